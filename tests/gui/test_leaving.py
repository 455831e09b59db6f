"""What takes the place of an application on the screen: another, a restored library, none when deleted."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sixaika_desktop.domain.edits import set_field
from sixaika_desktop.domain.model import Where
from sixaika_desktop.domain.phrases import resources
from sixaika_desktop.gui.main_window import MainWindow
from tests.gui.conftest import PATIENCE
from tests.gui.test_states import listed, put, told

HNRY = str(resources() / "samples" / "hnry.json")


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was asked in boxes with a warning; each is answered by Cancel."""
    found: list[str] = []

    def cancel(_parent: QWidget, _title: str, text: str, *_: object) -> QMessageBox.StandardButton:
        found.append(text)
        return QMessageBox.StandardButton.Cancel

    monkeypatch.setattr(QMessageBox, "warning", cancel)
    return found


def test_nothing_takes_the_place_of_what_cannot_be_saved_before_one_is_asked(
    window: MainWindow, asked: list[str], qtbot: QtBot, tmp_path: Path
) -> None:
    document = window.desk.document
    with qtbot.waitSignal(window.opener.opened, timeout=PATIENCE):
        window.opener.import_file(Path(HNRY))
    window.ui.action_back_up.trigger()
    qtbot.waitUntil(lambda: any(".sqlite" in text for text in window.messages.texts), timeout=PATIENCE)
    (backup,) = (tmp_path / "backups").glob("*.sqlite")
    window.desk.shelf.again(read_only=True)
    document.apply("x", set_field.of(Where("hnry", "acronym"), "LATER"))
    window.menus.restore(backup)
    assert len(asked) == 1
    with qtbot.waitSignal(window.opener.answered, timeout=PATIENCE):
        window.opener.from_call("6aika-erdf-pilot")
    assert len(asked) == 2
    assert document.application.acronym == "LATER"
    assert not window.desk.keeper.is_kept
    window.desk.shelf.again()
    assert window.desk.keeper.flush()


def test_a_restored_library_tells_how_the_application_on_the_screen_is_kept_from_then_on(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    document, keeper = window.desk.document, window.desk.keeper
    with qtbot.waitSignal(window.opener.opened, timeout=PATIENCE):
        window.opener.import_file(Path(HNRY))
    window.ui.action_back_up.trigger()
    qtbot.waitUntil(lambda: any(".sqlite" in text for text in window.messages.texts), timeout=PATIENCE)
    (backup,) = (tmp_path / "backups").glob("*.sqlite")
    document.apply("x", set_field.of(Where("hnry", "acronym"), "LATER"))
    window.menus.restore(backup)
    qtbot.waitUntil(lambda: document.application.acronym == "HNRY", timeout=PATIENCE)
    document.apply("x", set_field.of(Where("hnry", "acronym"), "ONWARD"))
    assert not keeper.is_kept
    assert keeper.flush()
    with qtbot.waitSignal(window.opener.opened, timeout=PATIENCE):
        window.opener.from_call("6aika-erdf-pilot")
    new = document.application
    document.apply("x", set_field.of(Where(new.id, "acronym"), "NEW"))
    window.menus.restore(backup)
    qtbot.waitUntil(lambda: keeper.is_new, timeout=PATIENCE)
    document.apply("x", set_field.of(Where(new.id, "acronym"), "NEWER"))
    assert keeper.flush()
    with qtbot.waitSignal(window.opener.opened, timeout=PATIENCE):
        window.opener.from_library(new.id)
    assert document.application.acronym == "NEWER"


def test_what_is_deleted_while_it_is_shown_is_shown_no_more_and_comes_back_by_undo(
    window: MainWindow, qtbot: QtBot
) -> None:
    desk = window.desk
    put(window, "acronym", "GONE")
    assert desk.keeper.flush()
    id = desk.document.application.id
    for page in list(window.pages.pages):
        window.show_page(page.id)
    page = listed(window, qtbot, id, "draft")
    page.ui.delete_button.click()
    told(window, qtbot, "poistettiin")
    assert not desk.document.is_open
    assert window.page_id == "start"
    with qtbot.waitSignal(window.opener.opened, timeout=PATIENCE):
        window.messages.findChildren(QPushButton)[0].click()
    assert desk.document.application.acronym == "GONE"


def test_a_delete_that_the_library_refuses_leaves_the_application_looked_after(
    window: MainWindow, qtbot: QtBot
) -> None:
    desk = window.desk
    put(window, "acronym", "HERE")
    assert desk.keeper.flush()
    page = listed(window, qtbot, desk.document.application.id, "draft")
    desk.shelf.again(read_only=True)
    page.ui.delete_button.click()
    desk.shelf.wait()
    qtbot.waitUntil(lambda: bool(window.messages.texts), timeout=PATIENCE)
    desk.shelf.again()
    put(window, "acronym", "LATER")
    assert not desk.keeper.is_kept
    assert desk.keeper.flush()
