"""A calendar to choose the day of a date field from; typing the day works too."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QVBoxLayout, QWidget

from sixaika_desktop.gui.icons import icon


class CalendarButton(QAction):
    """Stands inside a line; opens a calendar below it."""

    def __init__(
        self, line: QLineEdit, get: Callable[[], date | None], put: Callable[[date], object]
    ) -> None:
        super().__init__(icon("calendar"), "", line)
        self.setProperty("icon_name", "calendar")
        self._line = line
        self._get = get
        self._put = put
        line.addAction(self, QLineEdit.ActionPosition.TrailingPosition)
        self.triggered.connect(self.open)

    def retell(self, text: str) -> None:
        """Say in the present language what it is for."""
        self.setText(text)
        self.setToolTip(text)

    def open(self) -> None:
        """Show the calendar at the day that is there, or today."""
        sheet = _Sheet(self._line, self._get() or date.today(), self._chosen)
        sheet.move(self._line.mapToGlobal(self._line.rect().bottomLeft()))
        sheet.show()

    def _chosen(self, day: date) -> None:
        self._put(day)
        self._line.setFocus(Qt.FocusReason.PopupFocusReason)


class _Sheet(QWidget):
    def __init__(self, line: QLineEdit, day: date, chosen: Callable[[date], object]) -> None:
        super().__init__(line, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._chosen = chosen
        self.calendar = QCalendarWidget(self)
        self.calendar.setAccessibleName(line.accessibleName())
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.calendar.activated.connect(self._take)
        self.calendar.clicked.connect(self._take)
        box = QVBoxLayout(self)
        box.setContentsMargins(4, 4, 4, 4)
        box.addWidget(self.calendar)
        self.calendar.setFocus()

    def _take(self, day: QDate) -> None:
        self.close()
        self._chosen(date(day.year(), day.month(), day.day()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back without choosing."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
