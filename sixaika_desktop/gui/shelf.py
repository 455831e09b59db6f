"""The library as the window uses it: opened when it is first asked, always in one thread of its own."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from sixaika_desktop.gui.jobs import Jobs

if TYPE_CHECKING:
    from sixaika_desktop.storage import Library

T = TypeVar("T")


class Shelf(QObject):
    """One open library. Everything asked of it is done in the order it was asked, off the screen's thread."""

    changed = Signal()
    """The list of applications is another one: something was saved, added, deleted or restored."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self.read_only = False
        self.take_over = False
        self._jobs = Jobs(self, threads=1)
        self._library: Library | None = None
        self._is_closed = False

    def ask(
        self,
        work: "Callable[[Library], T]",
        done: Callable[[T], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Ask something of the library. `failed` gets `Trouble` where the world is in the way."""
        if not self._is_closed:
            self._jobs.start(lambda _: work(self._opened()), done, failed)

    def change(
        self,
        work: "Callable[[Library], T]",
        done: Callable[[T], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """As `ask`, for what changes the list of applications."""

        def finished(result: T) -> None:
            done(result)
            self.changed.emit()

        self.ask(work, finished, failed)

    def again(self, *, read_only: bool = False, take_over: bool = False) -> None:
        """Open the library anew at the next question, only to read or in place of another computer."""
        self.read_only = read_only
        self.take_over = take_over
        self._jobs.start(lambda _: self._closed(), _nothing, _nothing)

    def between(
        self, work: Callable[[], T], done: Callable[[T], object], failed: Callable[[Exception], object]
    ) -> None:
        """Do something to the library's file while it is closed, such as putting a backup in its place."""

        def closed_first() -> T:
            self._closed()
            return work()

        def finished(result: T) -> None:
            done(result)
            self.changed.emit()

        self._jobs.start(lambda _: closed_first(), finished, failed)

    def wait(self, milliseconds: int = -1) -> bool:
        """Wait until all that was asked is done; whether it is. The answers are still to be delivered."""
        return self._jobs.wait(milliseconds)

    def close(self) -> None:
        """Finish what was asked and close the library, for good: what is asked later is passed over."""
        self._is_closed = True
        self._jobs.wait()
        self._closed()

    def _opened(self) -> "Library":
        if self._library is not None and not self._library.is_in_place:
            self._library.leave()
            self._library = None
        if self._library is None:
            from sixaika_desktop.storage import Library

            self._library = Library.open(
                self.path, read_only=self.read_only, take_over=self.take_over and not self.read_only
            )
        return self._library

    def _closed(self) -> None:
        if self._library is not None:
            library, self._library = self._library, None
            library.close()


def _nothing(_: object) -> None:
    pass
