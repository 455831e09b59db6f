"""The form: each number once, and what partners state in one table however many they are."""

from collections.abc import Callable
from dataclasses import replace
from itertools import chain

import pytest

from sixaika_desktop.domain.model import Answer, answer_id
from sixaika_desktop.domain.money import Language
from sixaika_desktop.export.figures.shapes import Text
from sixaika_desktop.export.flow import Page, pages
from sixaika_desktop.export.manuscript import Manuscript
from sixaika_desktop.export.parts.form import form
from sixaika_desktop.export.structure import Node
from sixaika_desktop.export.subject import Subject
from sixaika_desktop.snapshot import Snapshot
from tests.samples import made

PageText = Callable[[Page], str]


def text_of(snapshot: Snapshot, page_text: PageText, language: Language = "fi") -> tuple[str, Manuscript]:
    ms = Manuscript(language, snapshot.budget.figure)
    form(Subject(snapshot, ms))
    return " ".join(chain.from_iterable(page_text(page).split() for page in pages(ms.strips))), ms


def tables(node: Node) -> list[Node]:
    found: list[Node] = []
    for child in node.children:
        found += [child] if child.role == "Table" else tables(child)
    return found


def test_statements_of_a_few_partners_are_one_table_with_a_row_for_each_statement(
    page_text: PageText,
) -> None:
    snapshot = made.snapshot("hnry")
    text, ms = text_of(snapshot, page_text)
    (matrix,) = [t for t in tables(ms.root) if len(t.children[0].children) == 8]
    assert len(matrix.children) == 1 + 9
    assert text.count("B.1 Vastaamme") == 1
    assert text.count("B.9 Olemme") == 1


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_the_names_above_the_statements_are_not_divided(language: Language, page_text: PageText) -> None:
    snapshot = made.snapshot("hnry")
    _, ms = text_of(snapshot, page_text, language)
    (matrix,) = [t for t in tables(ms.root) if len(t.children[0].children) == 8]
    heads = {id(node) for node in matrix.children[0].children[1:]}
    printed = {
        word
        for strip in ms.strips
        for ink in strip.ink
        if id(ink.node) in heads
        for shape in ink.shapes
        if isinstance(shape, Text)
        for word in shape.text.split()
    }
    subject = Subject(snapshot, ms)
    assert printed == {word for p in subject.partners for word in subject.short(p).split()}


def test_statements_of_many_partners_are_one_table_with_a_row_for_each_partner(page_text: PageText) -> None:
    snapshot = made.snapshot("platforms")
    text, ms = text_of(snapshot, page_text)
    (matrix,) = [t for t in tables(ms.root) if len(t.children[0].children) == 10]
    assert len(matrix.children) == 1 + len(snapshot.budget.partners)
    assert text.count("B.1 Vastaamme") == 1


@pytest.mark.parametrize("name", ["hnry", "platforms"])
def test_the_reason_a_partner_adds_to_its_answer_is_printed_with_its_name(
    name: str, page_text: PageText
) -> None:
    snapshot = made.snapshot(name)
    app = snapshot.application
    question = next(
        q
        for s in snapshot.call.sections
        for q in s.questions
        if q.by == "partner" and q.kind == "yesno" and q.reason
    )
    partner = app.partners[1]
    row = Answer(
        id=answer_id(question.id, "", "reason", "fi", partner.id),
        question=question.id,
        column="reason",
        language="fi",
        partner=partner.id,
        value="Säätiöltä 500",
    )
    told = Snapshot(replace(app, answers=(*app.answers, row)), snapshot.call)
    subject = Subject(told, Manuscript("fi", told.budget.figure))
    text, _ = text_of(told, page_text)
    assert f"{subject.short(partner)}: Säätiöltä 500" in text
    english, _ = text_of(told, page_text, "en")
    assert "Säätiöltä 500 (in Finnish)" in english
