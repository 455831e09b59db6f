"""The edits of the chart of time: rows of the work plan get days, what contains others moves as a whole."""

from calendar import monthrange
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any, NamedTuple, TypeAlias

from sixaika_desktop.domain.edits.action import Step, action
from sixaika_desktop.domain.model import Application, Deliverable, Milestone, Row, Task, Where, WorkPackage
from sixaika_desktop.domain.months import EARLIEST, LATEST, Day, add_months
from sixaika_desktop.domain.tree import changed, rewritten


class Days(NamedTuple):
    """The first and last day that a row gets; None leaves it as it is. A point is due on the last."""

    start: date | None = None
    end: date | None = None


SpanOf: TypeAlias = Mapping[str, Any]
"""By id the days of rows as the schedule has them: `start` and `end`, or None."""

_DATED: tuple[type[Row], ...] = (WorkPackage, Task, Deliverable, Milestone)


@action
def set_days(app: Application, days: Mapping[str, Days]) -> Step:
    """Give work packages, tasks, deliverables and milestones their days, many at once.

    A date that was given by a period of the call becomes a day. KeyError for no such row; ValueError for a
    year that nobody plans for (before 1900 or after 2199), where nothing changes.
    """
    for each in days.values():
        if any(day is not None and not EARLIEST <= day.year <= LATEST for day in each):
            raise ValueError(f"{each} is not between {EARLIEST} and {LATEST}")
    missing, places = set(days), list[Where]()

    def give(row: Row) -> Row:
        if row.id not in days:
            return row
        missing.discard(row.id)
        values = _values(row, days[row.id])
        places.extend(Where(row.id, name) for name in values)
        return changed(row, **values)

    after = rewritten(app, give, _DATED)
    if missing:
        raise KeyError(f"there is no dated row {min(missing)!r}")
    return Step.of(after, *(places or [Where(app.id)]))


def _values(row: Row, days: Days) -> dict[str, Any]:
    if isinstance(row, Deliverable | Milestone):
        return {} if days.end is None else {"due": days.end, "due_period": ""}
    values: dict[str, Any] = {}
    if days.start is not None:
        values["start"] = days.start
    if days.end is not None:
        values["end"] = days.end
    if isinstance(row, Task):
        values |= {"from_period": ""} if days.start is not None else {}
        values |= {"to_period": ""} if days.end is not None else {}
    return values


def moving(app: Application, row_id: str) -> tuple[Row, ...]:
    """What moves when this row is moved: a task with its subtasks, a work package with all that is in it."""
    for package in app.work_packages:
        if package.id == row_id:
            return (package, *package.tasks, *package.deliverables)
        for task in package.tasks:
            if task.id == row_id:
                return (task, *_subtasks(package, row_id))
        found = tuple(d for d in package.deliverables if d.id == row_id)
        if found:
            return found
    return tuple(m for m in app.milestones if m.id == row_id)


def _subtasks(package: WorkPackage, task_id: str) -> Iterable[Task]:
    inside, size = {task_id}, 0
    while size < len(inside):
        size = len(inside)
        inside |= {task.id for task in package.tasks if task.parent in inside}
    return (task for task in package.tasks if task.id in inside and task.id != task_id)


def shifted(
    app: Application, row_id: str, spans: SpanOf, *, days: int = 0, months: int = 0
) -> dict[str, Days]:
    """The days of all that moves with a row, so many days or months later (negative: earlier).

    A last day of a month stays one when moved by months. A date that follows from others (a task that spans
    its subtasks, a work package without days of its own) is not typed; empty where nothing has days, and
    where a day would leave the calendar.
    """
    found: dict[str, Days] = {}
    for row in moving(app, row_id):
        span = spans.get(row.id)
        start, end = _own_days(row, span)
        try:
            new = Days(
                later(start, days, months) if start else None,
                later(end, days, months, is_end=not isinstance(row, Milestone | Deliverable))
                if end
                else None,
            )
        except (ValueError, OverflowError):
            return {}
        if new != Days():
            found[row.id] = new
    return found


def _own_days(row: Row, span: Any) -> tuple[date | None, date | None]:
    """The days a row has of its own, typed or by a period of the call."""
    if isinstance(row, Deliverable | Milestone):
        due = _day(row.due) or (span.end if span is not None and row.due is None and row.due_period else None)
        return None, due
    if isinstance(row, WorkPackage):
        return _day(row.start), _day(row.end)
    assert isinstance(row, Task)
    by_period = span is not None
    start = _day(row.start) or (span.start if by_period and row.start is None and row.from_period else None)
    end = _day(row.end) or (span.end if by_period and row.end is None and row.to_period else None)
    return start, end


def _day(day: Day) -> date | None:
    return day if isinstance(day, date) else None


def later(day: date, days: int, months: int, *, is_end: bool = False) -> date:
    """A day so many months and days on; a last day of a month stays one when moved by months.

    Raises ValueError or OverflowError where that is no date.
    """
    fresh = add_months(day, months)
    if is_end and months and day.day == _last(day):
        fresh = fresh.replace(day=_last(fresh))
    fresh += timedelta(days=days)
    if not EARLIEST <= fresh.year <= LATEST:
        raise ValueError(f"{fresh} is not between {EARLIEST} and {LATEST}")
    return fresh


def _last(day: date) -> int:
    return monthrange(day.year, day.month)[1]
