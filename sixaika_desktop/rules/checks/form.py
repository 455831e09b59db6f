"""What the form and the annexes must hold: statements, texts, reasons, the items the law lists."""

from collections.abc import Iterator, Mapping
from typing import Literal

from sixaika_desktop.calls.asked import AnnexId, Part, QuestionId, Role
from sixaika_desktop.calls.model import Annex, Question
from sixaika_desktop.domain.model import Partner, Where
from sixaika_desktop.rules.check import Findings, check
from sixaika_desktop.rules.conditions import NO_TRAITS, holds, needs_of_conditions
from sixaika_desktop.rules.facts import APPLICANTS, Facts, names
from sixaika_desktop.rules.verdict import Finding, Label


def asked_of(
    facts: Facts, question: Question, roles: tuple[Role, ...] = APPLICANTS
) -> tuple[Partner | None, ...]:
    """Who must answer: each partner in the roles, or None for the project and for the lead on its behalf."""
    return facts.in_roles(roles) if question.by == "partner" else (None,)


@check(gives="partner", needs="answers who")
def statement(
    facts: Facts,
    *,
    question: QuestionId,
    expected: Literal["yes", "no"] = "yes",
    roles: tuple[Role, ...] = APPLICANTS,
) -> Findings:
    """Somebody's word (vakuutus): open until it is given, and it says whose it is."""
    asked = facts.call.question[question]
    for p in asked_of(facts, asked, roles):
        said = facts.answer(question, partner=p.id if p else "")
        where = facts.place(question, partner=p.id if p else "")
        if not said:
            yield Finding(
                where=where,
                values={"partner": names(p)} if p else {},
                lacks=(asked.names,),
                whose=p.id if p else asked.by,
            )
        elif said != expected:
            yield Finding(where=where, values={"partner": names(p) if p else f"rules-whose-{asked.by}"})


@check(gives="lacking", needs="answers who attachments")
def given(
    facts: Facts,
    *,
    questions: tuple[QuestionId, ...] = (),
    annexes: tuple[AnnexId, ...] = (),
    signed: bool = False,
    characters: int = 0,
    roles: tuple[Role, ...] = APPLICANTS,
) -> Findings:
    """These questions are answered, in so many characters at least, and these annexes are enclosed, signed if
    asked.
    """
    for name in questions:
        asked = facts.call.question[name]
        for p in asked_of(facts, asked, roles):
            if not answered(facts, asked, p, characters):
                yield Finding(
                    where=facts.place(name, partner=p.id if p else ""),
                    values={"lacking": (asked.names, names(p)) if p else asked.names},
                )
    known = {annex.id: annex for annex in facts.call.annexes}
    for name in annexes:
        yield from _enclosed(facts, known[name], signed, roles)


def answered(facts: Facts, asked: Question, partner: Partner | None, characters: int = 0) -> bool:
    """Whether a question has an answer: some text, a choice, or anything in its table."""
    of = partner.id if partner else ""
    if asked.kind == "table":
        rows = facts.rows_of(asked, of)
        return any(facts.texts(asked.id, row, c.id, of) for row, _ in rows for c in asked.columns)
    texts = facts.texts(asked.id, partner=of)
    return any(len(text.strip()) >= max(characters, 1) for text in texts.values())


def _enclosed(facts: Facts, annex: Annex, signed: bool, roles: tuple[str, ...]) -> Iterator[Finding]:
    files = [a for a in facts.enclosed.get(annex.id, ()) if not signed or a.signed is not None]
    where = Where(facts.application.id, "attachments", annex.id)
    if annex.per != "partner":
        if not files:
            yield Finding(where=where, values={"lacking": annex.names})
        return
    for p in facts.in_roles(roles):
        if p.role != "lead" and not any(a.partner == p.id for a in files):
            yield Finding(where=where, values={"lacking": (annex.names, names(p))})


@check(gives="lacking", needs="answers who")
def reasoned(
    facts: Facts,
    *,
    questions: tuple[QuestionId, ...],
    when: tuple[Literal["yes", "no"], ...] = ("no",),
    roles: tuple[Role, ...] = APPLICANTS,
) -> Findings:
    """Each yes/no is answered, and where the answer needs it a reason is written beside it."""
    for name in questions:
        asked = facts.call.question[name]
        for p in asked_of(facts, asked, roles):
            of = p.id if p else ""
            said = facts.answer(name, partner=of)
            if not said:
                yield Finding(
                    where=facts.place(name, partner=of),
                    values={"partner": names(p)} if p else {},
                    lacks=(asked.names,),
                    whose=of or asked.by,
                )
            elif said in when and not facts.texts(name, column="reason", partner=of):
                yield Finding(
                    where=facts.place(name, column="reason", partner=of),
                    values={"lacking": (asked.names, names(p)) if p else asked.names},
                )


@check(gives="partner question value", needs="answers who form model")
def required_answered(facts: Facts) -> Findings:
    """Every question that the form requires is answered, a choice by one of its codes; those that another
    rule asks of this application are left to it.
    """
    elsewhere = asked_elsewhere(facts)
    for asked in facts.call.question.values():
        if not asked.required or asked.shows or asked.id in elsewhere:
            continue
        for p in asked_of(facts, asked):
            of = p.id if p else ""
            partner = {"partner": names(p)} if p else {}
            where = facts.place(asked.id, partner=of)
            codes = ("yes", "no") if asked.kind == "yesno" else tuple(c.code for c in asked.choices)
            wrong = [code for code in facts.codes(asked.id, of) if code not in codes] if codes else []
            if not answered(facts, asked, p):
                yield Finding(where=where, values=partner, lacks=(asked.names,), whose=of or asked.by)
            elif wrong:
                yield Finding(
                    where=where,
                    values={
                        "partner": names(p) if p else f"rules-whose-{asked.by}",
                        "question": asked.names,
                        "value": ", ".join(wrong),
                    },
                )


def asked_elsewhere(facts: Facts) -> frozenset[str]:
    """The questions that a rule in force in the round asks, on no condition or by the form of the project or
    its cost model.
    """
    dropped = facts.round.drops if facts.round else ()
    found: set[str] = set()
    for rule in facts.call.rules:
        given = rule.arguments
        if rule.id in dropped or not needs_of_conditions(given) <= {"form", "model"}:
            continue
        if holds(given, facts, NO_TRAITS) is not True:
            continue
        found.update(given.get("questions") or (), (given.get("question", ""),))
        parts: Mapping[str, tuple[str, ...]] = given.get("items") or {}
        found.update(part.removeprefix("@") for some in parts.values() for part in some)
    return frozenset(found)


@check(gives="item lacking", needs="answers who contacts incomes aid has_money work dates steering")
def items_filled(facts: Facts, *, items: Mapping[str, tuple[Part, ...]]) -> Findings:
    """Each item that the law lists has its parts: questions answered, or `@` a part of the
    application's own.
    """
    for item, parts in items.items():
        lacking: list[tuple[Label, Where]] = []
        for part in parts:
            if part.startswith("@"):
                lacking += _own_part(facts, part[1:])
            else:
                asked = facts.call.question[part]
                for p in asked_of(facts, asked):
                    if not answered(facts, asked, p):
                        lacking.append((asked.names, facts.place(part, partner=p.id if p else "")))
                        break
        if lacking:
            yield Finding(
                where=lacking[0][1],
                values={"item": item, "lacking": tuple(label for label, _ in lacking)},
            )


def _own_part(facts: Facts, part: str) -> list[tuple[Label, Where]]:
    """What of a part of the application is lacking."""
    app, lead = facts.application, facts.leads[0] if facts.leads else None
    here = Where(app.id, "partners")
    label = f"rules-part-{part.replace('_', '-')}"
    match part:
        case "applicant":
            holds = (
                lead is not None
                and any(lead.name.values())
                and bool(lead.business_id or lead.country != "FI")
                and any(c.name.strip() for c in lead.contacts)
            )
            return [] if holds else [(label, Where(lead.id, "name") if lead else here)]
        case "partners":
            idle = [
                p for p in facts.in_roles(("implementer",)) if not any(t.strip() for t in p.duties.values())
            ]
            return [(label, Where(idle[0].id, "duties"))] if idle else []
        case "dates":
            holds = facts.start is not None and facts.end is not None
            return [] if holds else [(label, Where(app.id, "start" if facts.start is None else "end"))]
        case "budget":
            return [] if facts.has_costs else [(label, here)]
        case "financing":
            return [] if facts.has_financing else [(label, here)]
        case "income":
            return _answered_or(facts, "income", any(p.incomes for p in facts.active), label)
        case "de_minimis":
            return _answered_or(facts, "de_minimis", any(p.aid for p in facts.active), label)
        case "work_plan":
            return (
                [] if any(w.tasks for w in app.work_packages) else [(label, Where(app.id, "work_packages"))]
            )
        case _:
            return [] if app.steering else [(label, Where(app.id, "steering"))]


def _answered_or(facts: Facts, question: str, has_rows: bool, label: Label) -> list[tuple[Label, Where]]:
    asked = facts.call.question.get(question)
    if has_rows:
        return []
    if asked is None:
        return [(label, Where(facts.application.id, "partners"))]
    lacking = [p for p in asked_of(facts, asked) if not answered(facts, asked, p)]
    return [(label, facts.place(question, partner=lacking[0].id if lacking[0] else ""))] if lacking else []
