"""One PDF for paper: contents, every part from a right-hand page on, attachments, page x/y over the whole."""

import io
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any, BinaryIO, Final

import pikepdf

from sixaika_desktop.domain.money import Language
from sixaika_desktop.export.application import Composed, Draft, running, write
from sixaika_desktop.export.figures.shapes import Link
from sixaika_desktop.export.flow import Ink, Page, Strip, pages
from sixaika_desktop.export.manuscript import H1, LABEL, SMALL, Heading, Manuscript
from sixaika_desktop.export.parts import papers
from sixaika_desktop.export.parts.contents import Contents
from sixaika_desktop.export.subject import Subject
from sixaika_desktop.export.tokens import Paper
from sixaika_desktop.package.annex_list import Places
from sixaika_desktop.package.enclosures import Enclosure
from sixaika_desktop.package.pieces import Piece
from sixaika_desktop.snapshot import Snapshot

SIDE: Final = 28.0
ENDS: Final = 48.0
"""Room around an attachment's page, at the sides and at head and foot, where the stamps stand."""


@dataclass(frozen=True, slots=True)
class Part:
    """Something that begins on a right-hand page: a paper, or an attachment."""

    title: str
    whose: str
    mark: str
    pages: tuple[Page, ...]
    draft: Draft | None = None
    enclosure: Enclosure | None = None
    group: str = ""


@dataclass(frozen=True, slots=True)
class Laid:
    """A part with the number of its first page."""

    part: Part
    first: int

    @property
    def last(self) -> int:
        """The number of its last page."""
        return self.first + len(self.part.pages) - 1


class Whole:
    """The combined PDF of a package while it is put together."""

    def __init__(self, snapshot: Snapshot, language: Language) -> None:
        self.ms = Manuscript(language, snapshot.budget.figure, "whole-")
        self.subject = Subject(snapshot, self.ms)

    def parts(self, pieces: Sequence[Piece], enclosed: Sequence[Enclosure]) -> list[Part]:
        """The papers, then the attachments that have pages."""
        ms = self.ms
        found = [
            Part(p.planned.title, p.planned.whose, p.draft.mark, p.draft.pages, p.draft, group=p.planned.part)
            for p in pieces
        ]
        for e in enclosed:
            if e.pages:
                stamp = ms.say("package-stamp", number=e.number, name=e.attachment.name)
                blank = tuple(Page(mood=stamp) for _ in range(e.pages))
                found.append(Part(stamp, "", f"attachment-{e.number}-", blank, enclosure=e))
        return found

    def laid(self, parts: Sequence[Part]) -> list[Laid]:
        """Each part on the next right-hand page, after the contents."""
        found: list[Laid] = []
        at = self._front(parts)[1] + 1
        for part in parts:
            at += 1 - at % 2
            found.append(Laid(part, at))
            at += len(part.pages)
        return found

    def places(self, laid: Sequence[Laid], pieces: Sequence[Piece]) -> Places:
        """Where papers and attachments stand."""
        marks = {piece.draft.mark: piece.planned.file for piece in pieces}
        return Places(
            {marks[x.part.mark]: (x.first, x.last) for x in laid if x.part.mark in marks},
            {x.part.enclosure.number: (x.first, x.last) for x in laid if x.part.enclosure},
        )

    def _headings(self, parts: Sequence[Part]) -> list[Heading]:
        """The contents: a line for each part, and under it whose each of its papers is."""
        found: list[Heading] = []
        group = ""
        for part in parts:
            if not part.whose:
                found.append(Heading(1, part.title, f"{part.mark}top"))
                group = ""
                continue
            if part.group != group:
                group = part.group
                found.append(Heading(1, part.title, f"{part.mark}part"))
            found.append(Heading(2, part.whose, f"{part.mark}top"))
        return found

    def _front(self, parts: Sequence[Part]) -> tuple[tuple[Page, ...], int, Contents, list[Heading]]:
        """The first pages: what this is, and its contents."""
        snapshot, language = self.subject.snapshot, self.ms.language
        ms = Manuscript(language, snapshot.budget.figure, "whole-")
        subject = Subject(snapshot, ms)
        papers.opening(subject, ms.say("package-whole"), "package-filled-note")
        ms.text(ms.say("package-whole-note"), SMALL, space=4.0)
        title = ms.set(ms.say("package-whole-contents"), H1, language, Paper.TEXT, ms.root.add("H2"))
        title[0].space = 26.0
        for strip in title:
            strip.glued = True
        headings = self._headings(parts)
        contents = Contents(ms, headings, ms.root.add("TOC", language))
        made = pages([*ms.strips, *title, Strip(6.0, glued=True), *contents.strips])
        self.front_lacking = frozenset(ms.lacking)
        return tuple(made), len(made), contents, headings

    def compose(self, laid: Sequence[Laid]) -> Composed:
        """All pages, but what attachments draw on theirs."""
        front, _, contents, headings = self._front([x.part for x in laid])
        count = laid[-1].last if laid else len(front)
        sheets: list[Page] = [Page([*p.strips], dict(p.anchors), p.mood) for p in front]
        for number, page in enumerate(sheets, 1):
            running(self.subject, page, number, count)
        listed = {h.anchor: h for h in headings}
        outline: list[Heading] = []
        for x in laid:
            while len(sheets) < x.first - 1:
                sheets.append(Page())
            sheets += self._sheets(x, count, f"{x.part.mark}part" in listed)
            outline += self._outline(x.part, listed)
        contents.number({anchor: n for n, page in enumerate(sheets, 1) for anchor in page.anchors})
        name = papers.project(self.subject)
        lead = self.subject.name(self.subject.lead) if self.subject.lead else ""
        return Composed(
            pages=tuple(sheets),
            headings=tuple(outline),
            printed=(),
            lacking=frozenset(),
            structure=self.ms.root,
            title=f"{self.ms.say('package-whole')}: {name}",
            author=lead,
            language=self.ms.language,
        )

    def _sheets(self, laid: Laid, count: int, first_of_group: bool) -> Iterator[Page]:
        part = laid.part
        if part.draft is not None:
            part.draft.number(laid.first - 1)
        for number, page in enumerate(part.pages):
            anchors = dict(page.anchors)
            if number == 0:
                begin = {f"{part.mark}part": 0.0} if first_of_group else {}
                anchors = {**begin, f"{part.mark}top": 0.0, **anchors}
            sheet = Page([(_untagged(s), top) for s, top in page.strips], anchors, page.mood)
            if number == 0 and part.draft is not None and part.draft.cover:
                self._number(sheet, laid.first, count)
            else:
                running(self.subject, sheet, laid.first + number, count)
            yield sheet

    def _number(self, page: Page, number: int, count: int) -> None:
        """A cover bears the page's number alone."""
        text = self.ms.say("paper-page", number=number, count=count)
        line = self.ms.line(text, Paper.MEASURE, Paper.DEPTH + 26.0, LABEL, end=True)
        page.strips.append((Strip(0.0, (Ink(None, (line,)),)), 0.0))

    def _outline(self, part: Part, listed: dict[str, Heading]) -> Iterator[Heading]:
        if f"{part.mark}part" in listed:
            yield listed[f"{part.mark}part"]
        top = listed[f"{part.mark}top"]
        yield top
        if part.draft is not None:
            for heading in part.draft.ms.headings:
                yield Heading(heading.level + top.level, heading.text, heading.anchor)

    def write(self, laid: Sequence[Laid], out: BinaryIO) -> int:
        """Writes the PDF; returns how many pages it has."""
        composed = self.compose(laid)
        enclosed = [x for x in laid if x.part.enclosure is not None]
        base = io.BytesIO()
        write(composed, base)
        with ExitStack() as stack:
            pdf = stack.enter_context(pikepdf.open(base))
            for x in enclosed:
                assert x.part.enclosure is not None
                source = stack.enter_context(pikepdf.open(io.BytesIO(x.part.enclosure.clean.data)))
                for number, page in enumerate(source.pages):
                    _placed(pdf, pdf.pages[x.first - 1 + number], page)
            _paper_only(pdf)
            pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
        return len(composed.pages)


def _untagged(strip: Strip) -> Strip:
    """A strip without its tags, but for links: for paper they are not needed, and cost time."""
    if all(ink.node is None for ink in strip.ink):
        return strip
    ink = tuple(
        i if any(isinstance(shape, Link) for shape in i.shapes) else Ink(None, i.shapes) for i in strip.ink
    )
    return Strip(strip.height, ink)


def _placed(pdf: pikepdf.Pdf, sheet: pikepdf.Page, page: pikepdf.Page) -> None:
    """An attachment's page between head and foot, as large as fits, a wide one turned."""
    form: Any = pdf.copy_foreign(page.as_form_xobject())
    x0, y0, x1, y1 = (float(v) for v in form.BBox)
    wide, high = x1 - x0, y1 - y0
    room, depth = Paper.WIDTH - 2 * SIDE, Paper.HEIGHT - 2 * ENDS
    turned = wide > high * 1.05 and wide > room
    across, along = (high, wide) if turned else (wide, high)
    scale = min(room / across, depth / along, 1.0)
    left = SIDE + (room - across * scale) / 2
    foot = ENDS + depth - along * scale if along * scale < depth * 0.8 else ENDS + (depth - along * scale) / 2
    if turned:
        matrix = (0.0, scale, -scale, 0.0, left + across * scale + y0 * scale, foot - x0 * scale)
    else:
        matrix = (scale, 0.0, 0.0, scale, left - x0 * scale, foot - y0 * scale)
    name = "/Attachment"
    resources: Any = sheet.obj.get("/Resources")
    if resources is None:
        sheet.obj.Resources = resources = pikepdf.Dictionary()
    held = pikepdf.Dictionary(resources.get("/XObject", pikepdf.Dictionary()))
    held[name] = form
    own = pikepdf.Dictionary(resources)
    own.XObject = held
    sheet.obj.Resources = own
    numbers = " ".join(f"{v:.5f}".rstrip("0").rstrip(".") for v in matrix)
    sheet.contents_add(
        pdf.make_stream(f"/Artifact BMC q {numbers} cm {name} Do Q EMC\n".encode()), prepend=True
    )


def _paper_only(pdf: pikepdf.Pdf) -> None:
    """Takes back the claim to be accessible, which is for the files of the parts."""
    metadata: Any = pdf.Root.get("/Metadata")
    if metadata is None:
        return
    text = metadata.read_bytes().replace(b"<pdfuaid:part>1</pdfuaid:part>", b"")
    metadata.write(text)
