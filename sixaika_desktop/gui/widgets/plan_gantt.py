"""The chart of time to work in: all that the mouse does, by keyboard too, and told to screen readers."""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QRect, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QToolTip, QWidget

from sixaika_desktop.domain.months import add_months
from sixaika_desktop.export.tokens import Theme
from sixaika_desktop.gui.widgets.plan_bars import Plan
from sixaika_desktop.gui.widgets.plan_hands import PlanHands
from sixaika_desktop.gui.widgets.plan_told import make_heard, tell_focus, tell_names

Key = Qt.Key


class PlanGantt(PlanHands):
    """Promoted from QWidget in forms."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[str, ...] | None = None
        make_heard()

    def show_plan(self, plan: Plan, theme: Theme) -> None:
        """Show another plan. A drag that was under way is given up."""
        self._items = None
        super().show_plan(plan, theme)
        tell_names(self)

    # ---- for screen readers

    def told_items(self) -> tuple[str, ...]:
        """Every item, in the order of the rows."""
        if self._items is None:
            self._items = tuple(item for at in range(len(self.plan.lines)) for item in self.plan.items_of(at))
        return self._items

    def told_of(self, item: str) -> str:
        """An item in words: name, days, state."""
        return self.plan.told(item)

    def told_rect(self, item: str) -> QRect:
        """Where an item is on the screen."""
        rect = self.rect_of(item).toRect()
        return QRect(self.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def told_act(self, item: str) -> None:
        """Choose an item."""
        self.choose(item)

    # ---- the keyboard

    def event(self, event: QEvent) -> bool:
        """Keys that the window or the form would take belong to the chart while it has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            if alt and event.key() in (Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Right):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose, Alt moves, Ctrl+Shift resizes, Enter edits, L links, Del removes, + - 0 zoom."""
        mods, modifiers = event.modifiers(), Qt.KeyboardModifier
        alt, shift = bool(mods & modifiers.AltModifier), bool(mods & modifiers.ShiftModifier)
        ctrl = bool(mods & modifiers.ControlModifier)
        arrows = {Key.Key_Left: (-1, 0), Key.Key_Right: (1, 0), Key.Key_Up: (0, -1), Key.Key_Down: (0, 1)}
        if (way := arrows.get(Key(event.key()))) is not None:
            if ctrl and shift:
                self._resize_by(*way, by_month=alt)
            elif alt:
                self._move_by(*way, by_month=shift)
            elif not ctrl:
                self._step(*way)
            return
        if not self._key(event, ctrl or alt):
            super().keyPressEvent(event)

    def _key(self, event: QKeyEvent, held: bool) -> bool:
        match event.key():
            case Key.Key_Home | Key.Key_End if self.plan.lines:
                self.choose(self.plan.lines[0 if event.key() == Key.Key_Home else -1].bar.id)
            case Key.Key_PageUp | Key.Key_PageDown if not held:
                page = max(1, int((self.viewport().height() - self.head) // self.row_height) - 1)
                self._step(0, page if event.key() == Key.Key_PageDown else -page)
            case Key.Key_Return | Key.Key_Enter | Key.Key_F2 if self.item:
                if self.linking:
                    self._end_link(self._bar_of(self.item))
                else:
                    self.opened.emit(self.item)
            case Key.Key_Space if not held:
                self.fold(self.item)
            case Key.Key_L if not held:
                self.begin_link()
            case Key.Key_Delete | Key.Key_Backspace if self.item and not held:
                self.removed.emit(self.item)
            case Key.Key_Plus if not held:
                self.zoom_in()
            case Key.Key_Minus if not held:
                self.zoom_out()
            case Key.Key_0 if not held:
                self.fit()
            case Key.Key_Escape if self.linking or self.drag is not None:
                self.linking, self.drag = "", None
                QToolTip.hideText()
                self._say()
                self.viewport().update()
            case _:
                return False
        return True

    def begin_link(self) -> None:
        """The chosen bar is to lead to the row on which Enter is pressed next, or L again."""
        item = self._bar_of(self.item)
        if self.linking:
            self._end_link(item)
        elif item and self.plan.bars[item].kind != "package":
            self.linking = item
            self.choose(item)

    def _step(self, across: int, down: int) -> None:
        if not self.plan.lines:
            return
        at = self.plan.place.get(self.item, -1)
        if at < 0:
            self.choose(self.plan.lines[0].bar.id)
        elif down:
            self.choose(self.plan.lines[min(max(at + down, 0), len(self.plan.lines) - 1)].bar.id)
        else:
            items = self.plan.items_of(at)
            here = items.index(self.item) if self.item in items else 0
            self.choose(items[min(max(here + across, 0), len(items) - 1)])

    def _move_by(self, across: int, down: int, *, by_month: bool) -> None:
        if not self.item or self.item in self.plan.link:
            return
        if down:
            self.reordered.emit(self.item, down)
        else:
            self.moved.emit(self.item, 0 if by_month else across, across if by_month else 0)

    def _resize_by(self, across: int, down: int, *, by_month: bool) -> None:
        """Left and right move the end, up and down the start (up: earlier)."""
        span = self.plan.span(self.item)
        if span is None or self.item not in self.plan.bars:
            return
        if self.plan.bars[self.item].kind == "milestone":
            return
        if across:
            end = _pushed(span.end, across, by_month, is_end=True)
            if end >= span.start:
                self.placed.emit(self.item, None, end)
        else:
            start = _pushed(span.start, down, by_month, is_end=False)
            if start <= span.end:
                self.placed.emit(self.item, start, None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first row is chosen where none is."""
        super().focusInEvent(event)
        if not self.item and self.plan.lines and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.choose(self.plan.lines[0].bar.id)
        QTimer.singleShot(0, self, self._tell_focus)  # Qt tells of the chart itself when this has returned
        self._say()
        self.viewport().update()

    def _tell_focus(self) -> None:
        tell_focus(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The frame gets lighter."""
        super().focusOutEvent(event)
        self.viewport().update()


def _pushed(day: date, by: int, by_month: bool, *, is_end: bool) -> date:
    """A day further; by months the first (an end: the last) day of a month, the next in that direction."""
    if not by_month:
        return day + timedelta(days=by)
    edge = day + timedelta(days=1) if is_end else day
    whole = edge.day == 1
    moved = add_months(edge.replace(day=1), by if whole or by > 0 else by + 1)
    return moved - timedelta(days=1) if is_end else moved
