"""Running text of several faces into lines (korostettu teksti): by words, as `lines` does for one face."""

from collections.abc import Sequence
from typing import NamedTuple

from sixaika_desktop.export.lines import LONGEST, divide
from sixaika_desktop.export.measure import Face, metrics, prepared
from sixaika_desktop.export.typed import Run


class Part(NamedTuple):
    """A stretch of a line in one face; `soft`: the hyphen at its end only divides a word."""

    text: str
    face: Face
    soft: bool = False


def run_lines(runs: Sequence[Run], room: float, size: float, language: str) -> list[list[Part]]:
    """Stretches of text as lines no wider than the room, each line as its parts in order."""
    limit = max(int(room * 1000 / size), 1)
    words = _words(runs)
    words.reverse()
    found: list[list[Part]] = []
    line: list[Part] = []
    used = 0
    while words:
        word = words.pop()
        taken = used + metrics(line[-1].face).units(" ") if line else 0
        wide = sum(metrics(run.face).units(run.text) for run in word)
        if taken + wide <= limit and sum(len(run.text) for run in word) < LONGEST:
            _put(line, word)
            used = taken + wide
            continue
        first, others = word[0], word[1:]
        measure = metrics(first.face)
        head, rest = divide(first.text, limit - taken, language, measure, whole_line=not line)
        if head:
            _put(line, [Run(head, first.face)], soft=not first.text.startswith(head))
            if left := ([Run(rest, first.face), *others] if rest else others):
                words.append(left)
        else:
            words.append(word)
        found.append(line)
        line, used = [], 0
    if line or not found:
        found.append(line)
    return found


def _words(runs: Sequence[Run]) -> list[list[Run]]:
    """The words between spaces; one of several faces in its parts."""
    found: list[list[Run]] = []
    begun = False
    for run in runs:
        parts = prepared(run.text).split(" ")
        for number, part in enumerate(parts):
            if number == 0 and begun and part:
                found[-1].append(Run(part, run.face))
            elif part:
                found.append([Run(part, run.face)])
        begun = bool(parts[-1]) or (len(parts) == 1 and begun)
    return found


def _put(line: list[Part], word: Sequence[Run], *, soft: bool = False) -> None:
    """A word at the end of a line, a space before it; what is of one face becomes one part."""
    if line:
        line[-1] = line[-1]._replace(text=f"{line[-1].text} ")
    for run in word:
        if line and line[-1].face == run.face:
            line[-1] = Part(line[-1].text + run.text, run.face, soft)
        else:
            line.append(Part(run.text, run.face, soft))
