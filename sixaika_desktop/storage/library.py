"""The library: every application on this computer, in one SQLite file."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import sqlalchemy as sa

from sixaika_desktop import __version__
from sixaika_desktop.domain.edits import as_new
from sixaika_desktop.domain.model import Application, Partner
from sixaika_desktop.domain.trouble import Trouble
from sixaika_desktop.storage import book, keeping
from sixaika_desktop.storage.history import History, Step
from sixaika_desktop.storage.library_file import LibraryFile
from sixaika_desktop.storage.listing import Order, in_order, matching
from sixaika_desktop.storage.lock import Holder, Lock
from sixaika_desktop.storage.saving import Save, head, now, save, update, value
from sixaika_desktop.storage.summary import Entry, Summary, entry
from sixaika_desktop.storage.tables import steps, summaries, table
from sixaika_desktop.storage.writing import Saved


@dataclass(frozen=True, slots=True)
class Added:
    """An application taken in. `second`: its id was there already, so that it got a new one."""

    application: Application
    second: bool


class Library(LibraryFile):
    """An open library. Its methods may be called from any thread; each is one transaction.

    Every method raises `Trouble` where the disk, or somebody else, is in the way.
    """

    def __init__(
        self, path: Path, backups: Path, connection: sqlite3.Connection | None, lock: Lock | None
    ) -> None:
        """For `open`."""
        super().__init__(path, backups, connection, lock)
        self._writer = Holder.me().name
        self._known: dict[str, int] = {}
        """The revision of each application as it was last loaded or saved."""

    # ---- applications

    def list(
        self,
        search: str = "",
        *,
        call: str = "",
        state: str = "",
        deleted: bool = False,
        order: Order = "updated",
        reverse: bool = True,
        first: int = 0,
        most: int = -1,
    ) -> tuple[Entry, ...]:
        """The applications in which every word of *search* stands (title, acronym, code), last changed first.

        `deleted`: those that were deleted, and can be had back. `first` and `most` give a part of the list,
        as a screen shows it; all where *most* is negative.
        """
        # the ids are sorted and cut alone, as SQLite sorts whole rows three times as slowly
        ids = in_order(order, reverse, sa.select(summaries.c.application))
        ids = ids.where(*matching(search, call, state, deleted)).limit(most).offset(first)
        wanted = in_order(order, reverse, sa.select(summaries).where(summaries.c.application.in_(ids)))
        return self._read(lambda db: tuple(self._entry(row) for row in db.execute(wanted)))

    def count(self, search: str = "", *, call: str = "", state: str = "", deleted: bool = False) -> int:
        """How many `list` would give in all."""
        wanted = sa.select(sa.func.count()).where(*matching(search, call, state, deleted))
        return self._read(lambda db: int(db.execute(wanted.select_from(summaries)).scalar_one()))

    def load(self, id: str) -> Application:
        """The application with this id."""

        def loading(db: sa.Connection) -> tuple[Application, int]:
            return self._value(db, id), self._head(db, id).revision

        found, revision = self._read(loading)
        self._known[id] = revision
        return found

    def save(
        self,
        after: Application,
        before: Application | None,
        label: str,
        summary: Summary | None = None,
        *,
        call_text: str | None = None,
    ) -> Saved:
        """Write the rows in which *after* differs from *before*, the step and the summary, in one
        transaction.

        `before` is the value last loaded or saved; None for a new application. `label` says what was done.
        Without a summary the one that is there is marked as not current.

        Raises `ChangedElsewhere` where the library holds another value than `before`.
        """
        wanted = Save(after, before, label, summary, call_text)
        known = self._known.get(after.id)
        saved = self._write(lambda db: save(db, self.path, wanted, self._writer, known))
        self._known[after.id] = saved.revision
        return saved

    def add(
        self,
        app: Application,
        label: str = "",
        summary: Summary | None = None,
        *,
        call_text: str | None = None,
        attachments: Mapping[str, bytes] | None = None,
    ) -> Added:
        """Take in an application from outside, with its call and attachments (by sha256), in one transaction.

        Where its id is there already it becomes a second application under a new id.
        """

        def adding(db: sa.Connection) -> Added:
            second = (
                db.scalar(sa.select(summaries.c.revision).where(summaries.c.application == app.id))
                is not None
            )
            fresh = as_new(app) if second else app
            types = {row.sha256: row.media_type for row in app.attachments}
            for name, data in (attachments or {}).items():
                keeping.put_content(db, data, types.get(name, ""))
            save(db, self.path, Save(fresh, None, label, summary, call_text), self._writer, None)
            return Added(fresh, second)

        added = self._write(adding)
        self._known[added.application.id] = 0
        return added

    def delete(self, id: str) -> None:
        """Put the application away; `undelete` brings it back, `erase` takes it out for good."""
        self._set_deleted(id, now())

    def undelete(self, id: str) -> None:
        """Bring back an application that was deleted."""
        self._set_deleted(id, None)

    def erase(self, id: str) -> None:
        """Take a deleted application out for good, with its history and versions. ValueError if not
        deleted.
        """

        def erasing(db: sa.Connection) -> None:
            if self._head(db, id).deleted is None:
                raise ValueError(f"{id} has not been deleted")
            applications = table(Application)
            db.execute(sa.delete(applications).where(applications.c.id == id))

        self._write(erasing)
        self._known.pop(id, None)

    def history(self, id: str, present: Application | None = None) -> History:
        """The steps that led to the present value, newest first, as far back as they are kept.

        `present` is the value last loaded or saved; the values of the history share its rows.
        """

        def reading(db: sa.Connection) -> History:
            top = self._head(db, id)
            c = steps.c
            found = db.execute(
                sa.select(c.number, c.label, c.written, c.writer, c.data)
                .where(c.application == id, c.number > top.history_from)
                .order_by(c.number.desc())
            )
            told = tuple(Step(*row) for row in found)
            first = told[-1].number if told else top.revision + 1
            why = "limit" if first > top.history_from + 1 else top.history_why
            return History(present or self._value(db, id), told, f"library-history-{why}" if why else "")

        return self._read(reading)

    # ---- what goes with an application

    def attach(self, data: bytes, media_type: str = "") -> str:
        """Keep the bytes of an attachment; their sha256, by which an application names them."""
        return self._write(lambda db: keeping.put_content(db, data, media_type))

    def attachment(self, sha256: str) -> bytes:
        """The bytes of an attachment."""
        found = self._read(lambda db: keeping.content(db, sha256))
        if found is None:
            raise Trouble("trouble-library-no-content", file=self.path, sha256=sha256)
        return found

    def attachments_of(self, app: Application) -> dict[str, bytes]:
        """The bytes of all the attachments that an application names and the library has, by sha256."""

        def reading(db: sa.Connection) -> dict[str, bytes]:
            found = {row.sha256: keeping.content(db, row.sha256) for row in app.attachments}
            return {name: data for name, data in found.items() if data is not None}

        return self._read(reading)

    def call_of(self, id: str) -> str | None:
        """The text of the call as this application last used it."""
        text = self._read(lambda db: cast("object", keeping.call(db, self._head(db, id).call_text)))
        if text is None or isinstance(text, str):
            return text
        raise Trouble("trouble-library-rows", file=self.path, id=id)

    def other_calls(self, id: str) -> tuple[str, ...]:
        """The texts of all calls kept here but the one that this application uses now."""
        used = self._read(lambda db: cast("object", self._head(db, id).call_text))
        return self._read(lambda db: keeping.calls_but(db, used))

    def freeze(self, app: Application, label: str) -> keeping.Version:
        """Keep the application as it is, with the call as used, for ever: what exactly was handed in."""
        return self._write(lambda db: keeping.freeze(db, app, label, now(), self._head(db, app.id).call_text))

    def versions(self, id: str) -> tuple[keeping.Version, ...]:
        """The frozen versions of an application, newest first."""
        return self._read(lambda db: keeping.frozen(db, id))

    def version(self, id: str, number: int) -> keeping.Frozen:
        """A frozen version of an application. KeyError if there is none of this number."""
        found = self._read(lambda db: keeping.thaw(db, id, number))
        if found is None:
            raise KeyError(f"{id} has no version {number}")
        return found

    # ---- the organisation book

    def book_put(self, partner: Partner) -> None:
        """Keep the organisation of a partner with its contacts; one with the same id is replaced."""
        self._write(lambda db: book.put(db, partner, now()))

    def book_find(self, search: str = "") -> tuple[Partner, ...]:
        """The organisations in which every word stands: name in any language, acronym, identifiers, town."""
        return self._read(lambda db: book.find(db, search))

    def book_remove(self, id: str) -> bool:
        """Take an organisation out of the book; whether it was there."""
        return self._write(lambda db: book.remove(db, id))

    # ---- within

    def _entry(self, row: Any) -> Entry:
        try:
            return entry(row, __version__)
        except (ValueError, TypeError, ArithmeticError, RecursionError):
            raise Trouble("trouble-library-rows", file=self.path, id=row.application) from None

    def _set_deleted(self, id: str, when: str | None) -> None:
        def setting(db: sa.Connection) -> None:
            self._head(db, id)
            update(db, id, {"deleted": when})

        self._write(setting)

    def _head(self, db: sa.Connection, id: str) -> Any:
        return head(db, self.path, id)

    def _value(self, db: sa.Connection, id: str) -> Application:
        return value(db, self.path, id)
