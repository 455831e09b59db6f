"""The funding commitment of an outside funder (rahoitussitoumus)."""

from dataclasses import dataclass
from decimal import Decimal

from sixaika_desktop.budget.keys import NONE
from sixaika_desktop.domain import money
from sixaika_desktop.domain.model import Financing, Partner
from sixaika_desktop.export.manuscript import DASH, SMALL
from sixaika_desktop.export.parts import papers
from sixaika_desktop.export.subject import Subject, key
from sixaika_desktop.export.tables import Cell, Column, Row, money_width, table


@dataclass(frozen=True, slots=True)
class Funder:
    """An outside funder, and the financing rows of the partners it pays for."""

    name: str
    rows: tuple[tuple[Partner, Financing], ...]


def funders(subject: Subject) -> list[Funder]:
    """Those of whom a commitment is asked; one without a name is one for each row."""
    asked = {f.id for f in subject.snapshot.call.financing if f.commitment}
    found: dict[str, list[tuple[Partner, Financing]]] = {}
    names: dict[str, str] = {}
    for partner in subject.partners:
        for row in partner.financing:
            if row.source in asked and subject.snapshot.budget.row(partner.id, row.id):
                name = " ".join(row.funder.split())
                sign = name.casefold() or row.id
                names.setdefault(sign, name)
                found.setdefault(sign, []).append((partner, row))
    return [Funder(names[sign], tuple(rows)) for sign, rows in found.items()]


def commitment(subject: Subject, funder: Funder) -> None:
    """Who commits what, to whom, by year, on which terms; the signature."""
    ms, app = subject.ms, subject.application
    title = ms.say("package-commitment")
    name = funder.name or ms.say("package-blank-name")
    papers.opening(subject, title, "package-filled-note", whose=name)
    totals = [key("row", partner=p.id, row=r.id) for p, r in funder.rows]
    places = ms.places(totals)
    amount = ms.sum(totals, places, "€", zero=None)
    papers.heading(ms, ms.say("package-commitment"), listed=False)
    ms.text(
        ms.say(
            "package-commitment-text",
            funder=name,
            project=papers.project(subject),
            amount=amount,
            start=ms.day(app.start),
            end=ms.day(app.end),
        )
    )
    ms.heading(3, ms.say("package-commitment-table"), listed=False)
    by_year(subject, funder.rows)
    names = {a.id: a.name for a in app.attachments}
    there = [names[r.commitment] for _, r in funder.rows if names.get(r.commitment)]
    if there:
        text = ms.say("package-commitment-there", name=", ".join(dict.fromkeys(there)))
        ms.text(text, SMALL, space=6.0)
    papers.heading(ms, ms.say("package-commitment-terms"), listed=False)
    ms.items(
        [
            ms.say(f"package-commitment-cash-{papers.law(subject)}"),
            ms.say("package-commitment-eu"),
            ms.say("package-commitment-less"),
        ],
    )
    papers.sign(
        subject,
        title,
        ms.say("package-signature"),
        ms.say("package-commitment-sign"),
        [papers.Signer(name)],
    )


def by_year(subject: Subject, rows: tuple[tuple[Partner, Financing], ...]) -> None:
    """Financing rows, one under the other, by year."""
    ms, call = subject.ms, subject.snapshot.call
    keyed = [[_key(subject, p, r, t.axis, t.id) for t in subject.years] for p, r in rows]
    totals = [key("row", partner=p.id, row=r.id) for p, r in rows]
    plain = [[_flow(subject, p, r, t.axis, t.id) for t in subject.years] for p, r in rows]
    known = [k for line in keyed for k in line if k]
    places = ms.places([*totals, *known], [amount for line in plain for amount in line])
    found: list[Row] = []
    widest = [0.0] * (len(subject.years) + 1)
    for number, (partner, row) in enumerate(rows):
        texts: list[str] = []
        for k, amount in zip(keyed[number], plain[number], strict=True):
            if k:
                texts.append(ms.amount(k, places))
            else:
                texts.append(DASH if not amount else money.show(amount, ms.language, places))
        texts.append(ms.amount(totals[number], places))
        widest = [max(w, money_width([t], "bold")) for w, t in zip(widest, texts, strict=True)]
        source = call.fund_source.get(row.source)
        name = Cell(
            subject.name(partner),
            dot=subject.colour(partner),
            below=ms.name(source.names) if source else row.source,
        )
        found.append(Row([name, *texts[:-1], Cell(texts[-1], face="bold")]))
    if len(rows) > 1:
        total = ms.sum(totals, places)
        widest[-1] = max(widest[-1], money_width([total], "bold"))
        cells: list[str | Cell] = [ms.say("paper-total")]
        for at in range(len(subject.years)):
            keys = [line[at] for line in keyed]
            if all(keys):
                cells.append(ms.sum([*dict.fromkeys(keys)], places))
            else:
                amounts = [line[at] or Decimal(0) for line in plain]
                cells.append(money.show(money.total(amounts), ms.language, places, "", DASH))
            widest[at] = max(widest[at], money_width([str(cells[-1])], "bold"))
        found.append(Row([*cells, total], "total"))
    columns = [Column(ms.say("paper-partner"), weight=1)]
    columns += [
        Column(t.label, width=max(w, 44.0), end=True) for t, w in zip(subject.years, widest[:-1], strict=True)
    ]
    columns.append(Column(ms.say("paper-total"), width=max(widest[-1], 62.0), end=True))
    table(ms, columns, found, space=4.0)


def _key(subject: Subject, partner: Partner, row: Financing, axis: str, at: str) -> str:
    """The figure's key where the row is the partner's only one of its source, else ""."""
    same = [r for r in partner.financing if r.source == row.source]
    return key("financing", partner=partner.id, source=row.source, **{axis: at}) if len(same) == 1 else ""


def _flow(subject: Subject, partner: Partner, row: Financing, axis: str, at: str) -> Decimal | None:
    """A row's own part of a year; None where the year is not a period of the call."""
    if axis != "period":
        return None
    flow = subject.snapshot.budget.partner(partner.id).plan.rows.get(row.id)
    return flow.periods.get("" if at == NONE else at, Decimal(0)) if flow else None
