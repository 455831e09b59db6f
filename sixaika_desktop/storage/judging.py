"""What a file that should be a library really is, told without changing a byte of it."""

import sqlite3
import struct
from contextlib import closing
from pathlib import Path
from typing import Final

from sixaika_desktop.domain.trouble import Trouble
from sixaika_desktop.storage.disk import side_files
from sixaika_desktop.storage.tables import APPLICATION_ID, SCHEMA, metadata

_MAGIC: Final = b"SQLite format 3\x00"
_PAGE_SIZE: Final = 16
_USER_VERSION: Final = 60
_APPLICATION_ID: Final = 68
_HEADER: Final = 100


def is_absent(path: Path) -> bool:
    """Whether a new library may be made here: there is nothing, or an ordinary file without a byte in it (a
    device has none either, and must not be replaced).

    Raises `Trouble` where a library has lost its main file and only what SQLite keeps beside it is there.
    """
    if path.exists() and (not path.is_file() or path.stat().st_size):
        return False
    if left := [beside.name for beside in side_files(path) if beside.stat().st_size]:
        raise Trouble("trouble-library-lost", file=path, left=", ".join(left))
    return True


def judge_header(path: Path) -> None:
    """Raises `Trouble` where the first bytes are those of another file, or of a newer library."""
    if path.is_dir():
        raise Trouble("trouble-library-folder", file=path)
    if not path.is_file():
        raise Trouble(
            "trouble-library-missing" if not path.exists() else "trouble-library-foreign", file=path
        )
    with path.open("rb") as file:
        header = file.read(_HEADER)
    if not header:
        raise Trouble("trouble-library-empty", file=path)
    if len(header) < _HEADER or not header.startswith(_MAGIC):
        raise Trouble("trouble-library-foreign", file=path)
    _judge_marks(path, _number(header, _APPLICATION_ID), _number(header, _USER_VERSION))


def judge(path: Path, backup: Path | None = None) -> int:
    """The schema of a library that can be opened. It is read only, and no journal is written back.

    Raises `Trouble` for what is no library, is newer or is damaged; `backup` is named in the last case. A
    library that was being written when its computer stopped and keeps a rollback journal is judged by its
    header alone, for SQLite must mend it first.
    """
    judge_header(path)
    if _has_rollback_journal(path):
        return _schema_in_header(path)
    if not log_of(path).exists() and _is_cut(path):
        raise damaged(path, backup)
    try:
        with closing(read_only(path)) as connection:
            schema = connection.execute("PRAGMA user_version").fetchone()[0]
            _judge_marks(path, connection.execute("PRAGMA application_id").fetchone()[0], schema)
            judge_sound(connection)
            if schema == SCHEMA and _lacks(connection):
                raise damaged(path, backup)
    except sqlite3.DatabaseError as fault:
        if is_damage(fault):
            raise damaged(path, backup) from None
        raise
    return schema


def judge_sound(connection: sqlite3.Connection) -> None:
    """Raises `sqlite3.DatabaseError` where SQLite's own quick check finds fault."""
    try:
        found = connection.execute("PRAGMA quick_check(1)").fetchone()
    except UnicodeDecodeError:  # what SQLite says of it quotes a damaged name
        found = None
    if found != ("ok",):
        raise sqlite3.DatabaseError("quick_check")


def _lacks(connection: sqlite3.Connection) -> bool:
    """Whether a table or a column of a library is not there."""
    return any(
        not {column.name for column in table.columns}
        <= {row[0] for row in connection.execute("SELECT name FROM pragma_table_info(?)", (table.name,))}
        for table in metadata.tables.values()
    )


def damaged(path: Path, backup: Path | None) -> Trouble:
    """The sentence about a damaged library, naming the backup that can take its place."""
    if backup is None:
        return Trouble("trouble-library-damaged", file=path)
    return Trouble("trouble-library-damaged-backup", file=path, backup=backup)


def read_only(path: Path) -> sqlite3.Connection:
    """A connection that writes nothing: where no other process keeps a log beside the library, not even
    that.
    """
    mode = "mode=ro" if log_of(path).exists() or _has_rollback_journal(path) else "mode=ro&immutable=1"
    address = f"{path.absolute().as_uri()}?{mode}"
    return sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)


def log_of(path: Path) -> Path:
    """The write-ahead log of a library, which is there while it is open, and after a crash."""
    return path.with_name(path.name + "-wal")


def _has_rollback_journal(path: Path) -> bool:
    journal = path.with_name(path.name + "-journal")
    return journal.exists() and journal.stat().st_size > 0


def _is_cut(path: Path) -> bool:
    """Whether the file ends within a page: SQLite would read the rest of it as zeros."""
    with path.open("rb") as file:
        size = struct.unpack_from(">H", file.read(_HEADER), _PAGE_SIZE)[0]
    return path.stat().st_size % (65536 if size == 1 else max(size, 1)) != 0


def _schema_in_header(path: Path) -> int:
    with path.open("rb") as file:
        return _number(file.read(_HEADER), _USER_VERSION)


def _judge_marks(path: Path, application_id: int, schema: int) -> None:
    if application_id != APPLICATION_ID or schema < 0:
        raise Trouble("trouble-library-foreign", file=path)
    if schema > SCHEMA:
        raise Trouble("trouble-library-newer", file=path, found=schema, known=SCHEMA)


def _number(header: bytes, at: int) -> int:
    return struct.unpack_from(">i", header, at)[0]


def is_damage(fault: sqlite3.DatabaseError) -> bool:
    """Every fault of a plain read but those of the disk and of other users."""
    return not isinstance(fault, sqlite3.OperationalError) or "malformed" in str(fault)
