"""What a fix does to the money: none makes the programme pay for what it may not pay for."""

import pytest

from sixaika_desktop.domain.phrases import resources
from sixaika_desktop.exchange import read_application
from sixaika_desktop.opening import shipped_call
from sixaika_desktop.snapshot import Snapshot

COST_MODEL = ("M-03", "M-04", "M-04b")
"""Rows that a flat rate pays for, that are typed where it is put, or that the cost model does not count."""


@pytest.fixture(scope="module")
def draft() -> Snapshot:
    app = read_application(resources() / "samples" / "draft-with-mistakes.json").application
    call = shipped_call(app.call)
    assert call is not None
    return Snapshot(app, call)


@pytest.mark.parametrize("rule", COST_MODEL)
def test_no_fix_of_what_the_cost_model_does_not_count_makes_the_costs_grow(
    draft: Snapshot, rule: str
) -> None:
    verdict = next(v for v in draft.verdicts if v.rule.id == rule)
    fixes = [fix for finding in verdict.findings for fix in finding.fixes]
    assert fixes
    for fix in fixes:
        after = draft.after(fix.edit(draft.application))
        assert after.budget.cost() <= draft.budget.cost(), fix.text("en")
        assert after.budget.support() <= draft.budget.support(), fix.text("en")
