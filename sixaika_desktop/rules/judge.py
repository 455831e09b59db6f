"""All verdicts on an application, and what makes the next ones quick.

The findings about a partner, and about each of its rows, are kept while what they rest on is the same object;
an edit of one row asks again about that row, that partner, and the whole.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from sixaika_desktop.budget import PartnerBudget
from sixaika_desktop.domain.model import Partner, Row, SpecialReason
from sixaika_desktop.rules.concerns import applies
from sixaika_desktop.rules.conditions import Condition, TraitsOf, holds
from sixaika_desktop.rules.facts import Facts
from sixaika_desktop.rules.keys import NO_OWN, Key, Own, key_of, owns_of, same
from sixaika_desktop.rules.outcome import round_verdict, verdict_of
from sixaika_desktop.rules.plan import Ask, Found, Plan, plan_of
from sixaika_desktop.rules.verdict import Finding, Verdict

ByNeeds: TypeAlias = tuple[Found, ...]
"""What was found about one row, by what was looked at."""

ByRule: TypeAlias = Mapping[int, tuple[Finding, ...]]

MONEY_ROWS: Final = ("posts", "costs", "incomes", "financing")


@dataclass(frozen=True, slots=True)
class _Rows:
    """The rows in one field of a partner, and what was found about those about which anything was, by their
    identity and in their order.
    """

    rows: tuple[Row, ...]
    found: Mapping[int, ByNeeds]


NO_ROWS: Final = _Rows((), {})


@dataclass(frozen=True, slots=True)
class _Kept:
    """What was found about one partner and its rows, and what it rests on besides what rests for all."""

    partner: Partner
    money: PartnerBudget | None
    found: tuple[Found, ...]
    rows: tuple[_Rows, ...]
    by_rule: ByRule


NO_KEPT: Final[Mapping[str, _Kept]] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """The verdicts on an application, and what of it makes the next ones quick.

    `asked` counts the parts of checks that had to be run for it.
    """

    verdicts: tuple[Verdict, ...]
    asked: int
    plan: Plan
    keys: Mapping[str, Key]
    owns: Mapping[str, Own]
    who: Key
    traits: TraitsOf
    reasons: tuple[SpecialReason, ...]
    conditions: Mapping[int, Condition]
    concerned: tuple[bool, ...]
    whole: tuple[tuple[Finding, ...], ...]
    partners: Mapping[str, _Kept]
    raw: tuple[tuple[Finding, ...], ...]


class _Now:
    """One judging: the facts, what is the same as the time before, and how many parts of checks were run."""

    def __init__(self, facts: Facts, plan: Plan, previous: Judgement | None) -> None:
        self.facts = facts
        self.plan = plan
        self.previous = previous
        self.owns = owns_of(facts.application, previous.owns if previous else NO_OWN)
        who = tuple(own for _, own in self.owns.values())
        self.who = previous.who if previous and same(previous.who, who) else who
        self.traits = (previous.traits if previous else TraitsOf()).after(facts.active)
        self.keys = {need: key_of(need, facts, self.who, self.traits) for need in plan.looked_at}
        self.same = frozenset[frozenset[str]]()
        if previous is not None:
            differ = {need for need, key in self.keys.items() if not same(previous.keys[need], key)}
            self.same = frozenset(needs for needs in plan.needs if differ.isdisjoint(needs))
        self.all_rows_same = all(needs in self.same for needs, _ in plan.row)
        self.all_partners_same = self.all_rows_same and all(asks.needs in self.same for asks in plan.partner)
        self.asked = 0

    def ask(self, asks: tuple[Ask, ...], *about: Any) -> Found:
        """The findings of these parts about a partner, or a row of it."""
        self.asked += len(asks)
        return tuple((ask.rule, found) for ask in asks if (found := ask(self.facts, *about)))


def judge(facts: Facts, previous: Judgement | None = None) -> Judgement:
    """A verdict for every rule asked in the application's round, in the call's order; the same as without
    *previous*.

    An application whose round the call does not know gets one verdict that says so, before the others.
    """
    if previous is not None and (
        previous.plan.call is not facts.call or previous.plan.round is not facts.round
    ):
        previous = None
    plan = previous.plan if previous else plan_of(facts)
    now = _Now(facts, plan, previous)
    traits = now.traits.all
    conditions = {
        at: previous.conditions[at]
        if previous and needs in now.same
        else holds(plan.rules[at].arguments, facts, traits)
        for at, needs in plan.conditions.items()
    }
    whole = _about_whole(now)
    partners = _about_partners(now)
    raw = _by_rule(now, whole, partners, conditions)
    concerned = tuple(
        previous.concerned[at]
        if previous and needs in now.same
        else conditions.get(at) is not False and applies(plan.rules[at], facts, traits)
        for at, needs in enumerate(plan.concerns)
    )
    reasons = facts.application.reasons
    old = previous if previous and previous.reasons is reasons else None
    kept = old.verdicts[-len(raw) :] if old and raw else ()
    verdicts = tuple(
        kept[at]
        if old and old.raw[at] is raw[at] and (raw[at] or kept[at].applies is concerned[at])
        else verdict_of(rule, raw[at], reasons, concerned[at], facts.call)
        for at, rule in enumerate(plan.rules)
    )
    if facts.call.rounds and facts.round is None:
        verdicts = (round_verdict(facts), *verdicts)
    return Judgement(
        verdicts=verdicts,
        asked=now.asked,
        plan=plan,
        keys=now.keys,
        owns=now.owns,
        who=now.who,
        traits=now.traits,
        reasons=reasons,
        conditions=conditions,
        concerned=concerned,
        whole=whole,
        partners=partners,
        raw=raw,
    )


def _by_rule(
    now: _Now,
    whole: tuple[tuple[Finding, ...], ...],
    partners: Mapping[str, _Kept],
    conditions: Mapping[int, Condition],
) -> tuple[tuple[Finding, ...], ...]:
    """The findings of each rule: about the whole, then about each partner and its rows; none where it does
    not apply. What is the same as before is the very same object.
    """
    findings: list[list[Finding]] = [[] for _ in now.plan.rules]
    for (_, ask), found in zip(now.plan.whole, whole, strict=True):
        findings[ask.rule] += found
    for kept in partners.values():
        for rule, found in kept.by_rule.items():
            findings[rule] += found
    for rule, condition in conditions.items():
        if condition is not True:
            findings[rule] = [condition] if isinstance(condition, Finding) else []
    before = now.previous.raw if now.previous else None
    return tuple(
        before[at] if some and before is not None and same(before[at], some) else tuple(some)
        for at, some in enumerate(findings)
    )


def _about_whole(now: _Now) -> tuple[tuple[Finding, ...], ...]:
    before = now.previous.whole if now.previous else ()
    found: list[tuple[Finding, ...]] = []
    for at, (needs, ask) in enumerate(now.plan.whole):
        if before and needs in now.same:
            found.append(before[at])
        else:
            now.asked += 1
            found.append(ask(now.facts))
    return tuple(found)


def _about_partners(now: _Now) -> dict[str, _Kept]:
    before = now.previous.partners if now.previous else NO_KEPT
    counted = now.facts.budget.counted
    found: dict[str, _Kept] = {}
    for partner in now.facts.active:
        money = counted.get(partner.id)
        old = before.get(partner.id)
        if old is None or not now.all_partners_same or old.partner is not partner or old.money is not money:
            old = _about_partner(now, partner, money, old)
        found[partner.id] = old
    return found


def _about_partner(now: _Now, partner: Partner, money: PartnerBudget | None, old: _Kept | None) -> _Kept:
    if old is not None and now.previous and now.previous.owns[partner.id][1] is not now.owns[partner.id][1]:
        old = None
    found: list[Found] = []
    for at, about in enumerate(now.plan.partner):
        if (
            old
            and about.needs in now.same
            and not (about.money and old.money is not money)
            and all(getattr(old.partner, name) is getattr(partner, name) for name in about.rows)
        ):
            found.append(old.found[at])
        else:
            found.append(now.ask(about.asks, partner))
    rows = tuple(
        _about_rows(now, partner, getattr(partner, name), old.rows[at] if old else NO_ROWS)
        for at, name in enumerate(MONEY_ROWS)
    )
    by_rule: dict[int, tuple[Finding, ...]] = {}
    for some in (*found, *(each for field in rows for by_needs in field.found.values() for each in by_needs)):
        for rule, findings in some:
            by_rule[rule] = (*by_rule.get(rule, ()), *findings)
    return _Kept(partner, money, tuple(found), rows, by_rule)


def _about_rows(now: _Now, partner: Partner, rows: tuple[Row, ...], old: _Rows) -> _Rows:
    """What is found about the rows in one field of a partner."""
    before = set(map(id, old.rows))
    if now.all_rows_same:
        if rows is old.rows:
            return old
        fresh = [row for row in rows if id(row) not in before]
    else:
        fresh = rows
    found = dict(old.found)
    for row in fresh:
        known = found.pop(id(row), _NOTHING * len(now.plan.row)) if id(row) in before else None
        about = tuple(
            known[at]
            if known is not None and needs in now.same
            else now.ask(by_class.get(type(row), ()), partner, row)
            for at, (needs, by_class) in enumerate(now.plan.row)
        )
        if any(about):
            found[id(row)] = about
    return _Rows(rows, {id(row): found[id(row)] for row in rows if id(row) in found} if found else {})


_NOTHING: Final[ByNeeds] = ((),)
