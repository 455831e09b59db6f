"""The papers as PDFium shows them: sizes, pictures and places of text, all off the screen's thread.

PDFium knows no threads: whoever calls it holds the one lock.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QCoreApplication, QObject, QRectF
from PySide6.QtGui import QImage

from sixaika_desktop.domain.trouble import Trouble, why
from sixaika_desktop.gui.jobs import Job, Jobs

if TYPE_CHECKING:
    from sixaika_desktop.domain.money import Language
    from sixaika_desktop.snapshot import Snapshot

Sizes: TypeAlias = tuple[tuple[float, float], ...]
Hits: TypeAlias = Mapping[int, Sequence[QRectF]]

PAPERS = (
    *("application", "background", "letter", "agreement"),
    *("commitment", "decision", "de-minimis", "annexes"),
)
"""The parts that the combined PDF is made of."""

SEEN = (*PAPERS, "timeline", "combined")
"""The parts that have pages."""

_PDFIUM = Lock()


def papers(
    snapshot: Snapshot, language: Language, parts: Sequence[str], kept: Mapping[str, bytes], job: Job[Any]
) -> list[bytes]:
    """The PDFs of these parts, in the order of the package; only the combined one where that is among them.
    For work off the screen's thread.
    """
    try:
        return _made(snapshot, language, parts, kept, job)
    except OSError as fault:
        reason = why(fault)
        raise Trouble("package-cannot-write", reason=reason) from None


def _made(
    snapshot: Snapshot,
    language: Language,
    parts: Sequence[str],
    kept: Mapping[str, bytes],
    job: Job[Any],
) -> list[bytes]:
    from sixaika_desktop import package

    alone = "combined" in parts
    with TemporaryDirectory() as folder:
        made = package.make(
            snapshot,
            language,
            Path(folder) / "papers",
            attachments=kept,
            parts=parts,
            progress=lambda part, whole, _: job.progress(part, whole),
        )
        names = [n for n in made.files if n.endswith(".pdf") and (not alone or n.startswith("00-"))]
        return [(made.folder / name).read_bytes() for name in names]


def page_count(path: Path) -> int:
    """How many pages a PDF of the package has."""
    with _PDFIUM:
        import pypdfium2

        library: Any = pypdfium2
        document = library.PdfDocument(path)
        count = len(document)
        document.close()
    return count


class Papers(QObject):
    """Open PDFs, one after the other as one row of pages."""

    def __init__(self, parent: QObject, jobs: Jobs, failed: Callable[[Exception], object]) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._failed = failed
        self._documents: list[Any] = []
        self._pages: list[tuple[Any, int]] = []
        self._version = 0
        """Which papers were opened last; what is asked of earlier ones is not answered."""
        if (app := QCoreApplication.instance()) is not None:
            app.aboutToQuit.connect(self.close)

    def open(self, files: Sequence[bytes], done: Callable[[Sizes], object]) -> None:
        """Open PDFs in place of those that were open; `done` gets the sizes of their pages in points."""
        self._version += 1
        version = self._version

        def work(_: Job[Sizes]) -> Sizes:
            import pypdfium2

            library: Any = pypdfium2
            sizes: list[tuple[float, float]] = []
            with _PDFIUM:
                self._let_go()
                for data in files:
                    document = library.PdfDocument(data)
                    self._documents.append(document)
                    for number in range(len(document)):
                        sizes.append(document.get_page_size(number))
                        self._pages.append((document, number))
            return tuple(sizes)

        def told(sizes: Sizes) -> None:
            if version == self._version:
                done(sizes)

        self._jobs.start(work, told, self._failed)

    def picture(
        self, page: int, scale: float, done: Callable[[QImage], object], *, grey: bool = False
    ) -> None:
        """A page at so many pixels a point."""
        version = self._version

        def work(_: Job[QImage]) -> QImage:
            with _PDFIUM:
                if version != self._version or page >= len(self._pages):
                    return QImage()
                document, number = self._pages[page]
                sheet = document[number]
                bitmap = sheet.render(scale=scale, prefer_bgrx=True)
                picture = QImage(
                    bytes(bitmap.buffer),
                    bitmap.width,
                    bitmap.height,
                    bitmap.stride,
                    QImage.Format.Format_RGB32,
                ).copy()
                bitmap.close()
                sheet.close()
            return picture.convertToFormat(QImage.Format.Format_Grayscale8) if grey else picture

        def told(picture: QImage) -> None:
            if version == self._version and not picture.isNull():
                done(picture)

        self._jobs.start(work, told, self._failed)

    def close(self) -> None:
        """Let go of the papers."""
        self._version += 1
        with _PDFIUM:
            self._let_go()

    def _let_go(self) -> None:
        for document in self._documents:
            document.close()
        self._documents, self._pages = [], []

    def find(self, text: str, done: Callable[[Hits], object]) -> None:
        """Every place where a text stands, by page, in points from the upper left corner."""
        version, wanted = self._version, text.strip()

        def work(_: Job[Hits]) -> Hits:
            found: dict[int, list[QRectF]] = {}
            for at in range(len(self._pages) if wanted else 0):
                with _PDFIUM:
                    if version != self._version or at >= len(self._pages):
                        break
                    document, number = self._pages[at]
                    if spots := _spots(document[number], wanted):
                        found[at] = spots
            return found

        def told(hits: Hits) -> None:
            if version == self._version:
                done(hits)

        self._jobs.start(work, told, self._failed)


def _spots(sheet: Any, wanted: str) -> list[QRectF]:
    height: float = sheet.get_height()
    words = sheet.get_textpage()
    searcher = words.search(wanted)
    found: list[QRectF] = []
    while (place := searcher.get_next()) is not None:
        for each in range(words.count_rects(*place)):
            left, bottom, right, top = words.get_rect(each)
            found.append(QRectF(left, height - top, right - left, top - bottom))
    searcher.close()
    words.close()
    sheet.close()
    return found
