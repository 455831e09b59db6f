"""The tables of a library: one for each class of row, read off the shapes, and those about the applications.

A row's key is (application, id). `owner` is the id of the row that owns it. `place` is empty where the rows
of an owner stand by `order` and then by id, as they do in the program; only in a list that stands otherwise
(a file made by hand, without orders) it tells where the row stands, so that inserting a row writes one row.
No type here is SQLite's own.
"""

from typing import Any, Final

import sqlalchemy as sa

from sixaika_desktop.domain.flat import home
from sixaika_desktop.domain.model import Application, Row
from sixaika_desktop.domain.shape import Kind, Shape, shape, shapes
from sixaika_desktop.storage.columns import COLUMNS

SCHEMA: Final = 3
"""The number of the newest revision in `migrations/versions`; `user_version` of the file."""

APPLICATION_ID: Final = 0x36416B61
"""Marks a SQLite file as a library of this program ("6Aka")."""

metadata: Final = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _table(of: Shape) -> sa.Table:
    own: list[Any] = [
        sa.Column(f.name, COLUMNS[f.kind].type, primary_key=f.kind is Kind.ID, nullable=f.kind is not Kind.ID)
        for f in of.own
    ]
    if of.cls is Application:
        return sa.Table(of.name, metadata, *own)
    owner = shape(home(of.cls)[0])
    if owner.cls is Application:
        owned: list[Any] = [sa.ForeignKeyConstraint(["application"], ["application.id"], ondelete="CASCADE")]
    else:
        there = [f"{owner.name}.application", f"{owner.name}.id"]
        owned = [
            sa.ForeignKeyConstraint(["application", "owner"], there, ondelete="CASCADE"),
            sa.Index(None, "application", "owner"),
        ]
    return sa.Table(
        of.name,
        metadata,
        sa.Column("application", sa.Text, primary_key=True),
        *own,
        sa.Column("owner", sa.Text, nullable=False),
        sa.Column("place", sa.Integer),
        *owned,
    )


_TABLES: Final = {of.cls: _table(of) for of in shapes()}


def table(cls: type[Row]) -> sa.Table:
    """The table of a class of rows."""
    return _TABLES[cls]


def application_column(cls: type[Row]) -> sa.Column[str]:
    """The column that says which application a row belongs to."""
    return table(cls).c.id if cls is Application else table(cls).c.application


def _of_application() -> sa.Column[str]:
    there = sa.ForeignKey("application.id", ondelete="CASCADE")
    return sa.Column("application", sa.Text, there, primary_key=True)


calls: Final = sa.Table(
    "calls",
    metadata,
    sa.Column("sha256", sa.Text, primary_key=True),
    sa.Column("text", sa.Text, nullable=False),
)

summaries: Final = sa.Table(
    "summaries",
    metadata,
    _of_application(),
    # what the list shows and searches
    sa.Column("acronym", sa.Text, nullable=False),
    sa.Column("title", sa.Text),
    sa.Column("search", sa.Text, nullable=False),
    sa.Column("call", sa.Text, nullable=False, index=True),
    sa.Column("call_version", sa.Text, nullable=False),
    sa.Column("round", sa.Text, nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    # when, and by whom
    sa.Column("created", sa.Text, nullable=False),
    sa.Column("updated", sa.Text, nullable=False, index=True),
    sa.Column("deleted", sa.Text),
    sa.Column("revision", sa.Integer, nullable=False),
    sa.Column("writer", sa.Text, nullable=False),
    sa.Column("history_from", sa.Integer, nullable=False),
    sa.Column("history_why", sa.Text, nullable=False),
    sa.Column("call_text", sa.Text, sa.ForeignKey("calls.sha256")),
    # computed by the program, in whole cents; `current` is false where the application has changed since
    sa.Column("current", sa.Boolean, nullable=False),
    sa.Column("program", sa.Text),
    sa.Column("judged_by", sa.Text),
    sa.Column("total", sa.BigInteger),
    sa.Column("support", sa.BigInteger),
    sa.Column("own", sa.BigInteger),
    sa.Column("met", sa.Integer),
    sa.Column("missed", sa.Integer),
    sa.Column("open", sa.Integer),
    sa.Column("reason", sa.Integer),
)

steps: Final = sa.Table(
    "steps",
    metadata,
    _of_application(),
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("label", sa.Text, nullable=False),
    sa.Column("written", sa.Text, nullable=False),
    sa.Column("writer", sa.Text, nullable=False),
    sa.Column("data", sa.Text, nullable=False),
)

versions: Final = sa.Table(
    "versions",
    metadata,
    _of_application(),
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("label", sa.Text, nullable=False),
    sa.Column("written", sa.Text, nullable=False),
    sa.Column("call_text", sa.Text, sa.ForeignKey("calls.sha256")),
    sa.Column("data", sa.Text, nullable=False),
)

contents: Final = sa.Table(
    "contents",
    metadata,
    sa.Column("sha256", sa.Text, primary_key=True),
    sa.Column("size", sa.BigInteger, nullable=False),
    sa.Column("media_type", sa.Text, nullable=False),
    sa.Column("bytes", sa.LargeBinary, nullable=False),
)

organisations: Final = sa.Table(
    "organisations",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("search", sa.Text, nullable=False),
    sa.Column("updated", sa.Text, nullable=False),
    sa.Column("data", sa.Text, nullable=False),
)

revision: Final = sa.Table(
    "alembic_version",
    metadata,
    sa.Column("version_num", sa.String(32), primary_key=True),
)
