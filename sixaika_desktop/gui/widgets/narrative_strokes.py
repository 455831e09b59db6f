"""Which keystrokes are undone together: a few words typed in one go, or one run of deleting."""

from collections.abc import Callable
from time import monotonic
from typing import Final

WORDS: Final = 5
"""So many words, at most, are undone together."""

PAUSE: Final = 2.0
"""Seconds without a keystroke after which another step begins."""


class Strokes:
    """Numbers the groups of keystrokes in one text. Pasting is a group of its own, and so is replacing."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._number = 0
        self._kind: str = ""
        self._at = 0
        self._time = 0.0
        self._words = 0

    def group(self, old: str, new: str) -> int:
        """The number of the group that the change from one text to the next belongs to."""
        head = _common(old, new)
        tail = _common(old[head:][::-1], new[head:][::-1])
        removed, added = old[head : len(old) - tail], new[head : len(new) - tail]
        kind: str = (
            "typed" if len(added) == 1 and not removed else "deleted" if len(removed) == 1 else "whole"
        )
        if removed and added:
            kind = "whole"
        now = self._clock()
        # of equal letters side by side it cannot be told which one came or went
        beside = min(abs(head - self._at), abs(head + len(removed) - self._at)) <= 1
        same = kind == self._kind and kind != "whole"
        goes_on = same and beside and now - self._time < PAUSE
        if kind == "typed" and not added.isspace() and new[:head][-1:].strip() == "":
            self._words += 1
            before = new[:head].rstrip(" ")
            goes_on = goes_on and self._words <= WORDS and before[-1:] not in (".", "!", "?", "\n")
        if not goes_on:
            self._number += 1
            self._words = 1
        self._kind, self._at, self._time = kind, head + len(added), now
        return self._number


def _common(one: str, other: str) -> int:
    most = min(len(one), len(other))
    return next((n for n in range(most) if one[n] != other[n]), most)
