"""Getting at an application and its call, wherever they are, and putting files in their place."""

import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from sixaika_desktop.calls.model import Call
from sixaika_desktop.domain.model import Application
from sixaika_desktop.domain.phrases import resources
from sixaika_desktop.domain.trouble import Trouble
from sixaika_desktop.rules import State
from sixaika_desktop.snapshot import Snapshot

if TYPE_CHECKING:
    from sixaika_desktop.storage import Summary


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


def call_of(application: Application, text: str | None, named: Path | None, source: str) -> Call:
    """The call to judge by: the file named, else the call kept with it, else the program's own."""
    from sixaika_desktop.calls.loader import load_call, read

    if named is not None:
        return load_call(named)
    if text:
        return read(text, source)
    call = shipped_call(application.call)
    if call is None:
        raise Trouble("cli-no-call", source=source, call=application.call, known=", ".join(call_files()))
    return call


def samples() -> tuple[Path, ...]:
    """The finished samples that come with the program."""
    return tuple(sorted((resources() / "samples").glob("*.json")))


@dataclass(frozen=True, slots=True)
class Source:
    """An application under its call, and the bytes of its attachments by sha256."""

    snapshot: Snapshot
    attachments: Mapping[str, bytes]


def open_source(source: str, library: Path, call: Path | None = None) -> Source:
    """The application that *source* names: a file, or an id in the library.

    What exists as a file is a file. The library is only read. Raises Trouble.
    """
    from sixaika_desktop.exchange import read_application

    path = Path(source)
    if path.exists() or path.suffix.lower() in (".json", ".sixaika") or len(path.parts) > 1:
        opened = read_application(path)
        used = call_of(opened.application, opened.call_text, call, source)
        return Source(Snapshot(opened.application, used), opened.attachments)
    known: list[str] = []
    if library.exists():
        from sixaika_desktop.storage import Library

        with Library.open(library, read_only=True) as shelf:
            known = [entry.id for entry in shelf.list()]
            if source in known:
                application = shelf.load(source)
                used = call_of(application, shelf.call_of(source), call, source)
                return Source(Snapshot(application, used), shelf.attachments_of(application))
    raise Trouble("cli-no-source", source=source, library=library, known=", ".join(known[:10]) or "–")


def write_file(path: Path, content: Callable[[Path], object]) -> None:
    """Let *content* write beside *path* and put it in place; the old file stays if that fails."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        content(part)
        os.replace(part, path)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise Trouble("cli-cannot-write", path=path, reason=reason) from None
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def counts(snapshot: Snapshot) -> dict[str, int]:
    """How many rules are met, missed, open, and met with reason."""
    states = [v.state for v in snapshot.verdicts]
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
