"""A program that is killed at any moment loses no save that it had reported."""

import os
import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from sixaika_desktop.storage import Library

ROOT = Path(__file__).parents[2]
KILLS = int(os.environ.get("SIXAIKA_KILLS", "25"))

SAVE = """
import sys
from pathlib import Path
from sixaika_desktop.storage import Library
from tests.storage.conftest import application, with_price
with Library.open(Path(sys.argv[1])) as library:
    if not library.list():
        library.save(application(3, 20), None, "new")
    app = library.load("hnry")
    number = int(app.partners[0].costs[0].price)
    print(number, flush=True)
    while True:
        number += 1
        after = with_price(with_price(app, 0, 0, str(number)), 2, number % 20, str(number))
        library.save(after, app, f"save {number}")
        print(number, flush=True)
        app = after
"""


@pytest.mark.parametrize("folder", ["local", "Dropbox"])
def test_every_save_that_was_reported_is_there(tmp_path: Path, folder: str) -> None:
    path = tmp_path / folder / "library.sqlite"
    chance = random.Random(6)
    total = 0
    for _ in range(KILLS if folder == "local" else max(1, KILLS // 4)):
        reported = _saved_until_killed(path, chance.uniform(0.0, 0.12))
        with Library.open(path) as library:
            if reported:
                app = library.load("hnry")
                number = int(app.partners[0].costs[0].price or 0)
                assert number in (reported[-1], reported[-1] + 1)
                assert app.partners[2].costs[number % 20].price == number or number < 2
                total = max(total, number)
        with closing(sqlite3.connect(path)) as connection:
            assert connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert total > 10


def _saved_until_killed(path: Path, seconds: float) -> list[int]:
    """The numbers that a program reported before it was killed, so long after its first report."""
    command = [sys.executable, "-c", SAVE, str(path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout
        first = program.stdout.readline()
        time.sleep(seconds)
        program.kill()
        rest = program.stdout.read().splitlines(keepends=True)
    return [int(line) for line in (first, *rest) if line.endswith("\n")]


def test_a_program_killed_while_it_makes_a_library_leaves_none_or_a_whole_one(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    chance = random.Random(7)
    for _ in range(max(3, KILLS // 5)):
        path.unlink(missing_ok=True)
        with subprocess.Popen(
            [sys.executable, "-c", SAVE, str(path)], cwd=ROOT, stdout=subprocess.PIPE
        ) as program:
            time.sleep(chance.uniform(0.2, 0.9))
            program.kill()
        with Library.open(path) as library:
            assert len(library.list()) <= 1
        for left in tmp_path.glob("library.sqlite-*"):
            left.unlink()
