"""What is typed in rows must be possible: numbers that can be read, not negative, not beyond the whole."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any, Final, NamedTuple

from sixaika_desktop.domain.model import Cost, Financing, Income, Partner, Post, Where
from sixaika_desktop.domain.money import EXACT
from sixaika_desktop.rules.check import Findings, check, part_of
from sixaika_desktop.rules.checks.dates import row_name
from sixaika_desktop.rules.checks.figures import field_word, is_out_of_range, of_row
from sixaika_desktop.rules.facts import Facts, known, names
from sixaika_desktop.rules.verdict import Finding

FULL: Final = Decimal(100)
ZERO: Final = Decimal(0)

_FIELDS: Final[Mapping[type[Any], tuple[str, ...]]] = {
    Post: ("pay", "side_costs", "share", "unplaced"),
    Cost: ("units", "price", "unplaced"),
    Income: ("unplaced",),
    Financing: ("share", "amount"),
}


class _Odd(NamedTuple):
    """A value that cannot be, and why: a phrase."""

    where: Where
    value: Decimal
    why: str


@check(gives="partner name what value why", needs="advance transfers who aid")
def amounts_sensible(facts: Facts) -> Findings:
    """Amounts are not negative, pay is not zero, percentages and months are not beyond the whole. 357/2014 §
    18(1)3.
    """
    app = facts.application
    aid = [row for partner in facts.active for row in partner.aid]
    typed = [("rules-field-advance", Where(app.id, "advance"), app.advance)]
    typed += [("rules-field-transfer", Where(row.id, "amount"), row.amount) for row in app.transfers]
    typed += [("rules-field-aid", Where(row.id, "amount"), row.amount) for row in aid]
    for what, where, amount in typed:
        value = known(amount)
        if value is not None and value < 0:
            yield Finding(
                where=where,
                values={
                    "partner": "rules-all-partners",
                    "name": what,
                    "what": what,
                    "value": value,
                    "why": "rules-why-negative",
                },
            )


@part_of("amounts_sensible", needs="dates")
def amounts_sensible_row(facts: Facts, partner: Partner, row: Post | Cost | Income | Financing) -> Findings:
    """No value of a row is impossible, and every one can be read."""
    if partner.role == "associated":
        return
    typed = [(Where(row.id, name), getattr(row, name)) for name in _FIELDS[type(row)]]
    typed += [(Where(row.id, "cells", "/".join(cell)), amount) for cell, amount in row.cells.items()]
    for where, amount in typed:
        if amount is not None and (known(amount) is None or is_out_of_range(where.field, amount)):
            yield of_row("rules-row", partner, row, where)
    for odd in _odd(facts, row, typed):
        yield Finding(
            where=odd.where,
            values={
                "partner": names(partner),
                "name": row_name(row),
                "what": field_word(row, odd.where.field),
                "value": odd.value,
                "why": odd.why,
            },
        )


def _odd(
    facts: Facts, row: Post | Cost | Income | Financing, typed: list[tuple[Where, Any]]
) -> Iterator[_Odd]:
    for where, amount in typed:
        value = known(amount)
        if value is None or is_out_of_range(where.field, value):
            continue
        if value < 0:
            yield _Odd(where, value, "rules-why-negative")
        elif value == 0 and where.field in ("pay", "share") and isinstance(row, Post):
            yield _Odd(where, value, "rules-why-zero")
        elif value > FULL and where.field in ("share", "side_costs"):
            yield _Odd(where, value, "rules-why-over-hundred")
    if isinstance(row, Post) and row.measure == "months":
        yield from _too_long(facts, row)
    if isinstance(row, Financing):
        yield from _said_twice(row)


def _said_twice(row: Financing) -> Iterator[_Odd]:
    """One of three says how much a row of financing is: a share, an amount, or what the others leave."""
    share, amount = known(row.share), known(row.amount)
    if row.rest and (share or amount):
        field, value = ("share", share) if share else ("amount", amount)
        yield _Odd(Where(row.id, field), value or ZERO, "rules-why-rest")
    elif share and amount:
        yield _Odd(Where(row.id, "amount"), amount, "rules-why-share")


def _too_long(facts: Facts, row: Post) -> Iterator[_Odd]:
    """Months beyond those of a period, or of the whole project."""
    if not facts.months:
        return
    worked: dict[str, Decimal] = {}
    whole = known(row.unplaced) or ZERO
    for cell, amount in row.cells.items():
        if (given := known(amount)) is None:
            continue
        whole = EXACT.add(whole, given)
        worked[cell.period] = EXACT.add(worked.get(cell.period, ZERO), given)
        if worked[cell.period] > facts.months.get(cell.period, worked[cell.period]):
            yield _Odd(Where(row.id, "cells", "/".join(cell)), worked[cell.period], "rules-why-months")
            return
    if whole > facts.months[""]:
        yield _Odd(Where(row.id, "unplaced"), whole, "rules-why-months")
