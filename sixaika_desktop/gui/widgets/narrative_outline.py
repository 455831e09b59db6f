"""The lines of the outline: a mark, and a heading over as many lines as it needs."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

ROOM: Final = 32
"""So many pixels of the width are for the mark and what stands around the text."""


class OutlineDelegate(QStyledItemDelegate):
    """Qt measures a broken line without the room around it, and then cuts what it does not fit into."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as the text is where it has the width of the list."""
        width = max(80, self._view.viewport().width() - ROOM)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        metrics = QFontMetrics(self._view.font())
        height = metrics.boundingRect(QRect(0, 0, width, 10_000), int(flags), text).height()
        return QSize(80, height + 8)
