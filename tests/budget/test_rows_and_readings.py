"""Rows that cannot be counted, places not there, keys of figures, and how little one edit computes."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest

from sixaika_desktop.budget import MODEL, Budget, OpenRow, compute
from sixaika_desktop.budget.explain import text
from sixaika_desktop.budget.figures import figures
from sixaika_desktop.budget.keys import Key, key, parse
from sixaika_desktop.budget.steps import Node
from sixaika_desktop.calls.model import Dated, Parameter, Periods, Rounding
from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import Cell, Cost, Financing, Post, Where, WorkPackage
from sixaika_desktop.domain.money import Mode, Unread
from sixaika_desktop.domain.phrases import LANGUAGES
from tests.benchmarks.budget import edited, make
from tests.budget.calls_of import (
    D,
    application,
    cells,
    cost,
    erdf,
    income,
    interreg,
    partner,
    post,
    rest,
    support,
)


def real(*rows: Any, **more: Any) -> Budget:
    return compute(application("real", partner("p1", *rows)), erdf(**more))


@pytest.mark.parametrize(
    ("row", "lacks"),
    [
        (Cost(id="r", category="services"), [Where("r", "unplaced")]),
        (Cost(id="r", category="services", price=D(5)), [Where("r", "units")]),
        (Cost(id="r", category="services", units=D(5)), [Where("r", "price")]),
        (Cost(id="r", category="services", units=Unread("two"), price=D(5)), [Where("r", "units")]),
        (
            Cost(id="r", category="services", unplaced=D(1), cells=Map({Cell("w1", "2019"): Unread("?")})),
            [Where("r", "cells", "w1/2019")],
        ),
        (Post(id="r", category="staff", unplaced=D(1)), [Where("r", "pay")]),
        (Post(id="r", category="staff", pay=D(1)), [Where("r", "unplaced")]),
        (
            post("r", "9", "1", share=Unread("half"), rises=Map({"spring": D(1)})),
            [Where("r", "share"), Where("r", "rises", "spring")],
        ),
        (post("r", "9", "1", pay_per="hour"), [Where("r", "measure")]),
        (cost("r", "services", "1" + "0" * 15), [Where("r", "unplaced")]),
        (cost("r", "services", "0." + "1" * 18), [Where("r", "unplaced")]),
        (cost("r", "services", units=D(10**9), price=D(10**9)), [Where("r", "price")]),
        (
            cost("r", "services", cells=cells(w1_2019="9" * 15, w1_2020="9" * 15)),
            [Where("r", "unplaced")],
        ),
        (post("r", "9" * 9, "9" * 9), [Where("r", "pay")]),
        (post("r", "9", "1", share=D(1001)), [Where("r", "share")]),
        (post("r", "9", "1", side_costs=D(-1001)), [Where("r", "side_costs")]),
        (post("r", "9", "1", rises=Map({"2019-06-01": D(1001)})), [Where("r", "rises", "2019-06-01")]),
        (
            post("r", "9", "1", rises=Map({f"2019-06-{day:02}": D(1000) for day in range(1, 31)})),
            [Where("r", "rises")],
        ),
        (Financing(id="r", source="city", amount=D(10**15)), [Where("r", "amount")]),
        (Financing(id="r", source="city", share=D(1001)), [Where("r", "share")]),
        (Financing(id="r", source="city"), [Where("r", "amount")]),
        (Financing(id="r", source="city", share=Unread("all")), [Where("r", "share")]),
    ],
)
def test_a_row_that_lacks_something_is_open_and_counts_nothing(row: Any, lacks: list[Where]) -> None:
    budget = real(row)
    assert budget.open_rows == (OpenRow("p1", "r", tuple(lacks)),)
    assert (budget.cost(), budget.financing()) == (0, 0)
    assert budget.explain("row/partner=p1/row=r").recompute() == 0


def test_an_unread_rate_is_open_and_still_covers_its_rows() -> None:
    chosen = partner("p1", cost("t", "travel", "50"), rates=Map({"travel_rate": Unread("some")}))
    budget = compute(application("rates", chosen), interreg())
    assert budget.open_rows == (OpenRow("p1", "p1", (Where("p1", "rates", "travel_rate"),)),)
    assert budget.cost() == 0


def test_places_that_are_not_there_count_as_not_placed_and_the_total_keeps_them() -> None:
    budget = real(cost("r", "services", cells=cells(w1_2019="1", w1_2031="2", gone_2019="4", gone_="8")))
    assert budget.cost() == 15
    assert budget.cost(work_package="w1", period="2020") == 2
    assert budget.cost(work_package="", period="2019") == 4
    assert budget.cost(work_package="", period="2020") == 8


def test_where_a_call_counts_the_unplaced_nowhere_the_row_is_open_and_its_money_is_kept() -> None:
    row = cost("r", "services", "5", cells=cells(w1_2019="1"))
    budget = real(row, periods=Periods(unplaced="open"))
    assert (budget.cost(), budget.cost(period="")) == (6, 5)
    assert budget.open_rows == (OpenRow("p1", "r", (Where("r", "unplaced"),)),)


def test_a_product_less_than_its_cells_leaves_a_negative_part_not_placed() -> None:
    budget = real(cost("r", "services", units=D(1), price=D(5), cells=cells(w1_2019="7")))
    assert (budget.cost(), budget.cost(period="2019"), budget.cost(period="2020")) == (5, 7, -2)


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (None, date(2020, 1, 1)),
        (Unread("soon"), date(2020, 1, 1)),
        (date(2020, 1, 2), date(2020, 1, 1)),
        (date(1, 1, 1), date(2020, 1, 1)),
    ],
)
def test_without_dates_there_are_no_periods_and_everything_is_kept(start: Any, end: Any) -> None:
    rows = (cost("r", "services", "100"), post("h", "10", "1", rises=Map({"2019-01-01": D(5)})))
    budget = compute(
        application("flat24", partner("p1", *rows, support("50"), rest()), start=start, end=end), erdf()
    )
    assert budget.periods == ()
    assert budget.cost(period="") == budget.cost() == D("112.40")
    assert budget.support(period="") == D("56.20")


def test_an_unknown_cost_model_covers_everything() -> None:
    budget = compute(application("gone", partner("p1", cost("r", "services", "100"))), erdf())
    assert (budget.cost(), budget.covered[0].reason, budget.categories) == (0, MODEL, ())


def test_only_active_partners_with_a_budget_count() -> None:
    def one(id: str, **more: Any) -> Any:
        return partner(id, cost(f"c-{id}", "services", "10"), **more)

    budget = compute(
        application(
            "real",
            one("p1"),
            one("p2", active=False),
            one("p3", role="associated"),
            one("p4", role="recipient"),
        ),
        erdf(),
    )
    assert budget.partners == ("p1", "p4")
    assert budget.cost() == 20
    assert budget.figure("cost/partner=p2") == budget.figure("row/partner=p2/row=c-p2") == 0


def test_income_after_the_end_is_not_deducted() -> None:
    budget = real(cost("c", "services", "100"), income("i", "30"), income("j", "50", after_end=True))
    assert (budget.income(), budget.net()) == (30, 70)
    assert [row.row for row in budget.covered] == ["j"]


def test_typed_amounts_stay_and_several_rests_share_equally() -> None:
    rows = (
        cost("c", "services", cells=cells(w1_2019="60", w1_2020="40.01")),
        Financing(id="f1", source="city", amount=D("30.125"), cells=cells(_2019="10")),
        Financing(id="f2", source="private", cells=cells(_2020="5", _1999="1")),
        Financing(id="f3", source="own", rest=True),
        Financing(id="f4", source="private", rest=True),
    )
    budget = real(*rows)
    assert budget.figure("row/partner=p1/row=f1") == D("30.125")
    assert budget.financing(source="city", period="2019") == 10
    assert budget.financing(source="private", period="2020") >= 5
    assert abs(budget.figure("row/partner=p1/row=f3") - budget.figure("row/partner=p1/row=f4")) < D("0.02")
    assert all(budget.gap(period=p) == 0 for p in ("2019", "2020"))


def test_hours_are_person_months_where_the_call_says_how_many_a_month_has() -> None:
    since = date(2018, 1, 1)
    hours = Parameter(id="hours_per_month", values=(Dated(since=since, value=D("143")),))
    rows = (post("h", "20", "143", pay_per="hour", measure="hours"), post("m", "20", "2", pay_per="hour"))
    budget = real(*rows, parameters={"hours_per_month": hours})
    assert budget.cost() == 20 * 143 * 3
    assert budget.time("months") == 3
    assert budget.figure("months/partner=p1") == 3


def test_money_from_a_source_not_chosen_or_oddly_named_has_a_figure_of_its_own() -> None:
    budget = real(
        cost("r", "services", "100"),
        Financing(id="f", amount=D(7)),
        Financing(id="g", source="a/source=b%2F", amount=D(5)),
        Financing(id="h", source="city", amount=D(60)),
    )
    found = figures(budget)
    assert found["financing"] == 72
    assert found["financing/source=-"] == found["financing/partner=p1/source=-"] == 7
    assert found["financing/source=a%2Fsource=b%252F"] == 5
    for name, amount in found.items():
        assert budget.figure(name) == amount
        assert budget.explain(name).recompute() == amount


def test_keys_are_read_in_any_order_and_written_in_one() -> None:
    assert str(key("cost", period="", partner="p1")) == "cost/partner=p1/period=-"
    assert parse("share/cost/partner=p1") == Key("share/cost", {"partner": "p1"})
    assert str(parse("cost/period=1/partner=p1")) == "cost/partner=p1/period=1"
    assert str(parse("row/partner=p1/row=r/year=2019")) == "row/partner=p1/year=2019/row=r"
    for wrong in (
        "",
        "cost/period=1/period=1",
        "cost/partner",
        "net/category=x",
        "share/cost",
        "x/partner=p1",
    ):
        assert parse(wrong) is None
    budget = real(cost("r", "services", "1"))
    with pytest.raises(KeyError) as problem:
        budget.figure("cots/category=services")
    assert "cost/category=services" in problem.value.args[1]
    with pytest.raises(KeyError) as problem:
        budget.explain("cost/category=service")
    assert problem.value.args[1][0] == "cost/category=services"


def test_one_edit_computes_one_row_of_one_partner() -> None:
    value, call = make(5, 40, 12)
    budget = compute(value, call)
    assert (budget.work.partners, budget.work.rows) == (5, 200)
    changed = edited(value, 3)
    after = compute(changed, call, budget)
    assert (after.work.partners, after.work.rows) == (1, 1)
    assert figures(after) == figures(compute(changed, call))
    assert compute(changed, call, after) is after
    more = replace(changed, work_packages=(*changed.work_packages, WorkPackage(id="new")))
    assert compute(more, call, after).work.rows == 0
    less = replace(changed, work_packages=changed.work_packages[1:])
    assert figures(compute(less, call, after)) == figures(compute(less, call))


def test_a_chain_of_edits_gives_what_computing_anew_gives() -> None:
    value, call = make(3, 30, 12)
    budget = compute(value, call)
    values = [value]
    for number in range(12):
        values.append(edited(values[-1], number))
    for _, after in pairwise(values):
        budget = compute(after, call, budget)
    assert budget.figures() == compute(values[-1], call).figures()


def test_an_explanation_reads_as_one_would_say_it() -> None:
    rounding = {"support": Rounding(unit=D(1), mode=Mode.UP, level="project")}
    rows = (cost("c", "services", "1170776"), support("67"), rest())
    budget = real(*rows, rounding=rounding)
    told = text(budget.explain("support"), "fi", 1)
    assert told.splitlines()[0].replace("\u00a0", " ") == (
        "Tuki 784 420,00 € = 67 % × Tuen perusteena olevat nettokustannukset (p1) 1 170 776,00 €"
        " = 784 419,92 € → täysi euro, ylöspäin"
    )


def test_leaves_are_what_was_typed_or_parameters_of_the_call() -> None:
    rows = (
        post("h", "51600", "90", pay_per="year", measure="hours", side_costs=D(20), share=D(50)),
        post("m", "3000", cells=cells(w1_1="2"), rises=Map({"2019-03-01": D(2)})),
        cost("c", "external", units=D(3), price=D("7.333"), cells=cells(w1_1="1")),
        income("i", "10"),
        support("67"),
        Financing(id="f2", source="city", amount=D(100)),
        rest(),
    )
    chosen = partner("p1", *rows, rates=Map({"travel_rate": D(10), "office_on_direct": D(7)}))
    budget = compute(application("rates", chosen), interreg())
    assert budget.open_rows == ()
    for name, amount in budget.figures().items():
        node = budget.explain(name)
        assert node.recompute() == amount
        waiting: list[Node] = [node]
        while waiting:
            one = waiting.pop()
            waiting += one.children
            if one.op == "typed":
                assert one.where is not None
                assert one.where.id in {row.id for row in rows} | {"p1"}
            elif not one.children:
                assert one.op == "parameter" or (one.op == "sum" and one.amount == Decimal(0))
        for language in LANGUAGES:
            assert text(node, language, 9)
