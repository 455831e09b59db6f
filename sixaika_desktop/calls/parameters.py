"""Parameters of the law over time, and the arguments of a rule in a round."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from sixaika_desktop.calls.model import Call, Dated, Parameter, Round, Rule


def in_force(parameter: Parameter, day: date | None) -> Dated | None:
    """The value in force on a day; without a day the only one there is. None where there is none."""
    if day is None:
        return parameter.values[0] if len(parameter.values) == 1 else None
    past = [value for value in parameter.values if value.since <= day]
    return max(past, key=lambda value: value.since, default=None)


def day_of(round_: Round | None) -> date | None:
    """The day whose law holds in a round: its opening, or where no source gives it, its closing."""
    return None if round_ is None else round_.opens or round_.closes


def rules_in(call: Call, round_: Round | None) -> tuple[Rule, ...]:
    """The rules asked in a round, in the call's order, each with the arguments in force.

    Left out: what the round drops, and what rests on a value that cannot be told for it.
    """
    day = day_of(round_)
    own: Mapping[str, Any] = round_.parameters if round_ else {}
    dropped = round_.drops if round_ else ()
    source = call.sources.get(round_.source) if round_ else None
    rules = (replace(r, source=source) if r.of_round and source else r for r in call.rules)
    asked = (_with_arguments(rule, day, own) for rule in rules if rule.id not in dropped)
    return tuple(rule for rule in asked if rule is not None)


def _with_arguments(rule: Rule, day: date | None, own: Mapping[str, Any]) -> Rule | None:
    found: dict[str, Any] = {}
    for name, value in rule.arguments.items():
        if not isinstance(value, Parameter):
            found[name] = value
        elif value.id in own:
            found[name] = _alike(own[value.id], value.values[0].value)
        elif (dated := in_force(value, day)) is not None:
            found[name] = dated.value
        else:
            return None
    return replace(rule, arguments=found)


def _alike(value: Any, like: Any) -> Any:
    return Decimal(value) if isinstance(like, Decimal) and isinstance(value, int) else value
