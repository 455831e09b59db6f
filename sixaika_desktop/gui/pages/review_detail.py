"""The chosen verdict: place, clause, note, what can be done, and the special reason in every language."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QSignalBlocker
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from sixaika_desktop.calls.clauses import clause
from sixaika_desktop.calls.names import names_of
from sixaika_desktop.domain.edits import give_reason
from sixaika_desktop.domain.model import SpecialReason
from sixaika_desktop.domain.months import show_date
from sixaika_desktop.domain.phrases import pick, say
from sixaika_desktop.domain.places import capital, describe
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.form import leaves_to_history
from sixaika_desktop.gui.forms.ui_review import Ui_ReviewPage
from sixaika_desktop.gui.verdict_list import Item
from sixaika_desktop.gui.widgets.verdict_panel import clause_link
from sixaika_desktop.rules import found_by, found_text
from sixaika_desktop.rules.verdict import Fix, State, Verdict
from sixaika_desktop.snapshot import Snapshot


def found_in_words(snapshot: Snapshot, verdict: Verdict, language: str) -> str:
    """What a rule that is met holds against its limit, in all or partner by partner; "" where it has none."""
    if verdict.state is not State.MET or not verdict.applies:
        return ""
    rule, app, told = verdict.rule, snapshot.application, list[str]()
    for finding in found_by(rule, snapshot.facts):
        text, where = found_text(rule, finding.values, language), finding.where
        if text and where is not None and where.id != app.id:
            text = f"{describe(app, where, language, names_of(snapshot.call))}: {text}"
        told += [text] if text else []
    return "\n".join(told)


class Detail(QObject):
    """Fills the right side of the page, and makes the edits of it."""

    def __init__(self, page: QWidget, desk: Desk, ui: Ui_ReviewPage) -> None:
        super().__init__(page)
        self._desk = desk
        self._ui = ui
        self._item: Item | None = None
        self._fixes: tuple[Fix, ...] = ()
        self._targets: tuple[str, tuple[tuple[str, str], ...]] = ("", ())
        self._languages: tuple[str, ...] = ()
        ui.go.clicked.connect(self._go)
        ui.reason_target.activated.connect(self._show_reason)
        ui.reason_text.edited.connect(self._write)

    def is_writing(self) -> bool:
        """Whether the cursor is in the special reason."""
        focus = QApplication.focusWidget()
        return focus is not None and self._ui.reason_text.isAncestorOf(focus)

    def forget(self) -> None:
        """Another language: fill in everything anew."""
        self._fixes, self._targets, self._languages = (), ("", ()), ()

    def show(self, item: Item | None, stage: str) -> None:
        """Be about this item; `stage` says how strictly its rule is taken."""
        self._item = item
        ui, language, app = self._ui, self._desk.language, self._desk.document.application
        ui.scroll.setVisible(item is not None)
        if item is None:
            return
        verdict, where = item.verdict, item.where
        word = say(verdict.word if item.finding is None else f"rules-state-{item.state}", language)
        ui.state.setText(f"{capital(word)} · {say(f'rules-{verdict.severity(stage)}', language)}")
        ui.says.setText(item.says)
        place = describe(app, where, language, names_of(self._desk.document.call)) if where else ""
        ui.place.setText(place)
        ui.place.setVisible(bool(place) and where is not None and place != where.id)
        ui.clause.setText(clause_link(verdict.rule, language, self._desk.looks.theme.accent))
        law = item.finding.law if item.finding else None
        told = [found_in_words(self._desk.document.snapshot, verdict, language)]
        told.append(pick(verdict.rule.note, language))
        if law is not None:
            told.append(
                self.tr("The value in force since {0} decided it.").format(show_date(law.since, language))
            )
        ui.note.setText("\n".join(text for text in told if text))
        ui.note.setVisible(bool(ui.note.text()))
        ui.go.setVisible(where is not None)
        self._show_fixes(item)
        self._show_targets(item)

    def fix(self, item: Item, number: int) -> None:
        """Apply one of the fixes of an item."""
        if number < len(item.fixes):
            fix = item.fixes[number]
            self._desk.document.apply(fix.text(self._desk.language), fix.edit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave Undo and Redo to the window; end a step when the text is left."""
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if leaves_to_history(event):
                event.ignore()
                return True
        elif kind == QEvent.Type.FocusOut:
            self._desk.document.settle()
        return super().eventFilter(watched, event)

    def _go(self) -> None:
        if self._item is not None and self._item.where is not None:
            self._desk.reach(self._item.where)

    def _show_fixes(self, item: Item) -> None:
        layout = self._ui.fixes_layout
        self._ui.fixes.setVisible(bool(item.fixes))
        if item.fixes is self._fixes and layout.count() == len(item.fixes):
            return
        self._fixes = item.fixes
        while (old := layout.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, fix in enumerate(item.fixes):
            text = fix.text(self._desk.language)
            button = QPushButton(text, self._ui.fixes)
            button.setToolTip(text)
            button.setProperty("number", number)
            button.clicked.connect(self._pressed)
            layout.addWidget(button)

    def _pressed(self) -> None:
        if self._item is not None:
            self.fix(self._item, int(self.sender().property("number")))

    # ---- the special reason

    def _show_targets(self, item: Item) -> None:
        ui, rule, app = self._ui, item.verdict.rule, self._desk.document.application
        given = [reason for reason in app.reasons if reason.rule == rule.id]
        can_excuse = rule.reason and not item.more and (item.state in ("missed", "reason"))
        ui.reason_box.setVisible(can_excuse or self.is_writing())
        if not ui.reason_box.isVisibleTo(ui.detail):
            return
        language = self._desk.language
        ui.reason_help.setText(
            self.tr("The law lets a special reason excuse this: {0}").format(
                clause(rule.reason_article, language)
            )
        )
        here = item.where.id if item.where else ""
        targets = [("", self.tr("For all places of this rule"))]
        if here:
            targets.insert(0, (here, self.tr("For this place only")))
        key = (f"{rule.id} {here}", tuple(targets))
        if key != self._targets:
            self._targets = key
            reason = item.finding.reason if item.finding else None
            with QSignalBlocker(ui.reason_target):
                ui.reason_target.clear()
                for target, text in targets:
                    ui.reason_target.addItem(text, target)
                everywhere = any(not r.target for r in given)
                wanted = reason.target if reason is not None else "" if everywhere else here
                ui.reason_target.setCurrentIndex(max(0, ui.reason_target.findData(wanted)))
        ui.reason_target.setVisible(len(targets) > 1)
        self._show_reason()

    def _show_reason(self) -> None:
        app, texts = self._desk.document.application, self._ui.reason_text
        if self._languages != app.languages:
            self._languages = app.languages
            texts.set_languages(app.languages, self._desk.language)
            for editor in texts.editors.values():
                editor.removeEventFilter(self)
                editor.installEventFilter(self)
        reason = self._reason()
        texts.set_texts(reason.text if reason is not None else {})

    def _reason(self) -> SpecialReason | None:
        if self._item is None:
            return None
        rule, target = self._item.verdict.rule.id, self._ui.reason_target.currentData() or ""
        reasons = self._desk.document.application.reasons
        return next((r for r in reasons if (r.rule, r.target) == (rule, target)), None)

    def _write(self, language: str, text: str) -> None:
        if self._item is None:
            return
        rule, target = self._item.verdict.rule.id, self._ui.reason_target.currentData() or ""
        self._desk.document.apply(
            partial(say, "edit-give-reason", self._desk.language),
            give_reason.of(rule, text, language, target),
            merge=("reason", rule, target, language),
        )
