"""Pages of paper under one another, as large as wanted; only what is visible is asked for and drawn."""

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from typing import Final, Literal, TypeAlias

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

Fit: TypeAlias = Literal["width", "page", ""]

GAP: Final = 12
KEPT: Final = 16
"""So many pages are kept drawn."""
SMALLEST, LARGEST, STEP = 0.25, 6.0, 1.2
EDGE: Final = QColor(128, 138, 148, 150)
"""Where paper ends, to be seen on a white ground too."""
HIT, FOUND = QColor(255, 196, 0, 90), QColor(213, 94, 0, 120)
"""What marks a place found, and the one that is looked at: on paper, which is white in every theme."""


class PaperView(QAbstractScrollArea):
    """Shows pages whose sizes it is told, in points; their pictures come by `put` when they were wanted."""

    wanted = Signal(int, float)
    """The picture of a page at so many pixels a point."""
    turned = Signal(int)
    """Another page is looked at."""
    zoomed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sizes: tuple[tuple[float, float], ...] = ()
        self.fit: Fit = "width"
        self.scale = 1.0
        self.page = 0
        self._lain = 1.0
        """The scale by which the pages lie now."""
        self._tops: list[float] = []
        self._pictures: OrderedDict[tuple[int, float], QImage] = OrderedDict()
        self._asked: set[tuple[int, float]] = set()
        self._hits: Mapping[int, Sequence[QRectF]] = {}
        self._hit: tuple[int, int] = (-1, -1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    # ---- what is shown

    def show_pages(self, sizes: Sequence[tuple[float, float]]) -> None:
        """Show other pages, at the same place where there is such a one."""
        self.sizes = tuple(sizes)
        self._pictures.clear()
        self._asked.clear()
        self._hits, self._hit = {}, (-1, -1)
        page = min(self.page, max(0, len(sizes) - 1))
        at = self.verticalScrollBar().value()
        self._arrange()
        self.verticalScrollBar().setValue(at)
        self._scrolled()
        if self.page != page:
            self.go(page)
        self.viewport().update()

    def put(self, page: int, scale: float, picture: QImage) -> None:
        """Take a picture that was wanted."""
        self._asked.discard((page, scale))
        self._pictures[(page, scale)] = picture
        while len(self._pictures) > KEPT:
            self._pictures.popitem(last=False)
        self.viewport().update()

    def mark(self, hits: Mapping[int, Sequence[QRectF]], page: int = -1, number: int = -1) -> None:
        """Mark places on pages, in points from the upper left corner, and go to one of them."""
        self._hits, self._hit = hits, (page, number)
        if page >= 0:
            place = self._of(page)
            top = place.top() + hits[page][number].center().y() * self.scale
            self.verticalScrollBar().setValue(round(top - self.viewport().height() / 3))
            left = hits[page][number].center().x() * self.scale
            self.horizontalScrollBar().setValue(round(left - self.viewport().width() / 2))
        self.viewport().update()

    # ---- zoom and place

    def choose_fit(self, fit: Fit) -> None:
        """Follow the width of the view, or its height as well, from now on."""
        self.fit = fit
        self._keeping()

    def zoom(self, scale: float) -> None:
        """Show a point of paper as so many pixels."""
        self.fit = ""
        self.scale = min(LARGEST, max(SMALLEST, scale))
        self._keeping()

    def larger(self) -> None:
        """One step larger."""
        self.zoom(self.scale * STEP)

    def smaller(self) -> None:
        """One step smaller."""
        self.zoom(self.scale / STEP)

    def go(self, page: int) -> None:
        """Put the top of a page at the top of the view."""
        if self._tops:
            page = max(0, min(page, len(self._tops) - 1))
            self.verticalScrollBar().setValue(round(self._tops[page] - GAP))
            if page != self.page:  # one of the last, which cannot come to the top
                self.page = page
                self.turned.emit(page)

    def _keeping(self) -> None:
        """Arrange anew, the same spot of paper staying at the top."""
        page = self.page
        bar = self.verticalScrollBar()
        within = (bar.value() - self._tops[page]) / self._lain if self._tops else 0.0
        self._arrange()
        if self._tops:
            bar.setValue(round(self._tops[page] + within * self.scale))
        self.zoomed.emit()
        self.viewport().update()

    def _arrange(self) -> None:
        room = self.viewport().size()
        if self.sizes and self.fit:
            widest = max(w for w, _ in self.sizes)
            highest = max(h for _, h in self.sizes)
            scale = (room.width() - 2 * GAP) / widest
            if self.fit == "page":
                scale = min(scale, (room.height() - 2 * GAP) / highest)
            self.scale = min(LARGEST, max(SMALLEST / 2, scale))
        self._lain = self.scale
        top = float(GAP)
        self._tops = []
        for _, height in self.sizes:
            self._tops.append(top)
            top += height * self.scale + GAP
        across = max((w for w, _ in self.sizes), default=0.0) * self.scale + 2 * GAP
        self.verticalScrollBar().setRange(0, max(0, round(top - room.height())))
        self.verticalScrollBar().setPageStep(room.height())
        self.verticalScrollBar().setSingleStep(48)
        self.horizontalScrollBar().setRange(0, max(0, round(across - room.width())))
        self.horizontalScrollBar().setPageStep(room.width())

    def _of(self, page: int) -> QRectF:
        """Where a page lies on the whole roll."""
        width, height = (v * self.scale for v in self.sizes[page])
        across = max(self.viewport().width(), self.horizontalScrollBar().maximum() + self.viewport().width())
        return QRectF((across - width) / 2, self._tops[page], width, height)

    def _scrolled(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() / 3
        page = max((n for n, top in enumerate(self._tops) if top <= middle), default=0)
        if page != self.page:
            self.page = page
            self.turned.emit(page)
        self.viewport().update()

    # ---- events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The fit follows the view."""
        super().resizeEvent(event)
        self._keeping()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.larger if event.angleDelta().y() > 0 else self.smaller)()
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, Page Up and Down turn, Home and End go to the ends, + and - zoom, 0 fits the width."""
        key = event.key()
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_Right):
            self.go(self.page + 1)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_Left):
            self.go(self.page - 1)
        elif key == Qt.Key.Key_Home:
            self.go(0)
        elif key == Qt.Key.Key_End:
            self.go(len(self.sizes) - 1)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.larger()
        elif key == Qt.Key.Key_Minus:
            self.smaller()
        elif key == Qt.Key.Key_0:
            self.choose_fit("width")
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """White paper, whatever the theme; what is not there yet is asked for."""
        painter = QPainter(self.viewport())
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        painter.translate(QPointF(-across, -down))
        ratio = self.devicePixelRatioF()
        scale = round(self.scale * ratio, 3)
        for page, top in enumerate(self._tops):
            if top > down + self.viewport().height():
                break
            place = self._of(page)
            if place.bottom() < down:
                continue
            painter.fillRect(place, Qt.GlobalColor.white)
            picture = self._pictures.get((page, scale)) or self._nearest(page)
            if picture is not None:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawImage(place, picture)
            painter.setPen(EDGE)
            painter.drawRect(place)
            if (page, scale) in self._pictures:
                self._pictures.move_to_end((page, scale))
            elif (page, scale) not in self._asked:
                self._asked.add((page, scale))
                self.wanted.emit(page, scale)
            for number, hit in enumerate(self._hits.get(page, ())):
                spot = QRectF(hit.topLeft() * self.scale, hit.size() * self.scale)
                painter.fillRect(
                    spot.translated(place.topLeft()), FOUND if self._hit == (page, number) else HIT
                )
        if self.hasFocus():
            painter.resetTransform()
            painter.setPen(self.palette().color(QPalette.ColorRole.Highlight))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _nearest(self, page: int) -> QImage | None:
        """The page as it was drawn at another scale, until the right one comes."""
        return next((p for (n, _), p in reversed(self._pictures.items()) if n == page), None)
