"""Who pays a partner's net cost: shares, amounts and what is left, each in all and by period."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, Generic, TypeVar

from sixaika_desktop.budget.arithmetic import ZERO, Number, known, known_percent
from sixaika_desktop.budget.frame import Frame
from sixaika_desktop.budget.keys import NONE
from sixaika_desktop.budget.pay import ONE
from sixaika_desktop.budget.placing import cut
from sixaika_desktop.budget.steps import Steps
from sixaika_desktop.calls.model import FundSource, Rounding
from sixaika_desktop.domain.model import Financing, Partner, Where

T = TypeVar("T")
C = TypeVar("C", covariant=True)

INVESTMENT: Final = "investment"
"""The part of the costs that a financing row may be tied to, and the tag of its categories."""


@dataclass(frozen=True, slots=True)
class Flow(Generic[C]):
    """Money in all and by period; the periods add up to it."""

    total: C
    periods: Mapping[str, C]


@dataclass(frozen=True, slots=True)
class Share(Generic[C]):
    """Support asked for as a share: what the project's own rounding of support goes by."""

    row: str
    base: C
    share: C
    exact: C
    amount: C


@dataclass(frozen=True, slots=True)
class Plan(Generic[C]):
    """The financing of one partner by row. `takes` is the row that gives way when rounding moves
    support."""

    rows: Mapping[str, Flow[C]]
    shares: tuple[Share[C], ...] = ()
    takes: str = ""


@dataclass(frozen=True, slots=True)
class Bases(Generic[C]):
    """What shares are counted on: net cost, the net cost that support is paid to, and the investment
    part."""

    net: Flow[C]
    supported: Flow[C]
    investment: Flow[C]


def source_of(row: Financing) -> str:
    """The source of a row as figures name it: `keys.NONE` while none is chosen, for "" means all of them."""
    return row.source or NONE


def lacking(row: Financing, source: FundSource | None) -> tuple[Where, ...]:
    """What is unread or lacking in a financing row; then it counts zero."""
    if row.rest:
        return ()
    found = [
        Where(row.id, name)
        for name, countable in (("share", known_percent), ("amount", known))
        if (amount := getattr(row, name)) is not None and not countable(amount)
    ]
    found += [
        Where(row.id, "cells", "/".join(cell))
        for cell, amount in row.cells.items()
        if amount is not None and not known(amount)
    ]
    given = row.share is not None or row.amount is not None or any(a is not None for a in row.cells.values())
    if not given and _fixed(source) is None:
        found.append(Where(row.id, "amount"))
    return tuple(found)


def _fixed(source: FundSource | None) -> Decimal | None:
    return source.rate if source is not None and not source.adjustable else None


def plan(k: Steps[T], partner: Partner, bases: Bases[T], frame: Frame) -> Plan[T]:
    """The financing of a partner, before the project's own rounding of support."""
    sources = frame.call.fund_source
    rows = [row for row in partner.financing if not lacking(row, sources.get(row.source))]
    parted = any(row.part == INVESTMENT for row in rows)
    flows: dict[str, Flow[T]] = {}
    shares: list[Share[T]] = []
    takes: tuple[Number, str] = (ZERO, "")
    for row in rows:
        if row.rest:
            continue
        source = sources.get(row.source)
        base = _base(k, row, source, bases, parted)
        share = _lesser_share(k, _share(k, row, source), source)
        if share is None:
            flows[row.id] = _given(k, row, source, base, bases.net, frame)
            continue
        exact = k.percent("share-of-net", base.total, share)
        support = source is not None and source.support
        amount = k.rounded("fund", exact, *_kind(support, frame))
        flows[row.id] = Flow(amount, spread(k, amount, base.periods, frame))
        if support:
            shares.append(Share(row.id, base.total, share, exact, amount))
        elif source is not None and source.own:
            takes = max(takes, (k.amount(amount), row.id), key=lambda found: found[0])
    rest = [row for row in rows if row.rest]
    if rest:
        _rest(k, rest, bases.net, flows, frame)
    if any(row.source in sources and sources[row.source].support for row in rest):
        shares = []  # support takes what is left: there is nothing to round
    return Plan(flows, tuple(shares), rest[0].id if rest else takes[1])


def _kind(support: bool, frame: Frame) -> tuple[str, Rounding]:
    declared = frame.call.rounding.get("support") if support else None
    if declared is not None and declared.level != "project":
        return "support", declared
    return "fund", frame.fund


def _base(k: Steps[T], row: Financing, source: FundSource | None, bases: Bases[T], parted: bool) -> Flow[T]:
    """What a row's share is counted on.

    No support is paid to categories that are not supported. Where some row is tied to the investment
    part, the others count on the rest.
    """
    if row.part == INVESTMENT:
        return bases.investment
    whole = bases.supported if source is not None and source.support else bases.net
    if not parted:
        return whole
    part = bases.investment
    periods = {
        at: k.difference("net-without-investment", amount, *_at(at, [part]))
        for at, amount in whole.periods.items()
    }
    return Flow(k.difference("net-without-investment", whole.total, part.total), periods)


def _at(period: str, flows: Iterable[Flow[T]]) -> list[T]:
    """What the flows have in a period."""
    return [flow.periods[period] for flow in flows if period in flow.periods]


def _share(k: Steps[T], row: Financing, source: FundSource | None) -> T | None:
    if known_percent(row.share):
        return k.typed(row.share, row.id, "share", unit="%")
    fixed = _fixed(source)
    if source is None or fixed is None or known(row.amount) or row.cells:
        return None
    return k.parameter(fixed, "fund-rate", source.source, source.article, "%", fund=source.names)


def _lesser_share(k: Steps[T], asked: T | None, source: FundSource | None) -> T | None:
    if asked is None or source is None or not source.cut or source.rate is None:
        return asked
    most = k.parameter(source.rate, "fund-rate", source.source, source.article, "%", fund=source.names)
    return k.least("asked-or-allowed", asked, most)


def _lesser(k: Steps[T], asked: T, source: FundSource | None, base: Flow[T], frame: Frame) -> T:
    """The lesser of asked and allowed, where the call says so."""
    if source is None or not source.cut or source.rate is None:
        return asked
    most = k.parameter(source.rate, "fund-rate", source.source, source.article, "%", fund=source.names)
    allowed = k.rounded("fund", k.percent("share-of-net", base.total, most), *_kind(source.support, frame))
    return k.least("asked-or-allowed", asked, allowed)


def spread(k: Steps[T], amount: T, weights: Mapping[str, T], frame: Frame) -> Mapping[str, T]:
    """An amount by period in proportion; where nothing has its sign, all of it in the last period."""
    whole = k.amount(amount)
    used = {at: w for at, w in weights.items() if k.amount(w) and (k.amount(w) > 0) == (whole >= 0)}
    if not used:
        return {frame.last: amount} if whole else {}
    return cut(k, "part-of-period", amount, used, frame.period_parts, frame)


def _given(
    k: Steps[T], row: Financing, source: FundSource | None, base: Flow[T], net: Flow[T], frame: Frame
) -> Flow[T]:
    """An amount in euros. What is typed by period stays; the rest of it follows the net cost of the other
    periods."""
    cells: dict[str, list[T]] = {}
    for cell, amount in row.cells.items():
        if known(amount):
            at = cell.period if cell.period in frame.places else ""
            cells.setdefault(at, []).append(k.typed(amount, row.id, "cells", "/".join(cell), "€"))
    typed = {at: k.sum("typed-by-period", amounts) for at, amounts in cells.items()}
    asked = (
        k.typed(row.amount, row.id, "amount", unit="€")
        if known(row.amount)
        else k.sum("typed-by-period", list(typed.values()))
    )
    amount = _lesser(k, asked, source, base, frame)
    if k.amount(amount) != k.amount(asked):
        return Flow(amount, spread(k, amount, typed or net.periods, frame))
    loose = typed.pop("", None)
    left = k.difference("not-placed", amount, *typed.values())
    if not k.amount(left):
        return Flow(amount, typed)
    if loose is not None and frame.last == "":
        return Flow(amount, {**typed, "": left})
    free = {at: weight for at, weight in net.periods.items() if at not in typed}
    for at, part in spread(k, left, free, frame).items():
        typed[at] = k.sum("typed-and-spread", [typed[at], part]) if at in typed else part
    return Flow(amount, typed)


def _rest(
    k: Steps[T], rows: Sequence[Financing], net: Flow[T], flows: dict[str, Flow[T]], frame: Frame
) -> None:
    """What the others leave, in all and in every period; several such rows share it equally."""
    others = list(flows.values())
    left = k.difference("left-by-others", net.total, *(flow.total for flow in others))
    periods: dict[str, T] = {}
    for at in sorted({*net.periods, *(at for flow in others for at in flow.periods)}, key=frame.order):
        here = next(iter(_at(at, [net])), None) or k.parameter(ZERO, "nothing", unit="€")
        periods[at] = k.difference("left-by-others", here, *_at(at, others))
    if len(rows) == 1:
        flows[rows[0].id] = Flow(left, periods)
        return
    equal = [k.parameter(ONE, "equal-part") for _ in rows]
    totals = k.allot("equal-part", left, equal, frame.fund)
    taken: list[Flow[T]] = []
    for row, total in zip(rows[:-1], totals, strict=False):
        flow = Flow(total, spread(k, total, periods, frame))
        taken.append(flow)
        flows[row.id] = flow
    last = {at: k.difference("left-by-others", amount, *_at(at, taken)) for at, amount in periods.items()}
    for flow in taken:
        for at, amount in flow.periods.items():
            if at not in last:
                last[at] = k.difference("left-by-others", k.parameter(ZERO, "nothing", unit="€"), amount)
    flows[rows[-1].id] = Flow(totals[len(rows) - 1], last)


def closing(
    k: Steps[T], shares: Mapping[str, Sequence[Share[T]]], lead: str, rounding: Rounding, frame: Frame
) -> tuple[T, Mapping[str, T]]:
    """The project's support asked for as shares, rounded once, and what each partner's support moves by
    for it.

    HNRY: 67 % of 1 170 776 € is 784 419,92 €, granted as 784 420 €.
    """
    every = [share for of_partner in shares.values() for share in of_partner]
    groups: dict[Number, list[Share[T]]] = {}
    for share in every:
        groups.setdefault(k.amount(share.share), []).append(share)
    exact = [
        k.percent("share-of-net", k.sum("net-of-partners", [share.base for share in group]), group[0].share)
        for group in groups.values()
    ]
    granted = k.rounded("support", k.sum("support-of-shares", exact), "support", rounding)
    moved = k.difference("support-moved", granted, *(share.amount for share in every))
    weights = {
        partner: k.sum("support-of-shares", [share.exact for share in of_partner])
        for partner, of_partner in shares.items()
        if of_partner
    }
    if rounding.remainder == "lead" and lead in weights and k.amount(weights[lead]) > 0:
        return granted, {lead: moved}
    by = Rounding(unit=frame.fund.unit, remainder=rounding.remainder)
    signed = {p: w for p, w in weights.items() if k.amount(w) > 0} or weights
    parts = k.allot("support-moved", moved, list(signed.values()), by)
    return granted, dict(zip(signed, parts, strict=True))


def moved(k: Steps[T], plan: Plan[T], by: T, frame: Frame) -> Plan[T]:
    """The plan with its largest support moved by so much, and the row that gives way moved the other
    way."""
    if not plan.shares or not k.amount(by):
        return plan
    largest = max(plan.shares, key=lambda share: k.amount(share.amount))
    flow = plan.rows[largest.row]
    at = max(
        (at for at, amount in flow.periods.items() if k.amount(amount)), key=frame.order, default=frame.last
    )
    rows = dict(plan.rows)
    rows[largest.row] = _shifted(k, flow, at, by)
    if plan.takes:
        opposite = k.product("support-moved", by, k.parameter(Decimal(-1), "opposite"))
        rows[plan.takes] = _shifted(k, plan.rows[plan.takes], at, opposite)
    return Plan(rows, plan.shares, plan.takes)


def _shifted(k: Steps[T], flow: Flow[T], at: str, by: T) -> Flow[T]:
    def plus(amount: T | None) -> T:
        return by if amount is None else k.sum("with-support-moved", [amount, by])

    return Flow(plus(flow.total), {**flow.periods, at: plus(flow.periods.get(at))})
