"""Spelling of texts (oikoluku), by Enchant and the dictionaries that this computer has.

Where it has none of a language, texts in that language are not checked.
"""

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QObject, Signal

from sixaika_desktop.gui.jobs import Jobs

WORD: Final = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
"""A word; a part of a compound with a hyphen belongs to it."""

_PREFERRED: Final = ("fi_FI", "sv_FI", "sv_SE", "en_GB", "en_IE", "en_US")
_MOST_SUGGESTED: Final = 6


class Speller(Protocol):
    """The dictionary of a language."""

    def check(self, word: str) -> bool:
        """Whether the word is in it."""
        ...

    def suggest(self, word: str) -> list[str]:
        """Words like it, likeliest first."""
        ...


def dictionary(language: str) -> Speller | None:
    """The dictionary of a language that this computer has. Slow the first time."""
    try:
        import enchant
    except ImportError:  # the library that pyenchant speaks to is not there
        return None
    tags = sorted(tag for tag in enchant.list_languages() if re.split("[_-]", tag)[0] == language)
    tags.sort(key=lambda tag: _PREFERRED.index(tag) if tag in _PREFERRED else len(_PREFERRED))
    return enchant.Dict(tags[0]) if tags else None


class Spelling(QObject):
    """The dictionaries in use, the words a person has taught, and whether texts are checked at all."""

    changed = Signal()
    """A word may be right now that was wrong, or the other way round."""
    lacking = Signal(str)
    """This computer has no dictionary of a language that somebody asked for."""

    def __init__(self, jobs: Jobs, words: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._file = words
        self._spellers: dict[str, Speller | None] = {}
        self._asked: set[str] = set()
        self._known: dict[tuple[str, str], bool] = {}
        self._learnt: frozenset[str] | None = None
        self.is_on = False
        self.find: Callable[[str], Speller | None] = dictionary

    def turn(self, on: bool) -> None:
        """Check texts, or do not."""
        if on != self.is_on:
            self.is_on = on
            self.changed.emit()

    def has(self, language: str) -> bool:
        """Whether texts in a language are checked; its dictionary is looked for in a thread at first."""
        if not self.is_on or not language:
            return False
        if language not in self._asked:
            self._asked.add(language)
            came = partial(self._came, language)
            self._jobs.start(lambda _: self.find(language), came, lambda _: came(None))
        return self._spellers.get(language) is not None

    def _came(self, language: str, speller: Speller | None) -> None:
        self._spellers[language] = speller
        if speller is None:
            self.lacking.emit(language)
        else:
            self.changed.emit()

    @property
    def without(self) -> tuple[str, ...]:
        """The languages of which this computer was found to have no dictionary."""
        return tuple(language for language, speller in self._spellers.items() if speller is None)

    def knows(self, word: str, language: str) -> bool:
        """Whether a word is right, or nobody can tell. Acronyms are, and what a person has taught."""
        speller = self._spellers.get(language)
        if speller is None or not self.is_on or word.isupper() or len(word) < 2:
            return True
        key = (language, word)
        found = self._known.get(key)
        if found is None:
            plain = word.replace("’", "'")
            found = self._known[key] = plain.casefold() in self.learnt or speller.check(plain)
        return found

    def suggestions(self, word: str, language: str) -> list[str]:
        """Words that may have been meant."""
        speller = self._spellers.get(language)
        return speller.suggest(word)[:_MOST_SUGGESTED] if speller is not None else []

    @property
    def learnt(self) -> frozenset[str]:
        """The words that a person has taught, in lower case."""
        if self._learnt is None:
            try:
                lines = self._file.read_text("utf-8", errors="replace").splitlines()
            except OSError:
                lines = []
            self._learnt = frozenset(line.strip().casefold() for line in lines if line.strip())
        return self._learnt

    def learn(self, word: str) -> None:
        """Take a word as right from now on, in every language; OSError where it cannot be kept."""
        self._learnt = self.learnt | {word.casefold()}
        self._known = {}
        self.changed.emit()
        with self._file.open("a", encoding="utf-8") as file:
            file.write(f"{word}\n")
