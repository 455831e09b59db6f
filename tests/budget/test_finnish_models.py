"""The Finnish cost models of 358/2014 and 866/2021, by the worked examples of the law's readers."""

from dataclasses import replace
from decimal import Decimal

import pytest

from sixaika_desktop.budget import MODEL, CoveredRow, compute
from sixaika_desktop.calls.model import Rounding
from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.money import Mode
from tests.budget.calls_of import (
    D,
    application,
    cells,
    cost,
    erdf,
    esf,
    income,
    partner,
    post,
    renewing,
    rest,
    support,
)

SIX = (
    cost("c-staff", "staff", "200000"),
    cost("c-services", "services", "60000"),
    cost("c-equipment", "equipment", "20000"),
    cost("c-communication", "communication", "5000"),
    income("i", "3000"),
    support("67"),
    rest(),
)


def test_24_per_cent_of_staff_in_a_project_of_the_regional_fund() -> None:
    budget = compute(application("flat24", partner("p1", *SIX)), erdf())
    assert budget.cost(category="flat") == D("48000.00")
    assert (budget.cost(), budget.net()) == (D(333000), D(330000))
    assert (budget.support(), budget.own(), budget.gap()) == (D(221100), D(108900), 0)
    assert (budget.staff(), budget.investment()) == (D(200000), D(20000))


def test_travel_is_inside_24_per_cent_and_beside_15_per_cent() -> None:
    rows = (*SIX, cost("c-travel", "travel", "4000"))
    inside = compute(application("flat24", partner("p1", *rows)), erdf())
    assert inside.cost() == D(333000)
    assert inside.covered == (CoveredRow("p1", "c-travel", "travel", "flat24"),)
    beside = compute(application("flat15", partner("p1", *rows)), erdf())
    assert (beside.cost(category="flat"), beside.cost(category="travel")) == (D(30000), D(4000))
    assert beside.covered == ()


@pytest.mark.parametrize(("share", "expected"), [("75", "151125.00"), ("80", "161200.00")])
def test_17_per_cent_of_staff_in_a_project_of_the_social_fund(share: str, expected: str) -> None:
    rows = (cost("a", "staff", "150000"), cost("b", "services", "20000"), cost("c", "premises", "6000"))
    machine = cost("d", "equipment", "900")
    budget = compute(application("flat17", partner("p1", *rows, machine, support(share), rest())), esf())
    assert (budget.cost(category="flat"), budget.cost()) == (D("25500.00"), D("201500.00"))
    assert budget.support() == D(expected)
    assert budget.covered == (CoveredRow("p1", "d", "equipment", MODEL),)


def test_40_per_cent_of_staff_covers_everything_else() -> None:
    rows = (cost("a", "staff", "80000"), cost("b", "services", "20000"))
    budget = compute(application("flat40", partner("p1", *rows)), esf())
    assert (budget.cost(category="flat"), budget.cost()) == (D(32000), D(112000))
    assert budget.covered == (CoveredRow("p1", "b", "services", "flat40"),)


def test_no_support_is_paid_to_wages_that_others_pay() -> None:
    rows = (cost("a", "staff", "10000"), cost("w", "wages", "5000"), support("80"), rest())
    budget = compute(application("flat15", partner("p1", *rows)), esf())
    assert (budget.net(), budget.base()) == (D(16500), D(11500))
    assert (budget.support(), budget.own(), budget.gap()) == (D(9200), D(7300), 0)


def test_7_per_cent_of_direct_costs_and_1_5_per_cent_of_the_investment_part() -> None:
    rows = (
        cost("a", "staff", "100000"),
        cost("b", "services", "40000"),
        cost("c", "travel", "333.33"),
        cost("d", "investment", "50000"),
    )
    budget = compute(application("flat7", partner("p1", *rows)), renewing())
    assert budget.cost(category="flat") == D("9823.33")
    assert budget.cost(category="flat_investment") == D(750)
    assert budget.investment() == D(50750)
    forty = compute(application("flat40", partner("p1", *rows)), renewing())
    assert forty.cost() == D(100000) + D(40000) + D(50000) + D(750)


def test_support_to_the_investment_part_is_counted_on_it_and_the_rest_on_the_rest() -> None:
    rows = (
        cost("a", "services", "100000"),
        cost("b", "equipment", "50000"),
        support("80", id="f1"),
        support("70", id="f2", part="investment"),
        rest(),
    )
    budget = compute(application("real", partner("p1", *rows)), erdf())
    assert (budget.figure("row/partner=p1/row=f1"), budget.figure("row/partner=p1/row=f2")) == (80000, 35000)
    assert (budget.support(), budget.own(), budget.gap()) == (115000, 35000, 0)


def test_a_lump_sum_has_nothing_beside_it() -> None:
    rows = (cost("l", "lump", "100000"), support("70"), rest())
    budget = compute(application("lump", partner("p1", *rows)), erdf())
    assert (budget.cost(), budget.support(), budget.public()) == (D(100000), D(70000), D(100000))


WHOLE_EUROS = {"support": Rounding(unit=D(1), mode=Mode.UP, level="project")}


@pytest.mark.parametrize("remainder", ["largest", "lead", "own", "last", "first"])
def test_support_is_rounded_up_to_a_whole_euro_once_for_the_project(remainder: str) -> None:
    amounts = ("195129.33",) * 5 + ("195129.35",)
    partners = tuple(
        partner(f"p{n}", cost(f"c{n}", "services", a), support("67", id=f"s{n}"), rest(f"o{n}"))
        for n, a in enumerate(amounts, 1)
    )
    rounding = {"support": replace(WHOLE_EUROS["support"], remainder=remainder)}
    budget = compute(application("real", *partners), erdf(rounding=rounding))
    assert budget.net() == D(1170776)
    assert budget.support() == D(784420)
    assert sum((budget.support(id) for id in budget.partners), Decimal(0)) == D(784420)
    for id in budget.partners:
        assert budget.financing(id) == budget.net(id)
        for period in budget.periods:
            assert budget.gap(id, period.id) == 0
    if remainder == "lead":
        assert set(budget.moves) == {"p1"}
    for key, amount in budget.figures().items():
        assert budget.explain(key).recompute() == amount


def test_an_hour_of_pay_is_a_1720th_of_the_yearly_cost() -> None:
    row = post("h", "51600", "100", pay_per="year", measure="hours")
    budget = compute(application("real", partner("p1", row)), erdf())
    assert budget.cost() == D("3000.00")
    assert budget.time("hours") == D(100)
    split = post("h", "40000", "1", pay_per="year", measure="hours", side_costs=D("29"))
    whole = erdf(rounding={"unit_cost": Rounding(mode=Mode.DOWN)})
    assert compute(application("real", partner("p1", split)), whole).cost() == D("30.00")


def test_pay_by_months_with_side_costs_part_time_and_a_rise_within_a_period() -> None:
    row = post(
        "h",
        "3000",
        category="staff",
        side_costs=D("21.37"),
        share=D(50),
        rises=Map({"2019-07-01": D(2)}),
        cells=cells(w1_2019="6", w2_2020="1"),
    )
    budget = compute(application("real", partner("p1", row)), erdf())
    month = D(3000) * D("1.2137") / 2
    assert budget.cost(work_package="w2") == (month * D("1.02")).quantize(D("0.01"))
    assert budget.cost() == (month * (6 * D("1.01") + D("1.02"))).quantize(D("0.01"))
    assert (budget.time("months"), budget.time("months", period="2019")) == (D("3.5"), D(3))


def test_switching_the_cost_model_and_back_covers_rows_and_loses_none() -> None:
    first = application("flat24", partner("p1", *SIX, cost("t", "travel", "4000")))
    real = replace(first, cost_model="real")
    budget = compute(first, erdf())
    other = compute(real, budget.call, budget)
    assert other.cost() == D(289000)
    back = compute(replace(real, cost_model="flat24"), budget.call, other)
    assert back.figures() == budget.figures()
    assert (other.work.rows, back.work.rows) == (0, 0)
