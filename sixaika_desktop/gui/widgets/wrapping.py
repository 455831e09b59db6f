"""A tree whose long lines go on below, as high as the width of the window asks for."""

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView

Index = QModelIndex | QPersistentModelIndex

AROUND: Final = 10
"""So many pixels stand beside a text, at both sides together."""
MARK: Final = 26
"""So many pixels a mark takes."""
LEAST: Final = 80


class WrappedLines(QStyledItemDelegate):
    """Measures the lines of a tree of one column. Qt measures a broken line without the room around it, only
    once, and then cuts what it does not fit into.
    """

    def __init__(self, tree: QTreeView) -> None:
        super().__init__(tree)
        self._tree = tree
        tree.setWordWrap(True)
        tree.setTextElideMode(Qt.TextElideMode.ElideNone)
        tree.setItemDelegate(self)
        tree.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another width: other heights."""
        if event.type() == QEvent.Type.Resize:
            self._tree.scheduleDelayedItemsLayout()
        return False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the text is where it ends at the right edge of the tree."""
        room = self._tree.viewport().width() - AROUND - self._tree.indentation()
        above = index.parent()
        while above.isValid():
            room, above = room - self._tree.indentation(), above.parent()
        if index.data(Qt.ItemDataRole.DecorationRole) is not None:
            room -= MARK
        room = max(LEAST, room)
        text = str(index.data() or "")
        whole = QRect(0, 0, room, 10_000)
        height = self._tree.fontMetrics().boundingRect(whole, Qt.TextFlag.TextWordWrap.value, text).height()
        return QSize(room, height + 4)
