"""The rows of a value one by one, and a value out of its rows."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Any, TypeVar, cast

from sixaika_desktop.domain.flat import same
from sixaika_desktop.domain.model import Row
from sixaika_desktop.domain.shape import Shape, row_name, shape, shapes
from sixaika_desktop.storage.columns import Raw, fields_of, raw_row

R = TypeVar("R", bound=Row)


@dataclass(frozen=True, slots=True)
class Placed:
    """A row with its owner, and its place where the rows of that owner do not stand by their orders."""

    row: Row
    owner: str
    place: int | None


@dataclass(frozen=True, slots=True)
class Change:
    """A row before and after; None where it is not there."""

    of: Shape
    before: Placed | None
    after: Placed | None

    @property
    def id(self) -> str:
        """The row's id."""
        there = self.after or self.before
        assert there is not None
        return there.row.id


@dataclass(frozen=True, slots=True)
class Reordered:
    """The ids of rows before a change that moved them, if their orders do not tell how they stood."""

    owner: str
    field: str
    ids: tuple[str, ...]


def in_order(rows: Sequence[Row]) -> bool:
    """Whether rows stand by order and then by id."""
    return all((a.order, a.id) < (b.order, b.id) for a, b in pairwise(rows))


def placed(row: Row, owner: str = "", place: int | None = None) -> Iterator[tuple[Shape, Placed]]:
    """The row and all it owns, owners first."""
    of = shape(type(row))
    yield of, Placed(row, owner, place)
    for f in of.children:
        rows: tuple[Row, ...] = getattr(row, f.name)
        apart = not in_order(rows)
        for at, child in enumerate(rows):
            yield from placed(child, row.id, at if apart else None)


def changes(before: Row | None, after: Row) -> tuple[list[Change], list[Reordered]]:
    """What differs between two values: rows that came, went, changed or moved; owners before what they own.

    Rows that are the same object are not looked into.
    """
    if before is None:
        return [Change(of, None, there) for of, there in placed(after)], []
    found = _Difference()
    found.row(before, after, Placed(before, "", None), Placed(after, "", None))
    return found.changes(), found.reordered


class _Difference:
    def __init__(self) -> None:
        self.kept: list[Change] = []
        self.gone: dict[tuple[str, str], tuple[Shape, Placed]] = {}
        self.came: dict[tuple[str, str], tuple[Shape, Placed]] = {}
        self.reordered: list[Reordered] = []

    def row(self, old: Row, new: Row, before: Placed, after: Placed) -> None:
        of = shape(type(new))
        if before.place != after.place or (old is not new and not _same_own(of, old, new)):
            self.kept.append(Change(of, before, after))
        if old is not new:
            for f in of.children:
                mine, its = getattr(old, f.name), getattr(new, f.name)
                if mine is not its:
                    self.rows(f.name, new.id, mine, its)

    def rows(self, field: str, owner: str, old: Sequence[Row], new: Sequence[Row]) -> None:
        apart, apart_now = not in_order(old), not in_order(new)
        there = {row.id: (at, row) for at, row in enumerate(old)}
        if (apart or apart_now) and [(r.id, r.order) for r in old] != [(r.id, r.order) for r in new]:
            self.reordered.append(Reordered(owner, field, tuple(there)))
        for at, row in enumerate(new):
            after = Placed(row, owner, at if apart_now else None)
            if row.id in there:
                place, past = there.pop(row.id)
                if past is not row or apart or apart_now:
                    self.row(past, row, Placed(past, owner, place if apart else None), after)
            else:
                self._keep(self.came, after)
        for place, row in there.values():
            self._keep(self.gone, Placed(row, owner, place if apart else None))
            self.reordered += _apart(row)

    def _keep(self, where: dict[tuple[str, str], tuple[Shape, Placed]], there: Placed) -> None:
        for of, each in placed(there.row, there.owner, there.place):
            where[of.name, each.row.id] = of, each

    def changes(self) -> list[Change]:
        """A row that went from one owner and came to another has moved."""
        found = list(self.kept)
        for key, (of, after) in self.came.items():
            _, before = self.gone.pop(key, (of, None))
            if before is None or not _alike(of, before, after):
                found.append(Change(of, before, after))
        found += [Change(of, before, None) for of, before in self.gone.values()]
        rank = {of.name: at for at, of in enumerate(shapes())}
        found.sort(key=lambda change: rank[change.of.name])
        return found


def _apart(row: Row) -> Iterator[Reordered]:
    """The lists in a row that is gone which do not stand by their orders."""
    for f in shape(type(row)).children:
        rows: tuple[Row, ...] = getattr(row, f.name)
        if not in_order(rows):
            yield Reordered(row.id, f.name, tuple(child.id for child in rows))
        for child in rows:
            yield from _apart(child)


def _alike(of: Shape, before: Placed, after: Placed) -> bool:
    moved = (before.owner, before.place) != (after.owner, after.place)
    return not moved and _same_own(of, before.row, after.row)


def _same_own(of: Shape, old: Row, new: Row) -> bool:
    return all(same(getattr(old, f.name), getattr(new, f.name)) for f in of.own)


def assembled(rows: Mapping[str, Iterable[tuple[str, int | None, Raw]]], cls: type[R]) -> R:
    """The value of which these are the rows, by the name of their class: (owner, place, columns).

    Raises ValueError where a row has no owner or there is not one value.
    """
    waiting: dict[tuple[str, str], list[tuple[int | None, Row]]] = {}
    for of in reversed(shapes()):
        owned = [(f.name, row_name(f.child)) for f in of.children if f.child]
        for owner, place, raw in rows.get(of.name, ()):
            values = fields_of(of.cls, raw)
            for field, name in owned:
                if mine := waiting.pop((name, values["id"]), None):
                    values[field] = _standing(mine)
            waiting.setdefault((of.name, owner), []).append((place, of.cls(**values)))
    found = waiting.pop((shape(cls).name, ""), [])
    if waiting or len(found) != 1:
        raise ValueError(f"rows without an owner: {', '.join(sorted(f'{k[0]} of {k[1]}' for k in waiting))}")
    return cast("R", found[0][1])


def _standing(rows: list[tuple[int | None, Row]]) -> tuple[Row, ...]:
    by_place = any(place is not None for place, _ in rows)
    key: Callable[[tuple[int | None, Row]], Any] = (
        (lambda there: there[0] or 0) if by_place else (lambda there: (there[1].order, there[1].id))
    )
    return tuple(row for _, row in sorted(rows, key=key))


def to_data(value: Row) -> str:
    """A whole value as JSON: its rows with the columns that say something."""
    return json.dumps(
        [[of.name, there.owner, there.place, spoken(of, raw_row(there.row))] for of, there in placed(value)],
        ensure_ascii=False,
        separators=(",", ":"),
    )


def from_data(data: str, cls: type[R]) -> R:
    """The value that `to_data` wrote down."""
    rows: dict[str, list[tuple[str, int | None, Raw]]] = {}
    for name, owner, place, raw in json.loads(data):
        rows.setdefault(name, []).append((owner, place, raw))
    return assembled(rows, cls)


def spoken(of: Shape, raw: Raw) -> Raw:
    """The columns without those that hold the default of their field."""
    silent = _defaults(of.cls)
    return {name: column for name, column in raw.items() if name == "id" or not _silent(column, silent[name])}


def _silent(column: Any, default: Any) -> bool:
    return column is None or (type(column) is type(default) and column == default)


@cache
def _defaults(cls: type[Row]) -> Raw:
    return raw_row(cls(id=""))
