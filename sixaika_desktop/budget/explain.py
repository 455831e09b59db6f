"""How a figure came about, by its key.

Sums over partners, categories and periods are read off the key. Everything else (a row, a flat rate, a
share, rounding, cutting into parts) is told by the very functions that computed it, taken with `Traced`
steps. Nodes are made when they are looked at, and one figure has one node however often it is used.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from sixaika_desktop.budget.arithmetic import ZERO
from sixaika_desktop.budget.explain_partner import PartnerNodes, row_name
from sixaika_desktop.budget.figures import known_key, money_places, read, shown
from sixaika_desktop.budget.financing import Plan, closing, moved, source_of
from sixaika_desktop.budget.keys import Key
from sixaika_desktop.budget.outline import text
from sixaika_desktop.budget.partner import year_steps
from sixaika_desktop.budget.readings import Readings
from sixaika_desktop.budget.steps import Node, Traced
from sixaika_desktop.domain.model import Financing

__all__ = ["Explainer", "text"]

_K = Traced()


class Explainer:
    """The nodes of one budget."""

    def __init__(self, budget: Readings) -> None:
        self._budget = budget
        self._places = money_places(budget.call)
        self._nodes: dict[str, Node] = {}
        self._partners: dict[str, PartnerNodes] = {}
        self._closing: tuple[Node, Mapping[str, Node]] | None = None
        self._plans: dict[str, Plan[Node]] = {}

    def explain(self, key: str) -> Node:
        """The node of a figure. KeyError, with the nearest keys, for what is none."""
        return self.node(known_key(self._budget, key))

    def node(self, at: Key) -> Node:
        """The node of a figure that is known to be one."""
        name = str(at)
        found = self._nodes.get(name)
        if found is None:
            made = self._made(at)
            found = Node(
                made.op,
                f"figure-{at.name.replace('/', '-')}",
                shown(at.name, made.amount, self._places)
                if isinstance(made.amount, Decimal)
                else made.amount,
                lambda: made.children,
                made.detail,
                name,
                self._names(at),
            )
            self._nodes[name] = found
        return found

    def _names(self, at: Key) -> Mapping[str, Any]:
        """What stands for the axes in words: names of the call by language, or what the application calls
        them."""
        call, application = self._budget.call, self._budget.application
        found: dict[str, Any] = dict(at.at)
        for partner in application.partners:
            if partner.id == at.get("partner"):
                found["partner"] = partner.acronym or partner.name or partner.id
        if (category := at.get("category") or "") in call.category:
            found["category"] = call.category[category].names
        if (source := at.get("source") or "") in call.fund_source:
            found["source"] = call.fund_source[source].names
        for work in application.work_packages:
            if work.id == at.get("work_package"):
                found["work_package"] = work.title or work.id
        if "rate" in found:
            targets = [
                rate.target for model in call.cost_models for rate in model.rates if rate.id == at.at["rate"]
            ]
            found["rate"] = next(
                (call.category[t].names for t in targets if t in call.category), found["rate"]
            )
        if "row" in found:
            found["row"] = self._row_name(at)
        return found

    def _row_name(self, at: Key) -> Any:
        """What a row is called: its own words, else the category or source it stands under."""
        counted = self._budget.counted.get(at.at["partner"])
        if counted is None:
            return at.at["row"]
        if (line := counted.lines.get(at.at["row"])) is not None:
            return row_name(line, counted)
        rows = (row for row in counted.partner.financing if row.id == at.at["row"])
        return next((self._funder(row) for row in rows), at.at["row"])

    def _funder(self, row: Financing) -> Any:
        known = self._budget.call.fund_source
        return row.funder or (known[row.source].names if row.source in known else row.source or row.id)

    def _sum(self, at: Key, parts: Callable[[], Iterable[Node]]) -> Node:
        return Node("sum", "", read(self._budget, at), lambda: tuple(parts()))

    def _over(self, at: Key, axis: str, values: Iterable[str]) -> Node:
        """The sum of the figures along an axis, without those that are zero."""
        parts = [at.plus(**{axis: value}) for value in values]
        return self._sum(at, lambda: [self.node(part) for part in parts if read(self._budget, part)])

    def _made(self, at: Key) -> Node:
        budget = self._budget
        if at.name.startswith("share/"):
            return self._share(at)
        if at.name == "gap":
            return _K.difference("gap", self.node(at.of("net")), self.node(at.of("financing")))
        partner = at.get("partner")
        if partner is None:
            if at.name == "support" and at.at.keys() <= {"partner"} and budget.moves:
                return self._granted()
            return self._over(at, "partner", budget.partners)
        if partner not in budget.counted:
            return Node("sum", "", ZERO)
        match at.name:
            case "cost":
                return self._cost(at, self._of(partner))
            case "income":
                return self._income(at, self._of(partner))
            case "net":
                return _K.difference("net", self.node(at.of("cost")), self.node(at.of("income")))
            case "base":
                return self._base(at)
            case "investment" | "staff":
                return self._categories(at, lambda tags, _: at.name in tags)
            case "financing":
                return self._financing(at, partner)
            case "rate":
                return self._of(partner).rate(at.at["rate"])
            case "months" | "hours":
                parts = self._of(partner).time(at.name)
                inside = [
                    node
                    for cell, nodes in parts.items()
                    for node in nodes
                    if at.get("work_package") in (None, cell.work_package)
                    and at.get("period") in (None, cell.period)
                ]
                return self._sum(at, lambda: inside)
            case "row":
                return self._row(at, partner)
            case name:
                paid = [at.of("financing").plus(source=source) for source in budget.flagged(name)]
                return self._sum(at, lambda: [self.node(each) for each in paid if read(budget, each)])

    def _of(self, partner: str) -> PartnerNodes:
        if partner not in self._partners:
            self._partners[partner] = PartnerNodes(self._budget.counted[partner])
        return self._partners[partner]

    def _cost(self, at: Key, of: PartnerNodes) -> Node:
        budget = self._budget
        category, period, work, year = (at.get(a) for a in ("category", "period", "work_package", "year"))
        if category is None:
            return self._over(at, "category", of.budget.categories)
        if year is not None:
            return self._in_year(at, year, of.budget.periods)
        if work is None:
            parts = of.category(category) if period is None else of.category_period(category, period)
            return self._sum(at, lambda: parts)
        if period is None:
            return self._over(at, "period", [*(p.id for p in budget.periods), ""])
        return self._sum(at, lambda: of.category_cell(category, work, period))

    def _in_year(self, at: Key, year: str, periods: Iterable[str]) -> Node:
        """What the periods have in a year."""
        whole = at.without("year")

        def parts() -> Iterable[Node]:
            for period in periods:
                if read(self._budget, whole.plus(period=period)):
                    here = self._of(at.at["partner"]).in_years(self.node(whole.plus(period=period)), period)
                    if year in here and here[year].amount:
                        yield here[year]

        return self._sum(at, parts)

    def _income(self, at: Key, of: PartnerNodes) -> Node:
        if (year := at.get("year")) is not None:
            return self._in_year(at, year, of.budget.income.periods)
        return self._sum(at, lambda: of.income(at.get("period")))

    def _base(self, at: Key) -> Node:
        without = self._categories(at, lambda _, supported: not supported)
        net = self.node(at.of("net"))
        return _K.difference("base", net, *without.children)

    def _categories(self, at: Key, chosen: Callable[[Sequence[str], bool], bool]) -> Node:
        cost = at.of("cost")
        used = [
            cost.plus(category=c.id)
            for c in self._budget.call.categories
            if chosen(c.tags, c.supported) and read(self._budget, cost.plus(category=c.id))
        ]
        return _K.sum("categories", [self.node(each) for each in used]) if used else Node("sum", "", ZERO)

    # who pays

    def _plan(self, partner: str) -> Plan[Node]:
        """The financing of a partner, told; `_final` is that after the project's own rounding."""
        if partner not in self._plans:
            self._plans[partner] = self._of(partner).plan(self)
        return self._plans[partner]

    def _final(self, partner: str) -> Plan[Node]:
        found = self._plan(partner)
        if partner not in self._budget.moves:
            return found
        return moved(_K, found, self._closed()[1][partner], self._budget.frame)

    def _closed(self) -> tuple[Node, Mapping[str, Node]]:
        if self._closing is None:
            budget = self._budget
            shares = {id: self._plan(id).shares for id in budget.counted if self._plan(id).shares}
            rounding = budget.call.rounded("support")
            self._closing = closing(_K, shares, budget.lead, rounding, budget.frame)
        return self._closing

    def _granted(self) -> Node:
        """The project's support: what is asked as shares, rounded once, and what is asked as amounts."""
        granted, _ = self._closed()
        budget, plain = self._budget, list[Node]()
        for id, found in budget.counted.items():
            shared = {share.row for share in found.plan.shares}
            for row in found.partner.financing:
                if (
                    row.source in budget.flagged("support")
                    and row.id not in shared
                    and row.id in found.plan.rows
                ):
                    plain.append(self._plan(id).rows[row.id].total)
        return _K.sum("support", [granted, *plain])

    def _financing(self, at: Key, partner: str) -> Node:
        source = at.get("source")
        if source is None:
            return self._over(at, "source", self._budget.sources)
        if (year := at.get("year")) is not None:
            flow = self._budget.counted[partner].sources.get(source)
            return self._in_year(at, year, flow.periods if flow else ())
        period = at.get("period")

        def parts() -> Iterable[Node]:
            plan = self._final(partner)
            for row in self._budget.counted[partner].partner.financing:
                if source_of(row) == source and row.id in plan.rows:
                    flow = plan.rows[row.id]
                    found = flow.total if period is None else flow.periods.get(period)
                    if found is not None and found.amount:
                        yield found.named("financing-row", row=self._funder(row))

        return self._sum(at, parts)

    def _row(self, at: Key, partner: str) -> Node:
        id = at.at["row"]
        found = self._budget.counted[partner]
        period, year = at.get("period"), at.get("year")
        if id in found.lines:
            whole, parts = self._of(partner).row(id), self._of(partner).row_parts(id)
        elif id in (rows := self._final(partner).rows):
            whole, parts = rows[id].total, list(rows[id].periods.items())
        else:
            whole, parts = Node("sum", "", ZERO), []
        if period is None and year is None:
            return whole
        if year is None:
            return self._sum(at, lambda: [node for place, node in parts if place == period])
        by_year = (year_steps(_K, node, place, found.frame) for place, node in parts)
        return self._sum(at, lambda: [years[year] for years in by_year if year in years])

    def _share(self, at: Key) -> Node:
        name = at.name.removeprefix("share/")
        partner = at.get("partner")
        place = {} if partner is None else {"partner": partner}
        part = self.node(Key(name, place))
        whole = self.node(Key("cost") if name == "cost" else Key("net", place))
        return self._budget.share_node(_K, part, whole, partner or "")
