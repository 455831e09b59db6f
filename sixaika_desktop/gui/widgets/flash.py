"""A frame around what was jumped to, for a second."""

from PySide6.QtCore import QEvent, QObject, QRect, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, Qt
from PySide6.QtWidgets import QWidget

MILLISECONDS = 1_000


class Flash(QWidget):
    """Lies over a widget, or a part of it, and goes by itself."""

    def __init__(self, over: QWidget, part: QRect | None = None) -> None:
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._part = part
        self.setGeometry(part or over.rect())
        over.installEventFilter(self)
        QTimer.singleShot(MILLISECONDS, self, self.deleteLater)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A frame in the accent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 3))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), 4, 4)
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the size of what is framed."""
        if event.type() == QEvent.Type.Resize and self._part is None and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False


def flash(over: QWidget, part: QRect | None = None) -> None:
    """Frame a widget, or a part of it, for a second."""
    Flash(over, part)
