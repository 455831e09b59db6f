"""Package: what is handed in, made as a folder and a zip, seen beforehand, and printed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QLocale, QStandardPaths, Qt, QTimer, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QHideEvent
from PySide6.QtWidgets import QMenu, QTreeWidgetItem

from sixaika_desktop.domain.phrases import pick, say
from sixaika_desktop.gui.choosing import ask_folder
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.exporting import Exporter
from sixaika_desktop.gui.forms.ui_package import Ui_PackagePage
from sixaika_desktop.gui.jobs import Job
from sixaika_desktop.gui.marks import mark_icon
from sixaika_desktop.gui.page import Page
from sixaika_desktop.gui.pages import Declaration
from sixaika_desktop.gui.pages.package_outline import PartTold, outline
from sixaika_desktop.gui.pages.package_pdf import PAPERS, SEEN, page_count
from sixaika_desktop.gui.pages.package_preview import Preview
from sixaika_desktop.gui.pages.package_printing import Printing
from sixaika_desktop.gui.voice import QT_TRANSLATE_NOOP
from sixaika_desktop.package import PARTS, Made
from sixaika_desktop.package.names import slug

if TYPE_CHECKING:
    from sixaika_desktop.domain.model import Application
    from sixaika_desktop.domain.money import Language
    from sixaika_desktop.snapshot import Snapshot
    from sixaika_desktop.storage import Library

PART: Final = Qt.ItemDataRole.UserRole
PATIENCE: Final = 600
"""Milliseconds after the last change until the parts are told anew."""


@dataclass(frozen=True, slots=True)
class _File:
    """A file that was made: its name in the folder, its bytes, and its pages (0: it is no PDF)."""

    name: str
    size: int
    pages: int


class PackagePage(Page):
    """The parts with their check boxes, a preview of each, and the files that were made."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.ui = Ui_PackagePage()
        self.set_up(self.ui)
        ui = self.ui
        self.made: Made | None = None
        self.files: tuple[_File, ...] = ()
        self._told: tuple[PartTold, ...] = ()
        self._snapshot: Snapshot | None = None
        self._unchosen: frozenset[str] = frozenset()
        self._made_of: Snapshot | None = None
        self._is_busy = False
        self._job: Job[Any] | None = None
        self._parent = Path(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home()
        )
        for code, name in (("fi", "suomi"), ("sv", "svenska"), ("en", "English")):
            ui.language.addItem(name, code)
        ui.language.setCurrentIndex(max(0, ui.language.findData(desk.language)))
        self.exporter = Exporter(desk, self)
        self.preview = Preview(self, ui, self.kept)
        self.printing = Printing(self, self.kept)
        self._singles = QMenu(self)
        ui.single.setMenu(self._singles)
        self._wait = QTimer(self, interval=PATIENCE, singleShot=True)
        self._wait.timeout.connect(self._outline)
        ui.work.hide()
        for button, act in (
            (ui.make, self._ask),
            (ui.cancel, self.cancel),
            (ui.all, partial(self._choose, True)),
            (ui.none, partial(self._choose, False)),
            (ui.see, self._see),
            (ui.open_folder, self._open_folder),
            (ui.print, self._print),
        ):
            button.clicked.connect(act)
        ui.language.currentIndexChanged.connect(self.preview.renew)
        ui.parts.itemChanged.connect(self._checked)
        ui.parts.itemActivated.connect(self._see)
        ui.parts.currentItemChanged.connect(self._tell_choice)
        ui.files.itemActivated.connect(self._open_file)
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
        self._outline()
        self.preview.come()

    def retell(self) -> None:
        """Say everything in the language of the screen."""
        super().retell()
        ui = self.ui
        ui.parts.setHeaderLabels(
            [self.tr("Part"), self.tr("Files"), self.tr("For whom"), self.tr("Still lacking")]
        )
        ui.files.setHeaderLabels([self.tr("File"), self.tr("Pages"), self.tr("Size")])
        for at, width in enumerate((240, 80, 210)):
            ui.parts.setColumnWidth(at, width)
        header = ui.files.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, header.ResizeMode.Stretch)
        for column in (1, 2):
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            ui.files.headerItem().setTextAlignment(column, right)
        self._fill_singles()
        self._fill()
        self._fill_files()
        self._tell_state()
        self._snapshot = None
        if self.isVisible():
            self._outline()
        self.preview.retell(self.names())

    def redraw(self) -> None:
        """Take the colours of the theme."""
        super().redraw()
        self._fill()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is not seen is not told."""
        self._wait.stop()
        super().hideEvent(event)

    def _follow(self, before: Application, after: Application) -> None:
        if before.id != after.id:
            self.made, self.files = None, ()
            self._fill_files()
        if self.isVisible():
            self._tell_state()
            self._tell_files()
            self._wait.start()
        self.preview.follow()

    def _tell_state(self) -> None:
        """What stands in the way of being eligible; it never stands in the way of the package."""
        if not self.desk.document.is_open or not self.isVisible():
            return
        snapshot = self.desk.document.snapshot
        missed, open_ = _blocking(snapshot)
        if not missed and not open_:
            text = self.tr("The application is eligible: no rule that blocks is missed or open.")
        else:
            text = self.tr(
                "Not eligible yet: of the rules that block, {0} missed and {1} open. The package can be made "
                "all the same."
            ).format(missed, open_)
        self.ui.state.setText(text)

    # ---- the parts

    def names(self) -> Mapping[str, str]:
        """The parts by name."""
        return {
            "application": self.tr("Application"),
            "background": self.tr("Background forms"),
            "letter": self.tr("Letters of intent"),
            "agreement": self.tr("Agreement, as a draft"),
            "commitment": self.tr("Funding commitments"),
            "decision": self.tr("Decision sheets of cities"),
            "de-minimis": self.tr("De minimis statements"),
            "annexes": self.tr("Annex list and attachments"),
            "workbook": self.tr("Budget as a workbook"),
            "timeline": self.tr("Time plan"),
            "data": self.tr("Application as data"),
            "combined": self.tr("All as one PDF for paper"),
        }

    def chosen(self) -> tuple[str, ...]:
        """The parts that are ticked and make at least one file."""
        empty = {told.part for told in self._told if not told.files}
        return tuple(part for part in PARTS if part not in self._unchosen and part not in empty)

    def combined(self) -> tuple[str, ...]:
        """The parts of the one PDF for paper, as ticked or all where none of them is; and itself."""
        ticked = tuple(part for part in self.chosen() if part in PAPERS)
        return (*(ticked or PAPERS), "combined")

    def _outline(self) -> None:
        snapshot, language = self.desk.document.snapshot, self.desk.language
        if snapshot is self._snapshot or not self.desk.document.is_open:
            return
        self._snapshot = snapshot

        def told(found: tuple[PartTold, ...]) -> None:
            if self._snapshot is snapshot:
                self._told = found
                self._fill()

        self.desk.jobs.start(lambda _: outline(snapshot, language), told, self.desk.trouble)

    def _fill(self) -> None:
        tree, theme, names = self.ui.parts, self.desk.looks.theme, self.names()
        at = max(0, tree.currentIndex().row())
        tree.blockSignals(True)
        tree.clear()
        for told in self._told:
            state, lacking = self._lacking(told)
            whose = ", ".join(told.whose)
            item = QTreeWidgetItem([names[told.part], str(told.files) if told.files else "–", whose, lacking])
            item.setData(0, PART, told.part)
            flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
            if told.files:
                item.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable)
                unchosen = told.part in self._unchosen
                item.setCheckState(0, Qt.CheckState.Unchecked if unchosen else Qt.CheckState.Checked)
            else:
                item.setFlags(flags)
                for column in range(4):
                    item.setForeground(column, QColor(theme.muted))
            if state:
                item.setIcon(3, mark_icon(state, theme))
            for column in range(4):
                item.setToolTip(column, item.text(column))
            tree.addTopLevelItem(item)
        if (item := tree.topLevelItem(min(at, len(self._told) - 1))) is not None:
            tree.setCurrentItem(item)
        tree.blockSignals(False)
        self._tell_choice()

    def _lacking(self, told: PartTold) -> tuple[str, str]:
        """The state of a part and what it lacks, in words."""
        if not told.files:
            return "", self.tr("Nothing to make: the application does not call for it")
        if told.part == "application":
            missed, open_ = _blocking(self.desk.document.snapshot)
            if missed or open_:
                text = self.tr("Rules that block: {0} missed, {1} open").format(missed, open_)
                return ("missed" if missed else "open"), text
            return "met", self.tr("Nothing")
        if told.unsigned:
            names = ", ".join(name for name in told.unsigned if name)
            if names:
                return "open", self.tr("Signed copy of: {0}").format(names)
            return "open", self.tr("The signed copy")
        if told.missing:
            return "missed", self.tr("Missing: {0}").format(", ".join(told.missing))
        return "", ""

    def _checked(self, item: QTreeWidgetItem, column: int) -> None:
        part = str(item.data(0, PART))
        if column == 0:
            is_off = item.checkState(0) == Qt.CheckState.Unchecked
            self._unchosen = self._unchosen | {part} if is_off else self._unchosen - {part}
            self._tell_choice()

    def _choose(self, yes: bool, _clicked: bool = False) -> None:
        self._unchosen = frozenset() if yes else frozenset(PARTS)
        self._fill()

    def _tell_choice(self) -> None:
        can = bool(self.chosen()) and not self._is_busy
        self.ui.make.setEnabled(can)
        self.ui.print.setEnabled(can)
        self.ui.see.setEnabled(self._current() in SEEN)

    def _current(self) -> str:
        item = self.ui.parts.currentItem()
        return str(item.data(0, PART)) if item is not None else ""  # pyright: ignore[reportUnnecessaryComparison]

    def _see(self) -> None:
        self.preview.show_part(self._current())

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
        """Make the chosen parts as this folder, in place of an earlier package there."""
        snapshot, language, parts = self.desk.document.snapshot, self.language, self.chosen()
        zipped = self.ui.zip.isChecked()
        self.desk.untold.emit("package")

        def work(kept: Mapping[str, bytes], job: Job[tuple[Made, tuple[_File, ...]]]) -> Any:
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
            return made, _looked_at(made)

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

    def _made(self, snapshot: Snapshot, result: tuple[Made, tuple[_File, ...]]) -> None:
        self.made, self.files = result
        self._made_of = snapshot
        self._fill_files()
        self.ui.tabs.setCurrentWidget(self.ui.files_tab)
        made, count = self.made, len(self.files)
        self.desk.tell(
            lambda: self.tr("The package is made: {0} files in {1}.").format(count, made.folder),
            key="package",
            actions=((lambda: self.tr("Open the folder"), self._open_folder),),
        )

    # ---- the files made

    def _fill_files(self) -> None:
        ui = self.ui
        ui.files.clear()
        for file in self.files:
            pages = str(file.pages) if file.pages else "–"
            item = QTreeWidgetItem([file.name, pages, self._size(file.size)])
            for column in (1, 2):
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            ui.files.addTopLevelItem(item)
        ui.open_folder.setEnabled(self.made is not None)
        self._tell_files()

    def _tell_files(self) -> None:
        """Where the package is, and what is to be said of it."""
        ui, made = self.ui, self.made
        if made is None:
            ui.files_note.setText(self.tr("No package has been made yet: “Make the package” puts it here."))
            return
        told = [self.tr("Made in {0}.").format(made.folder)]
        if self.desk.document.snapshot is not self._made_of:
            told.insert(0, self.tr("The application has changed since this package was made."))
        if made.zip is not None:
            told.append(self.tr("The same as a zip: {0}.").format(made.zip.name))
        for fate in dict.fromkeys(problem.fate for problem in made.problems):
            names = ", ".join(p.name or "–" for p in made.problems if p.fate == fate)
            fated = say(f"package-fate-{fate}", self.desk.language)
            told.append(self.tr("Attachments, {0}: {1}.").format(fated, names))
        if made.lacking:
            signs = " ".join(f"U+{ord(c):04X}" for c in sorted(made.lacking))
            told.append(self.tr("Signs that the font lacks, printed as their codes: {0}.").format(signs))
        ui.files_note.setText(" ".join(told))

    def _size(self, size: int) -> str:
        return QLocale(self.desk.language).formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)

    def _open_folder(self) -> None:
        if self.made is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.made.folder)))

    def _open_file(self, item: QTreeWidgetItem) -> None:
        if self.made is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.made.folder / item.text(0))))

    def _print(self) -> None:
        self.printing.ask(self.chosen())


def _blocking(snapshot: Snapshot) -> tuple[int, int]:
    """How many rules that block at submission are missed, and how many open."""
    states = [v.state.value for v in snapshot.verdicts if v.severity("submission") == "blocks"]
    return states.count("missed"), states.count("open")


def _looked_at(made: Made) -> tuple[_File, ...]:
    """The files of a package with their sizes and pages."""
    found: list[_File] = []
    for name in made.files:
        path = made.folder / name
        pages = page_count(path) if name.endswith(".pdf") else 0
        found.append(_File(name, path.stat().st_size, pages))
    return tuple(found)


PAGE = Declaration(
    id="package",
    place=120,
    icon="package-export",
    title=QT_TRANSLATE_NOOP("Pages", "Package"),
    help=QT_TRANSLATE_NOOP(
        "Pages",
        "<p>All that is handed in: choose the parts, the language of the papers, and make the package. It "
        "is a folder, and a zip if you want, with a list of checksums; an earlier package in the same place "
        "is replaced only when the new one is whole.</p><p>Enter on a part shows it on the tab "
        "<i>Preview</i>: Ctrl and the wheel zoom, Page Up and Page Down turn, 0 fits the width. What is "
        "still lacking is told, and never in the way.</p>",
    ),
    make=PackagePage,
)
