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
    """One item by its place; what stands there is asked when it is wanted."""

    def __init__(self, chart: ReferenceType[Any], at: int) -> None:
        super().__init__()
        self._chart = chart
        self._at = at

    def _item(self) -> tuple[Any, str]:
        chart = self._chart()
        if chart is None or not isValid(chart):
            return None, ""
        items = chart.told_items()
        return chart, items[self._at] if self._at < len(items) else ""

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
        return chart.told_of(item) if item and text == QAccessible.Text.Name else ""

    def setText(self, text_type: QAccessible.Text, text: str, /) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """A bar is renamed in its form."""


class _List(QAccessibleWidget):
    """The chart: a list as long as it has items."""

    def __init__(self, chart: QWidget) -> None:
        super().__init__(chart, QAccessible.Role.List)
        self._chart: Any = chart
        self._items: list[_Item] = []

    def childCount(self) -> int:
        return len(self._chart.told_items())

    def child(self, index: int) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        if not 0 <= index < self.childCount():
            return None
        while len(self._items) <= index:
            item = _Item(ref(self._chart), len(self._items))
            QAccessible.registerAccessibleInterface(item)
            _kept.append(item)
            self._items.append(item)
        return self._items[index]

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        items = self._chart.told_items()
        at = next((n for n, i in enumerate(items) if self._chart.told_rect(i).contains(QPoint(x, y))), -1)
        return self.child(at)

    def indexOfChild(self, child: QAccessibleInterface, /) -> int:  # pyright: ignore[reportIncompatibleMethodOverride]
        return next((n for n, item in enumerate(self._items) if item is child), -1)

    def focusChild(self) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        items = self._chart.told_items()
        return self.child(items.index(self._chart.item)) if self._chart.item in items else None


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


def tell_focus(chart: Any) -> None:
    """Another item is chosen: a screen reader says it."""
    if not QAccessible.isActive():
        return
    told = QAccessible.queryAccessibleInterface(chart)
    child = told.focusChild() if isinstance(told, _List) else None
    if child is not None:
        QAccessible.updateAccessibility(QAccessibleEvent(child, QAccessible.Event.Focus))
