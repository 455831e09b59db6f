"""Exact arithmetic of the budget: rounding, and cutting a total into parts that add up to it whatever the
weights.

Nothing here divides a decimal: what has no end as a decimal is a `Fraction` until it is rounded.
"""

import decimal
from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction
from functools import cache, reduce
from typing import Final, Literal, TypeAlias, TypeGuard

from sixaika_desktop.calls.model import Rounding
from sixaika_desktop.domain.money import MOST_WHOLE, Mode, split

Number: TypeAlias = Decimal | Fraction
Remainder: TypeAlias = Literal["largest", "last", "first"]

ZERO: Final = Decimal(0)
HUNDRED: Final = Decimal(100)
TO_CENT: Final = Rounding()

MOST: Final = MOST_WHOLE
"""What is counted is smaller than this, either sign, as what can be typed is; so every sum of it can be
shown, stored and rounded."""
MOST_PLACES: Final = 17
"""What is counted has at most so many decimals, as many as other programs write."""
MOST_PERCENT: Final = Decimal(1000)
"""A percentage that is counted is at most this, either sign."""

EXACT: Final = decimal.Context(
    prec=400, traps=[decimal.Inexact, decimal.InvalidOperation, decimal.DivisionByZero, decimal.Overflow]
)
"""Enough digits for a product of many amounts of the size that is counted; inexact raises."""

_LEAST: Final = -MOST
_WHOLE: Final = Decimal(1)
_CENTS: Final = Decimal("0.01")

_WIDE: Final = decimal.Context(prec=400, traps=[decimal.InvalidOperation, decimal.Overflow])


def known(amount: object) -> TypeGuard[Decimal]:
    """Whether this is an amount to count with: a finite decimal, not beyond `MOST` and `MOST_PLACES`."""
    if not isinstance(amount, Decimal) or not amount.is_finite() or not _LEAST < amount < MOST:
        return False
    if amount.same_quantum(_WHOLE) or amount.same_quantum(_CENTS):
        return True  # nearly all that is typed; as_tuple makes an object of every digit
    exponent = amount.as_tuple().exponent
    return isinstance(exponent, int) and exponent >= -MOST_PLACES


def known_percent(amount: object) -> TypeGuard[Decimal]:
    """Whether this is a percentage to count with."""
    return known(amount) and abs(amount) <= MOST_PERCENT


def as_decimal(amount: Number) -> Decimal:
    """The amount, which has been rounded already, as a decimal."""
    if isinstance(amount, Decimal):
        return amount
    return EXACT.divide(Decimal(amount.numerator), Decimal(amount.denominator))


def product(first: Number, second: Number) -> Number:
    """The exact product."""
    if isinstance(first, Decimal) and isinstance(second, Decimal):
        return EXACT.multiply(first, second)
    return Fraction(first) * Fraction(second)


def sum_of(amounts: Iterable[Decimal]) -> Decimal:
    """The exact sum of decimals, zero of nothing."""
    return reduce(EXACT.add, amounts, ZERO)


def total(amounts: Iterable[Number]) -> Number:
    """The exact sum, zero of nothing."""
    found: Number = ZERO
    add = EXACT.add
    for amount in amounts:
        if isinstance(found, Decimal) and isinstance(amount, Decimal):
            found = add(found, amount)
        else:
            found = Fraction(found) + Fraction(amount)
    return found


def fraction(above: Number, below: Number) -> Number:
    """The exact quotient, zero where there is nothing to divide by."""
    return Fraction(above) / Fraction(below) if below else Fraction(0)


def percent(base: Number, rate: Number) -> Number:
    """Exactly so many per cent of a base."""
    found = product(base, rate)
    return EXACT.scaleb(found, -2) if isinstance(found, Decimal) else found / 100


_WORDS: Final = {mode: mode.constant for mode in Mode}


@cache
def _quantum(unit: Decimal) -> Decimal | None:
    """The unit as a power of ten, or None where it is not one."""
    plain = unit.normalize(_WIDE)
    return plain if plain.as_tuple().digits == (1,) else None


def rounded(amount: Number, rounding: Rounding) -> Decimal:
    """The amount as a whole multiple of the rounding's unit, rounded its way."""
    unit, mode = rounding.unit, rounding.mode
    if isinstance(amount, Decimal) and (quantum := _quantum(unit)) is not None:
        return amount.quantize(quantum, _WORDS[mode], _WIDE)
    above, below = amount.as_integer_ratio()
    step_above, step_below = unit.as_integer_ratio()
    divisor = below * step_above
    count, rest = divmod(abs(above) * step_below, divisor)
    match mode:
        case Mode.DOWN:
            up = False
        case Mode.UP:
            up = rest > 0
        case Mode.HALF_UP:
            up = 2 * rest >= divisor
        case Mode.HALF_DOWN:
            up = 2 * rest > divisor
        case Mode.HALF_EVEN:
            up = 2 * rest > divisor or (2 * rest == divisor and count % 2 == 1)
    count += up
    return EXACT.multiply(Decimal(-count if above < 0 else count), unit)


def remainder_of(rounding: Rounding) -> Remainder:
    """Which part takes what rounding leaves over; what names nobody among the parts means the largest
    remainder."""
    match rounding.remainder:
        case "last":
            return "last"
        case "first":
            return "first"
        case _:
            return "largest"


def fits(amount: Number, unit: Decimal) -> bool:
    """Whether the amount is a whole multiple of the unit."""
    if isinstance(amount, Decimal) and (quantum := _quantum(unit)) is not None:
        return amount.quantize(quantum, decimal.ROUND_DOWN, _WIDE) == amount
    return not Fraction(amount) % Fraction(unit)


def allot(amount: Decimal, weights: Sequence[Number], rounding: Rounding) -> list[Decimal]:
    """Parts by weight that add up to the amount exactly.

    Weights that are such parts already are taken as they are. Where some are negative, each part is its
    share of the amount, rounded, and the remainder goes where the rounding says. Amounts beyond what
    `money.split` holds go that way too: no figure a user can type stops the engine.
    """
    if not weights:
        return []
    if total(weights) == amount and all(isinstance(w, Decimal) and fits(w, rounding.unit) for w in weights):
        return [Decimal(w) for w in weights if isinstance(w, Decimal)]
    if min(weights) >= 0:
        try:
            return split(amount, weights, rounding.unit, remainder_of(rounding), rounding.mode)
        except decimal.Inexact:
            pass
    whole = Fraction(total(weights))
    share = Fraction(amount) / whole if whole else Fraction(0)
    parts = [rounded(Fraction(w) * share, rounding) for w in weights]
    place = {
        "last": len(parts) - 1,
        "first": 0,
        "largest": max(range(len(parts)), key=lambda at: (abs(weights[at]), -at)),
    }[remainder_of(rounding)]
    parts[place] = EXACT.add(parts[place], EXACT.subtract(amount, sum_of(parts)))
    return parts
