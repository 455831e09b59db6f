"""The budget of one partner. It rests on that partner, the frame and the cost model, and on nothing
else."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from itertools import chain
from typing import TypeVar

from sixaika_desktop.budget.arithmetic import EXACT, ZERO, Number, as_decimal, sum_of
from sixaika_desktop.budget.financing import INVESTMENT, Flow, Plan, Share, lacking, moved, source_of
from sixaika_desktop.budget.frame import Frame, by_year
from sixaika_desktop.budget.parts import Parts, Sheet, add_to
from sixaika_desktop.budget.rates import Rates
from sixaika_desktop.budget.rows import INCOME, Line
from sixaika_desktop.budget.steps import Plain, Steps
from sixaika_desktop.calls.model import CostModel
from sixaika_desktop.domain.model import Cell, Income, Partner, Where

T = TypeVar("T")
K = TypeVar("K", bound=Hashable)

MODEL = "model"
AFTER_END = "after_end"
"""Why rows are covered, besides the id of a flat rate: the cost model does not open their category, or
the income arises only after the project."""

_PLAIN = Plain()
NO_SHEET = Sheet()


@dataclass(frozen=True)
class PartnerBudget:
    """What a partner's project costs and who pays it.

    `lines` are the rows as counted, by id; `sheets` their sums by category, covered or not; `stands` what
    counts in each category: its rows, and its flat rates. `covered` says why a category's rows count
    nothing. `plan` is the financing.
    """

    partner: Partner
    frame: Frame
    model: CostModel | None
    lines: Mapping[str, Line]
    sheets: Mapping[str, Sheet]
    rates: Rates
    covered: Mapping[str, str]
    stands: Mapping[str, tuple[Parts, ...]]
    plan: Plan[Decimal]

    @cached_property
    def named(self) -> frozenset[str]:
        """The work packages that its rows name."""
        return frozenset(chain.from_iterable(found.named for found in self.lines.values()))

    @cached_property
    def cost(self) -> Decimal:
        """What it costs in all."""
        return sum_of(self.categories.values())

    @cached_property
    def categories(self) -> Mapping[str, Decimal]:
        """Cost by category."""
        return {c: sum_of(p.total for p in parts) for c, parts in self.stands.items()}

    @cached_property
    def periods(self) -> Mapping[str, Decimal]:
        """Cost by period."""
        return _added((at[1], amount) for at, amount in self.category_periods.items())

    @cached_property
    def category_periods(self) -> Mapping[tuple[str, str], Decimal]:
        """Cost by category and period."""
        return _added(
            ((category, at), amount)
            for category, parts in self.stands.items()
            for part in parts
            for at, amount in part.periods.items()
        )

    @cached_property
    def cells(self) -> Mapping[tuple[str, str, str], Decimal]:
        """Cost by work package, period and category: the partner's part of the cube."""
        return _added(
            ((cell.work_package, cell.period, category), amount)
            for category, parts in self.stands.items()
            for part in parts
            for cell, amount in part.cells.items()
        )

    @cached_property
    def works(self) -> Mapping[str, Decimal]:
        """Cost by work package."""
        return _added((at[0], amount) for at, amount in self.cells.items())

    @cached_property
    def work_periods(self) -> Mapping[tuple[str, str], Decimal]:
        """Cost by work package and period."""
        return _added(((at[0], at[1]), amount) for at, amount in self.cells.items())

    @cached_property
    def work_categories(self) -> Mapping[tuple[str, str], Decimal]:
        """Cost by work package and category."""
        return _added(((at[0], at[2]), amount) for at, amount in self.cells.items())

    @cached_property
    def income(self) -> Sheet:
        """Income that is deducted."""
        return self.sheets.get(INCOME, NO_SHEET)

    @cached_property
    def income_flow(self) -> Flow[Decimal]:
        """Income that is deducted, in all and by period."""
        return Flow(self.income.total, self.income.periods)

    @cached_property
    def net(self) -> Flow[Decimal]:
        """Net cost: cost less income."""
        return _less(Flow(self.cost, self.periods), self.income_flow)

    @cached_property
    def unsupported(self) -> Flow[Decimal]:
        """Cost in categories to which no support is paid."""
        known = self.frame.call.category
        return self._of({c for c in self.stands if c in known and not known[c].supported})

    @cached_property
    def base(self) -> Flow[Decimal]:
        """Net cost to which support is paid."""
        return _less(self.net, self.unsupported)

    def tagged(self, tag: str) -> Flow[Decimal]:
        """Cost in the categories with a tag of the call."""
        known = self.frame.call.category
        return self._of({c for c in self.stands if c in known and tag in known[c].tags})

    @cached_property
    def investment(self) -> Flow[Decimal]:
        """Cost of the investment part."""
        return self.tagged(INVESTMENT)

    @cached_property
    def staff(self) -> Flow[Decimal]:
        """Cost of staff."""
        return self.tagged("staff")

    @cached_property
    def rate_amounts(self) -> Mapping[str, Decimal]:
        """The amounts of the flat rates in force."""
        return {part.rate: part.total for parts in self.stands.values() for part in parts if part.rate}

    def _of(self, categories: set[str]) -> Flow[Decimal]:
        if not categories:
            return Flow(ZERO, {})
        return Flow(
            sum_of(amount for c, amount in self.categories.items() if c in categories),
            _added((at, amount) for (c, at), amount in self.category_periods.items() if c in categories),
        )

    @cached_property
    def sources(self) -> Mapping[str, Flow[Decimal]]:
        """Financing by source."""
        found: dict[str, list[Flow[Decimal]]] = {}
        for row in self.partner.financing:
            if row.id in self.plan.rows:
                found.setdefault(source_of(row), []).append(self.plan.rows[row.id])
        return {source: flows[0] if len(flows) == 1 else _flow(flows) for source, flows in found.items()}

    def row_periods(self, row: str) -> Mapping[str, Decimal]:
        """What a row, of the budget or of the financing, has in each period."""
        return _added(self._row_parts(row))

    def row_years(self, row: str) -> Mapping[str, Decimal]:
        """What it has in each calendar year: the part of each of its cells."""
        return _added(
            part for at, amount in self._row_parts(row) for part in in_years(amount, at, self.frame)
        )

    def _row_parts(self, row: str) -> Iterable[tuple[str, Decimal]]:
        if row in self.lines:
            return ((cell.period, amount) for cell, amount in self.lines[row].cells.items())
        return self.plan.rows[row].periods.items() if row in self.plan.rows else ()

    @cached_property
    def category_years(self) -> Mapping[tuple[str, str], Decimal]:
        """Cost by category and calendar year, derived from the periods by months."""
        return _added(
            ((category, year), part)
            for (category, at), amount in self.category_periods.items()
            for year, part in in_years(amount, at, self.frame)
        )

    @cached_property
    def income_years(self) -> Mapping[str, Decimal]:
        """Deducted income by calendar year."""
        return _added(
            part for at, amount in self.income.periods.items() for part in in_years(amount, at, self.frame)
        )

    @cached_property
    def source_years(self) -> Mapping[tuple[str, str], Decimal]:
        """Financing by source and calendar year."""
        return _added(
            ((source, year), part)
            for source, flow in self.sources.items()
            for at, amount in flow.periods.items()
            for year, part in in_years(amount, at, self.frame)
        )

    @cached_property
    def open(self) -> Mapping[str, tuple[Where, ...]]:
        """By row, the fields that are lacking or unread: rows of the budget, of the financing, and chosen
        rates."""
        found = {id: each.lacks for id, each in self.lines.items() if each.lacks}
        sources = self.frame.call.fund_source
        for row in self.partner.financing:
            if lacks := lacking(row, sources.get(row.source)):
                found[row.id] = lacks
        if self.rates.lacks:
            found[self.partner.id] = self.rates.lacks
        return found

    @cached_property
    def covered_rows(self) -> Mapping[str, str]:
        """By row that counts nothing, why: the flat rate that covers it, `MODEL` or `AFTER_END`."""
        found: dict[str, str] = {}
        for id, each in self.lines.items():
            if reason := self.reason(each):
                found[id] = reason
        return found

    def reason(self, of: Line) -> str:
        """Why a row counts nothing, "" where it counts."""
        if isinstance(of.row, Income):
            return AFTER_END if of.row.after_end else ""
        return self.covered.get(of.sheet, "")

    @cached_property
    def time(self) -> Mapping[str, Mapping[Cell, Decimal]]:
        """Person-months and hours of the posts that count, by cell."""
        found: dict[str, dict[Cell, Decimal]] = {}
        for each in self.lines.values():
            if each.time and not self.reason(each):
                sums = found.setdefault(each.measure, {})
                for cell, amount in each.time.items():
                    add_to(sums, cell, amount)
        return found

    def moved(self, by: Decimal) -> "PartnerBudget":
        """The same with its support moved by the project's rounding; what is known of its costs is kept."""
        if not by:
            return self
        found = copy(self)
        object.__setattr__(found, "plan", as_plain(moved(_PLAIN, self.plan, by, self.frame), self.plan))
        for name in ("sources", "source_years"):
            found.__dict__.pop(name, None)
        return found


def category_steps(k: Steps[T], rows: Sequence[T], frame: Frame) -> T:
    """What the rows of a category come to, rounded where the call rounds categories."""
    whole = k.sum("rows", rows)
    if "category" not in frame.call.rounding:
        return whole
    return k.rounded("category", whole, "category", frame.call.rounded("category"))


def year_steps(k: Steps[T], amount: T, period: str, frame: Frame) -> Mapping[str, T]:
    """What stands in a period by calendar year, by the months of the period in each; "" is in no year."""
    years = by_year(frame, period)
    if len(years) == 1:
        return {years[0][0]: amount}
    weights = {year: k.parameter(months, "months-of-year-in-period", year=year) for year, months in years}
    parts = k.allot("part-of-year", amount, list(weights.values()), frame.period_parts)
    return dict(zip(weights, parts, strict=True))


def in_years(amount: Decimal, period: str, frame: Frame) -> Iterable[tuple[str, Decimal]]:
    """See `year_steps`."""
    return ((year, as_decimal(part)) for year, part in year_steps(_PLAIN, amount, period, frame).items())


def as_plain(found: Plan[Number], before: Plan[Decimal] | None = None) -> Plan[Decimal]:
    """A plan in decimals: all its amounts have been rounded or typed. What stood in the plan before stays
    as it is."""
    known: Mapping[str, Flow[Decimal]] = before.rows if before else {}
    rows = {
        id: known[id]
        if known.get(id) is flow
        else Flow(as_decimal(flow.total), {at: as_decimal(part) for at, part in flow.periods.items()})
        for id, flow in found.rows.items()
    }
    if before and found.shares is before.shares:
        return Plan(rows, before.shares, found.takes)
    shares = tuple(
        Share(s.row, as_decimal(s.base), as_decimal(s.share), as_decimal(s.exact), as_decimal(s.amount))
        for s in found.shares
    )
    return Plan(rows, shares, found.takes)


NO_PLAN: Plan[Decimal] = Plan({})


def _flow(flows: Sequence[Flow[Decimal]]) -> Flow[Decimal]:
    periods = chain.from_iterable(flow.periods.items() for flow in flows)
    return Flow(sum_of(flow.total for flow in flows), _added(periods))


def _added(items: Iterable[tuple[K, Decimal]]) -> Mapping[K, Decimal]:
    found: dict[K, Decimal] = {}
    for at, amount in items:
        if at in found:
            found[at] = EXACT.add(found[at], amount)
        else:
            found[at] = amount
    return {at: amount for at, amount in found.items() if amount}


def _less(whole: Flow[Decimal], part: Flow[Decimal]) -> Flow[Decimal]:
    if not part.total and not part.periods:
        return whole
    return Flow(
        EXACT.subtract(whole.total, part.total),
        _added(
            chain(whole.periods.items(), ((at, EXACT.minus(amount)) for at, amount in part.periods.items()))
        ),
    )
