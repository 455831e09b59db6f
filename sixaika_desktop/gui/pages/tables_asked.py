"""What the page asks: the tables of the form, whose they are, their rows, and what is missing in them."""

from collections.abc import Mapping
from dataclasses import dataclass

from sixaika_desktop.calls.model import Call, Question, Says, Section
from sixaika_desktop.domain.model import Answer, Application, FormRow, Partner, Row, SteeringMember, Where
from sixaika_desktop.domain.tree import find
from sixaika_desktop.gui.pages.narrative_asked import Lack, Place, lacks, place_of
from sixaika_desktop.rules.facts import APPLICANTS
from sixaika_desktop.rules.verdict import State
from sixaika_desktop.snapshot import Snapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class FixedRow(Row):
    """A row that the call gives to a table. It is no row of the application; its id is its code."""

    names: Says


class Given:
    """The answers by id, put in order once for each value and not for each cell."""

    def __init__(self) -> None:
        self._answers: tuple[Answer, ...] = ()
        self._by_id: Mapping[str, Answer] = {}

    def __call__(self, app: Application) -> Mapping[str, Answer]:
        """The answers of this value."""
        if app.answers is not self._answers:
            self._answers = app.answers
            self._by_id = {a.id: a for a in app.answers}
        return self._by_id


def is_steering(question: Question) -> bool:
    """Whether it asks for the steering group (ohjausryhmä), whose members are rows of their own."""
    return question.kind == "shown" and question.shows == "steering"


def is_table(question: Question) -> bool:
    """Whether a question is answered on this page."""
    return question.kind == "table" or is_steering(question)


def tables_of(call: Call) -> tuple[Section, ...]:
    """Each table of the form as a section of its own, called as the question."""
    return tuple(
        Section(
            id=q.id,
            number=q.number or s.number,
            names=q.names,
            questions=(q,),
            verified=s.verified,
            source=s.source,
        )
        for s in call.sections
        for q in s.questions
        if is_table(q)
    )


def answering(app: Application, question: Question) -> tuple[Partner, ...]:
    """The partners that fill in the table for themselves, and those who have."""
    there = {a.partner for a in app.answers if a.question == question.id}
    there |= {r.partner for r in app.rows if r.section == question.id}
    return tuple(p for p in app.partners if (p.active and p.role in APPLICANTS) or p.id in there)


def place_in(app: Application, call: Call, where: Where) -> Place | None:
    """The place in a table that is meant; None where it is in none."""
    steering = next((q.id for q in call.question.values() if is_steering(q)), "")
    if (place := place_of(where)) is not None:
        asked = call.question.get(place.question)
        return place if asked is not None and is_table(asked) else None
    if where.id == app.id:
        return Place(steering, "", "", "", "") if steering and where.field == "steering" else None
    row = find(app, where.id)
    if isinstance(row, SteeringMember) and steering:
        return Place(steering, row.id, where.field, "", "")
    if isinstance(row, FormRow) and row.section in call.question:
        return Place(row.section, row.id, "", "", row.partner)
    return None


def table_lacks(snapshot: Snapshot, language: str) -> Mapping[str, tuple[Lack, ...]]:
    """What is missed and open, by question; also in the steering group."""
    found = dict(lacks(snapshot, language, is_table))
    app, call = snapshot.application, snapshot.call
    members = {m.id for m in app.steering}
    for verdict in snapshot.verdicts:
        if verdict.state not in (State.MISSED, State.OPEN):
            continue
        for finding in verdict.findings:
            where = finding.where
            if where is None or finding.reason is not None:
                continue
            if where.id in members or (where.id, where.field) == (app.id, "steering"):
                place = place_in(app, call, where)
                state = State.OPEN if finding.lacks else State.MISSED
                if place is not None:
                    lack = Lack(state, where, finding.says(language, verdict, snapshot.facts))
                    found[place.question] = (*found.get(place.question, ()), lack)
    return found
