"""The steps a figure is made of, and the two ways to take them: for the amount alone, or for its
explanation.

Every formula of the budget is a function over `Steps`. `Plain` takes the steps with bare numbers;
`Traced` takes the very same steps and gets a `Node` for each. Both, and `Node.recompute`, look the
arithmetic up in one table, `OPERATIONS`, so an explanation cannot tell another story than the figure.
"""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Final, Protocol, TypeVar

from sixaika_desktop.budget import arithmetic
from sixaika_desktop.budget.arithmetic import Number
from sixaika_desktop.calls.model import Rounding
from sixaika_desktop.domain.model import Where

T = TypeVar("T")

Operation = Callable[[Sequence[Number], Mapping[str, Any]], Number]


def _product(amounts: Sequence[Number], detail: Mapping[str, Any]) -> Number:
    found: Number = Decimal(1)
    for amount in amounts:
        found = arithmetic.product(found, amount)
    return found


def _allotted(amounts: Sequence[Number], detail: Mapping[str, Any]) -> Number:
    whole, *weights = amounts
    index: int = detail["index"]
    return arithmetic.allot(arithmetic.as_decimal(whole), weights, detail["rounding"])[index]


def _difference(amounts: Sequence[Number], detail: Mapping[str, Any]) -> Number:
    return arithmetic.total([amounts[0], *(arithmetic.product(a, Decimal(-1)) for a in amounts[1:])])


OPERATIONS: Final[Mapping[str, Operation]] = {
    "sum": lambda amounts, _: arithmetic.total(amounts),
    "difference": _difference,
    "product": _product,
    "percent": lambda amounts, _: arithmetic.percent(amounts[0], amounts[1]),
    "fraction": lambda amounts, _: arithmetic.fraction(amounts[0], amounts[1]),
    "rounded": lambda amounts, detail: arithmetic.rounded(amounts[0], detail["rounding"]),
    "allotted": _allotted,
    "least": lambda amounts, _: min(amounts),
}
"""What each inner node does with the amounts of its children. `percent`: the first, times the second per
cent of it; `difference`: the first without all others; `allotted`: the part `index` of the first, cut by
the weights that follow."""


class Node:
    """A figure or a step towards one: what it is, how much, and what it was made of.

    `op` is an operation, or `typed` (a leaf: a value at `where`) or `parameter` (a leaf: a number of the
    call, the law or the calendar; `detail` has its source and article). `key` is the figure's key where
    it has one. `label` is a phrase and `values` fill it in. Children come when they are asked for.
    """

    __slots__ = ("_children", "amount", "detail", "key", "label", "op", "values")

    def __init__(
        self,
        op: str,
        label: str,
        amount: Number,
        children: "Sequence[Node] | Callable[[], Sequence[Node]]" = (),
        detail: Mapping[str, Any] | None = None,
        key: str = "",
        values: Mapping[str, Any] | None = None,
    ) -> None:
        self.op = op
        self.label = label
        self.amount = amount
        self.detail: Mapping[str, Any] = detail or {}
        self.key = key
        self.values: Mapping[str, Any] = values or {}
        self._children = children

    @property
    def children(self) -> "Sequence[Node]":
        """What it was made of, in the order the operation takes them."""
        if callable(self._children):
            self._children = tuple(self._children())
        return self._children

    @property
    def where(self) -> Where | None:
        """The place of a typed value in the application."""
        return self.detail.get("where")

    def recompute(self) -> Number:
        """The amount made anew from the leaves alone."""
        done: dict[int, Number] = {}
        waiting: list[Node] = [self]
        while waiting:
            node = waiting[-1]
            if not node.children:
                done[id(node)] = (
                    node.amount if node.op not in OPERATIONS else OPERATIONS[node.op]((), node.detail)
                )
            elif missing := [child for child in node.children if id(child) not in done]:
                waiting.extend(missing)
                continue
            else:
                amounts = [done[id(child)] for child in node.children]
                done[id(node)] = OPERATIONS[node.op](amounts, node.detail)
            waiting.pop()
        return done[id(self)]

    def named(self, label: str, key: str = "", **values: Any) -> "Node":
        """The same step under another label."""
        return Node(self.op, label, self.amount, lambda: self.children, self.detail, key or self.key, values)

    def __repr__(self) -> str:
        return f"Node({self.key or self.label!r}, {self.op}, {self.amount})"


class Steps(Protocol[T]):
    """How formulas compute. Labels are phrases of `resources/phrases/budget.toml` without their prefix."""

    def typed(self, amount: Number, id: str, field: str, cell: str = "", unit: str = "") -> T:
        """A value of the application at this place, in euros, per cent, months, hours or a plain number
        ("")."""
        ...

    def parameter(
        self, amount: Number, label: str, source: str = "", article: str = "", unit: str = "", **values: Any
    ) -> T:
        """A number of the call, the law or the calendar."""
        ...

    def sum(self, label: str, parts: Sequence[T]) -> T:
        """All of them together."""
        ...

    def difference(self, label: str, whole: T, *parts: T) -> T:
        """The whole without the parts."""
        ...

    def product(self, label: str, *factors: T) -> T:
        """One times the other."""
        ...

    def percent(self, label: str, base: T, rate: T) -> T:
        """So many per cent of the base."""
        ...

    def fraction(self, label: str, above: T, below: T) -> T:
        """The quotient; zero where there is nothing to divide by."""
        ...

    def rounded(self, label: str, amount: T, kind: str, rounding: Rounding) -> T:
        """Rounded as the call says for this kind of figure."""
        ...

    def allot(self, label: str, whole: T, weights: Sequence[T], rounding: Rounding) -> Sequence[T]:
        """The whole cut into parts by weight."""
        ...

    def least(self, label: str, *amounts: T) -> T:
        """The lesser."""
        ...

    def amount(self, step: T) -> Number:
        """How much a step is."""
        ...


class Plain:
    """Steps with bare numbers."""

    def typed(self, amount: Number, id: str, field: str, cell: str = "", unit: str = "") -> Number:
        """The value itself."""
        return amount

    def parameter(
        self, amount: Number, label: str, source: str = "", article: str = "", unit: str = "", **values: Any
    ) -> Number:
        """The number itself."""
        return amount

    def sum(self, label: str, parts: Sequence[Number]) -> Number:
        """See `Steps`."""
        return arithmetic.total(parts)

    def difference(self, label: str, whole: Number, *parts: Number) -> Number:
        """See `Steps`."""
        return _difference((whole, *parts), {})

    def product(self, label: str, *factors: Number) -> Number:
        """See `Steps`."""
        return _product(factors, {})

    def percent(self, label: str, base: Number, rate: Number) -> Number:
        """See `Steps`."""
        return arithmetic.percent(base, rate)

    def fraction(self, label: str, above: Number, below: Number) -> Number:
        """See `Steps`."""
        return arithmetic.fraction(above, below)

    def rounded(self, label: str, amount: Number, kind: str, rounding: Rounding) -> Number:
        """See `Steps`."""
        return arithmetic.rounded(amount, rounding)

    def allot(
        self, label: str, whole: Number, weights: Sequence[Number], rounding: Rounding
    ) -> Sequence[Number]:
        """See `Steps`."""
        return arithmetic.allot(arithmetic.as_decimal(whole), weights, rounding)

    def least(self, label: str, *amounts: Number) -> Number:
        """See `Steps`."""
        return min(amounts)

    def amount(self, step: Number) -> Number:
        """The step is the amount."""
        return step


class Traced:
    """Steps that remember how they were taken."""

    def _node(self, op: str, label: str, children: Sequence[Node], **detail: Any) -> Node:
        amount = OPERATIONS[op]([child.amount for child in children], detail)
        return Node(op, label, amount, tuple(children), detail)

    def typed(self, amount: Number, id: str, field: str, cell: str = "", unit: str = "") -> Node:
        """A leaf with its place."""
        detail = {"where": Where(id, field, cell), "unit": unit}
        return Node("typed", f"typed-{field.replace('_', '-')}", amount, (), detail)

    def parameter(
        self, amount: Number, label: str, source: str = "", article: str = "", unit: str = "", **values: Any
    ) -> Node:
        """A leaf with its source."""
        detail = {"source": source, "article": article, "unit": unit}
        return Node("parameter", label, amount, (), detail, values=values)

    def sum(self, label: str, parts: Sequence[Node]) -> Node:
        """See `Steps`."""
        return parts[0] if len(parts) == 1 else self._node("sum", label, parts)

    def difference(self, label: str, whole: Node, *parts: Node) -> Node:
        """See `Steps`."""
        return self._node("difference", label, (whole, *parts)) if parts else whole

    def product(self, label: str, *factors: Node) -> Node:
        """See `Steps`."""
        return factors[0] if len(factors) == 1 else self._node("product", label, factors)

    def percent(self, label: str, base: Node, rate: Node) -> Node:
        """See `Steps`."""
        return self._node("percent", label, (base, rate))

    def fraction(self, label: str, above: Node, below: Node) -> Node:
        """See `Steps`."""
        return self._node("fraction", label, (above, below))

    def rounded(self, label: str, amount: Node, kind: str, rounding: Rounding) -> Node:
        """See `Steps`."""
        return self._node("rounded", label, (amount,), kind=kind, rounding=rounding)

    def allot(self, label: str, whole: Node, weights: Sequence[Node], rounding: Rounding) -> Sequence[Node]:
        """See `Steps`."""
        cut = arithmetic.allot(
            arithmetic.as_decimal(whole.amount), [weight.amount for weight in weights], rounding
        )
        if all(part == weight.amount for part, weight in zip(cut, weights, strict=True)):
            return weights
        made_of = (whole, *weights)
        return [
            Node("allotted", label, part, made_of, {"rounding": rounding, "index": index})
            for index, part in enumerate(cut)
        ]

    def least(self, label: str, *amounts: Node) -> Node:
        """See `Steps`."""
        return self._node("least", label, amounts)

    def amount(self, step: Node) -> Number:
        """The amount of the node."""
        return step.amount
