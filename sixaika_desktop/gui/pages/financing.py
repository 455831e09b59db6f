"""Financing: incomes, sources, what each partner lacks, and the figures that a city decides on."""

from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt

from sixaika_desktop.domain.edits import new_id
from sixaika_desktop.domain.model import Application, Financing, Income, Partner, Where
from sixaika_desktop.domain.places import name_of
from sixaika_desktop.domain.tree import find, path_to
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.forms.ui_financing import Ui_FinancingPage
from sixaika_desktop.gui.page import Page
from sixaika_desktop.gui.pages import Declaration
from sixaika_desktop.gui.pages.financing_columns import (
    YEARLY,
    figure_name,
    income_columns,
    money_columns,
    source_columns,
    year_columns,
)
from sixaika_desktop.gui.rows import Rows, RowsOf
from sixaika_desktop.gui.rows_view import RowsView
from sixaika_desktop.gui.voice import QT_TRANSLATE_NOOP
from sixaika_desktop.rules.verdict import Fix


class FinancingPage(Page):
    """A table of the partners with the project's totals under it, and the money of the one it is on."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.ui = Ui_FinancingPage()
        self.set_up(self.ui)
        self.partner = ""
        self._fix: Fix | None = None
        self._is_late = True
        ui = self.ui

        def totals_of(app: Application) -> tuple[Application, ...]:
            return (app,)

        def owned(field: str) -> RowsOf:
            def own(app: Application) -> Any:
                return getattr(find(app, self.partner), field, ()) if self.partner else ()

            return own

        def owner(_: Application) -> str:
            return self.partner

        self.partners = Rows(desk, _with_budget, money_columns(), parent=self)
        self.totals = Rows(desk, totals_of, money_columns(), parent=self)
        self.sources = Rows(
            desk,
            owned("financing"),
            lambda snapshot: source_columns(self.partner, snapshot),
            owner=owner,
            fresh=lambda _: Financing(id=new_id()),
            parent=self,
        )
        self.incomes = Rows(
            desk,
            owned("incomes"),
            lambda snapshot: income_columns(self.partner, snapshot),
            owner=owner,
            fresh=lambda _: Income(id=new_id()),
            parent=self,
        )
        self.years = Rows(desk, _with_budget, lambda s: year_columns(self._which(), s), parent=self)
        self.year_totals = Rows(desk, totals_of, lambda s: year_columns(self._which(), s), parent=self)
        for view, rows in (
            (ui.partners, self.partners),
            (ui.totals, self.totals),
            (ui.sources, self.sources),
            (ui.incomes, self.incomes),
            (ui.years, self.years),
            (ui.year_totals, self.year_totals),
        ):
            view.show_rows(rows)
        for total, view in ((ui.totals, ui.partners), (ui.year_totals, ui.years)):
            total.horizontalHeader().hide()
            for each in (total, view):
                each.verticalHeader().hide()  # numbers of rows, of which the totals have none
            view.horizontalScrollBar().valueChanged.connect(total.horizontalScrollBar().setValue)
            font = total.font()
            font.setBold(True)
            total.setFont(font)
        ui.partners.chosen.connect(self.choose)
        ui.which.currentIndexChanged.connect(self._show_years)
        ui.fix.clicked.connect(self._set_right)
        ui.tabs.currentChanged.connect(self._paint_picture)
        ui.splitter.setSizes([260, 340])
        desk.document.changed.connect(self._follow)
        self.retell()

    # ---- following

    def come(self) -> None:
        """Take up where one was."""
        partners = _with_budget(self.desk.document.application)
        if all(partner.id != self.partner for partner in partners):
            self.choose(partners[0].id if partners else "")
            self.ui.partners.choose(self.partner)
        self._tell()

    def retell(self) -> None:
        """Say everything in the language of the screen."""
        super().retell()
        which = max(0, self.ui.which.currentIndex())
        with QSignalBlocker(self.ui.which):
            self.ui.which.clear()
            for name in YEARLY:
                self.ui.which.addItem(figure_name(name, self.desk.language), name)
            self.ui.which.setCurrentIndex(which)
        self._tell()

    def redraw(self) -> None:
        """Take the colours of the theme."""
        super().redraw()
        self._paint_picture()

    def _follow(self, before: Application, after: Application) -> None:
        if before.id != after.id or find(after, self.partner) is None:
            partners = _with_budget(after)
            self.choose(partners[0].id if partners else "")
        self._tell()

    def choose(self, partner_id: str) -> None:
        """Show the money of another partner."""
        if partner_id != self.partner:
            self.partner = partner_id
            self.sources.refresh()
            self.incomes.refresh()
        self._tell()

    def _tell(self) -> None:
        app, language = self.desk.document.application, self.desk.language
        partners = _with_budget(app)
        self.ui.splitter.setVisible(bool(partners))
        self.ui.empty.setVisible(not partners)
        row = find(app, self.partner) if self.partner else None
        self.ui.partner_name.setText(name_of(app, row, language) if row is not None else "")
        self._fix = self._fix_of(row) if isinstance(row, Partner) and self.isVisible() else None
        self.ui.fix.setVisible(self._fix is not None)
        if self._fix is not None:
            self.ui.fix.setText(self._fix.text(language))
        self._paint_picture()

    def _fix_of(self, partner: Partner) -> Fix | None:
        """What a rule offers to do about the money of a partner with one click."""
        mine = {partner.id, *(row.id for row in (*partner.financing, *partner.incomes))}
        for verdict in self.desk.document.snapshot.verdicts:
            if verdict.rule.group != "money":
                continue
            for finding in verdict.findings:
                if finding.where is not None and finding.where.id in mine:
                    for each in finding.fixes:
                        return each
        return None

    def _set_right(self) -> None:
        if self._fix is not None:
            self.desk.document.apply(self._fix.text(self.desk.language), self._fix.edit)

    def _which(self) -> str:
        return self.ui.which.currentData() or YEARLY[0]

    def _show_years(self) -> None:
        self.years.refresh()
        self.year_totals.refresh()

    def _paint_picture(self) -> None:
        if self.isVisible() and self.ui.tabs.currentWidget() is self.ui.picture_tab:
            snapshot = self.desk.document.snapshot
            self.ui.picture.show_money(snapshot, self.desk.language, self.desk.looks.theme)

    # ---- places

    def reach(self, where: Where) -> bool:
        """Choose the partner first to which the place belongs, and open the tab it stands on."""
        path = path_to(self.desk.document.application, where.id)
        if len(path) < 2 or not isinstance(path[1], Partner):
            return False
        row = path[-1]
        if isinstance(row, Partner) and where.field not in ("financing", "incomes"):
            return False
        self.ui.partners.choose(path[1].id)
        self.choose(path[1].id)
        is_income = isinstance(row, Income) or where.field == "incomes"
        tab, view = (
            (self.ui.incomes_tab, self.ui.incomes) if is_income else (self.ui.sources_tab, self.ui.sources)
        )
        self.ui.tabs.setCurrentWidget(tab)
        return _into(view, where)


def _into(view: RowsView, where: Where) -> bool:
    if not view.reach(where):
        view.setFocus(Qt.FocusReason.ShortcutFocusReason)
    return True


def _with_budget(app: Application) -> tuple[Partner, ...]:
    """The partners whose money counts."""
    return tuple(p for p in app.partners if p.active and p.role != "associated")


PAGE = Declaration(
    id="financing",
    place=70,
    icon="coin-euro",
    title=QT_TRANSLATE_NOOP("Pages", "Financing"),
    help=QT_TRANSLATE_NOOP(
        "Pages",
        "<p>Who pays what each partner spends. The table shows cost, income, net cost, support, own and "
        "other money of every partner, and what is not financed yet; the last line is the whole project. "
        "Ctrl+E explains any figure.</p><p>Below, the partner the cursor is on: its sources by share of the "
        "net cost, by amount, or as the rest, and its income. Where a rule offers a fix, the button at the "
        "top applies it.</p><p><i>By city and year</i> has the figures that a city decides on; copy them "
        "into a spreadsheet with Ctrl+C.</p>",
    ),
    checks=(
        "financing_balanced",
        "financing_known",
        "income_declared",
        "own_contribution",
        "investment_support",
        "no_in_kind",
        "commitments",
    ),
    rows=("financing", "income"),
    make=FinancingPage,
)
