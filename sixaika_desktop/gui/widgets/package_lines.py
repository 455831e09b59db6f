"""A list whose cells break into lines: each row as high as its fullest cell needs."""

from collections.abc import Mapping
from typing import Final, TypeAlias

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeWidget

Index: TypeAlias = QModelIndex | QPersistentModelIndex

AIR: Final = 10
"""Pixels of a row beyond its lines."""


class LinesDelegate(QStyledItemDelegate):
    """Qt breaks texts where it draws them, but does not ask how high a row then is.

    `shares`: the columns that divide the room among themselves, by weight; others are as wide as their texts.
    """

    def __init__(self, tree: QTreeWidget, shares: Mapping[int, int]) -> None:
        super().__init__(tree)
        self._tree = tree
        self._shares = shares
        tree.setItemDelegate(self)
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._divide)
        header = tree.header()
        header.setStretchLastSection(False)
        for column in range(header.count()):
            if column not in shares:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.sectionResized.connect(self._resized)
        tree.viewport().installEventFilter(self)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the text on one line, as high as its lines in the column as wide as it is."""
        options = QStyleOptionViewItem(option)
        self.initStyleOption(options, index)
        options.features &= ~QStyleOptionViewItem.ViewItemFeature.WrapText
        style, kind = self._tree.style(), QStyle.ContentsType.CT_ItemViewItem
        whole = style.sizeFromContents(kind, options, QSize(), self._tree)
        options.rect = QRect(0, 0, self._tree.columnWidth(index.column()), 10_000)
        room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, options, self._tree)
        room.setWidth(room.width() - 2 * style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) - 2)
        text = options.fontMetrics.boundingRect(room, Qt.TextFlag.TextWordWrap, options.text)
        return QSize(whole.width() + AIR, max(text.height(), options.fontMetrics.height()) + AIR)

    def eventFilter(self, object: QObject, event: QEvent) -> bool:
        """Divide the room anew when there is more or less of it."""
        if event.type() == QEvent.Type.Resize and object is self._tree.viewport():
            self._divide()
        return super().eventFilter(object, event)

    def _divide(self) -> None:
        header = self._tree.header()
        taken = sum(header.sectionSize(c) for c in range(header.count()) if c not in self._shares)
        room, whole = max(0, self._tree.viewport().width() - taken), sum(self._shares.values())
        for column, share in self._shares.items():
            header.resizeSection(column, max(header.minimumSectionSize(), room * share // whole))

    def _resized(self, column: int) -> None:
        if column not in self._shares:
            self._soon.start()  # the header is amidst its own division
        self._tree.scheduleDelayedItemsLayout()
