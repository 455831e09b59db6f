"""What is seen and heard of controls, lists of choices and tables: nothing cut, nothing without a name."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.heard import label_box
from sixaika_desktop.gui.pages.budget import BudgetPage
from sixaika_desktop.gui.pages.plan import PlanPage
from sixaika_desktop.gui.pasting import Pasted
from sixaika_desktop.gui.widgets.flow import let_flow


def test_a_list_of_choices_has_a_label_that_says_its_name(qtbot: QtBot) -> None:
    beside = QWidget()
    qtbot.addWidget(beside)
    box = QComboBox(beside)
    for name in ("Form", "Form & kind"):
        label_box(box, name)
    labels = [label for label in beside.findChildren(QLabel) if label.buddy() is box]
    assert [label.text() for label in labels] == ["Form && kind"]
    assert labels[0].isHidden()


def test_the_tabs_of_a_page_are_called_by_its_headline(desk: Desk, qtbot: QtBot) -> None:
    page = PlanPage(desk)
    qtbot.addWidget(page)
    assert page.ui.tabs.accessibleName() == "Work plan"
    desk.voice.speak("sv")
    assert page.ui.tabs.accessibleName() == "Arbetsplan"
    assert all(tabs.accessibleName() for tabs in page.findChildren(QTabWidget))


def test_a_row_of_buttons_goes_on_in_a_next_line_where_it_has_no_room(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    row = QHBoxLayout(widget)
    buttons = [QPushButton("A long name for a button") for _ in range(3)]
    for button in buttons:
        row.addWidget(button)
    flow = let_flow(row)
    widget.show()
    wide = flow.sizeHint().width() + 40
    for width, lines in ((wide, 1), (wide // 2, 3), (wide * 3 // 4, 2)):
        widget.resize(width, flow.heightForWidth(width))
        flow.activate()
        assert len({button.y() for button in buttons}) == lines
        assert all(button.width() >= button.sizeHint().width() for button in buttons)
        assert all(button.geometry().right() <= width for button in buttons)


def test_a_heading_of_two_lines_makes_the_head_of_the_table_so_high(desk: Desk, qtbot: QtBot) -> None:
    desk.voice.speak("fi")
    page = PlanPage(desk)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    head = page.ui.tasks.horizontalHeader()
    line = head.fontMetrics().height()
    assert head.sizeHint().height() > 2 * line
    assert page.ui.packages.horizontalHeader().sizeHint().height() < 2 * line


def test_a_total_says_its_line_its_column_and_its_amount(desk: Desk, qtbot: QtBot) -> None:
    page = BudgetPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.come()
    totals: Any = page.posts.totals
    columns = range(totals.columnCount())
    said = [totals.index(0, column).data(Qt.ItemDataRole.AccessibleTextRole) for column in columns]
    assert said[0] == "Person-months"
    assert any(text.startswith("Person-months, WP1, 2019: ") for text in said)


def test_what_is_pasted_over_figures_of_the_program_is_told_in_one_sentence() -> None:
    told = Pasted(filled=2, own=3, unknown=("Water", "Air"))
    assert told.sentences() == [
        "The table has no such row; left out: Water; Air.",
        "3 of the pasted cells belong to columns that the program fills; they stay.",
    ]
