"""Application files: `.json` and `.sixaika`, told apart by what is in them and not by their names."""

import gc
import os
import stat
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from secrets import token_hex
from typing import IO, Final

from sixaika_desktop.domain.model import Application
from sixaika_desktop.domain.trouble import Trouble, why
from sixaika_desktop.exchange import archive, bounds, coder, json_text
from sixaika_desktop.held import is_held

FORMAT: Final = "sixaika-application"
VERSION: Final = 1
_READING: Final = os.O_RDONLY | sum(getattr(os, name, 0) for name in ("O_BINARY", "O_NONBLOCK", "O_NOCTTY"))


@dataclass(frozen=True, slots=True)
class Opened:
    """What a file held: the application, the call as used (none in a plain .json), attachments by sha256."""

    application: Application
    call_text: str | None = None
    attachments: Mapping[str, bytes] = field(default_factory=dict[str, bytes])


def read_application(path: str | os.PathLike[str]) -> Opened:
    """The application of a file, judged whole before anything is done with it.

    Raises `Trouble` naming the file, the place and what would be right; takes a few seconds and a few hundred
    megabytes at most, whatever is in the file.
    """
    try:
        with _opened(Path(path)) as file:
            size = os.fstat(file.fileno()).st_size
            start = file.read(16)
            file.seek(0)
            if start.startswith(archive.SIGNATURE):
                return _from_package(archive.read_entries(file, size))
            if start.startswith(b"SQLite format 3"):
                raise Trouble("trouble-is-library")
            return Opened(from_json(file.read(json_text.MOST_BYTES + 1)))
    except OSError as fault:
        raise Trouble("trouble-unreadable", file=path, reason=why(fault)) from None
    except Trouble as trouble:
        raise trouble.of(path) from None


def from_json(data: bytes) -> Application:
    """The application of a JSON text. Raises `Trouble` without the file's name."""
    with _uncollected():
        return _from_json(data)


@contextmanager
def _uncollected() -> Generator[None]:
    """Without the collector, which would look through half a million new parts again and again."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _from_json(data: bytes) -> Application:
    tree = json_text.read_tree(data)
    del data
    parts = coder.members(tree) if isinstance(tree, (dict, json_text.Twice)) else {}
    archive.judge_version(parts, FORMAT, VERSION)
    for name in parts.keys() - {"format", "version", "application"}:
        raise coder.unknown(name, {"format": "", "version": "", "application": ""})
    if "application" not in parts:
        raise Trouble("trouble-not-ours", format=FORMAT)
    app = coder.from_tree(parts["application"])
    bounds.judge(app)
    return app


def write_json(app: Application) -> bytes:
    """The application as JSON text in UTF-8; the same value gives the same bytes."""
    return json_text.write_tree({"format": FORMAT, "version": VERSION, "application": coder.to_tree(app)})


def write_sixaika(
    path: str | os.PathLike[str],
    app: Application,
    call_text: str | None = None,
    attachments: Mapping[str, bytes] | None = None,
) -> None:
    """Write the application with the call as used and its attachments, by sha256, as one file or not at all.

    Of the attachments those go along that the application names. Raises `Trouble` where that cannot be done.
    """
    entries = {archive.APPLICATION: write_json(app)}
    if call_text is not None:
        entries[archive.CALL] = call_text.encode()
    named = {row.sha256 for row in app.attachments}
    for name, data in sorted((attachments or {}).items()):
        if name in named:
            entries[archive.ATTACHMENTS + name] = data
    target = Path(path)
    try:
        _write_whole(target, entries)
    except OSError as fault:
        raise Trouble("trouble-unwritable", file=path, reason=why(fault)) from None
    except Trouble as trouble:
        raise trouble.of(path) from None


def _write_whole(target: Path, entries: Mapping[str, bytes]) -> None:
    beside = target.with_name(f".{token_hex(8)}.tmp")
    try:
        with beside.open("xb") as file:
            archive.write_entries(file, entries)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)


def _opened(path: Path) -> IO[bytes]:
    """The file, opened so that a folder, a pipe or a device gets a sentence and is not waited for."""
    try:
        if path.is_dir():
            raise Trouble("trouble-folder")
        handle = os.open(path, _READING)
    except FileNotFoundError:
        raise Trouble("trouble-missing") from None
    except PermissionError:
        raise Trouble("trouble-held" if is_held(path) else "trouble-forbidden") from None
    except ValueError:
        raise Trouble("trouble-missing") from None
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise Trouble("trouble-no-file")
    return os.fdopen(handle, "rb")


def _from_package(entries: dict[str, bytes]) -> Opened:
    try:
        app = from_json(entries.pop(archive.APPLICATION))
    except Trouble as trouble:
        raise trouble.inside(archive.APPLICATION) from None
    call = entries.pop(archive.CALL, None)
    named = {row.sha256 for row in app.attachments}
    attachments = {
        name.removeprefix(archive.ATTACHMENTS): data
        for name, data in entries.items()
        if name.startswith(archive.ATTACHMENTS)
    }
    for stranger in attachments.keys() - named:
        raise Trouble("trouble-zip-stranger", place=archive.ATTACHMENTS + stranger)
    return Opened(app, None if call is None else _call_text(call), attachments)


def _call_text(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError as fault:
        line = data.count(b"\n", 0, fault.start) + 1
        raise Trouble("trouble-not-utf8", place=archive.CALL, at=fault.start, line=line) from None
