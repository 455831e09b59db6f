"""Documents: the application as PDF and the cube as a table.

Importing this brings in neither reportlab nor pandas; they come with the first document written.
"""

from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from sixaika_desktop.domain.money import Language
from sixaika_desktop.snapshot import Snapshot

if TYPE_CHECKING:
    from sixaika_desktop.export.application import Composed

__all__ = ["write_csv", "write_pdf"]


def write_pdf(snapshot: Snapshot, language: Language, to: Path | str | BinaryIO) -> "Composed":
    """Writes the application as PDF in this language of paper; returns what was printed, with every amount's
    key.

    The same value gives the same bytes.
    """
    from sixaika_desktop.export import application

    return application.write_pdf(snapshot, language, to)


def write_csv(snapshot: Snapshot, to: Path | str | BinaryIO) -> None:
    """Writes the cube of costs as CSV: a line for each cell, ids and names, amounts in canonical form."""
    from sixaika_desktop.export import cube

    cube.write_csv(snapshot, to)
