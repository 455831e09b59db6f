"""The draft full of mistakes: each is found where it was made, with its clause, and nothing else is found."""

import re
from collections import Counter
from typing import NamedTuple

import pytest

from sixaika_desktop.calls.model import Rule
from sixaika_desktop.domain.model import Application
from sixaika_desktop.domain.phrases import LANGUAGES
from sixaika_desktop.rules import State
from sixaika_desktop.snapshot import Snapshot
from tests.samples.made import DRAFT, call, script, snapshot, source


class Found(NamedTuple):
    """What a mistake must lead to: a rule, the row and field it points at, and the clause it cites."""

    rule: str
    row: str
    field: str
    clause: str
    state: State = State.MISSED


APPLICATION = "draft-with-mistakes"

PLANTED: dict[str, tuple[Found, ...]] = {
    # consortium
    "a member of the steering group was struck out, and nobody is left from Tampere": (
        Found("P-16", APPLICATION, "steering", "357-2014 § 28(1)"),
    ),
    "the association became a company that develops its own product": (
        Found("P-06", "esimerkki", "type", "6aika-funding 12.1.2015"),
        Found("P-07", "esimerkki", "own_business", "357-2014 § 4(3)"),
    ),
    "the cooperative was never founded: it is a group of people": (
        Found("P-05", "korttelitalo", "legal_form", "8-2014 § 5(1), § 13(2)"),
    ),
    "BusinessOulu is no longer marked as a unit of the City of Oulu, whose Business ID it has": (
        Found("P-08", "businessoulu", "business_id", "practice A70009"),
    ),
    "BusinessOulu leads as well": (
        Found("P-04", "businessoulu", "role", "357-2014 § 17(1), 8/2014 § 13(3)"),
    ),
    "Vantaa's whole share comes from a foundation": (
        Found("P-09", "vantaa", "financing", "8-2014 § 13(2), § 15(1)"),
    ),
    "the cooperative has no task any more": (Found("P-10", "korttelitalo", "name", "357-2014 § 17(2)"),),
    "the agreement is not signed": (
        Found("P-11", APPLICATION, "attachments", "357-2014 § 17(2), 8/2014 § 13(3)"),
    ),
    "and it does not say who does and pays what": (
        Found("P-11b", "a.agreement-contents....", "value", "357-2014 § 17(1), § 17(2), 8/2014 § 13(3)"),
    ),
    "Espoo has not answered on joint and several liability": (
        Found("P-12", "a.joint-liability....espoo", "value", "8-2014 § 13(4)", State.OPEN),
    ),
    "Tampere does not state that it has the capacity": (
        Found("P-05b", "a.capacity....tampere", "value", "8-2014 § 10(3)"),
    ),
    "nobody has written why the project is a joint one": (
        Found("P-13", "a.joint-justification...fi.", "value", "8-2014 § 13(1)"),
    ),
    "a joint project has a recipient of transferred support": (
        Found("P-14", "naapurit", "role", "8-2014 § 12, § 13"),
    ),
    "more than half of the support would be transferred to it": (
        Found("P-14b", APPLICATION, "transfers", "8-2014 § 12(1)"),
    ),
    "Vantaa's duties are not described": (
        Found("P-15", "vantaa", "duties", "6aika-kit kohta 5"),
        Found("C-01", "vantaa", "duties", "357-2014 § 18(1)"),
    ),
    # identity
    "the check digit of Tampere's Business ID is wrong": (
        Found("D-01", "tampere", "business_id", "288-2001 § 3"),
    ),
    "Espoo has Vantaa's VAT number": (Found("D-02", "espoo", "vat_id", "stdnum fi.alv"),),
    "a digit of Oulu's account number is wrong": (Found("D-03", "oulu", "iban", "iso-13616 "),),
    "Vantaa's municipality code is Espoo's": (Found("D-04", "vantaa", "municipality", "municipalities "),),
    "the cooperative's contact has no e-mail address": (
        Found("D-05", "korttelitalo-contact-1", "email", "how-to-apply EURA 2014, kohta 2"),
    ),
    "the Finnish name became a sentence": (Found("D-06", APPLICATION, "title", "form-guide "),),
    # time
    "the project starts before the application is handed in": (
        Found("T-02", APPLICATION, "start", "8-2014 § 18(1)"),
    ),
    "the application is handed in two days after the call closed": (
        Found("T-03", APPLICATION, "submission", "6aika-2015-16 hakukierros"),
    ),
    "the project lasts three years and a half": (Found("T-04", APPLICATION, "end", "357-2014 § 20(3)"),),
    "the evaluation ends before it starts": (Found("T-01", "t2-4", "end", "358-2014 § 3(1)3"),),
    "the report is due when the project has ended": (Found("T-08", "d2-1", "due", "358-2014 § 3(1)3"),),
    "Espoo has money in a year that the project does not have": (
        Found("T-08", "espoo-cost-2", "cells", "358-2014 § 3(1)3"),
    ),
    "the deadlines after the end are not noted": (
        Found("T-09", "a.deadlines-noted....", "value", "357-2014 § 21(2), 358/2014 § 30(1)"),
    ),
    # cost model
    "Vantaa has the rate of the 15 % model": (Found("M-01", "vantaa", "rates", "358-2014 § 7(1)"),),
    "Oulu types the flat rate itself": (Found("M-03", "oulu-flat", "category", "358-2014 § 9(1)"),),
    "Oulu budgets a trip to Barcelona, which the flat rate covers, and gives no plan of travel abroad": (
        Found("M-04", "oulu-travel", "category", "358-2014 § 9(1)"),
        Found("F-18", "a.foreign-travel...fi.", "value", "358-2014 § 18(2)"),
    ),
    # costs and financing
    "Espoo's own money was typed, and it is too little": (
        Found("F-01", "espoo", "financing", "357-2014 § 18(1)3, § 18(1)4"),
    ),
    "the company says that it has income, and enters none": (
        Found("F-02", "a.income....esimerkki", "value", "358-2014 § 5(1)"),
    ),
    "Tampere buys a plot for a block house without saying why": (
        Found("F-06", APPLICATION, "partners", "8-2014 § 7(1)1"),
        Found("F-08", "a.investment-necessity...fi.", "value", "357-2014 § 4(2)"),
        Found("F-09", APPLICATION, "partners", "358-2014 § 17"),
        Found("F-23", "tampere", "costs", "practice –"),
    ),
    "and applies for 95 % of everything": (
        Found("F-03", APPLICATION, "partners", "357-2014 § 6(1)"),
        Found("F-04", APPLICATION, "partners", "hnry HEL 2018-011277"),
        Found("F-07", APPLICATION, "partners", "357-2014 § 6(4)"),
    ),
    "Tampere will let the block house after the end, and does not tell what that brings": (
        Found("F-20", "a.net-revenue...fi.", "value", "358-2014 § 6, 1303/2013 Art. 61"),
    ),
    "volunteers' work is counted as a cost": (
        Found("F-10", "oulu-volunteers", "category", "8-2014 § 24(2), § 24(3)"),
        Found("M-04b", "oulu-volunteers", "category", "357-2014 § 18(1)3"),
    ),
    "a bank promises money to BusinessOulu, and nothing is attached": (
        Found("F-11", "businessoulu-bank", "commitment", "6aika-kit kohta 7"),
    ),
    "Espoo's services include VAT, which Espoo gets back": (
        Found("F-12", "espoo", "vat", "358-2014 § 22(1)"),
    ),
    "a row is about fees of the bank": (
        Found("F-13", "vantaa-cost-2", "description", "358-2014 § 16(1), § 22(2), § 22(3)"),
    ),
    "the cooperative does not state that its budget has no excluded items": (
        Found("F-13b", "a.no-excluded-items....korttelitalo", "value", "358-2014 § 16(1), § 22(2), § 22(3)"),
    ),
    "nor has it answered on its ordinary activity": (
        Found("F-13c", "a.no-ordinary-activity....korttelitalo", "value", "357-2014 § 24(1)3", State.OPEN),
    ),
    "the library planner works half time and keeps no record": (
        Found("F-14", "oulu-post-2", "time_records", "358-2014 § 16(2)"),
    ),
    "the cooperative's pay is typed as a sum": (
        Found("F-15", "korttelitalo-pay", "category", "358-2014 § 16(1)"),
    ),
    "the business specialist works fourteen months in a year": (
        Found("F-16", "businessoulu-post-1", "cells", "1303-2013 Art. 68a(2)"),
        Found("F-15b", "businessoulu-post-1", "cells", "357-2014 § 18(1)3"),
    ),
    "Espoo buys used devices and clears up neither their price nor earlier aid": (
        Found("F-17", "espoo-devices", "marks", "358-2014 § 21"),
    ),
    "Oulu buys for 42 000 € in 2016 and plans no tender": (
        Found("F-19", "oulu-design", "marks", "348-2007 § 15(1)1"),
    ),
    "the company would get more de minimis aid than it may": (
        Found("F-21", "aid-2", "amount", "1407-2013 Art. 3(2)"),
    ),
    "the lead, a public body, asks for more in advance than is ever paid": (
        Found("F-22", APPLICATION, "advance", "357-2014 § 22"),
        Found("F-22b", APPLICATION, "advance", "357-2014 § 22(1)"),  # for Oulu
        Found("F-22b", APPLICATION, "advance", "357-2014 § 22(1)"),  # for BusinessOulu, which leads as well
    ),
    # content
    "two specific objectives are chosen, and one of them is not open in this round": (
        Found("C-02", "a.special-objective....", "value", "6aika-2015-16 hakukierros"),
    ),
    "the focus area is open data, which does not belong to 4.1": (
        Found("C-03", "a.focus-area....", "value", "6aika-2015-16 –"),
    ),
    "the application is addressed to the authority of the other fund": (
        Found("C-04", "a.authority....", "value", "6aika 8/2014 § 16(1)"),
    ),
    "nothing is said about cooperation with a spearhead": (
        Found("C-05", "a.spearhead-cooperation...fi.", "value", "6aika-2015-16 –"),
    ),
    "the public summary is gone": (Found("C-07", "a.summary...fi.", "value", "form-2016 4.1"),),
    "and the lead says that it is not complete": (
        Found("C-07b", "a.summary-complete....", "value", "form-2016 4.1"),
    ),
    "gender equality is not the main objective, and no reason is given": (
        Found("C-08", "a.gender-main-goal..reason.fi.", "value", "gender "),
    ),
    "a row of the sustainability table is empty": (
        Found("C-09", "a.sustainability.climate.direct..", "value", "practice EURA 2014, kohta 10.2"),
    ),
    "no indicator has a target": (
        Found("C-10", "a.indicators.enterprises.target..", "value", "practice EURA 2014, kohta 8"),
    ),
    "nothing is said about openness": (Found("C-11", "a.openness...fi.", "value", "8-2014 § 10(4)"),),
    "the text on novelty is too long": (Found("C-12", "a.novelty...fi.", "value", "practice EURA 2014"),),
    "nothing is said about reporting and communication": (
        Found("C-01", "a.communication...fi.", "value", "357-2014 § 18(1)"),
    ),
}
"""What each mistake of `sources/draft-with-mistakes.toml`, by its name, must lead to."""

EXPECTED = [found for each in PLANTED.values() for found in each]
GROUPS = {"consortium", "identity", "time", "cost_model", "money", "content"}
UNREADABLE = re.compile(r"[{}]|None|\brules-|Decimal|E\+|, ,|\s[.,:]|\.\.")


def honest() -> Snapshot:
    app: Application = script().application(source(DRAFT))
    return Snapshot(app, call(DRAFT))


def rules() -> dict[str, Rule]:
    return {verdict.rule.id: verdict.rule for verdict in snapshot(DRAFT).verdicts}


def test_the_list_of_mistakes_is_that_of_the_source() -> None:
    assert list(PLANTED) == [mistake["name"] for mistake in source(DRAFT)["mistake"]]


def test_there_are_at_least_twenty_four_mistakes_and_some_in_every_group() -> None:
    assert len(PLANTED) >= 24
    assert {rules()[found.rule].group for found in EXPECTED} == GROUPS


def test_without_its_mistakes_the_draft_meets_every_rule() -> None:
    wrong = [verdict.rule.id for verdict in honest().verdicts if verdict.state is not State.MET]
    assert wrong == []


def test_every_mistake_is_found_where_it_was_made_and_nothing_else_is() -> None:
    found = Counter(
        (verdict.rule.id, finding.where.id, finding.where.field)
        for verdict in snapshot(DRAFT).verdicts
        if verdict.state is not State.MET
        for finding in verdict.findings
        if finding.where is not None
    )
    assert found == Counter((each.rule, each.row, each.field) for each in EXPECTED)
    assert sum(found.values()) == sum(len(verdict.findings) for verdict in snapshot(DRAFT).verdicts)


@pytest.mark.parametrize("name", PLANTED)
def test_a_mistake_is_told_in_its_state_and_with_its_clause(name: str) -> None:
    verdicts = {verdict.rule.id: verdict for verdict in snapshot(DRAFT).verdicts}
    for found in PLANTED[name]:
        verdict = verdicts[found.rule]
        assert verdict.state is found.state
        assert f"{verdict.rule.source.id} {verdict.rule.article}".startswith(found.clause)
        assert verdict.rule.source.title


def test_the_draft_is_not_eligible() -> None:
    assert not snapshot(DRAFT).eligible("submission")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_about_the_draft_can_be_read(language: str) -> None:
    shown = snapshot(DRAFT)
    for verdict in shown.verdicts:
        for finding in verdict.findings:
            text = finding.says(language, verdict, shown.facts)
            assert len(text) > 30, verdict.rule.id
            assert not UNREADABLE.search(text), f"{verdict.rule.id}: {text}"


def test_the_sentences_differ_by_language() -> None:
    shown = snapshot(DRAFT)
    for verdict in shown.verdicts:
        assert len({verdict.says(language, shown.facts) for language in LANGUAGES}) == 3, verdict.rule.id
