"""Sums that lose no digit, rounding, and parts that add up."""

from decimal import ROUND_HALF_UP, Context, Decimal, Inexact
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sixaika_desktop.domain.money import (
    EXACT,
    Mode,
    Remainder,
    from_text,
    percent_of,
    product,
    round_to,
    split,
    total,
)

CENT = Decimal("0.01")
EURO = Decimal(1)

cents = st.decimals(min_value=-(10**12), max_value=10**12, places=2)
typed_amounts = st.builds(
    Decimal.scaleb, st.integers(-(10**15) + 1, 10**15 - 1).map(Decimal), st.integers(-12, 0)
)
weights = st.lists(st.decimals(min_value=0, max_value=10**6, places=3), min_size=1, max_size=12)
units = st.sampled_from([Decimal("0.001"), CENT, EURO, Decimal(5)])
modes = st.sampled_from(list(Mode))
named_places: st.SearchStrategy[Remainder] = st.sampled_from(("largest", "last", "first"))
places: st.SearchStrategy[Remainder] = named_places | st.integers(0, 11)


def test_three_hundred_rows_of_forty_digits_add_up_to_the_last_digit() -> None:
    row = from_text("1234567890123456789012345678.901234567891")
    assert str(total([row] * 300)) == "370370367037037036703703703670.370370367300"
    assert row * 300 != total([row] * 300), "Python's own context of 28 digits loses some"


def test_exact_arithmetic_raises_rather_than_loses_a_digit() -> None:
    with pytest.raises(Inexact):
        total([Decimal("1e59"), Decimal("0.1")])
    with pytest.raises(Inexact):
        product(Decimal("1" * 31), Decimal("1" * 31))
    with pytest.raises(Inexact):
        EXACT.divide(Decimal(1), Decimal(3))


@given(typed_amounts, typed_amounts)
def test_any_two_amounts_typed_can_be_added_and_multiplied_exactly(one: Decimal, other: Decimal) -> None:
    assert Fraction(total([one, other])) == Fraction(one) + Fraction(other)
    assert Fraction(product(one, other)) == Fraction(one) * Fraction(other)
    assert Fraction(percent_of(one, other)) == Fraction(one) * Fraction(other) / 100


def test_the_sum_of_nothing_is_zero() -> None:
    assert total([]) == 0


def test_hnry_support_is_rounded_up_to_a_whole_euro() -> None:
    """Decision hel-2018-011277: 784 420 € of 1 170 776 € is 67 %, rounded up."""
    exact = percent_of(Decimal(1170776), Decimal(67))
    assert exact == Decimal("784419.92")
    assert round_to(exact, EURO, Mode.UP) == 784420
    assert round_to(exact, EURO, Mode.DOWN) == 784419


@pytest.mark.parametrize(
    ("mode", "expected"),
    [
        (Mode.DOWN, ["2", "2", "3", "-2", "-2"]),
        (Mode.HALF_DOWN, ["2", "3", "3", "-2", "-3"]),
        (Mode.HALF_EVEN, ["2", "3", "4", "-2", "-3"]),
        (Mode.HALF_UP, ["3", "3", "4", "-3", "-3"]),
        (Mode.UP, ["3", "3", "4", "-3", "-3"]),
    ],
)
def test_every_mode_treats_a_half_as_its_name_says(mode: Mode, expected: list[str]) -> None:
    amounts = ["2.5", "2.51", "3.5", "-2.5", "-2.51"]
    assert [str(round_to(Decimal(amount), EURO, mode)) for amount in amounts] == expected


def test_a_unit_need_not_be_a_power_of_ten() -> None:
    assert round_to(Decimal("12.5"), Decimal(5), Mode.HALF_UP) == 15
    assert round_to(Decimal("12.5"), Decimal(5), Mode.HALF_DOWN) == 10
    assert round_to(Decimal("0.0125"), Decimal("0.001"), Mode.HALF_EVEN) == Decimal("0.012")
    with pytest.raises(ValueError, match="not a unit"):
        round_to(Decimal(1), Decimal(0), Mode.UP)


def test_a_call_names_a_mode_by_its_word() -> None:
    assert Mode("half_up") is Mode.HALF_UP
    assert Mode.HALF_UP.constant == ROUND_HALF_UP


@given(typed_amounts, st.sampled_from([Decimal("0.001"), CENT, EURO]), modes)
def test_rounding_agrees_with_the_decimal_module(amount: Decimal, unit: Decimal, mode: Mode) -> None:
    rounded = round_to(amount, unit, mode)
    assert rounded == amount.quantize(unit, mode.constant, Context(prec=60))
    assert not (rounded.is_zero() and rounded.is_signed())


def test_a_cent_that_remains_goes_to_the_largest_fraction_lost() -> None:
    assert split(Decimal(100), [Decimal(1)] * 3, CENT) == [
        Decimal("33.34"),
        Decimal("33.33"),
        Decimal("33.33"),
    ]
    assert split(Decimal(10), [Decimal(w) for w in (1, 4, 1)], EURO) == [2, 7, 1], "the earlier of equals"
    assert split(Decimal(10), [Decimal(w) for w in (26, 25, 49)], EURO) == [3, 2, 5]


def test_a_remainder_goes_to_the_place_the_call_names() -> None:
    equal = [Decimal(1)] * 3
    assert split(Decimal(100), equal, CENT, "last")[2] == Decimal("33.34")
    assert split(Decimal(100), equal, CENT, "first")[0] == Decimal("33.34")
    assert split(Decimal(100), equal, CENT, 1)[1] == Decimal("33.34")
    assert split(Decimal(100), equal, EURO, "last", Mode.UP) == [34, 34, 32]


def test_what_is_finer_than_the_unit_goes_to_the_largest_weight() -> None:
    parts = split(Decimal("10.005"), [Decimal(1), Decimal(3), Decimal(1)], CENT)
    assert parts == [Decimal("2.00"), Decimal("6.005"), Decimal("2.00")]


def test_a_remainder_never_reaches_a_period_without_weight() -> None:
    halves = [Decimal(1), Decimal(1), Decimal(1), Decimal(0)]
    assert split(Decimal(100), halves, CENT, "last") == [
        Decimal("33.33"),
        Decimal("33.33"),
        Decimal("33.34"),
        Decimal(0),
    ]
    assert split(Decimal(100), halves, CENT, 3)[3] == 0


@pytest.mark.parametrize(("remainder", "place"), [("last", 2), ("first", 0), ("largest", 0), (1, 1)])
def test_where_no_part_has_weight_the_place_named_gets_everything(remainder: Remainder, place: int) -> None:
    parts = split(Decimal("7.77"), [Decimal(0)] * 3, CENT, remainder)
    assert parts[place] == Decimal("7.77")
    assert total(parts) == Decimal("7.77")


def test_months_split_money_as_fractions_do() -> None:
    parts = split(Decimal(1000), [Fraction(8), Fraction(12), Fraction(59, 30)], CENT, "last")
    assert total(parts) == 1000
    assert parts[0] == Decimal("364.18")


def test_what_cannot_be_split_is_refused() -> None:
    assert split(Decimal(0), [], CENT) == []
    with pytest.raises(ValueError, match="one or more weights"):
        split(Decimal(1), [], CENT)
    with pytest.raises(ValueError, match="none negative"):
        split(Decimal(1), [Decimal(2), Decimal(-1)], CENT)
    for place in (1, -1):
        with pytest.raises(ValueError, match="no part"):
            split(Decimal(1), [Decimal(1)], CENT, place)


@given(typed_amounts, weights, units, places, modes)
def test_the_parts_always_add_up_to_the_total(
    amount: Decimal, shares: list[Decimal], unit: Decimal, remainder: Remainder, mode: Mode
) -> None:
    place = remainder % len(shares) if isinstance(remainder, int) else remainder
    parts = split(amount, shares, unit, place, mode)
    assert total(parts) == amount
    if any(shares):
        assert all(not part for part, share in zip(parts, shares, strict=True) if not share)
        strays = [
            place
            for place, (part, share) in enumerate(zip(parts, shares, strict=True))
            if abs(Fraction(part) - Fraction(amount) * Fraction(share) / Fraction(sum(shares)))
            >= Fraction(unit)
        ]
        assert len(strays) <= 1, "only the place of the remainder may be a unit or more from its exact share"


@given(cents, weights, modes)
def test_the_largest_remainder_keeps_every_part_within_a_cent_whatever_the_mode(
    amount: Decimal, shares: list[Decimal], mode: Mode
) -> None:
    if any(shares):
        parts = split(amount, shares, CENT, "largest", mode)
        assert parts == split(amount, shares, CENT, "largest", Mode.DOWN)
        for part, share in zip(parts, shares, strict=True):
            assert abs(
                Fraction(part) - Fraction(amount) * Fraction(share) / Fraction(sum(shares))
            ) < Fraction(CENT)


@given(typed_amounts, weights, units, named_places, modes)
def test_a_negative_total_mirrors_a_positive_one(
    amount: Decimal, shares: list[Decimal], unit: Decimal, remainder: Remainder, mode: Mode
) -> None:
    mirrored = split(-amount, shares, unit, remainder, mode)
    assert mirrored == [-part for part in split(amount, shares, unit, remainder, mode)]


@given(cents, weights, st.randoms(use_true_random=False))
def test_listing_the_partners_in_another_order_moves_no_money_but_between_equal_fractions(
    amount: Decimal, shares: list[Decimal], random: Random
) -> None:
    if not any(shares):
        return
    whole = Fraction(sum(shares))
    fractions = [abs(Fraction(amount)) * 100 * Fraction(share) / whole % 1 for share in shares]
    if len(set(fractions)) < len(fractions):
        return
    order = list(range(len(shares)))
    random.shuffle(order)
    parts = split(amount, shares, CENT)
    assert split(amount, [shares[place] for place in order], CENT) == [parts[place] for place in order]
