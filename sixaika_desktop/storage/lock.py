"""Who has a library open: a file beside it, locked as long as its holder lives.

The system's lock ends with the process, so a crash leaves nothing behind. What the file tells (user,
computer, process, since when) is for the sentence that the next one reads. A synced folder carries the file
but not the lock: there the name of another computer in it is taken at its word.
"""

import getpass
import json
import os
import platform
import sys
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from pathlib import Path
from typing import IO, Any, cast

from sixaika_desktop.domain.trouble import Trouble

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_OPENING = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
_FAR = 1 << 30
"""Windows keeps others from reading what is locked: the byte locked lies far behind the text."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a library open: user, computer, process number, and since when (ISO, local time)."""

    user: str
    host: str
    pid: int
    since: str

    @classmethod
    def me(cls) -> "Holder":
        """This process."""
        try:
            user = getpass.getuser()
        except (OSError, KeyError, ImportError):
            user = "?"
        since = _now().isoformat(sep=" ", timespec="minutes")
        return cls(user, platform.node() or "?", os.getpid(), since)

    @property
    def name(self) -> str:
        """The person at a computer: what a writer is called in the history."""
        return f"{self.user}@{self.host}"


def _now() -> datetime:
    """The time here, with the time zone where the computer knows one."""
    try:
        return datetime.now().astimezone()
    except (ValueError, OverflowError, OSError):
        return datetime.now()


class InUse(Trouble):
    """Somebody else has the library open; `holder` tells who, where that is known."""

    def __init__(self, phrase: str, holder: Holder | None, path: Path) -> None:
        told = asdict(holder) if holder else {"user": "?", "host": "?", "pid": "?", "since": "?"}
        super().__init__(phrase, file=path, **told)
        self.holder = holder


class Lock:
    """The lock of a library, held from `take` to `release`."""

    def __init__(self, library: Path) -> None:
        self.library = library
        self.path = library.parent / (library.name + ".lock")
        self._file: IO[bytes] | None = None

    def take(self, *, take_over: bool = False) -> None:
        """Take the lock. Raises `InUse` where another process has it.

        `take_over`: even if another computer is named in the file, as after a crash there.
        """
        file = os.fdopen(
            os.open(self.path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666), "r+b"
        )
        try:
            told = _told(file)
            if not _locked(file):
                raise InUse("trouble-library-in-use", told, self.library)
            me = Holder.me()
            if told is not None and told.host != me.host and not take_over:
                raise InUse("trouble-library-in-use-elsewhere", told, self.library)
            _tell(file, json.dumps(asdict(me), ensure_ascii=False).encode())
        except BaseException:
            file.close()
            raise
        self._file = file

    def release(self) -> None:
        """Give the lock back; nothing where it is not held."""
        if self._file is not None:
            _tell(self._file, b"")
            self._file.close()
            self._file = None


def _tell(file: IO[bytes], text: bytes) -> None:
    file.seek(0)
    file.truncate()
    file.write(text)
    file.flush()


def _told(file: IO[bytes]) -> Holder | None:
    """Who the file says has the library open; None where it says nothing that can be read."""
    try:
        told: Any = json.loads(file.read(4096))
    except ValueError:
        return None
    if not isinstance(told, dict):
        return None
    values = cast("dict[str, Any]", told)
    if set(values) != {f.name for f in fields(Holder)}:
        return None
    return Holder(str(values["user"]), str(values["host"]), values["pid"], str(values["since"]))


def _locked(file: IO[bytes]) -> bool:
    """Lock the file if nobody has; true as well where the disk knows no locks."""
    try:
        if sys.platform == "win32":
            file.seek(_FAR)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as fault:
        return not isinstance(fault, (BlockingIOError, PermissionError))
    return True
