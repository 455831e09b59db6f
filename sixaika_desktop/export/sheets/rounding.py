"""The rounding of a call as a formula of a spreadsheet, and what that formula comes to.

A spreadsheet reckons in binary: 1.005 is a little less there. So what lies on the very edge between two cents
is first rounded to a millionth, which takes that little away; and what lies so near the edge that nobody can
say is not written as a formula at all.
"""

from decimal import Decimal
from fractions import Fraction

from sixaika_desktop.budget.arithmetic import Number, rounded
from sixaika_desktop.calls.model import Rounding
from sixaika_desktop.domain.money import Mode

PLACES = 6
_FINE = Rounding(unit=Decimal(1).scaleb(-PLACES))
_EDGE = Fraction(1, 10**5)
_NOISE = Fraction(1, 10**7)


def formula(expression: str, amount: Number, rounding: Rounding) -> str:
    """The expression, which is exactly so much, rounded as the call says."""
    places = _places(rounding.unit)
    fine = f"ROUND({expression},{PLACES})"
    if places is not None:
        match rounding.mode:
            case Mode.HALF_UP:
                return f"ROUND({fine if _on_edge(amount, rounding) else expression},{places})"
            case Mode.DOWN:
                return f"ROUNDDOWN({fine},{places})"
            case Mode.UP:
                return f"ROUNDUP({fine},{places})"
            case _:
                pass
    unit = format(rounding.unit.normalize(), "f")
    count = f"ROUND(({expression})/{unit},{PLACES - 2})"
    match rounding.mode:
        case Mode.HALF_UP:
            whole = f"ROUND({count},0)"
        case Mode.DOWN:
            whole = f"ROUNDDOWN({count},0)"
        case Mode.UP:
            whole = f"ROUNDUP({count},0)"
        case Mode.HALF_DOWN:
            whole = f"SIGN({count})*ROUNDUP(ABS({count})-0.5,0)"
        case Mode.HALF_EVEN:
            whole = f"IF(MOD(ABS({count}),2)=0.5,TRUNC({count}),ROUND({count},0))"
    return f"ROUND(({whole})*{unit},{max(places or 0, 2)})"


def outcome(amount: Number, rounding: Rounding) -> Decimal | None:
    """What a spreadsheet makes of that formula; None where it cannot be foretold."""
    exact = Fraction(amount)
    noise = max(_NOISE, abs(exact) / 10**14)
    found = {_reckoned(exact + by, rounding) for by in (-noise, Fraction(0), noise)}
    return found.pop() if len(found) == 1 else None


def _reckoned(amount: Fraction, rounding: Rounding) -> Decimal:
    if not _on_edge(amount, rounding):
        return rounded(amount, rounding)
    if _places(rounding.unit) is not None and rounding.mode in (Mode.HALF_UP, Mode.DOWN, Mode.UP):
        return rounded(rounded(amount, _FINE), rounding)
    fine = Rounding(unit=rounding.unit * Decimal(1).scaleb(2 - PLACES))
    return rounded(rounded(amount, fine), rounding)


def _on_edge(amount: Number, rounding: Rounding) -> bool:
    """Whether a little more or less would be rounded otherwise."""
    exact = Fraction(amount)
    edge = max(_EDGE, Fraction(rounding.unit) / 1000)
    return rounded(exact - edge, rounding) != rounded(exact + edge, rounding)


def _places(unit: Decimal) -> int | None:
    """The decimals of a unit that is a power of ten, below zero for tens and hundreds."""
    plain = unit.normalize()
    exponent = plain.as_tuple().exponent
    return -exponent if plain.as_tuple().digits == (1,) and isinstance(exponent, int) else None
