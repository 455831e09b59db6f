"""All verdicts on an application, and what makes the next ones quick.

The findings about a partner, and about each of its rows, are kept while what they rest on is the same object;
an edit of one row asks again about that row, that partner, and the whole.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, Final, TypeAlias

from sixaika_desktop.budget import PartnerBudget
from sixaika_desktop.calls.model import Rule, Source
from sixaika_desktop.domain.model import Application, Partner, Row, SpecialReason, Where
from sixaika_desktop.domain.phrases import LANGUAGES, pick, say
from sixaika_desktop.domain.shape import shape
from sixaika_desktop.rules.concerns import applies
from sixaika_desktop.rules.conditions import Condition, TraitsOf, holds
from sixaika_desktop.rules.facts import Facts
from sixaika_desktop.rules.plan import Ask, Found, Plan, plan_of
from sixaika_desktop.rules.verdict import Finding, State, Verdict

Rows: TypeAlias = Mapping[str, tuple[Row, tuple[Found, ...]]]
"""Rows by id, each with what was found about it by what was looked at."""

Key: TypeAlias = tuple[Any, ...]

Own: TypeAlias = tuple[Partner, Key]
"""A partner, and what it is without its rows."""

NO_OWN: Final[Mapping[str, Own]] = {}
NO_ROWS: Final[Rows] = {}


@dataclass(frozen=True, slots=True)
class _Kept:
    """What was found about one partner and its rows, and what it rests on besides what rests for all."""

    partner: Partner
    money: PartnerBudget | None
    found: tuple[Found, ...]
    rows: Rows
    about_rows: tuple[Found, ...]


NO_KEPT: Final[Mapping[str, _Kept]] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """The verdicts on an application, and what of it makes the next ones quick.

    `asked` counts the parts of checks that had to be run for it.
    """

    verdicts: tuple[Verdict, ...]
    asked: int
    plan: Plan
    keys: Mapping[frozenset[str], Key]
    owns: Mapping[str, Own]
    who: Key
    traits: TraitsOf
    reasons: tuple[SpecialReason, ...]
    whole: tuple[tuple[Finding, ...], ...]
    partners: Mapping[str, _Kept]
    raw: tuple[tuple[Finding, ...], ...]


class _Now:
    """One judging: the facts, what is the same as the time before, and how many parts of checks were run."""

    def __init__(self, facts: Facts, plan: Plan, previous: Judgement | None) -> None:
        self.facts = facts
        self.plan = plan
        self.previous = previous
        self.owns = _owns(facts.application, previous.owns if previous else NO_OWN)
        who = tuple(own for _, own in self.owns.values())
        self.who = previous.who if previous and _same(previous.who, who) else who
        self.keys = {needs: _key(needs, facts, self.who) for needs in plan.needs}
        self.same = frozenset[frozenset[str]]()
        if previous is not None:
            self.same = frozenset(n for n, key in self.keys.items() if _same(previous.keys[n], key))
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
    traits = TraitsOf(dict(previous.traits.kept)) if previous else TraitsOf()
    together = traits.all(facts)
    conditions = {at: holds(plan.rules[at].arguments, facts, together) for at in plan.conditional}
    whole = _about_whole(now)
    partners = _about_partners(now)
    raw = _by_rule(plan, whole, partners, conditions)
    concerned = tuple(
        bool(raw[at]) or (conditions.get(at) is not False and applies(rule, facts, together))
        for at, rule in enumerate(plan.rules)
    )
    reasons = facts.application.reasons
    old = previous if previous and previous.reasons is reasons else None
    kept = old.verdicts[-len(raw) :] if old and raw else ()
    verdicts = tuple(
        kept[at]
        if old and kept[at].applies is concerned[at] and _same(old.raw[at], raw[at])
        else _verdict(rule, raw[at], reasons, concerned[at])
        for at, rule in enumerate(plan.rules)
    )
    if facts.call.rounds and facts.round is None:
        verdicts = (_round_verdict(facts), *verdicts)
    return Judgement(
        verdicts=verdicts,
        asked=now.asked,
        plan=plan,
        keys=now.keys,
        owns=now.owns,
        who=now.who,
        traits=traits,
        reasons=reasons,
        whole=whole,
        partners=partners,
        raw=raw,
    )


def _by_rule(
    plan: Plan,
    whole: tuple[tuple[Finding, ...], ...],
    partners: Mapping[str, _Kept],
    conditions: Mapping[int, Condition],
) -> tuple[tuple[Finding, ...], ...]:
    """The findings of each rule: about the whole, then about each partner and its rows; none where it does
    not apply.
    """
    findings: list[list[Finding]] = [[] for _ in plan.rules]
    for (_, ask), found in zip(plan.whole, whole, strict=True):
        findings[ask.rule] += found
    for kept in partners.values():
        for some in (*kept.found, *kept.about_rows):
            for rule, found in some:
                findings[rule] += found
    for rule, condition in conditions.items():
        if condition is not True:
            findings[rule] = [condition] if isinstance(condition, Finding) else []
    return tuple(tuple(some) for some in findings)


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
    facts = now.facts
    before = now.previous.partners if now.previous else NO_KEPT
    counted = facts.budget.counted
    all_same = all(about[0] in now.same for about in (*now.plan.partner, *now.plan.row))
    found: dict[str, _Kept] = {}
    for partner in facts.active:
        money = counted.get(partner.id)
        old = before.get(partner.id)
        if all_same and old is not None and old.partner is partner and old.money is money:
            found[partner.id] = old
        else:
            found[partner.id] = _about_partner(now, partner, money, old)
    return found


def _about_partner(now: _Now, partner: Partner, money: PartnerBudget | None, old: _Kept | None) -> _Kept:
    is_same = old is not None and old.partner is partner
    found: list[Found] = []
    for at, (needs, looks_at_money, asks) in enumerate(now.plan.partner):
        if old and is_same and needs in now.same and not (looks_at_money and old.money is not money):
            found.append(old.found[at])
        else:
            found.append(now.ask(asks, partner))
    is_alike = old is not None and (is_same or _same(_own(old.partner), _own(partner)))
    rows = _about_rows(now, partner, old.rows if old and is_alike else NO_ROWS)
    about_rows = tuple(some for _, by_needs in rows.values() for some in by_needs if some)
    return _Kept(partner, money, tuple(found), rows, about_rows)


def _about_rows(now: _Now, partner: Partner, before: Rows) -> Rows:
    """What is found about each row of a partner, by what was looked at."""
    kept: dict[str, tuple[Row, tuple[Found, ...]]] = {}
    same = [needs in now.same for needs, _ in now.plan.row]
    all_same = all(same)
    for rows in (partner.posts, partner.costs, partner.incomes, partner.financing):
        for row in rows:
            old = before.get(row.id)
            if old is not None and old[0] is not row:
                old = None
            if old is None or not all_same:
                cls = type(row)
                found = [
                    old[1][at]
                    if old is not None and same[at]
                    else now.ask(by_class.get(cls, ()), partner, row)
                    for at, (_, by_class) in enumerate(now.plan.row)
                ]
                old = (row, tuple(found) if any(found) else _NOTHING * len(found))
            kept[row.id] = old
    return kept


_NOTHING: Final[tuple[Found, ...]] = ((),)


def _own(partner: Partner) -> Key:
    """What a partner is, without its rows."""
    return tuple(getattr(partner, name) for name in _own_fields())


@cache
def _own_fields() -> tuple[str, ...]:
    return tuple(f.name for f in shape(Partner).own)


def _owns(app: Application, before: Mapping[str, Own]) -> dict[str, Own]:
    """What each partner is without its rows; the very same object as before where that does not differ."""
    found: dict[str, Own] = {}
    for partner in app.partners:
        known = before.get(partner.id)
        if known is None or known[0] is not partner:
            own = _own(partner)
            known = (partner, known[1] if known is not None and _same(known[1], own) else own)
        found[partner.id] = known
    return found


def _key(needs: frozenset[str], facts: Facts, who: Key) -> Key:
    app = facts.application
    found: list[Any] = []
    for need in sorted(needs):
        match need:
            case "money":
                found.append(facts.budget)
            case "who":
                found.append(who)
            case "answers":
                found += (app.answers, app.rows, app.languages)
            case "title":
                found += (app.title, app.languages)
            case "work":
                found += (app.work_packages, app.milestones)
            case "dates":
                found += (app.start, app.end)
            case "model":
                found.append(app.cost_model)
            case "round":
                found.append(app.round)
            case _:
                found.append(getattr(app, need))
    return tuple(found)


def _same(one: tuple[Any, ...], other: tuple[Any, ...]) -> bool:
    """Whether two keys are the same objects; short values may also be equal."""
    if len(one) != len(other):
        return False
    for a, b in zip(one, other, strict=True):
        if a is not b and not (type(a) is type(b) and isinstance(a, str | date | Decimal) and a == b):
            return False
    return True


def _verdict(
    rule: Rule, findings: tuple[Finding, ...], reasons: tuple[SpecialReason, ...], is_concerned: bool
) -> Verdict:
    if not findings:
        return Verdict(rule=rule, state=State.MET, applies=is_concerned)
    if rule.reason:
        given = [r for r in reasons if r.rule == rule.id and any(text.strip() for text in r.text.values())]
        findings = tuple(_excused(finding, given) for finding in findings) if given else findings
    if any(not f.lacks and f.reason is None for f in findings):
        state = State.MISSED
    elif any(f.lacks for f in findings):
        state = State.OPEN
    else:
        state = State.REASON
    return Verdict(rule=rule, state=state, findings=findings)


def _excused(finding: Finding, reasons: list[SpecialReason]) -> Finding:
    """A miss with the reason given for it, or for all; what is open stays so."""
    if finding.lacks:
        return finding
    at = finding.where.id if finding.where else ""
    reason = next((r for r in reasons if r.target in ("", at)), None)
    return replace(finding, reason=reason) if reason else finding


def _round_verdict(facts: Facts) -> Verdict:
    app = facts.application
    where = Where(app.id, "round")
    rounds = {
        lang: ", ".join(f"{pick(r.title, lang)} ({r.id})" for r in facts.call.rounds) for lang in LANGUAGES
    }
    rule = Rule(
        id="round",
        check="",
        arguments={},
        source=Source(id="call", title=facts.call.title.get("fi", facts.call.id)),
        article="",
        severity={"drafting": "blocks", "submission": "blocks"},
        title={lang: say("rules-round", lang) for lang in LANGUAGES},
        says={
            lang: say("rules-round-unknown", lang, round="{round}", rounds="{rounds}") for lang in LANGUAGES
        },
        group="time",
    )
    if app.round:
        return Verdict(
            rule=rule,
            state=State.MISSED,
            findings=(Finding(where=where, values={"round": app.round, "rounds": rounds}),),
        )
    finding = Finding(
        where=where, values={"rounds": rounds}, lacks=("rules-field-round",), cause="rules-round-none"
    )
    return Verdict(rule=rule, state=State.OPEN, findings=(finding,))
