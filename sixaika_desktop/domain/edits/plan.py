"""The edits of the work plan and the calendar: tasks, the project's days, moving it in time."""

from calendar import monthrange
from datetime import date, timedelta
from typing import Any

from sixaika_desktop.domain.edits.action import Step, action
from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import (
    Application,
    Cell,
    Cells,
    Deliverable,
    Milestone,
    Row,
    Task,
    Where,
    WorkPackage,
)
from sixaika_desktop.domain.months import Day, add_months
from sixaika_desktop.domain.references import without
from sixaika_desktop.domain.shape import Kind, shape, shapes
from sixaika_desktop.domain.tree import changed, rewritten, the


@action
def remove_work_package(app: Application, work_package_id: str) -> Step:
    """Remove a work package with its tasks and deliverables; amounts tied to it are then tied to none."""
    the(app, work_package_id, WorkPackage)
    return Step.of(without(app, work_package_id), Where(work_package_id))


@action
def remove_task(app: Application, task_id: str) -> Step:
    """Remove a task; its subtasks go to its parent, its deliverables stay with the work package."""
    the(app, task_id, Task)
    return Step.of(without(app, task_id), Where(task_id))


@action
def set_dates(app: Application, start: Day, end: Day) -> Step:
    """Set the project's first and last day. Nothing moves: what falls outside is kept, not counted."""
    return Step.of(changed(app, start=start, end=end), Where(app.id, "start"), Where(app.id, "end"))


_MOVING: frozenset[type[Row]] = frozenset({Application, WorkPackage, Task, Deliverable, Milestone})
"""The rows whose days are plans. Signing, handing in and granting are facts and stay."""

_FACTS = frozenset({"submission"})


@action
def shift_project(app: Application, days: int = 0, months: int = 0) -> Step:
    """Move the whole plan in time: the project, its work packages, tasks, deliverables and milestones.

    An end on the last day of a month stays on the last day when moved by months. Moved by whole years,
    amounts and tasks by calendar year move too; otherwise they stay in their years.
    """
    years = months // 12 if not days and months % 12 == 0 else 0

    def move(row: Row) -> Row:
        values: dict[str, Any] = {}
        for f in shape(type(row)).own:
            value = getattr(row, f.name)
            if (
                f.kind is Kind.DAY
                and type(row) in _MOVING
                and f.name not in _FACTS
                and isinstance(value, date)
            ):
                values[f.name] = _moved(value, days, months, is_end=f.name != "start")
            elif f.kind is Kind.CELLS and years:
                values[f.name] = _moved_cells(value, years)
            elif f.name.endswith("_period") and years:
                values[f.name] = _moved_year(value, years)
        return changed(row, **values) if values else row

    with_cells = [s.cls for s in shapes() if any(f.kind is Kind.CELLS for f in s.own)]
    after = rewritten(app, move, [*_MOVING, *with_cells])
    return Step.whole(app, after, Where(app.id, "start"))


def _moved(day: date, days: int, months: int, is_end: bool) -> date:
    fresh = add_months(day, months)
    if is_end and months and day.day == _last(day):
        fresh = fresh.replace(day=_last(fresh))
    return fresh + timedelta(days=days)


def _last(day: date) -> int:
    return monthrange(day.year, day.month)[1]


def _moved_cells(cells: Cells, years: int) -> Cells:
    if not any(_is_year(cell.period) for cell in cells):
        return cells
    return Map((Cell(c.work_package, _moved_year(c.period, years)), amount) for c, amount in cells.items())


def _moved_year(period: str, years: int) -> str:
    return str(int(period) + years) if _is_year(period) else period


def _is_year(period: str) -> bool:
    return len(period) == 4 and period.isdecimal()
