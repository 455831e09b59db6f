"""Help on a page, the keys of the program, and what it is made of."""

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from sixaika_desktop import __version__
from sixaika_desktop.domain.phrases import resources


class Sheet(QDialog):
    """A text to read, beside the work."""

    def __init__(self, title: str, html: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.text = QTextBrowser(self)
        self.text.setOpenExternalLinks(True)
        self.text.setAccessibleName(title)
        self.text.setHtml(f"<h2>{escape(title)}</h2>{html}")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 12, 12, 12)
        box.addWidget(self.text)
        box.addWidget(buttons)
        self.resize(560, 520)


def keys_of(actions: Iterable[QAction]) -> str:
    """The keys of actions, and those of tables, as a table."""
    rows: list[tuple[str, str]] = []
    for action in actions:
        if not action.shortcut().isEmpty():
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            rows.append((action.text().replace("&", "").rstrip("…"), keys))
    native = QKeySequence.SequenceFormat.NativeText
    for text, keys in (
        (QCoreApplication.translate("Help", "Edit the cell"), "F2"),
        (QCoreApplication.translate("Help", "Take back what was typed into the cell"), "Esc"),
        (QCoreApplication.translate("Help", "Down, and up"), "Enter, Shift+Enter"),
        (QCoreApplication.translate("Help", "On, and back"), "Tab, Shift+Tab"),
        (QCoreApplication.translate("Help", "Empty the cells"), "Del"),
    ):
        shown = ", ".join(QKeySequence(each).toString(native) for each in keys.split(", "))
        rows.append((text, shown))
    lines = "".join(f"<tr><td>{escape(a)}</td><td>&nbsp;&nbsp;<b>{escape(k)}</b></td></tr>" for a, k in rows)
    return f"<table cellspacing='4'>{lines}</table>"


def about(library: str) -> str:
    """Version, licences, and where things are kept."""
    told = QCoreApplication.translate(
        "Help",
        "<p>Version {version}. Draft, check and print funding applications of the six largest Finnish "
        "cities, offline.</p><p>Licence: EUPL-1.2. Font: Source Sans 3, SIL Open Font License 1.1. "
        "Icons: Tabler Icons, MIT. Qt for Python: LGPL-3.0.</p><p>Library: {library}</p>",
    )
    told = told.format(version=escape(__version__), library=escape(library))
    notices = resources().parents[1] / "THIRD-PARTY-NOTICES.html"  # made with the bundle
    if notices.exists():
        link = escape(QCoreApplication.translate("Help", "Licences of all parts"))
        told += f'<p><a href="{notices.as_uri()}">{link}</a></p>'
    return told
