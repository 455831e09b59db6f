"""Narrative: the sections of the form at the left, the questions of the one chosen at the right."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QPoint, QSignalBlocker, QSize, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QListWidgetItem, QToolButton, QWidget

from sixaika_desktop.calls.model import Call, Question, Section
from sixaika_desktop.domain.model import Application, Where
from sixaika_desktop.domain.phrases import pick
from sixaika_desktop.domain.places import capital, language_name
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.forms.ui_narrative import Ui_NarrativePage
from sixaika_desktop.gui.marks import mark_icon
from sixaika_desktop.gui.page import Page
from sixaika_desktop.gui.pages import Declaration
from sixaika_desktop.gui.pages.narrative_asked import (
    Lack,
    asked_here,
    lacks,
    place_of,
    sections_of,
    stale_of,
)
from sixaika_desktop.gui.pages.narrative_sheet import SectionSheet
from sixaika_desktop.gui.plain import tip
from sixaika_desktop.gui.voice import QT_TRANSLATE_NOOP
from sixaika_desktop.gui.widgets.flow import let_flow
from sixaika_desktop.gui.widgets.narrative_outline import OutlineDelegate
from sixaika_desktop.gui.widgets.narrative_text import NarrativeText
from sixaika_desktop.rules.verdict import State

SECTION: Final = Qt.ItemDataRole.UserRole


class NarrativePage(Page):
    """One section at a time; typing refills nothing but what differs."""

    between = "\n"
    """What stands in the outline between a section and what is missing in it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.ui = Ui_NarrativePage()
        self.set_up(self.ui)
        self.head = let_flow(self.ui.head)
        self._call: Call | None = None
        self._app_id = ""
        self._languages: tuple[str, ...] = ()
        self._only = ""
        self._is_late = True
        self._lacks: Mapping[str, tuple[Lack, ...]] = {}
        self._last: Where | None = None
        self.sheet: SectionSheet | None = None
        self.section = ""
        self.switches: dict[str, QToolButton] = {}
        self.ui.splitter.setSizes([250, 700])
        self.ui.splitter.setStretchFactor(1, 1)
        self.ui.outline.setIconSize(QSize(14, 14))
        self.ui.outline.setItemDelegate(OutlineDelegate(self.ui.outline))
        self.ui.outline.currentItemChanged.connect(self._chose)
        self.ui.next.clicked.connect(self.go_on)
        desk.document.changed.connect(self._follow)

    # ---- what it is about: the page of the tables is this one, about others

    def _sections(self) -> tuple[Section, ...]:
        """The lines of the outline."""
        return sections_of(self.desk.document.call)

    def _asks(self, question: Question) -> bool:
        """Whether a question is answered here."""
        return asked_here(question)

    def _sheet_of(self, section: Section) -> SectionSheet:
        """What is shown of a line of the outline."""
        return SectionSheet(self.desk, section)

    def _look(self) -> Mapping[str, tuple[Lack, ...]]:
        """What is missed and open, by question."""
        return lacks(self.desk.document.snapshot, self.desk.language)

    # ---- following

    def come(self) -> None:
        """Show what is there now, if that was not done while the page was hidden."""
        if self._is_late:
            self._refill()

    def retell(self) -> None:
        """Say everything in the language of the screen; what is typed and where the cursor is stay."""
        super().retell()
        self._is_late = not self.isVisible()
        if self._is_late:
            return
        self._lacks = self._look()
        self._tell_switches()
        self._tell_outline()
        if self.sheet is not None:
            self.sheet.retell()
            self.sheet.follow(self._lacks)

    def redraw(self) -> None:
        """Take the colours of the theme."""
        super().redraw()
        self.retell()

    def _follow(self, _before: Application, _after: Application) -> None:
        self._is_late = self._is_late or not self.isVisible()
        if self.isVisible():
            self._refill()

    def _refill(self) -> None:
        was_late, self._is_late = self._is_late, False
        app, call = self.desk.document.application, self.desk.document.call
        self._lacks = self._look()
        if call is not self._call or app.id != self._app_id:
            self._call, self._app_id = call, app.id
            self._fill_outline()
        if app.languages != self._languages:
            self._languages = app.languages
            self._fill_switches()
        if was_late:
            self._tell_switches()
            if self.sheet is not None:
                self.sheet.retell()
        self._tell_outline()
        if self.sheet is not None:
            self.sheet.follow(self._lacks)

    # ---- the outline

    def _fill_outline(self) -> None:
        outline = self.ui.outline
        found = self._sections()
        with QSignalBlocker(outline):
            outline.clear()
            for section in found:
                item = QListWidgetItem(outline)
                item.setData(SECTION, section.id)
        self.ui.splitter.setVisible(bool(found))
        self.ui.empty.setVisible(not found)
        self.ui.next.setVisible(bool(found))
        known = [section.id for section in found]
        at = known.index(self.section) if self.section in known else 0
        self.section = ""
        self._show(known[at] if known else "")

    def _tell_outline(self) -> None:
        app, language, theme = self.desk.document.application, self.desk.language, self.desk.looks.theme
        has_lack = False
        for at, section in enumerate(self._sections()):
            item = self.ui.outline.item(at)
            asked = [q for q in section.questions if self._asks(q)]
            lacking = [lack for q in asked for lack in self._lacks.get(q.id, ())]
            missed = sum(lack.state is State.MISSED for lack in lacking)
            opened = len(lacking) - missed
            stale = sum(len(stale_of(app, q.id)) for q in asked)
            told: list[str] = []
            if missed:
                told.append(self.tr("{0} missed").format(missed))
            if opened:
                told.append(self.tr("{0} open").format(opened))
            if stale:
                told.append(self.tr("{0} to translate again").format(stale))
            has_lack = has_lack or bool(lacking)
            name = f"{section.number}  {pick(section.names, language)}".strip()
            state = " · ".join(told)
            text = f"{name}{self.between}{state}" if told else name
            if item.text() != text:
                item.setText(text)
            whole = state or self.tr("nothing missing")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {whole}")
            item.setIcon(mark_icon("missed" if missed else "open" if told else "met", theme))
            item.setToolTip(tip("\n".join(dict.fromkeys([name, *(lack.text for lack in lacking)]))))
        self.ui.next.setEnabled(has_lack)

    def _chose(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(SECTION) != self.section:
            self.desk.document.settle()
            self._show(str(item.data(SECTION)))

    # ---- the section

    def _show(self, section_id: str) -> None:
        """Show the questions of a section; "" for none."""
        self.section, self.sheet = section_id, None
        if self.ui.scroll.widget() is not None:
            self.ui.scroll.takeWidget().deleteLater()  # it may be one of its editors that is being typed into
        found = self._sections()
        at = next((n for n, section in enumerate(found) if section.id == section_id), -1)
        if at < 0:
            self.ui.scroll.setWidget(QWidget())
            return
        with QSignalBlocker(self.ui.outline):
            self.ui.outline.setCurrentRow(at)
        self.sheet = self._sheet_of(found[at])
        self.sheet.moved.connect(self._keep_seen)
        self.sheet.follow(self._lacks)
        self.sheet.retell()
        self.sheet.show_only(self._only)
        self.ui.scroll.setWidget(self.sheet)
        self.sheet.show()

    def _keep_seen(self, editor: NarrativeText) -> None:
        """The line of the cursor stays in sight as an editor grows."""
        if editor.hasFocus():
            QTimer.singleShot(0, editor, lambda: self._see(editor))

    def _see(self, editor: NarrativeText) -> None:
        if self.sheet is not None and editor.hasFocus() and self.sheet.isAncestorOf(editor):
            line = editor.cursorRect()
            at = editor.viewport().mapTo(self.sheet, QPoint(line.x(), line.center().y()))
            self.ui.scroll.ensureVisible(at.x(), at.y(), 0, 48)

    # ---- the languages

    def _fill_switches(self) -> None:
        layout = self.ui.languages.layout()
        assert isinstance(layout, QHBoxLayout)
        for old in self.switches.values():
            layout.removeWidget(old)
            old.deleteLater()
        self.switches = {}
        self._only = self._only if self._only in self._languages else ""
        for language in ("", *self._languages):
            button = QToolButton(self.ui.languages)
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setProperty("language", language)
            button.clicked.connect(self._switched)
            layout.addWidget(button)
            self.switches[language] = button
        self.ui.languages.setVisible(len(self._languages) > 1)
        self._tell_switches()

    def _tell_switches(self) -> None:
        for language, button in self.switches.items():
            name = capital(language_name(language, self.desk.language)) if language else ""
            button.setText(name or self.tr("All languages"))
            button.setToolTip(
                self.tr("Show the texts in this language only") if language else self.tr("Show every text")
            )
            button.setChecked(language == self._only)

    def _switched(self) -> None:
        button = self.sender()
        if isinstance(button, QToolButton):
            self._show_only(str(button.property("language") or ""))

    def _show_only(self, language: str) -> None:
        self._only = language
        if self.sheet is not None:
            self.sheet.show_only(language)
        for code, button in self.switches.items():
            button.setChecked(code == language)

    # ---- going somewhere

    def reach(self, where: Where) -> bool:
        """Choose the section and the language of an answer, and put the cursor there."""
        place = place_of(where)
        if place is None or place.row:
            return False
        self.come()
        section = next(
            (
                s
                for s in sections_of(self.desk.document.call)
                if any(q.id == place.question and asked_here(q) for q in s.questions)
            ),
            None,
        )
        if section is None:
            return False
        if section.id != self.section:
            self._show(section.id)
        if place.language in self._languages and self._only not in ("", place.language):
            self._show_only("")
        there = self.sheet is not None and self.sheet.reach(place)
        if there:
            focus = self.focusWidget()
            QTimer.singleShot(0, focus, lambda: self.ui.scroll.ensureWidgetVisible(focus, 0, 60))
        return there

    def go_on(self) -> None:
        """Go to the next thing that is missed or open, from the section shown on and round again."""
        found = self._sections()
        at = next((n for n, each in enumerate(found) if each.id == self.section), 0)
        places = [
            lack.where
            for section in (*found[at:], *found[:at])
            for question in section.questions
            if self._asks(question)
            for lack in self._lacks.get(question.id, ())
        ]
        if places:
            last = places.index(self._last) + 1 if self._last and self._last in places else 0
            self._last = places[last % len(places)]
            self.reach(self._last)


PAGE = Declaration(
    id="narrative",
    place=80,
    icon="writing",
    title=QT_TRANSLATE_NOOP("Pages", "Narrative"),
    help=QT_TRANSLATE_NOOP(
        "Pages",
        "<p>The questions of the form, section by section. The list at the left says what is missing "
        "in each.</p><p>Every text is written in each language of the application, or in the one "
        "chosen above. The number beside it counts characters as the portal does, with line breaks; a"
        " text that is too long is kept, and marked.</p><p>When the text in the first language "
        "changes, its translations are marked until they are changed too or <i>Translation is up to "
        "date</i> is pressed.</p><p>What is pasted becomes plain text: line breaks stay, emphasis and"
        " lists do not. On paper an empty line begins a paragraph, <i>- </i> or <i>1. </i> before a line "
        "makes a list, *stars* slanted letters and **two stars** bold ones.</p><p>Statements of the "
        "partners stand in a table; below it are the questions of the partner the cursor is on.</p>",
    ),
    groups=("content",),
    rows=("answer",),
    make=NarrativePage,
)
