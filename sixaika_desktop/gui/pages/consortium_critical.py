"""Who is critical: what breaks if a partner, or any two, withdraw."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTreeWidgetItem

from sixaika_desktop.domain.places import name_of
from sixaika_desktop.domain.tree import find
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.forms.ui_consortium import Ui_ConsortiumPage
from sixaika_desktop.gui.jobs import Job
from sixaika_desktop.gui.withdrawal import Breaks, withdrawals


class CriticalPartners(QObject):
    """The button that begins it, how far it is, and the list of what was found."""

    def __init__(self, desk: Desk, ui: Ui_ConsortiumPage, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ui = ui
        self._job: Job[tuple[Breaks, ...]] | None = None
        ui.critical_progress.hide()
        ui.find_critical.clicked.connect(self.find)

    def find(self) -> None:
        """Begin to find out; while that is under way, cancel it."""
        if self._job is not None:
            self._job.cancel()
            self._ended()
            return
        self._ui.critical.clear()
        self._ui.critical_progress.show()
        self._ui.find_critical.setText(self.tr("Cancel"))
        snapshot = self._desk.document.snapshot
        self._job = self._desk.jobs.start(partial(withdrawals, snapshot), self._show, self._failed)
        self._job.progressed.connect(self._progress)

    def _progress(self, part: int, whole: int) -> None:
        self._ui.critical_progress.setMaximum(whole)
        self._ui.critical_progress.setValue(part)

    def _failed(self, fault: Exception) -> None:
        self._ended()
        self._desk.trouble(fault)

    def _ended(self) -> None:
        self._job = None
        self._ui.critical_progress.hide()
        self._ui.find_critical.setText(self.tr("Find out who is critical"))

    def _show(self, found: tuple[Breaks, ...]) -> None:
        self._ended()
        language, app = self._desk.language, self._desk.document.application
        for breaks in found:
            names = " + ".join(name_of(app, find(app, id), language, short=True) for id in breaks.partners)
            if not breaks.rules:
                continue
            item = QTreeWidgetItem(
                [self.tr("{0} withdraws: {1} rules break").format(names, len(breaks.rules))]
            )
            for verdict, facts in breaks.rules:
                item.addChild(QTreeWidgetItem([verdict.says(language, facts)]))
            self._ui.critical.addTopLevelItem(item)
        if not self._ui.critical.topLevelItemCount():
            self._ui.critical.addTopLevelItem(
                QTreeWidgetItem([self.tr("Nobody is critical: any one or two can withdraw.")])
            )
