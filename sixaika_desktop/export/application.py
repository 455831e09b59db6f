"""The application as one PDF (hakemus): its parts in order, contents, running heads and page numbers."""

from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from sixaika_desktop.domain.money import Language
from sixaika_desktop.export.figures.shapes import Shape
from sixaika_desktop.export.flow import Ink, Page, Strip, pages
from sixaika_desktop.export.manuscript import H1, LABEL, Heading, Manuscript, Printed
from sixaika_desktop.export.measure import fitted
from sixaika_desktop.export.painter import paint
from sixaika_desktop.export.parts.annexes import annexes
from sixaika_desktop.export.parts.contents import Contents
from sixaika_desktop.export.parts.cover import cover
from sixaika_desktop.export.parts.form import form
from sixaika_desktop.export.parts.money import costs, financing
from sixaika_desktop.export.parts.partners import partners
from sixaika_desktop.export.parts.plan import plan
from sixaika_desktop.export.parts.signatures import signatures
from sixaika_desktop.export.parts.verdicts import verdicts
from sixaika_desktop.export.structure import Node
from sixaika_desktop.export.subject import Subject, written
from sixaika_desktop.export.tokens import Paper
from sixaika_desktop.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Composed:
    """A document ready to be painted.

    `printed`: every computed amount as it stands on paper, by its figure's key. `lacking`: characters of the
    user's texts that print as boxed code points. `structure`: the tree of headings, paragraphs, tables and
    figures.
    """

    pages: tuple[Page, ...]
    headings: tuple[Heading, ...]
    printed: tuple[Printed, ...]
    lacking: frozenset[str]
    structure: Node
    title: str
    author: str
    language: Language


@dataclass(frozen=True, slots=True)
class Draft:
    """A document whose pages are made but bear no running heads yet: it may become one of several.

    `contents` are numbered when it is known on which page the document begins; None where it has none.
    `mark` stands in front of its bookmarks, so that those of several documents differ. `cover`: its first
    page bears no running head.
    """

    subject: Subject
    pages: tuple[Page, ...]
    title: str
    mark: str = ""
    contents: Contents | None = None
    cover: bool = False

    @property
    def ms(self) -> Manuscript:
        """What it was written into."""
        return self.subject.ms

    @property
    def author(self) -> str:
        """The lead."""
        return self.subject.name(self.subject.lead) if self.subject.lead else ""

    def number(self, before: int = 0) -> None:
        """Writes the page numbers into the contents, so many pages standing before the document."""
        if self.contents is not None:
            self.contents.number(
                {anchor: n for n, page in enumerate(self.pages, before + 1) for anchor in page.anchors}
            )

    def alone(self) -> Composed:
        """The document as one of its own: page x/y over its own pages."""
        self.number()
        made = [Page([*page.strips], page.anchors, page.mood) for page in self.pages]
        for number, page in enumerate(made, 1):
            if number > 1 or not self.cover:
                running(self.subject, page, number, len(made))
        return Composed(
            pages=tuple(made),
            headings=tuple(self.ms.headings),
            printed=tuple(self.ms.printed),
            lacking=frozenset(self.ms.lacking),
            structure=self.ms.root,
            title=self.title,
            author=self.author,
            language=self.ms.language,
        )


def draft(snapshot: Snapshot, language: Language, mark: str = "") -> Draft:
    """The application's pages in this language of paper, before it is known where they will stand."""
    subject, (front, toc) = written(snapshot, language, mark, _write)
    ms = subject.ms
    contents = Contents(ms, ms.headings, toc)
    made = pages([*front, *contents.strips, *ms.strips])
    app = snapshot.application
    name = ms.name(app.title) or app.acronym or ms.say("paper-untitled")
    return Draft(subject, tuple(made), name, mark, contents, cover=True)


def _write(subject: Subject) -> tuple[list[Strip], Node]:
    """Writes all parts but the first pages; returns these, and where the contents belong."""
    ms = subject.ms
    cover(subject)
    title = ms.set(ms.say("paper-contents"), H1, ms.language, Paper.MEASURE, ms.root.add("H1"))
    title[0].fresh, title[0].mood = True, ms.say("paper-contents")
    toc = ms.root.add("TOC", ms.language)
    front, ms.strips = [*ms.strips, *title, Strip(8.0, glued=True)], []
    for part in (form, partners, plan, costs, financing, annexes, verdicts, signatures):
        part(subject)
    return front, toc


def compose(snapshot: Snapshot, language: Language) -> Composed:
    """The application's pages in this language of paper."""
    return draft(snapshot, language).alone()


def write_pdf(
    snapshot: Snapshot, language: Language, to: Path | str | BinaryIO, *, archive: bool = False
) -> Composed:
    """Writes the application as PDF to a path or an open binary file, and returns what was printed."""
    composed = compose(snapshot, language)
    write(composed, to, archive=archive)
    return composed


def write(composed: Composed, to: Path | str | BinaryIO, *, archive: bool = False) -> None:
    """Writes a composed document as tagged PDF to a path or an open binary file; `archive`: as PDF/A too."""
    if isinstance(to, Path | str):
        with Path(to).open("wb") as file:
            _paint(composed, file, archive)
    else:
        _paint(composed, to, archive)


def _paint(composed: Composed, file: BinaryIO, archive: bool = False) -> None:
    paint(
        composed.pages,
        composed.headings,
        file,
        title=composed.title,
        author=composed.author,
        language=composed.language,
        archive=archive,
    )


def running(subject: Subject, page: Page, number: int, count: int) -> None:
    """Puts on the head, acronym and section, and the foot, application id, date, page x/y."""
    ms, app = subject.ms, subject.application
    left = app.acronym or fitted(ms.name(app.title), Paper.columns(4), LABEL.size)
    identity = app.diary or app.code or app.id
    day = ms.day(app.submission) if app.submission else ""
    head, foot = -26.0, Paper.DEPTH + 26.0
    room = Paper.columns(8)
    shapes: list[Shape] = [
        ms.line(fitted(left, Paper.columns(4), LABEL.size), 0.0, head, LABEL),
        ms.line(fitted(page.mood, room, LABEL.size), Paper.MEASURE, head, LABEL, end=True),
        ms.line(fitted(identity, Paper.columns(5), LABEL.size), 0.0, foot, LABEL),
        ms.line(ms.say("paper-page", number=number, count=count), Paper.MEASURE, foot, LABEL, end=True),
    ]
    if day:
        shapes.append(ms.line(day, Paper.at(5), foot, LABEL))
    page.strips.append((Strip(0.0, (Ink(None, tuple(shapes)),)), 0.0))
