"""Statements, reasons, codes, tables and lengths of texts."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from sixaika_desktop.calls.model import (
    Call,
    Choice,
    Column,
    Question,
    Section,
)
from sixaika_desktop.domain.model import (
    Answer,
    Application,
    Income,
    answer_id,
)
from tests.calls.small_call import small
from tests.rules.asking import NAMES, found, state
from tests.rules.small_application import application, with_partner


def form(*questions: Question) -> Call:
    return replace(small(), sections=(Section(id="s", number="1", names=NAMES, questions=questions),))


def answering(*answers: tuple[str, str, str, str, str], **fields: Any) -> Application:
    """An application with answers: question, row, column, partner, value."""
    return application(
        answers=tuple(
            Answer(id=answer_id(q, r, c, "", p), question=q, row=r, column=c, partner=p, value=v)
            for q, r, c, p, v in answers
        ),
        **fields,
    )


def test_a_statement_is_open_until_it_is_made_and_says_whose_it_is() -> None:
    each = form(Question(id="liable", names=NAMES, kind="yesno", by="partner"))
    one = answering(("liable", "", "", "p1", "yes"))
    (finding,) = found(one, "statement", each, question="liable")
    assert finding.whose == "p2"
    assert finding.lacks_text("en") == "Awaits an answer (Partner 2): “Name”."
    no = answering(("liable", "", "", "p1", "yes"), ("liable", "", "", "p2", "no"))
    assert state(no, "statement", each, question="liable") == "missed"
    lead = form(Question(id="liable", names=NAMES, kind="yesno", by="lead"))
    (finding,) = found(application(), "statement", lead, question="liable")
    assert finding.whose == "lead"
    assert (
        state(answering(("liable", "", "", "", "no")), "statement", lead, question="liable", expected="no")
        == "met"
    )


def test_a_reason_is_written_where_the_answer_needs_one() -> None:
    asked = form(Question(id="gender", names=NAMES, kind="yesno", reason=True))
    assert state(application(), "reasoned", asked, questions=("gender",)) == "open"
    assert state(answering(("gender", "", "", "", "yes")), "reasoned", asked, questions=("gender",)) == "met"
    no = ("gender", "", "", "", "no")
    assert state(answering(no), "reasoned", asked, questions=("gender",)) == "missed"
    why = ("gender", "", "reason", "", "Ei vaikutusta")
    assert state(answering(no, why), "reasoned", asked, questions=("gender",)) == "met"


def test_codes_are_counted_and_must_be_allowed_by_the_round() -> None:
    call = small()
    assert state(answering(("topic", "", "", "", "a")), "choice_allowed", call, question="topic") == "met"
    (finding,) = found(answering(("topic", "", "", "", "b")), "choice_allowed", call, question="topic")
    app = answering(("topic", "", "", "", "b"))
    assert state(finding.fixes[0].edit(app), "choice_allowed", call, question="topic") == "met"
    assert (
        state(answering(("topic", "", "", "", "a,b")), "choice_allowed", call, question="topic") == "missed"
    )
    assert state(answering(), "choice_allowed", call, question="topic") == "open"


TABLE = Question(
    id="table",
    names=NAMES,
    kind="table",
    columns=(Column(id="target", names=NAMES, kind="number"), Column(id="why", names=NAMES, limit=4)),
    rows=(Choice(code="r1", names=NAMES), Choice(code="r2", names=NAMES)),
)


def test_numbers_in_a_table_are_read_as_people_type_them() -> None:
    asked: dict[str, Any] = {"question": "table", "column": "target"}
    assert (
        state(answering(("table", "r1", "target", "", "0")), "table_number", form(TABLE), **asked) == "missed"
    )
    for typed in ("1", "0,5", "1 200", "0.1"):
        app = answering(("table", "r1", "target", "", typed))
        assert state(app, "table_number", form(TABLE), **asked) == "met"
    assert (
        state(answering(("table", "r1", "target", "", "noin viisi")), "table_number", form(TABLE), **asked)
        == "open"
    )
    both = answering(("table", "r1", "target", "", "1"))
    assert state(both, "table_number", form(TABLE), rows=("r1", "r2"), **asked) == "missed"


@pytest.mark.parametrize(
    ("counting", "text", "comes_to"),
    [
        ({}, "åäö\n", "met"),
        ({}, "åäö\n!", "missed"),
        ({"newline": 2}, "abc\n", "missed"),
        ({"newline": 2}, "ab\r\n", "met"),
        ({"unit": "utf16"}, "ab🙂", "met"),
        ({"unit": "utf16"}, "abc🙂", "missed"),
        ({"unit": "code_points"}, "abc🙂", "met"),
    ],
)
def test_texts_are_counted_as_the_portal_counts(counting: dict[str, Any], text: str, comes_to: str) -> None:
    call = replace(form(TABLE), counting=counting)
    assert state(answering(("table", "r1", "why", "", text)), "text_limits", call) == comes_to


def test_income_is_declared_even_where_there_is_none() -> None:
    asked = form(Question(id="income", names=NAMES, kind="yesno"))
    income = (Income(id="i", unplaced=Decimal(100)),)
    nothing = answering()
    no, yes = answering(("income", "", "", "", "no")), answering(("income", "", "", "", "yes"))
    assert state(nothing, "income_declared", asked, question="income") == "open"
    assert state(no, "income_declared", asked, question="income") == "met"
    assert state(yes, "income_declared", asked, question="income") == "missed"
    assert state(with_partner(yes, 0, incomes=income), "income_declared", asked, question="income") == "met"
    assert state(with_partner(no, 0, incomes=income), "income_declared", asked, question="income") == "missed"
    zero = (Income(id="i", unplaced=Decimal(0)),)
    assert state(with_partner(nothing, 0, incomes=zero), "income_declared", asked, question="income") == "met"
