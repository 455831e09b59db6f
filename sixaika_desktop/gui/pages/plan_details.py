"""The fields of what is chosen in the plan: one form for each kind of row."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QSignalBlocker, Qt
from PySide6.QtWidgets import QWidget

from sixaika_desktop.domain.model import (
    Deliverable,
    Dependency,
    Milestone,
    Row,
    Task,
    Where,
    WorkPackage,
)
from sixaika_desktop.domain.places import field_name, name_of
from sixaika_desktop.domain.tree import find, path_to
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.form import Form
from sixaika_desktop.gui.forms.ui_plan import Ui_PlanPage
from sixaika_desktop.gui.pages.plan_tables import ends, periods, tasks_of
from sixaika_desktop.gui.widgets.flash import flash
from sixaika_desktop.snapshot import Snapshot


class PlanDetails(QObject):
    """Chooses the form for a row, and fills what a form cannot bind: participants, lag."""

    def __init__(self, desk: Desk, ui: Ui_PlanPage, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ui = ui
        self.row_id = ""
        self._forms: dict[type[Row], Form] = {
            WorkPackage: Form(ui.work_package, desk, WorkPackage, prefix="wp_"),
            Task: Form(
                ui.task,
                desk,
                Task,
                prefix="task_",
                choices={"parent": self._parents, "from_period": periods, "to_period": periods},
            ),
            Deliverable: Form(
                ui.deliverable,
                desk,
                Deliverable,
                prefix="deliverable_",
                choices={"task": self._tasks, "due_period": periods},
            ),
            Milestone: Form(
                ui.milestone, desk, Milestone, prefix="milestone_", choices={"due_period": periods}
            ),
            Dependency: Form(
                ui.dependency, desk, Dependency, prefix="dependency_", choices={"before": ends, "after": ends}
            ),
        }
        self._pages: dict[type[Row], QWidget] = {
            WorkPackage: ui.work_package,
            Task: ui.task,
            Deliverable: ui.deliverable,
            Milestone: ui.milestone,
            Dependency: ui.dependency,
        }

    @property
    def row(self) -> Row | None:
        """What is shown."""
        return find(self._desk.document.application, self.row_id) if self.row_id else None

    def show(self, row_id: str) -> None:
        """Show the fields of a row; of none, what to do."""
        self.row_id = row_id
        row = self.row
        for cls, form in self._forms.items():
            form.show_row(row_id if isinstance(row, cls) else "")
        page = self._pages.get(type(row)) if row is not None else None
        self._ui.stack.setCurrentWidget(page or self._ui.none)
        self.refill()

    def refill(self) -> None:
        """Show what the forms cannot bind as it is now."""
        row, ui = self.row, self._ui
        if isinstance(row, Task):
            app, language = self._desk.document.application, self._desk.language
            partners = [(p.id, name_of(app, p, language)) for p in app.partners]
            ui.participants.show_partners(partners, row.partners)
        if isinstance(row, Dependency):
            if ui.lag.value() != row.lag:
                with QSignalBlocker(ui.lag):
                    ui.lag.setValue(row.lag)
            broken = {b.id: b.days for b in self._desk.document.snapshot.schedule.broken}
            ui.fix_dependency.setVisible(row.id in broken)
            ui.dependency_state.setText(
                self.tr("The successor comes {0} days too early.").format(broken[row.id])
                if row.id in broken
                else self.tr("The dates keep this dependency.")
            )
        has_periods = bool(self._desk.document.snapshot.budget.periods)
        for name in (
            "task_from_period",
            "task_to_period",
            "deliverable_due_period",
            "milestone_due_period",
        ):
            getattr(ui, name).setVisible(has_periods)
            getattr(ui, f"label_{name}").setVisible(has_periods)

    def retell(self) -> None:
        """Say everything in the language of the screen."""
        ui, language = self._ui, self._desk.language
        for label, widget, cls, field in (
            (ui.partners_label, ui.participants, Task, "partners"),
            (ui.lag_label, ui.lag, Dependency, "lag"),
        ):
            text = field_name(cls, field, language)
            label.setText(text)
            label.setBuddy(widget)
            widget.setAccessibleName(text)
        for form in self._forms.values():
            form.retell()
        self.refill()

    def focus(self) -> None:
        """Put the cursor into the first field."""
        row = self.row
        if row is not None:
            self.reach(Where(row.id, _first(row)))

    def reach(self, where: Where) -> bool:
        """Put the cursor into the field at a place of the row that is shown."""
        row = self.row
        if row is None or where.id != row.id:
            return False
        own: dict[tuple[type[Row], str], Any] = {
            (Task, "partners"): self._ui.participants,
            (Dependency, "lag"): self._ui.lag,
        }
        widget = own.get((type(row), where.field))
        if widget is not None:
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            flash(widget)
            return True
        form = self._forms[type(row)]
        return form.reach(where) or form.reach(Where(row.id, _first(row)))

    def _package(self) -> WorkPackage | None:
        path = path_to(self._desk.document.application, self.row_id) if self.row_id else ()
        return next((row for row in path if isinstance(row, WorkPackage)), None)

    def _parents(self, _snapshot: Snapshot, language: str) -> list[tuple[str, str]]:
        return tasks_of(self._package(), language, without=self.row_id)

    def _tasks(self, _snapshot: Snapshot, language: str) -> list[tuple[str, str]]:
        return tasks_of(self._package(), language)


def _first(row: Row) -> str:
    """The field that one begins with."""
    return "kind" if isinstance(row, Dependency) else "title"
