"""The headings of a table: columns as wide as what they are for, and as high as their words then need."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QHeaderView, QStyle, QTableView

from sixaika_desktop.gui.columns import Column

LEAST: Final = 200
"""So many pixels a column that stretches has at the least; a narrower table scrolls sideways."""
SPARE: Final = 6
"""So many pixels less than the margins leave are there for the words where the style paints them."""


class RowsHeader(QHeaderView):
    """Qt's own breaks a heading into lines, but is as high as if it had not."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
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

    def size_columns(self, columns: Sequence[Column], language: str) -> None:
        """Make every column as wide as its heading and what it is for."""
        metrics = self._table.fontMetrics()
        for at, column in enumerate(columns):
            lines = column.title(language).split("\n")
            title = max(map(metrics.horizontalAdvance, lines)) + 24
            word = max(metrics.horizontalAdvance(w) for line in lines for w in line.split(" ")) + 14
            least = column.width or (metrics.horizontalAdvance("9 999 999,99 €") + 16 if column.right else 90)
            self.setSectionResizeMode(at, QHeaderView.ResizeMode.Interactive)
            if not column.stretch:
                self.resizeSection(at, max(word, least) if column.width else max(title, least))
        self.stretch(columns)

    def stretch(self, columns: Sequence[Column]) -> None:
        """Give the room left to the columns that stretch, and never less than a name needs."""
        wide = [at for at, column in enumerate(columns) if column.stretch]
        taken = sum(self.sectionSize(at) for at in range(len(columns)) if at not in wide)
        for at in wide:
            least = columns[at].width or LEAST
            self.resizeSection(at, max(least, (self._table.viewport().width() - taken) // len(wide)))
