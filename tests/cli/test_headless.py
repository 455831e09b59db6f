"""The command line needs no screen and no Qt; importing it is quick."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from sixaika_desktop.domain.phrases import resources

HNRY = str(resources() / "samples" / "hnry.json")
_SLOW = ("PySide6", "sqlalchemy", "reportlab", "pandas", "alembic", "pypdfium2", "pikepdf", "xlsxwriter")

_PROGRAM = f"""
import sys
from sixaika_desktop.cli import main
for word in sys.argv[1:]:
    code = main([word, {HNRY!r}, "--json"])
    assert code == 0, code
print("LOADED", [name for name in {_SLOW!r} if name in sys.modules])
"""


def test_checking_a_file_loads_neither_qt_nor_anything_slow() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, "check", "totals", "schedule"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines()[-1] == "LOADED []"


def test_the_command_line_works_where_qt_cannot_be_imported() -> None:
    program = (
        "import sys; sys.modules['PySide6'] = None\n"
        "from sixaika_desktop.cli import main\nsys.exit(main(sys.argv[1:]))"
    )
    done = subprocess.run([sys.executable, "-c", program, "check", HNRY], capture_output=True, check=False)
    assert done.returncode == 0


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
def test_the_window_says_plainly_that_it_has_no_screen() -> None:
    program = (
        "import os, sys\n"
        "for n in ('DISPLAY', 'WAYLAND_DISPLAY', 'QT_QPA_PLATFORM'): os.environ.pop(n, None)\n"
        "from sixaika_desktop.cli import main\nsys.exit(main(['--lang', 'en']))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1


def _opened_on(tmp_path: Path, **screens: str) -> subprocess.CompletedProcess[str]:
    """The program, started with these screens and no others."""
    of_screens = ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM")
    kept = {name: value for name, value in os.environ.items() if name not in of_screens}
    options = ["--lang", "en", "--library", str(tmp_path / "l.sqlite")]
    return subprocess.run(
        [sys.executable, "-m", "sixaika_desktop", *options],
        env={**kept, "XDG_RUNTIME_DIR": str(tmp_path), **screens},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
@pytest.mark.parametrize(
    "screens",
    [
        {"WAYLAND_DISPLAY": "wayland-9"},
        {"DISPLAY": ":987"},
        {"DISPLAY": ":987", "WAYLAND_DISPLAY": "/nowhere/wayland-9"},
        {"WAYLAND_DISPLAY": "wayland-9", "QT_QPA_PLATFORM": "wayland"},
    ],
)
def test_the_window_says_plainly_that_its_screen_does_not_answer(
    tmp_path: Path, screens: dict[str, str]
) -> None:
    done = _opened_on(tmp_path, **screens)
    assert done.returncode == 2, done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert all(f"{name}={value}" in done.stderr for name, value in screens.items() if "DISPLAY" in name)


@pytest.mark.skipif(not shutil.which("xvfb-run"), reason="there is no xvfb-run")
def test_a_wayland_that_is_gone_does_not_keep_the_window_from_x(tmp_path: Path) -> None:
    judged = "import os; os.environ.pop('QT_QPA_PLATFORM', None)\n"
    judged += "from sixaika_desktop import app; app._judge_screen()"
    command = ["xvfb-run", "-a", sys.executable, "-c", judged]
    told = {**os.environ, "WAYLAND_DISPLAY": "wayland-9", "XDG_RUNTIME_DIR": str(tmp_path)}
    done = subprocess.run(command, env=told, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
