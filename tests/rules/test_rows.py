"""Cost rows and posts: what is inside a flat rate, what is never paid for, hours, purchases, aid."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from sixaika_desktop.calls.model import (
    Dated,
)
from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import (
    AidReceived,
    Application,
    Cell,
    Cost,
    Financing,
    Post,
)
from sixaika_desktop.domain.money import Unread
from tests.rules.asking import found, state, with_costs
from tests.rules.small_application import application, with_partner


def test_a_row_inside_the_flat_rate_is_found_unless_it_is_empty() -> None:
    travel = Cost(id="c", category="travel", unplaced=Decimal("0.01"))
    assert state(with_costs(travel), "not_covered") == "missed"
    assert state(with_costs(replace(travel, unplaced=Decimal(0))), "not_covered") == "met"
    assert state(with_costs(replace(travel, unplaced=None)), "not_covered") == "met"
    assert state(with_costs(replace(travel, unplaced=Unread("?"))), "not_covered") == "missed"
    assert (
        state(with_costs(replace(travel, unplaced=None, units=Decimal(2), price=Decimal(3))), "not_covered")
        == "missed"
    )
    assert state(with_costs(travel, cost_model=""), "not_covered") == "met"


def test_a_flat_rate_is_not_typed_and_keeps_the_calls_per_cent() -> None:
    assert state(with_costs(Cost(id="c", category="flat", unplaced=Decimal(1))), "flat_computed") == "missed"
    own = with_partner(application(), 0, rates=Map({"flat-24": Decimal(15)}))
    (finding,) = found(own, "flat_computed")
    assert state(finding.fixes[0].edit(own), "flat_computed") == "met"
    other = with_partner(application(), 0, rates=Map({"flat-40": Decimal(40)}))
    (finding,) = found(other, "one_model")
    assert state(finding.fixes[0].edit(other), "one_model") == "met"


def test_a_row_without_a_category_or_in_one_the_model_does_not_know_counts_for_nothing_and_is_told() -> None:
    assert state(with_costs(Cost(id="c", unplaced=Decimal(1))), "rows_open") == "open"
    unknown = with_costs(Cost(id="c", category="tools", unplaced=Decimal(1)))
    assert state(unknown, "category_known") == "missed"
    assert state(unknown, "rows_open") == "met"
    assert state(with_costs(Cost(id="c", category="travel", unplaced=Decimal(1))), "rows_open") == "met"


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("Viivästyskorko pankille", True),
        ("korkojen maksu", True),
        ("Tulosbonus johtajalle", True),
        ("Bonus", True),
        ("Koronatestit", False),
        ("korkeakoulun palvelut", False),
        ("Dröjsmålsränta", True),
        ("Pysäköintisakot", True),
        ("Sakonkylä", False),
        ("", False),
    ],
)
def test_excluded_items_are_found_by_their_words(text: str, is_found: bool) -> None:
    words = ("*korko*", "*bonus*", "*ränta*", "*sakot*", "sakko*")
    app = with_costs(Cost(id="c", category="staff", description=Map({"fi": text}), unplaced=Decimal(1)))
    assert (state(app, "words_absent", words=words) == "missed") is is_found


def post(**fields: Any) -> Application:
    values: dict[str, Any] = {"id": "x", "category": "staff", "pay": Decimal(1000), "unplaced": Decimal(1)}
    return with_partner(application(), 0, posts=(Post(**(values | fields)),))


def test_part_time_work_needs_a_record_of_time() -> None:
    assert state(post(), "time_records") == "met"
    assert state(post(share=Decimal(100)), "time_records") == "met"
    opened = found(post(share=Decimal("99.9")), "time_records")
    assert opened[0].lacks
    assert opened[0].whose == "p1"
    assert state(post(share=Decimal(50), time_records=False), "time_records") == "missed"
    assert state(post(share=Decimal(50), time_records=True), "time_records") == "met"


def test_pay_is_computed_from_posts() -> None:
    assert state(post(), "staff_from_posts") == "met"
    assert state(post(pay=None), "staff_from_posts") == "open"
    assert state(post(unplaced=None), "staff_from_posts") == "open"
    typed = with_costs(Cost(id="c", category="staff", unplaced=Decimal(9000)))
    assert state(typed, "staff_from_posts") == "missed"


def test_nobody_works_more_than_full_time() -> None:
    def hours(amount: str, **fields: Any) -> Application:
        return post(
            measure="hours",
            pay_per="hour",
            unplaced=None,
            cells=Map({Cell("", "2016"): Decimal(amount)}),
            **fields,
        )

    assert state(hours("1720"), "hours_per_year") == "met"
    assert state(hours("1720.01"), "hours_per_year") == "missed"
    assert state(hours("861", share=Decimal(50)), "hours_per_year", by_share=True) == "missed"
    assert state(hours("860", share=Decimal(50)), "hours_per_year", by_share=True) == "met"
    half: dict[str, Any] = {
        "person": "Aino  Virtanen",
        "unplaced": None,
        "cells": Map({Cell("", "2016"): Decimal(12)}),
    }
    app = post(**half, share=Decimal(60))
    twice = with_partner(
        app,
        0,
        posts=(*app.partners[0].posts, replace(app.partners[0].posts[0], id="y", person="aino virtanen")),
    )
    assert state(app, "hours_per_year") == "met"
    assert state(twice, "hours_per_year") == "missed"
    assert state(post(unplaced=Decimal(24)), "hours_per_year") == "met", "two calendar years"
    assert state(post(unplaced=Decimal("24.01")), "hours_per_year") == "missed"


def test_the_threshold_of_a_purchase_is_that_of_the_day_it_begins() -> None:
    law = (
        Dated(since=date(2010, 6, 1), value=Decimal(30000)),
        Dated(since=date(2017, 1, 1), value=Decimal(60000)),
    )
    asked: dict[str, Any] = {"least": law, "needs": "tender", "tags": ("staff",)}

    def bought(amount: str, year: str, *marks: str) -> str:
        row = Cost(id="c", category="staff", cells=Map({Cell("", year): Decimal(amount)}), marks=marks)
        return state(with_costs(row), "purchase_least", **asked)

    assert bought("29999.99", "2016") == "met"
    assert bought("30000", "2016") == "missed"
    assert bought("30000", "2016", "tender") == "met"
    assert bought("59999.99", "2017") == "met"
    assert bought("60000", "2017") == "missed"


def aid(**fields: Any) -> AidReceived:
    values: dict[str, Any] = {"id": "a", "undertaking": "Yritys Oy", "amount": Decimal(150_000)}
    return AidReceived(**(values | fields))


def aided(*rows: AidReceived) -> Application:
    return with_partner(application(submission=date(2016, 6, 1)), 0, aid=rows)


def test_aid_counts_by_fiscal_years_or_by_three_years_to_the_day() -> None:
    planned = aid(id="p", planned=True, amount=Decimal(50_000))
    fiscal: dict[str, Any] = {"most": Decimal(200_000), "window": "fiscal_years"}
    rolling: dict[str, Any] = {"most": Decimal(200_000), "window": "rolling"}
    old = aid(granted=date(2014, 1, 1), amount=Decimal("150000.01"))
    assert state(aided(old, planned), "de_minimis", **fiscal) == "missed"
    assert state(aided(replace(old, amount=Decimal(150_000)), planned), "de_minimis", **fiscal) == "met"
    assert state(aided(replace(old, granted=date(2013, 12, 31)), planned), "de_minimis", **fiscal) == "met"
    assert state(aided(replace(old, granted=date(2013, 6, 1)), planned), "de_minimis", **rolling) == "met"
    assert state(aided(replace(old, granted=date(2013, 6, 2)), planned), "de_minimis", **rolling) == "missed"
    assert state(aided(replace(old, granted=None), planned), "de_minimis", **fiscal) == "open"
    assert state(aided(old), "de_minimis", **fiscal) == "met", "the project plans none"
    assert state(aided(replace(old, undertaking="Toinen Oy"), planned), "de_minimis", **fiscal) == "met"


def test_aid_of_one_undertaking_is_one_sum_whether_it_is_named_or_numbered() -> None:
    fiscal: dict[str, Any] = {"most": Decimal(200_000), "window": "fiscal_years"}
    old = aid(business_id="0201256-6", amount=Decimal(150_000), planned=False, granted=date(2015, 6, 1))
    more = aid(id="n", amount=Decimal(100_000), planned=True)
    for second in (replace(more, business_id=""), replace(more, business_id="FI02012566", undertaking="")):
        assert state(aided(old, second), "de_minimis", **fiscal) == "missed"
        assert state(aided(old, replace(second, amount=Decimal(50_000))), "de_minimis", **fiscal) == "met"


def test_aid_of_nobody_in_particular_is_open_and_not_pooled() -> None:
    fiscal: dict[str, Any] = {"most": Decimal(200_000), "window": "fiscal_years"}
    one = aid(undertaking="", business_id="", amount=Decimal(150_000), planned=True)
    assert state(aided(one, replace(one, id="n")), "de_minimis", **fiscal) == "open"


def test_negative_aid_and_money_said_twice_are_told() -> None:
    assert state(aided(aid(amount=Decimal(-1))), "amounts_sensible") == "missed"
    app = application()
    rest = Financing(id="f9", source="own", rest=True)
    part = Financing(id="f9", source="own", share=Decimal(5))
    for row, told in (
        (rest, "met"),
        (replace(rest, amount=Decimal(5)), "missed"),
        (part, "met"),
        (replace(part, amount=Decimal(5)), "missed"),
    ):
        assert state(with_partner(app, 0, financing=(row,)), "amounts_sensible") == told, row
