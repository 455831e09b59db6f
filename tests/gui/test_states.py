"""Draft, submitted, granted, refused: what is handed in is kept, and every state can be undone."""

import json
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sixaika_desktop.domain.edits import set_field
from sixaika_desktop.domain.model import Where
from sixaika_desktop.domain.phrases import resources
from sixaika_desktop.gui.main_window import MainWindow
from sixaika_desktop.gui.pages.start import StartPage
from sixaika_desktop.gui.versions import Versions
from sixaika_desktop.snapshot import Snapshot
from sixaika_desktop.storage import Library
from tests.gui.conftest import PATIENCE, open_window, sample

SAMPLES = resources() / "samples"


def put(window: MainWindow, field: str, value: str) -> None:
    document = window.desk.document
    document.apply("x", set_field.of(Where(document.application.id, field), value))


def told(window: MainWindow, qtbot: QtBot, words: str) -> None:
    qtbot.waitUntil(lambda: any(words in text for text in window.messages.texts), timeout=PATIENCE)


def listed(window: MainWindow, qtbot: QtBot, id: str, state: str) -> StartPage:
    """The first page, once the list tells this state of this application; the cursor is on it."""
    page = window.start_page
    page.begin()
    window.show_page("start")
    states = lambda: {entry.id: entry.state for entry in page.entries.entries}  # noqa: E731
    qtbot.waitUntil(lambda: states().get(id) == state, timeout=PATIENCE)
    page.ui.applications.selectRow(list(states()).index(id))
    return page


def choose(page: StartPage, of: int, at: int) -> None:
    """Choose from a submenu of the list's menu; both by their place."""
    menu = page.menu()
    assert menu is not None
    inner = [action for action in menu.actions() if action.menu()][of].menu()
    inner.actions()[at].trigger()  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    menu.deleteLater()


def test_what_is_handed_in_is_kept_once_however_often_it_is_undone_and_redone(
    window: MainWindow, qtbot: QtBot
) -> None:
    document = window.desk.document
    put(window, "state", "submitted")
    told(window, qtbot, "versiona 1")
    assert "jätetty" in window.windowTitle()
    assert "jätetty" in window.ui.application_name.text()
    document.history.undo()
    assert document.application.state == "draft"
    assert "jätetty" not in window.windowTitle()
    document.history.redo()
    assert window.desk.keeper.flush()
    put(window, "state", "granted")
    assert window.desk.keeper.flush()
    window.desk.shelf.wait()
    window.close()
    with Library.open(window.desk.shelf.path) as library:
        (entry,) = library.list()
        assert entry.state == "granted"
        assert [version.number for version in library.versions(entry.id)] == [1]
        assert library.version(entry.id, 1).application.state == "submitted"


def test_whoever_changes_what_was_handed_in_is_told_once_that_it_is_kept(
    window: MainWindow, qtbot: QtBot
) -> None:
    put(window, "state", "submitted")
    told(window, qtbot, "versiona 1")
    put(window, "diary", "6A/2018/12")
    window.desk.shelf.wait()
    qtbot.wait(20)
    assert not any("muutat" in text for text in window.messages.texts)
    put(window, "acronym", "OTHER")
    told(window, qtbot, "muutat")
    window.messages.take_back("state")
    put(window, "acronym", "ANOTHER")
    window.desk.shelf.wait()
    qtbot.wait(20)
    assert not any("muutat" in text for text in window.messages.texts)


def test_a_state_is_changed_in_the_list_without_opening_and_undone_there(
    qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        library.save(replace(sample(), id="other", state="draft"), None, "x")
    window = open_window(qtbot, path, "sv")
    page = listed(window, qtbot, "other", "draft")
    choose(page, of=0, at=1)
    told(window, qtbot, "är nu: inlämnad. Den inlämnade ansökan är sparad som version 1.")
    listed(window, qtbot, "other", "submitted")
    assert not window.desk.document.is_open
    window.states.set("other", "draft")
    listed(window, qtbot, "other", "draft")
    window.close()
    with Library.open(path) as library:
        assert [version.number for version in library.versions("other")] == [1]
        assert len(library.history("other").steps) == 2


def test_the_state_of_the_application_on_the_screen_is_changed_in_the_list_as_a_step_to_undo(
    window: MainWindow, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.opener.opened, timeout=PATIENCE):
        window.opener.import_file(SAMPLES / "hnry.json")
    put(window, "state", "draft")
    assert window.desk.keeper.flush()
    page = listed(window, qtbot, "hnry", "draft")
    choose(page, of=0, at=3)
    assert window.desk.document.application.state == "refused"
    window.ui.action_undo.trigger()
    assert window.desk.document.application.state == "draft"


def test_the_menu_of_the_list_has_what_can_be_done_and_the_keyboard_brings_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.opener.opened, timeout=PATIENCE):
        window.opener.import_file(SAMPLES / "hnry.json")
    page = listed(window, qtbot, "hnry", window.desk.document.application.state)
    table = page.ui.applications
    menu = page.menu()
    assert menu is not None
    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert words == ["Avaa", "Uusi tästä", "Tila", "Vie", "Poista"]
    window.activateWindow()
    table.setFocus()
    asked: list[object] = []
    page._offer = asked.append  # pyright: ignore[reportPrivateUsage, reportAttributeAccessIssue]
    QTest.keyClick(table, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert len(asked) == (0 if sys.platform == "win32" else 1)  # Windows asks by a message of its own
    menu.actions()[-1].trigger()
    qtbot.waitUntil(lambda: page.entries.rowCount() == 0, timeout=PATIENCE)
    page.ui.deleted_filter.setChecked(True)
    qtbot.waitUntil(lambda: page.entries.rowCount() == 1, timeout=PATIENCE)
    table.selectRow(0)
    back = page.menu()
    assert back is not None
    assert [action.text() for action in back.actions()] == [page.ui.undelete_button.text()]


def test_an_application_of_the_list_and_a_kept_version_are_exported_exactly(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    exporter, asked = window.exporter, list[tuple[str, Snapshot]]()
    exporter.ask_of = lambda kind, of: asked.append((kind, of))  # pyright: ignore[reportAttributeAccessIssue]
    other = replace(sample(), id="other", acronym="OTHER", state="draft")
    window.desk.shelf.change(lambda library: library.save(other, None, "x"), bool, window.desk.trouble)
    page = listed(window, qtbot, "other", "draft")
    choose(page, of=1, at=3)
    qtbot.waitUntil(lambda: len(asked) == 1, timeout=PATIENCE)
    kind, of = asked[0]
    exporter.write(kind, tmp_path / "other.json", of=of)
    qtbot.waitUntil((tmp_path / "other.json").exists, timeout=PATIENCE)
    assert json.loads((tmp_path / "other.json").read_text("utf-8"))["application"]["acronym"] == "OTHER"

    put(window, "state", "submitted")
    told(window, qtbot, "versiona 1")
    handed_in = window.desk.document.application
    put(window, "acronym", "LATER")
    window.ui.action_versions.trigger()
    dialog = window.findChild(Versions)
    assert dialog is not None
    qtbot.waitUntil(dialog.export_button.isEnabled, timeout=PATIENCE)
    dialog.export_button.menu().actions()[0].trigger()
    kind, of = asked[1]
    assert kind == "pdf"
    assert of.application == handed_in
    dialog.reject()


def test_a_kept_version_that_was_handed_in_opens_as_a_draft(window: MainWindow, qtbot: QtBot) -> None:
    put(window, "diary", "EURA 2026/1")
    put(window, "state", "submitted")
    told(window, qtbot, "versiona 1")
    window.ui.action_versions.trigger()
    dialog = window.findChild(Versions)
    assert dialog is not None
    qtbot.waitUntil(dialog.open_button.isEnabled, timeout=PATIENCE)
    dialog.open_button.click()
    copy = window.desk.document.application
    assert (copy.state, copy.diary, copy.code, copy.submission) == ("draft", "", "", None)
