"""The calendar as a table: what one writes down, and between it the days that stand elsewhere already."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QColor, QFont

from sixaika_desktop.domain.edits import new_id
from sixaika_desktop.domain.model import Application, CalendarEntry, Row
from sixaika_desktop.domain.months import show_date
from sixaika_desktop.domain.phrases import say
from sixaika_desktop.domain.places import field_name
from sixaika_desktop.gui import typed
from sixaika_desktop.gui.clipboard import Copied
from sixaika_desktop.gui.columns import Column, Edit, Sight, computed_column, field_column
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.marks import colour_of, mark_icon
from sixaika_desktop.gui.pasting import Count
from sixaika_desktop.gui.plain import tip
from sixaika_desktop.gui.rows import Index, Role, Rows
from sixaika_desktop.schedule import Calendar, KnownDay

MARKS: Final = {"done": "met", "overdue": "missed", "too_late": "missed", "today": "open", "open": "open"}
"""The mark beside the word of a state; the others have none."""


class Lines:
    """The lines in order of days; while one is typed into, in the order they had when that began."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._known: dict[str, KnownDay] = {}
        self.held: tuple[str, ...] = ()
        self.fresh_at: float | None = None
        """Where a line that comes meanwhile stands in it; None for the end."""
        self.today: Callable[[], date] = date.today

    @property
    def calendar(self) -> Calendar:
        """The calendar of the present value."""
        return self._desk.document.snapshot.calendar

    def __call__(self, _: Application) -> Sequence[Row]:
        lines = self.calendar.lines
        before = self._known
        self._known = {line.id: line for line in lines if isinstance(line, KnownDay)}
        for id, line in self._known.items():
            if before.get(id) == line:
                self._known[id] = before[id]
        found = [self._known.get(line.id, line) for line in lines]
        if self.held:
            at = {id: float(place) for place, id in enumerate(self.held)}
            fresh = len(at) if self.fresh_at is None else self.fresh_at
            found.sort(key=lambda line: at.get(line.id, fresh))
        return found

    def state(self, row: Any) -> str:
        """How a line stands today."""
        return self.calendar.state(row, self.today())


class CalendarRows(Rows):
    """One can write, paste and remove one's own lines; those that stand elsewhere are only read."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        self.lines = lines = Lines(desk)
        super().__init__(
            desk, lines, _columns(lines), fresh=lambda _: CalendarEntry(id=new_id()), parent=parent
        )
        self._held = ""

    # ---- what a view asks

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Nothing can be typed into a day that stands elsewhere."""
        if self.known_at(index) is not None:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return super().flags(index)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """A state has its mark and colour; the deadline is bold."""
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return super().data(index, role)
        known = isinstance(row, KnownDay)
        if role == Role.CheckStateRole and known:
            return None
        if role == Role.FontRole and known and row.kind == "deadline":
            font = QFont()
            font.setBold(True)
            return font
        if role in (Role.DecorationRole, Role.ForegroundRole) and self.columns[index.column()].key == "state":
            theme, mark = self.desk.looks.theme, MARKS.get(self.lines.state(row))
            if role == Role.DecorationRole:
                return mark_icon(mark, theme) if mark else None
            return QColor(colour_of(mark or "none", theme))
        told = super().data(index, role)
        if role == Role.ToolTipRole and not known and told is None:
            return tip(self.columns[index.column()].shown(row, self.sight)) or None
        return told

    def known_at(self, index: Index) -> KnownDay | None:
        """The day that stands elsewhere at a place of the table."""
        row = self.row_at(index.row())
        return row if isinstance(row, KnownDay) else None

    # ---- what a person does

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """A line that is typed into stays where it is until the cursor leaves it (`release`)."""
        if self.known_at(index) is not None:
            return False
        if role == Role.EditRole:
            self._hold()
        taken = super().setData(index, value, role)
        row = self.row_at(index.row())
        self._held = row.id if row is not None and self.lines.held else ""
        return taken

    def insert(self, at: int) -> None:
        """An empty line stays before the one it was put before as long as it is typed into."""
        ids = {row.id for row in self._rows}
        self._hold()
        self.lines.fresh_at = at - 0.5
        super().insert(at)
        self._hold()
        self._held = next((row.id for row in self._rows if row.id not in ids), "")

    def remove(self, places: Iterable[int]) -> None:
        """Only one's own lines."""
        super().remove([at for at in places if not isinstance(self.row_at(at), KnownDay)])

    def move(self, at: int, by: int) -> bool:
        """Lines of the same day, or without one, change places; all others stand in order of days."""
        row, other = self.row_at(at), self.row_at(at + by)
        if not isinstance(row, CalendarEntry) or not isinstance(other, CalendarEntry):
            return False
        has_days = isinstance(row.day, date) or isinstance(other.day, date)
        return (row.day == other.day or not has_days) and super().move(at, by)

    def _edits_for(self, at: int, row: Row, column: Column, cell: Copied, told: Count) -> list[Edit]:
        if not isinstance(row, KnownDay):
            return super()._edits_for(at, row, column, cell, told)
        if cell.text and cell.text not in self._said(row, column):
            number = say("place-row", self.language, number=at + 1)
            told.refuse(f"{column.title(self.language)}, {number}", cell.text)
        return []

    def _siblings(self) -> list[Row]:
        return list(self._document.application.calendar)

    # ---- the order of days

    def _hold(self) -> None:
        self.lines.held, self.lines.fresh_at = tuple(row.id for row in self._rows), None

    def release(self, row_id: str = "") -> None:
        """The cursor is in this row now: if it has left the one that was typed into, put all in order."""
        if self.lines.held and (not row_id or row_id != self._held):
            self.lines.held, self._held = (), ""
            self.look_again()

    def look_again(self) -> None:
        """Put the lines in order, and tell their states anew: it may be another day."""
        self._follow_rows(self._rows, tuple(self.lines(self._document.application)))
        self._tell_computed()

    def _follow_rows(self, old: tuple[Row, ...], new: tuple[Row, ...]) -> None:
        """Where lines only change places, the cursor goes with its line."""
        place = {row.id: at for at, row in enumerate(new)}
        ids = [row.id for row in old]
        if len(ids) != len(place) or ids == list(place) or place.keys() != set(ids):
            super()._follow_rows(old, new)
            return
        self.layoutAboutToBeChanged.emit()
        known = self.persistentIndexList()
        moved = [
            self.index(place[ids[i.row()]] if i.row() < len(ids) else i.row(), i.column()) for i in known
        ]
        self._rows = new
        self.changePersistentIndexList(known, moved)
        self.layoutChanged.emit()
        was = {row.id: row for row in old}
        self._tell_changed([at for at, row in enumerate(new) if was[row.id] is not row])


# ---- the columns


def _columns(lines: Lines) -> list[Column]:
    make = partial(field_column, CalendarEntry, grey=_elsewhere)
    kind = make("kind", width=176)

    def kind_of(row: Any, sight: Sight) -> Any:
        """Days that stand elsewhere have names of their own, which are no choices."""
        return _known_name(row, sight.language) if isinstance(row, KnownDay) else kind.get(row, sight)

    return [
        make("day", width=120),
        replace(kind, get=kind_of),
        make("partner", width=116),
        make("done", width=56),
        computed_column(
            "state",
            lambda _: QCoreApplication.translate("Calendar", "State"),
            lambda row, _: state_in_words(lines.state(row), row, lines.today()),
            typed.TEXT,
            right=False,
            width=104,
        ),
        make("note", stretch=True, width=160),
    ]


def _elsewhere(row: Any, _: Sight) -> str:
    if not isinstance(row, KnownDay):
        return ""
    return QCoreApplication.translate(
        "Calendar", "Stands elsewhere: a double click or Ctrl+Enter goes there."
    )


def _known_name(row: KnownDay, language: str) -> str:
    match row.kind:
        case "opens":
            return QCoreApplication.translate("Calendar", "The round opens")
        case "deadline":
            return QCoreApplication.translate("Calendar", "Deadline: the round closes")
        case "signed":
            return QCoreApplication.translate("Calendar", "Attachment signed")
        case kind:
            return field_name(Application, kind, language)


# ---- in words


def days_in_words(days: int) -> str:
    """So many days."""
    if days == 1:
        return QCoreApplication.translate("Calendar", "1 day")
    return QCoreApplication.translate("Calendar", "{0} days").format(days)


def state_in_words(state: str, row: Any, today: date) -> str:
    """How a line stands, and by how many days."""
    match state:
        case "done":
            return QCoreApplication.translate("Calendar", "Done")
        case "passed":
            return QCoreApplication.translate("Calendar", "Passed")
        case "too_late":
            return QCoreApplication.translate("Calendar", "After the deadline")
        case "today":
            return QCoreApplication.translate("Calendar", "Today")
        case "overdue":
            late = days_in_words((today - row.day).days)
            return QCoreApplication.translate("Calendar", "{0} overdue").format(late)
        case "ahead":
            left = days_in_words((row.day - today).days)
            return QCoreApplication.translate("Calendar", "{0} left").format(left)
        case _:
            return QCoreApplication.translate("Calendar", "Day missing")


def calendar_in_words(lines: Lines, round_chosen: bool, language: str) -> str:
    """How long it is to the deadline, and what is late."""
    calendar, today = lines.calendar, lines.today()
    sentences = [_deadline(calendar.deadline, today, round_chosen, language)]
    if count := calendar.overdue(today):
        sentences.append(QCoreApplication.translate("Calendar", "Overdue: {0}.").format(count))
    if count := calendar.too_late(today):
        sentences.append(QCoreApplication.translate("Calendar", "After the deadline: {0}.").format(count))
    return " ".join(sentences)


def _deadline(deadline: date | None, today: date, round_chosen: bool, language: str) -> str:
    if deadline is None and round_chosen:
        return QCoreApplication.translate("Calendar", "No source gives the deadline of this round.")
    if deadline is None:
        return QCoreApplication.translate("Calendar", "Choose a round to see its deadline here.")
    day, days = show_date(deadline, language), days_in_words(abs((deadline - today).days))
    if deadline > today:
        return QCoreApplication.translate("Calendar", "{0} to the deadline, {1}.").format(days, day)
    if deadline == today:
        return QCoreApplication.translate("Calendar", "The deadline is today, {0}.").format(day)
    return QCoreApplication.translate("Calendar", "The deadline was {0} ago, {1}.").format(days, day)
