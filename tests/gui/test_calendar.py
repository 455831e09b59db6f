"""The calendar on the page Basics: written like a spreadsheet, with the days that are known in between."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sixaika_desktop.domain.edits import remove_partner
from sixaika_desktop.domain.model import CalendarEntry, Where
from sixaika_desktop.gui.main_window import MainWindow
from sixaika_desktop.gui.pages.basics import BasicsPage
from sixaika_desktop.gui.replacing import hits
from sixaika_desktop.gui.rows import Pasted, Role

TODAY = date(2018, 11, 7)

MEETING = CalendarEntry(id="k1", kind="board", day=date(2018, 10, 20), done=True)
LETTER = CalendarEntry(id="k2", kind="letter_asked", day=date(2018, 10, 30), note="Soita")
SIGNATURE = CalendarEntry(id="k3", kind="signature", day=date(2018, 11, 21))


@pytest.fixture
def page(window: MainWindow) -> BasicsPage:
    """The page with three lines in the calendar, twelve days before the deadline."""
    document = window.desk.document
    partner = document.application.partners[1].id
    lines = (MEETING, replace(LETTER, partner=partner), SIGNATURE)
    document.apply("lines", lambda app: replace(app, calendar=lines))
    window.show_page("basics")
    page = window.page("basics")
    assert isinstance(page, BasicsPage)
    page.calendar.lines.today = lambda: TODAY
    page.come()
    window.activateWindow()
    return page


def entries(page: BasicsPage) -> tuple[CalendarEntry, ...]:
    return page.desk.document.application.calendar


def column(page: BasicsPage, key: str) -> int:
    return [column.key for column in page.calendar.columns].index(key)


def cell(page: BasicsPage, row_id: str, key: str, role: int = Role.DisplayRole) -> object:
    rows = page.calendar
    return rows.data(rows.index(rows.place_of(row_id), column(page, key)), role)


def last(page: BasicsPage) -> None:
    """Put the cursor into the empty line."""
    page.ui.calendar.setFocus()
    page.ui.calendar.setCurrentIndex(page.calendar.index(page.calendar.rowCount() - 1, 0))


def test_known_days_stand_between_the_lines_in_the_order_of_days(page: BasicsPage) -> None:
    rows = page.calendar
    kinds = [getattr(rows.row_at(at), "kind", "") for at in range(rows.rowCount() - 1)]
    assert kinds[:2] == ["board", "letter_asked"]
    assert kinds[-5:] == ["submission", "deadline", "signature", "start", "end"]
    deadline = f"deadline/{page.desk.document.application.id}"
    assert cell(page, deadline, "kind") == "Määräaika: haku päättyy"
    assert cell(page, deadline, "state") == "12 päivää jäljellä"


def test_what_is_late_is_told_in_words_with_a_mark_and_counted_above(page: BasicsPage) -> None:
    assert cell(page, "k1", "state") == "Tehty"
    assert cell(page, "k2", "state") == "8 päivää myöhässä"
    assert cell(page, "k3", "state") == "Määräajan jälkeen"
    assert cell(page, "k2", "state", Role.DecorationRole) is not None
    assert page.ui.calendar_told.text() == (
        "Määräaikaan 19.11.2018 on 12 päivää. Myöhässä: 1. Määräajan jälkeen: 1."
    )
    page.calendar.setData(
        page.calendar.index(page.calendar.place_of("k2"), column(page, "done")),
        Qt.CheckState.Checked.value,
        Role.CheckStateRole,
    )
    assert cell(page, "k2", "state") == "Tehty"
    assert "Myöhässä" not in page.ui.calendar_told.text()


@pytest.mark.parametrize(
    ("today", "words"),
    [
        (date(2018, 11, 18), "Määräaikaan 19.11.2018 on 1 päivä."),
        (date(2018, 11, 19), "Määräaika on tänään, 19.11.2018."),
        (date(2018, 11, 20), "Määräaika oli 19.11.2018, siitä on 1 päivä."),
    ],
)
def test_the_days_to_the_deadline_are_told(page: BasicsPage, today: date, words: str) -> None:
    page.desk.document.apply("none", lambda app: replace(app, calendar=()))
    page.calendar.lines.today = lambda: today
    page.come()
    assert page.ui.calendar_told.text() == words
    assert page.ui.calendar_empty.isVisible()


def test_typing_into_the_last_line_adds_one_that_goes_to_its_day_when_the_cursor_leaves_it(
    page: BasicsPage, keys: Callable[[QWidget, str], None], qtbot: QtBot
) -> None:
    before = page.desk.document.application
    last(page)
    keys(page.ui.calendar, "1")
    editor = QApplication.focusWidget()
    assert editor is not None
    keys(editor, ".11.2018")
    *_, fresh = entries(page)
    assert fresh.day == date(2018, 11, 1)
    at = page.calendar.place_of(fresh.id)
    assert at == page.calendar.rowCount() - 2, "it does not run away from under the hands"
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.calendar.place_of(fresh.id) == page.calendar.place_of("k2") + 1)
    assert page.ui.calendar.row_id == "", "the cursor is in the empty line, for the next one"
    page.desk.document.history.undo()
    assert page.desk.document.application is before


def test_the_cursor_goes_with_a_line_that_gets_another_day(page: BasicsPage, qtbot: QtBot) -> None:
    view, rows = page.ui.calendar, page.calendar
    view.setCurrentIndex(rows.index(rows.place_of("k3"), column(page, "note")))
    day = rows.index(rows.place_of("k3"), column(page, "day"))
    assert rows.setData(day, "1.1.2018")
    rows.release()
    assert rows.place_of("k3") == 0
    assert (view.row_id, view.currentIndex().row()) == ("k3", 0)


def test_a_block_of_a_spreadsheet_becomes_lines_and_what_no_column_takes_is_named(page: BasicsPage) -> None:
    partner = page.desk.document.application.partners[0]
    QGuiApplication.clipboard().setText(
        "3.11.2018\tAiesopimus saatu\tHelsingin kaupunki\tkyllä\n5.11.2018\tjotain muuta\t\t\n"
    )
    came: list[Pasted] = []
    page.ui.calendar.pasted.connect(came.append)
    last(page)
    page.ui.calendar.paste()
    *_, one, other = entries(page)
    assert (one.day, one.kind, one.partner, one.done) == (
        date(2018, 11, 3), "letter_received", partner.id, True
    )  # fmt: skip
    assert (other.day, other.kind) == (date(2018, 11, 5), "")
    assert "jotain muuta" in str(came[0])


def test_a_known_day_is_neither_typed_cleared_moved_nor_removed(page: BasicsPage) -> None:
    app, rows, view = page.desk.document.application, page.calendar, page.ui.calendar
    at = rows.place_of(f"deadline/{app.id}")
    for number, wanted in enumerate(rows.columns):
        index = rows.index(at, number)
        assert not index.flags() & (Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsUserCheckable), wanted.key
        assert not rows.setData(index, "1.1.2020")
    view.selectRow(at)
    view.clear_cells()
    view.remove_rows()
    view.move_up()
    came = rows.paste(rows.index(at, 0), [[rows.copied(rows.index(0, 0))]])
    assert page.desk.document.application is app
    assert came.filled == 0
    assert "20.10.2018" in str(came)


def test_ctrl_enter_goes_to_where_a_known_day_stands(page: BasicsPage) -> None:
    app, view = page.desk.document.application, page.ui.calendar
    view.setFocus()
    view.choose(f"start/{app.id}")
    QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is page.ui.start


def test_an_empty_line_put_before_another_stays_there_until_the_cursor_leaves_it(
    page: BasicsPage, qtbot: QtBot
) -> None:
    view, rows = page.ui.calendar, page.calendar
    view.setFocus()
    view.choose("k2")
    view.add_row()
    (fresh,) = (entry for entry in entries(page) if entry.id not in ("k1", "k2", "k3"))
    at = rows.place_of(fresh.id)
    assert at == rows.place_of("k2") - 1
    view.choose(fresh.id)
    qtbot.wait(20)
    assert rows.place_of(fresh.id) == at
    view.choose("k1")
    qtbot.waitUntil(lambda: rows.place_of(fresh.id) == rows.rowCount() - 2)


def test_lines_of_the_same_day_change_places_others_do_not(page: BasicsPage) -> None:
    twin = replace(LETTER, id="k4")
    page.desk.document.apply("twin", lambda app: replace(app, calendar=(*app.calendar, twin)))
    rows = page.calendar
    at = rows.place_of("k2")
    assert rows.place_of("k4") == at + 1
    assert rows.move(at + 1, -1)
    assert (rows.place_of("k4"), rows.place_of("k2")) == (at, at + 1)
    assert not rows.move(at, -1)


def test_a_line_outlives_its_partner(page: BasicsPage) -> None:
    document = page.desk.document
    partner = document.application.calendar[1].partner
    assert partner
    document.apply("remove", remove_partner.of(partner))
    assert document.application.calendar[1] == LETTER
    document.history.undo()
    assert document.application.calendar[1].partner == partner


def test_a_line_is_found_from_anywhere_in_the_window(window: MainWindow, page: BasicsPage) -> None:
    window.show_page("plan")
    window.desk.reach(Where("k2", "note"))
    assert window.page_id == "basics"
    assert page.ui.calendar.row_id == "k2"
    window.show_page("plan")
    window.desk.reach(Where(window.desk.document.application.id, "calendar"))
    assert window.page_id == "basics"
    assert QApplication.focusWidget() is page.ui.calendar


def test_the_page_scrolls_to_the_line_of_the_cursor(
    window: MainWindow, page: BasicsPage, qtbot: QtBot
) -> None:
    window.resize(1000, 600)
    view = page.ui.calendar
    view.setFocus()
    for at in (0, page.calendar.rowCount() - 1):
        view.setCurrentIndex(page.calendar.index(at, 0))
        middle = view.visualRect(view.currentIndex()).center()
        seen = page.ui.scroll.viewport()
        qtbot.waitUntil(lambda: seen.rect().contains(view.viewport().mapTo(seen, middle)))  # noqa: B023


def test_find_looks_through_notes_and_not_through_codes(page: BasicsPage) -> None:
    app = replace(page.desk.document.application, calendar=(replace(LETTER, note="Soita Turkuun"),))
    assert [
        hit.where for hit in hits(app, page.desk.document.call, re.compile("soita turkuun", re.IGNORECASE))
    ] == [Where("k2", "note")]
    assert list(hits(app, page.desk.document.call, re.compile("letter_asked"))) == []
