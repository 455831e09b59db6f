"""Asking for files opens none of them: it would drop the locks that SQLite holds in this process."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from sixaika_desktop.gui.choosing import ask_file, ask_files, ask_folder, ask_new_file

TRY = (
    "import fcntl, sys\nfile = open(sys.argv[1], 'r+b')\n"
    "try:\n    fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)\n    print('free')\n"
    "except OSError:\n    print('locked')"
)


def answer(name: str, shown: list[QFileDialog]) -> None:
    """Type a name into the dialog that is open, and confirm it."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    shown.append(dialog)
    line = dialog.findChild(QLineEdit)
    assert line is not None
    line.setText(name)
    dialog.accept()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no advisory locks")
def test_a_lock_that_is_held_stays_held_while_a_folder_is_looked_at(qtbot: QtBot, tmp_path: Path) -> None:
    import fcntl

    library = tmp_path / "library.sqlite"
    library.write_bytes(b"SQLite format 3\0" + bytes(4096))
    widget = QWidget()
    qtbot.addWidget(widget)
    with library.open("r+b") as file:
        fcntl.lockf(file, fcntl.LOCK_EX)
        shown: list[QFileDialog] = []
        QTimer.singleShot(1500, lambda: answer("library.sqlite", shown))
        assert ask_file(widget, folder=str(tmp_path)) == library
        told = subprocess.run(
            [sys.executable, "-c", TRY, library], capture_output=True, text=True, check=True
        )
        assert told.stdout.strip() == "locked"


def test_a_new_file_keeps_the_ending_of_its_kind(qtbot: QtBot, tmp_path: Path) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    shown: list[QFileDialog] = []
    QTimer.singleShot(200, lambda: answer(str(tmp_path / "mine"), shown))
    assert ask_new_file(widget, "HNRY.pdf", "PDF (*.pdf)") == tmp_path / "mine.pdf"


def test_turning_back_gives_nothing(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    for ask in (ask_file, ask_files, ask_folder):

        def back() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, QFileDialog)
            dialog.reject()

        QTimer.singleShot(200, back)
        assert not ask(widget)


def test_a_name_with_a_dot_gets_the_ending_too_and_replaces_nothing_unasked(
    qtbot: QtBot, tmp_path: Path
) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    shown: list[QFileDialog] = []
    QTimer.singleShot(200, lambda: answer(str(tmp_path / "HNRY 16.11"), shown))
    assert ask_new_file(widget, "HNRY.pdf", "PDF (*.pdf)") == tmp_path / "HNRY 16.11.pdf"

    (tmp_path / "HNRY 16.11.pdf").write_bytes(b"")
    asked: list[str] = []

    def say_no() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        box.button(QMessageBox.StandardButton.No).click()

    QTimer.singleShot(200, lambda: answer(str(tmp_path / "HNRY 16.11"), shown))
    QTimer.singleShot(900, say_no)
    assert ask_new_file(widget, "HNRY.pdf", "PDF (*.pdf)") is None
    assert "HNRY 16.11.pdf" in asked[0]
