"""What each partner answers for itself: a table of all of them, and the questions of the one chosen."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from sixaika_desktop.calls.model import Question, Section
from sixaika_desktop.domain.edits import answer
from sixaika_desktop.domain.model import Application, Partner, Row, Where, answer_id
from sixaika_desktop.domain.phrases import pick, say
from sixaika_desktop.domain.places import capital, name_of
from sixaika_desktop.domain.tree import find
from sixaika_desktop.gui import typed
from sixaika_desktop.gui.columns import Column, Edit, Sight, computed_column
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.pages.narrative_asked import REASON, Lack, Place, answering, questions_of
from sixaika_desktop.gui.pages.narrative_fields import codes_in
from sixaika_desktop.gui.pages.narrative_question import QuestionBox
from sixaika_desktop.gui.rows import Rows
from sixaika_desktop.gui.rows_view import RowsView
from sixaika_desktop.gui.widgets.flash import flash
from sixaika_desktop.gui.widgets.narrative_text import in_measure
from sixaika_desktop.snapshot import Snapshot

translate = QCoreApplication.translate

SHORT: Final = 22
"""So many characters of a question stand over its column; the whole is a tip, and below."""

ROWS: Final = 12
"""So many partners, at most, are seen without scrolling the table."""


class PartnerAnswers(QWidget):
    """Partners as rows and questions as columns; below, the questions of the partner the cursor is on."""

    moved = Signal(object)
    """The cursor stands elsewhere in an editor (`NarrativeText`)."""

    def __init__(self, desk: Desk, section: Section, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._section = section
        self._lacks: Mapping[str, tuple[Lack, ...]] = {}
        self.partner = ""
        questions = questions_of(section, partner=True)
        self.view = RowsView(self)
        self.rows = Rows(desk, self._partners, columns_for(questions), parent=self)
        self.view.show_rows(self.rows)
        self.view.verticalHeader().hide()
        self.heading = QLabel(self)
        self.heading.setProperty("kind", "heading")
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.boxes = {question.id: QuestionBox(desk, question, self) for question in questions}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(16)
        box.addWidget(self.view)
        box.addWidget(self.heading)
        box.addLayout(in_measure(self.boxes.values()))
        for each in self.boxes.values():
            each.moved.connect(self.moved)
        self.view.chosen.connect(self._chose)
        for signal in (self.rows.rowsInserted, self.rows.rowsRemoved, self.rows.modelReset):
            signal.connect(self._fit)
        self._begin()
        self._fit()

    def _partners(self, app: Application) -> Sequence[Row]:
        return answering(app, self._section)

    def _begin(self) -> None:
        if self.rows.rowCount() and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.rows.index(0, 1))

    def _fit(self) -> None:
        lines = max(1, min(self.rows.rowCount(), ROWS))
        height = self.view.horizontalHeader().sizeHint().height()
        bar = self.view.horizontalScrollBar().sizeHint().height()
        row = self.view.verticalHeader().defaultSectionSize()
        self.view.setFixedHeight(height + lines * row + bar + 4)

    def _chose(self, partner: str) -> None:
        if partner and partner != self.partner:
            self.partner = partner
            for each in self.boxes.values():
                each.be_about(partner)
            self.follow(self._lacks)
            self._tell_heading()

    def show_only(self, language: str) -> None:
        """Show the texts in one language; "" for all."""
        for each in self.boxes.values():
            each.show_only(language)

    def follow(self, lacking: Mapping[str, tuple[Lack, ...]]) -> None:
        """Show what is there now."""
        self._lacks = lacking
        if self.rows.place_of(self.partner) < 0:
            self.partner = ""
            self._begin()
        for each in (self.heading, *self.boxes.values()):
            each.setVisible(bool(self.partner))
        for id, each in self.boxes.items():
            each.follow(lacking.get(id, ()))

    def retell(self) -> None:
        """Say everything in the present language and colours."""
        self.view.setAccessibleName(pick(self._section.names, self._desk.language))
        self._tell_heading()
        for each in self.boxes.values():
            each.retell()

    def _tell_heading(self) -> None:
        app = self._desk.document.application
        row = find(app, self.partner)
        self.heading.setText(name_of(app, row, self._desk.language) if row is not None else "")

    def reach(self, place: Place) -> bool:
        """Put the cursor into the cell of a partner, or into the text below; a question sought by its name is
        shown with the partner the cursor is on.
        """
        place = place if place.partner else place._replace(partner=self.partner)
        if not self.view.choose(place.partner):
            return False
        columns = [column.key for column in self.rows.columns]
        at = columns.index(place.question) if place.question in columns else -1
        box = self.boxes.get(place.question)
        if place.column or at < 0 or not self.rows.columns[at].can_edit:
            return box is not None and box.reach(place.column, place.language)
        index = self.rows.index(self.rows.place_of(place.partner), at)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)
        self.view.setFocus()
        flash(self.view.viewport(), self.view.visualRect(index))
        return True


def columns_for(questions: Sequence[Question]) -> tuple[Column, ...]:
    """The partner, then a column for each question; texts are written below and only shown here."""
    name = computed_column(
        "partner", lambda language: capital(say("row-partner", language)), _name, typed.TEXT,
        right=False, width=210,
    )  # fmt: skip
    return (name, *(column for question in questions for column in _columns(question)))


def _columns(question: Question) -> tuple[Column, ...]:
    def title(language: str) -> str:
        return f"{question.number}\n{_short(pick(question.names, language))}"

    def reason_title(language: str) -> str:
        reasons = translate("Narrative", "Reasons")
        return f"{question.number}\n{reasons}"

    def tip(_row: Any, sight: Sight) -> str:
        return pick(question.names, sight.language)

    asked = Column(
        key=question.id,
        title=title,
        get=_getter(question),
        put=_putter(question) if question.kind in ("yesno", "choice") else None,
        choices=_choices(question) if question.kind in ("yesno", "choice") else None,
        place=lambda row: Where(answer_id(question.id, partner=row.id), "value"),
        tip=tip,
        computed=True,
    )
    if not question.reason:
        return (asked,)
    reason = computed_column(
        f"{question.id}.{REASON}",
        reason_title,
        lambda row, sight: _text(question, REASON, row, sight),
        typed.TEXT,
        tip=lambda row, sight: _text(question, REASON, row, sight) or tip(row, sight),
        right=False,
        width=170,
    )
    return asked, reason


def _name(row: Partner, sight: Sight) -> str:
    return name_of(sight.snapshot.application, row, sight.language)


def _getter(question: Question) -> Callable[[Any, Sight], str]:
    def get(row: Any, sight: Sight) -> str:
        if question.kind == "text":
            return _text(question, "", row, sight)
        value = sight.snapshot.facts.answer(question.id, partner=row.id)
        if question.kind == "choices":
            names = {choice.code: pick(choice.names, sight.language) for choice in question.choices}
            return ", ".join(names.get(code, code) for code in codes_in(value))
        return value

    return get


def _putter(question: Question) -> Callable[[Any, Any, Sight], Edit]:
    def put(row: Any, value: Any, sight: Sight) -> Edit:
        place = Place(*sight.snapshot.facts.place(question.id, partner=row.id).id.split(".")[1:])
        return answer.of(question.id, value or "", partner=row.id, language=place.language)

    return put


def _choices(question: Question) -> Callable[[Snapshot, str], Sequence[tuple[str, str]]]:
    def choices(_snapshot: Snapshot, language: str) -> Sequence[tuple[str, str]]:
        named = [(choice.code, pick(choice.names, language)) for choice in question.choices]
        if question.kind == "yesno":
            named = [(code, capital(say(f"place-{code}", language))) for code in ("yes", "no")]
        return (("", "–"), *named)

    return choices


def _text(question: Question, column: str, row: Any, sight: Sight) -> str:
    texts = sight.snapshot.facts.texts(question.id, column=column, partner=row.id)
    return " ".join(pick(texts, sight.language).split())


def _short(text: str) -> str:
    if len(text) <= SHORT:
        return text
    head = text[: SHORT + 1].rpartition(" ")[0] or text[:SHORT]
    return f"{head.rstrip(',.:;')}…"
