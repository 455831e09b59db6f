"""A table of money: two axes with every margin, as many panels side by side under one another as the page
needs.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sixaika_desktop.export.manuscript import DASH, MUTED
from sixaika_desktop.export.measure import width
from sixaika_desktop.export.subject import Subject, key
from sixaika_desktop.export.tables import GAP, SIZE, Cell, Column, Row, money_width, table
from sixaika_desktop.export.tokens import Paper

FULL_NAMES, SHORT_NAMES = 150.0, 88.0
"""The least room for the names of the rows, written out and short."""
WIDER = 22.0
"""How much wider than its amounts a column gets at most where there is room."""


@dataclass(frozen=True, slots=True)
class Line:
    """A row: its name, or cell, and how its keys are made from a column's axes; of another figure than the
    table's where it names one.
    """

    name: str | Cell
    axes: dict[str, str]
    figure: str = ""
    kind: Literal["row", "group", "total"] = "row"
    short: str | Cell = ""


@dataclass(frozen=True, slots=True)
class Head:
    """A column: its name, and the axes it adds to a row's key."""

    name: str
    axes: dict[str, str]


def grid(
    subject: Subject,
    figure: str,
    corner: str,
    lines: Sequence[Line],
    heads: Sequence[Head],
    *,
    total: str = "paper-total",
    summed: bool = True,
    space: float = 8.0,
) -> None:
    """Writes a figure over two axes. `corner` and `total` are the phrases over the names and over the column
    of totals, which comes last; `summed`: a row of totals is added.

    Where the columns do not fit the page, the table goes on under itself with further columns.
    """
    ms = subject.ms
    if not lines:
        ms.text(DASH, MUTED, space=4.0)
        return
    rows = [*lines, Line(ms.say("paper-total"), {}, kind="total")] if summed else list(lines)
    columns = [*heads, Head(ms.say(total), {})]
    keys = [
        [] if line.kind == "group" else [key(line.figure or figure, **line.axes, **h.axes) for h in columns]
        for line in rows
    ]
    places = ms.places([k for row in keys for k in row])
    texts = [[ms.amount(k, places, "") for k in row] for row in keys]
    needed = [max(money_width([row[i] for row in texts if row], "bold"), 38.0) for i in range(len(columns))]
    wide, full = _widths(needed, columns)
    for begin, end in _panels(wide, Paper.MEASURE - SHORT_NAMES):
        found: list[Row] = []
        for line, row in zip(rows, texts, strict=True):
            name = line.name if full or not line.short else line.short
            amounts = [
                Cell(text, face="bold" if i == len(columns) - 1 else "regular")
                for i, text in enumerate(row[begin:end], begin)
            ]
            blank = [""] * (end - begin)
            found.append(Row([name, *(amounts or blank)], line.kind))
        used = sum(wide[begin:end])
        more = min(max(Paper.MEASURE - used - FULL_NAMES - 40.0, 0.0) / (end - begin), WIDER)
        shown = [Column(ms.say(corner), weight=1.0)]
        shown += [Column(columns[i].name, width=wide[i] + more, end=True) for i in range(begin, end)]
        table(ms, shown, found, space=14.0 if begin else space)


def _widths(needed: Sequence[float], columns: Sequence[Head]) -> tuple[list[float], bool]:
    """How wide the columns are, and whether that leaves room for full names.

    Heads are given room for their longest word if all columns then fit the page, else their words are
    divided.
    """
    words = [longest_word(head.name) for head in columns]
    wide: list[float] = []
    for room, names in ((90.0, FULL_NAMES), (62.0, FULL_NAMES), (62.0, SHORT_NAMES), (48.0, SHORT_NAMES)):
        wide = [max(n, min(word, room) + GAP) for n, word in zip(needed, words, strict=True)]
        if sum(wide) + names <= Paper.MEASURE:
            return wide, names == FULL_NAMES
    return wide, False


def longest_word(text: str) -> float:
    """How wide a head must be that no word of it is divided, with a little for rounding."""
    return max((width(word, SIZE, "bold") + 0.5 for word in text.split()), default=0.0)


def _panels(wide: Sequence[float], room: float) -> list[tuple[int, int]]:
    """Columns in as few panels as hold them, evenly filled."""
    found: list[tuple[int, int]] = []
    begin, used = 0, 0.0
    for at, one in enumerate(wide):
        if at > begin and used + one > room:
            found.append((begin, at))
            begin, used = at, 0.0
        used += one
    found.append((begin, len(wide)))
    if len(found) > 1:
        per = -(-len(wide) // len(found))
        even = [(at, min(at + per, len(wide))) for at in range(0, len(wide), per)]
        if all(sum(wide[a:b]) <= room for a, b in even):
            return even
    return found
