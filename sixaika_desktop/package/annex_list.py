"""The list of annexes (liiteluettelo): which are asked by what, which are there, and where in the package."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from sixaika_desktop.export.manuscript import DASH, SMALL, STRONG
from sixaika_desktop.export.parts import papers
from sixaika_desktop.export.parts.annexes import AnnexLine, lines
from sixaika_desktop.export.parts.verdicts import clause
from sixaika_desktop.export.subject import Subject
from sixaika_desktop.export.tables import Cell, Column, Row, table
from sixaika_desktop.export.tokens import LIGHT
from sixaika_desktop.package.cleaning import FAULTY
from sixaika_desktop.package.enclosures import Enclosure
from sixaika_desktop.package.pieces import Planned

MADE: Final[Mapping[str, str]] = {
    "joint-agreement": "agreement",
    "group-agreement": "agreement",
    "transfer-agreement": "agreement",
    "letter-of-intent": "letter",
    "background-form": "background",
    "funding-commitment": "commitment",
    "de-minimis-statement": "de-minimis",
}
"""Annexes of calls that the package makes itself, and the part that has them."""

REGIMES: Final[Mapping[str, str]] = {
    "joint-agreement": "joint",
    "group-agreement": "group",
    "transfer-agreement": "transfer",
}
"""Of the agreements that the package makes one, the regime each is of."""
OTHER: Final = "other"
"""What a call names the annexes it does not name."""
DRAFTS: Final = frozenset(("agreement", "letter"))
FORMS: Final = frozenset(("background",))


@dataclass(frozen=True, slots=True)
class Places:
    """First and last page in the combined PDF, of papers by file and of enclosures by number."""

    papers: Mapping[str, tuple[int, int]] = field(default_factory=dict[str, tuple[int, int]])
    enclosures: Mapping[int, tuple[int, int]] = field(default_factory=dict[int, tuple[int, int]])


class AnnexList:
    """The list for one package."""

    def __init__(
        self, subject: Subject, enclosed: Sequence[Enclosure], made: Sequence[Planned], places: Places
    ) -> None:
        self.subject = subject
        self.ms = subject.ms
        self.enclosed = enclosed
        self.made = made
        self.places = places

    def write(self) -> None:
        """The annexes, then the files."""
        ms = self.ms
        papers.opening(self.subject, ms.say("package-annexes"), "package-filled-note")
        found = self.lines()
        for told in self._summary(found):
            ms.text(told, STRONG, space=8.0)
        ms.text(ms.say("package-annex-intro"), space=2.0)
        ms.strips[-1].glued = True
        columns = (
            Column(ms.say("paper-annex"), weight=1.75),
            Column(ms.say("paper-whose"), weight=1.25),
            Column(ms.say("package-annex-asked"), weight=1.05),
            Column(ms.say("paper-state"), weight=0.85),
            Column(ms.say("package-annex-place"), weight=1.3),
        )
        table(ms, columns, [self._row(line) for line in found], space=8.0)
        listed = {line.annex.id for line in found} | {OTHER}
        others = [ms.name(a.names) for a in self.subject.snapshot.call.annexes if a.id not in listed]
        if others:
            ms.text(ms.say("package-annex-others", names="; ".join(others)), SMALL, space=6.0)
        self._files()

    def _summary(self, found: Sequence[AnnexLine]) -> Iterator[str]:
        """How many required annexes are lacking, only named, and lacking as signed copies; else that all are
        there.
        """
        ms = self.ms
        lacking = sum(self.lacking(line) for line in found)
        named = sum(self.named(line) for line in found)
        unsigned = sum(self.unsigned(line) for line in found)
        if lacking:
            yield ms.say("package-annex-summary-lacking", count=lacking)
        if named:
            yield ms.say("package-annex-summary-named", count=named)
        if unsigned:
            yield ms.say("package-annex-summary-unsigned", count=unsigned)
        if not lacking and not named and not unsigned:
            yield ms.say("package-annex-summary-all")

    def lines(self) -> list[AnnexLine]:
        """What is asked, there or made, in the order of the call."""
        known = lines(self.subject)
        found: list[AnnexLine] = []
        for annex in self.subject.snapshot.call.annexes:
            mine = [line for line in known if line.annex is annex and (line.rules or line.files)]
            about = {line.about for line in mine}
            if annex.per == "project":
                whole = AnnexLine(annex, "", (), ())
                mine = mine or ([whole] if self.made_for(whole) else [])
            else:
                mine += [
                    AnnexLine(annex, paper.whose, (), (), paper.about)
                    for paper in self.made
                    if paper.part == MADE.get(annex.id) and paper.about not in about
                ]
            found += mine
        return found

    def enclosed_of(self, line: AnnexLine) -> list[Enclosure]:
        """Its files, with what became of them."""
        ids = {file.id for file in line.files}
        return [e for e in self.enclosed if e.attachment.id in ids]

    def made_for(self, line: AnnexLine) -> Planned | None:
        """The paper of the package that it is, if the package makes it."""
        regime = REGIMES.get(line.annex.id)
        if regime is not None and regime != papers.regime(self.subject):
            return None
        part = MADE.get(line.annex.id)
        papers_of = (paper for paper in self.made if paper.part == part)
        return next((p for p in papers_of if line.annex.per == "project" or p.about == line.about), None)

    def lacking(self, line: AnnexLine) -> bool:
        """Whether it is asked, and neither there nor made by the package."""
        return bool(line.rules) and not line.files and self.made_for(line) is None

    def named(self, line: AnnexLine) -> bool:
        """Whether it is asked, its files are only entered by name, and the package does not make it."""
        enclosed = self.enclosed_of(line)
        absent = bool(enclosed) and all(e.fate == "missing" for e in enclosed)
        return bool(line.rules) and absent and self.made_for(line) is None

    def unsigned(self, line: AnnexLine) -> bool:
        """Whether it is to be signed, and there is a draft, a name or a file of it, but no signed copy."""
        if not line.annex.signed or not (line.rules or line.files) or self.lacking(line) or self.named(line):
            return False
        enclosed = self.enclosed_of(line)
        there = bool(enclosed) and all(e.fate != "missing" and e.attachment.signed for e in enclosed)
        return not there

    def _row(self, line: AnnexLine) -> Row:
        ms = self.ms
        asked = "; ".join(dict.fromkeys(clause(rule, ms.language) for rule in line.rules))
        if not asked:
            asked = ms.say("package-annex-kit") if self.made_for(line) else DASH
        state, place = self._state(line)
        whose = line.whose or ms.say("package-annex-project")
        return Row([ms.name(line.annex.names), whose, asked, state, place])

    def _state(self, line: AnnexLine) -> tuple[str | Cell, str]:
        ms, enclosed, made = self.ms, self.enclosed_of(line), self.made_for(line)
        where = ""
        if made is not None:
            where = self._pages(self.places.papers.get(made.file)) or ms.say(
                "package-file-beside", name=made.file
            )
        if enclosed:
            state = Cell(ms.say("package-annex-there"), colour=LIGHT.met, state="met")
            places = [self._place(e) for e in enclosed]
            absent = [e for e in enclosed if e.fate == "missing"]
            if len(absent) < len(enclosed) and self.unsigned(line):
                state = Cell(ms.say("package-annex-unsigned"), colour=LIGHT.open, state="open")
            elif any(e.fate in FAULTY for e in enclosed):
                state = Cell(ms.say("package-annex-there"), colour=LIGHT.open, state="open")
            elif absent:
                state = Cell(ms.say("package-annex-named"), colour=LIGHT.open, state="open")
                if made is not None:
                    word = "package-annex-draft-at" if made.part in DRAFTS else "package-annex-form-at"
                    places.append(ms.say(word, place=where))
            return state, "\n".join(places)
        if made is not None:
            word = "made-draft" if made.part in DRAFTS else "made-form" if made.part in FORMS else "made"
            return Cell(ms.say(f"package-annex-{word}"), colour=LIGHT.open, state="open"), where
        if line.rules:
            return Cell(ms.say("package-annex-lacking"), colour=LIGHT.missed, state="missed"), ""
        return Cell(DASH, colour=LIGHT.muted), ""

    def _place(self, enclosure: Enclosure) -> str:
        ms = self.ms
        if enclosure.fate == "missing":
            return enclosure.attachment.name or DASH
        name = ms.say("package-attachment", number=enclosure.number)
        if shown := self._pages(self.places.enclosures.get(enclosure.number)):
            return f"{name}, {shown}"
        return f"{name}, {ms.say('package-file-beside', name=enclosure.file)}"

    def _pages(self, found: tuple[int, int] | None) -> str:
        if found is None:
            return ""
        first, last = found
        word = "package-page-one" if first == last else "package-page-many"
        return self.ms.say(word, first=first, last=last)

    def _files(self) -> None:
        """Every attachment with what became of it."""
        ms = self.ms
        if not self.enclosed:
            return
        names = {a.id: ms.name(a.names) for a in self.subject.snapshot.call.annexes}
        rows: list[Row] = []
        for e in self.enclosed:
            if e.fate == "missing":
                continue
            bad = e.fate in FAULTY or e.fate == "too-large"
            fate = Cell(
                ms.say(f"package-fate-{e.fate}"),
                colour=LIGHT.missed if bad else LIGHT.text,
                state="missed" if bad else "",
            )
            kind = names.get(e.attachment.kind) or ms.say("paper-other-annex")
            who = self.subject.name(e.attachment.partner)
            below = f"{kind}, {who}" if who else kind
            where = self._pages(self.places.enclosures.get(e.number)) or e.file or DASH
            rows.append(Row([str(e.number), Cell(e.attachment.name or DASH, below=below), fate, where]))
        columns = (
            Column(ms.say("paper-number"), width=30),
            Column(ms.say("package-file-name"), weight=1.3),
            Column(ms.say("package-file-what"), weight=1.3),
            Column(ms.say("package-annex-place"), weight=0.9),
        )
        if rows:
            papers.heading(ms, ms.say("package-files"), listed=False)
            table(ms, columns, rows, space=4.0)
        if names_only := [
            e.attachment.name or DASH
            for e in self.enclosed
            if e.fate == "missing" and e.attachment.kind not in MADE
        ]:
            ms.text(ms.say("package-files-missing", names=", ".join(names_only)), SMALL, space=6.0)
