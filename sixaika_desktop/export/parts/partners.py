"""Partner pages (toteuttajat): who each is, what it does, what that costs and who pays."""

from sixaika_desktop.domain.model import Partner
from sixaika_desktop.export.figures.shapes import Rect
from sixaika_desktop.export.flow import Ink, Strip
from sixaika_desktop.export.manuscript import DASH, LABEL, MUTED, Style
from sixaika_desktop.export.measure import fitted
from sixaika_desktop.export.parts import fields, sums
from sixaika_desktop.export.parts.posts import posts
from sixaika_desktop.export.parts.purchases import incomes, purchases
from sixaika_desktop.export.subject import Subject, key
from sixaika_desktop.export.tables import Cell, Column, Row, table
from sixaika_desktop.export.tokens import Paper

FIGURE = Style(12.0, 16.0, "bold")


def partners(subject: Subject) -> None:
    """Writes a page or two for each partner with a budget, and a list of the others."""
    ms = subject.ms
    fields.begin(subject, ms.say("paper-partners"), LEAST)
    if not subject.partners:
        ms.text(ms.say("paper-no-partners"), MUTED)
    for number, partner in enumerate(subject.partners):
        _partner(subject, partner, first=number == 0)
    if subject.associated:
        _associated(subject)


LEAST = 330.0
"""A partner begins on a page that has as much room left: who it is and the first of its costs."""


def _partner(subject: Subject, partner: Partner, *, first: bool) -> None:
    ms = subject.ms
    bar = Ink(None, (Rect(0.0, 0.0, 36.0, 4.0, subject.colour(partner)),))
    at = len(ms.strips)
    ms.heading(2, subject.name(partner), mood=subject.short(partner))
    head = ms.strips[at]
    ms.strips.insert(at, Strip(10.0, (bar,), space=8.0 if first else 36.0, mood=head.mood, glued=True))
    ms.strips[at].least = 0.0 if first else LEAST
    head.space, head.mood = 0.0, None
    role = (
        ms.say(f"paper-role-{partner.role}")
        if partner.role in ("lead", "implementer", "recipient")
        else partner.role
    )
    ms.text(role, MUTED)
    key_figures(subject, partner)
    fields.identity(subject, partner)
    for strip in ms.strips[at:-1]:
        strip.glued = True
    contacts(subject, partner)
    ms.heading(3, ms.say("paper-duties"), listed=False)
    ms.said(ms.pick(partner.duties), space=0.0)
    ms.heading(3, ms.say("paper-costs"), listed=False)
    sums.cost_by_category_and_year(subject, heading=False, partner=partner.id)
    ms.heading(3, ms.say("paper-financing"), listed=False)
    sums.financing_by_source_and_year(subject, heading=False, partner=partner.id)
    posts(subject, partner)
    purchases(subject, partner)
    incomes(subject, partner)


def key_figures(subject: Subject, partner: Partner) -> None:
    """Cost, support, own share and person-months in a row."""
    ms = subject.ms
    money = [("cost", "paper-total-cost"), ("support", "paper-support"), ("own", "paper-own")]
    keys = [key(name, partner=partner.id) for name, _ in money]
    places = ms.places([key(name, partner=p.id) for name, _ in money for p in subject.partners])
    shown = [
        (ms.say(label), ms.amount(k, places, "€", zero=None))
        for k, (_, label) in zip(keys, money, strict=True)
    ]
    months = fields.decimals([ms.figure(key("months", partner=p.id)) for p in subject.partners])
    shown.append((ms.say("paper-person-months"), ms.amount(key("months", partner=partner.id), months, "")))
    ink: list[Ink] = []
    for place, (label, value) in enumerate(shown):
        x = Paper.at(3 * place)
        node = ms.root.add("P")
        lines = (
            ms.line(fitted(label, Paper.columns(3), LABEL.size), x, 0.0, LABEL),
            ms.line(value, x, 11.0, FIGURE),
        )
        ink.append(Ink(node, lines))
    ms.add([Strip(29.0, tuple(ink), space=8.0)])


def contacts(subject: Subject, partner: Partner, space: float = 14.0) -> None:
    """The people of a partner; nothing where none is named."""
    ms = subject.ms
    rows = [
        Row(
            [
                ms.say(f"paper-contact-{c.kind}")
                if c.kind in ("contact", "signatory", "responsible")
                else c.kind,
                Cell(c.name or DASH, below=c.position),
                c.email or DASH,
                c.phone or DASH,
            ]
        )
        for c in partner.contacts
    ]
    columns = (
        Column(ms.say("paper-contacts"), weight=1),
        Column(ms.say("paper-name"), weight=1.5),
        Column(ms.say("paper-email"), weight=1.5),
        Column(ms.say("paper-phone"), weight=0.9),
    )
    table(ms, columns, rows, space=space)


def _associated(subject: Subject) -> None:
    ms = subject.ms
    ms.heading(2, ms.say("paper-associated"), mood=ms.say("paper-associated"))
    rows = [
        Row([subject.name(p), p.business_id or DASH, subject.city(p.city_area), ms.name(p.duties) or DASH])
        for p in subject.associated
    ]
    columns = (
        Column(ms.say("paper-partner"), weight=1.5),
        Column(ms.say("paper-business-id"), width=66),
        Column(ms.say("paper-city-area"), weight=0.7),
        Column(ms.say("paper-duties"), weight=1.8),
    )
    table(ms, columns, rows)
