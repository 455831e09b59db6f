"""The list of annexes (liiteluettelo): which are asked by what, which are there, and where in the package."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from sixaika_desktop.calls.model import Annex, Rule
from sixaika_desktop.domain.model import Partner
from sixaika_desktop.export.manuscript import DASH, SMALL, STRONG
from sixaika_desktop.export.parts import commitment, papers
from sixaika_desktop.export.parts.verdicts import clause
from sixaika_desktop.export.subject import Subject
from sixaika_desktop.export.tables import Cell, Column, Row, table
from sixaika_desktop.export.tokens import LIGHT
from sixaika_desktop.package.enclosures import Enclosure
from sixaika_desktop.package.pieces import Planned
from sixaika_desktop.rules.conditions import TraitsOf, holds

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

DRAFTS: Final = frozenset(("agreement", "letter"))
FORMS: Final = frozenset(("background",))


@dataclass(frozen=True, slots=True)
class Places:
    """First and last page in the combined PDF, of papers by file and of enclosures by number."""

    papers: Mapping[str, tuple[int, int]] = field(default_factory=dict[str, tuple[int, int]])
    enclosures: Mapping[int, tuple[int, int]] = field(default_factory=dict[int, tuple[int, int]])


@dataclass(frozen=True, slots=True)
class Line:
    """An annex as it is asked of someone. `rules`: the rules that ask for it; none: no rule does."""

    annex: Annex
    whose: str
    rules: tuple[Rule, ...]
    enclosed: tuple[Enclosure, ...]
    made: Planned | None

    @property
    def lacking(self) -> bool:
        """Whether it is asked, and neither there nor made by the package."""
        return bool(self.rules) and not self.enclosed and self.made is None


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
        facts = subject.snapshot.facts
        traits = TraitsOf().after(facts.active).all
        self.asked = [
            verdict.rule
            for verdict in subject.snapshot.verdicts
            if holds(verdict.rule.arguments, facts, traits) is not False
        ]

    def write(self) -> None:
        """The annexes, then the files."""
        ms = self.ms
        papers.opening(self.subject, ms.say("package-annexes"), "package-filled-note")
        lines = [line for annex in self.subject.snapshot.call.annexes for line in self.lines(annex)]
        lacking = sum(line.lacking for line in lines)
        if lacking:
            told = ms.say("package-annex-summary-lacking", count=lacking)
        else:
            told = ms.say("package-annex-summary-all")
        ms.text(told, STRONG, space=8.0)
        ms.text(ms.say("package-annex-intro"), space=2.0)
        columns = (
            Column(ms.say("paper-annex"), weight=1.5),
            Column(ms.say("paper-whose"), weight=1.25),
            Column(ms.say("package-annex-asked"), weight=1.0),
            Column(ms.say("paper-state"), weight=0.85),
            Column(ms.say("package-annex-place"), weight=1.0),
        )
        table(ms, columns, [self._row(line) for line in lines], space=8.0)
        self._files()

    def lines(self, annex: Annex) -> Iterator[Line]:
        """An annex as often as it is asked; once, where it is not asked and not there."""
        kept = [e for e in self.enclosed if e.attachment.kind == annex.id]
        made = [p for p in self.made if p.part == MADE.get(annex.id)]
        whole = [*self._asking(annex, None)]
        if annex.per == "project":
            yield Line(annex, "", tuple(whole), tuple(kept), made[0] if made else None)
            return
        found: list[Line] = []
        taken: set[int] = set()
        if annex.per == "partner":
            for partner in self.subject.partners:
                if partner is self.subject.lead and annex.id != "vat-statement":
                    continue
                mine = tuple(e for e in kept if e.attachment.partner == partner.id)
                paper = next((p for p in made if p.about == partner.id), None)
                rules = tuple(self._asking(annex, partner))
                if mine or paper or rules:
                    found.append(Line(annex, self.subject.name(partner), rules, mine, paper))
                    taken |= {e.number for e in mine}
        else:
            for funder in commitment.funders(self.subject):
                ids = {row.commitment for _, row in funder.rows} - {""}
                mine = tuple(e for e in kept if e.attachment.id in ids)
                paper = next((p for p in made if p.about == funder.rows[0][1].id), None)
                name = funder.name or self.subject.name(funder.rows[0][0])
                found.append(Line(annex, name, tuple(whole), mine, paper))
                taken |= {e.number for e in mine}
        loose = tuple(e for e in kept if e.number not in taken)
        if loose or not found:
            found.append(Line(annex, "", (), loose, None))
        yield from found

    def _asking(self, annex: Annex, partner: Partner | None) -> Iterator[Rule]:
        """The rules that ask for an annex, of this partner where it is asked of each."""
        for rule in self.asked:
            arguments = rule.arguments
            if rule.check == "given" and annex.id in arguments.get("annexes", ()):
                roles = arguments.get("roles", ("lead", "implementer"))
                if partner is None or partner.role in roles:
                    yield rule
            elif rule.check == "vat_proof" and arguments.get("annex") == annex.id:
                mark = arguments.get("mark", "vat")
                if partner and any(mark in cost.marks for cost in partner.costs):
                    yield rule
            elif rule.check == "commitments" and annex.per == "funder":
                yield rule

    def _row(self, line: Line) -> Row:
        ms = self.ms
        annex = line.annex
        whose = line.whose or DASH
        if line.rules:
            clauses = dict.fromkeys(clause(rule, ms.language) for rule in line.rules)
            asked: str | Cell = "; ".join(clauses)
        elif line.made is not None or line.enclosed:
            asked = ms.say("package-annex-kit") if line.made else DASH
        else:
            asked = Cell(ms.say("package-annex-not-needed"), colour=LIGHT.muted)
        state, place = self._state(line)
        return Row([ms.name(annex.names), whose, asked, state, place])

    def _state(self, line: Line) -> tuple[str | Cell, str]:
        ms = self.ms
        if line.enclosed:
            state = Cell(ms.say("package-annex-there"), colour=LIGHT.met, state="met")
            if line.annex.signed and not all(e.attachment.signed for e in line.enclosed):
                state = Cell(ms.say("package-annex-unsigned"), colour=LIGHT.open, state="open")
            elif any(e.fate in ("damaged", "encrypted") for e in line.enclosed):
                state = Cell(ms.say("package-annex-there"), colour=LIGHT.open, state="open")
            elif any(e.fate == "missing" for e in line.enclosed):
                state = Cell(ms.say("package-annex-named"), colour=LIGHT.open, state="open")
            return state, "\n".join(self._place(e) for e in line.enclosed)
        if line.made is not None:
            part = line.made.part
            word = "made-draft" if part in DRAFTS else "made-form" if part in FORMS else "made"
            place = self._pages(self.places.papers.get(line.made.file)) or ms.say(
                "package-file-beside", name=line.made.file
            )
            return Cell(ms.say(f"package-annex-{word}"), colour=LIGHT.open, state="open"), place
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
            bad = e.fate in ("damaged", "encrypted", "too-large")
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
        if names_only := [e.attachment.name or DASH for e in self.enclosed if e.fate == "missing"]:
            ms.text(ms.say("package-files-missing", names=", ".join(names_only)), SMALL, space=6.0)
