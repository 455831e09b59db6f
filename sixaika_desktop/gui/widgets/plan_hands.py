"""The chart of time and the mouse: bars are moved, resized and linked by dragging."""

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from sixaika_desktop.domain.phrases import say
from sixaika_desktop.export.tokens import Theme
from sixaika_desktop.gui.plain import tip
from sixaika_desktop.gui.widgets.plan_bars import Plan, days_in_words
from sixaika_desktop.gui.widgets.plan_drag import Drag, Grip, Part
from sixaika_desktop.gui.widgets.plan_ghosts import KNOB, paint_ghosts, paint_knobs, paint_thread
from sixaika_desktop.gui.widgets.plan_places import PAD
from sixaika_desktop.gui.widgets.plan_told import tell_focus
from sixaika_desktop.gui.widgets.plan_view import PlanView

EDGE = 5.0
"""Pixels around the end of a bar by which it is resized."""

CURSORS: Final[dict[Part, Qt.CursorShape]] = {
    "start": Qt.CursorShape.SizeHorCursor,
    "end": Qt.CursorShape.SizeHorCursor,
    "bar": Qt.CursorShape.OpenHandCursor,
    "point": Qt.CursorShape.OpenHandCursor,
    "link_start": Qt.CursorShape.CrossCursor,
    "link_end": Qt.CursorShape.CrossCursor,
    "link": Qt.CursorShape.PointingHandCursor,
}


class PlanHands(PlanView):
    """Changes nothing: says what a person wants."""

    chosen = Signal(str)
    """What is chosen now: a work package, task, milestone, deliverable or dependency; "" for none."""
    moved = Signal(str, int, int)
    """An item is to move: so many days, so many months."""
    placed = Signal(str, object, object)
    """A bar is to begin and end on these days; None leaves an end where it is."""
    linked = Signal(str, str, str)
    """The second is to wait for the first, by a kind of dependency."""
    opened = Signal(str)
    """An item is to be edited."""
    removed = Signal(str)
    """An item is to be removed."""
    reordered = Signal(str, int)
    """A row is to go up (-1) or down (1) among its own kind."""
    folded = Signal(str)
    """The tasks of a work package are to be hidden, or shown again."""
    grasped = Signal()
    """A drag begins, or has ended: what comes now is a step of its own."""
    said = Signal(str)
    """What is going on, in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.by_month = True
        self.drag: Drag | None = None
        self.linking = ""
        self._hover = Grip("", "row")

    def show_plan(self, plan: Plan, theme: Theme) -> None:
        """Show another plan. A drag that was under way is given up."""
        self.drag = None
        if self.linking not in plan.place:
            self.linking = ""
        super().show_plan(plan, theme)

    def choose(self, item: str, *, see: bool = True) -> None:
        """Choose an item and have it in sight."""
        if item and item not in self.plan.place:
            item = ""
        if see and item:
            self.see(item)
        if item != self.item:
            self.item = item
            self.chosen.emit(item)
            tell_focus(self)
        self._say()
        self.viewport().update()

    def _say(self) -> None:
        if self.linking:
            name = self.plan.bars[self.linking].label
            self.said.emit(self.tr("{0} leads to …: go to a row and press Enter; Esc gives up").format(name))
        else:
            self.said.emit(self.plan.told(self.item) if self.item else "")

    # ---- the mouse

    def grip_at(self, point: QPointF) -> Grip:
        """What is at a place."""
        at = self.row_at(point.y())
        if at < 0:
            return Grip("", "row")
        line = self.plan.lines[at]
        if point.x() < self.names:
            return Grip(line.bar.id, "name")
        for deliverable in reversed(line.points):
            if self.rect_of(deliverable.id).contains(point):
                return Grip(deliverable.id, "point")
        if line.bar.span is None:
            return Grip(line.bar.id, "row")
        rect = self.rect_of(line.bar.id)
        x, kind = point.x(), line.bar.kind
        link = self.link_at(point)
        if not rect.top() - 2 <= point.y() <= rect.bottom() + 2:
            return Grip(link, "link") if link else Grip(line.bar.id, "row")
        if kind != "package" and self._shows_knobs(line.bar.id):
            if abs(x - (rect.right() + KNOB)) <= EDGE:
                return Grip(line.bar.id, "link_end")
            if abs(x - (rect.left() - KNOB)) <= EDGE:
                return Grip(line.bar.id, "link_start")
        inner = min(EDGE, rect.width() / 3)
        if kind != "milestone":
            if rect.left() - EDGE <= x <= rect.left() + inner:
                return Grip(line.bar.id, "start")
            if rect.right() - inner <= x <= rect.right() + EDGE:
                return Grip(line.bar.id, "end")
        if rect.left() <= x <= rect.right():
            return Grip(line.bar.id, "bar")
        return Grip(link, "link") if link else Grip(line.bar.id, "row")

    def _shows_knobs(self, item: str) -> bool:
        return item in (self.item, self._hover.item) or self._row_of_hover() == item

    def _row_of_hover(self) -> str:
        at = self.plan.place.get(self._hover.item, -1)
        return self.plan.lines[at].bar.id if at >= 0 else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is there, and take hold of it."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        grip = self.grip_at(event.position())
        if self.linking and grip.item and grip.part != "link":
            self._end_link(self._bar_of(grip.item))
            return
        self.choose(grip.item, see=False)
        if grip.part == "name" and event.position().x() <= PAD:
            self.fold(grip.item)
        if not grip.item or grip.part in ("name", "link"):
            return
        span = self.plan.span(grip.item)
        if span is None and self.plan.bars[grip.item].kind != "task":
            return
        if span is not None and grip.part == "row":
            return
        x = event.position().x()
        self.drag = Drag(grip, x, event.position().y(), self.day_at(x), span)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what letting go would do."""
        if self.drag is None:
            self._hover_at(event.position())
            return
        drag, point = self.drag, event.position()
        far = abs(point.x() - drag.x) + abs(point.y() - drag.y)
        if not drag.begun and far < QApplication.startDragDistance():
            return
        if not drag.begun:
            drag.begun = True
            self.grasped.emit()
        self._drag_to(drag, point, self.by_month != bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))
        drag.x -= self.scroll_at_edge(point)
        QToolTip.showText(
            event.globalPosition().toPoint() + QPoint(12, -28), tip(self.saying()), self.viewport()
        )
        self.viewport().update()

    def _drag_to(self, drag: Drag, point: QPointF, by_month: bool) -> None:
        match drag.grip.part:
            case "link_start" | "link_end":
                drag.to = point.x(), point.y()
                self._aim(drag, point)
            case "start" | "end":
                drag.resize(self.day_at(point.x() + self.day_width / 2), by_month)
            case "row":
                drag.draw(self.day_at(point.x()), by_month)
            case _:
                drag.move((point.x() - drag.x) / self.day_width, by_month)

    def _aim(self, drag: Drag, point: QPointF) -> None:
        """The bar under the mouse, and which end of it is nearer."""
        at = self.row_at(point.y())
        bar = self.plan.lines[at].bar if at >= 0 else None
        drag.target = ""
        if bar is not None and bar.kind != "package" and bar.id != drag.grip.item:
            rect = self.rect_of(bar.id)
            drag.target = bar.id
            drag.target_end = "F" if point.x() > rect.center().x() and bar.span is not None else "S"

    def saying(self) -> str:
        """What letting go would do, in words."""
        drag = self.drag
        if drag is None or not drag.begun:
            return ""
        if drag.grip.part.startswith("link_"):
            if not drag.target:
                return self.tr("Drop on a task or a milestone")
            before, after = (self.plan.bars[end].label for end in (drag.grip.item, drag.target))
            kind = say(f"term-dependency-kind-{drag.kind}", self.plan.language)
            return f"{kind}: {before} → {after}"
        if drag.new is None:
            return ""
        days = days_in_words(drag.new, self.plan.language)
        if drag.grip.part == "point" or drag.new.days == 1:
            return days
        return self.tr("{0} ({1} days)").format(days, drag.new.days)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Say what the drag was."""
        drag, self.drag = self.drag, None
        QToolTip.hideText()
        self.viewport().update()
        if drag is None or not drag.begun:
            return
        item = drag.grip.item
        if drag.grip.part.startswith("link_"):
            if drag.target:
                self.linked.emit(item, drag.target, drag.kind)
        elif drag.new is None or drag.new == drag.span:
            return
        elif drag.grip.part in ("start", "end", "row"):
            start = None if drag.grip.part == "end" else drag.new.start
            self.placed.emit(item, start, None if drag.grip.part == "start" else drag.new.end)
        else:
            self.moved.emit(item, drag.days, drag.months)
        self.grasped.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit what is there."""
        grip = self.grip_at(event.position())
        if grip.item:
            self.opened.emit(grip.item)

    def _hover_at(self, point: QPointF) -> None:
        grip = self.grip_at(point)
        if grip != self._hover:
            self._hover = grip
            self.viewport().setCursor(CURSORS.get(grip.part, Qt.CursorShape.ArrowCursor))
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse any more."""
        super().leaveEvent(event)
        self._hover = Grip("", "row")
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """A tip tells what is under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            grip = self.grip_at(QPointF(event.pos()))
            text = self.plan.told(grip.item) if grip.item else ""
            if grip.part.startswith("link_"):
                text = self.tr("Drag to a task or a milestone that waits for this")
            QToolTip.showText(event.globalPos(), tip(text), self.viewport())
            return True
        return super().viewportEvent(event)

    # ---- painting over the bars

    def paint_over(self, painter: QPainter) -> None:
        """The frame, the knobs for linking, and the drag under way."""
        super().paint_over(painter)
        drag = self.drag if self.drag is not None and self.drag.begun else None
        for item in {self.item, self._row_of_hover()} if drag is None else set[str]():
            bar = self.plan.bars.get(item)
            if bar is not None and bar.span is not None and bar.kind != "package":
                paint_knobs(painter, self, item)
        if self.linking:
            paint_thread(painter, self, self.linking, self.rect_of(self._bar_of(self.item)).center())
        if drag is None:
            return
        if drag.grip.part.startswith("link_"):
            if drag.target:
                painter.setPen(QPen(QColor(self.theme.accent), 2))
                painter.drawRoundedRect(self.rect_of(drag.target).adjusted(-3, -3, 3, 3), 3, 3)
            paint_thread(painter, self, drag.grip.item, QPointF(*drag.to), drag.grip.part == "link_start")
        elif drag.new is not None:
            paint_ghosts(painter, self, drag)

    def _end_link(self, item: str) -> None:
        before, self.linking = self.linking, ""
        if item and item != before and self.plan.bars[item].kind != "package":
            self.linked.emit(before, item, "FS")
        self._say()
        self.viewport().update()

    def fold(self, item: str) -> None:
        """Hide the tasks of the work package in whose row an item stands, or show them again."""
        bar = self.plan.bars.get(self._bar_of(item))
        if bar is not None and bar.kind == "package":
            self.folded.emit(bar.id)

    def _bar_of(self, item: str) -> str:
        """The bar in whose row an item stands."""
        at = self.plan.place.get(item, -1)
        return self.plan.lines[at].bar.id if at >= 0 else ""
