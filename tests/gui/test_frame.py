"""The frame around the pages: what opens where, what files are called, what is kept, found and drawn."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sixaika_desktop.domain.edits import set_field
from sixaika_desktop.domain.model import Where
from sixaika_desktop.export.tokens import DARK, LIGHT
from sixaika_desktop.gui import exporting
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.exporting import Exporter
from sixaika_desktop.gui.help_sheet import Sheet
from sixaika_desktop.gui.icons import dress, icon
from sixaika_desktop.gui.main_window import MainWindow
from sixaika_desktop.gui.pages.basics import BasicsPage
from sixaika_desktop.gui.pages.consortium import ConsortiumPage
from sixaika_desktop.gui.replacing import FindAndReplace
from sixaika_desktop.gui.versions import Versions
from tests.gui.conftest import PATIENCE


def call_it(desk: Desk, acronym: str) -> None:
    app = desk.document.application
    desk.document.apply("x", set_field.of(Where(app.id, "acronym"), acronym))


def test_a_new_application_begins_with_the_cursor_in_its_acronym(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("consortium")
    window.opener.from_call("6aika-erdf-pilot")
    qtbot.waitUntil(lambda: not window.desk.document.application.partners, timeout=PATIENCE)
    page = window.page("basics")
    assert window.page_id == "basics"
    assert isinstance(page, BasicsPage)
    qtbot.waitUntil(page.ui.acronym.hasFocus, timeout=PATIENCE)


def test_the_program_opens_what_was_open_last_and_leaves_the_cursor_in_the_list(window: MainWindow) -> None:
    assert window.page_id == "basics"
    assert window.ui.pages.hasFocus()


@pytest.mark.parametrize(("acronym", "name"), [("NUL", "nul-x"), ("Åbo 2", "abo-2"), ("CON", "con-x")])
def test_a_file_is_called_so_that_every_system_takes_it(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, acronym: str, name: str
) -> None:
    names: list[str] = []

    def turn_back(_parent: QWidget, called: str, _kinds: str) -> None:
        names.append(called)

    monkeypatch.setattr(exporting, "ask_new_file", turn_back)
    call_it(window.desk, acronym)
    Exporter(window.desk, window).ask("pdf")
    Exporter(window.desk, window).ask("sixaika")
    assert names == [f"{name}.pdf", f"{name}.sixaika"]


def test_icons_take_the_colours_of_the_theme(window: MainWindow) -> None:
    def drawn() -> set[str]:
        image = window.ui.action_about.icon().pixmap(QSize(20, 20)).toImage()
        points = [image.pixelColor(x, y) for x in range(20) for y in range(20)]
        return {QColor(p.rgb()).name() for p in points if p.alpha() == 255}

    window.desk.looks.choose("light")
    assert LIGHT.text.lower() in drawn()
    window.desk.looks.choose("dark")
    assert DARK.text.lower() in drawn()
    assert LIGHT.text.lower() not in drawn()


def test_a_primary_button_has_its_icon_in_the_colour_of_its_words(desk: Desk) -> None:
    button = QPushButton()
    button.setProperty("icon_name", "plus")
    button.setProperty("icon_tone", "primary")
    dress(button)
    image = button.icon().pixmap(QSize(20, 20)).toImage()
    assert image == icon("plus", LIGHT.surface.lower()).pixmap(QSize(20, 20)).toImage()
    assert image != icon("plus").pixmap(QSize(20, 20)).toImage()


def test_a_kept_version_is_listed_with_what_changed_since_and_opens_as_a_copy(
    window: MainWindow, qtbot: QtBot
) -> None:
    desk = window.desk
    call_it(desk, "FIRST")
    assert desk.keeper.flush()
    window.ui.action_freeze.trigger()
    call_it(desk, "SECOND")
    own = desk.document.application.id
    window.ui.action_versions.trigger()
    sheet = window.findChild(Versions)
    assert sheet is not None
    qtbot.waitUntil(sheet.open_button.isEnabled, timeout=PATIENCE)
    assert sheet.list.count() == 1
    assert "FIRST" in sheet.since.item(0).text()
    assert "SECOND" in sheet.since.item(0).text()
    sheet.open_button.click()
    assert desk.document.application.acronym == "FIRST"
    assert desk.document.application.id != own
    assert desk.keeper.is_new


def test_without_a_kept_version_it_is_told_how_one_comes_about(window: MainWindow, qtbot: QtBot) -> None:
    window.ui.action_versions.trigger()
    sheet = window.findChild(Versions)
    assert sheet is not None
    qtbot.waitUntil(lambda: bool(sheet.told.text()), timeout=PATIENCE)
    assert not sheet.open_button.isEnabled()
    assert window.ui.action_freeze.text().replace("&", "") in sheet.told.text()


def test_find_takes_what_is_marked_and_stays_one_window(window: MainWindow, qtbot: QtBot) -> None:
    page = window.page("basics")
    assert isinstance(page, BasicsPage)
    page.ui.acronym.setFocus()
    page.ui.acronym.selectAll()
    window.ui.action_find.trigger()
    window.ui.action_find.trigger()
    (dialog,) = window.findChildren(FindAndReplace)
    assert dialog.ui.find.text() == "HNRY"


def test_help_asked_for_twice_is_one_sheet(window: MainWindow, qtbot: QtBot) -> None:
    window.menus.help()
    window.menus.help()
    assert len([sheet for sheet in window.findChildren(Sheet) if sheet.isVisible()]) == 1


def test_without_partners_the_map_is_there_to_begin_with(window: MainWindow, qtbot: QtBot) -> None:
    window.opener.from_call("6aika-erdf-pilot")
    qtbot.waitUntil(lambda: not window.desk.document.application.partners, timeout=PATIENCE)
    window.show_page("consortium")
    page = window.page("consortium")
    assert isinstance(page, ConsortiumPage)
    assert page.ui.map.isVisible()
    assert page.ui.empty.isVisible()
    assert not page.ui.tabs.isVisible()
    page.ui.map.asked.emit("turku")
    assert [p.city_area for p in window.desk.document.application.partners] == ["turku"]
    assert page.ui.tabs.isVisible()
    assert not page.ui.empty.isVisible()


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_in_a_small_window_no_button_of_the_consortium_is_cut(
    window: MainWindow, qtbot: QtBot, language: str
) -> None:
    window.resize(1024, 700)
    window.desk.voice.speak(language)
    window.show_page("consortium")
    page = window.page("consortium")
    assert isinstance(page, ConsortiumPage)

    def cut() -> list[str]:
        buttons = [b for b in page.findChildren(QPushButton) if b.isVisible()]
        return [b.accessibleName() or b.text() for b in buttons if b.width() < b.sizeHint().width()]

    qtbot.waitUntil(lambda: page.width() >= 520 and not cut(), timeout=PATIENCE)
    assert page.ui.remove_partner.accessibleName()


def test_a_text_area_has_its_marked_words_looked_for(window: MainWindow) -> None:
    page = window.page("basics")
    area = next(area for area in page.findChildren(QPlainTextEdit) if area.isVisible())
    area.setFocus()
    area.selectAll()
    assert area.textCursor().selectedText()
    window.ui.action_find.trigger()
    (dialog,) = window.findChildren(FindAndReplace)
    assert dialog.ui.find.text() == area.textCursor().selectedText()


def test_in_a_narrow_window_with_a_wide_font_the_languages_stay_whole_and_tips_tell_what_is_cut(
    window: MainWindow, qapp: QApplication
) -> None:
    line, usual = window.status, qapp.font()
    whole = line.ui.saved.text()
    window.desk.summed.emit("Summa 1 234 567,89 · keskiarvo 12 345,67 · 123 lukua")
    window.resize(1024, 700)
    wide = QFont(usual)
    wide.setPointSizeF(usual.pointSizeF() * 1.3)
    try:
        qapp.setFont(wide)
        qapp.processEvents()
        assert window.width() == 1024
        assert window.grab().width() == 1024
        assert line.ui.saved.text().endswith("…")
        assert line.ui.saved.toolTip() == whole
        assert line.ui.total.text() == line.ui.total.accessibleName(), "sums are shortened last"
        for button in line.languages.values():
            assert button.width() >= button.sizeHint().width()
            assert button.mapTo(window, button.rect().topRight()).x() < 1024
    finally:
        qapp.setFont(usual)
    window.resize(1900, 700)
    qapp.processEvents()
    assert line.ui.saved.text() == whole
    assert line.ui.saved.toolTip() == ""
