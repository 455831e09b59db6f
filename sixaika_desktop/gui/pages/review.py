"""Review: every verdict with its clause, what can be done about it, and what is still lacking."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListWidgetItem, QToolButton

from sixaika_desktop.domain.model import Application
from sixaika_desktop.domain.phrases import say
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.forms.ui_review import Ui_ReviewPage
from sixaika_desktop.gui.marks import colour_of, mark, mark_icon
from sixaika_desktop.gui.page import Page
from sixaika_desktop.gui.pages import Declaration
from sixaika_desktop.gui.pages.review_detail import Detail
from sixaika_desktop.gui.plain import tip
from sixaika_desktop.gui.verdict_list import ALL_STATES, STAGE, STATES, Item, VerdictList
from sixaika_desktop.gui.voice import QT_TRANSLATE_NOOP
from sixaika_desktop.gui.widgets.flow import let_flow
from sixaika_desktop.gui.widgets.verdict_panel import QUIET
from sixaika_desktop.opening import counts
from sixaika_desktop.rules import Verdict
from sixaika_desktop.rules.words import sentence

STAGES: Final = ("submission", "drafting")
SEVERITIES: Final = ("blocks", "warns", "advises")
RULE: Final = Qt.ItemDataRole.UserRole
LINES: Final = 3
"""So many of what is lacking are seen at once."""


class ReviewPage(Page):
    """The self-assessment at the top, under it the verdicts in groups, and at their right the chosen one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.ui = Ui_ReviewPage()
        self.set_up(self.ui)
        self.list = VerdictList(desk, self, grouped=True)
        view = self.ui.list
        view.setModel(self.list)
        view.click_jumps = False
        view.jumped.connect(self._jump)
        view.fixed.connect(self._fix)
        view.selectionModel().currentChanged.connect(self._tell_current)
        self.list.modelReset.connect(self._tell_current)
        self.ui.lacking.setIconSize(QSize(14, 14))
        self.detail = Detail(self, desk, self.ui)
        self.ui.splitter.setSizes([560, 340])
        let_flow(self.ui.filters_layout)
        self._filters: dict[str, QToolButton] = {}
        for state in ALL_STATES:
            self._filters[state] = getattr(self.ui, f"filter_{state}")
            self._filters[state].toggled.connect(self._look)
        self.ui.blocking.toggled.connect(self._look)
        self.ui.stage.currentIndexChanged.connect(self._look)
        self.ui.search.textChanged.connect(self._look)
        self.ui.lacking.itemClicked.connect(self._choose_lacking)
        self.ui.lacking.itemActivated.connect(self._go_lacking)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET)
        self._quiet.timeout.connect(self._arrange)
        self._told: tuple[tuple[str, str], ...] = ()
        self._shown_id = ""
        desk.document.changed.connect(self._follow)
        self.redraw()
        self.retell()
        self._look()

    @property
    def current(self) -> Item | None:
        """The item the cursor is on."""
        at = self.ui.list.currentIndex().row()
        return self.list.items[at] if 0 <= at < len(self.list.items) else None

    def choose(self, rule: str) -> bool:
        """Put the cursor on what the first finding of a rule says; whether the list shows any."""
        at = next((n for n, item in enumerate(self.list.items) if item.verdict.rule.id == rule), -1)
        if at >= 0:
            self.ui.list.setCurrentIndex(self.list.index(at))
            self.ui.list.scrollTo(self.list.index(at))
        return at >= 0

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while the page was hidden is put in order when it is shown."""
        super().showEvent(event)
        self._arrange()
        self._tell_assessment()

    def retell(self) -> None:
        """Say everything in the language of the screen."""
        super().retell()
        self.ui.list.language = self.desk.language
        at = max(0, self.ui.stage.currentIndex())
        with QSignalBlocker(self.ui.stage):
            self.ui.stage.clear()
            self.ui.stage.addItem(self.tr("When handing in"), STAGES[0])
            self.ui.stage.addItem(self.tr("While drafting"), STAGES[1])
            self.ui.stage.setCurrentIndex(at)
        self._told = ()
        item = self.current
        self.list.forget()
        self._restore(item)
        self._tell_assessment()
        self.detail.forget()
        self._tell_current()

    def redraw(self) -> None:
        """Take the colours of the theme."""
        super().redraw()
        self.ui.list.colour(self.desk.looks.theme)
        for state, button in self._filters.items():
            button.setIcon(mark_icon(state, self.desk.looks.theme))
        self._told = ()
        self._tell_assessment()
        self._tell_current()

    # ---- following

    def _follow(self, before: Application, after: Application) -> None:
        if not self.isVisible():
            return
        if self._shown_id != after.id or before.call != after.call:
            self._shown_id = after.id
            self.list.forget()
        else:
            self.list.follow()
            self._quiet.start()
        self._tell_assessment()
        self._tell_current()

    def _arrange(self) -> None:
        if self.detail.is_writing():
            self._quiet.start()
            return
        item, self._shown_id = self.current, self.desk.document.application.id
        self.list.arrange()
        self._restore(item)
        self._tell_nothing()

    def _restore(self, item: Item | None) -> None:
        at = next((n for n, each in enumerate(self.list.items) if item and each.key == item.key), -1)
        if at < 0 and self.list.items:
            at = 0
        if at >= 0:
            self.ui.list.setCurrentIndex(self.list.index(at))

    def _look(self) -> None:
        item = self.current
        self.list.look_at(
            (state for state, button in self._filters.items() if button.isChecked()),
            stage=self.ui.stage.currentData() or STAGE,
            blocking=self.ui.blocking.isChecked(),
            search=self.ui.search.text(),
        )
        self._restore(item)
        self._tell_nothing()
        self._tell_current()

    def _tell_nothing(self) -> None:
        self.ui.list.setVisible(bool(self.list.items))
        self.ui.nothing.setVisible(not self.list.items)
        self.ui.nothing.setText(
            self.tr("No verdict is like this. Show more states, or search for something else.")
            if self.desk.document.snapshot.verdicts
            else self.tr("The call has no rules.")
            if self.desk.document.call.id
            else self.tr("Choose a call on the page Call; its rules then stand here.")
        )

    # ---- the self-assessment

    def _tell_assessment(self) -> None:
        snapshot, language, theme = self.desk.document.snapshot, self.desk.language, self.desk.looks.theme
        has_call = bool(snapshot.call.id)
        good = has_call and snapshot.eligible()
        found = counts(snapshot)
        found["none"] = sum(not v.applies for v in snapshot.verdicts)
        for state, button in self._filters.items():
            word = say(f"rules-state-{state}", language)
            button.setText(f"{found[state]} {word}" if state in STATES[:2] else str(found[state]))
            button.setToolTip(word)
            button.setAccessibleName(f"{word}: {found[state]}")
        state = "met" if good else "missed" if found["missed"] else "open"
        self.ui.holds_mark.setPixmap(mark(state, colour_of(state, theme), 20))
        told_whole = say("paper-eligible" if good else "paper-not-eligible", language)
        self.ui.holds.setText(told_whole if has_call else self.tr("No call chosen: nothing is judged yet."))
        lacking = [v for v in snapshot.verdicts if v.state in ("missed", "open")]
        lacking.sort(key=lambda v: (SEVERITIES.index(v.severity(STAGE)), v.state != "missed"))
        told = [
            f"{found['met'] + found['reason']} / {sum(found[each] for each in STATES)} "
            + say("rules-state-met", language)
        ]
        for severity in SEVERITIES:
            if number := sum(v.severity(STAGE) == severity for v in lacking):
                told.append(self.tr("still lacking, {0}: {1}").format(self._severity(severity), number))
        self.ui.counts.setText(" · ".join(told))
        self._tell_lacking(lacking)
        self._tell_nothing()

    def _severity(self, severity: str) -> str:
        return say(f"rules-{severity}", self.desk.language)

    def _tell_lacking(self, lacking: list[Verdict]) -> None:
        lines = tuple((v.rule.id, self._line(v)) for v in lacking)
        self.ui.lacking.setVisible(bool(lines))
        self.ui.lacking_label.setVisible(bool(lines))
        if lines == self._told:
            return
        self._told = lines
        widget, theme = self.ui.lacking, self.desk.looks.theme
        chosen = widget.currentItem()
        rule = chosen.data(RULE) if chosen else ""
        widget.clear()
        for verdict, (id, line) in zip(lacking, lines, strict=True):
            item = QListWidgetItem(mark_icon(verdict.state.value, theme), line)
            item.setData(RULE, id)
            item.setToolTip(tip(line))
            word = say(verdict.word, self.desk.language)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{word}: {line}")
            widget.addItem(item)
            if id == rule:
                widget.setCurrentItem(item)
        if lines:
            high = widget.sizeHintForRow(0)
            widget.setFixedHeight(high * min(LINES, len(lines)) + 2 * widget.frameWidth() + 4)

    def _line(self, verdict: Verdict) -> str:
        document, language = self.desk.document, self.desk.language
        title = sentence(verdict.rule, "title", {}, language, document.call)
        severity = self._severity(verdict.severity(STAGE))
        if (number := len(verdict.findings)) > 1:
            return self.tr("{0} – {1}, {2} places").format(title, severity, number)
        return f"{title} – {severity}"

    def _choose_lacking(self, line: QListWidgetItem) -> None:
        rule: str = line.data(RULE)
        if not self.choose(rule):
            with QSignalBlocker(self.ui.search), QSignalBlocker(self.ui.blocking):
                self.ui.search.clear()
                self.ui.blocking.setChecked(False)
            for state in ("missed", "open"):
                with QSignalBlocker(self._filters[state]):
                    self._filters[state].setChecked(True)
            self._look()
            self.choose(rule)

    def _go_lacking(self, line: QListWidgetItem) -> None:
        self._choose_lacking(line)
        if (item := self.current) is not None:
            self._jump(item)

    # ---- the chosen verdict

    def _tell_current(self, *_: object) -> None:
        self.detail.show(self.current, self.ui.stage.currentData() or STAGE)

    def _jump(self, item: Item) -> None:
        if item.more:
            self.list.unfold(item.verdict.rule.id)
            self.choose(item.verdict.rule.id)
        elif item.where is not None:
            self.desk.reach(item.where)

    def _fix(self, item: Item, number: int) -> None:
        self.detail.fix(item, number)

    def changeEvent(self, event: QEvent) -> None:
        """Another font is another height of the lines."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_told"):
            self._told = ()
            self._tell_assessment()


PAGE = Declaration(
    id="review",
    place=110,
    icon="checklist",
    title=QT_TRANSLATE_NOOP("Pages", "Review"),
    help=QT_TRANSLATE_NOOP(
        "Pages",
        "<p>Every rule of the call and what the application comes to under it, with its clause and the day "
        "it was last read. What could not be verified says so.</p><p>At the top stands whether it can be "
        "handed in, and what is still lacking. Choose a line to see it below; Enter or a double click goes "
        "to its place.</p><p>Beside the list stand the ways to mend it by one click. Where the law lets a "
        "special reason excuse a miss, write the reason in each language: for one place, or for all "
        "places of the rule. An empty reason is taken away.</p>",
    ),
    make=ReviewPage,
)
