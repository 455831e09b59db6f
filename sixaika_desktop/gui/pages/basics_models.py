"""The cost models of the call side by side: what the application comes to under each."""

from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHeaderView, QTableWidgetItem

from sixaika_desktop.calls.model import Call
from sixaika_desktop.domain import money
from sixaika_desktop.domain.edits import set_cost_model
from sixaika_desktop.domain.model import Application
from sixaika_desktop.domain.phrases import pick, say
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.forms.ui_basics import Ui_BasicsPage
from sixaika_desktop.gui.jobs import Job
from sixaika_desktop.gui.marks import mark_icon
from sixaika_desktop.snapshot import Snapshot

PAUSE: Final = 600
"""Milliseconds after the last change until the cost models are compared again."""

_FIGURES: Final = {1: "cost", 2: "support", 3: "own"}
"""The figures of the table, by column."""


@dataclass(frozen=True, slots=True)
class Compared:
    """What the application comes to under a cost model: euros, and how many rows would be greyed."""

    model: str
    total: Decimal
    support: Decimal
    own: Decimal
    greyed: int


class ModelsTable(QObject):
    """What the page's table of cost models shows and does."""

    def __init__(self, ui: Ui_BasicsPage, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._desk = desk
        self._compared: tuple[Compared, ...] = ()
        self._compared_for: Application | None = None
        self._job: Job[tuple[Compared, ...]] | None = None
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self.compare)
        table = self._table = ui.models
        table.verticalHeader().hide()
        table.setColumnCount(5)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )
        table.itemSelectionChanged.connect(self._tell_model)
        table.itemActivated.connect(self.use)
        table.itemDoubleClicked.connect(self.use)
        ui.use_model.clicked.connect(self.use)

    def come(self) -> None:
        """The page is shown: compare where that has not been done for this value."""
        if self._compared_for is not self._desk.document.application:
            self.compare()

    def follow(self, before: Application, after: Application) -> None:
        """Another value: it is compared when nothing has changed for a while."""
        if before.id != after.id or before.call != after.call:
            self._compared = ()
        if before.id != after.id or before.cost_model != after.cost_model:
            self.fill()
        self._soon.start()

    def compare(self) -> None:
        """Compute the application under every cost model of the call, in the background."""
        document = self._desk.document
        if not document.is_open or not self._table.isVisible():
            return
        if self._job is not None:
            self._job.cancel()
        app, call = document.application, document.call
        self._job = self._desk.jobs.start(
            partial(_compared, app, call), partial(self._show_compared, app), self._desk.trouble
        )

    def use(self) -> None:
        """Change to the cost model the cursor is on."""
        if model := self._chosen():
            label = say("edit-set-cost-model", self._desk.language)
            self._desk.document.apply(label, set_cost_model.of(model))

    def _chosen(self) -> str:
        item = self._table.item(self._table.currentRow(), 0)
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""  # pyright: ignore[reportUnnecessaryComparison]

    def explain(self) -> bool:
        """Explain the figure of a cost model that the cursor is on, as it would be under that model."""
        table, document, model = self._table, self._desk.document, self._chosen()
        if not model or not table.hasFocus():
            return False
        from sixaika_desktop.gui.explain_sheet import ExplainSheet

        figure = _FIGURES.get(table.currentColumn(), "cost")
        snapshot = Snapshot(set_cost_model(document.application, model), document.call)
        place = table.visualRect(table.currentIndex()).bottomLeft()
        sheet = ExplainSheet(self._desk, figure, self._table.window(), snapshot)
        sheet.show_at(table.viewport().mapToGlobal(place))
        return True

    def _show_compared(self, app: Application, found: tuple[Compared, ...]) -> None:
        self._compared, self._compared_for, self._job = found, app, None
        self.fill()

    def fill(self) -> None:
        """Show what is known of every cost model of the call."""
        table, language, call = self._table, self._desk.language, self._desk.document.call
        present = self._desk.document.application.cost_model
        theme = self._desk.looks.theme
        table.setHorizontalHeaderLabels(
            [
                QCoreApplication.translate("BasicsPage", "Cost model"),
                QCoreApplication.translate("BasicsPage", "Total"),
                QCoreApplication.translate("BasicsPage", "Support"),
                QCoreApplication.translate("BasicsPage", "Own"),
                QCoreApplication.translate("BasicsPage", "Rows greyed"),
            ]
        )
        if (first := table.horizontalHeaderItem(0)) is not None:
            first.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        known = {each.model: each for each in self._compared}
        at, column_of_cursor = max(0, table.currentRow()), table.currentColumn()
        table.setRowCount(len(call.cost_models))
        for row, model in enumerate(call.cost_models):
            told = known.get(model.id)
            amounts = (told.total, told.support, told.own) if told else (None, None, None)
            texts = [pick(model.names, language), *(money.show(a, language) for a in amounts)]
            texts.append(str(told.greyed) if told else "")
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setData(Qt.ItemDataRole.UserRole, model.id)
                if column and (head := table.horizontalHeaderItem(column)) is not None:
                    heard = f"{head.text()}, {texts[0]}: {text or say('place-nothing', language)}"
                    item.setData(Qt.ItemDataRole.AccessibleTextRole, heard)
                if column:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                elif model.id == present:
                    item.setIcon(mark_icon("met", theme))
                if model.id == present:
                    font = table.font()
                    font.setBold(True)
                    item.setFont(font)
                elif column == 4 and told and told.greyed:
                    item.setForeground(QColor(theme.open))
                table.setItem(row, column, item)
        header = table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, 5):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        high = header.sizeHint().height() + sum(table.rowHeight(n) for n in range(table.rowCount())) + 4
        table.setFixedHeight(high)
        if table.rowCount():
            table.setCurrentCell(min(at, table.rowCount() - 1), max(0, column_of_cursor))
        self._tell_model()

    def _tell_model(self) -> None:
        model = self._desk.document.call.model.get(self._chosen())
        language = self._desk.language
        self._ui.use_model.setEnabled(
            model is not None and model.id != self._desk.document.application.cost_model
        )
        told = [pick(model.help, language), model.article] if model else []
        self._ui.model_help.setText(" · ".join(text for text in told if text))


def _compared(app: Application, call: Call, job: Job[tuple[Compared, ...]]) -> tuple[Compared, ...]:
    found: list[Compared] = []
    for at, model in enumerate(call.cost_models):
        job.progress(at, len(call.cost_models))
        budget = Snapshot(set_cost_model(app, model.id), call).budget
        found.append(Compared(model.id, budget.cost(), budget.support(), budget.own(), len(budget.covered)))
    return tuple(found)
