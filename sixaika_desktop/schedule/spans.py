"""From what was typed to days: the span of every task, work package, milestone and deliverable.

Days are inclusive: a task of 1.–31.1. lasts 31 days. Inside the engine days are ordinals (`date.toordinal`).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple, TypeAlias

from sixaika_desktop.domain.model import Application, Task, WorkPackage
from sixaika_desktop.domain.months import EARLIEST, LATEST, Day, Period


class Span(NamedTuple):
    """From a day to a day, both included; a milestone or a deliverable has one day."""

    start: date
    end: date

    @property
    def days(self) -> int:
        """Length in days, both ends counted."""
        return (self.end - self.start).days + 1


class Outside(NamedTuple):
    """`id` reaches beyond `of`, a task, a work package or the project, by so many days before and after."""

    id: str
    of: str
    before: int
    after: int


Days: TypeAlias = tuple[int, int]
"""A span in ordinals."""


@dataclass(slots=True)
class Reading:
    """Everything that has a place in time, as typed and as it follows from what it contains."""

    days: dict[str, Days] = field(default_factory=dict[str, Days])
    known: set[str] = field(default_factory=set[str])
    typed: dict[str, tuple[int | None, int | None]] = field(
        default_factory=dict[str, tuple[int | None, int | None]]
    )
    children: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    parent: dict[str, str] = field(default_factory=dict[str, str])
    points: set[str] = field(default_factory=set[str])
    tasks: list[str] = field(default_factory=list[str])
    reversed: list[str] = field(default_factory=list[str])
    parent_loops: list[tuple[str, ...]] = field(default_factory=list[tuple[str, ...]])


def read(application: Application, periods: Mapping[str, Period]) -> Reading:
    """The days of every row that can have them; a row without a usable date is known, but has no days."""
    found = Reading()
    for package in application.work_packages:
        _read_tasks(found, package, periods)
    for package in application.work_packages:
        found.known.add(package.id)
        _settle(
            found, package.id, (_ordinal(package.start), _ordinal(package.end)), [t.id for t in package.tasks]
        )
        for deliverable in package.deliverables:
            _point(found, deliverable.id, deliverable.due, periods.get(deliverable.due_period))
    for milestone in application.milestones:
        _point(found, milestone.id, milestone.due, periods.get(milestone.due_period))
        found.points.add(milestone.id)
    return found


def _read_tasks(found: Reading, package: WorkPackage, periods: Mapping[str, Period]) -> None:
    mine = {task.id: task for task in package.tasks}
    for task in package.tasks:
        found.known.add(task.id)
        found.tasks.append(task.id)
        if task.parent in mine:
            found.parent[task.id] = task.parent
    _cut_parent_loops(found, mine)
    for task in package.tasks:
        if task.id in found.parent:
            found.children.setdefault(found.parent[task.id], []).append(task.id)
    for task in _inside_out(found, package):
        found.typed[task.id] = _typed(task, periods)
        _settle(found, task.id, found.typed[task.id], found.children.get(task.id, []))


def _cut_parent_loops(found: Reading, mine: Mapping[str, Task]) -> None:
    """A task that is its own ancestor has no parent, and the loop is named."""
    for start in mine:
        path: list[str] = []
        at = start
        while at in found.parent and at not in path:
            path.append(at)
            at = found.parent[at]
        if at in path:
            loop = path[path.index(at) :]
            found.parent_loops.append(tuple(loop))
            for task in loop:
                del found.parent[task]


def _inside_out(found: Reading, package: WorkPackage) -> list[Task]:
    """Subtasks before the task they belong to."""
    if not any(task.id in found.parent for task in package.tasks):
        return list(package.tasks)

    def depth(task: Task) -> int:
        at, count = task.id, 0
        while at in found.parent:
            at, count = found.parent[at], count + 1
        return count

    return sorted(package.tasks, key=depth, reverse=True)


def _typed(task: Task, periods: Mapping[str, Period]) -> tuple[int | None, int | None]:
    """Days where they were typed, the call's periods where the days are empty."""
    start, end = _ordinal(task.start), _ordinal(task.end)
    if task.start is None and (first := periods.get(task.from_period)):
        start = first.start.toordinal()
    if task.end is None and (last := periods.get(task.to_period)):
        end = last.end.toordinal()
    return start, end


def _settle(found: Reading, row: str, typed: tuple[int | None, int | None], inside: list[str]) -> None:
    """Own dates hold; where one is lacking the row spans what it contains."""
    start, end = typed
    if start is None or end is None:
        spans = [found.days[i] for i in inside if i in found.days]
        if start is None and spans:
            start = min(span[0] for span in spans)
        if end is None and spans:
            end = max(span[1] for span in spans)
    if start is None or end is None:
        return
    if end < start:
        found.reversed.append(row)
    else:
        found.days[row] = (start, end)


def _point(found: Reading, row: str, due: Day, period: Period | None) -> None:
    """A point in time; given by a period it is due on that period's last day."""
    found.known.add(row)
    day = _ordinal(due)
    if due is None and period is not None:
        day = period.end.toordinal()
    if day is not None:
        found.days[row] = (day, day)


def _ordinal(day: Day) -> int | None:
    return day.toordinal() if isinstance(day, date) and EARLIEST <= day.year <= LATEST else None


def outside(application: Application, reading: Reading) -> tuple[Outside, ...]:
    """What reaches beyond the task, the work package or the project it belongs to."""
    found: list[Outside] = []
    project = (_ordinal(application.start), _ordinal(application.end))
    for package in application.work_packages:
        _compare(found, reading, package.id, application.id, project)
        own = (_ordinal(package.start), _ordinal(package.end))
        for task in package.tasks:
            parent = reading.parent.get(task.id)
            if parent is not None:
                _compare(found, reading, task.id, parent, reading.typed[parent])
            else:
                _compare(found, reading, task.id, package.id, own)
            _compare(found, reading, task.id, application.id, project)
        for deliverable in package.deliverables:
            _compare(found, reading, deliverable.id, package.id, own)
            _compare(found, reading, deliverable.id, application.id, project)
    for milestone in application.milestones:
        _compare(found, reading, milestone.id, application.id, project)
    return tuple(found)


def _compare(
    found: list[Outside], reading: Reading, row: str, of: str, bounds: tuple[int | None, int | None]
) -> None:
    span = reading.days.get(row)
    if span is None:
        return
    before = max(0, bounds[0] - span[0]) if bounds[0] is not None else 0
    after = max(0, span[1] - bounds[1]) if bounds[1] is not None else 0
    if before or after:
        found.append(Outside(row, of, before, after))
