"""One question of the form: its words, help and clause, what is missing of it, and where it is answered."""

from collections.abc import Sequence
from functools import partial
from html import escape

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from sixaika_desktop.calls.model import Call, Question
from sixaika_desktop.calls.names import names_of
from sixaika_desktop.domain.edits import answer
from sixaika_desktop.domain.model import Where
from sixaika_desktop.domain.phrases import pick, say
from sixaika_desktop.domain.places import capital, describe
from sixaika_desktop.export.tokens import Theme
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.marks import colour_of, mark
from sixaika_desktop.gui.pages.narrative_asked import REASON, Lack, clause_of, place_of
from sixaika_desktop.gui.pages.narrative_fields import AnswerField, field_for
from sixaika_desktop.gui.pages.narrative_texts import AnswerTexts
from sixaika_desktop.gui.plain import tell_linked, tip
from sixaika_desktop.gui.widgets.flash import flash
from sixaika_desktop.rules.verdict import State

translate = QCoreApplication.translate


def help_of(call: Call, question: Question, language: str, theme: Theme) -> str:
    """What the form says of a question, whether it must be answered, and its clause, as rich text."""
    told, link = clause_of(call, question, language)
    tail = escape(told)
    if told and link:
        address = escape(link, quote=True)
        tail = f'<a href="{address}" style="color:{theme.accent}">{tail}</a>'
    if question.required:
        needed = escape(translate("Narrative", "The form requires an answer."))
        tail = f"{needed} {tail}".strip()
    return f"{escape(pick(question.help, language))} {tail}".strip()


class QuestionBox(QWidget):
    """A question as the project answers it, or one partner (`be_about`)."""

    moved = Signal(object)
    """The cursor stands elsewhere in an editor (`NarrativeText`)."""

    def __init__(self, desk: Desk, question: Question, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.question = question
        self.partner = ""
        self._lacks: tuple[Lack, ...] = ()
        self.setObjectName(f"question_{question.id}")
        self.title = QLabel(self)
        self.title.setProperty("kind", "figure")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.state_mark = QLabel(self)
        self.state = QLabel(self)
        self.state.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.help = QLabel(self)
        self.help.setProperty("kind", "help")
        self.help.setWordWrap(True)
        self.help.setOpenExternalLinks(True)
        flags = Qt.TextInteractionFlag
        self.help.setTextInteractionFlags(flags.LinksAccessibleByMouse | flags.LinksAccessibleByKeyboard)
        self.field: AnswerField | None = field_for(question, self)
        self.texts: dict[str, AnswerTexts] = {}
        if self.field is None:
            self.texts[""] = AnswerTexts(desk, question, "", self)
        elif question.reason:
            self.texts[REASON] = AnswerTexts(desk, question, REASON, self)
        self.reason = QLabel(self)
        self.reason.setProperty("kind", "label")
        self.reason.setVisible(REASON in self.texts)
        self._lay_out()
        if self.field is not None:
            self.field.edited.connect(self._answer)
            self.field.left.connect(desk.document.settle)
        for texts in self.texts.values():
            texts.moved.connect(self.moved)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(6)
        head.addWidget(self.title, 1)
        for widget in (self.state_mark, self.state):
            head.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(head)
        box.addWidget(self.help)
        if self.field is not None:
            box.addWidget(self.field)
        box.addWidget(self.reason)
        for texts in self.texts.values():
            box.addWidget(texts)

    def be_about(self, partner: str) -> None:
        """Be about the answer of another partner."""
        self.partner = partner
        for texts in self.texts.values():
            texts.be_about(partner)

    def show_only(self, language: str) -> None:
        """Show the texts in one language; "" for all."""
        for texts in self.texts.values():
            texts.show_only(language)

    # ---- following

    def follow(self, lacking: Sequence[Lack]) -> None:
        """Show what is there now; `lacking` is what is missed and open at the question."""
        document, language = self._desk.document, self._desk.language
        snapshot = document.snapshot
        if self.field is not None:
            value = snapshot.facts.answer(self.question.id, partner=self.partner)
            self.field.follow(value, snapshot, language)
        for texts in self.texts.values():
            texts.follow()
        own = tuple(
            lack for lack in lacking if (p := place_of(lack.where)) is not None and p.partner == self.partner
        )
        if own != self._lacks:
            self._lacks = own
            self._tell_state()

    def _tell_state(self) -> None:
        language, theme = self._desk.language, self._desk.looks.theme
        has = bool(self._lacks)
        self.state.setText("")
        self.state_mark.clear()
        self.state_mark.setVisible(has)
        if has:
            missed = any(lack.state is State.MISSED for lack in self._lacks)
            state = "missed" if missed else "open"
            colour = colour_of(state, theme)
            self.state_mark.setPixmap(mark(state, colour, 14))
            self.state.setText(say(f"rules-state-{state}", language))
            self.state.setStyleSheet(f"color: {colour};")
        told = "\n".join(lack.text for lack in self._lacks)
        self.state.setToolTip(tip(told))
        self.state_mark.setToolTip(tip(told))
        self.state.setAccessibleDescription(told)

    def retell(self) -> None:
        """Say everything in the present language and colours."""
        question, language = self.question, self._desk.language
        name = pick(question.names, language)
        self.title.setText(f"{question.number}  {name}".strip())
        help = help_of(self._desk.document.call, question, language, self._desk.looks.theme)
        tell_linked(self.help, help)
        self.reason.setText(translate("Narrative", "Reasons"))
        if self.field is not None:
            self.field.retell(name, language)
            value = self._desk.document.snapshot.facts.answer(question.id, partner=self.partner)
            self.field.follow(value, self._desk.document.snapshot, language)
        for column, texts in self.texts.items():
            texts.retell(f"{name}, {self.reason.text()}" if column else name)
            texts.follow()
        self._tell_state()

    def reach(self, column: str, language: str) -> bool:
        """Put the cursor into the field, or the text in a language."""
        texts = self.texts.get(column)
        if texts is not None:
            return texts.reach(language)
        if self.field is None:
            return False
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        flash(self.field)
        return True

    # ---- what a person does

    def _answer(self, value: str) -> None:
        document = self._desk.document
        where = document.snapshot.facts.place(self.question.id, partner=self.partner)
        place = place_of(where)
        written = place.language if place is not None else ""
        merge = ("answer", where.id) if self.question.kind in ("number", "date") else None
        edit = answer.of(self.question.id, value, partner=self.partner, language=written)
        document.apply(partial(self._told, where), edit, merge=merge)

    def _told(self, where: Where) -> str:
        document = self._desk.document
        return capital(describe(document.application, where, self._desk.language, names_of(document.call)))
