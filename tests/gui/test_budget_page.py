"""Budget: posts and costs of a partner as in a spreadsheet, what they come to, and every way to them."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from sixaika_desktop.calls.model import Call
from sixaika_desktop.domain.edits import new_id, set_field
from sixaika_desktop.domain.model import Application, Cost, Partner, Post, Where
from sixaika_desktop.domain.money import Unread
from sixaika_desktop.domain.tree import find, owner_of
from sixaika_desktop.gui.document import nothing
from sixaika_desktop.gui.explain_sheet import ExplainSheet, figure_at_cursor
from sixaika_desktop.gui.main_window import MainWindow
from sixaika_desktop.gui.pages.budget import BudgetPage
from sixaika_desktop.gui.pages.budget_columns import ALL
from sixaika_desktop.gui.pasting import Pasted
from sixaika_desktop.gui.rows_view import RowsView
from sixaika_desktop.opening import shipped_call
from tests.gui.conftest import sample

Keys = Callable[[QWidget, str], None]


@pytest.fixture
def page(window: MainWindow) -> BudgetPage:
    return page_of(window)


def page_of(window: MainWindow, name: str = "") -> BudgetPage:
    """The page in English, with a sample or with what the window has."""
    window.desk.voice.speak("en")
    if name:
        show(window, sample(name))
    window.show_page("budget")
    page = window.page("budget")
    assert isinstance(page, BudgetPage)
    window.activateWindow()
    return page


def show(window: MainWindow, app: Application, call: Call | None = None) -> None:
    call = call or shipped_call(app.call)
    assert call is not None
    window.desk.keeper.follow(app, None, call)
    window.desk.document.begin(app, call)
    window.desk.keeper.forget()


def partner(page: BudgetPage) -> Partner:
    found = find(page.desk.document.application, page.sought.partner)
    assert isinstance(found, Partner)
    return found


def column(view: RowsView, key: str) -> int:
    return next(n for n, column in enumerate(view.rows.columns) if column.key.startswith(key))


def cell(view: RowsView, row: int, key: str) -> str:
    return str(view.rows.data(view.rows.index(row, column(view, key))) or "").replace("\u00a0", " ")


def go(view: RowsView, row: int, key: str) -> None:
    view.setFocus()
    view.setCurrentIndex(view.rows.index(row, column(view, key)))


def costs_of(page: BudgetPage) -> RowsView:
    page.ui.tabs.setCurrentWidget(page.ui.costs_tab)
    return page.ui.costs


def paste(view: RowsView, text: str) -> Pasted:
    told: list[Pasted] = []
    view.pasted.connect(told.append)
    mime = QMimeData()
    mime.setText(text)
    QGuiApplication.clipboard().setMimeData(mime)
    view.paste()
    return told[-1]


def test_the_page_opens_on_the_lead_with_a_column_for_each_package_and_year(page: BudgetPage) -> None:
    app = page.desk.document.application
    assert partner(page).role == "lead"
    assert page.sought.package == ALL
    cells = [c for c in page.ui.posts.rows.columns if c.key.startswith("cells__")]
    assert len(cells) == len(app.work_packages) * len(page.desk.document.snapshot.budget.periods)
    assert cells[0].title("en").split("\n")[-1] == "2019"
    assert cell(page.ui.posts, 0, "title")


def test_a_keystroke_in_a_cell_reaches_row_total_foot_and_head(page: BudgetPage, keys: Keys) -> None:
    view = costs_of(page)
    before = page.desk.document.snapshot.budget.cost(partner(page).id)
    go(view, 0, "cells__")
    keys(view, "9")
    line = view.viewport().findChild(QLineEdit)
    assert line is not None
    keys(line, "000")
    budget = page.desk.document.snapshot.budget
    assert budget.cost(partner(page).id) != before
    row = partner(page).costs[0]
    assert view.rows.value(view.rows.index(0, column(view, "total"))) == budget.row(partner(page).id, row.id)
    total = page.costs.totals.lines[-1]
    assert total.kind == "total"
    assert total.amounts["total"].amount == budget.cost(partner(page).id)
    assert f"{budget.cost(partner(page).id):,}" in page.ui.cost.text()
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert page.desk.document.snapshot.budget.cost(partner(page).id) == before


def test_an_edit_refills_only_its_row_and_the_sums_that_differ(page: BudgetPage) -> None:
    view = costs_of(page)
    told: list[tuple[int, int, int, int]] = []
    below: list[tuple[int, int]] = []
    view.rows.dataChanged.connect(
        lambda a, b, *_: told.append((a.row(), b.row(), a.column(), b.column()))  # pyright: ignore
    )
    page.costs.totals.dataChanged.connect(lambda a, b, *_: below.append((a.row(), b.row())))  # pyright: ignore
    resets: list[object] = []
    view.rows.modelReset.connect(lambda: resets.append(1))
    page.costs.totals.modelReset.connect(lambda: resets.append(1))
    index = view.rows.index(1, column(view, "cells__"))
    assert view.rows.setData(index, "12345")
    assert {(first, last) for first, last, _, _ in told} == {(1, 1)}
    names = [line.name for line in page.costs.totals.lines]
    assert {names[a] for a, _ in below} == {"Information and communication", "Costs of the partner"}
    assert not resets
    count = len(told)
    page.desk.document.apply("x", set_field.of(Where(page.desk.document.application.id, "acronym"), "X"))
    assert len(told) == count


def test_of_twelve_by_a_hundred_and_seventy_rows_only_the_one_edited_is_refilled(
    window: MainWindow,
) -> None:
    from tests.benchmarks.verdicts import make

    app, call = make(12, 170, 12)
    window.desk.voice.speak("en")
    show(window, app, call)
    page = page_of(window)
    page.show_partner(app.partners[1].id)
    view = costs_of(page)
    assert view.rows.rowCount() > 100
    told: list[int] = []
    view.rows.dataChanged.connect(lambda a, b, *_: told.append(b.row() - a.row() + 1))  # pyright: ignore
    index = view.rows.index(5, column(view, "unplaced"))
    assert view.rows.setData(index, "777")
    assert sum(told) <= 2
    told.clear()
    cost = app.partners[2].costs[0]
    window.desk.document.apply("x", set_field.of(Where(cost.id, "unplaced"), Decimal(1)))
    assert not told


def test_typing_in_the_last_row_adds_a_post_of_the_staff_category(page: BudgetPage, keys: Keys) -> None:
    view = page.ui.posts
    count = len(partner(page).posts)
    page.ui.add_row.click()
    assert view.currentIndex().row() == count
    keys(view, "K")
    assert len(partner(page).posts) == count + 1
    assert partner(page).posts[-1].category == "staff"
    assert "Open: Pay" in view.rows.data(
        view.rows.index(count, column(view, "total")), Qt.ItemDataRole.ToolTipRole
    )
    assert cell(view, count, "total") == ""


def test_a_block_from_a_spreadsheet_is_one_step_and_comes_back_exactly(page: BudgetPage) -> None:
    page.desk.voice.speak("fi")
    view = costs_of(page)
    count, steps = len(partner(page).costs), page.desk.document.history.count()
    go(view, count, "description")
    told = paste(view, "Tilat\tOstopalvelut\t1 234,56\t7,5\nMatkat\tMatkakustannukset\tei tiedossa\t10\n")
    assert page.desk.document.history.count() == steps + 1
    assert (told.filled, told.refused) == (8, 0)
    first, second = partner(page).costs[-2:]
    assert (first.category, second.category) == ("services", "travel")
    assert list(first.cells.values()) == [Decimal("1234.56"), Decimal("7.5")]
    assert next(iter(second.cells.values())) == Unread("ei tiedossa")
    view.setCurrentIndex(view.rows.index(count, 0))
    view._select(count, 0, count, 3)  # pyright: ignore[reportPrivateUsage]
    view.copy()
    assert QGuiApplication.clipboard().mimeData().text() == "Tilat\tOstopalvelut\t1234,56\t7,5\n"
    page.desk.document.history.undo()
    assert len(partner(page).costs) == count


def test_what_a_cell_cannot_take_is_named_and_nothing_is_dropped_silently(
    page: BudgetPage, window: MainWindow
) -> None:
    view = costs_of(page)
    before = partner(page).costs[0].category
    go(view, 0, "category")
    said: list[str] = []
    page.desk.told.connect(lambda message: said.append(message.words()))  # pyright: ignore
    told = paste(view, "Consulting\t5\n")
    assert told.refused == 1
    assert partner(page).costs[0].category == before
    assert "Cost category, row 1: ”Consulting”" in said[-1]
    go(view, 0, "supplier")
    told = paste(view, "A\tB\n")
    assert (told.filled, told.refused) == (1, 1)
    assert "”B”" in said[-1]
    told = paste(view, "1\n" * 60_000)
    assert told.too_many == 60_000
    assert "Nothing was pasted" in said[-1]


def test_filling_right_and_down_is_one_step_each(page: BudgetPage) -> None:
    view = costs_of(page)
    at = column(view, "cells__")
    view.rows.setData(view.rows.index(0, at), "55")
    page.desk.document.settle()
    steps = page.desk.document.history.count()
    view.setFocus()
    view._select(0, at, 0, at + 2)  # pyright: ignore[reportPrivateUsage]
    QTest.keyClick(view, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert [view.rows.value(view.rows.index(0, at + n)) for n in range(3)] == [Decimal(55)] * 3
    view._select(0, at, 1, at + 2)  # pyright: ignore[reportPrivateUsage]
    view.fill_down()
    assert [view.rows.value(view.rows.index(1, at + n)) for n in range(3)] == [Decimal(55)] * 3
    assert page.desk.document.history.count() == steps + 2


def test_rows_are_duplicated_moved_and_given_to_another_partner(page: BudgetPage) -> None:
    view = costs_of(page)
    first, second = partner(page).costs[:2]
    go(view, 0, "description")
    page.ui.cost_copy.click()
    assert partner(page).costs[0].id == first.id
    assert partner(page).costs[1].cells == first.cells
    page.desk.document.history.undo()
    view.move_down()
    assert [c.id for c in partner(page).costs[:2]] == [second.id, first.id]
    menu = page.costs.give_menu
    menu.aboutToShow.emit()
    action = menu.actions()[0]
    assert action.data() != partner(page).id
    given, to = view.row_id, str(action.data())
    action.trigger()
    app = page.desk.document.application
    assert owner_of(app, given).id == to
    assert given not in {c.id for c in partner(page).costs}
    assert "{" not in page.desk.document.history.undoText()
    page.desk.document.history.undo()
    assert given in {c.id for c in partner(page).costs}


def test_a_rise_of_pay_gets_a_column_and_counts(page: BudgetPage) -> None:
    view = page.ui.posts
    before = page.desk.document.snapshot.budget.cost(partner(page).id)
    page._add_rise(QDate(2020, 1, 1))  # pyright: ignore[reportPrivateUsage]
    index = view.currentIndex()
    assert view.rows.columns[index.column()].title("en") == "Rise from\n1 Jan 2020" or "2020" in (
        view.rows.columns[index.column()].title("en")
    )
    view.rows.setData(index, "2")
    assert partner(page).posts[0].rises["2020-01-01"] == Decimal(2)
    assert page.desk.document.snapshot.budget.cost(partner(page).id) > before
    page.show_partner(page.desk.document.application.partners[1].id)
    assert not any(c.key.startswith("rises__") for c in view.rows.columns)


def test_a_covered_row_is_grey_with_the_reason_in_it_and_the_flat_rate_is_explained(
    window: MainWindow,
) -> None:
    page = page_of(window, "draft-with-mistakes")
    page.show_partner("oulu")
    view = costs_of(page)
    at = next(n for n, c in enumerate(partner(page).costs) if c.category == "travel")
    assert cell(view, at, "description").endswith("— inside the 24%") or cell(
        view, at, "description"
    ).endswith("— inside the 24 %")
    assert view.rows.edited(view.rows.index(at, 0)) == partner(page).costs[at].description["en"]
    colour = view.rows.data(view.rows.index(at, 1), Qt.ItemDataRole.ForegroundRole)
    assert colour.name() == page.desk.looks.theme.muted.lower()
    rate = next(line for line in page.costs.totals.lines if line.name.startswith("Flat rate"))
    assert "24" in rate.name
    assert "Staff costs".casefold() in rate.name.casefold()
    at = page.costs.totals.lines.index(rate)
    tip = page.costs.totals.data(page.costs.totals.index(at, 0), Qt.ItemDataRole.ToolTipRole)
    assert "×" in tip
    figure = rate.amounts["total"]
    assert page.desk.document.snapshot.explain(figure.figure).amount == figure.amount


def test_double_click_and_the_window_explain_the_figure_under_the_cursor(
    page: BudgetPage, qtbot: QtBot
) -> None:
    view = costs_of(page)
    go(view, 0, "total")
    figure, _ = figure_at_cursor()
    assert figure == f"row/partner={partner(page).id}/row={partner(page).costs[0].id}"
    QTest.mouseDClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.currentIndex()).center()
    )
    qtbot.waitUntil(lambda: bool(page.window().findChildren(ExplainSheet)))
    for sheet in page.window().findChildren(ExplainSheet):
        sheet.close()
    foot = page.ui.cost_totals
    foot.setFocus()
    foot.setCurrentIndex(page.costs.totals.index(0, column(view, "total")))
    assert figure_at_cursor()[0].startswith(f"cost/partner={partner(page).id}/category=")


def test_a_verdict_leads_to_the_partner_the_tab_the_row_and_the_cell(
    page: BudgetPage, window: MainWindow
) -> None:
    app = page.desk.document.application
    other = app.partners[3]
    row, work = other.costs[0], app.work_packages[1].id
    page.show_partner(app.partners[0].id)
    where = Where(row.id, "cells", f"{work}/2020")
    assert window.reach(where)
    assert page.sought.partner == other.id
    assert page.ui.tabs.currentWidget() is page.ui.costs_tab
    view = page.ui.costs
    assert view.row_id == row.id
    assert view.rows.columns[view.currentIndex().column()].key == f"cells__{work}/2020"
    assert QApplication.focusWidget() is view
    assert window.reach(Where(other.posts[0].id, "pay"))
    assert page.ui.posts.rows.columns[page.ui.posts.currentIndex().column()].key == "pay"
    assert page.reach(Where(other.id, "costs"))
    assert QApplication.focusWidget() is view


def test_one_category_alone_is_shown_and_gives_way_to_a_place_elsewhere(page: BudgetPage) -> None:
    view = costs_of(page)
    page.ui.only.setCurrentIndex(page.ui.only.findData("services"))
    page.ui.only.activated.emit(page.ui.only.currentIndex())
    assert {view.rows.row_at(n).category for n in range(view.rows.rowCount() - 1)} == {"services"}  # pyright: ignore
    other = next(c for c in partner(page).costs if c.category != "services")
    assert page.reach(Where(other.id, "description"))
    assert view.row_id == other.id


def test_amounts_outside_the_packages_shown_and_outside_the_project_are_never_hidden(
    page: BudgetPage,
) -> None:
    work = page.desk.document.application.work_packages[0].id
    page.ui.package.setCurrentIndex(page.ui.package.findData(work))
    page.ui.package.activated.emit(page.ui.package.currentIndex())
    view = costs_of(page)
    rest = view.rows.value(view.rows.index(0, column(view, "elsewhere")))
    row = partner(page).costs[0]
    assert rest == sum(v for c, v in row.cells.items() if c.work_package != work)
    page.desk.document.apply("x", set_field.of(Where(row.id, "cells", f"{work}/2031"), Decimal(5)))
    at = column(view, f"cells__{work}/2031")
    assert view.rows.value(view.rows.index(0, at)) == Decimal(5)
    assert "outside" in view.rows.data(view.rows.index(0, at), Qt.ItemDataRole.ToolTipRole)


def test_the_first_column_stays_and_the_totals_scroll_along(page: BudgetPage, qtbot: QtBot) -> None:
    view = costs_of(page)
    qtbot.wait(20)
    view.horizontalScrollBar().setValue(300)
    frozen = view._frozen  # pyright: ignore[reportPrivateUsage]
    assert frozen is not None
    assert frozen.isVisible()
    assert frozen.columnWidth(0) == view.columnWidth(0)
    assert page.ui.cost_totals.horizontalScrollBar().value() == 300
    for at in range(len(view.rows.columns)):
        assert page.ui.cost_totals.columnWidth(at) == view.columnWidth(at)
    view.setFocus()
    view.setCurrentIndex(view.rows.index(0, column(view, "cells__")))
    assert view.visualRect(view.currentIndex()).left() >= view.columnWidth(0)
    view.setCurrentIndex(view.rows.index(0, 0))
    before = view.horizontalScrollBar().value()
    view.scrollTo(view.currentIndex())
    assert view.horizontalScrollBar().value() == before
    assert page.reach(Where(partner(page).costs[0].id, "description"))
    assert view.horizontalScrollBar().value() == 0


def test_selected_amounts_are_summed_in_the_status_line(page: BudgetPage, window: MainWindow) -> None:
    view = costs_of(page)
    at = column(view, "cells__")
    for n, text in enumerate(("1", "2.5")):
        view.rows.setData(view.rows.index(0, at + n), text)
    view.setCurrentIndex(view.rows.index(0, at))
    view._select(0, at, 0, at + 1)  # pyright: ignore[reportPrivateUsage]
    assert window.status.ui.sum.text() == "Sum 3.5 · average 1.75 · 2 amounts"
    total = column(view, "total")
    foot = page.ui.cost_totals
    foot.setCurrentIndex(page.costs.totals.index(0, total))
    selection = foot.selectionModel()
    from PySide6.QtCore import QItemSelection

    model = page.costs.totals
    selection.select(
        QItemSelection(model.index(0, total), model.index(1, total)), selection.SelectionFlag.ClearAndSelect
    )
    assert "2 amounts" in window.status.ui.sum.text()


def test_partners_are_stepped_through_by_the_keyboard(page: BudgetPage) -> None:
    ids = [p.id for p in page.desk.document.application.partners]
    page.show_partner(ids[0])
    page.ui.next.click()
    assert page.sought.partner == ids[1]
    page.ui.previous.click()
    page.ui.previous.click()
    assert page.sought.partner == ids[-1]
    assert page.ui.partner.currentData() == ids[-1]


def test_the_language_changes_with_half_a_number_typed(page: BudgetPage, keys: Keys) -> None:
    view = costs_of(page)
    go(view, 0, "cells__")
    keys(view, "1")
    work = partner(page).costs[0]
    page.desk.voice.speak("fi")
    assert partner(page).costs[0].cells == work.cells
    assert page.ui.headline.text() == "Kustannusarvio"
    assert page.costs.totals.lines[-1].name == "Toteuttajan kustannukset"
    page.desk.document.history.undo()
    page.desk.voice.speak("sv")
    assert page.ui.tabs.tabText(0) == "Befattningar"


def test_without_call_partner_or_dates_the_page_says_what_belongs_here(window: MainWindow) -> None:
    page = page_of(window)
    call = window.desk.document.call
    bare = Application(id=new_id(), call=call.id, languages=("en",))
    show(window, bare, call)
    assert page.ui.empty.isVisible()
    assert page.ui.empty_title.text() == "No partner yet"
    show(window, Application(id=new_id(), languages=("en",)), nothing().call)
    assert page.ui.empty_title.text() == "No call yet"
    assert not page.ui.main.isVisible()
    lone = Partner(id=new_id(), role="lead")
    show(window, Application(id=new_id(), call=call.id, partners=(lone,)), call)
    assert page.ui.main.isVisible()
    assert page.ui.dates.isVisible()
    assert page.ui.posts.rows.rowCount() == 1
    assert page.ui.post_hint.text().startswith("Nothing here yet")
    window.desk.document.apply("x", set_field.of(Where(lone.id, "name", "fi"), "Turku"))
    assert page.ui.partner.currentText() == "Turku"


def test_every_control_has_a_name(page: BudgetPage) -> None:
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QTableView

    for n in range(page.ui.tabs.count()):
        page.ui.tabs.setCurrentIndex(n)
        for widget in page.findChildren(QWidget):
            if not widget.isVisible() or widget.objectName().startswith("qt_"):
                continue
            if isinstance(widget, QComboBox | QTableView):
                assert widget.accessibleName(), widget.objectName()
            if isinstance(widget, QAbstractButton) and widget.objectName():
                assert widget.accessibleName() or widget.text(), widget.objectName()


def test_the_picture_has_a_bar_for_each_partner_and_follows_the_theme(page: BudgetPage) -> None:
    from sixaika_desktop.export.figures.shapes import Text

    page.ui.tabs.setCurrentWidget(page.ui.picture_tab)
    figure = page.ui.picture.figure
    assert figure is not None
    texts = {shape.text for shape in figure.shapes if isinstance(shape, Text)}
    assert "Purchased services" in texts
    assert page.ui.picture.accessibleName()
    colours = {shape.colour for shape in figure.shapes if isinstance(shape, Text)}
    page.desk.looks.choose("dark")
    again = page.ui.picture.figure
    assert again is not None
    assert {shape.colour for shape in again.shapes if isinstance(shape, Text)} != colours
    page.desk.looks.choose("light")
    page.ui.bars.setCurrentIndex(page.ui.bars.findData("period"))
    page.ui.bars.activated.emit(0)
    figure = page.ui.picture.figure
    assert figure is not None
    assert any(isinstance(s, Text) and s.text == "2020" for s in figure.shapes)


def test_posts_in_hours_and_rows_of_one_who_is_left_out(window: MainWindow, tmp_path: Path) -> None:
    page = page_of(window)
    post = partner(page).posts[0]
    page.desk.document.apply("x", set_field.of(Where(post.id, "measure"), "hours"))
    assert "Hours" in {line.name for line in page.posts.totals.lines}
    page.desk.document.apply("x", set_field.of(Where(partner(page).id, "active"), False))
    view = page.ui.posts
    assert cell(view, 0, "title").endswith("this partner is outside the budget")
    assert page.posts.totals.lines == ()
    assert not page.ui.cost.isVisible()
    assert isinstance(post, Post)
    assert isinstance(partner(page).costs[0], Cost)


def test_the_sum_follows_undo_and_goes_when_another_page_is_shown(
    page: BudgetPage, window: MainWindow
) -> None:
    view = costs_of(page)
    at = column(view, "cells__")
    before = [view.rows.value(view.rows.index(0, at + n)) for n in range(2)]
    view.rows.setData(view.rows.index(0, at), "1")
    view.setCurrentIndex(view.rows.index(0, at))
    view._select(0, at, 0, at + 1)  # pyright: ignore[reportPrivateUsage]
    told = window.status.ui.sum.text()
    window.ui.action_undo.trigger()
    assert window.status.ui.sum.text() not in ("", told)
    assert f"Sum {sum(before):,}" in window.status.ui.sum.text()
    window.show_page("basics")
    assert not window.status.ui.sum.text()
