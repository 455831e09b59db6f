"""The cube, pivoted: every figure is the budget's, every margin the sum of its cells."""

from dataclasses import replace
from itertools import permutations

import pytest
from PySide6.QtCore import Qt

from sixaika_desktop.budget.tell import line as told
from sixaika_desktop.domain import money
from sixaika_desktop.gui.pages.budget_cube import TOTAL, Pivot, axes_of, sound, table
from sixaika_desktop.gui.pages.budget_figures import Figures
from sixaika_desktop.opening import shipped_call
from sixaika_desktop.snapshot import Snapshot
from tests.benchmarks.verdicts import make
from tests.gui.conftest import sample
from tests.gui.test_budget_page import page_of


@pytest.fixture(scope="module")
def snapshot() -> Snapshot:
    app = sample("hnry")
    call = shipped_call(app.call)
    assert call is not None
    return Snapshot(app, call)


@pytest.mark.parametrize(
    ("rows", "columns"), list(permutations(("partner", "category", "period", "work_package"), 2))
)
def test_every_margin_is_the_sum_of_its_cells(snapshot: Snapshot, rows: str, columns: str) -> None:
    heads, lines, total = table(snapshot, sound(snapshot, Pivot(rows=rows, columns=columns)), "en")
    assert total.amounts[TOTAL].amount == snapshot.budget.cost()
    for line in (*lines, total):
        cells = [line.amounts[head.key].amount for head in heads if head.key != TOTAL]
        assert money.total(cells) == line.amounts[TOTAL].amount
    for head in heads:
        assert money.total(line.amounts[head.key].amount for line in lines) == total.amounts[head.key].amount


def test_rows_within_rows_add_up_to_the_line_above_them(snapshot: Snapshot) -> None:
    pivot = sound(snapshot, Pivot(rows="partner", within="category", columns="period"))
    heads, lines, total = table(snapshot, pivot, "en")
    groups = [line for line in lines if line.kind == "group"]
    inner = [line for line in lines if line.kind == "row"]
    assert len(groups) == len(snapshot.budget.partners)
    for head in heads:
        for these in (groups, inner):
            assert (
                money.total(line.amounts[head.key].amount for line in these) == total.amounts[head.key].amount
            )


def test_each_cell_is_a_figure_that_explains_itself(snapshot: Snapshot) -> None:
    pivot = Pivot(rows="work_package", columns="period", only={"category": "staff"})
    _, lines, total = table(snapshot, sound(snapshot, pivot), "en")
    for line in (*lines, total):
        for shown in line.amounts.values():
            node = snapshot.explain(shown.figure)
            assert node.amount == shown.amount
            assert told(node, "en")


def test_a_filter_looks_at_one_place_of_an_axis_alone(snapshot: Snapshot) -> None:
    partner = snapshot.budget.partners[1]
    pivot = sound(snapshot, Pivot(rows="category", columns="period", only={"partner": partner}))
    assert table(snapshot, pivot, "en")[2].amounts[TOTAL].amount == snapshot.budget.cost(partner)


def test_time_is_cut_by_partner_package_and_period(snapshot: Snapshot) -> None:
    pivot = sound(snapshot, Pivot(figure="months", rows="partner", columns="category"))
    assert pivot.columns in ("work_package", "period")
    assert table(snapshot, pivot, "en")[2].amounts[TOTAL].amount == snapshot.budget.time("months")


def test_calendar_years_stand_beside_neither_periods_nor_packages() -> None:
    app, call = make(3, 10, 12)
    snapshot = Snapshot(app, replace(call, periods=replace(call.periods, by="months", months=6)))
    assert "year" in axes_of(snapshot, "cost")
    pivot = sound(snapshot, Pivot(rows="year", within="period", columns="work_package"))
    assert pivot.rows == "year"
    assert {pivot.within, pivot.columns}.isdisjoint({"period", "work_package"})
    total = table(snapshot, pivot, "en")[2]
    assert total.amounts[TOTAL].amount == snapshot.budget.cost()


def test_only_cells_that_differ_are_told(snapshot: Snapshot, window: object, qtbot: object) -> None:
    figures = Figures(window.desk)  # pyright: ignore
    heads, lines, _ = table(snapshot, Pivot(), "en")
    figures.show(heads, lines)
    seen: list[tuple[int, int, int]] = []
    figures.dataChanged.connect(lambda a, b: seen.append((a.row(), a.column(), b.column())))  # pyright: ignore
    figures.show(heads, list(lines))
    assert not seen
    first = lines[1]
    key = heads[2].key
    shown = first.amounts[key]._replace(amount=first.amounts[key].amount + 1)
    figures.show(heads, [lines[0], replace(first, amounts={**first.amounts, key: shown}), *lines[2:]])
    assert seen == [(1, 3, 3)]


def test_the_boxes_choose_and_swap_rows_and_columns(window: object) -> None:
    page = page_of(window)  # pyright: ignore
    ui = page.ui
    ui.tabs.setCurrentWidget(ui.cube_tab)
    assert page.across.figures.rowCount() == len(page.desk.document.snapshot.budget.partners)
    ui.swap.click()
    assert (page.across.pivot.rows, page.across.pivot.columns) == ("category", "partner")
    assert ui.rows.currentData() == "category"
    ui.columns.setCurrentIndex(ui.columns.findData("period"))
    ui.columns.activated.emit(0)
    assert page.across.figures.headerData(1, Qt.Orientation.Horizontal) == "2019"
    assert ui.label_filter_1.text() == "Partner"
    ui.filter_1.setCurrentIndex(1)
    ui.filter_1.activated.emit(1)
    partner = str(ui.filter_1.currentData())
    total = page.across.totals.lines[0].amounts[TOTAL].amount
    assert total == page.desk.document.snapshot.budget.cost(partner)
