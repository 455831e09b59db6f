"""Limits in money and shares: of the project, and of each partner."""

from decimal import Decimal
from typing import Any, Literal

from sixaika_desktop.calls.asked import Euro, LegalForm, Percent, Role, Tag
from sixaika_desktop.domain.map import EMPTY
from sixaika_desktop.domain.model import Application, Partner, Where
from sixaika_desktop.domain.money import Mode, percent_of, round_to
from sixaika_desktop.rules.check import Findings, check
from sixaika_desktop.rules.checks.figures import (
    ZERO,
    Figure,
    amount_of,
    most_allowed,
    no_costs,
    open_amounts,
    share_of,
    unread,
)
from sixaika_desktop.rules.facts import APPLICANTS, Facts, names
from sixaika_desktop.rules.fixes import fix, put, rest_to_own, setting
from sixaika_desktop.rules.verdict import Finding, Fix

CENT = Decimal("0.01")


def _where(facts: Facts, figure: Figure) -> Where:
    field = {"advance": "advance", "transfers": "transfers"}.get(figure, "partners")
    return Where(facts.application.id, field)


def _values(amount: Decimal, limit: Decimal, whole: Decimal, **more: Any) -> dict[str, Any]:
    share = share_of(amount, whole, beside=limit)
    return {"amount": amount, "limit": limit, "total": whole, "share": share, **more}


@check(
    gives="amount€ limit€ total€ share%",
    fixes="set_share cap_advance",
    limits="most",
    needs="model money advance transfers",
)
def share_most(
    facts: Facts, *, figure: Figure, tags: tuple[Tag, ...] = (), base: Figure, most: Percent
) -> Findings:
    """A figure is at most so many per cent of another."""
    if unknown := unread(facts, figure):
        yield unknown
        return
    amount, whole = amount_of(facts, figure, tags), amount_of(facts, base)
    if figure in ("advance", "transfers") and not amount and not facts.tells_all:
        return
    if unknown := open_amounts(facts):
        yield unknown
        return
    if not amount and not whole:
        yield no_costs(facts)
        return
    limit = most_allowed(facts, figure, base, most)
    if amount > limit or facts.tells_all:
        yield Finding(
            where=_where(facts, figure),
            values=_values(amount, limit, whole),
            fixes=_lower(facts, figure, most, limit),
        )


def _lower(facts: Facts, figure: Figure, most: Decimal, limit: Decimal) -> tuple[Fix, ...]:
    if figure == "advance":
        whole = round_to(max(limit, ZERO), CENT, Mode.DOWN)
        return (setting("cap_advance", facts.application.id, {"amount": whole}, advance=whole),)
    if figure == "support":
        sources = frozenset(s.id for s in facts.call.financing if s.support)
        return (fix("set_share", lambda app: _with_share(app, sources, most), share=most),)
    return ()


def _with_share(app: Application, sources: frozenset[str], share: Decimal) -> Application:
    for partner in app.partners:
        for row in partner.financing:
            if row.source in sources and not row.rest:
                app = put(app, row.id, share=share, amount=None, cells=EMPTY)
    return app


@check(gives="amount€ limit€ total€ share%", limits="least", needs="model money advance transfers")
def share_least(
    facts: Facts,
    *,
    figure: Figure,
    tags: tuple[Tag, ...] = (),
    base: Figure,
    least: Percent,
    strictly: bool = False,
) -> Findings:
    """A figure is at least, or more than, so many per cent of another."""
    if unknown := unread(facts, figure) or open_amounts(facts):
        yield unknown
        return
    amount, whole = amount_of(facts, figure, tags), amount_of(facts, base)
    if not amount and not whole:
        yield no_costs(facts)
        return
    limit = percent_of(whole, least)
    if amount < limit or (strictly and amount == limit) or facts.tells_all:
        yield Finding(where=_where(facts, figure), values=_values(amount, limit, whole))


@check(gives="amount€", needs="model money")
def share_least_any(
    facts: Facts, *, tags: tuple[Tag, ...], shares: dict[Tag, tuple[Percent, ...]]
) -> Findings:
    """One of several kinds of cost is at least its per cent of the base; or there is no base at all. 866/2021
    § 9.
    """
    if unknown := open_amounts(facts):
        yield unknown
        return
    base = amount_of(facts, "cost", tags)
    if not base:
        return
    if not any(
        amount_of(facts, "cost", (tag,)) >= percent_of(base, least[0]) for tag, least in shares.items()
    ):
        yield Finding(where=_where(facts, "cost"), values={"amount": base})


@check(gives="amount€", limits="most", needs="model money advance transfers")
def amount_most(facts: Facts, *, figure: Figure, tags: tuple[Tag, ...] = (), most: Euro) -> Findings:
    """A figure is at most so much."""
    amount = amount_of(facts, figure, tags)
    if amount > most or facts.tells_all:
        yield Finding(where=_where(facts, figure), values={"amount": amount})
    elif unknown := unread(facts, figure) or open_amounts(facts):
        yield unknown


@check(gives="amount€", limits="least", needs="model money advance transfers")
def amount_least(facts: Facts, *, figure: Figure, tags: tuple[Tag, ...] = (), least: Euro) -> Findings:
    """A figure is at least so much."""
    amount = amount_of(facts, figure, tags)
    if amount >= least and not facts.tells_all:
        return
    if unknown := unread(facts, figure) or open_amounts(facts):
        yield unknown
    else:
        yield Finding(where=_where(facts, figure), values={"amount": amount})


@check(gives="partner amount€ limit€ total€ share%", limits="most", needs="model money")
def partner_share_most(
    facts: Facts,
    partner: Partner,
    *,
    figure: Figure,
    tags: tuple[Tag, ...] = (),
    base: Figure,
    most: Percent,
    roles: tuple[Role, ...] = APPLICANTS,
    types: tuple[str, ...] = (),
    legal_forms: tuple[LegalForm, ...] = (),
    profit: Literal["any", "yes", "no"] = "any",
) -> Findings:
    """A figure of such a partner is at most so many per cent of another of it."""
    if partner.role not in roles or partner.id not in facts.budget.counted:
        return
    if (types and partner.type not in types) or (legal_forms and partner.legal_form not in legal_forms):
        return
    if profit != "any" and partner.for_profit is None:
        yield Finding(
            where=Where(partner.id, "for_profit"),
            values={"partner": names(partner)},
            lacks=("rules-field-for-profit",),
        )
        return
    if profit != "any" and partner.for_profit is not (profit == "yes"):
        return
    if unknown := open_amounts(facts, partner):
        yield unknown
        return
    amount = amount_of(facts, figure, tags, partner.id)
    limit = most_allowed(facts, figure, base, most, partner.id)
    if amount > limit or facts.tells_all:
        whole = amount_of(facts, base, partner=partner.id)
        yield Finding(
            where=Where(partner.id, "financing"), values=_values(amount, limit, whole, partner=names(partner))
        )


@check(gives="partner amount€", limits="most", needs="model money")
def partner_amount_most(
    facts: Facts,
    partner: Partner,
    *,
    figure: Figure,
    tags: tuple[Tag, ...] = (),
    most: Euro,
    roles: tuple[Role, ...] = APPLICANTS,
) -> Findings:
    """A figure of each partner is at most so much."""
    if partner.role not in roles or partner.id not in facts.budget.counted:
        return
    amount = amount_of(facts, figure, tags, partner.id)
    if amount > most or facts.tells_all:
        yield Finding(where=Where(partner.id, "costs"), values={"partner": names(partner), "amount": amount})
    elif unknown := open_amounts(facts, partner):
        yield unknown


@check(gives="partner amount€", fixes="rest_to_own", limits="least", needs="model money")
def partner_amount_least(
    facts: Facts,
    partner: Partner,
    *,
    figure: Figure,
    tags: tuple[Tag, ...] = (),
    least: Euro,
    roles: tuple[Role, ...] = APPLICANTS,
) -> Findings:
    """A figure of each partner is at least so much. 8/2014 § 13(2)."""
    if partner.role not in roles or partner.id not in facts.budget.counted:
        return
    amount = amount_of(facts, figure, tags, partner.id)
    if amount >= least and not facts.tells_all:
        return
    if unknown := open_amounts(facts, partner):
        yield unknown
        return
    values = {"partner": names(partner), "amount": amount}
    if figure in ("own", "other", "financing", "support", "public") and not partner.financing:
        yield Finding(where=Where(partner.id, "financing"), values=values, lacks=("rules-field-financing",))
        return
    fixes = rest_to_own(partner, facts.call) if figure == "own" else ()
    yield Finding(where=Where(partner.id, "financing"), values=values, fixes=fixes)
