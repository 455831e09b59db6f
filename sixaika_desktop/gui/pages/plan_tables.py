"""The tables of the work plan: what their columns are, and whose rows they show."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QObject

from sixaika_desktop.budget import keys
from sixaika_desktop.budget.pay import HOURS, MONTHS
from sixaika_desktop.domain.edits import new_id
from sixaika_desktop.domain.model import (
    Application,
    Deliverable,
    Dependency,
    Milestone,
    Partner,
    Task,
    WorkPackage,
)
from sixaika_desktop.domain.money import MINUS
from sixaika_desktop.domain.numbering import in_order, numbered
from sixaika_desktop.domain.phrases import pick, say
from sixaika_desktop.domain.places import capital, name_of
from sixaika_desktop.domain.tree import find
from sixaika_desktop.gui import typed
from sixaika_desktop.gui.columns import Column, Sight, computed_column, field_column, phrase
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.rows import Rows
from sixaika_desktop.gui.typed import Typing
from sixaika_desktop.gui.widgets.plan_bars import days_in_words
from sixaika_desktop.snapshot import Snapshot

DATE: Final = 128
"""So wide a column of days is: a date in English is long."""

ALL: Final = Partner(id="-")
"""The last row of the person-months: all partners together."""


def periods(snapshot: Snapshot, _language: str) -> list[tuple[str, str]]:
    """The periods of the call that a task can be dated by."""
    return [("", "–"), *((period.id, period.id) for period in snapshot.budget.periods)]


def tasks_of(package: WorkPackage | None, language: str, *, without: str = "") -> list[tuple[str, str]]:
    """The tasks of a work package; `without` one and all below it, which cannot be its parent."""
    if package is None:
        return [("", "–")]
    out = {without} if without else set[str]()
    size = 0
    while size < len(out):
        size = len(out)
        out |= {task.id for task in package.tasks if task.parent in out}
    return [
        ("", "–"),
        *((t.id, pick(t.title, language) or t.id) for t in package.tasks if t.id not in out),
    ]


class _Ends:
    """All that a dependency can join, by number and title; made anew only when the plan is another."""

    def __init__(self) -> None:
        self._for: tuple[Any, ...] = ()
        self._found: list[tuple[str, str]] = []

    def __call__(self, snapshot: Snapshot, language: str) -> list[tuple[str, str]]:
        app = snapshot.application
        wanted = (app.work_packages, app.milestones, language)
        if len(self._for) != len(wanted) or any(a is not b for a, b in zip(self._for, wanted, strict=True)):
            self._for = wanted
            numbers = numbered(app.work_packages)
            self._found = [("", "–")]
            for package in app.work_packages:
                self._found += [
                    (t.id, f"{numbers[t.id]} {pick(t.title, language)}") for t in in_order(package, numbers)
                ]
            self._found += [(m.id, name_of(app, m, language)) for m in app.milestones]
        return self._found


ends: Final = _Ends()
"""The tasks and milestones that a dependency can join."""


def _packages(app: Application) -> Sequence[WorkPackage]:
    return app.work_packages


def _milestones(app: Application) -> Sequence[Milestone]:
    return app.milestones


def _dependencies(app: Application) -> Sequence[Dependency]:
    return app.dependencies


MOST_LAG: Final = 99_999
"""Days; calendars end before."""


def _lag(text: str, _language: str) -> int:
    days = int(text.strip().replace(MINUS, "-") or 0)
    if abs(days) > MOST_LAG:
        raise ValueError(f"more than {MOST_LAG} days")
    return days


LAG: Final = Typing(typed.NUMBER.show, typed.NUMBER.edit, _lag)
"""Whole days; what is none is not taken, for a dependency has no room for it."""


class PlanTables:
    """The models of the page's tables; `package` is the id of the work package that two of them show."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        self._desk = desk
        self.package = ""
        make = partial(self._rows, desk, parent)
        self.packages = make(_packages, _package_columns(), WorkPackage)
        self.tasks = make(partial(self._own, "tasks"), self._task_columns, Task, self._owner)
        self.deliverables = make(
            partial(self._own, "deliverables"), self._deliverable_columns, Deliverable, self._owner
        )
        self.milestones = make(_milestones, _milestone_columns(), Milestone)
        self.dependencies = make(_dependencies, _dependency_columns(), Dependency)
        self.months = Rows(desk, _partners, _month_columns, parent=parent)

    def show_package(self, package: str) -> None:
        """Show the tasks and deliverables of another work package."""
        if package != self.package:
            self.package = package
            self.tasks.refresh()
            self.deliverables.refresh()

    def _rows(
        self, desk: Desk, parent: QObject, rows: Any, columns: Any, cls: Any, owner: Any = None
    ) -> Rows:
        return Rows(desk, rows, columns, owner=owner, fresh=lambda _: cls(id=new_id()), parent=parent)

    def _owner(self, app: Application) -> str:
        return self.package if self._own_package(app) else app.id

    def _own_package(self, app: Application) -> WorkPackage | None:
        found = find(app, self.package) if self.package else None
        return found if isinstance(found, WorkPackage) else None

    def _own(self, field: str, app: Application) -> Sequence[Any]:
        return getattr(self._own_package(app), field, ())

    def _tasks(self, snapshot: Snapshot, language: str) -> list[tuple[str, str]]:
        return tasks_of(self._own_package(snapshot.application), language)

    def _task_columns(self, snapshot: Snapshot) -> list[Column]:
        return [
            field_column(Task, "title", stretch=True),
            field_column(Task, "lead", width=150),
            field_column(Task, "start", width=DATE),
            field_column(Task, "end", width=DATE),
            _slack(),
            *_by_period(Task, ("from_period", "to_period"), snapshot),
            _when(),
        ]

    def _deliverable_columns(self, snapshot: Snapshot) -> list[Column]:
        return [
            field_column(Deliverable, "title", stretch=True),
            field_column(Deliverable, "task", width=180, choices=self._tasks),
            field_column(Deliverable, "lead", width=150),
            field_column(Deliverable, "due", width=DATE),
            *_by_period(Deliverable, ("due_period",), snapshot),
        ]


def _by_period(cls: Any, fields: tuple[str, ...], snapshot: Snapshot) -> list[Column]:
    """Columns for periods, where the project has any."""
    if not snapshot.budget.periods:
        return []
    return [field_column(cls, field, width=96, choices=periods) for field in fields]


def _when() -> Column:
    def when(row: Any, sight: Sight) -> str:
        span = sight.snapshot.schedule.spans.get(row.id)
        return days_in_words(span, sight.language) if span else ""

    return computed_column(
        "when",
        lambda _: QCoreApplication.translate("PlanTables", "In the plan"),
        when,
        typed.TEXT,
        right=False,
        width=170,
    )


def _slack() -> Column:
    def slack(row: Any, sight: Sight) -> str:
        schedule = sight.snapshot.schedule
        if row.id in schedule.critical:
            return QCoreApplication.translate("PlanTables", "critical")
        days = schedule.slack.get(row.id)
        return "" if days is None else QCoreApplication.translate("PlanTables", "{0} d").format(days)

    return computed_column(
        "slack", lambda _: QCoreApplication.translate("PlanTables", "Slack"), slack, typed.TEXT, width=80
    )


def _package_columns() -> list[Column]:
    return [
        field_column(WorkPackage, "title", stretch=True),
        field_column(WorkPackage, "lead", width=180),
        field_column(WorkPackage, "start", width=DATE),
        field_column(WorkPackage, "end", width=DATE),
        _when(),
    ]


def _milestone_columns() -> Callable[[Snapshot], list[Column]]:
    return lambda snapshot: [
        field_column(Milestone, "title", stretch=True),
        field_column(Milestone, "work_package", width=180),
        field_column(Milestone, "due", width=DATE),
        *_by_period(Milestone, ("due_period",), snapshot),
        field_column(Milestone, "verification", width=200),
        _slack(),
    ]


def _dependency_columns() -> list[Column]:
    def state(row: Any, sight: Sight) -> str:
        schedule = sight.snapshot.schedule
        if any({row.before, row.after} <= set(loop) for loop in schedule.cycles):
            return QCoreApplication.translate("PlanTables", "waits for itself")
        days = next((b.days for b in schedule.broken if b.id == row.id), 0)
        return QCoreApplication.translate("PlanTables", "{0} days too early").format(days) if days else ""

    return [
        field_column(Dependency, "before", width=230, choices=ends),
        field_column(Dependency, "kind", width=150),
        field_column(Dependency, "lag", typing=LAG),
        field_column(Dependency, "after", stretch=True, choices=ends),
        computed_column(
            "state",
            lambda _: QCoreApplication.translate("PlanTables", "State"),
            state,
            typed.TEXT,
            right=False,
            width=150,
        ),
    ]


# ---- person-months


def _partners(app: Application) -> Sequence[Partner]:
    return (*(p for p in app.partners if p.active and p.role != "associated"), ALL)


def _month_columns(snapshot: Snapshot) -> list[Column]:
    app = snapshot.application
    places = [*(w.id for w in app.work_packages), ""]
    if not _time(snapshot, "", ""):
        places.pop()
    return [
        computed_column("name", phrase("row-partner"), _partner_name, typed.TEXT, right=False, stretch=True),
        *(
            computed_column(
                f"months__{place}",
                partial(_package_name, app, place),
                partial(_amount, place),
                typed.TEXT,
                figure=partial(_figure, place),
                width=84,
            )
            for place in places
        ),
        computed_column(
            "all",
            lambda _: QCoreApplication.translate("PlanTables", "Total"),
            partial(_amount, None),
            typed.TEXT,
            figure=partial(_figure, None),
            width=96,
        ),
    ]


def _package_name(app: Application, place: str, language: str) -> str:
    row = find(app, place) if place else None
    return name_of(app, row, language, short=True) if row else capital(say("place-not-tied", language))


def _partner_name(row: Any, sight: Sight) -> str:
    if row is ALL:
        return QCoreApplication.translate("PlanTables", "Total")
    return name_of(sight.snapshot.application, row, sight.language)


def _time(snapshot: Snapshot, partner: str, place: str | None) -> Any:
    budget = snapshot.budget
    return budget.time(MONTHS, partner, place) or budget.time(HOURS, partner, place)


def _amount(place: str | None, row: Any, sight: Sight) -> str:
    """Person-months; hours where the call has no way from hours to months."""
    budget, partner = sight.snapshot.budget, "" if row is ALL else row.id
    if partner and partner not in budget.partners:
        return ""
    months, hours = (budget.time(measure, partner, place) for measure in (MONTHS, HOURS))
    shown = [typed.amounts("").show(months, sight.language)] if months or not hours else []
    if hours:
        shown.append(
            QCoreApplication.translate("PlanTables", "{0} h").format(
                typed.amounts("").show(hours, sight.language)
            )
        )
    return " + ".join(shown) if months or hours else "–"


def _figure(place: str | None, row: Any) -> str:
    at = {} if row is ALL else {"partner": row.id}
    if place is not None:
        at["work_package"] = place
    return str(keys.key("months", **at))
