"""Stacked bars: money by partner, by year, by category, each with its parts."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from sixaika_desktop.export.figures.shapes import Figure, Line, Rect, Shape, Text, hatch
from sixaika_desktop.export.measure import fitted, width
from sixaika_desktop.export.tokens import LIGHT, RULE, SERIES, SERIES_PATTERNS, Theme

ROW = 17.0
BAR = 9.0
SIZE = 8.5


@dataclass(frozen=True, slots=True)
class Stack:
    """One bar: its label, the amounts of its parts in the order of their names, and its total as text."""

    label: str
    amounts: tuple[Decimal, ...]
    total: str


def stacked(
    names: Sequence[str],
    stacks: Sequence[Stack],
    *,
    width: float,
    alt: str,
    labels: float = 130.0,
    theme: Theme = LIGHT,
) -> Figure:
    """Bars under one another on one scale, the names of their parts above. Parts that are nowhere are not
    named.
    """
    used = [i for i in range(len(names)) if any(stack.amounts[i] > 0 for stack in stacks)]
    shapes: list[Shape] = []
    top = _names(shapes, [(names[i], i) for i in used], width, theme) if len(used) > 1 else 0.0
    totals = max((_wide(stack.total) for stack in stacks), default=0.0) + 8
    longest = max((sum(a for a in stack.amounts if a > 0) for stack in stacks), default=Decimal(0))
    scale = (width - labels - totals) / float(longest) if longest else 0.0
    for number, stack in enumerate(stacks):
        y = top + ROW * (number + 0.5)
        shapes.append(Text(0.0, y + 3.0, fitted(stack.label, labels - 8, SIZE), SIZE, theme.text))
        x = labels
        for i in used:
            wide = float(max(stack.amounts[i], Decimal(0))) * scale
            if wide > 0:
                shapes.append(Rect(x, y - BAR / 2, wide, BAR, SERIES[i % len(SERIES)]))
                shapes += hatch(x, y - BAR / 2, wide, BAR, SERIES_PATTERNS[i % len(SERIES)], theme.surface)
                if x > labels:
                    shapes.append(Line(((x, y - BAR / 2), (x, y + BAR / 2)), theme.surface, 0.8))
            x += wide
        shapes.append(Text(x + 5, y + 3.0, stack.total, SIZE, theme.text))
    height = top + ROW * len(stacks)
    shapes.append(Line(((labels, top), (labels, height)), theme.muted, RULE))
    return Figure(width, height + 2, tuple(shapes), alt)


def _names(shapes: list[Shape], names: Sequence[tuple[str, int]], room: float, theme: Theme) -> float:
    """Swatches with their names, in as many lines as they need; returns their height."""
    x, y = 0.0, 0.0
    for name, i in names:
        name = fitted(name, room - 14, SIZE)
        wide = 12 + width(name, SIZE) + 16
        if x and x + wide - 16 > room:
            x, y = 0.0, y + 13.0
        shapes.append(Rect(x, y + 2.0, 8.0, 8.0, SERIES[i % len(SERIES)]))
        shapes += hatch(x, y + 2.0, 8.0, 8.0, SERIES_PATTERNS[i % len(SERIES)], theme.surface)
        shapes.append(Text(x + 12, y + 9.0, name, SIZE, theme.text))
        x += wide
    return y + 20.0


def _wide(text: str) -> float:
    return width(text, SIZE)
