"""From blocks to pages: strips of shapes one under the other, each printed exactly once.

Everything that is printed is cut into strips: a line of text, a row of a table, a picture. The page filler
knows only heights and what must stay together, so no row can be lost or doubled at a page break; a table's
head strips are put again at the top of every page it goes on to.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from sixaika_desktop.export.figures.shapes import Shape
from sixaika_desktop.export.structure import Node
from sixaika_desktop.export.tokens import Paper


@dataclass(frozen=True, slots=True)
class Ink:
    """Shapes that belong to one node, or to none."""

    node: Node | None
    shapes: tuple[Shape, ...]


@dataclass(slots=True, eq=False)
class Strip:
    """A piece of the flow that is never cut.

    `space`: room above it, dropped at the top of a page. `glued`: stands on one page with the strip after it,
    as far as a page can hold both. `head`: strips that are repeated above it when it comes first on a page.
    `anchor`: a bookmark that lies at its top. `fresh`: begins a page. `least`: begins one where less room
    than that is left. `mood`: what the running head says from here on.
    """

    height: float
    ink: tuple[Ink, ...] = ()
    space: float = 0.0
    glued: bool = False
    head: "tuple[Strip, ...]" = ()
    anchor: str = ""
    fresh: bool = False
    least: float = 0.0
    mood: str | None = None


@dataclass(slots=True)
class Page:
    """A page: its strips and how far each lies below the top margin, its bookmarks, and its running head."""

    strips: list[tuple[Strip, float]] = field(default_factory=list[tuple[Strip, float]])
    anchors: dict[str, float] = field(default_factory=dict[str, float])
    mood: str = ""


def pages(strips: Sequence[Strip], depth: float = Paper.DEPTH) -> list[Page]:
    """The strips on pages of this depth, in order. A strip higher than a page stands alone and runs over."""
    found: list[Page] = []
    mood = ""
    at = 0
    used = depth
    while at < len(strips):
        group = _group(strips, at, depth)
        first = strips[at]
        if not found or first.fresh or used + max(_height(group), first.space + first.least) > depth:
            found.append(Page(mood=mood if first.mood is None else first.mood))
            used = 0.0
            for strip in first.head:
                used = _put(found[-1], strip, used, 0.0)
            used = _put(found[-1], first, used, 0.0)
        else:
            used = _put(found[-1], first, used, first.space)
        for strip in group[1:]:
            used = _put(found[-1], strip, used, strip.space)
        for strip in group:
            mood = mood if strip.mood is None else strip.mood
        at += len(group)
    return found


def snug(strips: Sequence[Strip], depth: float = Paper.DEPTH) -> None:
    """Takes up to a third of the room between the strips where they then stand on one page of this depth."""
    spaces = sum(strip.space for strip in strips[1:])
    over = sum(strip.height for strip in strips) + spaces - depth
    if 0 < over <= spaces / 3:
        for strip in strips:
            strip.space *= 1 - (over + 0.01) / spaces


def _group(strips: Sequence[Strip], at: int, depth: float) -> list[Strip]:
    """The strips from here on that must stand together; fewer where a page cannot hold them."""
    group = [strips[at]]
    while group[-1].glued and at + len(group) < len(strips):
        following = strips[at + len(group)]
        if following.fresh:
            break
        group.append(following)
    room = depth - sum(strip.height for strip in group[0].head)
    while len(group) > 1 and _height(group) - group[0].space > room:
        group.pop()
    return group


def _height(group: Iterable[Strip]) -> float:
    return sum(strip.space + strip.height for strip in group)


def _put(page: Page, strip: Strip, used: float, space: float) -> float:
    top = used + space
    if strip.anchor:
        page.anchors[strip.anchor] = top
    page.strips.append((strip, top))
    return top + strip.height


def glue(strips: Iterable[Strip]) -> list[Strip]:
    """The strips, all held together."""
    found = list(strips)
    for strip in found[:-1]:
        strip.glued = True
    return found


def held(strips: Iterable[Strip]) -> list[Strip]:
    """The strips, neither the first nor the last of them alone at the foot or the head of a page."""
    found = list(strips)
    if len(found) > 1:
        found[0].glued = found[-2].glued = True
    return found
