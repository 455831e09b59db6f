"""Identifiers that can be checked without asking anyone: organisations, accounts, projects, contacts.

Each function gives the normalised form of what was typed, or raises `IdentifierError` with a word that stays
the same and is put into a sentence elsewhere. The only module of the layers below the window that knows
python-stdnum, which is imported when used.
"""

import re
from typing import Final, Literal, TypeAlias

Fault: TypeAlias = Literal["format", "length", "check_digit", "never_issued", "country", "mismatch"]

_SPACES: Final = " \u00a0\u202f\t"
_HYPHENS = re.compile("[\u2010\u2011\u2012\u2013\u2212]")
_LABEL: Final = r"[^\W_](?:[^\W_]|-){0,61}[^\W_]|[^\W_]"
_ATOM: Final = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_EMAIL = re.compile(rf"{_ATOM}(?:\.{_ATOM})*@(?:(?:{_LABEL})\.)+(?:[^\W\d_]{{2,63}}|xn--[a-z0-9-]{{1,59}})")


class IdentifierError(ValueError):
    """What is wrong with an identifier: `code` is one of `Fault`."""

    def __init__(self, code: Fault) -> None:
        super().__init__(code)
        self.code: Final = code


def business_id(text: str) -> str:
    """A Finnish Business ID (Y-tunnus, FO-nummer) as 0201256-6.

    The hyphen may be missing and an old number may have six digits before it. Faults: format, length,
    check_digit, and never_issued, where the law gives the number no check digit. Source: Government decree
    288/2001, section 3.
    """
    from stdnum.exceptions import ValidationError
    from stdnum.fi import ytunnus

    typed = _HYPHENS.sub("-", text.strip(_SPACES))
    if not re.fullmatch(r"[0-9]+(-[0-9])?", typed):
        raise IdentifierError("format")
    digits = typed.replace("-", "")
    if len(digits) not in (7, 8):
        raise IdentifierError("length")
    number = digits.zfill(8)
    if not int(number) or _remainder(number[:7]) == 1:
        raise IdentifierError("never_issued")
    try:
        return f"{ytunnus.validate(number)[:7]}-{number[7]}"
    except ValidationError:
        raise IdentifierError("check_digit") from None


def _remainder(digits: str) -> int:
    """The sum of the decree, modulo 11; the check digit of 1 would be 10, so such a number is not issued."""
    return sum(weight * int(digit) for weight, digit in zip((7, 9, 10, 5, 8, 4, 2), digits, strict=True)) % 11


def vat_number(text: str, of_business_id: str = "") -> str:
    """A Finnish VAT number (ALV-numero, momsnummer) as FI02012566: FI and the digits of the Business ID.

    Faults: country where it is not FI, mismatch where it is not that of the Business ID given, and those of a
    Business ID.
    """
    typed = _compact(text)
    if not re.fullmatch(r"[A-Z]{2}[A-Z0-9]+", typed):
        raise IdentifierError("format")
    if not typed.startswith("FI"):
        raise IdentifierError("country")
    if not re.fullmatch(r"FI[0-9]+", typed):
        raise IdentifierError("format")
    if len(typed) != 10:
        raise IdentifierError("length")
    number = business_id(typed[2:])
    if of_business_id and number != business_id(of_business_id):
        raise IdentifierError("mismatch")
    return typed


def iban(text: str) -> str:
    """An account number (IBAN, tilinumero) of any country without spaces; a Finnish one has 18 characters.

    Faults: format, country, length, check_digit. Source: ISO 13616, modulo 97.
    """
    from stdnum import iban as numbers
    from stdnum import numdb
    from stdnum.exceptions import InvalidFormat, ValidationError

    typed = _compact(text)
    if not re.fullmatch(r"[A-Z]{2}[0-9]{2}[A-Z0-9]+", typed):
        raise IdentifierError("format")
    structure = numdb.get("iban").info(typed)[0][1].get("bban", "")
    if not structure:
        raise IdentifierError("country")
    if len(typed) != 4 + sum(int(count) for count in re.findall(r"([0-9]+)!", structure)):
        raise IdentifierError("length")
    try:
        return numbers.validate(typed)
    except InvalidFormat:
        raise IdentifierError("format") from None
    except ValidationError:
        raise IdentifierError("check_digit") from None


def iban_in_groups(number: str) -> str:
    """An account number as it is printed, in groups of four with no-break spaces."""
    return "\u00a0".join(number[at : at + 4] for at in range(0, len(number), 4))


def bic(text: str) -> str:
    """A bank's BIC of 8 or 11 characters. Faults: format, length, country. Source: ISO 9362."""
    from stdnum import bic as codes
    from stdnum.exceptions import InvalidComponent, InvalidLength, ValidationError

    typed = _compact(text)
    if not typed.isascii():
        raise IdentifierError("format")
    try:
        return codes.validate(typed)
    except InvalidLength:
        raise IdentifierError("length") from None
    except InvalidComponent:
        raise IdentifierError("country") from None
    except ValidationError:
        raise IdentifierError("format") from None


def pic(text: str) -> str:
    """A participant identification code of the Commission (PIC): nine digits.

    No public check digit is known. Faults: format, length.
    """
    return _digits(_compact(text), 9)


def postcode(text: str) -> str:
    """A Finnish postcode (postinumero): five digits. Faults: format, length."""
    return _digits(text.strip(_SPACES), 5)


def municipality_code(text: str) -> str:
    """A municipality's code (kuntanumero): three digits, such as 091. Faults: format, length."""
    return _digits(text.strip(_SPACES), 3)


def project_code(text: str) -> str:
    """The code of a 2014–2020 project (hankekoodi): A7 (ERDF) or S2 (ESF) and four digits.

    Faults: format, length.
    """
    typed = text.strip(_SPACES).upper()
    if not re.fullmatch(r"(A7|S2)[0-9]*", typed):
        raise IdentifierError("format")
    if len(typed) != 6:
        raise IdentifierError("length")
    return typed


def email(text: str) -> str:
    """An e-mail address, its domain in lower case: one address on one line, without name or comment.

    Faults: format; length where it passes 254 characters, or 64 before the @. Source: RFC 5321, section
    4.5.3.1.
    """
    typed = text.strip(_SPACES)
    mailbox, _, domain = typed.rpartition("@")
    if len(typed) > 254 or len(mailbox) > 64:
        raise IdentifierError("length")
    if not _EMAIL.fullmatch(typed):
        raise IdentifierError("format")
    return f"{mailbox}@{domain.lower()}"


def phone(text: str) -> str:
    """A telephone number as typed, spaces single: digits, + first, ( ) / - and spaces; 5 to 25 characters.

    Faults: format, length.
    """
    typed = re.sub(f"[{_SPACES}]+", " ", _HYPHENS.sub("-", text.strip(_SPACES)))
    if not re.fullmatch(r"\+?[0-9()/ -]*", typed) or sum(character.isdigit() for character in typed) < 3:
        raise IdentifierError("format")
    if not 5 <= len(typed) <= 25:
        raise IdentifierError("length")
    return typed


def _compact(text: str) -> str:
    """In capitals, without spaces and hyphens."""
    return _HYPHENS.sub("-", text).translate(dict.fromkeys(map(ord, _SPACES + "-"))).upper()


def _digits(typed: str, length: int) -> str:
    if not re.fullmatch(r"[0-9]+", typed):
        raise IdentifierError("format")
    if len(typed) != length:
        raise IdentifierError("length")
    return typed
