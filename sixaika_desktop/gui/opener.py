"""Getting applications onto the screen: from the library, a file, a sample, a call."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sixaika_desktop.domain.phrases import say
from sixaika_desktop.domain.trouble import Trouble
from sixaika_desktop.gui.desk import Desk

if TYPE_CHECKING:
    from sixaika_desktop.calls.model import Call
    from sixaika_desktop.domain.model import Application
    from sixaika_desktop.snapshot import Snapshot
    from sixaika_desktop.storage import History, Library


@dataclass(frozen=True, slots=True)
class Found:
    """An application with its call, its value in the library (None: it is not there) and its kept steps;
    `calls` are the texts of others by which those steps may have been judged.
    """

    application: Application
    call: Call
    stored: Application | None = None
    past: History | None = None
    second: bool = False
    calls: tuple[str, ...] = ()


class Opener(QObject):
    """Opens what a person chooses; the reading is done off the screen's thread."""

    opened = Signal()
    """Another application is on the screen."""
    answered = Signal()
    """What was asked for is on the screen, or was told to be out of reach."""
    call_wanted = Signal(Path)
    """Somebody wants to name the file of the call for the application in this file."""

    def __init__(self, desk: Desk, may_leave: Callable[[], bool] | None = None) -> None:
        """`may_leave` saves what is on the screen; where it says no, that stays there."""
        super().__init__(desk)
        self._desk = desk
        self._may_leave = may_leave or desk.keeper.flush
        self._asked = 0

    def from_library(self, id: str) -> None:
        """Open an application of the library with its history."""
        self._ask(lambda library: _loaded(library, id))

    def read(self, id: str, done: Callable[[Snapshot], object]) -> None:
        """Read an application of the library without showing it."""

        def reading(library: Library) -> Snapshot:
            from sixaika_desktop.opening import snapshot_of

            return snapshot_of(library, id)

        self._desk.shelf.ask(reading, done, self._desk.trouble)

    def copy_of(self, id: str) -> None:
        """Begin a new draft as a copy of an application of the library."""

        def copied(library: Library) -> Found:
            found = _loaded(library, id)
            return _untitled(found.application, found.call)

        self._ask(copied)

    def import_file(self, path: Path, call: Path | None = None) -> None:
        """Take the application of a file into the library and open it; *call* is the file of its call, where
        that neither comes with the program nor with the application.
        """
        label = say("cli-label-import", self._desk.language)

        def fail(fault: Exception) -> None:
            if getattr(fault, "phrase", "") not in ("trouble-no-call", "trouble-another-call"):
                self._fail(fault)
                return
            self.answered.emit()
            words = lambda: say("window-choose-call", self._desk.language)  # noqa: E731
            self._desk.trouble(fault, key="open", actions=((words, lambda: self.call_wanted.emit(path)),))

        self._desk.shelf.change(lambda library: _imported(library, path, label, call), self._shower(), fail)

    def from_sample(self, path: Path) -> None:
        """Begin an untitled copy of a sample; nothing is written before it is changed."""

        def read(_: object) -> Found:
            from sixaika_desktop.domain.edits import as_new
            from sixaika_desktop.exchange import read_application

            opened = read_application(path)
            call = call_for(opened.application, opened.call_text, path.name)
            # a draft of one's own, but as finished as the sample: the planned day of handing in stays
            return Found(replace(as_new(opened.application), state="draft", diary=""), call)

        self._desk.jobs.start(read, self._shower(), self._fail)

    def from_call(self, call_id: str, round: str = "", language: str = "fi") -> None:
        """Begin an empty application to a call that comes with the program."""

        def begun(_: object) -> Found:
            from sixaika_desktop.domain.edits import new_application

            application = new_application(call_id, (language,), round=round)
            call = call_for(application, None, call_id)
            model = call.cost_models[0].id if len(call.cost_models) == 1 else ""
            return Found(replace(application, call_version=call.version, cost_model=model), call)

        self._desk.jobs.start(begun, self._shower(), self._fail)

    def show(self, found: Found) -> None:
        """Put an application on the screen; what was there before is saved first."""
        if not self._may_leave():
            return
        self._put(found)
        self._desk.untold.emit("open")
        if found.second:
            self._desk.tell(lambda: self._said_again(found.application))
        self.opened.emit()

    def again(self) -> None:
        """Show the application on the screen as the library, which is another one now, has it. Where it has
        it not, the application stays as a new one, and is written there with its next change.
        """
        document, keeper = self._desk.document, self._desk.keeper
        id = document.application.id
        if not id:
            return

        def still_new(fault: Exception) -> None:
            keeper.follow(document.application, None, document.call)
            if getattr(fault, "phrase", "") != "trouble-library-gone":
                self._desk.trouble(fault, key="open")

        self._desk.shelf.ask(lambda library: _loaded(library, id), self._put, still_new)

    def _put(self, found: Found) -> None:
        self._desk.keeper.follow(found.application, found.stored, found.call)
        self._desk.document.begin(found.application, found.call, found.past, found.calls)

    def _said_again(self, app: Application) -> str:
        from sixaika_desktop.domain.places import name_of

        language = self._desk.language
        return say("cli-imported-again", language, title=name_of(app, app, language), id=app.id)

    def _ask(self, work: Callable[[Library], Found]) -> None:
        self._desk.shelf.ask(work, self._shower(), self._fail)

    def _shower(self) -> Callable[[Found], None]:
        """Show what is found, unless something else was asked for meanwhile."""
        self._asked += 1
        asked = self._asked

        def show(found: Found) -> None:
            if asked == self._asked:
                self.show(found)
            self.answered.emit()

        return show

    def _fail(self, fault: Exception) -> None:
        self.answered.emit()
        self._desk.trouble(fault, key="open")


def _loaded(library: Library, id: str) -> Found:
    from sixaika_desktop.opening import snapshot_of

    seen = snapshot_of(library, id)
    application = seen.application
    past = library.history(id, application)
    calls = library.other_calls(id) if past.steps else ()
    return Found(application, seen.call, application, past, calls=calls)


def _imported(library: Library, path: Path, label: str, named: Path | None) -> Found:
    from sixaika_desktop.exchange import read_application
    from sixaika_desktop.opening import call_of, summary
    from sixaika_desktop.snapshot import Snapshot

    opened = read_application(path)
    asked = opened.application.call
    try:
        call = call_of(opened.application, opened.call_text, named, path.name)
    except Trouble as trouble:
        if trouble.phrase != "cli-no-call":
            raise
        raise Trouble("trouble-no-call", file=path.name, call=asked) from None
    if named is not None and call.id != asked:
        raise Trouble("trouble-another-call", file=named.name, call=call.id, source=path.name, asked=asked)
    told = summary(Snapshot(opened.application, call))
    added = library.add(opened.application, label, told, call_text=call.text, attachments=opened.attachments)
    application = added.application
    return Found(application, call, application, second=added.second)


def _untitled(application: Application, call: Call) -> Found:
    from sixaika_desktop.domain.edits import begun_anew

    return Found(begun_anew(application), call)


def call_for(application: Application, text: str | None, source: str) -> Call:
    """The call as it was used, else the one that comes with the program."""
    from sixaika_desktop.opening import call_of

    return call_of(application, text, None, source)
