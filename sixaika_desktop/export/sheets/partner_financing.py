"""The financing of a partner's sheet (rahoitus): who pays what share of what, what is left, and the gap."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from sixaika_desktop.budget.arithmetic import ZERO, fraction, known, total
from sixaika_desktop.budget.financing import INVESTMENT
from sixaika_desktop.calls.model import FundSource, Rounding
from sixaika_desktop.domain.model import Financing
from sixaika_desktop.export.sheets.book import At, Sheet
from sixaika_desktop.export.sheets.formula import Formula
from sixaika_desktop.export.sheets.partner_page import NAME, SHARE, WHO, Across, PartnerPage

_GROUPS = {"support": "paper-support", "own": "paper-own", "other": "paper-other"}
"""The sums of financing, and what they are called."""


def write_financing(page: PartnerPage, categories: Sequence[tuple[str, Across]]) -> None:
    """The rows of financing with their sums, the gap, and the shares; `categories` are the lines of cost."""
    page.section("workbook-financing")
    bases = _bases(page, categories)
    plan, rows = page.budget.plan.rows, page.partner.financing
    rest = [row.id for row in rows if row.rest and row.id in plan]
    cells = {row.id: page.across(at) for at, row in enumerate(rows, page.row)}
    # what is left comes after what it is left of
    for at, row in sorted(enumerate(rows, page.row), key=lambda placed: placed[1].rest):
        source = _source(page, row)
        page.sheet.text(at, NAME, page.subject.ms.name(source.names) if source else row.source, "wrap")
        page.sheet.text(at, WHO, row.funder, "wrap")
        if rest == [row.id]:
            _left(page, at, row, [cells[id] for id in cells if id in plan and id != row.id])
        elif row.id in plan and (share := _share(page, row)) is not None:
            _shared(page, at, row, share, bases)
        else:
            _amounts(page, at, row)
    page.row += len(rows)
    groups: dict[str, list[Across]] = {name: [] for name in _GROUPS}
    for row in rows:
        source = _source(page, row)
        group = "support" if source and source.support else "own" if source and source.own else "other"
        groups[group].append(cells[row.id])
    lines = [page.line(name, phrase, groups[name]) for name, phrase in _GROUPS.items()]
    financing = page.line("financing", "paper-financing-total", lines)
    page.line("gap", "workbook-gap", [page.ledger.cells["net"]], [financing])
    _shares(page)


def share_cell(
    sheet: Sheet, row: int, column: int, part: At, whole: At, by: Rounding, figure: Decimal, where: str
) -> None:
    """One cell in per cent of another, zero of nothing."""
    above, below = sheet.cell(part), sheet.cell(whole)
    text = f"IF({below.text}=0,0,{above.text}/{below.text}*100)"
    exact = fraction(above.value, below.value) * 100
    sheet.rounded(row, column, Formula(text, exact), by, figure, "percent", where)


def _bases(page: PartnerPage, categories: Sequence[tuple[str, Across]]) -> Mapping[str, Across]:
    """What shares are counted on: net cost, the part that support is paid to, the investment part."""
    net, known_ = page.ledger.cells["net"], page.budget.frame.call.category
    found = {"net": net, "base": net}
    if bare := [cells for c, cells in categories if c in known_ and not known_[c].supported]:
        found["base"] = page.line("base", "workbook-base", [net], bare)
    if any(row.part == INVESTMENT for row in page.partner.financing):
        tagged = [cells for c, cells in categories if c in known_ and INVESTMENT in known_[c].tags]
        found["investment"] = page.line("investment", "workbook-investment", tagged)
    return found


def _source(page: PartnerPage, row: Financing) -> FundSource | None:
    return page.subject.snapshot.call.fund_source.get(row.source)


def _share(page: PartnerPage, row: Financing) -> Decimal | None:
    """The share a row comes to, as asked or as its source allows; None where amounts say what it is."""
    for share in page.budget.plan.shares:
        if share.row == row.id:
            return share.share
    source, asked = _source(page, row), row.share if known(row.share) else None
    if source is None:
        return asked
    if asked is None:
        is_fixed = not source.adjustable and not known(row.amount) and not row.cells
        asked = source.rate if is_fixed else None
    if asked is not None and source.cut and source.rate is not None:
        asked = min(asked, source.rate)
    return asked


def _shared(page: PartnerPage, at: int, row: Financing, share: Decimal, bases: Mapping[str, Across]) -> None:
    """A share of net cost, or of a part of it."""
    sheet, c, frame = page.sheet, page.columns, page.budget.frame
    source, flow = _source(page, row), page.budget.plan.rows[row.id]
    rate = sheet.cell(sheet.number(at, SHARE, share, "number input"), fixed=True).percent
    less: Across = ()
    if row.part == INVESTMENT:
        base = bases["investment"]
    else:
        base = bases["base" if source and source.support else "net"]
        less = bases.get("investment", ())
    most = max(frame.fund.unit, Decimal(1))
    for place, figure in enumerate(c.amounts(flow.periods, flow.total)):
        whole = sheet.cell(base[place])
        if less:
            whole -= sheet.cell(less[place])
        column = c.money + place
        rounding = frame.fund if column == c.all else frame.period_parts
        sheet.rounded(at, column, whole * rate, rounding, figure, most=most)


def _amounts(page: PartnerPage, at: int, row: Financing) -> None:
    """Amounts as they are; a row that cannot be counted yet says so."""
    sheet, c, flow = page.sheet, page.columns, page.budget.plan.rows.get(row.id)
    if flow is None:
        sheet.text(at, c.remark, page.say("workbook-open"), "muted wrap apart")
    figures = c.amounts(flow.periods, flow.total) if flow else c.amounts({}, ZERO)
    cells = [sheet.number(at, c.money + n, figure, "money input") for n, figure in enumerate(figures)]
    if flow and total(figures[:-1]) == flow.total:
        sheet.sum(at, c.all, cells[:-1], flow.total)


def _left(page: PartnerPage, at: int, row: Financing, others: Sequence[Across]) -> None:
    """What the others leave of net cost."""
    sheet, c, flow = page.sheet, page.columns, page.budget.plan.rows[row.id]
    sheet.text(at, c.remark, page.say("workbook-rest"), "muted wrap apart")
    for place, figure in enumerate(c.amounts(flow.periods, flow.total)):
        left = sheet.cell(page.ledger.cells["net"][place])
        if others:
            left -= sheet.sum_of([other[place] for other in others])
        sheet.formula(at, c.money + place, left, figure)


def _shares(page: PartnerPage) -> None:
    """Support and own money in per cent of net cost."""
    ledger, by = page.ledger, page.subject.snapshot.budget.share_rounding(page.partner.id)
    for name, phrase in (("support", "paper-support-share"), ("own", "workbook-own-share")):
        where = page.key(f"share/{name}")
        page.sheet.text(page.row, NAME, page.say(phrase))
        share_cell(
            page.sheet, page.row, page.columns.all, ledger.all(name), ledger.all("net"), by,
            page.figure(where), where,
        )  # fmt: skip
        page.row += 1
