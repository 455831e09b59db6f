"""What kind of disk a library lies on, and writing to it so that it stays written."""

import os
import sys
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import Final


class Disk(StrEnum):
    """Where a file lies: write-ahead logging is safe on a local disk only."""

    LOCAL = "local"
    NETWORK = "network"
    SYNCED = "synced"


_NETWORK_TYPES: Final = frozenset(
    {
        "9p",
        "afs",
        "afpfs",
        "ceph",
        "cifs",
        "davfs",
        "glusterfs",
        "lustre",
        "ncpfs",
        "nfs",
        "nfs4",
        "smb3",
        "smbfs",
    }
)
_SYNCED_FOLDERS: Final = (
    "onedrive", "dropbox", "nextcloud", "owncloud", "google drive", "googledrive", "my drive", "icloud",
    "mobile documents", "cloudstorage", "pcloud", "syncthing", "box sync", "seafile",
)  # fmt: skip
_WINDOWS_REMOTE: Final = 4


def disk_of(path: Path, mounts: str | None = None) -> Disk:
    """The disk of a file that need not exist yet. `mounts` stands for /proc/mounts."""
    whole = Path(os.path.realpath(path))
    if _is_network(whole, _mounts() if mounts is None else mounts):
        return Disk.NETWORK
    folders = [part.casefold() for part in whole.parts[:-1]]
    if any(folder.startswith(_SYNCED_FOLDERS) for folder in folders):
        return Disk.SYNCED
    return Disk.LOCAL


def _is_network(path: Path, mounts: str) -> bool:
    if sys.platform == "win32":
        return path.drive.startswith("\\\\") or _is_mapped(path.drive)
    if sys.platform == "darwin" and path.parts[1:2] == ("Volumes",):
        return True  # a share or a stick: the slower journal is right for both
    kind = _type_of(path, mounts)
    return kind in _NETWORK_TYPES or kind.startswith("fuse.")


def _is_mapped(drive: str) -> bool:
    """Whether a Windows drive letter stands for a share."""
    import ctypes

    kernel = getattr(ctypes, "windll", None)
    return (
        bool(drive) and kernel is not None and kernel.kernel32.GetDriveTypeW(drive + "\\") == _WINDOWS_REMOTE
    )


def _mounts() -> str:
    try:
        return Path("/proc/mounts").read_text("utf-8", "surrogateescape")
    except OSError:
        return ""


def _type_of(path: Path, mounts: str) -> str:
    """The type of the file system on whose mount point, the longest that fits, the path lies."""
    longest, found = -1, ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) >= 3:
            point = Path(_unescaped(fields[1]))
            if (point == path or point in path.parents) and len(point.parts) >= longest:
                longest, found = len(point.parts), fields[2]
    return found


def _unescaped(point: str) -> str:
    r"""/proc/mounts writes a space as \040."""
    for code, character in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        point = point.replace(code, character)
    return point


def sync_file(path: Path) -> None:
    """Wait until a file is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk, where the system can do so."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def place_of(path: Path) -> tuple[int, int] | None:
    """What tells a file from another one that is put at its path; None where nothing stands there."""
    try:
        there = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return there.st_dev, there.st_ino


SIDE_FILES: Final = ("-wal", "-shm", "-journal")


def side_files(path: Path) -> Iterable[Path]:
    """The files that SQLite keeps beside a library while it is open, where they are there."""
    return [beside for end in SIDE_FILES if (beside := path.with_name(path.name + end)).exists()]
