"""A table that behaves like a spreadsheet.

Typing begins at once and every keystroke counts; Enter goes down, Tab on, Esc takes back what was typed into
the cell. Copy, paste, fill down, delete, add and move rows by the keys that spreadsheets have.
"""

from decimal import Decimal
from functools import partial

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from sixaika_desktop.domain import money
from sixaika_desktop.domain.model import Where
from sixaika_desktop.gui import clipboard
from sixaika_desktop.gui.form import leaves_to_history
from sixaika_desktop.gui.rows import ROW_ID, Index, Pasted, Role, Rows
from sixaika_desktop.gui.typed import spoken
from sixaika_desktop.gui.widgets.flash import flash

Key = Qt.Key
NextCell = QAbstractItemDelegate.EndEditHint

LEAST = 200
"""So many pixels a column that stretches has at the least; a narrower table scrolls sideways."""

MOST_SUMMED = 20_000
"""More selected cells than these are not summed."""


class RowsView(QTableView):
    """Promoted from QTableView in forms; `show_rows` gives it its model."""

    chosen = Signal(str)
    """The id of the row the cursor is in, "" for the empty one."""
    pasted = Signal(object)
    """What came of pasting (`Pasted`)."""
    summed = Signal(str)
    """What the selected amounts come to, "" for less than two."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(CellDelegate(self))
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.DoubleClicked | triggers.EditKeyPressed)
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

    @property
    def rows(self) -> Rows:
        """The model."""
        model = self.model()
        assert isinstance(model, Rows)
        return model

    def show_rows(self, rows: Rows) -> None:
        """Show these rows, in columns as wide as their headings and what they are for."""
        self.setModel(rows)
        rows.modelReset.connect(self._size_columns)
        self.summed.connect(rows.desk.summed)
        self.pasted.connect(rows.desk.pasted)
        self._size_columns()

    def reach(self, where: Where) -> bool:
        """Put the cursor into the cell at a place of the application and frame it; whether it is here."""
        index = self.rows.index_of(where)
        if not index.isValid():
            return False
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        flash(self.viewport(), self.visualRect(index))
        return True

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

    @property
    def figure(self) -> str:
        """The key of the figure under the cursor; "" if there is none."""
        index = self.currentIndex()
        return self.rows.figure(index) if index.isValid() else ""

    # ---- what a person does

    def copy(self) -> None:
        """Copy the selected cells."""
        if block := self._block():
            QGuiApplication.clipboard().setMimeData(clipboard.to_mime(block))

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
        if len(block) == len(block[0]) == 1 and len(selected) > 1:
            self.pasted.emit(self.rows.put_same(selected, block[0][0]))
            return
        at = min(selected, key=lambda index: (index.row(), index.column()), default=self.currentIndex())
        result: Pasted = self.rows.paste(at, block)
        self.pasted.emit(result)
        last_row = min(at.row() + len(block), self.rows.rowCount()) - 1
        last_column = min(at.column() + max(map(len, block)), self.rows.columnCount()) - 1
        self._select(at.row(), at.column(), last_row, last_column)

    def clear_cells(self) -> None:
        """Empty the selected cells."""
        self.rows.clear(self.selectedIndexes())

    def fill_down(self) -> None:
        """Put the top cell of every selected column into those below it; of one cell, that above into it."""
        selected = self.selectedIndexes()
        top = min((index.row() for index in selected), default=0)
        bottom = max((index.row() for index in selected), default=0)
        if top == bottom:
            top -= 1
        if top < 0:
            return
        for column in sorted({index.column() for index in selected}):
            source = self.rows.copied(self.rows.index(top, column))
            below = [self.rows.index(at, column) for at in range(top + 1, bottom + 1)]
            self.rows.put_same(below, source)

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

    def _block(self) -> list[list[clipboard.Copied]]:
        selected = {(index.row(), index.column()): index for index in self.selectedIndexes()}
        if not selected:
            return []
        rows = sorted({row for row, _ in selected})
        columns = sorted({column for _, column in selected})
        nothing = clipboard.Copied("")
        return [
            [self.rows.copied(selected[row, c]) if (row, c) in selected else nothing for c in columns]
            for row in rows
            if self.rows.row_at(row) is not None
        ]

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
        """Tab would be taken by the view and never leave it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            back = event.key() == Key.Key_Backtab
            if back or (event.key() == Key.Key_Tab and not event.modifiers()):
                return self.focusNextPrevChild(not back)
        return super().event(event)

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
        menu.exec(event.globalPos())
        menu.deleteLater()

    # ---- following

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which row the cursor is in."""
        super().currentChanged(current, previous)
        if previous.isValid() and (current.row() != previous.row() or current.column() != previous.column()):
            self.rows.desk.document.settle()
        self.chosen.emit(str(current.data(ROW_ID) or "") if current.isValid() else "")

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Sum what is selected, as a spreadsheet does."""
        super().selectionChanged(selected, deselected)
        if not isinstance(self.model(), Rows):
            return
        cells = self.selectedIndexes()
        amounts = [v for c in cells[:MOST_SUMMED] if isinstance(v := self.rows.value(c), Decimal)]
        if len(amounts) < 2:
            self.summed.emit("")
            return
        language = spoken(self.rows.language)
        total = money.show(money.total(amounts), language, None, "")
        self.summed.emit(self.tr("Sum {0} · {1} cells").format(total, len(amounts)))

    def closeEditor(self, editor: QWidget, hint: NextCell) -> None:
        """Tab from an editor goes to the next cell without opening it."""
        super().closeEditor(editor, NextCell.NoHint)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if hint == NextCell.EditNextItem:
            self.step(0, 1)
        elif hint == NextCell.EditPreviousItem:
            self.step(0, -1)

    def _size_columns(self) -> None:
        header = self.horizontalHeader()
        metrics = self.fontMetrics()
        for at, column in enumerate(self.rows.columns):
            title = metrics.horizontalAdvance(column.title(self.rows.language)) + 24
            least = column.width or (metrics.horizontalAdvance("9 999 999,99 €") + 16 if column.right else 90)
            header.setSectionResizeMode(at, QHeaderView.ResizeMode.Interactive)
            if not column.stretch:
                self.setColumnWidth(at, least if column.width else max(title, least))
        self._stretch()

    def _stretch(self) -> None:
        """Give the room left to the column that stretches, and never less than a name needs."""
        columns = self.rows.columns
        taken = sum(self.columnWidth(at) for at, column in enumerate(columns) if not column.stretch)
        wide = [at for at, column in enumerate(columns) if column.stretch]
        for at in wide:
            self.setColumnWidth(at, max(LEAST, (self.viewport().width() - taken) // len(wide)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width: the column that stretches follows."""
        super().resizeEvent(event)
        if isinstance(self.model(), Rows):
            self._stretch()


class CellDelegate(QStyledItemDelegate):
    """Editors of cells: what is typed counts at once, what is chosen when it is chosen."""

    def __init__(self, view: RowsView) -> None:
        super().__init__(view)
        self._view = view

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line, or a list where there are choices."""
        rows = self._view.rows
        rows.desk.document.settle()
        column = rows.columns[index.column()]
        if column.choices is not None:
            box = QComboBox(parent)
            for code, name in column.choices(rows.desk.document.snapshot, rows.language):
                box.addItem(name, code)
            box.activated.connect(partial(self._chose, box))
            editor: QWidget = box
        else:
            line = QLineEdit(parent)
            line.setFrame(False)
            if column.right:
                line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            line.textEdited.connect(partial(self._typed, line))
            editor = line
        editor.setAccessibleName(str(index.data(Role.AccessibleTextRole)))
        editor.installEventFilter(self)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the value, unless what stands there was typed just now."""
        text = self._view.rows.edited(index)
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(text)))
        elif isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(text)

    def setModelData(self, editor: QWidget, model: QObject, index: Index) -> None:
        """A line has told all its keystrokes already."""
        if isinstance(editor, QComboBox):
            self._view.rows.setData(index, editor.currentData() or "")

    def _typed(self, line: QLineEdit, text: str) -> None:
        index = self._view.currentIndex()
        if index.isValid():
            line.setModified(True)
            self._view.rows.setData(index, text)

    def _chose(self, box: QComboBox, _at: int) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box, NextCell.NoHint)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes down, Esc takes back, Undo and Redo are the document's."""
        if not isinstance(watched, QWidget) or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride and leaves_to_history(event):
            event.ignore()
            if isinstance(watched, QLineEdit):
                self.closeEditor.emit(watched, NextCell.NoHint)
            return True
        if event.type() == QEvent.Type.KeyPress:
            if event.key() in (Key.Key_Return, Key.Key_Enter):
                up = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self.commitData.emit(watched)
                self.closeEditor.emit(watched, NextCell.NoHint)
                self._view.step(-1 if up else 1, 0)
                return True
            if event.key() == Key.Key_Escape:
                self._take_back()
                self.closeEditor.emit(watched, NextCell.RevertModelCache)
                return True
            if event.key() in (Key.Key_Up, Key.Key_Down) and isinstance(watched, QLineEdit):
                self.closeEditor.emit(watched, NextCell.NoHint)
                self._view.step(1 if event.key() == Key.Key_Down else -1, 0)
                return True
        return super().eventFilter(watched, event)

    def _take_back(self) -> None:
        index = self._view.currentIndex()
        if not index.isValid():
            return
        rows = self._view.rows
        document = rows.desk.document
        key = ("cell", str(index.data(ROW_ID)), rows.columns[index.column()].key)
        if document.last_is(key):
            document.history.undo()


__all__ = ["CellDelegate", "QModelIndex", "RowsView"]
