"""The registries that ship with the program, how they are searched, and how strictly they are read."""

import shutil
from collections import Counter
from pathlib import Path

import pytest

from sixaika_desktop.calls.registry import Registry, RegistryError, load_registry
from sixaika_desktop.domain.identifiers import business_id, municipality_code

FOLDER = Path(__file__).parents[2] / "resources" / "registry"


@pytest.fixture(scope="module")
def registry() -> Registry:
    return load_registry(FOLDER)


def test_there_are_sixty_two_actors_and_nine_from_outside(registry: Registry) -> None:
    outside = [each for each in registry.organisations.values() if each.outside]
    assert len(outside) == 9
    assert len(registry.organisations) == 62 + 9
    assert not any(each.areas or each.participation for each in outside)
    assert all(each.business_id for each in outside)


def test_every_business_id_passes_the_check_digit_and_only_units_share_one(registry: Registry) -> None:
    organisations = registry.organisations.values()
    for each in organisations:
        if each.business_id:
            assert business_id(each.business_id) == each.business_id
        if each.unit_of:
            assert registry.organisations[each.unit_of].business_id == each.business_id
    own = Counter(each.business_id for each in organisations if each.business_id and not each.unit_of)
    assert set(own.values()) == {1}
    assert len(own) == 33 + 9


def test_participation_is_as_the_sources_show_it(registry: Registry) -> None:
    counts = Counter(each.participation for each in registry.organisations.values())
    assert counts == {"V": 34, "U": 25, "F": 3, "": 9}


def test_the_sub_regions_have_forty_six_municipalities(registry: Registry) -> None:
    counts = Counter(each.sub_region for each in registry.municipalities.values())
    assert counts == {"011": 17, "023": 11, "064": 11, "171": 7}
    assert all(municipality_code(code) == code for code in registry.municipalities)
    assert registry.municipalities["072"].names["fi"] == "Hailuoto"


def test_the_six_cities_have_their_codes_and_colours(registry: Registry) -> None:
    assert {each.id: (each.municipality, each.nuts, each.colour) for each in registry.areas.values()} == {
        "helsinki": ("091", "FI1B1", "#0072B2"),
        "espoo": ("049", "FI1B1", "#009E73"),
        "vantaa": ("092", "FI1B1", "#56B4E9"),
        "tampere": ("837", "FI197", "#D55E00"),
        "turku": ("853", "FI1C1", "#CC79A7"),
        "oulu": ("564", "FI1D9", "#E69F00"),
    }
    for area in registry.areas.values():
        assert registry.municipalities[area.municipality].sub_region == area.sub_region
        assert registry.organisations[area.id].areas == (area.id,)


def test_a_municipality_counts_to_its_city_and_in_the_wider_reading_to_its_sub_region(
    registry: Registry,
) -> None:
    assert registry.areas_of("837") == ("tampere",)
    assert registry.areas_of("980") == ()
    assert registry.areas_of("980", wider=True) == ("tampere",)
    assert registry.areas_of("235", wider=True) == ("helsinki", "espoo", "vantaa")
    assert registry.areas_of("398") == registry.areas_of("398", wider=True) == ()


def test_every_type_is_used_or_offered_and_no_company_is_an_eligible_kind(registry: Registry) -> None:
    assert len(registry.types) == 19
    assert len(registry.kinds) == 6
    assert registry.types["company"].kinds == ()
    assert registry.types["company"].for_profit is True
    assert registry.types["natural_person"].legal_person is False
    assert registry.types["uas"].kinds == ("education_research",)
    for each in registry.organisations.values():
        kind = registry.types[each.type]
        assert kind.legal_form in ("either", each.legal_form)


def test_city_companies_belong_to_their_city(registry: Registry) -> None:
    owners = {id: registry.organisations[id].owner_city for id in ("fvh", "business_tampere", "businessoulu")}
    assert owners == {"fvh": "helsinki", "business_tampere": "tampere", "businessoulu": "oulu"}
    assert "owner_city" in registry.organisations["business_tampere"].own_knowledge
    assert "owner_city" not in registry.organisations["businessoulu"].own_knowledge


def test_the_programme_has_twelve_specific_objectives_under_five_priority_axes(registry: Registry) -> None:
    assert len(registry.specific_objectives) == 12
    assert registry.specific_objectives["3.2"].priority_axis == "TL2"
    assert registry.priority_axes["TL3"].fund == "ESF"
    assert registry.specific_objectives["10.1"].own_knowledge == ("priority_axis",)
    assert list(registry.readiness_levels) == [str(level) for level in range(1, 10)]
    assert registry.sources["W21"].title == 'okffi blog 12.10.2015 "6Aika hakuinfo työryhmille"'


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("fvh", "fvh"),
        ("forum vir", "fvh"),
        ("virium forum", "fvh"),
        ("turku", "turku"),
        ("ÅBO STAD", "turku"),
        ("abo univ", "turun_yliopisto"),
        ("city of oulu", "oulu"),
        ("ymparistokeskus", "syke"),
        ("tredea", "business_tampere"),
        ("2170029-2", "fvh"),
        ("21700", "fvh"),
        ("0201256-6", "helsinki"),
    ],
)
def test_an_organisation_is_found_by_any_name_or_its_business_id(
    registry: Registry, text: str, first: str
) -> None:
    assert registry.search(text)[0].id == first


def test_a_search_shows_no_more_than_asked_and_nothing_for_nothing(registry: Registry) -> None:
    assert registry.search(" ") == ()
    assert registry.search("ei tällaista") == ()
    assert len(registry.search("oy", most=5)) == 5


def test_the_owner_of_a_business_id_comes_before_its_units(registry: Registry) -> None:
    assert [each.id for each in registry.with_business_id("0187690-1")] == ["oulu", "businessoulu"]
    assert registry.with_business_id("") == ()


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        (
            "organisations",
            'type = "municipality"',
            'typ = "municipality"',
            "organisation.helsinki: type is lacking",
        ),
        ("organisations", "for_profit = false", "nonprofit = true", "helsinki: unknown key nonprofit"),
        (
            "organisations",
            "for_profit = false",
            'for_profit = "no"',
            "for_profit is not of the right kind: 'no'",
        ),
        ("organisations", 'type = "municipality"', 'type = "city"', "type has the unknown 'city'"),
        ("organisations", 'areas = ["helsinki"]', 'areas = ["lahti"]', "areas has the unknown 'lahti'"),
        ("organisations", 'areas = ["helsinki"]', 'areas = "helsinki"', "areas is not of the right kind"),
        ("organisations", 'sources = ["W24", "W25"]', 'sources = ["W999"]', "sources has the unknown 'W999'"),
        ("organisations", 'fi = "Helsingin kaupunki"', 'de = "Helsinki"', "names is not of the right kind"),
        ("organisations", "until = 2018", "until = true", "until is not of the right kind"),
        ("organisations", '["names.en"]', '["colour"]', "own_knowledge names colour"),
        ("organisations", "[organisation.espoo]", "[organisation.helsinki]", "organisations.toml"),
        (
            "organisations",
            "[organisation.helsinki]",
            "[organization.helsinki]",
            "unknown or lacking: organization",
        ),
        ("municipalities", 'municipality = "091"', 'municipality = "91"', "city_area.helsinki: municipality"),
        ("enumerations", 'fund = "ERDF"', 'fund = "EAKR"', "priority_axis.TL1: fund has the unknown 'EAKR'"),
    ],
)
def test_a_mistake_is_an_error_that_names_file_and_entry(
    tmp_path: Path, file: str, old: str, new: str, message: str
) -> None:
    shutil.copytree(FOLDER, tmp_path, dirs_exist_ok=True)
    changed = tmp_path / f"{file}.toml"
    text = changed.read_text(encoding="utf-8")
    assert old in text
    changed.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(RegistryError) as raised:
        load_registry(tmp_path)
    assert message in str(raised.value)
    assert f"{file}.toml" in str(raised.value)
