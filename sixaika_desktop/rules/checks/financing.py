"""Who pays: balance of costs and money, own money, income, commitments, investment, advance (rahoitus)."""

from decimal import Decimal

from sixaika_desktop.calls.asked import Euro, LegalForm, Percent, QuestionId, Tag
from sixaika_desktop.domain.model import Cost, Financing, Partner, Where
from sixaika_desktop.domain.money import Mode, percent_of, round_to
from sixaika_desktop.rules.check import Findings, check, part_of
from sixaika_desktop.rules.checks.dates import row_name
from sixaika_desktop.rules.checks.figures import ZERO, no_costs, open_amounts, share_of
from sixaika_desktop.rules.conditions import no_model
from sixaika_desktop.rules.facts import Facts, has_amount, known, names, row_amount
from sixaika_desktop.rules.fixes import rest_to_own, setting
from sixaika_desktop.rules.verdict import Finding

CENT = Decimal("0.01")


@check(gives="partner period gap€ net€ financing€", fixes="rest_to_own", needs="model money")
def financing_balanced(facts: Facts, *, within: Euro = Decimal("0.01"), periods: bool = True) -> Findings:
    """Money equals net cost over all. 8/2014 § 16(2); 357/2014 § 18(1)3–4."""
    budget = facts.budget
    if facts.application.cost_model not in facts.call.model:
        yield no_model(facts)
        return
    gap = budget.gap()
    tolerated = within * len(budget.partners)
    if abs(gap) > tolerated and not any(abs(budget.gap(p)) > within for p in budget.partners):
        yield Finding(
            where=Where(facts.application.id, "partners"),
            values={
                "partner": "rules-all-partners",
                "period": "rules-whole-project",
                "gap": gap,
                "net": budget.net(),
                "financing": budget.financing(),
            },
        )


@part_of("financing_balanced", needs="model money")
def financing_balanced_partner(
    facts: Facts, partner: Partner, *, within: Euro = Decimal("0.01"), periods: bool = True
) -> Findings:
    """Each partner's money equals its net cost, and where its money is given by period, in each period."""
    budget = facts.budget
    if partner.id not in budget.counted:
        return
    if facts.application.cost_model not in facts.call.model:
        return
    if unknown := open_amounts(facts, partner):
        yield unknown
        return
    fixes = rest_to_own(partner, facts.call)
    where = Where(partner.id, "financing")
    gap = budget.gap(partner.id)
    if abs(gap) > within:
        yield Finding(
            where=where,
            values={
                "partner": names(partner),
                "period": "rules-whole-project",
                "gap": gap,
                "net": budget.net(partner.id),
                "financing": budget.financing(partner.id),
            },
            fixes=fixes,
        )
        return
    typed = [row for row in partner.financing if row.cells]
    if not periods or not typed:
        return
    tolerated = max(within, Decimal("0.01")) * len(partner.financing)
    for period in budget.periods:
        gap = budget.gap(partner.id, period.id)
        if abs(gap) > tolerated:
            yield Finding(
                where=Where(typed[0].id, "cells", f"/{period.id}"),
                values={
                    "partner": names(partner),
                    "period": period.id,
                    "gap": gap,
                    "net": budget.net(partner.id, period.id),
                    "financing": budget.financing(partner.id, period.id),
                },
                fixes=fixes,
            )


@check(gives="partner", needs="who incomes answers")
def income_declared(facts: Facts, *, question: QuestionId) -> Findings:
    """Income is estimated, or it is said that there is none; both agree. 358/2014 § 5."""
    if facts.call.question[question].by != "partner":
        paying = tuple(p for p in facts.active if p.role != "associated")
        yield from _declared(facts, question, paying, None)


@part_of("income_declared", needs="incomes answers")
def income_declared_by_partner(facts: Facts, partner: Partner, *, question: QuestionId) -> Findings:
    """The same, where each partner declares its own."""
    if facts.call.question[question].by == "partner" and partner.role != "associated":
        yield from _declared(facts, question, (partner,), partner)


def _declared(facts: Facts, question: str, partners: tuple[Partner, ...], of: Partner | None) -> Findings:
    said = facts.answer(question, partner=of.id if of else "")
    amounts = [
        known(a)
        for p in partners
        for row in p.incomes
        if not row.after_end
        for a in (row.unplaced, *row.cells.values())
        if a is not None
    ]
    where = facts.place(question, partner=of.id if of else "")
    whose = facts.call.question[question].by
    shown = {"partner": names(of) if of else f"rules-whose-{whose}"}
    if not said:
        if not amounts or any(a is None for a in amounts):
            yield Finding(
                where=where,
                values={"partner": names(of)} if of else {},
                lacks=(facts.call.question[question].names,),
                whose=of.id if of else whose,
            )
    elif (said == "yes") is not any(amounts):
        yield Finding(where=where, values=shown)


@check(gives="own€ support€ net€", needs="model money")
def own_contribution(facts: Facts) -> Findings:
    """Support does not pay everything, and the partners pay something themselves. 8/2014 § 15."""
    budget = facts.budget
    own, support, net = budget.own(), budget.support(), budget.net()
    if unknown := open_amounts(facts):
        yield unknown
    elif not (own or support or net):
        yield no_costs(facts)
    elif own <= 0 or support >= net:
        yield Finding(
            where=Where(facts.application.id, "partners"),
            values={"own": own, "support": support, "net": net},
        )


@check(gives="amount€ limit€ total€ share%", limits="most", needs="money who model")
def investment_support(facts: Facts, *, most: Percent) -> Findings:
    """Support on the investment part is at most so many per cent of it. 357/2014 §§ 6(4), 14(4).

    Support tied to the investment part is taken as it stands; without any, the partner's average share of
    support.
    """
    budget = facts.budget
    whole = budget.investment()
    if not whole:
        return
    if unknown := open_amounts(facts):
        yield unknown
        return
    amount = ZERO
    support = frozenset(s.id for s in facts.call.financing if s.support)
    for p in facts.active:
        if p.id not in budget.counted or not (invested := budget.partner(p.id).investment.total):
            continue
        tied = [row for row in p.financing if row.source in support and row.part == "investment"]
        plan = budget.partner(p.id).plan
        if tied:
            amount += sum((plan.rows[row.id].total for row in tied if row.id in plan.rows), ZERO)
        elif base := budget.partner(p.id).base.total:
            amount += budget.support(p.id) * invested / base
    limit = percent_of(whole, most)
    support_unit = facts.call.rounding["support"].unit if "support" in facts.call.rounding else CENT
    if round(amount, 6) > round_to(limit, support_unit, Mode.UP) or facts.tells_all:
        yield Finding(
            where=Where(facts.application.id, "partners"),
            values={
                "amount": round(amount, 2),
                "limit": limit,
                "total": whole,
                "share": share_of(amount, whole),
            },
        )


@check(gives="partner name amount€", fixes="cash")
def no_in_kind(
    facts: Facts, partner: Partner, row: Cost | Financing, *, tags: tuple[Tag, ...] = ("in_kind",)
) -> Findings:
    """Nothing is paid in kind (luontoissuoritus). 8/2014 § 24(3)."""
    if isinstance(row, Financing):
        if row.in_kind:
            yield Finding(
                where=Where(row.id, "in_kind"),
                values={"partner": names(partner), "name": _funder(facts, row), "amount": known(row.amount)},
                fixes=(setting("cash", row.id, {"name": _funder(facts, row)}, in_kind=False),),
            )
    elif row.category in facts.categories(tags) and has_amount(row):
        yield Finding(
            where=Where(row.id, "category"),
            values={"partner": names(partner), "name": row_name(row), "amount": row_amount(row)},
        )


def _funder(facts: Facts, row: Financing) -> object:
    source = facts.call.fund_source.get(row.source)
    return row.funder or (source.names if source else row.id)


@check(gives="partner name funder amount€", fixes="link_commitment", needs="money attachments")
def commitments(facts: Facts, partner: Partner) -> Findings:
    """Each outside funder's money has a commitment (rahoitussitoumus) among the attachments."""
    if partner.id not in facts.budget.counted:
        return
    plan = facts.budget.partner(partner.id).plan
    kinds = [annex.id for annex in facts.call.annexes if annex.per == "funder"]
    used = {row.commitment for row in partner.financing}
    for row in partner.financing:
        source = facts.call.fund_source.get(row.source)
        if source is None or not source.commitment or row.commitment in facts.attachment_ids:
            continue
        flow = plan.rows.get(row.id)
        if flow is None or not flow.total:
            continue
        free = [
            a
            for kind in kinds
            for a in facts.enclosed.get(kind, ())
            if a.id not in used and a.partner in ("", partner.id)
        ]
        yield Finding(
            where=Where(row.id, "commitment"),
            values={
                "partner": names(partner),
                "name": source.names,
                "funder": row.funder or source.names,
                "amount": flow.total,
            },
            fixes=tuple(
                setting("link_commitment", row.id, {"name": a.name or a.id}, commitment=a.id)
                for a in free[:4]
            ),
        )


@check(gives="partner amount€", fixes="no_advance", needs="who advance")
def no_advance_to(facts: Facts, *, legal_forms: tuple[LegalForm, ...]) -> Findings:
    """A lead of such a legal form asks for no advance (ennakko). 357/2014 § 22."""
    app = facts.application
    if app.advance is not None and known(app.advance) is None:
        yield Finding(where=Where(app.id, "advance"), lacks=("rules-field-advance",))
        return
    amount = known(app.advance)
    if not amount:
        return
    for lead in facts.leads:
        if not lead.legal_form:
            yield Finding(
                where=Where(lead.id, "legal_form"),
                values={"partner": names(lead)},
                lacks=("rules-field-legal-form",),
            )
        elif lead.legal_form in legal_forms:
            yield Finding(
                where=Where(app.id, "advance"),
                values={"partner": names(lead), "amount": amount},
                fixes=(setting("no_advance", app.id, advance=None),),
            )


@check(gives="partner share%", limits="most least", needs="money who")
def balance(facts: Facts, *, most: Percent, least: Percent) -> Findings:
    """No partner carries nearly everything or next to nothing of the costs."""
    applicants = [p for p in facts.applicants if p.id in facts.budget.counted]
    whole = facts.budget.cost()
    if len(applicants) < 2:
        return
    if not whole:
        yield no_costs(facts)
        return
    highest, lowest = percent_of(whole, most), percent_of(whole, least)
    for p in applicants:
        cost = facts.budget.partner(p.id).cost
        if cost > highest or cost < lowest or facts.tells_all:
            yield Finding(
                where=Where(p.id, "costs"),
                values={"partner": names(p), "share": share_of(cost, whole)},
            )
