"""When: the project's dates, its length, the round's window, and all that must lie within (aikataulu)."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from sixaika_desktop.calls.asked import QuestionId
from sixaika_desktop.calls.model import Round
from sixaika_desktop.domain.model import (
    Application,
    Cost,
    Deliverable,
    Financing,
    Income,
    Milestone,
    Partner,
    Post,
    Task,
    Where,
    WorkPackage,
)
from sixaika_desktop.domain.months import add_months, show_date, whole_months
from sixaika_desktop.domain.phrases import LANGUAGES, pick, say
from sixaika_desktop.rules.check import Findings, check, part_of
from sixaika_desktop.rules.facts import Facts, day
from sixaika_desktop.rules.fixes import clipped, fix, out_of_cells, put, setting
from sixaika_desktop.rules.verdict import Finding, Fix
from sixaika_desktop.schedule import Moves, moved

ONE_DAY = timedelta(days=1)


def lacking_dates(app: Application, *fields: str) -> Iterator[Finding]:
    """A finding for each of the application's dates that is not given or cannot be read."""
    for name in fields:
        if day(getattr(app, name)) is None:
            yield Finding(where=Where(app.id, name), lacks=(f"rules-field-{name}",))


def _titled(row: Any) -> Any:
    return dict(row.title) if any(row.title.values()) else row.id


@check(gives="name start end", fixes="swap_dates", needs="dates work title")
def dates_in_order(facts: Facts) -> Findings:
    """Nothing ends before it starts: project, work packages, tasks."""
    app = facts.application
    yield from lacking_dates(app, "start", "end")
    rows: list[Any] = [app]
    for package in app.work_packages:
        rows += (package, *package.tasks)
    for row in rows:
        start, end = day(row.start), day(row.end)
        if start is not None and end is not None and end < start:
            yield Finding(
                where=Where(row.id, "end"),
                values={"name": _titled(row), "start": start, "end": end},
                fixes=(setting("swap_dates", row.id, start=end, end=start),),
            )


@check(gives="start submission", fixes="start_on_submission", needs="dates submission")
def start_after_submission(facts: Facts) -> Findings:
    """The project starts at the earliest on the day the application becomes pending (vireille). 8/2014 §
    18(1).
    """
    app = facts.application
    start, submission = day(app.start), day(app.submission)
    yield from lacking_dates(app, "start", "submission")
    if start is not None and submission is not None and (start < submission or facts.tells_all):
        yield Finding(
            where=Where(app.id, "start"),
            values={"start": start, "submission": submission},
            fixes=(setting("start_on_submission", app.id, {"day": submission}, start=submission),),
        )


def _has_dates(facts: Facts) -> bool:
    return facts.round is not None and (facts.round.opens or facts.round.closes) is not None


@check(gives="submission opens closes window", needs="submission round", is_asked=_has_dates)
def submission_in_round(facts: Facts) -> Findings:
    """The application is handed in while the round is open; a date of the round that no source gives is not
    asked.
    """
    app, asked = facts.application, facts.round
    submission = day(app.submission)
    yield from lacking_dates(app, "submission")
    if asked is None or submission is None:
        return
    outside = (asked.opens and submission < asked.opens) or (asked.closes and submission > asked.closes)
    if outside or facts.tells_all:
        yield Finding(
            where=Where(app.id, "submission"),
            values={
                "submission": submission,
                "opens": asked.opens,
                "closes": asked.closes,
                "window": _window(asked),
            },
        )


def _window(asked: Round) -> dict[str, str]:
    """From when until when a round is open, as far as sources tell."""
    name = "both" if asked.opens and asked.closes else "closes" if asked.closes else "opens"
    found: dict[str, str] = {}
    for lang in LANGUAGES:
        days = {n: show_date(d, lang) for n in ("opens", "closes") if (d := getattr(asked, n))}
        found[lang] = say(f"rules-window-{name}", lang, **days)
    return found


@check(gives="months start end", fixes="shorten lengthen", limits="least most", needs="dates")
def duration(facts: Facts, *, least: int = 0, most: int = 0) -> Findings:
    """The project lasts so many calendar months, both its days included. 357/2014 § 20(3)."""
    app = facts.application
    start, end = day(app.start), day(app.end)
    yield from lacking_dates(app, "start", "end")
    if start is None or end is None or end < start:
        return
    values = {"months": whole_months(start, end), "start": start, "end": end}
    if facts.tells_all:
        yield Finding(where=Where(app.id, "end"), values=values)
        return
    if most and end >= (limit := add_months(start, most)):
        last = limit - ONE_DAY
        yield Finding(
            where=Where(app.id, "end"),
            values=values,
            fixes=(setting("shorten", app.id, {"day": last}, end=last),),
        )
    if least and end + ONE_DAY < (limit := add_months(start, least)):
        last = limit - ONE_DAY
        yield Finding(
            where=Where(app.id, "end"),
            values={**values, "months": whole_months(start, end + ONE_DAY) - 1},
            fixes=(setting("lengthen", app.id, {"day": last}, end=last),),
        )


@check(gives="end", fixes="end_on_last", limits="last", needs="dates")
def ends_by(facts: Facts, *, last: date) -> Findings:
    """The project ends by a day."""
    app = facts.application
    end = day(app.end)
    yield from lacking_dates(app, "end")
    if end is not None and (end > last or facts.tells_all):
        start = day(app.start)
        yield Finding(
            where=Where(app.id, "end"),
            values={"end": end},
            fixes=(setting("end_on_last", app.id, {"day": last}, end=last),)
            if start and start <= last
            else (),
        )


@check(gives="name start end", fixes="move_inside not_placed", needs="dates work")
def inside_project(facts: Facts) -> Findings:
    """All work, milestones and money lie within the project. 358/2014 § 3(1)3."""
    app = facts.application
    start, end = facts.start, facts.end
    yield from lacking_dates(app, "start", "end")
    if start is None or end is None or end < start:
        return
    for package in app.work_packages:
        yield from _dated(package, ("start", "end"), start, end)
        for task in package.tasks:
            yield from _dated(task, ("start", "end"), start, end)
            yield from _in_period(facts, task, ("from_period", "to_period"), "start")
        for deliverable in package.deliverables:
            yield from _dated(deliverable, ("due",), start, end)
            yield from _in_period(facts, deliverable, ("due_period",), "due")
    for milestone in app.milestones:
        yield from _dated(milestone, ("due",), start, end)
        yield from _in_period(facts, milestone, ("due_period",), "due")


def _dated(
    row: WorkPackage | Task | Deliverable | Milestone, fields: tuple[str, ...], start: date, end: date
) -> Iterator[Finding]:
    outside = {name: at for name in fields if (at := day(getattr(row, name))) and not start <= at <= end}
    if outside:
        moved = {name: clipped(at, start, end) for name, at in outside.items()}
        yield Finding(
            where=Where(row.id, next(iter(outside))),
            values={"name": _titled(row), "start": start, "end": end},
            fixes=(
                Fix(
                    name="move_inside",
                    label="rules-fix-move-inside",
                    values={"name": _titled(row)},
                    edit=lambda app: put(app, row.id, **moved),
                ),
            ),
        )


def _in_period(
    facts: Facts, row: Task | Deliverable | Milestone, fields: tuple[str, ...], unless: str
) -> Iterator[Finding]:
    """Periods count where the row has no days."""
    if day(getattr(row, unless)) is not None or not facts.period:
        return
    for name in fields:
        period: str = getattr(row, name)
        if period and period not in facts.period:
            ids = [p.id for p in facts.budget.periods if p.kind == "period"]
            nearest = ids[0] if name == "from_period" or period < ids[0] else ids[-1]
            yield Finding(
                where=Where(row.id, name),
                values={"name": _titled(row), "start": facts.start, "end": facts.end},
                fixes=(setting("move_inside", row.id, {"name": _titled(row)}, **{name: nearest}),),
            )


@part_of("inside_project", needs="dates")
def inside_project_rows(facts: Facts, partner: Partner, row: Cost | Post | Income | Financing) -> Findings:
    """A row has nothing in a period that the project does not have."""
    if not facts.period:
        return
    cells = [c for c, amount in row.cells.items() if c.period and c.period not in facts.period and amount]
    outside = tuple(dict.fromkeys(c.period for c in cells))
    if outside:
        fixes = (
            ()
            if isinstance(row, Financing)
            else (
                fix(
                    "not_placed",
                    lambda app: out_of_cells(app, row.id, outside),
                    name=row_name(row),
                    periods=outside,
                ),
            )
        )
        cell = cells[0]
        yield Finding(
            where=Where(row.id, "cells", f"{cell.work_package}/{cell.period}"),
            values={"name": row_name(row), "start": facts.start, "end": facts.end},
            fixes=fixes,
        )


def row_name(row: Cost | Post | Income | Financing) -> Any:
    """How a row is called in a sentence."""
    if isinstance(row, Financing):
        return row.funder or row.source or row.id
    texts = row.title if isinstance(row, Post) else row.description
    if any(texts.values()):
        return dict(texts)
    return (row.person or row.id) if isinstance(row, Post) else row.id


@check(gives="cycle", needs="dates work dependencies")
def no_cycles(facts: Facts) -> Findings:
    """No tasks and milestones wait for one another in a circle."""
    for cycle in facts.schedule.cycles:
        rows = [facts.scheduled[row] for row in (*cycle, cycle[0]) if row in facts.scheduled]
        told = {lang: " → ".join(pick(_names(row), lang) for row in rows) for lang in LANGUAGES}
        yield Finding(where=Where(cycle[0], "title"), values={"cycle": told})


@check(gives="name before days", fixes="move_after", needs="dates work dependencies")
def dependencies_kept(facts: Facts) -> Findings:
    """Nothing begins or ends before what it waits for allows."""
    for broken in facts.schedule.broken:
        after, before = facts.scheduled[broken.after], facts.scheduled[broken.before]
        moves = facts.schedule.fix(broken.id)
        yield Finding(
            where=Where(broken.after, "due" if isinstance(after, Milestone) else "start"),
            values={"name": _titled(after), "before": _titled(before), "days": broken.days},
            fixes=(_move_after(moves, after, before),) if moves else (),
        )


def _move_after(moves: Moves, after: Any, before: Any) -> Fix:
    """The successor moves so far that the dependency is kept, and with it what waits for it."""
    return fix("move_after", lambda app: moved(app, moves), name=_titled(after), before=_titled(before))


def _names(row: Any) -> dict[str, str]:
    found = _titled(row)
    return {"fi": found} if isinstance(found, str) else found


@check(gives="claim keep", needs="dates answers")
def after_end(facts: Facts, *, claim_months: int = 4, keep_years: int = 10, question: QuestionId) -> Findings:
    """The lead has noted until when the last claim is made and the records are kept. 357/2014 § 21(2);
    358/2014 § 30.
    """
    app = facts.application
    end = day(app.end)
    yield from lacking_dates(app, "end")
    if end is not None and facts.answer(question) != "yes":
        yield Finding(
            where=facts.place(question),
            values={"claim": add_months(end, claim_months), "keep": add_months(end, 12 * keep_years)},
            whose="lead",
        )
