"""Totals and verdicts of the list that this version of the program has not computed: made anew, one
application after the other, while nothing else is asked of the library.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from sixaika_desktop.domain.trouble import Trouble
from sixaika_desktop.gui.desk import Desk

if TYPE_CHECKING:
    from sixaika_desktop.storage import Entry, Library

PAUSE: Final = 250
"""Milliseconds between two of them, in which what a person asks goes first."""


@dataclass(frozen=True, slots=True)
class Renewed:
    """An application of the list as it is now, or why it cannot be judged: its call is not known."""

    entry: Entry
    fault: Trouble | None = None


class Renewal(QObject):
    """Knows which entries are outdated, and renews them."""

    renewed = Signal(object)
    """What came of one (`Renewed`)."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wanted: deque[Entry] = deque()
        self._tried: set[tuple[str, int]] = set()
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self._renew)

    def want(self, entries: Iterable[Entry]) -> None:
        """Renew those of these that are outdated, after the others that are wanted."""
        self._wanted += (entry for entry in entries if entry.is_outdated and _key(entry) not in self._tried)
        if self._wanted:
            self._soon.start()

    def want_no_more(self) -> None:
        """Something else is listed: renew none of those that were wanted."""
        self._wanted.clear()

    def _renew(self) -> None:
        """The next one; the one on the screen is judged there, and its value in the library is not read."""
        while self._wanted and self._wanted[0].id == self._desk.document.application.id:
            self._wanted.popleft()
        if self._wanted:
            entry = self._wanted.popleft()
            self._tried.add(_key(entry))
            self._desk.shelf.ask(partial(_renewed, entry), self._done, self._stop)

    def _done(self, found: Renewed) -> None:
        self.renewed.emit(found)
        self._soon.start()

    def _stop(self, _fault: Exception) -> None:
        """The library is out of reach: whoever asks for the list is told."""
        self.want_no_more()


def _key(entry: Entry) -> tuple[str, int]:
    return entry.id, entry.revision


def _renewed(entry: Entry, library: Library) -> Renewed:
    from sixaika_desktop.opening import renewed

    try:
        return Renewed(renewed(entry, library))
    except Trouble as fault:
        return Renewed(entry, fault)
