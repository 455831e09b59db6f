"""Attachments: what the rules ask for, what is there, and the files themselves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from PySide6.QtCore import Qt, QTemporaryDir, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QTreeWidgetItem

from sixaika_desktop.calls.clauses import reference
from sixaika_desktop.domain import money
from sixaika_desktop.domain.edits import all_of, attach, detach, new_id, set_field
from sixaika_desktop.domain.model import Application, Attachment, Where
from sixaika_desktop.domain.phrases import pick, say
from sixaika_desktop.domain.tree import find
from sixaika_desktop.domain.trouble import shown
from sixaika_desktop.gui import typed
from sixaika_desktop.gui.choosing import ask_file, ask_files, ask_new_file
from sixaika_desktop.gui.columns import Sight, computed_column, field_column, phrase
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.forms.ui_attachments import Ui_AttachmentsPage
from sixaika_desktop.gui.jobs import Job
from sixaika_desktop.gui.marks import mark_icon
from sixaika_desktop.gui.page import Page
from sixaika_desktop.gui.pages import Declaration
from sixaika_desktop.gui.pages.attachments_files import MB, Taken, take
from sixaika_desktop.gui.plain import tip
from sixaika_desktop.gui.rows import Rows
from sixaika_desktop.gui.typed import spoken
from sixaika_desktop.gui.voice import QT_TRANSLATE_NOOP
from sixaika_desktop.gui.widgets.package_lines import LinesDelegate
from sixaika_desktop.snapshot import Snapshot

Put: TypeAlias = Callable[[Taken], None]

OPENED: Final = (
    *("pdf", "txt", "csv", "rtf", "odt", "ods", "odp", "docx", "xlsx", "pptx"),
    *("png", "jpg", "jpeg", "tif", "tiff", "gif", "bmp", "webp"),
)
"""Endings of files that are opened from here."""


if TYPE_CHECKING:
    from sixaika_desktop.export.parts.annexes import AnnexLine


class AttachmentsPage(Page):
    """Above what is asked of whom, below the files; files dropped anywhere on the page are taken."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.ui = Ui_AttachmentsPage()
        self.set_up(self.ui)
        self._jobs: list[Job[Taken]] = []
        self._folder = QTemporaryDir()
        self._lines: tuple[AnnexLine, ...] = ()
        ui = self.ui
        self.files = Rows(
            desk,
            lambda app: app.attachments,
            [
                field_column(Attachment, "name", stretch=True),
                field_column(Attachment, "kind", choices=_kinds, width=190),
                field_column(Attachment, "partner", width=150),
                field_column(Attachment, "signed", width=122),
                computed_column("size", phrase("field-attachment-size"), _size, typed.TEXT, width=70),
            ],
            parent=self,
        )
        ui.files.show_rows(self.files)
        ui.files.chosen.connect(self._tell_actions)
        LinesDelegate(ui.asked, {0: 10, 1: 7, 2: 8, 3: 11})
        ui.asked.itemActivated.connect(self._file_for)
        for button, act in (
            (ui.add, self._ask_files),
            (ui.cancel, self.cancel),
            (ui.open, self._open),
            (ui.save, self._ask_copy),
            (ui.replace, self._ask_replacement),
            (ui.remove, self._remove),
        ):
            button.clicked.connect(act)
        ui.splitter.setSizes([330, 270])
        desk.document.changed.connect(self._follow)
        self.retell()
        self._tell_work()

    # ---- following

    def come(self) -> None:
        """Tell what is asked now."""
        self._tell()

    def retell(self) -> None:
        """Say everything in the language of the screen."""
        super().retell()
        names = (self.tr("Annex"), self.tr("Whose"), self.tr("State"), self.tr("Clause"))
        self.ui.asked.setHeaderLabels(list(names))
        self._tell()

    def redraw(self) -> None:
        """Take the colours of the theme."""
        super().redraw()
        self._tell()

    def reach(self, where: Where) -> bool:
        """The files of the application are here."""
        app = self.desk.document.application
        if where.id == app.id and where.field == "attachments":
            self.ui.asked.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return self.ui.files.reach(where)

    def _follow(self, _before: Application, _after: Application) -> None:
        self._tell()

    def _tell(self) -> None:
        if not self.isVisible():
            return
        snapshot, language, theme = self.desk.document.snapshot, self.desk.language, self.desk.looks.theme
        self.ui.empty.setVisible(not snapshot.application.attachments)
        self._tell_actions()
        from sixaika_desktop.export.parts.annexes import annex_lines

        lines = annex_lines(snapshot, language)
        tree = self.ui.asked
        at = tree.currentIndex().row()
        self._lines = lines
        tree.clear()
        for line in lines:
            state, told = self._state_of(line)
            item = QTreeWidgetItem(
                [pick(line.annex.names, language), line.whose, told, self._clause_of(line, snapshot)]
            )
            item.setIcon(2, mark_icon(state, theme))
            item.setForeground(2, QColor(getattr(theme, state)))
            for column in range(4):
                item.setToolTip(column, tip(item.text(column)))
            tree.addTopLevelItem(item)
        if (item := tree.topLevelItem(max(0, min(at, len(lines) - 1)))) is not None:
            tree.setCurrentItem(item)

    def _clause_of(self, line: AnnexLine, snapshot: Snapshot) -> str:
        """Where the rules that ask for it stand; where none does, where the annex itself comes from."""
        language, source = self.desk.language, snapshot.call.sources.get(line.annex.source)
        if not line.rules:
            return reference(source, line.annex.article, language) if source else ""
        return "; ".join(dict.fromkeys(reference(rule.source, rule.article, language) for rule in line.rules))

    def _state_of(self, line: AnnexLine) -> tuple[str, str]:
        if not line.files:
            return ("missed", self.tr("Missing")) if line.rules else ("reason", self.tr("Not there"))
        if not all(file.sha256 for file in line.files):
            return "open", self.tr("Named, file not here")
        if line.annex.signed and not all(file.signed for file in line.files):
            return "open", self.tr("Day of signing missing")
        return ("met", self.tr("There")) if line.rules else ("reason", self.tr("There, not asked"))

    def _tell_actions(self) -> None:
        chosen = self._chosen()
        for button in (self.ui.open, self.ui.save):
            button.setEnabled(chosen is not None and bool(chosen.sha256))
        for button in (self.ui.replace, self.ui.remove):
            button.setEnabled(chosen is not None)

    def _chosen(self) -> Attachment | None:
        row = find(self.desk.document.application, self.ui.files.row_id) if self.ui.files.row_id else None
        return row if isinstance(row, Attachment) else None

    # ---- taking files

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere on the page."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files that were dropped."""
        event.acceptProposedAction()
        self.add([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def _ask_files(self) -> None:
        self.add(ask_files(self))

    def add(self, paths: Sequence[Path], kind: str = "", partner: str = "", funding: str = "") -> None:
        """Read files and hand them in, as an annex of a kind and of a partner where that is known.

        `funding` is the financing row that the file is the commitment for.
        """
        for path in paths:
            self._read(path, partial(self._put_new, kind, partner, funding))

    def _read(self, path: Path, put: Put) -> None:
        def failed(fault: Exception) -> None:
            self.desk.trouble(fault, key=f"attachment-{path.name}")

        job = self.desk.jobs.start(partial(take, path), partial(self._keep, put), failed)
        job.progressed.connect(self._progress)
        job.ended.connect(self._ended)
        self._jobs.append(job)
        self._tell_work()

    def _ended(self) -> None:
        job = self.sender()
        self._jobs = [other for other in self._jobs if other is not job]
        self._tell_work()

    def _progress(self, part: int, whole: int) -> None:
        self.ui.progress.setMaximum(whole)
        self.ui.progress.setValue(part)

    def _tell_work(self) -> None:
        self.ui.progress.setVisible(bool(self._jobs))
        self.ui.cancel.setVisible(bool(self._jobs))

    def cancel(self) -> None:
        """Read no further."""
        for job in self._jobs:
            job.cancel()

    def _keep(self, put: Put, taken: Taken) -> None:
        """Keep the bytes first, then name them: an application never names what is not there."""
        if taken.fate:
            self._warn(taken)
        self.desk.shelf.ask(
            lambda library: library.attach(taken.data, taken.media_type),
            lambda _: put(taken),
            self.desk.trouble,
        )

    def _warn(self, taken: Taken) -> None:
        def words() -> str:
            if taken.fate == "encrypted":
                text = self.tr("{0} is encrypted: it is kept, but cannot be put into the combined PDF.")
            elif taken.fate == "repaired":
                text = self.tr("{0} was broken and has been repaired: look at it in the package’s preview.")
            else:
                text = self.tr("{0} is damaged: it is kept, but cannot be put into the combined PDF.")
            return text.format(shown(taken.name))

        self.desk.tell(words, key=f"attachment-{taken.name}")

    def _put_new(self, kind: str, partner: str, funding: str, taken: Taken) -> None:
        row = Attachment(
            id=new_id(),
            kind=kind,
            partner=partner,
            name=taken.name,
            sha256=taken.sha256,
            size=len(taken.data),
            media_type=taken.media_type,
        )
        edits: list[Callable[[Application], Application]] = [attach.of(row)]
        if funding and find(self.desk.document.application, funding) is not None:
            edits.append(set_field.of(Where(funding, "commitment"), row.id))
        self.desk.document.apply(say("edit-attach", self.desk.language), all_of("attach", edits))
        self.ui.files.choose(row.id)

    def _file_for(self, item: QTreeWidgetItem) -> None:
        """Enter on what is asked: choose the file for it, or go to the one that is there."""
        line = self._lines[self.ui.asked.indexOfTopLevelItem(item)]
        if named := next((file for file in line.files if not file.sha256), None):
            self.ui.files.choose(named.id)
            self._ask_replacement()
            return
        if line.files:
            self.ui.files.reach(Where(line.files[0].id, "signed" if line.annex.signed else "name"))
            return
        self.add(ask_files(self, pick(line.annex.names, self.desk.language)), *self.belongs_to(line))

    def belongs_to(self, line: AnnexLine) -> tuple[str, str, str]:
        """The kind, the partner and the financing row of a file for a line of what is asked."""
        if line.annex.per == "partner":
            return line.annex.id, line.about, ""
        partners = self.desk.document.application.partners
        whose = next((p.id for p in partners if any(row.id == line.about for row in p.financing)), "")
        return line.annex.id, whose, line.about if whose else ""

    # ---- what one does to a file

    def _ask_replacement(self) -> None:
        if (chosen := self._chosen()) is not None:
            path = ask_file(self, chosen.name)
            if path is not None:
                self.replace_file(chosen.id, path)

    def replace_file(self, row_id: str, path: Path) -> None:
        """Put another file in the place of one; what it is for stays, the day of signing does not."""

        def put(taken: Taken) -> None:
            def edit(app: Application) -> Application:
                row = find(app, row_id)
                if not isinstance(row, Attachment):
                    return app
                fresh = replace(
                    row,
                    name=taken.name,
                    sha256=taken.sha256,
                    size=len(taken.data),
                    media_type=taken.media_type,
                    signed=None if row.sha256 not in ("", taken.sha256) else row.signed,
                )
                return replace(app, attachments=tuple(fresh if r is row else r for r in app.attachments))

            self.desk.document.apply(say("edit-attach", self.desk.language), edit)

        self._read(path, put)

    def _remove(self) -> None:
        if (chosen := self._chosen()) is not None:
            self.desk.document.apply(say("edit-detach", self.desk.language), detach.of(chosen.id))

    def _ask_copy(self) -> None:
        if (chosen := self._chosen()) is not None:
            path = ask_new_file(self, Path(chosen.name).name)
            if path is not None:
                self.save_copy(chosen, path)

    def save_copy(self, row: Attachment, path: Path) -> None:
        """Write the bytes of an attachment into a file."""

        def written(target: Path) -> None:
            self.desk.tell(lambda: say("cli-written", self.desk.language, path=target), key="attachment")

        self._write(row, path, written)

    def _write(self, row: Attachment, path: Path, done: Callable[[Path], object]) -> None:
        def write(library: Any) -> Path:
            from sixaika_desktop.opening import write_file

            data: bytes = library.attachment(row.sha256)
            write_file(path, lambda part: part.write_bytes(data))
            return path

        self.desk.shelf.ask(write, done, self.desk.trouble)

    def _open(self) -> None:
        """Papers and pictures only: a program that came with somebody's file is never started."""
        chosen = self._chosen()
        if chosen is None:
            return
        name = chosen.name.replace("\\", "/").rpartition("/")[2]
        if name.lower().rpartition(".")[2] not in OPENED:
            self.desk.tell(
                lambda: self.tr("{0} is no paper or picture: save a copy to look at it.").format(shown(name)),
                key="attachment",
            )
            return
        folder = Path(self._folder.path()) / chosen.sha256[:12]
        self._write(chosen, folder / name, _show)


def _show(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _kinds(snapshot: Snapshot, language: str) -> list[tuple[str, str]]:
    return [("", "–"), *((annex.id, pick(annex.names, language)) for annex in snapshot.call.annexes)]


def _size(row: Any, sight: Sight) -> str:
    if not row.sha256:
        return "–"
    if row.size < MB // 10:
        return f"{-(-row.size // 1024)} kB"
    return money.show(Decimal(row.size) / MB, spoken(sight.language), 1, "") + " MB"


PAGE = Declaration(
    id="attachments",
    place=100,
    icon="paperclip",
    title=QT_TRANSLATE_NOOP("Pages", "Attachments"),
    help=QT_TRANSLATE_NOOP(
        "Pages",
        "<p>Above: what the rules that apply ask you to enclose, of whom, with the clause, and whether it is "
        "there. Enter on a line chooses the file for it.</p><p>Below: the files. Drop files anywhere on the "
        "page, or choose them. Say what each is, whose it is, and the day it was signed. Files are kept in "
        "the library with the application and go along in a .sixaika file; removing one can be undone.</p>",
    ),
    rows=("attachment",),
    make=AttachmentsPage,
)
