"""Rows that name other rows: what they name, and what becomes of them when that goes or gets another id.

One walk over the shapes serves every kind of row. Where a row goes,

- a row that is *bound* to it goes too (an answer of a removed partner, a dependency of a removed task);
- a name that passes up goes to what the removed row named in the same field (subtasks to the parent's
parent);
- amounts tied to it are no longer tied to one, and are added to those that stand there already;
- any other name is cleared.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from functools import cache
from typing import Any

from sixaika_desktop.domain.flat import home
from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import Answer, Application, Cell, Cells, Row, answer_id
from sixaika_desktop.domain.money import EXACT, Amount, Unread
from sixaika_desktop.domain.shape import Field, Kind, row_name, shape, shape_named, shapes
from sixaika_desktop.domain.tree import R, changed, ids_below, rewritten

ANY = "*"


@cache
def naming(cls: type[Row]) -> tuple[Field, ...]:
    """The fields of a class that name rows."""
    return tuple(f for f in shape(cls).fields if f.ref)


@cache
def _classes_naming(kinds: frozenset[str]) -> frozenset[type[Row]]:
    """The classes with a field that can name one of these kinds."""
    return frozenset(
        s.cls for s in shapes() if any(f.ref == (ANY,) or kinds.intersection(f.ref) for f in naming(s.cls))
    )


def passes_up(of: type[Row], field: Field) -> bool:
    """Whether the field names a row of its own class (parent, unit_of), so that circles could arise."""
    return field.ref == (row_name(of),) and field.kind is Kind.TEXT


def named(field: Field, value: Any) -> list[str]:
    """The ids that a value of a field names; "" names nothing."""
    match field.kind:
        case Kind.TEXT:
            return [value] if value else []
        case Kind.NAMES:
            return list(value)
        case _:
            return [cell.work_package for cell in value if cell.work_package]


def references(row: Row) -> Iterator[tuple[Field, str]]:
    """Every id that the row names, with the field that does."""
    for f in naming(type(row)):
        for name in named(f, getattr(row, f.name)):
            yield f, name


def without(app: Application, *ids: str) -> Application:
    """The application without these rows, all they own and all that is bound to them; nothing names them
    then.

    Ids that no row has, and the application's own, are passed over.
    """
    gone = _going(app, ids)
    if not gone:
        return app
    kinds = frozenset(row_name(type(row)) for row in gone.values())
    classes = _classes_naming(kinds) | {type(row) for row in gone.values()}
    return rewritten(app, lambda row: None if row.id in gone else released(row, gone), classes)


def _going(app: Application, ids: tuple[str, ...]) -> dict[str, Row]:
    """The rows that go with the rows of these ids, by id."""
    gone: dict[str, Row] = {}
    wanted = set(ids) - {app.id}

    def gather(row: Row) -> Row:
        if row.id in wanted and row.id not in gone:
            gone.update(ids_below(row))
        return row

    rewritten(app, gather, [s.cls for s in shapes()])
    fresh: dict[str, Row] = dict(gone)
    while fresh:
        bound = bound_to(app, fresh)
        fresh = {}
        for row in bound:
            fresh |= {row_id: r for row_id, r in ids_below(row).items() if row_id not in gone}
        gone |= fresh
    return gone


def bound_to(app: Application, rows: Mapping[str, Row]) -> list[Row]:
    """The rows that name one of these in a field that binds them to it."""
    found: list[Row] = []

    def gather(row: Row) -> Row:
        if any(f.bound and name in rows for f, name in references(row)):
            found.append(row)
        return row

    kinds = frozenset(row_name(type(row)) for row in rows.values())
    rewritten(app, gather, [c for c in _classes_naming(kinds) if any(f.bound for f in naming(c))])
    return found


def released(row: R, gone: Mapping[str, Row]) -> R:
    """The row naming none of the rows that go."""
    values: dict[str, Any] = {}
    for f in naming(type(row)):
        value = getattr(row, f.name)
        if any(name in gone for name in named(f, value)):
            values[f.name] = _released(type(row), f, value, gone)
    return changed(row, **values) if values else row


def _released(of: type[Row], field: Field, value: Any, gone: Mapping[str, Row]) -> Any:
    match field.kind:
        case Kind.TEXT:
            while value in gone and passes_up(of, field):
                value = getattr(gone[value], field.name)
            return "" if value in gone else value
        case Kind.NAMES:
            return tuple(name for name in value if name not in gone)
        case _:
            return untied(value, gone)


def untied(cells: Cells, gone: Mapping[str, Row]) -> Cells:
    """Amounts by cell in which those tied to a work package that goes are tied to none."""
    kept: dict[Cell, Amount] = {
        cell: amount for cell, amount in cells.items() if cell.work_package not in gone
    }
    for cell, amount in cells.items():
        if cell.work_package in gone:
            place = Cell("", cell.period)
            kept[place] = together(kept.get(place), amount)
    return Map(kept)


def together(one: Amount, other: Amount) -> Amount:
    """Two amounts as one; where one of them could not be read both stay to be read: "100 + abc"."""
    if one is None or other is None:
        return other if one is None else one
    if isinstance(one, Unread) or isinstance(other, Unread):
        return Unread(f"{_plain(one)} + {_plain(other)}")
    return EXACT.add(one, other)


def _plain(amount: Decimal | Unread) -> str:
    return str(amount) if isinstance(amount, Unread) else format(amount, "f")


def renamed(row: R, ids: Mapping[str, str]) -> R:
    """The row and all it owns with other ids, everywhere they are named.

    Answers get the id of the place they then have.
    """
    ids = dict(ids)
    if isinstance(row, Application):
        ids |= {a.id: fresh for a in row.answers if (fresh := _derived(_renamed_row(a, ids))) != a.id}

    def visit(old: R) -> R:
        fresh = _renamed_row(old, ids)
        fresh = changed(fresh, id=ids.get(old.id, old.id))
        values = {
            f.name: tuple(visit(child) for child in getattr(fresh, f.name)) for f in shape(type(old)).children
        }
        return changed(fresh, **values) if values else fresh

    return visit(row)


def _renamed_row(row: R, ids: Mapping[str, str]) -> R:
    values: dict[str, Any] = {}
    for f in naming(type(row)):
        value = getattr(row, f.name)
        match f.kind:
            case Kind.TEXT:
                values[f.name] = ids.get(value, value)
            case Kind.NAMES:
                values[f.name] = tuple(ids.get(name, name) for name in value)
            case _ if any(cell.work_package in ids for cell in value):
                values[f.name] = Map(
                    (Cell(ids.get(cell.work_package, cell.work_package), cell.period), amount)
                    for cell, amount in value.items()
                )
            case _:
                pass
    return changed(row, **values) if values else row


def _derived(row: Row) -> str:
    if isinstance(row, Answer):
        return answer_id(row.question, row.row, row.column, row.language, row.partner)
    return row.id


def with_derived_id(row: R) -> R:
    """The row with the id of its place, where its class has such ids (answers)."""
    return replace(row, id=fresh) if (fresh := _derived(row)) != row.id else row


@cache
def local(of: type[Row]) -> frozenset[str]:
    """The fields that name rows which the same owner owns: a subtask's parent, a deliverable's task."""
    owner = None if of is Application else home(of)[0]
    return frozenset(
        f.name
        for f in naming(of)
        if owner not in (None, Application)
        and f.ref != (ANY,)
        and all(home(shape_named(kind).cls)[0] is owner for kind in f.ref)
    )
