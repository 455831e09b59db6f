"""What the parts of a partner's sheet share: its columns, its place on it, and lines that add up."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from sixaika_desktop.budget import PartnerBudget
from sixaika_desktop.budget.arithmetic import ZERO, Number, total
from sixaika_desktop.domain.model import Cell, Partner
from sixaika_desktop.export.sheets.book import At, Sheet
from sixaika_desktop.export.sheets.formula import Formula
from sixaika_desktop.export.subject import Subject, key

HEAD = 3
"""The row of headings."""
NAME, WHO, CATEGORY, PRICE, UNIT, COUNT, SIDE, SHARE, EACH, TIMES = range(10)
"""Columns; from `TIMES` on stand months or hours by period and in all."""
TOTALS = ("cost", "net", "financing")
"""Lines that stand under a rule."""

Across = tuple[At, ...]
"""The cells of a figure: by period, and last in all."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the periods stand. `ids` are the periods' ids, last "" where something is in none."""

    ids: tuple[str, ...]
    labels: tuple[str, ...]

    @property
    def times(self) -> int:
        """Months or hours in all."""
        return TIMES + len(self.ids)

    @property
    def months(self) -> int:
        """Person-months in all."""
        return self.times + 1

    @property
    def money(self) -> int:
        """The first column of amounts."""
        return self.months + 1

    @property
    def all(self) -> int:
        """The sum of amounts."""
        return self.money + len(self.ids)

    @property
    def remark(self) -> int:
        """Why a row is not counted, and the like."""
        return self.all + 1

    @property
    def code(self) -> int:
        """The code of the category a row counts in; beyond what is printed."""
        return self.remark + 1

    def amounts(self, parts: Mapping[str, Number], whole: Decimal) -> list[Number]:
        """A figure from the first column of money on: by period, and last in all."""
        return [*(parts.get(period, ZERO) for period in self.ids), whole]


@dataclass(slots=True)
class Ledger:
    """Where on a partner's sheet its figures stand: by name, and person-months."""

    cells: dict[str, Across] = field(default_factory=dict[str, Across])
    months: At | None = None

    def all(self, name: str) -> At:
        """The figure over all periods."""
        return self.cells[name][-1]


@dataclass(slots=True)
class PartnerPage:
    """The sheet of a partner while it is being written; `row` is the next free row."""

    sheet: Sheet
    subject: Subject
    partner: Partner
    columns: Columns
    codes: Mapping[str, str]
    row: int = HEAD + 1
    ledger: Ledger = field(default_factory=Ledger)

    @property
    def budget(self) -> PartnerBudget:
        """What the partner costs and who pays it."""
        return self.subject.snapshot.budget.partner(self.partner.id)

    def say(self, phrase: str, **values: object) -> str:
        """A phrase in the language of the workbook."""
        return self.subject.ms.say(phrase, **values)

    def category(self, category: str) -> str:
        """What a category is called."""
        known = self.subject.snapshot.call.category
        return self.subject.ms.name(known[category].names) if category in known else ""

    def key(self, name: str, **axes: str) -> str:
        """The key of a figure of this partner."""
        return key(name, partner=self.partner.id, **axes)

    def figure(self, where: str) -> Decimal:
        """The engine's figure of a key."""
        return self.subject.snapshot.budget.figure(where)

    def across(self, row: int) -> Across:
        """The cells of money in a row."""
        return tuple(At(self.sheet, row, at) for at in range(self.columns.money, self.columns.all + 1))

    def section(self, phrase: str) -> None:
        """A heading, with a free row above it."""
        self.sheet.text(self.row + 1, NAME, self.say(phrase), "section")
        self.row += 2

    def line(self, name: str, phrase: str, plus: Sequence[Across], minus: Sequence[Across] = ()) -> Across:
        """A line that adds rows up, by period and in all, and takes others away."""
        sheet, c = self.sheet, self.columns
        look = "total" if name in TOTALS else "bold"
        sheet.text(self.row, NAME, self.say(phrase), look)
        for column in range(WHO, c.money):
            sheet.blank(self.row, column, look)
        periods: list[dict[str, str]] = [*({"period": period} for period in c.ids), {}]
        for at, axes in enumerate(periods):
            where = self.key(name, **axes)
            made = self._sum([row[at] for row in plus])
            if minus:
                made -= self._sum([row[at] for row in minus])
            sheet.formula(self.row, c.money + at, made, self.figure(where), f"money {look}", where)
        self.ledger.cells[name] = found = self.across(self.row)
        self.row += 1
        return found

    def _sum(self, cells: Sequence[At]) -> Formula:
        return self.sheet.cell(cells[0]) if len(cells) == 1 else self.sheet.sum_of(cells)


def by_period(cells: Iterable[tuple[Cell, Number]]) -> dict[str, Number]:
    """Amounts of cells added up by period."""
    found: dict[str, Number] = {}
    for cell, amount in cells:
        found[cell.period] = total([found.get(cell.period, ZERO), amount])
    return found
