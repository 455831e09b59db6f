"""Faults of our own: logged without the values they arose from, the work saved, and told in one dialog."""

import logging
import sys
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMessageBox

from sixaika_desktop import __version__
from sixaika_desktop.domain.phrases import say

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
        self._has_log = False

    def install(self) -> None:
        """From now on nothing that goes wrong in the window ends in silence."""
        sys.excepthook = self.caught

    def caught(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        """Log a fault, save, and tell."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, trace)
            return
        self._write(kind, trace)
        if not self._is_telling:
            self._is_telling = True
            QTimer.singleShot(0, self, lambda: self._tell(kind.__name__))

    def _write(self, kind: type[BaseException], trace: TracebackType | None) -> None:
        if not self._has_log:
            self._has_log = True
            path = self._path()
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                handler = RotatingFileHandler(path, maxBytes=_MOST_BYTES, backupCount=3, encoding="utf-8")
                handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
                _LOG.addHandler(handler)
                _LOG.propagate = False
            except OSError:
                return
        places = "\n".join(f"  {f.filename}:{f.lineno} {f.name}" for f in traceback.extract_tb(trace))
        _LOG.error("%s %s\n%s", __version__, kind.__name__, places)

    def _path(self) -> Path:
        if self._log is None:
            from sixaika_desktop import paths

            self._log = paths.log()
        return self._log

    def _tell(self, kind: str) -> None:
        try:
            self._window.desk.keeper.flush()
        finally:
            text = say("cli-bug", self._window.desk.language, kind=kind, log=self._path())
            QMessageBox.critical(self._window, "6Aika Desktop", text)
            self._is_telling = False
