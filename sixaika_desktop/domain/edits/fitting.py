"""What can stand where: the types and terms of fields, names that are there, ids that are free."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from sixaika_desktop.domain.flat import home, put_part
from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import Answer, Application, Row, Where
from sixaika_desktop.domain.money import Unread
from sixaika_desktop.domain.references import ANY, named, passes_up, references, with_derived_id
from sixaika_desktop.domain.shape import Field, Kind, row_name, shape, walk
from sixaika_desktop.domain.tree import cleaned_row, find, ids_below

_TYPES: dict[Kind, tuple[type, ...]] = {
    Kind.TEXT: (str,),
    Kind.TEXTS: (Map, str, type(None)),
    Kind.AMOUNT: (Decimal, Unread, type(None)),
    Kind.AMOUNTS: (Map, Decimal, Unread, type(None)),
    Kind.CELLS: (Map, Decimal, Unread, type(None)),
    Kind.DAY: (date, Unread, type(None)),
    Kind.FLAG: (bool,),
    Kind.MAYBE: (bool, type(None)),
    Kind.NUMBER: (int,),
    Kind.NAMES: (tuple, bool),
}
"""What a field of each kind takes; id, order and owned rows have edits of their own."""


def must_take(app: Application, row: Row, field: Field, cell: str, value: object) -> None:
    """Raise TypeError or ValueError where the field does not take this value."""
    place = f"{row_name(type(row))}.{field.name}"
    if field.kind not in _TYPES or (isinstance(row, Answer) and field.name != "stale"):
        raise ValueError(f"{place} is not set as a field")
    if not isinstance(value, _TYPES[field.kind]):
        raise TypeError(f"{place} does not take {value!r}")
    if field.terms and value not in field.terms:
        raise ValueError(f"{place} has no term {value!r}")
    if field.ref:
        for name in named(field, put_part(field, field.default, cell, value)):
            _must_be_there(app, field, name)


def must_not_turn_round(app: Application, where: Where) -> None:
    """Raise ValueError where the row now stands above itself: a parent of its own parent."""
    row = find(app, where.id)
    if row is None or not passes_up(type(row), field := shape(type(row)).field(where.field)):
        return
    line: list[str] = []
    while row is not None:
        if row.id in line:
            raise ValueError(f"{field.name}: {where.id!r} would stand above itself")
        line.append(row.id)
        row = find(app, getattr(row, field.name))


def _must_be_there(app: Application, field: Field, name: str) -> None:
    row = find(app, name)
    if row is None or (field.ref != (ANY,) and row_name(type(row)) not in field.ref):
        raise ValueError(
            f"{field.name} names {name!r}, which is no {' or '.join(field.ref)} of this application"
        )


def must_be_new(app: Application, owner: Row, rows: Sequence[Row]) -> list[Row]:
    """Those of the rows that are not there yet; ValueError where the owner cannot take one of them.

    New rows are of one kind that the owner has; they have free ids and name only what is there or comes
    along. Their texts are clean.
    """
    wrong = [row for row in rows if home(type(row))[0] is not type(owner) or type(row) is not type(rows[0])]
    if wrong:
        raise ValueError(f"{row_name(type(owner))} does not own {row_name(type(wrong[0]))} {wrong[0].id!r}")
    taken = ids_below(app)
    new = [row for row in map(cleaned_row, rows) if not _stands_already(row, taken.get(row.id))]
    inner = {r.id: r for row in new for r, _ in walk(row)}
    if not inner.keys().isdisjoint(taken) or len(inner) < sum(1 for row in new for _ in walk(row)):
        raise ValueError("the id of a new row is taken")
    for row in inner.values():
        if with_derived_id(row) is not row:
            raise ValueError(f"an answer at this place has the id {with_derived_id(row).id!r}")
        for field, name in references(row):
            fixed_row_of_the_call = isinstance(row, Answer) and field.name == "row"
            if name not in inner and not fixed_row_of_the_call:
                _must_be_there(app, field, name)
    return new


def _stands_already(row: Row, there: Row | None) -> bool:
    return there is not None and type(there) is type(row) and replace(row, order=there.order) == there
