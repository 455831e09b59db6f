"""What one can do to a work plan, each as one step of the history."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from datetime import date
from functools import partial
from html import escape
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from sixaika_desktop.calls.names import names_of
from sixaika_desktop.domain.edits import (
    add_row,
    duplicate_row,
    label,
    losses_in_words,
    move_row,
    move_to_owner,
    new_id,
    preview,
    remove_row,
    remove_task,
    remove_work_package,
    set_field,
)
from sixaika_desktop.domain.edits.plan_dates import Days, set_days, shifted
from sixaika_desktop.domain.model import (
    Application,
    Deliverable,
    Dependency,
    Milestone,
    Row,
    Task,
    Where,
    WorkPackage,
)
from sixaika_desktop.domain.phrases import say
from sixaika_desktop.domain.places import name_of
from sixaika_desktop.domain.shape import row_name
from sixaika_desktop.domain.tree import find, owner_of, path_to, siblings
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.plain import tip
from sixaika_desktop.schedule import moved

Edit = Callable[[Application], Application]


class PlanActs(QObject):
    """Makes the edits that the chart, the buttons and the forms of the page ask for."""

    added = Signal(str)
    """A row was added, and is to be seen."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    @property
    def _app(self) -> Application:
        return self._desk.document.application

    def _apply(self, key: str, row_id: str, edit: Edit, merge: Hashable = None) -> bool:
        """Make an edit that is called by a phrase about a row."""
        return self._desk.document.apply(partial(self._told, key, row_id), edit, merge=merge)

    def _told(self, key: str, row_id: str) -> str:
        app, language = self._app, self._desk.language
        row = find(app, row_id)
        kind = say(f"row-{row_name(type(row))}", language) if row is not None else ""
        name = name_of(app, row, language) if row is not None else ""
        return say(key, language, name=name, row=kind, place=name)

    # ---- time

    def move(self, row_id: str, days: int, months: int) -> None:
        """Move a row with all that is in it; keys pressed one after another make one step."""
        new = shifted(
            self._app, row_id, self._desk.document.snapshot.schedule.spans, days=days, months=months
        )
        if new:
            self._apply("edit-move-row", row_id, set_days.of(new), ("plan", "move", row_id))
        else:
            self._desk.tell(lambda: self.tr("It has no dates of its own to move."), key="plan")

    def place(self, row_id: str, start: date | None, end: date | None) -> None:
        """Let a row begin and end on these days; None leaves one as it is."""
        try:
            edit = set_days.of({row_id: Days(start, end)})
            self._apply("edit-set-field", row_id, edit, ("plan", "place", row_id))
        except ValueError:
            self._desk.tell(lambda: self.tr("There is no such day to plan for."), key="plan")

    def fix(self, dependency: str) -> bool:
        """Move what follows just as far as a dependency needs; nothing moves that need not."""
        moves = self._desk.document.snapshot.schedule.fix(dependency)
        if not moves:
            return False
        return self._apply("edit-move-row", next(iter(moves)), lambda app: moved(app, moves))

    # ---- dependencies

    def link(self, before: str, after: str, kind: str) -> None:
        """Let one task or milestone wait for another, unless it does already."""
        same = next(
            (d for d in self._app.dependencies if (d.before, d.after, d.kind) == (before, after, kind)), None
        )
        if same is not None:
            self._desk.tell(lambda: self.tr("This dependency is there already."), key="plan")
            self.added.emit(same.id)
            return
        self._add(self._app.id, Dependency(id=new_id(), before=before, after=after, kind=kind))

    # ---- rows

    def _add(self, owner: str, row: Row, position: int | None = None) -> None:
        language = self._desk.language
        kind = say(f"row-{row_name(type(row))}", language)
        self._desk.document.settle()
        self._desk.document.apply(say("edit-add-row", language, row=kind), add_row.of(owner, row, position))
        self.added.emit(row.id)

    def add_package(self) -> None:
        """A work package at the end, led by the lead of the project."""
        lead = next((p.id for p in self._app.partners if p.role == "lead"), "")
        self._add(self._app.id, WorkPackage(id=new_id(), lead=lead))

    def add_task(self, beside: str) -> None:
        """A task after the chosen one, with the same parent, or at the end of a work package."""
        package = self.package_of(beside)
        if package is None:
            return
        task = find(self._app, beside)
        if isinstance(task, Task):
            at = [t.id for t in package.tasks].index(task.id) + 1
            self._add(package.id, Task(id=new_id(), parent=task.parent, lead=task.lead), at)
        else:
            self._add(package.id, Task(id=new_id(), lead=package.lead))

    def add_deliverable(self, beside: str) -> None:
        """A deliverable of the chosen task or work package, due when that ends."""
        package, row = self.package_of(beside), find(self._app, beside)
        if package is None:
            return
        task = row.id if isinstance(row, Task) else row.task if isinstance(row, Deliverable) else ""
        span = self._desk.document.snapshot.schedule.spans.get(task or package.id)
        lead = row.lead if isinstance(row, Task | Deliverable) else package.lead
        due = span.end if span else None
        self._add(package.id, Deliverable(id=new_id(), task=task, lead=lead, due=due))

    def add_milestone(self, beside: str) -> None:
        """A milestone of the chosen work package, due when that ends."""
        package = self.package_of(beside)
        span = self._desk.document.snapshot.schedule.spans.get(package.id) if package else None
        due = span.end if span else self._app.end if isinstance(self._app.end, date) else None
        self._add(self._app.id, Milestone(id=new_id(), work_package=package.id if package else "", due=due))

    def package_of(self, row_id: str) -> WorkPackage | None:
        """The work package that a row is, or belongs to; the last one where it belongs to none."""
        row = find(self._app, row_id) if row_id else None
        if isinstance(row, Milestone) and row.work_package:
            row_id = row.work_package
        found = [r for r in path_to(self._app, row_id) if isinstance(r, WorkPackage)] if row_id else []
        return found[0] if found else next(reversed(self._app.work_packages), None)

    def duplicate(self, row_id: str) -> None:
        """A copy right after a row."""
        if find(self._app, row_id) is None or not self._apply(
            "edit-duplicate-row", row_id, duplicate_row.of(row_id)
        ):
            return
        row = find(self._app, row_id)
        assert row is not None
        rows = siblings(owner_of(self._app, row_id), type(row))
        self.added.emit(rows[[r.id for r in rows].index(row_id) + 1].id)

    def reorder(self, row_id: str, by: int) -> None:
        """Move a row up or down among its own kind; a task among those with the same parent."""
        row = find(self._app, row_id)
        if row is None or row is self._app:
            return
        rows = siblings(owner_of(self._app, row_id), type(row))
        alike = [r for r in rows if getattr(r, "parent", "") == getattr(row, "parent", "")]
        at = alike.index(row) + by
        if 0 <= at < len(alike):
            self._apply("edit-move-row", row_id, move_row.of(row_id, rows.index(alike[at])))

    def move_to(self, row_id: str, package: str) -> None:
        """Give a task with its subtasks and deliverables, or a deliverable, to another work package."""
        if owner_of(self._app, row_id).id != package:
            row = find(self._app, row_id)
            edit = move_to_owner.of(row_id, package)
            self._ask(edit, lambda: self._apply("edit-move-to-owner", row_id, edit))
            if isinstance(row, Row):
                self.added.emit(row_id)

    def tick(self, task: str, partner: str, yes: bool) -> None:
        """Let a partner take part in a task, or no more."""
        where = Where(task, "partners", partner)
        self._apply("edit-set-field", task, set_field.of(where, yes))

    def set_lag(self, dependency: str, days: int) -> None:
        """Let the successor wait so many days more, or less."""
        where = Where(dependency, "lag")
        self._apply("edit-set-field", dependency, set_field.of(where, days), ("plan", "lag", dependency))

    def remove(self, row_id: str) -> None:
        """Remove a row; what would be lost with it is told before."""
        row = find(self._app, row_id)
        if row is None:
            return
        acts: dict[type[Row], Any] = {WorkPackage: remove_work_package, Task: remove_task}
        edit = acts.get(type(row), remove_row).of(row_id)
        names = names_of(self._desk.document.call)
        told = label(preview(self._app, edit, lambda _: None), self._desk.language, names)
        self._ask(edit, lambda: self._desk.document.apply(told, edit), told)

    def _ask(self, edit: Any, take: Callable[[], object], question: str = "") -> None:
        """Take an edit at once where it loses nothing, else when its losses have been seen."""
        desk = self._desk
        change = preview(self._app, edit, lambda _: None)
        losses = losses_in_words(change, desk.language, names_of(desk.document.call))
        if not losses:
            take()
            return
        box = QMessageBox(self._page)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(self.tr("Work plan"))
        asked = question or self.tr("Move to another work package")
        box.setText(f"<b>{escape(asked)}</b>")
        box.setInformativeText(tip("\n".join(f"• {loss}" for loss in losses)))
        go = QPushButton(self.tr("Remove") if question else self.tr("Move"), box)
        box.addButton(go, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(go)
        go.clicked.connect(take)
        box.finished.connect(box.deleteLater)
        box.open()
