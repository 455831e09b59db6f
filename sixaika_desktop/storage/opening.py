"""Opening a library: judged before anything is written, locked, made where there is none, brought up to
date.
"""

import errno
import os
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex

from sqlalchemy.exc import DBAPIError

from sixaika_desktop.domain.trouble import Trouble, why
from sixaika_desktop.held import is_held, put
from sixaika_desktop.storage.backup import back_up, backups
from sixaika_desktop.storage.disk import side_files, sync_file, sync_folder
from sixaika_desktop.storage.engine import connected, engine, trouble_of
from sixaika_desktop.storage.judging import damaged, is_absent, is_damage, judge, judge_header, judge_sound
from sixaika_desktop.storage.lock import Lock
from sixaika_desktop.storage.tables import APPLICATION_ID, SCHEMA, metadata, revision
from sixaika_desktop.storage.upgrade import revision_of, upgrade


def open_for_reading(path: Path, folder: Path) -> None:
    """Raises `Trouble` where the library cannot be read by this version of the program."""
    with _in_plain_words(path, "trouble-forbidden"):
        schema = judge(path, _newest(path, folder))
        if schema < SCHEMA:
            raise Trouble("trouble-library-older", file=path)


def open_for_writing(
    path: Path, folder: Path, lock: Lock | None, *, create: bool, take_over: bool
) -> sqlite3.Connection:
    """A connection to the library, with the lock held. Raises `Trouble`, and then nothing has changed."""
    with _in_plain_words(path):
        if not (create and is_absent(path)):
            judge_header(path)
            if not os.access(path, os.W_OK):  # SQLite would leave its files beside it before it fails
                raise Trouble("trouble-library-read-only", file=path)
        path.parent.mkdir(parents=True, exist_ok=True)
        if lock:
            lock.take(take_over=take_over)
        is_new = is_absent(path)
        try:
            if is_new:
                _make(path)
            return _opened(path, folder)
        except BaseException:
            if is_new:
                for made in (path, *side_files(path)):
                    made.unlink(missing_ok=True)
            if lock:
                lock.release()
            raise


def _opened(path: Path, folder: Path) -> sqlite3.Connection:
    newest = _newest(path, folder)
    schema = judge(path, newest)
    connection = connected(path)
    try:
        try:
            judge_sound(connection)  # once more, for what a journal had to mend
        except sqlite3.DatabaseError as fault:
            if is_damage(fault):
                raise damaged(path, newest) from None
            raise
        if schema < SCHEMA:
            back_up(connection, path, folder, note=f"schema {schema}")
            upgrade(connection)
        return connection
    except BaseException:
        connection.close()
        raise


def _make(path: Path) -> None:
    """A new library: made beside its place and moved there when it is whole, so that no half one is ever
    found.
    """
    beside = path.with_name(f".{token_hex(8)}.tmp")
    try:
        connection = sqlite3.connect(beside, isolation_level=None)
        try:
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID:d}")
            connection.execute(f"PRAGMA user_version = {SCHEMA:d}")
            with engine(lambda: connection).begin() as db:
                metadata.create_all(db, checkfirst=False)
                db.execute(revision.insert().values(version_num=revision_of(SCHEMA)))
        finally:
            connection.close()
        sync_file(beside)
        put(beside, path)
        sync_folder(path.parent)
    finally:
        beside.unlink(missing_ok=True)


def _newest(path: Path, folder: Path) -> Path | None:
    found = backups(path, folder)
    return found[0].path if found else None


@contextmanager
def _in_plain_words(path: Path, denied: str = "trouble-library-read-only") -> Generator[None]:
    try:
        yield
    except PermissionError:
        raise Trouble("trouble-held" if is_held(path) else denied, file=path) from None
    except OSError as fault:
        raise Trouble("trouble-library-fault", file=path, reason=why(fault)) from None
    except RecursionError:  # a folder within thousands of others that are to be made
        reason = why(OSError(errno.ENAMETOOLONG, ""))
        raise Trouble("trouble-library-fault", file=path, reason=reason) from None
    except (DBAPIError, sqlite3.Error) as fault:
        raise trouble_of(fault, path) from None
