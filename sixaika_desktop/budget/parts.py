"""Totals before parts: what a partner has in one category, cut into periods and work packages.

A margin of the cube is fixed before its parts, in the call's order of axes; each level is cut from the
one above it, so the parts add up to it whatever the rounding.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from typing import TypeVar

from sixaika_desktop.budget.arithmetic import EXACT, ZERO, Number, as_decimal, fits
from sixaika_desktop.budget.frame import Frame
from sixaika_desktop.budget.pay import ONE
from sixaika_desktop.budget.placing import NOWHERE, cut
from sixaika_desktop.budget.rows import Line
from sixaika_desktop.budget.steps import Plain, Steps
from sixaika_desktop.domain.model import Cell

T = TypeVar("T")
K = TypeVar("K", str, Cell)

_PLAIN = Plain()


def add_to(sums: dict[K, Decimal], key: K, amount: Decimal) -> None:
    """Adds exactly, and keeps no zeros."""
    if new := EXACT.add(sums.get(key, ZERO), amount):
        sums[key] = new
    else:
        sums.pop(key, None)


@dataclass(slots=True)
class Sheet:
    """The rows of a partner in one category, summed: in all, by cell and by period. Nothing is rounded
    here."""

    total: Decimal = ZERO
    cells: dict[Cell, Decimal] = field(default_factory=dict[Cell, Decimal])
    periods: dict[str, Decimal] = field(default_factory=dict[str, Decimal])

    def changed(self, out: Iterable[Line], new: Iterable[Line]) -> "Sheet":
        """The sheet without some lines and with others, exactly as if it had been summed again."""
        found = Sheet(self.total, dict(self.cells), dict(self.periods))
        for lines, add in ((out, EXACT.subtract), (new, EXACT.add)):
            for line in lines:
                found.total = add(found.total, line.total)
                for cell, amount in line.cells.items():
                    signed = add(ZERO, amount)
                    add_to(found.cells, cell, signed)
                    add_to(found.periods, cell.period, signed)
        return found


def by_level(
    k: Steps[T], whole: T, weights: Mapping[Cell, T], frame: Frame
) -> tuple[Mapping[str, T], Mapping[Cell, T]]:
    """A category's total by period, and by cell; which of the two is cut first is the call's order of
    axes."""
    if works_first(frame):
        works = cut(k, "part-of-work", whole, _grouped(k, weights, 0), frame.work_parts, frame)
        cells: dict[Cell, T] = {}
        for work, part in works.items():
            cells |= cut(k, "part-of-period", part, _within(weights, 0, work), frame.period_parts, frame)
        return _grouped(k, cells, 1), cells
    periods = period_level(k, whole, _grouped(k, weights, 1), frame)
    cells = {}
    for period, part in periods.items():
        cells |= work_level(k, part, _within(weights, 1, period), frame)
    return periods, cells


def period_level(k: Steps[T], whole: T, weights: Mapping[str, T], frame: Frame) -> Mapping[str, T]:
    """The total of a category by period."""
    return cut(k, "part-of-period", whole, weights, frame.period_parts, frame)


def work_level(k: Steps[T], part: T, weights: Mapping[Cell, T], frame: Frame) -> Mapping[Cell, T]:
    """The part of one period by work package."""
    return cut(k, "part-of-work", part, weights, frame.work_parts, frame)


def works_first(frame: Frame) -> bool:
    """Whether the call cuts a category by work package before it cuts it by period."""
    axes = frame.call.axes
    if "work_package" not in axes or "period" not in axes:
        return False
    return axes.index("work_package") < axes.index("period")


def _grouped(k: Steps[T], cells: Mapping[Cell, T], axis: int) -> Mapping[str, T]:
    found: dict[str, list[T]] = {}
    for cell, amount in cells.items():
        found.setdefault(cell[axis], []).append(amount)
    return {at: k.sum("cells", amounts) for at, amounts in found.items()}


def _within(cells: Mapping[Cell, T], axis: int, at: str) -> dict[Cell, T]:
    return {cell: amount for cell, amount in cells.items() if cell[axis] == at}


class Parts:
    """A total with its parts by period and by cell, computed when they are asked for.

    It is cut by the weight of what it is made of: its rows, or the base of its flat rate. `rate` is the
    id of that rate. Where rows are rounded to units that suit the parts, `ready`, they are the parts and
    nothing is cut.
    """

    def __init__(
        self,
        total: Decimal,
        base: "Sequence[Sheet | Parts]",
        frame: Frame,
        rate: str = "",
        ready: bool = False,
    ) -> None:
        self.total = total
        self.rate = rate
        self.base = base
        self.frame = frame
        self.ready = ready

    @cached_property
    def periods(self) -> Mapping[str, Decimal]:
        """The total by period; "" is in none. What is zero is left out."""
        if self.ready:
            return self.base[0].periods
        if works_first(self.frame):
            return self._levels[0]
        weights = _joined([part.periods for part in self.base]) or {"": ONE}
        return _whole(period_level(_PLAIN, self.total, weights, self.frame))

    @cached_property
    def cells(self) -> Mapping[Cell, Decimal]:
        """The total by work package and period. What is zero is left out."""
        return self.base[0].cells if self.ready else self._levels[1]

    @cached_property
    def _levels(self) -> tuple[Mapping[str, Decimal], Mapping[Cell, Decimal]]:
        weights = _joined([part.cells for part in self.base]) or {NOWHERE: ONE}
        periods, cells = by_level(_PLAIN, self.total, weights, self.frame)
        return _whole(periods), _whole(cells)


def _whole(parts: Mapping[K, Number]) -> Mapping[K, Decimal]:
    return {at: as_decimal(part) for at, part in parts.items() if part}


def _joined(parts: Sequence[Mapping[K, Decimal]]) -> Mapping[K, Decimal]:
    """Several tables added up; a single one is its own sum."""
    if len(parts) == 1:
        return parts[0]
    found: dict[K, Decimal] = {}
    for part in parts:
        for at, amount in part.items():
            add_to(found, at, amount)
    return found


def suits(frame: Frame) -> bool:
    """Whether sums of rounded rows need no further rounding as totals, by period and by work package."""
    units = [frame.period_parts.unit, frame.work_parts.unit]
    if "category" in frame.call.rounding:
        units.append(frame.call.rounded("category").unit)
    return all(fits(frame.row.unit, unit) for unit in units)
