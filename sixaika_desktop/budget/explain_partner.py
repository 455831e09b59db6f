"""The nodes of one partner's budget: its rows, flat rates, their parts, and its financing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING

from sixaika_desktop.budget.arithmetic import ZERO, sum_of
from sixaika_desktop.budget.financing import Bases, Flow, Plan, plan
from sixaika_desktop.budget.keys import Key
from sixaika_desktop.budget.partner import PartnerBudget, category_steps, year_steps
from sixaika_desktop.budget.parts import Parts, by_level, period_level, works_first
from sixaika_desktop.budget.pay import ONE, time_steps
from sixaika_desktop.budget.placing import NOWHERE
from sixaika_desktop.budget.rates import rate_steps
from sixaika_desktop.budget.rows import INCOME, Line, row_steps
from sixaika_desktop.budget.steps import Node, Traced
from sixaika_desktop.domain.map import EMPTY
from sixaika_desktop.domain.model import Cell, Cost, Post
from sixaika_desktop.domain.phrases import LANGUAGES, pick, say

if TYPE_CHECKING:
    from sixaika_desktop.budget.explain import Explainer

_K = Traced()


class PartnerNodes:
    """How the figures of one partner came about."""

    def __init__(self, budget: PartnerBudget) -> None:
        self.budget = budget
        self._frame = budget.frame
        self._rows: dict[str, tuple[Node, Mapping[Cell, Node]]] = {}
        self._totals: dict[int, Node] = {}
        self._periods: dict[int, Mapping[str, Node]] = {}
        self._cells: dict[int, Mapping[Cell, Node]] = {}
        self._years: dict[str, Mapping[str, Node]] = {}

    # rows

    def row(self, id: str) -> Node:
        """A row's total."""
        return self._row(id)[0]

    def row_parts(self, id: str) -> list[tuple[str, Node]]:
        """What of a row stands in its cells, each with its period."""
        return [(cell.period, node) for cell, node in self._row(id)[1].items()]

    def _row(self, id: str) -> tuple[Node, Mapping[Cell, Node]]:
        if id not in self._rows:
            line = self.budget.lines[id]
            if not line.total and not line.cells:
                self._rows[id] = (Node("sum", "row-open", ZERO), {})
            else:
                total, cells = row_steps(_K, line.row, self._frame)
                name = row_name(line, self.budget)
                self._rows[id] = (
                    total.named("row-named", row=name),
                    {cell: part.named("row-named", row=name) for cell, part in cells.items()},
                )
        return self._rows[id]

    def _lines(self, sheet: str) -> list[str]:
        return [id for id, line in self.budget.lines.items() if line.sheet == sheet and line.cells]

    @cached_property
    def _by_sheet(self) -> Mapping[str, Mapping[Cell, list[str]]]:
        """The rows in each cell of each sheet."""
        found: dict[str, dict[Cell, list[str]]] = {}
        for id, line in self.budget.lines.items():
            cells = found.setdefault(line.sheet, {})
            for cell in line.cells:
                cells.setdefault(cell, []).append(id)
        return found

    def _sheet_cells(self, sheet: str, cells: Sequence[Cell]) -> Node:
        """What the rows of a sheet have in some cells."""
        rows = self._by_sheet.get(sheet, {})
        lines = self.budget.lines
        amount = sum_of(lines[id].cells[cell] for cell in cells for id in rows.get(cell, ()))
        return Node(
            "sum",
            "rows",
            amount,
            lambda: [self._row(id)[1][cell] for cell in cells for id in rows.get(cell, ())],
        )

    def income(self, period: str | None) -> Sequence[Node]:
        """Deducted incomes, in all or in a period."""
        if period is None:
            return [self.row(id) for id in self._lines(INCOME)]
        cells = [cell for cell in self._by_sheet.get(INCOME, {}) if cell.period == period]
        return self._sheet_cells(INCOME, cells).children

    # what stands in a category: rows, and flat rates

    def category(self, category: str) -> Sequence[Node]:
        """What stands in a category, in all."""
        return [self._total(category, part) for part in self.budget.stands.get(category, ()) if part.total]

    def category_period(self, category: str, period: str) -> Sequence[Node]:
        """What stands in a category in a period."""
        parts = self.budget.stands.get(category, ())
        return [self._by_period(category, part)[period] for part in parts if period in part.periods]

    def category_cell(self, category: str, work: str, period: str) -> Sequence[Node]:
        """What stands in a category in a cell."""
        cell = Cell(work, period)
        parts = self.budget.stands.get(category, ())
        return [self._by_cell(category, part)[cell] for part in parts if cell in part.cells]

    def rate(self, rate: str) -> Node:
        """The amount of a flat rate."""
        for category, parts in self.budget.stands.items():
            for part in parts:
                if part.rate == rate:
                    return self._total(category, part)
        return Node("sum", "", ZERO)

    def _total(self, category: str, part: Parts) -> Node:
        if id(part) not in self._totals:
            if part.rate:
                used = next(r for r in self.budget.rates.in_force if r.rate.id == part.rate)
                base = [self._total(self._category_of(p), p) for p in part.base if isinstance(p, Parts)]
                made = rate_steps(_K, self.budget.partner.id, used, base, self._frame.rate)
            else:
                ids = self._lines(category)
                rows = Node(
                    "sum", "rows", self.budget.sheets[category].total, lambda: [self.row(id) for id in ids]
                )
                made = category_steps(_K, [rows], self._frame)
            names = self.budget.frame.call.category
            called = names[category].names if category in names else category
            label = "flat-rate" if part.rate else "rows-of-category"
            self._totals[id(part)] = made.named(label, category=called, rate=part.rate)
        return self._totals[id(part)]

    def _category_of(self, part: Parts) -> str:
        return next(c for c, parts in self.budget.stands.items() if any(p is part for p in parts))

    def _by_period(self, category: str, part: Parts) -> Mapping[str, Node]:
        if id(part) not in self._periods:
            if works_first(self._frame) and not part.ready:
                self._levels(category, part)
            else:
                weights = self._period_weights(category, part)
                whole = self._total(category, part)
                ready = part.ready
                self._periods[id(part)] = weights if ready else period_level(_K, whole, weights, self._frame)
        return self._periods[id(part)]

    def _period_weights(self, category: str, part: Parts) -> Mapping[str, Node]:
        if not part.rate:
            cells = self._by_sheet.get(category, {})
            periods = dict.fromkeys(cell.period for cell in cells)
            return {
                at: self._sheet_cells(category, [c for c in cells if c.period == at])
                for at in periods
                if part.base[0].periods.get(at)
            } or self._alone()
        found: dict[str, list[Node]] = {}
        for base in part.base:
            if isinstance(base, Parts):
                owner = self._category_of(base)
                for at in base.periods:
                    found.setdefault(at, []).append(self._by_period(owner, base)[at])
        sums = {at: _K.sum("rate-base", nodes) for at, nodes in found.items()}
        return {at: node for at, node in sums.items() if node.amount or len(part.base) == 1} or self._alone()

    @staticmethod
    def _alone() -> Mapping[str, Node]:
        return {"": _K.parameter(ONE, "whole")}

    def _by_cell(self, category: str, part: Parts) -> Mapping[Cell, Node]:
        if id(part) not in self._cells:
            if part.ready:
                cells = self._by_sheet.get(category, {})
                self._cells[id(part)] = {cell: self._sheet_cells(category, [cell]) for cell in cells}
            else:
                self._levels(category, part)
        return self._cells[id(part)]

    def _levels(self, category: str, part: Parts) -> None:
        """Fills in the parts by period and by cell of what is cut."""
        if part.rate:
            found: dict[Cell, list[Node]] = {}
            for base in part.base:
                if isinstance(base, Parts):
                    owner = self._category_of(base)
                    for cell in base.cells:
                        found.setdefault(cell, []).append(self._by_cell(owner, base)[cell])
            weights = {cell: _K.sum("rate-base", nodes) for cell, nodes in found.items()}
            if len(part.base) > 1:
                weights = {cell: node for cell, node in weights.items() if node.amount}
        else:
            weights = {cell: self._sheet_cells(category, [cell]) for cell in part.base[0].cells}
        weights = weights or {NOWHERE: _K.parameter(ONE, "whole")}
        periods, cells = by_level(_K, self._total(category, part), weights, self._frame)
        self._periods.setdefault(id(part), periods)
        self._cells[id(part)] = cells

    # time, years, financing

    def time(self, measure: str) -> Mapping[Cell, list[Node]]:
        """Person-months or hours of the posts that count, by cell."""
        found: dict[Cell, list[Node]] = {}
        for line in self.budget.lines.values():
            if (
                isinstance(line.row, Post)
                and line.time
                and line.measure == measure
                and not self.budget.reason(line)
            ):
                _, cells = time_steps(_K, line.row, self._frame)
                for cell, node in cells.items():
                    if cell in line.time:
                        found.setdefault(cell, []).append(
                            node.named("row-named", row=row_name(line, self.budget))
                        )
        return found

    def in_years(self, amount: Node, period: str) -> Mapping[str, Node]:
        """What stands in a period by calendar year."""
        if amount.key not in self._years:
            self._years[amount.key] = year_steps(_K, amount, period, self._frame)
        return self._years[amount.key]

    def plan(self, of: Explainer) -> Plan[Node]:
        """The partner's financing before the project's own rounding."""
        partner = self.budget.partner

        def flow(name: str, amounts: Flow[Decimal]) -> Flow[Node]:
            at = Key(name, {"partner": partner.id})
            return Flow(of.node(at), {period: of.node(at.plus(period=period)) for period in amounts.periods})

        bases = Bases(
            flow("net", self.budget.net),
            flow("base", self.budget.base),
            flow("investment", self.budget.investment),
        )
        return plan(_K, partner, bases, self._frame)


def row_name(line: Line, of: PartnerBudget) -> object:
    """What a row is called: its own words, else its category and number, by language."""
    row, partner, names = line.row, of.partner, of.frame.call.category
    if title := (row.title if isinstance(row, Post) else row.description):
        return title
    if isinstance(row, Cost):
        number = [r.id for r in partner.costs if r.category == row.category].index(row.id)
        category = names[row.category].names if row.category in names else EMPTY
        return {
            language: f"{pick(category, language) or row.category}, {_numbered(number, language)}".strip(", ")
            for language in LANGUAGES
        }
    rows = [r.id for r in (partner.posts if isinstance(row, Post) else partner.incomes)]
    kind = "row-post" if isinstance(row, Post) else "row-income"
    return {language: f"{say(kind, language)} {rows.index(row.id) + 1}" for language in LANGUAGES}


def _numbered(number: int, language: str) -> str:
    return say("place-row", language, number=number + 1)
