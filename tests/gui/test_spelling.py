"""Spelling: what is wrong is underlined, offered a remedy, and can be taught."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from sixaika_desktop.gui.main_window import MainWindow
from sixaika_desktop.gui.spelling import WORD, Speller, Spelling, dictionary
from sixaika_desktop.gui.widgets.spelling_marks import SpellingMarks
from tests.gui.conftest import PATIENCE

WRONG = QTextCharFormat.UnderlineStyle.SpellCheckUnderline


class WordList:
    """A dictionary of a few words."""

    def __init__(self, *words: str) -> None:
        self.words = words
        self.asked = 0

    def check(self, word: str) -> bool:
        self.asked += 1
        return word.casefold() in self.words

    def suggest(self, word: str) -> list[str]:
        return [known for known in self.words if known[:2] == word[:2]]


FINNISH = WordList("hanke", "kaupunki", "yhteishanke", "on", "uusi")


@pytest.fixture
def spelling(window: MainWindow) -> Spelling:
    """Texts are checked by a Finnish word list; there is no other dictionary."""
    found: dict[str, Speller] = {"fi": FINNISH}
    spelling = window.desk.spelling
    spelling.turn(False)
    spelling.find = lambda language: found.get(language)
    spelling.turn(True)
    return spelling


def an_editor(window: MainWindow, text: str, language: str = "fi") -> tuple[QPlainTextEdit, SpellingMarks]:
    editor = QPlainTextEdit(window)
    editor.setPlainText(text)
    editor.resize(600, 120)
    editor.show()
    return editor, SpellingMarks(window.desk, editor, language)


def underlined(editor: QPlainTextEdit) -> list[str]:
    found: list[str] = []
    block = editor.document().begin()
    while block.isValid():
        for one in block.layout().formats():
            if one.format.underlineStyle() == WRONG:  # pyright: ignore
                found.append(block.text()[one.start : one.start + one.length])  # pyright: ignore
        block = block.next()
    return found


def test_words_are_found_in_running_text() -> None:
    found = [word[0] for word in WORD.finditer("EU-rahoitus, A74773 ja ”yhteis-hanke”: 6Aika, l’été 2019")]
    assert found == ["EU-rahoitus", "A", "ja", "yhteis-hanke", "Aika", "l’été"]


def test_what_is_spelt_wrong_is_underlined_once_the_dictionary_has_come(
    window: MainWindow, spelling: Spelling, qtbot: QtBot
) -> None:
    editor, _ = an_editor(window, "Hanke on uuzi.\nKaupunnki EAKR on 2019")
    qtbot.waitUntil(lambda: underlined(editor) == ["uuzi", "Kaupunnki"], timeout=PATIENCE)


def test_a_language_without_a_dictionary_is_left_alone_and_said_only_to_who_asks(
    window: MainWindow, spelling: Spelling, qtbot: QtBot
) -> None:
    editor, _ = an_editor(window, "Projekktet är nytt", "sv")
    qtbot.waitUntil(lambda: "sv" in spelling.without, timeout=PATIENCE)
    assert underlined(editor) == []
    assert not any("sanasto" in text for text in window.messages.texts)
    window.ui.action_spelling.trigger()
    window.ui.action_spelling.trigger()
    qtbot.waitUntil(lambda: any("ruotsi" in text for text in window.messages.texts), timeout=PATIENCE)


def test_turned_off_nothing_is_underlined(window: MainWindow, spelling: Spelling, qtbot: QtBot) -> None:
    editor, _ = an_editor(window, "uuzi")
    qtbot.waitUntil(lambda: underlined(editor) == ["uuzi"], timeout=PATIENCE)
    spelling.turn(False)
    assert underlined(editor) == []
    spelling.turn(True)
    assert underlined(editor) == ["uuzi"]


def test_the_word_that_is_being_typed_is_left_alone_until_it_is_left(
    window: MainWindow, spelling: Spelling, qtbot: QtBot, keys: Callable[[QWidget, str], None]
) -> None:
    editor, _ = an_editor(window, "")
    spelling.has("fi")
    qtbot.waitUntil(lambda: spelling.has("fi"), timeout=PATIENCE)
    window.activateWindow()
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus, timeout=PATIENCE)
    keys(editor, "hankke")
    assert underlined(editor) == []
    keys(editor, " on")
    assert underlined(editor) == ["hankke"]


def test_the_menu_puts_what_was_meant_in_the_place_of_the_word(
    window: MainWindow, spelling: Spelling, qtbot: QtBot
) -> None:
    editor, marks = an_editor(window, "hankke on")
    qtbot.waitUntil(lambda: underlined(editor) == ["hankke"], timeout=PATIENCE)
    menu = marks.menu_at(QPoint(12, 12))
    offered = [action.text() for action in menu.actions()]
    assert offered[:2] == ["hanke", "Lisää ”hankke” omiin sanoihin"]
    menu.actions()[0].trigger()
    assert editor.toPlainText() == "hanke on"
    assert underlined(editor) == []


def test_a_right_word_has_the_plain_menu(window: MainWindow, spelling: Spelling, qtbot: QtBot) -> None:
    editor, marks = an_editor(window, "hanke on")
    qtbot.waitUntil(lambda: spelling.has("fi"), timeout=PATIENCE)
    plain = editor.createStandardContextMenu()
    assert len(marks.menu_at(QPoint(12, 12)).actions()) == len(plain.actions())


def test_a_word_that_is_taught_is_right_and_stays_so(
    window: MainWindow, spelling: Spelling, qtbot: QtBot, tmp_path: Path
) -> None:
    editor, marks = an_editor(window, "Kuutosen hanke, kuutosen hanke")
    qtbot.waitUntil(lambda: underlined(editor) == ["Kuutosen", "kuutosen"], timeout=PATIENCE)
    learn = next(a for a in marks.menu_at(QPoint(12, 12)).actions() if "omiin sanoihin" in a.text())
    learn.trigger()
    assert underlined(editor) == []
    again = Spelling(window.desk.jobs, tmp_path / "library-words.txt")
    assert again.learnt == {"kuutosen"}


def test_a_word_is_asked_for_once(window: MainWindow, spelling: Spelling, qtbot: QtBot) -> None:
    editor, _ = an_editor(window, "hanke " * 200)
    qtbot.waitUntil(lambda: spelling.has("fi"), timeout=PATIENCE)
    qtbot.wait(20)
    before = FINNISH.asked
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.insertPlainText("hanke ")
    assert FINNISH.asked == before


def test_checking_changes_no_text_and_makes_no_step(
    window: MainWindow, spelling: Spelling, qtbot: QtBot
) -> None:
    before, steps = window.desk.document.application, window.desk.document.history.index()
    window.show_page("narrative")
    spelling.turn(False)
    spelling.turn(True)
    qtbot.wait(50)
    assert window.desk.document.application is before
    assert window.desk.document.history.index() == steps


def test_a_language_that_nobody_has_a_dictionary_of_has_none() -> None:
    assert dictionary("xx") is None
