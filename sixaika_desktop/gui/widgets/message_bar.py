"""The bar in which the program says what happened, and what of the world is in the way, in plain words."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from sixaika_desktop.gui.desk import Desk, Message, Words
from sixaika_desktop.gui.icons import icon
from sixaika_desktop.gui.looks import mixed

SECONDS = 8
"""What was merely said goes after so long; what is in the way stays."""


class MessageBar(QWidget):
    """Above the page; empty it takes no room."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lines: dict[str, _Line] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        self.hide()
        desk.told.connect(self.say)
        desk.untold.connect(self.take_back)
        desk.voice.changed.connect(self._retell)
        desk.looks.changed.connect(self._recolour)

    @property
    def texts(self) -> list[str]:
        """What stands in the bar."""
        return [line.label.text() for line in self._lines.values()]

    def say(self, message: Message) -> None:
        """Put a message into the bar; what stands there already is not said again, but with the buttons."""
        key = message.key or f"#{id(message)}"
        self.take_back(key)
        words = message.words()
        for other, line in [each for each in self._lines.items() if each[1].label.text() == words]:
            if line.has_actions and not message.actions:
                return
            self.take_back(other)
        line = _Line(self, message, self._desk)
        line.closed = lambda: self.take_back(key)
        self._lines[key] = line
        layout = self.layout()
        assert layout is not None
        layout.addWidget(line)
        self.show()
        if message.kind == "said" and not message.actions:
            QTimer.singleShot(SECONDS * 1000, line, line.close_itself)

    def take_back(self, key: str) -> None:
        """Take a message out of the bar."""
        if (line := self._lines.pop(key, None)) is not None:
            line.hide()
            line.deleteLater()
        self.setVisible(bool(self._lines))

    def _retell(self) -> None:
        for line in self._lines.values():
            line.retell()

    def _recolour(self) -> None:
        for line in self._lines.values():
            line.recolour()


class _Line(QFrame):
    closed: Callable[[], object]

    def __init__(self, parent: QWidget, message: Message, desk: Desk) -> None:
        super().__init__(parent)
        self._message = message
        self._desk = desk
        self._mark = QLabel(self)
        self.label = QLabel(self)
        self.label.setWordWrap(True)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._buttons: list[tuple[QPushButton, Words]] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(self._mark)
        row.addWidget(self.label, 1)
        for words, act in message.actions:
            button = QPushButton(self)
            button.clicked.connect(act)
            button.clicked.connect(self.close_itself)
            self._buttons.append((button, words))
            row.addWidget(button)
        self._close = QToolButton(self)
        self._close.clicked.connect(self.close_itself)
        row.addWidget(self._close)
        self.retell()
        self.recolour()

    @property
    def has_actions(self) -> bool:
        """Whether there is something to do about it."""
        return bool(self._buttons)

    def close_itself(self) -> None:
        """Go out of the bar."""
        self.closed()

    def retell(self) -> None:
        """Say it in the present language."""
        self.label.setText(self._message.words())
        self.label.setAccessibleName(self.label.text())
        for button, words in self._buttons:
            button.setText(words())
        self._close.setToolTip(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close"))

    def recolour(self) -> None:
        """Take the colours of the theme."""
        theme = self._desk.looks.theme
        is_trouble = self._message.kind == "trouble"
        tone = theme.open if is_trouble else theme.accent
        self._mark.setPixmap(icon("alert-triangle" if is_trouble else "info-circle", tone).pixmap(20, 20))
        self._close.setIcon(icon("x"))
        self.setStyleSheet(f"QFrame {{ background: {mixed(theme.surface, tone, 0.12)}; border: none; }}")
