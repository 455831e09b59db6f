"""The cover (kansilehti): what it is, who, when, how much."""

from sixaika_desktop import __version__
from sixaika_desktop.domain.model import Application, Partner
from sixaika_desktop.domain.shape import shape
from sixaika_desktop.export.figures.cities import cities
from sixaika_desktop.export.figures.shapes import Circle, Shape, shifted
from sixaika_desktop.export.flow import Ink, Strip, glue
from sixaika_desktop.export.lines import lines
from sixaika_desktop.export.manuscript import SMALL, Manuscript, Style
from sixaika_desktop.export.measure import fitted, missing, width
from sixaika_desktop.export.subject import Subject
from sixaika_desktop.export.tokens import LIGHT, Paper, colour_of

MAP = 210.0
FIGURE = Style(15.0, 19.0, "bold")
LABEL = Style(9.0, 12.0, colour=LIGHT.muted)


def cover(subject: Subject) -> None:
    """Writes the cover, one page however many partners there are."""
    ms, app, call = subject.ms, subject.application, subject.snapshot.call
    room = Paper.columns(10)
    strips: list[Strip] = []

    def put(text: str, style: Style, space: float, role_room: float = room, language: str = "") -> None:
        if not text:
            return
        node = ms.root.add("P", language)
        found = ms.set(text, style, language or ms.language, role_room, node)
        found[0].space = space
        strips.extend(found)

    put(ms.name(call.programme), LABEL, 0.0)
    put(ms.name(call.title), LABEL, 0.0)
    if app.round in call.round_named:
        put(ms.name(call.round_named[app.round].title), LABEL, 0.0)
    known = app.state in shape(Application).field("state").terms
    put(ms.say(f"paper-state-{app.state}") if known else app.state, LABEL, 0.0)
    put(app.acronym, Style(15.0, 19.0, "bold", LIGHT.accent), 56.0)
    title = ms.pick(app.title)
    size = next(
        (size for most, size in ((70, 28.0), (140, 22.0), (280, 15.0)) if len(title.text) <= most), 12.0
    )
    put(
        title.text or ms.say("paper-untitled"),
        Style(size, size * 1.16, "bold", sparing=True),
        6.0 if app.acronym else 62.0,
        Paper.MEASURE,
        title.language,
    )
    if subject.lead is not None:
        put(ms.say("paper-lead"), LABEL, 26.0)
        put(subject.name(subject.lead), Style(12.0, 16.0, "bold"), 0.0)
    strips.append(_partners(subject))
    strips.append(_figures(subject))
    remark = ms.pick(app.remark)
    put(remark.text, Style(9.0, 12.0, "italic", LIGHT.muted), 16.0, room, remark.language)
    foot = ms.set(_version(subject), SMALL, ms.language, Paper.MEASURE, ms.root.add("P"))
    used = sum(s.space + s.height for s in (*strips, *foot))
    spare = max(Paper.DEPTH - used - 1.0, 0.0)
    strips[-1 if not remark.text else _at_figures(strips)].space += spare * 0.7
    foot[0].space = max(spare * 0.3, 8.0)
    if used + foot[0].space > Paper.DEPTH:
        _press(strips, Paper.DEPTH - sum(s.height for s in (*strips, *foot)) - foot[0].space - 1.0)
    strips[0].fresh, strips[0].mood = True, ""
    ms.add(glue([*strips, *foot]))


def _press(strips: list[Strip], room: float) -> None:
    """Less air between the strips, so that they keep to one page if they can."""
    air = sum(strip.space for strip in strips)
    for strip in strips:
        strip.space *= min(max(room / air, 0.1), 1.0)


def _at_figures(strips: list[Strip]) -> int:
    return max(i for i, strip in enumerate(strips) if strip.height > 30)


def _partners(subject: Subject) -> Strip:
    """Partners by city on the left, the lead marked among them, the six cities on the right."""
    ms = subject.ms
    areas = {p.city_area for p in subject.partners}
    joined = [subject.city(c) for c, _ in subject.by_city(subject.partners)]
    picture = cities(
        areas, height=MAP, alt=ms.say("paper-alt-cities", cities=", ".join(joined)), names=subject.city
    )
    names = ms.root.add("P")
    map_ink = Ink(
        ms.root.add("Figure", ms.language, picture.alt),
        tuple(shifted(picture.shapes, Paper.MEASURE - picture.width, 0.0)),
    )
    entries: list[tuple[str, str]] = []
    for area, members in subject.by_city(subject.partners):
        entries.append((area, subject.city(area)))
        entries += [("", _named(subject, p)) for p in members]
    if subject.associated:
        entries.append(("-", ms.say("paper-associated-count", count=len(subject.associated))))
    shapes, height = _list(ms, entries, Paper.MEASURE - picture.width - 12)
    ink = Ink(names, tuple(shapes))
    return Strip(max(height, MAP), (ink, map_ink), space=22.0)


def _named(subject: Subject, partner: Partner) -> str:
    name = subject.name(partner)
    return f"{name} ({subject.ms.say('paper-lead').lower()})" if partner.role == "lead" else name


def _list(ms: Manuscript, entries: list[tuple[str, str]], room: float) -> tuple[list[Shape], float]:
    """One column of names while they are few, else two smaller ones."""
    few = len(entries) <= 20
    style = Style(9.0, 12.5) if few else Style(8.0, 10.2)
    bold = Style(style.size, style.leading, "bold")
    half = room if few else (room - 10) / 2
    rows: list[tuple[str, str, bool]] = []
    for area, text in entries:
        head = bool(area) and area != "-"
        first = lines(text, half - 12, style.size, ms.language, "bold" if head else "regular", sparing=True)
        kept = first if few else [fitted(text, half - 12, style.size)]
        rows += [(area if i == 0 else "", line, head) for i, line in enumerate(kept)]
    per_column = len(rows) if few else (len(rows) + 1) // 2
    shapes: list[Shape] = []
    for number, (area, line, head) in enumerate(rows):
        ms.lacking |= missing(line)
        x = 0.0 if number < per_column else half + 10
        y = (number % per_column) * style.leading
        if area and area != "-":
            shapes.append(Circle(x + 3.2, y + style.leading / 2 + 0.5, 3.2, colour_of(area)))
        shapes.append(ms.line(line, x + 12, y, bold if head else style))
    return shapes, per_column * style.leading


def _figures(subject: Subject) -> Strip:
    """Start, end, total and support as four figures in a row."""
    ms, app = subject.ms, subject.application
    figures = (
        (ms.say("paper-start"), ms.day(app.start)),
        (ms.say("paper-end"), ms.day(app.end)),
        (ms.say("paper-total-cost"), ms.amount("cost", ms.places(["cost", "support"]), "€", zero=None)),
        (ms.say("paper-support"), ms.amount("support", ms.places(["cost", "support"]), "€", zero=None)),
    )
    ink: list[Ink] = []
    room = Paper.columns(3)
    size = next(
        (size for size in (15.0, 13.5, 12.0) if all(width(v, size, "bold") <= room - 6 for _, v in figures)),
        10.5,
    )
    shown = Style(size, FIGURE.leading, "bold")
    for place, (label, value) in enumerate(figures):
        x = Paper.at(3 * place)
        node = ms.root.add("P")
        ink.append(
            Ink(node, (ms.line(fitted(label, room, 9.0), x, 8.0, LABEL), ms.line(value, x, 20.0, shown)))
        )
    rule = ms.rule().ink[0]
    return Strip(42.0, (rule, *ink), space=20.0)


def _version(subject: Subject) -> str:
    app, call = subject.application, subject.snapshot.call
    parts = [app.diary, app.code, app.id, f"{call.id} {call.version}", f"6Aika Desktop {__version__}"]
    return " · ".join(part for part in parts if part)
