"""The rows of a partner's sheet (kustannusrivit): posts with their months or hours, costs, and incomes."""

from collections.abc import Sequence
from decimal import Decimal

from sixaika_desktop.budget import AFTER_END, HOURS, MODEL, MONTHS, Line
from sixaika_desktop.budget.arithmetic import ZERO, known, rounded, total
from sixaika_desktop.budget.pay import TIME
from sixaika_desktop.budget.placing import NOWHERE, cells_of, placed
from sixaika_desktop.budget.rows import item_of
from sixaika_desktop.budget.steps import Plain
from sixaika_desktop.domain.model import Cost, Income, Post
from sixaika_desktop.domain.money import Amount, Unread
from sixaika_desktop.export.sheets.book import At
from sixaika_desktop.export.sheets.formula import Formula, constant
from sixaika_desktop.export.sheets.partner_page import (
    CATEGORY,
    COUNT,
    EACH,
    NAME,
    PRICE,
    SHARE,
    SIDE,
    TIMES,
    UNIT,
    WHO,
    Across,
    PartnerPage,
    by_period,
)
from sixaika_desktop.export.sheets.rounding import formula

_PLAIN = Plain()
_ONE = constant(Decimal(1))
_REMARKS = {MODEL: "workbook-not-in-model", AFTER_END: "workbook-after-end"}


def write_rows(page: PartnerPage) -> list[tuple[Line, int]]:
    """Posts with the sum of their person-months, then costs; gives the rows they stand in."""
    lines = list(page.budget.lines.values())
    posts = [line for line in lines if isinstance(line.row, Post)]
    costs = [line for line in lines if isinstance(line.row, Cost)]
    found: list[tuple[Line, int]] = []
    if posts:
        page.section("paper-posts")
        months: list[At] = []
        for line in posts:
            found.append((line, page.row))
            at = _Post(page, line).write()
            if line.measure == MONTHS and not page.budget.reason(line):
                months.append(at)
            page.row += 1
        _person_months(page, months)
    if costs:
        page.section("workbook-costs")
        for line in costs:
            found.append((line, page.row))
            _cost(page, line)
            page.row += 1
    return found


def write_incomes(page: PartnerPage) -> list[Across]:
    """Incomes; gives those that count."""
    lines = [line for line in page.budget.lines.values() if isinstance(line.row, Income)]
    counted: list[Across] = []
    if lines:
        page.section("workbook-income")
        for line in lines:
            _cost(page, line)
            if not page.budget.reason(line):
                counted.append(page.across(page.row))
            page.row += 1
    return counted


def _person_months(page: PartnerPage, counted: Sequence[At]) -> None:
    sheet, c = page.sheet, page.columns
    sheet.text(page.row, NAME, page.say("paper-person-months"), "total")
    for column in range(WHO, c.remark):
        sheet.blank(page.row, column, "total")
    where = page.key(MONTHS)
    page.ledger.months = sheet.sum(page.row, c.months, counted, page.figure(where), "time total", where)
    page.row += 1


def _named(page: PartnerPage, line: Line, name: str, who: str) -> str:
    """Writes the texts of a row; gives the style of its amounts."""
    sheet, reason = page.sheet, page.budget.reason(line)
    grey = " muted" if reason else ""
    for column, text in ((NAME, name), (WHO, who), (CATEGORY, page.category(line.sheet))):
        sheet.text(page.row, column, text, f"wrap{grey}")
    if not reason and line.sheet in page.codes:
        sheet.text(page.row, page.columns.code, page.codes[line.sheet], "code")
    phrase = "workbook-open" if line.lacks else ""
    if reason:
        phrase = _REMARKS.get(reason, "workbook-covered")
    sheet.text(page.row, page.columns.remark, page.say(phrase) if phrase else "", "muted wrap apart")
    return grey


def _typed(page: PartnerPage, column: int, amount: Amount, style: str) -> Formula | None:
    """What a user typed: a number, or the text that is none."""
    if isinstance(amount, Unread):
        page.sheet.text(page.row, column, str(amount), "muted")
    elif known(amount):
        return page.sheet.cell(page.sheet.number(page.row, column, amount, style))
    return None


def _cost(page: PartnerPage, line: Line) -> None:
    """A cost, or an income: its amounts by period, and in all units by price where it has them."""
    c, sheet, row, at = page.columns, page.sheet, line.row, page.row
    assert not isinstance(row, Post)
    item = item_of(row, page.budget.frame)
    name = page.subject.ms.name(row.description) or (page.subject.ms.name(item.names) if item else "")
    grey = _named(page, line, name, row.supplier if isinstance(row, Cost) else "")
    price = units = None
    if isinstance(row, Cost):
        given = item.price if item and row.price is None else row.price
        price = _typed(page, PRICE, given, f"money input{grey}")
        sheet.text(at, UNIT, row.unit or (item.unit if item else ""), f"wrap apart{grey}")
        units = _typed(page, COUNT, row.units, f"number input{grey}")
    amounts = by_period(line.cells.items())
    found = [
        sheet.number(at, column, amounts.get(period, ZERO), f"money input{grey}")
        for column, period in enumerate(c.ids, c.money)
    ]
    where = page.key("row", row=row.id)
    if price and units:
        rounding = page.budget.frame.row
        sheet.rounded(at, c.all, units * price, rounding, line.total, f"money{grey}", where)
    else:
        sheet.sum(at, c.all, found, line.total, f"money{grey}", where)


class _Post:
    """A post (tehtävä): what one month or hour of it costs, how many there are, and the amounts they make."""

    def __init__(self, page: PartnerPage, line: Line) -> None:
        assert isinstance(line.row, Post)
        self.page, self.line, self.row = page, line, line.row
        self.frame = page.budget.frame

    def write(self) -> At:
        """Writes its row; gives the cell of its person-months."""
        page, line, row = self.page, self.line, self.row
        c, sheet, at = page.columns, page.sheet, page.row
        grey = _named(page, line, page.subject.ms.name(row.title), row.person)
        pay = _typed(page, PRICE, row.pay, f"money input{grey}")
        if row.pay_per in ("month", "year", "hour"):
            sheet.text(at, UNIT, page.say(f"paper-per-{row.pay_per}"), f"apart{grey}")
        side = _typed(page, SIDE, row.side_costs, f"number input{grey}")
        share = _typed(page, SHARE, row.share, f"number input{grey}")
        each = None
        if pay and not line.lacks:
            each = sheet.cell(sheet.formula(at, EACH, self._each(pay, side, share), style=f"money{grey}"))
        times = self._times(grey)
        amounts = by_period(line.cells.items())
        for column, period in enumerate(c.ids, c.money):
            figure = amounts.get(period, ZERO)
            if each and period in times and not row.rises:
                time = sheet.cell(times[period])
                sheet.rounded(at, column, each * time, self.frame.row, figure, f"money{grey}")
            else:
                sheet.number(at, column, figure, f"money{grey}")
        sheet.sum(at, c.all, page.across(at)[:-1], line.total, f"money{grey}", page.key("row", row=row.id))
        whole = sheet.cell(At(sheet, at, c.times))
        return sheet.rounded(
            at, c.months, self._months(whole, share), TIME, total(line.time.values()), f"time{grey}"
        )

    def _each(self, pay: Formula, side: Formula | None, share: Formula | None) -> Formula:
        """What a month or an hour costs, side costs and share included."""
        row, frame, monthly = self.row, self.frame, self.frame.monthly_hours
        each = pay * (_ONE + side.percent) if side else pay
        if row.measure == HOURS and row.pay_per != "hour":
            if row.pay_per == "month":
                each *= constant(Decimal(12))
            each /= frame.yearly_hours.amount
            text = formula(each.text, each.value, frame.unit_cost)
            each = Formula(text, rounded(each.value, frame.unit_cost))
        elif row.measure != HOURS and row.pay_per == "year":
            each /= Decimal(12)
        elif row.measure != HOURS and row.pay_per == "hour" and monthly is not None:
            each *= constant(monthly.amount)
        return each * share.percent if share else each

    def _times(self, grey: str) -> dict[str, At]:
        """Writes months or hours by period, as they are placed, and in all."""
        page, row = self.page, self.row
        c, sheet = page.columns, page.sheet
        items = cells_of(_PLAIN, row)
        if known(row.unplaced):
            items.append((NOWHERE, row.unplaced))
        times = by_period(placed(_PLAIN, items, self.frame).items())
        found = {
            period: sheet.number(page.row, column, times[period], f"time input{grey}")
            for column, period in enumerate(c.ids, TIMES)
            if period in times
        }
        sheet.sum(page.row, c.times, list(found.values()), style=f"time{grey}")
        return found

    def _months(self, time: Formula, share: Formula | None) -> Formula:
        """Time by the share of full time, in the measure that the call counts in."""
        if share:
            time *= share.percent
        monthly = self.frame.monthly_hours
        return time / monthly.amount if self.row.measure == HOURS and monthly is not None else time
