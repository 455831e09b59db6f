"""Questions of the form that the program answers itself: short views of what later parts tell in full."""

from collections.abc import Callable, Mapping

from sixaika_desktop.export.manuscript import DASH, MUTED, SMALL
from sixaika_desktop.export.parts import fields, sums
from sixaika_desktop.export.subject import Subject, key
from sixaika_desktop.export.tables import Cell, Column, Row, money_width, said_cell, table


def shown(subject: Subject, what: str) -> None:
    """Writes the view that a question `shows`; a dash for one that is unknown."""
    if what in VIEWS:
        VIEWS[what](subject)
    else:
        _nothing(subject)


def _nothing(subject: Subject) -> None:
    subject.ms.text(DASH, MUTED, space=2.0)


def _refer(subject: Subject, phrase: str) -> None:
    ms = subject.ms
    ms.text(ms.say(phrase), SMALL, space=4.0)
    ms.strips[-1].glued = phrase != "paper-see-annexes"


def _applicant(subject: Subject) -> None:
    if subject.lead is None:
        _nothing(subject)
        return
    ms, app = subject.ms, subject.application
    fields.identity(subject, subject.lead)
    if app.form:
        form = (
            ms.say(f"paper-form-{app.form}")
            if app.form in ("joint", "transfer", "group", "single")
            else app.form
        )
        fields.pairs(ms, [(ms.say("paper-form-of-project"), form)])


def _partners(subject: Subject) -> None:
    ms = subject.ms
    rows = [
        Row(
            [
                Cell(subject.name(p), dot=subject.colour(p)),
                p.business_id or DASH,
                fields.partner_type(subject, p),
                subject.city(p.city_area),
            ]
        )
        for p in subject.partners
        if p.role == "implementer" or (p.role == "lead" and p is not subject.lead)
    ]
    if not rows:
        _nothing(subject)
    columns = (
        Column(ms.say("paper-partner"), weight=3),
        Column(ms.say("paper-business-id"), width=70),
        Column(ms.say("paper-organisation-type"), weight=1.6),
        Column(ms.say("paper-city-area"), weight=1),
    )
    table(ms, columns, rows, space=4.0)


def _transfers(subject: Subject) -> None:
    ms = subject.ms
    places = ms.places((), [t.amount for t in subject.application.transfers])
    rows = [
        Row(
            [
                subject.name(t.recipient) or DASH,
                said_cell(ms, ms.pick(t.purpose)),
                ms.number(t.amount, "€", places),
            ]
        )
        for t in subject.application.transfers
    ]
    if not rows:
        _nothing(subject)
    columns = (
        Column(ms.say("paper-recipient"), weight=1),
        Column(ms.say("paper-purpose"), weight=1),
        Column(ms.say("paper-amount"), width=90, end=True),
    )
    table(ms, columns, rows, space=4.0)


def _dates(subject: Subject) -> None:
    ms, app = subject.ms, subject.application
    fields.pairs(
        ms,
        [
            (ms.say("paper-public-name"), ms.name(app.title)),
            (ms.say("paper-acronym"), app.acronym),
            (ms.say("paper-start"), ms.day(app.start)),
            (ms.say("paper-end"), ms.day(app.end)),
        ],
    )


def _budget(subject: Subject) -> None:
    _refer(subject, "paper-see-budget")
    sums.cost_by_category_and_year(subject, heading=False)


def _financing(subject: Subject) -> None:
    _refer(subject, "paper-see-financing")
    sums.financing_by_source_and_year(subject, heading=False)


def _de_minimis(subject: Subject) -> None:
    ms = subject.ms
    there = [p for p in subject.application.partners if p.active]
    places = ms.places((), [aid.amount for p in there for aid in p.aid])
    rows: list[Row] = []
    for partner in there:
        for aid in partner.aid:
            rows.append(
                Row(
                    [
                        aid.undertaking or subject.name(partner),
                        aid.business_id or DASH,
                        aid.giver or DASH,
                        ms.say("paper-aid-planned") if aid.planned else ms.day(aid.granted),
                        ms.number(aid.amount, "€", places),
                    ]
                )
            )
    if not rows:
        _nothing(subject)
    columns = (
        Column(ms.say("paper-undertaking"), weight=2),
        Column(ms.say("paper-business-id"), width=66),
        Column(ms.say("paper-aid-giver"), weight=1.4),
        Column(ms.say("paper-aid-granted"), width=72),
        Column(ms.say("paper-amount"), width=80, end=True),
    )
    table(ms, columns, rows, space=4.0)


def _annexes(subject: Subject) -> None:
    _refer(subject, "paper-see-annexes")


def _steering(subject: Subject) -> None:
    ms = subject.ms
    rows = [
        Row(
            [
                Cell(m.name or DASH, below=ms.say("paper-deputy") if m.deputy else ""),
                m.organisation or subject.name(m.partner) or DASH,
                subject.city(m.city_area) if m.city_area else DASH,
                m.expertise or DASH,
            ]
        )
        for m in subject.application.steering
    ]
    if not rows:
        _nothing(subject)
    columns = (
        Column(ms.say("paper-name"), weight=1.2),
        Column(ms.say("paper-organisation"), weight=1.6),
        Column(ms.say("paper-city-area"), weight=0.8),
        Column(ms.say("paper-expertise"), weight=1.4),
    )
    table(ms, columns, rows, space=4.0)


def _work_plan(subject: Subject) -> None:
    ms = subject.ms
    if not subject.packages:
        _nothing(subject)
        return
    _refer(subject, "paper-see-plan")
    costs = {w.id: key("cost", work_package=w.id) for w in subject.packages}
    places = ms.places([*costs.values()])
    amounts = {row: ms.amount(costs[row], places) for row in costs}
    rows = [
        Row(
            [
                str(number),
                ms.name(w.title) or DASH,
                subject.short(w.lead) or DASH,
                fields.span(subject, w.id),
                amounts[w.id],
            ]
        )
        for number, w in enumerate(subject.packages, 1)
    ]
    columns = (
        Column("", width=22),
        Column(ms.say("paper-work-package"), weight=1),
        Column(ms.say("paper-responsible"), width=96),
        Column(ms.say("paper-time"), width=fields.span_width(ms) + 8),
        Column(ms.say("paper-cost"), width=max(money_width([*amounts.values()]), 62), end=True),
    )
    table(ms, columns, rows, space=4.0)


VIEWS: Mapping[str, Callable[[Subject], None]] = {
    "applicant": _applicant,
    "partners": _partners,
    "transfers": _transfers,
    "dates": _dates,
    "budget": _budget,
    "financing": _financing,
    "de_minimis": _de_minimis,
    "annexes": _annexes,
    "steering": _steering,
    "work_plan": _work_plan,
}
