"""The page of the form tables: rows of the call and of the user's own, in every language."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from sixaika_desktop.calls.model import Call, Choice, Question
from sixaika_desktop.calls.model import Column as AskedColumn
from sixaika_desktop.calls.names import names_of
from sixaika_desktop.domain.edits import answer, remove_language, set_field
from sixaika_desktop.domain.model import Application, FormRow, Where, answer_id
from sixaika_desktop.domain.money import Unread
from sixaika_desktop.domain.places import name_of
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.document import nothing
from sixaika_desktop.gui.main_window import MainWindow
from sixaika_desktop.gui.pages.tables import TablesPage
from sixaika_desktop.gui.pages.tables_asked import Given
from sixaika_desktop.gui.pages.tables_sheet import TableSheet
from sixaika_desktop.gui.pasting import Pasted
from sixaika_desktop.gui.rows import Role
from tests.benchmarks.verdicts import make
from tests.gui.conftest import begin, sample

Keys = Callable[[QWidget, str], None]
Key = Qt.Key


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[TablesPage]:
    """The tables of HNRY before anything is translated."""
    begin(desk, untranslated(desk.document.application), desk.document.call)
    page = TablesPage(desk)
    page.resize(900, 760)
    qtbot.addWidget(page)
    page.show()
    page.come()
    qtbot.waitExposed(page)
    page.activateWindow()
    yield page
    page.close()


def untranslated(app: Application) -> Application:
    return replace(app, answers=tuple(a for a in app.answers if a.language in ("", "fi")))


def at(page: TablesPage, question: str, row: str = "", column: str = "", language: str = "") -> TableSheet:
    """The table of a question, with the cursor in a cell."""
    assert page.reach(Where(answer_id(question, row, column, language), "value"))
    assert isinstance(page.sheet, TableSheet)
    return page.sheet


def given(desk: Desk, question: str, row: str, column: str, language: str = "", partner: str = "") -> str:
    id = answer_id(question, row, column, language, partner)
    return next((a.value for a in desk.document.application.answers if a.id == id), "")


def said(desk: Desk, edit: Callable[[Application], Application]) -> None:
    desk.document.apply("said", edit)


def shown(sheet: TableSheet, role: int = Role.DisplayRole) -> Any:
    """What the cell of the cursor shows."""
    return sheet.ui.table.currentIndex().data(role)


def line(sheet: TableSheet) -> QLineEdit:
    """The editor that is open in the table."""
    found = sheet.ui.table.viewport().findChild(QLineEdit)
    assert found is not None
    return found


def own_rows(desk: Desk, question: str) -> list[str]:
    return [row.id for row in desk.document.application.rows if row.section == question]


def with_table(desk: Desk, question: Question) -> Call:
    """The call with one more question in its first section."""
    call = desk.document.call
    first = replace(call.sections[0], questions=(*call.sections[0].questions, question))
    return replace(call, sections=(first, *call.sections[1:]))


# ---- the outline


def test_the_outline_has_every_table_of_the_form_and_the_steering_group(page: TablesPage) -> None:
    names = [page.ui.outline.item(n).text() for n in range(page.ui.outline.count())]
    assert [name.split("  ")[0] for name in names] == ["6.4", "8.1", "10.2", "12.1"]


def test_a_table_says_what_is_missing_in_it_and_no_more_when_it_is_there(
    page: TablesPage, desk: Desk
) -> None:
    item = page.ui.outline.item(2)
    assert "—" not in item.text()
    said(desk, answer.of("sustainability", "", row="climate", column="direct"))
    said(desk, answer.of("sustainability", "", row="waste", column="direct"))
    assert item.text().endswith("— 2 missed")
    sheet = at(page, "sustainability")
    assert "and 1 more" in sheet.ui.state.text()
    said(desk, answer.of("sustainability", "1", row="climate", column="direct"))
    said(desk, answer.of("sustainability", "1", row="waste", column="direct"))
    assert "—" not in item.text()
    assert sheet.ui.state.isHidden()


def test_next_missing_goes_to_the_very_cells_one_after_another(page: TablesPage, desk: Desk) -> None:
    for row in ("climate", "waste"):
        said(desk, answer.of("sustainability", "", row=row, column="indirect"))
    places: list[tuple[str, str]] = []
    for _ in range(3):
        page.ui.next.click()
        assert isinstance(page.sheet, TableSheet)
        table = page.sheet.ui.table
        places.append((table.row_id, page.sheet.rows.columns[table.currentIndex().column()].key))
    assert places == [
        ("climate", "sustainability.indirect"),
        ("waste", "sustainability.indirect"),
        ("climate", "sustainability.indirect"),
    ]


def test_an_application_without_a_call_is_told_where_to_choose_one(page: TablesPage, desk: Desk) -> None:
    begin(desk, Application(id="bare", languages=("fi",)), nothing().call)
    assert page.ui.empty.isVisible()
    assert not page.ui.splitter.isVisible()
    assert not page.reach(Where(answer_id("sustainability", "climate", "direct"), "value"))


def test_a_call_without_tables_shows_none_and_keeps_what_was_answered(page: TablesPage, desk: Desk) -> None:
    call = desk.document.call
    kept = tuple(
        replace(s, questions=tuple(q for q in s.questions if q.kind not in ("table", "shown")))
        for s in call.sections
    )
    app = desk.document.application
    begin(desk, app, replace(call, sections=kept, rules=()))
    assert page.ui.empty.isVisible()
    assert desk.document.application is app


# ---- fixed rows


def test_the_rows_of_the_call_are_named_and_stay(page: TablesPage, desk: Desk) -> None:
    sheet = at(page, "sustainability", "resources", "direct")
    assert sheet.rows.rowCount() == 15
    assert sheet.rows.index(0, 0).data().startswith("Ecological")
    assert sheet.ui.acts.isHidden()
    before = desk.document.application
    for key in (Key.Key_Minus, Key.Key_Plus):
        QTest.keyClick(sheet.ui.table, key, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(sheet.ui.table, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert desk.document.application is before


def test_typing_a_number_writes_the_answer_as_one_step(page: TablesPage, desk: Desk, keys: Keys) -> None:
    sheet = at(page, "indicators", "jobs", "target")
    was = given(desk, "indicators", "jobs", "target")
    keys(sheet.ui.table, "1")
    keys(line(sheet), "2")
    assert given(desk, "indicators", "jobs", "target") == "12"
    QTest.keyClick(line(sheet), Key.Key_Return)
    assert sheet.ui.table.row_id == "jobs-women"
    desk.document.history.undo()
    assert given(desk, "indicators", "jobs", "target") == was


def test_a_number_is_read_in_the_language_of_the_screen_and_kept_exactly(
    page: TablesPage, desk: Desk
) -> None:
    sheet = at(page, "indicators", "jobs", "target")
    index = sheet.ui.table.currentIndex()
    desk.voice.speak("fi")
    sheet.rows.setData(index, "1 234,50")
    assert given(desk, "indicators", "jobs", "target") == "1234.50"
    assert sheet.rows.value(index) == Decimal("1234.50")


def test_what_is_no_number_stays_as_typed_and_is_open(page: TablesPage, desk: Desk) -> None:
    sheet = at(page, "indicators", "jobs", "target")
    index = sheet.ui.table.currentIndex()
    sheet.rows.setData(index, "about ten")
    assert given(desk, "indicators", "jobs", "target") == "about ten"
    assert isinstance(sheet.rows.value(index), Unread)
    assert "open" in index.data(Role.ToolTipRole)


def test_a_number_out_of_bounds_is_kept_and_says_what_is_allowed(page: TablesPage, desk: Desk) -> None:
    sheet = at(page, "sustainability", "climate", "direct")
    sheet.rows.setData(sheet.ui.table.currentIndex(), "11")
    assert given(desk, "sustainability", "climate", "direct") == "11"
    assert shown(sheet) == "11 — allowed: \u221210\u00a0…\u00a010"
    assert shown(sheet, Role.ForegroundRole).name().lower() == desk.looks.theme.open.lower()
    sheet.rows.setData(sheet.ui.table.currentIndex(), "10")
    assert shown(sheet) == "10"
    assert shown(sheet, Role.ForegroundRole) is None


def test_a_column_says_its_language_and_limits(page: TablesPage, desk: Desk) -> None:
    sheet = at(page, "sustainability", "climate", "direct")
    heads = [sheet.rows.headerData(n, Qt.Orientation.Horizontal) for n in range(4)]
    assert heads[1:] == [
        "Direct effect\n\u221210\u00a0…\u00a010",
        "Indirect effect\n\u221210\u00a0…\u00a010",
        "Reason\nEnglish · at most 1,000 characters",
    ]
    assert "Direct effect, Indirect effect, Reason" in sheet.ui.help.text()


def test_a_screen_reader_is_told_the_column_and_the_row_of_a_cell(page: TablesPage) -> None:
    sheet = at(page, "indicators", "jobs", "target")
    told = shown(sheet, Role.AccessibleTextRole)
    assert told.startswith("Target, at least 0, New jobs: ")
    assert told.endswith(str(shown(sheet)))


def test_a_block_goes_to_the_clipboard_and_comes_back_as_one_step(page: TablesPage, desk: Desk) -> None:
    sheet = at(page, "sustainability", "resources", "direct")
    QGuiApplication.clipboard().setText("1\t2\tWhy\n3\t4\tAlso why")
    sheet.ui.table.paste()
    assert [given(desk, "sustainability", row, "indirect") for row in ("resources", "climate")] == ["2", "4"]
    assert given(desk, "sustainability", "climate", "reason", "en") == "Also why"
    sheet.ui.table.copy()
    assert QGuiApplication.clipboard().text() == "1\t2\tWhy\n3\t4\tAlso why\n"
    desk.document.history.undo()
    assert given(desk, "sustainability", "climate", "reason", "en") == ""


def test_a_block_with_the_names_of_rows_goes_to_the_rows_called_so(page: TablesPage, desk: Desk) -> None:
    sheet = at(page, "indicators", "jobs", "target")
    sheet.ui.table.setCurrentIndex(sheet.rows.index(0, 0))
    told: list[Pasted] = []
    desk.pasted.connect(told.append)
    was = given(desk, "indicators", "jobs", "target")
    names = {row.code: row.names for row in desk.document.call.question["indicators"].rows}
    block = f"Item\tTarget\n{names['jobs-women']['fi']}\t7\nUnheard of\t9\n{names['jobs']['en'].upper()}\t8"
    QGuiApplication.clipboard().setText(block)
    sheet.ui.table.paste()
    assert given(desk, "indicators", "jobs-women", "target") == "7"
    assert given(desk, "indicators", "jobs", "target") == "8"
    assert told[0].sentences() == ["The table has no such row; left out: Unheard of."]
    desk.document.history.undo()
    assert given(desk, "indicators", "jobs", "target") == was


def test_a_table_is_copied_whole_and_pasted_back_without_a_complaint(page: TablesPage, desk: Desk) -> None:
    sheet = at(page, "indicators", "jobs", "target")
    told: list[Pasted] = []
    desk.pasted.connect(told.append)
    before = desk.document.application
    sheet.ui.table.selectAll()
    sheet.ui.table.copy()
    sheet.ui.table.paste()
    assert told[0].sentences() == []
    assert desk.document.application.answers == before.answers


# ---- languages


def test_a_text_of_another_language_is_seen_grey_and_is_not_what_one_edits_or_copies(
    page: TablesPage, desk: Desk
) -> None:
    sheet = at(page, "sustainability", "climate", "reason", "en")
    finnish = given(desk, "sustainability", "climate", "reason", "fi")
    index = sheet.ui.table.currentIndex()
    assert finnish
    assert shown(sheet) == finnish
    assert shown(sheet, Role.ForegroundRole).name().lower() == desk.looks.theme.muted.lower()
    assert sheet.rows.edited(index) == ""
    assert sheet.rows.copied(index).text == ""


def test_switching_the_language_shows_and_writes_that_one_and_keeps_the_cursor(
    page: TablesPage, desk: Desk, keys: Keys
) -> None:
    sheet = at(page, "sustainability", "climate", "reason", "en")
    before = sheet.ui.table.currentIndex()
    page.switches["sv"].click()
    assert sheet.ui.table.currentIndex() == before
    assert "Swedish" in sheet.rows.headerData(3, Qt.Orientation.Horizontal)
    keys(sheet.ui.table, "Ö")
    assert given(desk, "sustainability", "climate", "reason", "sv") == "Ö"
    assert given(desk, "sustainability", "climate", "reason", "en") == ""
    assert [code for code, text in sheet.texts["reason"].texts.items() if text.isVisible()] == ["sv"]
    page.switches["fi"].click()
    assert shown(sheet) == given(desk, "sustainability", "climate", "reason", "fi") != "Ö"


def test_a_language_that_the_project_gives_up_is_shown_no_more(page: TablesPage, desk: Desk) -> None:
    sheet = at(page, "sustainability", "climate", "reason", "sv")
    assert sheet.language == "sv"
    said(desk, remove_language.of("sv"))
    assert sheet.language == "en"
    assert "English" in sheet.rows.headerData(3, Qt.Orientation.Horizontal)
    said(desk, remove_language.of("en"))
    assert sheet.rows.headerData(3, Qt.Orientation.Horizontal) == "Reason\nat most 1,000 characters"
    assert shown(sheet) == given(desk, "sustainability", "climate", "reason", "fi") != ""


def test_another_language_of_the_screen_leaves_what_is_being_typed(
    page: TablesPage, desk: Desk, keys: Keys
) -> None:
    page.switches["sv"].click()
    sheet = at(page, "sustainability", "climate", "reason", "sv")
    keys(sheet.ui.table, "A")
    keys(line(sheet), "b")
    desk.voice.speak("sv")
    assert line(sheet).text() == "Ab"
    assert sheet.rows.headerData(1, Qt.Orientation.Horizontal).startswith("Direkt effekt")
    keys(line(sheet), "c")
    assert given(desk, "sustainability", "climate", "reason", "sv") == "Abc"
    desk.document.history.undo()
    assert given(desk, "sustainability", "climate", "reason", "sv") == ""


def test_a_changed_original_is_noted_in_the_cell_until_the_translation_is_up_to_date(
    page: TablesPage, desk: Desk
) -> None:
    said(desk, answer.of("sustainability", "Reason", row="climate", column="reason", language="en"))
    sheet = at(page, "sustainability", "climate", "reason", "en")
    assert shown(sheet) == "Reason"
    said(desk, answer.of("sustainability", "Uusi", row="climate", column="reason", language="fi"))
    assert shown(sheet) == "Reason — to translate again"
    assert page.ui.outline.item(2).text().endswith("— 1 to translate again")
    sheet.texts["reason"].texts["en"].call_fresh()
    assert shown(sheet) == "Reason"


# ---- the text below the table


def test_below_the_table_the_text_of_the_cell_is_written_and_counted(
    page: TablesPage, desk: Desk, keys: Keys
) -> None:
    sheet = at(page, "sustainability", "climate", "direct")
    assert sheet.ui.cell_name.text().startswith("Ecological: reducing the risks")
    QTest.keyClick(sheet.ui.table, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    english = sheet.texts["reason"].texts["en"]
    assert english.editor.hasFocus()
    keys(english.editor, "Yes")
    assert given(desk, "sustainability", "climate", "reason", "en") == "Yes"
    assert english.count.text == "3 / 1,000"
    QTest.keyClick(english.editor, Key.Key_Escape)
    assert sheet.ui.table.hasFocus()
    assert sheet.ui.table.row_id == "climate"


def test_a_text_over_the_limit_is_kept_and_noted_in_the_cell(page: TablesPage, desk: Desk) -> None:
    sheet = at(page, "sustainability", "climate", "reason", "fi")
    sheet.texts["reason"].texts["fi"].editor.setPlainText("x" * 1003)
    assert given(desk, "sustainability", "climate", "reason", "fi") == "x" * 1003
    assert shown(sheet).endswith(" — 3 too many")
    assert sheet.texts["reason"].texts["fi"].count.text == "1,003 / 1,000 — 3 too many"


def test_a_line_break_survives_the_cell(page: TablesPage, desk: Desk, keys: Keys) -> None:
    said(desk, answer.of("sustainability", "one\ntwo", row="climate", column="reason", language="en"))
    sheet = at(page, "sustainability", "climate", "reason", "en")
    QTest.keyClick(sheet.ui.table, Key.Key_F2)
    QTest.keyClick(line(sheet), Key.Key_End)
    keys(line(sheet), "!")
    assert given(desk, "sustainability", "climate", "reason", "en") == "one\ntwo!"


# ---- free rows


def test_typing_into_the_last_row_adds_one_and_goes_on(page: TablesPage, desk: Desk, keys: Keys) -> None:
    sheet = at(page, "risks")
    before = own_rows(desk, "risks")
    sheet.ui.add.click()
    assert sheet.ui.cell_name.text() == "New row: it is added as you type into it."
    keys(sheet.ui.table, "Å")
    keys(line(sheet), "r")
    (new,) = [row for row in own_rows(desk, "risks") if row not in before]
    assert given(desk, "risks", new, "risk", "en") == "År"
    assert sheet.rows.rowCount() == len(before) + 2
    assert desk.document.history.undoText().startswith("Add")
    desk.document.history.undo()
    assert own_rows(desk, "risks") == before
    assert given(desk, "risks", new, "risk", "en") == ""


def test_rows_of_ones_own_are_moved_and_removed_with_their_answers_by_keyboard(
    page: TablesPage, desk: Desk
) -> None:
    first, second = own_rows(desk, "risks")
    sheet = at(page, "risks", first, "risk", "fi")
    QTest.keyClick(sheet.ui.table, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert own_rows(desk, "risks") == [second, first]
    assert sheet.ui.table.row_id == first
    assert not sheet.ui.down.isEnabled()
    QTest.keyClick(sheet.ui.table, Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert own_rows(desk, "risks") == [second]
    assert given(desk, "risks", first, "risk", "fi") == ""
    desk.document.history.undo()
    assert own_rows(desk, "risks") == [second, first]
    assert given(desk, "risks", first, "risk", "fi")


def test_a_row_is_put_before_the_cursor_and_pasting_adds_what_is_needed(page: TablesPage, desk: Desk) -> None:
    first, second = own_rows(desk, "risks")
    sheet = at(page, "risks", second, "risk", "fi")
    QTest.keyClick(sheet.ui.table, Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    between = own_rows(desk, "risks")[1]
    assert own_rows(desk, "risks") == [first, between, second]
    QGuiApplication.clipboard().setText("A\tHigh\tlow\tB\nC\tMedium\tMedium\tD")
    sheet = at(page, "risks", second, "risk", "en")
    sheet.ui.table.paste()
    new = own_rows(desk, "risks")[-1]
    assert given(desk, "risks", new, "likelihood") == "medium"
    assert given(desk, "risks", second, "impact") == "low"


def test_a_choice_that_nobody_knows_is_kept_and_offered(page: TablesPage, desk: Desk) -> None:
    row = own_rows(desk, "risks")[0]
    said(desk, answer.of("risks", "enormous", row=row, column="impact"))
    sheet = at(page, "risks", row, "impact")
    QTest.keyClick(sheet.ui.table, Key.Key_F2)
    box = sheet.ui.table.viewport().findChild(QComboBox)
    assert box is not None
    assert box.currentText() == "enormous (the call does not know it)"
    QTest.keyClick(box, Key.Key_Return)
    assert given(desk, "risks", row, "impact") == "enormous"


def test_the_history_names_the_question_and_the_column_of_the_call(page: TablesPage, desk: Desk) -> None:
    row = own_rows(desk, "risks")[1]
    sheet = at(page, "risks", row, "impact")
    sheet.rows.setData(sheet.ui.table.currentIndex(), "low")
    told = desk.document.history.undoText()
    assert "What are the main risks" in told
    assert "row 2" in told
    assert told.endswith("Impact")


# ---- kinds of column that no call of today has


@pytest.fixture
def odd(page: TablesPage, desk: Desk) -> TableSheet:
    """A table that each partner fills in, with every kind of column, fixed rows and free ones."""
    names = {"en": "Odd"}
    choices = (Choice(code="a", names={"en": "First"}), Choice(code="b", names={"en": "Second, really"}))
    question = Question(
        id="odd",
        names=names,
        kind="table",
        by="partner",
        free=True,
        rows=(Choice(code="fixed", names={"en": "Fixed"}),),
        columns=(
            AskedColumn(id="day", names={"en": "Day"}, kind="date"),
            AskedColumn(id="several", names={"en": "Several"}, kind="choices", choices=choices),
            AskedColumn(id="sure", names={"en": "Sure"}, kind="yesno"),
        ),
    )
    begin(desk, desk.document.application, with_table(desk, question))
    page._show("odd")  # pyright: ignore[reportPrivateUsage]
    assert isinstance(page.sheet, TableSheet)
    return page.sheet


def put(sheet: TableSheet, row: int, column: int, text: str) -> str:
    """Type into a cell; what it shows then."""
    index = sheet.rows.index(row, column)
    assert sheet.rows.setData(index, text)
    return str(sheet.rows.index(row, column).data())


def test_days_several_codes_and_yes_or_no_are_typed_as_people_write_them(odd: TableSheet, desk: Desk) -> None:
    partner = desk.document.application.partners[0].id
    assert put(odd, 0, 1, "1.5.2020") == "1 May 2020"
    assert put(odd, 0, 2, "first, b, other") == "First, b, other"
    assert put(odd, 0, 3, "yes") == "Yes"
    found = [given(desk, "odd", "fixed", c, "", partner) for c in ("day", "several", "sure")]
    assert found == ["2020-05-01", "a,b,other", "yes"]
    assert put(odd, 0, 1, "in spring") == "in spring"


def test_each_partner_has_a_table_of_its_own(odd: TableSheet, desk: Desk) -> None:
    first, second = (p.id for p in desk.document.application.partners[:2])
    put(odd, 0, 3, "yes")
    put(odd, 1, 1, "1.5.2020")
    assert odd.rows.rowCount() == 3
    box = odd.ui.partner
    box.setCurrentIndex(box.findData(second))
    box.activated.emit(box.currentIndex())
    assert odd.rows.rowCount() == 2
    assert put(odd, 0, 3, "no") == "No"
    assert [given(desk, "odd", "fixed", "sure", "", p) for p in (first, second)] == ["yes", "no"]
    (row,) = desk.document.application.rows[-1:]
    assert row == FormRow(id=row.id, order=row.order, section="odd", partner=first)


def test_a_row_of_ones_own_is_called_by_its_question_and_its_place_in_that_table(
    odd: TableSheet, desk: Desk
) -> None:
    put(odd, 1, 1, "1.5.2020")
    app = desk.document.application
    assert name_of(app, app.rows[-1], "en", names_of(desk.document.call)) == "Odd, row 1"


def test_a_place_in_the_table_of_another_partner_is_reached(
    odd: TableSheet, page: TablesPage, desk: Desk
) -> None:
    other = desk.document.application.partners[2].id
    assert page.reach(Where(answer_id("odd", "fixed", "sure", "", other), "value"))
    assert odd.ui.partner.currentData() == other
    assert odd.rows.columns[odd.ui.table.currentIndex().column()].key == "odd.sure"


# ---- the steering group, the window


def test_the_steering_group_is_the_one_of_the_consortium(page: TablesPage, desk: Desk, keys: Keys) -> None:
    page._show("steering")  # pyright: ignore[reportPrivateUsage]
    assert isinstance(page.sheet, TableSheet)
    sheet = page.sheet
    before = len(desk.document.application.steering)
    assert sheet.ui.cell.isHidden()
    sheet.ui.add.click()
    keys(sheet.ui.table, "Å")
    keys(line(sheet), "sa")
    assert [m.name for m in desk.document.application.steering[before:]] == ["Åsa"]
    member = desk.document.application.steering[0]
    assert page.reach(Where(member.id, "city_area"))
    assert sheet.rows.columns[sheet.ui.table.currentIndex().column()].key == "city_area"


def test_a_verdict_lands_on_the_very_cell_in_its_language(window: MainWindow) -> None:
    document = window.desk.document
    document.apply("untranslated", untranslated)
    document.apply("said", answer.of("sustainability", "", row="energy", column="reason", language="fi"))
    where = next(
        f.where for v in document.snapshot.verdicts if v.rule.id == "C-09" for f in v.findings if f.where
    )
    window.desk.voice.speak("sv")
    assert window.reach(where)
    assert window.page_id == "tables"
    page = window.page("tables")
    assert isinstance(page, TablesPage)
    sheet = page.sheet
    assert isinstance(sheet, TableSheet)
    assert sheet.ui.table.row_id == "energy"
    assert sheet.rows.columns[sheet.ui.table.currentIndex().column()].key == "sustainability.reason"
    assert sheet.language == "fi"
    assert sheet.ui.table.hasFocus()


def test_the_panel_names_the_cell_in_the_words_of_the_call(window: MainWindow) -> None:
    window.desk.voice.speak("en")
    said(window.desk, untranslated)
    said(window.desk, answer.of("sustainability", "", row="energy", column="reason", language="fi"))
    window.verdicts.next_problem()
    assert window.verdicts.ui.place.text() == (
        "Sustainable development: direct and indirect effect › Economic: use of renewable energy › Reason"
        " › Finnish"
    )


def test_a_lacking_steering_group_is_reached_from_any_page(window: MainWindow) -> None:
    document = window.desk.document
    document.apply("said", lambda app: replace(app, steering=()))
    window.show_page("basics")
    assert window.reach(Where(document.application.id, "steering"))
    page = window.page("tables")
    assert window.page_id == "tables"
    assert isinstance(page, TablesPage)
    assert page.section == "steering"
    assert page.ui.outline.item(3).text().count("—") == 1


def test_the_badge_counts_the_rules_of_tables(window: MainWindow) -> None:
    rules = {rule.id for rule in window.desk.document.call.rules if rule.check.startswith("table_")}
    from sixaika_desktop.gui.pages import page_of

    pages = {page.id for r in window.desk.document.call.rules if r.id in rules and (page := page_of(r))}
    assert pages == {"tables"}


# ---- how much is done


def test_the_answers_are_put_in_order_once_for_a_value_and_not_for_each_cell(
    page: TablesPage, desk: Desk
) -> None:
    given = Given()
    app = desk.document.application
    assert given(app) is given(set_field(app, Where(app.id, "acronym"), "X"))
    assert given(app) is not given(answer(app, "risks", "x", row="r", column="impact"))


def test_an_edit_elsewhere_in_a_large_application_repaints_no_cell(page: TablesPage, desk: Desk) -> None:
    app, call = make(12, 170, 12)
    mine = sample()
    begin(desk, replace(app, answers=mine.answers, rows=mine.rows, languages=mine.languages), call)
    sheet = at(page, "sustainability", "climate", "direct")
    told: list[tuple[int, int]] = []
    sheet.rows.dataChanged.connect(lambda a, b, *_: told.append((a.row(), b.row())))  # pyright: ignore
    cost = desk.document.application.partners[3].costs[5]
    said(desk, set_field.of(Where(cost.id, "unplaced"), Decimal(7)))
    assert told == []
    said(desk, answer.of("sustainability", "9", row="climate", column="direct"))
    assert told == [(1, 1)]
