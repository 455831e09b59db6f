"""The papers of a package: which there are for an application, what each is called, and its pages."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from sixaika_desktop.domain.money import Language
from sixaika_desktop.export import application
from sixaika_desktop.export.application import Draft
from sixaika_desktop.export.flow import pages, snug
from sixaika_desktop.export.manuscript import Manuscript
from sixaika_desktop.export.parts import (
    agreement,
    background,
    commitment,
    de_minimis,
    decision,
    letter,
    papers,
    transfer,
)
from sixaika_desktop.export.subject import Subject, written
from sixaika_desktop.package.names import different, slug
from sixaika_desktop.snapshot import Snapshot

NUMBERS = {
    part: f"{number:02}"
    for number, part in enumerate(
        (
            "combined",
            "application",
            "background",
            "letter",
            "agreement",
            "commitment",
            "decision",
            "de-minimis",
            "annexes",
            "attachments",
            "workbook",
            "timeline",
        )
    )
}
"""What the names of files begin with."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A paper to be written: the part it belongs to, its title there, whose it is ("" where there is one),
    its file's name, and the partner or funder it is about.
    """

    part: str
    title: str
    whose: str
    file: str
    about: str
    draft: Callable[[], Draft]


@dataclass(frozen=True, slots=True)
class Piece:
    """A paper that is written."""

    planned: Planned
    draft: Draft


def document(
    snapshot: Snapshot, language: Language, mark: str, title: str, write: Callable[[Subject], None]
) -> Draft:
    """A paper's pages, its bookmarks beginning with `mark`; one page where it is little more."""
    subject, _ = written(snapshot, language, mark, write)
    snug(subject.ms.strips)
    return Draft(subject, tuple(pages(subject.ms.strips)), title, mark)


def planned(snapshot: Snapshot, language: Language, parts: Sequence[str]) -> list[Planned]:
    """The papers of these parts, but the list of annexes, in the order they have in the package."""
    subject = Subject(snapshot, Manuscript(language, snapshot.budget.figure))
    return [paper for part in parts for paper in _papers(subject, part)]


def _papers(subject: Subject, part: str) -> Iterator[Planned]:
    say = subject.ms.say
    snapshot, language = subject.snapshot, subject.ms.language
    others = [p for p in subject.partners if p is not subject.lead]
    how = papers.regime(subject)
    several = [p for p in subject.partners if p.role in ("lead", "implementer")]
    found: list[tuple[str, str, str, Callable[[Subject], None]]] = []
    """Title, whose, about, writer."""
    if part == "application":
        title = say("package-application")
        file = f"{NUMBERS[part]}-{say('package-file-application')}.pdf"
        draft = partial(application.draft, snapshot, language, "application-")
        yield Planned(part, title, "", file, "", draft)
        return
    if part == "background":
        found = [
            (background.title(subject, p), subject.name(p), p.id, partial(_background, p.id)) for p in others
        ]
    elif part == "letter":
        found = [(say("package-letter"), subject.name(p), p.id, partial(_letter, p.id)) for p in others]
    elif part == "agreement" and how == "transfer":
        found = [
            (transfer.title(subject), subject.name(p), p.id, partial(_transfer, p.id))
            for p in transfer.recipients(subject)
        ]
    elif part == "agreement" and len(several) > 1:
        found = [(agreement.title(subject), "", "", agreement.agreement)]
    elif part == "commitment":
        found = [
            (
                say("package-commitment"),
                f.name or subject.name(f.rows[0][0]),
                f.rows[0][1].id,
                partial(commitment.commitment, funder=f),
            )
            for f in commitment.funders(subject)
        ]
    elif part == "decision":
        found = [
            (
                say("package-decision"),
                decision.city_name(subject, c),
                c.units[0].id,
                partial(decision.decision, city=c),
            )
            for c in decision.cities(subject)
        ]
    elif part == "de-minimis":
        found = [
            (
                say("package-de-minimis"),
                u.name,
                u.partners[0].id,
                partial(de_minimis.de_minimis, undertaking=u),
            )
            for u in de_minimis.undertakings(subject)
        ]
    called = f"{part}-{how}" if part == "agreement" else part
    stem = f"{NUMBERS.get(part, '')}-{say(f'package-file-{called}')}" if found else ""
    whose = different([slug(w) for _, w, _, _ in found])
    for number, ((title, name, about, write), slugged) in enumerate(zip(found, whose, strict=True), 1):
        file = f"{stem}-{number:02}-{slugged}".rstrip("-") if name else stem
        mark = f"{part}-{number}-"
        draft = partial(document, snapshot, language, mark, f"{title}: {name}" if name else title, write)
        yield Planned(part, title, name, f"{file}.pdf", about, draft)


def _background(partner: str, subject: Subject) -> None:
    background.background(subject, subject.partner[partner])


def _letter(partner: str, subject: Subject) -> None:
    letter.letter(subject, subject.partner[partner])


def _transfer(partner: str, subject: Subject) -> None:
    transfer.transfer(subject, subject.partner[partner])
