"""What each partner is and does: legal form, type, business, part in the work, required fields."""

from collections.abc import Mapping
from typing import Any, Literal, cast

from sixaika_desktop.calls.asked import PartnerField, QuestionId, Role
from sixaika_desktop.domain.model import Partner, Where
from sixaika_desktop.rules.check import Findings, check
from sixaika_desktop.rules.checks.figures import open_amounts
from sixaika_desktop.rules.facts import APPLICANTS, Facts, names, word
from sixaika_desktop.rules.fixes import setting
from sixaika_desktop.rules.verdict import Finding, Label


@check(gives="partner value")
def partner_choice(
    facts: Facts,
    partner: Partner,
    *,
    field: Literal["legal_form", "type", "vat", "country", "city_area"],
    allowed: tuple[str, ...],
    roles: tuple[Role, ...] = APPLICANTS,
) -> Findings:
    """A field of each partner holds one of the words allowed."""
    if partner.role not in roles:
        return
    value: str = getattr(partner, field)
    if not value:
        yield _lacks(partner, field)
    elif value not in allowed:
        yield Finding(
            where=Where(partner.id, field),
            values={"partner": names(partner), "value": word(field.replace("_", "-"), value)},
        )


def _lacks(partner: Partner, field: str, whose: str = "") -> Finding:
    return Finding(
        where=Where(partner.id, field),
        values={"partner": names(partner)},
        lacks=(f"rules-field-{field.replace('_', '-')}",),
        whose=whose,
    )


@check(gives="partner", fixes="make_associated")
def for_profit(
    facts: Facts,
    partner: Partner,
    *,
    allowed: Literal["never", "not_own_business"],
    roles: tuple[Role, ...] = APPLICANTS,
) -> Findings:
    """A company that seeks profit takes no part, or does not develop its own business. 357/2014 § 4(3).

    A public body is none unless it says so.
    """
    if partner.role not in roles:
        return
    profit = False if partner.for_profit is None and partner.legal_form == "public" else partner.for_profit
    if profit is False:
        return
    if profit is None:
        yield _lacks(partner, "for_profit")
    elif allowed == "not_own_business" and partner.own_business is None:
        yield _lacks(partner, "own_business")
    elif allowed == "never" or partner.own_business:
        yield Finding(
            where=Where(partner.id, "for_profit" if allowed == "never" else "own_business"),
            values={"partner": names(partner)},
            fixes=(setting("make_associated", partner.id, {"partner": names(partner)}, role="associated"),),
        )


@check(gives="partner lacking", needs="model money work")
def partner_has_part(
    facts: Facts,
    partner: Partner,
    *,
    tasks: bool = True,
    costs: bool = True,
    roles: tuple[Role, ...] = APPLICANTS,
) -> Findings:
    """Each partner has something to do and something to pay. 357/2014 § 17(2)."""
    if partner.role not in roles:
        return
    lacking: list[Label] = []
    if tasks and not any(
        partner.id == package.lead
        or any(partner.id == t.lead or partner.id in t.partners for t in package.tasks)
        for package in facts.application.work_packages
    ):
        lacking.append("rules-a-task")
    counted = partner.id in facts.budget.counted
    if costs and not (counted and facts.budget.cost(partner=partner.id) > 0):
        if counted and open_amounts(facts, partner):
            yield _lacks(partner, "costs")
        else:
            lacking.append("rules-a-cost")
    if lacking:
        yield Finding(
            where=Where(partner.id, "costs" if lacking == ["rules-a-cost"] else "name"),
            values={"partner": names(partner), "lacking": tuple(lacking)},
        )


@check(gives="partner lacking", needs="answers")
def partner_filled(
    facts: Facts,
    partner: Partner,
    *,
    fields: tuple[PartnerField, ...] = (),
    questions: tuple[QuestionId, ...] = (),
    roles: tuple[Role, ...] = APPLICANTS,
) -> Findings:
    """Each partner's form (taustalomake) is complete: these fields are filled and these questions
    answered.
    """
    if partner.role not in roles:
        return
    empty = [name for name in fields if _is_empty(getattr(partner, name))]
    unanswered = [q for q in questions if not facts.answer(q, partner=partner.id)]
    lacking: list[Label] = [f"rules-field-{name.replace('_', '-')}" for name in empty]
    lacking += [facts.call.question[q].names for q in unanswered]
    if lacking:
        yield Finding(
            where=Where(partner.id, empty[0]) if empty else facts.place(unanswered[0], partner=partner.id),
            values={"partner": names(partner), "lacking": tuple(lacking)},
        )


def _is_empty(value: Any) -> bool:
    if isinstance(value, Mapping):
        return not any(str(text).strip() for text in cast("Mapping[str, str]", value).values())
    return value is None or (isinstance(value, str) and not value.strip())
