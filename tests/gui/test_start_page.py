"""The list of applications: however many there are, only what is looked at is read."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sixaika_desktop import opening
from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import Application
from sixaika_desktop.domain.money import Language
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.main_window import MainWindow
from sixaika_desktop.gui.pages import start_renewal
from sixaika_desktop.gui.pages.start import NAME
from sixaika_desktop.gui.pages.start_entries import PAGE, Entries
from sixaika_desktop.storage import Entry, Library
from tests.gui.conftest import PATIENCE, open_window, sample

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


def test_what_another_version_computed_is_made_anew_and_an_unknown_call_is_named(
    qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        library.save(replace(sample(), id="old"), None, "x")
        library.save(Application(id="lost", acronym="LOST", call="no-such-call"), None, "x")
    window = open_window(qtbot, path)
    entries = window.start_page.entries

    def told() -> dict[str, tuple[str, str]]:
        shown = range(entries.rowCount())
        texts = [[str(entries.index(n, column).data()) for column in (3, 5)] for n in shown]
        return {entries.entries[n].id: (texts[n][0], texts[n][1]) for n in shown}

    qtbot.waitUntil(lambda: told().get("lost", ("", ""))[1] == "hakua ei tunneta", timeout=PATIENCE)
    qtbot.waitUntil(lambda: told()["old"] == ("1\u00a0170\u00a0776\u00a0€", "ei puutteita"), timeout=PATIENCE)
    at = next(n for n, entry in enumerate(entries.entries) if entry.id == "lost")
    assert "no-such-call" in str(entries.index(at, 5).data(Qt.ItemDataRole.ToolTipRole))
    window.close()
    with Library.open(path) as library:
        kept = {entry.id: entry for entry in library.list()}
        assert kept["old"].current
        assert kept["old"].total == 1_170_776
        assert kept["old"].revision == 0
        assert not kept["lost"].current


def test_a_name_keeps_its_room_in_a_narrow_window(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        library.save(sample(), None, "x")
    window = open_window(qtbot, path)
    window.show_page("start")
    table = window.start_page.ui.applications
    qtbot.waitUntil(table.isVisible, timeout=PATIENCE)
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: table.columnWidth(0) == NAME, timeout=PATIENCE)
    window.resize(2000, 700)
    qtbot.waitUntil(lambda: table.columnWidth(0) > NAME, timeout=PATIENCE)
    assert table.horizontalScrollBar().maximum() == 0
    window.close()


def test_a_library_that_was_filled_before_the_first_start_is_listed_instead_of_a_sample(
    qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        library.save(replace(sample(), id="mine"), None, "x")
    window = open_window(qtbot, path)
    assert window.page_id == "start"
    assert not window.desk.document.is_open
    assert [entry.id for entry in window.start_page.entries.entries] == ["mine"]
    window.close()


def test_an_empty_library_shows_the_sample_at_the_first_start(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    Library.open(path).close()
    window = open_window(qtbot, path)
    assert window.desk.document.application.acronym == "HNRY"
    window.close()


def test_each_outdated_application_is_judged_once_as_the_list_is_read_on(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    judged: list[str] = []

    def judge(entry: Entry, library: Library) -> Entry:
        judged.append(entry.id)
        return replace(entry, current=True)

    monkeypatch.setattr(opening, "renewed", judge)
    monkeypatch.setattr(start_renewal, "PAUSE", 0)
    entries = Entries(desk, desk)
    first, more = [outdated(f"a{n}") for n in range(3)], [outdated(f"b{n}") for n in range(3)]
    entries.show(first, 6)
    entries.show_more(more, 3)
    qtbot.waitUntil(lambda: len(judged) == 6, timeout=PATIENCE)
    entries.show(first, 3)
    desk.shelf.wait()
    qtbot.wait(20)
    assert judged == [entry.id for entry in [*first, *more]]


def outdated(id: str) -> Entry:
    return Entry(
        id=id,
        acronym=id,
        title=Map(),
        call="6aika-erdf-pilot",
        call_version="1",
        round="",
        state="draft",
        created="2026-01-01T00:00:00+00:00",
        updated="2026-01-01T00:00:00+00:00",
        deleted="",
        revision=0,
        current=False,
        summary=None,
    )


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_the_longest_date_of_each_language_has_room_in_the_list(
    window: MainWindow, language: Language
) -> None:
    window.desk.voice.speak(language)
    page, table = window.start_page, window.start_page.ui.applications
    page.begin()
    days = [replace(outdated(f"a{m}"), updated=f"2026-{m:02}-28T20:28:00+00:00") for m in range(1, 13)]
    page.entries.show(days, len(days))
    column = page.entries.columnCount() - 1
    assert table.columnWidth(column) >= table.sizeHintForColumn(column)
