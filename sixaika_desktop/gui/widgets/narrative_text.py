"""A text to write in: as high as what stands in it, pasted into as plain text."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QResizeEvent, QTextDocumentFragment
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from sixaika_desktop.gui.form import leaves_to_history
from sixaika_desktop.gui.widgets.narrative_strokes import Strokes
from sixaika_desktop.gui.widgets.texts_edit import plain_text, put_text

LINES: Final = 2
"""So many lines are seen where less is written."""

MEASURE: Final = 88
"""So many characters of running text stand in a line."""

_SAMPLE: Final = "Hankkeen toimenpiteet vahvistavat kaupunkien yhteistyötä. Staden utvecklar nya tjänster. "

_ALIKE: Final = {
    **dict.fromkeys("\r\v\f\x85\u2028\u2029", "\n"),
    **dict.fromkeys("\t\x07", " "),
    **dict.fromkeys("\u00ad\u200b\u2060\ufeff\x1f\ufffc", ""),
    "\x1e": "\u2011",  # Word's hyphen that does not break
}


class NarrativeText(QPlainTextEdit):
    """Grows with its text, so that only the page scrolls. Undo and Redo are the document's."""

    typed = Signal(str, int)
    """A person changed the text: the whole text, and the number of the step it belongs to."""
    moved = Signal()
    """The cursor stands elsewhere."""
    left = Signal()
    """The cursor went to another field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._strokes = Strokes()
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._typed)
        self.cursorPositionChanged.connect(self.moved)

    def show_text(self, text: str) -> None:
        """Show a text that nobody typed here; one that stands there already is left alone."""
        if text != self._text:
            self._text = text
            with QSignalBlocker(self):
                put_text(self, text)
            self.fit()

    def fit(self) -> None:
        """Be as high as the text, and a few lines where it is short."""
        layout = self.document().documentLayout()
        height, block = 0.0, self.document().begin()
        while block.isValid():
            height += layout.blockBoundingRect(block).height()
            block = block.next()
        lines = QFontMetrics(self.font()).lineSpacing() * LINES
        frame = self.height() - self.viewport().height() if self.isVisible() else 10
        wanted = round(max(height, lines) + 2 * self.document().documentMargin()) + max(frame, 8)
        if wanted != self.minimumHeight() or wanted != self.maximumHeight():
            self.setFixedHeight(wanted)

    def sizeHint(self) -> QSize:
        """As wide as running text should be."""
        return QSize(measure(self), self.minimumHeight())

    def _typed(self) -> None:
        old, self._text = self._text, plain_text(self)
        self.fit()
        if old != self._text:
            self.typed.emit(self._text, self._strokes.group(old, self._text))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Any text."""
        return source.hasText() or source.hasHtml()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste the words without what they looked like."""
        text = source.text() if source.hasText() else ""
        if not text and source.hasHtml():
            text = QTextDocumentFragment.fromHtml(source.html()).toPlainText()
        self.textCursor().insertText(cleaned(text))
        self.ensureCursorVisible()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another font is of another height."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()

    def event(self, event: QEvent) -> bool:
        """Undo and Redo belong to the one history."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and leaves_to_history(event)
        ):
            event.ignore()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that what was typed in one go is over."""
        super().focusOutEvent(event)
        self.left.emit()


def cleaned(text: str) -> str:
    """Plain text: line ends of every kind as one, no marks that are not seen; every word stays."""
    text = text.replace("\r\n", "\n")
    text = "".join(_ALIKE.get(character, character) for character in text)
    text = "".join(c for c in text if c == "\n" or unicodedata.category(c) != "Cc")
    text = re.sub(r" *\n", "\n", text)
    return re.sub(r"\n{3,}", "\n\n", text)


def measure(widget: QWidget) -> int:
    """The width in pixels of a line of running text that is easy to read."""
    return round(QFontMetrics(widget.font()).horizontalAdvance(_SAMPLE) / len(_SAMPLE) * MEASURE) + 24


def in_measure(widgets: Iterable[QWidget]) -> QHBoxLayout:
    """Widgets under one another, no wider than running text should be, at the left of what room there is."""
    column = QWidget()
    column.setMaximumWidth(measure(column))
    column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    box = QVBoxLayout(column)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(24)
    for widget in widgets:
        box.addWidget(widget)
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(column, 1)
    row.addStretch(0)
    return row
