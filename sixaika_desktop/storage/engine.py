"""The connection to a library: journal, durability, transactions, and faults in plain words."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.pool import NullPool, StaticPool

from sixaika_desktop.domain.trouble import Trouble
from sixaika_desktop.storage.disk import Disk, disk_of

BUSY_SECONDS: Final = 5.0
_FULL: Final = 2
_EXTRA: Final = 3

_PHRASES: Final = {
    sqlite3.SQLITE_FULL: "trouble-library-disk-full",
    sqlite3.SQLITE_BUSY: "trouble-library-busy",
    sqlite3.SQLITE_LOCKED: "trouble-library-busy",
    sqlite3.SQLITE_READONLY: "trouble-library-read-only",
    sqlite3.SQLITE_PERM: "trouble-library-read-only",
    sqlite3.SQLITE_CANTOPEN: "trouble-library-read-only",
    sqlite3.SQLITE_CORRUPT: "trouble-library-damaged",
    sqlite3.SQLITE_NOTADB: "trouble-library-damaged",
    sqlite3.SQLITE_CONSTRAINT: "trouble-library-damaged",
}
_PRIMARY: Final = 0xFF


def connected(path: Path) -> sqlite3.Connection:
    """A connection that writes, safe on the disk the library lies on.

    Raises `Trouble` where the journal or the durability asked for cannot be had.
    """
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA foreign_keys=ON")
        _journal(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def _journal(connection: sqlite3.Connection, path: Path) -> None:
    """Write-ahead log on a local disk, else a rollback journal; what SQLite really does is read back."""
    wanted = "wal" if disk_of(path) is Disk.LOCAL else "delete"
    found = connection.execute(f"PRAGMA journal_mode={wanted}").fetchone()[0]
    if found not in ("wal", "delete"):
        found = connection.execute("PRAGMA journal_mode=delete").fetchone()[0]
    if found not in ("wal", "delete") or (wanted == "delete" and found == "wal"):
        raise Trouble("trouble-library-journal", file=path)
    level = _FULL if found == "wal" else _EXTRA
    connection.execute(f"PRAGMA synchronous={level}")
    if connection.execute("PRAGMA synchronous").fetchone()[0] != level:
        raise Trouble("trouble-library-journal", file=path)


def engine(connect: Callable[[], sqlite3.Connection], *, one: bool = True) -> sa.Engine:
    """An engine whose transactions are ours, so that making tables is in them too.

    `one`: over one connection for good, else over a new one each time.
    """
    made = sa.create_engine("sqlite://", creator=connect, poolclass=StaticPool if one else NullPool)
    event.listen(made, "begin", _begin)
    return made


def _begin(connection: sa.Connection) -> None:
    reading = connection.get_execution_options().get("reading", False)
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")


def trouble_of(fault: Exception, path: Path) -> Trouble:
    """The world's fault that a fault of the database comes from."""
    cause: Any = getattr(fault, "orig", None) or fault
    code = getattr(cause, "sqlite_errorcode", None)
    phrase = _PHRASES.get(code & _PRIMARY, "") if isinstance(code, int) else ""
    return Trouble(phrase or "trouble-library-fault", file=path, reason=str(cause))
