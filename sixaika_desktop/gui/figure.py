"""The screen's painter of figures; their geometry comes from `export/figures`, as on paper."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QPolygonF

from sixaika_desktop.export.figures.shapes import Circle, Figure, Line, Link, Polygon, Rect, Shape, Text

FAMILY = "Source Sans 3"


def paint_figure(painter: QPainter, figure: Figure, scale: float = 1.0) -> None:
    """Paint a figure with its top left corner where the painter is; one point of it is `scale` pixels."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    for shape in figure.shapes:
        _paint(painter, shape)
    painter.restore()


def _pen(colour: str, width: float) -> QPen:
    return QPen(QColor(colour), width) if colour else QPen(Qt.PenStyle.NoPen)


def _brush(colour: str) -> QBrush:
    return QBrush(QColor(colour)) if colour else QBrush(Qt.BrushStyle.NoBrush)


def _paint(painter: QPainter, shape: Shape) -> None:
    match shape:
        case Rect():
            painter.fillRect(QRectF(shape.x, shape.y, shape.width, shape.height), QColor(shape.fill))
        case Line():
            pen = _pen(shape.colour, shape.width)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            if shape.dash:
                pen.setDashPattern([length / shape.width for length in shape.dash])
            painter.setPen(pen)
            painter.drawPolyline(QPolygonF([QPointF(*point) for point in shape.points]))
        case Polygon():
            painter.setPen(_pen(shape.stroke, shape.width))
            painter.setBrush(_brush(shape.fill))
            painter.drawPolygon(QPolygonF([QPointF(*point) for point in shape.points]))
        case Circle():
            painter.setPen(_pen(shape.stroke, shape.width))
            painter.setBrush(_brush(shape.fill))
            painter.drawEllipse(QPointF(shape.x, shape.y), shape.radius, shape.radius)
        case Text():
            _paint_text(painter, shape)
        case Link():
            pass


def _paint_text(painter: QPainter, text: Text) -> None:
    font = QFont(FAMILY)
    font.setPixelSize(max(1, round(text.size * 4)))
    font.setBold(text.face == "bold")
    font.setItalic(text.face == "italic")
    painter.save()
    painter.translate(text.x, text.y)
    painter.scale(0.25, 0.25)  # a font has whole pixels; so drawn it has quarters
    painter.setFont(font)
    painter.setPen(QColor(text.colour))
    wide = painter.fontMetrics().horizontalAdvance(text.text)
    shift = {"start": 0.0, "middle": -wide / 2, "end": -float(wide)}[text.anchor]
    painter.drawText(QPointF(shift, 0), text.text)
    painter.restore()
