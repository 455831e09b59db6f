"""Makes the package in a folder beside its place, and puts it there whole."""

import errno
import shutil
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from secrets import token_hex
from typing import Final

from sixaika_desktop import held
from sixaika_desktop.domain.money import Language
from sixaika_desktop.domain.phrases import say
from sixaika_desktop.domain.trouble import Trouble, why
from sixaika_desktop.exchange import write_sixaika
from sixaika_desktop.export import write_gantt, write_xlsx
from sixaika_desktop.export.application import write
from sixaika_desktop.export.manuscript import Manuscript
from sixaika_desktop.export.subject import Subject
from sixaika_desktop.package import PARTS, Cancelled, Made, Problem, placing
from sixaika_desktop.package.annex_list import AnnexList, Places
from sixaika_desktop.package.cleaning import FAULTY
from sixaika_desktop.package.combined import Whole
from sixaika_desktop.package.enclosures import Enclosure, enclosures
from sixaika_desktop.package.names import slug
from sixaika_desktop.package.pieces import NUMBERS, Piece, Planned, document, planned
from sixaika_desktop.snapshot import Snapshot

LEGIBLE: Final = 0.65
"""The time plan stands on one page where its letters keep this share of their size, some 5 points."""
BAD: Final = FAULTY | {"too-large", "missing"}


class _Steps:
    """Counts what is done, and stops where nobody waits any more."""

    def __init__(
        self,
        progress: Callable[[int, int, str], object] | None,
        cancelled: Callable[[], bool] | None,
    ) -> None:
        self._progress = progress
        self._cancelled = cancelled
        self.whole = 1
        self.done = 0

    def __call__(self, what: str) -> None:
        """The next step begins."""
        if self._cancelled is not None and self._cancelled():
            raise Cancelled
        if self._progress is not None:
            self._progress(min(self.done, self.whole), self.whole, what)
        self.done += 1


def make(
    snapshot: Snapshot,
    language: Language,
    folder: Path,
    *,
    attachments: Mapping[str, bytes],
    zipped: bool,
    parts: Sequence[str] | None,
    progress: Callable[[int, int, str], object] | None,
    cancelled: Callable[[], bool] | None,
) -> Made:
    """See `package.make`."""
    chosen = _chosen(parts)
    folder = folder.absolute()
    if not folder.name:  # the top of a disk
        raise Trouble("package-not-empty", file=folder)
    archive = folder.with_name(f"{folder.name}.zip") if zipped else None
    token = f".{token_hex(6)}"
    beside, packed = folder.with_name(f"{token}.part"), folder.with_name(f"{token}.zip.part")
    try:
        before = placing.before(folder, archive, chosen)
        folder.parent.mkdir(parents=True, exist_ok=True)
        placing.sweep(folder.parent)
        beside.mkdir()
        steps = _Steps(progress, cancelled)
        made = _Making(snapshot, language, beside, attachments, chosen, steps).made(folder, archive)
        if archive is not None:
            placing.pack(beside, packed, folder.name)
        steps("")
        return _put(made, before, beside, packed, language)
    except OSError as fault:
        phrase = "package-cannot-write" if folder.is_dir() else "package-cannot-write-new"
        if fault.errno == errno.EBUSY and folder.is_dir():
            phrase = "package-in-use"
        raise Trouble(phrase, file=folder, reason=why(fault)) from None
    finally:
        shutil.rmtree(beside, ignore_errors=True)
        with suppress(OSError):
            packed.unlink(missing_ok=True)


def _put(made: Made, before: placing.Before, beside: Path, packed: Path, language: Language) -> Made:
    """The package and its zip in their places. An earlier package there that has parts which were not made
    now is kept aside, its zip too, so that old and new never stand in one folder and none is lost.
    """
    folder = made.folder
    old_zip = folder.with_name(f"{folder.name}.zip")
    aside = placing.free(folder, say("package-file-earlier", language)) if before.is_fuller else None
    held.refuse_held(folder)
    if made.zip is not None or aside is not None:
        held.refuse_held(old_zip)
    placing.put(beside, folder, aside)
    if aside is not None and old_zip.is_file():
        held.put(old_zip, aside.with_name(f"{aside.name}.zip"))
    if made.zip is not None:
        held.put(packed, made.zip)
    gone = () if aside else tuple(name for name in before.files if name not in made.files)
    stale = old_zip if before.files and made.zip is None and old_zip.is_file() else None
    return replace(made, replaced=bool(before.files) and aside is None, gone=gone, aside=aside, stale=stale)


def _chosen(parts: Sequence[str] | None) -> tuple[str, ...]:
    if parts is None:
        return PARTS
    for part in parts:
        if part not in PARTS:
            raise Trouble("package-unknown-part", part=part, known=", ".join(PARTS))
    return tuple(part for part in PARTS if part in parts)


class _Making:
    """One package while it is being made."""

    def __init__(
        self,
        snapshot: Snapshot,
        language: Language,
        folder: Path,
        attachments: Mapping[str, bytes],
        parts: Sequence[str],
        steps: _Steps,
    ) -> None:
        self.snapshot = snapshot
        self.language: Language = language
        self.folder = folder
        self.attachments = attachments
        self.parts = parts
        self.steps = steps
        self.printed: dict[str, list[tuple[str, str]]] = {}
        self.lacking: set[str] = set()

    def made(self, folder: Path, archive: Path | None) -> Made:
        """Writes all files and tells what was written."""
        plan = planned(self.snapshot, self.language, self.parts)
        app = self.snapshot.application
        with_annexes = "annexes" in self.parts
        there = [a for a in app.attachments if a.sha256 in self.attachments] if with_annexes else []
        self.steps.whole = 2 * len(plan) + len(there) + 6
        enclosed = self._enclosed() if with_annexes else []
        pieces: list[Piece] = []
        for paper in plan:
            self.steps(paper.file)
            pieces.append(Piece(paper, paper.draft()))
        whole = Whole(self.snapshot, self.language)
        if with_annexes:
            pieces = self._with_list(whole, pieces, enclosed)
        for piece in pieces:
            self.steps(piece.planned.file)
            self._write(piece)
        pages = 0
        if "combined" in self.parts:
            name = self._file("combined", "combined")
            self.steps(name)
            laid = whole.laid(whole.parts(pieces, enclosed))
            with (self.folder / name).open("wb") as file:
                pages = whole.write(laid, file)
        self._beside()
        if "data" in self.parts:
            self.steps("")
            stem = slug(app.acronym or Manuscript(self.language, self.snapshot.budget.figure).name(app.title))
            path = self.folder / f"{stem or 'application'}.sixaika"
            write_sixaika(path, app, self.snapshot.call.text or None, self.attachments)
        files = placing.sums(self.folder)
        return Made(
            folder=folder,
            files=files,
            zip=archive,
            pages=pages,
            problems=tuple(Problem(e.attachment.name, e.fate) for e in enclosed if e.fate in BAD),
            printed=self.printed,
            lacking=frozenset(self.lacking),
        )

    def _beside(self) -> None:
        """The budget as a workbook, and the time plan where there is one: files that are not for this
        paper.
        """
        app = self.snapshot.application
        if "workbook" in self.parts:
            name = self._file("workbook", "workbook", "xlsx")
            self.steps(name)
            write_xlsx(self.snapshot, self.language, self.folder / name)
        if "timeline" in self.parts and self.snapshot.budget.periods and app.work_packages:
            name = self._file("timeline", "timeline")
            self.steps(name)
            path = self.folder / name
            composed = write_gantt(self.snapshot, self.language, path, one_page=True, least=LEGIBLE)
            self.lacking |= composed.lacking

    def _file(self, part: str, word: str, kind: str = "pdf") -> str:
        ms = Manuscript(self.language, self.snapshot.budget.figure)
        return f"{NUMBERS[part]}-{ms.say(f'package-file-{word}')}.{kind}"

    def _enclosed(self) -> list[Enclosure]:
        """The attachments, each as a file of its own in their folder."""
        found = enclosures(self.snapshot.application, self.snapshot.call, self.attachments, self.steps)
        ms = Manuscript(self.language, self.snapshot.budget.figure)
        name = f"{NUMBERS['attachments']}-{ms.say('package-file-attachments')}"
        for enclosure in found:
            if enclosure.file:
                (self.folder / name).mkdir(exist_ok=True)
                (self.folder / name / enclosure.file).write_bytes(enclosure.content)
        return found

    def _with_list(self, whole: Whole, pieces: list[Piece], enclosed: Sequence[Enclosure]) -> list[Piece]:
        """The papers and the list of annexes, which tells on what pages of the combined PDF all else is."""
        ms = Manuscript(self.language, self.snapshot.budget.figure)
        title = ms.say("package-annexes")
        name = self._file("annexes", "annexes")
        papers = [piece.planned for piece in pieces]
        places = Places()
        found = pieces
        for _ in range(4):

            def write_list(subject: Subject, places: Places = places) -> None:
                AnnexList(subject, enclosed, papers, places).write()

            draft = document(self.snapshot, self.language, "annexes-", title, write_list)
            found = [*pieces, Piece(Planned("annexes", title, "", name, "", lambda d=draft: d), draft)]
            if "combined" not in self.parts:
                break
            now = whole.places(whole.laid(whole.parts(found, enclosed)), found)
            if now == places:
                break
            places = now
        return found

    def _write(self, piece: Piece) -> None:
        composed = piece.draft.alone()
        write(composed, self.folder / piece.planned.file)
        self.printed[piece.planned.file] = [(p.key, p.text) for p in composed.printed]
        self.lacking |= composed.lacking
