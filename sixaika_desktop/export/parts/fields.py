"""Labels with values, and how spans and kinds of partner are written."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cache

from sixaika_desktop.calls.registry import OrganisationType, load_registry
from sixaika_desktop.domain import phrases
from sixaika_desktop.domain.model import Partner
from sixaika_desktop.domain.months import Day
from sixaika_desktop.export.flow import Ink, Strip, glue, held
from sixaika_desktop.export.lines import lines
from sixaika_desktop.export.manuscript import DASH, LABEL, Manuscript, Style
from sixaika_desktop.export.measure import missing
from sixaika_desktop.export.subject import Subject
from sixaika_desktop.export.tokens import LIGHT, Paper

VALUE = Style(10.0, 13.0)
TOGETHER = 6
"""So many rows of labels and values are never cut."""


def pairs(ms: Manuscript, found: Sequence[tuple[str, str]], columns: int = 2) -> None:
    """Labels in small grey above their values, side by side; a muted dash where a value is lacking."""
    span = 12 // columns
    room = Paper.columns(span)
    rows: list[Strip] = []
    for at in range(0, len(found), columns):
        ink: list[Ink] = []
        most = 0.0
        for place, (label, value) in enumerate(found[at : at + columns]):
            x = Paper.at(span * place)
            ms.lacking |= missing(value)
            top = 0.0
            node = ms.root.add("P")
            shapes = [ms.line(label, x, top, LABEL)]
            top += LABEL.leading
            style = VALUE if value and value != DASH else Style(VALUE.size, VALUE.leading, colour=LIGHT.muted)
            for text in lines(value or DASH, room, VALUE.size, ms.language, sparing=True):
                shapes.append(ms.line(text, x, top, style))
                top += VALUE.leading
            most = max(most, top)
            ink.append(Ink(node, tuple(shapes)))
        rows.append(Strip(most, tuple(ink), space=6.0))
    ms.add(glue(rows) if len(rows) <= TOGETHER else held(rows))


def identity(subject: Subject, partner: Partner) -> None:
    """Who a partner is, where it is found, and who answers for it."""
    ms = subject.ms
    street = ", ".join(
        part for part in (partner.street, f"{partner.postcode} {partner.town}".strip()) if part
    )
    found = [
        (ms.say("paper-official-name"), subject.name(partner)),
        (ms.say("paper-business-id"), partner.business_id),
        (ms.say("paper-organisation-type"), partner_type(subject, partner)),
        (ms.say("paper-city-area"), subject.city(partner.city_area)),
        (ms.say("paper-address"), street),
        (
            ms.say("paper-vat"),
            ms.say(f"paper-vat-{partner.vat}") if phrases.has(f"paper-vat-{partner.vat}") else partner.vat,
        ),
    ]
    if partner.role == "lead":
        account = " · ".join(part for part in (partner.iban, partner.bic) if part)
        found.append((ms.say("paper-account"), account))
    optional = (("paper-www", partner.www), ("paper-phone", partner.phone), ("paper-pic", partner.pic))
    found += [(ms.say(label), value) for label, value in optional if value]
    pairs(ms, found, 3)


def partner_type(subject: Subject, partner: Partner) -> str:
    """The kind of organisation, in words where the program has them."""
    if partner.type in _types():
        name = subject.ms.name(_types()[partner.type].names)
        return name[:1].upper() + name[1:]
    if not partner.type and phrases.has(f"paper-legal-{partner.legal_form}"):
        return subject.ms.say(f"paper-legal-{partner.legal_form}")
    return partner.type or DASH


@cache
def _types() -> Mapping[str, OrganisationType]:
    return load_registry(phrases.resources() / "registry").types


def day_width(ms: Manuscript) -> float:
    """A column of days; English spells the month."""
    return 86.0 if ms.language == "en" else 62.0


def span_width(ms: Manuscript) -> float:
    """A column of spans; the English ones take two lines."""
    return 92.0 if ms.language == "en" else 104.0


def span(subject: Subject, row: str) -> str:
    """From day to day, one day for a point, a dash for none. Days that cannot be used stand as they were
    typed, with a word on it.
    """
    ms = subject.ms
    found = subject.snapshot.schedule.spans.get(row)
    if found is None:
        start, end = typed_days(subject, row)
        if start is None and end is None:
            return DASH
        return f"{ms.day(start)}–{ms.day(end)} ({ms.say(_odd_days(start, end))})"
    if found.start == found.end:
        return ms.day(found.end)
    return f"{ms.day(found.start)}–{ms.day(found.end)}"


def no_span(subject: Subject, row: str) -> str:
    """What a chart says of a row without a bar."""
    start, end = typed_days(subject, row)
    ms = subject.ms
    if start is None and end is None:
        return ms.say("paper-undated")
    return f"{ms.day(start)}–{ms.day(end)} ({ms.say(_odd_days(start, end))})"


def typed_days(subject: Subject, row: str) -> tuple[Day, Day]:
    """The days of a work package or task as they were typed."""
    for package in subject.packages:
        for each in (package, *package.tasks):
            if each.id == row:
                return each.start, each.end
    return None, None


def _odd_days(start: Day, end: Day) -> str:
    if isinstance(start, date) and isinstance(end, date) and end < start:
        return "paper-days-reversed"
    return "paper-days-odd"


def decimals(amounts: Iterable[Decimal], most: int = 2) -> int:
    """So many decimals as the longest of them needs, at most `most`: then all show the same."""
    needed = 0
    for amount in amounts:
        exponent = amount.normalize().as_tuple().exponent
        needed = max(needed, -exponent if isinstance(exponent, int) else 0)
    return min(needed, most)


def begin(subject: Subject, title: str, least: float = Paper.DEPTH * 0.3) -> None:
    """A part's heading: on a new page only where less than `least` points are left on this one."""
    ms = subject.ms
    at = len(ms.strips)
    ms.heading(1, title, mood=title)
    ms.strips[at].least = least
