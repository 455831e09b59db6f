"""What lies over the bars while somebody works in the chart: knobs, the thread of a link, a drag's ghosts."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from sixaika_desktop.gui.widgets.plan_bars import Plan
from sixaika_desktop.gui.widgets.plan_drag import Drag
from sixaika_desktop.gui.widgets.plan_places import PlanPlaces

KNOB = 9.0
"""Pixels from the end of a bar to the middle of the knob from which a dependency is dragged."""


def paint_knobs(painter: QPainter, chart: PlanPlaces, item: str) -> None:
    """The knobs beside the ends of a bar."""
    rect = chart.rect_of(item)
    painter.setPen(QPen(QColor(chart.theme.accent), 1.4))
    painter.setBrush(QColor(chart.theme.surface))
    for x in (rect.left() - KNOB, rect.right() + KNOB):
        painter.drawEllipse(QPointF(x, rect.center().y()), 3.5, 3.5)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_thread(
    painter: QPainter, chart: PlanPlaces, item: str, to: QPointF, from_start: bool = False
) -> None:
    """A thread from an end of a bar to a place, while it is being linked."""
    rect = chart.rect_of(item)
    start = QPointF(rect.left() if from_start else rect.right(), rect.center().y())
    painter.setPen(QPen(QColor(chart.theme.accent), 1.6, Qt.PenStyle.DashLine))
    painter.drawLine(start, to)


def paint_ghosts(painter: QPainter, chart: PlanPlaces, drag: Drag) -> None:
    """Where what is dragged would stand, and with a whole bar all that belongs to it."""
    assert drag.new is not None
    fill = QColor(chart.theme.accent)
    fill.setAlpha(60)
    painter.setBrush(fill)
    painter.setPen(QPen(QColor(chart.theme.accent), 1.4))
    half = chart.row_height * 0.25
    at = chart.plan.place[drag.grip.item]
    middle = chart.top_of(at) + chart.row_height / 2
    left, right = chart.x_of(drag.new.start), chart.x_of(drag.new.end) + chart.day_width
    if drag.grip.part == "point" or drag.new.start == drag.new.end:
        left = right - 2 * half
    painter.drawRect(QRectF(left, middle - half, max(right - left, 3.0), 2 * half))
    if drag.grip.part == "bar" and drag.span is not None:
        by = chart.x_of(drag.new.start) - chart.x_of(drag.span.start)
        for item in _inside(chart.plan, at):
            if chart.plan.span(item) is not None:
                painter.drawRect(chart.rect_of(item).translated(by, 0))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _inside(plan: Plan, at: int) -> list[str]:
    """The rows below a row that belong to it."""
    bar, found = plan.lines[at].bar, list[str]()
    for line in plan.lines[at + 1 :]:
        if line.bar.kind != "task" or line.bar.level <= bar.level:
            break
        found.append(line.bar.id)
    return found
