"""Saves by itself: what differs, a moment after the last change, as often as it takes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QObject, QTimer, Signal

from sixaika_desktop.domain.trouble import Trouble
from sixaika_desktop.gui.document import Document
from sixaika_desktop.gui.shelf import Shelf

if TYPE_CHECKING:
    from sixaika_desktop.calls.model import Call
    from sixaika_desktop.domain.merge import Conflict
    from sixaika_desktop.domain.model import Application
    from sixaika_desktop.storage import Library, Summary

PAUSE = 400
"""Milliseconds after the last change."""

AT_LATEST = 2_000
"""Milliseconds after the first change that is not saved, however busily one types."""

AGAIN = (2_000, 5_000, 15_000, 60_000)
"""Milliseconds until a save that failed is tried again: the first time, the second …"""

_GONE = "trouble-library-gone"


class Keeper(QObject):
    """Keeps the library at the document's present value.

    A new application is written with its first change: one that is only looked at leaves nothing behind.
    """

    saved = Signal(object)
    """The time (`datetime`) of a save that is on the disk."""
    troubled = Signal(object)
    """What was in the way of a save (`Trouble`); it is tried again."""
    failed = Signal(object)
    """A fault of ours (`Exception`) that stopped a save."""
    merged = Signal(object)
    """Somebody else had saved the application: the conflicts (`Conflict`, …) of bringing both together."""

    def __init__(self, document: Document, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._shelf = shelf
        self._kept: Application | None = None
        self._kept_call: Call | None = None
        self._begun: Application | None = None
        self._id = ""
        self._is_saving = False
        self._failures = 0
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self.save)
        self._latest = QTimer(self, singleShot=True)
        self._latest.timeout.connect(self.save)
        document.changed.connect(self._changed)

    @property
    def is_kept(self) -> bool:
        """Whether the present value is on the disk, or one that was never changed and need not be, or of an
        application that is not looked after. While a save is under way it is not: what was undone meanwhile
        may be what was kept before, and is about to be replaced there.
        """
        if self._is_saving:
            return False
        present = self._document.application
        if present.id != self._id or present is self._kept:
            return True
        return not self._id or (self._kept is None and present is self._begun)

    @property
    def is_new(self) -> bool:
        """Whether nothing of the application is in the library yet."""
        return self._kept is None

    def follow(self, application: Application, stored: Application | None, call: Call) -> None:
        """Look after another application; `stored` is its value in the library, None where it is not there.

        Call it right before `Document.begin` shows the application.
        """
        self._pause.stop()
        self._latest.stop()
        self._id = application.id
        self._begun = application
        self._kept = stored
        self._kept_call = call if stored is not None else None
        self._failures = 0

    def forget(self) -> None:
        """Look after nothing: the application was deleted."""
        self.follow(self._document.application, None, self._document.call)
        self._id = ""

    def _changed(self, _before: Application, after: Application) -> None:
        if after.id != self._id:
            return
        self._pause.start(PAUSE)
        if not self._latest.isActive():
            self._latest.start(AT_LATEST)

    def save(self) -> None:
        """Save now what is not saved yet; while a save is under way, after it."""
        self._pause.stop()
        self._latest.stop()
        if self._is_saving or self.is_kept:
            return
        from sixaika_desktop.opening import summary

        document = self._document
        self._is_saving = True
        after, call = document.application, document.call
        told = summary(document.snapshot)
        text = call.text if call is not self._kept_call else None
        work = _saving(after, self._kept, self._last_step(), told, text)
        self._shelf.change(work, lambda _: self._done(after, call), self._not_done)

    def _last_step(self) -> str:
        """What was done last, as the history calls it."""
        history = self._document.history
        return self.tr("Undone: {0}").format(history.redoText()) if history.canRedo() else history.undoText()

    def _done(self, after: Application, call: Call) -> None:
        self._is_saving = False
        self._failures = 0
        if after.id == self._id:
            self._kept, self._kept_call = after, call
            self.saved.emit(datetime.now())
            self.save()

    def _not_done(self, fault: Exception) -> None:
        self._is_saving = False
        theirs: Application | None = getattr(fault, "value", None)
        if theirs is not None and self._kept is not None and theirs.id == self._id:
            self._merge(self._kept, theirs)
            return
        if getattr(fault, "phrase", "") == _GONE and self._kept is not None:  # of a library that was replaced
            self._kept = self._kept_call = None
            self.save()
            return
        self._pause.start(AGAIN[min(self._failures, len(AGAIN) - 1)])
        self._failures += 1
        (self.troubled if isinstance(fault, Trouble) else self.failed).emit(fault)

    def _merge(self, base: Application, theirs: Application) -> None:
        """Bring together what somebody else saved and what stands here, and save that."""
        from sixaika_desktop.domain.merge import merge

        found = merge(base, self._document.application, theirs)
        conflicts: tuple[Conflict, ...] = found.conflicts
        self._kept = theirs
        self._document.apply(self.tr("Merged with what somebody else saved"), lambda _: found.application)
        self.merged.emit(conflicts)
        self.save()

    def flush(self, milliseconds: int = 10_000) -> bool:
        """Save and wait until it is on the disk; whether it is. The screen stands still meanwhile."""
        until = QDeadlineTimer(milliseconds)
        failures = self._failures
        self.save()
        while not self.is_kept and self._failures == failures and not until.hasExpired():
            self._shelf.wait(until.remainingTime())
            QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall.value)
        return self.is_kept


def _saving(
    after: Application, before: Application | None, label: str, told: Summary, call_text: str | None
) -> Callable[[Library], object]:
    return lambda library: library.save(after, before, label, told, call_text=call_text)
