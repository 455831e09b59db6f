"""The program carried on a stick: library, settings and log beside it, and nothing on the computer."""

import subprocess
import sys
from pathlib import Path

import pytest

from sixaika_desktop import paths
from sixaika_desktop.cli import main
from sixaika_desktop.domain.phrases import resources

HNRY = str(resources() / "samples" / "hnry.json")


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that the program lies in, as on a stick; its name has what names may have."""
    folder = tmp_path / "Tikku ä & co"
    folder.mkdir()
    monkeypatch.setattr(sys, "executable", str(folder / "sixaika-desktop"))
    monkeypatch.delenv(paths.LIBRARY, raising=False)
    return folder


def test_without_the_flag_nothing_is_kept_beside_the_program(stick: Path) -> None:
    assert main(["import", HNRY]) == 0
    assert list(stick.iterdir()) == []
    assert not paths.library().is_relative_to(stick)


def test_with_the_flag_library_and_log_lie_beside_the_program(stick: Path) -> None:
    assert main(["--portable", "import", HNRY]) == 0
    folder = stick / paths.CARRIED
    assert (folder / "library.sqlite").stat().st_size > 0
    assert paths.log().is_relative_to(folder)


def test_from_then_on_the_flag_is_not_needed(stick: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", HNRY, "--portable"]) == 0
    capsys.readouterr()
    assert main(["list", "--lang", "fi"]) == 0
    assert "hnry" in capsys.readouterr().out
    assert paths.library() == stick / paths.CARRIED / "library.sqlite"
    assert paths.backups() == stick / paths.CARRIED / "backups"


def test_the_flag_is_stronger_than_a_library_named_by_the_computer(
    stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(paths.LIBRARY, str(tmp_path / "theirs.sqlite"))
    assert main(["--portable", "import", HNRY]) == 0
    assert not (tmp_path / "theirs.sqlite").exists()
    assert (stick / paths.CARRIED / "library.sqlite").exists()


def test_a_library_that_is_named_is_stronger_than_the_flag(stick: Path, tmp_path: Path) -> None:
    assert main(["--portable", "--library", str(tmp_path / "named.sqlite"), "import", HNRY]) == 0
    assert (tmp_path / "named.sqlite").exists()
    assert not (stick / paths.CARRIED).exists()


def test_where_nothing_can_be_written_beside_the_program_one_sentence_says_so(
    stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (stick / paths.CARRIED).write_text("in the way")
    assert main(["--portable", "list", "--lang", "en"]) == 2
    said = capsys.readouterr().err
    assert paths.CARRIED in said
    assert len(said.splitlines()) == 1


def test_the_app_of_a_mac_is_carried_beside_itself_not_in_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = tmp_path / "6Aika Desktop.app" / "Contents" / "MacOS"
    monkeypatch.setattr(sys, "executable", str(inside / "6Aika Desktop"))
    assert paths.carried() == tmp_path / paths.CARRIED


def test_an_appimage_is_carried_beside_its_file_and_another_s_surroundings_count_for_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("APPIMAGE", str(tmp_path / "stick" / "sixaika.AppImage"))
    monkeypatch.setenv("APPDIR", str(tmp_path / "mounted"))
    monkeypatch.setattr(sys, "executable", str(tmp_path / "mounted" / "usr" / "lib" / "sixaika-desktop"))
    assert paths.carried() == tmp_path / "stick" / paths.CARRIED
    monkeypatch.setattr(sys, "executable", str(tmp_path / "elsewhere" / "sixaika-desktop"))
    assert paths.carried() == tmp_path / "elsewhere" / paths.CARRIED


_WINDOW = """
import sys
from pathlib import Path
sys.executable = sys.argv[1]
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from sixaika_desktop import cli
app = QApplication([])
def close():
    for widget in app.topLevelWidgets():
        widget.close()
QTimer.singleShot(4000, close)
sys.exit(cli.main(["--portable"]))
"""


def test_the_window_of_a_carried_program_leaves_nothing_in_the_home_of_its_user(
    stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name)
    program = str(stick / "sixaika-desktop")
    subprocess.run([_python(), "-c", _WINDOW, program], check=True, timeout=60)
    assert (stick / paths.CARRIED / "library-window.ini").exists()
    left = [path for path in home.rglob("*") if path.is_file() and "fontconfig" not in path.parts]
    assert left == []


def _python() -> str:
    """The Python of these tests, whatever `sys.executable` says now."""
    name = "python.exe" if sys.platform == "win32" else "bin/python"
    folder = Path(sys.prefix)
    return str(next(p for p in (folder / name, folder / "Scripts" / name) if p.exists()))
