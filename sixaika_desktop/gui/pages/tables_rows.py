"""The rows of a table of the form: those of the call stay, the user's own come, move and go."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStyleOptionViewItem

from sixaika_desktop.calls.model import Question
from sixaika_desktop.domain.edits import new_id
from sixaika_desktop.domain.model import Application, FormRow, Row
from sixaika_desktop.domain.phrases import pick, say
from sixaika_desktop.gui.cell_delegate import CellDelegate
from sixaika_desktop.gui.clipboard import Copied
from sixaika_desktop.gui.columns import Column
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.pages.tables_asked import FixedRow
from sixaika_desktop.gui.pasting import Count
from sixaika_desktop.gui.rows import Index, Role, Rows


class TableRows(Rows):
    """`partner`: whose table it is, "" for the project's."""

    def __init__(
        self,
        desk: Desk,
        question: Question,
        columns: Sequence[Column],
        partner: Callable[[], str],
        parent: QObject,
    ) -> None:
        fixed = tuple(FixedRow(id=row.code, names=row.names) for row in question.rows)

        def rows(app: Application) -> Sequence[Row]:
            return (*fixed, *(r for r in app.rows if (r.section, r.partner) == (question.id, partner())))

        def fresh(_: object) -> Row:
            return FormRow(id=new_id(), section=question.id, partner=partner())

        super().__init__(desk, rows, columns, fresh=fresh if question.free else None, parent=parent)

    def say_again(self) -> None:
        """The texts are those of another language; the cursor stays."""
        self._look()
        self._retell()

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """A cell of which something is noted has the colour of what is to be done; a row of the call is told
        by its name.
        """
        if role == Role.ForegroundRole and index.isValid():
            found = super().data(index, role)
            return self._open if found is None and self.noted(index)[1] else found
        row = self.row_at(index.row()) if index.isValid() else None
        if role == Role.AccessibleTextRole and isinstance(row, FixedRow):
            column = self.columns[index.column()]
            shown = self._shown(row, column, self.sight) or say("place-nothing", self.language)
            title = column.title(self.language).replace("\n", ", ")
            return f"{title}, {pick(row.names, self.language)}: {shown}"
        return super().data(index, role)

    def remove(self, places: Iterable[int]) -> None:
        """Remove the user's own among these rows."""
        super().remove(at for at in places if self._is_own(at))

    def move(self, at: int, by: int) -> bool:
        """Move a row of the user's own among such; whether it moved."""
        return self._is_own(at) and self._is_own(at + by) and super().move(at, by)

    def _lines(
        self, at: Index, block: Sequence[Sequence[Copied]], told: Count
    ) -> Sequence[tuple[int, int, Sequence[Copied]]]:
        """A block that brings the names of the rows goes to the rows that are called so, in whatever order
        and with or without the headings; of one that brings none, line by line from the cursor on.
        """
        places = {
            name.casefold(): place
            for place, row in enumerate(self._rows)
            if isinstance(row, FixedRow)
            for name in row.names.values()
        }
        heads = [line[0].text.strip() for line in block]
        found = [places.get(head.casefold()) for head in heads]
        if all(place is None for place in found):
            return super()._lines(at, block, told)
        lines: list[tuple[int, int, Sequence[Copied]]] = []
        for line, head, place in zip(block, heads, found, strict=True):
            if place is not None:
                lines.append((place, max(at.column(), 1), line[1:]))
            elif any(cell.text for cell in line) and not self._is_heading(line[1:]):
                told.unknown.append(head)
        return lines

    def _is_heading(self, line: Sequence[Copied]) -> bool:
        """Whether a line of a block has the titles of columns in it."""
        titles = {column.title(self.language).split("\n")[0].casefold() for column in self.columns[1:]}
        return bool(line) and all(cell.text.split("\n")[0].strip().casefold() in titles for cell in line)

    def _is_own(self, at: int) -> bool:
        return isinstance(self.row_at(at), FormRow)

    def _siblings(self) -> list[Row]:
        return list(self._document.application.rows)


class TableCells(CellDelegate):
    """A text of several lines runs on in its cell, over as many lines as it is high."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Line breaks take no room here; a colour stays where the row is chosen."""
        super().initStyleOption(option, index)
        shown: Any = option
        shown.text = str(shown.text).translate(_BREAKS)
        if (colour := index.data(Qt.ItemDataRole.ForegroundRole)) is not None:
            shown.palette.setColor(QPalette.ColorRole.HighlightedText, colour)


_BREAKS: Final = str.maketrans("\n\u2028", "  ")
