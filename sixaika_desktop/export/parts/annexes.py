"""The annex list (liiteluettelo): what this application must enclose, what it does, and what is missing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sixaika_desktop.calls.model import Annex, Rule
from sixaika_desktop.domain.model import Attachment, Partner
from sixaika_desktop.domain.money import Language
from sixaika_desktop.export.manuscript import DASH, MUTED, SMALL, Manuscript
from sixaika_desktop.export.parts import fields
from sixaika_desktop.export.parts.commitment import funders
from sixaika_desktop.export.parts.verdicts import applies, clause
from sixaika_desktop.export.subject import Subject
from sixaika_desktop.export.tables import Cell, Column, Row, table
from sixaika_desktop.export.tokens import LIGHT
from sixaika_desktop.rules.conditions import TraitsOf, holds
from sixaika_desktop.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class AnnexLine:
    """An annex as it is asked of someone, or there. `rules`: those that ask for it; none: no rule does.
    `about`: the partner, or the funder's first row of financing, whose it is; "" for the project.
    """

    annex: Annex
    whose: str
    rules: tuple[Rule, ...]
    files: tuple[Attachment, ...]
    about: str = ""


def annexes(subject: Subject) -> None:
    """Writes the list as a part of its own."""
    ms = subject.ms
    fields.begin(subject, ms.say("paper-annexes"), 160.0)
    ms.text(ms.say("paper-annexes-note"), SMALL)
    annex_table(subject)


def annex_table(subject: Subject) -> None:
    """The list alone: what a rule that applies asks for, there or missing, and whatever else is enclosed."""
    ms = subject.ms
    rows = [_row(subject, line) for line in lines(subject)]
    known = {annex.id for annex in subject.snapshot.call.annexes}
    others = [a for a in subject.application.attachments if a.kind not in known]
    rows += [
        Row([ms.say("paper-other-annex"), subject.name(a.partner), _there(subject, (a,)), _file(subject, a)])
        for a in others
    ]
    if not rows:
        ms.text(DASH, MUTED, space=4.0)
    columns = (
        Column(ms.say("paper-annex"), weight=1.7),
        Column(ms.say("paper-whose"), weight=1.3),
        Column(ms.say("paper-state"), width=96),
        Column(ms.say("paper-file"), weight=1.6),
    )
    table(ms, columns, rows)


def annex_lines(snapshot: Snapshot, language: Language) -> tuple[AnnexLine, ...]:
    """The same list for whoever shows it elsewhere, but the files of no annex of the call."""
    return lines(Subject(snapshot, Manuscript(language, snapshot.budget.figure)))


def lines(subject: Subject) -> tuple[AnnexLine, ...]:
    """What a rule that applies asks for and what is there, in the order of the call."""
    rules = _rules(subject)
    return tuple(line for annex in subject.snapshot.call.annexes for line in _lines(subject, annex, rules))


def _rules(subject: Subject) -> list[Rule]:
    """The rules that are asked and apply, or may apply."""
    facts = subject.snapshot.facts
    traits = TraitsOf().after(facts.active).all
    return [
        verdict.rule
        for verdict in subject.snapshot.verdicts
        if applies(verdict) and holds(verdict.rule.arguments, facts, traits) is not False
    ]


def _asking(annex: Annex, partner: Partner | None, rules: Sequence[Rule]) -> Iterator[Rule]:
    """The rules that ask for an annex; of this partner, where it is asked of each."""
    for rule in rules:
        arguments = rule.arguments
        if rule.check == "given" and annex.id in arguments.get("annexes", ()):
            roles = arguments.get("roles", ("lead", "implementer"))
            if partner is None or (partner.role in roles and partner.role != "lead"):
                yield rule
        elif rule.check == "vat_proof" and arguments.get("annex") == annex.id:
            mark = arguments.get("mark", "vat")
            marked = partner is not None and any(mark in cost.marks for cost in partner.costs)
            if partner is not None and marked and partner.vat != "recoverable":
                yield rule
        elif rule.check == "commitments" and annex.per == "funder":
            yield rule


def _lines(subject: Subject, annex: Annex, rules: Sequence[Rule]) -> Iterator[AnnexLine]:
    files = [a for a in subject.application.attachments if a.kind == annex.id]
    if annex.per == "partner":
        yield from _of_partners(subject, annex, rules, files)
    elif annex.per == "funder":
        yield from _of_funders(subject, annex, rules, files)
    else:
        asking = tuple(_asking(annex, None, rules))
        if asking or files:
            yield AnnexLine(annex, "", asking, tuple(files))


def _of_partners(
    subject: Subject, annex: Annex, rules: Sequence[Rule], files: Sequence[Attachment]
) -> Iterator[AnnexLine]:
    """A line for each partner that has it or must; one line for those that might have, where others have."""
    without: list[str] = []
    everybody = tuple(r for r in rules if r.check == "vat_proof" and r.arguments.get("annex") == annex.id)
    for partner in subject.partners:
        mine = tuple(a for a in files if a.partner == partner.id)
        asking = tuple(_asking(annex, partner, rules))
        if mine or asking:
            yield AnnexLine(annex, subject.name(partner), asking, mine, partner.id)
        elif partner.role == "implementer" and not everybody:
            without.append(subject.short(partner))
    ids = {p.id for p in subject.partners}
    if loose := tuple(a for a in files if a.partner not in ids):
        yield AnnexLine(annex, "", (), loose)
    if without and files:
        yield AnnexLine(annex, ", ".join(without), (), ())


def _of_funders(
    subject: Subject, annex: Annex, rules: Sequence[Rule], files: Sequence[Attachment]
) -> Iterator[AnnexLine]:
    asking = tuple(_asking(annex, None, rules))
    taken: set[str] = set()
    for funder in funders(subject):
        ids = {row.commitment for _, row in funder.rows} - {""}
        mine = tuple(a for a in files if a.id in ids)
        taken |= {a.id for a in mine}
        partner, row = funder.rows[0]
        yield AnnexLine(annex, funder.name or subject.name(partner), asking, mine, row.id)
    if loose := tuple(a for a in files if a.id not in taken):
        yield AnnexLine(annex, "", (), loose)


def _row(subject: Subject, line: AnnexLine) -> Row:
    ms = subject.ms
    clauses = dict.fromkeys(clause(rule, ms.language).replace("§ ", "§\u00a0") for rule in line.rules)
    name = Cell(ms.name(line.annex.names), below="; ".join(clauses))
    if not line.files and line.rules:
        return Row([name, line.whose, Cell(ms.say("paper-missing"), colour=LIGHT.missed, state="missed"), ""])
    if not line.files:
        return Row([name, line.whose, Cell(ms.say("paper-not-there"), colour=LIGHT.muted), ""])
    state = _there(subject, line.files)
    if line.annex.signed and not all(a.signed for a in line.files):
        state = Cell(
            ms.say("paper-unsigned"), colour=LIGHT.open, state="open", below=_listed(subject, line.files)
        )
    return Row([name, line.whose, state, "\n".join(_file(subject, a) for a in line.files)])


def _listed(subject: Subject, files: Sequence[Attachment]) -> str:
    return "" if all(a.sha256 for a in files) else subject.ms.say("paper-listed-only")


def _there(subject: Subject, files: Sequence[Attachment]) -> Cell:
    """Enclosed; or only named, where the file itself is not there."""
    if text := _listed(subject, files):
        return Cell(text, colour=LIGHT.open, state="open")
    return Cell(subject.ms.say("paper-there"), colour=LIGHT.met, state="met")


def _file(subject: Subject, attachment: Attachment) -> str:
    name = attachment.name or DASH
    if attachment.signed:
        name += f" ({subject.ms.say('paper-signed', day=subject.ms.day(attachment.signed))})"
    return name
