"""One window for one library: a second start raises the first window."""

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE = 300
"""Milliseconds that another window has to answer."""


def _name(library: Path) -> str:
    return "sixaika-desktop-" + sha256(str(library.resolve()).encode()).hexdigest()[:16]


def is_open_elsewhere(library: Path) -> bool:
    """Whether another window has this library open; it is asked to come to the front."""
    socket = QLocalSocket()
    socket.connectToServer(_name(library))
    if not socket.waitForConnected(_PATIENCE):
        return False
    socket.write(b"raise\n")
    told = socket.waitForBytesWritten(_PATIENCE)
    socket.disconnectFromServer()
    return told


class Doorbell(QObject):
    """Listens for second starts."""

    rung = Signal()

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
            socket.disconnected.connect(socket.deleteLater)
            self.rung.emit()

    def close(self) -> None:
        """Listen no more."""
        self._server.close()
