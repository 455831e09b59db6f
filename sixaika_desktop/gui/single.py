"""One window for one library: a second start raises the first window and hands it the file it was to open."""

import os
import sys
from hashlib import sha256
from pathlib import Path
from urllib.parse import quote, unquote

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE = 300
"""Milliseconds that another window has to answer."""


def _name(library: Path) -> str:
    whole = os.path.realpath(library)  # even of what links to itself
    return "sixaika-desktop-" + sha256(os.fsencode(whole)).hexdigest()[:16]


def is_open_elsewhere(library: Path, file: Path | None = None) -> bool:
    """Whether another window has this library open; it is asked to come to the front and to open *file*."""
    socket = QLocalSocket()
    socket.connectToServer(_name(library))
    if not socket.waitForConnected(_PATIENCE):
        return False
    _let_come_to_front()
    socket.write(_spelt(str(file.absolute()) if file else ""))
    told = socket.waitForBytesWritten(_PATIENCE)
    socket.disconnectFromServer()
    return told


def _spelt(name: str) -> bytes:
    """A file's name on a line; on some systems it may hold line ends and bytes that are no text."""
    return f"{quote(name, errors='surrogateescape')}\n".encode("ascii")


def _named(spelt: str) -> str:
    """The file's name that was spelt so."""
    return unquote(spelt, errors="surrogateescape")


def _let_come_to_front() -> None:
    """Windows lets only the program started last bring a window to the front, or whom that one lets."""
    if sys.platform == "win32":
        import ctypes

        anybody = -1
        ctypes.windll.user32.AllowSetForegroundWindow(anybody)


class Doorbell(QObject):
    """Listens for second starts, and for files that macOS hands to a program that runs."""

    rung = Signal(object)
    """Come to the front, and open this file (its name; "" for none)."""

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._ring)
        if not self._server.listen(_name(library)):
            QLocalServer.removeServer(_name(library))  # left behind by a crash
            self._server.listen(_name(library))

    def _ring(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.readyRead.connect(self._heard)  # a closure over the socket would outlive it
            socket.disconnected.connect(socket.deleteLater)
            self._read(socket)

    def _heard(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        while socket.canReadLine():
            self.rung.emit(_named(bytes(socket.readLine().data()).decode("ascii", "replace").rstrip("\n")))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the file that macOS was double-clicked on; it comes as an event, not on the command line."""
        if isinstance(event, QFileOpenEvent):
            self.rung.emit(event.file())
            return True
        return super().eventFilter(watched, event)

    def close(self) -> None:
        """Listen no more."""
        self._server.close()
