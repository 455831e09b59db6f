"""A table of figures that the program computes: lines by columns, each cell with the key that explains it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from sixaika_desktop.budget.tell import formula
from sixaika_desktop.domain import money
from sixaika_desktop.domain.phrases import say
from sixaika_desktop.gui.amounts import LEFT, RIGHT, AmountsModel, Index
from sixaika_desktop.gui.clipboard import Copied
from sixaika_desktop.gui.looks import mixed
from sixaika_desktop.gui.plain import tip
from sixaika_desktop.gui.rows_following import runs
from sixaika_desktop.gui.typed import plain_amount, spoken

if TYPE_CHECKING:
    from sixaika_desktop.gui.desk import Desk

Role = Qt.ItemDataRole
ROOT = QModelIndex()


class Shown(NamedTuple):
    """An amount and the key of its figure."""

    amount: Decimal
    figure: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line: its name, its amounts by column; `places` None shows as many decimals as there are.

    `kind`: a row, a group with rows below it, a part of the total, the total. `tip`: the key of the
    figure whose making is told by the mouse.
    """

    name: str
    amounts: Mapping[str, Shown]
    kind: Literal["row", "group", "part", "total"] = "row"
    places: int | None = 2
    tip: str = ""


class Head(NamedTuple):
    """A column of figures: what its amounts are kept by, and its heading."""

    key: str
    title: str


class Figures(AmountsModel):
    """Shows lines; the first column holds their names. `show` tells the view only of cells that differ."""

    def __init__(self, desk: "Desk", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.corner = ""
        self.heads: tuple[Head, ...] = ()
        self.lines: tuple[Line, ...] = ()

    def show(self, heads: Sequence[Head], lines: Sequence[Line], corner: str = "") -> None:
        """Show these lines in these columns."""
        new_heads, new = tuple(heads), tuple(lines)
        if new_heads != self.heads or len(new) != len(self.lines) or corner != self.corner:
            self.beginResetModel()
            self.heads, self.lines, self.corner = new_heads, new, corner
            self.endResetModel()
            return
        old, self.lines = self.lines, new
        for at, (before, after) in enumerate(zip(old, new, strict=True)):
            if before == after:
                continue
            if (before.name, before.kind, before.tip, before.places) != (
                after.name, after.kind, after.tip, after.places,
            ):  # fmt: skip
                self.dataChanged.emit(self.index(at, 0), self.index(at, len(self.heads)))
                continue
            differ = [
                n + 1
                for n, head in enumerate(self.heads)
                if before.amounts.get(head.key) != after.amounts.get(head.key)
            ]
            for first, last in runs(differ):
                self.dataChanged.emit(self.index(at, first), self.index(at, last))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = ROOT) -> int:
        """The lines."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = ROOT) -> int:
        """The names and the columns."""
        return 0 if parent.isValid() else len(self.heads) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """The headings."""
        if orientation == Qt.Orientation.Horizontal and section <= len(self.heads):
            if role == Role.DisplayRole:
                return self.heads[section - 1].title if section else self.corner
            if role == Role.TextAlignmentRole:
                return RIGHT if section else LEFT
        if orientation == Qt.Orientation.Vertical and role == Role.DisplayRole:
            return "Σ" if section < len(self.lines) and self.lines[section].kind == "total" else ""
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """A cell, in whatever way it is asked for."""
        if not index.isValid():
            return None
        line, theme = self.lines[index.row()], self._desk.looks.theme
        match role:
            case Role.DisplayRole:
                return self._text(index)
            case Role.TextAlignmentRole:
                return RIGHT if index.column() else LEFT
            case Role.FontRole if line.kind in ("total", "group"):
                font = QFont()
                font.setWeight(QFont.Weight.Bold if line.kind == "total" else QFont.Weight.DemiBold)
                return font
            case Role.BackgroundRole if line.kind != "row":
                return QColor(theme.raised if line.kind != "total" else mixed(theme.raised, theme.line, 0.6))
            case Role.ForegroundRole if line.kind == "part":
                return QColor(theme.muted)
            case Role.ToolTipRole:
                return self._told(line.tip) if line.tip else None
            case Role.AccessibleTextRole:
                name = line.name.strip()
                if not index.column():
                    return name
                head = self.heads[index.column() - 1].title.replace("\n", ", ")
                shown = self._text(index) or say("place-nothing", self._desk.language)
                return f"{name}, {head}: {shown}" if head else f"{name}: {shown}"
            case _:
                return None

    def _told(self, figure: str) -> str:
        snapshot = self._desk.document.snapshot
        return tip(formula(snapshot.explain(figure), self._desk.language, snapshot.budget))

    def _text(self, index: Index) -> str:
        line = self.lines[index.row()]
        if index.column() == 0:
            return line.name
        found = line.amounts.get(self.heads[index.column() - 1].key)
        return (
            ""
            if found is None
            else money.show(found.amount, spoken(self._desk.language), line.places, "", "–")
        )

    def value(self, index: Index) -> Any:
        """The amount of a cell."""
        found = self._found(index)
        return None if found is None else found.amount

    def figure(self, index: Index) -> str:
        """The key of the figure in a cell."""
        found = self._found(index)
        return "" if found is None else found.figure

    def copied(self, index: Index) -> Copied:
        """A cell as it goes to the clipboard."""
        found = self._found(index)
        if found is None:
            return Copied(self._text(index).strip())
        return Copied(plain_amount(found.amount, self._desk.language), found.amount)

    def _found(self, index: Index) -> Shown | None:
        return (
            self.lines[index.row()].amounts.get(self.heads[index.column() - 1].key)
            if index.column()
            else None
        )
