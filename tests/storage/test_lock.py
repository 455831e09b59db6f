"""Who has the library open is told to the next one; two who write do no harm to it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from sixaika_desktop.domain.trouble import Trouble
from sixaika_desktop.storage import Holder, InUse, Library
from tests.storage.conftest import application

ROOT = Path(__file__).parents[2]

HOLD = """
import sys
from pathlib import Path
from sixaika_desktop.storage import Library
library = Library.open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""

WRITE = """
import sys
from pathlib import Path
from sixaika_desktop.storage import Library
from tests.storage.conftest import application
with Library.open(Path(sys.argv[1]), shared=True) as library:
    for number in range(40):
        library.save(application(2, 2, id=f"{sys.argv[2]}{number}"), None, "new")
"""


def lock_of(path: Path) -> Path:
    """The file that tells who has the library open."""
    return path.with_name(path.name + ".lock")


def test_who_has_it_open_is_told(path: Path) -> None:
    with Library.open(path), pytest.raises(InUse) as caught:
        Library.open(path)
    me = Holder.me()
    assert caught.value.holder is not None
    assert (caught.value.holder.user, caught.value.holder.pid) == (me.user, me.pid)
    assert me.host in caught.value.sentence("sv")
    with Library.open(path) as library:
        assert library.list() == ()


def test_one_who_died_has_it_open_no_more(path: Path) -> None:
    command = [sys.executable, "-c", HOLD, str(path)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout
        assert other.stdout.readline() == "open\n"
        with pytest.raises(InUse) as caught:
            Library.open(path)
        assert caught.value.holder is not None
        assert caught.value.holder.pid == other.pid
        other.kill()
    assert json.loads(lock_of(path).read_bytes())["pid"] == other.pid
    with Library.open(path) as library:
        assert library.list() == ()


def test_another_computer_is_taken_at_its_word_until_told_otherwise(path: Path) -> None:
    Library.open(path).close()
    told = {"user": "maija", "host": "turku-12", "pid": 7, "since": "2026-11-24 09:00"}
    lock_of(path).write_text(json.dumps(told))
    with pytest.raises(InUse) as caught:
        Library.open(path)
    assert caught.value.phrase == "trouble-library-in-use-elsewhere"
    assert "turku-12" in caught.value.sentence("fi")
    assert json.loads(lock_of(path).read_text()) == told
    with Library.open(path, take_over=True):
        assert json.loads(lock_of(path).read_text())["host"] == Holder.me().host


@pytest.mark.parametrize("rubbish", [b"", b"rubbish", b"[]", b"{}", b"\xff", b'{"user": 1}'])
def test_a_lock_that_says_nothing_holds_nobody_up(path: Path, rubbish: bytes) -> None:
    Library.open(path).close()
    lock_of(path).write_bytes(rubbish)
    with Library.open(path) as library:
        assert library.list() == ()


def test_a_library_that_was_refused_is_not_locked(path: Path) -> None:
    path.write_bytes(b"no library")
    for _ in range(2):
        with pytest.raises(Trouble) as caught:
            Library.open(path)
        assert caught.value.phrase == "trouble-library-foreign"
    assert not lock_of(path).exists()


def test_two_who_write_at_once_do_no_harm(path: Path) -> None:
    Library.open(path).close()
    commands = [[sys.executable, "-c", WRITE, str(path), name] for name in ("a", "b")]
    running = [subprocess.Popen(command, cwd=ROOT) for command in commands]
    assert [process.wait(60) for process in running] == [0, 0]
    with Library.open(path) as library:
        assert len(library.list()) == 80
        assert library.load("a7") == application(2, 2, id="a7")
