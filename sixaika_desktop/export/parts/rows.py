"""The rows of a partner's budget as they were typed: posts, purchases, incomes; each with what it comes to.

A row that counts nothing is greyed and says why; what could not be read stands as it was typed and says so.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from sixaika_desktop.budget import AFTER_END, HOURS, MODEL, Line, PartnerBudget
from sixaika_desktop.budget.partner import in_years
from sixaika_desktop.domain import money, phrases
from sixaika_desktop.domain.model import Cost, Income, Partner, Post
from sixaika_desktop.domain.money import Amount, Unread
from sixaika_desktop.domain.places import capital
from sixaika_desktop.export.manuscript import DASH, Manuscript
from sixaika_desktop.export.parts import fields
from sixaika_desktop.export.subject import Subject, key
from sixaika_desktop.export.tables import Cell, Column, Row, money_width, table
from sixaika_desktop.export.tokens import LIGHT

MOST_YEARS = 4
"""So many years stand in columns; more stand under the description."""
NONE = ""


def row_key(partner: Partner, row: Post | Cost | Income) -> str:
    """The key of what a row comes to."""
    return key("row", partner=partner.id, row=row.id)


def cost_rows(subject: Subject, partner: Partner) -> None:
    """Writes the posts, the purchases by category, and the incomes."""
    posts(subject, partner)
    purchases(subject, partner)
    incomes(subject, partner)


# ---- posts


def posts(subject: Subject, partner: Partner) -> None:
    """The posts paid: pay, side costs, share of full time, person-months or hours, and what they come to."""
    ms = subject.ms
    if not partner.posts or partner.id not in subject.snapshot.budget.partners:
        return
    ms.heading(3, ms.say("paper-posts"), listed=False)
    budget = subject.snapshot.budget.partner(partner.id)
    rows = partner.posts
    lines = [budget.lines[row.id] for row in rows]
    total = _staff_total(budget, partner)
    keys = [row_key(partner, row) for row in rows]
    places = ms.places([*keys, total] if total else keys)
    pays = _places([row.pay for row in rows], 2)
    sides, shares = _places([r.side_costs for r in rows]), _places([r.share for r in rows])
    times = [money.total(line.time.values()) for line in lines]
    timing = fields.decimals(times)
    hours = any(line.measure == HOURS for line in lines)
    found: list[Row] = []
    for row, line, k, time in zip(rows, lines, keys, times, strict=True):
        told = _Told(subject, budget, line)
        unit = ms.say("paper-unit-hours") if line.measure == HOURS else ms.say("paper-unit-months")
        length = money.show(time, ms.language, timing, "", DASH)
        found.append(
            _greyed(
                told,
                [
                    Cell(ms.name(row.title) or DASH, below=told.below(_post_details(ms, row))),
                    _pay(ms, row, pays),
                    _percent(ms, row.side_costs, sides),
                    _percent(ms, row.share, shares),
                    f"{length}\u00a0{unit}" if hours and time else length,
                    ms.amount(k, places),
                ],
            )
        )
    if total:
        months = key("months", partner=partner.id)
        inside = budget.time.get("months", {})
        shown = ms.amount(months, timing) if inside and not hours else ""
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


def _staff_total(budget: PartnerBudget, partner: Partner) -> str:
    """The key of the category that holds the posts and nothing else, "" where there is none."""
    sheets = {budget.lines[row.id].sheet for row in partner.posts}
    if len(sheets) != 1 or len(partner.posts) < 2:
        return ""
    category = sheets.pop()
    others = {budget.lines[row.id].sheet for row in partner.costs}
    if not category or category in others or not _plain(budget, category):
        return ""
    return key("cost", partner=partner.id, category=category)


def _plain(budget: PartnerBudget, category: str) -> bool:
    """Whether a category counts its rows and nothing else."""
    parts = budget.stands.get(category, ())
    return bool(parts) and category not in budget.covered and not any(part.rate for part in parts)


def _post_details(ms: Manuscript, row: Post) -> list[str]:
    found = [row.person]
    for day, rise in row.rises.items():
        found.append(ms.say("paper-rise", day=_day(ms, day), rise=ms.number(rise, "%")))
    return found


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


def _percent(ms: Manuscript, amount: Amount, places: int) -> str:
    return ms.number(amount, "%", places)


def _places(amounts: Iterable[Amount], some: int = 0) -> int:
    """So many decimals that nothing that was typed is lost, the same for all; `some` where any is needed."""
    known = [amount for amount in amounts if isinstance(amount, Decimal)]
    needed = fields.decimals(known, 8)
    return max(needed, some) if needed else 0


# ---- purchases and incomes


def purchases(subject: Subject, partner: Partner) -> None:
    """The cost rows by category, each with its marks, by year and in all."""
    ms = subject.ms
    if not partner.costs or partner.id not in subject.snapshot.budget.partners:
        return
    ms.heading(3, ms.say("paper-purchases"), listed=False)
    budget = subject.snapshot.budget.partner(partner.id)
    groups: dict[str, list[Cost]] = {c: [] for c in subject.snapshot.call.category}
    for row in partner.costs:
        groups.setdefault(budget.lines[row.id].sheet, []).append(row)
    years = _Years(subject, budget, [budget.lines[row.id] for row in partner.costs])
    staff = {budget.lines[row.id].sheet for row in partner.posts}
    totals = {
        category: key("cost", partner=partner.id, category=category)
        for category, rows in groups.items()
        if len(rows) > 1 and category not in staff and _plain(budget, category)
    }
    keys = [row_key(partner, row) for row in partner.costs]
    places = ms.places([*keys, *totals.values()], years.amounts)
    found: list[Row] = []
    for category, rows in groups.items():
        if not rows:
            continue
        known = subject.snapshot.call.category
        name = ms.name(known[category].names) if category in known else ""
        found.append(Row([name or ms.say("paper-no-category"), *years.blank, ""], "group"))
        for row in rows:
            line = budget.lines[row.id]
            details = _cost_details(subject, row)
            found.append(_amounts(subject, budget, line, details, years, row_key(partner, row), places))
        if category in totals:
            margins = years.margins(lambda axes, c=category: {"partner": partner.id, "category": c, **axes})
            texts = [ms.amount(k, places) for k in margins]
            found.append(Row([ms.say("paper-total"), *texts, ms.amount(totals[category], places)], "part"))
    _by_year(subject, ms.say("paper-description"), years, found)


def incomes(subject: Subject, partner: Partner) -> None:
    """The incomes, by year and in all."""
    ms = subject.ms
    if not partner.incomes or partner.id not in subject.snapshot.budget.partners:
        return
    ms.heading(3, ms.say("paper-incomes"), listed=False)
    budget = subject.snapshot.budget.partner(partner.id)
    lines = [budget.lines[row.id] for row in partner.incomes]
    years = _Years(subject, budget, lines)
    total = key("income", partner=partner.id)
    keys = [row_key(partner, row) for row in partner.incomes]
    places = ms.places([*keys, total], years.amounts)
    found = [
        _amounts(subject, budget, line, _packages(subject, line), years, row_key(partner, row), places)
        for row, line in zip(partner.incomes, lines, strict=True)
    ]
    if len(lines) > 1:
        texts = [
            ms.amount(key("income", partner=partner.id, **axes), places) for axes in years.columns.values()
        ]
        found.append(Row([ms.say("paper-total"), *texts, ms.amount(total, places)], "total"))
    _by_year(subject, ms.say("paper-description"), years, found)


class _Years:
    """The columns of time of some rows: none where they are too many, then they stand under the text."""

    def __init__(self, subject: Subject, budget: PartnerBudget, lines: Sequence[Line]) -> None:
        self.subject = subject
        self.budget = budget
        self.by_months = subject.snapshot.call.periods.by == "months"
        self.labels = {NONE if t.id == "-" else t.id: t.label for t in subject.years}
        self.axes = {NONE if t.id == "-" else t.id: {t.axis: t.id} for t in subject.years}
        placed = [self.of(line) for line in lines]
        for parts in placed:
            for at in parts:
                self.labels.setdefault(at, at or subject.ms.say("paper-no-year"))
                self.axes.setdefault(at, {"year" if self.by_months else "period": at or "-"})
        self.below = len(self.labels) > MOST_YEARS
        self.amounts = [amount for parts in placed for amount in parts.values()]

    @property
    def columns(self) -> Mapping[str, dict[str, str]]:
        """The years that have a column, with the axis that names each in keys."""
        return {} if self.below else self.axes

    @property
    def blank(self) -> list[str]:
        """An empty cell for each column."""
        return [""] * len(self.columns)

    def margins(self, axes: Callable[[dict[str, str]], dict[str, str]]) -> list[str]:
        """The keys of a sub-total."""
        return [key("cost", **axes(at)) for at in self.columns.values()]

    def of(self, line: Line) -> dict[str, Amount]:
        """What of a row falls in each year; of one that cannot be counted what was typed there: under no
        year, where the project has not the year typed.
        """
        found: dict[str, Amount] = {}
        if line.lacks and not line.total:
            for cell, amount in line.row.cells.items():
                at = self._typed_place(cell.period)
                found[at] = _and(found.get(at), amount)
            if line.row.unplaced is not None:
                found[NONE] = _and(found.get(NONE), line.row.unplaced)
            return {at: amount for at, amount in found.items() if amount is not None}
        for cell, amount in line.cells.items():
            whole = ((cell.period, amount),)
            parts = in_years(amount, cell.period, self.budget.frame) if self.by_months else whole
            for at, part in parts:
                found[at] = _and(found.get(at), part)
        return found

    def _typed_place(self, period: str) -> str:
        return period if period in self.labels else NONE


def _and(one: Amount, other: Amount) -> Amount:
    if one is None or other is None:
        return other if one is None else one
    if isinstance(one, Decimal) and isinstance(other, Decimal):
        return money.total([one, other])
    return Unread(f"{one} + {other}")


def _amounts(
    subject: Subject,
    budget: PartnerBudget,
    line: Line,
    details: Sequence[str],
    years: _Years,
    at: str,
    places: int,
) -> Row:
    """A row of purchases or incomes; of one that nobody described the details stand in that place."""
    ms = subject.ms
    told = _Told(subject, budget, line)
    parts = years.of(line)
    shown = {year: ms.number(amount, "", places) for year, amount in parts.items() if amount}
    assert not isinstance(line.row, Post)
    said = ms.pick(line.row.description)
    text, more = said.text, list(details)
    if not text:
        text, more = capital(" · ".join(details)), []
    if years.below and shown:
        more.append("; ".join(f"{years.labels[y]}: {shown[y]}" for y in years.labels if y in shown))
    name = Cell(text or DASH, said.language, below=told.below(more))
    amounts = [shown.get(year, DASH) for year in years.columns]
    return _greyed(told, [name, *amounts, ms.amount(at, places)])


def _by_year(subject: Subject, head: str, years: _Years, rows: Sequence[Row]) -> None:
    ms = subject.ms
    columns = [Column(head, weight=1)]
    for at, label in enumerate(years.labels[y] for y in years.columns):
        columns.append(Column(label, width=_wide(rows, at + 1, 46.0), end=True))
    columns.append(Column(ms.say("paper-row-total"), width=_wide(rows, len(columns), 62.0), end=True))
    table(ms, columns, rows, space=4.0)


def _wide(rows: Sequence[Row], at: int, least: float) -> float:
    texts = [cell.text if isinstance(cell, Cell) else cell for row in rows for cell in [row.cells[at]]]
    return max(least, min(money_width(texts, "bold"), 76.0))


def _cost_details(subject: Subject, row: Cost) -> list[str]:
    """Supplier, unit cost, units by price, marks and work packages."""
    ms, call = subject.ms, subject.snapshot.call
    found = [row.supplier]
    item = next((item for item in call.items if item.id == row.item), None)
    found.append(ms.name(item.names) if item else row.item)
    price = row.price if row.price is not None or item is None else item.price
    if row.units is not None or row.price is not None:
        units = f"{ms.number(row.units)}\u00a0{row.unit}".strip()
        places = 0 if isinstance(price, Decimal) and price == price.to_integral() else 2
        found.append(f"{units} × {ms.number(price, '€', places)}")
    names = {mark.code: ms.name(mark.names) for mark in call.marks}
    found.append(", ".join(names.get(mark) or mark for mark in row.marks))
    return [part for part in found if part] + _packages(subject, subject.snapshot.budget.rows[row.id])


def _packages(subject: Subject, line: Line) -> list[str]:
    numbers = [str(n) for n, w in enumerate(subject.packages, 1) if w.id in line.named]
    phrase = "paper-row-packages" if len(numbers) > 1 else "paper-row-package"
    return [subject.ms.say(phrase, numbers=", ".join(numbers))] if numbers else []


# ---- what is told of a row


@dataclass(slots=True)
class _Told:
    """Why a row counts nothing, and what of it cannot be read."""

    subject: Subject
    budget: PartnerBudget
    line: Line

    @property
    def grey(self) -> bool:
        """Whether it counts nothing."""
        return bool(self.budget.reason(self.line)) or (bool(self.line.lacks) and not self.line.total)

    def below(self, details: Sequence[str]) -> str:
        """The details on one line, then what is odd about the row."""
        lines = [" · ".join(part for part in details if part)]
        if reason := self._reason():
            lines.append(reason)
        lines += self._lacks()
        return "\n".join(line for line in lines if line)

    def _reason(self) -> str:
        reason, ms = self.budget.reason(self.line), self.subject.ms
        if not reason:
            return ""
        if reason in (MODEL, AFTER_END):
            return ms.say("paper-row-model") if reason == MODEL else ms.say("paper-row-after-end")
        call = self.subject.snapshot.call
        rates = self.budget.model.rates if self.budget.model else ()
        target = next((rate.target for rate in rates if rate.id == reason), "")
        name = ms.name(call.category[target].names) if target in call.category else ""
        return ms.say("paper-row-covered", category=name or reason)

    def _lacks(self) -> list[str]:
        ms, row = self.subject.ms, self.line.row
        found: dict[str, None] = {}
        for lack in self.line.lacks:
            if lack.field == "cells":
                typed: object = next(
                    (amount for cell, amount in row.cells.items() if "/".join(cell) == lack.cell), None
                )
            elif lack.field == "rises" and isinstance(row, Post):
                typed = row.rises.get(lack.cell)
            else:
                typed = getattr(row, lack.field, None)
            label = f"paper-field-{lack.field.replace('_', '-')}"
            name = ms.say(label) if phrases.has(label) else ms.say("paper-amount")
            if isinstance(typed, Unread):
                found[ms.say("paper-unread", field=name, typed=str(typed))] = None
            elif typed is None:
                found[ms.say("paper-row-lacks", field=name)] = None
            else:
                found[ms.say("paper-not-counted", field=name)] = None
        return list(found)


def _greyed(told: _Told, cells: Sequence[str | Cell]) -> Row:
    if not told.grey:
        return Row(cells)
    made = [cell if isinstance(cell, Cell) else Cell(cell) for cell in cells]
    return Row([replace(cell, colour=LIGHT.muted) for cell in made])
