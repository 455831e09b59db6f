"""The marks of states, drawn: ✓ met, ✕ missed, ○ open, ◆ with reason, – does not apply."""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from sixaika_desktop.export.tokens import Theme


def colour_of(state: str, theme: Theme) -> str:
    """The colour of a state."""
    found: str = getattr(theme, "muted" if state == "none" else state)
    return found


def draw_mark(painter: QPainter, state: str, middle: QPointF, size: float, colour: str) -> None:
    """Draw the mark of a state around a point."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(colour), size * 0.16)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    x, y, r = middle.x(), middle.y(), size / 2
    path = QPainterPath()
    if state == "met":
        path.moveTo(x - 0.8 * r, y + 0.05 * r)
        path.lineTo(x - 0.25 * r, y + 0.6 * r)
        path.lineTo(x + 0.8 * r, y - 0.65 * r)
        painter.drawPath(path)
    elif state == "missed":
        q = 0.62 * r
        painter.drawLine(QPointF(x - q, y - q), QPointF(x + q, y + q))
        painter.drawLine(QPointF(x - q, y + q), QPointF(x + q, y - q))
    elif state == "reason":
        path.moveTo(x, y - 0.85 * r)
        path.lineTo(x + 0.85 * r, y)
        path.lineTo(x, y + 0.85 * r)
        path.lineTo(x - 0.85 * r, y)
        path.closeSubpath()
        painter.fillPath(path, QColor(colour))
    elif state == "none":
        painter.drawLine(QPointF(x - 0.6 * r, y), QPointF(x + 0.6 * r, y))
    else:
        painter.drawEllipse(QRectF(x - 0.68 * r, y - 0.68 * r, 1.36 * r, 1.36 * r))
    painter.restore()


@cache
def mark(state: str, colour: str, size: int = 16) -> QPixmap:
    """The mark of a state as a picture."""
    pixmap = QPixmap(size * 2, size * 2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw_mark(painter, state, QPointF(size, size), size * 2, colour)
    painter.end()
    pixmap.setDevicePixelRatio(2)
    return pixmap


def mark_icon(state: str, theme: Theme) -> QIcon:
    """The mark of a state as an icon."""
    return QIcon(mark(state, colour_of(state, theme)))
