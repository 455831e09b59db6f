"""The file of a library: opened and locked, read and written a transaction at a time, backed up, closed."""

import errno
import os
import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError

from sixaika_desktop.domain.trouble import Trouble, why
from sixaika_desktop.storage import backup as copies
from sixaika_desktop.storage import judging
from sixaika_desktop.storage.disk import Disk, disk_of, place_of
from sixaika_desktop.storage.engine import engine, trouble_of
from sixaika_desktop.storage.lock import Lock
from sixaika_desktop.storage.opening import open_for_reading, open_for_writing

T = TypeVar("T")

_TRIES = 5


class LibraryFile:
    """An open file of a library, with its turn, its lock and its dated backups."""

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
        self._backups = backups
        self._lock = lock
        self._connection = connection
        self._engine = engine(lambda: connection or judging.read_only(path), one=self.writes)
        self._turn = threading.RLock()
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

    def backup(self, folder: Path | None = None, keep: int = copies.KEPT) -> Path:
        """Write a dated copy of the library; the path of it. Of older ones so many are kept."""
        with self._turn, self._engine.connect() as db:
            driver: Any = db.connection.driver_connection
            return copies.back_up(driver, self.path, folder or self._backups, keep=keep)

    def backups(self, folder: Path | None = None) -> tuple[copies.Backup, ...]:
        """The dated copies there are, newest first."""
        return copies.backups(self.path, folder or self._backups)

    # ---- transactions

    def _write(self, work: Callable[[sa.Connection], T]) -> T:
        """One transaction that writes, whole or not at all."""
        if not self.writes:
            raise Trouble("trouble-library-read-only", file=self.path)
        with self._turn:
            try:
                with self._engine.begin() as db:
                    return work(db)
            except (DBAPIError, sqlite3.Error) as fault:
                raise trouble_of(fault, self.path) from None

    def _read(self, work: Callable[[sa.Connection], T]) -> T:
        """One look at the library, taken again where it was written to meanwhile."""
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
