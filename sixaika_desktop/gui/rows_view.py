"""A table that behaves like a spreadsheet.

Typing begins at once and every keystroke counts; Enter goes down, Tab on, Esc takes back what was typed into
the cell. Copy, paste, fill down and right, delete, add and move rows by the keys that spreadsheets have.
"""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTabWidget, QWidget

from sixaika_desktop.domain.model import Where
from sixaika_desktop.gui import clipboard
from sixaika_desktop.gui.amounts_view import AmountsView
from sixaika_desktop.gui.cell_delegate import CellDelegate, NextCell
from sixaika_desktop.gui.rows import ROW_ID, Index, Pasted, Rows
from sixaika_desktop.gui.rows_header import RowsHeader
from sixaika_desktop.gui.widgets.flash import flash

Key = Qt.Key


class RowsView(AmountsView):
    """Promoted from QTableView in forms; `show_rows` gives it its model. Actions of the widget stand at the
    end of its menu.
    """

    chosen = Signal(str)
    """The id of the row the cursor is in, "" for the empty one."""
    pasted = Signal(object)
    """What came of pasting (`Pasted`)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(CellDelegate(self))
        self._header = RowsHeader(self)
        self.setHorizontalHeader(self._header)
        self.setTabKeyNavigation(False)  # Qt's goes round and never leaves: see `focusNextPrevChild`
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.DoubleClicked | triggers.EditKeyPressed)

    @property
    def rows(self) -> Rows:
        """The model."""
        model = self.model()
        assert isinstance(model, Rows)
        return model

    def show_rows(self, rows: Rows) -> None:
        """Show these rows, in columns as wide as their headings and what they are for."""
        self.show_amounts(rows, rows.desk)
        rows.modelReset.connect(self._size_columns)
        rows.headerDataChanged.connect(self._size_columns)  # another language: other words
        self.pasted.connect(rows.desk.pasted)
        self._size_columns()

    def reach(self, where: Where) -> bool:
        """Put the cursor into the cell at a place of the application and frame it; whether it is here."""
        index = self.rows.index_of(where)
        if not index.isValid():
            return False
        self.frame(index)
        return True

    def frame(self, index: Index) -> None:
        """Put the cursor into a cell and frame it."""
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        flash(self.viewport(), self.visualRect(index))

    def choose(self, row_id: str) -> bool:
        """Put the cursor into a row; whether it is here."""
        at = self.rows.place_of(row_id)
        if at < 0:
            return False
        column = max(0, self.currentIndex().column())
        self.setCurrentIndex(self.rows.index(at, column))
        return True

    @property
    def row_id(self) -> str:
        """The id of the row the cursor is in; "" for none."""
        index = self.currentIndex()
        return str(index.data(ROW_ID)) if index.isValid() else ""

    # ---- what a person does

    def cut(self) -> None:
        """Copy the selected cells and empty them."""
        self.copy()
        self.clear_cells()

    def paste(self) -> None:
        """Paste from the cursor on; one cell into all that are selected."""
        block = clipboard.from_mime(QGuiApplication.clipboard().mimeData())
        selected = self.selectedIndexes()
        if not block or not self.currentIndex().isValid():
            return
        if (many := sum(map(len, block))) > clipboard.MOST_CELLS:
            self.pasted.emit(Pasted(too_many=many))
            return
        if len(block) == len(block[0]) == 1 and len(selected) > 1:
            self.pasted.emit(self.rows.put_same(selected, block[0][0]))
            return
        at = min(selected, key=lambda index: (index.row(), index.column()), default=self.currentIndex())
        self.pasted.emit(self.rows.paste(at, block))
        last_row = min(at.row() + len(block), self.rows.rowCount()) - 1
        last_column = min(at.column() + max(map(len, block)), self.rows.columnCount()) - 1
        self._select(at.row(), at.column(), last_row, last_column)

    def clear_cells(self) -> None:
        """Empty the selected cells."""
        self.rows.clear(self.selectedIndexes())

    def fill_down(self) -> None:
        """Put the top cell of every selected column into those below it; of one row, those above into it."""
        top, left, bottom, right = self._selected()
        if top == bottom:
            top -= 1
        if top >= 0 and left >= 0:
            self._fill(
                (self.rows.index(at, column), self.rows.index(top, column))
                for column in range(left, right + 1)
                for at in range(top + 1, bottom + 1)
            )

    def fill_right(self) -> None:
        """Put the first cell of every selected row into those after it; of one column, that before."""
        top, left, bottom, right = self._selected()
        if left == right:
            left -= 1
        if left >= 0 and top >= 0:
            self._fill(
                (self.rows.index(row, at), self.rows.index(row, left))
                for row in range(top, bottom + 1)
                for at in range(left + 1, right + 1)
            )

    def _fill(self, pairs: Iterable[tuple[Index, Index]]) -> None:
        """Put into each first cell what stands in the second, all in one step."""
        self.pasted.emit(self.rows.put([(to, self.rows.copied(of)) for to, of in pairs]))

    def _selected(self) -> tuple[int, int, int, int]:
        """Top, left, bottom and right of the selection, without the empty row; -1 where there is none."""
        cells = [index for index in self.selectedIndexes() if self.rows.row_at(index.row()) is not None]
        rows, columns = {index.row() for index in cells}, {index.column() for index in cells}
        if not cells:
            return -1, -1, -1, -1
        return min(rows), min(columns), max(rows), max(columns)

    def add_row(self) -> None:
        """Put an empty row before the cursor."""
        self.rows.insert(max(0, self.currentIndex().row()))

    def remove_rows(self) -> None:
        """Remove the rows in which anything is selected."""
        at = self.currentIndex()
        self.rows.remove(index.row() for index in self.selectedIndexes())
        if self.rows.rowCount():
            row = min(at.row(), self.rows.rowCount() - 1)
            self.setCurrentIndex(self.rows.index(max(0, row), max(0, at.column())))

    def move_up(self) -> None:
        """Move the row of the cursor up."""
        self._move(-1)

    def move_down(self) -> None:
        """Move the row of the cursor down."""
        self._move(1)

    def _move(self, by: int) -> None:
        row_id = self.row_id
        if row_id and self.rows.move(self.currentIndex().row(), by):
            self.choose(row_id)

    def _select(self, top: int, left: int, bottom: int, right: int) -> None:
        selection = QItemSelection(self.rows.index(top, left), self.rows.index(bottom, right))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    # ---- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a spreadsheet."""
        keys = QKeySequence.StandardKey
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        for wanted, act in ((keys.Copy, self.copy), (keys.Cut, self.cut), (keys.Paste, self.paste)):
            if event.matches(wanted):
                act()
                return
        match event.key():
            case Key.Key_Delete | Key.Key_Backspace if not event.modifiers():
                self.clear_cells()
            case Key.Key_D if control:
                self.fill_down()
            case Key.Key_R if control:
                self.fill_right()
            case Key.Key_Plus if control:
                self.add_row()
            case Key.Key_Minus if control:
                self.remove_rows()
            case Key.Key_Up if alt:
                self.move_up()
            case Key.Key_Down if alt:
                self.move_down()
            case Key.Key_Return | Key.Key_Enter if not control:
                self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1, 0)
            case _:
                super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes on from cell to cell, and after the last one to what comes next."""
        return self.step(0, 1 if next else -1) or super().focusNextPrevChild(next)

    def event(self, event: QEvent) -> bool:
        """Tab would be taken by the view and never leave it. With Ctrl it leaves the table at once, unless
        the table is on a tab: there it goes on to the next tab.
        """
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            back = event.key() == Key.Key_Backtab
            if event.key() == Key.Key_Tab or back:
                if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                    return self.focusNextPrevChild(not back)
                if not self._is_on_a_tab():
                    return super().focusNextPrevChild(not back)
        return super().event(event)

    def _is_on_a_tab(self) -> bool:
        above = self.parentWidget()
        while isinstance(above, QWidget) and not isinstance(above, QTabWidget):
            above = above.parentWidget()
        return isinstance(above, QTabWidget)

    def step(self, down: int, on: int) -> bool:
        """Move the cursor; sideways over the end of a row to the next. Whether there was somewhere to go."""
        at = self.currentIndex()
        rows, columns = self.rows.rowCount(), self.rows.columnCount()
        if not at.isValid() or not rows:
            return False
        place = at.row() * columns + at.column() + on + down * columns
        if not 0 <= place < rows * columns:
            return False
        self.setCurrentIndex(self.rows.index(place // columns, place % columns))
        return True

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The same by the mouse."""
        menu = QMenu(self)
        entries = (
            (self.tr("Cut"), self.cut, "Ctrl+X"),
            (self.tr("Copy"), self.copy, "Ctrl+C"),
            (self.tr("Paste"), self.paste, "Ctrl+V"),
            (self.tr("Fill down"), self.fill_down, "Ctrl+D"),
            (self.tr("Fill right"), self.fill_right, "Ctrl+R"),
            None,
            (self.tr("Insert row"), self.add_row, "Ctrl++"),
            (self.tr("Remove rows"), self.remove_rows, "Ctrl+-"),
            (self.tr("Move up"), self.move_up, "Alt+Up"),
            (self.tr("Move down"), self.move_down, "Alt+Down"),
        )
        for entry in entries:
            if entry is None:
                menu.addSeparator()
                continue
            text, act, keys = entry
            menu.addAction(text, act).setShortcut(QKeySequence(keys))
        menu.addSeparator()
        menu.addActions(self.actions())
        menu.exec(event.globalPos())
        menu.deleteLater()

    # ---- following

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which row the cursor is in."""
        super().currentChanged(current, previous)
        if previous.isValid() and (current.row() != previous.row() or current.column() != previous.column()):
            self.rows.desk.document.settle()
        self.chosen.emit(str(current.data(ROW_ID) or "") if current.isValid() else "")

    def closeEditor(self, editor: QWidget, hint: NextCell) -> None:
        """Tab from an editor goes to the next cell without opening it."""
        super().closeEditor(editor, NextCell.NoHint)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if hint == NextCell.EditNextItem:
            self.step(0, 1)
        elif hint == NextCell.EditPreviousItem:
            self.step(0, -1)

    def _size_columns(self) -> None:
        self._header.size_columns(self.rows.columns, self.rows.language)
        self.updateGeometries()  # another width may break a heading elsewhere

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width: the column that stretches follows."""
        super().resizeEvent(event)
        if isinstance(self.model(), Rows):
            self._header.stretch(self.rows.columns)
