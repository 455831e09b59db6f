"""A text in each of the application's languages: a line for each, or a tab for each."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from PySide6.QtCore import Property, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from sixaika_desktop.domain.places import language_name

LINES: Final = 5
"""So many lines of a longer text are seen."""


class TextsEdit(QWidget):
    """One editor for each language. `multiline`, set in the form, gives tabs with room for paragraphs."""

    edited = Signal(str, str)
    """A person typed: the language, and the whole text in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._multiline = False
        self._lines = LINES
        self._languages: tuple[str, ...] = ()
        self._screen = "en"
        self._labels: dict[str, QLabel] = {}
        self._tabs: QTabWidget | None = None
        self.editors: dict[str, QLineEdit | QPlainTextEdit] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def is_multiline(self) -> bool:
        """Whether there is room for paragraphs."""
        return self._multiline

    def set_multiline(self, yes: bool) -> None:
        """Set in the form, before the languages are known."""
        self._multiline = yes

    multiline = Property(bool, is_multiline, set_multiline)

    def lines(self) -> int:
        """How many lines of a longer text are seen."""
        return self._lines

    def set_lines(self, lines: int) -> None:
        """Set in the form."""
        self._lines = lines

    visible_lines = Property(int, lines, set_lines)

    def set_languages(self, languages: Sequence[str], screen: str) -> None:
        """Have editors for these languages, named in the language of the screen. Of tabs the one that is
        read on the screen opens, where there is one; the one that is written in stays.
        """
        is_new = tuple(languages) != self._languages
        if is_new:
            self._languages = tuple(languages)
            self._build()
        is_read_anew = (is_new or screen != self._screen) and screen in self._languages
        if self._tabs is not None and is_read_anew and not any(e.hasFocus() for e in self.editors.values()):
            self._tabs.setCurrentIndex(self._languages.index(screen))
        self._screen = screen
        if self._tabs is not None:
            self._tabs.setAccessibleName(self.accessibleName())
        for at, language in enumerate(self._languages):
            name = language_name(language, screen)
            editor = self.editors[language]
            editor.setAccessibleName(f"{self.accessibleName()}, {name}".strip(", "))
            if self._tabs is not None:
                self._tabs.setTabText(at, name)
            elif language in self._labels:
                self._labels[language].setToolTip(name)

    def set_texts(self, texts: Mapping[str, str]) -> None:
        """Show these texts; an editor that shows its text already is left alone."""
        for language, editor in self.editors.items():
            text = texts.get(language, "")
            if _text_of(editor) != text:
                with QSignalBlocker(editor):
                    put_text(editor, text)

    def reach(self, language: str) -> bool:
        """Put the cursor into the text in this language, or the first."""
        if not self.editors:
            return False
        chosen = language if language in self.editors else self._languages[0]
        if self._tabs is not None:
            self._tabs.setCurrentIndex(self._languages.index(chosen))
        self.editors[chosen].setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _build(self) -> None:
        if (old := self.layout()) is not None:
            while item := old.takeAt(0):
                if (gone := item.widget()) is not None:
                    gone.setParent(None)
                    gone.deleteLater()
            QWidget().setLayout(old)
        self.editors, self._labels, self._tabs = {}, {}, None
        if self._multiline:
            self._build_tabs()
        else:
            self._build_lines()

    def _build_lines(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for at, language in enumerate(self._languages):
            editor = QLineEdit(self)
            editor.textEdited.connect(self._typed)
            self._add(language, editor)
            if len(self._languages) > 1:
                label = QLabel(language.upper(), self)
                label.setProperty("kind", "label")
                label.setBuddy(editor)
                label.setMinimumWidth(20)
                self._labels[language] = label
                grid.addWidget(label, at, 0)
            grid.addWidget(editor, at, 1)
            editor.show()  # Qt would do so later, and what is not there yet cannot get the cursor
        self._stand_in_order(*self.editors.values())
        if self._languages:
            self.setFocusProxy(self.editors[self._languages[0]])

    def _build_tabs(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        tabs = QTabWidget(self)
        tabs.setDocumentMode(True)
        for language in self._languages:
            editor = _Paragraphs(self._lines)
            editor.textChanged.connect(self._typed)
            self._add(language, editor)
            tabs.addTab(editor, language)
        tabs.tabBar().setVisible(len(self._languages) > 1)
        box.addWidget(tabs)
        tabs.show()
        self._tabs = tabs
        self._stand_in_order(tabs.tabBar(), *self.editors.values())
        self.setFocusProxy(tabs)

    def _stand_in_order(self, *inner: QWidget) -> None:
        """Tab comes to what is inside where it would come to this: Qt puts what is made late at the end, and
        moves it only behind what takes Tab.
        """
        before: QWidget | None = self.previousInFocusChain()
        while (
            before is not None and before is not self and not before.focusPolicy() & Qt.FocusPolicy.TabFocus
        ):
            before = before.previousInFocusChain()
        if before is not None:
            for one, other in pairwise((before, *inner)):
                QWidget.setTabOrder(one, other)

    def _add(self, language: str, editor: QLineEdit | QPlainTextEdit) -> None:
        editor.setObjectName(f"{self.objectName()}__{language}")
        editor.setProperty("text_language", language)
        self.editors[language] = editor

    def _typed(self) -> None:
        editor = self.sender()
        if isinstance(editor, QLineEdit | QPlainTextEdit):
            self.edited.emit(editor.property("text_language"), _text_of(editor))


class _Paragraphs(QPlainTextEdit):
    """A plain text with Tab leading on to the next field."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)  # there is one history, the document's
        self.setMinimumHeight(self.sizeHint().height())

    def sizeHint(self) -> QSize:
        """High enough for the lines that are to be seen."""
        return QSize(240, QFontMetrics(self.font()).lineSpacing() * self._lines + 16)


def _text_of(editor: QLineEdit | QPlainTextEdit) -> str:
    return editor.text() if isinstance(editor, QLineEdit) else plain_text(editor)


def plain_text(editor: QPlainTextEdit) -> str:
    """The text with its no-break spaces, which `toPlainText` turns into plain ones."""
    return editor.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")


def put_text(editor: QLineEdit | QPlainTextEdit, text: str) -> None:
    """Replace only what differs, so that the cursor stays near where it was."""
    if isinstance(editor, QLineEdit):
        at = editor.cursorPosition()
        editor.setText(text)
        if editor.hasFocus():
            editor.setCursorPosition(min(at, len(text)))
        return
    old = plain_text(editor)
    head = next(
        (n for n, (a, b) in enumerate(zip(old, text, strict=False)) if a != b), min(len(old), len(text))
    )
    most = min(len(old), len(text)) - head
    tail = next((n for n in range(most) if old[-1 - n] != text[-1 - n]), most)
    cursor = editor.textCursor()
    cursor.setPosition(_utf16(old[:head]))
    cursor.setPosition(_utf16(old[: len(old) - tail]), cursor.MoveMode.KeepAnchor)
    cursor.insertText(text[head : len(text) - tail])
    if editor.hasFocus():
        editor.setTextCursor(cursor)


def _utf16(text: str) -> int:
    """Qt counts in UTF-16: a character beyond the first plane is two."""
    return len(text.encode("utf-16-le")) // 2
