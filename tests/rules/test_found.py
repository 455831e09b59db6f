"""What a rule found is told also where all is well, and it is the same as what it complains of."""

from decimal import Decimal
from pathlib import Path

import pytest

from sixaika_desktop.calls.asked import CHECKS
from sixaika_desktop.domain.phrases import LANGUAGES
from sixaika_desktop.exchange import read_application
from sixaika_desktop.opening import samples, shipped_call
from sixaika_desktop.rules import State, Verdict, found_by, found_text
from sixaika_desktop.snapshot import Snapshot


def _snapshot(path: Path) -> Snapshot:
    app = read_application(path).application
    call = shipped_call(app.call)
    assert call is not None
    return Snapshot(app, call)


SAMPLES = {path.stem: _snapshot(path) for path in samples()}
EACH = pytest.mark.parametrize("name", SAMPLES)


def _verdicts(name: str, state: State) -> list[Verdict]:
    return [v for v in SAMPLES[name].verdicts if v.state is state and v.applies and v.rule.check]


@EACH
def test_all_that_a_rule_complains_of_is_among_what_it_found(name: str) -> None:
    facts = SAMPLES[name].facts
    for verdict in _verdicts(name, State.MISSED):
        found = [(f.where, dict(f.values)) for f in found_by(verdict.rule, facts)]
        places = {where.id for where, _ in found if where}
        for finding in verdict.findings:
            if not finding.lacks and finding.where and finding.where.id in places:
                assert (finding.where, dict(finding.values)) in found, verdict.rule.id


@EACH
def test_what_is_found_of_a_rule_that_is_met_keeps_within_its_limit(name: str) -> None:
    facts = SAMPLES[name].facts
    for verdict in _verdicts(name, State.MET):
        for finding in found_by(verdict.rule, facts):
            if verdict.rule.check in ("share_most", "partner_share_most", "investment_support"):
                assert finding.values["amount"] <= finding.values["limit"], verdict.rule.id
            if verdict.rule.check in ("share_least", "partner_count", "amount_least"):
                value = finding.values.get("amount", finding.values.get("count"))
                least = finding.values.get("limit", verdict.rule.arguments["least"])
                assert value is not None, verdict.rule.id
                assert value >= least, verdict.rule.id


@EACH
def test_every_rule_with_a_limit_in_money_tells_what_it_found(name: str) -> None:
    facts = SAMPLES[name].facts
    told = 0
    for verdict in _verdicts(name, State.MET):
        asked = CHECKS[verdict.rule.check]
        if verdict.rule.check in (
            "share_most",
            "share_least",
            "amount_most",
            "amount_least",
            "partner_count",
        ):
            assert asked.limits
            (found,) = found_by(verdict.rule, facts)
            assert all(found_text(verdict.rule, found.values, language) for language in LANGUAGES)
            told += 1
    assert told


def test_the_support_of_hnry_is_told_as_the_call_rounds_its_limit() -> None:
    snapshot = SAMPLES["hnry"]
    verdict = next(v for v in snapshot.verdicts if v.rule.id == "F-04")
    (found,) = found_by(verdict.rule, snapshot.facts)
    assert found.values["amount"] == found.values["limit"] == Decimal(784420)
    told = found_text(verdict.rule, found.values, "en").replace("\u00a0", " ")
    assert told.startswith("784,420.00 € of 1,170,776.00 €, which is 67.00 %; the limit")
    assert told.endswith("rounded as the call does, is 784,420.00 €")


def test_telling_all_leaves_the_facts_as_they_are() -> None:
    facts = SAMPLES["hnry"].facts
    assert facts.telling_all().tells_all
    assert not facts.tells_all
