"""Whatever is typed, judging anew and judging from the value before come to the same, and never fail."""

from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sixaika_desktop import budget, schedule
from sixaika_desktop.calls.loader import load_call
from sixaika_desktop.calls.model import Call
from sixaika_desktop.domain.model import Application
from sixaika_desktop.domain.phrases import LANGUAGES, resources
from sixaika_desktop.rules import Facts, Judgement, judge
from tests.calls.cases import case_files, read_cases
from tests.strategies import applications, edited

CALLS = sorted((resources() / "calls").glob("*.toml"))


@cache
def call_in(path: Path) -> Call:
    return load_call(path)


def facts_after(app: Application, call: Call, before: Facts | None = None) -> Facts:
    money = budget.compute(app, call, before.budget if before else None)
    return Facts(app, call, money, schedule.compute(app, money.periods))


def same(one: Judgement, other: Judgement) -> bool:
    """Whether two judgements say the same, place by place and value by value."""
    said = [
        [
            (v.rule.id, v.state, [(f.where, f.values, f.lacks, f.whose) for f in v.findings])
            for v in j.verdicts
        ]
        for j in (one, other)
    ]
    return said[0] == said[1]


@pytest.mark.parametrize("path", CALLS, ids=lambda p: p.stem)
@settings(max_examples=6, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(data=st.data())
def test_any_application_can_be_judged(path: Path, data: st.DataObject) -> None:
    call = call_in(path)
    app = data.draw(applications())
    facts = facts_after(app, call)
    found = judge(facts)
    for verdict in found.verdicts:
        for language in LANGUAGES:
            assert verdict.says(language, facts)
    following = data.draw(edited(app))
    facts = facts_after(following, call, facts)
    assert same(judge(facts, found), judge(facts_after(following, call)))


@pytest.mark.parametrize("path", case_files(), ids=lambda p: p.stem)
@settings(max_examples=6, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(data=st.data())
def test_edits_of_a_good_application_are_judged_alike_anew_and_from_before(
    path: Path, data: st.DataObject
) -> None:
    cases = read_cases(path)
    app, call = cases.base, cases.call
    facts = facts_after(app, call)
    found = judge(facts)
    for step in range(3):
        app = data.draw(edited(app, f"s{step}"))
        facts = facts_after(app, call, facts)
        found = judge(facts, found)
    assert same(found, judge(facts_after(app, call)))
    for verdict in found.verdicts:
        for finding in verdict.findings:
            for fix in finding.fixes:
                assert isinstance(fix.edit(app), Application)
                assert all(fix.text(language) for language in LANGUAGES)
