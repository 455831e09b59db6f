"""The categories of a partner's sheet (kustannuslajit): sums of its rows, and flat rates of their bases."""

from collections.abc import Sequence

from xlsxwriter.utility import xl_range_abs

from sixaika_desktop.budget import Line
from sixaika_desktop.budget.arithmetic import total
from sixaika_desktop.budget.parts import Parts
from sixaika_desktop.export.sheets.book import At
from sixaika_desktop.export.sheets.formula import Formula
from sixaika_desktop.export.sheets.partner_page import HEAD, NAME, SHARE, Across, PartnerPage


def write_categories(page: PartnerPage, lines: Sequence[tuple[Line, int]]) -> list[tuple[str, Across]]:
    """A line for each thing that stands in a category, and the total cost; `lines` are the rows and where
    they stand. Gives the lines by category.
    """
    stands, last = page.budget.stands, max(page.row - 1, HEAD + 1)
    page.section("workbook-by-category")
    order = dict.fromkeys((*page.subject.snapshot.budget.categories, *stands))
    parts = [(category, part) for category in order for part in stands.get(category, ())]
    places = {id(part): page.row + at for at, (_, part) in enumerate(parts)}
    rates = [used.rate.id for used in page.budget.rates.in_force]
    written: dict[int, Across] = {}
    # a rate comes after what it is a share of
    for category, part in sorted(parts, key=lambda p: rates.index(p[1].rate) if p[1].rate else -1):
        row = places[id(part)]
        if part.rate:
            base = [written[id(p)] for p in part.base if id(p) in written]
            _rate(page, row, category, part, base)
        else:
            counted = [at for line, at in lines if line.sheet == category and not page.budget.reason(line)]
            _rows(page, row, category, part, counted, last)
        written[id(part)] = page.across(row)
    page.row += len(parts)
    found = [(category, written[id(part)]) for category, part in parts]
    page.line("cost", "paper-total-cost", [cells for _, cells in found])
    return found


def _rows(page: PartnerPage, row: int, category: str, part: Parts, counted: Sequence[int], last: int) -> None:
    """What the rows of a category come to, found by its code among the rows above."""
    sheet, c = page.sheet, page.columns
    code = sheet.cell(At(sheet, row, c.code)).text
    sheet.text(row, NAME, page.category(category))
    sheet.text(row, c.code, page.codes.get(category, ""), "code")
    codes = xl_range_abs(HEAD + 1, c.code, last, c.code)
    rounding = page.budget.frame.call.rounding.get("category")
    for column, figure in enumerate(c.amounts(part.periods, part.total), c.money):
        made = total(sheet.cell(At(sheet, at, column)).value for at in counted)
        amounts = xl_range_abs(HEAD + 1, column, last, column)
        sums = Formula(f"SUMIFS({amounts},{codes},{code})", made)
        if rounding is not None and column == c.all:
            sheet.rounded(row, column, sums, rounding, figure)
        else:
            sheet.formula(row, column, sums, figure)


def _rate(page: PartnerPage, row: int, category: str, part: Parts, base: Sequence[Across]) -> None:
    """A flat rate: so many per cent of what its base has."""
    sheet, c, frame = page.sheet, page.columns, page.budget.frame
    used = next(used for used in page.budget.rates.in_force if used.rate.id == part.rate)
    names = ", ".join(page.category(each) for each in dict.fromkeys(used.rate.base))
    sheet.text(row, NAME, page.category(category))
    value = sheet.number(row, SHARE, used.value, "number input")
    rate = sheet.cell(value, fixed=True).percent
    sheet.text(row, c.remark, page.say("workbook-rate-base", base=names), "muted wrap apart")
    for at, figure in enumerate(c.amounts(part.periods, part.total)):
        made = sheet.sum_of([cells[at] for cells in base]) * rate
        is_all = c.money + at == c.all
        where = page.key("rate", rate=part.rate) if is_all else ""
        rounding = frame.rate if is_all else frame.period_parts
        sheet.rounded(row, c.money + at, made, rounding, figure, "money", where)
