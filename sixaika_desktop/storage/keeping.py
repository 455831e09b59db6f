"""What is kept beside the rows: attachments and calls by the hash of their content, and frozen versions."""

from dataclasses import dataclass
from hashlib import sha256
from typing import Any

import sqlalchemy as sa

from sixaika_desktop.domain.model import Application
from sixaika_desktop.storage.rows import from_data, to_data
from sixaika_desktop.storage.tables import calls, contents, versions


@dataclass(frozen=True, slots=True)
class Version:
    """An application as it was at a moment, such as its handing in; it never changes. `written`: ISO, UTC."""

    number: int
    label: str
    written: str


@dataclass(frozen=True, slots=True)
class Frozen:
    """What a version holds: the application, and the call as it was then."""

    application: Application
    call_text: str | None


def put_content(db: sa.Connection, data: bytes, media_type: str) -> str:
    """Keep the bytes of an attachment once, whoever names them; their sha256."""
    name = sha256(data).hexdigest()
    if db.scalar(sa.select(contents.c.sha256).where(contents.c.sha256 == name)) is None:
        row = {"sha256": name, "size": len(data), "media_type": media_type, "bytes": data}
        db.execute(sa.insert(contents), row)
    return name


def content(db: sa.Connection, name: str) -> bytes | None:
    """The bytes with this sha256; None where they are not here."""
    return db.scalar(sa.select(contents.c.bytes).where(contents.c.sha256 == name))


def put_call(db: sa.Connection, text: str | None) -> str | None:
    """Keep the text of a call once; its sha256."""
    if text is None:
        return None
    name = sha256(text.encode()).hexdigest()
    if db.scalar(sa.select(calls.c.sha256).where(calls.c.sha256 == name)) is None:
        db.execute(sa.insert(calls), {"sha256": name, "text": text})
    return name


def call(db: sa.Connection, name: str | None) -> str | None:
    """The text of the call with this sha256."""
    return None if name is None else db.scalar(sa.select(calls.c.text).where(calls.c.sha256 == name))


def calls_but(db: sa.Connection, name: object) -> tuple[str, ...]:
    """The texts of all calls but the one with this sha256."""
    found = db.scalars(sa.select(calls.c.text).where(calls.c.sha256 != (name or "")).order_by(calls.c.sha256))
    return tuple(found)


def freeze(db: sa.Connection, app: Application, label: str, written: str, call_name: str | None) -> Version:
    """Keep the application as it is under the next number, unless the last version is just that."""
    c, data = versions.c, to_data(app)
    newest = sa.select(versions).where(c.application == app.id).order_by(c.number.desc()).limit(1)
    last = db.execute(newest).one_or_none()
    if last is not None and (last.data, last.call_text) == (data, call_name):
        return Version(last.number, last.label, last.written)
    found = Version(last.number + 1 if last is not None else 1, label, written)
    row: dict[str, Any] = {
        "application": app.id,
        "number": found.number,
        "label": label,
        "written": written,
        "call_text": call_name,
        "data": data,
    }
    db.execute(sa.insert(versions), row)
    return found


def frozen(db: sa.Connection, application: str) -> tuple[Version, ...]:
    """The versions of an application, newest first."""
    c = versions.c
    rows = db.execute(
        sa.select(c.number, c.label, c.written).where(c.application == application).order_by(c.number.desc())
    )
    return tuple(Version(*row) for row in rows)


def thaw(db: sa.Connection, application: str, number: int) -> Frozen | None:
    """What a version holds; None if there is none of this number."""
    where = (versions.c.application == application) & (versions.c.number == number)
    row = db.execute(sa.select(versions.c.data, versions.c.call_text).where(where)).one_or_none()
    return None if row is None else Frozen(from_data(row.data, Application), call(db, row.call_text))
