"""Writing the application into files, off the screen's thread."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from sixaika_desktop.domain.phrases import pick, say
from sixaika_desktop.gui.desk import Desk

KINDS: Final = {
    "pdf": "PDF (*.pdf)",
    "sixaika": "6Aika (*.sixaika)",
    "json": "JSON (*.json)",
    "csv": "CSV (*.csv)",
}


class Exporter(QObject):
    """Asks where to, and writes what the application is at that moment."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def ask(self, kind: str) -> None:
        """Let a person choose the file, then write it."""
        app = self._desk.document.application
        name = app.acronym or pick(app.title, self._desk.language) or app.id
        plain = "".join(c if c.isalnum() or c in " -_" else " " for c in name).strip()[:60]
        path, _ = QFileDialog.getSaveFileName(self._window, "", f"{plain}.{kind}", KINDS[kind])
        if path:
            self.write(kind, Path(path))

    def write(self, kind: str, path: Path) -> None:
        """Write the application to a file: pdf, sixaika, json or csv."""
        desk, snapshot, language = self._desk, self._desk.document.snapshot, self._desk.language
        app, call = snapshot.application, snapshot.call

        def write(content: Callable[[Path], object]) -> Path:
            from sixaika_desktop.opening import write_file

            write_file(path, content)
            return path

        def pdf(part: Path) -> None:
            from sixaika_desktop.export import write_pdf

            write_pdf(snapshot, language, part)

        def csv(part: Path) -> None:
            from sixaika_desktop.export import write_csv

            write_csv(snapshot, part, language)

        def json(part: Path) -> None:
            from sixaika_desktop.exchange import write_json

            part.write_bytes(write_json(app))

        def done(written: Path) -> None:
            desk.untold.emit("export")
            desk.tell(lambda: say("cli-written", desk.language, path=written))

        def failed(fault: Exception) -> None:
            desk.trouble(fault, key="export")

        if kind == "sixaika":
            from typing import TYPE_CHECKING

            if TYPE_CHECKING:
                from sixaika_desktop.storage import Library

            def whole(library: "Library") -> Path:
                from sixaika_desktop.exchange import write_sixaika

                kept = library.attachments_of(app)
                return write(lambda part: write_sixaika(part, app, call.text, kept))

            desk.shelf.ask(whole, done, failed)
            return
        content = {"pdf": pdf, "csv": csv, "json": json}[kind]
        desk.jobs.start(lambda _: write(content), done, failed)
