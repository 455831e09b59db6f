"""The figures that rules put limits on, and the limits themselves, compared in money after the call's
rounding.
"""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Literal, TypeAlias

from sixaika_desktop.budget.arithmetic import known_percent
from sixaika_desktop.domain.model import Cost, Financing, Income, Partner, Post, Where
from sixaika_desktop.domain.money import Mode, Unread, percent_of, round_to
from sixaika_desktop.domain.phrases import has
from sixaika_desktop.rules.checks.dates import row_name
from sixaika_desktop.rules.conditions import no_model
from sixaika_desktop.rules.facts import Facts, known, names
from sixaika_desktop.rules.verdict import Finding

Figure: TypeAlias = Literal[
    "cost", "net", "base", "support", "own", "other", "public", "financing", "income", "investment", "staff",
    "advance", "transfers",
]  # fmt: skip

MoneyRow: TypeAlias = Post | Cost | Income | Financing

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
    """What the budget waits for, in all or of one partner: a cost model that the call has, else the first
    amount that is lacking or cannot be counted.
    """
    if facts.application.cost_model not in facts.call.model:
        return no_model(facts)
    if partner is None:
        for row in facts.budget.open_rows:
            return _because(facts.partner[row.partner], row.row, row.lacks[0])
        return None
    if partner.id not in facts.budget.counted:
        return None
    budget = facts.budget.partner(partner.id)
    for row, lacks in budget.open.items():
        if row not in budget.covered_rows:
            return _because(partner, row, lacks[0])
    return None


def _because(partner: Partner, row_id: str, where: Where) -> Finding:
    rows = (*partner.posts, *partner.costs, *partner.incomes, *partner.financing)
    return of_row("rules-open", partner, next(row for row in rows if row.id == row_id), where)


def of_row(about: str, partner: Partner, row: MoneyRow, where: Where) -> Finding:
    """What is lacking in a row, or stands there and cannot be counted; `about` begins the phrase."""
    value = _typed(row, where)
    what = field_word(row, where.field)
    kind = "lacks" if value is None else "unread" if isinstance(value, Unread) else "range"
    return Finding(
        where=where,
        values={"partner": names(partner), "name": row_name(row), "what": what, "value": value},
        lacks=(what,),
        cause=f"{about}-{kind}",
    )


def _typed(row: MoneyRow, where: Where) -> Any:
    """What is typed at a place of a row; a number as it would be read."""
    if where.field in ("cells", "rises"):
        kept: Mapping[Any, Any] = getattr(row, where.field)
        return next(
            (v for k, v in kept.items() if ("/".join(k) if where.field == "cells" else k) == where.cell), None
        )
    return getattr(row, where.field, None)


def field_word(row: MoneyRow, field: str) -> str:
    """The phrase for a field of a row: time in a post, else money."""
    if field in ("cells", "unplaced"):
        return "rules-field-months" if isinstance(row, Post) else "rules-field-amount"
    if field == "share":
        return "rules-field-time-share" if isinstance(row, Post) else "rules-field-funding-share"
    name = f"rules-field-{field.replace('_', '-')}"
    return name if has(name) else "rules-field-amount"


def is_out_of_range(field: str, value: object) -> bool:
    """Whether a number is a percentage too large to be counted."""
    return field in ("share", "side_costs") and isinstance(value, Decimal) and not known_percent(value)


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


def share_of(amount: Decimal, whole: Decimal, beside: Decimal | None = None) -> Decimal | None:
    """The amount in per cent of the whole, to be shown only, with so many decimals that it differs from that
    of another amount; None of nothing.
    """
    if not whole:
        return None
    share = amount * 100 / whole
    other = share if beside is None or beside == amount else beside * 100 / whole
    return next(
        (round(share, n) for n in (2, 3, 4, 5) if other == share or round(share, n) != round(other, n)),
        round(share, 6),
    )
