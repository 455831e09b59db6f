"""The budget of a whole application: its readings, any figure by its key and explained, and its odd rows."""

from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from sixaika_desktop.budget.explain import Explainer
from sixaika_desktop.budget.figures import figure as figure_of
from sixaika_desktop.budget.figures import figures as figures_of
from sixaika_desktop.budget.rates import Forbidden
from sixaika_desktop.budget.readings import Readings
from sixaika_desktop.budget.steps import Node
from sixaika_desktop.domain.model import Where


@dataclass(frozen=True, slots=True)
class OpenRow:
    """A row that cannot be counted yet, and the fields that are lacking or unread."""

    partner: str
    row: str
    lacks: tuple[Where, ...]


@dataclass(frozen=True, slots=True)
class CoveredRow:
    """A row that is kept and counts nothing. `reason`: the id of a flat rate, `partner.MODEL` or
    `AFTER_END`."""

    partner: str
    row: str
    category: str
    reason: str


@dataclass(frozen=True, eq=False)
class Budget(Readings):
    """What the project costs and who pays it."""

    def figures(self) -> dict[str, Decimal]:
        """Every figure by its key, in a stable order; computed when it is asked for. See `figures.py`."""
        return figures_of(self)

    def figure(self, key: str) -> Decimal:
        """The figure of a key; zero where nothing stands there. KeyError, with the nearest keys, for what
        is none."""
        return figure_of(self, key)

    @cached_property
    def _explainer(self) -> Explainer:
        return Explainer(self)

    def explain(self, key: str) -> Node:
        """How the figure of a key came about; its leaves are what was typed and the call's parameters.
        KeyError as `figure`."""
        return self._explainer.explain(key)

    @cached_property
    def open_rows(self) -> tuple[OpenRow, ...]:
        """Rows that are not covered and lack something, those of the financing, and chosen rates that are
        unread."""
        return tuple(
            OpenRow(partner, row, lacks)
            for partner, found in self.counted.items()
            for row, lacks in found.open.items()
            if row not in found.covered_rows
        )

    @cached_property
    def covered(self) -> tuple[CoveredRow, ...]:
        """Rows that are kept and count nothing, with the reason."""
        return tuple(
            CoveredRow(partner, row, found.lines[row].sheet, reason)
            for partner, found in self.counted.items()
            for row, reason in found.covered_rows.items()
        )

    @cached_property
    def forbidden(self) -> tuple[Forbidden, ...]:
        """Flat rates chosen against the call."""
        return tuple(each for found in self.counted.values() for each in found.rates.forbidden)
