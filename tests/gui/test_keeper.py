"""The keeper: what is on the screen is soon on the disk, whatever happens."""

import os
import sqlite3
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sixaika_desktop.calls.loader import read
from sixaika_desktop.domain.edits import set_call, set_field
from sixaika_desktop.domain.model import Where
from sixaika_desktop.domain.trouble import Trouble
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.keeper import PAUSE
from sixaika_desktop.gui.opener import Opener
from sixaika_desktop.gui.widgets import status_line
from sixaika_desktop.storage import Library


def put(desk: Desk, field: str, text: str) -> None:
    desk.document.apply(field, set_field.of(Where(desk.document.application.id, field), text))


def on_disk(path: Path, id: str = "hnry") -> str:
    with Library.open(path, read_only=True) as library:
        return library.load(id).acronym


def test_what_is_only_looked_at_leaves_nothing_behind(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    assert desk.keeper.is_kept
    assert desk.keeper.is_new
    assert desk.keeper.flush()
    assert not (tmp_path / "library.sqlite").exists()


def test_a_moment_after_the_last_change_it_is_saved(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    with qtbot.waitSignal(desk.keeper.saved, timeout=10_000):
        put(desk, "acronym", "ONE")
        qtbot.wait(PAUSE // 4)
        put(desk, "acronym", "TWO")
        assert not desk.keeper.is_kept
    assert desk.keeper.is_kept
    assert on_disk(tmp_path / "library.sqlite") == "TWO"


def test_only_what_differs_is_written_and_the_summary_with_it(desk: Desk, tmp_path: Path) -> None:
    put(desk, "acronym", "ONE")
    assert desk.keeper.flush()
    put(desk, "acronym", "TWO")
    assert desk.keeper.flush()
    desk.shelf.close()
    with Library.open(tmp_path / "library.sqlite", read_only=True) as library:
        (entry,) = library.list()
        assert entry.current
        assert str(entry.support) == "784420.00"
        assert library.history("hnry").labels == ("acronym",)
        assert library.call_of("hnry") == desk.document.call.text


def test_steps_can_be_undone_after_reopening(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    first = desk.document.application
    for text in ("ONE", "TWO", "THREE"):
        put(desk, "acronym", text)
        desk.keeper.flush()
    desk.shelf.close()

    later = Desk(tmp_path / "library.sqlite", "fi", "light")
    opener = Opener(later)
    with qtbot.waitSignal(opener.opened, timeout=10_000):
        opener.from_library("hnry")
    history = later.document.history
    assert history.count() == 2
    assert history.undoText() == "acronym"
    history.undo()
    assert later.document.application.acronym == "TWO"
    history.undo()
    assert later.document.application.acronym == "ONE"
    assert not history.canUndo()
    history.redo()
    history.redo()
    assert later.document.application.acronym == "THREE"
    assert later.document.application.title == first.title
    later.keeper.flush()
    later.close()


def test_a_call_that_was_left_is_there_again_when_its_step_is_undone_after_reopening(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    own = desk.document.call
    other = read(own.text.replace('"Yksi erityistavoite', '"Vain yksi erityistavoite', 1), "other.toml")
    assert other.text != own.text
    assert (other.id, other.version) == (own.id, own.version)
    put(desk, "acronym", "ONE")
    desk.keeper.flush()
    version = desk.document.know(other)
    desk.document.apply("call", set_call.of(other.id, version, desk.document.application.round))
    desk.keeper.flush()
    put(desk, "acronym", "TWO")
    desk.document.apply("back", set_call.of(own.id, own.version, desk.document.application.round))
    desk.keeper.flush()
    desk.shelf.close()

    later = Desk(tmp_path / "library.sqlite", "fi", "light")
    opener = Opener(later)
    with qtbot.waitSignal(opener.opened, timeout=10_000):
        opener.from_library("hnry")
    history = later.document.history
    assert later.document.call.text == own.text
    assert history.undoText() == "back"
    history.undo()
    assert history.undoText() == "call"
    assert later.document.application.call_version == version
    assert later.document.call.text == other.text
    while history.canUndo():
        history.undo()
    assert later.document.call.text == own.text
    later.keeper.flush()
    later.close()


@pytest.mark.skipif(os.name == "nt" or os.getuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_to_is_told_and_tried_again(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    tmp_path.chmod(0o500)
    with qtbot.waitSignal(desk.keeper.troubled, timeout=10_000):
        put(desk, "acronym", "ONE")
    tmp_path.chmod(0o700)
    with qtbot.waitSignal(desk.keeper.saved, timeout=10_000):
        pass


def test_a_library_in_use_is_told_and_saved_to_when_it_is_free(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    import subprocess
    import sys

    holder = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import sys; from pathlib import Path; from sixaika_desktop.storage import Library\n"
            "with Library.open(Path(sys.argv[1])): print('open', flush=True); sys.stdin.read()",
            str(tmp_path / "library.sqlite"),
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert holder.stdout is not None
    holder.stdout.readline()
    told: list[str] = []

    def hear(trouble: Trouble) -> None:
        told.append(trouble.phrase)

    desk.keeper.troubled.connect(hear)
    with qtbot.waitSignal(desk.keeper.troubled, timeout=10_000):
        put(desk, "acronym", "ONE")
    assert told == ["trouble-library-in-use"]
    assert not desk.keeper.flush(500)
    holder.communicate(b"")
    assert desk.keeper.flush()
    assert on_disk(tmp_path / "library.sqlite") == "ONE"


def test_two_who_edit_the_same_application_are_brought_together(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    put(desk, "acronym", "ONE")
    assert desk.keeper.flush()
    with Library.open(tmp_path / "library.sqlite", shared=True) as other:
        theirs = other.load("hnry")
        changed = set_field(theirs, Where("hnry", "code"), "THEIRS")
        other.save(changed, theirs, "theirs")
    with qtbot.waitSignal(desk.keeper.merged, timeout=10_000):
        put(desk, "acronym", "MINE")
    assert desk.keeper.flush()
    assert (desk.document.application.acronym, desk.document.application.code) == ("MINE", "THEIRS")
    desk.shelf.close()
    with Library.open(tmp_path / "library.sqlite", read_only=True) as library:
        assert library.load("hnry") == desk.document.application


def test_a_save_that_keeps_waiting_is_not_called_saved(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(status_line, "LATE", PAUSE + 100)
    line = status_line.StatusLine(desk)
    qtbot.addWidget(line)
    put(desk, "acronym", "ONE")
    assert desk.keeper.flush()
    qtbot.waitUntil(lambda: line.ui.saved.text().startswith("Saved "))
    other = sqlite3.connect(tmp_path / "library.sqlite")
    other.execute("BEGIN IMMEDIATE")
    put(desk, "acronym", "TWO")
    assert line.ui.saved.text().startswith("Saved "), "as every save has a moment"
    qtbot.waitUntil(lambda: line.ui.saved.text() == "Not saved yet", timeout=3_000)
    with qtbot.waitSignal(desk.keeper.saved, timeout=10_000):
        other.close()
    assert line.ui.saved.text().startswith("Saved ")


def test_what_is_undone_while_it_is_being_saved_is_saved_undone(desk: Desk, tmp_path: Path) -> None:
    put(desk, "acronym", "ONE")
    assert desk.keeper.flush()
    put(desk, "acronym", "TWO")
    desk.keeper.save()
    desk.document.history.undo()
    assert not desk.keeper.is_kept
    assert desk.keeper.flush()
    assert on_disk(tmp_path / "library.sqlite") == "ONE"
