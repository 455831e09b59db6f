"""On disk: one SQLite library of applications."""

from sixaika_desktop.storage.backup import Backup, backups, restore
from sixaika_desktop.storage.history import History, Past
from sixaika_desktop.storage.keeping import Frozen, Version
from sixaika_desktop.storage.library import Added, Library
from sixaika_desktop.storage.lock import Holder, InUse
from sixaika_desktop.storage.saving import ChangedElsewhere
from sixaika_desktop.storage.summary import Entry, Summary
from sixaika_desktop.storage.writing import Saved

__all__ = [
    "Added",
    "Backup",
    "ChangedElsewhere",
    "Entry",
    "Frozen",
    "History",
    "Holder",
    "InUse",
    "Library",
    "Past",
    "Saved",
    "Summary",
    "Version",
    "backups",
    "restore",
]
