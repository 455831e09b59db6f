"""Who takes part, and in what role."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from sixaika_desktop.domain.model import (
    Application,
    SteeringMember,
    Transfer,
)
from tests.rules.asking import found, state
from tests.rules.small_application import application, partner, with_partner


def places(*areas: str, **fields: Any) -> Application:
    """An application of partners from these city areas."""
    roles = ["lead"] + ["implementer"] * len(areas)
    return application(
        *(partner(n, roles[n - 1], city_area=area, **fields) for n, area in enumerate(areas, 1))
    )


SIX = ("helsinki", "espoo", "vantaa", "tampere", "turku", "oulu")


@pytest.mark.parametrize(
    ("areas", "comes_to"),
    [
        (("helsinki", "vantaa"), "met"),
        (("helsinki", "helsinki"), "missed"),
        (("helsinki", "porvoo"), "missed"),
        (("helsinki", ""), "open"),
        (("porvoo", ""), "missed"),
        (("", ""), "open"),
        (("helsinki", "turku", ""), "met"),
    ],
)
def test_areas_are_counted_and_an_unknown_one_matters_only_where_it_could_decide(
    areas: tuple[str, ...], comes_to: str
) -> None:
    assert state(places(*areas), "distinct_places", field="city_area", least=2, of=SIX) == comes_to


def test_partners_that_take_no_part_or_only_stand_by_bring_no_area() -> None:
    app = places("helsinki", "turku")
    for change in ({"active": False}, {"role": "associated"}):
        assert (
            state(with_partner(app, 1, **change), "distinct_places", field="city_area", least=2) == "missed"
        )


def test_all_places_are_covered_unless_as_many_are_unknown_as_are_missing() -> None:
    assert state(places(*SIX), "places_covered", field="city_area", of=SIX) == "met"
    assert state(places(*SIX[:5], ""), "places_covered", field="city_area", of=SIX) == "open"
    assert state(places(*SIX[:4], ""), "places_covered", field="city_area", of=SIX) == "missed"
    assert state(places(*SIX[:5], ""), "places_covered", field="city_area", of=SIX, empty="none") == "missed"


def test_one_partner_leads_and_each_fix_makes_it_so() -> None:
    for app in (
        application(partner(1, "lead"), partner(2, "lead"), partner(3)),
        application(partner(1), partner(2)),
    ):
        (finding,) = found(app, "one_lead")
        assert finding.fixes
        for fix in finding.fixes:
            assert state(fix.edit(app), "one_lead") == "met"


def test_a_unit_of_an_organisation_is_no_double() -> None:
    def pair(**second: Any) -> Application:
        return application(partner(1, "lead", business_id="0187690-1"), partner(2, **second))

    assert state(pair(business_id="01876901"), "unique_partners") == "missed", "however it is written"
    assert state(pair(business_id="0187690-1", unit_of="p1"), "unique_partners") == "met"
    assert state(pair(business_id="0187690-1", active=False), "unique_partners") == "met"
    assert state(pair(business_id=""), "unique_partners") == "met"
    siblings = application(
        partner(1, "lead", business_id="0187690-1", unit_of="p9"),
        partner(2, business_id="0187690-1", unit_of="p9"),
    )
    assert state(siblings, "unique_partners") == "met"
    (finding,) = found(pair(business_id="0187690-1"), "unique_partners")
    assert state(finding.fixes[0].edit(pair(business_id="0187690-1")), "unique_partners") == "met"


@pytest.mark.parametrize(
    ("fields", "comes_to"),
    [
        ({"legal_form": "public"}, "met"),
        ({"legal_form": "private"}, "open"),
        ({"for_profit": False}, "met"),
        ({"for_profit": True}, "open"),
        ({"for_profit": True, "own_business": False}, "met"),
        ({"for_profit": True, "own_business": True}, "missed"),
        ({"for_profit": True, "own_business": True, "role": "associated"}, "met"),
        ({"legal_form": "public", "for_profit": True, "own_business": True}, "missed"),
    ],
)
def test_a_company_may_not_develop_its_own_business(fields: dict[str, Any], comes_to: str) -> None:
    app = application(partner(1, "lead", for_profit=False), partner(2, **fields))
    assert state(app, "for_profit", allowed="not_own_business") == comes_to


def test_joint_project_and_transfer_of_support_are_alternatives() -> None:
    joint = application(form="joint")
    assert state(joint, "form_fits") == "met"
    assert state(replace(joint, form=""), "form_fits") == "open"
    assert state(replace(joint, form="transfer"), "form_fits") == "missed"
    assert state(replace(joint, form="single"), "form_fits") == "missed"
    mixed = application(partner(1, "lead"), partner(2), partner(3, "recipient"), form="joint")
    assert [f.where.id for f in found(mixed, "form_fits") if f.where] == ["p3"]
    to_nobody = replace(joint, transfers=(Transfer(id="t", recipient="p2", amount=Decimal(1)),))
    assert state(to_nobody, "form_fits") == "missed"
    transfer = application(partner(1, "lead"), partner(3, "recipient"), form="joint")
    assert state(found(transfer, "form_fits")[0].fixes[0].edit(transfer), "form_fits") == "met"


def test_every_area_has_a_seat_in_the_steering_group_and_a_deputy_is_none() -> None:
    app = places("helsinki", "turku")
    seats = (
        SteeringMember(id="s1", name="A", city_area="helsinki"),
        SteeringMember(id="s2", name="B", partner="p2"),
    )
    assert state(app, "steering_group") == "missed"
    assert state(replace(app, steering=seats), "steering_group") == "met"
    assert state(replace(app, steering=seats[:1]), "steering_group") == "missed"
    deputy = (seats[0], replace(seats[1], deputy=True))
    assert state(replace(app, steering=deputy), "steering_group") == "missed"
