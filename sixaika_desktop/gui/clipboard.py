"""Blocks of cells to and from Excel, LibreOffice and the like: tabs and quotes as text, a table as HTML.

The text carries numbers as the person's language writes them; the HTML carries them exactly, in the
attributes of LibreOffice and Excel, and those are believed first when pasting.
"""

import csv
import io
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from html import escape
from html.parser import HTMLParser
from typing import Final

from PySide6.QtCore import QMimeData

from sixaika_desktop.domain.money import EXACT, MOST_WHOLE, to_text

MOST_CELLS: Final = 50_000
"""A larger block is not pasted at all, and that is said: nobody pastes it on purpose."""


@dataclass(frozen=True, slots=True)
class Copied:
    """A cell as it travels: its text, and the exact number where it is one."""

    text: str
    number: Decimal | None = None


def to_mime(block: Sequence[Sequence[Copied]]) -> QMimeData:
    """A block for the clipboard."""
    text = io.StringIO()
    csv.writer(text, delimiter="\t", lineterminator="\n").writerows([c.text for c in row] for row in block)
    rows = "".join(f"<tr>{''.join(_cell(c) for c in row)}</tr>" for row in block)
    mime = QMimeData()
    mime.setText(text.getvalue())
    mime.setHtml(f'<meta charset="utf-8"><table>{rows}</table>')
    return mime


def _cell(cell: Copied) -> str:
    text = escape(cell.text).replace("\n", "<br>")
    if cell.number is None:
        return f"<td>{text}</td>"
    exact = to_text(cell.number)
    return f'<td sdval="{exact}" x:num="{exact}">{text}</td>'


def from_mime(mime: QMimeData) -> list[list[Copied]]:
    """The block on a clipboard; empty where there is none."""
    text = mime.text().replace("\r\n", "\n").replace("\r", "\n")
    if not text:
        return []
    rows = _rows(text.removesuffix("\n"))
    numbers = _numbers(mime.html()) if mime.hasHtml() else []
    exact = len(numbers) == len(rows) and all(len(a) == len(b) for a, b in zip(numbers, rows, strict=True))
    return [
        [Copied(cell, _meant(cell, numbers[at][n]) if exact else None) for n, cell in enumerate(row or [""])]
        for at, row in enumerate(rows)
    ]


def _rows(text: str) -> list[list[str]]:
    """The cells of every line. Where the quotes are no spreadsheet's, such as one that is never closed, or a
    cell has more letters than `csv` takes, each line is a row as it stands.
    """
    try:
        return list(csv.reader(io.StringIO(text), delimiter="\t", strict=True))
    except csv.Error:
        return [line.split("\t") for line in text.split("\n")]


def _meant(text: str, number: Decimal | None) -> Decimal | None:
    """The number of a cell as it is read: a spreadsheet keeps 24 % as 0.24."""
    return (
        EXACT.multiply(number, Decimal(100)) if number is not None and text.rstrip().endswith("%") else number
    )


class _Table(HTMLParser):
    """Reads the numbers that the cells of the first table carry in their attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[Decimal | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A row or a cell begins."""
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th") and self.rows:
            told = dict(attrs)
            self.rows[-1].append(_exact(told.get("sdval") or told.get("x:num") or ""))


def _numbers(html: str) -> list[list[Decimal | None]]:
    table = _Table()
    with suppress(AssertionError):  # html.parser gives up so at a declaration that it does not know
        table.feed(html)
    return table.rows


def _exact(text: str) -> Decimal | None:
    """The number, where it is one that an amount can be."""
    try:
        number = Decimal(text)
        if not number.is_finite() or abs(number.adjusted()) > 15 or abs(number) >= MOST_WHOLE:
            return None
        return Decimal(to_text(number))
    except (InvalidOperation, ValueError):
        return None
