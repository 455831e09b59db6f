"""Rows into the tables by difference, and values out of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import sqlalchemy as sa

from sixaika_desktop.domain.model import Application, Row
from sixaika_desktop.domain.shape import Shape, shape, shapes
from sixaika_desktop.storage.columns import Raw, raw_row
from sixaika_desktop.storage.rows import Change, assembled
from sixaika_desktop.storage.tables import application_column, table


@dataclass(frozen=True, slots=True)
class Saved:
    """How many rows of the value a save wrote (its step and its summary not counted), and its revision."""

    revision: int
    inserted: int = 0
    updated: int = 0
    deleted: int = 0

    @property
    def rows(self) -> int:
        """All of them."""
        return self.inserted + self.updated + self.deleted


def write(db: sa.Connection, application: str, changes: Sequence[Change], revision: int) -> Saved:
    """Write the changes, owners before what they own; what goes, goes last and the other way round."""
    inserted = [c for c in changes if c.before is None]
    updated = [c for c in changes if c.before and c.after]
    deleted = [c for c in reversed(changes) if c.after is None]
    for of, group in _by_table(inserted):
        db.execute(sa.insert(table(of.cls)), [_columns(application, change) for change in group])
    for of, group in _by_table(updated):
        keyed = [{"_application": application, "_id": c.id, **_columns(application, c)} for c in group]
        db.execute(_update(of.cls), keyed)
    for of, group in _by_table(deleted):
        db.execute(_delete(of.cls), [{"_application": application, "_id": c.id} for c in group])
    return Saved(revision, len(inserted), len(updated), len(deleted))


def _by_table(changes: Iterable[Change]) -> Iterable[tuple[Shape, list[Change]]]:
    found: dict[str, tuple[Shape, list[Change]]] = {}
    for change in changes:
        found.setdefault(change.of.name, (change.of, []))[1].append(change)
    return found.values()


def _columns(application: str, change: Change) -> Raw:
    there = change.after
    assert there is not None
    raw = raw_row(there.row)
    if change.of.cls is not Application:
        raw |= {"application": application, "owner": there.owner, "place": there.place}
    return raw


@cache
def _update(cls: type[Row]) -> sa.Update:
    found = table(cls)
    values: dict[str, Any] = {c.name: sa.bindparam(c.name) for c in found.columns if not c.primary_key}
    return sa.update(found).where(*_key(cls)).values(values)


@cache
def _delete(cls: type[Row]) -> sa.Delete:
    return sa.delete(table(cls)).where(*_key(cls))


def _key(cls: type[Row]) -> list[sa.ColumnElement[bool]]:
    keys = [application_column(cls) == sa.bindparam("_application")]
    return keys if cls is Application else [*keys, table(cls).c.id == sa.bindparam("_id")]


def read(db: sa.Connection, application: str) -> Application | None:
    """The application with this id; None if there is none. ValueError where its rows do not fit together."""
    rows: dict[str, list[tuple[str, int | None, Raw]]] = {}
    for of in shapes():
        own = tuple(f.name for f in of.own)
        found = db.execute(_select(of.cls), {"_application": application}).all()
        rows[of.name] = [_raw(own, tuple(row)) for row in found]
    return assembled(rows, Application) if rows["application"] else None


def _raw(names: tuple[str, ...], row: tuple[Any, ...]) -> tuple[str, int | None, Raw]:
    return row[0], row[1], dict(zip(names, row[2:], strict=True))


@cache
def _select(cls: type[Row]) -> Any:
    found = table(cls)
    own: list[Any] = [found.c[f.name] for f in shape(cls).own]
    if cls is Application:
        where: list[Any] = [sa.literal("").label("owner"), sa.null().label("place")]
    else:
        where = [found.c.owner, found.c.place]
    return sa.select(*where, *own).where(application_column(cls) == sa.bindparam("_application"))
