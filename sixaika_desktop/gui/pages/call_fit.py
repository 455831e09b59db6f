"""What another call or round would make of the application, told before it is taken."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from sixaika_desktop.calls.model import Call
from sixaika_desktop.domain.edits import set_call
from sixaika_desktop.domain.model import Application, Where
from sixaika_desktop.gui.jobs import Job
from sixaika_desktop.rules import Facts, State, Verdict
from sixaika_desktop.snapshot import Snapshot

FIGURES: Final = ("cost", "support", "own", "gap")


@dataclass(frozen=True, slots=True)
class Unknown:
    """Something that the application names and a call does not have.

    `kind`: cost_model, category, item, mark, source, rate, question, column, choice, annex, rule or period;
    `code` its code; `count` how often it is named; `where` the first place.
    """

    kind: str
    code: str
    count: int
    where: Where


@dataclass(frozen=True, slots=True)
class Turned:
    """A rule that would come to something else, with the facts that its sentence is about."""

    verdict: Verdict
    facts: Facts


@dataclass(frozen=True, slots=True)
class Fit:
    """An application under its call and under another.

    `lost`: what only the present call has; `found`: what only the other has. `figures`: euros before and
    after by kind. `greyed`: rows that a cost model covers, before and after. `eligible`: before and after.
    """

    lost: tuple[Unknown, ...]
    found: tuple[Unknown, ...]
    missed: tuple[Turned, ...]
    opened: tuple[Turned, ...]
    met: tuple[Turned, ...]
    dropped: tuple[Turned, ...]
    figures: tuple[tuple[str, Decimal, Decimal], ...]
    greyed: tuple[int, int]
    eligible: tuple[bool, bool]


def fit(before: Snapshot, call: Call, version: str, round: str, job: Job[Fit]) -> Fit:
    """What would differ under another call and round."""
    app = set_call(before.application, call.id, version, round)
    after = Snapshot(app, call)
    job.progress(1, 3)
    old, new = unknown(before), unknown(after)
    job.progress(2, 3)
    there = {v.rule.id: v for v in before.verdicts if v.applies}
    then = {v.rule.id: v for v in after.verdicts if v.applies}
    asked = {v.rule.id for v in after.verdicts}

    def turned(*states: State) -> tuple[Turned, ...]:
        return tuple(
            Turned(v, after.facts)
            for id, v in then.items()
            if v.state in states and (id not in there or there[id].state not in states)
        )

    return Fit(
        lost=_without(new, old),
        found=_without(old, new),
        missed=turned(State.MISSED),
        opened=turned(State.OPEN),
        met=turned(State.MET, State.REASON),
        dropped=tuple(Turned(v, before.facts) for id, v in there.items() if id not in asked),
        figures=tuple((name, _figure(before, name), _figure(after, name)) for name in FIGURES),
        greyed=(len(before.budget.covered), len(after.budget.covered)),
        eligible=(before.eligible(), after.eligible()),
    )


def _figure(snapshot: Snapshot, name: str) -> Decimal:
    read: Callable[[], Decimal] = getattr(snapshot.budget, name)
    return read()


def _without(some: tuple[Unknown, ...], others: tuple[Unknown, ...]) -> tuple[Unknown, ...]:
    known = {(each.kind, each.code) for each in others}
    return tuple(each for each in some if (each.kind, each.code) not in known)


def unknown(snapshot: Snapshot) -> tuple[Unknown, ...]:
    """All that the application names and its call does not have, each with how often."""
    counted: dict[tuple[str, str], tuple[int, Where]] = {}
    for kind, code, where in _named(snapshot):
        count, first = counted.get((kind, code), (0, where))
        counted[(kind, code)] = count + 1, first
    return tuple(Unknown(kind, code, count, where) for (kind, code), (count, where) in counted.items())


def _named(snapshot: Snapshot) -> Iterator[tuple[str, str, Where]]:
    app, call = snapshot.application, snapshot.call
    if app.cost_model and app.cost_model not in call.model:
        yield "cost_model", app.cost_model, Where(app.id, "cost_model")
    yield from _of_rows(app, call)
    yield from _of_answers(app, call)
    annexes = {annex.id for annex in call.annexes}
    for attachment in app.attachments:
        if attachment.kind and attachment.kind not in annexes:
            yield "annex", attachment.kind, Where(attachment.id, "kind")
    rules = {rule.id for rule in call.rules}
    for reason in app.reasons:
        if reason.rule not in rules:
            yield "rule", reason.rule, Where(reason.id)
    yield from _of_periods(snapshot)


def _of_rows(app: Application, call: Call) -> Iterator[tuple[str, str, Where]]:
    items, marks = {item.id for item in call.items}, {mark.code for mark in call.marks}
    rates = {rate.id for model in call.cost_models for rate in model.rates}
    for partner in app.partners:
        for row in (*partner.posts, *partner.costs):
            if row.category and row.category not in call.category:
                yield "category", row.category, Where(row.id, "category")
        for cost in partner.costs:
            if cost.item and cost.item not in items:
                yield "item", cost.item, Where(cost.id, "item")
            for mark in cost.marks:
                if mark not in marks:
                    yield "mark", mark, Where(cost.id, "marks", mark)
        for source in partner.financing:
            if source.source and source.source not in call.fund_source:
                yield "source", source.source, Where(source.id, "source")
        for rate in partner.rates:
            if rate not in rates:
                yield "rate", rate, Where(partner.id, "rates", rate)


def _of_answers(app: Application, call: Call) -> Iterator[tuple[str, str, Where]]:
    chosen = call.round_named.get(app.round)
    for answer in app.answers:
        if not answer.value.strip():
            continue
        asked, where = call.question.get(answer.question), Where(answer.id, "value")
        if asked is None:
            yield "question", answer.question, where
        elif answer.column and all(column.id != answer.column for column in asked.columns):
            if asked.columns:
                yield "column", f"{answer.question}.{answer.column}", where
        elif asked.kind == "choice" and not answer.column:
            allowed = {choice.code for choice in asked.choices}
            if chosen is not None and asked.id in chosen.choices:
                allowed &= set(chosen.choices[asked.id])
            if answer.value not in allowed:
                yield "choice", f"{answer.question}.{answer.value}", where


def _of_periods(snapshot: Snapshot) -> Iterator[tuple[str, str, Where]]:
    periods = {period.id for period in snapshot.budget.periods}
    if not periods:
        return
    for partner in snapshot.application.partners:
        for row in (*partner.posts, *partner.costs, *partner.incomes, *partner.financing):
            for cell in row.cells:
                if cell.period and cell.period not in periods:
                    yield "period", cell.period, Where(row.id, "cells", "/".join(cell))
