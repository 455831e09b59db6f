"""Who pays, as bars: one for each partner, in parts by financing source, in the same geometry as on paper."""

from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from sixaika_desktop.domain import money
from sixaika_desktop.domain.phrases import pick, say
from sixaika_desktop.domain.places import name_of
from sixaika_desktop.domain.tree import find
from sixaika_desktop.export.figures.bars import Stack, stacked
from sixaika_desktop.export.figures.shapes import Figure
from sixaika_desktop.export.tokens import LIGHT, Theme
from sixaika_desktop.gui.figure import paint_figure
from sixaika_desktop.gui.typed import spoken
from sixaika_desktop.snapshot import Snapshot

SCALE = 1.4
"""So many pixels is a point of the figure."""


class FinancingPicture(QWidget):
    """Promoted from QWidget in the form; `show_money` gives it what it shows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure: Figure | None = None
        self._seen: tuple[Snapshot, str] | None = None
        self._theme: Theme = LIGHT

    @property
    def figure(self) -> Figure | None:
        """The geometry that is shown; None where there is no money yet."""
        return self._figure

    def show_money(self, snapshot: Snapshot, language: str, theme: Theme) -> None:
        """Show support, own money and the rest of every partner."""
        self._seen, self._theme = (snapshot, language), theme
        self._make()

    def _make(self) -> None:
        if self._seen is None:
            return
        snapshot, language = self._seen
        app, budget, call = snapshot.application, snapshot.budget, snapshot.call
        sources = call.financing
        stacks = [
            Stack(
                name_of(app, find(app, id), language),
                tuple(budget.financing(id, source=source.id) for source in sources),
                money.show(budget.financing(id), spoken(language), 0),
            )
            for id in budget.partners
        ]
        alt = say("paper-alt-bars-source", language, count=len(stacks))
        told = "; ".join(f"{stack.label} {stack.total}" for stack in stacks)
        self.setAccessibleName(f"{alt} {told}")
        wide = max(self.width() / SCALE, 320.0)
        has_money = any(part > 0 for stack in stacks for part in stack.amounts)
        self._figure = (
            stacked(
                [pick(source.names, language) for source in sources],
                stacks,
                width=wide,
                alt=alt,
                labels=min(170.0, wide / 3),
                theme=self._theme,
            )
            if has_money
            else None
        )
        self.setMinimumHeight(round(self._figure.height * SCALE) + 8 if self._figure else 0)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The bars fill the width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._make()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars."""
        if self._figure is not None:
            painter = QPainter(self)
            paint_figure(painter, self._figure, SCALE)
            painter.end()
