"""Two values of an application, and what differs between them in words."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from time import perf_counter

import pytest
from hypothesis import given

from sixaika_desktop.domain import edits
from sixaika_desktop.domain.difference import difference, words
from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import Application, Contact, Cost, Partner, Where, WorkPackage
from tests.domain.consortium import PROJECT, names
from tests.strategies import applications

Change = Callable[[Application], Application]


def _said(edit: Change, language: str = "fi") -> tuple[str, ...]:
    after = edit(PROJECT)
    return words(difference(PROJECT, after), language, PROJECT, after, names)


def test_the_same_value_has_no_difference() -> None:
    assert difference(PROJECT, PROJECT) == ()
    assert words((), "fi", PROJECT, PROJECT) == ()


@pytest.mark.parametrize(
    ("edit", "fi", "sv", "en"),
    [
        (
            edits.set_field.of(Where("c1", "cells", "wp2/2020"), Decimal(2200)),
            "Turku: matkat +1\u00a0200,00\u00a0€",
            "Turku: matkat +1\u00a0200,00\u00a0€",
            "Turku: matkat +1,200.00\u00a0€",
        ),
        (
            edits.set_field.of(Where("wp2", "end"), date(2022, 8, 31)),
            "TP2 päättyy 2 kuukautta myöhemmin",
            "AP2 slutar 2 månader senare",
            "WP2 ends 2 months later",
        ),
        (
            edits.set_field.of(Where("app", "start"), date(2019, 12, 31)),
            "Hanke alkaa päivää aikaisemmin",
            "Projektet börjar en dag tidigare",
            "The project starts one day earlier",
        ),
        (
            edits.set_field.of(Where("m1", "due"), date(2022, 10, 1)),
            "virstanpylväs 1: määräpäivä kuukautta myöhemmin",
            "milstolpe 1: måldagen en månad senare",
            "milestone 1: due one month later",
        ),
        (
            edits.set_field.of(Where("wp2", "lead"), "helsinki"),
            "TP2: vastuutaho Turku → Helsinki",
            "AP2: ansvarig Turku → Helsinki",
            "WP2: lead Turku → Helsinki",
        ),
        (
            edits.set_field.of(Where("turku", "role"), "associated"),
            "Turku: rooli osatoteuttaja → muu kumppani",
            "Turku: roll delgenomförare → annan partner",
            "Turku: role co-implementer → associated partner",
        ),
        (
            edits.set_field.of(Where("turku", "business_id"), "0204819-8"),
            "Turku: Y-tunnus – → 0204819-8",
            "Turku: FO-nummer – → 0204819-8",
            "Turku: business ID – → 0204819-8",
        ),
        (
            edits.set_field.of(Where("own", "share"), Decimal("32.5")),
            "Turku: Kuntarahoitus: osuus nettokustannuksista 30\u00a0% → 32,5\u00a0%",
            "Turku: Kuntarahoitus: andel av nettokostnaderna 30\u00a0% → 32,5\u00a0%",
            "Turku: Kuntarahoitus: share of net costs 30\u00a0% → 32.5\u00a0%",
        ),
        (
            edits.set_field.of(Where("t1", "partners", "turku"), False),
            "2.1 Valmistelu: osallistujat −Turku",
            "2.1 Valmistelu: deltagare −Turku",
            "2.1 Valmistelu: participants −Turku",
        ),
        (
            edits.remove_work_package.of("wp1"),
            "poistettu työpaketti TP1",
            "borttaget: arbetspaket AP1",
            "removed: work package WP1",
        ),
        (
            edits.add_rows.of("turku", [Contact(id="k1", name="Aino"), Contact(id="k2")]),
            "Turku: lisätty 2 yhteyshenkilöä",
            "Turku: tillagt: 2 kontaktpersoner",
            "Turku: added: 2 contact persons",
        ),
        (
            edits.add_row.of("turku", Contact(id="k1", name="Aino")),
            "Turku: lisätty yhteyshenkilö Aino",
            "Turku: tillagt: kontaktperson Aino",
            "Turku: added: contact person Aino",
        ),
        (
            edits.move_to_owner.of("post", "helsinki"),
            "tehtävä Projektipäällikkö siirtyi: Turku → Helsinki",
            "befattning Projektipäällikkö flyttades: Turku → Helsinki",
            "post Projektipäällikkö moved: Turku → Helsinki",
        ),
        (
            edits.move_row.of("c3", 0),
            "Turku: järjestys muuttui: kustannukset",
            "Turku: ordningsföljden ändrades: kostnader",
            "Turku: order changed: costs",
        ),
    ],
)
def test_a_difference_is_told_in_plain_words(edit: Change, fi: str, sv: str, en: str) -> None:
    assert (_said(edit), _said(edit, "sv"), _said(edit, "en")) == ((fi,), (sv,), (en,))


def test_a_changed_text_is_told_by_its_length_and_stale_translations_with_it() -> None:
    said = _said(edits.answer.of("summary", "Tiivistelmä " + "uutta " * 55, language="fi"))
    assert said == ("5.2 muuttui 331 merkkiä", "5.2: käännös vanhentui")
    assert _said(edits.set_field.of(Where("wp2", "title", "fi"), "Pilotit ja")) == (
        "TP2: nimi (suomi) muuttui 3 merkkiä",
    )


def test_costs_of_a_partner_are_told_category_by_category() -> None:
    def edit(app: Application) -> Application:
        app = edits.remove_row(app, "c2")
        app = edits.set_field(app, Where("c3", "category"), "services")
        return edits.add_row(app, "turku", Cost(id="new", category="travel", unplaced=Decimal("250.50")))

    assert _said(edit) == (
        "Turku: matkat −249,50\u00a0€",
        "Turku: ostopalvelut −8\u00a0500,00\u00a0€",
    )


def test_a_new_partner_is_told_with_its_budget() -> None:
    partner = Partner(id="oulu", organisation="Oulu", costs=(Cost(id="o1", unplaced=Decimal(7)),))
    assert _said(edits.add_row.of("app", partner)) == (
        "lisätty toteuttaja Oulu (1 kustannusrivi, 7,00\u00a0€)",
    )


def test_several_cells_of_a_row_are_told_as_their_sum() -> None:
    def edit(app: Application) -> Application:
        app = edits.set_field(app, Where("post", "cells", "/2020"), Decimal(2))
        return edits.set_field(app, Where("post", "cells", "wp2/2021"), Decimal("1.5"))

    assert _said(edit) == ("Turku: Projektipäällikkö: työaika työpaketeittain ja jaksoittain +3,5",)


@given(applications(), applications())
def test_any_difference_can_be_told(before: Application, after: Application) -> None:
    found = difference(before, after)
    for language in ("fi", "sv", "en"):
        said = words(found, language, before, after)
        assert bool(said) == bool(found) or all(d.where.field in ("order", "stale") for d in found)
        assert all(sentence and "\n" not in sentence for sentence in said)


def test_the_difference_of_neighbours_in_a_large_application_is_found_quickly() -> None:
    partners = tuple(
        Partner(
            id=f"p{n}",
            order=Decimal(n),
            costs=tuple(Cost(id=f"p{n}c{m}", order=Decimal(m), unplaced=Decimal(m)) for m in range(2100)),
        )
        for n in range(50)
    )
    packages = tuple(WorkPackage(id=f"w{n}", order=Decimal(n), title=Map({"fi": "x"})) for n in range(20))
    app = Application(id="large", partners=partners, work_packages=packages)
    start = perf_counter()
    after = edits.set_field(app, Where("p49c2099", "unplaced"), Decimal(5))
    found = difference(app, after)
    spent = perf_counter() - start
    assert [d.where for d in found] == [Where("p49c2099", "unplaced")]
    assert spent < 3
