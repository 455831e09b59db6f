"""How a table follows the document: the views are told exactly which cells differ, and of no others."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor

from sixaika_desktop.domain.model import Application, Row
from sixaika_desktop.gui.rows_seen import ROOT, ColumnsOf, RowsOf, SeenRows

if TYPE_CHECKING:
    from sixaika_desktop.gui.desk import Desk


class FollowingRows(SeenRows):
    """Rows that are those of the present value at every moment."""

    def __init__(
        self, desk: "Desk", rows: RowsOf, columns: ColumnsOf, grows: bool, parent: QObject | None = None
    ) -> None:
        super().__init__(desk, rows, columns, grows, parent)
        self._looked: dict[str, list[Any]] = {}
        self._look()
        self._document.changed.connect(self._follow)
        desk.voice.changed.connect(self._retell)
        desk.looks.changed.connect(self._recolour)

    def refresh(self) -> None:
        """Look again at everything: what `rows` or `columns` go by is another."""
        self.beginResetModel()
        snapshot = self._document.snapshot
        self._rows = tuple(self._rows_of(snapshot.application))
        self.columns = self._columns_for(snapshot)
        self._look()
        self.endResetModel()

    def _follow(self, before: Application, after: Application) -> None:
        """Tell the views exactly which rows came, went or changed."""
        if callable(self._columns_of):
            columns = self._columns_for(self._document.snapshot)
            is_same = columns is self.columns or [c.key for c in columns] == [c.key for c in self.columns]
            if not is_same or before.id != after.id:
                self.refresh()
                return
            self.columns = columns
        old, new = self._rows, tuple(self._rows_of(after))
        if before.id != after.id:
            self.refresh()
            return
        if len(old) != len(new) or any(a is not b for a, b in zip(old, new, strict=True)):
            self._follow_rows(old, new)
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
        self._tell_changed([at for at, (a, b) in enumerate(zip(shown, new, strict=True)) if a is not b])

    def _tell_changed(self, touched: Sequence[int], first: int = 0, last: int = -1) -> None:
        """These rows differ, in these columns; what stands together is told together."""
        last = len(self.columns) - 1 if last < 0 else last
        for begin, end in runs(touched):
            self.dataChanged.emit(self.index(begin, first), self.index(end, last))

    def _tell_computed(self) -> None:
        """Look again at what rests on more than the row, and tell where it differs."""
        before, known = self._looked, self._looked.get("")
        self._look()
        same_rows = known == self._looked[""]
        for at, column in enumerate(self.columns):
            new = self._looked.get(column.key)
            if new is None:
                continue
            old = before.get(column.key) if same_rows else None
            all_rows = range(len(self._rows))
            self._tell_changed([n for n in all_rows if old is None or old[n] != new[n]], at, at)

    def _look(self) -> None:
        """Keep what the columns hold that rests on more than the row, and for which rows it was."""
        sight = self.sight
        found: dict[str, list[Any]] = {"": [row.id for row in self._rows]}
        made: dict[Any, list[Any]] = {}
        for column in self.columns:
            if not (column.computed or column.grey or column.note):
                continue
            asked = (column.get if column.computed else None, column.grey, column.note)
            parts: list[list[Any]] = []
            for ask in asked:
                if ask is not None:
                    if ask not in made:
                        made[ask] = [ask(row, sight) for row in self._rows]
                    parts.append(made[ask])
            found[column.key] = parts[0] if len(parts) == 1 else list(zip(*parts, strict=True))
        self._looked = found

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


def _common(a: Sequence[Row], b: Sequence[Row]) -> int:
    """How many leading rows of the two have the same ids."""
    return next(
        (at for at, (x, y) in enumerate(zip(a, b, strict=False)) if x.id != y.id), min(len(a), len(b))
    )


def runs(places: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Places in rising order as first and last of each run without a gap."""
    if not places:
        return
    begin = places[0]
    for one, other in pairwise(places):
        if other != one + 1:
            yield begin, one
            begin = other
    yield begin, places[-1]
