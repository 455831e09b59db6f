"""Budget: posts and costs partner by partner, the cube across the project, and its picture."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCalendarWidget, QMenu, QWidgetAction

from sixaika_desktop.domain import money
from sixaika_desktop.domain.edits import new_id
from sixaika_desktop.domain.model import Application, Cost, Partner, Post, Row, Where
from sixaika_desktop.domain.phrases import pick
from sixaika_desktop.domain.places import name_of
from sixaika_desktop.domain.tree import path_to
from sixaika_desktop.gui.columns import Column
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.forms.ui_budget import Ui_BudgetPage
from sixaika_desktop.gui.page import Page
from sixaika_desktop.gui.pages import Declaration
from sixaika_desktop.gui.pages.budget_across import Across
from sixaika_desktop.gui.pages.budget_columns import (
    ALL,
    Sought,
    basis,
    cost_columns,
    partner_of,
    post_columns,
    staff_category,
)
from sixaika_desktop.gui.pages.budget_drawing import Drawing, offer
from sixaika_desktop.gui.pages.budget_sheet import Sheet
from sixaika_desktop.gui.pages.budget_totals import cost_lines, post_lines
from sixaika_desktop.gui.rows import Rows
from sixaika_desktop.gui.rows_view import RowsView
from sixaika_desktop.gui.voice import QT_TRANSLATE_NOOP
from sixaika_desktop.gui.widgets.flow import let_flow
from sixaika_desktop.snapshot import Snapshot

MOST_SIDE_BY_SIDE = 48
"""With more cells than these, one work package is shown at a time at first."""


class BudgetPage(Page):
    """Posts and costs of the partner that is chosen; the cube and the picture are about all."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.ui = Ui_BudgetPage()
        self.set_up(self.ui)
        rows = self.ui.who_row, self.ui.post_acts, self.ui.cost_acts, self.ui.axes_row, self.ui.filter_row
        for row in rows:
            let_flow(row)
        self.sought = Sought("", "")
        self._days: tuple[str, ...] = ()
        self._is_late = True
        ui = self.ui
        self.posts = Sheet(desk, ui.posts, ui.post_totals, self._rows(Post), self._post_lines)
        self.costs = Sheet(desk, ui.costs, ui.cost_totals, self._rows(Cost), self._cost_lines)
        self.across = Across(desk, ui)
        self.drawing = Drawing(desk, ui)
        self.posts.own_buttons(ui.post_copy, ui.post_give, ui.post_remove)
        self.costs.own_buttons(ui.cost_copy, ui.cost_give, ui.cost_remove)
        ui.add_row.clicked.connect(self._add)
        ui.partner.activated.connect(self._partner_chosen)
        ui.package.activated.connect(self._package_chosen)
        ui.only.activated.connect(self._only_chosen)
        ui.previous.clicked.connect(self._previous)
        ui.next.clicked.connect(self._next)
        for keys, act in (("Ctrl+Shift+Up", self._previous), ("Ctrl+Shift+Down", self._next)):
            action = QAction(self)
            action.setShortcut(keys)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(act)
            self.addAction(action)
        ui.tabs.currentChanged.connect(self._tab_chosen)
        ui.empty_go.clicked.connect(self._go)
        ui.cost.clicked.connect(self._explain)
        self._calendar = QCalendarWidget()
        self._calendar.clicked.connect(self._add_rise)
        self._calendar.activated.connect(self._add_rise)
        menu, holder = QMenu(self), QWidgetAction(self)
        holder.setDefaultWidget(self._calendar)
        menu.addAction(holder)
        ui.add_rise.setMenu(menu)
        desk.document.changed.connect(self._follow)
        self.retell()

    # ---- the rows

    def _rows(self, cls: type[Post] | type[Cost]) -> Rows:
        def rows(app: Application) -> tuple[Row, ...]:
            partner = partner_of(app, self.sought.partner)
            if partner is None:
                return ()
            if cls is Post:
                return partner.posts
            return tuple(row for row in partner.costs if not self._only or row.category == self._only)

        kept: tuple[tuple[object, ...], Sequence[Column]] = (), ()

        def columns(snapshot: Snapshot) -> Sequence[Column]:
            nonlocal kept
            now = basis(snapshot, cls, self.sought, self._days)
            if now != kept[0]:
                made = (
                    post_columns(snapshot, self.sought, self._days)
                    if cls is Post
                    else cost_columns(snapshot, self.sought)
                )
                kept = now, tuple(made)
            return kept[1]

        def fresh(snapshot: Snapshot) -> Row:
            if cls is Post:
                return Post(id=new_id(), category=staff_category(snapshot))
            return Cost(id=new_id(), category=self._only)

        return Rows(self.desk, rows, columns, owner=lambda _: self.sought.partner, fresh=fresh, parent=self)

    @property
    def _only(self) -> str:
        """The category of which alone the costs are shown, "" for all."""
        return str(self.ui.only.currentData() or "")

    def _post_lines(self, columns: Any) -> Any:
        return post_lines(self.desk.document.snapshot, self.sought.partner, columns, self.desk.language)

    def _cost_lines(self, columns: Any) -> Any:
        return cost_lines(self.desk.document.snapshot, self.sought.partner, columns, self.desk.language)

    @property
    def _sheet(self) -> Sheet | None:
        """The sheet of the tab that is open; None for the cube and the picture."""
        return {self.ui.posts_tab: self.posts, self.ui.costs_tab: self.costs}.get(
            self.ui.tabs.currentWidget()
        )

    # ---- what is shown

    def show_partner(self, partner_id: str) -> None:
        """Show the budget of a partner."""
        if partner_id == self.sought.partner:
            return
        self.desk.document.settle()
        self._seek(Sought(partner_id, self._package_for(partner_id)))

    def _package_for(self, partner_id: str) -> str:
        """The columns that show all that is there, if they are not too many."""
        snapshot = self.desk.document.snapshot
        partner = partner_of(snapshot.application, partner_id)
        if partner is None:
            return ""
        works = {cell.work_package for row in (*partner.posts, *partner.costs) for cell in row.cells}
        many = len(snapshot.application.work_packages) * len(snapshot.budget.periods)
        return ALL if works - {""} and many <= MOST_SIDE_BY_SIDE else ""

    def _seek(self, sought: Sought) -> None:
        self.sought = sought
        self._days = ()
        self.posts.rows.refresh()
        self.costs.rows.refresh()
        self._tell()

    def _partner_chosen(self) -> None:
        self.show_partner(str(self.ui.partner.currentData() or ""))

    def _package_chosen(self) -> None:
        self._seek(Sought(self.sought.partner, str(self.ui.package.currentData() or "")))

    def _only_chosen(self) -> None:
        self.desk.document.settle()
        self.costs.rows.refresh()

    def _previous(self) -> None:
        self._step(-1)

    def _next(self) -> None:
        self._step(1)

    def _step(self, by: int) -> None:
        ids = [partner.id for partner in self.desk.document.application.partners]
        if ids:
            at = ids.index(self.sought.partner) if self.sought.partner in ids else 0
            self.show_partner(ids[(at + by) % len(ids)])

    def _add(self) -> None:
        """The cursor goes to the empty row, in the table that is open, else to the costs."""
        if self._sheet is None:
            self.ui.tabs.setCurrentWidget(self.ui.costs_tab)
        if (sheet := self._sheet) is not None:
            sheet.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
            sheet.view.setCurrentIndex(sheet.rows.index(sheet.rows.rowCount() - 1, 0))

    def _add_rise(self, day: QDate) -> None:
        """A column for a rise from a day on; it is kept once it holds something."""
        menu = self.ui.add_rise.menu()
        menu.close()
        self._days = tuple(dict.fromkeys((*self._days, day.toString(Qt.DateFormat.ISODate))))
        self.posts.rows.refresh()
        key = f"rises__{self._days[-1]}"
        at = next(n for n, column in enumerate(self.posts.rows.columns) if column.key == key)
        self.ui.posts.setCurrentIndex(self.posts.rows.index(0, at))
        self.ui.posts.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _explain(self) -> None:
        from sixaika_desktop.gui.explain_sheet import ExplainSheet

        button = self.ui.cost
        figure = str(button.property("figure") or "")
        if figure:
            place = button.mapToGlobal(button.rect().bottomLeft())
            ExplainSheet(self.desk, figure, self.window()).show_at(place)

    # ---- places

    def reach(self, where: Where) -> bool:
        """Choose the partner, the tab, the work package and the category of the place first."""
        path = path_to(self.desk.document.application, where.id)
        if len(path) < 2 or not isinstance(path[1], Partner):
            return False
        row = path[-1]
        if isinstance(row, Partner) and where.field in ("posts", "costs"):
            self.show_partner(row.id)
            view = self._open(where.field)
            view.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        if not isinstance(row, Post | Cost):
            return False
        self.show_partner(path[1].id)
        work = where.cell.partition("/")[0]
        if where.field == "cells" and self.sought.package not in (ALL, work):
            self._seek(Sought(path[1].id, work))
        view = self._open("posts" if isinstance(row, Post) else "costs")
        if isinstance(row, Cost) and self._only not in ("", row.category):
            self.ui.only.setCurrentIndex(0)
            self._only_chosen()
        if view.rows.index_of(where).column() == 0:
            view.uncover()
        return view.reach(where)

    def _open(self, which: str) -> RowsView:
        ui = self.ui
        ui.tabs.setCurrentWidget(ui.posts_tab if which == "posts" else ui.costs_tab)
        return ui.posts if which == "posts" else ui.costs

    def _go(self) -> None:
        """To where what is lacking can be given."""
        app = self.desk.document.application
        self.desk.reach(Where(app.id, "call" if not self.desk.document.call.id else "partners"))

    # ---- following

    def come(self) -> None:
        """Take up where one was."""
        self._catch_up()

    def retell(self) -> None:
        """Say everything in the language of the screen."""
        super().retell()
        self.posts.retell()
        self.costs.retell()
        self.posts.rows.refresh()
        self.costs.rows.refresh()
        self._tell()
        self._tab_chosen()

    def redraw(self) -> None:
        """Take the colours of the theme."""
        super().redraw()
        for view in (self.ui.post_totals, self.ui.cost_totals, self.ui.cube, self.ui.cube_totals):
            view.viewport().update()
        self.drawing.renew()

    def _follow(self, before: Application, after: Application) -> None:
        self._is_late = True
        if before.id != after.id:
            self.sought = Sought("", "")
            self._days = ()
        if self.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        if not self._is_late:
            return
        self._is_late = False
        if partner_of(self.desk.document.application, self.sought.partner) is None:
            partners = self.desk.document.application.partners
            lead = next((p.id for p in partners if p.role == "lead"), "")
            chosen = lead or (partners[0].id if partners else "")
            self._seek(Sought(chosen, self._package_for(chosen)))
        else:
            self._tell()
        self._tab_chosen()

    def _tab_chosen(self) -> None:
        """Bring what the open tab shows up to date; the others wait."""
        tab = self.ui.tabs.currentWidget()
        self.ui.who.setVisible(tab in (self.ui.posts_tab, self.ui.costs_tab))
        if not self.desk.document.is_open:
            return
        if (sheet := self._sheet) is not None:
            sheet.renew()
        elif tab is self.ui.cube_tab:
            self.across.renew()
        else:
            self.drawing.renew()

    def _tell(self) -> None:
        """What stands around the tables: the partner, the packages, the sum; or what is lacking."""
        document, ui, language = self.desk.document, self.ui, self.desk.language
        app, call = document.application, document.call
        lacks = "call" if not call.id else "partners" if not app.partners else ""
        ui.empty.setVisible(bool(lacks))
        ui.main.setVisible(not lacks)
        ui.add_row.setEnabled(not lacks)
        ui.dates.setVisible(not lacks and not document.snapshot.budget.periods)
        if lacks == "call":
            ui.empty_title.setText(self.tr("No call yet"))
            ui.empty_text.setText(
                self.tr("The call says which costs are accepted, how time is cut and how sums are rounded.")
            )
            ui.empty_go.setText(self.tr("Choose a call"))
        elif lacks:
            ui.empty_title.setText(self.tr("No partner yet"))
            ui.empty_text.setText(
                self.tr("Each partner has posts and costs of its own. Add the partners first.")
            )
            ui.empty_go.setText(self.tr("Add partners"))
        if lacks:
            return
        offer(ui.partner, [(p.id, name_of(app, p, language)) for p in app.partners], self.sought.partner)
        packages = [
            (ALL, self.tr("all work packages")),
            ("", self.tr("what is not tied to any")),
            *((w.id, name_of(app, w, language)) for w in app.work_packages),
        ]
        offer(ui.package, packages if app.work_packages else packages[1:2], self.sought.package)
        names = [(c.id, pick(c.names, language)) for c in call.categories]
        offer(ui.only, [("", self.tr("all costs")), *names], self._only)
        for widget in (ui.package, ui.label_package):
            widget.setVisible(bool(app.work_packages))
        partner = partner_of(app, self.sought.partner)
        ui.post_hint.setText(self._hint(bool(partner and partner.posts)))
        ui.cost_hint.setText(self._hint(bool(partner and partner.costs)))
        self._tell_cost()

    def _hint(self, has_rows: bool) -> str:
        if has_rows:
            return self.tr("Double click or Ctrl+E explains a figure.")
        return self.tr("Nothing here yet: type in the last row, or paste from a spreadsheet.")

    def _tell_cost(self) -> None:
        budget, ui = self.desk.document.snapshot.budget, self.ui
        partner = self.sought.partner
        is_counted = partner in budget.counted
        ui.cost.setVisible(is_counted)
        if is_counted:
            shown = money.show(budget.cost(partner), self.desk.language)
            ui.cost.setText(self.tr("Costs {0}").format(shown))
            ui.cost.setAccessibleName(ui.cost.text())
            ui.cost.setProperty("figure", f"cost/partner={partner}")


PAGE = Declaration(
    id="budget",
    place=60,
    icon="calculator",
    title=QT_TRANSLATE_NOOP("Pages", "Budget"),
    help=QT_TRANSLATE_NOOP(
        "Pages",
        "<p>What each partner spends. <i>Posts</i> have pay by the month, year or hour, side costs, a "
        "share of full time, and months or hours by work package and period; a rise of pay from a day on "
        "gets a column of its own. <i>Costs</i> are a sum of amounts by work package and period, or units"
        " times price.</p><p>The tables work like a spreadsheet: type in the last row to add one, copy "
        "and paste to and from Excel or LibreOffice, Ctrl+D fills down and Ctrl+R to the right, Alt+Up "
        "and Alt+Down move a row. Sum and average of what is selected stand in the status "
        "line.</p><p>What is not placed counts where the call says. A row that a flat rate covers is "
        "kept, greyed, with the reason. Double click or Ctrl+E on a figure tells how it came "
        "about.</p><p><i>Across</i> shows the whole project by partner, cost category, period and work "
        "package: choose what stands in rows and columns, and what is filtered. <i>Picture</i> draws the "
        "same money as bars.</p>",
    ),
    groups=("money",),
    rows=("post", "cost"),
    make=BudgetPage,
)
