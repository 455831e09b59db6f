"""The command line needs no screen and no Qt; importing it is quick."""

import subprocess
import sys

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
