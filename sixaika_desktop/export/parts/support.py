"""Who gets what support, on what net cost and beside whose money."""

from collections.abc import Sequence
from decimal import Decimal

from sixaika_desktop.domain.model import Partner
from sixaika_desktop.domain.money import Mode
from sixaika_desktop.export.manuscript import SMALL, Manuscript
from sixaika_desktop.export.parts.grid import longest_word
from sixaika_desktop.export.subject import Subject, key
from sixaika_desktop.export.tables import GAP, Cell, Column, Row, money_width, table


def support_by_partner(subject: Subject, *, heading: bool = True) -> None:
    """Nettokustannukset, tuki ja omarahoitus toteuttajittain, with the share of support."""
    if heading:
        subject.ms.heading(3, subject.ms.say("paper-support-partner"))
    money_of(subject, subject.partners, total=True)
    _rounded(subject)


def money_of(subject: Subject, partners: Sequence[Partner], *, total: bool = False) -> None:
    """Net cost, support, own and other money of these partners, and of all if `total`."""
    ms = subject.ms
    names = (
        ("net", "paper-net"),
        ("support", "paper-support"),
        ("own", "paper-own"),
        ("other", "paper-other"),
    )
    lines = [(Cell(subject.name(p), dot=subject.colour(p)), {"partner": p.id}, False) for p in partners]
    if total:
        lines.append((Cell(ms.say("paper-total")), {}, True))
    keys = [[key(name, **axes) for name, _ in names] for _, axes, _ in lines]
    places = ms.places([k for row in keys for k in row])
    rows: list[Row] = []
    widest = [0.0] * len(names)
    for (cell, axes, last), row in zip(lines, keys, strict=True):
        amounts = [ms.amount(k, places, "") for k in row]
        widest = [max(w, money_width([a], "bold")) for w, a in zip(widest, amounts, strict=True)]
        rows.append(
            Row([cell, *amounts, ms.amount(key("share/support", **axes), 2, "%")], "total" if last else "row")
        )
    columns = [Column(ms.say("paper-partner"), weight=1)]
    columns += [
        Column(ms.say(label), width=max(w, min(longest_word(ms.say(label)) + GAP, 96.0), 50.0), end=True)
        for (_, label), w in zip(names, widest, strict=True)
    ]
    columns.append(Column(ms.say("paper-support-share"), width=54, end=True))
    table(ms, columns, rows)


def _rounded(subject: Subject) -> None:
    """Under a table of support: in whose support the project's own rounding is, which is not its net cost
    times the rate.
    """
    ms, budget = subject.ms, subject.snapshot.budget
    moved = [(p, budget.moves.get(p.id, Decimal(0))) for p in subject.partners]
    told = [f"{subject.name(p)}\u00a0{_signed(ms, amount)}" for p, amount in moved if amount]
    rounding = subject.snapshot.call.rounding.get("support")
    if told and rounding is not None:
        ms.strips[-1].glued = True
        unit = ms.number(rounding.unit, "€")
        how = ms.say(f"paper-rounded-{rounding.mode if rounding.mode in (Mode.UP, Mode.DOWN) else 'half'}")
        ms.text(ms.say("paper-support-rounded", how=how, unit=unit, moves="; ".join(told)), SMALL, space=4.0)


def _signed(ms: Manuscript, amount: Decimal) -> str:
    return ("+" if amount > 0 else "") + ms.number(amount, "€", 2)
