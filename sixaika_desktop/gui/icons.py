"""Icons in the colours of the theme. A form names one by the property `icon_name`; `dress` puts it there."""

from functools import cache
from math import ceil

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from sixaika_desktop.domain.phrases import resources
from sixaika_desktop.export.tokens import ICONS


def icon(name: str, colour: str = "") -> QIcon:
    """An icon by its name in `resources/icons`, in the colour of text or in another (`#RRGGBB`)."""
    palette = QGuiApplication.palette()
    groups = QPalette.ColorGroup
    own = colour or palette.color(groups.Active, QPalette.ColorRole.WindowText).name()
    off = palette.color(groups.Disabled, QPalette.ColorRole.WindowText).name()
    lit = palette.color(groups.Active, QPalette.ColorRole.HighlightedText).name()
    return _icon(name, own, off, colour or lit)


@cache
def _icon(name: str, own: str, off: str, lit: str) -> QIcon:
    found = QIcon()
    for mode, colour in ((QIcon.Mode.Normal, own), (QIcon.Mode.Disabled, off), (QIcon.Mode.Selected, lit)):
        if mode == QIcon.Mode.Normal or colour != own:
            found.addPixmap(_coloured(name, colour), mode)
    return found


def _coloured(name: str, colour: str) -> QPixmap:
    shape = _shape(name, ICONS[-1], ceil(QGuiApplication.primaryScreen().devicePixelRatio()))
    pixmap = QPixmap(shape)
    painter = QPainter(pixmap)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(pixmap.rect(), QColor(colour))
    painter.end()
    return pixmap


@cache
def _shape(name: str, size: int, scale: int) -> QPixmap:
    """Where an icon is drawn on; reading its file is what costs time, and is done once for all colours."""
    pixmap = QPixmap(QSize(size, size) * scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray((resources() / "icons" / f"{name}.svg").read_bytes()))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, size * scale, size * scale))
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap


def program_icon() -> QIcon:
    """The icon of the program itself, in every size it is drawn in."""
    found = QIcon()
    for path in sorted((resources() / "icons" / "program").glob("program-*.png")):
        found.addFile(str(path))
    return found


def dress(root: QObject) -> None:
    """Put its icon on every action and button below *root* that names one, in the present colours."""
    for thing in (*root.findChildren(QAction), *root.findChildren(QAbstractButton), root):
        if isinstance(thing, QAction | QAbstractButton):
            dress_one(thing)


def dress_one(thing: QAction | QAbstractButton) -> None:
    """Put the icon that it names, if any, on an action or a button."""
    if name := thing.property("icon_name"):
        is_primary = thing.property("icon_tone") == "primary"
        role = QPalette.ColorRole.HighlightedText
        thing.setIcon(icon(name, QGuiApplication.palette().color(role).name() if is_primary else ""))
