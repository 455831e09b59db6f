"""Posts: computed from pay and time, with time records, not above full time (palkkakustannukset)."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from sixaika_desktop.budget.arithmetic import EXACT, TO_CENT, fraction, rounded
from sixaika_desktop.calls.asked import Percent, Tag
from sixaika_desktop.domain.model import Cost, Partner, Post, Where
from sixaika_desktop.domain.money import total
from sixaika_desktop.rules.check import Findings, check
from sixaika_desktop.rules.checks.dates import row_name
from sixaika_desktop.rules.checks.figures import field_word
from sixaika_desktop.rules.facts import Facts, has_amount, known, names
from sixaika_desktop.rules.fixes import setting
from sixaika_desktop.rules.verdict import Finding

FULL: Final = Decimal(100)
ZERO: Final = Decimal(0)


@check(gives="partner name share%", fixes="mark_time_records")
def time_records(facts: Facts, partner: Partner, row: Post) -> Findings:
    """Whoever works part of the time for the project keeps a record of it (työaikakirjanpito). 358/2014 §
    16(2).
    """
    share = known(row.share)
    if share is None or share >= FULL or row.time_records:
        return
    values = {"partner": names(partner), "name": row_name(row), "share": share}
    if row.time_records is None:
        yield Finding(
            where=Where(row.id, "time_records"),
            values=values,
            lacks=("rules-field-time-records",),
            whose=partner.id,
            fixes=(setting("mark_time_records", row.id, {"name": row_name(row)}, time_records=True),),
        )
    else:
        yield Finding(
            where=Where(row.id, "time_records"),
            values=values,
            fixes=(setting("mark_time_records", row.id, {"name": row_name(row)}, time_records=True),),
        )


@check(gives="partner name")
def staff_from_posts(
    facts: Facts, partner: Partner, row: Cost | Post, *, tags: tuple[Tag, ...] = ("staff",)
) -> Findings:
    """Pay is computed from posts: pay, time and side costs, not typed as a sum."""
    values = {"partner": names(partner), "name": row_name(row)}
    if isinstance(row, Cost):
        if row.category in facts.categories(tags) and has_amount(row):
            yield Finding(where=Where(row.id, "category"), values=values)
        return
    lacking = ["pay"] if row.pay is None else []
    if row.unplaced is None and not any(amount is not None for amount in row.cells.values()):
        lacking.append("cells")
    if lacking:
        words = tuple(field_word(row, name) for name in lacking)
        yield Finding(
            where=Where(row.id, lacking[0]),
            values={**values, "what": words},
            lacks=words,
            cause="rules-row-lacks",
        )


@check(gives="partner name share%", limits="least")
def post_share(
    facts: Facts, partner: Partner, row: Post, *, least: Percent, job_description: bool = False
) -> Findings:
    """Nobody works less than so many per cent of full time for the project. 866/2021 § 5."""
    share = known(row.share) if row.share is not None else FULL
    values = {"partner": names(partner), "name": row_name(row), "share": share}
    if share is None:
        yield Finding(where=Where(row.id, "share"), values=values, lacks=("rules-field-share",))
    elif share < least:
        yield Finding(where=Where(row.id, "share"), values=values)
    elif job_description and not any(text.strip() for text in row.job_description.values()):
        yield Finding(where=Where(row.id, "job_description"), values=values)


@check(gives="partner name hours period limit", limits="most", needs="dates posts")
def hours_per_year(facts: Facts, partner: Partner, *, most: int = 1720, by_share: bool = False) -> Findings:
    """Nobody works more hours in a year than full time has. 1303/2013 Art. 68a(2)–(3).

    Posts with the same person's name are one person's; a month is a twelfth of a year, less where it is
    part-time. A period of other than a year has its part of the hours.
    """
    people: dict[str, list[Post]] = {}
    for row in partner.posts:
        name = " ".join(row.person.casefold().split())
        people.setdefault(name or row.id, []).append(row)
    cut = facts.call.periods
    length = 12 if cut.by == "years" else cut.months
    periods = {period.id for period in facts.budget.periods}
    for posts in people.values():
        share = _allowed_share(posts) if by_share else FULL
        limit = most * length * share
        for period, load in _loads(posts, most, periods):
            allowed = limit if period is not None else limit * len(periods)
            if load > allowed:
                first = posts[0]
                yield Finding(
                    where=Where(first.id, "cells", "" if period is None else f"/{period}"),
                    values={
                        "partner": names(partner),
                        "name": first.person or row_name(first),
                        "hours": _shown(load),
                        "period": period or "rules-whole-project",
                        "limit": _shown(allowed),
                    },
                )
                break


def _allowed_share(posts: list[Post]) -> Decimal:
    given = [known(p.share) if p.share is not None else FULL for p in posts]
    return min(total(share if share is not None else FULL for share in given), FULL)


PARTS: Final = 1200
"""An hour is counted in so many parts: then a month at some per cent of full time needs no fraction."""


def _loads(posts: list[Post], most: int, periods: set[str]) -> Iterator[tuple[str | None, Decimal]]:
    """By period the parts of an hour worked in it; then those of the whole project."""
    by_period: dict[str, Decimal] = {}
    in_all = ZERO
    for row in posts:
        factor = _parts(row, most)
        for cell, amount in row.cells.items():
            if (given := known(amount)) is not None:
                load = EXACT.multiply(given, factor)
                by_period[cell.period] = EXACT.add(by_period.get(cell.period, ZERO), load)
                in_all = EXACT.add(in_all, load)
        if (given := known(row.unplaced)) is not None:
            in_all = EXACT.add(in_all, EXACT.multiply(given, factor))
    yield from ((period, load) for period, load in by_period.items() if period in periods)
    if periods:
        yield None, in_all


def _parts(row: Post, most: int) -> Decimal:
    if row.measure == "hours":
        return Decimal(PARTS)
    share = known(row.share) if row.share is not None else FULL
    return EXACT.multiply(share if share is not None else FULL, Decimal(most))


def _shown(load: Decimal) -> Decimal:
    return rounded(fraction(load, Decimal(PARTS)), TO_CENT).normalize(EXACT)
