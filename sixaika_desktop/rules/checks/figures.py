"""The figures that rules put limits on, and the limits themselves, compared in money after the call's
rounding.
"""

from decimal import Decimal
from typing import Literal, TypeAlias

from sixaika_desktop.domain.model import Partner, Where
from sixaika_desktop.domain.money import Mode, percent_of, round_to
from sixaika_desktop.domain.phrases import has
from sixaika_desktop.rules.facts import Facts, known, names
from sixaika_desktop.rules.verdict import Finding

Figure: TypeAlias = Literal[
    "cost", "net", "base", "support", "own", "other", "public", "financing", "income", "investment", "staff",
    "advance", "transfers",
]  # fmt: skip

ZERO = Decimal(0)


def amount_of(facts: Facts, figure: Figure, tags: tuple[str, ...] = (), partner: str = "") -> Decimal:
    """A figure of the project or of a partner, in euros; of costs only the categories with one of the
    tags.
    """
    if figure == "advance":
        return known(facts.application.advance) or ZERO
    if figure == "transfers":
        return sum(
            (known(t.amount) or ZERO for t in facts.application.transfers if partner in ("", t.recipient)),
            ZERO,
        )
    budget = facts.budget
    if figure == "cost":
        if not tags:
            return budget.cost(partner=partner)
        return sum((budget.cost(partner=partner, category=c) for c in facts.categories(tags)), ZERO)
    found: Decimal = getattr(budget, figure)(partner)
    return found


def unread(facts: Facts, figure: Figure) -> Finding | None:
    """What of a figure outside the budget cannot be read."""
    app = facts.application
    if figure == "advance" and app.advance is not None and known(app.advance) is None:
        return Finding(where=Where(app.id, "advance"), lacks=("rules-field-advance",))
    if figure == "transfers":
        for transfer in app.transfers:
            if known(transfer.amount) is None:
                return Finding(where=Where(transfer.id, "amount"), lacks=("rules-field-transfer",))
    return None


def open_amounts(facts: Facts, partner: Partner | None = None) -> Finding | None:
    """The first amount of the budget that is lacking or unread, in all or of one partner."""
    if partner is None:
        for row in facts.budget.open_rows:
            of = facts.partner.get(row.partner)
            return _lacks(row.lacks[0], of)
        return None
    if partner.id not in facts.budget.counted:
        return None
    budget = facts.budget.partner(partner.id)
    for row, lacks in budget.open.items():
        if row not in budget.covered_rows:
            return _lacks(lacks[0], partner)
    return None


def _lacks(where: Where, partner: Partner | None) -> Finding:
    field = f"rules-field-{where.field.replace('_', '-')}"
    return Finding(
        where=where,
        values={"partner": names(partner)} if partner else {},
        lacks=(field if has(field) else "rules-field-amount",),
    )


def no_costs(facts: Facts, partner: Partner | None = None) -> Finding:
    """There is nothing yet to take a share of."""
    return Finding(
        where=Where(partner.id if partner else facts.application.id, "costs" if partner else "partners"),
        values={"partner": names(partner)} if partner else {},
        lacks=("rules-field-costs",),
    )


def most_allowed(facts: Facts, figure: Figure, base: Figure, percent: Decimal, partner: str = "") -> Decimal:
    """So many per cent of a base, in euros: of support as the call rounds it, of anything else exactly.

    Where support is rounded for the project as a whole, a partner's may be any of its parts: it is rounded
    up.
    """
    whole = amount_of(facts, base, partner=partner)
    exact = percent_of(whole, percent)
    if figure != "support":
        return exact
    rounding = facts.call.rounding.get("support")
    fund = facts.call.rounded("fund")
    if rounding is not None and rounding.level == "project":
        return round_to(exact, rounding.unit, Mode.UP if partner else rounding.mode)
    if partner:
        return round_to(exact, fund.unit, fund.mode)
    return sum(
        (
            round_to(percent_of(amount_of(facts, base, partner=p), percent), fund.unit, fund.mode)
            for p in facts.budget.counted
        ),
        ZERO,
    )


def share_of(amount: Decimal, whole: Decimal) -> Decimal | None:
    """The amount in per cent of the whole, to be shown only; None of nothing."""
    return round(amount * 100 / whole, 2) if whole else None
