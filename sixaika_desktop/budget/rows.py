"""One row of a partner: how much it is in all, and how much of it falls in each work package and period.

The total is rounded first; its cells are parts of that total by their exact weights, so they add up to it.
"""

import decimal
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final, TypeVar

from sixaika_desktop.budget.arithmetic import MOST, ZERO, Number, as_decimal, known, known_percent
from sixaika_desktop.budget.frame import Frame
from sixaika_desktop.budget.pay import MONTHS, day_of, post_steps, time_steps
from sixaika_desktop.budget.placing import NOWHERE, BudgetRow, cells_of, cut_row, placed, unit_of
from sixaika_desktop.budget.steps import Plain, Steps
from sixaika_desktop.calls.model import Item
from sixaika_desktop.domain.model import Cell, Cost, Income, Post, Where

T = TypeVar("T")

INCOME: Final = "/income"
LATER: Final = "/later"
"""The sheets of incomes, those that are deducted and those that arise only after the project, beside the
categories' sheets; no category is called so."""

_PLAIN: Final = Plain()


@dataclass(frozen=True, slots=True)
class Line:
    """A row as counted, in the frame of its application.

    `sheet` is its category, or `INCOME`. `cells` are the parts of `total` that are not zero. `lacks`
    names the fields that are lacking or unread; then the row counts zero. (A part that the call counts in
    no period is lacking its place, and counts, in no period.) `named` are the work packages its cells
    name, existing or not. `time` is that of a post in its `measure`, months or hours by the share of full
    time.
    """

    row: BudgetRow
    sheet: str
    total: Decimal
    cells: Mapping[Cell, Decimal]
    lacks: tuple[Where, ...] = ()
    named: frozenset[str] = frozenset()
    measure: str = ""
    time: Mapping[Cell, Decimal] = field(default_factory=dict[Cell, Decimal])


def line(row: BudgetRow, frame: Frame) -> Line:
    """The row as counted. Never raises: what cannot be counted is named in `lacks`."""
    lacks = lacking(row, frame)
    named = frozenset(cell.work_package for cell in row.cells if cell.work_package)
    measure, time = _time(row, frame, lacks) if isinstance(row, Post) else ("", dict[Cell, Decimal]())
    counted = None if lacks else _counted(row, frame)
    if not lacks and counted is None:
        lacks = (Where(row.id, _largest(row)),)
    amount, cells = counted or (ZERO, dict[Cell, Number]())
    parts = {cell: as_decimal(part) for cell, part in cells.items() if part}
    if frame.periods and frame.call.periods.unplaced == "open" and any(not cell.period for cell in parts):
        lacks = (Where(row.id, "unplaced"),)
    return Line(row, sheet(row, frame), as_decimal(amount), parts, lacks, named, measure, time)


def _counted(row: BudgetRow, frame: Frame) -> tuple[Number, Mapping[Cell, Number]] | None:
    """The total of a row and its parts; None where it comes to more than can be counted."""
    try:
        amount, cells = row_steps(_PLAIN, row, frame)
    except decimal.DecimalException:
        return None
    return (amount, cells) if max(map(abs, (amount, *cells.values()))) < MOST else None


def _largest(row: BudgetRow) -> str:
    """The field that makes a row too large to be counted."""
    if isinstance(row, Post):
        return "rises" if row.rises else "pay"
    return "price" if isinstance(row, Cost) and row.units is not None else "unplaced"


def row_steps(k: Steps[T], row: BudgetRow, frame: Frame) -> tuple[T, Mapping[Cell, T]]:
    """The total of a row that lacks nothing, and its parts by cell."""
    return post_steps(k, row, frame) if isinstance(row, Post) else _cost(k, row, frame)


def item_of(row: BudgetRow, frame: Frame) -> Item | None:
    """The unit cost or lump sum of the call that a cost row names."""
    if not isinstance(row, Cost) or not row.item:
        return None
    return next((item for item in frame.call.items if item.id == row.item), None)


def sheet(row: BudgetRow, frame: Frame) -> str:
    """The category a row counts in, or `INCOME`."""
    if isinstance(row, Income):
        return LATER if row.after_end else INCOME
    item = item_of(row, frame)
    return row.category or (item.category if item else "")


def lacking(row: BudgetRow, frame: Frame) -> tuple[Where, ...]:
    """The fields of a row that are unread, or lacking though needed: without them it counts zero."""
    return tuple(_post_lacks(row, frame) if isinstance(row, Post) else _cost_lacks(row, frame))


def _cells_unread(row: BudgetRow) -> list[Where]:
    unread = [cell for cell, amount in row.cells.items() if amount is not None and not known(amount)]
    return [Where(row.id, "cells", "/".join(cell)) for cell in unread]


def _odd(amount: object) -> bool:
    return amount is not None and not known(amount)


def _cost_lacks(row: Cost | Income, frame: Frame) -> list[Where]:
    found = _cells_unread(row)
    if isinstance(row, Cost):
        found += [Where(row.id, name) for name in ("units", "price") if _odd(getattr(row, name))]
        if _price(row, frame) is not None:
            return found
    if _odd(row.unplaced):
        found.append(Where(row.id, "unplaced"))
    if found:
        return found
    given = [amount for amount in row.cells.values() if amount is not None]
    if not given and row.unplaced is None:
        if isinstance(row, Cost) and (row.units is not None or row.price is not None):
            return [Where(row.id, "price" if row.price is None else "units")]
        return [Where(row.id, "unplaced")]
    return []


def _post_lacks(row: Post, frame: Frame) -> list[Where]:
    found = [Where(row.id, name) for name in ("pay", "unplaced") if _odd(getattr(row, name))]
    for name in ("side_costs", "share"):
        if (percent := getattr(row, name)) is not None and not known_percent(percent):
            found.append(Where(row.id, name))
    found += _cells_unread(row)
    for day, rise in row.rises.items():
        if not known_percent(rise) or day_of(day) is None:
            found.append(Where(row.id, "rises", day))
    if row.pay is None:
        found.append(Where(row.id, "pay"))
    if row.unplaced is None and not any(amount is not None for amount in row.cells.values()):
        found.append(Where(row.id, "unplaced"))
    if row.pay_per == "hour" and row.measure == MONTHS and frame.monthly_hours is None:
        found.append(Where(row.id, "measure"))
    return found


def _price(row: Cost | Income, frame: Frame) -> tuple[Number | None, Number, Item | None] | None:
    """Units, price and, where the price is the call's, its item; None where the row is not their
    product."""
    if isinstance(row, Income):
        return None
    item = item_of(row, frame)
    price = row.price if row.price is not None or item is None else item.price
    if known(row.units) and known(price):
        return row.units, price, item if row.price is None else None
    alone = row.units is None and row.price is None and row.unplaced is None and not row.cells
    if item is not None and item.kind == "lump_sum" and alone:
        return None, item.price, item
    return None


def _cost(k: Steps[T], row: Cost | Income, frame: Frame) -> tuple[T, Mapping[Cell, T]]:
    items = cells_of(k, row)
    priced = _price(row, frame)
    if priced is not None:
        units, price, item = priced
        each = (
            k.parameter(price, "item-price", item.source, item.article, "€", item=item.names)
            if item
            else k.typed(price, row.id, "price", unit="€")
        )
        exact = each
        if units is not None:
            exact = k.product("units-by-price", k.typed(units, row.id, "units"), each)
        whole = k.rounded("row", exact, "row", frame.row)
        rest = k.difference("not-placed", whole, *(part for _, part in items))
        if k.amount(rest):
            items.append((NOWHERE, rest))
    else:
        if known(row.unplaced):
            items.append((NOWHERE, k.typed(row.unplaced, row.id, "unplaced", unit=unit_of(row))))
        whole = k.rounded("row", k.sum("row-amounts", [part for _, part in items]), "row", frame.row)
    return cut_row(k, whole, placed(k, items, frame), frame)


def _time(row: Post, frame: Frame, lacks: Sequence[Where]) -> tuple[str, Mapping[Cell, Decimal]]:
    """The time of a post, if nothing that it rests on is lacking; its pay may be."""
    if any(place.field in ("cells", "share", "unplaced") and not known(row.unplaced) for place in lacks):
        return row.measure, {}
    measure, parts = time_steps(_PLAIN, row, frame)
    return measure, {cell: as_decimal(part) for cell, part in parts.items() if part}
