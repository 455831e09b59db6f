"""A consortium that needs every paper there is, under a call of the programme; and how pages are read."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal

from sixaika_desktop.calls.model import Call
from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import (
    AidReceived,
    Application,
    Attachment,
    Cell,
    Contact,
    Cost,
    Financing,
    Income,
    Partner,
    Post,
    Task,
    Texts,
    WorkPackage,
)
from sixaika_desktop.export.figures.shapes import Text
from sixaika_desktop.export.flow import Page
from sixaika_desktop.opening import shipped_call


def texts(**by_language: str) -> Texts:
    return Map(by_language)


def call() -> Call:
    found = shipped_call("6aika-erdf-pilot")
    assert found is not None
    return found


def partner(number: int, name: Texts, city: str, type: str, business_id: str, **more: object) -> Partner:
    """A partner with a post and two costs, support of 67 %, the rest its own."""
    p = f"p{number}"
    own = "municipal-own" if type == "municipality" else "other-public-own"
    made = Partner(
        id=p,
        order=Decimal(number),
        role="lead" if number == 1 else "implementer",
        name=name,
        type=type,
        legal_form="public" if type == "municipality" else "private",
        city_area=city,
        business_id=business_id,
        street="Esimerkkikatu 1",
        postcode="00100",
        town="Helsinki",
        vat="recoverable",
        duties=texts(
            fi="Vastaa kokeiluista yritysten kanssa.",
            sv="Ansvarar för försöken med företagen.",
            en="Runs the trials with companies.",
        ),
        contacts=(
            Contact(
                id=f"{p}c",
                name=f"Maija Mallikas {number}",
                position="projektipäällikkö",
                email=f"maija{number}@example.fi",
                phone="+358 00 000 0000",
            ),
        ),
        posts=(
            Post(
                id=f"{p}post",
                category="staff",
                title=texts(fi="Asiantuntija", sv="Sakkunnig", en="Expert"),
                pay=Decimal("4350.50"),
                side_costs=Decimal("26.37"),
                share=Decimal(50),
                cells=Map({Cell("w1", "2019"): Decimal("4.5"), Cell("w2", "2020"): Decimal(8 + number)}),
            ),
        ),
        costs=(
            Cost(
                id=f"{p}a", category="services", cells=Map({Cell("w1", "2019"): Decimal(f"{number}200.35")})
            ),
            Cost(id=f"{p}b", category="equipment", cells=Map({Cell("w2", "2020"): Decimal(900)})),
        ),
        financing=(
            Financing(id=f"{p}f", source="eu-state", share=Decimal(67)),
            Financing(id=f"{p}g", source=own, rest=True),
        ),
    )
    return replace(made, **more)  # type: ignore[arg-type]


def application() -> Application:
    """Five implementers: Helsinki with two units, Turku, VTT, a company that gets de minimis aid; outside
    funders of three kinds.
    """
    helsinki = texts(fi="Helsingin kaupunki", sv="Helsingfors stad", en="City of Helsinki")
    turku = texts(fi="Turun kaupunki", sv="Åbo stad", en="City of Turku")
    vtt = texts(fi="Teknologian tutkimuskeskus VTT Oy")
    first = partner(1, helsinki, "helsinki", "municipality", "0201256-6")
    first = replace(
        first,
        contacts=(
            *first.contacts,
            Contact(id="p1s", kind="signatory", name="Matti Esimerkki", position="toimialajohtaja"),
        ),
        incomes=(Income(id="p1i", cells=Map({Cell("", "2020"): Decimal("100.10")})),),
    )
    unit = partner(2, helsinki, "helsinki", "municipality", "0201256-6")
    unit = replace(
        unit,
        department=texts(fi="kaupunginkanslia", sv="stadskansliet", en="City Executive Office"),
        unit_of="p1",
    )
    third = partner(3, turku, "turku", "municipality", "0204819-8")
    fourth = partner(4, vtt, "espoo", "research_institute", "2647375-4", acronym="VTT")
    fourth = replace(
        fourth,
        financing=(
            *fourth.financing,
            Financing(
                id="p4h",
                source="private-external",
                amount=Decimal(500),
                funder="Kokeilusäätiö sr",
                commitment="k1",
            ),
            Financing(id="p4i", source="private-external", amount=Decimal("250.50"), funder="Pankki Oyj"),
            Financing(id="p4j", source="municipal-external", amount=Decimal(1000), funder="Turun kaupunki"),
        ),
    )
    company = texts(fi="Esimerkki Oy", sv="Exempel Ab", en="Example Ltd")
    fifth = partner(5, company, "turku", "company", "0000001-9")
    fifth = replace(
        fifth,
        financing=(
            *fifth.financing,
            Financing(
                id="p5h", source="private-external", amount=Decimal(300), funder="kokeilusäätiö  SR"
            ),
        ),
        aid=(
            AidReceived(
                id="a0", undertaking="Esimerkki Oy", business_id="0000001-9", granted=date(2016, 12, 31),
                amount=Decimal(40000), giver="ELY-keskus",
            ),
            AidReceived(
                id="a1", undertaking="Esimerkki Oy", business_id="0000001-9", granted=date(2017, 3, 1),
                amount=Decimal("12345.50"), giver="Business Finland",
            ),
            AidReceived(
                id="a2", undertaking="Esimerkki Oy", business_id="0000001-9", amount=Decimal(20000),
                planned=True,
            ),
        ),
    )  # fmt: skip
    packages = (
        WorkPackage(
            id="w1",
            title=texts(fi="Hallinto", sv="Administration", en="Management"),
            lead="p1",
            tasks=(
                Task(
                    id="t1",
                    title=texts(fi="Koordinointi", sv="Samordning", en="Coordination"),
                    lead="p1",
                    partners=("p2",),
                    start=date(2019, 5, 1),
                    end=date(2020, 12, 31),
                ),
            ),
        ),
        WorkPackage(
            id="w2",
            title=texts(fi="Kokeilut", sv="Försök", en="Trials"),
            lead="p4",
            tasks=(
                Task(
                    id="t2",
                    title=texts(fi="Tarpeet", sv="Behov", en="Needs"),
                    lead="p4",
                    partners=("p3", "p5"),
                    start=date(2019, 6, 1),
                    end=date(2019, 9, 30),
                ),
                Task(
                    id="t3",
                    title=texts(fi="Kokeilut yritysalueilla", sv="Försök", en="Trials in business areas"),
                    lead="p3",
                    partners=("p1", "p4", "p5"),
                    start=date(2019, 10, 1),
                    end=date(2020, 10, 31),
                ),
            ),
        ),
    )
    return Application(
        id="A1",
        call="6aika-erdf-pilot",
        round="spring-2019",
        form="joint",
        acronym="KOE",
        title=texts(
            fi="6Aika: Kokeilujen kaupungit", sv="6Aika: Försökens städer", en="6Aika: Cities of trials"
        ),
        languages=("fi", "sv", "en"),
        start=date(2019, 5, 1),
        end=date(2020, 12, 31),
        submission=date(2019, 3, 1),
        cost_model="flat-24",
        partners=(first, unit, third, fourth, fifth),
        work_packages=packages,
        attachments=(
            Attachment(
                id="k1", kind="funding-commitment", partner="p4", name="säätiön sitoumus.pdf",
                signed=date(2019, 2, 20),
            ),
        ),
    )  # fmt: skip


def read(page: Page) -> str:
    """A page as text: its lines from the top, what stands on one line apart by three spaces."""
    found: dict[float, list[tuple[float, str]]] = {}
    for strip, top in page.strips:
        for ink in strip.ink:
            for shape in ink.shapes:
                if isinstance(shape, Text):
                    found.setdefault(round(top + shape.y, 1), []).append((shape.x, shape.text))
    return "\n".join("   ".join(text for _, text in sorted(found[y])) for y in sorted(found))


def said(pages: Iterable[Page]) -> str:
    """All pages as one line, words divided at line ends put together."""
    lines = "\n".join(read(page) for page in pages).replace("\u00a0", " ")
    return " ".join(lines.replace("-\n", "").split())
