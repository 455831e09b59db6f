"""A table of amounts: its first column stays, the selection is summed, figures explain themselves."""

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QItemSelection, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QKeySequence, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView, QWidget

from sixaika_desktop.domain import money
from sixaika_desktop.gui import clipboard
from sixaika_desktop.gui.amounts import AmountsModel, Index
from sixaika_desktop.gui.typed import spoken

if TYPE_CHECKING:
    from sixaika_desktop.gui.desk import Desk

MOST_SUMMED = 20_000
"""More selected cells than these are not summed."""

Hint = QAbstractItemView.ScrollHint


class AmountsView(QTableView):
    """Reads a table of amounts as a spreadsheet does; `show_amounts` gives it its model."""

    summed = Signal(str)
    """What the selected amounts come to, "" for less than two."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._is_summed = False
        self._frozen: Frozen | None = None
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setWordWrap(False)
        self.setAlternatingRowColors(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(26)
        self.verticalHeader().setMinimumWidth(28)
        self.horizontalHeader().setHighlightSections(False)

    def show_amounts(self, model: AmountsModel, desk: "Desk") -> None:
        """Show this table; the status line tells what is selected."""
        self._desk = desk
        self.setModel(model)
        self.summed.connect(desk.summed)
        for changed in (model.dataChanged, model.rowsRemoved, model.modelReset):
            changed.connect(self._sum_again)
        if self._frozen is not None:
            self._frozen.follow()

    def freeze(self) -> None:
        """Let the first column stay where it is when the table is scrolled sideways."""
        self._frozen = Frozen(self)
        if isinstance(self.model(), AmountsModel):
            self._frozen.follow()

    @property
    def figure(self) -> str:
        """The key of the figure under the cursor; "" if there is none."""
        index, model = self.currentIndex(), self.model()
        return model.figure(index) if index.isValid() and isinstance(model, AmountsModel) else ""

    def copy(self) -> None:
        """Copy the selected cells."""
        if block := self._block():
            QGuiApplication.clipboard().setMimeData(clipboard.to_mime(block))

    def _block(self) -> list[list[clipboard.Copied]]:
        model = self.model()
        selected = {(index.row(), index.column()): index for index in self.selectedIndexes()}
        if not selected or not isinstance(model, AmountsModel):
            return []
        columns = sorted({column for _, column in selected})
        nothing = clipboard.Copied("")
        return [
            [model.copied(selected[row, c]) if (row, c) in selected else nothing for c in columns]
            for row in sorted({row for row, _ in selected})
        ]

    def explain(self) -> None:
        """Explain the figure under the cursor in a sheet beside it."""
        from sixaika_desktop.gui.explain_sheet import ExplainSheet

        if self._desk is not None and (figure := self.figure):
            place = self.visualRect(self.currentIndex()).bottomLeft()
            ExplainSheet(self._desk, figure, self.window()).show_at(self.viewport().mapToGlobal(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, and Enter on a figure that cannot be typed explains it."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.figure:
            self.explain()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click on a figure that cannot be typed explains it."""
        index = self.indexAt(event.position().toPoint())
        is_typed = bool(self.model().flags(index) & Qt.ItemFlag.ItemIsEditable) if index.isValid() else False
        if index.isValid() and not is_typed and self.figure:
            self.explain()
        else:
            super().mouseDoubleClickEvent(event)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Sum what is selected, as a spreadsheet does."""
        super().selectionChanged(selected, deselected)
        self._sum()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is not seen is not summed."""
        super().hideEvent(event)
        if self._is_summed:
            self._is_summed = False
            self.summed.emit("")

    def _sum_again(self) -> None:
        if self._is_summed:
            self._sum()

    def _sum(self) -> None:
        model = self.model()
        if self._desk is None or not isinstance(model, AmountsModel):
            return
        cells = self.selectedIndexes()
        amounts = [v for c in cells[:MOST_SUMMED] if isinstance(v := model.value(c), Decimal)]
        if len(amounts) < 2:
            self._is_summed = False
            self.summed.emit("")
            return
        self._is_summed = True
        language = spoken(self._desk.language)
        total = money.total(amounts)
        cents = round(Fraction(total) * 100 / len(amounts))  # a fraction: sums can be of any size
        average = money.EXACT.scaleb(Decimal(cents), -2)
        told = QCoreApplication.translate("Table", "Sum {0} · average {1} · {2} amounts")
        shown = [money.show(amount, language, None, "") for amount in (total, average)]
        self.summed.emit(told.format(*shown, len(amounts)))

    def scrollTo(self, index: Index, hint: Hint = Hint.EnsureVisible) -> None:
        """Show a cell, and not below the column that stays."""
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        if self._frozen is None:
            return
        if index.column() == 0:
            bar.setValue(before)
        else:
            hidden = self.columnWidth(0) - self.visualRect(index).left()
            if hidden > 0:
                bar.setValue(bar.value() - hidden)

    def uncover(self) -> None:
        """Scroll to the first column itself: something is to be typed there."""
        self.horizontalScrollBar().setValue(0)


class Frozen(QTableView):
    """The first column of a table, lying over it while the table is scrolled sideways."""

    def __init__(self, view: AmountsView) -> None:
        super().__init__(view)
        self._view = view
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(view.verticalHeader().defaultSectionSize())
        self.setStyleSheet("QTableView { border: none; border-radius: 0; }")
        self.hide()
        view.horizontalScrollBar().valueChanged.connect(self.arrange)
        view.horizontalHeader().sectionResized.connect(self.arrange)
        view.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)

    def follow(self) -> None:
        """Show the model of the table, and share its cursor."""
        self.setModel(self._view.model())
        self.setItemDelegate(self._view.itemDelegate())
        self.setSelectionModel(self._view.selectionModel())
        self._view.model().modelReset.connect(self.arrange)
        self.arrange()

    def arrange(self, *_: object) -> None:
        """Lie over the first column where it would not be seen."""
        view, model = self._view, self._view.model()
        is_wanted = view.horizontalScrollBar().value() > 0 and self.model() is model
        if is_wanted:
            for column in range(1, model.columnCount()):
                if not self.isColumnHidden(column):
                    self.setColumnHidden(column, True)
            self.setAccessibleName(view.accessibleName())
            self.setColumnWidth(0, view.columnWidth(0))
            self.verticalHeader().setDefaultSectionSize(view.verticalHeader().defaultSectionSize())
            head = view.horizontalHeader()
            self.horizontalHeader().setFixedHeight(max(0, head.height()))
            self.horizontalHeader().setVisible(head.isVisible())
            frame = view.frameWidth()
            left = view.verticalHeader().width() if view.verticalHeader().isVisible() else 0
            high = (head.height() if head.isVisible() else 0) + view.viewport().height()
            self.setGeometry(frame + left, frame, view.columnWidth(0) + 1, high)
            self.verticalScrollBar().setValue(view.verticalScrollBar().value())
            self.raise_()
        self.setVisible(is_wanted)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The cursor goes into the table itself."""
        self._view.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Typing is done in the table itself."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._view.model().flags(index) & Qt.ItemFlag.ItemIsEditable:
            self._view.uncover()
            self._view.setCurrentIndex(index)
            self._view.edit(index)

    def commitData(self, editor: QWidget) -> None:
        """The editors of the delegate that the two views share are those of the table itself."""

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """See commitData."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the table."""
        self._view.wheelEvent(event)
