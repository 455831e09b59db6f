"""The rows of a partner's budget on paper: each with what it comes to, none lost or left out in silence."""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from sixaika_desktop.calls.model import Call, Choice
from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import Application, Cell, Cells, Cost, Income, Partner, Post
from sixaika_desktop.domain.money import Unread
from sixaika_desktop.export.application import compose
from sixaika_desktop.export.flow import Page
from sixaika_desktop.snapshot import Snapshot

PageText = Callable[[Page], str]


def printed(application: Application, call: Call, page_text: PageText, lead: Partner) -> tuple[str, Snapshot]:
    """The text of the paper, the lead replaced."""
    snapshot = Snapshot(replace(application, partners=(lead, *application.partners[1:])), call)
    pages = compose(snapshot, "fi").pages
    text = " ".join(" ".join(page_text(page).split()) for page in pages)
    return text.replace("\u00a0", " "), snapshot


def test_every_row_has_its_figure_and_the_years_add_up_to_it(snapshot: Snapshot) -> None:
    composed = compose(snapshot, "fi")
    keys = {p.key for p in composed.printed}
    for partner in snapshot.application.partners[:4]:
        for row in (*partner.posts, *partner.costs, *partner.incomes):
            assert f"row/partner={partner.id}/row={row.id}" in keys


def test_pay_side_costs_share_and_months_of_a_post_are_printed(
    snapshot: Snapshot, page_text: PageText
) -> None:
    pages = compose(snapshot, "fi").pages
    text = "\n".join(page_text(page) for page in pages).replace("\u00a0", " ")
    figure = snapshot.budget.figure("row/partner=p1/row=p1post")
    cost = f"{figure:,.2f}".replace(",", " ").replace(".", ",")
    assert re.search(rf"Asiantuntija +4 350,50 € / kk +26,37 % +50 % +6,25 +{cost}", text)


def test_hours_are_called_hours(application: Application, call: Call, page_text: PageText) -> None:
    lead = application.partners[0]
    post = replace(
        lead.posts[0],
        measure="hours",
        pay_per="hour",
        pay=Decimal(30),
        cells=Map({Cell("w1", "2019"): Decimal(120)}),
    )
    text, _ = printed(application, call, page_text, replace(lead, posts=(post,)))
    assert "30 € / t" in text
    assert "60 t" in text


def test_marks_price_supplier_and_reason_stand_with_a_purchase(
    application: Application, call: Call, page_text: PageText
) -> None:
    marked = replace(call, marks=(Choice(code="abroad", names=Map({"fi": "Ulkomaanmatka"})),))
    cost = Cost(
        id="c1",
        category="services",
        description=Map({"fi": "Opintomatka"}),
        supplier="Matkatoimisto Oy",
        units=Decimal(3),
        unit="kpl",
        price=Decimal("120.5"),
        cells=Map({Cell("w2", "2020"): Decimal("361.5")}),
        marks=("abroad", "strange"),
    )
    covered = Cost(id="c2", category="travel", description=Map({"fi": "Bussi"}), unplaced=Decimal(77))
    income = Income(id="i1", description=Map({"fi": "Vuokra"}), unplaced=Decimal(99), after_end=True)
    lead = replace(application.partners[0], costs=(cost, covered), incomes=(income,))
    text, snapshot = printed(application, marked, page_text, lead)
    assert "Matkatoimisto Oy · 3 kpl × 120,50 € · Ulkomaanmatka, strange · työpaketti 2" in text
    assert "361,50" in text
    assert "Ei lasketa mukaan: ei kuulu kustannusmalliin." in text
    assert "Ei lasketa mukaan: kertyy vasta hankkeen jälkeen." in text
    assert snapshot.budget.figure("income/partner=p1") == 0


@pytest.mark.parametrize(
    ("units", "printed_as"),
    [("9" * 30, " ".join(["999"] * 10)), ("0." + "123456789" * 4, "0," + "123456789" * 4)],
)
def test_a_number_of_any_length_is_printed_with_every_digit(
    application: Application, call: Call, page_text: PageText, units: str, printed_as: str
) -> None:
    cost = Cost(id="c1", category="services", units=Decimal(units), unit="kpl", price=Decimal(1))
    lead = replace(application.partners[0], costs=(cost,), posts=(), incomes=())
    text, _ = printed(application, call, page_text, lead)
    assert printed_as in " ".join(text.split())


def test_what_cannot_be_read_stands_as_it_was_typed(
    application: Application, call: Call, page_text: PageText
) -> None:
    cost = Cost(
        id="c1",
        category="services",
        cells=Map({Cell("w1", "2019"): Decimal(500), Cell("w1", "2020"): Unread("noin tonni")}),
    )
    post = Post(id="s1", category="staff", pay=Unread("palkka?"), side_costs=Unread("x %"))
    lead = replace(application.partners[0], costs=(cost,), posts=(post,), incomes=())
    text, _ = printed(application, call, page_text, lead)
    assert "”noin tonni”: ei voi lukea" in text
    assert "500,00 noin tonni" in text or "500 noin tonni" in text
    assert "”palkka?”: ei voi lukea" in text
    assert "”x %”: ei voi lukea" in text


def test_what_cannot_be_counted_in_a_year_the_project_has_not_stands_in_no_year(
    application: Application, call: Call, page_text: PageText
) -> None:
    cells: Cells = Map({Cell("w1", "2031"): Decimal(777), Cell("w1", '"'): Unread("noin tonni")})
    cost = Cost(id="c1", category="services", cells=cells)
    income = Income(id="i1", cells=cells)
    lead = replace(application.partners[0], costs=(cost,), incomes=(income,))
    text, _ = printed(application, call, page_text, lead)
    assert text.count("777 + noin tonni") == 2


def test_no_row_is_lost_or_doubled_however_many_and_long_they_are(
    application: Application, call: Call, page_text: PageText
) -> None:
    costs = tuple(
        Cost(
            id=f"c{i}",
            category="services",
            description=Map({"fi": " ".join(f"c{i}w{j}" for j in range(3 + i * 7 % 200))}),
            cells=Map({Cell("w1", "2019"): Decimal(100 + i)}),
        )
        for i in range(120)
    )
    lead = replace(application.partners[0], costs=costs)
    text, snapshot = printed(application, call, page_text, lead)
    expected = Counter(word for cost in costs for word in cost.description["fi"].split())
    assert Counter(re.findall(r"\bc\d+w\d+\b", text)) == expected
    assert snapshot.budget.figure("row/partner=p1/row=c119") == 219


def test_many_years_stand_under_the_description(
    application: Application, call: Call, page_text: PageText
) -> None:
    cells = {Cell("w1", str(year)): Decimal(year) for year in range(2014, 2024)}
    lead = replace(application.partners[0], costs=(Cost(id="c1", category="services", cells=Map(cells)),))
    long = replace(application, start=date(2014, 1, 1), end=date(2023, 12, 31))
    text, _ = printed(long, call, page_text, lead)
    assert all(f"{year}: {year // 1000} 0{year % 100}" in text for year in range(2014, 2024))


def test_what_nobody_described_is_told_by_its_details_on_one_line(
    application: Application, call: Call, page_text: PageText
) -> None:
    cells: Cells = Map({Cell("w1", "2019"): Decimal(777)})
    cost = Cost(id="c1", category="services", supplier="kokeilijat", cells=cells)
    lead = replace(application.partners[0], costs=(cost,), incomes=())
    text, _ = printed(application, call, page_text, lead)
    assert "Kokeilijat · työpaketti 1 777" in text
    named = replace(cost, description=Map({"fi": "Kokeilut"}))
    text, _ = printed(application, call, page_text, replace(lead, costs=(named,)))
    assert "Kokeilut 777" in text
