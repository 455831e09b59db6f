"""The chart of time on the screen, painted.

Its drawing is that of the printed chart (`export/figures/gantt_chart.py`), cut into rows: names at the left
and the axis above stay where they are, and only rows that are seen are drawn.
"""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from sixaika_desktop.export.figures.gantt_chart import (
    ROW,
    axis,
    divided,
    draw_row,
    name_row,
    today,
)
from sixaika_desktop.export.figures.shapes import Figure, Line, Shape
from sixaika_desktop.gui.figure import paint_figure
from sixaika_desktop.gui.looks import mixed
from sixaika_desktop.gui.widgets.plan_places import PAD, PlanPlaces


class PlanView(PlanPlaces):
    """Shows a `Plan` and what is chosen in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drawn = 0
        self.today = date.today()
        self._rows: dict[int, tuple[Figure, Figure]] = {}

    def _rebuild(self) -> None:
        self._rows.clear()
        super()._rebuild()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows that are seen, and the axis above them."""
        painter = QPainter(self.viewport())
        view = self.viewport().rect()
        painter.fillRect(view, QColor(self.theme.surface))
        first = max(0, self.row_at(self.head + 0.5))
        count = int((view.height() - self.head) // self.row_height) + 2
        rows = range(first, min(first + count, len(self.plan.lines)))
        self.drawn = len(rows)
        self._paint_chosen_row(painter, view)
        self._paint_time(painter, view, rows)
        self._paint_names(painter, view, rows)
        painter.end()

    def _paint_chosen_row(self, painter: QPainter, view: QRect) -> None:
        at = self.plan.place.get(self.item, -1)
        if at >= 0:
            top = max(self.top_of(at), self.head)
            high = self.top_of(at) + self.row_height - top
            ground = mixed(self.theme.surface, self.theme.accent, 0.16 if self.hasFocus() else 0.08)
            if high > 0:
                painter.fillRect(QRectF(0, top, view.width(), high), QColor(ground))

    def _paint_time(self, painter: QPainter, view: QRect, rows: range) -> None:
        scale, origin = self.scale, self.origin
        seen = self._left_pt(), self._left_pt() + self._room() / scale
        bottom = min(view.height(), self.top_of(len(self.plan.lines))) / scale
        painter.save()
        painter.setClipRect(QRect(self.names, 0, self._room(), view.height()))
        painter.translate(origin.x(), 0)
        if self.plan.divisions:
            grid = divided(self._chart, bottom, self.plan.divisions, seen=seen)
        else:
            grid = axis(self._chart, bottom, months=self._months(), seen=seen)
        self._paint(painter, [*grid, *today(self._chart, self.today, bottom)])
        painter.setClipRect(QRectF(seen[0] * scale, self.head, self._room(), view.height() - self.head))
        painter.translate(0, origin.y())
        top, foot = rows.start * ROW, rows.stop * ROW
        for id, _, figure, high, low in self._links:
            if low >= top and high <= foot:
                paint_figure(painter, figure, scale)
                if id == self.item:
                    self._paint_chosen_link(painter, figure)
        for at in rows:
            paint_figure(painter, self._row(at)[1], scale)
        painter.restore()
        painter.save()
        painter.setClipRect(QRectF(self.names, self.head, self._room(), view.height() - self.head))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_over(painter)
        painter.restore()

    def _months(self) -> list[str]:
        locale = QLocale(self.plan.language)
        return [
            locale.standaloneMonthName(month, QLocale.FormatType.ShortFormat)[:5].rstrip(".")
            for month in range(1, 13)
        ]

    def _paint_chosen_link(self, painter: QPainter, figure: Figure) -> None:
        line = figure.shapes[0]
        if isinstance(line, Line):
            thick = Line(line.points, self.theme.accent, 2.0)
            paint_figure(painter, Figure(0, 0, (thick, *figure.shapes[1:]), ""), self.scale)

    def paint_over(self, painter: QPainter) -> None:
        """What lies over the bars: a frame around what is chosen."""
        if self.plan.span(self.item) is not None:
            painter.setPen(QPen(QColor(self.theme.accent), 2 if self.hasFocus() else 1))
            painter.drawRoundedRect(self.rect_of(self.item).adjusted(-2, -2, 2, 2), 2, 2)

    def _paint_names(self, painter: QPainter, view: QRect, rows: range) -> None:
        line = QColor(self.theme.line)
        painter.setPen(QPen(line, 1))
        for at in rows:
            if self.plan.lines[at].bar.kind == "package" and self.top_of(at) >= self.head:
                y = round(self.top_of(at))
                painter.drawLine(self.names, y, view.width(), y)
        painter.save()
        painter.setClipRect(QRectF(0, self.head, self.names, view.height() - self.head))
        painter.translate(PAD, self.origin.y())
        for at in rows:
            paint_figure(painter, self._row(at)[0], self.scale)
        painter.restore()
        self._paint_folds(painter, rows)
        painter.setPen(QPen(line, 1))
        painter.drawLine(self.names, 0, self.names, view.height())
        painter.drawLine(0, round(self.head), self.names, round(self.head))

    def _paint_folds(self, painter: QPainter, rows: range) -> None:
        """A triangle before each work package: downwards while its tasks are shown."""
        painter.save()
        painter.setClipRect(QRectF(0, self.head, self.names, self.viewport().height()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.muted))
        for at in rows:
            bar = self.plan.lines[at].bar
            if bar.kind != "package":
                continue
            y = self.top_of(at) + self.row_height / 2
            if bar.id in self.plan.folded:
                corners = [QPointF(5, y - 4), QPointF(5, y + 4), QPointF(10, y)]
            else:
                corners = [QPointF(3, y - 2.5), QPointF(11, y - 2.5), QPointF(7, y + 2.5)]
            painter.drawPolygon(corners)
        painter.restore()

    def _row(self, at: int) -> tuple[Figure, Figure]:
        """The name and the bar of a row."""
        if at not in self._rows:
            bar, y = self.plan.lines[at].bar, ROW * (at + 0.5)
            self._chart.elbows = self._near.get(at, [])
            named = name_row(self._chart, bar, y, (self.names - PAD) / self.scale)
            drawn = draw_row(self._chart, bar, y, "")
            self._rows[at] = Figure(0, 0, tuple(named), ""), Figure(0, 0, tuple(drawn), "")
        return self._rows[at]

    def _paint(self, painter: QPainter, shapes: Sequence[Shape]) -> None:
        paint_figure(painter, Figure(0, 0, tuple(shapes), ""), self.scale)
