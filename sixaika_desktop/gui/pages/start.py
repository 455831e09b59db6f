"""Start: the library, and the ways to begin an application."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QMenu

from sixaika_desktop.domain.phrases import pick, say
from sixaika_desktop.domain.trouble import Trouble
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.forms.ui_start import Ui_StartPage
from sixaika_desktop.gui.page import Page
from sixaika_desktop.gui.pages import Declaration
from sixaika_desktop.gui.pages.start_entries import PAGE as AT_ONCE
from sixaika_desktop.gui.pages.start_entries import STATES, Entries, moments
from sixaika_desktop.gui.pages.start_menu import menu_of
from sixaika_desktop.gui.voice import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from sixaika_desktop.storage import Entry, Library

Role = Qt.ItemDataRole

NAME: Final = 180
"""So many pixels the name of an application has at the least."""
AROUND: Final = 16
"""So many pixels stand beside a date, at both sides together."""


class StartPage(Page):
    """What there is, and how to begin."""

    new_wanted = Signal()
    import_wanted = Signal()
    open_wanted = Signal(str)
    """The id of an application of the library."""
    copy_wanted = Signal(str)
    state_wanted = Signal(str, str)
    """The id of an application, and the state it is to have."""
    export_wanted = Signal(str, str)
    """The id of an application, and the kind of file to write."""
    sample_wanted = Signal(object)
    """The file of a sample."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.ui = Ui_StartPage()
        self.set_up(self.ui)
        self.entries = Entries(desk, self)
        self._has_begun = False
        self._deleted = ""
        self._fault: Exception | None = None
        self._names: dict[str, dict[str, str]] = {}
        self._samples: list[tuple[Path, dict[str, str], dict[str, str]]] = []
        table = self.ui.applications
        table.setModel(self.entries)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(30)
        table.horizontalHeader().setHighlightSections(False)
        for at, width in enumerate((100, 82, 92, 92, 114, 116), 1):
            table.setColumnWidth(at, width)
        table.viewport().installEventFilter(self)
        table.horizontalHeader().setSortIndicator(6, Qt.SortOrder.DescendingOrder)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look)
        self.entries.wanted.connect(self._ask)
        self.entries.more_wanted.connect(self.look)
        self.ui.search.textChanged.connect(self._ask)
        self.ui.call_filter.currentIndexChanged.connect(self._ask)
        self.ui.state_filter.currentIndexChanged.connect(self._ask)
        self.ui.deleted_filter.toggled.connect(self._ask)
        desk.shelf.changed.connect(self._ask)
        table.doubleClicked.connect(self._open)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._offer)
        table.selectionModel().selectionChanged.connect(self._tell_actions)
        self.ui.open_button.clicked.connect(self._open)
        self.ui.duplicate_button.clicked.connect(self._duplicate)
        self.ui.delete_button.clicked.connect(self._delete)
        self.ui.undelete_button.clicked.connect(self._undelete)
        self.ui.new_button.clicked.connect(self.new_wanted)
        self.ui.import_button.clicked.connect(self.import_wanted)
        self.ui.samples.itemActivated.connect(self._sample)
        self.ui.samples.itemClicked.connect(self._sample)
        self.ui.empty.hide()
        self.retell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another width of the list: the names take what room the other columns leave."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def _fit(self) -> None:
        table, columns = self.ui.applications, self.entries.columnCount()
        if self._has_begun:
            longest = max(map(table.fontMetrics().horizontalAdvance, moments(self.desk.language)))
            table.setColumnWidth(columns - 1, longest + AROUND)
        others = sum(table.columnWidth(at) for at in range(1, columns))
        table.setColumnWidth(0, max(NAME, table.viewport().width() - others))

    def begin(self) -> None:
        """Ask for the list and read the samples' names, once; done after the first paint."""
        if self._has_begun:
            return
        self._has_begun = True
        self._fit()
        self._fill_filters()
        self._fill_samples()
        self.look()
        self.desk.jobs.start(lambda _: _read_samples(), self._named, self.desk.trouble)

    def look(self, first: int = 0) -> None:
        """Ask the library for what matches, from the *first* on."""
        search = self.ui.search.text()
        call = self.ui.call_filter.currentData() or ""
        state = self.ui.state_filter.currentData() or ""
        deleted = self.ui.deleted_filter.isChecked()

        order, back = self.entries.order, self.entries.is_reversed

        def ask(library: Library) -> tuple[int, tuple[Entry, ...]]:
            count = library.count(search, call=call, state=state, deleted=deleted)
            return count, library.list(
                search,
                call=call,
                state=state,
                deleted=deleted,
                order=order,
                reverse=back,
                first=first,
                most=AT_ONCE,
            )

        def found(told: tuple[int, tuple[Entry, ...]]) -> None:
            if first:
                self.entries.show_more(told[1], first)
            else:
                self._listed(*told)

        self.desk.shelf.ask(ask, found, self._no_list)

    def _look(self) -> None:
        if self._has_begun:
            self.look()

    def _ask(self) -> None:
        self._soon.start()

    @property
    def chosen(self) -> str:
        """The id of the application the cursor is on; "" for none."""
        rows = self.ui.applications.selectionModel().selectedRows()
        return self.entries.entries[rows[0].row()].id if rows else ""

    def retell(self) -> None:
        """Say everything in the language of the screen."""
        super().retell()
        if self._has_begun:
            self._fill_filters()
        self._fill_samples()
        self.entries.retell()
        self._fit()
        self._tell_count()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete deletes, Shift+F10 shows the menu where Qt itself does not."""
        if self.ui.applications.hasFocus() and self.chosen:
            is_menu = event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
            if is_menu and sys.platform != "win32":
                self._offer(QPoint(-1, -1))
                return
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._open()
                return
            if event.key() == Qt.Key.Key_Delete:
                self._delete()
                return
        super().keyPressEvent(event)

    def _listed(self, count: int, entries: Sequence[Entry]) -> None:
        chosen = self.chosen
        self.entries.show(entries, count)
        at = next((n for n, entry in enumerate(self.entries.entries) if entry.id == chosen), -1)
        if at >= 0:
            self.ui.applications.selectRow(at)
        self.desk.untold.emit("library")
        self._fault = None
        self._fill_filters()
        self._tell_count()
        self._tell_actions()

    def _no_list(self, fault: Exception) -> None:
        shelf = self.desk.shelf

        def again(**how: bool) -> None:
            shelf.again(**how)
            self.look()

        actions: list[tuple[Any, Any]] = [
            (lambda: self.tr("Try again"), again),
            (lambda: self.tr("Only read"), lambda: again(read_only=True)),
        ]
        if getattr(fault, "phrase", "") == "trouble-library-in-use-elsewhere":
            actions.append((lambda: self.tr("Use it here"), lambda: again(take_over=True)))
        self.desk.trouble(fault, key="library", actions=tuple(actions))
        self._fault = fault
        self._tell_count()

    def _tell_count(self) -> None:
        count = self.entries.count
        self.ui.count.setText(
            self.tr("{0} applications").format(count) if count != 1 else self.tr("1 application")
        )
        searched = bool(self.ui.search.text() or self.ui.call_filter.currentData())
        searched = searched or bool(self.ui.state_filter.currentData() or self.ui.deleted_filter.isChecked())
        if isinstance(self._fault, Trouble):  # whether it is empty nobody knows
            self.ui.empty.setText(self._fault.sentence(self.desk.language))
        elif searched:
            self.ui.empty.setText(self.tr("Nothing matches."))
        else:
            self.ui.empty.setText(
                self.tr(
                    "The library is empty. Begin a new application to a call, import a file that you were "
                    "sent, or open one of the finished samples below."
                )
            )
        self.ui.empty.setVisible(not count)
        self.ui.applications.setVisible(bool(count))
        self.ui.actions.setVisible(bool(count))

    def _tell_actions(self) -> None:
        chosen, deleted = bool(self.chosen), self.ui.deleted_filter.isChecked()
        self.ui.open_button.setEnabled(chosen and not deleted)
        self.ui.duplicate_button.setEnabled(chosen and not deleted)
        self.ui.delete_button.setEnabled(chosen)
        self.ui.delete_button.setVisible(not deleted)
        self.ui.undelete_button.setEnabled(chosen)
        self.ui.undelete_button.setVisible(deleted)

    def _fill_filters(self) -> None:
        from sixaika_desktop.domain.places import capital

        language = self.desk.language
        calls = sorted({entry.call for entry in self.entries.entries} | set(self._names))
        every = [("", self.tr("All calls")), *((call, self.entries.call_name(call)) for call in calls)]
        states = [("", self.tr("All states"))]
        states += [(state, capital(say(f"term-application-state-{state}", language))) for state in STATES]
        for box, items in ((self.ui.call_filter, every), (self.ui.state_filter, states)):
            if [(box.itemData(n), box.itemText(n)) for n in range(box.count())] != items:
                chosen = box.currentData()
                with QSignalBlocker(box):
                    box.clear()
                    for code, name in items:
                        box.addItem(name, code)
                    box.setCurrentIndex(max(0, box.findData(chosen)))

    def _named(self, found: tuple[Any, Any]) -> None:
        self._names, self._samples = found
        self.entries.names = self._names
        self._fill_filters()
        self._fill_samples()
        self.entries.retell()

    def _fill_samples(self) -> None:
        if not self._has_begun:
            return
        from sixaika_desktop.opening import samples

        known = self._samples or [(path, {"en": path.stem}, {}) for path in samples()]
        self.ui.samples.clear()
        for path, title, remark in known:
            item = QListWidgetItem(pick(title, self.desk.language))
            item.setData(Role.UserRole, str(path))
            item.setToolTip(pick(remark, self.desk.language))
            self.ui.samples.addItem(item)

    def menu(self) -> QMenu | None:
        """What can be done with the application the cursor is on; None where there is none."""
        id = self.chosen
        if not id:
            return None
        entry = next(entry for entry in self.entries.entries if entry.id == id)
        return menu_of(
            entry,
            self.ui,
            self.desk.language,
            lambda kind: self.export_wanted.emit(id, kind),
            lambda state: self.state_wanted.emit(id, state),
            self,
        )

    def _offer(self, point: QPoint) -> None:
        """Show the menu where the mouse is; by the keyboard, at the application the cursor is on."""
        table = self.ui.applications
        if not table.indexAt(point).isValid() or not table.underMouse():
            point = table.visualRect(table.currentIndex()).bottomLeft()
        if (menu := self.menu()) is not None:
            menu.exec(table.viewport().mapToGlobal(point))
            menu.deleteLater()

    def _open(self) -> None:
        if self.chosen and not self.ui.deleted_filter.isChecked():
            self.open_wanted.emit(self.chosen)

    def _duplicate(self) -> None:
        if self.chosen:
            self.copy_wanted.emit(self.chosen)

    def _sample(self, item: QListWidgetItem) -> None:
        self.sample_wanted.emit(Path(item.data(Role.UserRole)))

    def _delete(self) -> None:
        id = self.chosen
        if not id or self.ui.deleted_filter.isChecked():
            return
        entry = next(e for e in self.entries.entries if e.id == id)
        name = entry.acronym or pick(entry.title, self.desk.language) or id
        desk = self.desk
        is_shown = desk.document.application.id == id
        if is_shown and not desk.keeper.flush():
            return

        def done(_: object) -> None:
            if is_shown and desk.document.application.id == id:
                desk.keeper.forget()
                desk.document.end()
            self._deleted = id
            desk.tell(
                lambda: self.tr("“{0}” was deleted.").format(name),
                key="deleted",
                actions=((lambda: self.tr("Undo"), lambda: self._bring_back(id, show=is_shown)),),
            )

        desk.shelf.change(lambda library: library.delete(id), done, desk.trouble)

    def _undelete(self) -> None:
        if self.chosen:
            self._bring_back(self.chosen)

    def _bring_back(self, id: str, *, show: bool = False) -> None:
        desk = self.desk

        def done(_: object) -> None:
            if id == self._deleted:
                desk.untold.emit("deleted")
            if show and not desk.document.is_open:
                self.open_wanted.emit(id)

        desk.shelf.change(lambda library: library.undelete(id), done, desk.trouble)


def _read_samples() -> tuple[dict[str, dict[str, str]], list[tuple[Path, dict[str, str], dict[str, str]]]]:
    """The titles of the calls and of the samples that come with the program."""
    import json
    import tomllib

    from sixaika_desktop.opening import call_files, samples

    names: dict[str, dict[str, str]] = {}
    for id, path in call_files().items():
        names[id] = dict(tomllib.loads(path.read_text("utf-8"))["title"])
    found: list[tuple[Path, dict[str, str], dict[str, str]]] = []
    for path in samples():
        told = json.loads(path.read_text("utf-8"))["application"]
        found.append((path, dict(told.get("title", {})), dict(told.get("remark", {}))))
    return names, found


PAGE = Declaration(
    id="start",
    place=10,
    icon="home",
    title=QT_TRANSLATE_NOOP("Pages", "Start"),
    help=QT_TRANSLATE_NOOP(
        "Pages",
        "<p>Here are all applications on this computer. Type in the search field to find one by its "
        "title, acronym or code, and press Enter to open it.</p><p>Begin a new one to a call, from an "
        "earlier application (<i>New from this</i>) or from a finished sample. A sample opens as a copy "
        "of your own; it is written to the library when you change it for the first time.</p><p>There is "
        "no Save: everything is written a moment after you stop typing. A deleted application can be "
        "brought back at once, or later by ticking <i>Deleted</i>. <i>File ▸ Restore a backup</i> puts a "
        "dated copy of the whole library in its place.</p>",
    ),
    make=StartPage,
    alone=True,
)
