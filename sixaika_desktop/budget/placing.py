"""Where the parts of a row fall: amounts by work package and period, and a whole cut into them."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Final, TypeAlias, TypeVar

from sixaika_desktop.budget.arithmetic import known
from sixaika_desktop.budget.frame import Frame
from sixaika_desktop.budget.steps import Steps
from sixaika_desktop.calls.model import Rounding
from sixaika_desktop.domain.model import Cell, Cost, Income, Post

T = TypeVar("T")
K = TypeVar("K", str, Cell)
BudgetRow: TypeAlias = Post | Cost | Income

NOWHERE: Final = Cell("", "")
"""Tied to no work package and not placed in time."""


def unit_of(row: BudgetRow) -> str:
    """What the cells of a row hold: euros, or the measure of a post."""
    return row.measure if isinstance(row, Post) else "€"


def cells_of(k: Steps[T], row: BudgetRow) -> list[tuple[Cell, T]]:
    """The cells of a row as they were typed."""
    return [
        (cell, k.typed(amount, row.id, "cells", "/".join(cell), unit_of(row)))
        for cell, amount in row.cells.items()
        if known(amount)
    ]


def placed(k: Steps[T], items: Sequence[tuple[Cell, T]], frame: Frame) -> dict[Cell, T]:
    """Amounts by the cell they count in: what is not placed in time goes where the call says."""
    found: dict[Cell, list[T]] = {}
    for cell, amount in items:
        work, period = frame.place(cell)
        if period:
            found.setdefault(Cell(work, period), []).append(amount)
            continue
        whole = sum((weight for _, weight in frame.spread), Fraction(0))
        for at, weight in frame.spread:
            part = amount
            if len(frame.spread) > 1:
                months = k.parameter(weight, "months-of-period", period=at)
                every = k.parameter(whole, "months-of-project")
                part = k.product("part-by-months", amount, k.fraction("share-of-months", months, every))
            found.setdefault(Cell(work, at), []).append(part)
    return {cell: k.sum("cell", parts) for cell, parts in found.items()}


def cut_row(k: Steps[T], whole: T, weights: Mapping[Cell, T], frame: Frame) -> tuple[T, Mapping[Cell, T]]:
    """A row's total, and its parts."""
    return whole, cut(k, "part-of-row", whole, weights, frame.row, frame)


def cut(
    k: Steps[T], label: str, whole: T, weights: Mapping[K, T], rounding: Rounding, frame: Frame
) -> Mapping[K, T]:
    """The whole cut into parts by weight, in the order of periods and work packages."""
    order = sorted(weights, key=frame.order)
    parts = k.allot(label, whole, [weights[at] for at in order], rounding)
    return dict(zip(order, parts, strict=True))
