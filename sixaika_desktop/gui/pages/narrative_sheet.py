"""One section of the form: its heading, its questions, and what its partners answer."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from sixaika_desktop.calls.model import Section
from sixaika_desktop.domain.phrases import pick
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.pages.narrative_asked import Lack, Place, questions_of
from sixaika_desktop.gui.pages.narrative_partners import PartnerAnswers
from sixaika_desktop.gui.pages.narrative_question import QuestionBox
from sixaika_desktop.gui.widgets.narrative_text import in_measure


class SectionSheet(QWidget):
    """The questions under one another, as wide as running text should be; tables take all the room."""

    moved = Signal(object)
    """The cursor stands elsewhere in an editor (`NarrativeText`)."""

    def __init__(self, desk: Desk, section: Section) -> None:
        super().__init__()
        self._desk = desk
        self._section = section
        self.setProperty("kind", "page")
        self.heading = QLabel(self)
        self.heading.setProperty("kind", "heading")
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.doubt = QLabel(self)
        self.doubt.setProperty("kind", "help")
        self.doubt.setWordWrap(True)
        top = QVBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.heading)
        top.addWidget(self.doubt)
        self.doubt.setVisible(not section.verified)
        self.hint = QLabel(self)
        self.hint.setProperty("kind", "help")
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)  # with stars that stay
        self.hint.setVisible(any(question.kind == "text" for question in section.questions))
        top.addWidget(self.hint)
        asked = questions_of(section, partner=False)
        self.boxes = {question.id: QuestionBox(desk, question, self) for question in asked}
        self.partners = PartnerAnswers(desk, section, self) if questions_of(section, partner=True) else None
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 0, 16, 24)
        box.setSpacing(24)
        box.addLayout(top)
        if self.boxes:
            box.addLayout(in_measure(self.boxes.values()))
        if self.partners is not None:
            box.addWidget(self.partners)
            self.partners.moved.connect(self.moved)
        box.addStretch(1)
        for each in self.boxes.values():
            each.moved.connect(self.moved)

    def retell(self) -> None:
        """Say everything in the present language and colours."""
        names = pick(self._section.names, self._desk.language)
        self.heading.setText(f"{self._section.number}  {names}".strip())
        self.doubt.setText(self.tr("The heading and the order of this section are from memory."))
        self.hint.setText(
            self.tr(
                "A line that begins with - or 1. becomes a list on paper; *slanted*, **bold**; an empty line "
                "begins a paragraph."
            )
        )
        for each in self.boxes.values():
            each.retell()
        if self.partners is not None:
            self.partners.retell()

    def follow(self, lacking: Mapping[str, tuple[Lack, ...]]) -> None:
        """Show what is there now."""
        for id, each in self.boxes.items():
            each.follow(lacking.get(id, ()))
        if self.partners is not None:
            self.partners.follow(lacking)

    def show_only(self, language: str) -> None:
        """Show the texts in one language; "" for all."""
        for each in self.boxes.values():
            each.show_only(language)
        if self.partners is not None:
            self.partners.show_only(language)

    def reach(self, place: Place) -> bool:
        """Put the cursor where an answer is given."""
        if (box := self.boxes.get(place.question)) is not None:
            return box.reach(place.column, place.language)
        return self.partners is not None and self.partners.reach(place)
