"""Files that another program has open: Windows lets nobody replace them, nor move a folder they lie in."""

import errno
import os
import sys
from pathlib import Path
from time import sleep
from typing import Final

_SHARING_VIOLATION: Final = 32
_PAUSES: Final = (0.05, 0.1, 0.2, 0.4)
"""Seconds in which a scanner or an indexer has looked at what was just written, and lets go of it."""


def put(made: Path, place: Path) -> None:
    """Move a file or folder that is finished into its place, over a file that stands there.

    Raises OSError: EBUSY where another program has it open, or something in it.
    """
    if sys.platform == "win32":
        for pause in _PAUSES:
            try:
                os.replace(made, place)
                return
            except PermissionError:
                sleep(pause)
    try:
        os.replace(made, place)
    except PermissionError:
        refuse_held(made)
        refuse_held(place)
        raise


def refuse_held(path: Path) -> None:
    """Raises OSError, EBUSY, where another program has a file open, or one in a folder; Windows only."""
    if is_held(path) or (path.is_dir() and any(is_held(file) for file in path.rglob("*"))):
        raise OSError(errno.EBUSY, os.strerror(errno.EBUSY), str(path))


def is_held(file: Path) -> bool:
    """Whether another program has a file open so that nobody may replace it; never but on Windows."""
    if sys.platform == "win32" and file.is_file():
        try:
            os.rename(file, file)
        except OSError as fault:
            return fault.winerror == _SHARING_VIOLATION
    return False
