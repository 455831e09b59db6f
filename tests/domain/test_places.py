"""Places in words, and that everything in an application has a name."""

import pytest
from hypothesis import given

from sixaika_desktop.domain import edits
from sixaika_desktop.domain.flat import parts
from sixaika_desktop.domain.model import Application, Dependency, Where, answer_id
from sixaika_desktop.domain.phrases import LANGUAGES, has
from sixaika_desktop.domain.places import describe
from sixaika_desktop.domain.shape import Kind, shape, shapes, walk
from tests.domain.consortium import PROJECT, SUMMARY, names
from tests.strategies import applications


@pytest.mark.parametrize(
    ("where", "fi", "sv"),
    [
        (
            Where("c3"),
            "Turun kaupunki › Kustannukset › Matkat, rivi 2",
            "Åbo stad › Kostnader › Matkat, rad 2",
        ),
        (
            Where("c1", "cells", "wp2/2020"),
            "Turun kaupunki › Kustannukset › Matkat, rivi 1"
            " › Euroa työpaketeittain ja jaksoittain › TP2 / 2020",
            "Åbo stad › Kostnader › Matkat, rad 1 › Euro per arbetspaket och period › AP2 / 2020",
        ),
        (Where("turku", "business_id"), "Turun kaupunki › Y-tunnus", "Åbo stad › FO-nummer"),
        (Where("turku", "name", "sv"), "Turun kaupunki › Nimi › ruotsi", "Åbo stad › Namn › svenska"),
        (
            Where("t2", "end"),
            "TP2 Pilotit › 2.1.1 Haastattelut › Päättymispäivä",
            "AP2 Pilotit › 2.1.1 Haastattelut › Slutdag",
        ),
        (Where("own", "share"), "Turun kaupunki › Rahoitus › Kuntarahoitus › Osuus nettokustannuksista", ""),
        (Where(SUMMARY, "value"), "5.2 › suomi", "5.2 › finska"),
        (Where(answer_id("duties", partner="turku")), "Turun kaupunki › duties", "Åbo stad › duties"),
        (
            Where("m1", "due"),
            "Virstanpylväät › virstanpylväs 1 › Määräpäivä",
            "Milstolpar › milstolpe 1 › Måldag",
        ),
        (Where("app", "end"), "Päättymispäivä", "Slutdag"),
        (Where("app"), "Hakemus", "Ansökan"),
        (Where("nobody"), "nobody", "nobody"),
    ],
)
def test_a_place_is_described_from_the_outside_in(where: Where, fi: str, sv: str) -> None:
    assert describe(PROJECT, where, "fi", names) == fi
    if sv:
        assert describe(PROJECT, where, "sv", names) == sv


def test_a_row_of_a_form_table_is_named_by_its_table() -> None:
    app = edits.add_form_row(PROJECT, "risks", row_id="r1")
    app = edits.answer(app, "risks", "Kiire", row="r1", column="text")
    assert describe(app, Where(answer_id("risks", "r1", "text")), "fi") == "risks › risks, rivi 1 › text"


@given(applications())
def test_every_place_of_any_application_can_be_described(app: Application) -> None:
    for row, _ in walk(app):
        for f in shape(type(row)).own:
            cells = parts(f, getattr(row, f.name)) if f.kind not in (Kind.ID, Kind.ORDER) else {"": None}
            for cell in cells:
                assert describe(app, Where(row.id, f.name, cell), "sv").strip()


def test_every_row_field_and_term_has_its_words() -> None:
    keys: list[str] = []
    for s in shapes():
        keys += [f"row-{s.name}", f"rows-{s.name}", f"count-{s.name}"]
        keys += [f"field-{s.name}-{f.name}" for f in s.fields]
        keys += [f"term-{s.name}-{f.name}-{term}" for f in s.fields for term in f.terms if term]
    assert [key for key in keys if not has(key)] == []


def test_every_edit_has_its_label() -> None:
    actions = [a for name in edits.__all__ if isinstance(a := getattr(edits, name), edits.Action)]
    assert len(actions) > 30
    assert [a.name for a in actions if not has(f"edit-{a.name}")] == []
    for language in LANGUAGES:
        change = edits.preview(PROJECT, edits.set_lead.of("turku"))
        assert "Turku" in edits.label(change, language)


def test_a_dependency_of_itself_or_of_another_has_a_name_too() -> None:
    odd = (Dependency(id="d1", before="d1", after="d2"), Dependency(id="d2", before="d1", after="gone"))
    app = Application(id="app", dependencies=odd)
    assert describe(app, Where("d1"), "en").endswith("d1 → d2")
    assert "d1 → " in describe(app, Where("d2"), "en")
