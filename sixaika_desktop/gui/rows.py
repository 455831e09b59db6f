"""One table model for rows of any kind: the columns are data, the edits are the document's."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt

from sixaika_desktop.calls.names import names_of
from sixaika_desktop.domain.edits import (
    add_row,
    add_rows,
    all_of,
    duplicate_row,
    move_row,
    move_to_owner,
    remove_rows,
)
from sixaika_desktop.domain.model import Application, Row, Where
from sixaika_desktop.domain.money import Unread
from sixaika_desktop.domain.phrases import say
from sixaika_desktop.domain.places import describe, name_of
from sixaika_desktop.domain.shape import row_name
from sixaika_desktop.domain.typed_number import Ambiguous
from sixaika_desktop.gui.clipboard import Copied
from sixaika_desktop.gui.columns import Column, Edit
from sixaika_desktop.gui.pasting import Count, Pasted
from sixaika_desktop.gui.rows_following import FollowingRows
from sixaika_desktop.gui.rows_seen import ROW_ID, ColumnsOf, Index, Role, RowsOf
from sixaika_desktop.snapshot import Snapshot

if TYPE_CHECKING:
    from sixaika_desktop.gui.desk import Desk

__all__ = ["ROW_ID", "Column", "ColumnsOf", "Index", "Pasted", "Role", "Rows", "RowsOf"]


class Rows(FollowingRows):
    """Rows, and what a person does to them.

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
        super().__init__(desk, rows, columns, fresh is not None, parent)
        self._owner = owner
        self._fresh = fresh

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
        self._document.apply(self._called("edit-add-row", row), edit, merge=("cell", row.id, column.key))
        self._adding = ""
        return True

    def _adding_edit(self, row: Row, position: int | None = None) -> Edit:
        app = self._document.application
        return add_row.of(self._owner(app) if self._owner else app.id, row, position)

    def _told(self, row: Row, column: Column) -> str:
        where = column.place(row) if column.place else Where(row.id)
        return describe(self._document.application, where, self.language, names_of(self._document.call))

    def insert(self, at: int) -> None:
        """Put an empty row before the one at this place."""
        if self._fresh is not None:
            row = self.row_at(at)
            siblings = self._siblings()
            position = None if row is None or row not in siblings else siblings.index(row)
            fresh = self._fresh(self._document.snapshot)
            self._document.apply(self._called("edit-add-row", fresh), self._adding_edit(fresh, position))

    def _called(self, key: str, row: Row) -> str:
        """What an edit of a row is called in the history."""
        app, kind = self._document.application, say(f"row-{row_name(type(row))}", self.language)
        names = names_of(self._document.call)
        name = name_of(app, row, self.language, names, short=True) if self.place_of(row.id) >= 0 else kind
        return say(key, self.language, row=kind, name=name)

    def duplicate(self, places: Iterable[int]) -> None:
        """Put a copy of each of these rows right after it."""
        self._each("edit-duplicate-row", places, duplicate_row.of)

    def give(self, places: Iterable[int], owner_id: str) -> None:
        """Give these rows to another owner, in the order they stand in."""
        self._each("edit-move-to-owner", places, lambda id: move_to_owner.of(id, owner_id))

    def _each(self, key: str, places: Iterable[int], edit: Callable[[str], Edit]) -> None:
        rows = [row for at in sorted(set(places)) if (row := self.row_at(at)) is not None]
        if rows:
            edits = [edit(row.id) for row in rows]
            self._document.apply(self._called(key, rows[0]), all_of(key.removeprefix("edit-"), edits))

    def remove(self, places: Iterable[int]) -> None:
        """Remove the rows at these places."""
        rows = [row for at in sorted(set(places)) if (row := self.row_at(at)) is not None]
        if rows:
            name = "edit-remove-row" if len(rows) == 1 else "edit-remove-rows"
            self._document.apply(self._called(name, rows[0]), remove_rows.of([row.id for row in rows]))

    def move(self, at: int, by: int) -> bool:
        """Move a row up (-1) or down (1) among those shown; whether it moved."""
        row, other = self.row_at(at), self.row_at(at + by)
        if row is None or other is None:
            return False
        position = [r.id for r in self._siblings()].index(other.id)
        return self._document.apply(self._called("edit-move-row", row), move_row.of(row.id, position))

    def _siblings(self) -> list[Row]:
        """All rows of the same owner and kind: those shown may be some of them."""
        from sixaika_desktop.domain.tree import owner_of, siblings

        if not self._rows:
            return []
        return list(siblings(owner_of(self._document.application, self._rows[0].id), type(self._rows[0])))

    def clear(self, cells: Iterable[Index]) -> None:
        """Empty the cells."""
        self._put_all([(index, Copied("")) for index in cells], step="edit-empty-cells")

    def paste(self, at: Index, block: Sequence[Sequence[Copied]]) -> Pasted:
        """Put a block from a cell on, rightwards and downwards; rows are added as they are needed. What has
        no column or row to go to is refused.
        """
        cells: list[tuple[Index, Copied]] = []
        beyond: list[list[tuple[int, Copied]]] = []
        told = Count()
        for place, first, line in self._lines(at, block, told):
            here = [(first + n, cell) for n, cell in enumerate(line)]
            is_row = place < len(self._rows) or self.grows
            for column, cell in here:
                if cell.text and not (is_row and column < len(self.columns)):
                    number = say("place-row", self.language, number=place + 1)
                    told.refuse(f"{number}, {column + 1}", cell.text)
            here = [(column, cell) for column, cell in here if is_row and column < len(self.columns)]
            if place < len(self._rows):
                cells += [(self.index(place, column), cell) for column, cell in here]
            elif any(cell.text for _, cell in here):
                beyond.append(here)
        return self._put_all(cells, beyond, told)

    def _lines(
        self, at: Index, block: Sequence[Sequence[Copied]], _told: Count
    ) -> Sequence[tuple[int, int, Sequence[Copied]]]:
        """Of each line of a block: the row it goes to, its first column, and its cells."""
        return [(at.row() + down, at.column(), line) for down, line in enumerate(block)]

    def put(self, cells: Iterable[tuple[Index, Copied]]) -> Pasted:
        """Put something into each of many cells, as filling down does."""
        return self._put_all(cells, step="edit-fill-cells")

    def put_same(self, cells: Iterable[Index], cell: Copied) -> Pasted:
        """Put the same into many cells."""
        return self._put_all((index, cell) for index in cells)

    def _put_all(
        self,
        cells: Iterable[tuple[Index, Copied]],
        beyond: Sequence[Sequence[tuple[int, Copied]]] = (),
        told: Count | None = None,
        step: str = "edit-set-fields",
    ) -> Pasted:
        """Everything as one step; what a column cannot take is left as it was, and named."""
        edits: list[Edit] = []
        told = told or Count()
        for index, cell in cells:
            row = self.row_at(index.row())
            if row is not None:
                edits += self._edits_for(index.row(), row, self.columns[index.column()], cell, told)
        new: list[Row] = []
        for line in beyond:
            assert self._fresh is not None
            row = self._fresh(self._document.snapshot)
            number = len(self._rows) + len(new)
            for at, cell in line:
                edits += self._edits_for(number, row, self.columns[at], cell, told)
            new.append(row)
        if new:
            app = self._document.application
            edits.insert(0, add_rows.of(self._owner(app) if self._owner else app.id, new))
        if edits:
            self._document.apply(say(step, self.language), all_of("set-fields", edits))
        return told.pasted

    def _edits_for(self, at: int, row: Row, column: Column, cell: Copied, told: Count) -> list[Edit]:
        title = column.title(self.language).replace("\n", " ")
        place = f"{title}, {say('place-row', self.language, number=at + 1)}"
        if column.put is None:
            is_there = at < len(self._rows) and cell.text in self._said(row, column)
            told.own += bool(cell.text) and not is_there
            return []
        try:
            value = self._read(column, cell)
        except ValueError:
            if cell.text.strip():  # what must be one of a list cannot be emptied: it stays as it is
                told.refuse(place, cell.text)
            return []
        if isinstance(value, Unread):
            if column.right and _is_ambiguous(cell.text):
                told.ambiguous += 1
            else:
                told.leave_open(place, cell.text)
        told.filled += 1
        return [self._putting(column, row, value)]

    def _said(self, row: Row, column: Column) -> tuple[str, str]:
        """What stands in a cell that the program fills, as it is shown and as it is copied."""
        value = column.get(row, self.sight)
        return column.shown(row, self.sight), column.typing.edit(value, self.language)

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


def _is_ambiguous(text: str) -> bool:
    from sixaika_desktop.domain.money import read_strict

    try:
        read_strict(text)
    except Ambiguous:
        return True
    except ValueError:
        return False
    return False
