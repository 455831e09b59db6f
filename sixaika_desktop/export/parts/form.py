"""The form (hakemuslomake): every section of the call in its order, with what was answered."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from itertools import groupby

from sixaika_desktop.calls.model import Choice, Column, Question, Section
from sixaika_desktop.domain import money
from sixaika_desktop.domain.model import Partner
from sixaika_desktop.export.manuscript import BODY, DASH, MUTED, SMALL, STRONG, Said
from sixaika_desktop.export.parts.shown import shown
from sixaika_desktop.export.parts.statements import statements
from sixaika_desktop.export.parts.verdicts import UNVERIFIED
from sixaika_desktop.export.subject import Subject
from sixaika_desktop.export.tables import Cell, Row, said_cell, table
from sixaika_desktop.export.tables import Column as TableColumn
from sixaika_desktop.export.tokens import LIGHT


def form(subject: Subject) -> None:
    """Writes all sections."""
    ms = subject.ms
    sections = subject.snapshot.call.sections
    if not sections:
        return
    ms.heading(1, ms.say("paper-form"), fresh=True, mood=ms.say("paper-form"))
    if not all(section.verified for section in sections):
        ms.text(ms.say("paper-unverified-sections", mark=UNVERIFIED.strip()), SMALL)
    for place, section in enumerate(sections):
        _section(subject, section, first=place == 0)


def _section(subject: Subject, section: Section, *, first: bool) -> None:
    ms = subject.ms
    title = f"{section.number} {ms.name(section.names)}".strip()
    if not section.verified:
        title += UNVERIFIED
    begin = len(ms.strips)
    ms.heading(2, title, mood=title)
    if first:
        ms.strips[begin].space = 12.0
    asked = _asked(subject)
    for stated, questions in groupby(section.questions, lambda q: q.by == "partner" and q.kind == "yesno"):
        found = [*questions]
        if stated and len(found) > 1 and asked:
            statements(subject, found, asked)
            continue
        for question in found:
            _question(subject, question)


def _asked(subject: Subject) -> list[Partner]:
    """Who answers what each partner is asked."""
    return [p for p in subject.application.partners if p.active and p.role != "associated"]


def _question(subject: Subject, question: Question) -> None:
    ms = subject.ms
    ms.question(f"{question.number} {ms.name(question.names)}".strip())
    if question.kind == "shown":
        shown(subject, question.shows)
        return
    if question.by == "partner":
        _by_partner(subject, question)
        return
    _answer(subject, question, None)


def _by_partner(subject: Subject, question: Question) -> None:
    """Tables and long texts partner by partner; anything short in one table of all."""
    ms, facts = subject.ms, subject.snapshot.facts
    asked = _asked(subject)
    answered = [
        p
        for p in asked
        if question.kind == "table"
        or facts.texts(question.id, partner=p.id)
        or facts.texts(question.id, column="reason", partner=p.id)
    ]
    if not answered:
        ms.said(Said("", ""))
        return
    if question.kind == "table" or (question.kind == "text" and question.limit > 600):
        for partner in asked:
            ms.text(subject.name(partner), STRONG, space=6.0)
            ms.strips[-1].glued = True
            _answer(subject, question, partner)
        return
    rows: list[Row] = []
    for partner in asked:
        cells: list[str | Cell] = [
            Cell(subject.name(partner), dot=subject.colour(partner)),
            _short(subject, question, partner),
        ]
        if question.reason:
            cells.append(said_cell(ms, _said(subject, question.id, "", "reason", partner.id)))
        rows.append(Row(cells))
    columns = [TableColumn(ms.say("paper-partner"), weight=1.4)]
    columns.append(TableColumn(ms.say("paper-answer"), weight=0.5 if question.kind == "yesno" else 1.4))
    if question.reason:
        columns.append(TableColumn(ms.say("paper-reason"), weight=2.0))
    table(ms, columns, rows, space=4.0)


def _short(subject: Subject, question: Question, partner: Partner) -> str | Cell:
    said = _said(subject, question.id, "", "", partner.id)
    if not said.text:
        return Cell(DASH, colour=LIGHT.muted)
    if question.kind in ("choice", "choices"):
        return ", ".join(_choice(subject, question.choices, code.strip()) for code in said.text.split(","))
    if question.kind in ("number", "date", "yesno"):
        return _value(subject, question.kind, said.text)
    return said_cell(subject.ms, said)


def _answer(subject: Subject, question: Question, partner: Partner | None) -> None:
    ms = subject.ms
    whose = partner.id if partner else ""
    if question.kind == "table":
        _table(subject, question, whose)
        return
    said = _said(subject, question.id, "", "", whose)
    if question.kind == "yesno":
        _yes_or_no(subject, question, said, whose)
    elif question.kind in ("choice", "choices"):
        codes = subject.snapshot.facts.codes(question.id, whose)
        names = [_choice(subject, question.choices, code) for code in codes]
        if len(names) > 1:
            ms.items(names, space=2.0)
        elif names:
            ms.text(names[0], BODY, space=2.0)
        else:
            ms.said(Said("", ""))
    elif question.kind in ("number", "date") and said.text:
        ms.text(_value(subject, question.kind, said.text), BODY, space=2.0)
    else:
        ms.said(said)


def _yes_or_no(subject: Subject, question: Question, said: Said, whose: str) -> None:
    """Both words with their boxes, then the reason."""
    ms = subject.ms
    if not said.text:
        ms.said(Said("", ""))
        return
    marks = [
        ("☑" if said.text.lower() == word else "☐") + "\u00a0" + ms.say(f"paper-{word}")
        for word in ("yes", "no")
    ]
    ms.text("    ".join(marks), BODY, space=2.0)
    if question.reason:
        ms.strips[-1].glued = True
        reason = _said(subject, question.id, "", "reason", whose)
        if reason.text:
            ms.said(reason)
        else:
            ms.text(f"{ms.say('paper-reason')}: {DASH}", MUTED, space=2.0)


def _table(subject: Subject, question: Question, whose: str) -> None:
    ms = subject.ms
    rows = subject.snapshot.facts.rows_of(question, whose)
    named = any(choice is not None for _, choice in rows)
    columns = [TableColumn("", weight=2.2)] if named else []
    columns += [_column(subject, column) for column in question.columns]
    found: list[Row] = []
    for row, choice in rows:
        cells: list[str | Cell] = [ms.name(choice.names) if choice else ""] if named else []
        cells += [_cell(subject, question, row, column, whose) for column in question.columns]
        found.append(Row(cells))
    if found:
        table(ms, columns, found, space=4.0)
    else:
        ms.said(Said("", ""))


def _column(subject: Subject, column: Column) -> TableColumn:
    head = subject.ms.name(column.names)
    if column.kind in ("number", "date"):
        return TableColumn(head, weight=0.85, end=column.kind == "number")
    if column.kind in ("yesno", "choice"):
        return TableColumn(head, weight=1.0)
    return TableColumn(head, weight=3.0 if column.limit > 200 or not column.limit else 1.8)


def _cell(subject: Subject, question: Question, row: str, column: Column, whose: str) -> str | Cell:
    said = _said(subject, question.id, row, column.id, whose)
    if not said.text:
        return Cell(DASH, colour=LIGHT.muted)
    if column.kind in ("choice", "choices"):
        return ", ".join(_choice(subject, column.choices, code.strip()) for code in said.text.split(","))
    if column.kind in ("number", "date", "yesno"):
        return _value(subject, column.kind, said.text)
    return said_cell(subject.ms, said)


def _said(subject: Subject, question: str, row: str, column: str, whose: str) -> Said:
    """An answer in the paper's language if there is one; what has no language belongs to all."""
    texts = subject.snapshot.facts.texts(question, row, column, whose)
    if own := texts.get("", "").strip():
        return Said(own, subject.ms.language)
    return subject.ms.pick({language: text for language, text in texts.items() if language})


def _choice(subject: Subject, choices: Sequence[Choice], code: str) -> str:
    names = next((c.names for c in choices if c.code == code), None)
    return subject.ms.name(names) if names else code


def _value(subject: Subject, kind: str, text: str) -> str:
    """A number, a date or yes and no in the paper's language; what cannot be read as it was typed."""
    ms = subject.ms
    if kind == "yesno":
        return ms.say(f"paper-{text}") if text in ("yes", "no") else text
    try:
        if kind == "date":
            return ms.day(date.fromisoformat(text))
        amount: Decimal = money.from_text(text)
    except ValueError:
        return text
    return ms.number(amount)
