"""A row of controls that goes on in a next line where the window is too narrow for it."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QLayout, QLayoutItem, QWidget

LEAST = 200
"""So many pixels a text that breaks into lines has at the least, else a line of its own."""


@dataclass(slots=True)
class _Line:
    """What stands side by side: widgets with their widths, and how many of them stand before the gap."""

    items: list[tuple[QLayoutItem, int]] = field(default_factory=list[tuple[QLayoutItem, int]])
    used: int = 0
    gap: int = -1


class Flow(QLayout):
    """Like a row whose spacer pushes what comes after it to the right; a label stays with its field."""

    def __init__(self, row: QHBoxLayout) -> None:
        """Take over everything from a row."""
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(row.contentsMargins())
        self.setSpacing(row.spacing())
        while (item := row.takeAt(0)) is not None:  # pyright: ignore[reportUnnecessaryComparison]
            self._items.append(item)

    def addItem(self, item: QLayoutItem, /) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """One more at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """The one at a place."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Give one away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes the width."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """The narrower, the more lines."""
        return True

    def heightForWidth(self, width: int, /) -> int:
        """As high as its lines."""
        return self._lay_out(QRect(0, 0, width, 0), is_real=False)

    def sizeHint(self) -> QSize:
        """All in one line."""
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        wide = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        return QSize(wide, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """Room for the widest."""
        least = [item.minimumSize() for item in self._items if not item.isEmpty()]
        margins = self.contentsMargins()
        return QSize(
            max((size.width() for size in least), default=0) + margins.left() + margins.right(),
            max((size.height() for size in least), default=0) + margins.top() + margins.bottom(),
        )

    def setGeometry(self, rect: QRect, /) -> None:
        """Put everything where it stands."""
        super().setGeometry(rect)
        self._lay_out(rect, is_real=True)

    def _groups(self) -> Iterator[list[QLayoutItem]]:
        """What stays together: a label and its field; a spacer is alone."""
        waiting: list[QLayoutItem] = []
        for item in self._items:
            if item.isEmpty() and item.spacerItem() is None:
                continue
            widget = item.widget()
            buddy: QWidget | None = widget.buddy() if isinstance(widget, QLabel) else None
            if buddy is not None:
                waiting.append(item)
                continue
            yield [*waiting, item]
            waiting = []
        if waiting:
            yield waiting

    def _lines(self, width: int) -> list[_Line]:
        lines, space = [_Line()], self.spacing()
        for group in self._groups():
            line = lines[-1]
            if group[-1].spacerItem() is not None:
                line.gap = len(line.items)
                continue
            left = width - line.used - (space if line.items else 0)
            last = group[-1].widget()
            if isinstance(last, QLabel) and last.wordWrap():
                wide = [left if left >= LEAST else width]
            else:
                wide = [item.sizeHint().width() for item in group]
            whole = sum(wide) + space * (len(wide) - 1)
            if line.items and whole > left:
                line = _Line()
                lines.append(line)
            over = max(0, whole - width)
            wide[-1] = max(wide[-1] - over, group[-1].minimumSize().width())
            line.items += zip(group, wide, strict=True)
            line.used = sum(w for _, w in line.items) + space * (len(line.items) - 1)
        return lines

    def _lay_out(self, rect: QRect, *, is_real: bool) -> int:
        margins, space = self.contentsMargins(), self.spacing()
        inner = rect.marginsRemoved(margins)
        y = inner.top()
        for line in self._lines(inner.width()):
            heights = [
                item.heightForWidth(w) if item.hasHeightForWidth() else item.sizeHint().height()
                for item, w in line.items
            ]
            high, x = max(heights, default=0), inner.left()
            for at, ((item, wide), own) in enumerate(zip(line.items, heights, strict=True)):
                if at == line.gap:
                    x += max(0, inner.width() - line.used)
                if is_real:
                    item.setGeometry(QRect(QPoint(x, y + (high - own) // 2), QSize(wide, own)))
                x += wide + space
            y += high + (space if line.items else 0)
        return max(0, y - space - rect.top()) + margins.bottom()


def let_flow(row: QHBoxLayout) -> Flow:
    """Let a row of a form flow: the row of a widget, or one that stands in a column."""
    above = row.parent()
    flow = Flow(row)
    if isinstance(above, QWidget) and above.layout() is row:
        QWidget().setLayout(row)  # the way to take a layout from a widget
        above.setLayout(flow)
    elif isinstance(above, QBoxLayout):
        at = above.indexOf(row)
        above.takeAt(at)
        above.insertLayout(at, flow)
    return flow
