"""An explanation in words: a line for a figure, and indented below it lines for what it was made of, down to
what was typed."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from sixaika_desktop.budget import arithmetic
from sixaika_desktop.budget.readings import Readings
from sixaika_desktop.budget.steps import Node
from sixaika_desktop.budget.tell import MOST_IN_LINE, amount_of, line, placed, through, unit
from sixaika_desktop.domain.phrases import say

MOST_ALIKE: Final = 12
"""Of more parts of one kind than these only the first are told, and how much the others are together."""
FIRST: Final = 3


def text(
    node: Node, language: str, depth: int | None = None, budget: Readings | None = None, *, fold: bool = True
) -> str:
    """The explanation in words, to a depth of so many levels, or down to what was typed.

    `Support 784 420,00 € = 67 % × net cost 1 170 776,00 € = 784 419,92 € → whole euro, up`. What was told
    above is not told again. Many parts of one kind are folded, unless *fold* is False; places and sources
    have their names where the *budget* is given.
    """
    return "\n".join(_Outline(language, depth, budget, fold).lines(node, 0))


class _Outline:
    def __init__(self, language: str, depth: int | None, budget: Readings | None, fold: bool) -> None:
        self._language = language
        self._depth = depth
        self._budget = budget
        self._fold = fold
        self._told: dict[object, Node] = {}

    def lines(self, node: Node, level: int) -> Iterator[str]:
        """The line of a node and those below it."""
        indent = "  " * level
        told = indent + line(node, self._language, self._budget)
        parts = below(node, whole=not self._fold)
        again = self._is_told(node)
        if not parts or (self._depth is not None and level >= self._depth):
            if not parts:
                self._told[_same(node)] = node
            yield told
            return
        if again:
            yield f"{told} ({say('budget-told-above', self._language)})"
            return
        self._told[_same(node)] = node
        if len(through(node).children) <= MOST_IN_LINE:
            # the line names its parts, so none need be told twice
            parts = [
                part for part in {_same(part): part for part in parts}.values() if not self._is_told(part)
            ]
        if len(parts) == 1 and parts[0].where is not None and self._budget is not None:
            self._told[_same(parts[0])] = parts[0]
            yield told + placed(parts[0], self._language, self._budget)
            return
        yield told
        for _, alike in groupby(parts, lambda part: (part.op, part.label)):
            group = list(alike)
            shown = group[:FIRST] if self._fold and len(group) > MOST_ALIKE else group
            for part in shown:
                yield from self.lines(part, level + 1)
            if rest := group[len(shown) :]:
                yield f"{indent}  {self._folded(rest)}"

    def _is_told(self, node: Node) -> bool:
        return _same(node) in self._told

    def _folded(self, rest: list[Node]) -> str:
        together = amount_of(arithmetic.total([part.amount for part in rest]), unit(rest[0]), self._language)
        return say("budget-and-others", self._language, count=len(rest), amount=together)


def _same(node: Node) -> object:
    """What makes two nodes tell the same: a place, the clause of a parameter, the step itself."""
    if not node.children:
        return node.where or (node.label, node.detail.get("source"), node.detail.get("article"), node.amount)
    return id(through(node))


def below(node: Node, whole: bool = False) -> list[Node]:
    """The nodes to tell below a line: what the line itself has told already is passed over.

    Of a part by weight, what was cut and the weight of this part, or all weights of the *whole*.
    """
    node = through(node)
    children: Sequence[Node] = node.children
    if node.op == "allotted" and not whole:
        children = [children[0], children[1 + int(node.detail["index"])]]
    found: list[Node] = []
    for child in children:
        inside = node.op == "rounded" or (child.op == "percent" and not child.key)
        if inside and child.children:
            found += below(child, whole)
        elif child.children or child.where is not None or child.detail.get("source"):
            found.append(child)
    return found
