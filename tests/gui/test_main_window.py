"""The window: an application open, pages, verdicts, language, and nothing ever lost."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sixaika_desktop.calls.loader import load_call
from sixaika_desktop.domain.edits import remove_partner, set_field
from sixaika_desktop.domain.model import Where
from sixaika_desktop.domain.phrases import resources
from sixaika_desktop.gui.finder import Finder, matching
from sixaika_desktop.gui.main_window import MainWindow
from sixaika_desktop.gui.pages import page_of, pages
from sixaika_desktop.gui.pages.basics import BasicsPage
from sixaika_desktop.gui.pages.consortium import ConsortiumPage
from sixaika_desktop.gui.replacing import FindAndReplace
from sixaika_desktop.rules import State
from sixaika_desktop.storage import Library
from tests.gui.conftest import PATIENCE, open_window

Keys = Callable[[QWidget, str], None]

HNRY = str(resources() / "samples" / "hnry.json")


def spoken(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_the_first_start_opens_a_sample_as_a_copy_and_writes_nothing(window: MainWindow) -> None:
    app = window.desk.document.application
    assert app.acronym == "HNRY"
    assert app.id != "hnry"
    assert window.desk.keeper.is_new
    window.desk.shelf.close()
    with Library.open(window.desk.shelf.path) as library:
        assert library.list() == ()


def test_the_samples_are_offered_beside_an_empty_library(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("start")
    ui = window.start_page.ui
    files = list((resources() / "samples").glob("*.json"))
    qtbot.waitUntil(lambda: ui.samples.count() == len(files), timeout=PATIENCE)
    assert ui.empty.isVisible()
    qtbot.waitUntil(lambda: any("HNRY –" in ui.samples.item(n).text() for n in range(ui.samples.count())))


def test_an_application_shows_its_partners_totals_and_verdicts(window: MainWindow) -> None:
    assert "HNRY" in window.ui.application_name.text()
    status = window.status.ui
    assert spoken(status.total.text()) == "Yhteensä 1 170 776 €"
    assert spoken(status.support.text()) == "Tuki 784 420 € (67,0 %)"
    assert window.verdicts.ui.eligible.text() == "Täyttää haun ehdot"
    window.verdicts.ui.filter_met.click()
    assert len(window.verdicts.list.items) > 50
    window.show_page("consortium")
    page = window.page("consortium")
    assert isinstance(page, ConsortiumPage)
    assert page.partners.rowCount() == 7


def test_a_change_reaches_verdicts_badges_and_totals_at_once(
    window: MainWindow, keys: Keys, qtbot: QtBot
) -> None:
    window.show_page("basics")
    start = window.page("basics").findChild(QLineEdit, "start")
    assert start is not None
    start.setFocus()
    start.selectAll()
    keys(start, "pian")
    assert window.verdicts.ui.eligible.text() == "Ei vielä täytä haun ehtoja"
    assert window.pages.badge("basics")[1] > 0
    items = window.verdicts.list.items
    assert any(item.state == State.OPEN for item in items)
    window.ui.action_undo.trigger()
    assert window.verdicts.ui.eligible.text() == "Täyttää haun ehdot"
    assert window.pages.badge("basics") == (0, 0)


def test_the_list_keeps_its_order_until_nobody_types(window: MainWindow) -> None:
    document = window.desk.document
    id = document.application.id
    document.apply("x", set_field.of(Where(id, "start"), None))
    window.verdicts.arrange()
    before = [item.key for item in window.verdicts.list.items]
    assert before
    document.history.undo()
    assert [item.key for item in window.verdicts.list.items] == before
    assert all(item.state == State.MET for item in window.verdicts.list.items)
    window.verdicts.arrange()
    assert window.verdicts.list.items == []


def test_a_verdict_jumps_to_its_field_and_its_fix_is_one_click(window: MainWindow, qtbot: QtBot) -> None:
    document = window.desk.document
    partner = document.application.partners[2]
    document.apply("x", set_field.of(Where(partner.id, "business_id"), "0201256-7"))
    window.verdicts.arrange()
    item = next(i for i in window.verdicts.list.items if i.where and i.where.field == "business_id")
    window.verdicts.ui.list.jumped.emit(item)
    assert window.page_id == "consortium"
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    assert focus.objectName() == "business_id"
    assert focus.text() == "0201256-7"

    document.history.undo()
    document.apply("x", lambda app: remove_partner(app, document.application.partners[0].id))
    window.verdicts.arrange()
    fixable = next(i for i in window.verdicts.list.items if i.fixes)
    before = document.application
    window.verdicts.ui.list.fixed.emit(fixable, 0)
    assert document.application is not before


def test_the_panel_can_be_narrowed_and_never_goes_away(window: MainWindow) -> None:
    window.ui.action_narrow.trigger()
    assert window.verdicts.isVisible()
    assert window.verdicts.ui.strip.isVisible()
    assert window.verdicts.width() < 100
    assert window.verdicts.ui.strip_met.text() == window.verdicts.ui.filter_met.text()
    window.verdicts.ui.widen_button.click()
    assert window.verdicts.ui.wide.isVisible()
    assert not window.ui.action_narrow.isChecked()


def test_the_language_changes_at_once_and_the_place_and_undo_are_kept(window: MainWindow) -> None:
    document = window.desk.document
    document.apply("x", set_field.of(Where(document.application.id, "acronym"), "X"))
    window.show_page("consortium")
    window.ui.action_speak_sv.trigger()
    assert "Koldioxidneutrala" in window.ui.application_name.text()
    assert window.verdicts.ui.eligible.text() == "Uppfyller villkoren"
    assert [page.name for page in window.pages.pages if page.id == "basics"] == ["Grunduppgifter"]
    assert window.page_id == "consortium"
    assert window.status.languages["sv"].isChecked()
    assert window.ui.action_undo.isEnabled()
    window.status.ui.speak_en.click()
    assert window.verdicts.ui.eligible.text() == "Eligible"
    assert window.ui.action_speak_en.isChecked()


def test_a_file_is_taken_in_and_a_second_time_as_a_second(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.opener.opened, timeout=PATIENCE):
        window.opener.import_file(Path(HNRY))
    assert window.desk.document.application.id == "hnry"
    with qtbot.waitSignal(window.opener.opened, timeout=PATIENCE):
        window.opener.import_file(Path(HNRY))
    assert window.desk.document.application.id != "hnry"
    assert any("HNRY" in text or "hnry" in text for text in window.messages.texts)
    window.show_page("start")
    qtbot.waitUntil(lambda: window.start_page.entries.rowCount() == 2)
    window.start_page.ui.search.setText("no such thing")
    qtbot.waitUntil(lambda: window.start_page.entries.rowCount() == 0)


def test_a_file_that_cannot_be_read_is_told_in_a_bar_and_what_was_shown_stays(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "bad.json").write_text("{")
    window.open(str(tmp_path / "bad.json"))
    qtbot.waitUntil(lambda: bool(window.messages.texts), timeout=PATIENCE)
    assert "bad.json" in window.messages.texts[0]
    assert "HNRY" in window.ui.application_name.text()
    window.ui.action_speak_sv.trigger()
    assert "bad.json" in window.messages.texts[0]
    window.open(str(tmp_path / "worse.json"))
    qtbot.waitUntil(lambda: "worse.json" in window.messages.texts[0], timeout=PATIENCE)
    assert len(window.messages.texts) == 1
    with qtbot.waitSignal(window.opener.opened, timeout=PATIENCE):
        window.open(HNRY.replace("hnry", "digipoint"))
    assert not window.messages.texts


def test_an_application_to_a_call_that_nobody_knows_is_taken_in_with_the_file_of_its_call(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    asking = tmp_path / "asking.json"
    asking.write_text(Path(HNRY).read_text("utf-8").replace('"6aika-erdf-pilot"', '"strange"'), "utf-8")
    window.open(str(asking))
    qtbot.waitUntil(lambda: bool(window.messages.texts), timeout=PATIENCE)
    assert "”strange”" in window.messages.texts[0]
    assert "--call" not in window.messages.texts[0]
    asked: list[Path] = []
    window.opener.call_wanted.disconnect()  # no dialog without anybody to answer it
    window.opener.call_wanted.connect(asked.append)
    window.messages.findChildren(QPushButton)[0].click()
    assert asked == [asking]
    shipped = resources() / "calls" / "6aika-erdf-pilot.toml"
    window.opener.import_file(asking, shipped)
    qtbot.waitUntil(lambda: "6aika-erdf-pilot.toml" in "".join(window.messages.texts), timeout=PATIENCE)
    strange = tmp_path / "strange.toml"
    strange.write_text(
        load_call(shipped).text.replace('id = "6aika-erdf-pilot"', 'id = "strange"', 1), "utf-8"
    )
    with qtbot.waitSignal(window.opener.opened, timeout=PATIENCE):
        window.opener.import_file(asking, strange)
    assert window.desk.document.call.id == window.desk.document.application.call == "strange"
    assert not window.messages.texts


def test_a_library_that_cannot_be_opened_is_told_once_and_is_not_called_empty(
    qtbot: QtBot, tmp_path: Path
) -> None:
    library = tmp_path / "library.sqlite"
    first = open_window(qtbot, library)
    put = set_field.of(Where(first.desk.document.application.id, "acronym"), "KEPT")
    first.desk.document.apply("x", put)
    first.close()
    library.rename(tmp_path / "away.sqlite")
    library.mkdir()
    window = MainWindow(library, "en")
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: bool(window.messages.findChildren(QPushButton)), timeout=PATIENCE)
    window.desk.shelf.wait()
    qtbot.wait(50)
    window.show_page("start")
    assert len(set(window.messages.texts)) == len(window.messages.texts) == 1
    assert window.start_page.ui.empty.text() == window.messages.texts[0]
    library.rmdir()
    (tmp_path / "away.sqlite").rename(library)
    window.messages.findChildren(QPushButton)[0].click()
    qtbot.waitUntil(lambda: window.start_page.entries.rowCount() == 1, timeout=PATIENCE)
    window.close()


def test_what_was_deleted_is_brought_back_and_the_bar_offers_it_no_more(
    window: MainWindow, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.opener.opened, timeout=PATIENCE):
        window.opener.import_file(Path(HNRY))
    window.show_page("start")
    start = window.start_page
    qtbot.waitUntil(lambda: start.entries.rowCount() == 1)
    start.ui.applications.selectRow(0)
    start.ui.delete_button.click()
    qtbot.waitUntil(lambda: start.entries.rowCount() == 0 and bool(window.messages.texts))
    start.ui.deleted_filter.click()
    qtbot.waitUntil(lambda: start.entries.rowCount() == 1)
    start.ui.applications.selectRow(0)
    start.ui.undelete_button.click()
    qtbot.waitUntil(lambda: not window.messages.texts)
    start.ui.deleted_filter.click()
    qtbot.waitUntil(lambda: start.entries.rowCount() == 1)


def test_closing_saves_and_the_next_start_goes_on_there(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    document = window.desk.document
    document.apply("x", set_field.of(Where(document.application.id, "acronym"), "GOES ON"))
    window.ui.action_speak_sv.trigger()
    window.desk.looks.choose("dark")
    window.close()
    again = open_window(qtbot, tmp_path / "library.sqlite")
    assert again.desk.document.application.acronym == "GOES ON"
    assert again.desk.language == "sv"
    assert again.desk.looks.is_dark
    assert again.ui.action_theme_dark.isChecked()
    again.close()
    other = open_window(qtbot, tmp_path / "library.sqlite", "en")
    assert other.desk.language == "en"
    other.close()


def test_the_theme_changes_at_run_time(window: MainWindow) -> None:
    window.ui.action_theme_dark.trigger()
    dark = QApplication.palette().window().color().lightness()
    window.ui.action_theme_light.trigger()
    assert dark < 60 < 200 < QApplication.palette().window().color().lightness()


def test_everything_is_found_by_its_name(window: MainWindow, qtbot: QtBot) -> None:
    window.ui.action_palette.trigger()
    finder = window.findChild(Finder)
    assert finder is not None
    finder.line.setText("nimetön [(")
    assert finder.list.count() == 1
    assert finder.list.item(0).text() == "Tällä nimellä ei löydy mitään."
    QTest.keyClick(finder.line, Qt.Key.Key_Return)
    assert finder.isVisible()
    finder.line.setText("turun kaup")
    assert "Turun kaupunki" in finder.list.item(0).text()
    QTest.keyClick(finder.line, Qt.Key.Key_Return)
    assert window.page_id == "consortium"
    targets = window.menus.targets()
    for text in ("lyhenne", "perustiedot", "pdf", "kumppani kaup"):
        assert matching(targets, text) or text.startswith("kumppani")


def test_help_is_there_for_every_page_and_the_keys(window: MainWindow) -> None:
    for page in pages():
        window.show_page(page.id)
        window.ui.action_help.trigger()
    window.ui.action_keys.trigger()
    window.ui.action_about.trigger()
    for sheet in window.findChildren(QWidget):
        if type(sheet).__name__ == "Sheet":
            sheet.close()


def test_a_figure_is_explained_down_to_what_was_typed(window: MainWindow, qtbot: QtBot) -> None:
    from sixaika_desktop.gui.explain_sheet import ExplainSheet

    window.status.ui.support.click()
    sheet = window.findChild(ExplainSheet)
    assert sheet is not None
    top = sheet.tree.topLevelItem(0)
    assert top is not None
    assert spoken(top.text(0)).startswith("Tuki 784 420,00 €")
    depth = 0
    while top is not None and top.childCount():
        top.setExpanded(True)
        top = top.child(0)
        if top is not None:
            top.setExpanded(True)
        depth += 1
    assert depth > 3
    sheet.close()


def test_find_and_replace_is_one_step(window: MainWindow, qtbot: QtBot) -> None:
    window.ui.action_find.trigger()
    dialog = window.findChild(FindAndReplace)
    assert dialog is not None
    dialog.ui.find.setText("hiilineutraal")
    dialog.look()
    found = dialog.ui.found.topLevelItemCount()
    assert found > 1
    dialog.ui.replacement.setText("HIILI")
    before = window.desk.document.application
    dialog.ui.replace_all.click()
    dialog.look()
    assert dialog.ui.found.topLevelItemCount() == 0
    window.ui.action_undo.trigger()
    assert window.desk.document.application is before
    dialog.close()


def test_exports_are_written_off_the_screens_thread(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    for kind in ("pdf", "sixaika", "json", "csv"):
        target = tmp_path / f"out.{kind}"
        window.exporter.write(kind, target)
        qtbot.waitUntil(target.exists, timeout=PATIENCE)
        assert target.stat().st_size > 1000
    window.desk.jobs.wait()
    window.desk.shelf.wait()


def test_a_backup_can_be_put_back(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.opener.opened, timeout=PATIENCE):
        window.opener.import_file(Path(HNRY))
    window.ui.action_back_up.trigger()
    qtbot.waitUntil(lambda: any(".sqlite" in text for text in window.messages.texts), timeout=PATIENCE)
    folder = window.desk.shelf.path.parent / "backups"
    (backup,) = folder.glob("*.sqlite")
    document = window.desk.document
    document.apply("x", set_field.of(Where("hnry", "acronym"), "LATER"))
    assert window.desk.keeper.flush()
    window.menus.restore(backup)
    qtbot.waitUntil(lambda: any("set aside" in text for text in window.messages.texts), timeout=PATIENCE)
    with qtbot.waitSignal(window.opener.opened, timeout=PATIENCE):
        window.opener.from_library("hnry")
    assert window.desk.document.application.acronym == "HNRY"


def test_a_new_application_begins_empty_and_open(window: MainWindow, qtbot: QtBot) -> None:
    from sixaika_desktop.gui.new_application import NewApplication

    window.ui.action_new_from_call.trigger()
    dialog = window.findChild(NewApplication)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.ui.calls.count() > 0, timeout=PATIENCE)
    with qtbot.waitSignal(window.opener.opened, timeout=PATIENCE):
        dialog.accept()
    app = window.desk.document.application
    assert app.partners == ()
    assert app.round
    assert window.pages.badge("consortium") != (0, 0)
    assert window.page_id == "basics"
    window.show_page("consortium")
    page = window.page("consortium")
    assert isinstance(page, ConsortiumPage)
    assert page.ui.empty.isVisible()


def test_partners_are_added_by_typing_and_by_a_click(window: MainWindow, keys: Keys, qtbot: QtBot) -> None:
    window.show_page("consortium")
    page = window.page("consortium")
    add = page.findChild(QLineEdit, "add")
    assert add is not None
    add.setFocus()
    keys(add, "tampereen kaup")
    QTest.keyClick(add, Qt.Key.Key_Down)
    completer = add.completer()
    popup = completer.popup() if completer else None
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    partner = window.desk.document.application.partners[-1]
    assert (partner.business_id, partner.city_area, partner.role) == ("0211675-2", "tampere", "implementer")
    qtbot.waitUntil(lambda: not add.text())
    keys(add, "Uusi yhdistys ry")
    QTest.keyClick(add, Qt.Key.Key_Return)
    assert dict(window.desk.document.application.partners[-1].name) == {"fi": "Uusi yhdistys ry"}
    assert isinstance(page, ConsortiumPage)
    page.ui.map.asked.emit("oulu")
    assert window.desk.document.application.partners[-1].organisation == "oulu"


def test_who_is_critical_is_found_in_the_background(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("consortium")
    page = window.page("consortium")
    assert isinstance(page, ConsortiumPage)
    ui = page.ui
    ui.find_critical.click()
    qtbot.waitUntil(lambda: ui.critical.topLevelItemCount() > 0, timeout=60_000)


def test_cost_models_stand_side_by_side_and_changing_loses_nothing(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("basics")
    page = window.page("basics")
    assert isinstance(page, BasicsPage)
    table = page.ui.models

    def total() -> str:
        item = table.item(0, 1)
        return spoken(item.text()) if item else ""

    qtbot.waitUntil(lambda: bool(total()), timeout=PATIENCE)
    assert total() == "1 170 776,00 €"
    before = window.desk.document.application
    table.setCurrentCell(3, 0)
    page.ui.use_model.click()
    assert window.desk.document.application.cost_model == window.desk.document.call.cost_models[3].id
    window.ui.action_undo.trigger()
    assert window.desk.document.application is before


def test_every_action_has_words_and_a_tip_and_icons_are_there(window: MainWindow) -> None:
    seen: dict[str, str] = {}
    for action in window.findChildren(QAction):
        if action.objectName().startswith("action_"):
            assert action.text(), action.objectName()
            assert action.toolTip(), action.objectName()
            if action.property("icon_name"):
                assert not action.icon().isNull(), action.objectName()
            if keys := action.shortcut().toString():
                assert keys not in seen, (keys, action.objectName(), seen.get(keys))
                seen[keys] = action.objectName()


def test_every_control_has_a_name_for_a_screen_reader(window: MainWindow, qtbot: QtBot) -> None:
    from PySide6.QtGui import QAccessible

    for page in pages():
        window.show_page(page.id)
        qtbot.wait(10)
        for widget in window.findChildren(QWidget):
            if (
                not widget.isVisible()
                or widget.focusPolicy() == Qt.FocusPolicy.NoFocus
                or isinstance(widget, QLabel)
            ):
                continue
            inner = isinstance(widget.parent(), QAbstractItemView) or widget.objectName().startswith("qt_")
            if inner or widget.focusProxy() is not None:
                continue
            told = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
            assert told, f"{page.id}: {type(widget).__name__} {widget.objectName()}"


def test_every_rule_of_the_calls_belongs_to_at_most_one_page() -> None:
    from sixaika_desktop.opening import call_files, shipped_call

    for id in call_files():
        call = shipped_call(id)
        assert call is not None
        for rule in call.rules:
            page = page_of(rule)
            assert page is None or page.id in {p.id for p in pages()}


@pytest.mark.parametrize("by", [1, -1])
def test_pages_are_reached_by_keys(window: MainWindow, by: int) -> None:
    window.show_page("basics")
    (window.ui.action_next_page if by == 1 else window.ui.action_previous_page).trigger()
    ids = [page.id for page in window.pages.pages]
    assert window.page_id == ids[ids.index("basics") + by]
    for _ in range(4):
        window.ui.action_next_pane.trigger()
        assert QApplication.focusWidget() is not None


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_icon_of_the_marked_line_is_as_dark_as_those_of_the_others(
    window: MainWindow, theme: str
) -> None:
    window.desk.looks.choose(theme)
    window.ui.action_palette.trigger()
    finder = window.findChild(Finder)
    assert finder is not None
    lines = finder.list

    def inked() -> int:
        """How far the icon of the first line stands out from what is behind it, at its strongest."""
        image = lines.viewport().grab(lines.visualItemRect(lines.item(0))).toImage()
        behind = image.pixelColor(image.width() // 2, 2).lightness()
        side = range(3, image.height() - 3)
        return max(abs(image.pixelColor(x, y).lightness() - behind) for x in side for y in side)

    assert lines.currentRow() == 0
    marked = inked()
    lines.setCurrentRow(1)
    assert marked >= inked() // 2
    finder.close()
