"""Package: what is handed in, made as a folder and a zip, seen beforehand, and printed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QStandardPaths, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QMenu

from sixaika_desktop.domain.phrases import pick, say
from sixaika_desktop.gui.choosing import ask_folder
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.exporting import Exporter
from sixaika_desktop.gui.forms.ui_package import Ui_PackagePage
from sixaika_desktop.gui.jobs import Job
from sixaika_desktop.gui.page import Page
from sixaika_desktop.gui.pages import Declaration
from sixaika_desktop.gui.pages.package_files import File, FilesMade, looked_at
from sixaika_desktop.gui.pages.package_parts import Parts, blocking
from sixaika_desktop.gui.pages.package_pdf import SEEN
from sixaika_desktop.gui.pages.package_preview import Preview
from sixaika_desktop.gui.pages.package_printing import Printing
from sixaika_desktop.gui.voice import QT_TRANSLATE_NOOP
from sixaika_desktop.gui.widgets.flow import let_flow
from sixaika_desktop.package import Made
from sixaika_desktop.package.names import slug

if TYPE_CHECKING:
    from sixaika_desktop.domain.model import Application
    from sixaika_desktop.domain.money import Language
    from sixaika_desktop.snapshot import Snapshot
    from sixaika_desktop.storage import Library

PATIENCE: Final = 600
"""Milliseconds after the last change until the parts are told anew."""


class PackagePage(Page):
    """The parts with their check boxes, a preview of each, and the files that were made."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.ui = Ui_PackagePage()
        self.set_up(self.ui)
        ui = self.ui
        for row in (ui.head, ui.parts_acts):
            let_flow(row)
        self._is_busy = False
        self._job: Job[Any] | None = None
        self._parent = Path(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home()
        )
        for code, name in (("fi", "suomi"), ("sv", "svenska"), ("en", "English")):
            ui.language.addItem(name, code)
        ui.language.setCurrentIndex(max(0, ui.language.findData(desk.language)))
        self.exporter = Exporter(desk, self)
        self.parts = Parts(self, desk, ui.parts)
        self.parts.changed.connect(self._tell_choice)
        self.files = FilesMade(self, desk, ui)
        self.preview = Preview(self, ui, self.kept)
        self.printing = Printing(self, self.kept)
        self._singles = QMenu(self)
        ui.single.setMenu(self._singles)
        self._wait = QTimer(self, interval=PATIENCE, singleShot=True)
        self._wait.timeout.connect(self.parts.outline)
        ui.work.hide()
        for button, act in (
            (ui.make, self._ask),
            (ui.cancel, self.cancel),
            (ui.all, partial(self.parts.choose, True)),
            (ui.none, partial(self.parts.choose, False)),
            (ui.see, self._see),
            (ui.print, self._print),
        ):
            button.clicked.connect(act)
        ui.language.currentIndexChanged.connect(self.preview.renew)
        ui.parts.itemActivated.connect(self._see)
        desk.document.changed.connect(self._follow)
        self.retell()

    # ---- following

    @property
    def language(self) -> Language:
        """The language of the papers."""
        found: Language = self.ui.language.currentData()
        return found

    def come(self) -> None:
        """Tell what the package would hold now."""
        self._tell_state()
        self.parts.outline()
        self.preview.come()

    def retell(self) -> None:
        """Say everything in the language of the screen."""
        super().retell()
        self._fill_singles()
        self.parts.retell()
        self.files.retell()
        self._tell_state()
        if self.isVisible():
            self.parts.outline()
        self.preview.retell(self.parts.names())

    def redraw(self) -> None:
        """Take the colours of the theme."""
        super().redraw()
        self.parts.fill()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is not seen is not told."""
        self._wait.stop()
        super().hideEvent(event)

    def _follow(self, before: Application, after: Application) -> None:
        if before.id != after.id:
            self.files.forget()
        if self.isVisible():
            self._tell_state()
            self.files.tell()
            self._wait.start()
        self.preview.follow()

    def _tell_state(self) -> None:
        """What stands in the way of being eligible; it never stands in the way of the package."""
        if not self.desk.document.is_open or not self.isVisible():
            return
        snapshot = self.desk.document.snapshot
        missed, open_ = blocking(snapshot)
        if not missed and not open_:
            text = self.tr("The application is eligible: no rule that blocks is missed or open.")
        else:
            text = self.tr(
                "Not eligible yet: of the rules that block, {0} missed and {1} open. The package can be made "
                "all the same."
            ).format(missed, open_)
        self.ui.state.setText(text)

    # ---- the parts

    def _tell_choice(self) -> None:
        can = bool(self.parts.chosen()) and not self._is_busy
        self.ui.make.setEnabled(can)
        self.ui.print.setEnabled(can)
        self.ui.see.setEnabled(self.parts.current() in SEEN)

    def _see(self) -> None:
        self.preview.show_part(self.parts.current())

    # ---- one file alone

    def _fill_singles(self) -> None:
        menu = self._singles
        menu.clear()
        singles: Sequence[tuple[str, str, dict[str, Any]] | None] = (
            (self.tr("Application as accessible PDF…"), "pdf", {}),
            (self.tr("Application as PDF for archives (PDF/A)…"), "archive", {}),
            (self.tr("Budget as a workbook (Excel)…"), "xlsx", {}),
            (self.tr("Costs as a table (CSV)…"), "csv", {}),
            None,
            (self.tr("Time plan, A4, by month…"), "gantt", {"paper": "a4", "by": "month"}),
            (self.tr("Time plan, A4, by period…"), "gantt", {"paper": "a4", "by": "period"}),
            (self.tr("Time plan, A3, by month…"), "gantt", {"paper": "a3", "by": "month"}),
            (self.tr("Time plan, A3, by period…"), "gantt", {"paper": "a3", "by": "period"}),
            None,
            (self.tr("Application with its attachments (.sixaika)…"), "sixaika", {}),
            (self.tr("Application as plain data (JSON)…"), "json", {}),
        )
        for single in singles:
            if single is None:
                menu.addSeparator()
            else:
                text, kind, options = single
                menu.addAction(text).triggered.connect(partial(self._export, kind, options))

    def _export(self, kind: str, options: dict[str, Any], _checked: bool = False) -> None:
        self.exporter.ask(kind, self.language, **options)

    # ---- making

    def kept(
        self,
        done: Callable[[Mapping[str, bytes]], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Ask the library for the attachments of the application as it is now."""
        app = self.desk.document.application

        def work(library: Library) -> Mapping[str, bytes]:
            return library.attachments_of(app)

        self.desk.shelf.ask(work, done, failed)

    def _ask(self) -> None:
        parent = ask_folder(self, self.tr("Folder to put the package in"), str(self._parent))
        if parent is not None:
            self._parent = parent
            self.make(self._parent / self.folder_name())

    def folder_name(self) -> str:
        """What the package's folder is called, in the language of the papers."""
        app = self.desk.document.application
        stem = slug(app.acronym or pick(app.title, self.language)) or app.id
        return f"{stem}-{say('package-file-combined', self.language)}"

    def make(self, folder: Path) -> None:
        """Make the chosen parts as this folder, in place of an earlier package there; one with more parts is
        kept aside.
        """
        snapshot, language, parts = self.desk.document.snapshot, self.language, self.parts.chosen()
        zipped = self.ui.zip.isChecked()
        self.desk.untold.emit("package")

        def work(kept: Mapping[str, bytes], job: Job[tuple[Made, tuple[File, ...]]]) -> Any:
            from sixaika_desktop import package

            made = package.make(
                snapshot,
                language,
                folder,
                attachments=kept,
                zip=zipped,
                parts=parts,
                progress=lambda part, whole, _: job.progress(part, whole),
            )
            return made, looked_at(made)

        def begin(kept: Mapping[str, bytes]) -> None:
            job = self.desk.jobs.start(
                partial(work, kept), partial(self._made, snapshot), partial(self._failed, folder)
            )
            job.progressed.connect(self._progress)
            job.ended.connect(self._ended)
            self._job = job
            self.ui.progress.setRange(0, 0)
            self.ui.work.show()

        self._is_busy = True
        self._tell_choice()
        self.kept(begin, partial(self._failed, folder))

    def cancel(self) -> None:
        """Make no package after all; what was there before stays."""
        if self._job is not None:
            self._job.cancel()
            self.ui.cancel.setEnabled(False)
            self.desk.tell(lambda: self.tr("The making of the package was stopped."), key="package")

    def _progress(self, part: int, whole: int) -> None:
        self.ui.progress.setRange(0, whole)
        self.ui.progress.setValue(part)

    def _ended(self) -> None:
        self._job = None
        self._is_busy = False
        self.ui.work.hide()
        self.ui.cancel.setEnabled(True)
        self._tell_choice()

    def _failed(self, folder: Path, fault: Exception) -> None:
        self._ended()
        again = partial(self.make, folder)
        self.desk.trouble(fault, key="package", actions=((lambda: self.tr("Try again"), again),))

    def _made(self, snapshot: Snapshot, result: tuple[Made, tuple[File, ...]]) -> None:
        made, files = result
        self.files.show(snapshot, made, files)
        self.ui.tabs.setCurrentWidget(self.ui.files_tab)
        count = len(files)
        self.desk.tell(
            lambda: self.tr("The package is made: {0} files in {1}.").format(count, made.folder),
            key="package",
            actions=((lambda: self.tr("Open the folder"), self.files.open_folder),),
        )

    def _print(self) -> None:
        self.printing.ask(self.parts.chosen())


PAGE = Declaration(
    id="package",
    place=120,
    icon="package-export",
    title=QT_TRANSLATE_NOOP("Pages", "Package"),
    help=QT_TRANSLATE_NOOP(
        "Pages",
        "<p>All that is handed in: choose the parts, the language of the papers, and make the package. It "
        "is a folder, and a zip if you want, with a list of checksums; an earlier package in the same place "
        "is replaced only when the new one is whole, and kept aside where it has parts that are not made "
        "now.</p><p>Enter on a part shows it on the tab "
        "<i>Preview</i>: Ctrl and the wheel zoom, Page Up and Page Down turn, 0 fits the width. What is "
        "still lacking is told, and never in the way.</p>",
    ),
    make=PackagePage,
)
