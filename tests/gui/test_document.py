"""The document: one value, one history, one signal."""

from pytestqt.qtbot import QtBot

from sixaika_desktop.domain.edits import set_field
from sixaika_desktop.domain.model import Application, Where
from sixaika_desktop.gui.desk import Desk


def acronym(desk: Desk, text: str, merge: object = None) -> bool:
    where = Where(desk.document.application.id, "acronym")
    return desk.document.apply(text, set_field.of(where, text), merge=merge)  # pyright: ignore[reportArgumentType]


def test_an_edit_is_one_step_and_undone_gives_the_very_same_value(desk: Desk) -> None:
    document = desk.document
    first = document.application
    heard: list[tuple[Application, Application]] = []

    def hear(before: Application, after: Application) -> None:
        heard.append((before, after))

    document.changed.connect(hear)
    assert acronym(desk, "NEW")
    assert document.history.undoText() == "NEW"
    second = document.application
    assert second.acronym == "NEW"
    document.history.undo()
    assert document.application is first
    document.history.redo()
    assert document.application is second
    assert [(a is first, b is first) for a, b in heard] == [(True, False), (False, True), (True, False)]


def test_an_edit_that_changes_nothing_is_no_step(desk: Desk) -> None:
    assert not acronym(desk, desk.document.application.acronym)
    assert desk.document.history.count() == 0


def test_equal_keys_become_one_step_until_it_is_settled(desk: Desk) -> None:
    document = desk.document
    first = document.application
    for text in ("A", "AB", "ABC"):
        acronym(desk, text, merge="a")
    assert document.history.count() == 1
    document.settle()
    acronym(desk, "ABCD", merge="a")
    assert document.history.count() == 2
    document.history.undo()
    assert document.application.acronym == "ABC"
    document.history.undo()
    assert document.application is first


def test_what_was_typed_and_taken_back_leaves_no_step_and_the_old_value(desk: Desk) -> None:
    document = desk.document
    first = document.application
    acronym(desk, "X", merge="a")
    acronym(desk, first.acronym, merge="a")
    assert document.history.count() == 0
    assert document.application is first


def test_typing_after_an_undo_is_a_step_of_its_own(desk: Desk) -> None:
    document = desk.document
    acronym(desk, "A", merge="a")
    document.settle()
    acronym(desk, "AB", merge="a")
    document.history.undo()
    acronym(desk, "AC", merge="a")
    assert [document.history.text(n) for n in range(document.history.count())] == ["A", "AC"]


def test_the_snapshot_is_of_the_present_value_and_computed_once(desk: Desk) -> None:
    document = desk.document
    assert document.snapshot.budget is document.snapshot.budget
    acronym(desk, "NEW")
    assert document.snapshot.application is document.application


def test_whoever_is_closed_hears_no_more(qtbot: QtBot, desk: Desk) -> None:
    from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

    from sixaika_desktop.gui.form import Form

    page = QWidget()
    line = QLineEdit(page)
    line.setObjectName("acronym")
    QVBoxLayout(page).addWidget(line)
    Form(page, desk, Application)
    page.show()
    page.deleteLater()
    del page, line
    qtbot.wait(20)
    with qtbot.captureExceptions() as faults:
        acronym(desk, "NEW")
    assert not faults
