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
from fractions import Fraction
from functools import reduce
from typing import Any, Final, NamedTuple

import xlsxwriter
from xlsxwriter.utility import xl_range, xl_rowcol_to_cell

from sixaika_desktop.budget.arithmetic import EXACT, ZERO, Number, as_decimal, total
from sixaika_desktop.calls.model import Rounding
from sixaika_desktop.domain.money import Language
from sixaika_desktop.export.sheets import paging
from sixaika_desktop.export.sheets import rounding as rounds
from sixaika_desktop.export.tokens import LIGHT

MADE: Final = datetime(2000, 1, 1)
"""When every workbook says it was made: the same value gives the same bytes."""
LONGEST: Final = 32_767
"""No cell holds more characters."""
MOST_ARGUMENTS: Final = 200
_UNFIT = re.compile("[\ud800-\udfff\ufffe\uffff]")
_BARRED = re.compile(r"[\[\]:*?/\\\x00-\x1f\x7f]")
_LOCALE: Final = {"fi": "[$-40B]", "sv": "[$-81D]", "en": "[$-809]"}
_DAY: Final = {"fi": "d.m.yyyy", "sv": "d.m.yyyy", "en": "d mmmm yyyy"}


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
        plain = _BARRED.sub(" ", clean(name)).strip(" '")[:31].strip(" '") or "–"
        taken = {sheet.name.casefold() for sheet in self.sheets} | {"history"}
        unlike, number = plain, 1
        while unlike.casefold() in taken:
            number += 1
            unlike = f"{plain[: 31 - len(str(number)) - 1].rstrip()} {number}"
        sheet = Sheet(self, unlike)
        self.sheets.append(sheet)
        return sheet

    def format(self, style: str) -> Any:
        """The look of a cell: words of `_LOOKS` in any order, as in "money total"."""
        if style not in self._formats:
            look: dict[str, Any] = {"font_size": 10, "valign": "top"}
            for word in style.split():
                look |= _LOOKS[word]
            if "num_format" in look:
                look["num_format"] = look["num_format"].replace("@", _LOCALE[self.language])
            if "day" in style.split():
                look["num_format"] = _LOCALE[self.language] + _DAY[self.language]
            self._formats[style] = self.file.add_format(look)
        return self._formats[style]

    def close(self) -> bytes:
        """The bytes of the file."""
        self.file.close()
        return self.buffer.getvalue()


_AMOUNT: Final = '@#,##0.00;@"−"#,##0.00;"–"'
_LOOKS: Final[dict[str, dict[str, Any]]] = {
    "": {},
    "title": {"bold": True, "font_size": 15},
    "section": {"bold": True, "font_size": 12},
    "head": {
        "bold": True,
        "font_color": LIGHT.muted,
        "bottom": 1,
        "bottom_color": LIGHT.muted,
        "text_wrap": True,
        "valign": "bottom",
    },
    "right": {"align": "right"},
    "wrap": {"text_wrap": True},
    "apart": {"align": "left", "indent": 1},
    "bold": {"bold": True},
    "muted": {"font_color": LIGHT.muted},
    "input": {"font_color": LIGHT.accent},
    "total": {"bold": True, "top": 1, "top_color": LIGHT.muted},
    "money": {"num_format": _AMOUNT},
    "number": {"num_format": "@#,##0.##########"},
    "time": {"num_format": '@#,##0.00;@"−"#,##0.00;"–"'},
    "percent": {"num_format": '@#,##0.00"\u00a0%"'},
    "day": {"align": "left"},
    "code": {"font_color": LIGHT.muted, "font_size": 8},
}


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
        expression: str,
        made: Number | None,
        figure: Number | None = None,
        style: str = "money",
        key: str = "",
        most: Decimal = Decimal("0.05"),
    ) -> At:
        """An expression that comes to `made`, for a figure of the engine; None: for that very outcome.

        It may miss the figure by `most`, which is then added; by more, and the figure stands alone.
        """
        if figure is None:
            assert made is not None
            figure = made
        if made is not None and made != figure:
            miss = total([figure, -made])
            if abs(miss) <= most and isinstance(miss, Decimal):
                expression += f"{'+' if miss > 0 else '-'}{format(abs(miss).normalize(), 'f')}"
                made = figure
        if made is None or made != figure:
            return self.number(row, column, figure, style, key)
        self.values[row, column] = figure
        self.page.write_formula(row, column, f"={expression}", self.book.format(style), float(figure))
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
        made = total([self.value(cell) for cell in cells])
        return self.formula(row, column, self.sum_of(cells), made, figure, style, key)

    def rounded(
        self,
        row: int,
        column: int,
        expression: str,
        amount: Number,
        by: Rounding,
        figure: Number | None = None,
        style: str = "money",
        key: str = "",
        most: Decimal = Decimal("0.05"),
    ) -> At:
        """An expression of exactly this amount, rounded as the call says."""
        made = rounds.outcome(amount, by)
        if made is None and figure is None:
            figure = ZERO
        return self.formula(
            row, column, rounds.formula(expression, amount, by), made, figure, style, key, most
        )

    # ---- names of cells in formulas

    def ref(self, at: At) -> str:
        """A cell as a formula of this sheet names it."""
        cell = xl_rowcol_to_cell(at.row, at.column)
        return cell if at.sheet is self else f"{at.sheet.quoted}!{cell}"

    @property
    def quoted(self) -> str:
        """Its name as formulas of other sheets write it."""
        return "'" + self.name.replace("'", "''") + "'"

    def sum_of(self, cells: Sequence[At]) -> str:
        """`SUM(A1:A4,C7)` over these cells; 0 for none."""
        parts = list(self._ranges(cells))
        while len(parts) > MOST_ARGUMENTS:
            chunks = [parts[at : at + MOST_ARGUMENTS] for at in range(0, len(parts), MOST_ARGUMENTS)]
            parts = [f"SUM({','.join(chunk)})" for chunk in chunks]
        return f"SUM({','.join(parts)})" if parts else "0"

    def _ranges(self, cells: Sequence[At]) -> Iterable[str]:
        at = 0
        while at < len(cells):
            first, last = cells[at], cells[at]
            down = across = at
            while down + 1 < len(cells) and cells[down + 1] == At(
                first.sheet, cells[down].row + 1, first.column
            ):
                down += 1
            while across + 1 < len(cells) and cells[across + 1] == At(
                first.sheet, first.row, cells[across].column + 1
            ):
                across += 1
            end = max(down, across)
            last = cells[end]
            place = (
                xl_range(first.row, first.column, last.row, last.column)
                if end > at
                else xl_rowcol_to_cell(first.row, first.column)
            )
            yield place if first.sheet is self else f"{first.sheet.quoted}!{place}"
            at = end + 1

    def value(self, at: At) -> Number:
        """What stands in a cell that has been written; zero in an empty one."""
        return at.sheet.values.get((at.row, at.column), ZERO)

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
        plain = clean(footer).replace("&", "&&")
        page.set_footer(f"&L&8{plain[:80]}&C&8&A&R&8&P / &N")


def clean(text: str) -> str:
    """A text that a file of XML can hold."""
    return _UNFIT.sub("\ufffd", text)


def plain_sum(amounts: Iterable[Decimal]) -> Decimal:
    """The exact sum."""
    return reduce(EXACT.add, amounts, ZERO)


def number(amount: Number) -> Decimal:
    """An amount with an end as a decimal; one without it cut where a spreadsheet cannot tell any more."""
    if isinstance(amount, Fraction):
        return Decimal(amount.numerator) / Decimal(amount.denominator)
    return as_decimal(amount)
