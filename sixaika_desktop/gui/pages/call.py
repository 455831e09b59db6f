"""Call: what it asks, with clauses; another call or round, with what would change before it is taken."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt

from sixaika_desktop.calls.changes import is_newer
from sixaika_desktop.calls.model import Call
from sixaika_desktop.domain.edits import set_call
from sixaika_desktop.domain.model import Application, Where
from sixaika_desktop.domain.phrases import pick, say
from sixaika_desktop.gui.choosing import ask_file
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.forms.ui_call import Ui_CallPage
from sixaika_desktop.gui.jobs import Job
from sixaika_desktop.gui.page import Page
from sixaika_desktop.gui.pages import Declaration
from sixaika_desktop.gui.pages.call_fit import Fit, fit
from sixaika_desktop.gui.pages.call_told import Chapter, chapters, page
from sixaika_desktop.gui.pages.call_tree import fill
from sixaika_desktop.gui.voice import QT_TRANSLATE_NOOP
from sixaika_desktop.gui.widgets.flash import flash
from sixaika_desktop.gui.widgets.flow import let_flow
from sixaika_desktop.gui.widgets.wrapping import WrappedLines

CODE: Final = Qt.ItemDataRole.UserRole


class CallPage(Page):
    """A call and a round are chosen, looked at, and taken; until then the application keeps its own."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.ui = Ui_CallPage()
        self.set_up(self.ui)
        let_flow(self.ui.told_head)
        self._offered: list[Call] = []
        self._round = ""
        self._chapters: tuple[Chapter, ...] = ()
        self._job: Job[Fit] | None = None
        self._fit: Fit | None = None
        self._is_asked = False
        ui = self.ui
        ui.call.currentIndexChanged.connect(self._chose_call)
        ui.round.currentIndexChanged.connect(self._chose_round)
        ui.search.textChanged.connect(self._tell_call)
        ui.chapter.activated.connect(self._go_to)
        ui.open_file.clicked.connect(self._ask_file)
        ui.look_newer.clicked.connect(self._look_at_newer)
        ui.take.clicked.connect(self.take)
        ui.leave.clicked.connect(self.leave)
        WrappedLines(ui.fit)
        ui.splitter.setSizes([420, 280])
        desk.document.changed.connect(self._follow)

    # ---- following

    def come(self) -> None:
        """Read the program's calls where that was not done yet."""
        if not self._is_asked:
            self._is_asked = True
            self.desk.jobs.start(lambda _: _shipped(), self._know, self.desk.trouble)
        self.leave()

    def retell(self) -> None:
        """Say everything in the language of the screen."""
        super().retell()
        if self.isVisible():
            self._fill_calls()
            self._show_choice()

    def redraw(self) -> None:
        """Take the colours of the theme."""
        super().redraw()
        if self.isVisible():
            self._show_choice()

    def reach(self, where: Where) -> bool:
        """The call and the round of the application are chosen here."""
        if where.id != self.desk.document.application.id or where.field not in ("call", "call_version"):
            return False
        self.ui.call.setFocus(Qt.FocusReason.ShortcutFocusReason)
        flash(self.ui.call)
        return True

    def _know(self, calls: list[Call]) -> None:
        own = self.desk.document.call
        self._offered = [*calls, *(call for call in self._offered if call not in calls and call is not own)]
        self.leave()

    def _follow(self, before: Application, after: Application) -> None:
        same = before.id == after.id and (before.call, before.call_version, before.round) == (
            after.call,
            after.call_version,
            after.round,
        )
        if not self.isVisible():
            return
        if not same:
            self.leave()
        elif self._is_other:
            self._compare()

    # ---- what is chosen

    @property
    def chosen(self) -> Call:
        """The call that is looked at."""
        found = self.ui.call.currentData(CODE)
        return found if isinstance(found, Call) else self.desk.document.call

    @property
    def _is_other(self) -> bool:
        """Whether what is looked at is not what the application has."""
        document = self.desk.document
        return self.chosen is not document.call or self._round != document.application.round

    def leave(self) -> None:
        """Look at the call and round that the application has."""
        self._cancel()
        self._round = self.desk.document.application.round
        self._fill_calls(self.desk.document.call)
        self._show_choice()

    def _calls(self) -> list[Call]:
        """The application's own call first, then those that come with the program, then opened ones."""
        own = self.desk.document.call
        return [own, *(call for call in self._offered if call.text != own.text)]

    def _fill_calls(self, wanted: Call | None = None) -> None:
        wanted = wanted or self.chosen
        own, language = self.desk.document.call, self.desk.language
        with QSignalBlocker(self.ui.call):
            self.ui.call.clear()
            for call in self._calls():
                name = pick(call.title, language) or self.tr("No call")
                if call is own:
                    name = self.tr("{0} – as used in this application").format(name) if call.id else name
                elif any(call.id == other.id for other in self._calls() if other is not call):
                    name = self.tr("{0} – version {1}").format(name, call.version)
                self.ui.call.addItem(name, call)
                if call is wanted:
                    self.ui.call.setCurrentIndex(self.ui.call.count() - 1)

    def _fill_rounds(self) -> None:
        language = self.desk.language
        with QSignalBlocker(self.ui.round):
            self.ui.round.clear()
            self.ui.round.addItem("–", "")
            for each in self.chosen.rounds:
                self.ui.round.addItem(pick(each.title, language), each.id)
            if self.ui.round.findData(self._round) < 0:
                self.ui.round.addItem(self.tr("{0} – not in this call").format(self._round), self._round)
            self.ui.round.setCurrentIndex(self.ui.round.findData(self._round))

    def _chose_call(self) -> None:
        call = self.chosen
        if call is self.desk.document.call:
            self._round = self.desk.document.application.round
        elif self._round not in call.round_named:
            self._round = call.rounds[-1].id if call.rounds else ""
        self._show_choice()

    def _chose_round(self) -> None:
        self._round = self.ui.round.currentData() or ""
        self._show_choice()

    def _show_choice(self) -> None:
        self._fill_rounds()
        self._tell_newer()
        self._chapters = chapters(self.chosen, self._round, self.desk.language) if self.chosen.id else ()
        self._tell_call()
        self.ui.change.setVisible(self._is_other)
        if self._is_other:
            self._compare()
        else:
            self._cancel()

    def _tell_call(self) -> None:
        ui, call = self.ui, self.chosen
        at = ui.chapter.currentIndex()
        with QSignalBlocker(ui.chapter):
            ui.chapter.clear()
            for chapter in self._chapters:
                ui.chapter.addItem(chapter.heading, chapter.id)
            ui.chapter.setCurrentIndex(max(0, min(at, ui.chapter.count() - 1)))
        theme = self.desk.looks.theme
        ui.told.setHtml(page(call, self._chapters, self.desk.language, theme, ui.search.text()))

    def _go_to(self) -> None:
        self.ui.told.scrollToAnchor(str(self.ui.chapter.currentData()))
        self.ui.told.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- a newer version

    def _newer(self) -> Call | None:
        """What the program has of the application's call, where that is later or has another text."""
        own = self.desk.document.call
        for call in self._offered:
            if call.id == own.id and call.text != own.text and not is_newer(own.version, call.version):
                return call
        return None

    def _tell_newer(self) -> None:
        newer, own = self._newer(), self.desk.document.call
        self.ui.newer.setVisible(newer is not None and self.chosen is own)
        if newer is None:
            return
        text = (
            self.tr(
                "There is a newer version of this call: {0}. The application keeps {1} until you take it."
            )
            if newer.version != own.version
            else self.tr("The text of this call was corrected: version {0}. The application keeps its own.")
        )
        self.ui.newer_text.setText(text.format(newer.version, own.version))

    def _look_at_newer(self) -> None:
        newer = self._newer()
        if newer is not None:
            self._fill_calls(newer)
            self._chose_call()
            self.ui.fit.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- what would change

    def _compare(self) -> None:
        self._cancel()
        snapshot, call, round = self.desk.document.snapshot, self.chosen, self._round
        self.ui.change_text.setText(self.tr("Judging the application by what is chosen …"))
        self.ui.progress.setValue(0)
        self.ui.progress.show()
        self.ui.fit.clear()
        work = partial(fit, snapshot, call, call.version, round)
        self._job = self.desk.jobs.start(work, self._show_fit, self._not_fit)
        self._job.progressed.connect(self._progress)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _progress(self, part: int, _whole: int) -> None:
        self.ui.progress.setValue(part)

    def _not_fit(self, fault: Exception) -> None:
        self._job = None
        self.ui.progress.hide()
        self.desk.trouble(fault, key="call")

    def _show_fit(self, found: Fit) -> None:
        self._job = None
        self.ui.progress.hide()
        call, own = self.chosen, self.desk.document.call
        self.ui.change_text.setText(
            self.tr(
                "Nothing you have typed is lost: what the other call does not know is kept, and counts again "
                "under a call that does. One undo brings the present call back."
            )
        )
        fill(self.ui.fit, found, own, call, self.desk)

    def take(self) -> None:
        """Turn the application to the call and round that are looked at."""
        if not self._is_other:
            return
        call, round, document = self.chosen, self._round, self.desk.document
        version = document.application.call_version if call is document.call else document.know(call)
        label = say("edit-set-call", self.desk.language)
        document.apply(label, set_call.of(call.id, version, round))
        self.ui.told.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- from a file

    def _ask_file(self) -> None:
        if (path := ask_file(self, kinds="TOML (*.toml)")) is not None:
            self.open_call(path)

    def open_call(self, path: Path) -> None:
        """Look at the call of a file; what is wrong with it is told in the bar."""

        def failed(fault: Exception) -> None:
            self.desk.trouble(fault, key="call-file")

        self.desk.jobs.start(lambda _: _read(path), self._look_at, failed)

    def _look_at(self, call: Call) -> None:
        self.desk.untold.emit("call-file")
        same = next((known for known in self._calls() if known.text == call.text), None)
        if same is None:
            self._offered.append(call)
        self._fill_calls(same or call)
        self._chose_call()


def _shipped() -> list[Call]:
    from sixaika_desktop.opening import call_files, shipped_call

    return [call for id in call_files() if (call := shipped_call(id)) is not None]


def _read(path: Path) -> Call:
    from sixaika_desktop import opening  # with it come the checks that rules name
    from sixaika_desktop.calls.loader import load_call

    assert opening
    return load_call(path)


PAGE = Declaration(
    id="call",
    place=20,
    icon="gavel",
    title=QT_TRANSLATE_NOOP("Pages", "Call"),
    help=QT_TRANSLATE_NOOP(
        "Pages",
        "<p>What the call asks, in plain words: rounds, money, cost models, annexes, rules and the form, "
        "each with its clause, a link, and the day it was last read. What could not be verified says so.</p>"
        "<p>Choose another call or round to see what would change before you take it: which rules would be "
        "missed or met, and what in the application the other call does not know. Nothing is lost, and one "
        "undo brings the present call back. The application keeps the call as it was used; a newer version "
        "is offered here and never taken by itself.</p>",
    ),
    rows=("application",),
    make=CallPage,
)
