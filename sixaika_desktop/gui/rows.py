"""One table model for rows of any kind: the columns are data, the edits are the document's."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from sixaika_desktop.domain.edits import add_row, add_rows, all_of, move_row, remove_rows
from sixaika_desktop.domain.model import Application, Row, Where
from sixaika_desktop.domain.money import Unread
from sixaika_desktop.domain.phrases import say
from sixaika_desktop.domain.places import describe
from sixaika_desktop.domain.typed_number import Ambiguous
from sixaika_desktop.gui.clipboard import Copied
from sixaika_desktop.gui.columns import Column, Edit, Sight
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


@dataclass(frozen=True, slots=True)
class Pasted:
    """What came of pasting: how many cells were filled, were refused, could be read in two ways."""

    filled: int = 0
    refused: int = 0
    ambiguous: int = 0


class Rows(QAbstractTableModel):
    """The rows that `rows` finds in the application, in the order they have there; nothing else is kept.

    `columns` may depend on the snapshot (periods, languages). With `fresh`, which makes an empty row, and
    `owner`, the id of what owns it, the table ends in an empty row: typing there adds one.
    """

    def __init__(
        self,
        desk: "Desk",
        rows: RowsOf,
        columns: ColumnsOf,
        *,
        owner: Callable[[Application], str] | None = None,
        fresh: Callable[[Snapshot], Row] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self._document = desk.document
        self._rows_of = rows
        self._columns_of = columns
        self._owner = owner
        self._fresh = fresh
        self._adding = ""
        self._has_end = True
        snapshot = self._document.snapshot
        self._rows: tuple[Row, ...] = tuple(rows(snapshot.application))
        self.columns: tuple[Column, ...] = self._columns_for(snapshot)
        self._grey = QColor(desk.looks.theme.muted)
        self._open = QColor(desk.looks.theme.open)
        self._document.changed.connect(self._follow)
        desk.voice.changed.connect(self._retell)
        desk.looks.changed.connect(self._recolour)

    # ---- what a view asks

    @property
    def language(self) -> str:
        """The language of the screen."""
        return self.desk.voice.language

    @property
    def sight(self) -> Sight:
        """What the columns see beside the rows."""
        return Sight(self._document.snapshot, self.language)

    @property
    def grows(self) -> bool:
        """Whether there is an empty row at the end."""
        return self._fresh is not None

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
                return _RIGHT if column.right else _LEFT
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
            return _RIGHT if column.right else _LEFT
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
                return column.shown(row, sight)
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
                    return self.tr("This cannot be read. It stays as typed and is open.")
                return (column.grey and column.grey(row, sight)) or None
            case Role.AccessibleTextRole:
                number = say("place-row", sight.language, number=index.row() + 1)
                shown = column.shown(row, sight) or say("place-nothing", sight.language)
                return f"{column.title(sight.language)}, {number}: {shown}"
            case _:
                return None

    def _of_empty_row(self, column: Column, role: int) -> Any:
        if role == Role.DisplayRole and column is self._first_typed():
            return self.tr("Type to add")
        if role == Role.EditRole:
            return ""
        if role == Role.ForegroundRole:
            return self._grey
        if role == Role.AccessibleTextRole:
            new = self.tr("new row")
            return f"{column.title(self.language)}, {new}"
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

    # ---- what a person does

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Take what was typed, chosen or ticked. Typed into one cell in one go it is one step."""
        if not index.isValid():
            return False
        column = self.columns[index.column()]
        if column.put is None or role not in (Role.EditRole, Role.CheckStateRole):
            return False
        if role == Role.CheckStateRole:
            parsed: Any = Qt.CheckState(value) == Qt.CheckState.Checked
        elif isinstance(value, str):
            try:
                parsed = column.parsed(value, self.sight)
            except ValueError:
                return False
        else:
            parsed = value
        row = self.row_at(index.row())
        if row is None:
            return self._begin_row(column, parsed)
        key = ("cell", row.id, column.key) if role == Role.EditRole else None
        self._document.apply(partial(self._told, row, column), self._putting(column, row, parsed), merge=key)
        return True

    def _putting(self, column: Column, row: Row, value: Any) -> Edit:
        assert column.put is not None
        return column.put(row, value, self.sight)

    def _begin_row(self, column: Column, value: Any) -> bool:
        if self._fresh is None or value in (None, "", False):
            return False
        snapshot = self._document.snapshot
        row = self._fresh(snapshot)
        self._adding = row.id
        edit = all_of("add-row", [self._adding_edit(row), self._putting(column, row, value)])
        self._document.apply(say("edit-add-row", self.language), edit, merge=("cell", row.id, column.key))
        self._adding = ""
        return True

    def _adding_edit(self, row: Row, position: int | None = None) -> Edit:
        app = self._document.application
        return add_row.of(self._owner(app) if self._owner else app.id, row, position)

    def _told(self, row: Row, column: Column) -> str:
        where = column.place(row) if column.place else Where(row.id)
        return describe(self._document.application, where, self.language)

    def insert(self, at: int) -> None:
        """Put an empty row before the one at this place."""
        if self._fresh is not None:
            row = self.row_at(at)
            siblings = self._siblings()
            position = None if row is None or row not in siblings else siblings.index(row)
            edit = self._adding_edit(self._fresh(self._document.snapshot), position)
            self._document.apply(say("edit-add-row", self.language), edit)

    def remove(self, places: Iterable[int]) -> None:
        """Remove the rows at these places."""
        ids = [row.id for at in sorted(set(places)) if (row := self.row_at(at)) is not None]
        if ids:
            name = "edit-remove-row" if len(ids) == 1 else "edit-remove-rows"
            self._document.apply(say(name, self.language), remove_rows.of(ids))

    def move(self, at: int, by: int) -> bool:
        """Move a row up (-1) or down (1) among those shown; whether it moved."""
        row, other = self.row_at(at), self.row_at(at + by)
        if row is None or other is None:
            return False
        position = [r.id for r in self._siblings()].index(other.id)
        return self._document.apply(say("edit-move-row", self.language), move_row.of(row.id, position))

    def _siblings(self) -> list[Row]:
        """All rows of the same owner and kind: those shown may be some of them."""
        from sixaika_desktop.domain.tree import owner_of, siblings

        if not self._rows:
            return []
        return list(siblings(owner_of(self._document.application, self._rows[0].id), type(self._rows[0])))

    def clear(self, cells: Iterable[Index]) -> None:
        """Empty the cells."""
        self._put_all("edit-set-fields", [(index, Copied("")) for index in cells])

    def paste(self, at: Index, block: Sequence[Sequence[Copied]]) -> Pasted:
        """Put a block from a cell on, rightwards and downwards; rows are added as they are needed."""
        cells: list[tuple[QModelIndex, Copied]] = []
        beyond: list[tuple[int, list[tuple[int, Copied]]]] = []
        for down, line in enumerate(block):
            here = [(at.column() + n, cell) for n, cell in enumerate(line)]
            here = [(column, cell) for column, cell in here if column < len(self.columns)]
            if at.row() + down < len(self._rows):
                cells += [(self.index(at.row() + down, column), cell) for column, cell in here]
            else:
                beyond.append((at.row() + down, here))
        return self._put_all("edit-set-fields", cells, beyond if self.grows else [])

    def put_same(self, cells: Iterable[Index], cell: Copied) -> Pasted:
        """Put the same into many cells, as filling down does."""
        return self._put_all("edit-set-fields", [(index, cell) for index in cells])

    def _put_all(
        self,
        label: str,
        cells: Iterable[tuple[Index, Copied]],
        beyond: Sequence[tuple[int, list[tuple[int, Copied]]]] = (),
    ) -> Pasted:
        """Everything as one step; what a column cannot take is left as it was."""
        edits: list[Edit] = []
        told = _Count()
        for index, cell in cells:
            row, column = self.row_at(index.row()), self.columns[index.column()]
            if row is not None:
                edits += self._edits_for(row, column, cell, told)
        new: list[Row] = []
        for _, line in beyond:
            assert self._fresh is not None
            row = self._fresh(self._document.snapshot)
            for at, cell in line:
                edits += self._edits_for(row, self.columns[at], cell, told)
            new.append(row)
        if new:
            app = self._document.application
            edits.insert(0, add_rows.of(self._owner(app) if self._owner else app.id, new))
        if edits:
            self._document.apply(say(label, self.language), all_of("set-fields", edits))
        return Pasted(told.filled, told.refused, told.ambiguous)

    def _edits_for(self, row: Row, column: Column, cell: Copied, told: "_Count") -> list[Edit]:
        if column.put is None:
            told.refused += bool(cell.text)
            return []
        try:
            value = self._read(column, cell)
        except ValueError:
            told.refused += 1
            return []
        told.ambiguous += isinstance(value, Unread) and column.right and _is_ambiguous(cell.text)
        told.filled += 1
        return [self._putting(column, row, value)]

    def _read(self, column: Column, cell: Copied) -> Any:
        """The exact number where the cell brought one; a number that means two things in two languages is
        not read unless its mark is that of the language in force.
        """
        if column.choices is None and column.right and not column.check:
            if cell.number is not None:
                return cell.number
            if _is_ambiguous(cell.text) and ("," in cell.text) == (self.language == "en"):
                return Unread(cell.text)
        return column.parsed(cell.text, self.sight)

    # ---- following the document

    def refresh(self) -> None:
        """Look again at everything: what `rows` or `columns` go by is another."""
        self.beginResetModel()
        snapshot = self._document.snapshot
        self._rows = tuple(self._rows_of(snapshot.application))
        self.columns = self._columns_for(snapshot)
        self.endResetModel()

    def _columns_for(self, snapshot: Snapshot) -> tuple[Column, ...]:
        return tuple(self._columns_of(snapshot) if callable(self._columns_of) else self._columns_of)

    def _follow(self, before: Application, after: Application) -> None:
        """Tell the views exactly which rows came, went or changed."""
        if callable(self._columns_of):
            columns = self._columns_for(self._document.snapshot)
            if [c.key for c in columns] != [c.key for c in self.columns] or before.id != after.id:
                self.refresh()
                return
            self.columns = columns
        old, new = self._rows, tuple(self._rows_of(after))
        if before.id != after.id:
            self.refresh()
            return
        if len(old) != len(new) or any(a is not b for a, b in zip(old, new, strict=True)):
            self._follow_rows(old, new)
        if self._rows:
            self._tell_computed()

    def _follow_rows(self, old: tuple[Row, ...], new: tuple[Row, ...]) -> None:
        head = _common(old, new)
        if self._adding and head == len(old) == len(new) - 1 and new[-1].id == self._adding:
            # the empty row becomes the new one and another comes after it: an editor stays where it is
            self._rows, self._has_end = new, False
            self.dataChanged.emit(self.index(head, 0), self.index(head, len(self.columns) - 1))
            self.beginInsertRows(ROOT, head + 1, head + 1)
            self._has_end = True
            self.endInsertRows()
            return
        tail = _common(old[head:][::-1], new[head:][::-1])
        front, back = old[:head], old[len(old) - tail :]
        if gone := len(old) - head - tail:
            self.beginRemoveRows(ROOT, head, head + gone - 1)
            self._rows = front + back
            self.endRemoveRows()
        if come := len(new) - head - tail:
            self.beginInsertRows(ROOT, head, head + come - 1)
            self._rows = front + new[head : head + come] + back
            self.endInsertRows()
        shown, self._rows = self._rows, new
        if touched := [at for at, (a, b) in enumerate(zip(shown, new, strict=True)) if a is not b]:
            last = len(self.columns) - 1
            self.dataChanged.emit(self.index(touched[0], 0), self.index(touched[-1], last))

    def _tell_computed(self) -> None:
        last = len(self._rows) - 1
        for at, column in enumerate(self.columns):
            if column.computed or column.grey:
                self.dataChanged.emit(self.index(0, at), self.index(last, at))

    def _retell(self) -> None:
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(0, len(self.columns) - 1))
        self._tell_all()

    def _recolour(self) -> None:
        self._grey = QColor(self.desk.looks.theme.muted)
        self._open = QColor(self.desk.looks.theme.open)
        self._tell_all()

    def _tell_all(self) -> None:
        if self.rowCount() and self.columns:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(self.columns) - 1))


@dataclass(slots=True)
class _Count:
    filled: int = 0
    refused: int = 0
    ambiguous: int = 0


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
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


def _common(a: Sequence[Row], b: Sequence[Row]) -> int:
    """How many leading rows of the two have the same ids."""
    return next(
        (at for at, (x, y) in enumerate(zip(a, b, strict=False)) if x.id != y.id), min(len(a), len(b))
    )


def _is_ambiguous(text: str) -> bool:
    from sixaika_desktop.domain.money import read_strict

    try:
        read_strict(text)
    except Ambiguous:
        return True
    except ValueError:
        return False
    return False
