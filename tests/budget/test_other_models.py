"""Interreg and Horizon Europe, computed as their own systems compute them, by data alone."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from sixaika_desktop.budget import compute
from sixaika_desktop.budget.rates import Forbidden
from sixaika_desktop.calls.model import Item, Periods, Rounding
from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.money import Mode
from tests.budget.calls_of import (
    D,
    application,
    cells,
    cost,
    erdf,
    horizon,
    interreg,
    names,
    partner,
    rest,
    support,
)

ROWS = (
    cost("c1", "external", "1000.55"),
    cost("c2", "equipment", "200.20"),
    cost("c3", "works", "33.33"),
    cost("c4", "travel", "77.77"),
    cost("c5", "staff", "9999"),
    cost("c6", "unit_costs", "500"),
    cost("c7", "lump_sums", "700"),
)


def costs(*rows: Any, **rates: str) -> Any:
    chosen = Map({id: D(value) for id, value in rates.items()})
    return compute(application("rates", partner("p1", *(rows or ROWS), rates=chosen)), interreg())


def test_staff_is_a_rate_on_the_other_direct_costs() -> None:
    budget = costs(staff_rate="20")
    assert budget.cost(category="staff") == D("262.37")  # 20 % of 1 311,85
    assert budget.cost(category="travel") == D("77.77")


def test_staff_leaves_travel_out_of_its_base_where_travel_is_a_rate_itself() -> None:
    budget = costs(staff_rate="20", travel_rate="15", office_on_staff="15")
    assert budget.cost(category="staff") == D("246.81")  # 20 % of 1 234,08 is 246,816
    assert budget.cost(category="travel") == D("37.02")  # 15 % of the 246,81 that was cut
    assert budget.cost(category="office") == D("37.02")
    assert {row.row: row.reason for row in budget.covered} == {"c4": "travel_rate", "c5": "staff_rate"}


def test_office_on_direct_counts_the_rates_before_it() -> None:
    budget = costs(staff_rate="20", travel_rate="15", office_on_direct="7")
    assert budget.cost(category="office") == D("106.25")  # 7 % of 1 517,91


def test_other_costs_cover_all_but_staff_and_lump_sums() -> None:
    budget = costs(other_on_staff="40")
    assert budget.partner("p1").categories == {"staff": 9999, "lump_sums": 700, "other": D("3999.60")}


def test_forbidden_rates_are_named_and_not_computed_silently() -> None:
    budget = costs(
        office_on_staff="15",
        office_on_direct="7",
        other_on_staff="40",
        travel_rate="16",
        fixed_travel="4",
        gone="5",
    )
    assert budget.forbidden == (
        Forbidden("p1", "travel_rate", "above_cap", D(16), D(15)),
        Forbidden("p1", "office_on_direct", "excluded", other="office_on_staff"),
        Forbidden("p1", "other_on_staff", "excluded", other="travel_rate"),
        Forbidden("p1", "fixed_travel", "not_the_calls", D(4), D(5)),
        Forbidden("p1", "fixed_travel", "excluded", other="travel_rate"),
        Forbidden("p1", "gone", "not_offered", D(5)),
    )
    assert budget.cost(category="other") == 0
    assert budget.rate("travel_rate") == D("1599.84")
    assert costs(staff_rate="-1").forbidden[0].reason == "negative"


def test_a_row_is_units_by_price_cut_down() -> None:
    budget = costs(cost("r", "external", units=D("3"), price=D("7.333")))
    assert budget.cost() == D("21.99")


def test_what_is_not_allocated_and_every_cent_of_rounding_falls_in_the_last_period() -> None:
    row = cost("r", "external", units=D(1), price=D("100.01"), cells=cells(w1_1="33.33", w1_preparation="10"))
    staff = cost("s", "travel", cells=cells(w1_1="0.10", w1_2="0.10", w1_closure="0.10"))
    budget = costs(row, staff, staff_rate="5")
    assert [p.id for p in budget.periods] == ["preparation", "1", "2", "3", "4", "closure"]
    assert budget.cost(category="external", period="4") == D("56.68")
    assert budget.cost(category="external", period="preparation") == D(10)
    parts = {p.id: budget.cost(category="staff", period=p.id) for p in budget.periods}
    assert parts == {
        "preparation": D("0.49"),
        "1": D("1.66"),
        "2": 0,
        "3": 0,
        "4": D("2.86"),
        "closure": 0,
    }


def test_a_fund_is_cut_down_and_the_own_contribution_takes_the_remainder() -> None:
    budget = costs(cost("r", "external", "5123.12"), support("23.26"), rest())
    assert (budget.support(), budget.own()) == (D("1191.63"), D("3931.49"))
    thirds = costs(cost("r", "external", cells=cells(_1="10", _2="10", _3="10.01")), support("33.33"), rest())
    assert [thirds.support(period=p) for p in "123"] == [D("3.33"), D("3.33"), D("3.34")]
    assert thirds.support() == D("10.00")


def test_shares_are_shown_half_up_and_averages_half_down() -> None:
    budget = costs(cost("r", "external", "400"), support("0.3125", id="s"), rest())
    assert budget.support() == D("1.25")
    assert (budget.share("support", "p1"), budget.share("support")) == (D("0.31"), D("0.31"))
    eighth = costs(cost("r", "external", "1000"), support("12.345", id="s"), rest())
    assert (eighth.share("support", "p1"), eighth.share("support")) == (D("12.35"), D("12.34"))


def test_horizon_indirect_costs_leave_subcontracting_out_and_are_whole_euros_half_up() -> None:
    rows = (cost("a", "staff", "1000.40"), cost("b", "travel", "1.60"), cost("s", "subcontracting", "5000"))
    budget = compute(application("actual", partner("p1", *rows)), horizon())
    assert budget.partner("p1").categories == {
        "staff": 1000,
        "travel": 2,
        "subcontracting": 5000,
        "indirect": 251,
    }
    half = compute(application("actual", partner("p1", cost("a", "staff", "1002"))), horizon())
    assert half.cost(category="indirect") == D(251)


def test_sixty_periods_and_calendar_years_derived_from_them_by_months() -> None:
    row = cost("r", "external", units=D(1), price=D("60"))
    even = interreg(periods=Periods(by="months", months=1, unplaced="even"))
    budget = compute(
        application("rates", partner("p1", row), start=date(2021, 3, 1), end=date(2026, 2, 28)), even
    )
    assert len(budget.periods) == 60
    assert {budget.cost(period=p.id) for p in budget.periods} == {D("1.00")}
    assert [budget.cost_in_year(y) for y in budget.years] == [10, 12, 12, 12, 12, 2, 0]
    assert budget.figure("cost/year=2021/category=external") == 10


def test_a_period_over_new_year_is_divided_by_its_months() -> None:
    budget = compute(
        application(
            "rates",
            partner("p1", cost("r", "external", "100")),
            start=date(2020, 11, 1),
            end=date(2021, 4, 30),
        ),
        interreg(periods=Periods(by="months", months=6)),
    )
    assert [budget.cost_in_year(y) for y in budget.years] == [D("33.33"), D("66.67"), 0]


def test_a_unit_cost_has_the_calls_price_and_a_lump_sum_needs_no_amount() -> None:
    items = (
        Item(
            id="day",
            names=names("day"),
            kind="unit_cost",
            price=D("220"),
            category="unit_costs",
            article="5 §",
        ),
        Item(id="prep", names=names("prep"), kind="lump_sum", price=D("24000"), category="lump_sums"),
    )
    rows = (cost("u", "", units=D("2.5"), item="day"), cost("l", "", item="prep"))
    budget = compute(application("rates", partner("p1", *rows)), interreg(items=items))
    assert budget.partner("p1").categories == {"unit_costs": 550, "lump_sums": 24000}


@pytest.mark.parametrize(("asked", "given"), [("80", "67000"), ("50", "50000")])
def test_the_lesser_of_asked_and_allowed_is_taken_only_where_the_call_says_so(asked: str, given: str) -> None:
    rows = (cost("a", "services", "100000"), support(asked), rest())
    call = erdf()
    cut = replace(call, financing=tuple(replace(s, cut=s.support) for s in call.financing))
    assert compute(application("real", partner("p1", *rows)), cut).support() == D(given)
    assert compute(application("real", partner("p1", *rows)), call).support() == D(asked) * 1000


def test_whole_euro_period_parts_take_their_remainder_where_the_call_says() -> None:
    row = cost("r", "services", cells=cells(w1_2019="10.50", w2_2019="10.30", w1_2020="9.20"))
    rounding = {"period": Rounding(unit=D(1), mode=Mode.DOWN, remainder="last")}
    budget = compute(application("real", partner("p1", row)), erdf(rounding=rounding))
    assert (budget.cost(period="2019"), budget.cost(period="2020")) == (D(20), D(10))
    assert budget.cost(work_package="w1", period="2019") + budget.cost(work_package="w2", period="2019") == 20
