"""The list at the left: the pages in the order of the work, each with what is missed and open on it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from sixaika_desktop.domain.phrases import say
from sixaika_desktop.gui.icons import icon
from sixaika_desktop.gui.looks import mixed
from sixaika_desktop.gui.marks import colour_of, draw_mark

if TYPE_CHECKING:
    from sixaika_desktop.gui.desk import Desk
    from sixaika_desktop.gui.pages import Declaration

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
PAGE: Final = Role.UserRole
BADGE: Final = Role.UserRole + 1
ROOT = QModelIndex()

Badge = tuple[int, int]
"""How many rules are missed, and how many open."""


class PageList(QAbstractListModel):
    """The declared pages; without an application only those that need none can be chosen."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.pages: Sequence[Declaration] = ()
        self._badges: dict[str, Badge] = {}
        desk.document.changed.connect(self._follow)
        desk.voice.changed.connect(self._tell_all)

    def show(self, pages: Sequence[Declaration]) -> None:
        """List these pages."""
        self.beginResetModel()
        self.pages = tuple(pages)
        self._badges = self._counted()
        self.endResetModel()

    def add(self, pages: Sequence[Declaration]) -> None:
        """List these, of which the first are listed already."""
        here = len(self.pages)
        if len(pages) > here:
            self.beginInsertRows(ROOT, here, len(pages) - 1)
            self.pages = tuple(pages)
            self._badges = self._counted()
            self.endInsertRows()

    def rowCount(self, parent: Index = ROOT) -> int:
        """How many pages there are."""
        return 0 if parent.isValid() else len(self.pages)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Whether a page can be chosen now."""
        if not index.isValid() or not (self.pages[index.row()].alone or self._desk.document.is_open):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def badge(self, page_id: str) -> Badge:
        """How much is missed and open on a page."""
        return self._badges.get(page_id, (0, 0))

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """The page, its name, its badge."""
        if not index.isValid():
            return None
        page = self.pages[index.row()]
        match role:
            case Role.DisplayRole:
                return page.name
            case Role.UserRole:
                return page
            case _ if role == BADGE:
                return self.badge(page.id)
            case Role.AccessibleTextRole | Role.ToolTipRole:
                missed, open_ = self.badge(page.id)
                words = [page.name]
                for count, state in ((missed, "missed"), (open_, "open")):
                    if count:
                        words.append(f"{count} {say(f'rules-state-{state}', self._desk.language)}")
                return ", ".join(words)
            case _:
                return None

    def _counted(self) -> dict[str, Badge]:
        from sixaika_desktop.gui.pages import page_of

        if not self._desk.document.is_open:
            return {}
        found: dict[str, list[int]] = {}
        for verdict in self._desk.document.snapshot.verdicts:
            if verdict.state in ("missed", "open") and (page := page_of(verdict.rule)) is not None:
                found.setdefault(page.id, [0, 0])[verdict.state == "open"] += 1
        return {id: (missed, open_) for id, (missed, open_) in found.items()}

    def _follow(self, before: object, after: object) -> None:
        old, self._badges = self._badges, self._counted()
        if getattr(before, "id", "") != getattr(after, "id", ""):
            self._tell_all()
            return
        for at, page in enumerate(self.pages):
            if old.get(page.id) != self._badges.get(page.id):
                self.dataChanged.emit(self.index(at), self.index(at))

    def _tell_all(self) -> None:
        if self.pages:
            self.dataChanged.emit(self.index(0), self.index(len(self.pages) - 1))


class PageDelegate(QStyledItemDelegate):
    """Paints a page: icon, name, and at the right ✕ and ○ with their counts, or ✓."""

    def __init__(self, desk: Desk, view: QListView) -> None:
        super().__init__(view)
        self._desk = desk
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line with room around it."""
        return QSize(150, self._view.fontMetrics().height() + 16)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One page."""
        theme = self._desk.looks.theme
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        page: Declaration = index.data(PAGE)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        enabled = bool(state & QStyle.StateFlag.State_Enabled)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = rect.adjusted(8, 1, -8, -1)
        if chosen or (state & QStyle.StateFlag.State_MouseOver and enabled):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(mixed(theme.raised, theme.accent, 0.18 if chosen else 0.07)))
            painter.drawRoundedRect(area, 4, 4)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(theme.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, 4, 4)
        colour = theme.text if enabled else mixed(theme.raised, theme.muted, 0.6)
        tone = theme.accent if chosen else colour
        icon(page.icon, tone).paint(painter, QRect(area.left() + 8, area.center().y() - 7, 16, 16))
        right = (
            self._paint_badge(painter, index.data(BADGE), area)
            if enabled and not page.alone
            else area.right() - 8
        )
        font = self._view.font()
        font.setBold(chosen)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        words = QRect(area.left() + 32, area.top(), right - area.left() - 34, area.height())
        text = painter.fontMetrics().elidedText(page.name, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()

    def _paint_badge(self, painter: QPainter, badge: Badge, area: QRect) -> int:
        """Paints the counts from the right; where they begin."""
        theme = self._desk.looks.theme
        x = area.right() - 8
        painter.setFont(self._view.font())
        metrics = painter.fontMetrics()
        shown = [("open", badge[1]), ("missed", badge[0])]
        for state, count in shown:
            if not count:
                continue
            colour = colour_of(state, theme)
            text = str(count)
            wide = metrics.horizontalAdvance(text)
            painter.setPen(QColor(colour))
            place = QRect(x - wide, area.top(), wide, area.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
            draw_mark(painter, state, QPointF(x - wide - 8, area.center().y() + 0.5), 11, colour)
            x -= wide + 20
        return x
