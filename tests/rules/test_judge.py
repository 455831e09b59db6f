"""Verdicts: met, missed, open or met with reason; kept while nothing they rest on changes."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache

import pytest

from sixaika_desktop import budget, schedule
from sixaika_desktop.calls.model import Call
from sixaika_desktop.domain.map import EMPTY, Map
from sixaika_desktop.domain.model import Application, Cost, Financing, SpecialReason
from sixaika_desktop.domain.money import Unread
from sixaika_desktop.rules import CHECKS, Facts, Judgement, State, eligible, judge
from tests.calls.small_call import small
from tests.rules.small_application import application, facts, judged, partner, verdict, with_partner


@cache
def call() -> Call:
    return small()


def states(judgement: Judgement) -> dict[str, str]:
    return {v.rule.id: v.state.value for v in judgement.verdicts}


def too_much() -> Application:
    """The lead applies for 90 %."""
    share = (
        Financing(id="p1-eu", source="eu", share=Decimal(90)),
        Financing(id="p1-own", source="own", rest=True),
    )
    return with_partner(application(), 0, financing=share)


def test_a_good_application_meets_every_rule_and_is_eligible() -> None:
    found = judged(application())
    assert states(found) == {"R-1": "met", "R-2": "met", "R-3": "met"}
    assert eligible(found.verdicts)
    assert all(v.findings == () for v in found.verdicts)


def test_a_missed_blocking_rule_makes_it_ineligible_and_an_open_one_too() -> None:
    missed = judged(application(partner(1, "lead")))
    assert states(missed)["R-1"] == "missed"
    assert not eligible(missed.verdicts)
    unread = with_partner(
        application(), 0, costs=(Cost(id="c", category="staff", unplaced=Unread("noin tuhat")),)
    )
    opened = judged(unread)
    assert states(opened)["R-2"] == "open"
    assert not eligible(opened.verdicts)
    assert eligible(opened.verdicts, "drafting"), "it only warns while drafting"


def test_severity_is_by_stage() -> None:
    found = verdict(too_much(), "R-2")
    assert (found.severity("drafting"), found.severity("submission")) == ("warns", "blocks")


def test_what_is_open_names_the_field_and_the_partner() -> None:
    unread = with_partner(
        application(), 1, costs=(Cost(id="c", category="staff", unplaced=Unread("noin tuhat")),)
    )
    found = verdict(unread, "R-2")
    assert found.findings[0].where == ("c", "unplaced", "")
    assert found.findings[0].lacks_text("en") == (
        "Open because of the row “c” (Partner 2): “noin tuhat” is no number."
    )
    assert "Toteuttaja 2" in found.says("fi", facts(unread))


def test_the_sentence_shows_money_and_shares_in_the_readers_language() -> None:
    app = too_much()
    found, around = verdict(app, "R-2"), facts(app)
    assert found.says("fi", around) == "Tuki 2\u00a0108,00\u00a0€."
    assert found.says("en", around) == "Support 2,108.00\u00a0€, at most 1,984.00\u00a0€."
    met = verdict(application(), "R-2")
    assert met.says("en", around) == "At most 80\u00a0%"
    assert met.says("sv", around) == "Högst 80\u00a0%"


def test_a_special_reason_excuses_a_miss_where_the_law_allows_it() -> None:
    reason = SpecialReason(id="s", rule="R-2", text=Map({"fi": "Kokeilun laajuus."}))
    found = verdict(replace(too_much(), reasons=(reason,)), "R-2")
    assert found.state is State.REASON
    assert found.findings[0].reason is reason
    assert "Kokeilun laajuus." in found.says("fi", facts(too_much()))
    assert eligible(judged(replace(too_much(), reasons=(reason,))).verdicts)


@pytest.mark.parametrize(
    "reason",
    [
        SpecialReason(id="s", rule="R-2"),
        SpecialReason(id="s", rule="R-2", text=Map({"fi": "  "})),
        SpecialReason(id="s", rule="R-1", text=Map({"fi": "Syy"})),
        SpecialReason(id="s", rule="R-2", target="p2", text=Map({"fi": "Syy"})),
    ],
)
def test_a_reason_without_a_text_or_for_something_else_excuses_nothing(reason: SpecialReason) -> None:
    assert verdict(replace(too_much(), reasons=(reason,)), "R-2").state is State.MISSED


def test_no_reason_excuses_a_rule_from_which_the_law_allows_no_deviation() -> None:
    reason = SpecialReason(id="s", rule="R-1", text=Map({"fi": "Syy"}))
    app = replace(application(partner(1, "lead")), reasons=(reason,))
    assert verdict(app, "R-1").state is State.MISSED


def test_a_reason_does_not_close_what_is_open() -> None:
    reason = SpecialReason(id="s", rule="R-2", text=Map({"fi": "Syy"}))
    unread = with_partner(application(), 0, costs=(Cost(id="c", category="staff", unplaced=Unread("x")),))
    assert verdict(replace(unread, reasons=(reason,)), "R-2").state is State.OPEN


def test_a_round_decides_which_rules_are_asked_and_which_numbers_hold() -> None:
    autumn = judged(application(round="autumn"))
    assert list(states(autumn)) == ["R-1", "R-3"]
    later = small(('drops = ["R-2"]', ""))
    found = judged(application(round="autumn"), later)
    assert states(found)["R-2"] == "missed", "70 % holds since 2018"
    assert found.verdicts[1].rule.arguments["most"] == Decimal(70)


def test_one_verdict_tells_that_the_round_is_lacking_or_unknown() -> None:
    blank = judged(application(round=""))
    assert [v.rule.id for v in blank.verdicts if v.state is not State.MET] == ["round"]
    assert blank.verdicts[0].state is State.OPEN
    assert not eligible(blank.verdicts, "drafting")
    wrong = judged(application(round="winter-1812"))
    assert wrong.verdicts[0].state is State.MISSED
    assert "winter-1812" in wrong.verdicts[0].says("fi", facts(application()))


def test_only_the_fixes_that_the_rule_names_are_offered() -> None:
    app = application(partner(1, "lead"), partner(2, active=False))
    (fix,) = verdict(app, "R-1").findings[0].fixes
    assert fix.text("en") == "Let Partner 2 take part"
    assert verdict(fix.edit(app), "R-1").state is State.MET
    without = small(('fix = "activate"\n', ""))
    assert verdict(app, "R-1", without).findings[0].fixes == ()


def test_a_rule_that_does_not_apply_is_met_and_one_whose_condition_is_unknown_is_open() -> None:
    conditional = small(('fix = "activate"', 'when_forms = ["joint"]'))
    alone = application(partner(1, "lead"), form="single")
    assert verdict(alone, "R-1", conditional).state is State.MET
    assert verdict(replace(alone, form="joint"), "R-1", conditional).state is State.MISSED
    opened = verdict(replace(alone, form=""), "R-1", conditional)
    assert opened.state is State.OPEN
    assert opened.findings[0].where == ("app", "form", "")


def many(count: int, rows: int) -> Application:
    return application(
        *(
            partner(
                n,
                "lead" if n == 1 else "implementer",
                costs=tuple(
                    Cost(id=f"p{n}-c{r}", order=Decimal(r), category="travel", unplaced=Decimal(1))
                    for r in range(rows)
                ),
            )
            for n in range(1, count + 1)
        )
    )


ROW_RULES = small(
    (
        'check = "partner_count"\nleast = 2',
        'check = "no_in_kind"',
    ),
    ("At least {least}", "x"),
    ("Vähintään {least}", "x"),
    ("Minst {least}", "x"),
    ("Toteuttajia on {count}.", "x"),
    ("Genomförarna är {count}.", "x"),
    ("There are {count} partners.", "x"),
    ('fix = "activate"\n', ""),
)


def after(app: Application, before: Judgement, old: Facts) -> Judgement:
    money = budget.compute(app, ROW_RULES, old.budget)
    return judge(Facts(app, ROW_RULES, money, schedule.compute(app, money.periods)), before)


def test_an_edit_of_one_row_asks_again_about_that_row_only() -> None:
    app = many(10, 20)
    old = facts(app, ROW_RULES)
    before = judge(old)
    assert before.asked == 10 * (20 + 2) + 2, "each row, and the two rules about the whole"
    costs = app.partners[3].costs
    edited = with_partner(app, 3, costs=(*costs[:7], replace(costs[7], unplaced=Decimal(2)), *costs[8:]))
    assert after(edited, before, old).asked == 1 + 1, "the row, and the share of support"


def test_an_edit_of_the_narrative_asks_no_partner_again() -> None:
    app = many(10, 20)
    old = facts(app, ROW_RULES)
    before = judge(old)
    edited = replace(app, answers=(replace(app.answers[0], value="Muu"),))
    again = after(edited, before, old)
    assert again.asked <= 2
    unchanged = [v for v, w in zip(again.verdicts, before.verdicts, strict=True) if v is w]
    assert len(unchanged) == 3, "verdicts that say the same are the same objects"


def test_judging_the_same_application_again_asks_nothing() -> None:
    app = many(3, 3)
    old = facts(app, ROW_RULES)
    assert judge(old, judge(old)).asked == 0


def test_another_call_is_judged_from_nothing() -> None:
    app = application()
    before = judged(app)
    other = small(("least = 2", "least = 3"))
    assert states(judge(facts(app, other), before))["R-1"] == "missed"


def test_every_check_declares_what_it_gives_and_explains_itself() -> None:
    for name, check in CHECKS.items():
        assert check.asked.about, name
        assert check.parts, name
        assert not set(check.asked.gives) & set(check.asked.arguments), f"{name}: one name, two values"
        assert set(check.asked.limits) <= set(check.asked.arguments), name


def test_an_empty_application_is_open_or_missed_and_never_an_error() -> None:
    empty = Application(id="app", call="small")
    found = judged(empty)
    assert not eligible(found.verdicts)
    assert found.verdicts[0].rule.id == "round"
    assert states(judged(replace(empty, round="spring", title=EMPTY, start=date(2016, 1, 1)))) == {
        "R-1": "missed",
        "R-2": "open",
        "R-3": "missed",
    }
