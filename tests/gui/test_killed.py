"""A window that is killed at any moment, while somebody types, loses no save that it had reported."""

import os
import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

from sixaika_desktop.storage import Library

ROOT = Path(__file__).parents[2]
KILLS = int(os.environ.get("SIXAIKA_KILLS", "4"))

TYPE = """
import random, sys
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sixaika_desktop.gui.main_window import MainWindow

app = QApplication([])
window = MainWindow(Path(sys.argv[1]), "fi")
window.show()
document, keeper = window.desk.document, window.desk.keeper
while not document.is_open:
    QTest.qWait(5)
def tell(word):
    print(word, document.application.id, document.application.acronym.count("x"), flush=True)
tell("open")
def saved(_):
    print("saved", keeper._kept.id, keeper._kept.acronym.count("x"), flush=True)
keeper.saved.connect(saved)
window.show_page("basics")
line = window.page("basics").ui.acronym
chance = random.Random(int(sys.argv[2]))
while True:
    line.setFocus()
    for _ in range(chance.randint(1, 8)):
        QTest.keyClick(line, Qt.Key.Key_X)
        QTest.qWait(chance.randint(1, 60))
    tell("pause")
    QTest.qWait(chance.randint(380, 520))
"""


def test_every_save_that_the_window_reported_is_there_and_it_opens_again_by_itself(tmp_path: Path) -> None:
    library = tmp_path / "library.sqlite"
    chance = random.Random(6)
    last = ("", 0)
    for number in range(KILLS):
        opened, reported, typed = _typed_until_killed(library, number, chance)
        if last[0]:
            assert opened[0] == last[0], "what was drafted last is open again"
            assert opened[1] >= last[1]
        last = reported or (opened if last[0] else last)
        if not library.exists():
            continue
        with closing(sqlite3.connect(library)) as connection:
            assert connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        with Library.open(library) as shelf:
            if last[0]:
                kept = shelf.load(last[0])
                assert last[1] <= kept.acronym.count("x") <= typed
                history = shelf.history(last[0], kept)
                assert len(list(history)) == len(history)
        left = {path.name for path in tmp_path.iterdir()}
        assert not {name for name in left if name.endswith(("-journal", "-wal", "-shm", ".tmp"))}
    assert last[1] > KILLS


def _typed_until_killed(
    library: Path, number: int, chance: random.Random
) -> tuple[tuple[str, int], tuple[str, int] | None, int]:
    """What a window opened with, what it last reported to be saved, and the most it may have typed: each time
    the id of the application and how many letters.

    Every other time it is killed just when a save is due: 400 ms after the last letter.
    """
    command = [sys.executable, "-c", TYPE, str(library), str(number)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout
        lines = [program.stdout.readline()]

        def read_to(word: str) -> None:
            while lines[-1] and not lines[-1].startswith(word):
                lines.append(program.stdout.readline() if program.stdout else "")

        if number % 2 == 0:
            read_to("saved")
            read_to("pause")
            time.sleep(chance.uniform(0.37, 0.43))
        else:
            time.sleep(chance.uniform(0.0, 2.5))
        program.kill()
        lines += program.stdout.read().splitlines(keepends=True)
    told = [line.split() for line in lines if line.endswith("\n")]
    found = [(word, (id, int(letters))) for word, id, letters in told]
    assert found, "the window did not open"
    assert found[0][0] == "open"
    saved = [what for word, what in found if word == "saved"]
    most = max(letters for _, (_, letters) in found) + 8
    return found[0][1], saved[-1] if saved else None, most
