"""Work off the screen's thread, and its result back on it."""

from collections.abc import Callable
from threading import Event
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

T = TypeVar("T")


class Cancelled(Exception):
    """The person who waited does so no more."""


class Job(QObject, Generic[T]):
    """A piece of work under way.

    `done` gets what it gives, `failed` what it raises, both on the screen's thread; neither is called once it
    is cancelled.
    """

    progressed = Signal(int, int)
    """So much of so much."""
    ended = Signal()
    _finished = Signal(object, object)

    def __init__(
        self,
        parent: QObject,
        work: "Callable[[Job[T]], T]",
        done: Callable[[T], object],
        failed: Callable[[Exception], object],
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._done = done
        self._failed = failed
        self._stop = Event()
        self._finished.connect(self._finish)

    def progress(self, part: int, whole: int) -> None:
        """Tell from within the work how far it is. Raises `Cancelled` where nobody waits any more."""
        if self._stop.is_set():
            raise Cancelled
        self.progressed.emit(part, whole)

    def cancel(self) -> None:
        """Wait no longer for it; the work stops where it next tells how far it is."""
        self._stop.set()

    def run(self) -> None:
        """Do the work, on whatever thread this is."""
        result: Any = None
        fault: Exception | None = None
        try:
            if not self._stop.is_set():
                result = self._work(self)
        except Cancelled:
            self._stop.set()
        except Exception as error:
            fault = error
        self._finished.emit(result, fault)

    @Slot(object, object)
    def _finish(self, result: Any, fault: Exception | None) -> None:
        self.deleteLater()
        try:
            if not self._stop.is_set():
                if fault is None:
                    self._done(result)
                else:
                    self._failed(fault)
        finally:
            self.ended.emit()


class Jobs(QObject):
    """A few threads for work; with one thread the work is done in the order it was given."""

    def __init__(self, parent: QObject | None = None, threads: int = 2) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)

    def start(
        self,
        work: Callable[[Job[T]], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object],
    ) -> Job[T]:
        """Begin a piece of work."""
        job = Job(self, work, done, failed)
        self._pool.start(job.run)
        return job

    def wait(self, milliseconds: int = -1) -> bool:
        """Wait until no work is under way; whether that came about. Results are still to be delivered."""
        return self._pool.waitForDone(milliseconds)
