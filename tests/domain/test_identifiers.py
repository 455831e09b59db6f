"""Identifiers that can be checked without a network."""

import subprocess
import sys
from collections.abc import Callable

import pytest

from sixaika_desktop.domain.identifiers import (
    Fault,
    IdentifierError,
    bic,
    business_id,
    email,
    iban,
    iban_in_groups,
    municipality_code,
    phone,
    pic,
    postcode,
    project_code,
    vat_number,
)


def fault(check: Callable[[str], str], text: str) -> Fault:
    with pytest.raises(IdentifierError) as raised:
        check(text)
    return raised.value.code


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0201256-6", "0201256-6"),
        ("2170029-2", "2170029-2"),
        ("0187690-1", "0187690-1"),
        ("1234567-1", "1234567-1"),
        ("02012566", "0201256-6"),
        ("201256-6", "0201256-6"),
        ("2012566", "0201256-6"),
        (" 0201256\u20116\u00a0", "0201256-6"),
    ],
)
def test_a_business_id_is_read_with_or_without_hyphen_and_leading_zero(text: str, number: str) -> None:
    assert business_id(text) == number


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("0201256-7", "check_digit"),
        ("2170029-3", "check_digit"),
        ("020125-6", "check_digit"),
        ("1000008-0", "never_issued"),
        ("1000008-9", "never_issued"),
        ("0000000-0", "never_issued"),
        ("02012-6", "length"),
        ("00201256-6", "length"),
        ("", "format"),
        ("FI02012566", "format"),
        ("0201256-66", "format"),
        ("0201256_6", "format"),
        ("0201256-6\n", "format"),
        ("٠٢٠١٢٥٦-٦", "format"),
    ],
)
def test_a_wrong_business_id_says_what_is_wrong(text: str, code: str) -> None:
    assert fault(business_id, text) == code


def test_exactly_one_check_digit_fits_a_number_and_none_where_the_law_issues_none() -> None:
    """Section 3 of the decree as it is written, from right to left."""
    for number in range(1, 3000):
        digits = [int(digit) for digit in f"{number:07}"][::-1]
        remainder = sum(a * b for a, b in zip(digits, (2, 4, 8, 5, 10, 9, 7), strict=True)) % 11
        fitting = [digit for digit in range(10) if is_business_id(f"{number:07}-{digit}")]
        assert fitting == ([] if remainder == 1 else [-remainder % 11])


def is_business_id(text: str) -> bool:
    try:
        return business_id(text) == text
    except IdentifierError:
        return False


def test_a_vat_number_is_that_of_the_business_id() -> None:
    assert vat_number("fi 0201256-6") == "FI02012566"
    assert vat_number("FI02012566", "0201256-6") == "FI02012566"
    assert fault(lambda text: vat_number(text, "2170029-2"), "FI02012566") == "mismatch"
    assert fault(vat_number, "FI02012567") == "check_digit"
    assert fault(vat_number, "FI0201256") == "length"
    assert fault(vat_number, "SE556012579001") == "country"
    assert fault(vat_number, "02012566") == "format"


@pytest.mark.parametrize(
    "text",
    [
        "FI21 1234 5600 0007 85",
        "fi2112345600000785",
        "DE89 3704 0044 0532 0130 00",
        "GB29 NWBK 6016 1331 9268 19",
    ],
)
def test_an_account_may_be_in_any_country(text: str) -> None:
    assert iban(text) == text.replace(" ", "").upper()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("FI21 1234 5600 0007 86", "check_digit"),
        ("FI21 1234 5600 0007 8", "length"),
        ("FI21 1234 5600 0007 850", "length"),
        ("DE89 3704 0044 0532 0130", "length"),
        ("FI21 1234 5600 0007 8A", "check_digit"),
        ("XX21 1234 5600 0007 85", "country"),
        ("123456-785", "format"),
        ("", "format"),
        ("FI٢١12345600000785", "format"),
    ],
)
def test_a_wrong_account_number_says_what_is_wrong(text: str, code: str) -> None:
    assert fault(iban, text) == code


def test_an_account_number_is_printed_in_groups_of_four() -> None:
    assert iban_in_groups("FI2112345600000785") == "FI21 1234 5600 0007 85".replace(" ", "\u00a0")


def test_a_bic_has_eight_or_eleven_characters() -> None:
    assert bic("nDEAfihh") == "NDEAFIHH"
    assert bic("OKOYFIHHXXX") == "OKOYFIHHXXX"
    assert fault(bic, "NDEAFIH") == "length"
    assert fault(bic, "NDEAFIHHXX") == "length"
    assert fault(bic, "NDEAXXHH") == "country"
    assert fault(bic, "1DEAFIHH") == "format"


@pytest.mark.parametrize(
    ("check", "text", "value"),
    [
        (pic, "997340033", "997340033"),
        (pic, "997 340 033", "997340033"),
        (postcode, "00100", "00100"),
        (municipality_code, "091", "091"),
        (project_code, "A70202", "A70202"),
        (project_code, "s20420", "S20420"),
        (phone, "+358 (0)9 310 1641", "+358 (0)9 310 1641"),
        (phone, "09\u2013310  1641", "09-310 1641"),
        (email, "matti.meikalainen@Hel.FI", "matti.meikalainen@hel.fi"),
        (email, "eu-asiat+6aika@xn--bcher-kva.example", "eu-asiat+6aika@xn--bcher-kva.example"),
        (email, "info@åbo.fi", "info@åbo.fi"),
    ],
)
def test_other_identifiers_have_their_form(check: Callable[[str], str], text: str, value: str) -> None:
    assert check(text) == value


@pytest.mark.parametrize(
    ("check", "text", "code"),
    [
        (pic, "99734003", "length"),
        (pic, "99734003A", "format"),
        (postcode, "0100", "length"),
        (postcode, "FI-00100", "format"),
        (municipality_code, "91", "length"),
        (municipality_code, "0x1", "format"),
        (project_code, "A7020", "length"),
        (project_code, "A30202", "format"),
        (phone, "1234", "length"),
        (phone, "1" * 26, "length"),
        (phone, "call me", "format"),
        (phone, "()()()", "format"),
        (phone, "09 310\n1641", "format"),
        (email, "matti", "format"),
        (email, "matti@localhost", "format"),
        (email, "matti@@hel.fi", "format"),
        (email, "ma tti@hel.fi", "format"),
        (email, ".matti@hel.fi", "format"),
        (email, "matti..m@hel.fi", "format"),
        (email, "matti@-hel.fi", "format"),
        (email, "matti@hel.fi, maija@hel.fi", "format"),
        (email, "Matti <matti@hel.fi>", "format"),
        (email, "matti@hel.fi\nBcc: all@hel.fi", "format"),
        (email, "matti@hel.fi\r\n", "format"),
        (email, "matti\x00@hel.fi", "format"),
        (email, "m" * 65 + "@hel.fi", "length"),
        (email, "m@" + "a.fi." * 60 + "fi", "length"),
        (email, "m@" + "a" * 64 + ".fi", "format"),
    ],
)
def test_a_wrong_form_says_what_is_wrong(check: Callable[[str], str], text: str, code: str) -> None:
    assert fault(check, text) == code


def test_the_module_costs_no_start_up_time() -> None:
    program = "import sys, sixaika_desktop.domain.identifiers; sys.exit('stdnum' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
