"""The parts of the package with their check boxes: what each would hold, for whom, and what it lacks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from sixaika_desktop.gui.marks import mark_icon
from sixaika_desktop.gui.pages.package_outline import PartTold, outline
from sixaika_desktop.gui.pages.package_pdf import PAPERS
from sixaika_desktop.gui.plain import tip
from sixaika_desktop.gui.widgets.package_lines import LinesDelegate
from sixaika_desktop.package import PARTS

if TYPE_CHECKING:
    from sixaika_desktop.gui.desk import Desk
    from sixaika_desktop.snapshot import Snapshot

PART: Final = Qt.ItemDataRole.UserRole


class Parts(QObject):
    """The list of parts; `changed` when another is ticked or looked at."""

    changed = Signal()

    def __init__(self, parent: QObject, desk: Desk, tree: QTreeWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.tree = tree
        self._told: tuple[PartTold, ...] = ()
        self._snapshot: Snapshot | None = None
        self._unchosen: frozenset[str] = frozenset()
        LinesDelegate(tree, {2: 1, 3: 1})
        tree.itemChanged.connect(self._checked)
        tree.currentItemChanged.connect(self.changed)

    def retell(self) -> None:
        """Say everything in the language of the screen; what is told of papers is asked for anew."""
        self.tree.setHeaderLabels(
            [self.tr("Part"), self.tr("Files"), self.tr("For whom"), self.tr("Still lacking")]
        )
        self.fill()
        self._snapshot = None

    def names(self) -> Mapping[str, str]:
        """The parts by name."""
        return {
            "application": self.tr("Application"),
            "background": self.tr("Background forms"),
            "letter": self.tr("Letters of intent"),
            "agreement": self.tr("Agreement, as a draft"),
            "commitment": self.tr("Funding commitments"),
            "decision": self.tr("Decision sheets of cities"),
            "de-minimis": self.tr("De minimis statements"),
            "annexes": self.tr("Annex list and attachments"),
            "workbook": self.tr("Budget as a workbook"),
            "timeline": self.tr("Time plan"),
            "data": self.tr("Application as data"),
            "combined": self.tr("All as one PDF for paper"),
        }

    def chosen(self) -> tuple[str, ...]:
        """The parts that are ticked and make at least one file."""
        empty = {told.part for told in self._told if not told.files}
        return tuple(part for part in PARTS if part not in self._unchosen and part not in empty)

    def combined(self) -> tuple[str, ...]:
        """The parts of the one PDF for paper, as ticked or all where none of them is; and itself."""
        ticked = tuple(part for part in self.chosen() if part in PAPERS)
        return (*(ticked or PAPERS), "combined")

    def outline(self) -> None:
        """Ask what the parts would hold now, unless that is known."""
        snapshot, language = self.desk.document.snapshot, self.desk.language
        if snapshot is self._snapshot or not self.desk.document.is_open:
            return
        self._snapshot = snapshot

        def told(found: tuple[PartTold, ...]) -> None:
            if self._snapshot is snapshot:
                self._told = found
                self.fill()

        self.desk.jobs.start(lambda _: outline(snapshot, language), told, self.desk.trouble)

    def fill(self) -> None:
        """Show what is known of the parts."""
        tree, theme, names = self.tree, self.desk.looks.theme, self.names()
        at = max(0, tree.currentIndex().row())
        tree.blockSignals(True)
        tree.clear()
        for told in self._told:
            state, lacking = self._lacking(told)
            whose = ", ".join(told.whose)
            item = QTreeWidgetItem([names[told.part], str(told.files) if told.files else "–", whose, lacking])
            item.setData(0, PART, told.part)
            flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
            if told.files:
                item.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable)
                unchosen = told.part in self._unchosen
                item.setCheckState(0, Qt.CheckState.Unchecked if unchosen else Qt.CheckState.Checked)
            else:
                item.setFlags(flags)
                for column in range(4):
                    item.setForeground(column, QColor(theme.muted))
            if state:
                item.setIcon(3, mark_icon(state, theme))
            for column in range(4):
                item.setToolTip(column, tip(item.text(column)))
            tree.addTopLevelItem(item)
        if (item := tree.topLevelItem(min(at, len(self._told) - 1))) is not None:
            tree.setCurrentItem(item)
        tree.blockSignals(False)
        self.changed.emit()

    def _lacking(self, told: PartTold) -> tuple[str, str]:
        """The state of a part and what it lacks, in words."""
        if not told.files:
            return "", self.tr("Nothing to make: the application does not call for it")
        if told.part == "application":
            missed, open_ = blocking(self.desk.document.snapshot)
            if missed or open_:
                text = self.tr("Rules that block: {0} missed, {1} open").format(missed, open_)
                return ("missed" if missed else "open"), text
            return "met", self.tr("Nothing")
        if told.unsigned:
            names = [name for name in told.unsigned if name]
            if len(names) > 1 and len(names) == len(told.whose):
                return "open", self.tr("Signed copies of all: {0}").format(len(names))
            if names:
                return "open", self.tr("Signed copy of: {0}").format(", ".join(names))
            return "open", self.tr("The signed copy")
        if told.missing:
            return "missed", self.tr("Missing: {0}").format(", ".join(told.missing))
        return "", ""

    def _checked(self, item: QTreeWidgetItem, column: int) -> None:
        part = str(item.data(0, PART))
        if column == 0:
            is_off = item.checkState(0) == Qt.CheckState.Unchecked
            self._unchosen = self._unchosen | {part} if is_off else self._unchosen - {part}
            self.changed.emit()

    def choose(self, yes: bool, _clicked: bool = False) -> None:
        """Tick all parts, or none."""
        self._unchosen = frozenset() if yes else frozenset(PARTS)
        self.fill()

    def current(self) -> str:
        """The part under the cursor, "" where there is none."""
        item = self.tree.currentItem()
        return str(item.data(0, PART)) if item is not None else ""  # pyright: ignore[reportUnnecessaryComparison]


def blocking(snapshot: Snapshot) -> tuple[int, int]:
    """How many rules that block at submission are missed, and how many open."""
    states = [v.state.value for v in snapshot.verdicts if v.severity("submission") == "blocks"]
    return states.count("missed"), states.count("open")
