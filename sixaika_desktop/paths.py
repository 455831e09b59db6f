"""Where the program keeps things on this computer."""

import os
from pathlib import Path

NAME = "6Aika Desktop"
LIBRARY = "SIXAIKA_LIBRARY"
"""The environment variable that names another library than the user's own."""


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
    from platformdirs import user_log_path

    return user_log_path(NAME, appauthor=False) / "6aika-desktop.log"


def _data() -> Path:
    from platformdirs import user_data_path

    return user_data_path(NAME, appauthor=False)
