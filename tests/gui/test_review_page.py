"""The review: what is lacking, every verdict with its clause, and the special reason in each language."""

from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from sixaika_desktop.calls.clauses import clause
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.pages.review import ReviewPage
from sixaika_desktop.opening import shipped_call
from tests.gui.conftest import begin, sample


def review(desk: Desk, qtbot: QtBot, name: str = "draft-with-mistakes") -> ReviewPage:
    app = sample(name)
    call = shipped_call(app.call)
    assert call is not None
    begin(desk, app, call)
    page = ReviewPage(desk)
    qtbot.addWidget(page)
    page.resize(900, 900)
    page.show()
    return page


def test_a_finished_application_holds_and_its_met_rules_are_listed(desk: Desk, qtbot: QtBot) -> None:
    page = review(desk, qtbot, "hnry")
    assert page.ui.holds.text() == "The application meets every rule that could block its submission."
    assert not page.ui.lacking.isVisible()
    assert {item.state for item in page.list.items} == {"met"}
    page.ui.filter_none.click()
    assert {item.state for item in page.list.items} == {"met", "none"}


def test_a_draft_lists_what_is_lacking_and_a_click_chooses_it(desk: Desk, qtbot: QtBot) -> None:
    page = review(desk, qtbot)
    wanted = [v for v in desk.document.snapshot.verdicts if v.state in ("missed", "open")]
    assert page.ui.lacking.count() == len(wanted)
    page.ui.search.setText("no such word")
    assert page.ui.nothing.isVisible()
    line = page.ui.lacking.item(4)
    page.ui.lacking.itemClicked.emit(line)
    assert page.current is not None
    assert page.current.verdict.rule.id == line.data(0x0100)
    assert page.ui.says.text() == page.current.says


def test_only_what_blocks_depends_on_the_stage(desk: Desk, qtbot: QtBot) -> None:
    page = review(desk, qtbot)
    page.ui.blocking.click()
    for at, stage in enumerate(("submission", "drafting")):
        page.ui.stage.setCurrentIndex(at)
        blocking = {item.verdict.severity(stage) for item in page.list.items}
        assert blocking <= {"blocks"}
    assert page.list.rowCount() < len(desk.document.snapshot.verdicts)


def test_a_clause_is_written_as_the_language_writes_it(desk: Desk, qtbot: QtBot) -> None:
    page = review(desk, qtbot)
    for language in ("fi", "sv"):
        desk.voice.speak(language)
        item = next(i for i in page.list.items if "§" in i.verdict.rule.article)
        assert clause(item.verdict.rule.article, language) in item.clause
        assert item.verdict.rule.source.named(language) in item.clause


def test_a_special_reason_is_written_here_and_undone_in_one_step(desk: Desk, qtbot: QtBot) -> None:
    page = review(desk, qtbot)
    before = desk.document.application
    at = next(n for n, i in enumerate(page.list.items) if i.verdict.rule.reason and i.state == "missed")
    page.ui.list.setCurrentIndex(page.list.index(at))
    editor = page.ui.reason_text.editors[before.languages[0]]
    assert isinstance(editor, QPlainTextEdit)
    editor.setPlainText("Because")
    editor.setPlainText("Because it is so")
    assert page.list.items[at].state == "reason"
    assert len(desk.document.application.reasons) == len(before.reasons) + 1
    desk.document.history.undo()
    assert desk.document.application == before
    assert editor.toPlainText() == ""


def test_a_fix_is_one_click_and_the_place_is_asked_for(desk: Desk, qtbot: QtBot) -> None:
    page = review(desk, qtbot)
    before = desk.document.application
    at = next(n for n, i in enumerate(page.list.items) if i.fixes and i.where)
    page.ui.list.setCurrentIndex(page.list.index(at))
    asked: list[object] = []
    desk.wanted.connect(asked.append)
    page.ui.go.click()
    assert asked == [page.list.items[at].where]
    button = page.ui.fixes.findChild(QPushButton)
    assert button is not None
    button.click()
    assert desk.document.application != before


def test_a_rule_that_is_met_tells_what_it_found_and_its_limit(desk: Desk, qtbot: QtBot) -> None:
    page = review(desk, qtbot, "hnry")
    desk.voice.speak("en")
    item = next(item for item in page.list.items if item.verdict.rule.id == "F-04")
    page.detail.show(item, "submission")
    told = page.ui.note.text().replace("\u00a0", " ")
    assert "784,420.00 € of 1,170,776.00 €, which is 67.00 %" in told
    assert page.ui.note.isVisible()
