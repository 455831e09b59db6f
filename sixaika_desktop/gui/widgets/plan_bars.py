"""What the chart of time shows, made of a snapshot: rows, links, and each of them in words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from sixaika_desktop.domain.model import Milestone, Partner, Row, Task, WorkPackage
from sixaika_desktop.domain.months import add_months, show_date
from sixaika_desktop.domain.numbering import in_order, numbered
from sixaika_desktop.domain.phrases import pick, say
from sixaika_desktop.domain.places import capital
from sixaika_desktop.export.figures.gantt_chart import Bar, Division, Elbow
from sixaika_desktop.export.tokens import CITIES, Theme, colour_of
from sixaika_desktop.schedule import Schedule, Span
from sixaika_desktop.snapshot import Snapshot

BEFORE, AFTER = 1, 2
"""So many months are shown before the first and after the last day of the plan."""


@dataclass(frozen=True, slots=True)
class Point:
    """A deliverable in the row of its task or work package."""

    id: str
    day: date
    name: str


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the chart: its bar, and the deliverables due in it."""

    bar: Bar
    name: str
    lead: str
    points: tuple[Point, ...] = ()

    @property
    def items(self) -> tuple[str, ...]:
        """What one can choose in the row, from left to right."""
        return (self.bar.id, *(point.id for point in self.points))


@dataclass(frozen=True)
class Plan:
    """Everything that the chart shows, in one language."""

    lines: tuple[Line, ...] = ()
    links: tuple[Elbow, ...] = ()
    first: date = date(2000, 1, 1)
    last: date = date(2000, 12, 31)
    divisions: tuple[Division, ...] = ()
    language: str = "en"
    schedule: Schedule | None = None
    lags: Mapping[str, int] = field(default_factory=dict[str, int])
    folded: frozenset[str] = frozenset()
    """Work packages whose tasks are not shown."""

    @cached_property
    def bars(self) -> dict[str, Bar]:
        """The bars by id."""
        return {line.bar.id: line.bar for line in self.lines}

    @cached_property
    def place(self) -> dict[str, int]:
        """In which row every bar, deliverable and link stands; a link in that of its predecessor."""
        found = {item: at for at, line in enumerate(self.lines) for item in line.items}
        return found | {link.id: found[link.before] for link in self.links if link.before in found}

    @cached_property
    def link(self) -> dict[str, Elbow]:
        """The links by id."""
        return {link.id: link for link in self.links}

    @cached_property
    def point(self) -> dict[str, Point]:
        """The deliverables by id."""
        return {point.id: point for line in self.lines for point in line.points}

    def items_of(self, at: int) -> tuple[str, ...]:
        """What one can choose in a row: its bar, its deliverables, the links that go out from it."""
        line = self.lines[at]
        return (*line.items, *(link.id for link in self.links if link.before == line.bar.id))

    def span(self, item: str) -> Span | None:
        """The days of a bar or a deliverable."""
        if item in self.point:
            return Span(self.point[item].day, self.point[item].day)
        return self.bars[item].span if item in self.bars else None

    # ---- in words

    def told(self, item: str) -> str:
        """A bar, a deliverable or a link in words: its name, its days, its state."""
        if item in self.link:
            return self.told_link(self.link[item])
        if item in self.point:
            kind = capital(say("row-deliverable", self.language))
            point = self.point[item]
            return f"{kind} {point.name}, {show_date(point.day, self.language)}"
        line = self.lines[self.place[item]]
        parts = [f"{capital(_kind(line.bar.kind, self.language))} {line.name}", self.days(item)]
        parts += [line.lead, *self._states(line.bar)]
        return ", ".join(part for part in parts if part)

    def days(self, item: str) -> str:
        """From day to day, or that there are none."""
        span = self.span(item)
        if span is None:
            bar = self.bars.get(item)
            return (bar and bar.undated) or QCoreApplication.translate("PlanChart", "no dates")
        return days_in_words(span, self.language)

    def _states(self, bar: Bar) -> list[str]:
        found: list[str] = []
        if bar.id in self.folded:
            found.append(QCoreApplication.translate("PlanChart", "folded"))
        if bar.critical:
            found.append(QCoreApplication.translate("PlanChart", "on the critical path"))
        elif bar.slack > 0:
            found.append(QCoreApplication.translate("PlanChart", "{0} days of slack").format(bar.slack))
        late = [b for b in self.schedule.broken if b.after == bar.id] if self.schedule else []
        for broken in late:
            before = self.bars.get(broken.before)
            found.append(
                QCoreApplication.translate("PlanChart", "{0} days too early for {1}").format(
                    broken.days, before.label if before else ""
                )
            )
        if self.schedule and any(bar.id in loop for loop in self.schedule.cycles):
            found.append(QCoreApplication.translate("PlanChart", "waits for itself"))
        return found

    def told_link(self, link: Elbow) -> str:
        """A dependency in words."""
        before, after = (self.bars.get(end) for end in (link.before, link.after))
        kind = say(f"term-dependency-kind-{link.kind}", self.language)
        ends = " → ".join(end.label if end else "" for end in (before, after))
        told = f"{ends}, {kind}"
        lag = self.lags.get(link.id, 0)
        if lag:
            told += ", " + QCoreApplication.translate("PlanChart", "lag {0} days").format(
                f"{lag:+d}".replace("-", "−")
            )
        late = QCoreApplication.translate("PlanChart", "not kept")
        return f"{told}, {late}" if link.broken else told


def days_in_words(span: Span, language: str) -> str:
    """From day to day; one day for a point."""
    start, end = show_date(span.start, language), show_date(span.end, language)
    return start if start == end else f"{start} – {end}"


def _kind(kind: str, language: str) -> str:
    return say({"package": "row-work_package"}.get(kind, f"row-{kind}"), language)


def made(
    snapshot: Snapshot,
    language: str,
    theme: Theme,
    *,
    by_period: bool = False,
    folded: frozenset[str] = frozenset(),
) -> Plan:
    """The chart of an application; `by_period`: the call's periods stand above it, not months. Of `folded`
    work packages only the bracket is shown, with all their deliverables.
    """
    return _Making(snapshot, language, theme, folded).plan(by_period)


class _Making:
    def __init__(self, snapshot: Snapshot, language: str, theme: Theme, folded: frozenset[str]) -> None:
        self.folded = folded
        self.app, self.schedule = snapshot.application, snapshot.schedule
        self.periods = snapshot.budget.periods
        self.language, self.theme = language, theme
        self.critical = frozenset(self.schedule.critical)
        self.numbers = numbered(self.app.work_packages)
        others = [p.id for p in self.app.partners if p.city_area.lower() not in CITIES]
        self.colour = {
            p.id: colour_of(p.city_area, others.index(p.id) if p.id in others else 0)
            for p in self.app.partners
        }
        self.short = {p.id: self._short(p) for p in self.app.partners}

    def _short(self, partner: Partner) -> str:
        return partner.acronym or pick(partner.name, self.language)

    def plan(self, by_period: bool) -> Plan:
        lines = [line for package in self.app.work_packages for line in self._package(package)]
        lines += [self._milestone(m) for m in self.app.milestones]
        first, last = self._range()
        broken = {b.id for b in self.schedule.broken}
        known = {line.bar.id for line in lines}
        return Plan(
            lines=tuple(lines),
            links=tuple(
                Elbow(d.before, d.after, d.kind, d.id, d.id in broken)
                for d in self.app.dependencies
                if d.before in known and d.after in known
            ),
            first=first,
            last=last,
            divisions=self._divisions() if by_period else (),
            language=self.language,
            schedule=self.schedule,
            lags={d.id: d.lag for d in self.app.dependencies if d.lag},
            folded=self.folded & known,
        )

    def _range(self) -> tuple[date, date]:
        spans = [span for span in self.schedule.spans.values() if span is not None]
        days = [day for span in spans for day in span]
        days += [day for day in (self.app.start, self.app.end) if isinstance(day, date)]
        begin = min(days, default=date.today()).replace(day=1)
        end = max(days, default=add_months(date.today(), 12)).replace(day=1)
        begin = add_months(begin, -BEFORE) if begin.year > 1 else begin
        return begin, add_months(end, AFTER + 1) - timedelta(days=1) if end.year < 9999 else end

    def _divisions(self) -> tuple[Division, ...]:
        return tuple(
            Division(p.id, days_in_words(Span(p.start, p.end), self.language), p.start, p.end)
            for p in self.periods
            if p.kind == "period"
        )

    def _package(self, package: WorkPackage) -> list[Line]:
        tasks = in_order(package, self.numbers) if package.id not in self.folded else []
        shown = {task.id for task in tasks}
        points: dict[str, list[Point]] = {}
        for deliverable in package.deliverables:
            span = self.schedule.spans.get(deliverable.id)
            if span is not None:
                row = deliverable.task if deliverable.task in shown else package.id
                name = pick(deliverable.title, self.language)
                points.setdefault(row, []).append(Point(deliverable.id, span.end, name))
        found = [self._line(package, points.get(package.id, []))]
        return [*found, *(self._line(task, points.get(task.id, [])) for task in tasks)]

    def _line(self, row: WorkPackage | Task, points: list[Point]) -> Line:
        span = self.schedule.spans.get(row.id)
        number = self.numbers[row.id]
        kind = "package" if isinstance(row, WorkPackage) else "task"
        name = f"{number} {pick(row.title, self.language) or self._unnamed(row)}"
        points = sorted(points, key=lambda point: point.day)
        bar = Bar(
            row.id,
            name,
            kind,
            span,
            colour=self.colour.get(row.lead, self.theme.muted),
            level=min(number.count("."), 3),
            critical=row.id in self.critical,
            beside=self.short.get(row.lead, "") if kind == "task" else "",
            points=tuple(point.day for point in points),
            undated="" if span else self._undated(row),
            slack=max(0, self.schedule.slack.get(row.id, 0)),
        )
        return Line(bar, name, self.short.get(row.lead, ""), tuple(points))

    def _undated(self, row: WorkPackage | Task) -> str:
        if row.id in self.schedule.reversed:
            start, end = (show_date(day, self.language) for day in (row.start, row.end))
            return QCoreApplication.translate("PlanChart", "ends before it starts: {0} – {1}").format(
                start, end
            )
        if row.start is None and row.end is None:
            return (
                QCoreApplication.translate("PlanChart", "no dates: drag here to draw the bar")
                if isinstance(row, Task)
                else QCoreApplication.translate("PlanChart", "no dates")
            )
        start, end = (show_date(day, self.language) or "…" for day in (row.start, row.end))
        return f"{start} – {end}"

    def _milestone(self, milestone: Milestone) -> Line:
        span = self.schedule.spans.get(milestone.id)
        name = pick(milestone.title, self.language) or self._unnamed(milestone)
        bar = Bar(
            milestone.id,
            name,
            "milestone",
            span,
            critical=milestone.id in self.critical,
            beside=show_date(span.end, self.language) if span else "",
            undated="" if span else QCoreApplication.translate("PlanChart", "no dates"),
            slack=max(0, self.schedule.slack.get(milestone.id, 0)),
        )
        return Line(bar, name, "")

    def _unnamed(self, row: Row) -> str:
        kind = "task" if isinstance(row, Task) else "package" if isinstance(row, WorkPackage) else "milestone"
        return _kind(kind, self.language)
