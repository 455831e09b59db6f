"""The cube of costs (kustannuskuutio) as a list, and its margins as sums over that list."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from xlsxwriter.utility import xl_range_abs, xl_rowcol_to_cell

from sixaika_desktop.budget.arithmetic import ZERO, Number, total
from sixaika_desktop.export.sheets.book import At, Book, Sheet
from sixaika_desktop.export.sheets.formula import Formula
from sixaika_desktop.export.subject import Subject, key

HEAD = 2


@dataclass(frozen=True, slots=True)
class Axis:
    """One axis of the cube: its name in keys, what it is called, and its values with their names."""

    id: str
    head: str
    values: Mapping[str, str]
    letter: str

    def code(self, value: str) -> str:
        """What formulas call a value: no text of a user, and nothing that could be a number or a pattern."""
        return f"{self.letter}{list(self.values).index(value) + 1}"


@dataclass(slots=True)
class Cube:
    """A sheet with one line for each cell that is not zero."""

    sheet: Sheet
    axes: Sequence[Axis]
    rows: Sequence[tuple[tuple[str, ...], Decimal]]

    @property
    def last(self) -> int:
        """Its last row."""
        return HEAD + max(len(self.rows), 1)

    def column(self, number: int) -> str:
        """A column as a formula of another sheet names it."""
        return f"{self.sheet.quoted}!{xl_range_abs(HEAD + 1, number, self.last, number)}"

    @property
    def amounts(self) -> str:
        """The column of amounts."""
        return self.column(len(self.axes))

    def codes(self, axis: Axis) -> str:
        """The column of an axis's codes."""
        place = next(at for at, each in enumerate(self.axes) if each.id == axis.id)
        return self.column(len(self.axes) + 1 + place)


def cube_sheet(
    book: Book,
    title: str,
    axes: Sequence[Axis],
    rows: Sequence[tuple[tuple[str, ...], Decimal]],
    amount: str,
    footer: str,
) -> Cube:
    """Writes the list: names, the amount, and beyond what is printed the codes that sums go by."""
    sheet = book.sheet(title)
    sheet.text(0, 0, title, "title")
    width = len(axes)
    for at, axis in enumerate(axes):
        sheet.text(HEAD, at, axis.head, "head")
        sheet.text(HEAD, width + 1 + at, axis.head, "code")
    sheet.text(HEAD, width, amount, "head right")
    codes = [{value: axis.code(value) for value in axis.values} for axis in axes]
    for number, (place, figure) in enumerate(rows, HEAD + 1):
        for at, value in enumerate(place):
            sheet.text(number, at, axes[at].values[value])
            sheet.text(number, width + 1 + at, codes[at][value], "code")
        sheet.number(number, width, figure)
    cube = Cube(sheet, axes, rows)
    sheet.page.set_row(0, 24)
    sheet.page.autofilter(HEAD, 0, cube.last, width)
    sheet.width(0, width - 1, 34)
    sheet.width(width, width, 16)
    sheet.width(width + 1, 2 * width, 6)
    sheet.printed(cube.last + 1, width + 1, HEAD, 1, footer)
    return cube


def margin_sheet(
    book: Book, subject: Subject, title: str, cube: Cube, down: Axis, across: Axis, footer: str
) -> None:
    """Writes a table of two axes with totals, each cell the sum of the cube's lines there."""
    sheet = book.sheet(title)
    budget = subject.snapshot.budget
    total_word = subject.ms.say("paper-total")
    sheet.text(0, 0, title, "title")
    heads = list(across.values)
    last, code = len(heads) + 1, len(heads) + 2
    sheet.text(HEAD, 0, down.head, "head")
    for at, value in enumerate(heads, 1):
        sheet.text(HEAD, at, across.values[value], "head right")
        sheet.text(1, at, across.code(value), "code right")
    sheet.text(HEAD, last, total_word, "head right")
    sums = _sums(cube, down, across)
    totals: list[At] = []
    row = HEAD
    columns: list[list[At]] = [[] for _ in heads]
    for value in down.values:
        row += 1
        sheet.text(row, 0, down.values[value], "wrap")
        sheet.text(row, code, down.code(value), "code")
        cells: list[At] = []
        for at, other in enumerate(heads, 1):
            where = key("cost", **{down.id: value, across.id: other})
            text = (
                f"SUMIFS({cube.amounts},{cube.codes(down)},${xl_rowcol_to_cell(row, code)},"
                f"{cube.codes(across)},{xl_rowcol_to_cell(1, at, row_abs=True)})"
            )
            formula = Formula(text, sums.get((value, other), ZERO))
            cells.append(sheet.formula(row, at, formula, budget.figure(where), "money", where))
            columns[at - 1].append(cells[-1])
        where = key("cost", **{down.id: value})
        totals.append(sheet.sum(row, last, cells, budget.figure(where), "money bold", where))
    row += 1
    sheet.text(row, 0, total_word, "total")
    for at, other in enumerate(heads, 1):
        where = key("cost", **{across.id: other})
        sheet.sum(row, at, columns[at - 1], budget.figure(where), "money total", where)
    sheet.sum(row, last, totals, budget.figure("cost"), "money total", "cost")
    sheet.width(0, 0, 40)
    sheet.width(1, last, 15)
    sheet.width(code, code, 6)
    sheet.page.set_row(1, None, None, {"hidden": True})
    sheet.page.set_row(0, 24)
    sheet.page.set_row(HEAD, 42)
    sheet.printed(row + 1, last + 1, HEAD, 1, footer)


def _sums(cube: Cube, down: Axis, across: Axis) -> Mapping[tuple[str, str], Number]:
    """What the sums over the list come to."""
    places = [next(at for at, axis in enumerate(cube.axes) if axis.id == a.id) for a in (down, across)]
    found: dict[tuple[str, str], list[Number]] = {}
    for place, amount in cube.rows:
        found.setdefault((place[places[0]], place[places[1]]), []).append(amount)
    return {at: total(amounts) for at, amounts in found.items()}
