"""Faults of our own: logged without the values they arose from, the work saved, and told in one dialog."""

import faulthandler
import logging
import sys
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMessageBox

from sixaika_desktop import __version__
from sixaika_desktop.domain.phrases import say
from sixaika_desktop.domain.trouble import shown
from sixaika_desktop.gui.plain import tip

if TYPE_CHECKING:
    from sixaika_desktop.gui.main_window import MainWindow

_LOG = logging.getLogger("sixaika_desktop.faults")
_MOST_BYTES = 500_000


class Faults(QObject):
    """Takes what nobody caught; while one dialog is open, further faults are only logged."""

    def __init__(self, window: "MainWindow", log: Path | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._log = log
        self._is_telling = False
        self._handler: logging.Handler | None = None
        self._crash: IO[bytes] | None = None
        self._told: set[tuple[object, ...]] = set()

    def install(self) -> None:
        """From now on nothing that goes wrong in the window ends in silence: what kills the program without
        an exception leaves the lines of code it was at in `crash.log`.
        """
        sys.excepthook = self.caught
        if not faulthandler.is_enabled():
            path = self._path().with_name("crash.log")
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                self._crash = path.open("ab")
            except OSError:
                return
            faulthandler.enable(self._crash)

    def caught(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        """Log a fault, save, and tell. What comes again from the same place, as in painting, is only logged:
        a dialog each time would leave nobody a way out.
        """
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, trace)
            return
        self._write(kind, trace)
        last = traceback.extract_tb(trace)[-1:]
        place = (kind.__name__, *((frame.filename, frame.lineno or 0) for frame in last))
        if not self._is_telling and place not in self._told:
            self._is_telling = True
            self._told.add(place)
            QTimer.singleShot(0, self, lambda: self._tell(kind.__name__))

    def _write(self, kind: type[BaseException], trace: TracebackType | None) -> None:
        if self._handler is None:
            path = self._path()
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                handler = _Log(path, maxBytes=_MOST_BYTES, backupCount=3, encoding="utf-8")
            except OSError:
                return
            handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
            self._handler = handler
            _LOG.addHandler(handler)
            _LOG.propagate = False
        places = "\n".join(f"  {f.filename}:{f.lineno} {f.name}" for f in traceback.extract_tb(trace))
        _LOG.error("%s %s\n%s", __version__, kind.__name__, places)

    def _path(self) -> Path:
        if self._log is None:
            from sixaika_desktop import paths

            self._log = paths.log()
        return self._log

    def _tell(self, kind: str) -> None:
        desk = self._window.desk
        is_kept = False
        try:
            is_kept = desk.keeper.flush()
        finally:
            log = shown(self._path(), 1000) if self._handler is not None else "–"
            text = say("cli-bug" if is_kept else "cli-bug-unsaved", desk.language, kind=kind, log=log)
            QMessageBox.critical(self._window, "6Aika Desktop", tip(text))
            self._is_telling = False


class _Log(RotatingFileHandler):
    """A log that a full disk, or a second window that holds it, keeps waiting in silence."""

    def handleError(self, record: logging.LogRecord) -> None:
        """There is nobody left to tell."""
