"""What each partner states (osapuolten vakuutukset): one table of statements by partners in place of a table
for each statement.
"""

from collections.abc import Sequence

from sixaika_desktop.calls.model import Question
from sixaika_desktop.domain.model import Partner
from sixaika_desktop.export.manuscript import DASH, Said
from sixaika_desktop.export.measure import width
from sixaika_desktop.export.subject import Subject
from sixaika_desktop.export.tables import GAP, SIZE, Cell, Column, Row, language_note, table
from sixaika_desktop.export.tokens import LIGHT, Paper

LEAST = 170.0
"""The least room for the words of the statements beside the partners."""
NAMES = 130.0
"""The room for the names of partners where the statements are columns."""
WIDEST_WORD = 56.0


def statements(subject: Subject, questions: Sequence[Question], asked: Sequence[Partner]) -> None:
    """Writes questions that every partner answers by yes or no: statements down and partners across where
    that fits the page; else the statements one by one and a table of the partners by their numbers.
    """
    ms = subject.ms
    answers = [ms.say("paper-yes"), ms.say("paper-no")]
    wide = [_column_width([*subject.short(p).split(), *answers]) for p in asked]
    if sum(wide) <= Paper.MEASURE - LEAST:
        rows = [
            Row(
                [
                    Cell(_named(subject, q), below="\n".join(_reasons(subject, q, asked))),
                    *(_answer(subject, q, p) for p in asked),
                ]
            )
            for q in questions
        ]
        columns = [Column(ms.say("paper-statement"), weight=1.0)]
        columns += [Column(subject.short(p), width=w) for p, w in zip(asked, wide, strict=True)]
        table(ms, columns, rows, space=4.0)
        return
    for question in questions:
        ms.text(_named(subject, question), space=4.0)
    ms.strips[-1].glued = True
    labels = [q.number or str(at) for at, q in enumerate(questions, 1)]
    across = max(_column_width([*labels, *answers]), 36.0)
    per_table = max(int((Paper.MEASURE - NAMES) // across), 1)
    for begin in range(0, len(questions), per_table):
        part = questions[begin : begin + per_table]
        rows = [
            Row(
                [
                    Cell(subject.short(p), dot=subject.colour(p)),
                    *(_answer(subject, q, p) for q in part),
                ]
            )
            for p in asked
        ]
        columns = [Column(ms.say("paper-partner"), weight=1.0)]
        columns += [Column(label, width=across) for label in labels[begin : begin + per_table]]
        table(ms, columns, rows, space=6.0 if begin == 0 else 14.0)
    ms.items(
        [
            f"{label}: {reason}"
            for label, question in zip(labels, questions, strict=True)
            for reason in _reasons(subject, question, asked)
        ],
        space=6.0,
    )


def _column_width(words: Sequence[str]) -> float:
    return min(max(width(word, SIZE, "bold") for word in words) + 1.0, WIDEST_WORD) + GAP


def _named(subject: Subject, question: Question) -> str:
    return f"{question.number} {subject.ms.name(question.names)}".strip()


def _said(subject: Subject, question: Question, column: str, partner: Partner) -> Said:
    ms = subject.ms
    texts = subject.snapshot.facts.texts(question.id, column=column, partner=partner.id)
    said = ms.pick(texts)
    return said if said.language else said._replace(language=ms.language)


def _answer(subject: Subject, question: Question, partner: Partner) -> Cell:
    said = _said(subject, question, "", partner)
    if not said.text:
        return Cell(DASH, colour=LIGHT.muted)
    return Cell(subject.ms.say(f"paper-{said.text}") if said.text in ("yes", "no") else said.text)


def _reasons(subject: Subject, question: Question, asked: Sequence[Partner]) -> list[str]:
    """What partners add to their answers, each with its name."""
    found: list[str] = []
    for partner in asked if question.reason else ():
        said = _said(subject, question, "reason", partner)
        if said.text:
            note = language_note(subject.ms, said)
            found.append(f"{subject.short(partner)}: {said.text}" + (f" {note}" if note else ""))
    return found
