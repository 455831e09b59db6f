"""The first paint needs nothing but Qt; a second start raises the first window."""

import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from sixaika_desktop.export.tokens import DARK, LIGHT, contrast
from sixaika_desktop.gui.looks import mixed, on_accent, style_sheet
from sixaika_desktop.gui.single import Doorbell, is_open_elsewhere

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from sixaika_desktop.gui.main_window import MainWindow, load_fonts
app = QApplication([])
app.setFont(load_fonts())
class Watched(MainWindow):
    def _begin(self):
        slow = ("sqlalchemy", "alembic", "reportlab", "pandas", "numpy", "pypdfium2", "stdnum", "pyphen")
        print("LOADED", [name for name in slow if name in sys.modules])
        QApplication.exit(0)
window = Watched(Path(sys.argv[1]), "fi")
window.show()
app.exec()
"""


def test_the_first_paint_needs_qt_alone(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path / "library.sqlite")],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.splitlines()[-1] == "LOADED []"


def test_constants_outlive_any_number_of_signals() -> None:
    program = (
        "import sixaika_desktop.gui\nfrom PySide6.QtCore import QObject, Signal\n"
        "class S(QObject):\n    s = Signal()\n"
        "s = S()\nfor _ in range(60_000): s.s.emit()\nprint('alive')"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "alive"


def test_a_second_start_raises_the_first_window(qtbot: QtBot, tmp_path: Path) -> None:
    library = tmp_path / "library.sqlite"
    assert not is_open_elsewhere(library)
    bell = Doorbell(library)
    program = (
        "import sys\nfrom pathlib import Path\nfrom PySide6.QtCore import QCoreApplication\n"
        "from sixaika_desktop.gui.single import is_open_elsewhere\n"
        "app = QCoreApplication([])\nprint(is_open_elsewhere(Path(sys.argv[1])))"
    )
    with qtbot.waitSignal(bell.rung, timeout=20_000):
        second = subprocess.Popen(
            [sys.executable, "-c", program, str(library)], stdout=subprocess.PIPE, text=True
        )
    out, _ = second.communicate(timeout=20)
    assert out.strip() == "True"
    bell.close()


def test_both_themes_keep_wcag_aa() -> None:
    for theme in (LIGHT, DARK):
        for colour in (
            theme.text,
            theme.muted,
            theme.accent,
            theme.met,
            theme.missed,
            theme.open,
            theme.reason,
        ):
            for ground in (theme.surface, theme.raised):
                assert contrast(colour, ground) >= 4.5, (colour, ground)
        assert contrast(on_accent(theme), theme.accent) >= 4.5
        assert contrast(theme.text, mixed(theme.surface, theme.accent, 0.16)) >= 4.5
        assert "{" in style_sheet(theme)
