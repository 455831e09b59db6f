"""Faults of the world or of a file, each told in one sentence: which file, where, what would be right."""

import errno

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
    phrase = f"reason-{errno.errorcode.get(getattr(fault, 'errno', None) or 0, '')}"
    if has(phrase):
        return Trouble(phrase)
    return getattr(fault, "strerror", None) or str(fault) or type(fault).__name__


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
