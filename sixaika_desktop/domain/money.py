"""Amounts: what people type, what is stored, what is shown, and rounding and splitting that lose nothing.

An amount is a `Decimal` in whatever unit its field has (euro, per cent, months), never a float. What was
typed is kept with every digit; what could not be read is kept as text; what was not given is `None`, which is
not zero.
"""

import decimal
import math
import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from functools import reduce
from typing import Final, Literal, TypeAlias

from sixaika_desktop.domain.typed_number import (
    MINUS,
    MOST_PLACES,
    MOST_WHOLE,
    NO_BREAK_SPACE,
    Ambiguous,
    number,
)

__all__ = [
    "CANONICAL",
    "EXACT",
    "MINUS",
    "MOST_DIGITS",
    "MOST_PLACES",
    "MOST_WHOLE",
    "NO_BREAK_SPACE",
    "Ambiguous",
    "Amount",
    "Language",
    "Mode",
    "Remainder",
    "Unit",
    "Unread",
    "Weight",
    "from_text",
    "percent_of",
    "product",
    "read",
    "read_strict",
    "round_to",
    "show",
    "split",
    "to_text",
    "total",
]

Language: TypeAlias = Literal["fi", "sv", "en"]
Unit: TypeAlias = Literal["€", "%", ""]
Weight: TypeAlias = Decimal | Fraction | int
Remainder: TypeAlias = Literal["largest", "last", "first"] | int


class Unread(str):
    """Text a user typed that could not be read as an amount or a date, kept exactly as typed."""

    __slots__ = ()


Amount: TypeAlias = Decimal | Unread | None

CANONICAL: Final = r"-?[0-9]+(\.[0-9]+)?"
"""The stored form of an amount: plain digits, a point, no exponent; at most `MOST_DIGITS` digits."""

MOST_DIGITS: Final = 40

EXACT: Final = decimal.Context(
    prec=60, traps=[decimal.Inexact, decimal.InvalidOperation, decimal.DivisionByZero, decimal.Overflow]
)
"""Arithmetic that raises `decimal.Inexact` rather than lose a digit."""

_CANONICAL = re.compile(CANONICAL)


def to_text(amount: Decimal) -> str:
    """The canonical text of an amount with every digit it has, trailing zeros too; never an exponent.

    Raises ValueError where the amount is not finite or has more than `MOST_DIGITS` digits.
    """
    if not amount.is_finite() or abs(amount.adjusted()) > MOST_DIGITS:
        raise ValueError(f"{amount} is not an amount of at most {MOST_DIGITS} digits")
    text = format(amount if amount else amount.copy_abs(), "f")
    if _digits(text) > MOST_DIGITS:
        raise ValueError(f"{text} has more than {MOST_DIGITS} digits")
    return text


def from_text(text: str) -> Decimal:
    """The amount of a canonical text; the inverse of `to_text`. Raises ValueError for any other text."""
    if not _CANONICAL.fullmatch(text) or _digits(text) > MOST_DIGITS:
        raise ValueError(f"{text[:60]!r} is not an amount in canonical form")
    amount = Decimal(text)
    return amount if amount else amount.copy_abs()


def _digits(text: str) -> int:
    return sum(character.isdigit() for character in text)


def read(text: str, language: str) -> Amount:
    """The amount a person typed; None for nothing, `Unread` for what is no amount.

    `language` (fi, sv, en) decides. In fi and sv the comma is the decimal mark, in en the point. The
    other mark separates thousands where it stands as they do ("1.234" is 1234 in Finnish) and is the
    decimal mark where it cannot ("1.5" is 1.5). A euro or per cent sign, no-break spaces and a sign in front
    are understood.
    """
    if not text.strip():
        return None
    try:
        return number(text, "." if language == "en" else ",")
    except ValueError:
        return Unread(text)


def read_strict(text: str) -> Decimal:
    """The amount of a text whose language is unknown, as in a bulk import.

    Raises `Ambiguous` where that depends on the language ("1.234", "1,234"), ValueError where it is no
    amount.
    """
    return number(text, None)


def show(
    amount: Amount, language: str, places: int | None = 2, unit: Unit = "€", zero: str | None = None
) -> str:
    """An amount as people read it: `1 170 776,00 €`, in English `1,170,776.00 €`.

    Spaces do not break, minus is −. Rounds half up to `places`; None keeps the digits as they are. `zero`
    stands for an amount of exactly zero ("–" in tables). What could not be read is shown as typed, what was
    not given as nothing.
    """
    if amount is None:
        return ""
    if isinstance(amount, Unread):
        return str(amount)
    if zero is not None and not amount:
        return zero
    rounded = amount if places is None else round_to(amount, Decimal((0, (1,), -places)), Mode.HALF_UP)
    whole, _, fraction = format(rounded.copy_abs(), "f").partition(".")
    thousands, mark = (",", ".") if language == "en" else (NO_BREAK_SPACE, ",")
    text = f"{int(whole):,}".replace(",", thousands) + (mark + fraction if fraction else "")
    return (MINUS if rounded < 0 else "") + text + (NO_BREAK_SPACE + unit if unit else "")


def total(amounts: Iterable[Decimal]) -> Decimal:
    """The exact sum, zero of nothing. Raises `decimal.Inexact` beyond 60 digits."""
    return reduce(EXACT.add, amounts, Decimal(0))


def product(*factors: Decimal) -> Decimal:
    """The exact product, one of nothing. Raises `decimal.Inexact` beyond 60 digits."""
    return reduce(EXACT.multiply, factors, Decimal(1))


def percent_of(base: Decimal, percent: Decimal) -> Decimal:
    """Exactly so many per cent of a base, not rounded. Raises `decimal.Inexact` beyond 60 digits."""
    return EXACT.multiply(base, EXACT.scaleb(percent, -2))


class Mode(StrEnum):
    """Which way an amount is rounded, in the words of a call. Down is towards zero, up away from it."""

    DOWN = "down"
    HALF_UP = "half_up"
    HALF_DOWN = "half_down"
    HALF_EVEN = "half_even"
    UP = "up"

    @property
    def constant(self) -> str:
        """The rounding of the decimal module that is meant."""
        return f"ROUND_{self.name}"


def round_to(amount: Decimal, unit: Decimal, mode: Mode) -> Decimal:
    """The amount as a whole multiple of `unit` (0.01, 1, 5 …), rounded by `mode`.

    Raises ValueError for a unit that is not positive.
    """
    size, step = _sized(amount, unit)
    count, rest = divmod(size, step)
    count += _goes_up(count, rest, step, mode)
    return EXACT.multiply(Decimal(-count if amount < 0 else count), unit)


def split(
    amount: Decimal,
    weights: Sequence[Weight],
    unit: Decimal,
    remainder: Remainder = "largest",
    mode: Mode = Mode.DOWN,
) -> list[Decimal]:
    """Parts proportional to the weights that add up to the amount exactly, always.

    Each part is rounded by `mode` to whole units; what remains goes to the place named: the last, the first,
    or the one of an index. "largest" gives it unit by unit to the largest fractions lost (the earlier of
    equals), whatever the mode, and what is finer than a unit to the largest weight. A part without weight
    gets nothing; a remainder meant for it goes to the last part that has weight. Where none has weight, the
    place named gets everything. A negative amount is split as its opposite is.

    Raises ValueError for a negative weight, a unit not positive, an index out of range, an amount with no
    part.
    """
    if not weights and not amount:
        return []
    shares, _ = _integers(weights)
    if not shares or min(shares) < 0:
        raise ValueError("an amount is split by one or more weights, none negative")
    size, step = _sized(amount, unit)
    place = _place(shares, remainder)
    counts = _counts(size, step, shares, mode, remainder == "largest") if any(shares) else [0] * len(shares)
    parts = [EXACT.multiply(Decimal(-count if amount < 0 else count), unit) for count in counts]
    if rest := EXACT.subtract(amount, total(parts)):
        parts[place] = EXACT.add(parts[place], rest)
    return parts


def _counts(size: int, step: int, shares: Sequence[int], mode: Mode, by_fraction: bool) -> list[int]:
    """Whole units of every part."""
    divisor = step * sum(shares)
    counts: list[int] = []
    lost: list[int] = []
    for share in shares:
        count, rest = divmod(size * share, divisor)
        up = _goes_up(count, rest, divisor, mode)
        counts.append(count + up)
        lost.append(rest - divisor * up)
    if by_fraction:
        missing = (size - step * sum(counts)) // step
        order = sorted(range(len(shares)), key=lambda place: (-lost[place], place))
        for place in order[:missing] if missing > 0 else order[len(order) + missing :]:
            counts[place] += 1 if missing > 0 else -1
    return counts


def _place(shares: Sequence[int], remainder: Remainder) -> int:
    weighted = [place for place, share in enumerate(shares) if share] or list(range(len(shares)))
    match remainder:
        case "largest":
            return max(weighted, key=lambda place: (shares[place], -place))
        case "first":
            return weighted[0]
        case "last":
            return weighted[-1]
        case index:
            if not 0 <= index < len(shares):
                raise ValueError(f"there is no part {index} among {len(shares)}")
            return index if index in weighted else weighted[-1]


def _goes_up(count: int, rest: int, divisor: int, mode: Mode) -> bool:
    match mode:
        case Mode.DOWN:
            return False
        case Mode.UP:
            return rest > 0
        case Mode.HALF_UP:
            return 2 * rest >= divisor
        case Mode.HALF_DOWN:
            return 2 * rest > divisor
        case Mode.HALF_EVEN:
            return 2 * rest > divisor or (2 * rest == divisor and count % 2 == 1)


def _sized(amount: Decimal, unit: Decimal) -> tuple[int, int]:
    """The size of the amount and of the unit as integers on one scale."""
    if unit <= 0:
        raise ValueError(f"{unit} is not a unit to round to")
    (size, step), _ = _integers((amount.copy_abs(), unit))
    return size, step


def _integers(numbers: Sequence[Weight]) -> tuple[list[int], int]:
    """The numbers as integers over their common denominator."""
    ratios = [number.as_integer_ratio() for number in numbers]
    common = math.lcm(*(below for _, below in ratios))
    return [above * (common // below) for above, below in ratios], common
