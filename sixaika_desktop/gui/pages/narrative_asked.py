"""What the page asks: the sections it has, where an answer stands, and what is missing in each section."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

from sixaika_desktop.calls.clauses import reference
from sixaika_desktop.calls.model import Call, Question, Section
from sixaika_desktop.domain.model import Answer, Application, Partner, Where
from sixaika_desktop.rules.facts import APPLICANTS
from sixaika_desktop.rules.verdict import State
from sixaika_desktop.snapshot import Snapshot

REASON: Final = "reason"
"""The column of the text beside a yes/no."""


class Place(NamedTuple):
    """Where an answer stands: the parts of its id."""

    question: str
    row: str
    column: str
    language: str
    partner: str


def place_of(where: Where) -> Place | None:
    """The place of an answer, given or not, read off its id; None for any other row."""
    head, *parts = where.id.split(".")
    return Place(*parts) if head == "a" and len(parts) == len(Place._fields) else None


def asked_here(question: Question) -> bool:
    """Whether a question is answered on this page: tables have their own, the shown ones are computed."""
    return question.kind not in ("table", "shown")


def sections_of(call: Call) -> tuple[Section, ...]:
    """The sections of the form with a question of this page."""
    return tuple(s for s in call.sections if any(map(asked_here, s.questions)))


def questions_of(section: Section, *, partner: bool) -> tuple[Question, ...]:
    """Its questions of this page: those that each partner answers, or the others."""
    return tuple(q for q in section.questions if asked_here(q) and (q.by == "partner") is partner)


def languages_of(
    app: Application, question: Question, column: str, partner: str, row: str = ""
) -> tuple[str, ...]:
    """The languages that a text is written in; one that is there stays, whatever the call or the project says
    now.
    """
    has_reason = column == REASON and question.kind != "table"
    asked = ("",) if question.one_language and not has_reason else app.languages or ("fi",)
    there = (
        a.language
        for a in app.answers
        if (a.question, a.row, a.column, a.partner) == (question.id, row, column, partner)
    )
    return tuple(dict.fromkeys((*asked, *there)))


def answering(app: Application, section: Section) -> tuple[Partner, ...]:
    """The partners that answer for themselves, and those who have."""
    asked = {q.id for q in questions_of(section, partner=True)}
    there = {a.partner for a in app.answers if a.question in asked}
    return tuple(p for p in app.partners if (p.active and p.role in APPLICANTS) or p.id in there)


def clause_of(call: Call, question: Question, language: str) -> tuple[str, str]:
    """The clause that a question rests on in words, and its address; "" for none."""
    source = call.sources.get(question.source)
    return reference(source, question.article, language), source.page if source else ""


@dataclass(frozen=True, slots=True)
class Lack:
    """Something missed or open at a question: where, and a sentence."""

    state: State
    where: Where
    text: str


def lacks(
    snapshot: Snapshot, language: str, asks: Callable[[Question], bool] = asked_here
) -> Mapping[str, tuple[Lack, ...]]:
    """What is missed and open, by question of those asked; one lack for each answer, a missed one before an
    open one.
    """
    asked = {id for id, question in snapshot.call.question.items() if asks(question)}
    found: dict[str, dict[tuple[str, str, str], Lack]] = {}
    for verdict in snapshot.verdicts:
        if verdict.state not in (State.MISSED, State.OPEN):
            continue
        for finding in verdict.findings:
            place = place_of(finding.where) if finding.where else None
            if place is None or finding.where is None or finding.reason is not None:
                continue
            if place.question not in asked:
                continue
            state = State.OPEN if finding.lacks else State.MISSED
            here = found.setdefault(place.question, {})
            key = (place.row, place.column, place.partner)
            if key not in here or (state, here[key].state) == (State.MISSED, State.OPEN):
                here[key] = Lack(state, finding.where, finding.says(language, verdict, snapshot.facts))
    return {question: tuple(here.values()) for question, here in found.items()}


def stale_of(app: Application, question: str) -> tuple[Answer, ...]:
    """The translations of a question whose original has changed."""
    return tuple(a for a in app.answers if a.question == question and a.stale)
