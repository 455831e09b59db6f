"""Documents: the application and the time plan as PDF, the budget as a workbook, the cube as a table.

Importing this brings in no heavy library; they come with the first document written.
"""

from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from sixaika_desktop.domain.money import Language
    from sixaika_desktop.export.application import Composed
    from sixaika_desktop.export.gantt_sheet import By, Format
    from sixaika_desktop.export.workbook import Workbook
    from sixaika_desktop.snapshot import Snapshot

__all__ = ["write_csv", "write_gantt", "write_pdf", "write_xlsx"]


def write_pdf(
    snapshot: "Snapshot", language: "Language", to: Path | str | BinaryIO, *, archive: bool = False
) -> "Composed":
    """Writes the application as tagged PDF in this language of paper (PDF/UA-1; `archive`: PDF/A-2b too).

    Returns what was printed, with every amount's key. The same value gives the same bytes.
    """
    from sixaika_desktop.export import application

    return application.write_pdf(snapshot, language, to, archive=archive)


def write_csv(snapshot: "Snapshot", to: Path | str | BinaryIO, language: "Language" = "fi") -> None:
    """Writes the cube of costs as CSV: a line for each cell, with ids, names and the amount to the cent."""
    from sixaika_desktop.export import cube

    cube.write_csv(snapshot, to, language)


def write_gantt(
    snapshot: "Snapshot",
    language: "Language",
    to: Path | str | BinaryIO,
    *,
    paper: "Format" = "a4",
    by: "By" = "month",
    one_page: bool = False,
    least: float = 0.0,
    archive: bool = False,
) -> "Composed":
    """Writes the time plan alone as tagged PDF, `paper` lying across, its axis by month or by the call's
    periods; on one page made to fit, but no smaller than `least` of full size, or on several with every row
    on exactly one of them.
    """
    from sixaika_desktop.export import gantt_sheet

    return gantt_sheet.write_gantt(
        snapshot, language, to, paper=paper, by=by, one_page=one_page, least=least, archive=archive
    )


def write_xlsx(snapshot: "Snapshot", language: "Language", to: Path | str | BinaryIO) -> "Workbook":
    """Writes the budget as a workbook with live formulas that come to the very figures of the budget.

    Returns every figure's key with its cell. The same value gives the same bytes.
    """
    from sixaika_desktop.export import workbook

    return workbook.write_xlsx(snapshot, language, to)
