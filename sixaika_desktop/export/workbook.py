"""The budget workbook (budjettityökirja): summary, a sheet for each partner, the cube and its margins.

Its formulas come to the engine's figures to the cent, and those are written beside them as their values; no
text of a user can become a formula or a link.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import BinaryIO

from sixaika_desktop.budget.keys import NONE
from sixaika_desktop.domain.money import Language
from sixaika_desktop.domain.months import Period
from sixaika_desktop.export.manuscript import Manuscript
from sixaika_desktop.export.sheets.book import Book, Shown
from sixaika_desktop.export.sheets.margins import Axis, Cube, cube_sheet, margin_sheet
from sixaika_desktop.export.sheets.partner import partner_sheet
from sixaika_desktop.export.sheets.partner_page import Columns
from sixaika_desktop.export.sheets.summary import SummarySheet
from sixaika_desktop.export.subject import Subject
from sixaika_desktop.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Workbook:
    """What was written: the names of the sheets, and every figure by its key with its cell."""

    sheets: tuple[str, ...]
    shown: tuple[Shown, ...]


def write_xlsx(snapshot: Snapshot, language: Language, to: Path | str | BinaryIO) -> Workbook:
    """Writes the workbook to a path or an open binary file. The same value gives the same bytes."""
    ms = Manuscript(language, snapshot.budget.figure)
    subject = Subject(snapshot, ms)
    app = snapshot.application
    title = ms.name(app.title) or app.acronym or ms.say("paper-untitled")
    book = Book(language, title=title, author=subject.name(subject.lead) if subject.lead else "")
    _Workbook(book, subject, title).write()
    data = book.close()
    if isinstance(to, Path | str):
        Path(to).write_bytes(data)
    else:
        to.write(data)
    return Workbook(tuple(sheet.name for sheet in book.sheets), tuple(book.shown))


@dataclass(slots=True)
class _Workbook:
    book: Book
    subject: Subject
    title: str

    def say(self, phrase: str, **values: object) -> str:
        return self.subject.ms.say(phrase, **values)

    @property
    def footer(self) -> str:
        app = self.subject.application
        return " · ".join(part for part in (app.acronym, app.diary or app.code or app.id) if part)

    def write(self) -> None:
        subject = self.subject
        periods = self._periods()
        columns = Columns(tuple(periods.values), tuple(periods.values.values()))
        summary = self.book.sheet(self.say("workbook-summary"))
        categories = self._categories()
        codes = {category: categories.code(category) for category in categories.values}
        ledgers = {
            partner.id: partner_sheet(self.book, subject, partner, columns, codes)
            for partner in subject.partners
        }
        cubes = self._margins(periods, categories)
        SummarySheet(summary, subject, self.title, columns, ledgers, cubes, self.footer).write()
        summary.page.activate()

    # ---- axes

    def _periods(self) -> Axis:
        budget = self.subject.snapshot.budget
        labels = {period.id: self._period(period) for period in budget.periods}
        if any(self.subject.some(name, period=NONE) for name in ("cost", "income", "financing")):
            labels[""] = self.say("workbook-no-period")
        return Axis("period", self.say("workbook-period"), labels, "J")

    def _period(self, period: Period) -> str:
        if period.kind == "period":
            return period.id
        return self.say(f"paper-period-{period.kind}")

    def _categories(self) -> Axis:
        call, ms = self.subject.snapshot.call, self.subject.ms
        budget = self.subject.snapshot.budget
        used = dict.fromkeys(
            (*budget.categories, *(c for p in budget.partners for c in budget.partner(p).stands))
        )
        names = {
            c: ms.name(call.category[c].names) if c in call.category else c
            for c in used
            if self.subject.some("cost", category=c)
            or any(c in budget.partner(p).stands for p in budget.partners)
        }
        return Axis("category", self.say("paper-category"), names, "K")

    def _partners(self) -> Axis:
        names = {p.id: self.subject.name(p) for p in self.subject.partners}
        return Axis("partner", self.say("paper-partner"), names, "P")

    def _packages(self) -> Axis:
        ms = self.subject.ms
        names = {w.id: f"{n} {ms.name(w.title)}".strip() for n, w in enumerate(self.subject.packages, 1)}
        names[""] = self.say("paper-no-package")
        return Axis("work_package", self.say("paper-work-package"), names, "W")

    def _years(self) -> Axis | None:
        budget = self.subject.snapshot.budget
        if not budget.years:
            return None
        names = {year: year or self.say("paper-no-year") for year in budget.years}
        if not self.subject.some("cost", year=NONE):
            names.pop("", None)
        return Axis("year", self.say("workbook-year"), names, "V")

    # ---- the cube

    def _margins(self, periods: Axis, categories: Axis) -> Cube:
        subject, budget = self.subject, self.subject.snapshot.budget
        partners, packages, years = self._partners(), self._packages(), self._years()
        axes = (partners, packages, periods, categories)
        rows = [
            ((p, work, period, category), amount)
            for p in partners.values
            for (work, period, category), amount in budget.partner(p).cells.items()
            if amount
        ]
        amount = self.say("workbook-amount")
        cube = cube_sheet(
            self.book, self.say("workbook-cube"), axes, _in_order(axes, rows), amount, self.footer
        )
        times: list[tuple[Cube, Axis, str]] = []
        if years is not None:
            by_year = [
                ((p, year, category), amount)
                for p in partners.values
                for (category, year), amount in budget.partner(p).category_years.items()
                if amount
            ]
            yearly = (partners, years, categories)
            ordered = _in_order(yearly, by_year)
            of_years = cube_sheet(
                self.book, self.say("workbook-cube-years"), yearly, ordered, amount, self.footer
            )
            times.append((of_years, years, "year"))
        times.append((cube, periods, "year" if years is None else "period"))

        def margin(phrase: str, of: Cube, down: Axis, across: Axis) -> None:
            margin_sheet(self.book, subject, self.say(phrase), of, down, across, self.footer)

        margin("workbook-partner-category", cube, partners, categories)
        for of, axis, name in times:
            margin(f"workbook-partner-{name}", of, partners, axis)
            margin(f"workbook-category-{name}", of, categories, axis)
        margin("workbook-package-partner", cube, packages, partners)
        return cube


def _in_order(
    axes: Sequence[Axis], rows: Sequence[tuple[tuple[str, ...], Decimal]]
) -> list[tuple[tuple[str, ...], Decimal]]:
    orders = [{value: at for at, value in enumerate(axis.values)} for axis in axes]
    return sorted(rows, key=lambda row: [order[v] for order, v in zip(orders, row[0], strict=True)])
