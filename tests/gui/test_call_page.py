"""The page of the call: what it asks, and what another would change before it is taken."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from sixaika_desktop.calls.changes import changes, is_newer
from sixaika_desktop.calls.loader import read
from sixaika_desktop.calls.model import Call
from sixaika_desktop.calls.names import fund_name
from sixaika_desktop.domain.edits import set_field
from sixaika_desktop.domain.model import Where
from sixaika_desktop.gui.main_window import MainWindow
from sixaika_desktop.gui.pages.call import CallPage
from sixaika_desktop.gui.pages.call_fit import unknown
from sixaika_desktop.gui.pages.call_told import chapters
from sixaika_desktop.opening import shipped_call
from tests.gui.conftest import PATIENCE

Keys = Callable[[QWidget, str], None]


def shipped(id: str = "6aika-erdf-pilot") -> Call:
    call = shipped_call(id)
    assert call is not None
    return call


def later(version: str = "2") -> Call:
    """The pilots' call with a later version and a title of its own."""
    text = shipped().text.replace('version = "1"', f'version = "{version}"', 1)
    return read(text.replace("6Aika: ERDF pilot", "6Aika: later pilot", 1), "later.toml")


def opened(window: MainWindow, qtbot: QtBot) -> CallPage:
    window.show_page("call")
    page = window.page("call")
    assert isinstance(page, CallPage)
    qtbot.waitUntil(lambda: page.ui.call.count() == 4, timeout=PATIENCE)
    return page


def choose(page: CallPage, id: str, qtbot: QtBot) -> list[str]:
    """Look at another call; the headings of what would change."""
    at = next(n for n in range(page.ui.call.count()) if page.ui.call.itemData(n).id == id)
    page.ui.call.setCurrentIndex(at)
    return compared(page, qtbot)


def compared(page: CallPage, qtbot: QtBot) -> list[str]:
    qtbot.waitUntil(lambda: page.ui.fit.topLevelItemCount() > 0, timeout=PATIENCE)
    items = [page.ui.fit.topLevelItem(n) for n in range(page.ui.fit.topLevelItemCount())]
    return [item.text(0) for item in items if item is not None]


def test_the_call_is_told_whole_with_clauses_and_the_day_they_were_read(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.ui.action_speak_en.trigger()
    page = opened(window, qtbot)
    text = page.ui.told.toPlainText()
    for wanted in ("Exactly one lead implementer", "24", "Funding commitment", "read 24 November 2026"):
        assert wanted in text
    assert "not verified: " in text
    assert 'href="https://' in page.ui.told.toHtml()
    assert not page.ui.change.isVisible()


def test_no_rule_question_or_annex_of_a_call_is_left_out() -> None:
    call = shipped()
    entries = [entry for chapter in chapters(call, "spring-2019", "en") for entry in chapter.entries]
    told = "\n".join("\n".join((entry.text, *entry.remarks)) for entry in entries)
    assert all(f"{rule.id}" in told for rule in call.rules)
    assert all(question.names["en"] in told for question in call.question.values())
    assert all(annex.names["en"] in told for annex in call.annexes)
    assert all(category.names["en"] in told for category in call.categories)
    assert "Parameter(" not in told


def test_a_search_leaves_only_what_has_the_words(window: MainWindow, keys: Keys, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    whole = len(page.ui.told.toPlainText())
    page.ui.search.setFocus()
    keys(page.ui.search, "kertakorvaus")
    assert 0 < len(page.ui.told.toPlainText()) < whole / 3
    page.ui.search.setText("no such words anywhere")
    assert len(page.ui.told.toPlainText()) < 80


def test_another_call_is_taken_only_when_one_says_so_and_undone_in_one_step(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.ui.action_speak_en.trigger()
    page = opened(window, qtbot)
    before = window.desk.document.application
    headings = choose(page, "6aika-esf-pilot", qtbot)
    assert page.ui.change.isVisible()
    assert any(heading.startswith("Rules newly missed:") for heading in headings)
    assert any(heading.startswith("What the other call does not know:") for heading in headings)
    assert window.desk.document.application is before
    page.ui.take.click()
    after = window.desk.document.application
    assert (after.call, window.desk.document.call.id) == ("6aika-esf-pilot", "6aika-esf-pilot")
    assert after.partners is before.partners
    assert after.answers is before.answers
    assert not page.ui.change.isVisible()
    window.ui.action_undo.trigger()
    assert window.desk.document.application is before
    assert page.chosen.id == before.call


def test_another_round_is_compared_and_can_be_left(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    before = window.desk.document.application
    page.ui.round.setCurrentIndex(page.ui.round.findData("spring-2015"))
    assert compared(page, qtbot)
    page.ui.leave.click()
    assert page.ui.round.currentData() == before.round
    assert not page.ui.change.isVisible()
    page.ui.round.setCurrentIndex(page.ui.round.findData("spring-2015"))
    page.take()
    assert window.desk.document.application.round == "spring-2015"
    window.ui.action_undo.trigger()
    assert window.desk.document.application is before


def test_what_a_call_does_not_know_is_counted(window: MainWindow, qtbot: QtBot) -> None:
    document = window.desk.document
    assert unknown(document.snapshot) == ()
    cost = document.application.partners[0].costs[0]
    document.apply("x", set_field.of(Where(cost.id, "category"), "moon-travel"))
    (found,) = unknown(document.snapshot)
    assert (found.kind, found.code, found.count, found.where.id) == ("category", "moon-travel", 1, cost.id)


def test_a_call_file_from_elsewhere_is_opened_and_compared_with_its_differences(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = opened(window, qtbot)
    path = tmp_path / "mine.toml"
    path.write_text(later().text, encoding="utf-8")
    from sixaika_desktop.calls.documents import parted

    for part in parted(later().text, "mine.toml"):
        shared = part.name != parted(later().text, "x")[0].name
        target = tmp_path / "shared" / part.name if shared else path
        target.parent.mkdir(exist_ok=True)
        target.write_text(part.text, encoding="utf-8")
    page.open_call(path)
    qtbot.waitUntil(lambda: page.chosen.version == "2", timeout=PATIENCE)
    page.take()
    assert window.desk.document.application.call_version == "2"
    window.ui.action_undo.trigger()
    assert window.desk.document.call.version == "1"


def test_a_hostile_call_file_is_told_in_one_sentence_and_changes_nothing(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = opened(window, qtbot)
    before = window.desk.document.application
    for name, content in (("a.toml", b"\xff\xfe"), ("b.toml", b"["), ("c.toml", b'id = "x"')):
        (tmp_path / name).write_bytes(content)
        page.open_call(tmp_path / name)
        qtbot.waitUntil(
            lambda name=name: any(name in text for text in window.messages.texts), timeout=PATIENCE
        )
    page.open_call(tmp_path)
    qtbot.waitUntil(lambda: any(tmp_path.name in text for text in window.messages.texts), timeout=PATIENCE)
    assert window.desk.document.application is before
    assert page.ui.call.count() == 4


def test_text_of_a_call_never_becomes_markup() -> None:
    from sixaika_desktop.export.tokens import LIGHT
    from sixaika_desktop.gui.pages.call_told import Chapter, Entry, page

    entry = Entry("<img src=file:///etc/hostname>", ("<script>",), "x", "<b>")
    html = page(shipped(), [Chapter("a", "<h1>", (entry,))], "en", LIGHT)
    assert "<img" not in html
    assert "<script" not in html
    assert "<h1>" not in html


def test_a_newer_version_is_offered_and_never_taken_silently(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    assert not page.ui.newer.isVisible()
    document = window.desk.document
    app = document.application
    old = read(shipped().text.replace('version = "1"', 'version = "0.9"', 1), "old.toml")
    from dataclasses import replace

    kept = replace(app, id="old", call_version="0.9")
    window.desk.keeper.follow(kept, None, old)
    document.begin(kept, old)
    assert page.ui.newer.isVisible()
    assert document.call.version == "0.9"
    page.ui.look_newer.click()
    assert compared(page, qtbot)
    assert document.call.version == "0.9"
    page.ui.take.click()
    assert (document.call.version, document.application.call_version) == ("1", "1")
    assert not page.ui.newer.isVisible()


def test_two_texts_of_one_version_are_told_apart(window: MainWindow) -> None:
    document = window.desk.document
    own = document.call
    other = later("1")
    assert other.text != own.text
    assert document.know(own) == "1"
    assert document.know(other).startswith("1+")


def test_versions_are_compared_part_by_part() -> None:
    old = shipped()
    text = old.text.replace("opens = 2015-12-01", "opens = 2015-12-02").replace(
        'id = "spring-2015"', 'id = "spring-15"'
    )
    new = read(text, "new.toml")
    told = {(each.part, each.id): each for each in changes(old, new)}
    assert {key: each.result for key, each in told.items()} == {
        ("rounds", "spring-2015"): "removed",
        ("rounds", "spring-15"): "added",
        ("rounds", "winter-2015-16"): "changed",
    }
    ((field, before, after),) = told["rounds", "winter-2015-16"].numbers
    assert (field, str(before), str(after)) == ("opens", "2015-12-01", "2015-12-02")
    assert changes(old, old) == ()
    assert is_newer("1.10", "1.9")
    assert not is_newer("1", "1+abcd1234")


def test_without_an_application_under_a_call_the_page_offers_the_calls(
    window: MainWindow, qtbot: QtBot
) -> None:
    from sixaika_desktop.domain.model import Application
    from sixaika_desktop.gui.document import nothing

    page = opened(window, qtbot)
    bare = Application(id="bare")
    window.desk.keeper.follow(bare, None, nothing().call)
    window.desk.document.begin(bare, nothing().call)
    assert page.ui.call.count() == 5
    assert page.ui.told.toPlainText()
    page.ui.call.setCurrentIndex(1)
    assert compared(page, qtbot)
    page.take()
    assert window.desk.document.application.call


def test_the_fund_is_called_as_each_language_calls_it() -> None:
    told = [chapters(shipped(), "", language)[0].entries[0].remarks[1] for language in ("fi", "sv", "en")]
    for text, fund in zip(told, ("EAKR", "Eruf", "ERDF"), strict=True):
        assert fund in text
        assert "2014–2020" in text
    assert fund_name(shipped("6aika-esf-pilot"), "fi") == "ESR"
    assert fund_name(replace(shipped(), fund="Life"), "fi") == "Life"


def test_a_name_too_long_for_its_box_ends_in_dots_and_stands_whole_in_the_tooltip(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = opened(window, qtbot)
    box = page.ui.call
    window.resize(2400, 820)
    qtbot.waitUntil(lambda: not box.toolTip(), timeout=PATIENCE)
    box.setFixedWidth(160)
    qtbot.waitUntil(lambda: box.toolTip() != "", timeout=PATIENCE)
    assert box.currentText() in box.toolTip()


@pytest.mark.parametrize("width", [1024, 1400])
def test_no_line_of_what_would_change_is_cut_however_wide_the_window(
    window: MainWindow, qtbot: QtBot, width: int
) -> None:
    page = opened(window, qtbot)
    choose(page, "6aika-erdf-topup-2021", qtbot)
    window.resize(width, 820)
    tree = page.ui.fit
    tree.expandAll()

    def cut() -> list[str]:
        found: list[str] = []
        for item in _lines(tree):
            room = tree.visualItemRect(item)
            words, flags = QRect(0, 0, room.width() - 6, 10_000), Qt.TextFlag.TextWordWrap.value
            if tree.fontMetrics().boundingRect(words, flags, item.text(0)).height() > room.height():
                found.append(item.text(0))
        return found

    qtbot.waitUntil(lambda: not cut(), timeout=PATIENCE)
    long = max(_lines(tree), key=lambda item: len(item.text(0)))
    assert tree.visualItemRect(long).height() > 2 * tree.fontMetrics().height()


def _lines(tree: QTreeWidget) -> Iterator[QTreeWidgetItem]:
    for top in filter(None, (tree.topLevelItem(n) for n in range(tree.topLevelItemCount()))):
        yield from filter(None, (top.child(n) for n in range(top.childCount())))
