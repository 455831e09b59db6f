"""What single cost rows must be: without excluded items, with the marks they need, tendered, not too dear."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import cache

from sixaika_desktop.calls.asked import Euro, EuroOverTime, MarkId, Tag
from sixaika_desktop.calls.clauses import reference
from sixaika_desktop.calls.model import Dated
from sixaika_desktop.domain.model import Cost, Partner, Post, Where
from sixaika_desktop.domain.phrases import LANGUAGES
from sixaika_desktop.rules.check import Findings, check
from sixaika_desktop.rules.checks.dates import row_name
from sixaika_desktop.rules.facts import Facts, day, has_amount, known, names, row_amount
from sixaika_desktop.rules.fixes import setting
from sixaika_desktop.rules.verdict import Finding, Label


def _mark_name(facts: Facts, mark: str) -> Label:
    return next((m.names for m in facts.call.marks if m.code == mark), {"fi": mark})


def _marked(row: Cost, facts: Facts, mark: str):
    return setting(
        "mark_row", row.id, {"name": row_name(row), "mark": _mark_name(facts, mark)}, marks=(*row.marks, mark)
    )


@check(gives="partner name", needs="costs attachments")
def vat_proof(facts: Facts, partner: Partner, *, mark: MarkId = "vat", annex: str = "") -> Findings:
    """Value added tax is a cost only where it is final; with an `annex`: of that there is proof. 358/2014 §
    22.
    """
    row = next((r for r in partner.costs if mark in r.marks and has_amount(r)), None)
    if row is None:
        return
    values = {"partner": names(partner), "name": row_name(row)}
    if not partner.vat:
        yield Finding(where=Where(partner.id, "vat"), values=values, lacks=("rules-field-vat",))
    elif partner.vat == "recoverable":
        if not annex:
            yield Finding(where=Where(partner.id, "vat"), values=values)
    elif annex and not any(a.partner in ("", partner.id) for a in facts.enclosed.get(annex, ())):
        yield Finding(where=Where(facts.application.id, "attachments", annex), values=values)


@check(gives="partner name word")
def words_absent(facts: Facts, partner: Partner, row: Cost | Post, *, words: tuple[str, ...]) -> Findings:
    """No row is about what is never paid for: interest, fines, bonuses, fringe benefits … 358/2014 §§
    16, 22.
    """
    texts = (row.title, row.job_description) if isinstance(row, Post) else (row.description,)
    pattern = _pattern(words)
    for text in texts:
        for said in text.values():
            if found := pattern.search(said):
                yield Finding(
                    where=Where(row.id, "title" if isinstance(row, Post) else "description"),
                    values={"partner": names(partner), "name": row_name(row), "word": found.group()},
                )
                return


@cache
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """The words as one pattern: a star stands for the rest of a word."""
    parts = [
        (r"\b\w*" if w.startswith("*") else r"\b")
        + re.escape(w.strip("*"))
        + (r"\w*" if w.endswith("*") else r"\b")
        for w in words
        if w.strip("*")
    ]
    return re.compile("|".join(parts) or r"(?!)", re.IGNORECASE)


@check(gives="partner name lacking", fixes="mark_row")
def marks_with(
    facts: Facts, partner: Partner, row: Cost, *, mark: MarkId, needs: tuple[MarkId, ...]
) -> Findings:
    """A row with one mark carries these others too."""
    if mark not in row.marks or not has_amount(row):
        return
    lacking = tuple(m for m in needs if m not in row.marks)
    if lacking:
        yield Finding(
            where=Where(row.id, "marks"),
            values={
                "partner": names(partner),
                "name": row_name(row),
                "lacking": tuple(_mark_name(facts, m) for m in lacking),
            },
            fixes=tuple(_marked(row, facts, m) for m in lacking),
        )


@check(
    gives="partner name amount€ threshold€ law",
    fixes="mark_row",
    limits="least",
    needs="dates round submission",
)
def purchase_least(
    facts: Facts,
    partner: Partner,
    row: Cost,
    *,
    least: EuroOverTime,
    below: Euro = Decimal(0),
    needs: MarkId,
    tags: tuple[Tag, ...],
    marks: tuple[MarkId, ...] = (),
    without: tuple[MarkId, ...] = (),
) -> Findings:
    """A purchase of at least so much carries a mark. Its threshold is that of the day the purchase begins."""
    if row.category not in facts.categories(tags) or needs in row.marks:
        return
    if (marks and not any(m in row.marks for m in marks)) or any(m in row.marks for m in without):
        return
    amount = row_amount(row)
    decides = _in_force(least, _begins(facts, row))
    if decides is not None and amount >= decides.value and not (below and amount >= below):
        yield Finding(
            where=Where(row.id, "marks"),
            values={
                "partner": names(partner),
                "name": row_name(row),
                "amount": amount,
                "threshold": decides.value,
                "law": _law(facts, decides),
            },
            fixes=(_marked(row, facts, needs),),
            law=decides,
        )


def _begins(facts: Facts, row: Cost) -> date | None:
    """When a row's first money falls, else when the project starts or is applied for."""
    starts: Iterator[date] = (
        facts.period[cell.period].start
        for cell, amount in row.cells.items()
        if amount and cell.period in facts.period
    )
    found = min(starts, default=None)
    return (
        found
        or facts.start
        or day(facts.application.submission)
        or (facts.round.opens if facts.round else None)
    )


def _in_force(series: tuple[Dated, ...], at: date | None) -> Dated | None:
    """The value of a day with its source; without a day the highest there ever was."""
    past = [dated for dated in series if at is None or dated.since <= at]
    if not past:
        return None
    if at is None:
        return max(past, key=lambda dated: dated.value)
    return max(past, key=lambda dated: dated.since)


def _law(facts: Facts, decides: Dated) -> Mapping[str, str]:
    """The act that set a threshold, by its number, and the place in it, by language."""
    source = facts.call.sources.get(decides.source)
    return {language: reference(source, decides.article, language) for language in LANGUAGES}


@check(gives="partner name amount€", limits="most")
def row_most(
    facts: Facts, partner: Partner, row: Cost, *, most: Euro, tags: tuple[Tag, ...], per_unit: bool = False
) -> Findings:
    """A row, or one unit of it, is at most so much."""
    if row.category not in facts.categories(tags):
        return
    price = known(row.price)
    amount = price if per_unit and price is not None and known(row.units) is not None else row_amount(row)
    if amount > most:
        yield Finding(
            where=Where(row.id, "price" if per_unit else "unplaced"),
            values={"partner": names(partner), "name": row_name(row), "amount": amount},
        )
