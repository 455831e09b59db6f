"""The application on screen: its present value, its history, and the one signal."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

if TYPE_CHECKING:
    from sixaika_desktop.calls.model import Call
    from sixaika_desktop.domain.model import Application
    from sixaika_desktop.snapshot import Snapshot
    from sixaika_desktop.storage import History, Past

Label: TypeAlias = str | Callable[[], str]
"""What a step is called in the history, in the language of the moment; a callable is asked only if needed."""


def nothing() -> Snapshot:
    """What is there before an application is."""
    from sixaika_desktop.calls.model import Call
    from sixaika_desktop.domain.model import Application
    from sixaika_desktop.snapshot import Snapshot

    call = Call(id="", version="", title={}, programme={}, fund="", regime="")
    return Snapshot(Application(id=""), call)


class Document(QObject):
    """Holds the present value; it is changed only by `apply`, and by going back and forth in the history."""

    changed = Signal(object, object)
    """The value before and after. Connect bound methods of QObjects, and nothing else, so that what is closed
    hears no more. Whoever hears it reads `snapshot`, and makes no edit.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.history = QUndoStack(self)
        self._calls: dict[tuple[str, str], Call] = {}
        self._texts: tuple[str, ...] = ()
        self._present: Snapshot | None = None  # what it needs is imported after the first paint
        self._typing: _Step | None = None
        self._is_telling = False

    @property
    def snapshot(self) -> Snapshot:
        """The present value seen through its call."""
        if self._present is None:
            self._present = nothing()
        return self._present

    @property
    def application(self) -> Application:
        """The present value."""
        return self.snapshot.application

    @property
    def call(self) -> Call:
        """The call by which the present value is judged."""
        return self.snapshot.call

    @property
    def is_open(self) -> bool:
        """Whether there is an application at all."""
        return self._present is not None and bool(self.application.id)

    def begin(
        self,
        application: Application,
        call: Call,
        past: History | None = None,
        texts: tuple[str, ...] = (),
    ) -> None:
        """Show another application, under its call as it was used; its kept steps can be undone.

        `texts` are those of the calls that such a step may go back to; they are read only then.
        """
        self._typing = None
        self._texts = texts
        self._calls = {(call.id, call.version): call, (application.call, application.call_version): call}
        self.history.clear()
        if past is not None:
            values = _Past(past)
            for at in reversed(range(len(past.steps))):
                self.history.push(_Kept(self, past.labels[at], values, at))
        self._show(application, is_anew=True)

    def know(self, call: Call) -> str:
        """Get to know a call before an edit turns the application to it; the version to name it by.

        That is its own, or where another text has the same version, one that tells the two apart.
        """
        version = call.version
        if (known := self._calls.get((call.id, version))) is not None and known.text != call.text:
            version = _apart(call)
        self._calls[(call.id, version)] = call
        return version

    def end(self) -> None:
        """Show no application."""
        empty = nothing()
        self.begin(empty.application, empty.call)

    def _know_kept(self) -> None:
        """Get to know the calls that the library keeps, by every version that they may go by."""
        from sixaika_desktop.calls.loader import read
        from sixaika_desktop.domain.trouble import Trouble

        texts, self._texts = self._texts, ()
        for text in texts:
            try:
                call = read(text, "")
            except Trouble:  # of a newer program
                continue
            for version in (call.version, _apart(call)):
                self._calls.setdefault((call.id, version), call)

    def apply(
        self, label: Label, edit: Callable[[Application], Application], *, merge: Hashable = None
    ) -> bool:
        """Make an edit one undoable step; whether it changed anything.

        With an equal `merge` it goes into the step before, unless `settle` came between. A step that ends
        where it began is taken back. Raises what the edit raises, and then nothing has changed.
        """
        from sixaika_desktop.domain.difference import difference

        assert not self._is_telling, "an edit while the last one is being told"
        before = self.application
        after = edit(before)
        if after is before:
            return False
        step = self._typing
        if merge is None or step is None or step.merge != merge or self.history.canRedo():
            text = label if isinstance(label, str) else label()
            step = _Step(self, text, before, after, merge)
            self._typing = step if merge is not None else None
            self.history.push(step)
        elif difference(step.before, after):
            step.after = after
            self._show(after)
        else:
            self._typing = None
            step.setObsolete(True)
            self.history.undo()  # Qt drops an obsolete step without undoing it
            self._show(step.before)
        return True

    def settle(self) -> None:
        """End the present step: what is typed from now on is another one."""
        self._typing = None

    def last_is(self, merge: Hashable) -> bool:
        """Whether the last step was made with this `merge` and still grows."""
        return self._typing is not None and self._typing.merge == merge and not self.history.canRedo()

    def show(self, application: Application) -> None:
        """For the steps of the history: make this the present value."""
        self._typing = None
        self._show(application)

    def _show(self, after: Application, *, is_anew: bool = False) -> None:
        before = self.application
        call = self._call_of(after)
        if after is before and not (is_anew and call is not self.call):
            return
        if call is self.call:
            self._present = self.snapshot.after(after)
        else:
            from sixaika_desktop.snapshot import Snapshot

            self._present = Snapshot(after, call)
        self._is_telling = True
        try:
            self.changed.emit(before, after)
        finally:
            self._is_telling = False

    def _call_of(self, application: Application) -> Call:
        """The call as used; one that nobody told of comes with the program, or is none."""
        key = (application.call, application.call_version)
        if key not in self._calls and self._texts:
            self._know_kept()
        if key not in self._calls:
            from sixaika_desktop.opening import shipped_call

            same = [call for (id, _), call in self._calls.items() if id == application.call]
            own = shipped_call(application.call)
            if own is not None and (not same or application.call_version in ("", own.version)):
                same = [own]
            self._calls[key] = same[0] if same else nothing().call
        return self._calls[key]


def _apart(call: Call) -> str:
    """A version that tells a call from another text of the same version."""
    from hashlib import sha256

    return f"{call.version}+{sha256(call.text.encode()).hexdigest()[:8]}"


class _Step(QUndoCommand):
    """Swaps one whole value for another; no other kind of step is needed."""

    def __init__(
        self, document: Document, label: str, before: Application, after: Application, merge: Hashable
    ) -> None:
        super().__init__(label)
        self.before = before
        self.after = after
        self.merge = merge
        self._document = document
        self._is_new = True

    def redo(self) -> None:
        """See QUndoCommand."""
        if self._is_new:
            self._is_new = False
            self._document._show(self.after)  # pyright: ignore[reportPrivateUsage]
        else:
            self._document.show(self.after)

    def undo(self) -> None:
        """See QUndoCommand."""
        self._document.show(self.before)


class _Past:
    """The values of the kept steps, made one by one as somebody goes back to them."""

    def __init__(self, history: History) -> None:
        self._more: Iterator[Past] = iter(history)
        self._made = [history.present]

    def back(self, steps: int) -> Application:
        """The value so many steps before the one that was opened."""
        while len(self._made) <= steps:
            self._made.append(next(self._more).value)
        return self._made[steps]


class _Kept(QUndoCommand):
    """A step that was made when the application was open before; `at` 0 is the latest."""

    def __init__(self, document: Document, label: str, past: _Past, at: int) -> None:
        super().__init__(label)
        self._document = document
        self._past = past
        self._at = at
        self._is_new = True

    def redo(self) -> None:
        """See QUndoCommand. Being pushed it only takes its place."""
        if self._is_new:
            self._is_new = False
        else:
            self._document.show(self._past.back(self._at))

    def undo(self) -> None:
        """See QUndoCommand."""
        self._document.show(self._past.back(self._at + 1))
