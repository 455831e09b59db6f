"""The annex list (liiteluettelo): every attachment the call knows, and whether it is there."""

from collections.abc import Iterator
from dataclasses import dataclass

from sixaika_desktop.calls.model import Annex
from sixaika_desktop.domain.model import Attachment
from sixaika_desktop.export.manuscript import DASH, MUTED
from sixaika_desktop.export.subject import Subject
from sixaika_desktop.export.tables import Cell, Column, Row, table
from sixaika_desktop.export.tokens import LIGHT


@dataclass(frozen=True, slots=True)
class _Line:
    annex: Annex
    whose: str
    files: tuple[Attachment, ...]


def annexes(subject: Subject) -> None:
    """Writes the list as a part of its own."""
    ms = subject.ms
    ms.heading(1, ms.say("paper-annexes"), fresh=True, mood=ms.say("paper-annexes"))
    annex_table(subject)


def annex_table(subject: Subject) -> None:
    """The list alone. What is not there is told as such; whether it must be is told by the verdicts."""
    ms = subject.ms
    rows: list[Row] = []
    for annex in subject.snapshot.call.annexes:
        lines = list(_lines(subject, annex))
        rows += [_row(subject, line) for line in lines if line.files]
        if lacking := [line for line in lines if not line.files]:
            whose = ", ".join(line.whose for line in lacking if line.whose)
            rows.append(_row(subject, _Line(annex, whose, ())))
    known = {annex.id for annex in subject.snapshot.call.annexes}
    others = [a for a in subject.application.attachments if a.kind not in known]
    rows += [
        Row([ms.say("paper-other-annex"), subject.name(a.partner), _there(subject), _file(subject, a)])
        for a in others
    ]
    if not rows:
        ms.text(DASH, MUTED, space=4.0)
    columns = (
        Column(ms.say("paper-annex"), weight=2.2),
        Column(ms.say("paper-whose"), weight=1.5),
        Column(ms.say("paper-state"), width=92),
        Column(ms.say("paper-file"), weight=1.6),
    )
    table(ms, columns, rows)


def _lines(subject: Subject, annex: Annex) -> Iterator[_Line]:
    files = [a for a in subject.application.attachments if a.kind == annex.id]
    if annex.per == "partner":
        for partner in subject.partners:
            if partner.role == "implementer":
                yield _Line(annex, subject.short(partner), tuple(a for a in files if a.partner == partner.id))
        loose = tuple(
            a for a in files if a.partner not in {p.id for p in subject.partners if p.role == "implementer"}
        )
        if loose:
            yield _Line(annex, "", loose)
    elif annex.per == "funder":
        asked = {f.id for f in subject.snapshot.call.financing if f.commitment}
        taken: set[str] = set()
        for partner in subject.partners:
            for row in partner.financing:
                if row.source in asked:
                    mine = tuple(a for a in files if a.id == row.commitment)
                    taken |= {a.id for a in mine}
                    yield _Line(annex, row.funder or subject.short(partner), mine)
        loose = tuple(a for a in files if a.id not in taken)
        if loose:
            yield _Line(annex, "", loose)
    else:
        yield _Line(annex, "", tuple(files))


def _row(subject: Subject, line: _Line) -> Row:
    ms = subject.ms
    name = ms.name(line.annex.names)
    if not line.files:
        return Row([name, line.whose, Cell(ms.say("paper-not-there"), colour=LIGHT.muted, state="open"), ""])
    state = _there(subject)
    if line.annex.signed and not all(a.signed for a in line.files):
        state = Cell(ms.say("paper-unsigned"), colour=LIGHT.open, state="open")
    files = [_file(subject, a) for a in line.files]
    return Row([name, line.whose, state, "\n".join(files)])


def _there(subject: Subject) -> Cell:
    return Cell(subject.ms.say("paper-there"), colour=LIGHT.met, state="met")


def _file(subject: Subject, attachment: Attachment) -> str:
    name = attachment.name or DASH
    if attachment.signed:
        name += f" ({subject.ms.say('paper-signed', day=subject.ms.day(attachment.signed))})"
    return name
