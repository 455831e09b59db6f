"""A workbook while it is being written: texts that stay texts, numbers, and formulas beside their outcome.

Every formula is worked out here too. Where it comes to the engine's figure it is written with that figure as
its value; where it misses by what a rounding left over, that is added to it; else the figure stands as a
plain number.
"""

import io
import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final, NamedTuple

import xlsxwriter
from xlsxwriter.utility import xl_range, xl_rowcol_to_cell

from sixaika_desktop.budget.arithmetic import ZERO, Number, total
from sixaika_desktop.calls.model import Rounding
from sixaika_desktop.domain.money import Language
from sixaika_desktop.export.sheets import paging
from sixaika_desktop.export.sheets import rounding as rounds
from sixaika_desktop.export.sheets.formula import Formula, plain
from sixaika_desktop.export.sheets.looks import look

MADE: Final = datetime(2000, 1, 1)
"""When every workbook says it was made: the same value gives the same bytes."""
LONGEST: Final = 32_767
"""No cell holds more characters."""
MOST_ARGUMENTS: Final = 200
MISS: Final = Decimal("0.05")
"""What a rounding may leave over between a formula and the figure, in euros."""
_UNFIT = re.compile("[\ud800-\udfff\ufffe\uffff]")
_BARRED = re.compile(r"[\[\]:*?/\\\x00-\x1f\x7f]")


class At(NamedTuple):
    """A cell: its sheet, row and column, from zero."""

    sheet: "Sheet"
    row: int
    column: int


class Shown(NamedTuple):
    """A figure of the budget in the workbook: its key, its cell as `(sheet, "B7")`, and whether a formula
    makes it."""

    key: str
    sheet: str
    cell: str
    live: bool


class Book:
    """A workbook in one language."""

    def __init__(self, language: Language, *, title: str, author: str) -> None:
        self.language: Language = language
        self.buffer = io.BytesIO()
        options = {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        }
        make: Any = xlsxwriter.Workbook
        self.file: Any = make(self.buffer, options)
        self.file.set_properties({"title": clean(title), "author": clean(author), "created": MADE})
        self.file.set_calc_mode("auto")
        self.sheets: list[Sheet] = []
        self.shown: list[Shown] = []
        self._formats: dict[str, Any] = {}

    def sheet(self, name: str) -> "Sheet":
        """A new last sheet; its name made fit and unlike those before it."""
        fit = _BARRED.sub(" ", clean(name)).strip(" '")[:31].strip(" '") or "–"
        taken = {sheet.name.casefold() for sheet in self.sheets} | {"history"}
        unlike, number = fit, 1
        while unlike.casefold() in taken:
            number += 1
            unlike = f"{fit[: 31 - len(str(number)) - 1].rstrip()} {number}"
        sheet = Sheet(self, unlike)
        self.sheets.append(sheet)
        return sheet

    def format(self, style: str) -> Any:
        """The look of a cell: words in any order, as in "money total"."""
        if style not in self._formats:
            self._formats[style] = self.file.add_format(look(style, self.language))
        return self._formats[style]

    def close(self) -> bytes:
        """The bytes of the file."""
        self.file.close()
        return self.buffer.getvalue()


class Sheet:
    """A sheet while it is being written."""

    def __init__(self, book: Book, name: str) -> None:
        self.book = book
        self.name = name
        self.page: Any = book.file.add_worksheet(name)
        self.values: dict[tuple[int, int], Number] = {}
        self._widths: dict[int, float] = {}
        self._wrapped: dict[tuple[int, int], str] = {}

    def width(self, first: int, last: int, characters: float) -> None:
        """How wide columns are, in digits of the common face."""
        self.page.set_column(first, last, characters)
        for column in range(first, last + 1):
            self._widths[column] = characters

    # ---- cells

    def text(self, row: int, column: int, text: str, style: str = "") -> None:
        """A text, never taken for anything else."""
        text = clean(text)
        if len(text) > LONGEST:
            text = text[: LONGEST - 1] + "…"
        self.page.write_string(row, column, text, self.book.format(style))
        if "wrap" in style:
            self._wrapped[row, column] = text

    def blank(self, row: int, column: int, style: str) -> None:
        """An empty cell that looks like its neighbours."""
        self.page.write_blank(row, column, None, self.book.format(style))

    def day(self, row: int, column: int, day: date, style: str = "day") -> None:
        """A date."""
        if day.year < 1900:
            self.text(row, column, day.isoformat(), "")
            return
        self.page.write_datetime(row, column, datetime(day.year, day.month, day.day), self.book.format(style))

    def number(self, row: int, column: int, amount: Number, style: str = "money", key: str = "") -> At:
        """A plain number."""
        self.values[row, column] = amount
        self.page.write_number(row, column, float(amount), self.book.format(style))
        self._note(key, row, column, live=False)
        return At(self, row, column)

    def formula(
        self,
        row: int,
        column: int,
        formula: Formula,
        figure: Number | None = None,
        style: str = "money",
        key: str = "",
        most: Decimal = MISS,
    ) -> At:
        """A formula for a figure of the engine; None: for its very outcome.

        It may miss the figure by `most`, which is then added; by more, and the figure stands alone.
        """
        text, figure = formula.text, formula.value if figure is None else figure
        if formula.value != figure:
            miss = total([figure, -formula.value])
            if abs(miss) > most or not isinstance(miss, Decimal):
                return self.number(row, column, figure, style, key)
            text += f"{'+' if miss > 0 else '-'}{plain(abs(miss))}"
        self.values[row, column] = figure
        self.page.write_formula(row, column, f"={text}", self.book.format(style), float(figure))
        self._note(key, row, column, live=True)
        return At(self, row, column)

    def sum(
        self,
        row: int,
        column: int,
        cells: Sequence[At],
        figure: Number | None = None,
        style: str = "money",
        key: str = "",
    ) -> At:
        """The sum of cells."""
        return self.formula(row, column, self.sum_of(cells), figure, style, key)

    def rounded(
        self,
        row: int,
        column: int,
        formula: Formula,
        by: Rounding,
        figure: Number,
        style: str = "money",
        key: str = "",
        most: Decimal = MISS,
    ) -> At:
        """A formula rounded as the call says; the figure alone where its outcome cannot be foretold."""
        made = rounds.outcome(formula.value, by)
        if made is None:
            return self.number(row, column, figure, style, key)
        text = rounds.formula(formula.text, formula.value, by)
        return self.formula(row, column, Formula(text, made), figure, style, key, most)

    # ---- names of cells in formulas

    def cell(self, at: At, *, fixed: bool = False) -> Formula:
        """A cell as a formula of this sheet names it; one that is `fixed` stays when that is copied."""
        cell = xl_rowcol_to_cell(at.row, at.column, row_abs=fixed, col_abs=fixed)
        return Formula(cell if at.sheet is self else f"{at.sheet.quoted}!{cell}", _value(at))

    @property
    def quoted(self) -> str:
        """Its name as formulas of other sheets write it."""
        return "'" + self.name.replace("'", "''") + "'"

    def sum_of(self, cells: Sequence[At]) -> Formula:
        """`SUM(A1:A4,C7)` over these cells; 0 for none."""
        parts = list(self._ranges(cells))
        while len(parts) > MOST_ARGUMENTS:
            chunks = [parts[at : at + MOST_ARGUMENTS] for at in range(0, len(parts), MOST_ARGUMENTS)]
            parts = [f"SUM({','.join(chunk)})" for chunk in chunks]
        return Formula(f"SUM({','.join(parts)})" if parts else "0", total(map(_value, cells)))

    def _ranges(self, cells: Sequence[At]) -> Iterable[str]:
        """Cells in a row down or across, named together."""
        at = 0
        while at < len(cells):
            end, (sheet, row, column) = at, cells[at]
            for down, across in ((1, 0), (0, 1)):
                far = 1
                while at + far < len(cells) and cells[at + far] == At(
                    sheet, row + far * down, column + far * across
                ):
                    far += 1
                end = max(end, at + far - 1)
            place = xl_range(row, column, cells[end].row, cells[end].column)
            yield place if sheet is self else f"{sheet.quoted}!{place}"
            at = end + 1

    def _note(self, key: str, row: int, column: int, *, live: bool) -> None:
        if key:
            self.book.shown.append(Shown(key, self.name, xl_rowcol_to_cell(row, column), live))

    # ---- the sheet as it is printed

    def printed(self, rows: int, columns: int, head: int, frozen: int, footer: str) -> None:
        """Its page set up: its head and first columns repeated and kept in sight."""
        page = self.page
        for row, high in paging.heights(self._wrapped, self._widths).items():
            page.set_row(row, high)
        paging.lay_out(page, self._widths, columns, frozen)
        page.print_area(0, 0, max(rows - 1, 0), columns - 1)
        page.repeat_rows(head)
        page.freeze_panes(head + 1, frozen)
        page.hide_gridlines(2)
        left = clean(footer).replace("&", "&&")
        page.set_footer(f"&L&8{left[:80]}&C&8&A&R&8&P / &N")


def _value(at: At) -> Number:
    """What stands in a cell that has been written; zero in an empty one."""
    return at.sheet.values.get((at.row, at.column), ZERO)


def clean(text: str) -> str:
    """A text that a file of XML can hold."""
    return _UNFIT.sub("\ufffd", text)
