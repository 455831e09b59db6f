"""What the application names must be there: sources of the call, partners, tasks, work packages, files."""

from collections.abc import Iterator
from typing import Any

from sixaika_desktop.domain.model import (
    Answer,
    Cost,
    Financing,
    Income,
    Partner,
    Post,
    Row,
    SteeringMember,
    Where,
)
from sixaika_desktop.domain.references import references
from sixaika_desktop.domain.shape import walk
from sixaika_desktop.rules.check import Findings, check, part_of
from sixaika_desktop.rules.checks.dates import row_name
from sixaika_desktop.rules.facts import Facts, known, names, word
from sixaika_desktop.rules.fixes import setting
from sixaika_desktop.rules.verdict import Finding


@check(gives="partner name source sources", fixes="choose_source")
def financing_known(facts: Facts, partner: Partner, row: Financing) -> Findings:
    """Every financing row with money in it has a source that the call has. 357/2014 § 18(1)4."""
    if partner.role == "associated" or row.source in facts.call.fund_source or not _has_money(row):
        return
    yield Finding(
        where=Where(row.id, "source"),
        values={
            "partner": names(partner),
            "name": row.funder or row.id,
            "source": row.source,
            "sources": tuple(source.names for source in facts.call.financing),
        },
        fixes=tuple(
            setting("choose_source", row.id, {"source": source.names}, source=source.id)
            for source in facts.call.financing[:6]
        ),
    )


def _has_money(row: Financing) -> bool:
    typed = (row.share, row.amount, *row.cells.values())
    return row.rest or any(amount is not None and known(amount) != 0 for amount in typed)


@check(gives="name what value", needs="who work dependencies answers attachments steering transfers")
def references_known(facts: Facts) -> Findings:
    """Whatever names a partner, a task, a work package, a file or a question names one that is there."""
    app = facts.application
    plan = (*app.work_packages, *app.milestones, *app.dependencies)
    others = (*app.partners, *app.rows, *app.answers, *app.steering, *app.attachments, *app.transfers)
    there = {row.id for top in plan for row, _ in walk(top)} | {row.id for row in others}
    for top in (*plan, *app.steering, *app.attachments, *app.transfers):
        for row, _ in walk(top):
            yield from _dangling(row, there)
    for partner in facts.active:
        if partner.unit_of and partner.unit_of not in there:
            yield _finding(partner, "unit_of", names(partner), partner.unit_of)
    for answer in app.answers:
        if answer.value.strip() and not answer.stale:
            yield from _of_answer(facts, answer, there)


@part_of("references_known", needs="work attachments")
def references_known_row(facts: Facts, partner: Partner, row: Cost | Post | Income | Financing) -> Findings:
    """A row names work packages and files that are there."""
    if isinstance(row, Financing):
        if row.commitment and row.commitment not in facts.attachment_ids:
            yield _finding(row, "commitment", row_name(row), row.commitment)
        return
    for cell in row.cells:
        if cell.work_package and cell.work_package not in facts.work_package_ids:
            yield _finding(row, "cells", row_name(row), cell.work_package, "/".join(cell))


def _dangling(row: Row, there: set[str]) -> Iterator[Finding]:
    for field, name in references(row):
        if name not in there:
            yield _finding(row, field.name, _called(row), name)


def _of_answer(facts: Facts, answer: Answer, there: set[str]) -> Iterator[Finding]:
    asked = facts.call.question.get(answer.question)
    if asked is None:
        yield _finding(answer, "question", answer.question, answer.question, field="value")
        return
    if answer.partner and answer.partner not in there:
        yield _finding(answer, "partner", asked.names, answer.partner, field="value")
    if answer.row and answer.row not in there and all(row.code != answer.row for row in asked.rows):
        yield _finding(answer, "row", asked.names, answer.row, field="value")


def _called(row: Row) -> Any:
    """A row by its title, its person or file, or its id."""
    title: Any = getattr(row, "title", {})
    if any(title.values()):
        return dict(title)
    if isinstance(row, SteeringMember):
        return row.name or row.organisation or row.id
    return getattr(row, "name", "") or row.id


def _finding(row: Row, what: str, name: Any, value: str, cell: str = "", field: str = "") -> Finding:
    return Finding(
        where=Where(row.id, field or what, cell),
        values={"name": name, "what": word("names", what), "value": value},
    )
