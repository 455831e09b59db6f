"""Getting at an application and its call, wherever they are, and putting files in their place."""

import errno
import os
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING

from sixaika_desktop.calls.model import Call
from sixaika_desktop.domain.model import Application
from sixaika_desktop.domain.phrases import resources
from sixaika_desktop.domain.trouble import Trouble, why
from sixaika_desktop.held import is_held, put
from sixaika_desktop.package.names import is_reserved
from sixaika_desktop.rules import State
from sixaika_desktop.snapshot import Snapshot

if TYPE_CHECKING:
    from sixaika_desktop.storage import Entry, Library, Summary


@cache
def call_files() -> dict[str, Path]:
    """The files of the calls that come with the program, by call id, without reading them."""
    return {path.stem: path for path in sorted((resources() / "calls").glob("*.toml"))}


@cache
def shipped_call(call_id: str) -> Call | None:
    """A call that comes with the program; None if there is none of this id."""
    from sixaika_desktop.calls.loader import load_call

    path = call_files().get(call_id)
    return load_call(path) if path else None


@cache
def _kept_call(text: str) -> Call:
    """A call as it was used: many applications of a library keep the same."""
    from sixaika_desktop.calls.loader import read

    return read(text, "")


def call_of(application: Application, text: str | None, named: Path | None, source: str) -> Call:
    """The call to judge by: the file named, else the call kept with it, else the program's own."""
    from sixaika_desktop.calls.loader import load_call

    if named is not None:
        return load_call(named)
    if text is not None:
        try:
            return _kept_call(text)
        except Trouble as trouble:  # a call kept in several parts names the part
            trouble.file = f"{source}, {trouble.file}" if trouble.file else source
            raise
    call = shipped_call(application.call)
    if call is None:
        raise Trouble("cli-no-call", source=source, call=application.call, known=", ".join(call_files()))
    return call


def snapshot_of(library: "Library", id: str, named: Path | None = None, source: str = "") -> Snapshot:
    """An application of the library through the call that `call_of` finds for it; *source* says where a fault
    of that call is, the id where nothing else does.
    """
    application = library.load(id)
    return Snapshot(application, call_of(application, library.call_of(id), named, source or id))


def samples() -> tuple[Path, ...]:
    """The finished samples that come with the program."""
    return tuple(sorted((resources() / "samples").glob("*.json")))


@dataclass(frozen=True, slots=True)
class Source:
    """An application under its call, and the bytes of its attachments by sha256."""

    snapshot: Snapshot
    attachments: Mapping[str, bytes]


def is_there(path: Path) -> bool:
    """Whether there is anything at a path; what cannot be looked up, such as a name too long, is not."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def library_is_there(path: Path) -> bool:
    """Whether there is a library, or anything that opening it has a sentence about."""
    try:
        return path.exists() or path.is_symlink()
    except OSError:
        return True


def closed_folder(path: Path) -> Path | None:
    """The folder that keeps a file from being made at *path*, since nothing can be written in it; None where
    nothing does.
    """
    parents = path.absolute().parents
    near = next((folder for folder in parents if is_there(folder)), parents[0])
    return None if near.is_dir() and os.access(near, os.W_OK | os.X_OK) else near


def open_source(source: str, library: Path, call: Path | None = None) -> Source:
    """The application that *source* names: a file, or an id in the library.

    What exists as a file is a file. The library is only read. Raises Trouble.
    """
    from sixaika_desktop.exchange import read_application

    path = Path(source)
    if is_there(path) or path.suffix.lower() in (".json", ".sixaika") or len(path.parts) > 1:
        opened = read_application(path)
        used = call_of(opened.application, opened.call_text, call, source)
        return Source(Snapshot(opened.application, used), opened.attachments)
    known: list[str] = []
    if library_is_there(library):
        from sixaika_desktop.storage import Library

        with Library.open(library, read_only=True) as shelf:
            known = [entry.id for entry in shelf.list()]
            if source in known:
                found = snapshot_of(shelf, source, call, f"{library}, {source}")
                return Source(found, shelf.attachments_of(found.application))
    near = get_close_matches(source, known, n=10, cutoff=0.3) or known[:10]
    raise Trouble("cli-no-source", source=source, library=library, known=", ".join(near) or "–")


def write_file(path: Path, content: Callable[[Path], object]) -> None:
    """Let *content* write beside *path* and put it in place; the old file stays if that fails.

    Raises Trouble where it cannot be written, and where a library, a write-protected file, or anything but an
    ordinary file stands.
    """
    part = path.parent / f".{os.getpid()}.{token_hex(4)}.part"
    try:
        _judge_place(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        content(part)
        put(part, path)
    except Trouble as trouble:
        if trouble.file == str(part):
            trouble.file = str(path)
        raise
    except OSError as error:
        in_use = error.errno == errno.EBUSY or (isinstance(error, PermissionError) and is_held(path))
        phrase = "cli-in-use" if in_use else "cli-cannot-write"
        raise Trouble(phrase, path=path, reason=why(error)) from None
    except RecursionError:
        if os.path.isdir(path.parent):
            raise
        # a folder within thousands of others that are to be made
        reason = why(OSError(errno.ENAMETOOLONG, ""))
        raise Trouble("cli-cannot-write", path=path, reason=reason) from None
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _judge_place(path: Path) -> None:
    """Raises OSError or Trouble where *path* must not be replaced by a file."""
    if sys.platform == "win32" and (is_reserved(path.name) or ":" in path.name):
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))  # a device, or a stream within another file
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not path.exists():
        return
    if not path.is_file():
        raise Trouble("cli-no-place", path=path)
    if not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    with path.open("rb") as file:
        if file.read(16).startswith(b"SQLite format 3"):
            raise Trouble("cli-over-library", path=path)


def counts(snapshot: Snapshot) -> dict[str, int]:
    """How many rules are met, missed, open, and met with reason; of those that apply."""
    states = [v.state for v in snapshot.verdicts if v.applies]
    return {state.value: states.count(state) for state in State}


def summary(snapshot: Snapshot) -> "Summary":
    """The row that a long list of applications needs, so that it never computes one."""
    from sixaika_desktop.storage import Summary

    budget = snapshot.budget
    return Summary(
        total=budget.cost(),
        support=budget.support(),
        own=budget.own(),
        call_version=snapshot.call.version,
        **counts(snapshot),
    )


def renewed(entry: "Entry", library: "Library") -> "Entry":
    """An outdated entry of the library's list as this version of the program computes it; kept in the library
    where that can be written to. Raises Trouble where it cannot be judged, as when its call is not known.
    """
    seen = snapshot_of(library, entry.id)
    told = summary(seen)
    with suppress(Trouble):
        library.save(seen.application, seen.application, "", told)
    return replace(entry, summary=told, current=True)
