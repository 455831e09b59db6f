"""The first sheet of the budget workbook: what it is about, and the sums of everything."""

from dataclasses import dataclass

from sixaika_desktop.budget.arithmetic import ZERO, total
from sixaika_desktop.export.sheets.book import At, Sheet
from sixaika_desktop.export.sheets.formula import Formula
from sixaika_desktop.export.sheets.margins import Cube
from sixaika_desktop.export.sheets.partner_financing import share_cell
from sixaika_desktop.export.sheets.partner_page import Columns, Ledger
from sixaika_desktop.export.subject import Subject, key

MONEY = {
    "cost": "paper-total-cost",
    "income": "paper-income",
    "net": "paper-net",
    "support": "paper-support",
    "own": "paper-own",
    "other": "paper-other",
    "gap": "workbook-gap",
}
"""The figures of every partner and period, and what they are called."""
SHARES = {"support": "paper-support-share", "own": "workbook-own-share", "cost": "workbook-cost-share"}
"""Those that are told in per cent too: of net cost, but a partner's cost of all cost."""


@dataclass(slots=True)
class SummarySheet:
    """Every partner's figures, every period's, and whether all agrees."""

    sheet: Sheet
    subject: Subject
    title: str
    columns: Columns
    ledgers: dict[str, Ledger]
    cube: Cube
    footer: str
    row: int = 0

    def say(self, phrase: str) -> str:
        return self.subject.ms.say(phrase)

    def write(self) -> None:
        """Writes the sheet."""
        sheet = self.sheet
        sheet.text(0, 0, self.title, "title")
        self._about()
        head = self.row
        totals = self._partners()
        self._periods()
        self._agreement(totals)
        sheet.width(0, 0, 44)
        sheet.width(1, len(MONEY) + 4, 16)
        sheet.page.set_row(0, 24)
        sheet.printed(self.row, len(MONEY) + 5, head, 1, self.footer)

    def _about(self) -> None:
        sheet, ms, app = self.sheet, self.subject.ms, self.subject.application
        call = self.subject.snapshot.call
        self.row = 1
        model = call.model.get(app.cost_model)
        about = {
            "workbook-call": ms.name(call.title),
            "paper-cost-model": ms.name(model.names) if model else "",
        }
        for phrase, text in about.items():
            if text:
                sheet.text(self.row, 0, self.say(phrase), "muted")
                sheet.text(self.row, 1, text)
                self.row += 1
        for phrase, day in (("paper-start", app.start), ("paper-end", app.end)):
            sheet.text(self.row, 0, self.say(phrase), "muted")
            if day is not None and not isinstance(day, str):
                sheet.day(self.row, 1, day)
            elif day:
                sheet.text(self.row, 1, str(day))
            self.row += 1
        self.row += 1

    def _partners(self) -> dict[str, At]:
        """A line for each partner, and their totals."""
        sheet, budget = self.sheet, self.subject.snapshot.budget
        heads = ["paper-partner", *MONEY.values(), "paper-person-months", *SHARES.values()]
        for column, phrase in enumerate(heads):
            sheet.text(self.row, column, self.say(phrase), "head right" if column else "head")
        sheet.page.set_row(self.row, 30)
        first = self.row + 1
        names = {**dict.fromkeys(MONEY, "money"), "months": "time"}
        lines: list[tuple[str, dict[str, At]]] = []
        for partner, ledger in self.ledgers.items():
            self.row += 1
            sheet.text(self.row, 0, self.subject.name(partner))
            cells: dict[str, At] = {}
            for column, (name, style) in enumerate(names.items(), 1):
                there = ledger.months if name == "months" else ledger.all(name)
                if there is not None:
                    where = key(name, partner=partner)
                    figure = budget.figure(where)
                    cells[name] = sheet.formula(self.row, column, sheet.cell(there), figure, style, where)
            lines.append((partner, cells))
        self.row += 1
        sheet.text(self.row, 0, self.say("paper-total"), "total")
        totals: dict[str, At] = {}
        for column, (name, style) in enumerate(names.items(), 1):
            found = [cells[name] for _, cells in lines if name in cells]
            totals[name] = sheet.sum(self.row, column, found, budget.figure(name), f"{style} total", name)
        for row, (partner, cells) in enumerate([*lines, ("", totals)], first):
            self._shares(row, len(names) + 1, partner, cells, totals)
        self.row += 2
        return totals

    def _shares(
        self, row: int, column: int, partner: str, cells: dict[str, At], totals: dict[str, At]
    ) -> None:
        """Support, own money and a partner's part of all costs, in per cent."""
        budget = self.subject.snapshot.budget
        axes = {"partner": partner} if partner else {}
        rounding = budget.share_rounding(partner)
        for at, name in enumerate(SHARES if partner else ("support", "own"), column):
            where = key(f"share/{name}", **axes)
            whole = totals["cost"] if name == "cost" else cells["net"]
            share_cell(self.sheet, row, at, cells[name], whole, rounding, budget.figure(where), where)

    def _periods(self) -> None:
        """The money of all partners by period."""
        sheet, budget, c = self.sheet, self.subject.snapshot.budget, self.columns
        sheet.text(self.row, 0, self.say("workbook-by-period"), "head")
        for at, label in enumerate(c.labels, 1):
            sheet.text(self.row, at, label, "head right")
        sheet.text(self.row, len(c.ids) + 1, self.say("paper-total"), "head right")
        for name, phrase in MONEY.items():
            self.row += 1
            sheet.text(self.row, 0, self.say(phrase))
            found: list[At] = []
            for at, period in enumerate(c.ids):
                where = key(name, period=period)
                cells = [ledger.cells[name][at] for ledger in self.ledgers.values()]
                found.append(sheet.sum(self.row, at + 1, cells, budget.figure(where), "money", where))
            sheet.sum(self.row, len(c.ids) + 1, found, budget.figure(name), "money bold", name)
        self.row += 2

    def _agreement(self, totals: dict[str, At]) -> None:
        """What the cube and the partners' sheets differ by: nothing."""
        sheet = self.sheet
        sheet.text(self.row, 0, self.say("workbook-agreement"), "muted")
        cost = sheet.cell(totals["cost"])
        cube = Formula(f"SUM({self.cube.amounts})", total(amount for _, amount in self.cube.rows))
        apart = cube - cost
        sheet.formula(self.row, 1, Formula(f"ROUND({apart.text},2)", apart.value), ZERO)
        self.row += 1
