"""Numbers and details by which partners are known."""

from dataclasses import replace
from typing import Any

import pytest

from sixaika_desktop.domain.model import (
    Contact,
)
from sixaika_desktop.rules import Finding
from tests.rules.asking import found, state
from tests.rules.small_application import application, partner, with_partner


@pytest.mark.parametrize(
    ("typed", "comes_to"),
    [
        ("0201256-6", "met"),
        ("0201256-7", "missed"),
        ("", "open"),
        ("02012566", "missed"),
        ("1000008-1", "missed"),
    ],
)
def test_a_business_id_is_checked_by_its_own_digit(typed: str, comes_to: str) -> None:
    app = application(partner(1, "lead", business_id=typed), partner(2, business_id="0187690-1"))
    assert state(app, "identifiers", kinds=("business_id",), countries=("FI",)) == comes_to
    abroad = with_partner(app, 0, country="EE")
    assert state(abroad, "identifiers", kinds=("business_id",), countries=("FI",)) == "met"


def test_a_tidy_fix_writes_the_identifier_in_its_proper_form() -> None:
    app = application(partner(1, "lead", business_id="02012566"), partner(2, business_id="0187690-1"))
    fixed = found(app, "identifiers", kinds=("business_id",))[0].fixes[0].edit(app)
    assert fixed.partners[0].business_id == "0201256-6"


def test_the_vat_number_is_that_of_the_business_id() -> None:
    def lead(vat_id: str, business_id: str = "0201256-6", country: str = "FI") -> str:
        own = partner(1, "lead", vat_id=vat_id, business_id=business_id, country=country)
        return state(application(own, partner(2)), "vat_fits")

    assert lead("FI02012566") == "met"
    assert lead("") == "met"
    assert lead("FI01876901") == "missed"
    assert lead("FI02012567") == "missed"
    assert lead("FI02012566", "") == "met"
    assert lead("EE100366327", country="EE") == "met"


def test_a_municipality_belongs_to_its_area() -> None:
    areas = {"helsinki": ("091",), "turku": ("853",)}

    def lead(municipality: str, area: str) -> str:
        own = partner(1, "lead", municipality=municipality, city_area=area)
        return state(application(own), "municipality_fits", areas=areas)

    assert lead("091", "helsinki") == "met"
    assert lead("853", "helsinki") == "missed"
    assert lead("", "helsinki") == "met"
    assert lead("091", "") == "open"
    assert lead("638", "porvoo") == "met"
    assert lead("638", "helsinki") == "missed"


def test_a_contact_person_can_be_reached() -> None:
    good = Contact(id="c", name="Aino", email="aino@example.fi", phone="040 123 4567 (vaihde)")
    address = {"street": "Katu 1", "postcode": "00100", "town": "Helsinki"}

    def lead(*contacts: Contact, **fields: Any) -> tuple[Finding, ...]:
        return found(
            application(partner(1, "lead", contacts=contacts, **(address | fields))), "contact_details"
        )

    assert lead(good) == ()
    assert lead()[0].values["lacking"] == ("rules-contact-contact",)
    assert lead(replace(good, kind="signatory"))[0].values["lacking"] == ("rules-contact-contact",)
    assert lead(replace(good, email="aino@"))[0].values["lacking"] == ("rules-field-email",)
    assert lead(replace(good, phone="–"))[0].values["lacking"] == ("rules-field-phone",)
    assert lead(good, postcode="1010")[0].values["lacking"] == ("rules-field-postcode",)
    assert lead(good, postcode="1010", country="EE") == ()
