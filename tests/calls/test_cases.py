"""Every call that comes with the program is held against its cases: sentences of the law with what
follows.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from sixaika_desktop import budget, schedule
from sixaika_desktop.calls.asked import CHECKS
from sixaika_desktop.calls.model import Rule
from sixaika_desktop.calls.parameters import rules_in
from sixaika_desktop.domain.phrases import LANGUAGES, resources
from sixaika_desktop.rules import Facts, Judgement, State, eligible, judge
from tests.calls.cases import Case, case_files, facts_of, judged_base, read_cases, situation

FILES = case_files()
WITHOUT_ARGUMENT = ("text_limits",)
"""Checks whose limits stand in the call's form."""


def _all() -> Iterator[object]:
    for path in FILES:
        for case in read_cases(path).cases:
            yield pytest.param(path, case, id=f"{path.stem}: {case.name}")


def _of(judgement: Judgement) -> dict[str, str]:
    return {v.rule.id: v.state.value for v in judgement.verdicts}


def _said(judgement: Judgement, facts: Facts, rules: list[str]) -> str:
    return "\n".join(
        f"{v.rule.id} {v.state.value}: {v.says('en', facts)}"
        for v in judgement.verdicts
        if v.rule.id in rules
    )


@pytest.mark.parametrize(("path", "case"), list(_all()))
def test_case(path: Path, case: Case) -> None:
    cases, base = read_cases(path), judged_base(path)
    app = situation(cases, case)
    facts = facts_of(app, cases.call)
    found = judge(facts, base)
    states = _of(found)
    wrong = [rule for rule, state in case.expect.items() if states.get(rule, "unasked") != state]
    assert not wrong, f"expected {dict(case.expect)}, but\n{_said(found, facts, wrong)}"
    if case.only:
        before = _of(base)
        others = [r for r in states if r not in case.expect and states[r] != before.get(r, states[r])]
        assert not others, f"besides what was expected:\n{_said(found, facts, others)}"
    for rule, ids in case.where.items():
        verdict = next(v for v in found.verdicts if v.rule.id == rule)
        assert sorted({f.where.id for f in verdict.findings if f.where}) == sorted(ids)


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_verdicts_kept_from_the_value_before_are_those_computed_anew(path: Path) -> None:
    cases, base = read_cases(path), judged_base(path)
    before = budget.compute(cases.base, cases.call)
    for case in cases.cases:
        app = situation(cases, case)
        money = budget.compute(app, cases.call, before)
        facts = Facts(app, cases.call, money, schedule.compute(app, money.periods))
        kept, anew = judge(facts, base), judge(facts)
        assert _of(kept) == _of(anew), case.name
        for one, other in zip(kept.verdicts, anew.verdicts, strict=True):
            assert [f.where for f in one.findings] == [f.where for f in other.findings], case.name
            assert [f.values for f in one.findings] == [f.values for f in other.findings], case.name


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_every_sentence_is_filled_in_and_every_fix_changes_something(path: Path) -> None:
    cases = read_cases(path)
    for case in cases.cases:
        app = situation(cases, case)
        facts = facts_of(app, cases.call)
        for verdict in judge(facts, judged_base(path)).verdicts:
            said = [verdict.says(language, facts) for language in LANGUAGES]
            for finding in verdict.findings:
                for fix in finding.fixes:
                    assert fix.edit(app) is not app, f"{case.name}: {verdict.rule.id} {fix.name}"
                    said += [fix.text(language) for language in LANGUAGES]
            assert all(said), case.name
            assert not [text for text in said if "{" in text], f"{case.name}: {verdict.rule.id} {said}"


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_the_base_is_eligible(path: Path) -> None:
    base = judged_base(path)
    cases = read_cases(path)
    facts = facts_of(cases.base, cases.call)
    bad = [v.rule.id for v in base.verdicts if v.state in (State.MISSED, State.OPEN)]
    blocking = [
        i for i in bad if any(v.rule.id == i and v.severity("submission") == "blocks" for v in base.verdicts)
    ]
    assert eligible(base.verdicts), _said(base, facts, blocking)
    assert not bad, _said(base, facts, bad)


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_every_rule_has_a_met_and_a_missed_case(path: Path) -> None:
    cases = read_cases(path)
    base = _of(judged_base(path))
    asked = {rule.id for round_ in cases.call.rounds for rule in rules_in(cases.call, round_)}
    if all(round_.opens is None and round_.closes is None for round_ in cases.call.rounds):
        asked -= {rule.id for rule in cases.call.rules if rule.check == "submission_in_round"}
    for rule in cases.call.rules:
        if rule.id not in asked:
            continue
        seen = {case.expect[rule.id] for case in cases.cases if rule.id in case.expect}
        seen.add(base.get(rule.id, ""))
        assert {"met", "missed"} <= seen, f"{rule.id} lacks a case: {seen}"


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_every_numeric_limit_is_tried_at_it_and_one_step_beyond(path: Path) -> None:
    cases = read_cases(path)
    for rule in cases.call.rules:
        if _has_limit(rule):
            assert [c for c in cases.cases if rule.id in c.at], f"{rule.id} has no case at its limit"
            assert [c for c in cases.cases if rule.id in c.beyond], f"{rule.id} has no case beyond its limit"
    for case in cases.cases:
        for rule in case.at:
            assert case.expect.get(rule) == "met", f"{case.name}: at its limit {rule} is met"
        for rule in case.beyond:
            assert case.expect.get(rule) == "missed", f"{case.name}: beyond its limit {rule} is missed"


def _has_limit(rule: Rule) -> bool:
    if rule.check in WITHOUT_ARGUMENT:
        return True
    return any(rule.arguments.get(name) not in (None, 0) for name in CHECKS[rule.check].limits)


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_names_of_cases_are_sentences_of_their_own(path: Path) -> None:
    names = [case.name for case in read_cases(path).cases]
    assert len(names) == len(set(names))
    assert all(" " in name for name in names)


def test_every_call_has_cases() -> None:
    assert [path.stem for path in FILES] == sorted(p.stem for p in (resources() / "calls").glob("*.toml"))
