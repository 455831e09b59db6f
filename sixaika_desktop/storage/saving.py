"""One save: the rows that differ, the step of the history and the summary, together."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from sixaika_desktop import __version__
from sixaika_desktop.domain.characters import clean
from sixaika_desktop.domain.model import Application
from sixaika_desktop.domain.trouble import Trouble
from sixaika_desktop.storage import keeping
from sixaika_desktop.storage.history import LONGEST, data_of
from sixaika_desktop.storage.rows import changes
from sixaika_desktop.storage.summary import Summary, shown_columns
from sixaika_desktop.storage.tables import steps, summaries
from sixaika_desktop.storage.writing import Saved, read, write

# made once: a statement made anew costs more than its run
_HEAD = sa.select(summaries).where(summaries.c.application == sa.bindparam("_application"))
_UPDATE = sa.update(summaries).where(summaries.c.application == sa.bindparam("_application"))
_STEP = sa.insert(steps)
_FORGET = sa.delete(steps).where(
    steps.c.application == sa.bindparam("_application"), steps.c.number <= sa.bindparam("_last")
)


class ChangedElsewhere(Trouble):
    """Somebody else saved this application since it was loaded; `value` is what is in the library now.

    Merge the two and save what comes of it with `value` as its `before`.
    """

    def __init__(self, path: Path, value: Application) -> None:
        super().__init__("trouble-library-changed", file=path, title=value.acronym or value.id)
        self.value = value


@dataclass(frozen=True, slots=True)
class Save:
    """What to save: see `Library.save`."""

    after: Application
    before: Application | None
    label: str
    summary: Summary | None
    call_text: str | None


def save(db: sa.Connection, path: Path, what: Save, writer: str, known: int | None) -> Saved:
    """Write it in the transaction at hand. `known` is the revision that `before` is known to be."""
    columns = {**shown_columns(what.after), "writer": writer, "updated": now()}
    columns |= what.summary.columns(__version__) if what.summary else {"current": False}
    if what.call_text is not None:
        columns["call_text"] = keeping.put_call(db, what.call_text)
    there = db.execute(_HEAD, {"_application": what.after.id}).one_or_none()
    if what.before is None:
        if there is None:
            return _begin(db, what.after, columns)
        if there.deleted is None:
            raise Trouble("trouble-library-there", file=path, id=what.after.id)
        # somebody deleted it while it was open here: it is had back, as it stands here
        update(db, what.after.id, {"deleted": None})
        return _go_on(db, what, value(db, path, what.after.id), there, columns)
    if there is None or there.deleted is not None:
        raise _gone(path, what.after.id)
    if known != there.revision:
        _judge_before(db, path, what.before)
    return _go_on(db, what, what.before, there, columns)


def _begin(db: sa.Connection, app: Application, columns: Mapping[str, Any]) -> Saved:
    saved = write(db, app.id, changes(None, app)[0], 0)
    first = {"application": app.id, "created": columns["updated"], "revision": 0}
    db.execute(sa.insert(summaries), {**columns, **first, "history_from": 0, "history_why": ""})
    return saved


def _go_on(
    db: sa.Connection, what: Save, before: Application, there: Any, columns: Mapping[str, Any]
) -> Saved:
    app = what.after
    found, reordered = changes(before, app)
    if not found:
        if what.summary or what.call_text is not None:
            update(db, app.id, {n: v for n, v in columns.items() if n not in ("updated", "writer")})
        return Saved(there.revision)
    saved = write(db, app.id, found, there.revision + 1)
    step = {
        "application": app.id,
        "number": saved.revision,
        "label": clean(what.label),
        "written": columns["updated"],
        "writer": columns["writer"],
        "data": data_of(found, reordered),
    }
    db.execute(_STEP, step)
    if saved.revision > LONGEST:
        db.execute(_FORGET, {"_application": app.id, "_last": saved.revision - LONGEST})
    begins: dict[str, Any] = {}
    if there.writer != columns["writer"]:
        begins = {"history_from": there.revision, "history_why": "writer"}
    update(db, app.id, {**columns, **begins, "revision": saved.revision})
    return saved


def _judge_before(db: sa.Connection, path: Path, before: Application) -> None:
    """Raises `ChangedElsewhere` where the library holds another value than `before`."""
    stored = value(db, path, before.id)
    if changes(before, stored)[0]:
        raise ChangedElsewhere(path, stored)


def update(db: sa.Connection, id: str, columns: Mapping[str, Any]) -> None:
    """Change columns of the summary of an application."""
    db.execute(_UPDATE, {**columns, "_application": id})


def head(db: sa.Connection, path: Path, id: str) -> Any:
    """The row of `summaries` of an application. Raises `Trouble` if there is none."""
    found = db.execute(_HEAD, {"_application": id}).one_or_none()
    if found is None:
        raise _gone(path, id)
    return found


def value(db: sa.Connection, path: Path, id: str) -> Application:
    """The application with this id. Raises `Trouble` if there is none, or its rows do not fit together."""
    try:
        found = read(db, id)
    except (ValueError, KeyError, TypeError, ArithmeticError, RecursionError):
        raise Trouble("trouble-library-rows", file=path, id=id) from None
    if found is None:
        raise _gone(path, id)
    return found


def _gone(path: Path, id: str) -> Trouble:
    return Trouble("trouble-library-gone", file=path, id=id)


def now() -> str:
    """This moment, ISO in UTC."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")
