"""The sheet of one partner (osatoteuttajan budjetti): its rows, its costs by category, and who pays them.

Everything that has an amount has it by period in the same columns, so one head serves the whole sheet.
"""

from collections.abc import Mapping

from sixaika_desktop.domain.model import Partner
from sixaika_desktop.export.sheets.book import Book
from sixaika_desktop.export.sheets.partner_categories import write_categories
from sixaika_desktop.export.sheets.partner_financing import write_financing
from sixaika_desktop.export.sheets.partner_page import (
    CATEGORY,
    COUNT,
    EACH,
    HEAD,
    NAME,
    PRICE,
    SHARE,
    SIDE,
    TIMES,
    UNIT,
    WHO,
    Columns,
    Ledger,
    PartnerPage,
)
from sixaika_desktop.export.sheets.partner_rows import write_incomes, write_rows
from sixaika_desktop.export.subject import Subject

_HEADS = {
    NAME: ("workbook-name", 32),
    WHO: ("workbook-who", 16),
    CATEGORY: ("paper-category", 22),
    PRICE: ("workbook-price", 10),
    UNIT: ("workbook-unit", 8),
    COUNT: ("workbook-count", 8),
    SIDE: ("workbook-side-costs", 12),
    SHARE: ("workbook-share", 8),
    EACH: ("workbook-each", 10),
}
"""The columns before the periods: what stands above them, and how wide they are."""


def partner_sheet(
    book: Book, subject: Subject, partner: Partner, columns: Columns, codes: Mapping[str, str]
) -> Ledger:
    """Writes the sheet; `codes` name the categories in formulas."""
    sheet = book.sheet(subject.short(partner))
    page = PartnerPage(sheet, subject, partner, columns, codes)
    project = subject.ms.name(subject.application.title) or subject.application.acronym
    title = " · ".join(part for part in (project, partner.business_id) if part)
    sheet.text(0, 0, subject.name(partner), "title")
    sheet.text(1, 0, title, "muted")
    sheet.text(2, 0, page.say("workbook-input-note"), "muted")
    _write_head(page)
    rows = write_rows(page)
    categories = write_categories(page, rows)
    incomes = write_incomes(page)
    income = page.line("income", "paper-income", incomes)
    page.line("net", "paper-net", [page.ledger.cells["cost"]], [income])
    write_financing(page, categories)
    sheet.page.set_row(0, 24)
    sheet.page.set_row(HEAD, 42)
    sheet.printed(page.row, columns.code, HEAD, 1, title)
    return page.ledger


def _write_head(page: PartnerPage) -> None:
    """What stands above the columns, and how wide these are."""
    c, say = page.columns, page.say
    heads = {column: (say(phrase), float(wide)) for column, (phrase, wide) in _HEADS.items()}
    heads |= {
        c.times: (say("workbook-time-all"), 8),
        c.months: (say("workbook-person-months"), 11),
        c.all: (say("workbook-all"), 12.5),
        c.remark: (say("workbook-remark"), 26),
        c.code: (say("workbook-code"), 7),
    }
    for at, label in enumerate(c.labels):
        heads[TIMES + at] = (say("workbook-time-of", period=label), 8)
        heads[c.money + at] = (say("workbook-money-of", period=label), 12.5)
    for column, (text, wide) in heads.items():
        right = PRICE <= column <= c.all and column != UNIT
        apart = " apart" if column in (UNIT, c.remark) else ""
        page.sheet.text(HEAD, column, text, "head right" if right else f"head{apart}")
        page.sheet.width(column, column, wide)
