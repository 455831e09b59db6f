"""The chart of time on the screen: where things stand, painting what is seen, scrolling and zooming.

Its drawing is that of the printed chart (`export/figures/gantt_chart.py`), cut into rows: names at the left
and the axis above stay where they are, and only rows that are seen are drawn.
"""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontInfo, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QSizePolicy, QWidget

from sixaika_desktop.export.figures.gantt_chart import (
    BAR,
    HEAD,
    ROW,
    SIZE,
    Chart,
    axis,
    divided,
    draw_elbow,
    draw_row,
    name_row,
    today,
)
from sixaika_desktop.export.figures.shapes import Figure, Line, Shape
from sixaika_desktop.export.tokens import LIGHT, Theme
from sixaika_desktop.gui.figure import paint_figure
from sixaika_desktop.gui.looks import mixed
from sixaika_desktop.gui.widgets.plan_bars import Plan

PAD = 14
"""Pixels before the names, and around what the view keeps in sight."""
NAMES = 0.3
"""So much of the width the names of rows have."""
STEP = 1.25
LARGEST_DAY = 48.0


class PlanView(QAbstractScrollArea):
    """Shows a `Plan` and what is chosen in it; knows nothing of a document."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan = Plan()
        self.theme: Theme = LIGHT
        self.item = ""
        self.drawn = 0
        self.today = date.today()
        self._day = 0.0
        self._fits = True
        self._chart = Chart(1.0, 0.0, self.plan.first, self.plan.last, LIGHT)
        self._links: list[tuple[str, Line, Figure, float, float]] = []
        self._near: dict[int, list[Line]] = {}
        self._rows: dict[int, tuple[Figure, Figure]] = {}
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.viewport().setMouseTracking(True)
        self.viewport().setFocusProxy(self)

    def show_plan(self, plan: Plan, theme: Theme) -> None:
        """Show another plan; the day at the left edge and what is chosen stay."""
        shown = self._chart.day_at(self._left_pt()) if self._chart.width > 1 else None
        same_place = self.plan.lines and plan.first != self.plan.first and not self._fits
        self.plan, self.theme = plan, theme
        if self.item and self.item not in plan.place:
            self.item = ""
        self._rebuild()
        if shown is not None and same_place:
            self.horizontalScrollBar().setValue(round(self._chart.x(shown) * self.scale))

    # ---- where things stand, in pixels of the viewport

    @property
    def scale(self) -> float:
        """Pixels for a point of the drawing: its text is as large as the window's."""
        return QFontInfo(self.font()).pixelSize() / SIZE

    @property
    def head(self) -> float:
        """How high the axis is."""
        return HEAD * self.scale

    @property
    def row_height(self) -> float:
        """How high a row is."""
        return ROW * self.scale

    @property
    def names(self) -> int:
        """How wide the names of rows are."""
        return round(min(max(self.viewport().width() * NAMES, 90 * self.scale), 220 * self.scale))

    @property
    def day_width(self) -> float:
        """How wide a day is."""
        return self._chart.day * self.scale

    def x_of(self, day: date) -> float:
        """Where a day begins."""
        return self.names + self._chart.x(day) * self.scale - self.horizontalScrollBar().value()

    def day_at(self, x: float) -> date:
        """The day at a place."""
        return self._chart.day_at((x - self.names + self.horizontalScrollBar().value()) / self.scale)

    def row_at(self, y: float) -> int:
        """The row at a place, -1 for none."""
        at = int((y - self.head + self.verticalScrollBar().value()) // self.row_height)
        return at if y >= self.head and 0 <= at < len(self.plan.lines) else -1

    def top_of(self, at: int) -> float:
        """Where a row begins."""
        return self.head + at * self.row_height - self.verticalScrollBar().value()

    def rect_of(self, item: str) -> QRectF:
        """Where a bar, a deliverable or a milestone stands; the whole row where it has no days."""
        if item in self.plan.link:
            return self._rect_of_link(item)
        at = self.plan.place.get(item, -1)
        if at < 0:
            return QRectF()
        middle = self.top_of(at) + self.row_height / 2
        span = self.plan.span(item)
        if span is None:
            return QRectF(self.names, self.top_of(at), self._room(), self.row_height)
        begin, end = self._chart.ends(span)
        left = self.names - self.horizontalScrollBar().value()
        half = BAR * self.scale / 2 + 1
        if item in self.plan.point or self.plan.bars[item].kind == "milestone":
            return QRectF(left + end * self.scale - half, middle - half, 2 * half, 2 * half)
        return QRectF(left + begin * self.scale, middle - half, (end - begin) * self.scale, 2 * half)

    def _rect_of_link(self, item: str) -> QRectF:
        for id, line, _, _, _ in self._links:
            if id == item:
                xs, ys = [p[0] for p in line.points], [p[1] for p in line.points]
                left = self.names - self.horizontalScrollBar().value()
                top = self.head - self.verticalScrollBar().value()
                s = self.scale
                return QRectF(
                    left + min(xs) * s, top + min(ys) * s, (max(xs) - min(xs)) * s, (max(ys) - min(ys)) * s
                ).adjusted(-2, -2, 2, 2)
        return QRectF()

    def _room(self) -> int:
        return max(1, self.viewport().width() - self.names)

    def _left_pt(self) -> float:
        return self.horizontalScrollBar().value() / self.scale

    # ---- zoom and scroll

    def fit(self) -> None:
        """Show the whole plan from left to right."""
        self._fits = True
        self._rebuild()

    def zoom(self, factor: float, at: float | None = None) -> None:
        """So many times larger; the day at a place (or in the middle) stays there."""
        x = self.names + self._room() / 2 if at is None else max(at, self.names)
        held = (x - self.names + self.horizontalScrollBar().value()) / max(self.day_width, 1e-9)
        self._day = min(max(self._day * factor, self._fitting() / 2), LARGEST_DAY)
        self._fits = False
        self._rebuild()
        self.horizontalScrollBar().setValue(round(held * self.day_width - (x - self.names)))

    def zoom_in(self) -> None:
        """A step larger."""
        self.zoom(STEP)

    def zoom_out(self) -> None:
        """A step smaller."""
        self.zoom(1 / STEP)

    def _fitting(self) -> float:
        return self._room() / ((self.plan.last - self.plan.first).days + 1)

    def _rebuild(self) -> None:
        """Another plan, size or scale: everything stands elsewhere."""
        if self._fits or not self._day:
            self._day = self._fitting()
        days = (self.plan.last - self.plan.first).days + 1
        wide = max(days * self._day / self.scale, 1.0)
        self._chart = Chart(wide, 0.0, self.plan.first, self.plan.last, self.theme)
        self._rows.clear()
        self._make_links()
        self._set_bars()
        self.viewport().update()

    def _make_links(self) -> None:
        self._links, self._near = [], {}
        places = {line.bar.id: ROW * (at + 0.5) for at, line in enumerate(self.plan.lines)}
        for link in self.plan.links:
            drawn = draw_elbow(self._chart, link, self.plan.bars, places)
            if drawn is None:
                continue
            line, _ = drawn
            ys = [y for _, y in line.points]
            self._links.append((link.id, line, Figure(0, 0, drawn, ""), min(ys), max(ys)))
            for at in range(int(min(ys) // ROW), int(max(ys) // ROW) + 1):
                self._near.setdefault(at, []).append(line)

    def _set_bars(self) -> None:
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setPageStep(self._room())
        across.setSingleStep(max(8, self._room() // 20))
        across.setRange(0, max(0, round(self._chart.width * self.scale) - self._room()))
        high = max(1, self.viewport().height() - round(self.head))
        down.setPageStep(high)
        down.setSingleStep(round(self.row_height))
        down.setRange(0, max(0, round(len(self.plan.lines) * self.row_height) + 4 - high))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another room: what fitted fits again."""
        super().resizeEvent(event)
        self._rebuild()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl zoom where the mouse is, with Shift scroll sideways."""
        turned = event.angleDelta().y() or event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(STEP ** (turned / 120), event.position().x())
            event.accept()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - round(turned / 120 * bar.singleStep() * 2))
            event.accept()
        else:
            super().wheelEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Names and axis stay, so everything is painted anew."""
        self.viewport().update()

    def see(self, item: str) -> None:
        """Scroll so that an item is in sight."""
        at = self.plan.place.get(item, -1)
        if at < 0:
            return
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        top = round(at * self.row_height)
        high = down.pageStep() - round(self.row_height)
        down.setValue(min(max(down.value(), top - high), top))
        rect = self.rect_of(item)
        if self.plan.span(item) is not None and (
            rect.right() < self.names + PAD or rect.left() > self.viewport().width() - PAD
        ):
            across.setValue(across.value() + round(rect.left() - self.names - 4 * PAD))

    def minimumSizeHint(self) -> QSize:
        """A few rows."""
        return QSize(320, round(self.head + 4 * self.row_height))

    def sizeHint(self) -> QSize:
        """A dozen rows."""
        return QSize(800, round(self.head + 12 * self.row_height))

    # ---- painting

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
        scale, left = self.scale, self.names - self.horizontalScrollBar().value()
        seen = self._left_pt(), self._left_pt() + self._room() / scale
        bottom = min(view.height(), self.top_of(len(self.plan.lines))) / scale
        painter.save()
        painter.setClipRect(QRect(self.names, 0, self._room(), view.height()))
        painter.translate(left, 0)
        if self.plan.divisions:
            grid = divided(self._chart, bottom, self.plan.divisions, seen=seen)
        else:
            grid = axis(self._chart, bottom, months=self._months(), seen=seen)
        self._paint(painter, [*grid, *today(self._chart, self.today, bottom)])
        painter.setClipRect(QRectF(seen[0] * scale, self.head, self._room(), view.height() - self.head))
        painter.translate(0, self.head - self.verticalScrollBar().value())
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
        painter.translate(PAD, self.head - self.verticalScrollBar().value())
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

    def link_at(self, point: QPointF | QPoint) -> str:
        """The link that runs at a place, "" for none."""
        x = (point.x() - self.names + self.horizontalScrollBar().value()) / self.scale
        y = (point.y() - self.head + self.verticalScrollBar().value()) / self.scale
        for id, line, _, _, _ in reversed(self._links):
            for (x1, y1), (x2, y2) in zip(line.points, line.points[1:], strict=False):
                if min(x1, x2) - 2 <= x <= max(x1, x2) + 2 and min(y1, y2) - 2 <= y <= max(y1, y2) + 2:
                    return id
        return ""
