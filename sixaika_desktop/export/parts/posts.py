"""The posts of a partner's budget as they were typed (palkattava henkilöstö)."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from sixaika_desktop.budget import HOURS, PartnerBudget
from sixaika_desktop.domain import money, phrases
from sixaika_desktop.domain.model import Partner, Post
from sixaika_desktop.domain.money import Amount
from sixaika_desktop.export.manuscript import DASH, Manuscript
from sixaika_desktop.export.parts import fields
from sixaika_desktop.export.parts.rows import Told, row_key, total_key
from sixaika_desktop.export.subject import Subject, key
from sixaika_desktop.export.tables import Cell, Column, Row, table


def posts(subject: Subject, partner: Partner) -> None:
    """The posts paid: pay, side costs, share of full time, person-months or hours, and what they come to."""
    ms = subject.ms
    if not partner.posts or partner.id not in subject.snapshot.budget.partners:
        return
    ms.heading(3, ms.say("paper-posts"), listed=False)
    budget = subject.snapshot.budget.partner(partner.id)
    rows = partner.posts
    lines = [budget.lines[row.id] for row in rows]
    total = _total(budget)
    keys = [row_key(budget, line) for line in lines]
    places = ms.places([*keys, total] if total else keys)
    pays = _places([row.pay for row in rows], 2)
    sides, shares = _places([row.side_costs for row in rows]), _places([row.share for row in rows])
    times = [money.total(line.time.values()) for line in lines]
    timing = fields.decimals(times)
    hours = any(line.measure == HOURS for line in lines)
    found: list[Row] = []
    for row, line, k, time in zip(rows, lines, keys, times, strict=True):
        told = Told(subject, budget, line)
        length = money.show(time, ms.language, timing, "", DASH)
        if hours and time:
            unit = ms.say("paper-unit-hours" if line.measure == HOURS else "paper-unit-months")
            length = f"{length}\u00a0{unit}"
        cells = [
            Cell(ms.name(row.title) or DASH, below=told.below(_details(ms, row))),
            _pay(ms, row, pays),
            ms.number(row.side_costs, "%", sides),
            ms.number(row.share, "%", shares),
            length,
            ms.amount(k, places),
        ]
        found.append(told.row(cells))
    if total:
        months = key("months", partner=partner.id)
        shown = ms.amount(months, timing) if budget.time.get("months") and not hours else ""
        found.append(Row([ms.say("paper-total"), "", "", "", shown, ms.amount(total, places)], "total"))
    columns = (
        Column(ms.say("paper-post"), weight=1),
        Column(ms.say("paper-pay"), width=88, end=True),
        Column(ms.say("paper-side-costs"), width=58, end=True),
        Column(ms.say("paper-share-of-time"), width=52, end=True),
        Column(ms.say("paper-time-worked") if hours else ms.say("paper-months"), width=92, end=True),
        Column(ms.say("paper-cost"), width=76, end=True),
    )
    table(ms, columns, found, space=4.0)


def _total(budget: PartnerBudget) -> str:
    """The key of the category that holds the posts and nothing else, "" where there is none."""
    rows = budget.partner.posts
    sheets = {budget.lines[row.id].sheet for row in rows}
    if len(sheets) != 1 or len(rows) < 2:
        return ""
    category = sheets.pop()
    return total_key(budget, category, budget.partner.costs) if category else ""


def _details(ms: Manuscript, row: Post) -> list[str]:
    """The person, and the rises of pay with their days."""
    rises = [
        ms.say("paper-rise", day=_day(ms, day), rise=ms.number(rise, "%")) for day, rise in row.rises.items()
    ]
    return [row.person, *rises]


def _day(ms: Manuscript, text: str) -> str:
    try:
        return ms.day(date.fromisoformat(text))
    except ValueError:
        return text


def _pay(ms: Manuscript, row: Post, places: int) -> str:
    if row.pay is None:
        return DASH
    text = ms.number(row.pay, "€", places)
    per = f"paper-per-{row.pay_per}"
    return f"{text}\u00a0/\u00a0{ms.say(per) if phrases.has(per) else row.pay_per}"


def _places(amounts: Iterable[Amount], some: int = 0) -> int:
    """So many decimals that nothing that was typed is lost, the same for all; `some` where any is needed."""
    known = [amount for amount in amounts if isinstance(amount, Decimal)]
    needed = fields.decimals(known, 8)
    return max(needed, some) if needed else 0
