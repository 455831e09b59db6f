"""The tab of the cube: boxes that choose what stands where, and the table."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHeaderView

from sixaika_desktop.domain.phrases import say
from sixaika_desktop.domain.places import capital
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.forms.ui_budget import Ui_BudgetPage
from sixaika_desktop.gui.pages.budget_cube import (
    EXCLUDES,
    Pivot,
    axes_of,
    axis_name,
    sound,
    table,
    values_of,
)
from sixaika_desktop.gui.pages.budget_drawing import offer
from sixaika_desktop.gui.pages.budget_figures import Figures
from sixaika_desktop.gui.pages.budget_sheet import Joined

FIRST = 230
"""Pixels of the column of names."""


class Across(QObject):
    """Shows the figures of the whole project as the boxes say."""

    def __init__(self, desk: Desk, ui: Ui_BudgetPage) -> None:
        super().__init__(ui.cube)
        self.desk, self.ui = desk, ui
        self.pivot = Pivot()
        self.figures, self.totals = Figures(desk, self), Figures(desk, self)
        ui.cube.show_amounts(self.figures, desk)
        ui.cube_totals.show_amounts(self.totals, desk)
        self._joined = Joined(ui.cube, ui.cube_totals)
        ui.cube.verticalHeader().hide()
        self._filters = (
            (ui.label_filter_1, ui.filter_1),
            (ui.label_filter_2, ui.filter_2),
            (ui.label_filter_3, ui.filter_3),
        )
        for box in (ui.figure, ui.rows, ui.within, ui.columns, *(box for _, box in self._filters)):
            box.activated.connect(self._chose)
        ui.swap.clicked.connect(self._swap)

    def show_pivot(self, pivot: Pivot) -> None:
        """Look at something else."""
        self.pivot = pivot
        self.renew()

    def _chose(self) -> None:
        ui = self.ui
        only = {
            str(box.property("axis")): box.currentData()
            for _, box in self._filters
            if box.isVisibleTo(ui.cube_tab)
        }
        self.show_pivot(
            Pivot(
                str(ui.figure.currentData()),
                str(ui.rows.currentData()),
                str(ui.within.currentData()),
                str(ui.columns.currentData()),
                {axis: value for axis, value in only.items() if value is not None},
            )
        )

    def _swap(self) -> None:
        one = self.pivot
        self.show_pivot(Pivot(one.figure, one.columns, one.within, one.rows, one.only))

    def renew(self) -> None:
        """Compute what is looked at again; only what differs is painted."""
        snapshot, language = self.desk.document.snapshot, self.desk.language
        self.pivot = sound(snapshot, self.pivot)
        heads, lines, total = table(snapshot, self.pivot, language)
        corner = axis_name(self.pivot.rows)
        shape = (self.figures.heads, len(self.figures.lines))
        self.figures.show(heads, lines, corner)
        self.totals.show(heads, [total] if lines else [], corner)
        if shape != (self.figures.heads, len(self.figures.lines)):
            self._size()
        self._fill_boxes()

    def _size(self) -> None:
        view, metrics = self.ui.cube, self.ui.cube.fontMetrics()
        least = metrics.horizontalAdvance("9 999 999,99") + 18
        view.setColumnWidth(0, FIRST)
        for at, head in enumerate(self.figures.heads, 1):
            wide = max(metrics.horizontalAdvance(line) for line in head.title.split("\n")) + 20
            view.horizontalHeader().setSectionResizeMode(at, QHeaderView.ResizeMode.Interactive)
            view.setColumnWidth(at, max(least, wide))
        self._joined.fit()

    def _fill_boxes(self) -> None:
        ui, pivot, snapshot = self.ui, self.pivot, self.desk.document.snapshot
        language = self.desk.language
        known = axes_of(snapshot, pivot.figure)
        has_hours = any(found.time.get("hours") for found in snapshot.budget.counted.values())
        figures = [("cost", self.tr("Costs, €")), ("months", capital(say("budget-figure-months", language)))]
        if has_hours:
            figures.append(("hours", capital(say("budget-figure-hours", language))))
        offer(ui.figure, figures, pivot.figure)
        offer(ui.rows, [(a, axis_name(a)) for a in known], pivot.rows)
        free = [a for a in known if a != pivot.rows and a not in EXCLUDES.get(pivot.rows, ())]
        offer(ui.columns, [(a, axis_name(a)) for a in free], pivot.columns)
        inner = [a for a in free if a != pivot.columns and a not in EXCLUDES.get(pivot.columns, ())]
        offer(ui.within, [("", "–"), *((a, axis_name(a)) for a in inner)], pivot.within)
        left = [a for a in inner if a != pivot.within and a not in EXCLUDES.get(pivot.within, ())]
        if "year" in left and len(left) > 1:
            left.remove("year")
        for (label, box), axis in zip(self._filters, [*left, "", "", ""], strict=False):
            label.setVisible(bool(axis))
            box.setVisible(bool(axis))
            if axis:
                label.setText(axis_name(axis))
                box.setAccessibleName(label.text())
                box.setProperty("axis", axis)
                values = [(None, self.tr("all")), *values_of(snapshot, axis, language)]
                offer(box, values, (pivot.only or {}).get(axis))
