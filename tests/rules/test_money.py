"""Limits, balance and sources of money."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from sixaika_desktop.calls.model import (
    Call,
    Category,
    Rounding,
)
from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import (
    Application,
    Cell,
    Cells,
    Cost,
    Financing,
    Partner,
    Post,
)
from sixaika_desktop.domain.money import Mode, Unread
from tests.calls.small_call import small
from tests.rules.asking import NAMES, found, state, with_costs
from tests.rules.small_application import application, partner, with_partner


def hnry(amount: str) -> Application:
    """HNRY's net cost of 1 170 776 €, and so much support."""
    own = partner(
        1,
        "lead",
        posts=(),
        costs=(Cost(id="c", category="staff", unplaced=Decimal("1170776")),),
        financing=(
            Financing(id="f", source="eu", amount=Decimal(amount)),
            Financing(id="g", source="own", rest=True),
        ),
    )
    return application(own, cost_model="lump")


def lump(rounding: Rounding | None) -> Call:
    call = small()
    model = replace(call.cost_models[0], id="lump", rates=())
    return replace(call, cost_models=(model,), rounding={"support": rounding} if rounding else {})


def test_a_share_is_compared_in_money_after_the_calls_rounding() -> None:
    whole_up = Rounding(unit=Decimal(1), mode=Mode.UP, level="project")
    asked: dict[str, Any] = {"figure": "support", "base": "base", "most": Decimal(67)}
    assert state(hnry("784420"), "share_most", lump(whole_up), **asked) == "met"
    assert state(hnry("784421"), "share_most", lump(whole_up), **asked) == "missed"
    assert state(hnry("784419.92"), "share_most", lump(None), **asked) == "met"
    assert state(hnry("784419.93"), "share_most", lump(None), **asked) == "missed"
    too_much = hnry("784421")
    fixed = found(too_much, "share_most", lump(whole_up), **asked)[0].fixes[0].edit(too_much)
    assert state(fixed, "share_most", lump(whole_up), **asked) == "met"


def test_a_limit_that_rests_on_what_cannot_be_read_is_open_unless_it_is_passed_already() -> None:
    unread = Cost(id="u", category="staff", unplaced=Unread("paljon"))
    app = with_costs(unread)
    assert state(app, "share_most", figure="support", base="base", most=Decimal(80)) == "open"
    assert state(app, "amount_most", figure="cost", most=Decimal(5000)) == "open"
    assert state(app, "amount_most", figure="cost", most=Decimal(10)) == "missed"
    assert state(app, "amount_least", figure="cost", least=Decimal(10)) == "met"
    assert state(app, "amount_least", figure="cost", least=Decimal(5000)) == "open"


def test_no_advance_is_within_any_share_of_nothing() -> None:
    nothing = application(partner(1, "lead", posts=()))
    asked: dict[str, Any] = {"figure": "advance", "base": "support", "most": Decimal(30)}
    assert state(nothing, "share_most", **asked) == "met"
    assert state(replace(nothing, advance=Unread("kolmannes")), "share_most", **asked) == "open"
    app = application(advance=Decimal(1000))
    fixed = found(app, "share_most", **asked)[0].fixes[0].edit(app)
    assert state(fixed, "share_most", **asked) == "met"
    assert state(nothing, "share_most", figure="support", base="base", most=Decimal(80)) == "open"


def test_money_and_cost_balance_and_own_funding_can_take_the_rest() -> None:
    assert state(application(), "financing_balanced") == "met"
    short = with_partner(
        application(),
        0,
        financing=(
            Financing(id="f", source="eu", share=Decimal(80)),
            Financing(id="g", source="own", amount=Decimal(1)),
        ),
    )
    (finding,) = found(short, "financing_balanced")
    assert finding.values["gap"] == Decimal("247.00")
    assert state(finding.fixes[0].edit(short), "financing_balanced") == "met"
    cent = with_partner(
        application(),
        0,
        financing=(
            Financing(id="f", source="eu", amount=Decimal(1000)),
            Financing(id="g", source="own", amount=Decimal("239.99")),
        ),
    )
    assert state(cent, "financing_balanced") == "met"


def test_money_given_by_period_balances_in_each_period() -> None:
    post = Post(
        id="x",
        category="staff",
        pay=Decimal(1000),
        cells=Map({Cell("", "2016"): Decimal(1), Cell("", "2017"): Decimal(1)}),
    )
    cells: Cells = Map({Cell("", "2016"): Decimal(2000), Cell("", "2017"): Decimal(480)})
    app = with_partner(
        application(), 0, posts=(post,), financing=(Financing(id="f", source="own", cells=cells),)
    )
    assert [f.values["period"] for f in found(app, "financing_balanced")] == ["2016", "2017"]
    assert state(app, "financing_balanced", periods=False) == "met"


def test_every_partner_pays_something_itself() -> None:
    app = with_partner(application(), 1, financing=(Financing(id="f", source="eu", share=Decimal(100)),))
    (finding,) = found(app, "partner_amount_least", figure="own", least=Decimal("0.01"))
    assert finding.where == ("p2", "financing", "")
    nothing = with_partner(application(), 1, financing=())
    assert state(nothing, "partner_amount_least", figure="own", least=Decimal("0.01")) == "open"
    assert state(application(), "own_contribution") == "met"


def invested(share: str, part: str = "") -> Application:
    return application(
        partner(
            1,
            "lead",
            posts=(),
            costs=(
                Cost(id="i", category="machine", unplaced=Decimal(1000)),
                Cost(id="s", category="staff", unplaced=Decimal(1000)),
            ),
            financing=(
                Financing(id="f", source="eu", share=Decimal(share), part=part),
                Financing(id="g", source="own", rest=True),
            ),
        ),
        cost_model="lump",
    )


def machines() -> Call:
    call = lump(None)
    model = replace(call.cost_models[0], open=("staff", "machine"))
    machine = Category(id="machine", names=NAMES, tags=("investment",))
    return replace(call, cost_models=(model,), categories=(*call.categories, machine))


def test_support_on_the_investment_part_is_its_own_or_the_average() -> None:
    asked: dict[str, Any] = {"most": Decimal(70)}
    assert state(invested("70"), "investment_support", machines(), **asked) == "met"
    assert state(invested("70.01"), "investment_support", machines(), **asked) == "missed"
    assert state(invested("70.01", "investment"), "investment_support", machines(), **asked) == "missed"
    assert state(application(), "investment_support", machines(), **asked) == "met"


def test_what_is_paid_in_kind_is_found_in_costs_and_in_money() -> None:
    row = Financing(id="f", source="own", rest=True, in_kind=True)
    app = with_partner(application(), 0, financing=(row,))
    (finding,) = found(app, "no_in_kind")
    assert state(finding.fixes[0].edit(app), "no_in_kind") == "met"


def test_nobody_carries_nearly_all_or_next_to_nothing() -> None:
    def shares(*months: str) -> str:
        partners: list[Partner] = []
        for n, amount in enumerate(months, 1):
            row = Post(id=f"p{n}-x", category="staff", pay=Decimal(1000), unplaced=Decimal(amount))
            partners.append(partner(n, "lead" if n == 1 else "implementer", posts=(row,)))
        return state(application(*partners), "balance", most=Decimal(60), least=Decimal(2))

    assert shares("60", "38", "2") == "met"
    assert shares("60.1", "37.9", "2") == "missed"
    assert shares("59", "39.1", "1.9") == "missed"
    assert shares("1") == "met"
