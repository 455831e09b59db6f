"""Editors of cells: what is typed counts at once, what is chosen when it is chosen."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QComboBox,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from sixaika_desktop.gui.form import leaves_to_history
from sixaika_desktop.gui.rows import ROW_ID, Index, Role
from sixaika_desktop.gui.widgets.elided_combo import ElidedCombo

if TYPE_CHECKING:
    from sixaika_desktop.gui.rows_view import RowsView

Key = Qt.Key
NextCell = QAbstractItemDelegate.EndEditHint


class CellDelegate(QStyledItemDelegate):
    """Editors of cells: what is typed counts at once, what is chosen when it is chosen."""

    def __init__(self, view: "RowsView") -> None:
        super().__init__(view)
        self._view = view

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """What is noted of a row is always seen: it is the text before it that is cut."""
        super().initStyleOption(option, index)
        text, note = self._view.rows.noted(index)
        if note and text:
            shown: Any = option
            tail = f" — {note}"
            metrics = shown.fontMetrics
            room = max(40, shown.rect.width() - metrics.horizontalAdvance(tail) - 14)
            shown.text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room) + tail

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line, or a list where there are choices."""
        rows = self._view.rows
        rows.desk.document.settle()
        column = rows.columns[index.column()]
        if column.choices is not None:
            box = ElidedCombo(parent)
            for code, name in column.choices(rows.desk.document.snapshot, rows.language):
                box.addItem(name, code)
            box.view().setMinimumWidth(box.sizeHint().width())  # a cell may be narrower than what is chosen
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
        if event.type() == QEvent.Type.ShortcutOverride and _opens(watched, event):
            event.accept()  # else the row would move down
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


def _opens(editor: QWidget, event: QKeyEvent) -> bool:
    """Whether a key opens the list of a cell."""
    if not isinstance(editor, QComboBox) or event.key() not in (Key.Key_Down, Key.Key_Up):
        return False
    return bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
