"""How quick the window is: `python -m tests.gui.measure`.

Start to first paint and to a usable window, in processes of their own; and keystroke to repainted table,
verdicts and totals on an application of 12 × 170 and 50 × 300 rows.
"""

import gc
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

STARTS = 7
STROKES = 200

_START = """
import sys, time
from pathlib import Path
from PySide6.QtWidgets import QApplication
from sixaika_desktop.gui.main_window import MainWindow, load_fonts
app = QApplication([]); app.setStyle("Fusion"); app.setFont(load_fonts())
t0 = float(sys.argv[2])
class Watched(MainWindow):
    def _begin(self):
        print(f"paint {(time.time() - t0) * 1000:.0f}")
        super()._begin()
w = Watched(Path(sys.argv[1]), "fi"); w.resize(1360, 820); w.show()
def ready():
    app.processEvents()
    print(f"usable {(time.time() - t0) * 1000:.0f}")
    w.close(); app.exit(0)
w.opener.opened.connect(ready)
app.exec()
"""


def starts() -> None:
    """Print the medians of starting."""
    told: dict[str, list[int]] = {"paint": [], "usable": []}
    with tempfile.TemporaryDirectory() as folder:
        for number in range(STARTS):
            library = Path(folder) / f"{number}.sqlite"
            command = [sys.executable, "-c", _START, str(library), str(time.time())]
            out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
            for line in out.splitlines():
                what, _, milliseconds = line.partition(" ")
                if what in told:
                    told[what].append(int(milliseconds))
    print(f"first paint {median(told['paint']):.0f} ms, usable with a sample {median(told['usable']):.0f} ms")


def strokes(partners: int, rows: int) -> None:
    """Print p50 and p99 from a keystroke in a cell to everything repainted."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QLineEdit

    from sixaika_desktop.domain.edits import new_id
    from sixaika_desktop.domain.model import Cost
    from sixaika_desktop.gui.columns import computed_column, field_column, phrase
    from sixaika_desktop.gui.main_window import MainWindow, load_fonts
    from sixaika_desktop.gui.rows import Rows
    from sixaika_desktop.gui.rows_view import RowsView
    from tests.benchmarks.verdicts import make

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
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
        window.show_page("consortium")
        partner = app.partners[1].id
        view = RowsView()
        model = Rows(
            window.desk,
            lambda value: next(p.costs for p in value.partners if p.id == partner),
            [
                field_column(Cost, "description", stretch=True),
                field_column(Cost, "category"),
                field_column(Cost, "unplaced"),
                computed_column(
                    "cost",
                    phrase("budget-figure-cost"),
                    lambda row, see: see.snapshot.budget.row(partner, row.id),
                ),
            ],
            owner=lambda _: partner,
            fresh=lambda _: Cost(id=new_id()),
            parent=view,
        )
        view.show_rows(model)
        window.ui.stack.addWidget(view)
        window.ui.stack.setCurrentWidget(view)
        view.setFocus()
        QTest.qWait(300)
        view.setCurrentIndex(model.index(2, 2))
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
        print(
            f"{partners} × {rows}: keystroke to repaint p50 {times[len(times) // 2]:.1f} ms, "
            f"p99 {times[len(times) * 99 // 100]:.1f} ms ({len(call.rules)} rules); "
            f"of it at work {work[len(work) // 2]:.1f} and {work[len(work) * 99 // 100]:.1f} ms"
        )
        window.close()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    starts()
    strokes(12, 170)
    strokes(50, 300)
