"""The submission package (hakemuspaketti): everything a consortium hands in, as files and as one PDF for
paper.

Importing this brings in neither reportlab nor pikepdf; they come with the first package made.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from sixaika_desktop.domain.money import Language
    from sixaika_desktop.snapshot import Snapshot

__all__ = ["PARTS", "Cancelled", "Made", "Problem", "earlier", "make"]

PARTS: Final = (
    "application",
    "background",
    "letter",
    "agreement",
    "commitment",
    "decision",
    "de-minimis",
    "annexes",
    "workbook",
    "timeline",
    "data",
    "combined",
)
"""The parts a package may have, in order. `annexes`: the list and the attachments; `workbook`: the budget
as xlsx; `timeline`: the time plan lying across; `data`: the .sixaika; `combined`: the one PDF for paper, of
all but these three."""


class Cancelled(Exception):
    """The person who waited for the package does so no more; nothing was written."""


@dataclass(frozen=True, slots=True)
class Problem:
    """An attachment that could not be appended as it should: its name, and `damaged`, `encrypted`,
    `too-large` or `missing`.
    """

    name: str
    fate: str


@dataclass(frozen=True, slots=True)
class Made:
    """What was written: the folder, its files by name in order, the zip if one was asked for, how many pages
    the combined PDF has (0: there is none), what is wrong with attachments, every computed amount that was
    printed by file (keys joined by ` + ` are a sum), and the characters printed as boxed code points.

    `replaced`: an earlier package stood there and is no more; `gone`: those of its files that have no
    follower of their name. `aside`: where an earlier package is kept that has parts which were not made now.
    `stale`: a zip of an earlier package that was left beside the folder, as none was asked for.
    """

    folder: Path
    files: tuple[str, ...]
    zip: Path | None
    pages: int
    problems: tuple[Problem, ...]
    printed: Mapping[str, Sequence[tuple[str, str]]]
    lacking: frozenset[str]
    replaced: bool = False
    gone: tuple[str, ...] = ()
    aside: Path | None = None
    stale: Path | None = None


def earlier(made: Made, language: "Language") -> list[str]:
    """What became of an earlier package in the same place, in sentences."""
    from sixaika_desktop.domain.phrases import say

    told: list[str] = []
    if made.aside is not None:
        told.append(say("package-earlier-aside", language, folder=made.aside))
    elif made.gone:
        told.append(say("package-earlier-gone", language, names=", ".join(made.gone)))
    elif made.replaced:
        told.append(say("package-earlier-replaced", language))
    if made.stale is not None:
        told.append(say("package-earlier-stale", language, file=made.stale))
    return told


def make(
    snapshot: "Snapshot",
    language: "Language",
    folder: Path | str,
    *,
    attachments: Mapping[str, bytes],
    zip: bool = False,
    parts: Sequence[str] | None = None,
    progress: Callable[[int, int, str], object] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Made:
    """Makes the package in this language of paper and puts it in place whole: the folder, and with `zip` the
    folder as a zip beside it.

    `attachments` are bytes by sha256. `parts`: some of `PARTS`, all where None. `progress` is told how many
    steps of how many are done, and of what the next one is. The same value gives the same bytes. An earlier
    package in the folder is replaced, but kept aside where it has parts that are not made now; anything else
    is never touched. Raises Trouble where it cannot be written, and Cancelled.
    """
    from sixaika_desktop.package import making

    return making.make(
        snapshot,
        language,
        Path(folder),
        attachments=attachments,
        zipped=zip,
        parts=parts,
        progress=progress,
        cancelled=cancelled,
    )
