"""The versions of an application that are kept for good: what was handed in, and what one kept by hand."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from sixaika_desktop.calls.names import names_of
from sixaika_desktop.domain.difference import difference, words
from sixaika_desktop.domain.edits import begun_anew
from sixaika_desktop.domain.months import show_date
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.exporting import offer
from sixaika_desktop.gui.opener import Found, call_for
from sixaika_desktop.snapshot import Snapshot

if TYPE_CHECKING:
    from sixaika_desktop.calls.model import Call
    from sixaika_desktop.domain.model import Application
    from sixaika_desktop.storage import Library
    from sixaika_desktop.storage.keeping import Frozen, Version

NUMBER = Qt.ItemDataRole.UserRole


class Versions(QDialog):
    """The kept versions, newest first; beside them what has changed since the one that is marked."""

    wanted = Signal(object)
    """A copy of a version to open (`Found`), with the call as it was."""
    export_wanted = Signal(str, object)
    """The kind of file to write, and the version as a `Snapshot` through the call as it was."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Kept versions"))
        self._desk = desk
        self._app = desk.document.application
        self._shown: Frozen | None = None
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.windowTitle())
        self.list.currentItemChanged.connect(self._ask)
        self.list.itemActivated.connect(self._open)
        self.since = QListWidget(self)
        self.since.setWordWrap(True)
        self.since.setAccessibleName(self.tr("Changed since this version"))
        right = QWidget(self)
        box = QVBoxLayout(right)
        box.setContentsMargins(8, 0, 0, 0)
        heading = QLabel(self.since.accessibleName(), right)
        heading.setProperty("kind", "label")
        box.addWidget(heading)
        box.addWidget(self.since)
        self.splitter = QSplitter(self)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(right)
        self.splitter.setSizes([280, 420])
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.told = QLabel(self)
        self.told.setProperty("kind", "help")
        self.told.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        self.open_button = QPushButton(self.tr("Open as a copy"), self)
        self.open_button.clicked.connect(self._open)
        self.open_button.setEnabled(False)
        buttons.addButton(self.open_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.export_button = QPushButton(self.tr("Export"), self)
        self.export_button.setMenu(QMenu(self.export_button))
        offer(self.export_button.menu(), self._export)
        self.export_button.setEnabled(False)
        buttons.addButton(self.export_button, QDialogButtonBox.ButtonRole.ActionRole)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 12, 12, 12)
        whole.addWidget(self.splitter, 1)
        whole.addWidget(self.told)
        whole.addWidget(buttons)
        self.resize(720, 420)
        desk.shelf.ask(lambda library: library.versions(self._app.id), self._list, desk.trouble)

    def _list(self, found: tuple[Version, ...]) -> None:
        for version in found:
            moment = datetime.fromisoformat(version.written).astimezone()
            day = f"{show_date(moment.date(), self._desk.language)} {moment:%H.%M}"
            item = QListWidgetItem(f"{version.number}. {version.label} · {day}")
            item.setData(NUMBER, version.number)
            self.list.addItem(item)
        self.told.setText(
            self.tr("The copy has everything as it was, files and the call too; the draft stays as it is.")
            if found
            else self.tr(
                "No version is kept yet. One is kept by itself when the state becomes submitted, and by "
                "File ▸ Keep this version."
            )
        )
        self.splitter.setEnabled(bool(found))
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _number(self) -> int:
        item = self.list.currentItem()
        return int(item.data(NUMBER)) if item is not None else 0  # pyright: ignore[reportUnnecessaryComparison]

    def _ask(self) -> None:
        number, id = self._number(), self._app.id
        self.open_button.setEnabled(False)
        self.export_button.setEnabled(False)
        self.since.clear()
        if not number:
            return

        def ask(library: Library) -> Frozen:
            return library.version(id, number)

        def show(found: Frozen) -> None:
            if number == self._number():
                self._show(found)

        self._desk.shelf.ask(ask, show, self._desk.trouble)

    def _show(self, found: Frozen) -> None:
        self._shown = found
        self.open_button.setEnabled(True)
        self.export_button.setEnabled(True)
        told = _told(found.application, self._app, self._desk)
        self.since.addItems(told or [self.tr("Nothing.")])

    def _export(self, kind: str) -> None:
        if self._shown is not None and (call := self._call()) is not None:
            self.export_wanted.emit(kind, Snapshot(self._shown.application, call))

    def _call(self) -> Call | None:
        """The call of the version that is shown; None, and told why, where it cannot be had."""
        assert self._shown is not None
        kept = self._shown.application
        try:
            return call_for(kept, self._shown.call_text, kept.acronym)
        except Exception as fault:  # `trouble` tells what is the world's, and raises what is ours
            self._desk.trouble(fault)
            return None

    def _open(self) -> None:
        if self._shown is None or not self.open_button.isEnabled():
            return
        if (call := self._call()) is not None:
            self.wanted.emit(Found(begun_anew(self._shown.application), call))
            self.accept()


def _told(before: Application, after: Application, desk: Desk) -> list[str]:
    names = names_of(desk.document.call)
    return list(words(difference(before, after), desk.language, before, after, names))
