"""The page of the narrative: the form's questions, section by section, in every language."""

import itertools
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from sixaika_desktop.calls.model import Call, Question
from sixaika_desktop.domain.edits import answer
from sixaika_desktop.domain.model import Application, Where, answer_id
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.document import nothing
from sixaika_desktop.gui.main_window import MainWindow
from sixaika_desktop.gui.pages.narrative import NarrativePage
from sixaika_desktop.gui.pages.narrative_asked import lacks, place_of
from sixaika_desktop.gui.pages.narrative_fields import OneOf, SomeOf, Typed, YesNo
from sixaika_desktop.gui.pages.narrative_question import QuestionBox
from sixaika_desktop.gui.pages.narrative_texts import AnswerText
from sixaika_desktop.gui.widgets.narrative_strokes import PAUSE, Strokes
from sixaika_desktop.gui.widgets.narrative_text import NarrativeText, cleaned
from sixaika_desktop.opening import shipped_call
from tests.gui.conftest import sample

Keys = Callable[[QWidget, str], None]


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> NarrativePage:
    page = NarrativePage(desk)
    page.resize(980, 760)
    qtbot.addWidget(page)
    page.show()
    page.come()
    qtbot.waitExposed(page)
    page.activateWindow()
    return page


def at(page: NarrativePage, question: str, column: str = "", language: str = "", partner: str = "") -> bool:
    return page.reach(Where(answer_id(question, "", column, language, partner), "value"))


def box(page: NarrativePage, question: str) -> QuestionBox:
    """The box of a question of the project, in its section."""
    assert at(page, question)
    assert page.sheet is not None
    return page.sheet.boxes[question]


def text(page: NarrativePage, question: str, language: str, column: str = "") -> AnswerText:
    return box(page, question).texts[column].texts[language]


def given(desk: Desk, question: str, language: str = "", column: str = "", partner: str = "") -> str | None:
    id = answer_id(question, "", column, language, partner)
    return next((a.value for a in desk.document.application.answers if a.id == id), None)


def said(desk: Desk, edit: Callable[[Application], Application]) -> None:
    desk.document.apply("said", edit)


# ---- the outline


def test_the_outline_has_every_section_with_a_question_that_is_answered_in_words(page: NarrativePage) -> None:
    shown = [page.ui.outline.item(n).data(Qt.ItemDataRole.UserRole) for n in range(page.ui.outline.count())]
    assert shown[:4] == ["authority", "applicant", "project", "summary"]
    assert not {"indicators", "steering", "budget", "annexes"} & set(shown)


def test_a_section_says_what_is_missing_in_it_and_no_more_when_it_is_there(
    page: NarrativePage, desk: Desk
) -> None:
    at_need = next(
        n for n in range(page.ui.outline.count()) if "5 " in page.ui.outline.item(n).text().split("\n")[0]
    )
    item = page.ui.outline.item(at_need)
    assert "\n" not in item.text()
    for language in desk.document.application.languages:
        said(desk, answer.of("need", "", language=language))
    assert item.text().endswith(("1 missed", "1 open"))
    said(desk, answer.of("need", "Tarve.", language="fi"))
    assert "\n" not in item.text()


def test_next_missing_goes_round_all_that_is_missing(page: NarrativePage, desk: Desk) -> None:
    for question in ("need", "results"):
        for language in desk.document.application.languages:
            said(desk, answer.of(question, "", language=language))
    page.ui.next.click()
    assert page.section == "need"
    page.ui.next.click()
    assert page.section == "implementation"
    page.ui.next.click()
    assert page.section == "need"


# ---- texts


def test_typing_writes_the_answer_and_the_counter_counts_as_the_portal(
    page: NarrativePage, desk: Desk, keys: Keys
) -> None:
    site = text(page, "site", "")
    said(desk, answer.of("site", ""))
    keys(site.editor, "Häme")
    assert given(desk, "site") == "Häme"
    assert site.count.text == "4 / 200"


def test_a_line_break_counts_for_as_many_characters_as_the_call_says(page: NarrativePage, desk: Desk) -> None:
    call = replace(desk.document.call, counting={"unit": "utf16", "newline": 2})
    desk.document.begin(replace(desk.document.application, acronym="HNRY 2"), call)
    site = text(page, "site", "")
    site.editor.setPlainText("a\n😀")
    assert site.count.text == "5 / 200"


def test_a_text_over_the_limit_is_kept_and_says_so_by_mark_words_and_colour(
    page: NarrativePage, desk: Desk
) -> None:
    site = text(page, "site", "")
    site.editor.setPlainText("x" * 203)
    assert given(desk, "site") == "x" * 203
    assert site.count.text == "203 / 200 — 3 too many"
    assert site.count.mark.isVisible()
    assert not site.count.mark.pixmap().isNull()
    assert desk.looks.theme.missed in site.count.label.styleSheet()
    site.editor.setPlainText("x")
    assert not site.count.mark.isVisible()
    assert desk.looks.theme.missed not in site.count.label.styleSheet()


def test_a_changed_original_marks_its_translations_until_they_are_called_up_to_date(
    page: NarrativePage, desk: Desk, keys: Keys
) -> None:
    swedish = text(page, "summary", "sv")
    assert not swedish.stale.isVisible()
    keys(text(page, "summary", "fi").editor, "Ja ")
    assert swedish.stale.isVisible()
    assert "to translate again" in page.ui.outline.currentItem().text()
    before = given(desk, "summary", "sv")
    swedish.fresh.click()
    assert not swedish.stale.isVisible()
    assert given(desk, "summary", "sv") == before
    desk.document.history.undo()
    assert swedish.stale.isVisible()


def test_an_editor_grows_with_its_text_and_shrinks_again(page: NarrativePage) -> None:
    site = text(page, "site", "").editor
    site.setPlainText("")
    low = site.height()
    site.setPlainText("\n".join("abcdefghij"))
    assert site.height() > 2 * low
    assert site.verticalScrollBar().maximum() == 0
    site.setPlainText("")
    assert site.height() == low


def test_the_line_of_a_text_is_as_long_as_running_text_should_be(page: NarrativePage) -> None:
    editor = text(page, "summary", "fi").editor
    page.resize(1900, 760)
    words = "Hankkeen toimenpiteet vahvistavat kaupunkien yhteistyötä. "
    width = editor.fontMetrics().horizontalAdvance(words) / len(words)
    assert 75 <= editor.viewport().width() / width <= 90


def test_a_language_shown_alone_hides_the_others_and_a_jump_brings_them_back(page: NarrativePage) -> None:
    box(page, "summary")
    page.switches["sv"].click()
    assert text(page, "summary", "sv").isVisible()
    texts = box(page, "summary").texts[""].texts
    page.switches["sv"].click()
    assert [code for code, each in texts.items() if each.isVisible()] == ["sv"]
    assert at(page, "summary", language="en")
    assert texts["en"].isVisible()


def test_another_language_of_the_screen_leaves_what_is_half_typed_and_the_cursor(
    page: NarrativePage, desk: Desk, keys: Keys
) -> None:
    editor = text(page, "summary", "fi").editor
    keys(editor, "Kesken")
    place = editor.textCursor().position()
    desk.voice.speak("sv")
    assert text(page, "summary", "fi").editor is editor
    assert "Kesken" in editor.toPlainText()
    assert editor.textCursor().position() == place
    assert text(page, "summary", "fi").name.text() == "Finska"


def test_a_text_in_a_language_the_application_gave_up_is_still_there(page: NarrativePage, desk: Desk) -> None:
    app = desk.document.application
    desk.document.begin(replace(app, languages=("fi",)), desk.document.call)
    assert list(box(page, "summary").texts[""].texts) == ["fi", "sv", "en"]


def test_the_page_takes_the_colours_of_the_other_theme(page: NarrativePage, desk: Desk) -> None:
    site = text(page, "site", "")
    site.editor.setPlainText("x" * 203)
    light = desk.looks.theme
    desk.looks.choose("dark")
    assert light.missed != desk.looks.theme.missed
    assert desk.looks.theme.missed in site.count.label.styleSheet()


def test_typing_looks_at_one_section_and_makes_no_widgets(page: NarrativePage, keys: Keys) -> None:
    site = text(page, "site", "").editor
    before = [id(widget) for widget in page.findChildren(QWidget)]
    keys(site, "Katu")
    assert [id(widget) for widget in page.findChildren(QWidget)] == before


# ---- pasting and undoing


def test_pasting_keeps_every_word_and_drops_what_is_not_seen() -> None:
    pasted = "Eka\u00adrivi\r\nToinen\vkolmas\u200b\tsana \n\n\n\nNeljäs\u2029viides\u00a0%\ufeff\x00"
    assert cleaned(pasted) == "Ekarivi\nToinen\nkolmas sana\n\nNeljäs\nviides\u00a0%"


def test_a_page_of_the_web_is_pasted_as_plain_text(page: NarrativePage, desk: Desk) -> None:
    site = text(page, "site", "").editor
    site.setPlainText("")
    rich = QMimeData()
    rich.setHtml("<p>Yksi <b>kaksi</b></p><ul><li>kolme</li></ul>")
    site.insertFromMimeData(rich)
    assert (given(desk, "site") or "").split() == ["Yksi", "kaksi", "kolme"]


def test_undo_takes_back_a_sentence_at_a_time(page: NarrativePage, desk: Desk, keys: Keys) -> None:
    site = text(page, "site", "").editor
    said(desk, answer.of("site", ""))
    steps = desk.document.history.count()
    keys(site, "Katu 1. Ovi auki.")
    assert desk.document.history.count() == steps + 2
    desk.document.history.undo()
    assert site.toPlainText() == "Katu 1. "
    desk.document.history.undo()
    assert site.toPlainText() == ""
    desk.document.history.redo()
    assert site.toPlainText() == "Katu 1. "


def groups(texts: list[str], times: list[float] | None = None) -> list[int]:
    clock = iter(times or [0.0] * len(texts))
    strokes = Strokes(lambda: next(clock))
    return [strokes.group(one, other) for one, other in itertools.pairwise(texts)]


def test_keystrokes_are_grouped_by_direction_place_pause_and_a_few_words() -> None:
    assert groups(["", "a", "ab", "a", ""]) == [1, 1, 2, 2]
    assert groups(["", "a", "ab", "abc def", "abc defg"]) == [1, 1, 2, 3]
    assert groups(["xxxxxx", "axxxxxx", "axxxxxxb"]) == [1, 2]
    assert groups(["", "a", "ab", "abc"], [0.0, 1.0, 1.5 + PAUSE, 0.0]) == [1, 1, 2]
    words = "yksi kaksi kolme neljä viisi kuusi"
    assert groups([words[:n] for n in range(len(words) + 1)])[-4:] == [2, 2, 2, 2]


# ---- the other kinds


def test_a_yes_or_no_has_three_answers_and_a_reason_in_each_language(
    page: NarrativePage, desk: Desk, keys: Keys
) -> None:
    asked = box(page, "gender-analysis")
    assert isinstance(asked.field, YesNo)
    asked.field.buttons["no"].click()
    assert given(desk, "gender-analysis") == "no"
    asked.field.buttons[""].click()
    assert given(desk, "gender-analysis") is None
    assert list(asked.texts["reason"].texts) == ["fi", "sv", "en"]
    before = given(desk, "gender-analysis", "sv", "reason")
    keys(asked.texts["reason"].texts["sv"].editor, "Ja")
    assert given(desk, "gender-analysis", "sv", "reason") == f"{before}Ja"


def test_a_choice_keeps_a_code_that_the_call_does_not_know(page: NarrativePage, desk: Desk) -> None:
    asked = box(page, "project-class")
    assert isinstance(asked.field, OneOf)
    said(desk, answer.of("project-class", "old-code"))
    assert asked.field.box.currentText() == "old-code (the call does not know it)"
    asked.field.box.setCurrentIndex(1)
    asked.field.box.activated.emit(1)
    assert given(desk, "project-class") == asked.field.box.itemData(1)


def test_several_choices_are_kept_in_the_order_of_the_call(page: NarrativePage, desk: Desk) -> None:
    asked = box(page, "themes")
    assert isinstance(asked.field, SomeOf)
    said(desk, answer.of("themes", ""))
    codes = list(asked.field.boxes)
    asked.field.boxes[codes[2]].click()
    asked.field.boxes[codes[0]].click()
    assert given(desk, "themes") == f"{codes[0]},{codes[2]}"
    desk.document.history.undo()
    assert [code for code, each in asked.field.boxes.items() if each.isChecked()] == [codes[2]]


def test_a_number_and_a_day_are_kept_in_one_form_and_what_cannot_be_read_as_typed(
    desk: Desk, qtbot: QtBot
) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    told: list[str] = []
    for kind, typed, kept in (("number", "1 234,5", "1234.5"), ("date", "1.5.2019", "2019-05-01")):
        field = Typed(Question(id="q", names={}, kind=kind), host)
        field.edited.connect(told.append)
        field.follow("", desk.document.snapshot, "fi")
        for entered, expected in ((typed, kept), ("ehkä", "ehkä")):
            field.line.setText(entered)
            field.line.textEdited.emit(entered)
            assert told[-1] == expected
            field.follow(expected, desk.document.snapshot, "fi")
        assert field.line.property("reading") == "open"
        field.follow(kept, desk.document.snapshot, "fi")
        assert field.line.text().replace("\u00a0", " ") == typed
        assert field.line.property("reading") == ""


def test_the_source_of_a_question_is_followed_by_keyboard(page: NarrativePage) -> None:
    asked = box(page, "summary")
    asked.help.setOpenExternalLinks(False)
    followed: list[str] = []
    asked.help.linkActivated.connect(followed.append)
    asked.help.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(asked.help, Qt.Key.Key_Tab)  # to its first link
    QTest.keyClick(asked.help, Qt.Key.Key_Return)
    assert followed
    assert followed[0].startswith("https://")


def test_a_question_tells_its_number_help_and_clause(page: NarrativePage) -> None:
    asked = box(page, "summary")
    assert asked.title.text().startswith("4.1  ")
    assert "The form requires an answer." in asked.help.text()
    assert '<a href="http' in asked.help.text()


# ---- what partners answer


def test_statements_stand_in_a_table_and_below_for_the_partner_of_the_cursor(
    page: NarrativePage, desk: Desk
) -> None:
    partners = desk.document.application.partners
    assert at(page, "capacity", partner=partners[1].id)
    assert page.sheet is not None
    assert page.sheet.partners is not None
    table = page.sheet.partners
    assert table.rows.rowCount() == len(partners)
    assert table.view.currentIndex().row() == 1
    assert table.heading.text() == partners[1].name["en"]
    table.rows.setData(table.view.currentIndex(), "no")
    assert given(desk, "capacity", partner=partners[1].id) == "no"
    field = table.boxes["capacity"].field
    assert isinstance(field, YesNo)
    assert field.buttons["no"].isChecked()
    field.buttons["yes"].click()
    assert table.view.currentIndex().data() == "Yes"


def test_a_reason_of_a_partner_is_written_below_the_table_and_shown_in_it(
    page: NarrativePage, desk: Desk, keys: Keys
) -> None:
    partner = desk.document.application.partners[2].id
    assert at(page, "income", "reason", "fi", partner)
    assert page.sheet is not None
    assert page.sheet.partners is not None
    editor = page.sheet.partners.boxes["income"].texts["reason"].texts["fi"].editor
    keys(editor, "Myynti")
    assert given(desk, "income", "fi", "reason", partner) == "Myynti"
    keys_of = [column.key for column in page.sheet.partners.rows.columns]
    shown = page.sheet.partners.rows.index(2, keys_of.index("income.reason")).data()
    assert shown == "Myynti"
    page.sheet.partners.view.choose(desk.document.application.partners[0].id)
    assert editor.toPlainText() == ""


# ---- going there, and nothing there


def test_every_finding_about_an_answer_of_this_page_can_be_gone_to(page: NarrativePage, desk: Desk) -> None:
    app = sample("draft-with-mistakes")
    call = shipped_call(app.call)
    assert call is not None
    desk.document.begin(app, call)
    places = [
        lack.where
        for question, found in lacks(desk.document.snapshot, "en").items()
        if call.question[question].kind not in ("table", "shown")
        for lack in found
    ]
    assert len(places) > 10
    for where in places:
        place = place_of(where)
        assert page.reach(where)
        assert place is not None
        assert place.question in [q.id for s in call.sections if s.id == page.section for q in s.questions]
        assert page.focusWidget() is not page.ui.outline


def test_a_verdict_jump_puts_the_cursor_into_the_very_text(window: MainWindow) -> None:
    assert window.reach(Where(answer_id("summary", language="sv"), "value"))
    page = window.page("narrative")
    assert isinstance(page, NarrativePage)
    assert window.ui.stack.currentWidget() is page
    focus = page.focusWidget()
    assert isinstance(focus, NarrativeText)
    assert focus.accessibleName().endswith("Ruotsi")


def test_places_of_tables_and_of_other_rows_are_not_here(page: NarrativePage, desk: Desk) -> None:
    assert not page.reach(Where(answer_id("risks"), "value"))
    assert not page.reach(Where(answer_id("risks", "r1", "risk", "fi"), "value"))
    assert not page.reach(Where(desk.document.application.id, "acronym"))


def test_without_a_call_the_page_says_what_belongs_here(page: NarrativePage, desk: Desk) -> None:
    desk.document.begin(Application(id="fresh"), nothing().call)
    assert page.ui.empty.isVisible()
    assert not page.ui.splitter.isVisible()
    desk.document.begin(sample(), shipped())
    assert not page.ui.empty.isVisible()
    assert page.ui.splitter.isVisible()


def test_another_call_while_somebody_types_takes_the_section_anew(
    page: NarrativePage, desk: Desk, keys: Keys
) -> None:
    app, call = desk.document.application, replace(desk.document.call, title={"en": "Other"})
    site = text(page, "site", "").editor
    desk.document.begin(app, call)  # it is known from the next edit on
    site.setPlainText("a\nb")
    assert desk.document.call is call
    assert text(page, "site", "").editor is not site
    assert text(page, "site", "").editor.toPlainText() == "a\nb"


def test_an_empty_application_can_be_written_from_nothing(
    page: NarrativePage, desk: Desk, keys: Keys
) -> None:
    desk.document.begin(Application(id="fresh", call="6aika-erdf-pilot"), shipped())
    keys(text(page, "summary", "fi").editor, "Alku")
    assert given(desk, "summary", "fi") == "Alku"
    assert at(page, "capacity") is False


def test_what_a_call_of_a_stranger_says_is_no_markup(page: NarrativePage, desk: Desk) -> None:
    call = shipped()
    marked = "<b>bold</b> <img src='x'>"
    sections = tuple(
        replace(
            s, questions=tuple(replace(q, names={"fi": marked}, help={"fi": marked}) for q in s.questions)
        )
        for s in call.sections
    )
    desk.document.begin(
        replace(desk.document.application, acronym="HNRY 2"), replace(call, sections=sections)
    )
    asked = box(page, "summary")
    assert asked.title.text() == f"4.1  {marked}"
    assert asked.title.textFormat() == Qt.TextFormat.PlainText
    assert "<b>" not in asked.help.text()
    assert "&lt;b&gt;" in asked.help.text()


def shipped() -> Call:
    call = shipped_call("6aika-erdf-pilot")
    assert call is not None
    return call


def test_every_label_of_an_editor_is_its_buddy_and_every_editor_has_a_name(page: NarrativePage) -> None:
    box(page, "gender-analysis")
    assert page.sheet is not None
    for editor in page.sheet.findChildren(NarrativeText):
        assert editor.accessibleName()
    buddies = [label.buddy() for label in page.sheet.findChildren(QLabel) if label.buddy()]
    assert set(page.sheet.findChildren(NarrativeText)) <= set(buddies)


def test_a_section_with_texts_tells_of_the_marks_that_paper_understands(
    page: NarrativePage, desk: Desk
) -> None:
    assert at(page, "summary")
    assert page.sheet is not None
    assert page.sheet.hint.isVisible()
    assert all(sign in page.sheet.hint.text() for sign in ("- ", "1.", "*slanted*", "**bold**"))
