"""Who takes part in a task: the partners, each with a tick."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

ID = Qt.ItemDataRole.UserRole


class PlanPartners(QListWidget):
    """Promoted from QListWidget in forms."""

    ticked = Signal(str, bool)
    """A partner takes part, or does not any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.itemChanged.connect(self._changed)

    def show_partners(self, partners: Sequence[tuple[str, str]], chosen: Collection[str]) -> None:
        """Show these partners, id and name; the cursor stays where it is."""
        with QSignalBlocker(self):
            if [self.item(n).data(ID) for n in range(self.count())] != [id for id, _ in partners]:
                self.clear()
                for id, _ in partners:
                    item = QListWidgetItem(self)
                    item.setData(ID, id)
                    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            for at, (id, name) in enumerate(partners):
                item = self.item(at)
                item.setText(name)
                item.setCheckState(Qt.CheckState.Checked if id in chosen else Qt.CheckState.Unchecked)

    def _changed(self, item: QListWidgetItem) -> None:
        self.ticked.emit(str(item.data(ID)), item.checkState() == Qt.CheckState.Checked)

    def sizeHint(self) -> QSize:
        """Some partners; more of them scroll."""
        return QSize(200, 110)
