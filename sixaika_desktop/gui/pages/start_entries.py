"""The list of applications on the first page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from sixaika_desktop.domain.model import Application
from sixaika_desktop.domain.phrases import pick, say
from sixaika_desktop.domain.shape import shape
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.pages.start_renewal import Renewal, Renewed
from sixaika_desktop.gui.plain import tip

if TYPE_CHECKING:
    from sixaika_desktop.domain.money import Language
    from sixaika_desktop.domain.trouble import Trouble
    from sixaika_desktop.storage import Entry
    from sixaika_desktop.storage.listing import Order

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
ROOT = QModelIndex()

STATES: Final = shape(Application).field("state").terms
COLUMNS: Final[tuple[Order, ...]] = ("name", "call", "state", "total", "support", "verdicts", "updated")
COMPUTED: Final[frozenset[Order]] = frozenset({"total", "support", "verdicts"})
PAGE: Final = 200
"""So many are read at once; more as somebody scrolls to them."""


class Entries(QAbstractTableModel):
    """The applications of the library that are listed: the first of them, and more as they are wanted."""

    wanted = Signal()
    """Another order, or all from the beginning."""
    more_wanted = Signal(int)
    """More, from this one on."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.entries: list[Entry] = []
        self._rows: dict[str, int] = {}
        self.names: dict[str, dict[str, str]] = {}
        self.count = 0
        self.order: Order = "updated"
        self.is_reversed = True
        self._is_asked = False
        self._faults: dict[str, Trouble] = {}
        self._renewal = Renewal(desk, self)
        self._renewal.renewed.connect(self._show_renewed)

    def rowCount(self, parent: Index = ROOT) -> int:
        """The applications."""
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = ROOT) -> int:
        """What is told of each."""
        return 0 if parent.isValid() else len(COLUMNS)

    def show(self, entries: Sequence[Entry], count: int) -> None:
        """List these, the first of so many."""
        self.beginResetModel()
        self.entries, self.count, self._is_asked = list(entries), count, False
        self._rows = {entry.id: at for at, entry in enumerate(entries)}
        self.endResetModel()
        self._renewal.want_no_more()
        self._renewal.want(entries)

    def show_more(self, entries: Sequence[Entry], first: int) -> None:
        """List these after those before, unless something else is listed by now."""
        self._is_asked = False
        if first == len(self.entries) and entries:
            self.beginInsertRows(ROOT, first, first + len(entries) - 1)
            self._rows |= {entry.id: at for at, entry in enumerate(entries, first)}
            self.entries += entries
            self.endInsertRows()
            self._renewal.want(entries)

    def _show_renewed(self, found: Renewed) -> None:
        if found.fault is not None:
            self._faults[found.entry.id] = found.fault
        at = self._rows.get(found.entry.id, -1)
        if at >= 0 and self.entries[at].revision == found.entry.revision:
            self.entries[at] = found.entry
            self.dataChanged.emit(self.index(at, 0), self.index(at, len(COLUMNS) - 1))

    def canFetchMore(self, parent: Index = ROOT) -> bool:
        """Whether there are more than are listed."""
        return not parent.isValid() and len(self.entries) < self.count and not self._is_asked

    def fetchMore(self, parent: Index = ROOT) -> None:
        """Somebody scrolls to the end."""
        if self.canFetchMore(parent):
            self._is_asked = True
            self.more_wanted.emit(len(self.entries))

    def retell(self) -> None:
        """Say everything in the language of the screen."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
        if self.entries:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.entries) - 1, len(COLUMNS) - 1))

    def call_name(self, call: str) -> str:
        """A call by its title, where it is known."""
        return pick(self.names.get(call, {}), self._desk.language) or call or "–"

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put them in the order of a column."""
        self.order, self.is_reversed = COLUMNS[column], order == Qt.SortOrder.DescendingOrder
        self.wanted.emit()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """The headings."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in (3, 4) else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role != Role.DisplayRole:
            return None
        return (
            self.tr("Application"),
            self.tr("Call"),
            self.tr("State"),
            self.tr("Total"),
            self.tr("Support"),
            self.tr("Verdicts"),
            self.tr("Changed"),
        )[section]

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """What is told of an application."""
        if not index.isValid():
            return None
        entry, column = self.entries[index.row()], COLUMNS[index.column()]
        if role == Role.DisplayRole:
            return self._text(entry, column)
        if role == Role.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignRight if column in ("total", "support") else Qt.AlignmentFlag.AlignLeft
            )
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Role.ForegroundRole and (
            column in ("call", "updated") or (column in COMPUTED and entry.is_outdated)
        ):
            return QColor(self._desk.looks.theme.muted)
        if role == Role.ToolTipRole:
            told = self._tip(entry, column)
            return tip(told) if told else None
        if role == Role.AccessibleTextRole:
            return (
                f"{self.headerData(index.column(), Qt.Orientation.Horizontal)}: {self._text(entry, column)}"
            )
        return None

    def _tip(self, entry: Entry, column: str) -> str:
        if column in COMPUTED and entry.is_outdated:
            fault = self._faults.get(entry.id)
            return (
                fault.sentence(self._desk.language)
                if fault
                else self.tr("Not computed by this version of the program yet.")
            )
        return self._text(entry, column)

    def _text(self, entry: Entry, column: str) -> str:
        from sixaika_desktop.domain import money
        from sixaika_desktop.domain.places import capital

        language = self._desk.language
        match column:
            case "name":
                title = pick(entry.title, language)
                has_acronym = entry.acronym and entry.acronym not in title
                return (
                    f"{entry.acronym} – {title}"
                    if has_acronym and title
                    else title or entry.acronym or entry.id
                )
            case "call":
                return self.call_name(entry.call)
            case "state":
                return capital(say(f"term-application-state-{entry.state}", language))
            case "total" | "support":
                return money.show(getattr(entry, column), language, 0)
            case "verdicts":
                told = entry.summary
                if not entry.call:
                    return self.tr("no call chosen")
                if entry.id in self._faults and entry.is_outdated:
                    is_unknown = self._faults[entry.id].phrase == "cli-no-call"
                    return self.tr("call not known") if is_unknown else self.tr("cannot be judged")
                if told is None:
                    return ""
                if not told.missed and not told.open:
                    return self.tr("nothing missing")
                return self.tr("{0} missed, {1} open").format(told.missed, told.open)
            case _:
                return _shown(datetime.fromisoformat(entry.updated).astimezone(), language)


def moments(language: Language) -> list[str]:
    """Days of every month as the list tells when an application was changed; one is as long as any."""
    return [_shown(datetime(2028, month, 28, 20, 28), language) for month in range(1, 13)]


def _shown(moment: datetime, language: Language) -> str:
    """The moment as short as people write it: an English month by its first three letters."""
    from sixaika_desktop.domain.months import show_date

    words = show_date(moment.date(), language).split()
    return " ".join((*(word[:3] if word.isalpha() else word for word in words), f"{moment:%H.%M}"))
