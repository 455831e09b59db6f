"""The files of a package that was made: their pages and sizes, and what is to be said of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QTreeWidgetItem

from sixaika_desktop.domain.phrases import say
from sixaika_desktop.gui.pages.package_pdf import page_count
from sixaika_desktop.package import Made, earlier

if TYPE_CHECKING:
    from sixaika_desktop.gui.desk import Desk
    from sixaika_desktop.gui.forms.ui_package import Ui_PackagePage
    from sixaika_desktop.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class File:
    """A file that was made: its name in the folder, its bytes, and its pages (0: it is no PDF)."""

    name: str
    size: int
    pages: int


class FilesMade(QObject):
    """The list of files on the tab of that name."""

    def __init__(self, parent: QObject, desk: Desk, ui: Ui_PackagePage) -> None:
        super().__init__(parent)
        self.desk = desk
        self.ui = ui
        self.made: Made | None = None
        self.files: tuple[File, ...] = ()
        self._of: Snapshot | None = None
        ui.open_folder.clicked.connect(self.open_folder)
        ui.files.itemActivated.connect(self._open_file)

    def retell(self) -> None:
        """Say everything in the language of the screen."""
        files = self.ui.files
        files.setHeaderLabels([self.tr("File"), self.tr("Pages"), self.tr("Size")])
        header = files.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, header.ResizeMode.Stretch)
        for column in (1, 2):
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            files.headerItem().setTextAlignment(column, right)
        self._fill()

    def forget(self) -> None:
        """Another application is open."""
        self.made, self.files, self._of = None, (), None
        self._fill()

    def show(self, snapshot: Snapshot, made: Made, files: tuple[File, ...]) -> None:
        """A package was made of this."""
        self.made, self.files, self._of = made, files, snapshot
        self._fill()

    def _fill(self) -> None:
        ui = self.ui
        ui.files.clear()
        for file in self.files:
            pages = str(file.pages) if file.pages else "–"
            item = QTreeWidgetItem([file.name, pages, self._size(file.size)])
            for column in (1, 2):
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            ui.files.addTopLevelItem(item)
        ui.open_folder.setEnabled(self.made is not None)
        self.tell()

    def tell(self) -> None:
        """Where the package is, and what is to be said of it."""
        ui, made = self.ui, self.made
        if made is None:
            ui.files_note.setText(self.tr("No package has been made yet: “Make the package” puts it here."))
            return
        told = [self.tr("Made in {0}.").format(made.folder)]
        if self.desk.document.snapshot is not self._of:
            told.insert(0, self.tr("The application has changed since this package was made."))
        if made.zip is not None:
            told.append(self.tr("The same as a zip: {0}.").format(made.zip.name))
        told += earlier(made, self.desk.language)
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

    def open_folder(self) -> None:
        """Open the folder in the system's window of files."""
        if self.made is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.made.folder)))

    def _open_file(self, item: QTreeWidgetItem) -> None:
        if self.made is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.made.folder / item.text(0))))


def looked_at(made: Made) -> tuple[File, ...]:
    """The files of a package with their sizes and pages."""
    found: list[File] = []
    for name in made.files:
        path = made.folder / name
        pages = page_count(path) if name.endswith(".pdf") else 0
        found.append(File(name, path.stat().st_size, pages))
    return tuple(found)
