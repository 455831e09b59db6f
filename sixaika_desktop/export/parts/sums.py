"""The tables of money of the application: what it costs and who pays, every margin printed."""

from collections.abc import Sequence

from sixaika_desktop.budget.keys import NONE
from sixaika_desktop.export.manuscript import MUTED, SMALL
from sixaika_desktop.export.parts.grid import Head, Line, grid
from sixaika_desktop.export.subject import Subject, key
from sixaika_desktop.export.tables import Cell


def cost_by_partner_and_category(subject: Subject) -> None:
    """Kustannukset toteuttajittain ja kustannuslajeittain."""
    _titled(subject, "paper-cost-partner-category")
    heads = [Head(name, {"category": category}) for category, name in subject.categories]
    grid(subject, "cost", "paper-partner", _partners(subject), heads)


def cost_by_partner_and_year(subject: Subject) -> None:
    """Kustannukset toteuttajittain ja vuosittain."""
    _titled(subject, "paper-cost-partner-year")
    grid(subject, "cost", "paper-partner", _partners(subject), _years(subject))


def cost_by_category_and_year(subject: Subject, *, heading: bool = True, partner: str = "") -> None:
    """Kustannukset kustannuslajeittain ja vuosittain, with income and net cost; of one partner or of all."""
    ms = subject.ms
    if heading:
        _titled(subject, "paper-cost-category-year")
    own = {"partner": partner} if partner else {}
    lines = _used(subject, "cost", "category", subject.categories, own)
    if not lines:
        ms.text(ms.say("paper-no-costs"), MUTED, space=4.0)
        return
    lines.append(Line(ms.say("paper-total-cost"), own, kind="total"))
    if subject.snapshot.budget.figure(key("income", **own)):
        lines.append(Line(ms.say("paper-income"), own, "income"))
        lines.append(Line(ms.say("paper-net"), own, "net", "total"))
    grid(subject, "cost", "paper-category", lines, _years(subject), summed=False)


def cost_by_package_and_partner(subject: Subject) -> None:
    """Kustannukset työpaketeittain ja toteuttajittain."""
    ms = subject.ms
    _titled(subject, "paper-cost-package-partner")
    lines = [
        Line(f"{number} {ms.name(w.title)}", {"work_package": w.id})
        for number, w in enumerate(subject.packages, 1)
    ]
    if subject.some("cost", work_package=NONE) or not lines:
        lines.append(Line(ms.say("paper-no-package"), {"work_package": NONE}))
    heads = [Head(subject.short(p), {"partner": p.id}) for p in subject.partners]
    grid(subject, "cost", "paper-work-package", lines, heads)


def financing_by_source_and_partner(subject: Subject) -> None:
    """Rahoitus toteuttajittain ja lähteittäin; a partner a row, as partners are more than sources."""
    _titled(subject, "paper-financing-partner-source")
    heads = [Head(name, {"source": source}) for source, name in subject.sources]
    lines = _partners(subject)
    grid(subject, "financing", "paper-partner", lines, heads, total="paper-financing-total")


def financing_by_source_and_year(subject: Subject, *, heading: bool = True, partner: str = "") -> None:
    """Rahoitus lähteittäin ja vuosittain, of one partner or of all."""
    ms = subject.ms
    if heading:
        _titled(subject, "paper-financing-source-year")
    own = {"partner": partner} if partner else {}
    lines = _used(subject, "financing", "source", subject.sources, own)
    if not lines:
        ms.text(ms.say("paper-no-financing"), MUTED, space=4.0)
        return
    lines.append(Line(ms.say("paper-financing-total"), own, kind="total"))
    grid(subject, "financing", "paper-source", lines, _years(subject), summed=False)


def own_by_city_and_year(subject: Subject) -> None:
    """Omarahoitus kaupungeittain ja vuosittain: what each city area's partners set aside in their budgets."""
    ms = subject.ms
    _titled(subject, "paper-own-city-year")
    ms.text(ms.say("paper-own-city-note"), SMALL)
    ms.strips[-1].glued = True
    lines: list[Line] = []
    for area, members in subject.by_city(subject.partners):
        colour = subject.colour(members[0])
        if len(members) == 1:
            name = f"{subject.city(area)}: {subject.name(members[0])}"
            lines.append(Line(Cell(name, dot=colour), {"partner": members[0].id}))
            continue
        lines.append(Line(Cell(subject.city(area), dot=colour), {}, kind="group"))
        lines += [Line(Cell(subject.name(p), indent=11.0), {"partner": p.id}) for p in members]
    grid(subject, "own", "paper-city", lines, _years(subject))


def own_by_partner_and_year(subject: Subject) -> None:
    """Omarahoitus toteuttajittain ja vuosittain."""
    grid(subject, "own", "paper-partner", _partners(subject), _years(subject), space=4.0)


def _titled(subject: Subject, phrase: str) -> None:
    subject.ms.heading(3, subject.ms.say(phrase))


def _partners(subject: Subject) -> list[Line]:
    """A row for each partner."""
    return [
        Line(
            Cell(subject.name(p), dot=subject.colour(p)),
            {"partner": p.id},
            short=Cell(subject.short(p), dot=subject.colour(p)),
        )
        for p in subject.partners
    ]


def _used(
    subject: Subject, figure: str, axis: str, named: Sequence[tuple[str, str]], own: dict[str, str]
) -> list[Line]:
    """A row for each category or source that has a name; of one partner for those that are not zero."""
    return [
        Line(name, {**own, axis: id})
        for id, name in named
        if not own or subject.snapshot.budget.figure(key(figure, **own, **{axis: id}))
    ]


def _years(subject: Subject) -> list[Head]:
    """Calendar years as columns."""
    return [Head(time.label, {time.axis: time.id}) for time in subject.years]
