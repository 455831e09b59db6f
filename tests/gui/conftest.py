"""Real windows on libraries of their own, and a keyboard that has ä."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sixaika_desktop.calls.model import Call
from sixaika_desktop.domain.model import Application
from sixaika_desktop.domain.phrases import resources
from sixaika_desktop.exchange import read_application
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.main_window import MainWindow, load_fonts
from sixaika_desktop.opening import shipped_call

PATIENCE = 60_000


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The platform without a screen tells all that it cannot do with windows."""
    for item in items:
        if "/gui/" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(autouse=True)
def _looks(qapp: QApplication) -> Iterator[None]:
    """The style and font that the program has; what a test closed or copied is gone before the next.

    Without a screen Qt frees what is on the clipboard after the interpreter has ended; freeing what was made
    in Python then ends the whole run with a segmentation fault.
    """
    qapp.setStyle("Fusion")
    qapp.setFont(load_fonts())
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.clipboard().clear()


def sample(name: str = "hnry") -> Application:
    """A finished sample."""
    return read_application(resources() / "samples" / f"{name}.json").application


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """A desk in English with HNRY open and nothing of it in the library, and no window."""
    desk = Desk(tmp_path / "library.sqlite", "en", "light")
    app = sample()
    call = shipped_call(app.call)
    assert call is not None
    desk.keeper.follow(app, None, call)
    desk.document.begin(app, call)
    yield desk
    desk.keeper.flush()
    desk.close()


def begin(desk: Desk, app: Application, call: Call) -> None:
    """Show another application and have it looked after, as the window does."""
    desk.keeper.follow(app, None, call)
    desk.document.begin(app, call)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """A window in Finnish at its first start: a copy of HNRY is open."""
    window = open_window(qtbot, tmp_path / "library.sqlite")
    yield window
    window.close()


def open_window(qtbot: QtBot, library: Path, language: str = "fi") -> MainWindow:
    """A window on a library that has begun: with a sample where the library is empty, else with its list."""
    window = MainWindow(library, "fi" if language == "fi" else "sv" if language == "sv" else "en")
    window.resize(1360, 820)
    qtbot.addWidget(window)
    window.show()
    begun = lambda: window.desk.document.is_open or window.start_page.entries.count > 0  # noqa: E731
    qtbot.waitUntil(begun, timeout=PATIENCE)
    window.desk.shelf.wait()
    qtbot.wait(20)
    return window


@pytest.fixture
def keys() -> Callable[[QWidget, str], None]:
    """Types any text. `qtbot.keyClicks` aborts the interpreter at the first letter beyond ASCII."""

    def press(widget: QWidget, text: str) -> None:
        for character in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = Qt.Key(ord(character.upper())) if character.isascii() else Qt.Key.Key_unknown
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, character)
                QApplication.sendEvent(widget, event)

    return press
