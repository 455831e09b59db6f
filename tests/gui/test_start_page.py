"""The list of applications: however many there are, only what is looked at is read."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sixaika_desktop.domain.model import Application
from sixaika_desktop.gui.pages.start_entries import PAGE
from sixaika_desktop.storage import Library
from tests.gui.conftest import PATIENCE, open_window

MANY = PAGE + 50


def test_a_long_list_is_read_as_somebody_scrolls(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        for number in range(MANY):
            library.save(Application(id=f"a{number:03}", acronym=f"A{number:03}"), None, "x")
    window = open_window(qtbot, path)
    page = window.start_page
    window.show_page("start")
    entries = page.entries
    qtbot.waitUntil(lambda: entries.count == MANY, timeout=PATIENCE)
    assert entries.rowCount() == PAGE
    assert str(MANY) in page.ui.count.text()
    page.ui.applications.scrollToBottom()
    qtbot.waitUntil(lambda: entries.rowCount() == MANY, timeout=PATIENCE)
    assert not entries.canFetchMore()

    page.ui.applications.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    qtbot.waitUntil(lambda: entries.entries[0].acronym == "A000", timeout=PATIENCE)
    assert entries.rowCount() == PAGE
    page.ui.search.setText("a24")
    qtbot.waitUntil(lambda: entries.count == 10, timeout=PATIENCE)
    assert [entry.acronym for entry in entries.entries] == [f"A24{n}" for n in range(10)]
    window.close()
