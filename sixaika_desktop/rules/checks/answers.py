"""What single answers must be: a code allowed, a number within bounds, a text of a form or a length."""

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache

from sixaika_desktop.calls.asked import QuestionId
from sixaika_desktop.calls.model import Question
from sixaika_desktop.domain.model import Where, answer_id
from sixaika_desktop.domain.money import read
from sixaika_desktop.rules.check import Findings, check
from sixaika_desktop.rules.checks.form import asked_of
from sixaika_desktop.rules.facts import Facts, known, names
from sixaika_desktop.rules.fixes import answered, fix
from sixaika_desktop.rules.verdict import Finding, Fix


def number(text: str) -> Decimal | None:
    """A number as an answer holds it: in canonical form, or as typed."""
    return known(read(text.strip(), "fi" if "," in text else "en"))


@check(gives="value", fixes="choose", needs="answers who round")
def choice_allowed(
    facts: Facts, *, question: QuestionId, allowed: tuple[str, ...] = (), least: int = 1, most: int = 1
) -> Findings:
    """So many codes are chosen, all of them allowed: by the rule, else by the round, else by the question."""
    asked = facts.call.question[question]
    rounds = (facts.round,) if facts.round else facts.call.rounds
    codes = allowed or tuple(dict.fromkeys(code for r in rounds for code in r.choices.get(question, ())))
    codes = codes or tuple(c.code for c in asked.choices)
    for p in asked_of(facts, asked):
        of = p.id if p else ""
        chosen = facts.codes(question, of)
        wrong = tuple(code for code in chosen if code not in codes)
        where = facts.place(question, partner=of)
        fixes = tuple(_choose(facts, question, code, of) for code in codes[:6])
        if not chosen and least:
            yield Finding(
                where=where, values={"partner": names(p)} if p else {}, lacks=(asked.names,), fixes=fixes
            )
        elif wrong or not least <= len(chosen) <= most:
            yield Finding(
                where=where,
                values={"value": tuple(facts.name_of_choice(question, code) for code in wrong or chosen)},
                fixes=fixes,
            )


def _choose(facts: Facts, question: str, code: str, partner: str) -> Fix:
    return fix(
        "choose",
        lambda app: answered(app, question, code, partner),
        question=facts.call.question[question].names,
        value=facts.name_of_choice(question, code),
    )


@check(gives="value other", fixes="choose", needs="answers")
def choice_fits(
    facts: Facts, *, question: QuestionId, by: QuestionId, allowed: Mapping[str, tuple[str, ...]]
) -> Findings:
    """The codes chosen go with those chosen in another question; what `allowed` does not name, binds
    nothing.
    """
    first, second = facts.codes(question), facts.codes(by)
    for name, codes in ((question, first), (by, second)):
        if not codes:
            yield Finding(where=facts.place(name), lacks=(facts.call.question[name].names,))
    binding = tuple(code for code in second if code in allowed)
    if not (first and binding):
        return
    fitting = tuple(code for other in binding for code in allowed[other])
    wrong = tuple(code for code in first if code not in fitting)
    if wrong:
        yield Finding(
            where=facts.place(question),
            values={
                "value": tuple(facts.name_of_choice(question, code) for code in wrong),
                "other": tuple(facts.name_of_choice(by, code) for code in binding),
            },
            fixes=tuple(_choose(facts, question, code, "") for code in fitting[:6]),
        )


@check(gives="row lacking", limits="least", needs="answers who")
def table_filled(facts: Facts, *, question: QuestionId, columns: tuple[str, ...], least: int = 0) -> Findings:
    """In every row of a table these columns are filled; where the rows are the user's own there are so
    many.
    """
    asked = facts.call.question[question]
    named = {c.id: c.names for c in asked.columns}
    for p in asked_of(facts, asked):
        of = p.id if p else ""
        rows = facts.rows_of(asked, of)
        for at, (row, fixed) in enumerate(rows, 1):
            empty = [c for c in columns if not facts.texts(question, row, c, of)]
            if empty:
                yield Finding(
                    where=facts.place(question, row, empty[0], of),
                    values={
                        "row": fixed.names if fixed else str(at),
                        "lacking": tuple(named.get(c, c) for c in empty),
                    },
                )
        if len(rows) < least:
            yield Finding(
                where=facts.place(question, partner=of),
                values={"row": str(len(rows) + 1), "lacking": tuple(named.get(c, c) for c in columns)},
            )


@check(gives="row value", limits="over", needs="answers")
def table_number(
    facts: Facts, *, question: QuestionId, column: str, rows: tuple[str, ...] = (), over: Decimal = Decimal(0)
) -> Findings:
    """A number above a limit stands in a column: in each row named, else in one row at least."""
    asked = facts.call.question[question]
    all_rows = dict(facts.rows_of(asked))
    chosen = rows or tuple(all_rows)
    typed = {row: facts.answer(question, row, column) for row in chosen}
    enough = [row for row in chosen if (value := number(typed[row])) is not None and value > over]
    if rows:
        for row in rows:
            if row not in enough:
                yield _row_finding(facts, question, row, column, typed[row], all_rows)
    elif not enough:
        unread = [row for row in chosen if typed[row] and number(typed[row]) is None]
        if unread:
            yield _row_finding(facts, question, unread[0], column, typed[unread[0]], all_rows)
        else:
            where = facts.place(question, chosen[0] if chosen else "", column)
            yield Finding(where=where, values={"row": asked.names, "value": None})


def _row_finding(
    facts: Facts, question: str, row: str, column: str, typed: str, rows: Mapping[str, object]
) -> Finding:
    fixed = rows.get(row)
    name = getattr(fixed, "names", row)
    where = facts.place(question, row, column)
    if typed and number(typed) is None:
        return Finding(where=where, lacks=(name,))
    return Finding(where=where, values={"row": name, "value": typed or None})


@check(gives="value", limits="least most", needs="answers who")
def number_between(
    facts: Facts, *, question: QuestionId, least: Decimal | None = None, most: Decimal | None = None
) -> Findings:
    """A number is within bounds."""
    asked = facts.call.question[question]
    for p in asked_of(facts, asked):
        of = p.id if p else ""
        value = number(facts.answer(question, partner=of))
        where = facts.place(question, partner=of)
        if value is None:
            yield Finding(where=where, values={"partner": names(p)} if p else {}, lacks=(asked.names,))
        elif (least is not None and value < least) or (most is not None and value > most) or facts.tells_all:
            yield Finding(where=where, values={"value": value})


@check(gives="value", needs="answers")
def answer_form(facts: Facts, *, question: QuestionId, masks: tuple[str, ...]) -> Findings:
    """An answer is written in one of these forms: # is a digit, @ a letter."""
    text = facts.answer(question)
    where = facts.place(question)
    if not text:
        yield Finding(where=where, lacks=(facts.call.question[question].names,))
    elif not any(_mask(mask).fullmatch(text) for mask in masks):
        yield Finding(where=where, values={"value": text})


@cache
def _mask(mask: str) -> re.Pattern[str]:
    classes = {"#": "[0-9]", "@": r"[^\W\d_]"}
    return re.compile("".join(classes.get(c, re.escape(c)) for c in mask))


@check(gives="question count limit language", needs="answers who")
def text_limits(facts: Facts) -> Findings:
    """No text is longer than its field takes, counted as the portal counts."""
    for (question, row, column, partner), texts in facts.answers.items():
        asked = facts.call.question.get(question)
        if (
            asked is None
            or not (limit := limit_of(asked, column))
            or (partner and partner not in facts.partner)
        ):
            continue
        for language, text in texts.items():
            if 2 * len(text) > limit and (count := counted(text, facts.call.counting)) > limit:
                yield Finding(
                    where=Where(answer_id(question, row, column, language, partner), "value"),
                    values={
                        "question": asked.names,
                        "count": count,
                        "limit": limit,
                        "language": language or None,
                    },
                )


def limit_of(asked: Question, column: str) -> int:
    """The most characters that a text takes: of a column of a table, or the text itself; 0 for no limit."""
    for c in asked.columns:
        if c.id == column:
            return c.limit
    return asked.limit if asked.kind == "text" or column == "reason" else 0


def counted(text: str, counting: Mapping[str, object]) -> int:
    """How long the portal holds a text to be: a line break as one or two, a rare character as one or two."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    extra = lines.count("\n") if counting.get("newline") == 2 else 0
    if counting.get("unit") == "utf16":
        return len(lines.encode("utf-16-le", "surrogatepass")) // 2 + extra
    return len(lines) + extra
