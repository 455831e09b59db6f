"""The rows of a table as a view sees them: text, colour and name of every cell, and where places stand."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from sixaika_desktop.domain.model import Application, Row, Where
from sixaika_desktop.domain.money import Unread
from sixaika_desktop.domain.phrases import say
from sixaika_desktop.gui.amounts import LEFT, RIGHT, AmountsModel
from sixaika_desktop.gui.clipboard import Copied
from sixaika_desktop.gui.columns import Column, Sight
from sixaika_desktop.gui.plain import tip
from sixaika_desktop.gui.typed import plain_amount
from sixaika_desktop.snapshot import Snapshot

if TYPE_CHECKING:
    from sixaika_desktop.gui.desk import Desk

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
ROOT = QModelIndex()
ROW_ID = Role.UserRole
"""The id of the row, "" for the empty one at the end."""

RowsOf: TypeAlias = Callable[[Application], Sequence[Row]]
ColumnsOf: TypeAlias = Sequence[Column] | Callable[[Snapshot], Sequence[Column]]


class SeenRows(AmountsModel):
    """The rows that `rows` finds in the application, in the order they have there; nothing else is kept."""

    def __init__(
        self, desk: "Desk", rows: RowsOf, columns: ColumnsOf, grows: bool, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.grows = grows
        """Whether there is an empty row at the end."""
        self._document = desk.document
        self._rows_of = rows
        self._columns_of = columns
        self._adding = ""
        self._has_end = True
        snapshot = self._document.snapshot
        self._rows: tuple[Row, ...] = tuple(rows(snapshot.application))
        self.columns: tuple[Column, ...] = self._columns_for(snapshot)
        self._grey = QColor(desk.looks.theme.muted)
        self._open = QColor(desk.looks.theme.open)

    def _columns_for(self, snapshot: Snapshot) -> tuple[Column, ...]:
        return tuple(self._columns_of(snapshot) if callable(self._columns_of) else self._columns_of)

    # ---- what a view asks

    @property
    def language(self) -> str:
        """The language of the screen."""
        return self.desk.voice.language

    @property
    def sight(self) -> Sight:
        """What the columns see beside the rows."""
        return Sight(self._document.snapshot, self.language)

    def rowCount(self, parent: Index = ROOT) -> int:
        """The rows, and the empty one."""
        return 0 if parent.isValid() else len(self._rows) + (self.grows and self._has_end)

    def columnCount(self, parent: Index = ROOT) -> int:
        """The columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """The headings, and the numbers of the rows."""
        if orientation == Qt.Orientation.Horizontal and section < len(self.columns):
            column = self.columns[section]
            if role == Role.DisplayRole:
                return column.title(self.language)
            if role == Role.TextAlignmentRole:
                return (RIGHT if column.right else LEFT).value | Qt.TextFlag.TextWordWrap.value
        elif role == Role.DisplayRole and orientation == Qt.Orientation.Vertical:
            return section + 1 if section < len(self._rows) else "+"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What one can do with a cell."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        column = self.columns[index.column()]
        if not column.can_edit:
            return _SEEN
        return _TICKED if column.check else _TYPED

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """A cell, in whatever way it is asked for."""
        if role not in _ROLES or not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == Role.TextAlignmentRole:
            return RIGHT if column.right else LEFT
        row = self.row_at(index.row())
        if role == ROW_ID:
            return row.id if row else ""
        if row is None:
            return self._of_empty_row(column, role)
        return self._of_cell(index, row, column, role)

    def _of_cell(self, index: Index, row: Row, column: Column, role: int) -> Any:
        sight = self.sight
        match role:
            case Role.DisplayRole if column.check:
                return None
            case Role.DisplayRole:
                return self._shown(row, column, sight)
            case Role.EditRole:
                return self.edited(index)
            case Role.CheckStateRole if column.check:
                return Qt.CheckState.Checked if column.get(row, sight) else Qt.CheckState.Unchecked
            case Role.ForegroundRole:
                if isinstance(column.get(row, sight), Unread):
                    return self._open
                return self._grey if column.grey and column.grey(row, sight) else None
            case Role.ToolTipRole:
                if isinstance(column.get(row, sight), Unread):
                    return QCoreApplication.translate(
                        "Rows", "This cannot be read. It stays as typed and is open."
                    )
                told = (column.grey and column.grey(row, sight)) or (column.tip and column.tip(row, sight))
                return tip(told) if told else None
            case Role.AccessibleTextRole:
                number = say("place-row", sight.language, number=index.row() + 1)
                shown = self._shown(row, column, sight) or say("place-nothing", sight.language)
                return f"{column.title(sight.language)}, {number}: {shown}".replace("\n", ", ")
            case _:
                return None

    def noted(self, index: Index) -> tuple[str, str]:
        """The text of a cell, and what is to be noted of its row, "" for nothing."""
        row, column = self.row_at(index.row()), self.columns[index.column()]
        if row is None or column.note is None:
            return "", ""
        return column.shown(row, self.sight), column.note(row, self.sight)

    def _shown(self, row: Row, column: Column, sight: Sight) -> str:
        text, note = column.shown(row, sight), column.note(row, sight) if column.note else ""
        return f"{text} — {note}" if text and note else text or note

    def _of_empty_row(self, column: Column, role: int) -> Any:
        if role == Role.DisplayRole and column is self._first_typed():
            return QCoreApplication.translate("Rows", "Type to add")
        if role == Role.EditRole:
            return ""
        if role == Role.ForegroundRole:
            return self._grey
        if role == Role.AccessibleTextRole:
            new = QCoreApplication.translate("Rows", "new row")
            return f"{column.title(self.language)}, {new}".replace("\n", ", ")
        return None

    def _first_typed(self) -> Column | None:
        return next((c for c in self.columns if c.can_edit and not c.check), None)

    # ---- where things stand

    def row_at(self, at: int) -> Row | None:
        """The row at a place; None for the empty one."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def place_of(self, row_id: str) -> int:
        """Where a row stands, -1 if it is not here."""
        return next((at for at, row in enumerate(self._rows) if row.id == row_id), -1)

    def index_of(self, where: Where) -> QModelIndex:
        """The cell at a place of the application; the first of the row where no column is about the field."""
        at = self.place_of(where.id)
        if at < 0:
            return QModelIndex()
        row = self._rows[at]
        places = [c.place(row) if c.place else None for c in self.columns]
        for wanted in (where, where._replace(cell="")):
            if wanted in places:
                return self.index(at, places.index(wanted))
        return self.index(at, 0)

    def value(self, index: Index) -> Any:
        """The value of a cell."""
        row = self.row_at(index.row())
        return None if row is None else self.columns[index.column()].get(row, self.sight)

    def edited(self, index: Index) -> str:
        """The text of a cell as an editor takes it; a code where there are choices."""
        value, column = self.value(index), self.columns[index.column()]
        if column.choices is not None:
            return "" if value is None else str(value)
        return column.typing.edit(value, self.language)

    def figure(self, index: Index) -> str:
        """The key of the figure in a cell, "" if there is none."""
        row, column = self.row_at(index.row()), self.columns[index.column()]
        return column.figure(row) if row is not None and column.figure else ""

    def copied(self, index: Index) -> Copied:
        """A cell as it goes to the clipboard."""
        value, column = self.value(index), self.columns[index.column()]
        row = self.row_at(index.row())
        if isinstance(value, Decimal):
            return Copied(plain_amount(value, self.language), value)
        return Copied("" if row is None else column.shown(row, self.sight))


_SEEN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_TYPED = _SEEN | Qt.ItemFlag.ItemIsEditable
_TICKED = _SEEN | Qt.ItemFlag.ItemIsUserCheckable

_ROLES = frozenset(
    int(role)
    for role in (
        ROW_ID,
        Role.TextAlignmentRole,
        Role.DisplayRole,
        Role.EditRole,
        Role.CheckStateRole,
        Role.ForegroundRole,
        Role.ToolTipRole,
        Role.AccessibleTextRole,
    )
)
