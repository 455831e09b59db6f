"""What is spelt wrong in a text is underlined; its menu offers what may have been meant."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QSyntaxHighlighter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit

from sixaika_desktop.domain.trouble import Trouble, why
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.marks import colour_of
from sixaika_desktop.gui.spelling import WORD


class SpellingMarks(QSyntaxHighlighter):
    """Follows an editor whose text is in one language. The word that is being typed is left alone."""

    def __init__(self, desk: Desk, editor: QPlainTextEdit, language: str) -> None:
        super().__init__(editor.document())
        self._desk = desk
        self._editor = editor
        self._language = language
        self._at = -1
        editor.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        editor.customContextMenuRequested.connect(self._ask)
        editor.cursorPositionChanged.connect(self._moved)
        editor.installEventFilter(self)
        desk.spelling.changed.connect(self.rehighlight)
        desk.looks.changed.connect(self.rehighlight)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Where the editor is left, the word typed last is done."""
        if event.type() == QEvent.Type.FocusOut and self._desk.spelling.is_on:
            self.rehighlightBlock(self._editor.textCursor().block())
        return super().eventFilter(watched, event)

    def highlightBlock(self, text: str) -> None:
        """Underline the words that the language's dictionary does not have."""
        spelling = self._desk.spelling
        if not text or not spelling.has(self._language):
            return
        wrong = QTextCharFormat()
        wrong.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        wrong.setUnderlineColor(colour_of("missed", self._desk.looks.theme))
        cursor, start = self._editor.textCursor(), self.currentBlock().position()
        at = cursor.position() - start if self._editor.hasFocus() and not cursor.hasSelection() else -1
        for found in WORD.finditer(text):
            if found.end() != at and not spelling.knows(found[0], self._language):
                self.setFormat(found.start(), found.end() - found.start(), wrong)

    def _moved(self) -> None:
        """The word that the cursor has left is looked at, and the one at whose end it stands no more."""
        document, position = self.document(), self._editor.textCursor().position()
        before, self._at = self._at, position
        if not self._desk.spelling.is_on or before < 0 or before >= document.characterCount():
            return
        self.rehighlightBlock(document.findBlock(before))

    def word_at(self, position: QPoint) -> QTextCursor | None:
        """The misspelt word at a point of the editor, selected."""
        cursor = self._editor.cursorForPosition(position)
        block = cursor.block()
        at = cursor.position() - block.position()
        for found in WORD.finditer(block.text()):
            if found.start() <= at <= found.end():
                if self._desk.spelling.knows(found[0], self._language):
                    return None
                cursor.setPosition(block.position() + found.start())
                cursor.setPosition(block.position() + found.end(), QTextCursor.MoveMode.KeepAnchor)
                return cursor
        return None

    def menu_at(self, position: QPoint) -> QMenu:
        """The editor's menu; above it, for a misspelt word, what may have been meant."""
        menu = self._editor.createStandardContextMenu()
        word = self.word_at(position)
        if word is None:
            return menu
        first = menu.actions()[0] if menu.actions() else None
        added: list[QAction] = []
        for meant in self._desk.spelling.suggestions(word.selectedText(), self._language):
            action = QAction(meant, menu)
            action.triggered.connect(partial(self._put, word, meant))
            added.append(action)
        if not added:
            nothing = QAction(self.tr("No suggestions"), menu)
            nothing.setEnabled(False)
            added.append(nothing)
        learn = QAction(self.tr("Add “{0}” to my words").format(word.selectedText()), menu)
        learn.triggered.connect(partial(self._learn, word.selectedText()))
        added.append(learn)
        line = QAction(menu)
        line.setSeparator(True)
        menu.insertActions(first, [*added, line]) if first else menu.addActions([*added, line])
        return menu

    def _ask(self, position: QPoint) -> None:
        menu = self.menu_at(position)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._editor.viewport().mapToGlobal(position))

    def _put(self, word: QTextCursor, meant: str) -> None:
        word.insertText(meant)
        self._editor.setTextCursor(word)

    def _learn(self, word: str) -> None:
        try:
            self._desk.spelling.learn(word)
        except OSError as fault:
            self._desk.trouble(Trouble("trouble-unwritable", reason=why(fault)))
