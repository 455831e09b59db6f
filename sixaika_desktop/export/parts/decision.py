"""The decision sheet of a city (kaupungin päätöslomake): EU and state money, own share, by budget year."""

from dataclasses import dataclass

from sixaika_desktop.domain.model import Financing, Partner
from sixaika_desktop.export.flow import Ink, Strip
from sixaika_desktop.export.manuscript import STRONG
from sixaika_desktop.export.parts import papers
from sixaika_desktop.export.parts.commitment import by_year
from sixaika_desktop.export.parts.support import money_of
from sixaika_desktop.export.subject import Subject, key
from sixaika_desktop.export.tables import Cell, Column, Row, money_width, table
from sixaika_desktop.export.tokens import Paper

LINES = (
    ("cost", "paper-total-cost", "row"),
    ("income", "paper-income", "row"),
    ("net", "paper-net", "total"),
    ("support", "package-eu-and-state", "row"),
    ("other", "paper-other", "row"),
    ("own", "package-own", "total"),
)


@dataclass(frozen=True, slots=True)
class City:
    """A municipality that decides: the partners that are its units, and what else it pays for."""

    units: tuple[Partner, ...]
    outside: tuple[tuple[Partner, Financing], ...] = ()


def cities(subject: Subject) -> list[City]:
    """The municipalities among the partners, units of one together, in the order of the six cities."""
    found: dict[str, list[Partner]] = {}
    for _, members in subject.by_city(subject.partners):
        for partner in members:
            if partner.type in ("municipality", "municipal_enterprise"):
                found.setdefault(partner.business_id.strip() or partner.id, []).append(partner)
    municipal = {f.id for f in subject.snapshot.call.financing if f.municipal and f.commitment}
    cities: list[City] = []
    for units in found.values():
        units.sort(key=lambda p: p.type != "municipality")
        names = {text.casefold().strip() for p in units for text in p.name.values()}
        outside = tuple(
            (p, row)
            for p in subject.partners
            for row in p.financing
            if row.source in municipal
            and row.funder.casefold().strip() in names
            and subject.snapshot.budget.row(p.id, row.id)
        )
        cities.append(City(tuple(units), outside))
    return cities


def city_name(subject: Subject, city: City) -> str:
    """The municipality's name, without the department."""
    unit = city.units[0]
    return subject.ms.name(unit.name) or subject.name(unit)


def decision(subject: Subject, city: City) -> None:
    """The proposal, the amounts by budget year, what the decision commits to, and where it is recorded."""
    ms = subject.ms
    title = ms.say("package-decision")
    name = city_name(subject, city)
    papers.opening(subject, title, "package-filled-note", whose=name)
    ids = [p.id for p in city.units]
    own, support = ([key(n, partner=i) for i in ids] for n in ("own", "support"))
    places = ms.places([*own, *support])
    papers.heading(ms, ms.say("package-decision-what"), listed=False)
    ms.text(
        ms.say(
            "package-decision-proposal",
            city=name,
            project=papers.project(subject),
            own=ms.sum(own, places, "€", zero=None),
            support=ms.sum(support, places, "€", zero=None),
        )
    )
    papers.heading(ms, ms.say("package-decision-years"), listed=False)
    for unit in city.units:
        if len(city.units) > 1:
            ms.text(subject.name(unit), STRONG, space=8.0)
            ms.strips[-1].glued = True
        _years(subject, (unit.id,))
    if len(city.units) > 1:
        ms.text(ms.say("package-decision-total"), STRONG, space=12.0)
        ms.strips[-1].glued = True
        _years(subject, tuple(ids))
    if city.outside:
        ms.heading(3, ms.say("package-decision-outside"), listed=False)
        by_year(subject, city.outside)
    _others(subject, city)
    papers.heading(ms, ms.say("package-decision-means"), listed=False)
    months = [key("months", partner=i) for i in ids]
    how = papers.regime(subject)
    means = [ms.say(f"package-decision-means-{how}")] if how in ("joint", "group") else []
    means.append(ms.say("package-decision-means-own"))
    means.append(ms.say("package-decision-means-months", months=ms.sum(months, 2, "", zero="0")))
    ms.items(means)
    _record(subject)


def _years(subject: Subject, units: tuple[str, ...]) -> None:
    """Cost, income, support, other and own money by budget year, of one unit or of all together."""
    ms, budget = subject.ms, subject.snapshot.budget
    heads = [{t.axis: t.id} for t in subject.years]
    shown: list[tuple[str, str, list[list[str]]]] = []
    for figure, phrase, kind in LINES:
        keys = [[key(figure, partner=u, **axes) for u in units] for axes in [*heads, {}]]
        needed = figure in ("cost", "net", "support", "own")
        if needed or any(budget.figure(k) for column in keys for k in column):
            shown.append((ms.say(phrase), kind, keys))
    if not any(budget.figure(key("income", partner=u)) for u in units):
        shown = [line for line in shown if line[0] != ms.say("paper-net")]
    places = ms.places([k for _, _, keys in shown for column in keys for k in column])
    rows: list[Row] = []
    widest = [44.0] * (len(heads) + 1)
    for name, kind, keys in shown:
        texts = [ms.amount(c[0], places) if len(c) == 1 else ms.sum(c, places) for c in keys]
        widest = [max(w, money_width([t], "bold")) for w, t in zip(widest, texts, strict=True)]
        cells = [Cell(texts[-1], face="bold")]
        rows.append(Row([name, *texts[:-1], *cells], "total" if kind == "total" else "row"))
    columns = [Column(ms.say("package-decision-line"), weight=1)]
    columns += [
        Column(t.label, width=w + 8, end=True) for t, w in zip(subject.years, widest[:-1], strict=True)
    ]
    columns.append(Column(ms.say("paper-total"), width=widest[-1] + 8, end=True))
    table(ms, columns, rows, space=4.0)


def _others(subject: Subject, city: City) -> None:
    """What other implementers of the area ask for and pay themselves, for the decision-maker to see."""
    ms = subject.ms
    area = city.units[0].city_area.lower()
    mine = {p.id for p in city.units}
    others = [p for p in subject.partners if area and p.city_area.lower() == area and p.id not in mine]
    if others:
        ms.heading(3, ms.say("package-decision-others"), listed=False)
        money_of(subject, others)


RECORD = (
    ("package-decision-maker", "package-decision-section"),
    ("package-decision-account", "package-decision-presenter"),
    ("package-place-and-date", "package-signature", "package-name-and-position"),
)
"""What is written in by hand, row by row."""
ROW = 37.0


def _record(subject: Subject) -> None:
    """Lines for the city's registry and for who signs, all on one page with what they are about."""
    ms = subject.ms
    begin = len(ms.strips)
    papers.heading(ms, ms.say("package-decision-record"), listed=False)
    ms.text(ms.say("package-decision-sign"))
    for strip in ms.strips[begin:]:
        strip.glued = True
    ink: list[Ink] = []
    for place, labels in enumerate(RECORD):
        span = 12 // len(labels)
        for column, label in enumerate(labels):
            line = papers.to_fill(
                ms, Paper.at(span * column), 26.0 + ROW * place, Paper.columns(span) - 6.0, label
            )
            ink.append(Ink(ms.root.add("P", ms.language), tuple(line)))
    ms.add([Strip(ROW * len(RECORD), tuple(ink))])
