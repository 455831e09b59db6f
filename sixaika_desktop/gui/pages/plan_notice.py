"""What is wrong in the plan, told above the chart: dependencies not kept, circles, reversed rows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.forms.ui_plan import Ui_PlanPage
from sixaika_desktop.gui.marks import mark_icon
from sixaika_desktop.gui.widgets.plan_bars import days_in_words


class PlanNotice(QObject):
    """Fills the notice and the line about circles; `name` says what a row is called."""

    def __init__(self, desk: Desk, ui: Ui_PlanPage, name: Callable[[str], str], parent: QObject) -> None:
        super().__init__(parent)
        self.desk = desk
        self.ui = ui
        self._name = name

    def tell(self) -> None:
        """What is broken stands above the chart, with the fix."""
        ui, schedule = self.ui, self.desk.document.snapshot.schedule
        loops = [" → ".join(self._name(row) for row in (*loop, loop[0])) for loop in schedule.cycles if loop]
        told = [self.tr("These wait for one another: {0}").format(loop) for loop in loops]
        ui.cycles.setText("\n".join(told))
        ui.cycles.setVisible(bool(told))
        fixable = self.first_broken()
        if schedule.broken:
            first = next((b for b in schedule.broken if b.id == fixable), schedule.broken[0])
            late = self.tr("{0} comes {1} days too early for {2}.").format(
                self._name(first.after), first.days, self._name(first.before)
            )
            more = len(schedule.broken) - 1
            told.insert(0, late + (" " + self.tr("So do {0} more.").format(more) if more else ""))
        for row in schedule.reversed:
            told.append(self.tr("{0} ends before it starts.").format(self._name(row)))
        ui.notice.setVisible(bool(told))
        ui.notice_mark.setPixmap(mark_icon("missed", self.desk.looks.theme).pixmap(16, 16))
        ui.notice_text.setText("\n".join(told))
        ui.notice_fix.setVisible(bool(fixable))
        if fixable:
            ui.notice_fix.setToolTip(self._moves_in_words(fixable))

    def first_broken(self) -> str:
        """The first dependency that is not kept and can be put right."""
        schedule = self.desk.document.snapshot.schedule
        return next((b.id for b in schedule.broken if schedule.fix(b.id)), "")

    def _moves_in_words(self, dependency: str) -> str:
        schedule, language = self.desk.document.snapshot.schedule, self.desk.language
        moves = schedule.fix(dependency) or {}
        told = [f"{self._name(row)}: {days_in_words(span, language)}" for row, span in moves.items()]
        return "\n".join([self.tr("These move, and nothing else:"), *told])
