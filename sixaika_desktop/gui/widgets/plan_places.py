"""Where things stand in the chart of time on the screen: its rows, days and links, scrolled and zoomed."""

from datetime import date

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontInfo, QPolygonF, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QSizePolicy, QWidget

from sixaika_desktop.export.figures.gantt_chart import BAR, HEAD, ROW, SIZE, Chart, draw_elbow
from sixaika_desktop.export.figures.shapes import Figure, Line
from sixaika_desktop.export.tokens import LIGHT, Theme
from sixaika_desktop.gui.widgets.plan_bars import Plan

PAD = 14
"""Pixels before the names, and around what the view keeps in sight."""
NAMES = 0.3
"""So much of the width the names of rows have."""
STEP = 1.25
LARGEST_DAY = 48.0


class PlanPlaces(QAbstractScrollArea):
    """Room for a `Plan` and what is chosen in it; knows nothing of a document."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan = Plan()
        self.theme: Theme = LIGHT
        self.item = ""
        self._day = 0.0
        self._fits = True
        self._chart = Chart(1.0, 0.0, self.plan.first, self.plan.last, LIGHT)
        self._links: list[tuple[str, Line, Figure, float, float]] = []
        self._near: dict[int, list[Line]] = {}
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

    @property
    def origin(self) -> QPointF:
        """Where the first day and the first row begin, seen or scrolled away."""
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        return QPointF(self.names - across, self.head - down)

    def x_of(self, day: date) -> float:
        """Where a day begins."""
        return self.origin.x() + self._chart.x(day) * self.scale

    def day_at(self, x: float) -> date:
        """The day at a place."""
        return self._chart.day_at((x - self.origin.x()) / self.scale)

    def row_at(self, y: float) -> int:
        """The row at a place, -1 for none."""
        at = int((y - self.origin.y()) // self.row_height)
        return at if y >= self.head and 0 <= at < len(self.plan.lines) else -1

    def top_of(self, at: int) -> float:
        """Where a row begins."""
        return self.origin.y() + at * self.row_height

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
        left = self.origin.x()
        half = BAR * self.scale / 2 + 1
        if item in self.plan.point or self.plan.bars[item].kind == "milestone":
            return QRectF(left + end * self.scale - half, middle - half, 2 * half, 2 * half)
        return QRectF(left + begin * self.scale, middle - half, (end - begin) * self.scale, 2 * half)

    def _rect_of_link(self, item: str) -> QRectF:
        line = next((line for id, line, _, _, _ in self._links if id == item), None)
        if line is None:
            return QRectF()
        bends = [self.origin + QPointF(*point) * self.scale for point in line.points]
        return QPolygonF(bends).boundingRect().adjusted(-2, -2, 2, 2)

    def link_at(self, point: QPointF | QPoint) -> str:
        """The link that runs at a place, "" for none."""
        x = (point.x() - self.origin.x()) / self.scale
        y = (point.y() - self.origin.y()) / self.scale
        for id, line, _, _, _ in reversed(self._links):
            for (x1, y1), (x2, y2) in zip(line.points, line.points[1:], strict=False):
                if min(x1, x2) - 2 <= x <= max(x1, x2) + 2 and min(y1, y2) - 2 <= y <= max(y1, y2) + 2:
                    return id
        return ""

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
        held = (x - self.origin.x()) / max(self.day_width, 1e-9)
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

    def scroll_at_edge(self, point: QPointF) -> int:
        """Scroll a little where a place is at an edge of what is seen; so many pixels sideways."""
        view, across = self.viewport().rect(), self.horizontalScrollBar()
        before = across.value()
        for bar, at, low, high in (
            (across, point.x(), self.names, view.width()),
            (self.verticalScrollBar(), point.y(), self.head, view.height()),
        ):
            by = -bar.singleStep() // 3 if at < low + 4 else bar.singleStep() // 3 if at > high - 4 else 0
            bar.setValue(bar.value() + by)
        return across.value() - before

    def minimumSizeHint(self) -> QSize:
        """A few rows."""
        return QSize(320, round(self.head + 4 * self.row_height))

    def sizeHint(self) -> QSize:
        """A dozen rows."""
        return QSize(800, round(self.head + 12 * self.row_height))
