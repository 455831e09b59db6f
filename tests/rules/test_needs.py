"""No part of a check looks at anything beyond what its declared `needs` allow: else its kept findings, and so
a verdict, would outlive what they rest on.
"""

import inspect
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple, cast

import pytest
from hypothesis import HealthCheck, given, settings

from sixaika_desktop import budget, schedule
from sixaika_desktop.budget import Budget
from sixaika_desktop.calls.loader import load_call
from sixaika_desktop.calls.model import Call
from sixaika_desktop.domain.model import Application, Partner
from sixaika_desktop.domain.phrases import resources
from sixaika_desktop.exchange import from_json
from sixaika_desktop.rules import Facts
from sixaika_desktop.rules.concerns import applies, needs_of
from sixaika_desktop.rules.conditions import ROW_FIELDS, TraitsOf, holds, needs_of_conditions
from sixaika_desktop.rules.plan import Ask, Plan, plan_of
from sixaika_desktop.schedule import Schedule
from tests.calls.cases import case_files, read_cases, situation
from tests.strategies import applications

CALLS: Final = sorted((resources() / "calls").glob("*.toml"))
SAMPLES: Final = sorted((resources() / "samples").glob("*.json"))


class Look(NamedTuple):
    """One look: at a field of the application, of a partner, at the budget, or at the schedule."""

    at: str
    field: str
    partner: str = ""


_looks: list[Look] = []


class _Application(Application):
    """An application that tells what of it is looked at."""

    def __getattribute__(self, name: str) -> Any:
        if name in _FIELDS[Application]:
            _looks.append(Look("application", name))
        return object.__getattribute__(self, name)


class _Partner(Partner):
    """A partner that tells what of it is looked at."""

    def __getattribute__(self, name: str) -> Any:
        if name in _FIELDS[Partner] and name != "id":
            _looks.append(Look("partner", name, object.__getattribute__(self, "id")))
        return object.__getattribute__(self, name)


_FIELDS: Final = {cls: frozenset(f.name for f in fields(cls)) for cls in (Application, Partner)}


class _Counted(Mapping[str, Any]):
    """The budgets of partners; whether one counts is seen by anybody who may see the partner."""

    def __init__(self, counted: Mapping[str, Any]) -> None:
        self._counted = counted

    def __getitem__(self, key: str) -> Any:
        _looks.append(Look("budget", "counted", key))
        return self._counted[key]

    def __iter__(self) -> Iterator[str]:
        _looks.append(Look("application", "partners"))
        return iter(self._counted)

    def __len__(self) -> int:
        _looks.append(Look("application", "partners"))
        return len(self._counted)

    def __contains__(self, key: object) -> bool:
        _looks.append(Look("partner", "role", str(key)))
        return key in self._counted


class _Watched:
    """A budget or schedule that tells what of it is asked, and of which partner."""

    def __init__(self, real: Budget | Schedule, called: str) -> None:
        self._real = real
        self._called = called

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._real, name)
        if name == "counted":
            return _Counted(value)
        if name == "partners":
            _looks.append(Look("application", "partners"))
            return value
        if name == "periods":
            _looks.append(Look("application", "start"))
            return value
        if name == "categories":
            _looks.append(Look("application", "cost_model"))
            return value
        if not callable(value):
            _looks.append(Look(self._called, name))
            return value
        at = inspect.signature(value)

        def asked(*args: Any, **named: Any) -> Any:
            given = at.bind(*args, **named).arguments
            of = given.get("id" if name == "partner" else "partner", "")
            _looks.append(Look(self._called, name, of))
            return value(*args, **named)

        return asked


_ALLOWED: Final[Mapping[str, tuple[str, ...]]] = {
    "who": ("partners",),
    "traits": ("partners",),
    "money": ("partners",),
    **dict.fromkeys(ROW_FIELDS, ("partners",)),
    "has_money": (),
    "answers": ("answers", "rows", "languages"),
    "title": ("title", "languages"),
    "work": ("work_packages", "milestones"),
    "dates": ("start", "end"),
    "model": ("cost_model",),
    "round": ("round",),
    **{name: (name,) for name in ("attachments", "form", "steering", "transfers", "advance", "submission")},
    "dependencies": ("dependencies",),
}
"""The fields of an application by the need that allows to look at them."""


def _is_allowed(look: Look, needs: frozenset[str], facts: Facts, of: str) -> bool:
    """Whether a part with these needs, about the whole or about the partner *of*, may look there."""
    if look.at == "application":
        wide = needs - {"money", *ROW_FIELDS} if of else needs
        return look.field == "id" or any(look.field in _ALLOWED[need] for need in wide)
    if look.at == "partner":
        counts = look.partner in facts.budget.counted
        of_it = look.partner == of if of else not needs.isdisjoint({"who", "traits", "money", *ROW_FIELDS})
        if look.field not in ROW_FIELDS:
            return of_it or "who" in needs
        return of_it and (look.field in needs or ("money" in needs and counts))
    if look.at == "schedule":
        return {"dates", "work", "dependencies"} <= needs
    if look.field in ("cost", "financing") and not look.partner and "has_money" in needs:
        return True
    return "money" in needs and (not of or look.partner == of)


def _watched(app: Application) -> Application:
    partners = tuple(_Partner(**{name: getattr(p, name) for name in _FIELDS[Partner]}) for p in app.partners)
    return _Application(
        **{name: getattr(app, name) for name in _FIELDS[Application] if name != "partners"}, partners=partners
    )


class _Sight:
    """An application under a call, looked at by part after part of the checks, each with fresh facts."""

    def __init__(self, app: Application, call: Call) -> None:
        money = budget.compute(app, call)
        self.plain = Facts(app, call, money, schedule.compute(app, money.periods))
        self.app = _watched(app)
        self.call = call
        self.wrong: list[str] = []

    def facts(self) -> Facts:
        """Facts of which nothing is known yet."""
        money = cast("Budget", _Watched(self.plain.budget, "budget"))
        plan = cast("Schedule", _Watched(self.plain.schedule, "schedule"))
        facts = Facts(self.app, self.call, money, plan)
        _looks.clear()
        return facts

    def partners(self) -> tuple[Partner, ...]:
        """The active partners as they are watched."""
        return self.facts().active

    def saw(self, who: str, needs: frozenset[str], of: str = "") -> None:
        """Hold what was looked at against the needs."""
        odd = [look for look in dict.fromkeys(_looks) if not _is_allowed(look, needs, self.plain, of)]
        _looks.clear()
        self.wrong += [f"{who} ({' '.join(sorted(needs))}) looks at {' '.join(look)}" for look in odd]

    def ask(self, ask: Ask, needs: frozenset[str], about: Sequence[Any] = (), of: str = "") -> None:
        """Run one part."""
        ask(self.facts(), *about)
        self.saw(ask.part.__name__, needs, of)


def strangers(app: Application, call: Call, only: Iterable[str] | None = None) -> list[str]:
    """What parts of checks, conditions and concerns look at without having declared it."""
    sight = _Sight(app, call)
    plan = plan_of(sight.plain)
    chosen = {at for at, rule in enumerate(plan.rules) if only is None or rule.id in only}
    for needs, ask in plan.whole:
        if ask.rule in chosen:
            sight.ask(ask, needs)
    partners = sight.partners()
    for about in plan.partner:
        needs = about.needs | set(about.rows) | ({"money"} if about.money else set[str]())
        for ask in about.asks:
            if ask.rule in chosen:
                for partner in partners:
                    sight.ask(ask, needs, (partner,), partner.id)
    for needs, by_class in plan.row:
        for partner in partners:
            rows = (partner.posts, partner.costs, partner.incomes, partner.financing)
            for row in (row for some in rows for row in some):
                for ask in by_class.get(type(row), ()):
                    if ask.rule in chosen:
                        sight.ask(ask, needs, (partner, row), partner.id)
    _conditions(sight, plan, chosen)
    return sorted(set(sight.wrong))


def _conditions(sight: _Sight, plan: Plan, chosen: set[int]) -> None:
    traits = TraitsOf().after(sight.plain.active).all
    for at in chosen:
        rule = plan.rules[at]
        _ = holds(rule.arguments, sight.facts(), traits)
        sight.saw(f"conditions of {rule.check}", needs_of_conditions(rule.arguments))
        _ = applies(rule, sight.facts(), traits)
        sight.saw(f"whether {rule.check} applies", needs_of(rule, sight.call))


@cache
def call_in(path: Path) -> Call:
    return load_call(path)


@pytest.mark.parametrize("path", case_files(), ids=lambda p: p.stem)
def test_no_part_looks_beyond_its_needs_in_the_cases(path: Path) -> None:
    cases = read_cases(path)
    wrong = set(strangers(cases.base, cases.call))
    for case in cases.cases:
        wrong.update(strangers(situation(cases, case), cases.call, case.expect))
    assert not wrong


@pytest.mark.parametrize("path", SAMPLES, ids=lambda p: p.stem)
def test_no_part_looks_beyond_its_needs_in_the_samples(path: Path) -> None:
    app = from_json(path.read_bytes())
    assert not strangers(app, call_in(resources() / "calls" / f"{app.call}.toml"))


@pytest.mark.parametrize("path", CALLS, ids=lambda p: p.stem)
@settings(max_examples=8, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(app=applications())
def test_no_part_looks_beyond_its_needs_whatever_is_typed(path: Path, app: Application) -> None:
    assert not strangers(app, call_in(path))


def test_a_part_that_looks_beyond_its_needs_is_found() -> None:
    cases = read_cases(case_files()[0])
    sight = _Sight(cases.base, cases.call)
    facts = sight.facts()
    _ = facts.application.cost_model, facts.budget.cost(partner=cases.base.partners[1].id), facts.months
    sight.saw("a part", frozenset({"answers"}), cases.base.partners[0].id)
    assert len(sight.wrong) == 4
