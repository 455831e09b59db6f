"""What came of pasting, told in sentences: what could not be taken is named, cell by cell."""

from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QCoreApplication

MOST_NAMED: Final = 5
"""So many cells are named; of more, the number is told."""


@dataclass(frozen=True, slots=True)
class Pasted:
    """How many cells were filled, were refused, could be read in two ways; `named`: the places and texts of
    the first that were refused. `own`: so many were for cells that the program fills. `unknown`: the names
    of rows that the table has not. `too_many`: so many cells that nothing was pasted. `unread`: so many
    filled cells hold what is no number or day, `unread_named` the first of them.
    """

    filled: int = 0
    refused: int = 0
    ambiguous: int = 0
    named: tuple[tuple[str, str], ...] = ()
    own: int = 0
    unknown: tuple[str, ...] = ()
    too_many: int = 0
    unread: int = 0
    unread_named: tuple[tuple[str, str], ...] = ()

    def sentences(self) -> list[str]:
        """What a person must be told, in the language of the screen; nothing where all went well."""
        if self.too_many:
            told = QCoreApplication.translate(
                "Pasted", "{0} cells are more than can be pasted at once. Nothing was pasted."
            )
            return [told.format(self.too_many)]
        found: list[str] = []
        if self.refused:
            told = QCoreApplication.translate(
                "Pasted", "{0} cells could not take what was pasted and are as they were:"
            )
            found.append(f"{told.format(self.refused)} {_listed(self.named, self.refused)}")
        if self.unread:
            told = QCoreApplication.translate(
                "Pasted", "{0} cells hold what cannot be read; they stay as pasted, open:"
            )
            found.append(f"{told.format(self.unread)} {_listed(self.unread_named, self.unread)}")
        if self.unknown:
            told = QCoreApplication.translate("Pasted", "The table has no such row; left out: {0}")
            names = "; ".join(self.unknown[:MOST_NAMED])
            found.append(told.format(names) + (" …" if len(self.unknown) > MOST_NAMED else "."))
        if self.own:
            told = QCoreApplication.translate(
                "Pasted", "{0} of the pasted cells belong to columns that the program fills; they stay."
            )
            found.append(told.format(self.own))
        if self.ambiguous:
            told = QCoreApplication.translate(
                "Pasted", "{0} numbers can be read in two ways; they are left as they are, open."
            )
            found.append(told.format(self.ambiguous))
        return found


def _listed(named: tuple[tuple[str, str], ...], many: int) -> str:
    names = "; ".join(f"{place}: \u201d{text}\u201d" for place, text in named)
    return names + (" …" if many > len(named) else ".")


@dataclass(slots=True)
class Count:
    """Counts while a block is put into its cells."""

    filled: int = 0
    refused: int = 0
    ambiguous: int = 0
    named: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    own: int = 0
    unknown: list[str] = field(default_factory=list[str])
    unread: int = 0
    unread_named: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])

    def refuse(self, place: str, text: str) -> None:
        """A cell did not take a text."""
        self.refused += 1
        _name(self.named, place, text)

    def leave_open(self, place: str, text: str) -> None:
        """A cell took a text that it cannot read."""
        self.unread += 1
        _name(self.unread_named, place, text)

    @property
    def pasted(self) -> Pasted:
        """What came of it."""
        return Pasted(
            filled=self.filled,
            refused=self.refused,
            ambiguous=self.ambiguous,
            named=tuple(self.named),
            own=self.own,
            unknown=tuple(self.unknown),
            unread=self.unread,
            unread_named=tuple(self.unread_named),
        )


def _name(named: list[tuple[str, str]], place: str, text: str) -> None:
    if len(named) < MOST_NAMED:
        named.append((place, " ".join(text.split())[:40]))
