"""Finding a row in an application, and the next application with some rows other than they were.

Everything here keeps identity: what is not touched is the very same object afterwards, and a change that
changes nothing gives back what it was given.
"""

from bisect import bisect
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from decimal import Context, Decimal
from itertools import pairwise
from typing import Any, TypeVar, cast

from sixaika_desktop.domain.characters import cleaned
from sixaika_desktop.domain.flat import below, home, same
from sixaika_desktop.domain.model import Application, Row
from sixaika_desktop.domain.shape import owning_fields, shape, walk

R = TypeVar("R", bound=Row)

FINEST = 18
"""Most decimals of an `order`; when they run out, the siblings are numbered anew."""

_WIDE = Context(prec=60)


def path_to(app: Application, row_id: str) -> tuple[Row, ...]:
    """The rows from the application down to the one with this id; empty if there is none."""
    return (app,) if app.id == row_id else _below(app, row_id)


def _below(owner: Row, row_id: str) -> tuple[Row, ...]:
    deep: list[str] = []
    for name in owning_fields(type(owner)):
        rows = cast("tuple[Row, ...]", getattr(owner, name))
        for row in rows:
            if row.id == row_id:
                return (owner, row)
        if rows and owning_fields(type(rows[0])):
            deep.append(name)
    for name in deep:
        for row in getattr(owner, name):
            if found := _below(row, row_id):
                return (owner, *found)
    return ()


def find(app: Application, row_id: str) -> Row | None:
    """The row with this id, or None."""
    path = path_to(app, row_id)
    return path[-1] if path else None


def the(app: Application, row_id: str, cls: type[R]) -> R:
    """The row of this class with this id. KeyError if there is none."""
    row = find(app, row_id)
    if not isinstance(row, cls):
        raise KeyError(f"there is no {cls.__name__} {row_id!r}")
    return row


def owner_of(app: Application, row_id: str) -> Row:
    """The row that owns this one. KeyError if there is no such row or it is the application."""
    path = path_to(app, row_id)
    if len(path) < 2:
        raise KeyError(f"nothing owns {row_id!r}")
    return path[-2]


def siblings(owner: Row, cls: type[R]) -> tuple[R, ...]:
    """The rows of a class that this one owns."""
    return getattr(owner, home(cls)[1])


def changed(row: R, /, **values: Any) -> R:
    """The row with these fields, their texts clean; the same object where all of them are as they were."""
    fresh = {
        name: value
        for name, typed in values.items()
        if not same(there := getattr(row, name), typed) and not same(there, value := cleaned(typed))
    }
    return replace(row, **fresh) if fresh else row


def cleaned_row(row: R) -> R:
    """A row with all it owns, every text in it clean; the same object where all are."""
    values: dict[str, Any] = {f.name: cleaned(getattr(row, f.name)) for f in shape(type(row)).own}
    for name in owning_fields(type(row)):
        rows: tuple[Row, ...] = getattr(row, name)
        values[name] = tuple(map(cleaned_row, rows))
    return changed(row, **values)


def with_row(path: Sequence[Row], fresh: Row) -> Application:
    """The application in which the last row of a path is *fresh*, put where its order belongs."""
    old = path[-1]
    for owner in reversed(path[:-1]):
        if fresh is old:
            break
        name = home(type(old))[1]
        rows: tuple[Row, ...] = getattr(owner, name)
        if fresh.order == old.order:
            rows = tuple(fresh if row is old else row for row in rows)
        else:
            rows = placed([row for row in rows if row is not old], [fresh])
        old, fresh = owner, changed(owner, **{name: rows})
    else:
        return cast("Application", fresh)
    return cast("Application", path[0])


def placed(rows: Iterable[R], fresh: Iterable[R]) -> tuple[R, ...]:
    """Rows in their order with further ones among them, by order and then by id."""
    found = list(rows)
    for row in fresh:
        found.insert(bisect(found, (row.order, row.id), key=lambda r: (r.order, r.id)), row)
    return tuple(found)


def rewritten(
    app: Application, change: Callable[[Any], Row | None], classes: Collection[type[Row]]
) -> Application:
    """The application with every row of these classes changed, or taken out where the change gives None.

    Owners come before what they own: what a changed row owns is then changed in its turn. A row whose order
    changes is not put in another place.
    """
    wanted = frozenset(classes)

    def visit(row: R) -> R | None:
        fresh = cast("R | None", change(row)) if type(row) in wanted else row
        return None if fresh is None else _with_owned(fresh, wanted, visit)

    result = visit(app)
    return app if result is None else result


def _with_owned(row: R, wanted: frozenset[type[Row]], visit: Callable[[Any], Row | None]) -> R:
    values: dict[str, tuple[Row, ...]] = {}
    for name in owning_fields(type(row)):
        rows = cast("tuple[Row, ...]", getattr(row, name))
        if rows and (type(rows[0]) in wanted or below(type(rows[0])) & wanted):
            values[name] = tuple(kept for child in rows if (kept := visit(child)) is not None)
    return changed(row, **values) if values else row


def between(before: Decimal | None, after: Decimal | None) -> Decimal | None:
    """The shortest order between two neighbours, as near their middle as can be; None where the digits run
    out.

    A neighbour that is None is not there: the order is then the next whole number outwards.
    """
    if before is None or after is None:
        edge = before if after is None else after
        step = Decimal(1) if after is None else Decimal(-1)
        return Decimal(1) if edge is None else (edge + step).to_integral_value() + 0
    middle = _WIDE.divide(_WIDE.add(before, after), 2)
    for places in range(FINEST + 1):
        order = _WIDE.add(_WIDE.quantize(middle, Decimal((0, (1,), -places))), 0)
        if before < order < after:
            return order
    return None


def inserted(rows: Sequence[R], fresh: Sequence[R], position: int | None = None) -> tuple[R, ...]:
    """Rows with further ones at a position (None: at the end), which get orders between their neighbours.

    All are numbered anew only where there is no room between the neighbours.
    """
    at = len(rows) if position is None else max(0, min(position, len(rows)))
    last = rows[at - 1].order if at else None
    following = rows[at].order if at < len(rows) else None
    new: list[R] = []
    for row in fresh:
        order = between(last, following)
        if order is None:
            return numbered([*rows[:at], *fresh, *rows[at:]])
        new.append(changed(row, order=order))
        last = order
    return (*rows[:at], *new, *rows[at:])


def numbered(rows: Iterable[R]) -> tuple[R, ...]:
    """The rows with the orders 1, 2, 3 …"""
    return tuple(changed(row, order=Decimal(n)) for n, row in enumerate(rows, 1))


def arranged(app: Application) -> Application:
    """The application with orders that say how its rows stand: for a value that was written by hand.

    Rows that stand otherwise than by order and id are numbered anew as they stand.
    """

    def in_order(rows: tuple[Row, ...]) -> bool:
        return all((a.order, a.id) <= (b.order, b.id) for a, b in pairwise(rows))

    def visit(row: R) -> R:
        values: dict[str, tuple[Row, ...]] = {}
        for name in owning_fields(type(row)):
            rows = tuple(visit(child) for child in getattr(row, name))
            values[name] = rows if in_order(rows) else numbered(rows)
        return changed(row, **values)

    return visit(app)


def ids_below(row: Row) -> dict[str, Row]:
    """The row and all it owns, by id."""
    return {found.id: found for found, _ in walk(row)}
