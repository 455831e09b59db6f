"""What each save changed, as data, and the values before it made out of that again.

A step holds the rows that changed, before and after: only the fields that differ, or the whole row where it
came or went. Going back, rows that a step did not touch stay the same objects, so that five hundred values
cost little more than one.
"""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import cast

from sixaika_desktop.domain.flat import home
from sixaika_desktop.domain.model import Application, Row
from sixaika_desktop.domain.shape import Shape, shape, shape_named
from sixaika_desktop.domain.tree import path_to
from sixaika_desktop.storage.columns import Raw, fields_of, raw_row
from sixaika_desktop.storage.rows import Change, Reordered, spoken

LONGEST = 500
"""So many steps of an application are kept."""


@dataclass(frozen=True, slots=True)
class Past:
    """A step back: what was done, when (ISO, UTC) and by whom, and the application before it was done."""

    label: str
    written: str
    writer: str
    value: Application


@dataclass(frozen=True, slots=True)
class Step:
    """A step as it is stored."""

    number: int
    label: str
    written: str
    writer: str
    data: str


@dataclass(frozen=True, slots=True)
class History:
    """The steps that led to the present value, newest first; values are made one by one as they are asked
    for.

    `begins` says why it does not go further back: a key of the phrases (another writer, a new version of the
    program, only so many steps are kept), "" where the application began there.
    """

    present: Application
    steps: Sequence[Step]
    begins: str = ""

    def __len__(self) -> int:
        return len(self.steps)

    def __iter__(self) -> Iterator[Past]:
        value = self.present
        for step in self.steps:
            value = before(value, step.data)
            yield Past(step.label, step.written, step.writer, value)

    @property
    def labels(self) -> tuple[str, ...]:
        """What was done, newest first."""
        return tuple(step.label for step in self.steps)


def data_of(changes: Sequence[Change], reordered: Sequence[Reordered]) -> str:
    """A step as JSON: `rows` of (class, id, owner before, owner after, before, after) and `lists` that
    moved.
    """
    data = {
        "rows": [
            [
                change.of.name,
                change.id,
                change.before.owner if change.before else None,
                change.after.owner if change.after else None,
                *_sides(change),
            ]
            for change in changes
        ],
        "lists": [[moved.owner, moved.field, moved.ids] for moved in reordered],
    }
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _sides(change: Change) -> tuple[Raw | None, Raw | None]:
    if change.before and change.after:
        old, new = raw_row(change.before.row), raw_row(change.after.row)
        differing = [name for name in new if old[name] != new[name]]
        return {name: old[name] for name in differing}, {name: new[name] for name in differing}
    old = spoken(change.of, raw_row(change.before.row)) if change.before else None
    new = spoken(change.of, raw_row(change.after.row)) if change.after else None
    return old, new


def before(value: Application, data: str) -> Application:
    """The application before a step, given the one after it."""
    told = json.loads(data)
    lists = {(owner, name): ids for owner, name, ids in told["lists"]}
    back = _Back(value, lists)
    for name, row_id, owner, owner_now, old, _new in told["rows"]:
        back.tell(_Told(shape_named(name), row_id, owner, owner_now, old))
    return cast("Application", back.row(value))


@dataclass(frozen=True, slots=True)
class _Told:
    """What a step tells of a row: its owner before and after, its columns before; None where it was not
    there.
    """

    of: Shape
    id: str
    owner: str | None
    owner_now: str | None
    old: Raw | None


class _Back:
    """One step back: which rows are to be made anew, and from what."""

    def __init__(self, value: Application, lists: Mapping[tuple[str, str], list[str]]) -> None:
        self.value = value
        self.lists = lists
        self.told: dict[str, _Told] = {}
        self.touched: set[str] = set()
        self.leave: dict[tuple[str, str], set[str]] = defaultdict(set)
        self.arrive: dict[tuple[str, str], list[str]] = defaultdict(list)
        self.sort: set[tuple[str, str]] = set(lists)
        for owner, _ in lists:
            self._touch(owner)

    def tell(self, told: _Told) -> None:
        """Take in one row of the step."""
        self.told[told.id] = told
        if told.owner_now is not None:
            self._touch(told.id)
        if told.of.cls is Application:
            return
        field = home(told.of.cls)[1]
        if told.owner_now is not None and told.owner_now != told.owner:
            self.leave[told.owner_now, field].add(told.id)
        if told.owner is not None:
            if told.owner != told.owner_now:
                self.arrive[told.owner, field].append(told.id)
                self._touch(told.owner)
            elif told.old and "order" in told.old:
                self.sort.add((told.owner, field))

    def _touch(self, row_id: str) -> None:
        """A row, and those above it, must be looked into."""
        self.touched.update(row.id for row in path_to(self.value, row_id))

    def row(self, row: Row) -> Row:
        """A row that is there after the step, as it was before."""
        told = self.told.get(row.id)
        values = fields_of(type(row), told.old) if told and told.old else {}
        for f in shape(type(row)).children:
            rows: tuple[Row, ...] = getattr(row, f.name)
            key = (row.id, f.name)
            if key in self.sort or key in self.leave or key in self.arrive or self._any_touched(rows):
                left = self.leave.get(key, ())
                kept = [self.row(r) if r.id in self.touched else r for r in rows if r.id not in left]
                values[f.name] = self._standing(key, [*kept, *self._arrived(key)])
        return replace(row, **values) if values else row

    def _any_touched(self, rows: Sequence[Row]) -> bool:
        return any(row.id in self.touched for row in rows)

    def _arrived(self, key: tuple[str, str]) -> list[Row]:
        """The rows that the step took from here: made again if it removed them, else fetched from
        elsewhere.
        """
        found: list[Row] = []
        for row_id in self.arrive.get(key, ()):
            told = self.told[row_id]
            found.append(
                self._made(told) if told.owner_now is None else self.row(path_to(self.value, row_id)[-1])
            )
        return found

    def _made(self, told: _Told) -> Row:
        values = fields_of(told.of.cls, told.old or {})
        for f in told.of.children:
            key = (told.id, f.name)
            values[f.name] = self._standing(key, self._arrived(key))
        return told.of.cls(**values)

    def _standing(self, key: tuple[str, str], rows: list[Row]) -> tuple[Row, ...]:
        if key in self.lists:
            rank = {row_id: at for at, row_id in enumerate(self.lists[key])}
            rows.sort(key=lambda row: rank[row.id])
        elif key in self.sort or key in self.leave or key in self.arrive:
            rows.sort(key=lambda row: (row.order, row.id))
        return tuple(rows)
