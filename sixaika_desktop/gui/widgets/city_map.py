"""The six cities on an outline of Finland, each lit when it is in the project."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from sixaika_desktop.export.figures.cities import cities
from sixaika_desktop.export.figures.shapes import Circle, Figure
from sixaika_desktop.export.tokens import CITIES, LIGHT, Theme
from sixaika_desktop.gui.figure import paint_figure


class CityMap(QWidget):
    """Promoted from QWidget in forms. A click on a city that has not joined asks for it."""

    asked = Signal(str)
    """The area of a city that was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._joined: frozenset[str] = frozenset()
        self._names: Callable[[str], str] = str.capitalize
        self._theme: Theme = LIGHT
        self._figure: Figure | None = None
        self.setMinimumSize(140, 200)

    def show_cities(
        self, joined: Collection[str], names: Callable[[str], str], theme: Theme, told: str
    ) -> None:
        """Light these cities, in a language and a theme; *told* says it in words."""
        self._joined, self._names, self._theme = frozenset(joined), names, theme
        self._figure = None
        self.setAccessibleDescription(told)
        self.setToolTip(told)
        self.update()

    def sizeHint(self) -> QSize:
        """Upright."""
        return QSize(156, 280)

    def _made(self) -> Figure:
        if self._figure is None:
            self._figure = cities(
                self._joined, height=260.0, alt=self.toolTip(), names=self._names, theme=self._theme
            )
        return self._figure

    def _scale(self) -> float:
        figure = self._made()
        return min(self.width() / figure.width, self.height() / figure.height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The figure, as large as there is room."""
        figure, scale = self._made(), self._scale()
        painter = QPainter(self)
        painter.translate((self.width() - figure.width * scale) / 2, 0)
        paint_figure(painter, figure, scale)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the city under the mouse."""
        if event.button() == Qt.MouseButton.LeftButton and (city := self._at(event.position())):
            self.asked.emit(city)

    def _at(self, point: QPointF) -> str:
        figure, scale = self._made(), self._scale()
        left = (self.width() - figure.width * scale) / 2
        circles = [shape for shape in figure.shapes if isinstance(shape, Circle)]
        for city, dot in zip(CITIES, circles, strict=True):
            if abs(left + dot.x * scale - point.x()) < 12 and abs(dot.y * scale - point.y()) < 12:
                return city
        return ""
