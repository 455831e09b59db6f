"""The library: every application on this computer, in one SQLite file."""

import errno
import os
import sqlite3
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar, cast

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError

from sixaika_desktop import __version__
from sixaika_desktop.domain.edits import as_new
from sixaika_desktop.domain.model import Application, Partner
from sixaika_desktop.domain.trouble import Trouble, why
from sixaika_desktop.storage import backup as copies
from sixaika_desktop.storage import book, judging, keeping
from sixaika_desktop.storage.disk import Disk, disk_of, place_of
from sixaika_desktop.storage.engine import engine, trouble_of
from sixaika_desktop.storage.history import History, Step
from sixaika_desktop.storage.listing import Order, in_order, matching
from sixaika_desktop.storage.lock import Holder, Lock
from sixaika_desktop.storage.opening import open_for_reading, open_for_writing
from sixaika_desktop.storage.saving import Save, head, now, save, update, value
from sixaika_desktop.storage.summary import Entry, Summary, entry
from sixaika_desktop.storage.tables import steps, summaries, table
from sixaika_desktop.storage.writing import Saved

T = TypeVar("T")

_TRIES = 5


@dataclass(frozen=True, slots=True)
class Added:
    """An application taken in. `second`: its id was there already, so that it got a new one."""

    application: Application
    second: bool


class Library:
    """An open library. Its methods may be called from any thread; each is one transaction.

    Every method raises `Trouble` where the disk, or somebody else, is in the way.
    """

    def __init__(
        self,
        path: Path,
        backups: Path,
        connection: sqlite3.Connection | None,
        lock: Lock | None,
    ) -> None:
        """For `open`. Without a connection the library is only read, over a new one each time."""
        self.path = path
        self.writes = connection is not None
        self.me = Holder.me()
        self._backups = backups
        self._lock = lock
        self._connection = connection
        self._engine = engine(lambda: connection or judging.read_only(path), one=self.writes)
        self._turn = threading.RLock()
        self._known: dict[str, int] = {}
        self._place = place_of(path)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        create: bool = True,
        read_only: bool = False,
        shared: bool = False,
        take_over: bool = False,
        backups: Path | None = None,
    ) -> Self:
        """Open the library, made if there is none and `create` says so; judged before a byte of it is
        written.

        `read_only`: nothing is written, and somebody else may have it open. `shared`: write beside somebody
        who has it open. `take_over`: the computer named as having it open has it no more. `backups`: the
        folder of dated backups; one is made there before the tables of an older version are brought up to
        date.

        Raises `InUse` where it is open elsewhere, `Trouble` for what is no library, newer, damaged, out of
        reach.
        """
        if os.path.islink(path):
            path = Path(os.path.realpath(path))  # beside the file itself lie its log and its lock
            if os.path.islink(path):
                raise Trouble("trouble-library-fault", file=path, reason=why(OSError(errno.ELOOP, "")))
        folder = backups or path.parent / "backups"
        if read_only:
            open_for_reading(path, folder)
            return cls(path, folder, None, None)
        lock = None if shared else Lock(path)
        connection = open_for_writing(path, folder, lock, create=create, take_over=take_over)
        return cls(path, folder, connection, lock)

    def close(self) -> None:
        """Close the library and give its lock back."""
        with self._turn:
            self._engine.dispose()
            if self._connection:
                self._connection.close()
            if self._lock:
                self._lock.release()

    @property
    def is_in_place(self) -> bool:
        """Whether the file that is open for writing still stands at its path: it may have been deleted, or
        replaced, which can be told on a local disk only (elsewhere the numbers of files may change).
        """
        if not self.writes:
            return True
        there = place_of(self.path)
        return there is not None and (there == self._place or disk_of(self.path) is not Disk.LOCAL)

    def leave(self) -> None:
        """Close a library that is not in its place any more without losing what it holds: it is written where
        it was, or where something else stands there now, among the backups. Raises `Trouble`, and then it is
        still open.
        """
        with self._turn:
            if self._connection is not None:
                if place_of(self.path) is None:
                    copies.put_back(self._connection, self.path)
                else:
                    copies.back_up(self._connection, self.path, self._backups, note="replaced")
            self.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

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
        saved = self._write(lambda db: save(db, self.path, wanted, self.me.name, known))
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
            save(db, self.path, Save(fresh, None, label, summary, call_text), self.me.name, None)
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

    # ---- backups

    def backup(self, folder: Path | None = None, keep: int = copies.KEPT) -> Path:
        """Write a dated copy of the library; the path of it. Of older ones so many are kept."""
        with self._turn, self._engine.connect() as db:
            driver: Any = db.connection.driver_connection
            return copies.back_up(driver, self.path, folder or self._backups, keep=keep)

    def backups(self, folder: Path | None = None) -> tuple[copies.Backup, ...]:
        """The dated copies there are, newest first."""
        return copies.backups(self.path, folder or self._backups)

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

    def _write(self, work: Callable[[sa.Connection], T]) -> T:
        if not self.writes:
            raise Trouble("trouble-library-read-only", file=self.path)
        with self._turn:
            try:
                with self._engine.begin() as db:
                    return work(db)
            except (DBAPIError, sqlite3.Error) as fault:
                raise trouble_of(fault, self.path) from None

    def _read(self, work: Callable[[sa.Connection], T]) -> T:
        with self._turn:
            for _ in range(_TRIES):
                state = self._state()
                try:
                    with self._engine.connect().execution_options(reading=True) as db, db.begin():
                        found = work(db)
                except (DBAPIError, sqlite3.Error) as fault:
                    if self._state() == state:
                        raise trouble_of(fault, self.path) from None
                    continue
                if self._state() == state:
                    return found
        raise Trouble("trouble-library-busy", file=self.path)

    def _state(self) -> object:
        """What must not change while a library is read that nobody seemed to have open."""
        if self.writes:
            return None
        there = self.path.stat()
        return there.st_mtime_ns, there.st_size, judging.log_of(self.path).exists()
