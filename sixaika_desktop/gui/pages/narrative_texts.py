"""The text of one answer, an editor for each language, with how much of the room is used."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from sixaika_desktop.calls.model import Question
from sixaika_desktop.calls.names import names_of
from sixaika_desktop.domain.edits import answer, set_field
from sixaika_desktop.domain.model import Answer, Where, answer_id
from sixaika_desktop.domain.places import capital, describe, language_name
from sixaika_desktop.domain.tree import find
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.icons import icon
from sixaika_desktop.gui.marks import colour_of, mark
from sixaika_desktop.gui.pages.narrative_asked import languages_of
from sixaika_desktop.gui.widgets.flash import flash
from sixaika_desktop.gui.widgets.narrative_count import NarrativeCount
from sixaika_desktop.gui.widgets.narrative_text import NarrativeText
from sixaika_desktop.gui.widgets.spelling_marks import SpellingMarks
from sixaika_desktop.rules.checks.answers import counted, limit_of


class AnswerText(QWidget):
    """A text in one language: its name and count above, and a bar where the original has changed since."""

    def __init__(self, desk: Desk, question: Question, column: str, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._question = question
        self._column = column
        self._row = ""
        self._partner = ""
        self.language = language
        self.name = QLabel(self)
        self.name.setProperty("kind", "label")
        self.count = NarrativeCount(self)
        self.editor = NarrativeText(self)
        self.spelling = SpellingMarks(desk, self.editor, language)
        self.name.setBuddy(self.editor)
        self.stale = QWidget(self)
        self.stale_mark = QLabel(self.stale)
        self.stale_words = QLabel(self.stale)
        self.fresh = QPushButton(self.stale)
        told = QHBoxLayout()
        told.addWidget(self.stale_mark)
        told.addWidget(self.stale_words, 1)
        self._bar = QHBoxLayout(self.stale)
        self._bar.setContentsMargins(0, 0, 0, 0)
        self._bar.setSpacing(6)
        self._bar.addLayout(told, 1)
        self._bar.addWidget(self.fresh)
        self.stale_words.setWordWrap(True)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.name, 1)
        head.addWidget(self.count)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addLayout(head)
        box.addWidget(self.stale)
        box.addWidget(self.editor)
        box.addStretch(1)
        self.stale.hide()
        self.editor.typed.connect(self._typed)
        self.editor.left.connect(desk.document.settle)
        self.fresh.clicked.connect(self.call_fresh)

    @property
    def answer_id(self) -> str:
        """The id of the answer, given or not."""
        return answer_id(self._question.id, self._row, self._column, self.language, self._partner)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the button stands below its words."""
        super().resizeEvent(event)
        wide = self.width() >= self.fresh.sizeHint().width() * 2
        directions = QHBoxLayout.Direction
        self._bar.setDirection(directions.LeftToRight if wide else directions.TopToBottom)

    def be_about(self, partner: str, row: str = "") -> None:
        """Be about the answer of another partner, or in another row of a table."""
        self._partner, self._row = partner, row

    def follow(self) -> None:
        """Show what is there now."""
        document, language, theme = self._desk.document, self._desk.language, self._desk.looks.theme
        row = find(document.application, self.answer_id)
        text = row.value if isinstance(row, Answer) else ""
        self.editor.show_text(text)
        count, limit = counted(text, document.call.counting), limit_of(self._question, self._column)
        self.count.show_count(count, limit, language, theme)
        over = self.count.text if 0 < limit < count else ""
        if self.editor.accessibleDescription() != over:
            self.editor.setAccessibleDescription(over)
        self.stale.setVisible(isinstance(row, Answer) and row.stale)

    def retell(self, name: str) -> None:
        """Say everything in the present language; `name` is that of the question."""
        language, theme = self._desk.language, self._desk.looks.theme
        app = self._desk.document.application
        own = capital(language_name(self.language, language)) if self.language else ""
        self.name.setText(own)
        self.editor.setAccessibleName(", ".join(part for part in (name, own) if part))
        first = not self.language or self.language in app.languages[:1]
        self.editor.setPlaceholderText(
            self.tr("Nothing written yet") if first else self.tr("Not translated yet")
        )
        self.stale_mark.setPixmap(mark("open", colour_of("open", theme), 14))
        self.stale_words.setText(self.tr("The original has changed since this was translated."))
        self.stale_words.setStyleSheet(f"color: {colour_of('open', theme)};")
        self.fresh.setText(self.tr("Translation is up to date"))
        self.fresh.setIcon(QIcon(icon("check")))
        self.fresh.setAccessibleName(f"{self.fresh.text()}: {self.editor.accessibleName()}")

    def call_fresh(self) -> None:
        """The translation says what the original says now."""
        where = Where(self.answer_id, "stale")
        if self._desk.document.apply(partial(self._told, where), set_field.of(where, False)):
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self, text: str, group: int) -> None:
        edit = answer.of(
            self._question.id,
            text,
            row=self._row,
            column=self._column,
            language=self.language,
            partner=self._partner,
        )
        where = Where(self.answer_id, "value")
        self._desk.document.apply(partial(self._told, where), edit, merge=("answer", self.answer_id, group))

    def _told(self, where: Where) -> str:
        document = self._desk.document
        return describe(document.application, where, self._desk.language, names_of(document.call))


class AnswerTexts(QWidget):
    """A text in each language of the application, under one another; or in one language alone."""

    moved = Signal(object)
    """The cursor stands elsewhere in an editor (`NarrativeText`)."""

    def __init__(self, desk: Desk, question: Question, column: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._question = question
        self._column = column
        self._row = ""
        self._partner = ""
        self._only = ""
        self._name = ""
        self.texts: dict[str, AnswerText] = {}
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(8)

    def be_about(self, partner: str, row: str = "") -> None:
        """Be about the answers of another partner, or in another row of a table."""
        self._partner, self._row = partner, row
        for text in self.texts.values():
            text.be_about(partner, row)

    def show_only(self, language: str) -> None:
        """Show one language; "" for all. Where it is not written in, all stay."""
        self._only = language
        for code, text in self.texts.items():
            text.setVisible(language in ("", code) or language not in self.texts)

    def follow(self) -> None:
        """Show what is there now."""
        app = self._desk.document.application
        wanted = languages_of(app, self._question, self._column, self._partner, self._row)
        if wanted != tuple(self.texts):
            self._arrange(wanted)
        for text in self.texts.values():
            text.follow()

    def _arrange(self, wanted: tuple[str, ...]) -> None:
        for code in [code for code in self.texts if code not in wanted]:
            gone = self.texts.pop(code)
            gone.setParent(None)
            gone.deleteLater()
        before, self.texts = self.texts, {}
        for at, code in enumerate(wanted):
            text = before.get(code) or AnswerText(self._desk, self._question, self._column, code, self)
            if code not in before:
                text.be_about(self._partner, self._row)
                text.editor.moved.connect(partial(self.moved.emit, text.editor))
            self.texts[code] = text
            self._box.insertWidget(at, text)
        self.retell(self._name)
        self.show_only(self._only)

    def retell(self, name: str) -> None:
        """Say everything in the present language."""
        self._name = name
        for text in self.texts.values():
            text.retell(name)

    def reach(self, language: str) -> bool:
        """Put the cursor into the text in this language, or the first."""
        chosen = self.texts.get(language) or next(iter(self.texts.values()), None)
        if chosen is None:
            return False
        if chosen.isHidden():
            self.show_only("")
        chosen.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        flash(chosen.editor)
        return True
