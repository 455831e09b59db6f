"""What every page works with: document, library, language, looks, and a way to say something."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

from PySide6.QtCore import QObject, Signal

from sixaika_desktop.domain.trouble import Trouble
from sixaika_desktop.gui.document import Document
from sixaika_desktop.gui.jobs import Jobs
from sixaika_desktop.gui.keeper import Keeper
from sixaika_desktop.gui.looks import Looks
from sixaika_desktop.gui.shelf import Shelf
from sixaika_desktop.gui.spelling import Spelling
from sixaika_desktop.gui.voice import Voice

if TYPE_CHECKING:
    from sixaika_desktop.domain.model import Where
    from sixaika_desktop.domain.money import Language

Words: TypeAlias = Callable[[], str]
"""A text in the language that is spoken when it is asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """Something to say in the bar. One with the same `key` takes its place; `actions` are its buttons."""

    words: Words
    kind: Literal["said", "trouble"] = "said"
    key: str = ""
    actions: tuple[tuple[Words, Callable[[], object]], ...] = ()


class Desk(QObject):
    """Made once by the window, and given to every page, form and table."""

    told = Signal(object)
    """A `Message` for the bar."""
    untold = Signal(str)
    """Messages with this key hold no more."""
    wanted = Signal(object)
    """Somebody wants to see a place of the application (`Where`)."""
    explained = Signal(str)
    """Somebody wants a figure explained, by its key."""
    summed = Signal(str)
    """What the selected amounts come to."""
    pasted = Signal(object)
    """What came of pasting (`Pasted`)."""

    def __init__(self, library: Path, language: Language, theme: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.looks = Looks(theme, self)
        self.voice = Voice(language, self)
        self.document = Document(self)
        self.shelf = Shelf(library, self)
        self.jobs = Jobs(self)
        self.spelling = Spelling(self.jobs, library.with_name(f"{library.stem}-words.txt"), self)
        self.keeper = Keeper(self.document, self.shelf, self)

    @property
    def language(self) -> Language:
        """The language of the screen."""
        return self.voice.language

    def tell(
        self, words: Words, *, key: str = "", actions: tuple[tuple[Words, Callable[[], object]], ...] = ()
    ) -> None:
        """Say something in the bar."""
        self.told.emit(Message(words=words, key=key, actions=actions))

    def trouble(
        self,
        fault: Exception,
        *,
        key: str = "",
        actions: tuple[tuple[Words, Callable[[], object]], ...] = (),
    ) -> None:
        """Say in the bar what of the world is in the way. A fault that is ours is raised."""
        if not isinstance(fault, Trouble):
            raise fault
        words = lambda: fault.sentence(self.language)  # noqa: E731
        self.told.emit(Message(words=words, kind="trouble", key=key, actions=actions))

    def reach(self, where: Where) -> None:
        """Show a place of the application and put the cursor there."""
        self.wanted.emit(where)

    def close(self) -> None:
        """Finish all work and close the library."""
        self.document.history.blockSignals(True)  # it would tell of its end to who is gone already
        self.jobs.wait()
        self.shelf.close()
        self.voice.be_quiet()
