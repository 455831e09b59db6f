"""When a rule applies at all: the `when_*` arguments that every rule may have. All that are given must
hold.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Final, TypeAlias

from sixaika_desktop.calls.asked import Argument, Euro, Form, MarkId, ModelId, QuestionId, Tag
from sixaika_desktop.domain.model import Partner, Where
from sixaika_desktop.rules.facts import Facts, has_amount, known
from sixaika_desktop.rules.verdict import Finding

_TYPES: Final[Mapping[str, tuple[Any, Any]]] = {
    "when_models": (tuple[ModelId, ...], ()),
    "when_forms": (tuple[Form, ...], ()),
    "when_tags": (tuple[Tag, ...], ()),
    "when_marks": (tuple[MarkId, ...], ()),
    "when_question": (str, ""),
    "when_answers": (tuple[str, ...], ()),
    "when_over": (Euro, Decimal(0)),
    "when_income_after_end": (bool, False),
}
CONDITIONS: Final[Mapping[str, Argument]] = {
    name: Argument(
        name=name, hint=QuestionId if name == "when_question" else hint, required=False, default=default
    )
    for name, (hint, default) in _TYPES.items()
}

FULL: Final = Decimal(100)

Condition: TypeAlias = bool | Finding
"""Whether it holds, or what must be known first."""


@dataclass(slots=True)
class Traits:
    """What the rows of all partners have about them, gathered partner by partner."""

    marks: frozenset[str] = frozenset()
    income_after_end: bool = False
    part_time: bool = False


@dataclass(slots=True)
class TraitsOf:
    """The traits of each partner, kept while the partner is the same object."""

    kept: dict[str, tuple[Partner, Traits]] = field(default_factory=dict[str, tuple[Partner, Traits]])

    def all(self, facts: Facts) -> Traits:
        """The traits of all active partners together."""
        kept: dict[str, tuple[Partner, Traits]] = {}
        for partner in facts.active:
            old = self.kept.get(partner.id)
            kept[partner.id] = old if old is not None and old[0] is partner else (partner, _traits(partner))
        self.kept = kept
        return Traits(
            frozenset[str]().union(*(traits.marks for _, traits in kept.values())),
            any(traits.income_after_end for _, traits in kept.values()),
            any(traits.part_time for _, traits in kept.values()),
        )


def _traits(partner: Partner) -> Traits:
    marks = {mark for row in partner.costs if row.marks and has_amount(row) for mark in row.marks}
    part_time = any((share := known(row.share)) is not None and share < FULL for row in partner.posts)
    return Traits(frozenset(marks), any(row.after_end for row in partner.incomes), part_time)


def holds(arguments: Mapping[str, Any], facts: Facts, traits: Traits) -> Condition:
    """Whether all conditions hold; a finding where that cannot be told yet."""
    unknown: Finding | None = None
    for found in _each(arguments, facts, traits):
        if found is False:
            return False
        if isinstance(found, Finding):
            unknown = unknown or found
    return unknown or True


def _each(given: Mapping[str, Any], facts: Facts, traits: Traits) -> Iterator[Condition]:
    app = facts.application
    if wanted := given.get("when_models"):
        yield app.cost_model in wanted if app.cost_model in facts.call.model else no_model(facts)
    if wanted := given.get("when_forms"):
        yield app.form in wanted if app.form else _lacks(Where(app.id, "form"), "form")
    if wanted := given.get("when_tags"):
        yield any(facts.budget.cost(category=c) > 0 for c in facts.categories(wanted))
    if wanted := given.get("when_marks"):
        yield not traits.marks.isdisjoint(wanted)
    if question := given.get("when_question"):
        yield _answered(question, given.get("when_answers", ()), facts)
    if over := given.get("when_over"):
        yield facts.budget.cost() > over
    if given.get("when_income_after_end"):
        yield traits.income_after_end


def _answered(question: str, wanted: tuple[str, ...], facts: Facts) -> Condition:
    codes = facts.codes(question)
    if codes:
        return not wanted or any(code in wanted for code in codes)
    return Finding(where=facts.place(question), lacks=(facts.call.question[question].names,))


def no_model(facts: Facts) -> Finding:
    """No cost model is chosen, or one that the call does not have."""
    chosen = facts.application.cost_model
    return Finding(
        where=Where(facts.application.id, "cost_model"),
        values={"model": chosen} if chosen else {},
        lacks=("rules-field-cost-model",),
        cause="rules-open-model" if chosen else "",
    )


def _lacks(where: Where, field_name: str) -> Finding:
    return Finding(where=where, lacks=(f"rules-field-{field_name.replace('_', '-')}",))
