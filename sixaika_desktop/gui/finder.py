"""Find anything: one line that finds actions, pages, partners, work packages and fields by their names."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from sixaika_desktop.domain.model import Application, Partner, Where, WorkPackage, answer_id
from sixaika_desktop.domain.phrases import pick, say
from sixaika_desktop.domain.places import capital, field_name, name_of
from sixaika_desktop.domain.shape import Kind, shape
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.plain import tip

Elide = Qt.TextElideMode
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

MOST: Final = 40
WHAT: Final = Role.UserRole

_HIDDEN: Final = frozenset({Kind.ID, Kind.ORDER, Kind.ROWS})


@dataclass(frozen=True, slots=True)
class Target:
    """Something that can be found: its name, what it is, and how to get there."""

    name: str
    what: str
    go: Callable[[], object]
    icon: QIcon | None = None


class TargetDelegate(QStyledItemDelegate):
    """Paints what a thing is muted at the right, and of its name as much as there is room for."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line with a little room, as wide as there is."""
        return QSize(0, super().sizeHint(option, index).height() + 6)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One thing."""
        whole: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        palette: QPalette = option.palette  # pyright: ignore[reportAttributeAccessIssue]
        metrics: QFontMetrics = option.fontMetrics  # pyright: ignore[reportAttributeAccessIssue]
        what = metrics.elidedText(str(index.data(WHAT) or ""), Elide.ElideRight, whole.width() // 3)
        wide = metrics.horizontalAdvance(what) + 16 if what else 0
        own = QStyleOptionViewItem(option)
        self.initStyleOption(own, index)
        view = self.parent()
        assert isinstance(view, QWidget)
        name = str(index.data())
        own.text = metrics.elidedText(name, Elide.ElideRight, whole.width() - wide - 32)  # pyright: ignore[reportAttributeAccessIssue]
        if not own.icon.isNull():  # Qt would pale the icon of the line that is marked
            drawn, shown = own.icon.pixmap(own.decorationSize), QIcon()
            for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
                shown.addPixmap(drawn, mode)
            own.icon = shown  # pyright: ignore[reportAttributeAccessIssue]
        view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, own, painter, view)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(whole.adjusted(0, 0, -8, 0), side, what)


class Finder(QWidget):
    """A line and a list under it; Enter takes the marked one, Esc goes back."""

    def __init__(self, targets: Sequence[Target], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("kind", "sheet")
        self._targets = targets
        self._found: list[Target] = []
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("An action, page, partner, work package or field"))
        self.line.setAccessibleName(self.tr("Find anything"))
        self.line.textChanged.connect(self._look)
        self.line.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(TargetDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._take)
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 8, 8, 8)
        box.addWidget(self.line)
        box.addWidget(self.list)
        self.resize(560, 420)
        self._look("")
        self.line.setFocus()

    def show_over(self, window: QWidget) -> None:
        """Show it in the upper middle of the window."""
        corner = window.mapToGlobal(QPoint((window.width() - self.width()) // 2, 64))
        self.move(corner)
        self.show()

    def _look(self, text: str) -> None:
        self._found = matching(self._targets, text)
        self.list.clear()
        for target in self._found:
            item = QListWidgetItem(target.name)
            item.setData(WHAT, target.what)
            item.setData(Role.AccessibleTextRole, f"{target.name}, {target.what}".removesuffix(", "))
            item.setToolTip(tip(target.name))
            if target.icon is not None:
                item.setIcon(target.icon)
            self.list.addItem(item)
        if not self._found:
            nothing = QListWidgetItem(self.tr("Nothing has this name."), self.list)
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.setCurrentRow(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move in the list while one types in the line."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            at, last = self.list.currentRow(), self.list.count() - 1
            match event.key():
                case Qt.Key.Key_Down:
                    self.list.setCurrentRow(min(last, at + 1))
                case Qt.Key.Key_Up:
                    self.list.setCurrentRow(max(0, at - 1))
                case Qt.Key.Key_PageDown:
                    self.list.setCurrentRow(min(last, at + 10))
                case Qt.Key.Key_PageUp:
                    self.list.setCurrentRow(max(0, at - 10))
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self._take()
                case Qt.Key.Key_Escape:
                    self.close()
                case _:
                    return False
            return True
        return False

    def _take(self, *_: object) -> None:
        at = self.list.currentRow()
        if 0 <= at < len(self._found):
            target = self._found[at]
            self.close()
            target.go()


def matching(targets: Iterable[Target], text: str) -> list[Target]:
    """Those in whose name every word typed begins a word, or at least stands; the likeliest first."""
    words = text.casefold().split()
    found: list[tuple[int, int, Target]] = []
    for target in targets:
        name = target.name.casefold()
        every = f"{name} {target.what.casefold()}"
        if not all(word in every for word in words):
            continue
        begin = name.split()
        misses = sum(not any(part.startswith(word) for part in begin) for word in words)
        if words and name.startswith(words[0]):
            misses -= 1
        found.append((misses, len(name) if words else 0, target))
    found.sort(key=lambda each: each[:2])
    return [target for _, _, target in found[:MOST]]


def places(desk: Desk) -> list[Target]:
    """Partners, work packages, fields of the application and questions of its call."""
    document, language = desk.document, desk.language
    if not document.is_open:
        return []
    app, call = document.application, document.call

    def to(where: Where) -> Callable[[], object]:
        return lambda: desk.reach(where)

    found: list[Target] = []
    for row in (*app.partners, *app.work_packages):
        cls = Partner if isinstance(row, Partner) else WorkPackage
        kind = capital(say("row-partner" if cls is Partner else "row-work_package", language))
        found.append(
            Target(
                name_of(app, row, language), kind, to(Where(row.id, "name" if cls is Partner else "title"))
            )
        )
    of_application = capital(say("row-application", language))
    for field in shape(Application).fields:
        if field.kind not in _HIDDEN:
            name = field_name(Application, field.name, language)
            found.append(Target(name, of_application, to(Where(app.id, field.name))))
    for section in call.sections:
        for question in section.questions:
            written = "" if question.one_language or question.kind != "text" else (*app.languages, "fi")[0]
            where = Where(answer_id(question.id, language=written), "value")
            found.append(Target(pick(question.names, language), pick(section.names, language), to(where)))
    return found
