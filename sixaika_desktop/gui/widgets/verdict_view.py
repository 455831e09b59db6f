"""Verdicts as cards: mark, sentence, clause, and the fix that one click applies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from sixaika_desktop.export.tokens import LIGHT, SIZES, Theme
from sixaika_desktop.gui.looks import mixed
from sixaika_desktop.gui.marks import colour_of, draw_mark
from sixaika_desktop.gui.verdict_list import HEADING, ITEM, Item

Index = QModelIndex | QPersistentModelIndex

MARK: Final = 14
LEFT: Final = 34
RIGHT: Final = 10
ABOVE: Final = 8
GAP: Final = 4
_WRAP: Final = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class VerdictView(QListView):
    """Promoted from QListView in the form of the panel."""

    jumped = Signal(object)
    """A card was clicked, or Enter pressed on it: show its place (`Item`)."""
    fixed = Signal(object, int)
    """The button of a fix was clicked: the `Item`, and which of its fixes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.language = "en"
        self.click_jumps = True
        """Whether a click shows the place; else it takes a double click, or Enter."""
        self._cards = CardDelegate(self)
        self.setItemDelegate(self._cards)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)

    def colour(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.theme = theme
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a fix applies it, one anywhere else on the card shows the place."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        item: Item = index.data(ITEM)
        if self._cards.fix_rect(item, self.visualRect(index)).contains(event.position().toPoint()):
            self.fixed.emit(item, 0)
        elif self.click_jumps or item.more:
            self.jumped.emit(item)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two clicks on a card show its place where one only chooses it."""
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not self.click_jumps:
            item: Item = index.data(ITEM)
            if not item.more and not self._cards.fix_rect(item, self.visualRect(index)).contains(
                event.position().toPoint()
            ):
                self.jumped.emit(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows the place of the card."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.jumped.emit(index.data(ITEM))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sentences break anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def dataChanged(self, topLeft: Index, bottomRight: Index, roles: Sequence[int] = ()) -> None:
        """A card that is as high as before is painted again where it stands; Qt would lay out all of them."""
        place = self.visualRect(topLeft)
        below = self.visualRect(topLeft.sibling(topLeft.row() + 1, 0))
        # `place` is as high as the card is now, while the next one still stands where it stood
        if topLeft == bottomRight and below.isValid() and below.top() == place.bottom() + 1:
            self.viewport().update(place)
        else:
            super().dataChanged(topLeft, bottomRight, roles)

    def changeEvent(self, event: QEvent) -> None:
        """Another font is another height."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._cards.measure()


class CardDelegate(QStyledItemDelegate):
    """Measures and paints the cards."""

    def __init__(self, view: VerdictView) -> None:
        super().__init__(view)
        self._view = view
        self.heights: dict[tuple[str, int], tuple[int, int]] = {}
        self._font = QFont()
        self._metrics = QFontMetrics(self._font)
        self.measure()

    def measure(self) -> None:
        """Take the font of the view, and the smaller one for clauses."""
        self.heights.clear()
        self._font = QFont(self._view.font())
        self._font.setPointSizeF(SIZES[0])
        self._metrics = QFontMetrics(self._font)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the sentence needs."""
        item: Item = index.data(ITEM)
        width = self._view.viewport().width()
        text, clause = self._heights(item, width)
        fix = self._metrics.height() + 2 * GAP + GAP if item.fixes else 0
        return QSize(width, self._heading_height(index) + ABOVE + text + 2 + clause + fix + ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One card."""
        item: Item = index.data(ITEM)
        theme = self._view.theme
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        if heading := self._heading_height(index):
            self._paint_heading(
                painter, index.data(HEADING), QRect(rect.topLeft(), QSize(rect.width(), heading))
            )
            rect = rect.adjusted(0, heading, 0, 0)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(mixed(theme.raised, theme.accent, 0.14)))
            if state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(QPen(QColor(theme.accent), 2))
                painter.drawRect(rect.adjusted(1, 1, -1, -1))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(mixed(theme.raised, theme.accent, 0.06)))
        painter.setPen(QColor(theme.line))
        painter.drawLine(rect.left() + LEFT, rect.bottom(), rect.right() - RIGHT, rect.bottom())
        colour = colour_of(item.state, theme)
        middle = QPointF(rect.left() + 18, rect.top() + ABOVE + self._view.fontMetrics().height() / 2)
        draw_mark(painter, item.state, middle, MARK, colour)
        quiet = item.is_past or item.state in ("met", "none")
        text, clause = self._heights(item, rect.width())
        area = QRect(rect.left() + LEFT, rect.top() + ABOVE, rect.width() - LEFT - RIGHT, text)
        painter.setFont(self._view.font())
        painter.setPen(QColor(theme.muted if quiet else theme.text))
        painter.drawText(area, _WRAP, item.says)
        area = QRect(area.left(), area.bottom() + 3, area.width(), clause)
        painter.setFont(self._font)
        painter.setPen(QColor(theme.muted))
        painter.drawText(area, _WRAP, item.clause)
        if item.fixes:
            self._paint_fix(painter, item, rect)
        painter.restore()

    def fix_rect(self, item: Item, rect: QRect) -> QRect:
        """Where the button of the first fix stands on a card; empty where there is none."""
        if not item.fixes:
            return QRect()
        metrics = self._metrics
        high = metrics.height() + 2 * GAP
        most = rect.width() - LEFT - RIGHT
        wide = min(most, metrics.horizontalAdvance(item.fixes[0].text(self._view.language)) + 20)
        return QRect(rect.left() + LEFT, rect.bottom() - ABOVE - high + 1, wide, high)

    def _heading_height(self, index: Index) -> int:
        return self._view.fontMetrics().height() + 2 * ABOVE if index.data(HEADING) else 0

    def _paint_heading(self, painter: QPainter, text: str, rect: QRect) -> None:
        theme = self._view.theme
        font = QFont(self._view.font())
        font.setBold(True)
        painter.fillRect(rect, QColor(theme.surface))
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        painter.drawText(
            rect.adjusted(GAP, GAP, -RIGHT, 0),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            text,
        )

    def _paint_fix(self, painter: QPainter, item: Item, rect: QRect) -> None:
        theme = self._view.theme
        place = self.fix_rect(item, rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.accent), 1))
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(place.adjusted(0, 0, -1, -1), 4, 4)
        text = self._metrics.elidedText(
            item.fixes[0].text(self._view.language), Qt.TextElideMode.ElideRight, place.width() - 16
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _heights(self, item: Item, width: int) -> tuple[int, int]:
        key = (f"{item.says}\n{item.clause}", width)
        found = self.heights.get(key)
        if found is None:
            if len(self.heights) > 2_000:
                self.heights.clear()
            room = QRect(0, 0, max(40, width - LEFT - RIGHT), 10_000)
            text = self._view.fontMetrics().boundingRect(room, _WRAP, item.says).height()
            clause = self._metrics.boundingRect(room, _WRAP, item.clause).height() if item.clause else 0
            found = self.heights[key] = (text, clause)
        return found
