"""De minimis aid (vähämerkityksinen tuki) to each undertaking. 1407/2013; 2023/2831; 8/2014 § 11."""

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import Literal

from sixaika_desktop.calls.asked import Euro
from sixaika_desktop.domain.model import AidReceived, Partner, Where
from sixaika_desktop.domain.months import add_months
from sixaika_desktop.rules.check import Findings, check
from sixaika_desktop.rules.facts import Facts, day, known
from sixaika_desktop.rules.verdict import Finding


@check(gives="undertaking amount€", limits="most", needs="who aid submission")
def de_minimis(
    facts: Facts, *, most: Euro, window: Literal["fiscal_years", "rolling"], years: int = 3
) -> Findings:
    """Aid received and planned by one undertaking stays within the limit of some years.

    `fiscal_years`: the year of the grant and those before it; `rolling`: so many years back from the day of
    the grant. Asked of undertakings for which this project plans aid.
    """
    submission = day(facts.application.submission)
    for rows in by_undertaking(facts.active).values():
        planned = [row for row in rows if row.planned]
        if not planned:
            continue
        if not _number(rows[0]) and not _name(rows[0]):
            yield Finding(where=Where(rows[0].id, "undertaking"), lacks=("rules-field-undertaking",))
            continue
        unknown = list(_unknown(rows))
        grants = {day(row.granted) or submission for row in planned} - {None}
        if not grants:
            yield Finding(where=Where(facts.application.id, "submission"), lacks=("rules-field-submission",))
            continue
        worst = max(_within(rows, grant, window, years, submission) for grant in grants if grant)
        if worst > most or facts.tells_all:
            yield Finding(
                where=Where(planned[0].id, "amount"),
                values={"undertaking": rows[0].undertaking or rows[0].business_id, "amount": worst},
            )
        else:
            yield from unknown


def by_undertaking(partners: Iterable[Partner]) -> dict[str, list[AidReceived]]:
    """The aid of each undertaking, by its business id, or where none is given anywhere by its name.

    A row without an id is of the undertaking that has its name elsewhere; one without either is by itself.
    """
    rows = [row for partner in partners for row in partner.aid]
    ids: dict[str, list[str]] = {}
    for row in rows:
        if number := _number(row):
            ids.setdefault(_name(row), []).append(number)
    found: dict[str, list[AidReceived]] = {}
    for row in rows:
        known_as = ids.get(_name(row), []) if _name(row) else []
        sign = _number(row) or next(iter(known_as), "") or _name(row) or f"row {row.id}"
        found.setdefault(sign, []).append(row)
    return found


def _number(row: AidReceived) -> str:
    """A business id without its marks, also where it is written as a VAT number."""
    digits = "".join(c for c in row.business_id if c.isalnum()).upper()
    if digits.startswith("FI") and digits[2:].isdigit():
        digits = digits[2:]
    return digits.zfill(8) if digits else ""


def _name(row: AidReceived) -> str:
    return " ".join(row.undertaking.casefold().split())


def _unknown(rows: list[AidReceived]) -> Iterator[Finding]:
    for row in rows:
        if known(row.amount) is None:
            yield Finding(where=Where(row.id, "amount"), lacks=("rules-field-aid",))
        elif not row.planned and day(row.granted) is None:
            yield Finding(where=Where(row.id, "granted"), lacks=("rules-field-granted",))


def _within(
    rows: list[AidReceived], grant: date, window: str, years: int, submission: date | None
) -> Decimal:
    """The aid that counts together with a grant on that day."""
    total = Decimal(0)
    for row in rows:
        amount = known(row.amount)
        if amount is not None and counts(row, grant, window, years, submission):
            total += amount
    return total


def counts(row: AidReceived, grant: date, window: str, years: int, submission: date | None) -> bool:
    """Whether aid falls into the years that are counted together with a grant on that day."""
    granted = day(row.granted) or (submission if row.planned else None)
    if granted is None:
        return False
    if window == "fiscal_years":
        return grant.year - years < granted.year <= grant.year
    return add_months(grant, -12 * years) < granted <= grant
