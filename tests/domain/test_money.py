"""Amounts as people type, store and see them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sixaika_desktop.domain.money import Ambiguous, Unread, from_text, read, read_strict, show, to_text

cents = st.decimals(min_value=-(10**12), max_value=10**12, places=2)
typed_amounts = st.builds(
    Decimal.scaleb, st.integers(-(10**15) + 1, 10**15 - 1).map(Decimal), st.integers(-12, 0)
)


@pytest.mark.parametrize(
    "text", ["0", "1170776.00", "-0.125", "21.370", "1000000000000000000000000000000000000000"]
)
def test_the_stored_form_gives_back_every_digit(text: str) -> None:
    assert to_text(from_text(text)) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        " 1",
        "1 ",
        "1\n",
        "+1",
        "1e3",
        "NaN",
        "Infinity",
        "1,5",
        ".5",
        "5.",
        "--1",
        "١",
        "1" * 41,
        "0." + "1" * 40,
    ],
)
def test_the_stored_form_takes_nothing_else(text: str) -> None:
    with pytest.raises(ValueError, match="canonical"):
        from_text(text)


@pytest.mark.parametrize(
    ("amount", "text"),
    [("1E+3", "1000"), ("1E-7", "0.0000001"), ("-0", "0"), ("-0.00", "0.00"), ("007.10", "7.10")],
)
def test_the_stored_form_has_neither_exponent_nor_minus_zero(amount: str, text: str) -> None:
    assert to_text(Decimal(amount)) == text


@pytest.mark.parametrize("amount", ["NaN", "Infinity", "1E+41", "1E+999999", "1E-999999", "1" * 41])
def test_what_is_no_amount_is_not_stored(amount: str) -> None:
    with pytest.raises(ValueError, match="40 digits"):
        to_text(Decimal(amount))


@given(typed_amounts)
def test_storing_loses_nothing(amount: Decimal) -> None:
    assert from_text(to_text(amount)).as_tuple() == amount.as_tuple()


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("0", "0"),
        ("1170776", "1170776"),
        ("1 170 776", "1170776"),
        ("1\u00a0170\u202f776", "1170776"),
        ("1\u2009170 €", "1170"),
        ("€1170", "1170"),
        ("EUR 1 170", "1170"),
        ("1170 eur", "1170"),
        ("24 %", "24"),
        ("21.37%", "21.37"),
        ("−5", "-5"),
        ("- 5", "-5"),
        ("+5", "5"),
        ("-€5", "-5"),
        ("\u20135", "-5"),
        ("\u20115,50 €", "-5.50"),
        ("(1 234,50)", "-1234.50"),
        ("(1 234,50 €)", "-1234.50"),
        ("€(5)", "-5"),
        ("(5) €", "-5"),
        ("(0)", "0"),
        ("1\u2007170", "1170"),
        ("€ −5", "-5"),
        ("-0", "0"),
        ("  7  ", "7"),
        ("1.234,56", "1234.56"),
        ("1,234.56", "1234.56"),
        ("1.234.567,8", "1234567.8"),
        ("1,234,567", "1234567"),
        ("1.234.567", "1234567"),
        ("1,5", "1.5"),
        ("1.5", "1.5"),
        ("0.125 €", "0.125"),
        ("0,125", "0.125"),
        ("1234.567", "1234.567"),
        ("12.50", "12.50"),
        ("999999999999999.999999999999", "999999999999999.999999999999"),
    ],
)
def test_what_people_type_is_read_alike_in_every_language(text: str, amount: str, language: str) -> None:
    given = read(text, language)
    assert isinstance(given, Decimal)
    assert given.as_tuple() == Decimal(amount).as_tuple()
    assert read_strict(text) == given


@pytest.mark.parametrize(
    ("text", "finnish", "english"),
    [
        ("1.234", "1234", "1.234"),
        ("1,234", "1.234", "1234"),
        ("-12.345 €", "-12345", "-12.345"),
        ("999,999", "999.999", "999999"),
    ],
)
def test_a_mark_before_three_digits_means_what_it_means_in_the_language_in_force(
    text: str, finnish: str, english: str
) -> None:
    assert read(text, "fi") == read(text, "sv") == Decimal(finnish)
    assert read(text, "en") == Decimal(english)
    with pytest.raises(Ambiguous):
        read_strict(text)


def test_thousands_by_spaces_leave_the_mark_of_the_language_for_decimals() -> None:
    assert read("1 234,567", "fi") == read("1 234.567", "en") == Decimal("1234.567")
    assert read("1 234,56", "en") == read("1 234.56", "fi") == Decimal("1234.56")
    assert isinstance(read("1 234.567", "fi"), Unread)
    with pytest.raises(Ambiguous):
        read_strict("1 234.567")


@pytest.mark.parametrize(
    ("text", "language", "amount"),
    [
        ("0,", "fi", "0"),
        ("1 234,", "sv", "1234"),
        ("1.234,", "fi", "1234"),
        ("1.", "en", "1"),
        ("1.", "fi", None),
        ("1,", "en", None),
        ("1,234,", "fi", None),
    ],
)
def test_an_amount_whose_decimals_are_still_to_come_is_read(
    text: str, language: str, amount: str | None
) -> None:
    assert read(text, language) == (Unread(text) if amount is None else Decimal(amount))


@pytest.mark.parametrize("text", ["", " ", "\u00a0", "\t\n"])
def test_nothing_typed_is_nothing_given(text: str) -> None:
    assert read(text, "fi") is None
    with pytest.raises(ValueError, match="not an amount"):
        read_strict(text)


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
@pytest.mark.parametrize(
    "text",
    [
        "n. 5000",
        "12 34",
        "1 23",
        "1  234",
        "1.23.456",
        "1,23,456",
        "12,34.5",
        "0 123",
        "1234 567",
        "1 234.567,8",
        "1.234 567",
        "1.234,5.6",
        "1.,",
        "1..",
        ",5",
        "-",
        "–",
        "€",
        "5 % €",
        "€5€",
        "(-5)",
        "(5",
        "()",
        "((5))",
        "-(5)",
        "5-",
        "--5",
        "1e3",
        "NaN",
        "Infinity",
        "½",
        "٣",
        "1_000",
        "1'000",
        "10/3",
        "5\n6",
        "1000000000000000",
        "0.0000000000001",
        "1" * 5000,
        " " * 90 + "x",
    ],
)
def test_what_cannot_be_read_stays_exactly_as_typed(text: str, language: str) -> None:
    kept = read(text, language)
    assert isinstance(kept, Unread)
    assert kept == text
    assert show(kept, language) == text
    with pytest.raises(ValueError, match=r"."):
        read_strict(text)


@given(st.text(alphabet="0123456789.,€% -+−\u00a0eurEUR", max_size=20), st.sampled_from(["fi", "sv", "en"]))
def test_reading_never_fails_and_what_a_bulk_import_takes_every_language_takes_alike(
    text: str, language: str
) -> None:
    given = read(text, language)
    try:
        strict = read_strict(text)
    except ValueError:
        return
    assert given == strict


@pytest.mark.parametrize(
    ("amount", "language", "shown"),
    [
        ("1170776", "fi", "1 170 776,00 €"),
        ("1170776", "sv", "1 170 776,00 €"),
        ("1170776", "en", "1,170,776.00 €"),
        ("-784420.5", "fi", "−784 420,50 €"),
        ("0", "fi", "0,00 €"),
        ("0.005", "fi", "0,01 €"),
        ("-0.005", "en", "−0.01 €"),
        ("-0.004", "fi", "0,00 €"),
        ("999.995", "en", "1,000.00 €"),
        ("123456789012345.123456789012", "fi", "123 456 789 012 345,12 €"),
    ],
)
def test_amounts_are_shown_in_the_manner_of_the_language(amount: str, language: str, shown: str) -> None:
    assert show(Decimal(amount), language) == shown.replace(" ", "\u00a0")


def test_places_unit_and_zero_are_the_callers_choice() -> None:
    assert show(Decimal("1170776.5"), "fi", places=0) == "1\u00a0170\u00a0777\u00a0€"
    assert show(Decimal("21.370"), "fi", places=None, unit="%") == "21,370\u00a0%"
    assert show(Decimal("0.25"), "en", places=None, unit="") == "0.25"
    assert show(Decimal("67"), "en", places=1, unit="%") == "67.0\u00a0%"
    assert show(Decimal("0.00"), "fi", zero="–") == "–"
    assert show(Decimal("0.001"), "fi", zero="–") == "0,00\u00a0€"
    assert show(None, "fi", zero="–") == ""


@given(cents, st.sampled_from(["fi", "sv", "en"]))
def test_what_is_shown_can_be_typed_back(amount: Decimal, language: str) -> None:
    assert read(show(amount, language), language) == amount
