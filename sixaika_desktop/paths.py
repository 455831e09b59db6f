"""Where the program keeps things on this computer."""

import os
import sys
from pathlib import Path

NAME = "6Aika Desktop"
LIBRARY = "SIXAIKA_LIBRARY"
"""The environment variable that names another library than the user's own."""
CARRIED = "6Aika Desktop data"
"""The folder beside a program that is carried on a stick; it holds library, settings and log."""


def carried() -> Path:
    """Where the library, settings and log of a carried program lie; while that folder exists, nothing is kept
    on the computer itself.
    """
    folder = Path(sys.executable).parent
    mounted = os.environ.get("APPDIR")
    if mounted and folder.is_relative_to(mounted):  # an AppImage: what lies beside the one file counts
        folder = Path(os.environ.get("APPIMAGE", "")).parent
    elif folder.parts[-2:] == ("Contents", "MacOS"):
        folder = folder.parents[2]
    return folder / CARRIED


def carry() -> Path:
    """Make the program a carried one from now on; its library. Raises OSError where that cannot be."""
    folder = carried()
    folder.mkdir(exist_ok=True)
    return folder / "library.sqlite"


def library() -> Path:
    """The library of applications: in the user's data folder, or where the environment says."""
    named = os.environ.get(LIBRARY)
    if not named:
        return _data() / "library.sqlite"
    try:
        return Path(named).expanduser()
    except RuntimeError:  # of a user there is not: then it is a name like any other
        return Path(named)


def backups(of: Path | None = None) -> Path:
    """The folder of dated backups, beside the library (by default the user's own)."""
    return (of or library()).parent / "backups"


def log() -> Path:
    """The log of the program's own faults."""
    if (folder := carried()).is_dir():
        return folder / "log" / "6aika-desktop.log"
    from platformdirs import user_log_path

    return user_log_path(NAME, appauthor=False) / "6aika-desktop.log"


def _data() -> Path:
    if (folder := carried()).is_dir():
        return folder
    from platformdirs import user_data_path

    return user_data_path(NAME, appauthor=False)
