"""Faults of the world or of a file, each told in one sentence: which file, where, what would be right."""

import errno
import os
import sys
from typing import Final

from sixaika_desktop.domain.phrases import has, say

MOST_SHOWN = 160
"""So many characters of a value from a file are shown in a sentence."""


class Trouble(Exception):
    """What the user can put right: a file that cannot be used, a disk that is full, a library that is in use.

    `phrase` is a key of `resources/phrases`; `values` fill it in. `file` and `place` stand in front of the
    sentence, so that a phrase need not name them. Nothing from a file reaches the screen raw: control
    characters are escaped and long values cut.
    """

    def __init__(self, phrase: str, *, file: object = "", place: str = "", **values: object) -> None:
        super().__init__(phrase)
        self.phrase = phrase
        self.file = str(file)
        self.place = place
        self.values = values

    def sentence(self, language: str) -> str:
        """The sentence in fi, sv or en, with the file and the place in front."""
        values = {
            name: shown(value.sentence(language) if isinstance(value, Trouble) else value)
            for name, value in self.values.items()
        }
        text = say(self.phrase, language, **values)
        where = ", ".join(shown(part) for part in (self.file, self.place) if part)
        return f"{where}: {text}" if where else text

    def within(self, place: str) -> "Trouble":
        """The same trouble seen from one level up: `costs[2]` and `price` make `costs[2].price`."""
        joint = "." if self.place and not self.place.startswith("[") else ""
        self.place = place + joint + self.place
        return self

    def inside(self, part: str) -> "Trouble":
        """The same trouble met in this part of a file, such as an entry of a zip."""
        self.place = f"{part}, {self.place}" if self.place else part
        return self

    def of(self, file: object) -> "Trouble":
        """The same trouble with the file it was met in, where none is named yet."""
        self.file = self.file or str(file)
        return self

    def __str__(self) -> str:
        return self.sentence("en")


def why(fault: Exception) -> Trouble | str:
    """The reason that the system gives, as the user's language has it; its own words where we have none."""
    phrase = f"reason-{_kind(fault)}"
    if has(phrase):
        return Trouble(phrase)
    return getattr(fault, "strerror", None) or str(fault) or type(fault).__name__


_KINDS: Final = {
    19: "EROFS", 21: "EIO", 31: "EIO", 32: "EBUSY", 33: "EBUSY", 39: "ENOSPC", 59: "EIO", 64: "EIO",
    121: "EIO", 206: "ENAMETOOLONG", 225: "EACCES", 362: "EIO", 389: "EIO", 395: "EACCES", 426: "EIO",
    1224: "EBUSY", 1231: "EIO", 1232: "EIO", 1295: "EDQUOT",
}  # fmt: skip
"""Numbers of Windows for which it gives none of C's, or one that says less: a share that is gone, a file that
OneDrive cannot bring, one that is open elsewhere.
"""
_LONGEST: Final = 259
"""Characters of a path with its folders, where Windows has not been told to allow more."""


def _kind(fault: Exception) -> str:
    """The name that C has for the reason of a fault; "" where there is none."""
    if told := _KINDS.get(getattr(fault, "winerror", None) or 0):
        return told
    kind = errno.errorcode.get(getattr(fault, "errno", None) or 0, "")
    if kind == "ENOENT" and sys.platform == "win32":  # of a path too long it says that there is no such place
        names = (getattr(fault, "filename", None), getattr(fault, "filename2", None))
        if any(len(os.path.abspath(name)) > _LONGEST for name in names if isinstance(name, str)):
            return "ENAMETOOLONG"
    return kind


def shown(value: object, most: int = MOST_SHOWN) -> str:
    """A value as it may stand in a sentence: on one line, without control characters, not too long."""
    text = str(value)
    told = _printable(text[: most + 1], "\u00a0")
    return told if len(told) <= most else told[:most] + "…"


def legible(text: str) -> str:
    """A text for the terminal: its lines stay; nothing in it can steer the terminal or turn the reading."""
    return _printable(text, "\n\t\u00a0\u2060")


def _printable(text: str, kept: str) -> str:
    """A text in which every character that is not seen is escaped, but for those kept."""
    return "".join(
        c if c.isprintable() or c in kept else c.encode("unicode_escape").decode("ascii") for c in text
    )
