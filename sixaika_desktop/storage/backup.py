"""Dated copies of a library, and putting one of them in its place."""

import re
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from secrets import token_hex
from typing import Final

from sixaika_desktop.domain.trouble import Trouble, why
from sixaika_desktop.held import put, refuse_held
from sixaika_desktop.storage.disk import side_files, sync_file, sync_folder
from sixaika_desktop.storage.engine import trouble_of
from sixaika_desktop.storage.judging import judge, judge_header, judge_sound
from sixaika_desktop.storage.lock import Lock

KEPT: Final = 30
"""So many backups are kept; older ones go when a new one is there."""

_TIME: Final = "%Y-%m-%d %H.%M.%S"


@dataclass(frozen=True, slots=True)
class Backup:
    """A dated copy of a library: where, of when (local time), and how many bytes."""

    path: Path
    written: datetime
    size: int


def back_up(
    connection: sqlite3.Connection, library: Path, folder: Path, note: str = "", keep: int = KEPT
) -> Path:
    """Write a dated copy into the folder, whole and checked or not at all; the oldest beyond `keep` go.

    A copy with a `note` in its name is not counted and does not go. Raises `Trouble` where it cannot be
    written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        target = _free(folder, library.stem, datetime.now().strftime(_TIME), f" {note}" if note else "")
        _copy(connection, target)
    except OSError as fault:
        raise Trouble("trouble-unwritable", file=folder, reason=why(fault)) from None
    except sqlite3.Error as fault:
        raise trouble_of(fault, library) from None
    for old in _plain(backups(library, folder))[keep:]:
        old.path.unlink(missing_ok=True)
    return target


def put_back(connection: sqlite3.Connection, library: Path) -> None:
    """Write a library that is open, but whose file was deleted, where it was. Raises `Trouble`."""
    try:
        library.parent.mkdir(parents=True, exist_ok=True)
        _copy(connection, library)
    except OSError as fault:
        raise Trouble("trouble-unwritable", file=library, reason=why(fault)) from None
    except sqlite3.Error as fault:
        raise trouble_of(fault, library) from None


def _free(folder: Path, stem: str, time: str, note: str) -> Path:
    for number in range(1, 1000):
        again = f" ({number})" if number > 1 else ""
        target = folder / f"{stem} {time}{again}{note}.sqlite"
        if not target.exists():
            return target
    raise FileExistsError(17, "a thousand backups in one second", str(folder))


def _copy(connection: sqlite3.Connection, target: Path) -> None:
    beside = target.with_name(f".{token_hex(8)}.tmp")
    try:
        with closing(sqlite3.connect(beside)) as copy:
            connection.backup(copy)
            # a file that is complete by itself, whatever the library's own journal
            copy.execute("PRAGMA journal_mode=DELETE")
            judge_sound(copy)
        sync_file(beside)
        put(beside, target)
        sync_folder(target.parent)
    finally:
        beside.unlink(missing_ok=True)


def backups(library: Path, folder: Path) -> tuple[Backup, ...]:
    """The backups of a library in a folder, newest first."""
    name = re.compile(
        re.escape(library.stem) + r" (\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d)( \(\d+\))?( .+)?\.sqlite"
    )
    found: list[Backup] = []
    for path in folder.iterdir() if folder.is_dir() else ():
        if match := name.fullmatch(path.name):
            try:
                written = datetime.strptime(match[1], _TIME)
                found.append(Backup(path, written, path.stat().st_size))
            except (ValueError, FileNotFoundError):
                continue
    return tuple(sorted(found, key=lambda backup: (backup.written, backup.path.name), reverse=True))


def _plain(found: tuple[Backup, ...]) -> list[Backup]:
    return [backup for backup in found if re.search(r"\d\.\d\d( \(\d+\))?\.sqlite$", backup.path.name)]


def restore(backup: Path, library: Path) -> Path | None:
    """Put a backup in the place of the library; what was there, damaged or not, is kept aside at the path
    returned.

    Raises `Trouble` where the backup is no sound library or somebody has the library open.
    """
    try:
        judge(backup)
        lock = Lock(library)
        lock.take(take_over=True)
        try:
            return _put_in_place(backup, library)
        finally:
            lock.release()
    except OSError as fault:
        raise Trouble("trouble-unwritable", file=library, reason=why(fault)) from None
    except sqlite3.Error as fault:
        raise trouble_of(fault, backup) from None


def _put_in_place(backup: Path, library: Path) -> Path | None:
    refuse_held(library)
    beside = library.with_name(f".{token_hex(8)}.tmp")
    try:
        shutil.copyfile(backup, beside)
        judge_header(beside)
        sync_file(beside)
        aside = _kept_aside(library)
        # a log that belongs to the old file would be played into the new one
        for left in side_files(library):
            left.unlink()
        put(beside, library)
        sync_folder(library.parent)
        return aside
    finally:
        beside.unlink(missing_ok=True)


def _kept_aside(library: Path) -> Path | None:
    """A copy of the library as it is, with what SQLite keeps beside it; None where there is none."""
    if not library.exists():
        return None
    aside = _free(library.parent, library.stem, datetime.now().strftime(_TIME), " set aside")
    for path in (library, *side_files(library)):
        if path.is_file():
            copy = aside.with_name(aside.name + path.name.removeprefix(library.name))
            shutil.copyfile(path, copy)
            sync_file(copy)
    sync_folder(library.parent)
    return aside
