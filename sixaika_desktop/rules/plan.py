"""What must be asked of an application: the rules of its call in its round, sorted by what their checks look
at.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from sixaika_desktop.calls.model import Call, Round, Rule
from sixaika_desktop.calls.parameters import rules_in
from sixaika_desktop.domain.model import Row
from sixaika_desktop.rules.check import CHECKS, Part
from sixaika_desktop.rules.concerns import needs_of
from sixaika_desktop.rules.conditions import CONDITIONS, ROW_FIELDS, needs_of_conditions
from sixaika_desktop.rules.facts import Facts
from sixaika_desktop.rules.verdict import Finding

Found: TypeAlias = tuple[tuple[int, tuple[Finding, ...]], ...]
"""Findings by the place of their rule in the plan."""


@dataclass(frozen=True, slots=True)
class Ask:
    """A part of a check with the arguments of one rule."""

    rule: int
    part: Part
    arguments: Mapping[str, Any]
    fixes: frozenset[str]

    def __call__(self, *about: Any) -> tuple[Finding, ...]:
        found = tuple(self.part(*about, **self.arguments))
        return tuple(self._offered(f) if f.fixes else f for f in found) if found else ()

    def _offered(self, finding: Finding) -> Finding:
        return replace(finding, fixes=tuple(fix for fix in finding.fixes if fix.name in self.fixes))


@dataclass(frozen=True, slots=True)
class PartnerAsks:
    """The parts about a partner that look at the same: besides `needs`, at its budget and its `rows`."""

    needs: frozenset[str]
    money: bool
    rows: tuple[str, ...]
    asks: tuple[Ask, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """The rules of a call in a round, sorted by what they look at: their parts, their conditions, and whether
    there is anything that they are about. `looked_at` is every single need.
    """

    call: Call
    round: Round | None
    rules: tuple[Rule, ...]
    needs: frozenset[frozenset[str]]
    looked_at: frozenset[str]
    conditions: Mapping[int, frozenset[str]]
    concerns: tuple[frozenset[str], ...]
    whole: tuple[tuple[frozenset[str], Ask], ...]
    partner: tuple[PartnerAsks, ...]
    row: tuple[tuple[frozenset[str], Mapping[type[Row], tuple[Ask, ...]]], ...]


def plan_of(facts: Facts) -> Plan:
    asked = [r for r in rules_in(facts.call, facts.round) if _can_be_asked(r, facts)]
    whole: list[tuple[frozenset[str], Ask]] = []
    partner: dict[frozenset[str], list[Ask]] = {}
    row: dict[frozenset[str], dict[type[Row], list[Ask]]] = {}
    for at, rule in enumerate(asked):
        check = CHECKS[rule.check]
        arguments = {name: value for name, value in rule.arguments.items() if name not in CONDITIONS}
        for scope, part in check.parts.items():
            ask = Ask(at, part, arguments, frozenset(rule.fix.split()))
            needs = check.needs[scope]
            if scope == "project":
                whole.append((needs, ask))
            elif scope == "partner":
                partner.setdefault(needs, []).append(ask)
            else:
                for cls in check.rows:
                    row.setdefault(needs, {}).setdefault(cls, []).append(ask)
    conditions = {
        at: needs for at, rule in enumerate(asked) if (needs := needs_of_conditions(rule.arguments))
    }
    concerns = tuple(
        needs_of(rule, facts.call) | conditions.get(at, frozenset()) for at, rule in enumerate(asked)
    )
    about = tuple(
        PartnerAsks(
            needs - {"money", *ROW_FIELDS},
            "money" in needs,
            tuple(name for name in ROW_FIELDS if name in needs),
            tuple(asks),
        )
        for needs, asks in partner.items()
    )
    all_needs = frozenset(
        (
            *conditions.values(),
            *concerns,
            *(needs for needs, _ in whole),
            *(asks.needs for asks in about),
            *row,
        )
    )
    return Plan(
        call=facts.call,
        round=facts.round,
        rules=tuple(asked),
        needs=all_needs,
        looked_at=frozenset[str]().union(*all_needs),
        conditions=conditions,
        concerns=concerns,
        whole=tuple(whole),
        partner=about,
        row=tuple((needs, {cls: tuple(asks) for cls, asks in by.items()}) for needs, by in row.items()),
    )


def _can_be_asked(rule: Rule, facts: Facts) -> bool:
    is_asked = CHECKS[rule.check].is_asked
    return is_asked is None or is_asked(facts)
