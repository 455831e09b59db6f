"""Forms: widgets bound to fields by their names."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sixaika_desktop.domain.edits import remove_language, set_field, set_lead
from sixaika_desktop.domain.model import Application, Partner, Where
from sixaika_desktop.domain.money import Unread
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.form import Form
from sixaika_desktop.gui.widgets.texts_edit import TextsEdit

Keys = Callable[[QWidget, str], None]


class Sheet(QWidget):
    """A page as Designer would make it."""

    def __init__(self) -> None:
        super().__init__()
        layout = QFormLayout(self)
        self.label_acronym = QLabel("?", self)
        self.label_acronym.setObjectName("label_acronym")
        layout.addRow(self.label_acronym)
        for cls, *names in (
            (QLineEdit, "acronym", "start", "advance"),
            (QPlainTextEdit, "diary"),
            (QComboBox, "state"),
            (TextsEdit, "title"),
            (QCheckBox, "languages__sv"),
            (QLineEdit, "nothing_of_ours"),
        ):
            for name in names:
                widget = cls(self)
                widget.setObjectName(name)
                setattr(self, name, widget)
                layout.addRow(widget)

    acronym: QLineEdit
    start: QLineEdit
    advance: QLineEdit
    diary: QPlainTextEdit
    state: QComboBox
    title: TextsEdit


@pytest.fixture
def sheet(qtbot: QtBot, desk: Desk) -> Sheet:
    sheet = Sheet()
    Form(sheet, desk, Application)
    qtbot.addWidget(sheet)
    sheet.show()
    sheet.activateWindow()
    qtbot.waitUntil(sheet.isVisible)
    return sheet


def test_every_field_shows_its_value_and_is_named(sheet: Sheet, desk: Desk) -> None:
    assert sheet.acronym.text() == "HNRY"
    assert sheet.start.text() == "1 May 2019"
    assert sheet.state.currentData() == desk.document.application.state
    swedish = sheet.title.editors["sv"]
    assert isinstance(swedish, QLineEdit)
    assert swedish.text().startswith("HNRY – Koldioxid")
    assert sheet.label_acronym.text() == "Acronym"
    assert sheet.label_acronym.buddy() is sheet.acronym
    assert sheet.acronym.accessibleName() == "Acronym"
    assert sheet.title.editors["sv"].accessibleName() == "Title, Swedish"


def test_every_keystroke_is_an_edit_and_all_of_them_one_step(sheet: Sheet, desk: Desk, keys: Keys) -> None:
    sheet.acronym.setFocus()
    sheet.acronym.selectAll()
    heard: list[str] = []

    def hear(_before: Application, after: Application) -> None:
        heard.append(after.acronym)

    desk.document.changed.connect(hear)
    keys(sheet.acronym, "Ääni")
    assert heard == ["Ä", "Ää", "Ään", "Ääni"]
    assert desk.document.history.count() == 1
    assert desk.document.history.undoText() == "Acronym"


def test_undo_in_a_field_is_the_documents(qtbot: QtBot, sheet: Sheet, desk: Desk, keys: Keys) -> None:
    from PySide6.QtGui import QKeySequence

    undo = desk.document.history.createUndoAction(sheet)
    undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
    sheet.addAction(undo)
    qtbot.waitUntil(sheet.isActiveWindow)
    sheet.acronym.setFocus()
    sheet.acronym.selectAll()
    keys(sheet.acronym, "X")
    QTest.keyClick(sheet.acronym, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert sheet.acronym.text() == "HNRY"
    assert desk.document.history.canRedo()


def test_what_is_typed_is_not_rewritten_until_the_field_is_left(
    qtbot: QtBot, sheet: Sheet, desk: Desk, keys: Keys
) -> None:
    qtbot.waitUntil(sheet.isActiveWindow)
    sheet.advance.setFocus()
    keys(sheet.advance, "1234.5")
    assert desk.document.application.advance == Decimal("1234.5")
    assert sheet.advance.text() == "1234.5"
    sheet.acronym.setFocus()
    assert sheet.advance.text().replace("\u00a0", " ") == "1,234.5 €"


def test_what_cannot_be_read_stays_and_is_marked_open(sheet: Sheet, desk: Desk, keys: Keys) -> None:
    sheet.start.setFocus()
    sheet.start.selectAll()
    keys(sheet.start, "soon")
    assert desk.document.application.start == Unread("soon")
    assert sheet.start.text() == "soon"
    assert sheet.start.property("reading") == "open"
    assert sheet.start.accessibleDescription()
    sheet.start.selectAll()
    keys(sheet.start, "2.5.2019")
    assert desk.document.application.start == date(2019, 5, 2)
    assert not sheet.start.property("reading")
    assert not sheet.start.accessibleDescription()


def test_a_change_from_elsewhere_is_shown_and_is_no_edit(sheet: Sheet, desk: Desk) -> None:
    id = desk.document.application.id
    desk.document.apply("elsewhere", set_field.of(Where(id, "acronym"), "ELSE"))
    desk.document.apply("elsewhere", set_field.of(Where(id, "diary"), "no\u00a0break"))
    assert sheet.acronym.text() == "ELSE"
    assert desk.document.history.count() == 2
    assert desk.document.application.diary == "no\u00a0break"


def test_the_languages_of_the_application_have_editors(sheet: Sheet, desk: Desk, keys: Keys) -> None:
    desk.document.apply("one less", remove_language.of("en"))
    assert list(sheet.title.editors) == ["fi", "sv"]
    keys(sheet.title.editors["fi"], "!")
    assert desk.document.application.title["fi"].endswith("!")
    sheet.findChild(QCheckBox, "languages__sv").click()  # pyright: ignore[reportOptionalMemberAccess]
    assert desk.document.application.languages == ("fi",)
    assert list(sheet.title.editors) == ["fi"]


def test_another_language_says_the_same_without_an_edit(sheet: Sheet, desk: Desk) -> None:
    desk.voice.speak("fi")
    assert sheet.start.text() == "1.5.2019"
    assert sheet.label_acronym.text() == "Lyhenne"
    sheet.state.setCurrentIndex(sheet.state.findData("draft"))
    assert sheet.state.currentText() == "luonnos"
    desk.document.history.undo()
    assert not desk.document.history.canUndo()


def test_a_form_of_a_row_follows_its_row_and_uses_its_own_edits(qtbot: QtBot, desk: Desk) -> None:
    page = QWidget()
    role = QComboBox(page)
    role.setObjectName("role")
    form = Form(page, desk, Partner, edits={"role": lambda where, _: set_lead.of(where.id)})
    qtbot.addWidget(page)
    page.show()
    second = desk.document.application.partners[1]
    form.show_row(second.id)
    assert role.currentData() == "implementer"
    role.setCurrentIndex(role.findData("lead"))
    assert [p.role for p in desk.document.application.partners[:2]] == ["implementer", "lead"]
    assert form.reach(Where(second.id, "role"))
    assert not form.reach(Where("elsewhere", "role"))


def test_a_hidden_page_is_filled_when_it_is_shown(sheet: Sheet, desk: Desk) -> None:
    sheet.hide()
    desk.document.apply("x", set_field.of(Where(desk.document.application.id, "acronym"), "LATER"))
    assert sheet.acronym.text() == "HNRY"
    sheet.show()
    assert sheet.acronym.text() == "LATER"


def test_a_longer_text_opens_in_the_language_that_is_read_unless_it_is_being_written_in(qtbot: QtBot) -> None:
    texts = TextsEdit()
    texts.set_multiline(True)
    qtbot.addWidget(texts)
    texts.set_languages(("fi", "sv"), "sv")
    texts.show()
    tabs = texts.findChild(QTabWidget)
    assert tabs is not None
    assert tabs.currentWidget() is texts.editors["sv"]
    texts.set_languages(("fi", "sv"), "fi")
    assert tabs.currentWidget() is texts.editors["fi"]
    texts.set_languages(("fi", "sv"), "en")
    assert tabs.currentWidget() is texts.editors["fi"]
    texts.activateWindow()
    texts.editors["fi"].setFocus()
    qtbot.waitUntil(texts.editors["fi"].hasFocus)
    texts.set_languages(("fi", "sv"), "sv")
    assert tabs.currentWidget() is texts.editors["fi"]
