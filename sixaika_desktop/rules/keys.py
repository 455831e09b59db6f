"""What judging rests on, as keys that are cheap to compare: by identity, value by value."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cache
from operator import is_
from typing import Any, Final, TypeAlias

from sixaika_desktop.domain.model import Application, Partner
from sixaika_desktop.domain.shape import shape
from sixaika_desktop.rules.conditions import ROW_FIELDS, TraitsOf
from sixaika_desktop.rules.facts import Facts

Key: TypeAlias = tuple[Any, ...]

Own: TypeAlias = tuple[Partner, Key]
"""A partner, and what it is without its rows."""

NO_OWN: Final[Mapping[str, Own]] = {}


def _own(partner: Partner) -> Key:
    """What a partner is, without its rows."""
    return tuple(getattr(partner, name) for name in _own_fields())


@cache
def _own_fields() -> tuple[str, ...]:
    return tuple(f.name for f in shape(Partner).own)


def owns_of(app: Application, before: Mapping[str, Own]) -> dict[str, Own]:
    """What each partner is without its rows; the very same object as before where that does not differ."""
    found: dict[str, Own] = {}
    for partner in app.partners:
        known = before.get(partner.id)
        if known is None or known[0] is not partner:
            own = _own(partner)
            known = (partner, known[1] if known is not None and same(known[1], own) else own)
        found[partner.id] = known
    return found


def key_of(need: str, facts: Facts, who: Key, traits: TraitsOf) -> Key:
    """What is looked at by whoever has this need; it is the same as before where `same` says so."""
    app = facts.application
    match need:
        case "money":
            return (facts.budget.frame, facts.budget.model, *facts.budget.counted.values())
        case "has_money":
            return (facts.has_costs, facts.has_financing)
        case "traits":
            return (traits.all,)
        case name if name in ROW_FIELDS:
            return tuple(getattr(partner, name) for partner in facts.active)
        case "who":
            return (who,)
        case "answers":
            return (app.answers, app.rows, app.languages)
        case "title":
            return (app.title, app.languages)
        case "work":
            return (app.work_packages, app.milestones)
        case "dates":
            return (app.start, app.end)
        case "model":
            return (app.cost_model,)
        case _:
            return (getattr(app, need),)


def same(one: Sequence[Any], other: Sequence[Any]) -> bool:
    """Whether two keys are the same objects; short values may also be equal."""
    if len(one) != len(other):
        return False
    if all(map(is_, one, other)):
        return True
    for a, b in zip(one, other, strict=True):
        if a is not b and not (type(a) is type(b) and isinstance(a, str | date | Decimal) and a == b):
            return False
    return True
