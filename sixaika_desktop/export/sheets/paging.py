"""How a sheet is put on paper: which paper, at what scale, what is repeated, and how high its rows are."""

from collections.abc import Mapping
from textwrap import wrap
from typing import Any, Final

PAPERS: Final = ((9, 11.69), (8, 16.54))
"""A4 and A3, as workbooks number them, and how wide they are when they lie across, in inches."""
MARGIN: Final = 0.5
"""Inches left free on each side."""
LEAST: Final = 0.7
"""The least scale of print: figures of 10 points are then of 7."""
USUAL: Final = 8.43
"""How wide a column is that nobody made wider, in digits."""
LINE: Final = 13.5
"""Points of a line of text."""
HIGHEST: Final = 409.0
"""Points of the highest row there may be."""


def lay_out(page: Any, widths: Mapping[int, float], columns: int, frozen: int) -> None:
    """Across, as wide as a page of A4, or of A3, where it can be read so; else at the least scale over
    several pages of A3, each beginning with the columns that stay in sight.
    """
    page.set_landscape()
    page.set_margins(left=MARGIN, right=MARGIN, top=0.6, bottom=0.7)
    wide = sum(widths.get(column, USUAL) * 7 + 5 for column in range(columns)) / 96
    paper = next((p for p, inches in PAPERS if (inches - 2 * MARGIN) / wide >= LEAST), None)
    page.set_paper(paper or PAPERS[-1][0])
    if paper:
        page.fit_to_pages(1, 0)
    else:
        page.set_print_scale(round(LEAST * 100))
        page.repeat_columns(0, frozen - 1)


def heights(wrapped: Mapping[tuple[int, int], str], widths: Mapping[int, float]) -> dict[int, float]:
    """How high, in points, rows are in which a text takes several lines, by row: not every program works it
    out for the scale of print. `wrapped`: the texts by row and column.
    """
    found: dict[int, float] = {}
    for (row, column), text in wrapped.items():
        room = max(int(widths.get(column, USUAL) * 1.1), 1)
        high = sum(max(len(wrap(line, room)), 1) for line in text.splitlines()) * LINE
        if high > LINE:
            found[row] = min(max(found.get(row, 0.0), high), HIGHEST)
    return found
