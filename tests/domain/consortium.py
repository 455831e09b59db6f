"""A small consortium that tests of edits, differences and places speak of."""

from datetime import date
from decimal import Decimal

from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import (
    Answer,
    Application,
    Cell,
    Cost,
    Deliverable,
    Dependency,
    Financing,
    Milestone,
    Note,
    Partner,
    Post,
    Task,
    Where,
    WorkPackage,
    answer_id,
)
from sixaika_desktop.domain.money import Amount


def _cost(n: int, category: str, euros: int, package: str = "", period: str = "2020") -> Cost:
    cells: dict[Cell, Amount] = {Cell(package, period): Decimal(euros)}
    text = Map({"fi": f"rivi {n}"})
    return Cost(id=f"c{n}", order=Decimal(n), category=category, description=text, cells=Map(cells))


TURKU = Partner(
    id="turku",
    order=Decimal(2),
    organisation="Turku",
    name=Map({"fi": "Turun kaupunki", "sv": "Åbo stad"}),
    costs=(
        _cost(1, "travel", 1000, "wp2"),
        _cost(2, "services", 9000, "wp2", "2022"),
        _cost(3, "travel", 500),
    ),
    posts=(Post(id="post", title=Map({"fi": "Projektipäällikkö"}), unplaced=Decimal(12)),),
    financing=(Financing(id="own", source="municipal", share=Decimal(30)),),
)

HELSINKI = Partner(
    id="helsinki",
    order=Decimal(1),
    role="lead",
    organisation="Helsinki",
    name=Map({"fi": "Helsingin kaupunki"}),
    costs=(_cost(9, "travel", 100),),
)

PILOTS = WorkPackage(
    id="wp2",
    order=Decimal(2),
    title=Map({"fi": "Pilotit"}),
    lead="turku",
    start=date(2020, 1, 1),
    end=date(2022, 6, 30),
    tasks=(
        Task(id="t1", order=Decimal(1), title=Map({"fi": "Valmistelu"}), partners=("turku", "helsinki")),
        Task(id="t2", order=Decimal(2), parent="t1", title=Map({"fi": "Haastattelut"})),
        Task(id="t3", order=Decimal(3), parent="t2", title=Map({"fi": "Litterointi"})),
    ),
    deliverables=(Deliverable(id="d1", task="t2", title=Map({"fi": "Raportti"})),),
)

SUMMARY = answer_id("summary", language="fi")
SAMMANDRAG = answer_id("summary", language="sv")

PROJECT = Application(
    id="app",
    call="6aika-erdf",
    languages=("fi", "sv"),
    title=Map({"fi": "Avoin kaupunki"}),
    start=date(2020, 1, 1),
    end=date(2022, 12, 31),
    cost_model="flat-24",
    partners=(HELSINKI, TURKU),
    work_packages=(WorkPackage(id="wp1", order=Decimal(1), title=Map({"fi": "Hallinto"})), PILOTS),
    milestones=(Milestone(id="m1", work_package="wp2", due=date(2022, 9, 1)),),
    dependencies=(Dependency(id="dep", before="t3", after="m1"),),
    answers=(
        Answer(id=SUMMARY, question="summary", language="fi", value="Tiivistelmä"),
        Answer(id=SAMMANDRAG, order=Decimal(1), question="summary", language="sv", value="Sammandrag"),
        Answer(
            id=answer_id("duties", partner="turku"),
            order=Decimal(2),
            question="duties",
            partner="turku",
            value="x",
        ),
    ),
    notes=(Note(id="n1", target="c1", field="price", text="Tarkista"),),
)

HOME = Where("app")


def names(kind: str, code: str, language: str) -> str:
    """What the call would call its codes."""
    return {
        ("category", "travel"): "Matkat",
        ("category", "services"): "Ostopalvelut",
        ("question", "summary"): "5.2",
        ("source", "municipal"): "Kuntarahoitus",
    }.get((kind, code), "")
