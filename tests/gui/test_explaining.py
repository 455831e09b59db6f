"""Ctrl+E: every figure that is shown tells how it came about, down to what was typed and to the clause."""

from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from sixaika_desktop.budget.tell import line
from sixaika_desktop.domain.phrases import resources
from sixaika_desktop.gui.amounts_view import AmountsModel, AmountsView
from sixaika_desktop.gui.explain_sheet import ExplainSheet
from sixaika_desktop.gui.main_window import MainWindow
from sixaika_desktop.gui.pages.basics import BasicsPage
from tests.gui.conftest import PATIENCE


def figures(page: QWidget) -> Iterator[tuple[str, str]]:
    """Every amount in the tables of a page: where it stands, and the key that explains it."""
    for view in page.findChildren(AmountsView):
        model = view.model()
        assert isinstance(model, AmountsModel)
        for row in range(model.rowCount()):
            for column in range(model.columnCount()):
                index = model.index(row, column)
                if isinstance(model.value(index), Decimal):
                    head = model.headerData(column, Qt.Orientation.Horizontal)
                    is_typed = bool(model.flags(index) & Qt.ItemFlag.ItemIsEditable)
                    if model.figure(index) or not is_typed:
                        yield f"{view.objectName()}, {head}, {row}", model.figure(index)


@pytest.mark.parametrize("name", ["hnry", "draft-with-mistakes"])
def test_every_figure_that_the_program_computes_is_explained(
    window: MainWindow, qtbot: QtBot, name: str
) -> None:
    before = window.desk.document.application
    window.opener.from_sample(resources() / "samples" / f"{name}.json")
    qtbot.waitUntil(lambda: window.desk.document.application is not before, timeout=PATIENCE)
    seen = 0
    for page_id in ("budget", "financing", "consortium"):
        window.show_page(page_id)
        for place, figure in figures(window.page(page_id)):
            assert figure, place
            assert line(window.desk.document.snapshot.explain(figure), "en"), place
            seen += 1
    assert seen > 150


def test_the_flat_rate_names_the_act_and_the_section_it_stands_in(window: MainWindow, qtbot: QtBot) -> None:
    window.ui.action_speak_en.trigger()
    sheet = ExplainSheet(window.desk, "cost/partner=helsinki/category=flat-rate", window)
    qtbot.addWidget(sheet)

    def told(item: QTreeWidgetItem | None) -> Iterator[str]:
        if item is not None:
            item.setExpanded(True)
            yield item.text(0)
            for n in range(item.childCount()):
                yield from told(item.child(n))

    sheet.show()
    found = [text.replace("\u00a0", " ") for text in told(sheet.tree.topLevelItem(0))]
    assert any("358/2014, section 9" in text for text in found), found


def compared(window: MainWindow, qtbot: QtBot) -> BasicsPage:
    """The page with its cost models compared, the cursor on the support under the second one."""
    window.show_page("basics")
    page = window.page("basics")
    assert isinstance(page, BasicsPage)
    table = page.ui.models

    def shown() -> str:
        item = table.item(1, 2)
        return item.text() if item else ""

    qtbot.waitUntil(lambda: bool(shown()), timeout=PATIENCE)
    table.setFocus()
    table.setCurrentCell(1, 2)
    return page


def test_a_figure_of_a_cost_model_that_is_only_compared_is_explained_under_that_model(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.ui.action_speak_en.trigger()
    page = compared(window, qtbot)
    item = page.ui.models.item(1, 2)
    assert item is not None
    before = window.desk.document.application
    window.ui.action_explain.trigger()
    (sheet,) = window.findChildren(ExplainSheet)
    top = sheet.tree.topLevelItem(0)
    assert top is not None
    assert top.text(0).startswith(f"Support {item.text()}")
    assert item.text() not in window.status.ui.support.text()
    assert window.desk.document.application is before
    sheet.close()


def test_a_long_line_of_an_explanation_is_wrapped_and_not_cut(window: MainWindow, qtbot: QtBot) -> None:
    sheet = ExplainSheet(window.desk, "cost/partner=helsinki", window)
    qtbot.addWidget(sheet)
    sheet.show()
    top = sheet.tree.topLevelItem(0)
    assert top is not None
    metrics = sheet.tree.fontMetrics()
    assert metrics.horizontalAdvance(top.text(0)) > sheet.tree.viewport().width()
    qtbot.waitUntil(lambda: sheet.tree.visualItemRect(top).height() > 2 * metrics.height(), timeout=PATIENCE)
