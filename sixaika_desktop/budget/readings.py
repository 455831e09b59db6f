"""What a project costs and who pays it, read by partner, work package, period, year, category and source."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from typing import TypeVar

from sixaika_desktop.budget.arithmetic import EXACT, HUNDRED, ZERO, as_decimal, sum_of
from sixaika_desktop.budget.financing import Flow
from sixaika_desktop.budget.frame import Frame
from sixaika_desktop.budget.making import Work
from sixaika_desktop.budget.partner import PartnerBudget
from sixaika_desktop.budget.rows import Line
from sixaika_desktop.budget.steps import Plain, Steps
from sixaika_desktop.calls.model import Call, CostModel, Rounding
from sixaika_desktop.domain.model import Application
from sixaika_desktop.domain.months import Period

T = TypeVar("T")

_PLAIN = Plain()


@dataclass(frozen=True, eq=False)
class Readings:
    """What the project costs and who pays it, read by any axis. In every reading a partner "" means all, as
    does a category or source ""; a work package or period None means all, "" what is tied to none.
    """

    application: Application
    call: Call
    frame: Frame
    model: CostModel | None
    before_rounding: Mapping[str, PartnerBudget]
    """The partners' budgets before the project's own rounding of support; they are kept from budget to
    budget."""
    counted: Mapping[str, PartnerBudget]
    moves: Mapping[str, Decimal]
    """What the project's own rounding moves each partner's support by."""
    work: Work
    _sums: dict[tuple[str, ...], Decimal] = field(default_factory=dict[tuple[str, ...], Decimal])

    @property
    def periods(self) -> tuple[Period, ...]:
        """The periods of the project; none while its dates are not given."""
        return self.frame.periods

    @property
    def partners(self) -> tuple[str, ...]:
        """The partners that count: active, and with a budget of their own."""
        return tuple(self.counted)

    @cached_property
    def categories(self) -> tuple[str, ...]:
        """The categories that the cost model opens or computes, in the call's order."""
        model = self.model
        if model is None:
            return ()
        used = {*model.open, *(rate.target for rate in model.rates)}
        known = [c.id for c in self.call.categories if c.id in used]
        return (*known, *sorted(used - set(known)))

    @cached_property
    def sources(self) -> tuple[str, ...]:
        """The sources of money, in the call's order, then those that only the application names."""
        known = [source.id for source in self.call.financing]
        used = {source for found in self.counted.values() for source in found.sources}
        return (*known, *sorted(used - set(known)))

    def partner(self, id: str) -> PartnerBudget:
        """One partner's budget; KeyError where that partner does not count."""
        return self.counted[id]

    # what it costs

    def cost(
        self,
        partner: str = "",
        work_package: str | None = None,
        period: str | None = None,
        category: str = "",
    ) -> Decimal:
        """Cost: any of the 16 margins of the cube partner, work package, period, category."""
        return self._sum(
            ("cost", partner, _axis(work_package), _axis(period), category),
            partner,
            lambda found: cost_of(found, work_package, period, category),
        )

    def income(self, partner: str = "", period: str | None = None) -> Decimal:
        """Income that is deducted."""
        return self._flow("income", partner, period, lambda found: found.income_flow)

    def net(self, partner: str = "", period: str | None = None) -> Decimal:
        """Net cost: cost less income."""
        return self._flow("net", partner, period, lambda found: found.net)

    def base(self, partner: str = "", period: str | None = None) -> Decimal:
        """Net cost to which support is paid."""
        return self._flow("base", partner, period, lambda found: found.base)

    def investment(self, partner: str = "", period: str | None = None) -> Decimal:
        """Cost of the categories tagged investment."""
        return self._flow("investment", partner, period, lambda found: found.investment)

    def staff(self, partner: str = "", period: str | None = None) -> Decimal:
        """Cost of the categories tagged staff."""
        return self._flow("staff", partner, period, lambda found: found.staff)

    def rate(self, rate: str, partner: str = "") -> Decimal:
        """The amount of a flat rate."""
        return self._sum(("rate", rate, partner), partner, lambda found: found.rate_amounts.get(rate, ZERO))

    def time(
        self, measure: str, partner: str = "", work_package: str | None = None, period: str | None = None
    ) -> Decimal:
        """Person-months (`MONTHS`) or hours (`HOURS`) of the posts that count."""
        return self._sum(
            (measure, partner, _axis(work_package), _axis(period)),
            partner,
            lambda found: sum_of(
                amount
                for cell, amount in found.time.get(measure, {}).items()
                if work_package in (None, cell.work_package) and period in (None, cell.period)
            ),
        )

    # who pays

    def financing(self, partner: str = "", period: str | None = None, source: str = "") -> Decimal:
        """Money from one source, or from all."""
        chosen = (source,) if source else self.sources
        return sum_of(self._source(partner, period, each) for each in chosen)

    def support(self, partner: str = "", period: str | None = None) -> Decimal:
        """Money applied for."""
        return self._of(self.flagged("support"), partner, period)

    def own(self, partner: str = "", period: str | None = None) -> Decimal:
        """The partners' own money."""
        return self._of(self.flagged("own"), partner, period)

    def other(self, partner: str = "", period: str | None = None) -> Decimal:
        """Money neither applied for nor the partners' own."""
        return self._of(self.flagged("other"), partner, period)

    def public(self, partner: str = "", period: str | None = None) -> Decimal:
        """Public money, the support included."""
        return self._of(self.flagged("public"), partner, period)

    def gap(self, partner: str = "", period: str | None = None) -> Decimal:
        """Net cost that nobody pays yet; negative where there is too much money."""
        return EXACT.subtract(self.net(partner, period), self.financing(partner, period))

    def flagged(self, flag: str) -> tuple[str, ...]:
        """The sources that are support, own, other or public."""
        return self._flags[flag]

    @cached_property
    def _flags(self) -> Mapping[str, tuple[str, ...]]:
        known = self.call.fund_source
        found = {flag: list[str]() for flag in ("support", "own", "other", "public")}
        for id in self.sources:
            source = known.get(id)
            support, own = source is not None and source.support, source is not None and source.own
            found["support" if support else "own" if own else "other"].append(id)
            if support or (source is not None and source.public):
                found["public"].append(id)
        return {flag: tuple(ids) for flag, ids in found.items()}

    # by calendar year

    @cached_property
    def years(self) -> tuple[str, ...]:
        """The calendar years of a project whose periods are not years themselves; "" for what is in
        none."""
        if self.call.periods.by != "months":
            return ()
        start, end = self.frame.start, self.frame.end
        if not self.periods or start is None or end is None:
            return ("",)
        return (*(str(year) for year in range(start.year, end.year + 1)), "")

    def cost_in_year(self, year: str, partner: str = "", category: str = "") -> Decimal:
        """Cost in a calendar year, derived from the periods by months."""
        return self._sum(
            ("cost-year", year, partner, category),
            partner,
            lambda found: sum_of(
                amount
                for (c, at), amount in found.category_years.items()
                if at == year and category in ("", c)
            ),
        )

    def income_in_year(self, year: str, partner: str = "") -> Decimal:
        """Income in a calendar year."""
        return self._sum(
            ("income-year", year, partner), partner, lambda found: found.income_years.get(year, ZERO)
        )

    def in_year(self, name: str, year: str, partner: str = "") -> Decimal:
        """Income, net cost, gap, support, own, other or public money in a calendar year."""
        if name == "income":
            return self.income_in_year(year, partner)
        if name in ("net", "gap"):
            net = EXACT.subtract(self.cost_in_year(year, partner), self.income_in_year(year, partner))
            return net if name == "net" else EXACT.subtract(net, self.financing_in_year(year, partner))
        return sum_of(self.financing_in_year(year, partner, source) for source in self.flagged(name))

    def financing_in_year(self, year: str, partner: str = "", source: str = "") -> Decimal:
        """Money from one source, or from all, in a calendar year."""
        return self._sum(
            ("financing-year", year, partner, source),
            partner,
            lambda found: sum_of(
                amount for (s, at), amount in found.source_years.items() if at == year and source in ("", s)
            ),
        )

    # shares, shown and never used again

    def share(self, of: str, partner: str = "") -> Decimal:
        """Support or own money in per cent of net cost, or a partner's cost in per cent of all. Zero of
        nothing."""
        if of == "cost":
            part, whole = self.cost(partner), self.cost()
        else:
            part, whole = (self.support if of == "support" else self.own)(partner), self.net(partner)
        return as_decimal(self.share_node(_PLAIN, part, whole, partner))

    def share_node(self, k: Steps[T], part: T, whole: T, partner: str) -> T:
        """A part in per cent of the whole as it is shown, by whichever steps."""
        hundred = k.parameter(HUNDRED, "hundred-per-cent")
        percent = k.product("share", k.fraction("share", part, whole), hundred)
        return k.rounded("share", percent, "share", self.share_rounding(partner))

    def share_rounding(self, partner: str) -> Rounding:
        """How a share is shown: a partner's as share, the project's as average."""
        return self.call.rounded("share" if partner else "average")

    @property
    def lead(self) -> str:
        """The lead partner's id, "" if there is none."""
        return lead_of(self.application)

    # rows

    @cached_property
    def rows(self) -> Mapping[str, Line]:
        """Every cost, post and income row that is looked at, as counted, by id."""
        return {id: found for each in self.counted.values() for id, found in each.lines.items()}

    def all_rows(self, partner: str) -> tuple[str, ...]:
        """The ids of a partner's posts, costs, incomes and financing."""
        return tuple(
            row.id
            for each in self.application.partners
            if each.id == partner
            for row in (*each.posts, *each.costs, *each.incomes, *each.financing)
        )

    def row(self, partner: str, row: str, period: str | None = None, year: str | None = None) -> Decimal:
        """The amount of one row, whether it counts or is covered; zero while it is open. A year has of it the
        part of each of its cells.
        """
        found = self.counted.get(partner)
        if found is None:
            return ZERO
        if period is not None:
            return found.row_periods(row).get(period, ZERO)
        if year is not None:
            return found.row_years(row).get(year, ZERO)
        if row in found.lines:
            return found.lines[row].total
        return found.plan.rows[row].total if row in found.plan.rows else ZERO

    # how a reading is summed

    def _sum(self, name: tuple[str, ...], partner: str, read: Callable[[PartnerBudget], Decimal]) -> Decimal:
        found = self._sums.get(name)
        if found is None:
            if partner:
                of = self.counted.get(partner)
                found = ZERO if of is None else read(of)
            else:
                found = sum_of([read(each) for each in self.counted.values()])
            self._sums[name] = found
        return found

    def _flow(
        self, name: str, partner: str, period: str | None, read: Callable[[PartnerBudget], Flow[Decimal]]
    ) -> Decimal:
        return self._sum((name, partner, _axis(period)), partner, lambda found: _at(read(found), period))

    def _source(self, partner: str, period: str | None, source: str) -> Decimal:
        return self._sum(
            ("financing", partner, _axis(period), source),
            partner,
            lambda found: _at(found.sources[source], period) if source in found.sources else ZERO,
        )

    def _of(self, sources: tuple[str, ...], partner: str, period: str | None) -> Decimal:
        return sum_of(self._source(partner, period, source) for source in sources)


def lead_of(application: Application) -> str:
    """The lead partner's id, "" if there is none."""
    return next((p.id for p in application.partners if p.role == "lead" and p.active), "")


def cost_of(found: PartnerBudget, work_package: str | None, period: str | None, category: str) -> Decimal:
    """Cost of one partner at a place of the cube."""
    if work_package is None:
        if period is None:
            return found.categories.get(category, ZERO) if category else found.cost
        if category:
            return found.category_periods.get((category, period), ZERO)
        return found.periods.get(period, ZERO)
    if period is None:
        if category:
            return found.work_categories.get((work_package, category), ZERO)
        return found.works.get(work_package, ZERO)
    if category:
        return found.cells.get((work_package, period, category), ZERO)
    return found.work_periods.get((work_package, period), ZERO)


def _at(flow: Flow[Decimal], period: str | None) -> Decimal:
    return flow.total if period is None else flow.periods.get(period, ZERO)


def _axis(value: str | None) -> str:
    return "*" if value is None else value
