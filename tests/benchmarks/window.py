"""How quick and how big the window is: `python -m tests.benchmarks.window`.

Start to first paint and to a usable window; keystroke in a cell of the budget page to table, totals and
verdicts painted again; memory. All in processes of their own, without a screen unless `QT_QPA_PLATFORM` names
one.
"""

import gc
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

SIZES = ((12, 170), (50, 300))
"""Partners, rows of each."""

AIMS = (16, 32)
"""Milliseconds for half of the keystrokes at these sizes; about twice that for all but one in a hundred."""

PAINT, USABLE, MEMORY = 500, 1000, 250
"""Aims: milliseconds to the first paint and to a usable window, MiB at the first size."""

STARTS = 7
STROKES = 300

_START = """
import sys, time
began = float(sys.argv[2])
from pathlib import Path
from PySide6.QtCore import QTimer
from sixaika_desktop import app
from sixaika_desktop.gui.main_window import MainWindow

def told(what):
    print(f"{what} {(time.time() - began) * 1000:.0f}", flush=True)

set_up, begin = MainWindow._set_up, MainWindow._begin

def watched_begin(window):
    told("paint")
    begin(window)

def watched_set_up(window):
    set_up(window)
    window.opener.opened.connect(lambda: QTimer.singleShot(0, window, lambda: usable(window)))

def usable(window):
    told("usable")
    window.close()

MainWindow._begin, MainWindow._set_up = watched_begin, watched_set_up
app.run(Path(sys.argv[1]), "fi")
"""


def starts() -> None:
    """Print the medians of starting, with a sample that opens at the first start."""
    told: dict[str, list[int]] = {"paint": [], "usable": []}
    with tempfile.TemporaryDirectory() as folder:
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        for number in range(STARTS + 1):
            library = Path(folder) / str(number) / "library.sqlite"
            command = [sys.executable, "-c", _START, str(library), str(time.time())]
            out = subprocess.run(
                command, stdout=subprocess.PIPE, text=True, check=True, env=environment
            ).stdout
            for line in out.splitlines() if number else ():  # the first one compiles what is not compiled yet
                what, _, milliseconds = line.partition(" ")
                told[what].append(int(milliseconds))
    print(f"window: first paint {median(told['paint']):.0f} ms (aim {PAINT}), usable with a sample "
          f"{median(told['usable']):.0f} ms (aim {USABLE})")  # fmt: skip


def strokes(partners: int, rows: int) -> None:
    """Print how long a keystroke takes, and how much memory the process has used by then."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QLineEdit

    from sixaika_desktop.gui.looks import load_fonts
    from sixaika_desktop.gui.main_window import MainWindow
    from sixaika_desktop.gui.pages.budget import BudgetPage
    from tests.benchmarks.verdicts import make

    application = QApplication([])
    application.setStyle("Fusion")
    application.setFont(load_fonts())
    app, call = make(partners, rows, 12)
    with tempfile.TemporaryDirectory() as folder:
        window = MainWindow(Path(folder) / "library.sqlite", "fi")
        window.resize(1500, 900)
        window.show()
        while not window.desk.document.is_open:
            QTest.qWait(50)
        window.desk.keeper.follow(app, None, call)
        window.desk.document.begin(app, call)
        window.desk.keeper.forget()
        window.show_page("budget")
        page = window.page("budget")
        assert isinstance(page, BudgetPage)
        page.show_partner(app.partners[1].id)
        page.ui.tabs.setCurrentWidget(page.ui.costs_tab)
        view = page.ui.costs
        view.setFocus()
        QTest.qWait(500)
        window.desk.shelf.wait()
        window.desk.jobs.wait()
        QTest.qWait(300)
        view.setCurrentIndex(view.rows.index(2, 2))
        QTest.keyClick(view, Qt.Key.Key_1)
        line = view.viewport().findChild(QLineEdit)
        assert line is not None
        times: list[float] = []
        work: list[float] = []
        gc.collect()
        for number in range(STROKES):
            key = Qt.Key.Key_Backspace if number % 5 == 4 else Qt.Key(Qt.Key.Key_1.value + number % 9)
            began, busy = time.perf_counter(), time.process_time()
            QTest.keyClick(line, key)
            application.processEvents()
            times.append((time.perf_counter() - began) * 1000)
            work.append((time.process_time() - busy) * 1000)
        times.sort()
        work.sort()
        aim = AIMS[SIZES.index((partners, rows))] if (partners, rows) in SIZES else 0
        print(
            f"{partners} × {rows}: keystroke to repaint p50 {times[STROKES // 2]:.1f} ms, "
            f"p99 {times[STROKES * 99 // 100]:.1f} ms (aim {aim} / {2 * aim}); of it at work "
            f"{work[STROKES // 2]:.1f} and {work[STROKES * 99 // 100]:.1f} ms; {_memory()}"
        )
        window.close()


def _memory() -> str:
    """The most memory the process has had, where Linux tells it."""
    status = Path("/proc/self/status")
    if not status.exists():
        return "memory is measured on Linux only"
    peak = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    return f"memory {int(peak.split()[1]) / 1024:.0f} MiB (aim {MEMORY} at {SIZES[0][0]} × {SIZES[0][1]})"


def main() -> None:
    """Print everything."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    starts()
    for partners, rows in SIZES:
        command = [sys.executable, "-m", "tests.benchmarks.window", str(partners), str(rows)]
        subprocess.run(command, check=True)


if __name__ == "__main__":
    if len(sys.argv) > 2:
        strokes(int(sys.argv[1]), int(sys.argv[2]))
    else:
        main()
