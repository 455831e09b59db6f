"""Numbers of the law are those in force on the day a round opens, unless the round has its own."""

from datetime import date
from decimal import Decimal

from sixaika_desktop.calls.model import Call
from sixaika_desktop.calls.parameters import in_force, rules_in
from sixaika_desktop.rules import judge
from tests.calls.small_call import small

assert judge


def most_in(call: Call, round_: str) -> object:
    """What rule R-2 allows in a round; None where it is not asked."""
    rules = rules_in(call, call.round_named[round_])
    return next((rule.arguments["most"] for rule in rules if rule.id == "R-2"), None)


def test_the_value_is_that_of_the_day_the_round_opens() -> None:
    assert most_in(small(), "spring") == Decimal(80)
    assert most_in(small(('drops = ["R-2"]', "")), "autumn") == Decimal(70)


def test_a_rule_dropped_in_a_round_is_not_asked() -> None:
    assert most_in(small(), "autumn") is None


def test_a_rounds_own_value_comes_first() -> None:
    call = small(('topic = ["a"] }', 'topic = ["a"] }\nparameters = { most = 60 }'))
    assert most_in(call, "spring") == Decimal(60)
    assert isinstance(most_in(call, "spring"), Decimal)


def test_without_an_opening_day_the_closing_day_counts() -> None:
    assert most_in(small(("opens = 2016-01-01\n", "")), "spring") == Decimal(80)


def test_a_value_that_cannot_be_told_in_a_round_leaves_its_rule_unasked() -> None:
    call = small(("opens = 2018-09-01\n", ""), ('drops = ["R-2"]', ""))
    assert most_in(call, "autumn") is None
    only_one = small(
        ("opens = 2018-09-01\n", ""),
        ('drops = ["R-2"]', ""),
        ('    { since = 2018-01-01, value = 70, source = "law", article = "1 §" },\n', ""),
    )
    assert most_in(only_one, "autumn") == Decimal(80)


def test_the_law_changes_on_the_day_its_line_says() -> None:
    most = small().parameters["most"]
    days = (date(2017, 12, 31), date(2018, 1, 1), date(2013, 12, 31))
    values = [dated.value if (dated := in_force(most, day)) else None for day in days]
    assert values == [80, 70, None]
