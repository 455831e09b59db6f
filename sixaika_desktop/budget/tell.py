"""A figure in words: one line for what it is, how much, and how it came about."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

from sixaika_desktop.budget import arithmetic
from sixaika_desktop.budget.arithmetic import EXACT, Number, rounded
from sixaika_desktop.budget.readings import Readings
from sixaika_desktop.budget.steps import Node
from sixaika_desktop.calls.clauses import clause
from sixaika_desktop.calls.model import Rounding
from sixaika_desktop.calls.names import names_of
from sixaika_desktop.domain import money
from sixaika_desktop.domain.phrases import has, pick, say
from sixaika_desktop.domain.places import describe

MOST_IN_LINE: Final = 4
"""A sum of more parts than these is told by their number; the parts stand below it."""

_SAME: Final = ("rows", "rows-of-category", "flat-rate", "part-of-period", "part-of-work", "part-of-year")
"""What stands alone under one of these names is told by how it came about, without the name in between."""

_PER_CENT: Final = ("figure-share-support", "figure-share-own", "figure-share-cost")
_PLACES: Final = Rounding(unit=Decimal("0.0001"))


def line(node: Node, language: str, budget: Readings | None = None) -> str:
    """One node: its name, its amount, and how it came about; what was typed by its place, where the budget it
    is in is given."""
    joined = " = " if through(node).children else " "
    told = joined.join(part for part in (named(node, language), formula(node, language, budget)) if part)
    return told if budget is None else told + placed(node, language, budget)


def placed(node: Node, language: str, budget: Readings) -> str:
    """Where a value was typed, to stand after it; nothing for what was not typed."""
    if node.where is None:
        return ""
    where = describe(budget.application, node.where, language, names_of(budget.call))
    return f" — {where}{_unplaced(node, language, budget)}"


def _unplaced(node: Node, language: str, budget: Readings) -> str:
    """Where an amount counts that was not placed in time."""
    if node.where is None or not budget.periods:
        return ""
    period = node.where.cell.rpartition("/")[2] if node.where.cell else ""
    if node.where.field != "unplaced" and (node.where.field != "cells" or period in budget.frame.places):
        return ""
    how = budget.call.periods.unplaced
    return f" ({say(f'budget-unplaced-{how}', language, period=budget.frame.last)})"


def through(node: Node) -> Node:
    """What a figure of a single part is: that part, where its name tells nothing new."""
    while node.op == "sum" and len(node.children) == 1:
        (child,) = node.children
        if not child.children or child.label not in _SAME:
            break
        node = child
    return node


def named(node: Node, language: str) -> str:
    """A node's name and amount."""
    return f"{label(node, language)} {amount(node, language)}"


def label(node: Node, language: str) -> str:
    """A node's name; a figure's with the places of its key."""
    values = {name: _word(value, language) for name, value in node.values.items()}
    if node.op == "percent":
        values["rate"] = amount(node.children[1], language)
    if not node.label:
        return say("budget-rows", language)
    if not node.key:
        exact = f"budget-{node.label}-{node.detail.get('unit', '')}"
        return say(exact if has(exact) else f"budget-{node.label}", language, **values)
    places = ", ".join(_places(values, language))
    name = say(f"budget-{node.label}", language)
    return f"{name} ({places})" if places else name


def _places(values: Mapping[str, str], language: str) -> Iterator[str]:
    for axis, value in values.items():
        if axis in ("period", "year"):
            yield say(f"budget-axis-{axis if value else 'no-period'}", language, value=value)
        elif axis == "work_package" and not value:
            yield say("budget-axis-no-work-package", language)
        else:
            yield value


def _word(value: Any, language: str) -> str:
    return pick(value, language) if isinstance(value, Mapping) else str(value)  # pyright: ignore


def unit(node: Node) -> str:
    """What an amount is counted in: euros, per cent, or a plain number ("")."""
    if node.label in _PER_CENT:
        return "%"
    if node.label in ("figure-months", "figure-hours"):
        return ""
    if not node.children:
        found = node.detail.get("unit", "€")
        return found if found in ("€", "%") else ""
    if node.op == "product":
        return "€" if any(unit(child) == "€" for child in node.children) else ""
    if node.op == "fraction" and unit(node.children[1]) == unit(node.children[0]):
        return ""
    return unit(node.children[0])


def amount(node: Node, language: str) -> str:
    """The amount as it is shown: euros to the cent, what has no end to four decimals, the rest as it is."""
    return amount_of(node.amount, unit(node), language)


def amount_of(value: Number, unit: str, language: str) -> str:
    """An amount of a unit as `amount` shows it."""
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


def formula(node: Node, language: str, budget: Readings | None = None) -> str:
    """How a node came about, from the names and amounts of its children; for a leaf, where it stands."""
    node = through(node)
    children = node.children
    match node.op:
        case "rounded":
            (exact,) = children
            inner = formula(exact, language) if exact.children else named(exact, language)
            if exact.amount == node.amount:
                return inner
            told = f"{inner} = {amount(exact, language)}" if exact.children else inner
            return f"{told} → {rounding(node, language)}"
        case "percent":
            base, rate = children
            return f"{amount(rate, language)} × {named(base, language)}"
        case "sum" if len(children) > MOST_IN_LINE:
            return say("budget-sum-of", language, count=len(children))
        case "sum" | "difference" | "product" | "fraction":
            sign = {"sum": " + ", "difference": " − ", "product": " × ", "fraction": " / "}[node.op]
            return sign.join(named(child, language) for child in children)
        case "allotted":
            return _part(node, language)
        case "least":
            these = ", ".join(named(child, language) for child in children)
            return say("budget-lesser-of", language, these=these)
        case _:
            source, article = node.detail.get("source", ""), clause(node.detail.get("article", ""), language)
            if budget is not None and source in budget.call.sources:
                source = budget.call.sources[source].named(language)
                return f"({', '.join(word for word in (source, article) if word)})"
            return f"({article or source})" if article or source else ""


def _part(node: Node, language: str) -> str:
    """A part by weight: the rule, the rounding, and where what rounding leaves over went."""
    whole, *weights = node.children
    index: int = node.detail["index"]
    how: Rounding = node.detail["rounding"]
    every = arithmetic.total([weight.amount for weight in weights])

    def exact_of(weight: Node) -> Number:
        return arithmetic.product(whole.amount, arithmetic.fraction(weight.amount, every))

    weight, exact = weights[index], exact_of(weights[index])
    of_all = amount_of(every, unit(weight), language)
    told = (
        f"{named(whole, language)} × {named(weight, language)} / {of_all}"
        if every
        else named(whole, language)
    )
    if every and exact == node.amount:
        return told
    if every:
        told = f"{told} = {amount_of(exact, unit(node), language)} → {rounding(node, language)}"
    parts = arithmetic.total([rounded(exact_of(each), how) for each in weights])
    if parts == whole.amount:
        return told
    took = arithmetic.total([node.amount, -rounded(exact, how)])
    rule = arithmetic.remainder_of(how)
    if rule == "last":
        rule = f"last{_LAST.get(node.label, '')}"
    told = f"{told}; {say(f'budget-remainder-{rule}', language)}"
    if not took:
        return told
    return f"{told}, {say('budget-remainder-here', language, amount=amount_of(took, unit(node), language))}"


_LAST: Final = {"part-of-period": "-period", "part-of-year": "-year", "part-of-work": "-work-package"}


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
