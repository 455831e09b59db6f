"""The headings of a table: as high as the lines that their words need in columns of their widths."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QHeaderView, QStyle, QWidget

SPARE: Final = 6
"""So many pixels less than the margins leave are there for the words where the style paints them."""


class RowsHeader(QHeaderView):
    """Qt's own breaks a heading into lines, but is as high as if it had not."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setDefaultAlignment(self.defaultAlignment() | Qt.TextFlag.TextWordWrap)
        self.setSectionsClickable(True)

    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:
        """High enough for every line of the heading."""
        size = super().sectionSizeFromContents(logicalIndex)
        margin = self.style().pixelMetric(QStyle.PixelMetric.PM_HeaderMargin, None, self)
        text = str(self.model().headerData(logicalIndex, self.orientation()) or "")
        wide = self.sectionSize(logicalIndex) - 2 * margin - SPARE
        room = QRect(0, 0, max(1, wide), 10_000)
        lines = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()
        spare = size.height() - self.fontMetrics().size(0, text).height()
        return QSize(size.width(), max(size.height(), lines + spare))
