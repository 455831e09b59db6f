"""The worked examples of the facts (3.7), reckoned with the calls that come with the program."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from functools import cache

import pytest

from sixaika_desktop import budget, schedule
from sixaika_desktop.budget import Budget
from sixaika_desktop.calls.loader import load_call
from sixaika_desktop.calls.model import Call
from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import Application, Cell, Cost, Financing, Income, Partner, Post
from sixaika_desktop.domain.phrases import resources
from sixaika_desktop.rules import Facts, judge

ERDF, ESF = "6aika-erdf-pilot", "6aika-esf-pilot"
ROUND = {ERDF: "winter-2015-16", ESF: "esf-2017"}
START = {ERDF: date(2016, 3, 1), ESF: date(2017, 10, 1)}


@cache
def call(name: str) -> Call:
    return load_call(resources() / "calls" / f"{name}.toml")


def project(
    name: str,
    model: str,
    *,
    staff: int,
    costs: Iterable[tuple[str, int]] = (),
    income: int = 0,
    support: Financing | None = None,
    others: Iterable[Financing] = (),
) -> Application:
    """One partner with one post of one month, costs by category, and financing."""
    rows = tuple(Cost(id=f"c{n}", category=c, unplaced=Decimal(a)) for n, (c, a) in enumerate(costs))
    incomes = (Income(id="income", unplaced=Decimal(income)),) if income else ()
    partner = Partner(
        id="a",
        role="lead",
        posts=(Post(id="post", category="staff", pay=Decimal(staff), unplaced=Decimal(1)),),
        costs=rows,
        incomes=incomes,
        financing=(*((support,) if support else ()), *others),
    )
    start = START[name]
    return Application(
        id="example",
        call=name,
        round=ROUND[name],
        form="joint",
        start=start,
        end=date(start.year + 2, start.month, 1),
        cost_model=model,
        partners=(partner,),
    )


def share(percent: str) -> Financing:
    return Financing(id="support", source="eu-state", share=Decimal(percent))


def money(source: str, amount: str) -> Financing:
    return Financing(id=source, source=source, amount=Decimal(amount))


OWN = Financing(id="own", source="municipal-own", rest=True)


def reckoned(app: Application) -> Budget:
    return budget.compute(app, call(app.call))


def state(app: Application, rule: str) -> str:
    found = reckoned(app)
    facts = Facts(app, call(app.call), found, schedule.compute(app, found.periods))
    return next(v.state.value for v in judge(facts).verdicts if v.rule.id == rule)


A = (("services", 60_000), ("equipment", 20_000), ("communication", 5_000))
"""The direct costs of partner A of the examples, beside 200 000 of staff."""


def test_the_24_percent_model_of_the_regional_fund() -> None:
    app = project(ERDF, "flat-24", staff=200_000, costs=A, income=3_000, support=share("67"), others=[OWN])
    found = reckoned(app)
    assert found.cost(category="flat-rate") == Decimal("48000.00")
    assert found.cost() == Decimal("333000.00")
    assert found.net() == Decimal("330000.00")
    assert found.support() == Decimal("221100.00")
    assert found.own() == Decimal("108900.00")
    assert found.investment() == Decimal("20000.00")
    assert state(app, "F-06") == state(app, "F-04") == "met"


def test_travel_is_inside_the_24_percent_and_beside_the_15_percent() -> None:
    costs = (*A, ("travel", 4_000))
    inside = project(ERDF, "flat-24", staff=200_000, costs=costs)
    assert state(inside, "M-04") == "missed"
    assert reckoned(inside).cost() == Decimal("333000.00")
    beside = project(ERDF, "flat-15", staff=200_000, costs=costs)
    assert state(beside, "M-04") == "met"
    assert reckoned(beside).cost(category="flat-rate") == Decimal("30000.00")
    assert reckoned(beside).cost(category="travel") == Decimal("4000.00")


@pytest.mark.parametrize(("percent", "amount"), [("75", "151125.00"), ("80", "161200.00")])
def test_the_17_percent_model_of_the_social_fund(percent: str, amount: str) -> None:
    costs = (("services", 20_000), ("target-group-premises", 6_000))
    app = project(ESF, "flat-17", staff=150_000, costs=costs, support=share(percent), others=[OWN])
    found = reckoned(app)
    assert found.cost(category="flat-rate") == Decimal("25500.00")
    assert found.cost() == Decimal("201500.00")
    assert found.support() == Decimal(amount)
    assert state(app, "F-03") == state(app, "M-10") == "met"
    assert (
        state(project(ESF, "flat-17", staff=150_000, costs=(*costs, ("equipment", 900))), "M-10") == "missed"
    )


def test_the_40_percent_model_of_the_social_fund() -> None:
    app = project(ESF, "flat-40", staff=80_000)
    assert reckoned(app).cost(category="flat-rate") == Decimal("32000.00")
    assert reckoned(app).cost() == Decimal("112000.00")
    assert state(app, "M-11") == "met"
    other = project(ESF, "flat-40", staff=80_000, costs=[("services", 1_000)])
    assert state(other, "M-11") == "missed"
    assert reckoned(other).cost() == Decimal("112000.00")


@pytest.mark.parametrize(
    ("model", "expected"),
    [("flat-17", "missed"), ("flat-15-esf", "missed"), ("flat-40", "met"), ("lump-sum", "met")],
)
def test_a_small_project_of_the_social_fund_uses_a_lump_sum_or_40_percent(model: str, expected: str) -> None:
    app = project(ESF, model, staff=42_857, support=money("eu-state", "45000"), others=[OWN])
    assert state(app, "M-09") == expected


@pytest.mark.parametrize(("municipal", "expected"), [("30000", "met"), ("30000.01", "missed")])
def test_a_lump_sum_has_at_most_100_000_of_public_money(municipal: str, expected: str) -> None:
    public = [money("eu-state", "70000"), money("municipal-own", municipal)]
    app = project(ERDF, "lump-sum", staff=80_645, others=public)
    assert state(app, "M-07") == expected


def test_investments_of_more_than_half_are_refused_whatever_the_average() -> None:
    costs = [("equipment", 170_000), ("communication", 39_000)]
    app = project(ERDF, "flat-24", staff=100_000, costs=costs, support=share("67"), others=[OWN])
    assert reckoned(app).cost() == Decimal("333000.00")
    assert state(app, "F-06") == "missed"


def test_support_over_70_percent_on_the_investment_is_refused_whatever_the_average() -> None:
    tied = Financing(id="tied", source="eu-state", amount=Decimal("14000.01"), part="investment")
    app = project(
        ERDF, "flat-24", staff=200_000, costs=A, support=money("eu-state", "200000"), others=[tied, OWN]
    )
    assert state(app, "F-03") == state(app, "F-04") == "met"
    assert state(app, "F-07") == "missed"


def test_support_is_granted_in_whole_euros_rounded_up_as_the_hnry_decision_shows() -> None:
    costs = [("services", 1_046_776)]
    app = project(ERDF, "flat-24", staff=100_000, costs=costs, support=share("67"), others=[OWN])
    found = reckoned(app)
    assert found.net() == Decimal("1170776.00")
    assert found.support() == Decimal("784420")
    assert found.support() + found.own() == found.net()
    assert state(app, "F-04") == "met"


@pytest.mark.parametrize(
    ("asked", "expected"), [("784420", "met"), ("784420.01", "missed"), ("784421", "missed")]
)
def test_784_420_of_1_170_776_is_67_percent_and_a_cent_more_is_not(asked: str, expected: str) -> None:
    costs = [("services", 1_046_776)]
    app = project(ERDF, "flat-24", staff=100_000, costs=costs, support=money("eu-state", asked), others=[OWN])
    assert state(app, "F-04") == expected


@pytest.mark.parametrize(("hours", "expected"), [("1720", "met"), ("1800", "missed")])
def test_51_600_a_year_is_30_euros_an_hour_and_1_720_hours_are_a_year(hours: str, expected: str) -> None:
    post = Post(
        id="post",
        category="staff",
        pay=Decimal(51_600),
        pay_per="year",
        measure="hours",
        cells=Map({Cell("", "2017"): Decimal(hours)}),
    )
    app = Application(
        id="example",
        call=ERDF,
        round=ROUND[ERDF],
        start=START[ERDF],
        end=date(2018, 2, 28),
        cost_model="flat-24",
        partners=(Partner(id="a", role="lead", posts=(post,)),),
    )
    assert reckoned(app).cost(category="staff") == Decimal(hours) * Decimal("30.00")
    assert state(app, "F-16") == expected
