"""What the four 6Aika calls hold, against the facts: which rule applies where, by what law, how firmly."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import cache

import pytest

from sixaika_desktop.calls.loader import load_call
from sixaika_desktop.calls.model import Call, Rule
from sixaika_desktop.domain.phrases import LANGUAGES, resources
from sixaika_desktop.rules import CHECKS

PILOT, TOPUP, ESF, SPEARHEAD = (
    "6aika-erdf-pilot",
    "6aika-erdf-topup-2021",
    "6aika-esf-pilot",
    "6aika-erdf-spearhead",
)
CALLS = (PILOT, TOPUP, ESF, SPEARHEAD)
ERDF = (PILOT, TOPUP, SPEARHEAD)
PILOTS = (PILOT, TOPUP, ESF)
BLOCKS, WARNS, ADVISES, WARNS_THEN_BLOCKS = "blocks", "warns", "advises", "warns, then blocks"

FACTS: tuple[tuple[str, tuple[str, ...], str], ...] = (
    (BLOCKS, CALLS, "P-01 P-04 P-05 P-09 P-14 P-14b P-15 D-01 D-05 T-01 T-02 T-07 T-08"),
    (BLOCKS, CALLS, "M-01 M-02 M-03 M-04 M-06 M-07 M-08"),
    (BLOCKS, CALLS, "F-01 F-02 F-03 F-05 F-10 F-12 F-13b F-13c F-21 C-01 C-02 C-04 C-07"),
    (WARNS_THEN_BLOCKS, CALLS, "M-04c P-07 P-11 P-11b D-03 F-11 C-07b"),
    (WARNS, CALLS, "P-06 P-08 P-10 P-12 P-13 P-14c D-02 D-04 D-06 M-05"),
    (WARNS, CALLS, "F-12b F-13 F-14 F-15 F-16 F-19 F-19c F-19d F-22 F-22b C-09 C-11 C-12"),
    (ADVISES, CALLS, "P-16 T-09 M-05b F-18 F-23"),
    (BLOCKS, PILOTS, "P-02 T-03"),
    (WARNS, PILOTS, "T-04 C-05"),
    (BLOCKS, (SPEARHEAD,), "P-03"),
    (WARNS, (SPEARHEAD,), "P-03b T-05"),
    (BLOCKS, (TOPUP,), "T-06 T-06b C-06"),
    (BLOCKS, ERDF, "F-06 F-07 F-09"),
    (WARNS, ERDF, "F-04 F-08 F-17 F-19b F-20 C-03 C-08 C-10"),
    (BLOCKS, (ESF,), "M-09 M-10 M-11 M-12 C-08 C-10"),
    (WARNS, (ESF,), "C-13"),
)
"""The table of facts, 7.1-7.6: how severe, in which calls, which rules.

A fact of two kinds is two rules (P-14, P-14b).

T-03 is not asked of spearheads: they had no open call, and no source dates one.
"""

BEYOND: tuple[tuple[str, tuple[str, ...], str], ...] = (
    (BLOCKS, CALLS, "F-01b"),
    (WARNS_THEN_BLOCKS, CALLS, "P-05b F-15b C-14"),
    (WARNS, CALLS, "C-02b M-04b P-17 T-10 T-11"),
    (WARNS, (TOPUP,), "F-04b C-06b"),
    (WARNS, (ESF,), "F-04"),
)
"""Rules beyond the table.

Capacity (8/2014 § 10(3)); the priority axis by objective; rows that the cost model does not count, sources
that the call does not have, impossible figures (357/2014 § 18(1)); names of what is not there; what the
form requires and no other rule asks; dependencies that go round in a circle or that the dates break; the
money of the top-up notice and the form of the earlier project's code; the rate of the ESF round of 2017.
"""

NOT_VERIFIED = {
    "P-03b",
    "P-16",
    "D-06",
    "T-05",
    "T-10",
    "T-11",
    "F-23",
    "C-08",
    "C-09",
    "C-10",
    "C-12",
    "C-13",
}
REASONS = {"P-09", "P-14b", "F-03", "F-22b", "M-05", "M-06", "M-09"}


@cache
def call(name: str) -> Call:
    assert CHECKS, "the rules register the checks a call may name"
    return load_call(resources() / "calls" / f"{name}.toml")


def severity_in(name: str) -> dict[str, str]:
    """The rules that apply in a call with their severity, as the facts say."""
    return {
        rule: severity
        for severity, calls, rules in (*FACTS, *BEYOND)
        if name in calls
        for rule in rules.split()
    }


every_call = pytest.mark.parametrize("name", CALLS)


def rules_where(name: str, wrong: Callable[[Rule], bool]) -> list[str]:
    return [rule.id for rule in call(name).rules if wrong(rule)]


@every_call
def test_every_rule_names_its_source_its_article_and_the_day_it_was_read(name: str) -> None:
    assert rules_where(name, lambda rule: not rule.source.title or not rule.article.strip()) == []
    assert rules_where(name, lambda rule: rule.source.checked != date(2026, 11, 24)) == []
    no_page = {"practice", "6aika-esf-2015"}
    lacking = [rule.source.id for rule in call(name).rules if not rule.source.link.startswith("http")]
    assert set(lacking) <= no_page


@every_call
def test_every_rule_speaks_three_languages(name: str) -> None:
    assert rules_where(name, lambda rule: len({rule.title[language] for language in LANGUAGES}) < 3) == []
    assert rules_where(name, lambda rule: len({rule.says[language] for language in LANGUAGES}) < 3) == []
    endings = (".", "}")
    assert (
        rules_where(name, lambda rule: not all(says.endswith(endings) for says in rule.says.values())) == []
    )


@every_call
def test_every_rule_of_the_facts_that_applies_is_there_and_as_severe_as_they_say(name: str) -> None:
    found = {rule.id: ", then ".join(dict.fromkeys(rule.severity.values())) for rule in call(name).rules}
    assert found == severity_in(name)


@every_call
def test_a_fact_that_is_not_verified_is_marked_and_says_why(name: str) -> None:
    expected = NOT_VERIFIED if name == ESF else NOT_VERIFIED | {"F-04"}
    found = {rule.id for rule in call(name).rules if not rule.verified}
    assert found == expected & {rule.id for rule in call(name).rules}
    assert rules_where(name, lambda rule: not rule.verified and set(rule.note) != set(LANGUAGES)) == []


@every_call
def test_a_special_reason_is_open_only_where_the_law_names_one(name: str) -> None:
    assert rules_where(name, lambda rule: rule.reason is not (rule.id in REASONS)) == []
    assert rules_where(name, lambda rule: bool(rule.reason_article) is not rule.reason) == []


@every_call
def test_the_form_has_its_sixteen_sections_and_says_which_are_recollection(name: str) -> None:
    sections = {section.number: section for section in call(name).sections}
    assert [number for number in sections if number.isdigit()] == [str(n) for n in range(1, 17)]
    for number, section in sections.items():
        assert section.verified is (number in ("1", "2", "3", "4"))


@every_call
def test_the_sustainability_table_has_fifteen_rows_from_minus_ten_to_ten(name: str) -> None:
    table = call(name).question["sustainability"]
    assert len(table.rows) == 15
    numbers = [column for column in table.columns if column.kind == "number"]
    assert [(c.id, c.least, c.most) for c in numbers] == [("direct", -10, 10), ("indirect", -10, 10)]


@every_call
def test_every_partner_makes_its_own_statements(name: str) -> None:
    by_partner = {q.id for q in call(name).question.values() if q.by == "partner"}
    assert by_partner >= {"joint-liability", "capacity", "other-funding", "income", "usual-pay", "vat-proof"}
    assert by_partner >= {"no-excluded-items", "no-ordinary-activity"}


RATES = {
    PILOT: {"flat-24": 24, "flat-15": 15, "lump-sum": 24, "real-costs": None},
    TOPUP: {"flat-24": 24, "flat-15": 15, "lump-sum": 24, "real-costs": None},
    SPEARHEAD: {"flat-24": 24, "flat-15": 15, "lump-sum": 24, "real-costs": None},
    ESF: {"flat-17": 17, "flat-15-esf": 15, "flat-40": 40, "lump-sum": 17, "real-costs": None},
}


@every_call
def test_the_cost_models_are_those_of_decree_358_2014(name: str) -> None:
    found = {model.id: model.rates[0].value if model.rates else None for model in call(name).cost_models}
    assert found == {model: None if rate is None else Decimal(rate) for model, rate in RATES[name].items()}


@every_call
def test_a_flat_rate_covers_what_the_decree_lists_and_is_reckoned_on_staff(name: str) -> None:
    six = {"travel", "office", "training", "health-care", "staff-premises", "steering"}
    for model in call(name).cost_models:
        for rate in model.rates:
            assert rate.base == ("staff",)
            assert not set(rate.covers) & set(model.open)
            expected = six - {"travel"} if "travel" in model.tags else six
            assert set(rate.covers) == expected or ("all_other" in model.tags and set(rate.covers) > six)


ROUNDS = {
    PILOT: {
        "2014": (None, None),
        "spring-2015": (None, None),
        "winter-2015-16": (date(2015, 12, 1), date(2016, 1, 15)),
        "autumn-2016": (None, date(2016, 12, 22)),
        "autumn-2017": (None, None),
        "autumn-2018": (None, date(2018, 11, 19)),
        "spring-2019": (date(2019, 1, 21), date(2019, 3, 29)),
        "autumn-2019": (None, date(2019, 10, 18)),
    },
    TOPUP: {"topup-2021": (date(2021, 2, 1), date(2021, 2, 28))},
    ESF: {
        "esf-2015": (date(2015, 3, 16), date(2015, 4, 27)),
        "esf-2017": (date(2017, 2, 15), date(2017, 4, 12)),
        "esf-spring-2019": (date(2019, 1, 21), date(2019, 3, 29)),
        "esf-autumn-2019": (date(2019, 8, 10), date(2019, 10, 18)),
    },
    SPEARHEAD: {"spearheads-2014-15": (None, None)},
}


@every_call
def test_a_round_has_the_days_a_source_gives_and_no_others(name: str) -> None:
    assert {r.id: (r.opens, r.closes) for r in call(name).rounds} == ROUNDS[name]


@every_call
def test_a_round_opens_only_its_own_objectives(name: str) -> None:
    allowed = {
        PILOT: {"3.2", "4.1", "5.1"},
        TOPUP: {"3.2", "4.1", "5.1"},
        SPEARHEAD: {"4.1", "5.1"},
        ESF: {"6.1", "9.1", "9.2"},
    }
    for round_ in call(name).rounds:
        assert set(round_.choices["special-objective"]) <= allowed[name]


@every_call
def test_every_source_a_call_lists_was_read_on_a_day(name: str) -> None:
    assert all(source.checked for source in call(name).sources.values())


@pytest.mark.parametrize("name", CALLS)
def test_every_number_of_the_form_stands_once(name: str) -> None:
    found = [q.number for q in call(name).question.values() if q.number]
    assert len(found) == len(set(found))


def test_questions_of_one_point_of_the_official_form_have_a_letter_each() -> None:
    numbers = [q.number for q in call(PILOT).question.values()]
    assert [n for n in numbers if n.startswith("10.1")] == ["10.1a", "10.1b", "10.1c"]
    assert "6.4" in numbers
