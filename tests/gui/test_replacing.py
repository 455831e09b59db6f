"""Find and replace, as a person does it the evening before the deadline."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sixaika_desktop.domain.edits import set_field
from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import Where
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.replacing import FindAndReplace, hits
from tests.gui.conftest import begin, sample

Keys = Callable[[QWidget, str], None]


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> Iterator[FindAndReplace]:
    """The dialog over HNRY with a remark of our own, in English."""
    remark = Map({"fi": "Kissa kissa (a.b) kissat", "sv": "katten och Kissa", "en": "cat €5 axb"})
    begin(desk, replace(sample(), remark=remark), desk.document.call)
    window = QWidget()
    qtbot.addWidget(window)
    dialog = FindAndReplace(desk, window)
    dialog.begin()
    yield dialog
    dialog.close()


def seek(dialog: FindAndReplace, text: str, by: str = "") -> None:
    """Look for a text, and give what is to stand in its place."""
    dialog.ui.find.setText(text)
    dialog.ui.replacement.setText(by)
    dialog.look()


def remark(desk: Desk, language: str = "fi") -> str:
    """The remark of the application in a language."""
    return desk.document.application.remark[language]


def test_every_place_is_counted_and_so_are_the_texts(dialog: FindAndReplace) -> None:
    seek(dialog, "kissa")
    assert dialog.ui.count.text() == "Found: 4, texts: 2."
    assert dialog.ui.found.topLevelItemCount() == 4


def test_replacing_all_tells_how_many_and_is_undone_in_one_step(dialog: FindAndReplace, desk: Desk) -> None:
    before = desk.document.application
    seek(dialog, "kissa", "koira")
    dialog.ui.replace_all.click()
    assert (remark(desk), remark(desk, "sv")) == ("koira koira (a.b) koirat", "katten och koira")
    assert dialog.ui.count.text() == "Replaced: 4, texts: 2."
    desk.document.history.undo()
    assert desk.document.application is before


def test_replacing_one_replaces_that_place_and_goes_on_to_the_next(
    dialog: FindAndReplace, desk: Desk
) -> None:
    seek(dialog, "kissa", "koira")
    dialog.ui.next_button.click()
    dialog.ui.next_button.click()
    dialog.ui.replace_one.click()
    assert remark(desk) == "Kissa koira (a.b) kissat"
    assert dialog.ui.count.text() == "Replaced: 1, texts: 1. Found: 3, texts: 2."
    assert dialog.ui.found.currentIndex().row() == 1
    dialog.ui.replace_one.click()
    assert remark(desk) == "Kissa koira (a.b) koirat"


def test_next_and_previous_go_round_and_show_each_place(dialog: FindAndReplace, desk: Desk) -> None:
    shown: list[Where] = []
    desk.wanted.connect(shown.append)
    seek(dialog, "kissa")
    for button in (*[dialog.ui.next_button] * 5, dialog.ui.previous_button):
        button.click()
    id = desk.document.application.id
    fi, sv = Where(id, "remark", "fi"), Where(id, "remark", "sv")
    assert shown == [fi, fi, fi, sv, fi, sv]


def test_enter_shows_the_next_place_and_replaces_nothing(
    dialog: FindAndReplace, desk: Desk, qtbot: QtBot
) -> None:
    before = desk.document.application
    seek(dialog, "kissa", "koira")
    with qtbot.waitSignal(desk.wanted):
        QTest.keyClick(dialog.ui.replacement, Qt.Key.Key_Return)
    assert desk.document.application is before
    assert dialog.isVisible()


def test_whole_words_and_case_are_kept_apart(dialog: FindAndReplace) -> None:
    seek(dialog, "kissa")
    dialog.ui.whole_words.setChecked(True)
    dialog.look()
    assert dialog.ui.found.topLevelItemCount() == 3
    dialog.ui.match_case.setChecked(True)
    dialog.look()
    assert dialog.ui.found.topLevelItemCount() == 1


def test_whole_words_may_begin_with_a_sign(dialog: FindAndReplace) -> None:
    dialog.ui.whole_words.setChecked(True)
    seek(dialog, "€5")
    assert dialog.ui.found.topLevelItemCount() == 1


def test_what_looks_like_a_pattern_is_plain_text_on_both_sides(dialog: FindAndReplace, desk: Desk) -> None:
    seek(dialog, "(a.b)", r"\1 \g<0>")
    dialog.ui.replace_all.click()
    assert remark(desk) == r"Kissa kissa \1 \g<0> kissat"
    assert remark(desk, "en") == "cat €5 axb"


def test_nothing_to_find_finds_and_replaces_nothing(dialog: FindAndReplace, desk: Desk) -> None:
    before = desk.document.application
    seek(dialog, "", "x")
    assert not dialog.ui.count.text()
    assert not dialog.ui.replace_all.isEnabled()
    dialog.ui.replace_all.click()
    assert desk.document.application is before


def test_what_is_not_there_is_said_so(dialog: FindAndReplace) -> None:
    seek(dialog, "hippopotamus")
    assert dialog.ui.count.text() == "Not found."
    assert not dialog.ui.next_button.isEnabled()


def test_what_was_typed_since_the_last_look_is_not_written_over(dialog: FindAndReplace, desk: Desk) -> None:
    seek(dialog, "kissa", "koira")
    where = Where(desk.document.application.id, "remark", "fi")
    desk.document.apply("typed", set_field.of(where, "Uusi kissa ja muuta"))
    dialog.ui.replace_all.click()
    assert remark(desk) == "Uusi koira ja muuta"


def test_choices_numbers_and_codes_are_left_alone(desk: Desk) -> None:
    app, call = desk.document.application, desk.document.call
    assert "helsinki,espoo,vantaa,turku" in {answer.value for answer in app.answers}
    found = list(hits(app, call, re.compile("uudenmaan-liitto|helsinki,espoo|FI21123|A74773")))
    assert [hit.text for hit in found if hit.where.field != "remark"] == []
