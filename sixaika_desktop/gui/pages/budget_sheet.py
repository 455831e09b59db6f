"""A table of rows with its totals frozen below it, column under column."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from sixaika_desktop.domain.places import name_of
from sixaika_desktop.gui.amounts_view import AmountsView
from sixaika_desktop.gui.columns import Column
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.pages.budget_figures import Figures, Line
from sixaika_desktop.gui.pages.budget_totals import heads_of
from sixaika_desktop.gui.rows import Rows
from sixaika_desktop.gui.rows_view import RowsView

MOST_LINES = 9
"""So many totals are seen at once; more are scrolled to."""

LinesOf = Callable[[Sequence[Column]], list[Line]]


class Joined(QObject):
    """Two tables one above the other that scroll sideways together, in columns of the same width.

    Both have their models already.
    """

    def __init__(self, upper: AmountsView, lower: AmountsView) -> None:
        super().__init__(upper)
        self.upper, self.lower = upper, lower
        for view in (upper, lower):
            view.freeze()
        upper.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        lower.horizontalHeader().hide()
        lower.verticalHeader().setDefaultSectionSize(24)
        lower.verticalHeader().setMinimumWidth(0)
        upper.horizontalHeader().sectionResized.connect(self._resized)
        upper.horizontalScrollBar().valueChanged.connect(lower.horizontalScrollBar().setValue)
        lower.horizontalScrollBar().valueChanged.connect(upper.horizontalScrollBar().setValue)
        lower.horizontalScrollBar().rangeChanged.connect(self.fit)
        upper.verticalHeader().geometriesChanged.connect(self.fit)
        upper.verticalScrollBar().rangeChanged.connect(self.fit)
        upper.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The lower table is as wide as what is seen of the upper one."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.fit()
        return False

    def _resized(self, column: int, _old: int, new: int) -> None:
        if column < self.lower.model().columnCount():
            self.lower.setColumnWidth(column, new)

    def fit(self, *_: object) -> None:
        """The lower table: columns as wide as those above, and as high as its lines."""
        upper, lower = self.upper, self.lower
        model = lower.model()
        side = upper.verticalHeader()
        lower.verticalHeader().setFixedWidth(side.width() if side.isVisibleTo(upper) else 0)
        lower.verticalHeader().setVisible(side.isVisibleTo(upper))
        for column in range(min(model.columnCount(), upper.model().columnCount())):
            lower.setColumnWidth(column, upper.columnWidth(column))
        side_bar = upper.verticalScrollBar()
        aside = side_bar.sizeHint().width() if side_bar.maximum() > 0 else 0
        lower.setMaximumWidth(max(1, upper.width() - aside))
        count = min(model.rowCount(), MOST_LINES)
        bar = lower.horizontalScrollBar()
        more = bar.sizeHint().height() if bar.maximum() > 0 else 0
        lower.setFixedHeight(
            count * lower.verticalHeader().defaultSectionSize() + 2 * lower.frameWidth() + more
        )
        lower.setVisible(count > 0)
        if model.rowCount() > MOST_LINES:
            lower.scrollToBottom()


class Sheet(QObject):
    """The posts or the costs of the partner that is shown, and what they come to."""

    def __init__(self, desk: Desk, view: RowsView, foot: AmountsView, rows: Rows, lines: LinesOf) -> None:
        super().__init__(view)
        self.desk, self.view, self.rows = desk, view, rows
        self._lines = lines
        self.totals = Figures(desk, self)
        view.show_rows(rows)
        foot.show_amounts(self.totals, desk)
        self._joined = Joined(view, foot)
        rows.modelReset.connect(self.renew)
        self.explain = QAction(self)
        self.explain.triggered.connect(view.explain)
        self.copy = QAction(self)
        self.copy.triggered.connect(self.duplicate)
        self.give = QAction(self)
        self.give_menu = QMenu(view)
        self.give.setMenu(self.give_menu)
        self.give_menu.aboutToShow.connect(self._offer_partners)
        view.addActions([self.copy, self.give, self.explain])

    def own_buttons(self, copy: QPushButton, give: QPushButton, remove: QPushButton) -> None:
        """These buttons do the same as the menu of the table."""
        copy.clicked.connect(self.duplicate)
        give.setMenu(self.give_menu)
        remove.clicked.connect(self.view.remove_rows)

    def retell(self) -> None:
        """Say everything in the language of the screen."""
        self.explain.setText(self.tr("Explain the figure"))
        self.copy.setText(self.tr("Duplicate rows"))
        self.give.setText(self.tr("Move to partner"))
        self.give_menu.setAccessibleName(self.give.text())
        self.renew()

    def renew(self) -> None:
        """Compute the totals again; only what differs is painted."""
        columns = self.rows.columns
        shape = (self.totals.heads, len(self.totals.lines))
        self.totals.show(heads_of(columns, self.desk.language), self._lines(columns))
        if shape != (self.totals.heads, len(self.totals.lines)):
            self._span()
            self._joined.fit()

    def _span(self) -> None:
        """A name has the room up to the first figure below it."""
        keys = {key for line in self.totals.lines for key in line.amounts}
        first = next((n for n, head in enumerate(self.totals.heads) if head.key in keys), 0)
        for at in range(len(self.totals.lines)):
            if first:
                self._joined.lower.setSpan(at, 0, 1, first + 1)

    def _places(self) -> list[int]:
        return sorted({index.row() for index in self.view.selectedIndexes()})

    def duplicate(self) -> None:
        """Put a copy below each selected row."""
        self.rows.duplicate(self._places())

    def _offer_partners(self) -> None:
        """The partners to whom the selected rows can be given."""
        self.give_menu.clear()
        app, language = self.desk.document.application, self.desk.language
        present = self._owner()
        for partner in app.partners:
            if partner.id != present:
                action = self.give_menu.addAction(name_of(app, partner, language))
                action.setData(partner.id)
                action.triggered.connect(self._give)
        self.give_menu.setEnabled(bool(self.give_menu.actions()))

    def _owner(self) -> str:
        from sixaika_desktop.domain.tree import owner_of

        row = self.rows.row_at(0)
        return owner_of(self.desk.document.application, row.id).id if row is not None else ""

    def _give(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.rows.give(self._places(), str(action.data()))
