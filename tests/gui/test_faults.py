"""A fault of ours is logged without values, the work is saved, and one dialog tells."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from sixaika_desktop.domain.edits import set_field
from sixaika_desktop.domain.model import Where
from sixaika_desktop.gui.faults import Faults
from sixaika_desktop.gui.main_window import MainWindow


def test_a_fault_of_ours_saves_the_work_and_tells(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    app = window.desk.document.application
    window.desk.document.apply("x", set_field.of(Where(app.id, "acronym"), "SECRET"))
    log = tmp_path / "logs" / "faults.log"
    faults = Faults(window, log)
    told: list[str] = []

    def close_dialog() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        told.append(box.text())
        box.close()

    try:
        raise RuntimeError("SECRET of a field")
    except RuntimeError as fault:
        QTimer.singleShot(200, close_dialog)
        faults.caught(RuntimeError, fault, fault.__traceback__)
        faults.caught(RuntimeError, fault, fault.__traceback__)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert len(told) == 1
    assert window.desk.keeper.is_kept
    text = log.read_text("utf-8")
    assert "RuntimeError" in text
    assert "test_faults.py" in text
    assert "SECRET" not in text


def test_what_kills_the_program_leaves_the_lines_it_was_at(tmp_path: Path) -> None:
    program = (
        "import sys, ctypes\n"
        "from pathlib import Path\n"
        "from PySide6.QtWidgets import QApplication, QWidget\n"
        "from sixaika_desktop.gui.faults import Faults\n"
        "application = QApplication([])\n"
        "window = QWidget()\n"
        "Faults(window, Path(sys.argv[1])).install()\n"
        "def fall():\n"
        "    ctypes.string_at(0)\n"
        "fall()\n"
    )
    environment = {key: text for key, text in os.environ.items() if key != "PYTHONFAULTHANDLER"}
    log = tmp_path / "log" / "6aika-desktop.log"
    ended = subprocess.run([sys.executable, "-c", program, str(log)], env=environment, check=False)
    assert ended.returncode != 0
    assert "in fall" in (tmp_path / "log" / "crash.log").read_text("utf-8")
