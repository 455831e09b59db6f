"""Explain this number: a sheet with how a figure came about, down to what was typed."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from sixaika_desktop.budget import Node
from sixaika_desktop.budget.tell import line
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.plain import tip
from sixaika_desktop.gui.widgets.wrapping import WrappedLines
from sixaika_desktop.snapshot import Snapshot

NODE = Qt.ItemDataRole.UserRole


class ExplainSheet(QWidget):
    """Opens beside the figure; Enter or a double click on what was typed goes there, Esc closes."""

    def __init__(self, desk: Desk, figure: str, parent: QWidget, snapshot: Snapshot | None = None) -> None:
        """`snapshot`: what the figure is of, if not the application as it stands."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("kind", "sheet")
        self._desk = desk
        self._budget = (snapshot or desk.document.snapshot).budget
        node = self._budget.explain(figure)
        self.tree = QTreeWidget(self)
        self.tree.setHeaderHidden(True)
        WrappedLines(self.tree)
        self.tree.setAccessibleName(self.tr("How the figure came about"))
        self.tree.itemExpanded.connect(self._grow)
        self.tree.itemActivated.connect(self._go)
        self.tree.itemDoubleClicked.connect(self._go)
        hint = QLabel(self.tr("Enter on a value that was typed goes to its field."), self)
        hint.setProperty("kind", "help")
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 8, 8, 8)
        box.addWidget(self.tree)
        box.addWidget(hint)
        top = self._item(node)
        self.tree.addTopLevelItem(top)
        top.setExpanded(True)
        self.tree.setCurrentItem(top)
        self.resize(620, 340)
        self.tree.setFocus()

    def show_at(self, point: QPoint) -> None:
        """Show the sheet near a point, whole on the screen."""
        screen = QGuiApplication.screenAt(point) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        x = max(room.left(), min(point.x(), room.right() - self.width()))
        y = max(room.top(), min(point.y(), room.bottom() - self.height()))
        self.move(x, y)
        self.show()

    def _item(self, node: Node) -> QTreeWidgetItem:
        text = line(node, self._desk.language, self._budget)
        item = QTreeWidgetItem([text])
        item.setToolTip(0, tip(text))
        item.setData(0, NODE, node)
        if node.children:
            policy = QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator
            item.setChildIndicatorPolicy(policy)
        return item

    def _grow(self, item: QTreeWidgetItem) -> None:
        """The parts of a figure are made when somebody wants to see them."""
        if item.childCount():
            return
        node: Node = item.data(0, NODE)
        children: Sequence[Node] = node.children
        item.addChildren([self._item(child) for child in children])

    def _go(self, item: QTreeWidgetItem) -> None:
        node: Node = item.data(0, NODE)
        if node.where is not None:
            self.close()
            self._desk.reach(node.where)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)


def figure_at_cursor() -> tuple[str, QPoint]:
    """The key of the figure that the cursor is on, and where it stands; "" if it is on none."""
    from sixaika_desktop.gui.amounts_view import AmountsView

    widget = QGuiApplication.focusObject()
    while isinstance(widget, QWidget):
        if isinstance(widget, AmountsView) and widget.figure:
            place = widget.visualRect(widget.currentIndex()).bottomLeft()
            return widget.figure, widget.viewport().mapToGlobal(place)
        if figure := widget.property("figure"):
            return str(figure), widget.mapToGlobal(QPoint(0, 0))
        widget = widget.parentWidget()
    return "", QPoint()
