"""What a user marks in a text with plain signs (tekstin merkinnät): paragraphs, lists and emphasis; all else
stays as it was typed.

A line beginning with `- `, `* `, `• ` or `– ` is an item of a list; so are two or more lines that begin with
numbers that follow one another, `1. ` or `1) `. Items may be set in under an item, and a line set in under an
item goes on with it. `*x*` is emphasised, `**x**` strongly. An empty line parts paragraphs.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from sixaika_desktop.export.measure import Face

_DASHED: Final = re.compile(r"(?P<inset> *)(?P<mark>[-*•–]) +(?P<text>\S.*)")
_COUNTED: Final = re.compile(r"(?P<inset> *)(?P<mark>(?P<number>[0-9]{1,3})[.)]) +(?P<text>\S.*)")
_STRONG: Final = r"(?<![\w*])\*\*(?=[^\s*])(?P<strong>[^*\n]*[^\s*])\*\*(?![\w*])"
_SLANTED: Final = r"(?<![\w*])\*(?=[^\s*])(?P<slanted>[^*\n]*[^\s*])\*(?![\w*])"
_EMPHASIS: Final = re.compile(f"{_STRONG}|{_SLANTED}")

DEEPEST: Final = 2
"""Lists within lists within lists are as deep as it goes; items set in further stand there too."""


class Run(NamedTuple):
    """A stretch of text in one face."""

    text: str
    face: Face


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, or with a `mark` an item of a list: `–` or its number as typed. `depth`: how many items it
    lies within. `apart`: an empty line stands above. `more`: it goes on with the item before.
    """

    text: str
    mark: str = ""
    depth: int = 0
    apart: bool = False
    more: bool = False


def blocks(text: str) -> list[Block]:
    """A text as paragraphs and items, in order; empty lines only part them."""
    rows = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\t", "    ")
    found: list[Block] = []
    insets: list[int] = []
    apart = False
    typed = rows.split("\n")
    for at, row in enumerate(typed):
        if not row.strip():
            apart = bool(found)
            continue
        item = _DASHED.fullmatch(row) or (_COUNTED.fullmatch(row) if _counted(typed, at) else None)
        inset = len(row) - len(row.lstrip(" "))
        if item:
            while insets and inset < insets[-1]:
                insets.pop()
            if not insets or inset > insets[-1]:
                insets.append(inset)
            depth = min(len(insets) - 1, DEEPEST)
            mark = item["mark"] if item["mark"][-1] in ".)" else "–"
            found.append(Block(item["text"].rstrip(), mark, depth, apart))
        elif insets and not apart and inset > insets[-1]:
            found.append(Block(row.strip(), "", found[-1].depth, apart, more=True))
        else:
            insets = []
            found.append(Block(row.rstrip(), "", 0, apart))
        apart = False
    return found


def _counted(typed: Sequence[str], at: int) -> bool:
    """Whether the number a line begins with follows that of the item before, or is followed by the next."""
    here = _COUNTED.fullmatch(typed[at])
    if here is None:
        return False
    number, inset = int(here["number"]), len(here["inset"])
    for step in (-1, 1):
        place = at + step
        while 0 <= place < len(typed):
            row = typed[place]
            other = _COUNTED.fullmatch(row)
            if other and len(other["inset"]) == inset:
                if int(other["number"]) == number + step:
                    return True
                break
            if row.strip() and len(row) - len(row.lstrip(" ")) <= inset:
                break
            place += step
    return False


def runs(text: str, face: Face = "regular") -> list[Run]:
    """A paragraph as stretches of one face each, the signs of emphasis gone."""
    if "*" not in text:
        return [Run(text, face)]
    found: list[Run] = []
    at = 0
    for mark in _EMPHASIS.finditer(text):
        if mark.start() > at:
            found.append(Run(text[at : mark.start()], face))
        strong = mark["strong"]
        found.append(Run(strong, "bold") if strong is not None else Run(mark["slanted"], "italic"))
        at = mark.end()
    if at < len(text) or not found:
        found.append(Run(text[at:], face))
    return found
