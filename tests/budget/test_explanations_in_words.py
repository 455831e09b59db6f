"""An explanation in words: the rule of every cut, what was not placed, what is folded, what is told once."""

from typing import Any

import pytest

from sixaika_desktop.budget import Budget, compute
from sixaika_desktop.budget.figures import shown
from sixaika_desktop.budget.outline import text
from sixaika_desktop.calls.model import Rounding
from tests.budget.calls_of import D, application, cells, cost, erdf, partner


def real(*rows: Any, **more: Any) -> Budget:
    return compute(application("real", partner("p1", *rows)), erdf(**more))


def told(budget: Budget, key: str, **how: Any) -> str:
    return text(budget.explain(key), "en", budget=budget, **how).replace("\u00a0", " ")


def test_a_part_tells_its_rule_its_rounding_and_where_the_remainder_went() -> None:
    rounding = {
        "row": Rounding(unit=D("0.001")),
        "category": Rounding(),
        "period": Rounding(remainder="last"),
    }
    row = cost("c", "services", cells=cells(_2019="1.004", _2020="1.004"))
    budget = real(row, rounding=rounding)
    lines = told(budget, "cost/category=services")
    assert "2.01 €" in lines
    parts = [told(budget, f"cost/period={period}/category=services") for period in ("2019", "2020")]
    assert " × " in parts[0]
    assert " / 2.008 €" in parts[0]
    assert any("the remainder goes to the last period" in part for part in parts)


def test_an_amount_that_is_not_placed_is_called_so_with_the_period_it_counts_in() -> None:
    budget = real(cost("c", "services", "70"))
    last = budget.frame.last
    assert f"not placed; counted in the last period, {last}" in told(budget, f"cost/period={last}")


def test_more_than_twelve_parts_of_one_kind_are_folded_unless_all_is_asked_for() -> None:
    rows = [cost(f"c{n}", "services", "10") for n in range(20)]
    budget = real(*rows)
    assert "… and 17 more of the same kind, 170.00 € together" in told(budget, "cost")
    everything = told(budget, "cost", fold=False)
    assert "more of the same kind" not in everything
    assert "row 20" in everything
    assert "row 12" in told(real(*rows[:12]), "cost")


def test_a_row_without_words_of_its_own_is_called_by_its_category_and_number() -> None:
    budget = real(cost("c-raw", "services", "10"))
    assert "c-raw" not in told(budget, "cost/partner=p1")
    assert "c-raw" not in told(budget, "row/partner=p1/row=c-raw")


@pytest.mark.parametrize(
    ("name", "amount", "as_given"),
    [
        ("cost", "422050.60000", "422050.60"),
        ("cost", "7", "7.00"),
        ("cost", "30.125", "30.125"),
        ("months", "14.50", "14.5"),
        ("months", "120", "120"),
        ("share/own", "33", "33.00"),
    ],
)
def test_a_figure_has_the_decimals_of_its_kind(name: str, amount: str, as_given: str) -> None:
    assert str(shown(name, D(amount), 2)) == as_given
