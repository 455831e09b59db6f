"""A rule that is met only because there is nothing it is about says that it does not apply."""

from sixaika_desktop.domain.model import Application, Cost, Partner
from sixaika_desktop.domain.phrases import resources
from sixaika_desktop.exchange import read_application
from sixaika_desktop.opening import call_files, counts, shipped_call
from sixaika_desktop.rules import State, Verdict
from sixaika_desktop.rules.concerns import needs_of
from sixaika_desktop.snapshot import Snapshot


def snapshot(app: Application) -> Snapshot:
    call = shipped_call(app.call)
    assert call is not None
    return Snapshot(app, call)


def verdicts(found: Snapshot) -> dict[str, Verdict]:
    return {v.rule.id: v for v in found.verdicts}


EMPTY = Application(id="empty", call="6aika-erdf-pilot", round="autumn-2018")


def test_an_empty_application_is_not_told_that_its_rules_are_met() -> None:
    found = snapshot(EMPTY)
    assert counts(found)["met"] == 0
    met = [v for v in found.verdicts if v.state is State.MET]
    assert met
    assert {v.word for v in met} == {"rules-state-none"}


def test_grounds_of_another_cost_model_do_not_apply_to_a_project_with_the_24_per_cent_model() -> None:
    hnry = snapshot(read_application(resources() / "samples" / "hnry.json").application)
    found = verdicts(hnry)
    assert [found[rule].applies for rule in ("M-05", "M-06", "P-14c", "F-07")] == [False] * 4
    assert [found[rule].word for rule in ("M-03", "F-01", "P-01")] == ["rules-state-met"] * 3
    assert hnry.eligible("submission")


def test_a_rule_applies_from_the_edit_on_that_gives_it_something_to_look_at() -> None:
    before = snapshot(EMPTY)
    assert not verdicts(before)["F-12"].applies
    row = Cost(id="c", category="services", unplaced=None, marks=("vat",))
    partner = Partner(id="p", role="lead", vat="not_recoverable", costs=(row,))
    after = before.after(Application(id="empty", call=EMPTY.call, round=EMPTY.round, partners=(partner,)))
    assert verdicts(after)["P-05"].applies
    assert not verdicts(after)["F-12"].applies


def test_without_a_round_no_other_funds_objectives_are_offered() -> None:
    found = verdicts(snapshot(Application(id="empty", call=EMPTY.call)))
    offered = {fix.text("en") for finding in found["C-02"].findings for fix in finding.fixes}
    assert len(offered) == 3
    assert not [text for text in offered if "6.1" in text or "9." in text]


def test_whether_a_rule_applies_is_told_without_reading_every_row() -> None:
    rows = {"posts", "costs", "incomes", "financing"}
    for name in call_files():
        call = shipped_call(name)
        assert call is not None
        for rule in call.rules:
            assert rows.isdisjoint(needs_of(rule, call)), rule.id
