"""Work plan: the chart of time, and the fields and tables of what stands in it."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from sixaika_desktop.domain.model import (
    Application,
    Deliverable,
    Dependency,
    Milestone,
    Row,
    Task,
    Where,
    WorkPackage,
)
from sixaika_desktop.domain.places import name_of
from sixaika_desktop.domain.tree import find, owner_of
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.form import leaves_to_history
from sixaika_desktop.gui.forms.ui_plan import Ui_PlanPage
from sixaika_desktop.gui.page import Page
from sixaika_desktop.gui.pages import Declaration
from sixaika_desktop.gui.pages.plan_acts import PlanActs
from sixaika_desktop.gui.pages.plan_details import PlanDetails
from sixaika_desktop.gui.pages.plan_notice import PlanNotice
from sixaika_desktop.gui.pages.plan_tables import PlanTables
from sixaika_desktop.gui.rows_view import RowsView
from sixaika_desktop.gui.voice import QT_TRANSLATE_NOOP
from sixaika_desktop.gui.widgets.flow import let_flow
from sixaika_desktop.gui.widgets.plan_bars import made

SHOWN = ("work_packages", "milestones", "dependencies", "partners", "start", "end", "languages", "id")
"""The chart is made anew when one of these fields of the application is another."""


class PlanPage(Page):
    """The chart above; below it the fields of what is chosen, and a table of each kind of row."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.ui = Ui_PlanPage()
        self.set_up(self.ui)
        for row in (self.ui.head, self.ui.tools):
            let_flow(row)
        self.chart = self.ui.chart
        self.acts = PlanActs(desk, self)
        self.tables = PlanTables(desk, self)
        self.details = PlanDetails(desk, self.ui, self)
        self.notice = PlanNotice(desk, self.ui, self._name, self)
        self._is_late = True
        self._folded: frozenset[str] = frozenset()
        self._views: dict[type[Row], RowsView] = {
            WorkPackage: self.ui.packages,
            Task: self.ui.tasks,
            Deliverable: self.ui.deliverables,
            Milestone: self.ui.milestones,
            Dependency: self.ui.dependencies,
        }
        for name in ("packages", "tasks", "deliverables", "milestones", "dependencies", "months"):
            getattr(self.ui, name).show_rows(getattr(self.tables, name))
        for view in self._views.values():
            view.chosen.connect(self._row_chosen)
        self.ui.splitter.setSizes([400, 300])
        self._connect()
        desk.document.changed.connect(self._follow)
        self.retell()

    def _connect(self) -> None:
        ui, acts, chart = self.ui, self.acts, self.chart
        chart.chosen.connect(self._chosen)
        chart.moved.connect(acts.move)
        chart.placed.connect(acts.place)
        chart.linked.connect(acts.link)
        chart.removed.connect(acts.remove)
        chart.reordered.connect(acts.reorder)
        chart.opened.connect(self._open)
        chart.said.connect(ui.saying.setText)
        chart.grasped.connect(self.desk.document.settle)
        chart.folded.connect(self._fold)
        acts.added.connect(self._show_added)
        for button, act in (
            (ui.add_package, acts.add_package),
            (ui.add_first, acts.add_package),
            (ui.add_task, lambda: acts.add_task(chart.item)),
            (ui.add_deliverable, lambda: acts.add_deliverable(chart.item)),
            (ui.add_milestone, lambda: acts.add_milestone(chart.item)),
            (ui.link, self._begin_link),
            (ui.copy, lambda: acts.duplicate(chart.item)),
            (ui.up, lambda: acts.reorder(chart.item, -1)),
            (ui.down, lambda: acts.reorder(chart.item, 1)),
            (ui.remove, lambda: acts.remove(chart.item)),
            (ui.zoom_in, chart.zoom_in),
            (ui.zoom_out, chart.zoom_out),
            (ui.fit, chart.fit),
            (ui.notice_fix, lambda: acts.fix(self.notice.first_broken())),
            (ui.notice_show, self._show_problem),
            (ui.fix, lambda: acts.fix(ui.dependencies.row_id)),
            (ui.fix_dependency, lambda: acts.fix(self.details.row_id)),
            (ui.unlink, lambda: acts.remove(ui.dependencies.row_id)),
        ):
            button.clicked.connect(act)
        ui.by.currentIndexChanged.connect(self._remake)
        ui.whole_months.toggled.connect(self._snap)
        ui.participants.ticked.connect(self._tick)
        ui.lag.valueChanged.connect(self._set_lag)
        ui.lag.installEventFilter(self)
        chart.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        chart.customContextMenuRequested.connect(self._offer)
        menu = QMenu(ui.move_to)
        menu.aboutToShow.connect(self._offer_packages)
        ui.move_to.setMenu(menu)

    # ---- following

    def come(self) -> None:
        """Show the plan as it is now."""
        if self._is_late:
            self._remake()
        if not self.chart.item and self.chart.plan.lines:
            self.chart.choose(self.chart.plan.lines[0].bar.id)

    def retell(self) -> None:
        """Say everything in the language of the screen."""
        at = self.ui.by.currentIndex()
        super().retell()
        self.ui.by.setCurrentIndex(at)
        self.details.retell()
        self._remake()
        if self._is_late:  # what names rows is said anew when the page is shown
            ui = self.ui
            for label in (ui.saying, ui.tasks_of, ui.deliverables_of, ui.notice_text, ui.cycles):
                label.clear()

    def redraw(self) -> None:
        """Take the colours of the theme."""
        super().redraw()
        self._remake()

    def _follow(self, before: Application, after: Application) -> None:
        if not self.isVisible():
            self._is_late = True
            return
        if before.id != after.id:
            self.tables.show_package("")
            self.chart.fit()
        if any(getattr(before, name) is not getattr(after, name) for name in SHOWN):
            self._remake()
        if before.id != after.id:
            self.come()

    def _remake(self, *_: object) -> None:
        """Make the chart anew, keeping what is chosen."""
        self._is_late = not self.isVisible()
        if self._is_late:
            return
        snapshot, chart = self.desk.document.snapshot, self.chart
        item, row = chart.item, chart.plan.place.get(chart.item, -1)
        by_period = self.ui.by.currentIndex() == 1
        theme, language = self.desk.looks.theme, self.desk.language
        plan = made(snapshot, language, theme, by_period=by_period, folded=self._folded)
        chart.show_plan(plan, theme)
        lines = chart.plan.lines
        if item and item not in chart.plan.place and find(snapshot.application, item) is not None:
            chart.choose(getattr(self.acts.package_of(item), "id", ""), see=False)
        elif item and item not in chart.plan.place and lines and row >= 0:
            chart.choose(lines[min(row, len(lines) - 1)].bar.id)
        else:
            chart.choose(chart.item, see=False)
            if item != chart.item:
                self._chosen(chart.item)
        self.details.refill()
        self._tell()

    def _tell(self) -> None:
        app = self.desk.document.application
        some = bool(app.work_packages or app.milestones)
        self.ui.splitter.setVisible(some)
        self.ui.empty.setVisible(not some)
        for button in (self.ui.add_task, self.ui.add_deliverable):
            button.setEnabled(bool(app.work_packages))
        self._tell_chosen()
        self.notice.tell()

    def _name(self, row_id: str) -> str:
        bar = self.chart.plan.bars.get(row_id)
        if bar is not None:
            return bar.label
        app = self.desk.document.application
        return name_of(app, find(app, row_id), self.desk.language)

    # ---- what is chosen

    def _chosen(self, item: str) -> None:
        """Show the fields of what was chosen in the chart, and its row in the table."""
        self.desk.document.settle()
        package = self.acts.package_of(item)
        self.tables.show_package(package.id if package else "")
        self.details.show(item)
        view = self._views.get(type(self.details.row)) if self.details.row is not None else None
        if view is not None and view.row_id != item:
            view.choose(item)
        self._tell_chosen()

    def _row_chosen(self, row_id: str) -> None:
        """The cursor went to a row of a table."""
        view = self.sender()
        if row_id and isinstance(view, QWidget) and view.isVisible() and row_id != self.chart.item:
            self._unfold(row_id)
            if row_id in self.chart.plan.place:
                self.chart.choose(row_id)
            else:
                self.details.show(row_id)
        self._tell_chosen()

    def _tell_chosen(self) -> None:
        ui, row = self.ui, self.details.row
        schedule = self.desk.document.snapshot.schedule
        is_bar = isinstance(row, Task | Milestone)
        ui.link.setEnabled(is_bar)
        for button in (ui.copy, ui.up, ui.down, ui.remove):
            button.setEnabled(row is not None)
        several = len(self.desk.document.application.work_packages) > 1
        ui.move_to.setEnabled(isinstance(row, Task | Deliverable) and several)
        package = self.acts.package_of(self.chart.item)
        name = self._name(package.id) if package else ""
        ui.tasks_of.setText(name)
        ui.deliverables_of.setText(name)
        chosen = ui.dependencies.row_id
        ui.unlink.setEnabled(bool(chosen))
        ui.fix.setEnabled(any(b.id == chosen for b in schedule.broken) and bool(schedule.fix(chosen)))

    def _fold(self, package: str) -> None:
        """Hide the tasks of a work package, or show them again."""
        self._folded ^= {package}
        self._remake()

    def _unfold(self, row_id: str) -> None:
        """Have a row in the chart: its work package may be folded."""
        if self._is_late:
            self._remake()
        package = self.acts.package_of(row_id)
        if row_id not in self.chart.plan.place and package is not None and package.id in self._folded:
            self._fold(package.id)

    def _open(self, item: str) -> None:
        """Go to the fields of an item."""
        self.chart.choose(item)
        self.details.show(item)
        self._open_fields()

    def _show_added(self, row_id: str) -> None:
        """A new row is chosen; one without a name gets it at once."""
        self._unfold(row_id)
        if row_id in self.chart.plan.place:
            self.chart.choose(row_id)
        else:
            self._chosen(row_id)
        row = self.details.row
        if (
            row is not None
            and not isinstance(row, Dependency)
            and not any(getattr(row, "title", {}).values())
        ):
            self._open_fields()

    def _open_fields(self) -> None:
        self.ui.tabs.setCurrentWidget(self.ui.tab_details)
        self.details.focus()
        self._see_focus()

    def _begin_link(self) -> None:
        self.chart.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.chart.begin_link()

    def _show_problem(self) -> None:
        """Go to where it can be mended: a row that ends before it starts, or the dependencies."""
        schedule = self.desk.document.snapshot.schedule
        if schedule.reversed and not schedule.broken and not schedule.cycles:
            self.reach(Where(schedule.reversed[0], "end"))
            return
        broken = self.notice.first_broken() or next((b.id for b in schedule.broken), "")
        if broken:
            self.ui.dependencies.choose(broken)
        self._go_to_table("dependencies")

    def _offer_packages(self) -> None:
        menu, app = self.ui.move_to.menu(), self.desk.document.application
        menu.clear()
        row = self.details.row
        if not isinstance(row, Task | Deliverable):
            return
        here = owner_of(app, row.id).id
        for package in app.work_packages:
            if package.id != here:
                menu.addAction(self._name(package.id), partial(self.acts.move_to, row.id, package.id))

    def _offer(self, point: QPoint) -> None:
        """What can be done to the item under the mouse, or to the chosen one where keys asked."""
        self.menu_at(point).popup(self.chart.mapToGlobal(point))

    def menu_at(self, point: QPoint) -> QMenu:
        """The menu for a place of the chart; the item there is chosen."""
        ui, chart = self.ui, self.chart
        grip = chart.grip_at(QPointF(chart.viewport().mapFrom(chart, point)))
        if grip.item:
            chart.choose(grip.item, see=False)
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for button in (
            *(ui.add_task, ui.add_deliverable, ui.add_milestone, None),
            *(ui.link, ui.copy, ui.up, ui.down, ui.move_to, None, ui.remove),
        ):
            if button is None:
                menu.addSeparator()
                continue
            action = menu.addAction(button.icon(), button.text() or button.accessibleName())
            action.setEnabled(button.isEnabled())
            if button is ui.move_to:
                self._offer_packages()
                action.setMenu(ui.move_to.menu())
            else:
                action.triggered.connect(button.click)
        return menu

    def _tick(self, partner: str, yes: bool) -> None:
        self.acts.tick(self.details.row_id, partner, yes)

    def _set_lag(self, days: int) -> None:
        self.acts.set_lag(self.details.row_id, days)

    def _snap(self, yes: bool) -> None:
        self.chart.by_month = yes

    # ---- places

    def reach(self, where: Where) -> bool:
        """Choose the row that a place belongs to, and put the cursor into the very field."""
        app = self.desk.document.application
        if where.id == app.id:
            return self._reach_project(where.field)
        row = find(app, where.id)
        if not isinstance(row, WorkPackage | Task | Deliverable | Milestone | Dependency):
            return False
        self._unfold(row.id)
        self.chart.choose(row.id)
        if self.details.row_id != row.id:
            self._chosen(row.id)
        if where.field in ("tasks", "deliverables"):
            return self._go_to_table(where.field)
        self.ui.tabs.setCurrentWidget(self.ui.tab_details)
        found = self.details.reach(where)
        self._see_focus()
        return found

    def _reach_project(self, field: str) -> bool:
        if field == "work_packages":
            has_some = bool(self.desk.document.application.work_packages)
            button = self.ui.add_task if has_some else self.ui.add_package
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return field in ("milestones", "dependencies") and self._go_to_table(field)

    def _go_to_table(self, name: str) -> bool:
        """Put the cursor into a table, and show it."""
        self.ui.tabs.setCurrentWidget(getattr(self.ui, f"tab_{name}"))
        getattr(self.ui, name).setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _see_focus(self) -> None:
        widget: QWidget | None = QApplication.focusWidget()
        if widget is not None and self.ui.stack.isAncestorOf(widget):
            self.ui.scroll.ensureWidgetVisible(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The lag has no undo of its own, and the wheel changes it only where the cursor is."""
        if watched is self.ui.lag:
            if isinstance(event, QKeyEvent):
                leaves = event.type() == QEvent.Type.ShortcutOverride and leaves_to_history(event)
            else:
                leaves = event.type() == QEvent.Type.Wheel and not self.ui.lag.hasFocus()
            if leaves:
                event.ignore()
                return True
        return super().eventFilter(watched, event)


PAGE = Declaration(
    id="plan",
    place=50,
    icon="timeline",
    title=QT_TRANSLATE_NOOP("Pages", "Work plan"),
    help=QT_TRANSLATE_NOOP(
        "Pages",
        "<p>Work packages with their tasks, deliverables, milestones, and what waits for what. Bars have the "
        "colour of the partner who leads; ◇ is a deliverable, ◆ a milestone. A heavy frame is the critical "
        "path: what delays it delays the end. A dotted line is slack.</p><p><b>Mouse:</b> drag a bar to move "
        "it, its ends to make it longer or shorter, the knob beside an end to another bar to link them; in "
        "an empty row a drag draws the bar. With Alt the drag goes by days. Ctrl and the wheel zoom.</p>"
        "<p><b>Keyboard:</b> arrows choose; Alt+← → move by a day, with Shift by a month; Ctrl+Shift+← → "
        "move the end, Ctrl+Shift+↑ ↓ the start, with Alt by months; Alt+↑ ↓ change the order; Enter edits, "
        "Space folds a work package, L links, Del removes, + − 0 zoom.</p><p>Nothing moves by itself: where "
        "dates do not keep a dependency this is told above the chart, and one click moves what follows just "
        "as far as it must.</p>",
    ),
    checks=("inside_project", "no_cycles", "dependencies_kept"),
    rows=("work_package", "task", "deliverable", "milestone", "dependency", "application"),
    make=PlanPage,
)
