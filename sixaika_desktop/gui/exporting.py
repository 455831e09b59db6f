"""Writing the application into files, off the screen's thread."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from sixaika_desktop.domain.phrases import pick, say
from sixaika_desktop.domain.trouble import Trouble
from sixaika_desktop.gui.choosing import ask_new_file
from sixaika_desktop.gui.desk import Desk

if TYPE_CHECKING:
    from sixaika_desktop.domain.money import Language
    from sixaika_desktop.export.gantt_sheet import By, Format
    from sixaika_desktop.snapshot import Snapshot
    from sixaika_desktop.storage import Library

KINDS: Final = {
    "pdf": "PDF (*.pdf)",
    "archive": "PDF/A (*.pdf)",
    "gantt": "PDF (*.pdf)",
    "xlsx": "Excel (*.xlsx)",
    "sixaika": "6Aika (*.sixaika)",
    "json": "JSON (*.json)",
    "csv": "CSV (*.csv)",
}
LISTED: Final = ("pdf", "xlsx", "sixaika", "json", "csv")
"""What an application that is not on the screen can be written as."""
SUFFIXES: Final = {"archive": "pdf", "gantt": "pdf"}


def later(act: Callable[[str], object], what: str) -> Callable[[], None]:
    """An act upon something, for a line of a menu; it takes nothing of what Qt tells it."""

    def do() -> None:
        act(what)

    return do


def offer(menu: QMenu, export: Callable[[str], object]) -> None:
    """Put into a menu what an application that is not on the screen can be written as."""
    for kind in LISTED:
        menu.addAction(KINDS[kind].replace("*", "") + "…", later(export, kind))


def _unopened(written: Path) -> Trouble | None:
    """Why a file that was written cannot be opened; None where it can."""
    from sixaika_desktop.exchange import read_application

    try:
        read_application(written)
    except Trouble as fault:
        return fault
    return None


class Exporter(QObject):
    """Asks where to, and writes what the application is at that moment."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def ask(
        self,
        kind: str,
        language: "Language | None" = None,
        paper: "Format" = "a4",
        by: "By" = "month",
        of: "Snapshot | None" = None,
    ) -> None:
        """Let a person choose the file, then write it: the application on the screen, or *of* another."""
        from sixaika_desktop.package.names import slug

        app = (of or self._desk.document.snapshot).application
        name = slug(app.acronym) or slug(pick(app.title, self._desk.language)) or app.id
        path = ask_new_file(self._window, f"{name}.{SUFFIXES.get(kind, kind)}", KINDS[kind])
        if path is not None:
            self.write(kind, path, language, paper, by, of)

    def ask_of(self, kind: str, of: "Snapshot") -> None:
        """As `ask`, of an application that is not on the screen."""
        self.ask(kind, of=of)

    def write(
        self,
        kind: str,
        path: Path,
        language: "Language | None" = None,
        paper: "Format" = "a4",
        by: "By" = "month",
        of: "Snapshot | None" = None,
    ) -> None:
        """Write the application to a file: pdf, archive (PDF/A), xlsx, sixaika, json, csv, or its time plan
        (gantt) on this paper, by month or period. In the language of the screen unless told otherwise.
        """
        desk, snapshot = self._desk, of or self._desk.document.snapshot
        language = language or desk.language
        app, call = snapshot.application, snapshot.call

        def write(content: Callable[[Path], object]) -> Path:
            from sixaika_desktop.opening import write_file

            write_file(path, content)
            return path

        def pdf(part: Path) -> None:
            from sixaika_desktop.export import write_pdf

            write_pdf(snapshot, language, part, archive=kind == "archive")

        def gantt(part: Path) -> None:
            from sixaika_desktop.export import write_gantt

            write_gantt(snapshot, language, part, paper=paper, by=by)

        def xlsx(part: Path) -> None:
            from sixaika_desktop.export import write_xlsx

            write_xlsx(snapshot, language, part)

        def csv(part: Path) -> None:
            from sixaika_desktop.export import write_csv

            write_csv(snapshot, part, language)

        def json(part: Path) -> None:
            from sixaika_desktop.exchange import write_json

            part.write_bytes(write_json(app))

        def done(written: Path) -> None:
            desk.untold.emit("export")
            desk.tell(lambda: say("cli-written", desk.language, path=written))

        def read_back(written: Path) -> tuple[Path, Trouble | None]:
            return written, _unopened(written)

        def done_if_read(told: tuple[Path, Trouble | None]) -> None:
            written, fault = told
            if fault is None:
                done(written)
            else:
                fault.file = ""
                desk.trouble(Trouble("trouble-written-unopened", file=written, reason=fault), key="export")

        def failed(fault: Exception) -> None:
            again = lambda: self.write(kind, path, language, paper, by, of)  # noqa: E731
            desk.trouble(fault, key="export", actions=((lambda: self.tr("Try again"), again),))

        if kind == "sixaika":

            def whole(library: "Library") -> tuple[Path, Trouble | None]:
                from sixaika_desktop.exchange import write_sixaika

                kept = library.attachments_of(app)
                return read_back(write(lambda part: write_sixaika(part, app, call.text, kept)))

            desk.shelf.ask(whole, done_if_read, failed)
            return
        if kind == "json":
            desk.jobs.start(lambda _: read_back(write(json)), done_if_read, failed)
            return
        content = {"pdf": pdf, "archive": pdf, "gantt": gantt, "xlsx": xlsx, "csv": csv}[kind]
        desk.jobs.start(lambda _: write(content), done, failed)
