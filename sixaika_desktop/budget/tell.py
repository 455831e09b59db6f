"""An explanation in words: one line for a figure and how it came about, its parts indented below it."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

from sixaika_desktop.budget.arithmetic import EXACT, Number, rounded
from sixaika_desktop.budget.steps import Node
from sixaika_desktop.calls.model import Rounding
from sixaika_desktop.domain import money
from sixaika_desktop.domain.phrases import pick, say

MOST_IN_LINE: Final = 4
"""A sum of more parts than these is told by their number; the parts stand below it."""

_PER_CENT: Final = ("figure-share-support", "figure-share-own", "figure-share-cost")
_PLACES: Final = Rounding(unit=Decimal("0.0001"))


def text(node: Node, language: str, depth: int = 3) -> str:
    """The explanation in words, to a depth of so many levels.

    `Support 784 420,00 € = 67 % × net cost 1 170 776,00 € = 784 419,92 € → whole euro, up`
    """
    return "\n".join(_lines(node, language, depth, 0))


def _lines(node: Node, language: str, depth: int, level: int) -> Iterator[str]:
    yield "  " * level + line(node, language)
    if level < depth:
        for child in _told(node):
            yield from _lines(child, language, depth, level + 1)


def _told(node: Node) -> list[Node]:
    """The nodes below a line: what the line itself has told already is passed over."""
    found: list[Node] = []
    for child in node.children:
        if node.op == "rounded" or (child.op == "percent" and not child.key):
            found += _told(child)
        elif child.children or len(node.children) > MOST_IN_LINE:
            found.append(child)
    return found


def line(node: Node, language: str) -> str:
    """One node: its name, its amount, and how it came about."""
    return " = ".join(part for part in (named(node, language), formula(node, language)) if part)


def named(node: Node, language: str) -> str:
    """A node's name and amount."""
    return f"{label(node, language)} {amount(node, language)}"


def label(node: Node, language: str) -> str:
    """A node's name; a figure's with the places of its key."""
    values = {name: _word(value, language) for name, value in node.values.items()}
    if not node.label:
        return say("budget-rows", language)
    if not node.key:
        return say(f"budget-{node.label}", language, **values)
    places = ", ".join(_places(values, language))
    name = say(f"budget-{node.label}", language)
    return f"{name} ({places})" if places else name


def _places(values: Mapping[str, str], language: str) -> Iterator[str]:
    for axis, value in values.items():
        if axis in ("period", "year"):
            yield say(f"budget-axis-{axis if value else 'no-period'}", language, value=value)
        elif axis == "work_package" and not value:
            yield say("budget-axis-no-work-package", language)
        elif axis != "row" or len(values) <= 2:
            yield value


def _word(value: Any, language: str) -> str:
    return pick(value, language) if isinstance(value, Mapping) else str(value)  # pyright: ignore


def unit(node: Node) -> str:
    """What an amount is counted in: euros, per cent, or a plain number ("")."""
    if not node.children:
        found = node.detail.get("unit", "€")
        return found if found in ("€", "%") else ""
    if node.label in _PER_CENT:
        return "%"
    if node.label in ("figure-months", "figure-hours"):
        return ""
    if node.op == "product":
        return "€" if any(unit(child) == "€" for child in node.children) else ""
    if node.op == "fraction" and unit(node.children[1]) == unit(node.children[0]):
        return ""
    return unit(node.children[0])


def amount(node: Node, language: str) -> str:
    """The amount as it is shown: euros to the cent, what has no end to four decimals, the rest as it is."""
    return _shown(node.amount, unit(node), language)


def _shown(value: Number, unit: str, language: str) -> str:
    if isinstance(value, Fraction):
        value = rounded(value, _PLACES)
    if unit == "€" and fits_cents(value):
        shown = rounded(value, Rounding())
    else:
        shown = Decimal(format(value.normalize(EXACT), "f"))
    tongue: money.Language = "fi" if language == "fi" else "sv" if language == "sv" else "en"
    mark: money.Unit = "€" if unit == "€" else "%" if unit == "%" else ""
    return money.show(shown, tongue, None, mark)


def fits_cents(value: Decimal) -> bool:
    """Whether two decimals show all of it."""
    exponent = value.as_tuple().exponent
    return isinstance(exponent, int) and (exponent >= -2 or value == rounded(value, Rounding()))


def formula(node: Node, language: str) -> str:
    """How a node came about, from the names and amounts of its children; for a leaf, where it stands."""
    children = node.children
    match node.op:
        case "rounded":
            (exact,) = children
            inner = formula(exact, language) if exact.children else ""
            told = f"{inner} = {amount(exact, language)}" if inner else named(exact, language)
            return told if exact.amount == node.amount else f"{told} → {rounding(node, language)}"
        case "percent":
            base, rate = children
            return f"{amount(rate, language)} × {named(base, language)}"
        case "sum" if len(children) > MOST_IN_LINE:
            return say("budget-sum-of", language, count=len(children))
        case "sum" | "difference" | "product" | "fraction":
            sign = {"sum": " + ", "difference": " − ", "product": " × ", "fraction": " / "}[node.op]
            return sign.join(named(child, language) for child in children)
        case "allotted":
            index: int = node.detail["index"]
            weight = children[1 + index]
            whole = named(children[0], language)
            return say("budget-part-of", language, whole=whole, weight=amount(weight, language))
        case "least":
            these = ", ".join(named(child, language) for child in children)
            return say("budget-lesser-of", language, these=these)
        case _:
            source, article = node.detail.get("source", ""), node.detail.get("article", "")
            return f"({article or source})" if article or source else ""


def rounding(node: Node, language: str) -> str:
    """How a node is rounded, in words: whole euro, up."""
    how: Rounding = node.detail["rounding"]
    if how.unit == 1:
        size = say("budget-whole-euro", language)
    elif how.unit == Decimal("0.01"):
        size = say("budget-cent" if unit(node) == "€" else "budget-hundredth", language)
    else:
        size = say("budget-unit", language, unit=how.unit)
    mode = how.mode.replace("_", "-")
    return f"{size}, {say(f'budget-mode-{mode}', language)}"
