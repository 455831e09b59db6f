"""The chart of time for a screen reader: a list in which every bar, deliverable and dependency is an item."""

from __future__ import annotations

from functools import cache
from typing import Any, Protocol
from weakref import ReferenceType, ref

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import isValid


class Told(Protocol):
    """What the chart tells of itself."""

    item: str

    def told_items(self) -> tuple[str, ...]:
        """Every item, in the order of the rows."""
        ...

    def told_of(self, item: str) -> str:
        """An item in words."""
        ...

    def told_rect(self, item: str) -> QRect:
        """Where an item is on the screen."""
        ...

    def told_act(self, item: str) -> None:
        """Choose an item."""
        ...


_kept: list[Any] = []
"""Qt keeps bare pointers to what it was given; nothing of it may go before Qt does."""


class _Item(QAccessibleInterface):
    """One item by its id, wherever it stands; what is to be told of it is asked when it is wanted.

    `told` is what it was called last: who listens may have kept that.
    """

    def __init__(self, chart: ReferenceType[Any], id: str) -> None:
        super().__init__()
        self._chart = chart
        self.id = id
        self.told = ""

    def _item(self) -> tuple[Any, str]:
        chart = self._chart()
        if chart is None or not isValid(chart):
            return None, ""
        return chart, self.id if self.id in chart.told_items() else ""

    def isValid(self) -> bool:
        return bool(self._item()[1])

    def object(self) -> QObject | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return None

    def window(self) -> Any:
        chart, _ = self._item()
        return chart.window().windowHandle() if chart is not None else None

    def parent(self) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        chart, _ = self._item()
        return QAccessible.queryAccessibleInterface(chart) if chart is not None else None

    def child(self, index: int) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface, /) -> int:  # pyright: ignore[reportIncompatibleMethodOverride]
        return -1

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        chart, item = self._item()
        state = QAccessible.State()
        state.focusable = state.selectable = True  # pyright: ignore[reportAttributeAccessIssue]
        if chart is not None and item == chart.item:
            state.selected = True  # pyright: ignore[reportAttributeAccessIssue]
            state.focused = chart.hasFocus()  # pyright: ignore[reportAttributeAccessIssue]
        return state

    def rect(self) -> QRect:
        chart, item = self._item()
        return chart.told_rect(item) if item else QRect()

    def text(self, text: QAccessible.Text, /) -> str:  # pyright: ignore[reportIncompatibleMethodOverride]
        chart, item = self._item()
        if not item or text != QAccessible.Text.Name:
            return ""
        self.told = chart.told_of(item)
        return self.told

    def setText(self, text_type: QAccessible.Text, text: str, /) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """A bar is renamed in its form."""


class _List(QAccessibleWidget):
    """The chart: a list as long as it has items."""

    def __init__(self, chart: QWidget) -> None:
        super().__init__(chart, QAccessible.Role.List)
        self._chart: Any = chart
        self._items: dict[str, _Item] = {}

    def childCount(self) -> int:
        return len(self._chart.told_items())

    def child(self, index: int) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        if not 0 <= index < self.childCount():
            return None
        id = self._chart.told_items()[index]
        if id not in self._items:
            item = self._items[id] = _Item(ref(self._chart), id)
            QAccessible.registerAccessibleInterface(item)
            _kept.append(item)
        return self._items[id]

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        items = self._chart.told_items()
        at = next((n for n, i in enumerate(items) if self._chart.told_rect(i).contains(QPoint(x, y))), -1)
        return self.child(at)

    def indexOfChild(self, child: QAccessibleInterface, /) -> int:  # pyright: ignore[reportIncompatibleMethodOverride]
        items = self._chart.told_items()
        return items.index(child.id) if isinstance(child, _Item) and child.id in items else -1

    def renamed(self) -> list[_Item]:
        """The items that were told by a name that is not theirs any more."""
        there = set(self._chart.told_items())
        old = [item for id, item in self._items.items() if item.told and id in there]
        return [item for item in old if item.told != self._chart.told_of(item.id)]

    def focusChild(self) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        items = self._chart.told_items()
        has_focus = self._chart.hasFocus() and self._chart.item in items
        return self.child(items.index(self._chart.item)) if has_focus else None


def _made(_key: str, thing: QObject) -> QAccessibleInterface | None:
    if not hasattr(thing, "told_items"):
        return None
    told = _List(thing)  # pyright: ignore[reportArgumentType]
    _kept.append(told)
    return told


@cache
def _install() -> None:
    QAccessible.installFactory(_made)  # pyright: ignore[reportArgumentType]


def make_heard() -> None:
    """Let screen readers into charts of time. Asked for once or often, it is done once."""
    _install()


def tell_names(chart: Any) -> None:
    """Another plan is shown: what was told by its name and days, and has others now, is told again."""
    if not QAccessible.isActive():
        return
    told = QAccessible.queryAccessibleInterface(chart)
    for item in told.renamed() if isinstance(told, _List) else ():
        QAccessible.updateAccessibility(QAccessibleEvent(item, QAccessible.Event.NameChanged))


def tell_focus(chart: Any) -> None:
    """Another item is chosen, or the chart got the focus: a screen reader says the item. While the focus is
    elsewhere, as in a table that chooses with the chart, nothing is said.
    """
    if not QAccessible.isActive():
        return
    told = QAccessible.queryAccessibleInterface(chart)
    child = told.focusChild() if isinstance(told, _List) else None
    if child is not None:
        QAccessible.updateAccessibility(QAccessibleEvent(child, QAccessible.Event.Focus))
