"""What is asked of the library: its list, and to take a file in."""

from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from sixaika_desktop.commands.opened import tell_of_kept
from sixaika_desktop.commands.output import as_json, lines
from sixaika_desktop.domain import money
from sixaika_desktop.domain.phrases import has, pick, say
from sixaika_desktop.domain.trouble import Trouble
from sixaika_desktop.opening import call_of, closed_folder, library_is_there, renewed, summary
from sixaika_desktop.rules import State
from sixaika_desktop.snapshot import Snapshot

if TYPE_CHECKING:
    from sixaika_desktop.storage import Entry


def list_(o: Namespace) -> int:
    """The applications in the library."""
    there = library_is_there(o.library)
    entries = _entries(o.library) if there else ()
    if o.json:
        return as_json([entry.as_dict() for entry in entries])
    if not there:
        closed = closed_folder(o.library)
        key = "cli-no-library-possible" if closed else "cli-no-library-yet"
        return lines([say(key, o.lang, library=o.library, folder=closed or "")])
    if not entries:
        return lines([say("cli-empty-library", o.lang, library=o.library)])
    return lines(line for entry in entries for line in _listed(entry, o.lang))


def _entries(path: Path) -> "tuple[Entry, ...]":
    """The list as this version of the program computes it, kept for the next time where it can be."""
    from sixaika_desktop.storage import Library

    with Library.open(path, read_only=True) as library:
        entries = library.list()
    if not any(entry.is_outdated for entry in entries):
        return entries
    try:
        library = Library.open(path, create=False)
    except Trouble:  # somebody has it open, or it can only be read
        library = Library.open(path, read_only=True)

    def told(entry: "Entry") -> "Entry":
        try:
            return renewed(entry, library) if entry.is_outdated else entry
        except Trouble:
            return entry

    with library:
        return tuple(map(told, entries))


def _listed(entry: "Entry", language: str) -> Iterable[str]:
    """An application of the library in two lines: what it is, and how it stands."""
    yield f"{entry.id}  {pick(entry.title, language) or entry.acronym}"
    state = f"term-application-state-{entry.state}"
    found = [entry.call, say(state, language) if has(state) else entry.state]
    if entry.summary is not None:
        counted = {each.value: getattr(entry.summary, each.value) for each in State}
        found += [money.show(entry.total, language), say("cli-counts", language, **counted)]
    if entry.is_outdated:
        found.append(say("cli-list-outdated", language))
    yield "    " + " · ".join(found)


def import_(o: Namespace) -> int:
    """Take a file into the library; the file is judged before the library is opened for writing."""
    from sixaika_desktop.exchange import read_application
    from sixaika_desktop.storage import Library

    opened = read_application(o.file)
    call = call_of(opened.application, opened.call_text, None, str(o.file))
    tell_of_kept(opened.application, call, o.lang)
    judged = summary(Snapshot(opened.application, call))
    label = say("cli-label-import", o.lang)
    with Library.open(o.library, create=not library_is_there(o.library)) as library:
        added = library.add(
            opened.application, label, judged, call_text=call.text, attachments=opened.attachments
        )
    app = added.application
    title = pick(app.title, o.lang) or app.acronym or app.id
    return lines(
        [say("cli-imported-again" if added.second else "cli-imported", o.lang, title=title, id=app.id)]
    )
