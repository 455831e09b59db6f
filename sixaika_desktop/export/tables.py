"""Tables (taulukot): fixed columns, heads that repeat, rows that are never lost, long cells that go on
overleaf.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal, TypeAlias

from sixaika_desktop.export.figures.shapes import Circle, Line, Shape, state_mark
from sixaika_desktop.export.flow import Ink, Strip, glue
from sixaika_desktop.export.lines import divided, lines
from sixaika_desktop.export.manuscript import DASH, Manuscript, Said, Style
from sixaika_desktop.export.measure import Face, missing, prepared, width
from sixaika_desktop.export.runs import Part, run_lines
from sixaika_desktop.export.structure import Node
from sixaika_desktop.export.tokens import LIGHT, RULE, Paper
from sixaika_desktop.export.typed import runs

PAD = 3.0
GAP = 8.0
"""Room between a column and the next."""
TOGETHER = 230.0
"""A table no higher than this is never cut."""
GROUP = 130.0
"""Nor is a group of rows no higher than this, its heading included."""
WHOLE = 14
"""Rows of at most so many lines are never cut."""

SIZE, LEADING = Paper.TABLE_SIZE, Paper.TABLE_LEADING
Kind: TypeAlias = Literal["row", "group", "part", "total"]


@dataclass(frozen=True, slots=True)
class Column:
    """`width` in points, or with `weight` a share of what others leave. `end`: right aligned (numbers)."""

    head: str
    width: float = 0.0
    weight: float = 0.0
    end: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell with more to it than its text: language, colour, face, a dot of a partner's colour or a state's
    mark.
    """

    text: str
    language: str = ""
    colour: str = LIGHT.text
    face: Face = "regular"
    dot: str = ""
    state: str = ""
    indent: float = 0.0
    below: str = ""
    """More text under it, in muted colour."""
    marked: bool = False
    """Whether its text is a user's, with emphasis marked as `typed` has it. Lists are set as they were typed:
    a line for each item is all that a cell has room for."""


@dataclass(frozen=True, slots=True)
class Row:
    """`group` heads the rows after it; `part` is a sub-total and `total` the total under a rule."""

    cells: Sequence[str | Cell]
    kind: Kind = "row"


def said_cell(ms: Manuscript, said: Said) -> Cell:
    """A user's text in a cell, in another language than the paper's only with a word on it."""
    if not said.text:
        return Cell(DASH, colour=LIGHT.muted)
    return Cell(said.text, said.language, below=language_note(ms, said), marked=True)


def language_note(ms: Manuscript, said: Said) -> str:
    """`(in Finnish)` where a text is in another language than the paper."""
    if said.language == ms.language:
        return ""
    told = ms.in_language(said.language).rstrip(":")
    return f"({told[:1].lower()}{told[1:]})"


def money_width(texts: Sequence[str], face: Face = "regular") -> float:
    """How wide a column of these amounts must be, the gap before the next column included."""
    return max((width(t, SIZE, face) for t in texts), default=0.0) + GAP


def table(
    ms: Manuscript,
    columns: Sequence[Column],
    rows: Sequence[Row],
    *,
    room: float = Paper.MEASURE,
    space: float = 8.0,
) -> None:
    """Writes a table; one without rows is not written."""
    if not rows:
        return
    node = ms.root.add("Table", ms.language)
    rooms = _rooms(columns, room)
    found: list[Strip] = []
    ends: list[int] = []
    head: tuple[Strip, ...] = ()
    if any(column.head for column in columns):
        first, again = _head(ms, columns, rooms, node)
        first.space, first.glued = space, True
        found.append(first)
        head = (again,)
    for number, row in enumerate(rows):
        last = number == len(rows) - 1
        strips = _row(ms, columns, rooms, row, node, last=last, named=len(columns) > 2 and len(rows) > 3)
        if number == 0 and not head:
            strips[0].space = space
        for strip in strips:
            strip.head = head
        if row.kind in ("part", "total") and found and rows[number - 1].kind != "group":
            found[-1].glued = True
        found += strips
        ends.append(len(found))
    if sum(strip.height for strip in found) <= TOGETHER:
        glue(found)
    else:
        _hold(found, rows, ends)
    ms.add(found)


def _hold(strips: Sequence[Strip], rows: Sequence[Row], ends: Sequence[int]) -> None:
    """Keeps the first two rows and the last two together, and a group's heading with its first two or, where
    the group is small, with all. `ends`: how many strips there are when a row is done.
    """
    _glue_small(strips[: ends[min(1, len(ends) - 1)]])
    if len(ends) > 2:
        _glue_small(strips[ends[-3] :])
    heads = [number for number, row in enumerate(rows) if row.kind == "group"]
    for head, after in pairwise([*heads, len(rows)]):
        until = next((n for n in range(head, after) if rows[n].kind == "total"), after)
        begin = ends[head - 1] if head else 0
        if not _glue_small(strips[begin : ends[until - 1]]):
            glue(strips[begin : ends[head] + 1])
            _glue_small(strips[begin : ends[min(head + 2, until - 1)]])


def _glue_small(strips: Sequence[Strip]) -> bool:
    """Holds strips together that are no higher than a group may be; whether they are."""
    small = sum(strip.height for strip in strips) <= GROUP
    if small:
        glue(strips)
    return small


def _rooms(columns: Sequence[Column], room: float) -> list[tuple[float, float]]:
    """Of every column where it begins and how wide its text may be."""
    weights = sum(column.weight for column in columns)
    left = room - sum(column.width for column in columns)
    found: list[tuple[float, float]] = []
    x = 0.0
    for number, column in enumerate(columns):
        wide = column.width + (left * column.weight / weights if weights else 0.0)
        gap = 0.0
        if number < len(columns) - 1:
            gap = 2 * GAP if column.end and not columns[number + 1].end else GAP
        found.append((x, max(wide - gap, 12.0)))
        x += wide
    return found


def _head(
    ms: Manuscript, columns: Sequence[Column], rooms: Sequence[tuple[float, float]], node: Node
) -> tuple[Strip, Strip]:
    """The head and its copy for the pages after, which is an artifact."""
    style = Style(SIZE, LEADING, "bold", LIGHT.muted)
    parts = [
        lines(c.head, r[1], SIZE, ms.language, "bold", sparing=True)
        for c, r in zip(columns, rooms, strict=True)
    ]
    most = max(len(part) for part in parts)
    height = most * LEADING + PAD + 1
    row = node.add("TR")
    ink: list[Ink] = []
    for column, (x, wide), part in zip(columns, rooms, parts, strict=True):
        at = x + wide if column.end else x
        top = (most - len(part)) * LEADING
        shapes = tuple(
            ms.line(text, at, top + i * LEADING, style, end=column.end) for i, text in enumerate(part)
        )
        ink.append(Ink(row.add("TH", ms.language, scope="Column"), shapes))
    ink.append(Ink(None, (_rule(height, rooms),)))
    again = tuple(Ink(None, i.shapes) for i in ink)
    return Strip(height, tuple(ink)), Strip(height, again)


def _rule(y: float, rooms: Sequence[tuple[float, float]]) -> Line:
    return Line(((0.0, y), (rooms[-1][0] + rooms[-1][1], y)), LIGHT.line, RULE)


def _row(
    ms: Manuscript,
    columns: Sequence[Column],
    rooms: Sequence[tuple[float, float]],
    row: Row,
    node: Node,
    *,
    last: bool,
    named: bool,
) -> list[Strip]:
    """`named`: its first cell heads it; in a small table that would only be said twice."""
    if row.kind == "group" and not any(row.cells[1:]):
        across = rooms[-1][0] + rooms[-1][1] - rooms[0][0]
        rooms = [(rooms[0][0], across), *rooms[1:]]
    parts = [
        _set_cell(ms, cell, wide - _inset(cell), row.kind)
        for cell, (_, wide) in zip(row.cells, rooms, strict=True)
    ]
    most = max(len(part) for part in parts)
    tr = node.add("TR")
    nodes = [tr.add("TD") for _ in parts]
    if named and not columns[0].end and row.kind in ("total", "part", "row"):
        nodes[0].role, nodes[0].scope = "TH", "Row"
    cuts = [0, most] if most <= WHOLE else [0, *range(3, most - 2), most]
    found: list[Strip] = []
    for begin, end in pairwise(cuts):
        top = PAD + (6.0 if row.kind == "group" and begin == 0 else 0.0) if begin == 0 else 0.0
        bottom = PAD if end == most else 0.0
        ink: list[Ink] = []
        for column, (x, wide), cell, part, td in zip(columns, rooms, row.cells, parts, nodes, strict=True):
            shapes: list[Shape] = []
            if begin == 0 and isinstance(cell, Cell):
                shapes += _mark(cell, x + cell.indent, top)
            at = x + wide if column.end else x + _inset(cell)
            for i, (pieces, style) in enumerate(part[begin:end]):
                if len(pieces) == 1:
                    one = pieces[0]
                    faced = style if one.face == style.face else replace(style, face=one.face)
                    shapes.append(
                        ms.line(one.text, at, top + i * LEADING, faced, end=column.end, soft=one.soft)
                    )
                else:
                    shapes += ms.parts(pieces, at, top + i * LEADING, style)
            if shapes:
                ink.append(Ink(td, tuple(shapes)))
        height = top + (end - begin) * LEADING + bottom
        if end == most and (not last or row.kind != "total"):
            ink.append(Ink(None, (_rule(height, rooms),)))
        found.append(Strip(height, tuple(ink)))
    return found


def _set_cell(
    ms: Manuscript, cell: str | Cell, room: float, kind: Kind
) -> list[tuple[Sequence[Part], Style]]:
    """The lines of a cell as their parts, each with its style."""
    if isinstance(cell, str):
        cell = Cell(cell)
    ms.lacking |= missing(cell.text)
    face: Face = "bold" if kind in ("total", "group") else cell.face
    style = Style(SIZE, LEADING, face, cell.colour)
    short = len(cell.text) <= 60
    language = cell.language or ms.language
    found: list[tuple[Sequence[Part], Style]] = []
    if cell.marked and "*" in cell.text:
        for paragraph in prepared(cell.text).rstrip("\n").split("\n"):
            set_ = run_lines(runs(paragraph, face), room, SIZE, language)
            found += [(line or [Part("", face)], style) for line in set_]
    else:
        text = lines(cell.text, room, SIZE, language, face, sparing=short)
        cut = divided(cell.text, text)
        found = [([Part(line, face, soft)], style) for line, soft in zip(text, cut, strict=True)]
    if cell.below:
        ms.lacking |= missing(cell.below)
        small = Style(8.0, LEADING, "regular", LIGHT.muted)
        below = lines(cell.below, room, 8.0, language, sparing=len(cell.below) <= 120)
        cut = divided(cell.below, below)
        found += [([Part(line, "regular", soft)], small) for line, soft in zip(below, cut, strict=True)]
    return found


def _inset(cell: str | Cell) -> float:
    if isinstance(cell, str):
        return 0.0
    return cell.indent + (11.0 if cell.dot or cell.state else 0.0)


def _mark(cell: Cell, x: float, top: float) -> list[Shape]:
    middle = top + LEADING / 2 + 0.2
    if cell.state:
        return state_mark(cell.state, x + 3.5, middle, 6.5, cell.colour)
    if cell.dot:
        return [Circle(x + 3.0, middle, 3.0, cell.dot)]
    return []
