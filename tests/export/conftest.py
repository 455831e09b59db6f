"""A small consortium, its call, and both as a snapshot: what the tests of printed documents stand on."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from sixaika_desktop.calls.loader import load_call
from sixaika_desktop.calls.model import Call
from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import (
    AidReceived,
    Answer,
    Application,
    Attachment,
    Cell,
    Contact,
    Cost,
    Deliverable,
    Dependency,
    Financing,
    FormRow,
    Income,
    Milestone,
    Partner,
    Post,
    SteeringMember,
    Task,
    Texts,
    Transfer,
    WorkPackage,
    answer_id,
)
from sixaika_desktop.export.figures.shapes import Text
from sixaika_desktop.export.flow import Page
from sixaika_desktop.snapshot import Snapshot

FINNISH = (
    "Hankkeessa kehitetään hiilineutraaleja yritysalueita kaupunkien yhteistyönä. "
    "Energiatehokkuuden ja kiertotalouden ratkaisuja kokeillaan aidossa ympäristössä. "
)
ENGLISH = "Solutions for energy and the circular economy are tried out in real environments. "


def texts(**by_language: str) -> Texts:
    return Map(by_language)


def answer(
    question: str, value: str, row: str = "", column: str = "", language: str = "", partner: str = ""
) -> Answer:
    return Answer(
        id=answer_id(question, row, column, language, partner),
        question=question,
        row=row,
        column=column,
        language=language,
        partner=partner,
        value=value,
    )


def partner(number: int, name: str, acronym: str, city: str, type: str) -> Partner:
    """A partner with two posts, two costs, and support of 67 %."""
    p = f"p{number}"
    return Partner(
        id=p,
        role="lead" if number == 1 else "implementer",
        name=texts(fi=name),
        acronym=acronym,
        type=type,
        city_area=city,
        business_id="0201256-6",
        street="Pohjoisesplanadi 11",
        postcode="00170",
        town="Helsinki",
        vat="recoverable",
        iban="FI21 1234 5600 0007 85" if number == 1 else "",
        duties=texts(fi=FINNISH * 2),
        contacts=(
            Contact(
                id=f"{p}c", name="Maija Mallikas", position="projektipäällikkö", email="maija@example.fi"
            ),
            *(
                [Contact(id=f"{p}s", kind="signatory", name="Matti Esimerkki", position="johtaja")]
                * (number == 1)
            ),
        ),
        posts=(
            Post(
                id=f"{p}post",
                category="staff",
                title=texts(fi="Asiantuntija", en="Expert"),
                pay=Decimal("4350.50"),
                side_costs=Decimal("26.37"),
                share=Decimal(50),
                cells=Map({Cell("w1", "2019"): Decimal("4.5"), Cell("w2", "2020"): Decimal(8)}),
            ),
        ),
        costs=(
            Cost(
                id=f"{p}a", category="services", cells=Map({Cell("w1", "2019"): Decimal(f"{number}200.35")})
            ),
            Cost(
                id=f"{p}b",
                category="equipment",
                cells=Map({Cell("w2", "2020"): Decimal(900)}),
                unplaced=Decimal(50),
            ),
        ),
        incomes=(Income(id=f"{p}i", cells=Map({Cell("", "2020"): Decimal("100.10")})),)
        if number == 1
        else (),
        financing=(
            Financing(id=f"{p}f", source="eu-state", share=Decimal(67)),
            Financing(id=f"{p}g", source="municipal-own", rest=True),
            *(
                [Financing(id=f"{p}h", source="private-external", amount=Decimal(500), funder="Säätiö")]
                * (number == 2)
            ),
        ),
    )


@pytest.fixture(scope="session")
def call() -> Call:
    return load_call(Path(__file__).parent / "call.toml")


@pytest.fixture(scope="session")
def application() -> Application:
    partners = (
        partner(1, "Helsingin kaupunki", "Helsinki", "helsinki", "municipality"),
        partner(2, "Turun kaupunki", "Turku", "turku", "municipality"),
        partner(3, "Teknologian tutkimuskeskus VTT Oy", "VTT", "espoo", "state_company"),
        replace(
            partner(4, "Forum Virium Helsinki Oy", "FVH", "helsinki", "city_company"), city_area="helsinki"
        ),
        Partner(
            id="p5", role="associated", name=texts(fi="Suomen Yrittäjät ry"), duties=texts(fi="Viestintä")
        ),
    )
    packages = (
        WorkPackage(
            id="w1",
            title=texts(fi="Hallinto ja viestintä", sv="Administration", en="Management"),
            objective=texts(fi=FINNISH),
            lead="p1",
            tasks=(
                Task(
                    id="t1",
                    title=texts(fi="Koordinointi"),
                    lead="p1",
                    start=date(2019, 5, 1),
                    end=date(2020, 12, 31),
                ),
                Task(
                    id="t2",
                    title=texts(fi="Viestintä"),
                    description=texts(fi=FINNISH),
                    lead="p2",
                    partners=("p3",),
                ),
                Task(
                    id="t3",
                    parent="t2",
                    title=texts(fi="Verkkosivut"),
                    lead="p2",
                    start=date(2019, 6, 1),
                    end=date(2019, 8, 31),
                ),
            ),
        ),
        WorkPackage(
            id="w2",
            title=texts(fi="Kokeilut"),
            lead="p3",
            tasks=(
                Task(
                    id="t4",
                    title=texts(fi="Tarpeet"),
                    lead="p3",
                    start=date(2019, 6, 1),
                    end=date(2019, 9, 30),
                ),
                Task(
                    id="t5",
                    title=texts(fi="Kokeilut yritysalueilla"),
                    lead="p2",
                    start=date(2019, 10, 1),
                    end=date(2020, 10, 31),
                ),
                Task(id="t6", title=texts(fi="Tulosten kokoaminen"), lead="p4"),
            ),
            deliverables=(
                Deliverable(
                    id="d1", task="t5", title=texts(fi="Käsikirja"), lead="p3", due=date(2020, 10, 31)
                ),
            ),
        ),
    )
    answers = (
        answer("axis", "2"),
        answer("summary", FINNISH * 6 + "\n" + FINNISH * 3, language="fi"),
        answer("summary", ENGLISH * 6, language="en"),
        answer("cities", "helsinki, turku"),
        answer("gender", "yes"),
        answer("gender", "Analyysi on tehty.", column="reason", language="fi"),
        answer("visits", "1250.50"),
        answer("kickoff", "2019-05-20"),
        answer("sustainability", "-3", row="climate", column="direct"),
        answer("sustainability", FINNISH, row="climate", column="reason", language="fi"),
        answer("risks", "Yritykset eivät sitoudu", row="r1", column="risk", language="fi"),
        answer("risks", "high", row="r1", column="likelihood"),
        answer("liability", "yes", partner="p1"),
        answer("liability", "no", partner="p2"),
    )
    return Application(
        id="A1",
        call="paper-call",
        round="2019",
        form="joint",
        acronym="KOE",
        title=texts(fi="6Aika: Kokeilujen kaupungit", en="6Aika: Cities of trials"),
        languages=("fi", "en"),
        start=date(2019, 5, 1),
        end=date(2020, 12, 31),
        submission=date(2019, 3, 1),
        cost_model="flat-24",
        remark=texts(fi="Kaikki tässä on keksittyä."),
        partners=partners,
        work_packages=packages,
        milestones=(
            Milestone(id="m1", title=texts(fi="Kokeilut valittu"), work_package="w2", due=date(2019, 9, 30)),
        ),
        dependencies=(
            Dependency(id="x1", before="t4", after="t5"),
            Dependency(id="x2", before="t4", after="m1"),
            Dependency(id="x3", before="t5", after="t1", kind="FF", lag=100),
        ),
        rows=(FormRow(id="r1", section="risks"),),
        answers=answers,
        steering=(
            SteeringMember(
                id="s1", name="Sanna Ohjaaja", organisation="Turun kaupunki", city_area="turku", deputy=True
            ),
        ),
        attachments=(
            Attachment(id="at1", kind="agreement", name="sopimus.pdf", signed=date(2019, 2, 20)),
            Attachment(id="at2", kind="background", partner="p2", name="tausta-turku.pdf"),
            Attachment(id="at3", kind="map", name="kartta.pdf"),
        ),
        transfers=(Transfer(id="tr1", recipient="p4", amount=Decimal(1500), purpose=texts(fi="Työpajat")),),
    )


@pytest.fixture(scope="session")
def with_aid(application: Application) -> Application:
    """The same, the second partner having received de minimis aid."""
    aid = AidReceived(
        id="aid", undertaking="Turku Oy", granted=date(2018, 4, 1), amount=Decimal("1234.5"), giver="ELY"
    )
    partners = application.partners
    return replace(application, partners=(partners[0], replace(partners[1], aid=(aid,)), *partners[2:]))


@pytest.fixture(scope="session")
def snapshot(with_aid: Application, call: Call) -> Snapshot:
    return Snapshot(with_aid, call)


@pytest.fixture(scope="session")
def page_text() -> Callable[[Page], str]:
    """A page as text: its lines from the top, what stands on one line apart by three spaces."""

    def read(page: Page) -> str:
        found: dict[float, list[tuple[float, str]]] = {}
        for strip, top in page.strips:
            for ink in strip.ink:
                for shape in ink.shapes:
                    if isinstance(shape, Text):
                        found.setdefault(round(top + shape.y, 1), []).append((shape.x, shape.text))
        return "\n".join("   ".join(text for _, text in sorted(found[y])) for y in sorted(found))

    return read
