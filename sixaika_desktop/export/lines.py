"""Running text into lines: by words, hyphenated where that helps, and never wider than the room."""

import re
from collections.abc import Sequence

from sixaika_desktop.export import hyphenation
from sixaika_desktop.export.measure import Face, Metrics, metrics, prepared

_AFTER = re.compile(
    r"(?<=[-/\\@.,:;?&=_+|–—])(?<![0-9][/.,](?=[0-9]))(?<![:.](?=[^\W_]{1,4}\b))(?<![+](?=[0-9]))"
    r"(?=[^\s\-/\\@.,:;?&=_+|–—)\]}»”’\"'])"
)
"""Inside a word without spaces, where a line may end without a hyphen; not in 1,170.00, 8/2014, +0.08 or a
date, nor before the ending of §:n or of a file's name."""
_LETTERS = re.compile(r"[^\W\d_]+")

LONGEST = 500
"""No line holds as many characters, so no more of a word need be looked at."""


def lines(
    text: str, room: float, size: float, language: str, face: Face = "regular", *, sparing: bool = False
) -> list[str]:
    """A text as lines no wider than the room. An empty line stays one; an empty text is one empty line. The
    last word of a paragraph is not divided, lest its end stand alone.

    `sparing`, for titles and heads: a word is divided only where a line of its own could not hold it.
    """
    measure = metrics(face)
    limit = max(int(room * 1000 / size), 1)
    found: list[str] = []
    for paragraph in prepared(text).split("\n"):
        found += _fill(paragraph.rstrip(" "), limit, language, measure, sparing)
    while len(found) > 1 and not found[-1]:
        found.pop()
    return found


def divided(text: str, found: Sequence[str]) -> list[bool]:
    """Of each line of a text whether the hyphen at its end is none of the text's own."""
    if not any(line.endswith("-") for line in found):
        return [False] * len(found)
    whole = prepared(text)
    soft: list[bool] = []
    at = 0
    for line in found:
        at += len(whole[at:]) - len(whole[at:].lstrip(" \n"))
        mine = line.lstrip(" ")
        added = mine.endswith("-") and not whole.startswith(mine, at) and whole.startswith(mine[:-1], at)
        soft.append(added)
        at += len(mine) - added
    return soft


def _fill(paragraph: str, limit: int, language: str, measure: Metrics, sparing: bool) -> list[str]:
    if len(paragraph) < LONGEST and measure.units(paragraph) <= limit:
        return [paragraph]
    space = measure.units(" ")
    found: list[str] = []
    line, used = "", 0
    words = paragraph.split(" ")
    words.reverse()
    while words:
        word = words.pop()
        taken = used + space if line else 0
        wide = measure.units(word) if len(word) < LONGEST else limit + 1
        if taken + wide <= limit:
            line, used = (f"{line} {word}" if line else word), taken + wide
            continue
        head, rest = "", word
        if not ((sparing or not words) and line and wide <= limit):
            head, rest = divide(word, limit - taken, language, measure, whole_line=not line)
        if head:
            found.append(f"{line} {head}" if line else head)
            words.append(rest)
        else:
            found.append(line)
            words.append(word)
        line, used = "", 0
    found.append(line)
    return found


def divide(word: str, room: int, language: str, measure: Metrics, *, whole_line: bool) -> tuple[str, str]:
    """As much of a word as fits the room, with its hyphen, and the rest; nothing where it is better left
    whole.

    On an empty line something always comes out, if only one character.
    """
    best = 0
    hyphen = ""
    start = word[:LONGEST]
    for at in _breaks(start):
        if measure.units(word[:at]) > room:
            break
        best = at
    dash = measure.units("-")
    for run in _LETTERS.finditer(start):
        if run.start() < best and run.end() <= best:
            continue
        for at in hyphenation.points(run.group(), language):
            place = run.start() + at
            if place > best and measure.units(word[:place]) + dash <= room:
                best, hyphen = place, "-"
    if not best and whole_line:
        best = _as_much_as_fits(word, room, measure)
    return (word[:best] + hyphen, word[best:]) if best else ("", word)


def _breaks(word: str) -> list[int]:
    return [m.start() for m in _AFTER.finditer(word) if m.start() > 1]


def _as_much_as_fits(word: str, room: int, measure: Metrics) -> int:
    used = 0
    for at, character in enumerate(word):
        used += measure.units(character)
        if used > room:
            return max(at, 1)
    return len(word)
