"""A formula of a spreadsheet, and beside it exactly what it comes to: reckoning is done in both at once."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from sixaika_desktop.budget.arithmetic import Number, percent, product, total


@dataclass(frozen=True, slots=True)
class Formula:
    """An expression and its amount. One that `adds` stands in brackets where it is multiplied."""

    text: str
    value: Number
    adds: bool = False

    def __add__(self, other: "Formula") -> "Formula":
        return Formula(f"{self.text}+{other.text}", total([self.value, other.value]), adds=True)

    def __sub__(self, other: "Formula") -> "Formula":
        return Formula(f"{self.text}-{other.factor}", total([self.value, -other.value]), adds=True)

    def __mul__(self, other: "Formula") -> "Formula":
        return Formula(f"{self.factor}*{other.factor}", product(self.value, other.value))

    def __truediv__(self, other: Decimal) -> "Formula":
        return Formula(f"{self.factor}/{plain(other)}", Fraction(self.value) / Fraction(other))

    @property
    def percent(self) -> "Formula":
        """So many per cent, as a factor."""
        return Formula(f"{self.factor}/100", percent(self.value, Decimal(1)))

    @property
    def factor(self) -> str:
        """Its text where it is a part of a product."""
        return f"({self.text})" if self.adds else self.text


def constant(amount: Decimal) -> Formula:
    """A number in a formula."""
    return Formula(plain(amount), amount)


def plain(amount: Decimal) -> str:
    """A number as a formula writes it."""
    return format(amount.normalize(), "f")
