"""Printing the papers of the package by the system's dialog, page by page as they are drawn."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QTransform
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

from sixaika_desktop.gui.pages.package_pdf import SEEN, Papers, Sizes, papers

if TYPE_CHECKING:
    from sixaika_desktop.gui.pages.package import PackagePage
    from sixaika_desktop.gui.pages.package_preview import Kept

DPI: Final = 300
"""Pages are drawn no finer, whatever the printer can."""


class Printing(QObject):
    """Makes the papers, asks how, and prints what was asked."""

    def __init__(self, page: PackagePage, kept: Kept) -> None:
        super().__init__(page)
        self._page = page
        self._kept = kept
        self._papers = Papers(self, page.desk.jobs, self._failed)

    def ask(self, parts: Sequence[str]) -> None:
        """Let a person choose printer, range, copies, duplex and colour; then print these parts."""
        if not QPrinterInfo.availablePrinterNames():
            self._page.desk.tell(
                lambda: self.tr(
                    "There is no printer on this computer. Make the package and print its PDF elsewhere."
                ),
                key="print",
            )
            return
        self.open(parts, self._ask)

    def open(self, parts: Sequence[str], ready: Callable[[Sizes], object]) -> None:
        """Make the papers of these parts; `ready` gets the sizes of their pages."""
        document, language = self._page.desk.document, self._page.language
        snapshot = document.snapshot
        chosen = [
            part for part in parts if part in SEEN and part != "combined"
        ] or self._page.parts.combined()

        def begin(kept: Mapping[str, bytes]) -> None:
            job = self._page.desk.jobs.start(
                lambda job: papers(snapshot, language, chosen, kept, job),
                lambda files: self._papers.open(files, opened),
                self._failed,
            )
            self._page.desk.tell(
                lambda: self.tr("The printing is being made ready …"),
                key="print",
                actions=((lambda: self.tr("Cancel"), job.cancel),),
            )

        def opened(sizes: Sizes) -> None:
            self._page.desk.untold.emit("print")
            ready(sizes)

        self._kept(begin, self._failed)

    def _ask(self, sizes: Sizes) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._page)
        dialog.setMinMax(1, len(sizes))
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        if dialog.exec():
            self.send(printer, sizes)

    def send(self, printer: QPrinter, sizes: Sizes) -> None:
        """Print pages of the papers that are open, as the printer is set."""
        pages = _pages(printer, len(sizes))
        printer.setDocName(self._page.folder_name())
        painter = QPainter()
        if not pages or not painter.begin(printer):
            self._page.desk.tell(lambda: self.tr("The printer cannot be reached."), key="print")
            return
        scale = min(DPI, printer.resolution()) / 72
        grey = printer.colorMode() == QPrinter.ColorMode.GrayScale
        rest = iter(pages)
        first = True

        def following() -> None:
            page = next(rest, None)
            if page is None:
                painter.end()
                count = len(pages)  # of which CUPS itself leaves out those that a list of pages lacks
                self._page.desk.tell(
                    lambda: self.tr("{0} pages were sent to the printer.").format(count), key="print"
                )
                return
            self._papers.picture(page, scale, draw, grey=grey)

        def draw(picture: QImage) -> None:
            nonlocal first
            if not first:
                printer.newPage()
            first = False
            _draw(painter, printer, picture)
            following()

        following()

    def _failed(self, fault: Exception) -> None:
        self._page.desk.trouble(fault, key="print")


def _pages(printer: QPrinter, count: int) -> list[int]:
    """The pages as they come out, with the copies that the printer does not make itself."""
    pages = list(_within(printer, count))
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return pages * copies
    return [page for page in pages for _ in range(copies)]


def _within(printer: QPrinter, count: int) -> Iterator[int]:
    ranges = printer.pageRanges()
    for page in range(1, count + 1):
        if ranges.isEmpty() or ranges.contains(page):
            yield page - 1


def _draw(painter: QPainter, printer: QPrinter, picture: QImage) -> None:
    """A page as large as it is, made smaller only where the paper is; one lying across is turned."""
    whole = printer.paperRect(QPrinter.Unit.DevicePixel)
    room = printer.pageRect(QPrinter.Unit.DevicePixel)
    if (picture.width() > picture.height()) != (whole.width() > whole.height()):
        picture = picture.transformed(QTransform().rotate(90))
    size = QSizeF(picture.size()).scaled(whole.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(QPointF((whole.width() - size.width()) / 2, (whole.height() - size.height()) / 2), size)
    painter.drawImage(place.translated(-room.topLeft()), picture)
