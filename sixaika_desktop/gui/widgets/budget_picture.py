"""Money as bars: by partner, year or category, in the same geometry as on paper."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from sixaika_desktop.domain import money
from sixaika_desktop.domain.phrases import say
from sixaika_desktop.export.figures.bars import Stack, stacked
from sixaika_desktop.export.figures.shapes import Figure
from sixaika_desktop.export.tokens import LIGHT, Theme
from sixaika_desktop.gui.figure import paint_figure
from sixaika_desktop.gui.pages.budget_cube import COST, amount, bars, values_of
from sixaika_desktop.gui.typed import spoken
from sixaika_desktop.snapshot import Snapshot

SCALE = 1.4
"""So many pixels is a point of the figure."""

LABELS = 190.0


class BudgetPicture(QWidget):
    """Promoted from QWidget in the form; `show_money` gives it what it shows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure: Figure | None = None
        self._seen: tuple[Snapshot, str, str, str] | None = None
        self._theme: Theme = LIGHT

    @property
    def figure(self) -> Figure | None:
        """The geometry that is shown; None where there is no money yet."""
        return self._figure

    def show_money(self, snapshot: Snapshot, by: str, parts: str, language: str, theme: Theme) -> None:
        """Show one bar for each place of an axis, in parts by another axis."""
        self._seen, self._theme = (snapshot, by, parts, language), theme
        self._make()

    def _make(self) -> None:
        if self._seen is None:
            return
        snapshot, by, parts, language = self._seen
        ids, inner = bars(snapshot, by, parts)
        names, part_names = (
            dict(values_of(snapshot, by, language)),
            dict(values_of(snapshot, parts, language)),
        )
        stacks = [
            Stack(
                names[id],
                tuple(amount(snapshot, COST, {by: id, parts: part}) for part in inner),
                money.show(amount(snapshot, COST, {by: id}), spoken(language), 0),
            )
            for id in ids
        ]
        kind = {"partner": "partner", "category": "year"}.get(by, "year")
        alt = say(f"paper-alt-bars-{kind}", language, count=len(stacks))
        told = "; ".join(f"{stack.label} {stack.total}" for stack in stacks)
        self.setAccessibleName(f"{alt} {told}")
        wide = max(self.width() / SCALE, 320.0)
        has_money = any(part > 0 for stack in stacks for part in stack.amounts)
        self._figure = (
            stacked(
                [part_names[part] for part in inner],
                stacks,
                width=wide,
                alt=alt,
                labels=min(LABELS, wide / 3),
                theme=self._theme,
            )
            if has_money
            else None
        )
        self.setMinimumHeight(round(self._figure.height * SCALE) + 8 if self._figure else 0)
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the bars are."""
        return QSize(600, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The bars fill the width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._make()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars."""
        if self._figure is None:
            return
        painter = QPainter(self)
        paint_figure(painter, self._figure, SCALE)
        painter.end()
