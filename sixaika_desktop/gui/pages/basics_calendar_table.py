"""The view of the calendar: as high as its lines, and in order of days when the cursor leaves a line."""

from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from sixaika_desktop.gui.pages.basics_calendar import CalendarRows
from sixaika_desktop.gui.rows_view import RowsView

MOST_LINES: Final = 30
"""So many lines are seen at once."""


class CalendarTable(QObject):
    """What the page's table does beyond what every table does."""

    def __init__(self, view: RowsView, rows: CalendarRows, scroll: QScrollArea, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._scroll = scroll
        self._rows = rows
        view.show_rows(rows)
        view.freeze()
        self.go = QAction(view)
        """Goes to where a day stands that is only shown here."""
        self.go.setShortcut(QKeySequence("Ctrl+Return"))
        self.go.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.go.triggered.connect(self._go_there)
        view.addAction(self.go)
        view.doubleClicked.connect(self._go_there)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._put_in_order)
        view.chosen.connect(self._soon.start)
        for changed in (rows.rowsInserted, rows.rowsRemoved, rows.modelReset):
            changed.connect(self._fit)
        view.horizontalScrollBar().rangeChanged.connect(self._fit)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)
        self._fit()

    def _put_in_order(self) -> None:
        """A line that was typed into goes to its day when the cursor has left it."""
        self._rows.release(self._view.row_id or "-")
        focus = QApplication.focusWidget()
        if focus is not None and (focus is self._view or self._view.isAncestorOf(focus)):
            self.show_cursor()

    def show_cursor(self) -> None:
        """Scroll the page until the line of the cursor is seen: the table itself is as high as its lines."""
        view, page = self._view, self._scroll.widget()
        line = view.visualRect(view.currentIndex())
        if line.isValid() and page is not None:
            at = view.viewport().mapTo(page, line.center())
            self._scroll.ensureVisible(0, at.y(), 0, 2 * line.height())

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and new is not self._view and not self._view.isAncestorOf(new):
            self._rows.release()

    def _fit(self) -> None:
        view = self._view
        lines = min(self._rows.rowCount(), MOST_LINES)
        head, line = view.horizontalHeader().sizeHint().height(), view.verticalHeader().defaultSectionSize()
        bar = view.horizontalScrollBar()
        room = bar.sizeHint().height() if bar.maximum() > bar.minimum() else 0
        view.setFixedHeight(head + lines * line + room + 2 * view.frameWidth() + 2)

    def _go_there(self) -> None:
        if (known := self._rows.known_at(self._view.currentIndex())) is not None:
            self._rows.desk.reach(known.source)
