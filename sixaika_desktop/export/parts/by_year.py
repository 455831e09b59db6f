"""Rows of purchases or incomes with what of each falls in every year."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from sixaika_desktop.budget import Line, PartnerBudget
from sixaika_desktop.budget.keys import NONE
from sixaika_desktop.budget.partner import in_years
from sixaika_desktop.domain import money
from sixaika_desktop.domain.model import Post
from sixaika_desktop.domain.money import Amount, Unread
from sixaika_desktop.domain.places import capital
from sixaika_desktop.export.manuscript import DASH
from sixaika_desktop.export.parts.rows import Told, row_key
from sixaika_desktop.export.subject import Subject, key
from sixaika_desktop.export.tables import Cell, Column, Row, money_width, table

MOST_YEARS = 4
"""So many years stand in columns; more stand under the description."""
NO_YEAR = ""


class ByYear:
    """A table of rows by year: the years have no columns where they are too many, then they stand under the
    text.
    """

    def __init__(self, subject: Subject, budget: PartnerBudget, lines: Sequence[Line]) -> None:
        self.subject = subject
        self.budget = budget
        self.by_months = subject.snapshot.call.periods.by == "months"
        self.labels = {_year(t.id): t.label for t in subject.years}
        self.axes = {_year(t.id): {t.axis: t.id} for t in subject.years}
        placed = [self._placed(line) for line in lines]
        for parts in placed:
            for at in parts:
                self.labels.setdefault(at, at or subject.ms.say("paper-no-year"))
                self.axes.setdefault(at, {"year" if self.by_months else "period": at or NONE})
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

    def sums(self, figure: str, places: int, **axes: str) -> list[str]:
        """A figure of each column."""
        return [self.subject.ms.amount(key(figure, **axes, **at), places) for at in self.columns.values()]

    def row(self, line: Line, details: Sequence[str], places: int) -> Row:
        """A row; of one that nobody described the details stand in that place."""
        ms = self.subject.ms
        told = Told(self.subject, self.budget, line)
        shown = {y: ms.number(amount, "", places) for y, amount in self._placed(line).items() if amount}
        assert not isinstance(line.row, Post)
        said = ms.pick(line.row.description)
        text, more = said.text, list(details)
        if not text:
            text, more = capital(" · ".join(details)), []
        if self.below and shown:
            more.append("; ".join(f"{label}: {shown[y]}" for y, label in self.labels.items() if y in shown))
        name = Cell(text or DASH, said.language, below=told.below(more))
        amounts = [shown.get(year, DASH) for year in self.columns]
        return told.row([name, *amounts, ms.amount(row_key(self.budget, line), places)])

    def table(self, rows: Sequence[Row]) -> None:
        """Writes the rows under their heads."""
        ms = self.subject.ms
        columns = [Column(ms.say("paper-description"), weight=1)]
        for at, year in enumerate(self.columns, 1):
            columns.append(Column(self.labels[year], width=_wide(rows, at, 46.0), end=True))
        columns.append(Column(ms.say("paper-row-total"), width=_wide(rows, len(columns), 62.0), end=True))
        table(ms, columns, rows, space=4.0)

    def _placed(self, line: Line) -> dict[str, Amount]:
        """What of a row falls in each year; of one that cannot be counted what was typed there: under no
        year, where the project has not the year typed.
        """
        found: dict[str, Amount] = {}
        if line.lacks and not line.total:
            for cell, amount in line.row.cells.items():
                at = cell.period if cell.period in self.labels else NO_YEAR
                found[at] = _and(found.get(at), amount)
            if line.row.unplaced is not None:
                found[NO_YEAR] = _and(found.get(NO_YEAR), line.row.unplaced)
            return {at: amount for at, amount in found.items() if amount is not None}
        for cell, amount in line.cells.items():
            whole = ((cell.period, amount),)
            parts = in_years(amount, cell.period, self.budget.frame) if self.by_months else whole
            for at, part in parts:
                found[at] = _and(found.get(at), part)
        return found


def _year(id: str) -> str:
    return NO_YEAR if id == NONE else id


def _and(one: Amount, other: Amount) -> Amount:
    if one is None or other is None:
        return other if one is None else one
    if isinstance(one, Decimal) and isinstance(other, Decimal):
        return money.total([one, other])
    return Unread(f"{one} + {other}")


def _wide(rows: Sequence[Row], at: int, least: float) -> float:
    """How wide a column of amounts is."""
    cells = [row.cells[at] for row in rows]
    texts = [cell.text if isinstance(cell, Cell) else cell for cell in cells]
    return max(least, min(money_width(texts, "bold"), 76.0))
