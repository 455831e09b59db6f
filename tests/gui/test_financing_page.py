"""The page of the financing: sources, incomes, gaps and their fixes, and what a city decides on."""

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sixaika_desktop.domain.edits import set_field, set_share
from sixaika_desktop.domain.model import Application, Financing, Where
from sixaika_desktop.domain.tree import find
from sixaika_desktop.gui.explain_sheet import ExplainSheet
from sixaika_desktop.gui.main_window import MainWindow
from sixaika_desktop.gui.pages.financing import FinancingPage
from sixaika_desktop.gui.rows import Rows

Keys = Callable[[QWidget, str], None]


def opened(window: MainWindow) -> FinancingPage:
    window.show_page("financing")
    page = window.page("financing")
    assert isinstance(page, FinancingPage)
    return page


def at(rows: Rows, key: str) -> int:
    return next(n for n, column in enumerate(rows.columns) if column.key == key)


def shown(rows: Rows, row: int, key: str) -> str:
    return str(rows.data(rows.index(row, at(rows, key)))).replace("\u00a0", " ")


def row_of(window: MainWindow, id: str) -> Financing:
    row = find(window.desk.document.application, id)
    assert isinstance(row, Financing)
    return row


def test_partners_and_the_project_show_where_the_money_comes_from(window: MainWindow) -> None:
    page = opened(window)
    assert page.partners.rowCount() == 7
    assert page.totals.rowCount() == 1
    assert shown(page.totals, 0, "cost") == "1 170 776,00 €"
    assert shown(page.totals, 0, "support") == "784 420,00 €"
    assert shown(page.totals, 0, "own") == "386 356,00 €"
    budget = window.desk.document.snapshot.budget
    for name in ("cost", "net", "support", "own", "other", "gap"):
        column = at(page.partners, name)
        parts = [page.partners.value(page.partners.index(n, column)) for n in range(7)]
        assert sum(parts, Decimal(0)) == budget.figure(name)


def test_a_share_an_amount_and_the_rest_exclude_one_another(window: MainWindow) -> None:
    page = opened(window)
    row = page.sources.row_at(0)
    assert isinstance(row, Financing)
    before = window.desk.document.application
    page.sources.setData(page.sources.index(0, at(page.sources, "amount")), "1 234,50")
    assert (row_of(window, row.id).amount, row_of(window, row.id).share) == (Decimal("1234.50"), None)
    assert shown(page.sources, 0, "counted") == "1 234,50 €"
    page.sources.setData(page.sources.index(0, at(page.sources, "share")), "21,37")
    assert (row_of(window, row.id).amount, row_of(window, row.id).share) == (None, Decimal("21.37"))
    page.sources.setData(page.sources.index(0, at(page.sources, "rest")), True)
    changed = row_of(window, row.id)
    assert (changed.rest, changed.share, changed.amount) == (True, None, None)
    while window.desk.document.history.canUndo():
        window.desk.document.history.undo()
    assert window.desk.document.application is before


def test_a_gap_is_put_right_with_one_click_and_undone_with_one(window: MainWindow) -> None:
    page = opened(window)
    assert not page.ui.fix.isVisible()
    document = window.desk.document
    own = next(row for row in document.application.partners[0].financing if row.rest)
    document.apply("x", set_share.of(own.id, Decimal(10)))
    before = document.application
    assert document.snapshot.budget.gap(page.partner) > 0
    assert page.ui.fix.isVisible()
    assert page.ui.fix.text()
    page.ui.fix.click()
    assert document.snapshot.budget.gap(page.partner) == 0
    assert not page.ui.fix.isVisible()
    window.ui.action_undo.trigger()
    assert document.application is before


def test_a_source_is_added_by_typing_and_stays_with_its_partner(
    window: MainWindow, keys: Keys, qtbot: QtBot
) -> None:
    page = opened(window)
    second = window.desk.document.application.partners[1].id
    page.ui.partners.choose(second)
    assert page.partner == second
    last = page.sources.rowCount() - 1
    page.sources.setData(page.sources.index(last, at(page.sources, "funder")), "Business Turku")
    partner = window.desk.document.application.partners[1]
    assert partner.financing[-1].funder == "Business Turku"
    page.sources.setData(page.sources.index(last, at(page.sources, "source")), "municipal-external")
    page.sources.setData(page.sources.index(last, at(page.sources, "amount")), "5000")
    assert window.desk.document.snapshot.budget.other(second) == Decimal(5000)


def test_income_is_deducted_from_the_cost(window: MainWindow) -> None:
    page = opened(window)
    budget = window.desk.document.snapshot.budget
    net = budget.net(page.partner)
    end = page.incomes.rowCount() - 1
    page.incomes.setData(page.incomes.index(end, at(page.incomes, "unplaced")), "100")
    assert window.desk.document.snapshot.budget.net(page.partner) == net - 100


def test_the_years_of_a_city_add_up_and_are_copied_as_numbers(window: MainWindow) -> None:
    page = opened(window)
    page.ui.tabs.setCurrentWidget(page.ui.years_tab)
    budget = window.desk.document.snapshot.budget
    for name in ("own", "support", "cost"):
        page.ui.which.setCurrentIndex(page.ui.which.findData(name))
        yearly = [n for n, c in enumerate(page.years.columns) if c.key.startswith(f"{name}-")]
        assert len(yearly) == 3
        for n in range(7):
            parts = [page.years.value(page.years.index(n, column)) for column in yearly]
            assert sum(parts, Decimal(0)) == page.years.value(page.years.index(n, at(page.years, name)))
        total = page.year_totals.value(page.year_totals.index(0, at(page.year_totals, name)))
        assert total == budget.figure(name)
    page.ui.years.selectAll()
    page.ui.years.copy()
    assert "Helsinki" in QGuiApplication.clipboard().text()


def test_every_figure_explains_itself(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window)
    snapshot = window.desk.document.snapshot
    for rows in (page.partners, page.totals, page.sources, page.years, page.year_totals):
        keyed = [c for c in rows.columns if c.computed and c.right]
        assert keyed
        for column in keyed:
            row = rows.row_at(0)
            assert row is not None
            assert column.figure is not None
            assert snapshot.explain(column.figure(row)).amount == column.get(row, rows.sight)
    page.ui.totals.setCurrentIndex(page.totals.index(0, at(page.totals, "support")))
    page.ui.totals.setFocus()
    assert page.ui.totals.figure == "support"
    sheet = ExplainSheet(window.desk, page.ui.totals.figure, window)
    assert sheet.tree.topLevelItemCount() == 1
    sheet.close()


def test_a_verdict_jumps_into_the_very_cell(window: MainWindow) -> None:
    opened(window)
    document = window.desk.document
    partner = document.application.partners[2]
    row = partner.financing[0]
    window.show_page("start")
    assert window.reach(Where(row.id, "amount"))
    assert window.page_id == "financing"
    page = opened(window)
    assert page.partner == partner.id
    index = page.ui.sources.currentIndex()
    assert page.sources.columns[index.column()].key == "amount"
    assert page.sources.row_at(index.row()) is row


def test_what_cannot_be_read_stays_and_is_open(window: MainWindow) -> None:
    page = opened(window)
    page.sources.setData(page.sources.index(0, at(page.sources, "share")), "lots")
    assert shown(page.sources, 0, "share") == "lots"
    assert any(verdict.state.value == "open" for verdict in window.desk.document.snapshot.verdicts)


def test_the_picture_shows_who_pays_in_every_theme(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window)
    page.ui.tabs.setCurrentWidget(page.ui.picture_tab)
    qtbot.waitUntil(lambda: page.ui.picture.figure is not None)
    first = page.ui.picture.figure
    assert "Helsin" in page.ui.picture.accessibleName()
    window.ui.action_theme_dark.trigger()
    assert page.ui.picture.figure is not first


def test_partners_without_a_budget_are_not_asked_for_money(window: MainWindow) -> None:
    page = opened(window)
    partner = window.desk.document.application.partners[-1]
    window.desk.document.apply("x", set_field.of(Where(partner.id, "role"), "associated"))
    assert page.partners.rowCount() == 6


def test_an_empty_application_says_what_belongs_here(window: MainWindow) -> None:
    page = opened(window)
    call = window.desk.document.call
    empty = Application(id="empty", call=call.id)
    window.desk.keeper.follow(empty, None, call)
    window.desk.document.begin(empty, call)
    assert page.ui.empty.isVisible()
    assert page.partner == ""


def test_money_in_no_year_has_a_column_of_its_own(window: MainWindow) -> None:
    page = opened(window)
    keys = [column.key for column in page.years.columns]
    assert "own-none" not in keys
    window.desk.document.apply("x", set_field.of(Where(window.desk.document.application.id, "start"), None))
    total = page.year_totals.value(page.year_totals.index(0, at(page.year_totals, "own")))
    parts = [
        page.year_totals.value(page.year_totals.index(0, n))
        for n, column in enumerate(page.year_totals.columns)
        if column.key.startswith("own-")
    ]
    assert sum(parts, Decimal(0)) == total
