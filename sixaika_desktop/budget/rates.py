"""Flat rates: which of the model's rates a partner uses, what they cover, and how much they are.

They are computed in the model's order. A base counts what stands at that point: rows that no rate in
force covers, and the amounts, already rounded, of the rates before. So a staff rate "on travel, external,
equipment and works, without travel where travel is a flat rate itself" needs no words of its own: then
the travel rows are covered, and the travel rate comes later.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, TypeAlias, TypeVar

from sixaika_desktop.budget.arithmetic import ZERO, known_percent
from sixaika_desktop.budget.steps import Steps
from sixaika_desktop.calls.model import CostModel, Rate, Rounding
from sixaika_desktop.domain.model import Partner, Where

T = TypeVar("T")

Reason: TypeAlias = Literal["excluded", "above_cap", "not_the_calls", "not_offered", "negative"]


@dataclass(frozen=True, slots=True)
class Forbidden:
    """A flat rate that a partner has chosen against the call.

    `excluded`: it cannot stand beside `other`, and is not computed. `above_cap`: `value` is above the
    most, `limit`; it is computed as chosen. `not_the_calls`: the call's value, `limit`, is fixed, and is
    the one computed. `not_offered`: the cost model has no such rate. `negative`: not computed.
    """

    partner: str
    rate: str
    reason: Reason
    value: Decimal | None = None
    limit: Decimal | None = None
    other: str = ""


@dataclass(frozen=True, slots=True)
class InForce:
    """A rate that a partner uses. `typed`: the value is the partner's own, not the call's."""

    rate: Rate
    value: Decimal
    typed: bool


@dataclass(frozen=True, slots=True)
class Rates:
    """The rates of one partner: in force in the model's order, forbidden, and unread."""

    in_force: tuple[InForce, ...]
    forbidden: tuple[Forbidden, ...]
    lacks: tuple[Where, ...]

    def covering(self, category: str) -> str:
        """The first rate in force that covers a category's rows, "" if none."""
        return next((r.rate.id for r in self.in_force if category in r.rate.covers), "")


def rates_of(partner: Partner, model: CostModel | None) -> Rates:
    """The rates a partner uses in a cost model."""
    offered = model.rates if model else ()
    used: list[InForce] = []
    forbidden: list[Forbidden] = []
    lacks: list[Where] = []
    for rate in offered:
        typed = partner.rates.get(rate.id)
        if typed is None and rate.chosen:
            continue
        if typed is not None and not known_percent(typed):
            lacks.append(Where(partner.id, "rates", rate.id))
        found = _value(
            partner.id, rate, typed if known_percent(typed) else None, typed is not None, forbidden
        )
        if found is None:
            continue
        if other := next((u.rate.id for u in used if _apart(u.rate, rate)), ""):
            forbidden.append(Forbidden(partner.id, rate.id, "excluded", other=other))
            continue
        used.append(found)
    ids = {rate.id for rate in offered}
    for id, value in partner.rates.items():
        if id not in ids and value is not None:
            chosen = value if known_percent(value) else None
            forbidden.append(Forbidden(partner.id, id, "not_offered", chosen))
    return Rates(tuple(used), tuple(forbidden), tuple(lacks))


def _apart(one: Rate, other: Rate) -> bool:
    return other.id in one.excludes or one.id in other.excludes


def _value(
    partner: str, rate: Rate, typed: Decimal | None, given: bool, forbidden: list[Forbidden]
) -> InForce | None:
    if typed is None:
        # an unread rate counts zero, as every unread amount does; what it covers stays covered
        return InForce(rate, ZERO, typed=True) if given else InForce(rate, rate.value, typed=False)
    if not rate.adjustable:
        if typed != rate.value:
            forbidden.append(Forbidden(partner, rate.id, "not_the_calls", typed, rate.value))
        return InForce(rate, rate.value, typed=False)
    if typed < 0:
        forbidden.append(Forbidden(partner, rate.id, "negative", typed, rate.value))
        return None
    if typed > rate.value:
        forbidden.append(Forbidden(partner, rate.id, "above_cap", typed, rate.value))
    return InForce(rate, typed, typed=True)


def rate_steps(k: Steps[T], partner: str, used: InForce, base: Sequence[T], rounding: Rounding) -> T:
    """The amount of a rate: so many per cent of what its base categories hold at this point, rounded."""
    rate = used.rate
    if used.typed:
        value = k.typed(used.value, partner, "rates", rate.id, "%")
    else:
        value = k.parameter(used.value, "rate-value", rate.source, rate.article, "%", rate=rate.id)
    return k.rounded("rate", k.percent("rate-of-base", k.sum("rate-base", base), value), "rate", rounding)
