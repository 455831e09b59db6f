"""The panel at the right: is it eligible, what is missed or open, and what to do about it."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QPushButton, QToolButton, QWidget

from sixaika_desktop.domain.phrases import say
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.forms.ui_verdict_panel import Ui_VerdictPanel
from sixaika_desktop.gui.icons import dress
from sixaika_desktop.gui.marks import colour_of, mark, mark_icon
from sixaika_desktop.gui.verdict_list import STATES, Item, VerdictList, clause_of, read_on

if TYPE_CHECKING:
    from sixaika_desktop.calls.model import Rule

QUIET: Final = 2_500
"""Milliseconds without a change after which the list may be put in order."""

MOST_FIXES: Final = 3
"""So many fixes have a button each; further ones are in a menu."""

STRIP: Final = 64
"""The width of the panel when it shows counts only."""


class VerdictPanel(QWidget):
    """Always there; it can be narrowed to a strip of counts."""

    narrowed = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.ui = Ui_VerdictPanel()
        self.ui.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        dress(self)
        self.list = VerdictList(desk, self)
        self.ui.list.setModel(self.list)
        self.is_narrow = False
        self._shown_mark = ("", "")
        self._filters: dict[str, QToolButton] = {}
        self._strips: dict[str, QToolButton] = {}
        for state in STATES:
            self._filters[state] = getattr(self.ui, f"filter_{state}")
            self._filters[state].toggled.connect(self._look)
            self._strips[state] = getattr(self.ui, f"strip_{state}")
            self._strips[state].clicked.connect(self._widen)
        self.ui.narrow_button.clicked.connect(self._narrow)
        self.ui.widen_button.clicked.connect(self._widen)
        self.ui.list.jumped.connect(self._jump)
        self.ui.list.fixed.connect(self._fix)
        self.ui.list.selectionModel().currentChanged.connect(self._tell_current)
        self.ui.give_reason.clicked.connect(self._give_reason)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET)
        self._quiet.timeout.connect(self.arrange)
        desk.document.changed.connect(self._follow)
        desk.voice.changed.connect(self.retell)
        desk.looks.changed.connect(self._recolour)
        self.narrow(False)
        self._recolour()
        self.retell()

    @property
    def current(self) -> Item | None:
        """The item the cursor is on."""
        at = self.ui.list.currentIndex().row()
        return self.list.items[at] if 0 <= at < len(self.list.items) else None

    def narrow(self, yes: bool) -> None:
        """Show counts only, or everything."""
        self.is_narrow = yes
        self.ui.wide.setVisible(not yes)
        self.ui.strip.setVisible(yes)
        self.narrowed.emit(yes)

    def arrange(self) -> None:
        """Put the list in order: nobody is typing."""
        key = self.current.key if self.current else None
        self.list.arrange()
        at = next((n for n, item in enumerate(self.list.items) if item.key == key), -1)
        if at >= 0:
            self.ui.list.setCurrentIndex(self.list.index(at))
        self._tell_current()

    def next_problem(self) -> None:
        """Go to the next place that is missed or open, after the last round again."""
        items = self.list.items
        start = self.ui.list.currentIndex().row()
        for step in range(1, len(items) + 1):
            at = (start + step) % len(items)
            item = items[at]
            if item.where is not None and item.state in ("missed", "open") and not item.more:
                self.ui.list.setCurrentIndex(self.list.index(at))
                self._jump(item)
                return

    def retell(self) -> None:
        """Say everything in the present language."""
        self.ui.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.ui.list.language = self._desk.language
        self.list.forget()
        self._tell_counts()
        self._tell_current()

    def _follow(self, before: object, after: object) -> None:
        if getattr(before, "id", None) != getattr(after, "id", None):
            self.list.forget()
        else:
            self.list.follow()
            self._quiet.start()
        self._tell_counts()
        self._tell_current()

    def _look(self) -> None:
        self.list.look_at(state for state, button in self._filters.items() if button.isChecked())
        self._tell_counts()

    def _tell_counts(self) -> None:
        language, document = self._desk.language, self._desk.document
        is_open = document.is_open
        good = is_open and document.snapshot.eligible()
        has_call = is_open and bool(document.call.id)
        if has_call:
            self.ui.eligible.setText(self.tr("Eligible") if good else self.tr("Not eligible yet"))
        elif is_open:
            self.ui.eligible.setText(self.tr("No call chosen"))
        else:
            self.ui.eligible.setText(self.tr("Eligibility"))
        self.ui.list.setVisible(bool(self.list.items))
        self.ui.nothing.setVisible(not self.list.items)
        self.ui.eligible_mark.setVisible(is_open)
        self.ui.filters.setVisible(has_call)
        if not is_open:  # before the first paint no phrases are read
            self.ui.nothing.setText(self.tr("Open an application to see what its call asks."))
            return
        self.ui.nothing.setText(
            self.tr("Nothing is missed or open.")
            if has_call
            else self.tr("Choose a call on the page Call. Its conditions are then judged at every change.")
        )
        from sixaika_desktop.opening import counts

        theme, found = self._desk.looks.theme, counts(document.snapshot)
        state = "met" if good and has_call else "missed" if found["missed"] else "open"
        colour = colour_of(state, theme)
        if self._shown_mark != (state, colour):  # another picture has the whole window laid out anew
            self._shown_mark = (state, colour)
            self.ui.eligible_mark.setPixmap(mark(state, colour, 18))
        for each in STATES:
            word = say(f"rules-state-{each}", language)
            for button in (self._filters[each], self._strips[each]):
                button.setText(str(found[each]))
                button.setToolTip(word)
                button.setAccessibleName(f"{word}: {found[each]}")

    def _tell_current(self, *_: object) -> None:
        item, language = self.current, self._desk.language
        self.ui.detail.setVisible(item is not None)
        if item is None:
            return
        from sixaika_desktop.calls.names import names_of
        from sixaika_desktop.domain.places import describe

        rule = item.verdict.rule
        where = item.where
        app = self._desk.document.application
        names = names_of(self._desk.document.call)
        self.ui.place.setText(describe(app, where, language, names) if where else "")
        self.ui.place.setVisible(
            bool(self.ui.place.text()) and self.ui.place.text() != getattr(where, "id", "")
        )
        self.ui.clause.setText(clause_link(item.verdict.rule, language, self._desk.looks.theme.accent))
        layout = self.ui.fixes_layout
        while (old := layout.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, fix in enumerate(item.fixes[:MOST_FIXES]):
            button = QPushButton(fix.text(language), self.ui.fixes)
            button.setProperty("number", number)
            button.clicked.connect(self._fix_pressed)
            layout.addWidget(button)
        if further := item.fixes[MOST_FIXES:]:
            button = QPushButton(self.tr("{0} more ways…").format(len(further)), self.ui.fixes)
            menu = QMenu(button)
            for number, fix in enumerate(further, MOST_FIXES):
                action = menu.addAction(fix.text(language))
                action.setProperty("number", number)
                action.triggered.connect(self._fix_pressed)
            button.setMenu(menu)
            layout.addWidget(button)
        self.ui.fixes.setVisible(bool(item.fixes))
        can_excuse = rule.reason and item.state in ("missed", "reason")
        self.ui.give_reason.setVisible(can_excuse)

    def _jump(self, item: Item) -> None:
        if item.more:
            self.list.unfold(item.verdict.rule.id)
        elif item.where is not None:
            self._desk.reach(item.where)

    def _fix_pressed(self) -> None:
        pressed, item = self.sender(), self.current
        if item is not None:
            self._fix(item, int(pressed.property("number")))

    def _fix(self, item: Item, number: int) -> None:
        if number < len(item.fixes):
            fix = item.fixes[number]
            self._desk.document.apply(fix.text(self._desk.language), fix.edit)

    def _give_reason(self) -> None:
        item = self.current
        if item is None:
            return
        from sixaika_desktop.domain.edits import give_reason

        rule, document = item.verdict.rule, self._desk.document
        target = item.where.id if item.where else ""
        written = document.application.languages[0]
        old = next((r for r in document.application.reasons if (r.rule, r.target) == (rule.id, target)), None)
        text, taken = QInputDialog.getMultiLineText(
            self,
            self.tr("Special reason"),
            item.says,
            old.text.get(written, "") if old else "",
        )
        if taken:
            label = say("edit-give-reason", self._desk.language)
            document.apply(label, give_reason.of(rule.id, text.strip(), written, target))

    def _narrow(self) -> None:
        self.narrow(True)

    def _widen(self) -> None:
        self.narrow(False)

    def _recolour(self) -> None:
        dress(self)
        theme = self._desk.looks.theme
        self.ui.list.colour(theme)
        for state in STATES:
            for button in (self._filters[state], self._strips[state]):
                button.setIcon(mark_icon(state, theme))
        self._tell_counts()
        self._tell_current()


def clause_link(rule: Rule, language: str, colour: str) -> str:
    """The clause as a link, the day it was last read, and what is not verified, as rich text."""
    text = escape(clause_of(rule, language))
    if rule.source.page:
        text = f'<a href="{escape(rule.source.page, quote=True)}" style="color:{colour}">{text} ↗</a>'
    told = (text, *(escape(part) for part in read_on(rule, language)))
    return " · ".join(part for part in told if part)
