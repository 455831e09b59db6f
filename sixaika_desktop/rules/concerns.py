"""Whether an application has anything that a rule is about; where it has not, the rule is met, but it does
not apply (ei koske).
"""

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from sixaika_desktop.calls.model import Call, Rule
from sixaika_desktop.domain.model import Cost, Financing, Income, Partner, Post, Row
from sixaika_desktop.rules.check import CHECKS
from sixaika_desktop.rules.checks.figures import amount_of
from sixaika_desktop.rules.conditions import Traits
from sixaika_desktop.rules.facts import Facts

Arguments: TypeAlias = Mapping[str, Any]
Concern: TypeAlias = Callable[[Facts, Traits, Arguments], bool]

_ROWS: Final[Mapping[type[Row], str]] = {
    Post: "posts",
    Cost: "costs",
    Income: "incomes",
    Financing: "financing",
}


def applies(rule: Rule, facts: Facts, traits: Traits) -> bool:
    """Whether the application has something of the kind that the rule is about."""
    check = CHECKS[rule.check]
    if "project" not in check.parts or _asks_partners(rule, facts.call):
        asked = _partners(rule.arguments, facts)
        if not asked:
            return False
        if set(check.parts) == {"row"}:
            fields = {_ROWS[cls] for cls in check.rows}
            if all(fields.isdisjoint(traits.by_partner[partner.id].rows) for partner in asked):
                return False
    concern = _CONCERNS.get(rule.check)
    return concern is None or concern[1](facts, traits, rule.arguments)


def needs_of(rule: Rule, call: Call) -> frozenset[str]:
    """What `applies` looks at for a rule, as `needs` of a check."""
    found: set[str] = set()
    parts = CHECKS[rule.check].parts
    if "project" not in parts or _asks_partners(rule, call):
        found |= {"who", "traits"} if set(parts) == {"row"} else {"who"}
    if rule.check in _CONCERNS:
        found |= set(_CONCERNS[rule.check][0].split())
    return frozenset(found)


def _partners(given: Arguments, facts: Facts) -> tuple[Partner, ...]:
    """The partners that the arguments of a rule let it look at."""
    roles, types, forms = given.get("roles"), given.get("types"), given.get("legal_forms")
    profit, countries = given.get("profit", "any"), given.get("countries")
    found = facts.in_roles(roles) if roles else facts.active
    return tuple(
        partner
        for partner in found
        if (not types or partner.type in types)
        and (not forms or partner.legal_form in forms)
        and (profit == "any" or partner.for_profit is (profit == "yes"))
        and (not countries or partner.country in countries)
    )


def _asks_partners(rule: Rule, call: Call) -> bool:
    """Whether only partners are asked: each of the rule's questions is one for every partner."""
    given = rule.arguments
    questions = given.get("questions") or ((given["question"],) if given.get("question") else ())
    if rule.check not in ("statement", "given", "reasoned") or given.get("annexes") or not questions:
        return False
    return all(call.question[question].by == "partner" for question in questions)


def _figure(facts: Facts, _: Traits, given: Arguments) -> bool:
    """A part of the costs, an advance or a transfer is nothing to be limited where there is none."""
    figure, tags = given["figure"], given.get("tags", ())
    if figure == "advance":
        return facts.application.advance is not None
    if figure == "transfers":
        return bool(facts.application.transfers)
    return bool(amount_of(facts, figure, tags)) if tags or figure == "investment" else True


def _spent(facts: Facts, tags: tuple[str, ...]) -> bool:
    return any(facts.budget.cost(category=category) for category in facts.categories(tags))


def _has_rates(facts: Facts, _: Traits, given: Arguments) -> bool:
    model = facts.call.model.get(facts.application.cost_model)
    return model is not None and bool(model.rates)


def _purchases(facts: Facts, traits: Traits, given: Arguments) -> bool:
    marks = given.get("marks", ())
    return not traits.marks.isdisjoint(marks) if marks else _spent(facts, given["tags"])


def _bound(facts: Facts, _: Traits, given: Arguments) -> bool:
    return any(code in given["allowed"] for code in facts.codes(given["by"]))


def _outside_money(facts: Facts, _: Traits, given: Arguments) -> bool:
    asking = [source.id for source in facts.call.financing if source.commitment]
    return any(facts.budget.financing(source=source) for source in asking)


def _final_vat(facts: Facts, traits: Traits, given: Arguments) -> bool:
    """Whose tax is recoverable, needs no proof that it is final."""
    mark, annex = given["mark"], given["annex"]
    return mark in traits.marks and any(
        mark in traits.by_partner[partner.id].marks
        for partner in facts.active
        if not annex or partner.vat != "recoverable"
    )


_CONCERNS: Final[Mapping[str, tuple[str, Concern]]] = {
    "amount_most": ("money advance transfers", _figure),
    "amounts_sensible": (
        "traits advance transfers who aid",
        lambda facts, traits, given: any(
            (
                any(partner.aid for partner in facts.active),
                facts.application.transfers,
                facts.application.advance is not None,
                not traits.rows.isdisjoint(_ROWS.values()),
            )
        ),
    ),
    "balance": ("who", lambda facts, _, given: len(facts.applicants) > 1),
    "choice_fits": ("answers", _bound),
    "commitments": ("money", _outside_money),
    "dependencies_kept": ("dependencies", lambda facts, _, given: bool(facts.application.dependencies)),
    "de_minimis": ("traits", lambda facts, traits, given: traits.plans_aid),
    "financing_balanced": (
        "money",
        lambda facts, _, given: bool(facts.budget.cost() or facts.budget.financing()),
    ),
    "flat_computed": ("model", _has_rates),
    "income_declared": ("who", lambda facts, _, given: any(p.role != "associated" for p in facts.active)),
    "investment_support": ("money", lambda facts, _, given: bool(facts.budget.investment())),
    "marks_with": ("traits", lambda facts, traits, given: given["mark"] in traits.marks),
    "model_grounds": ("model", lambda facts, _, given: facts.application.cost_model in given["models"]),
    "models_when_at_most": (
        "money advance transfers",
        lambda facts, _, given: amount_of(facts, given["figure"]) <= given["most"],
    ),
    "municipality_fits": (
        "who",
        lambda facts, _, given: any(p.municipality.strip() for p in facts.in_roles(given["roles"])),
    ),
    "no_cycles": ("dependencies", lambda facts, _, given: bool(facts.application.dependencies)),
    "no_advance_to": ("advance", lambda facts, _, given: facts.application.advance is not None),
    "not_covered": ("model", _has_rates),
    "participant_wages": ("money", lambda facts, _, given: _spent(facts, given["tags"])),
    "purchase_least": ("traits money", _purchases),
    "references_known": (
        "who work dependencies answers steering attachments transfers",
        lambda facts, _, given: any(
            getattr(facts.application, name)
            for name in (
                "partners",
                "work_packages",
                "dependencies",
                "answers",
                "steering",
                "attachments",
                "transfers",
            )
        ),
    ),
    "row_most": ("money", lambda facts, _, given: _spent(facts, given["tags"])),
    "share_least_any": ("money", lambda facts, _, given: _spent(facts, given["tags"])),
    "share_most": ("money advance transfers", _figure),
    "text_limits": ("answers", lambda facts, _, given: bool(facts.answers)),
    "time_records": ("traits", lambda facts, traits, given: traits.part_time),
    "unique_partners": ("who", lambda facts, _, given: len(facts.active) > 1),
    "vat_fits": (
        "who",
        lambda facts, _, given: any(p.vat_id.strip() for p in facts.in_roles(given["roles"])),
    ),
    "vat_proof": ("who traits", _final_vat),
}
"""What a rule must find to be about anything, by check, where the partners and rows alone do not tell; with
what that looks at.
"""
