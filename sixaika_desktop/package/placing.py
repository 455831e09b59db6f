"""Puts a package in its place: whole, over an earlier one, and never over anything else."""

import errno
import hashlib
import os
import re
import shutil
import zipfile
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from time import time
from typing import Final

from sixaika_desktop import held
from sixaika_desktop.domain.trouble import Trouble
from sixaika_desktop.package.names import slug
from sixaika_desktop.package.pieces import NUMBERS

SUMS: Final = "SHA256SUMS"
BEFORE_TIME: Final = (1980, 1, 1, 0, 0, 0)
_BESIDE: Final = re.compile(r"\.[0-9a-f]{12}\.(zip\.)?part")
_STALE: Final = 3600.0
"""Seconds after which nobody makes a package any more."""


@dataclass(frozen=True, slots=True)
class Before:
    """What stood in a package's place: the files of the earlier package, and whether it has parts that are
    not made now.
    """

    files: tuple[str, ...] = ()
    is_fuller: bool = False


def sweep(folder: Path) -> None:
    """Clear away what a package left that was killed while it was made."""
    for left in folder.glob(".*.part"):
        with suppress(OSError):
            if _BESIDE.fullmatch(left.name) and time() - left.stat().st_mtime > _STALE:
                shutil.rmtree(left) if left.is_dir() else left.unlink()


def sums(folder: Path) -> tuple[str, ...]:
    """Writes the checksums of all files, as `sha256sum -c` reads them; the names of all files."""
    files = _relative(folder)
    lines = [f"{hashlib.sha256((folder / name).read_bytes()).hexdigest()}  {name}\n" for name in files]
    (folder / SUMS).write_text("".join(lines), "utf-8", newline="\n")
    return (*files, SUMS)


def pack(folder: Path, to: Path, top: str) -> None:
    """The folder as a zip, the same files giving the same bytes."""
    with zipfile.ZipFile(to, "w") as archive:
        for name in _relative(folder):
            entry = zipfile.ZipInfo(f"{slug(top) or 'package'}/{name}", BEFORE_TIME)
            entry.create_system = 3
            entry.external_attr = 0o100644 << 16
            packed = name.endswith((".sixaika", ".pdf", ".xlsx", ".jpg", ".png", ".zip"))
            entry.compress_type = zipfile.ZIP_STORED if packed else zipfile.ZIP_DEFLATED
            archive.writestr(entry, (folder / name).read_bytes())


def before(folder: Path, archive: Path | None, parts: Sequence[str]) -> Before:
    """What stands where a package of these parts shall be put. Raises Trouble where that is not a package of
    this program.
    """
    found: Sequence[str] = ()
    if folder.exists() or folder.is_symlink():
        if not folder.is_dir() or folder.is_symlink():
            raise Trouble("package-not-empty", file=folder)
        if any(folder.iterdir()) and not _is_package(folder):
            raise Trouble("package-not-empty", file=folder)
        found = _relative(folder)
    if archive is not None and archive.exists() and not archive.is_file():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    mine = {_kind(f"{NUMBERS[part]}-" if part in NUMBERS else ".sixaika") for part in parts}
    if "annexes" in parts:
        mine.add(NUMBERS["attachments"])
    return Before(tuple(found), any(_kind(name) not in mine for name in found if name != SUMS))


def put(made: Path, folder: Path, aside: Path | None) -> None:
    """The folder just made in the place of the one that was there, which is kept `aside` where that is named,
    and comes back if this fails.
    """
    if not folder.exists():
        held.put(made, folder)
        return
    old = aside or made.with_name(f"{made.name}.old")
    held.put(folder, old)
    try:
        held.put(made, folder)
    except OSError:
        os.replace(old, folder)
        raise
    if aside is None:
        shutil.rmtree(old, ignore_errors=True)


def free(folder: Path, word: str) -> Path:
    """The folder's name with a word after it, and a number where that is taken, by a zip too."""
    number = 1
    while True:
        found = folder.with_name(f"{folder.name}-{word}{f'-{number}' if number > 1 else ''}")
        if not (found.exists() or found.is_symlink() or found.with_name(f"{found.name}.zip").exists()):
            return found
        number += 1


def _kind(name: str) -> str:
    """What tells of which part a file is: the number its name begins with; all data is of one part."""
    return name[:2] if re.match(r"[0-9]{2}-", name) else "data"


def _relative(folder: Path) -> list[str]:
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())


def _is_package(folder: Path) -> bool:
    """Whether the folder holds what its list of checksums names, and nothing else."""
    try:
        lines = (folder / SUMS).read_text("utf-8").splitlines()
    except (OSError, ValueError):
        return False
    named = {line[66:] for line in lines if len(line) > 66 and line[64:66] == "  "}
    return set(_relative(folder)) == named | {SUMS}
