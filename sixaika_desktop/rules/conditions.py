"""When a rule applies at all: the `when_*` arguments that every rule may have. All that are given must
hold.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Final, TypeAlias

from sixaika_desktop.calls.asked import Argument, Euro, Form, MarkId, ModelId, QuestionId, Tag
from sixaika_desktop.domain.model import Partner, Where
from sixaika_desktop.domain.shape import shape
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

ROW_FIELDS: Final[tuple[str, ...]] = tuple(f.name for f in shape(Partner).children)
"""The fields of a partner that hold rows."""

NEEDS: Final[Mapping[str, str]] = {
    "when_models": "model",
    "when_forms": "form",
    "when_tags": "money",
    "when_marks": "traits",
    "when_question": "answers",
    "when_over": "money",
    "when_income_after_end": "traits",
}
"""What each condition looks at, as `needs` of a check."""

Condition: TypeAlias = bool | Finding
"""Whether it holds, or what must be known first."""


@dataclass(frozen=True, slots=True)
class Traits:
    """What the rows of a partner, or of all, have about them. `rows`: the fields in which there are any."""

    marks: frozenset[str] = frozenset()
    income_after_end: bool = False
    part_time: bool = False
    plans_aid: bool = False
    rows: frozenset[str] = frozenset()
    by_partner: Mapping[str, "Traits"] = field(default_factory=dict[str, "Traits"])


NO_TRAITS: Final = Traits()


@dataclass(frozen=True, slots=True)
class TraitsOf:
    """The traits of each active partner with the partner they were read off, and those of all together."""

    each: Mapping[str, tuple[Partner, Traits]] = field(default_factory=dict[str, tuple[Partner, Traits]])
    all: Traits = NO_TRAITS

    def after(self, partners: Iterable[Partner]) -> "TraitsOf":
        """The traits of these partners; the very same objects as before where they do not differ."""
        each: dict[str, tuple[Partner, Traits]] = {}
        for partner in partners:
            old = self.each.get(partner.id)
            if old is None or old[0] is not partner:
                traits = _traits(partner)
                old = (partner, old[1] if old is not None and old[1] == traits else traits)
            each[partner.id] = old
        by_partner = {partner: traits for partner, (_, traits) in each.items()}
        before = self.all.by_partner
        if list(by_partner) == list(before) and all(before[p] is t for p, t in by_partner.items()):
            return TraitsOf(each, self.all)
        every = by_partner.values()
        together = Traits(
            frozenset[str]().union(*(traits.marks for traits in every)),
            any(traits.income_after_end for traits in every),
            any(traits.part_time for traits in every),
            any(traits.plans_aid for traits in every),
            frozenset[str]().union(*(traits.rows for traits in every)),
            by_partner,
        )
        return TraitsOf(each, together)


def _traits(partner: Partner) -> Traits:
    marks = {mark for row in partner.costs if row.marks and has_amount(row) for mark in row.marks}
    part_time = any((share := known(row.share)) is not None and share < FULL for row in partner.posts)
    return Traits(
        frozenset(marks),
        any(row.after_end for row in partner.incomes),
        part_time,
        any(row.planned for row in partner.aid),
        frozenset(name for name in ROW_FIELDS if getattr(partner, name)),
    )


def holds(arguments: Mapping[str, Any], facts: Facts, traits: Traits) -> Condition:
    """Whether all conditions hold; a finding where that cannot be told yet."""
    unknown: Finding | None = None
    for found in _each(arguments, facts, traits):
        if found is False:
            return False
        if isinstance(found, Finding):
            unknown = unknown or found
    return unknown or True


def needs_of_conditions(arguments: Mapping[str, Any]) -> frozenset[str]:
    """What `holds` looks at, as `needs` of a check; nothing where there is no condition."""
    return frozenset(need for name, need in NEEDS.items() if arguments.get(name))


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
