"""The background form of a co-implementer (osatoteuttajan taustalomake)."""

from sixaika_desktop.calls.model import Question
from sixaika_desktop.domain.model import Partner
from sixaika_desktop.export.manuscript import DASH, MUTED, SMALL
from sixaika_desktop.export.parts import fields, papers, sums
from sixaika_desktop.export.parts.partners import contacts
from sixaika_desktop.export.parts.posts import posts
from sixaika_desktop.export.parts.verdicts import reference
from sixaika_desktop.export.subject import Subject
from sixaika_desktop.export.tables import Cell, Column, Row, said_cell, table
from sixaika_desktop.export.tokens import LIGHT


def title(subject: Subject, partner: Partner) -> str:
    """What the form is called."""
    recipient = partner.role == "recipient"
    return subject.ms.say("package-background-recipient" if recipient else "package-background")


def background(subject: Subject, partner: Partner) -> None:
    """Who it is, what it does and when, what that costs by category and year, who pays, what it states."""
    ms = subject.ms
    name = title(subject, partner)
    papers.opening(subject, name, whose=subject.name(partner))
    papers.heading(ms, f"1 {ms.say('package-who')}")
    fields.identity(subject, partner)
    papers.heading(ms, f"2 {ms.say('package-people')}")
    if partner.contacts:
        contacts(subject, partner, space=4.0)
    else:
        ms.text(ms.say("package-no-contacts"), MUTED)
    papers.heading(ms, f"3 {ms.say('paper-duties')}")
    ms.said(ms.pick(partner.duties), space=0.0)
    papers.task_table(subject, partner)
    papers.heading(ms, f"4 {ms.say('paper-costs')}")
    sums.cost_by_category_and_year(subject, heading=False, partner=partner.id)
    posts(subject, partner)
    papers.heading(ms, f"5 {ms.say('paper-financing')}")
    sums.financing_by_source_and_year(subject, heading=False, partner=partner.id)
    _statements(subject, partner)
    lead = subject.name(subject.lead) if subject.lead else ms.say("package-lead")
    papers.sign(
        subject,
        name,
        f"7 {ms.say('package-signature')}",
        ms.say("package-declares", partner=subject.name(partner), lead=lead),
        papers.signers(subject, partner),
    )


def _statements(subject: Subject, partner: Partner) -> None:
    """What the call asks each partner, with its answer."""
    ms, facts = subject.ms, subject.snapshot.facts
    papers.heading(ms, f"6 {ms.say('package-statements')}")
    asked = [
        q
        for s in subject.snapshot.call.sections
        for q in s.questions
        if q.by == "partner" and q.kind not in ("table", "shown")
    ]
    rows: list[Row] = []
    for question in asked:
        reason = ms.pick(facts.texts(question.id, column="reason", partner=partner.id))
        source = subject.snapshot.call.sources.get(question.source)
        clause = reference(source, question.article, ms.language)
        rows.append(
            Row(
                [
                    Cell(ms.name(question.names), below=reason.text),
                    Cell(clause, colour=LIGHT.muted),
                    _answer(subject, question, partner),
                ]
            )
        )
    if rows:
        columns = (
            Column(ms.say("paper-statement"), weight=1),
            Column(ms.say("paper-clause"), width=124),
            Column(ms.say("paper-answer"), width=50),
        )
        table(ms, columns, rows, space=4.0)
    ms.text(ms.say("package-filled-note", id=papers.identity(subject)), SMALL, space=6.0)


def _answer(subject: Subject, question: Question, partner: Partner) -> Cell:
    ms = subject.ms
    texts = subject.snapshot.facts.texts(question.id, partner=partner.id)
    if not texts:
        return Cell(DASH, colour=LIGHT.muted)
    said = ms.pick(texts)
    if question.kind == "yesno" and said.text in ("yes", "no"):
        return Cell(ms.say(f"paper-{said.text}"))
    if question.kind in ("choice", "choices"):
        names = {c.code: ms.name(c.names) for c in question.choices}
        return Cell(", ".join(names.get(c.strip(), c.strip()) for c in said.text.split(",")))
    return said_cell(ms, said if said.language else said._replace(language=ms.language))
