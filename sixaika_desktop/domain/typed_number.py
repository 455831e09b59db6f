"""The grammar of the numbers people type: signs, units, decimal marks, thousands."""

import re
from decimal import Decimal
from typing import Final

NO_BREAK_SPACE: Final = "\u00a0"
MINUS: Final = "\u2212"
MOST_WHOLE: Final = Decimal(10) ** 15
"""An amount read is smaller than this, either sign."""
MOST_PLACES: Final = 12
"""An amount read has at most this many decimals."""

_SPACES = " \u00a0\u202f\u2009\u2007"
_MINUSES: Final = f"{MINUS}\u2010\u2011\u2012\u2013-"
"""Minus, and the hyphens and the dash that word processors put in its place; - stands last in a class."""
_TYPED = re.compile(
    rf"(?P<before>€|EUR|%)?[{_SPACES}]*(?P<sign>[+{_MINUSES}])?[{_SPACES}]*(?P<inner>€|EUR)?[{_SPACES}]*"
    rf"(?P<body>[0-9](?:[0-9.,{_SPACES}]*[0-9])?)(?P<mark>[.,])?[{_SPACES}]*(?P<after>€|EUR|%)?",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(
    rf"(?P<before>€|EUR)?[{_SPACES}]*\((?P<inside>[^()]*)\)[{_SPACES}]*(?P<after>€|EUR|%)?", re.IGNORECASE
)
"""An amount below zero as accounts write it: (1 234,50)."""
_GROUPED = re.compile(r"[1-9][0-9]{0,2}(?: [0-9]{3})+")
_ONE_GROUP = re.compile(r"[1-9][0-9]{0,2}")
_ANY_SPACE = str.maketrans(dict.fromkeys(_SPACES, " "))


class Ambiguous(ValueError):
    """A number that means one thing in Finnish and another in English, such as "1.234"."""


def number(text: str, own_mark: str | None) -> Decimal:
    """The number typed; `own_mark` is the decimal mark of the language in force, None where that is unknown.

    Raises `Ambiguous` or ValueError where it is no number of an amount's size and fineness.
    """
    if len(text) <= 100 and (below := _IN_BRACKETS.fullmatch(text.strip())) and below["inside"].strip():
        inside = number(f"{below['before'] or ''}{below['inside']}{below['after'] or ''}", own_mark)
        if inside.is_signed() or below["inside"].strip().startswith("+"):
            raise ValueError(f"{text[:60]!r} has two signs")
        return inside.copy_negate() if inside else inside
    typed = _TYPED.fullmatch(text.strip()) if len(text) <= 100 else None
    if typed is None or sum(bool(typed[name]) for name in ("before", "inner", "after")) > 1:
        raise ValueError(f"{text[:60]!r} is not an amount")
    if typed["mark"] and typed["mark"] != own_mark:
        raise ValueError(f"{text[:60]!r} is not an amount")
    still_typed = f"{own_mark}0" if typed["mark"] else ""  # "0," on the way to "0,5"
    whole, places = _parts(typed["body"].translate(_ANY_SPACE) + still_typed, own_mark)
    amount = Decimal(f"{whole}.{places}")
    if amount >= MOST_WHOLE or len(places) > MOST_PLACES:
        raise ValueError(f"{text[:60]!r} is too large or too fine for an amount")
    return amount.copy_negate() if (typed["sign"] or "+") in _MINUSES and amount else amount


def _parts(body: str, own_mark: str | None) -> tuple[str, str]:
    """Whole digits and decimals of digits with marks and spaces; raises ValueError or `Ambiguous`."""
    marks = [character for character in body if character in ".,"]
    if not marks:
        return _ungrouped(body), ""
    last = marks[-1]
    whole, _, places = body.rpartition(last)
    if len(set(marks)) == 2:
        if marks.count(last) > 1 or " " in body:
            raise ValueError("the marks are mixed")
        return _ungrouped(whole.replace(marks[0], " ")), _plain(places)
    if len(marks) > 1:
        if " " in body:
            raise ValueError("the marks are mixed")
        return _ungrouped(body.replace(last, " ")), ""
    if last != own_mark and len(places) == 3:
        could_be_thousands = " " in whole or _ONE_GROUP.fullmatch(whole)
        if could_be_thousands and (own_mark is None or " " in whole):
            raise Ambiguous(f"{body!r} can be read in two ways")
        if could_be_thousands:
            return whole + _plain(places), ""
    return _ungrouped(whole), _plain(places)


def _ungrouped(whole: str) -> str:
    if " " in whole and not _GROUPED.fullmatch(whole):
        raise ValueError("the thousands are not in groups of three")
    return _plain(whole.replace(" ", ""))


def _plain(digits: str) -> str:
    if not digits.isdecimal():
        raise ValueError("digits are missing")
    return digits
