"""The main window: pages at the left, the page in the middle, the verdicts at the right."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QModelIndex, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMessageBox, QWidget

from sixaika_desktop.domain.phrases import pick
from sixaika_desktop.gui import settings as kept
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.exporting import Exporter
from sixaika_desktop.gui.forms.ui_main_window import Ui_MainWindow
from sixaika_desktop.gui.icons import dress, dress_one
from sixaika_desktop.gui.looks import load_fonts
from sixaika_desktop.gui.menus import Menus
from sixaika_desktop.gui.opener import Opener
from sixaika_desktop.gui.page import Page
from sixaika_desktop.gui.page_list import PageDelegate, PageList
from sixaika_desktop.gui.pages import pages
from sixaika_desktop.gui.pages.start import PAGE as START
from sixaika_desktop.gui.pages.start import StartPage
from sixaika_desktop.gui.states import States, named
from sixaika_desktop.gui.widgets.message_bar import MessageBar
from sixaika_desktop.gui.widgets.status_line import StatusLine
from sixaika_desktop.gui.widgets.verdict_panel import STRIP, VerdictPanel

if TYPE_CHECKING:
    from sixaika_desktop.domain.model import Where
    from sixaika_desktop.domain.money import Language
    from sixaika_desktop.gui.pages import Declaration
    from sixaika_desktop.gui.pasting import Pasted

__all__ = ["MainWindow", "load_fonts"]

FIRST_SAMPLE = "hnry"
"""The sample that opens at the first start."""

VERDICTS = 328
"""Pixels for the verdicts at the right, until somebody wants it otherwise."""

LIST_AFTER = 100
"""Milliseconds from what is opened first to reading the list of the library, so that it is painted before."""


class MainWindow(QMainWindow):
    """The window on a library, in a language. What it remembers is kept beside the library. *file* is taken
    into the library and opened.
    """

    def __init__(self, library: Path, language: Language, file: Path | None = None) -> None:
        super().__init__()
        self._asked_for = file
        self._store = kept.store_beside(library)
        self.settings = kept.read(self._store)
        self._started_in = language
        self._remembered = self.settings.application
        self.desk = Desk(library, self._language_for(language), self.settings.theme, self)
        self.opener = Opener(self.desk, self.may_leave)
        self.exporter = Exporter(self.desk, self)
        self.states = States(self.desk)
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.setAcceptDrops(True)
        self._made: dict[str, Page] = {}
        self._has_begun = False
        self._is_closed = False
        self._is_asked = False
        self._set_up()
        self.menus = Menus(self)
        self.desk.voice.changed.connect(self._retell)
        self.desk.looks.changed.connect(self._redraw)
        self.desk.document.changed.connect(self._follow)
        self.desk.wanted.connect(self.reach)
        self.desk.pasted.connect(self._tell_pasted)
        self.desk.keeper.merged.connect(self._tell_merged)
        self.desk.keeper.saved.connect(self._saved)
        self.opener.opened.connect(self._opened)
        self.opener.call_wanted.connect(self._ask_call)
        self.states.versions_wanted.connect(self.ui.action_versions.trigger)
        self._restore()
        self._retell()

    # ---- putting it together

    def _set_up(self) -> None:
        self.messages = MessageBar(self.desk, self)
        self._replace(self.ui.messages, self.messages)
        self.verdicts = VerdictPanel(self.desk, self)
        self.ui.splitter.replaceWidget(2, self.verdicts)
        self.ui.verdicts.deleteLater()
        self.verdicts.narrowed.connect(self._narrowed)
        self.status = StatusLine(self.desk, self)
        self.ui.status_bar.addPermanentWidget(self.status, 1)
        self.pages = PageList(self.desk, self)
        self.ui.pages.setModel(self.pages)
        self.ui.pages.setItemDelegate(PageDelegate(self.desk, self.ui.pages))
        self.ui.pages.selectionModel().currentChanged.connect(self._page_chosen)
        self.pages.show([START])
        self.ui.splitter.setSizes([208, 824, VERDICTS])
        self.ui.splitter.setStretchFactor(1, 1)
        dress(self.ui.centre)
        for action in (self.ui.action_undo, self.ui.action_redo):
            dress_one(action)

    def _replace(self, old: QWidget, new: QWidget) -> None:
        layout = self.ui.centre_layout
        layout.replaceWidget(old, new)
        old.deleteLater()

    def _language_for(self, asked: Language) -> Language:
        """The language chosen in the window holds as long as the program is started in the same one."""
        chosen = self.settings.language
        if self.settings.started_in == asked and chosen in ("fi", "sv", "en"):
            return "fi" if chosen == "fi" else "sv" if chosen == "sv" else "en"
        return asked

    def _restore(self) -> None:
        remembered = self.settings
        if not remembered.geometry.isEmpty():
            self.restoreGeometry(remembered.geometry)
        if not remembered.splitter.isEmpty():
            self.ui.splitter.restoreState(remembered.splitter)
        self.verdicts.narrow(remembered.narrow)
        self.ui.action_spelling.setChecked(remembered.spelling)
        self.show_page("start")
        self.ui.pages.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Whatever is slow begins when the window has been painted for the first time."""
        super().paintEvent(event)
        if not self._has_begun:
            self._has_begun = True
            QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        if self._is_closed:
            return
        if not self._open_first():
            self.start_page.begin()
        self.pages.add(pages())
        dress(self)  # the menus too, which nobody sees before

    def _open_first(self) -> bool:
        """Open what was open last, at the very first start a sample; whether that is looked for. The library
        is listed after that: it would only make both later.
        """
        wanted = self._asked_for or self.settings.application or not self.settings.seen
        if self.desk.document.is_open or not wanted:
            self._is_asked = True
            return False
        self.opener.answered.connect(lambda: QTimer.singleShot(LIST_AFTER, self, self.start_page.begin))
        if self._asked_for:
            self.open(str(self._asked_for))
        elif self.settings.application:
            self.opener.from_library(self.settings.application)
        else:
            self._open_sample_if_empty()
        return True

    def _open_sample_if_empty(self) -> None:
        """Open a sample, unless there is something to open already: a library that was filled by `import`."""
        from sixaika_desktop.opening import library_is_there, samples

        def begin(count: int) -> None:
            if count:
                self._is_asked = True
                self.start_page.begin()
            else:
                self.opener.from_sample(next(path for path in samples() if path.stem == FIRST_SAMPLE))

        if library_is_there(self.desk.shelf.path):
            self.desk.shelf.ask(lambda library: library.count(), begin, lambda _: begin(1))
        else:
            begin(0)

    # ---- pages

    @property
    def start_page(self) -> StartPage:
        """The first page."""
        page = self.page("start")
        assert isinstance(page, StartPage)
        return page

    @property
    def page_id(self) -> str:
        """The page that is shown."""
        index = self.ui.pages.currentIndex()
        return self.pages.pages[index.row()].id if index.isValid() else ""

    def page(self, page_id: str) -> Page:
        """A page, made when it is first wanted. KeyError if there is none of this id."""
        if page_id not in self._made:
            declared = self._declared(page_id)
            page = self._made[page_id] = declared.make(self.desk)
            page.setAccessibleName(declared.name)
            self.ui.stack.addWidget(page)
            if isinstance(page, StartPage):
                self.menus_of_start(page)
        return self._made[page_id]

    def menus_of_start(self, page: StartPage) -> None:
        """What the first page asks of the window."""
        page.open_wanted.connect(self.opener.from_library)
        page.copy_wanted.connect(self.opener.copy_of)
        page.sample_wanted.connect(self.opener.from_sample)
        page.state_wanted.connect(self.states.set)
        page.export_wanted.connect(self._export_listed)
        page.new_wanted.connect(lambda: self.ui.action_new_from_call.trigger())
        page.import_wanted.connect(lambda: self.ui.action_import_file.trigger())

    def _export_listed(self, id: str, kind: str) -> None:
        """Export an application of the list: what is on the screen as it stands there."""
        if self.desk.document.application.id == id:
            self.exporter.ask(kind)
        else:
            self.opener.read(id, lambda snapshot: self.exporter.ask_of(kind, snapshot))

    def _declared(self, page_id: str) -> Declaration:
        for page in self.pages.pages:
            if page.id == page_id:
                return page
        raise KeyError(page_id)

    def show_page(self, page_id: str) -> bool:
        """Go to a page; whether that can be done now."""
        for at, page in enumerate(self.pages.pages):
            index = self.pages.index(at)
            if page.id == page_id and self.pages.flags(index) & Qt.ItemFlag.ItemIsEnabled:
                self.ui.pages.setCurrentIndex(index)
                return True
        return False

    def step_page(self, by: int) -> None:
        """Go to the page so many further in the order of the work."""
        at = self.ui.pages.currentIndex().row() + by
        if 0 <= at < len(self.pages.pages):
            self.show_page(self.pages.pages[at].id)

    def _page_chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.desk.document.settle()
            page = self.page(self.pages.pages[current.row()].id)
            self.ui.stack.setCurrentWidget(page)
            page.come()
            self.verdicts.arrange()

    def reach(self, where: Where) -> bool:
        """Show a place of the application and put the cursor there; whether a page has it."""
        from sixaika_desktop.domain.model import Answer
        from sixaika_desktop.domain.shape import row_name
        from sixaika_desktop.domain.tree import find

        row = find(self.desk.document.application, where.id)
        kind = row_name(type(row) if row is not None else Answer)
        here = self.page_id
        wanted = [here, *(p.id for p in self.pages.pages if kind in p.rows and p.id != here)]
        self.ui.stack.setUpdatesEnabled(False)
        try:
            for page_id in wanted:
                if self.show_page(page_id) and self.page(page_id).reach(where):
                    return True
            self.show_page(wanted[1] if len(wanted) > 1 else here)
            return False
        finally:
            self.ui.stack.setUpdatesEnabled(True)

    def next_pane(self) -> None:
        """Move the cursor from the pages to the page, on to the verdicts, and round again."""
        panes: list[QWidget] = [self.ui.pages, self.ui.stack, self.verdicts]
        focus = QApplication.focusWidget()
        at = (
            next((n for n, pane in enumerate(panes) if pane is focus or pane.isAncestorOf(focus)), -1)
            if focus
            else -1
        )
        for step in (1, 2, 3):
            if _enter(panes[(at + step) % 3]):
                return

    def go_to_page(self, page_id: str) -> None:
        """Go to a page with the cursor."""
        if self.show_page(page_id):
            _enter(self.page(page_id))

    # ---- applications

    def open(self, source: str) -> None:
        """Open an application: a sample as a copy, another file by taking it in, else from the library."""
        from sixaika_desktop.opening import is_there, samples

        path = Path(source)
        if len(path.parts) > 1 or path.suffix.lower() in (".json", ".sixaika") or is_there(path):
            (self.opener.from_sample if path in samples() else self.opener.import_file)(path)
        else:
            self.opener.from_library(source)

    def _ask_call(self, path: Path) -> None:
        from sixaika_desktop.gui.choosing import ask_file

        if (call := ask_file(self, kinds="TOML (*.toml)")) is not None:
            self.opener.import_file(path, call)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere in the window."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the files that were dropped; a page that takes files itself comes before."""
        event.acceptProposedAction()
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.open(url.toLocalFile())

    def _opened(self) -> None:
        """Somebody wants to work on it: an empty one begins at its name. What opened by itself, as the
        program began, leaves the cursor in the list of pages.
        """
        is_empty = self.desk.keeper.is_new and not self.desk.document.application.partners
        if is_empty or self.page_id in ("", "start"):
            self.show_page("basics")
        self._tell_title()
        if self._is_asked:
            _enter(self.page(self.page_id))
        self._is_asked = True

    def _follow(self, before: object, after: object) -> None:
        self._tell_title()
        if getattr(before, "id", "") != getattr(after, "id", "") and not self.desk.document.is_open:
            self.show_page("start")

    def _tell_title(self) -> None:
        if not self.desk.document.is_open:
            self.setWindowTitle("6Aika Desktop")
            self.ui.application_name.setText("6Aika Desktop")
            return
        app = self.desk.document.application
        title = pick(app.title, self.desk.language) or self.tr("Untitled application")
        short = app.acronym
        name = f"{short}: {title}" if short and not title.startswith(short) else title
        state = "" if app.state == "draft" else f" · {named(app.state, self.desk.language)}"
        if self.ui.application_name.text() != name + state:
            self.ui.application_name.setText(name + state)
            self.setWindowTitle(f"{short or title}{state} – 6Aika Desktop")

    def _tell_pasted(self, pasted: Pasted) -> None:
        told = pasted.sentences()
        if told:
            text = " ".join(told)
            self.desk.tell(lambda: text, key="pasted")

    def _tell_merged(self, conflicts: tuple[object, ...]) -> None:
        count = len(conflicts)
        self.desk.tell(
            lambda: (
                self.tr("Somebody else had saved this application. Both changes were brought together.")
                + (" " + self.tr("{0} places differed: yours stand.").format(count) if count else "")
            ),
            key="merged",
        )

    # ---- looks and language

    def _retell(self) -> None:
        self.ui.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        for page_id, page in self._made.items():
            page.setAccessibleName(self._declared(page_id).name)
        self.menus.retell()
        self._tell_title()

    def _redraw(self) -> None:
        dress(self)

    def _narrowed(self, yes: bool) -> None:
        sizes = self.ui.splitter.sizes()
        if yes:
            self.verdicts.setMaximumWidth(STRIP)
            self.ui.splitter.setSizes([sizes[0], sum(sizes[1:]) - STRIP, STRIP])
        else:
            self.verdicts.setMaximumWidth(16_777_215)
            if sizes[2] < 200:
                self.ui.splitter.setSizes([sizes[0], max(VERDICTS, sum(sizes[1:]) - VERDICTS), VERDICTS])
        self.ui.action_narrow.setChecked(yes)

    # ---- closing

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything is saved; only where that cannot be done one is asked."""
        if self._is_closed:
            return
        if not self.may_leave():
            event.ignore()
            return
        self._is_closed = True
        self._remember()
        self.menus.be_quiet()
        self.desk.close()
        event.accept()

    def may_leave(self) -> bool:
        """Save what is on the screen before another thing takes its place; where that cannot be done, ask.
        Whether it is saved, or may go.
        """
        while not self.desk.keeper.flush():
            answer = self._ask_unsaved()
            if answer == QMessageBox.StandardButton.Cancel:
                return False
            if answer == QMessageBox.StandardButton.Discard:
                break
            if answer == QMessageBox.StandardButton.Save:
                self.exporter.ask("sixaika")
        return True

    def _ask_unsaved(self) -> QMessageBox.StandardButton:
        buttons = QMessageBox.StandardButton
        return QMessageBox.warning(
            self,
            self.tr("Not saved"),
            self.tr(
                "The library cannot be written to. Try again, or save a copy of the application elsewhere."
            ),
            buttons.Retry | buttons.Save | buttons.Discard | buttons.Cancel,
            buttons.Retry,
        )

    def _saved(self, _moment: object) -> None:
        """With the first save of an application it is the one to open next time, should there be a crash."""
        if self._remembered != self.desk.document.application.id:
            self._remember()

    def _remember(self) -> None:
        keeper = self.desk.keeper
        is_stored = self.desk.document.is_open and not keeper.is_new
        self._remembered = self.desk.document.application.id if is_stored else ""
        language = self.desk.language
        kept.write(
            self._store,
            kept.Settings(
                language=language,
                started_in=self._started_in,
                theme=self.desk.looks.choice,
                page=self.page_id,
                application=self._remembered,
                seen=True,
                narrow=self.verdicts.is_narrow,
                spelling=self.desk.spelling.is_on,
                geometry=QByteArray(self.saveGeometry()),
                splitter=QByteArray(self.ui.splitter.saveState()),
            ),
        )

    def come_to_front(self, file: str = "") -> None:
        """Raise the window and open *file*: the program was started a second time."""
        if file and self._has_begun:
            self.open(file)
        elif file:
            self._asked_for = Path(file)
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()


def _enter(pane: QWidget) -> bool:
    """Put the cursor into the first thing of a pane to which Tab leads; whether there is one."""
    widget: QWidget | None = pane
    while widget is not None:
        is_inside = widget is pane or pane.isAncestorOf(widget)
        takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if is_inside and takes_tab and widget.isVisible() and widget.isEnabled():
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        widget = widget.nextInFocusChain()
        if widget is pane:
            return False
    return False
