"""The parts a row is made of, and when two of them are the same.

A *part* is the smallest thing that can differ: a plain field, one language of a text, one cell of a table,
one name of a list. Difference, merge and losses all speak of parts, by the cell that `Where` has for them.
"""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache
from typing import Any, cast

from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import Cell, Row
from sixaika_desktop.domain.shape import Field, Kind, shape, shapes

OWNER = "owner"
"""The field, in differences and merges, that says which row owns a row; no row has a field of this name."""

MAPS = frozenset({Kind.TEXTS, Kind.CELLS, Kind.AMOUNTS})
"""The kinds of field that are a `Map`."""


def same(one: Any, other: Any) -> bool:
    """Whether two values of a field are typed the same: 1.5 is not 1.50. Rows are so by identity only."""
    if one is other:
        return True
    if type(one) is not type(other):
        return False
    if isinstance(one, Decimal):
        return str(one) == str(other)
    if isinstance(one, Map):
        mine, its = cast("Map[Any, Any]", one), cast("Map[Any, Any]", other)
        return len(mine) == len(its) and all(key in its and same(v, its[key]) for key, v in mine.items())
    if isinstance(one, tuple):
        left, right = cast("tuple[Any, ...]", one), cast("tuple[Any, ...]", other)
        return len(left) == len(right) and all(map(_same_name_or_row, left, right))
    return one == other


def _same_name_or_row(one: Any, other: Any) -> bool:
    return one is other or (isinstance(one, str) and one == other)


def cell_text(key: Any) -> str:
    """The cell of `Where` for a key of a map: `wp/period` for a cell of a table, else the key itself."""
    return f"{key.work_package}/{key.period}" if isinstance(key, Cell) else str(key)


def cell_key(field: Field, cell: str) -> Any:
    """The key of a map for a cell of `Where`; the inverse of `cell_text`. ValueError for no such cell."""
    if field.kind is not Kind.CELLS:
        return cell
    work_package, slash, period = cell.partition("/")
    if not slash:
        raise ValueError(f"{cell!r} is no cell: work package and period are written with a / between")
    return Cell(work_package, period)


def parts(field: Field, value: Any) -> Mapping[str, Any]:
    """The parts of a field's value by cell; a name of a list is True. An empty part of a map is none."""
    if field.kind in MAPS:
        return {cell_text(key): v for key, v in value.items() if v is not None and v != ""}
    if field.kind is Kind.NAMES:
        return dict.fromkeys(value, True)
    return {"": value}


def put_part(field: Field, value: Any, cell: str, part: object) -> Any:
    """The field's value with one part replaced; the same object where nothing changes.

    A map or a list of names given with an empty cell is replaced as a whole. In a list of names True adds the
    name at the end and anything false takes it away.
    """
    if field.kind in MAPS and (cell or not _is_map(part)):
        fresh: Any = value.put(cell_key(field, cell), part)
        return value if same(value, fresh) else fresh
    if field.kind is Kind.NAMES and cell:
        if bool(part) == (cell in value):
            return value
        return (*value, cell) if part else tuple(name for name in value if name != cell)
    if cell:
        raise ValueError(f"{field.name} has no cells")
    return value if same(value, part) else part


def _is_map(value: object) -> bool:
    return isinstance(value, Map)


def differing(field: Field, before: Any, after: Any) -> Iterator[tuple[str, Any, Any]]:
    """The parts of a field in which two values differ: cell, before, after; None is *not there*.

    Names that only stand in another order differ as a whole, by an empty cell.
    """
    if same(before, after):
        return
    old, new = parts(field, before), parts(field, after)
    found = False
    for cell in [*old, *(c for c in new if c not in old)]:
        if not same(old.get(cell), new.get(cell)):
            found = True
            yield cell, old.get(cell), new.get(cell)
    if field.kind is Kind.NAMES and (
        not found or [n for n in before if n in new] != [n for n in after if n in old]
    ):
        yield "", before, after


@cache
def home(cls: type[Row]) -> tuple[type[Row], str]:
    """The class that owns rows of this class, and the field that does. KeyError for the application."""
    for s in shapes():
        for f in s.children:
            if f.child is cls:
                return s.cls, f.name
    raise KeyError(f"nothing owns {cls.__name__}")


@cache
def below(cls: type[Row]) -> frozenset[type[Row]]:
    """Every class that rows of this class own, directly or not."""
    owned = [f.child for f in shape(cls).children if f.child]
    return frozenset(owned).union(*(below(child) for child in owned))
