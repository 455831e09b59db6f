"""The primitive shapes that a figure and a printed page are made of.

Points are typographic points from the top left corner, y downwards. A painter needs to know these six and
nothing else.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from sixaika_desktop.export.measure import Face


@dataclass(frozen=True, slots=True)
class Rect:
    """A filled rectangle."""

    x: float
    y: float
    width: float
    height: float
    fill: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line through points."""

    points: tuple[tuple[float, float], ...]
    colour: str
    width: float
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Polygon:
    """A closed area; either of its colours may be ""."""

    points: tuple[tuple[float, float], ...]
    fill: str
    stroke: str = ""
    width: float = 0.4


@dataclass(frozen=True, slots=True)
class Circle:
    """A disc or a ring; either of its colours may be ""."""

    x: float
    y: float
    radius: float
    fill: str
    stroke: str = ""
    width: float = 0.4


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text, `y` its baseline; `anchor` says which end of it stands at `x`. `soft`: the hyphen at
    its end only divides a word that goes on in the next line. `joined`: the text after it goes on in the same
    line, and has all spaces that are meant.
    """

    x: float
    y: float
    text: str
    size: float
    colour: str
    face: Face = "regular"
    anchor: Literal["start", "middle", "end"] = "start"
    soft: bool = False
    joined: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """A rectangle that leads to a bookmark of the same document, and what it says to those who do not see it.

    Where it leads is never made from text of a user.
    """

    x: float
    y: float
    width: float
    height: float
    to: str
    says: str = ""


Shape: TypeAlias = Rect | Line | Polygon | Circle | Text | Link


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture of a size, with the sentence that tells it to those who do not see it."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    alt: str


def shifted(shapes: Iterable[Shape], dx: float, dy: float) -> Iterator[Shape]:
    """The shapes moved."""
    for shape in shapes:
        if isinstance(shape, Line | Polygon):
            yield replace(shape, points=tuple((x + dx, y + dy) for x, y in shape.points))
        else:
            yield replace(shape, x=shape.x + dx, y=shape.y + dy)


def scaled(shapes: Iterable[Shape], by: float) -> Iterator[Shape]:
    """The shapes smaller or larger, from their top left corner."""
    for shape in shapes:
        match shape:
            case Rect() | Link():
                yield replace(
                    shape, x=shape.x * by, y=shape.y * by, width=shape.width * by, height=shape.height * by
                )
            case Line():
                points = tuple((x * by, y * by) for x, y in shape.points)
                yield replace(
                    shape, points=points, width=shape.width * by, dash=tuple(d * by for d in shape.dash)
                )
            case Polygon():
                points = tuple((x * by, y * by) for x, y in shape.points)
                yield replace(shape, points=points, width=shape.width * by)
            case Circle():
                yield replace(
                    shape, x=shape.x * by, y=shape.y * by, radius=shape.radius * by, width=shape.width * by
                )
            case Text():
                yield replace(shape, x=shape.x * by, y=shape.y * by, size=shape.size * by)


def diamond(x: float, y: float, radius: float, fill: str, stroke: str = "", width: float = 0.8) -> Polygon:
    """A milestone ◆ when filled, a deliverable ◇ when not."""
    points = ((x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y))
    return Polygon(points, fill, stroke, width)


def state_mark(state: str, x: float, y: float, size: float, colour: str) -> list[Shape]:
    """✓ met, ✕ missed, ○ open, ◆ with reason: drawn, so that it looks the same everywhere; (x, y) is its
    middle.
    """
    r = size / 2
    if state == "met":
        return [
            Line(
                ((x - r, y + 0.1 * r), (x - 0.3 * r, y + 0.75 * r), (x + r, y - 0.8 * r)), colour, size * 0.16
            )
        ]
    if state == "missed":
        q = 0.75 * r
        return [
            Line(((x - q, y - q), (x + q, y + q)), colour, size * 0.16),
            Line(((x - q, y + q), (x + q, y - q)), colour, size * 0.16),
        ]
    if state == "reason":
        return [diamond(x, y, r, colour)]
    return [Circle(x, y, 0.8 * r, "", colour, size * 0.14)]


def hatch(x: float, y: float, width: float, height: float, pattern: str, colour: str) -> list[Shape]:
    """White marks on a bar that tell it from others in grey print, cut to the bar."""
    gap = 4.0
    if pattern == "level":
        count = max(int(height // 3), 1)
        step = height / (count + 1)
        return [
            Line(((x, y + step * i), (x + width, y + step * i)), colour, 0.7) for i in range(1, count + 1)
        ]
    if pattern == "upright":
        return [Line(((x + at, y), (x + at, y + height)), colour, 0.7) for at in _steps(gap / 2, width, gap)]
    if pattern == "dots":
        rows = max(int(height // 4), 1)
        down = height / (rows + 1)
        return [
            Circle(x + at, y + down * row, 0.65, colour)
            for row in range(1, rows + 1)
            for at in _steps(gap / 2, width - 0.6, gap)
        ]
    if pattern in ("rising", "falling"):
        return [
            line
            for at in _steps(-height, width, gap + 1)
            for line in _slanted(x, y, width, height, at, pattern, colour)
        ]
    return []


def _slanted(
    x: float, y: float, width: float, height: float, at: float, pattern: str, colour: str
) -> Iterator[Shape]:
    """A line at 45° that begins `at` right of the bar's left end, cut to the bar."""
    left, right = max(at, 0.0), min(at + height, width)
    if right - left < 0.2:
        return
    if pattern == "rising":
        ends = ((x + left, y + height - (left - at)), (x + right, y + height - (right - at)))
    else:
        ends = ((x + left, y + (left - at)), (x + right, y + (right - at)))
    yield Line(ends, colour, 0.7)


def _steps(first: float, end: float, step: float) -> Sequence[float]:
    found: list[float] = []
    at = first
    while at < end:
        found.append(at)
        at += step
    return found
