"""A double click on a file opens it: in a new window, in the one there is, and as macOS hands it over."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from pytestqt.qtbot import QtBot

from sixaika_desktop.cli import main
from sixaika_desktop.domain.phrases import resources
from sixaika_desktop.gui.desk import Message
from sixaika_desktop.gui.main_window import MainWindow
from sixaika_desktop.gui.single import Doorbell

HNRY = resources() / "samples" / "hnry.json"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """An application as a colleague sends it; its name has what names may have."""
    path = tmp_path / "HNRY – liite ä.sixaika"
    assert main(["export", str(HNRY), "--to", "sixaika", "--out", str(path)]) == 0
    return path


def _window(qtbot: QtBot, library: Path, file: Path | None = None) -> MainWindow:
    window = MainWindow(library, "fi", file)
    qtbot.addWidget(window)
    window.show()
    return window


def _is_open(window: MainWindow) -> bool:
    return window.desk.document.is_open and window.desk.document.application.id == "hnry"


def test_a_window_started_with_a_file_shows_it_and_has_it_in_its_library(
    qtbot: QtBot, tmp_path: Path, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    window = _window(qtbot, tmp_path / "library.sqlite", file)
    qtbot.waitUntil(lambda: _is_open(window), timeout=30_000)
    window.close()
    capsys.readouterr()
    assert main(["list", "--library", str(tmp_path / "library.sqlite")]) == 0
    assert "hnry" in capsys.readouterr().out


def test_a_file_that_is_not_there_is_told_in_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    window = _window(qtbot, tmp_path / "library.sqlite", tmp_path / "gone.sixaika")
    told: list[Message] = []
    window.desk.told.connect(told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=30_000)
    assert "gone.sixaika" in told[0].words()
    assert not window.desk.document.is_open


def test_a_second_start_hands_its_file_to_the_first_window(qtbot: QtBot, tmp_path: Path, file: Path) -> None:
    library = tmp_path / "library.sqlite"
    window = _window(qtbot, library)
    bell = Doorbell(library, window)
    bell.rung.connect(window.come_to_front)
    program = (
        "import sys\nfrom pathlib import Path\nfrom sixaika_desktop.app import run\n"
        "sys.exit(run(Path(sys.argv[1]), 'fi', Path(sys.argv[2])))"
    )
    second = subprocess.Popen([sys.executable, "-c", program, str(library), file.name], cwd=file.parent)
    qtbot.waitUntil(lambda: _is_open(window), timeout=20_000)
    assert second.wait(20) == 0
    bell.close()


def test_a_file_that_macos_hands_over_before_the_first_paint_is_the_one_that_opens(
    qtbot: QtBot, tmp_path: Path, file: Path
) -> None:
    window = MainWindow(tmp_path / "library.sqlite", "fi")
    qtbot.addWidget(window)
    bell = Doorbell(tmp_path / "library.sqlite", window)
    bell.rung.connect(window.come_to_front)
    assert bell.eventFilter(window, QFileOpenEvent(QUrl.fromLocalFile(str(file))))
    window.show()
    qtbot.waitUntil(lambda: _is_open(window), timeout=30_000)
    bell.close()


@pytest.mark.parametrize("words", [["open", "x.sixaika"], ["X.SIXAIKA"]])
def test_a_file_alone_on_the_command_line_opens_the_window(
    words: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path | None] = []

    def run(_library: Path, _language: str, file: Path | None) -> int:
        asked.append(file)
        return 0

    monkeypatch.setattr("sixaika_desktop.app.run", run)
    assert main(words) == 0
    assert asked == [Path(words[-1])]
