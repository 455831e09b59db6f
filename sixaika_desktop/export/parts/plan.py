"""The work plan (työsuunnitelma): work packages, tasks, deliverables, milestones, and the chart of time."""

from collections.abc import Mapping

from sixaika_desktop.domain.model import WorkPackage
from sixaika_desktop.domain.numbering import in_order, numbered
from sixaika_desktop.export.figures.gantt import Bar, Elbow, gantt
from sixaika_desktop.export.figures.shapes import Line, Polygon, Rect, Shape, Text, diamond, hatch, shifted
from sixaika_desktop.export.flow import Ink, Strip, glue
from sixaika_desktop.export.manuscript import DASH, MUTED, SMALL, Manuscript
from sixaika_desktop.export.measure import fitted, missing, width
from sixaika_desktop.export.parts import fields
from sixaika_desktop.export.subject import Subject
from sixaika_desktop.export.tables import Cell, Column, Row, said_cell, table
from sixaika_desktop.export.tokens import CITIES, LIGHT, Paper
from sixaika_desktop.schedule import Span


def plan(subject: Subject) -> None:
    """Writes the chart, then each work package, then milestones and dependencies."""
    ms = subject.ms
    fields.begin(subject, ms.say("paper-plan"))
    if not subject.packages and not subject.application.milestones:
        ms.text(ms.say("paper-no-plan"), MUTED)
        return
    numbers = numbered(subject.packages)
    _chart(subject, numbers)
    for place, package in enumerate(subject.packages, 1):
        _package(subject, package, str(place), numbers)
    _milestones(subject)
    _dependencies(subject, numbers)


def bars(subject: Subject, numbers: Mapping[str, str]) -> list[Bar]:
    """The rows of the chart: each work package with its tasks, then the milestones."""
    ms, schedule = subject.ms, subject.snapshot.schedule
    critical = set(schedule.critical)
    found: list[Bar] = []
    for package in subject.packages:
        tasks = in_order(package, numbers)
        shown = {t.id for t in tasks}
        by_row: dict[str, list[Span]] = {}
        for deliverable in package.deliverables:
            span = schedule.spans.get(deliverable.id)
            if span is not None:
                by_row.setdefault(deliverable.task if deliverable.task in shown else package.id, []).append(
                    span
                )
        found.append(
            Bar(
                package.id,
                f"{numbers[package.id]} {ms.name(package.title)}",
                "package",
                schedule.spans.get(package.id),
                undated="" if schedule.spans.get(package.id) else fields.no_span(subject, package.id),
                points=tuple(s.end for s in by_row.get(package.id, ())),
            )
        )
        for task in tasks:
            lead = subject.partner.get(task.lead)
            found.append(
                Bar(
                    task.id,
                    f"{numbers[task.id]} {ms.name(task.title)}",
                    "task",
                    schedule.spans.get(task.id),
                    colour=subject.colour(lead) if lead else LIGHT.muted,
                    pattern=subject.pattern(lead) if lead else "plain",
                    level=min(numbers[task.id].count("."), 3),
                    critical=task.id in critical,
                    beside=subject.short(lead) if lead else "",
                    undated="" if schedule.spans.get(task.id) else fields.no_span(subject, task.id),
                    points=tuple(s.end for s in by_row.get(task.id, ())),
                )
            )
    for milestone in subject.application.milestones:
        found.append(
            Bar(
                milestone.id,
                ms.name(milestone.title) or ms.say("paper-milestone"),
                "milestone",
                schedule.spans.get(milestone.id),
                critical=milestone.id in critical,
                beside=ms.day(milestone.due) if milestone.due else "",
            )
        )
    return found


def _chart(subject: Subject, numbers: Mapping[str, str]) -> None:
    ms, app = subject.ms, subject.application
    elbows = [Elbow(d.before, d.after, d.kind) for d in app.dependencies]
    rows = bars(subject, numbers)
    figures = gantt(
        rows,
        elbows,
        width=Paper.MEASURE,
        most=Paper.DEPTH - 70,
        alt=ms.say("paper-alt-gantt", count=len(rows), start=ms.day(app.start), end=ms.day(app.end)),
        undated=ms.say("paper-undated"),
        language=ms.language,
    )
    if not figures:
        ms.text(ms.say("paper-no-dates"), MUTED)
        return
    for number, figure in enumerate(figures):
        ms.picture(figure, 0.0 if number == 0 else 12.0)
        ms.strips[-1].glued = True
        keys = [key_signs(ms), *key_colours(subject, Paper.MEASURE)]
        ms.add(glue(Strip(14.0, (Ink(ms.root.add("P", ms.language), tuple(k)),)) for k in keys))
        ms.strips[-len(keys)].space = 4.0


def key_signs(ms: Manuscript) -> list[Shape]:
    """What the signs of the chart mean, in one line of 14 points."""
    shapes: list[Shape] = []
    x = 0.0
    signs = (
        (
            "paper-key-critical",
            [Rect(x, 3, 14, 6, LIGHT.line), Polygon(((0, 3), (14, 3), (14, 9), (0, 9)), "", LIGHT.text, 1.4)],
        ),
        ("paper-key-deliverable", [diamond(7, 6, 3.4, LIGHT.surface, LIGHT.text)]),
        ("paper-key-milestone", [diamond(7, 6, 4.0, LIGHT.text)]),
        (
            "paper-key-dependency",
            [
                Line(((0, 6), (12, 6)), LIGHT.muted, 0.5),
                Polygon(((10, 4.2), (10, 7.8), (14, 6)), LIGHT.muted),
            ],
        ),
    )
    for phrase, sign in signs:
        text = ms.say(phrase)
        shapes += shifted(sign, x, 0.0)
        shapes.append(Text(x + 19, 9.0, text, 8.0, LIGHT.muted))
        x += 19 + width(text, 8.0) + 16
    return shapes


def key_colours(subject: Subject, room: float) -> list[list[Shape]]:
    """What the colours and patterns of the bars mean, as lines of 14 points: each city with those of its
    partners that lead tasks.
    """
    ms = subject.ms
    leads = {task.lead for package in subject.packages for task in package.tasks}
    found: list[list[Shape]] = []
    x = room
    for area, members in subject.by_city([p for p in subject.partners if p.id in leads]):
        alike: dict[tuple[str, str], list[str]] = {}
        for p in members:
            alike.setdefault((subject.colour(p), subject.pattern(p)), []).append(subject.short(p))
        for (colour, pattern), names in alike.items():
            told = ", ".join(names)
            if area in CITIES and told != subject.city(area):
                told = f"{subject.city(area)}: {told}"
            name = fitted(told, room - 19, 8.0)
            ms.lacking |= missing(name)
            wide = 19 + width(name, 8.0) + 16
            if x + wide - 16 > room:
                found.append([])
                x = 0.0
            sign: list[Shape] = [Rect(0.0, 3.0, 14.0, 6.0, colour)]
            sign += hatch(0.0, 3.0, 14.0, 6.0, pattern, LIGHT.surface)
            sign.append(Text(19.0, 9.0, name, 8.0, LIGHT.muted))
            found[-1] += shifted(sign, x, 0.0)
            x += wide
    return found


def _package(subject: Subject, package: WorkPackage, number: str, numbers: Mapping[str, str]) -> None:
    ms = subject.ms
    title = f"{ms.say('paper-work-package')} {number}: {ms.name(package.title) or DASH}"
    ms.heading(2, title, mood=title)
    fields.pairs(
        ms,
        [
            (ms.say("paper-responsible"), subject.name(package.lead)),
            (ms.say("paper-time"), fields.span(subject, package.id)),
        ],
    )
    ms.strips[-1].glued = True
    ms.text(ms.say("paper-objective"), SMALL, space=8.0)
    ms.strips[-1].glued = True
    ms.said(ms.pick(package.objective), space=0.0)
    _tasks(subject, package, numbers)
    _deliverables(subject, package, numbers)


def _tasks(subject: Subject, package: WorkPackage, numbers: Mapping[str, str]) -> None:
    ms = subject.ms
    rows: list[Row] = []
    for task in in_order(package, numbers):
        title = ms.pick(task.title)
        description = ms.pick(task.description)
        others = [subject.short(p) for p in task.partners if p != task.lead and p in subject.partner]
        lead = subject.partner.get(task.lead)
        rows.append(
            Row(
                [
                    numbers[task.id],
                    Cell(title.text or DASH, title.language, below=description.text),
                    Cell(
                        subject.short(task.lead) or DASH,
                        dot=subject.colour(lead) if lead else "",
                        below=", ".join(others),
                    ),
                    Cell(fields.span(subject, task.id)),
                ]
            )
        )
    columns = (
        Column(ms.say("paper-number"), width=34),
        Column(ms.say("paper-task"), weight=1),
        Column(ms.say("paper-doers"), width=118),
        Column(ms.say("paper-time"), width=fields.span_width(ms)),
    )
    table(ms, columns, rows, space=10.0)


def _deliverables(subject: Subject, package: WorkPackage, numbers: Mapping[str, str]) -> None:
    ms = subject.ms
    rows: list[Row] = []
    for place, deliverable in enumerate(package.deliverables, 1):
        title = ms.pick(deliverable.title)
        rows.append(
            Row(
                [
                    f"D{numbers[package.id]}.{place}",
                    Cell(title.text or DASH, title.language, below=ms.name(deliverable.description)),
                    numbers.get(deliverable.task, DASH),
                    subject.short(deliverable.lead) or DASH,
                    fields.span(subject, deliverable.id),
                ]
            )
        )
    columns = (
        Column(ms.say("paper-number"), width=34),
        Column(ms.say("paper-deliverable"), weight=1),
        Column(ms.say("paper-task"), width=62),
        Column(ms.say("paper-responsible"), width=104),
        Column(ms.say("paper-due"), width=fields.day_width(ms)),
    )
    table(ms, columns, rows, space=10.0)


def _milestones(subject: Subject) -> None:
    ms = subject.ms
    milestones = subject.application.milestones
    if not milestones:
        return
    ms.heading(2, ms.say("paper-milestones"), mood=ms.say("paper-milestones"))
    titles = {w.id: f"{number} {ms.name(w.title)}" for number, w in enumerate(subject.packages, 1)}
    rows = [
        Row(
            [
                said_cell(ms, ms.pick(m.title)),
                titles.get(m.work_package, DASH),
                said_cell(ms, ms.pick(m.verification)),
                fields.span(subject, m.id),
            ]
        )
        for m in milestones
    ]
    columns = (
        Column(ms.say("paper-milestone"), weight=1.3),
        Column(ms.say("paper-work-package"), weight=1),
        Column(ms.say("paper-verification"), weight=1.3),
        Column(ms.say("paper-due"), width=fields.day_width(ms)),
    )
    table(ms, columns, rows, space=0.0)


def _dependencies(subject: Subject, numbers: Mapping[str, str]) -> None:
    """What waits for what; a dependency the dates do not keep says by how many days."""
    ms, app = subject.ms, subject.application
    if not app.dependencies:
        return
    ms.heading(2, ms.say("paper-dependencies"), mood=ms.say("paper-dependencies"))
    names: dict[str, str] = {m.id: ms.name(m.title) for m in app.milestones}
    for package in subject.packages:
        names |= {t.id: f"{numbers[t.id]} {ms.name(t.title)}" for t in package.tasks}
    broken = {b.id: b.days for b in subject.snapshot.schedule.broken}
    rows: list[Row] = []
    for d in app.dependencies:
        kind = ms.say(f"paper-dependency-{d.kind.lower()}") if d.kind in ("FS", "SS", "FF", "SF") else d.kind
        lag = ms.say("paper-lag", days=f"{d.lag:+d}".replace("-", "−")) if d.lag else ""
        state: str | Cell = ""
        if d.id in broken:
            state = Cell(ms.say("paper-too-early", days=broken[d.id]), colour=LIGHT.missed, state="missed")
        rows.append(Row([names.get(d.before, DASH), Cell(kind, below=lag), names.get(d.after, DASH), state]))
    columns = (
        Column(ms.say("paper-before"), weight=1),
        Column(ms.say("paper-dependency"), width=104),
        Column(ms.say("paper-after"), weight=1),
        Column("", width=88),
    )
    table(ms, columns, rows, space=0.0)
