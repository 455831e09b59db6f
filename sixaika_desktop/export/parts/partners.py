"""Partner pages (toteuttajat): who each is, what it does, what that costs and who pays."""

from sixaika_desktop.domain.model import Partner
from sixaika_desktop.export.figures.shapes import Rect
from sixaika_desktop.export.flow import Ink, Strip
from sixaika_desktop.export.manuscript import DASH, LABEL, MUTED, Style
from sixaika_desktop.export.measure import fitted
from sixaika_desktop.export.parts import fields, sums
from sixaika_desktop.export.subject import Subject, key
from sixaika_desktop.export.tables import Cell, Column, Row, table
from sixaika_desktop.export.tokens import Paper

FIGURE = Style(12.0, 16.0, "bold")


def partners(subject: Subject) -> None:
    """Writes a page or two for each partner with a budget, and a list of the others."""
    ms = subject.ms
    ms.heading(1, ms.say("paper-partners"), fresh=True, mood=ms.say("paper-partners"))
    if not subject.partners:
        ms.text(ms.say("paper-no-partners"), MUTED)
    for number, partner in enumerate(subject.partners):
        _partner(subject, partner, first=number == 0)
    if subject.associated:
        _associated(subject)


def _partner(subject: Subject, partner: Partner, *, first: bool) -> None:
    ms = subject.ms
    bar = Ink(None, (Rect(0.0, 0.0, 36.0, 4.0, subject.colour(partner)),))
    ms.heading(2, subject.name(partner), fresh=not first, mood=subject.short(partner))
    head = next(i for i in range(len(ms.strips) - 1, -1, -1) if ms.strips[i].anchor)
    ms.strips[head].space = 0.0
    ms.strips.insert(
        head, Strip(10.0, (bar,), fresh=ms.strips[head].fresh, mood=ms.strips[head].mood, glued=True)
    )
    ms.strips[head + 1].fresh, ms.strips[head + 1].mood = False, None
    role = (
        ms.say(f"paper-role-{partner.role}")
        if partner.role in ("lead", "implementer", "recipient")
        else partner.role
    )
    ms.text(role, MUTED)
    _key_figures(subject, partner)
    fields.identity(subject, partner)
    _contacts(subject, partner)
    ms.heading(3, ms.say("paper-duties"), listed=False)
    ms.said(ms.pick(partner.duties), space=0.0)
    ms.heading(3, ms.say("paper-costs"), listed=False)
    sums.cost_by_category_and_year(subject, heading=False, partner=partner.id)
    ms.heading(3, ms.say("paper-financing"), listed=False)
    sums.financing_by_source_and_year(subject, heading=False, partner=partner.id)
    _posts(subject, partner)


def _key_figures(subject: Subject, partner: Partner) -> None:
    """Cost, support, own share and person-months in a row."""
    ms = subject.ms
    money = [("cost", "paper-total-cost"), ("support", "paper-support"), ("own", "paper-own")]
    keys = [key(name, partner=partner.id) for name, _ in money]
    places = ms.places(keys)
    shown = [
        (ms.say(label), ms.amount(k, places, "€", zero=None))
        for k, (_, label) in zip(keys, money, strict=True)
    ]
    shown.append((ms.say("paper-person-months"), ms.amount(key("months", partner=partner.id), 2, "")))
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


def _contacts(subject: Subject, partner: Partner) -> None:
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
    table(ms, columns, rows, space=14.0)


def _posts(subject: Subject, partner: Partner) -> None:
    """The posts paid, with their months or hours in all and what they come to."""
    ms = subject.ms
    if not partner.posts:
        return
    ms.heading(3, ms.say("paper-posts"), listed=False)
    keys = [f"row/partner={partner.id}/row={post.id}" for post in partner.posts]
    places = ms.places(keys)
    rows = [
        Row(
            [
                Cell(ms.name(post.title) or DASH, below=post.person),
                ms.number(post.pay, "€")
                + (
                    f"\u00a0/\u00a0{ms.say(f'paper-per-{post.pay_per}')}"
                    if post.pay is not None and post.pay_per in ("month", "year", "hour")
                    else ""
                ),
                ms.number(post.side_costs, "%"),
                ms.number(post.share, "%"),
                ms.amount(k, places),
            ]
        )
        for post, k in zip(partner.posts, keys, strict=True)
    ]
    columns = (
        Column(ms.say("paper-post"), weight=1),
        Column(ms.say("paper-pay"), width=100, end=True),
        Column(ms.say("paper-side-costs"), width=62, end=True),
        Column(ms.say("paper-share-of-time"), width=58, end=True),
        Column(ms.say("paper-cost"), width=80, end=True),
    )
    table(ms, columns, rows, space=4.0)


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
