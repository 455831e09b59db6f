"""Paragraphs, lists and emphasis marked by plain signs; everything else stays as it was typed."""

import io
from collections import Counter

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from sixaika_desktop.export.figures.shapes import Text
from sixaika_desktop.export.flow import pages
from sixaika_desktop.export.manuscript import Manuscript, Said
from sixaika_desktop.export.measure import width
from sixaika_desktop.export.painter import paint
from sixaika_desktop.export.runs import run_lines
from sixaika_desktop.export.structure import Node
from sixaika_desktop.export.tables import Column, Row, said_cell, table
from sixaika_desktop.export.typed import blocks, runs
from tests.export.checker import defects


def manuscript() -> Manuscript:
    return Manuscript("fi", lambda key: (_ for _ in ()).throw(KeyError(key)))


def tree(node: Node) -> object:
    return {node.role: [tree(child) for child in node.children]} if node.children else node.role


def test_lines_are_paragraphs_and_an_empty_line_sets_them_apart() -> None:
    found = blocks("Yksi\nkaksi\n\n\nkolme\n")
    assert [(b.text, b.mark, b.apart) for b in found] == [
        ("Yksi", "", False),
        ("kaksi", "", False),
        ("kolme", "", True),
    ]


def test_dashes_and_numbers_that_follow_one_another_are_lists() -> None:
    found = blocks("Tavoitteet:\n- eka\n  jatkuu\n  - sisällä\n* toka\n1. yksi\n2. kaksi\n3) kolme")
    assert [(b.text, b.mark, b.depth, b.more) for b in found] == [
        ("Tavoitteet:", "", 0, False),
        ("eka", "–", 0, False),
        ("jatkuu", "", 0, True),
        ("sisällä", "–", 1, False),
        ("toka", "–", 0, False),
        ("yksi", "1.", 0, False),
        ("kaksi", "2.", 0, False),
        ("kolme", "3)", 0, False),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "1. toukokuuta 2019 hanke alkaa.",
        "1. toukokuuta alkaa\n15. kesäkuuta päättyy",
        "-5 astetta",
        "-",
        "1.",
        "2019. vuosi",
        "*ei listaa",
    ],
)
def test_what_only_looks_like_a_list_stays_as_it_was_typed(text: str) -> None:
    assert [b.text for b in blocks(text)] == text.split("\n")
    assert not any(b.mark for b in blocks(text))


def test_stars_emphasise_words_and_nothing_else() -> None:
    found = runs("Hanke on *uusi* ja **avoin**: (*kaikille*).")
    assert [(r.text, r.face) for r in found] == [
        ("Hanke on ", "regular"),
        ("uusi", "italic"),
        (" ja ", "regular"),
        ("avoin", "bold"),
        (": (", "regular"),
        ("kaikille", "italic"),
        (").", "regular"),
    ]


@pytest.mark.parametrize(
    "text",
    ["5 * 3 * 2", "2*3*4", "* yksi", "a*b*c", "**", "****", "*", "* *", "x ** y ** z", "**auki", "*auki"],
)
def test_stars_that_mark_nothing_stay(text: str) -> None:
    assert [(r.text, r.face) for r in runs(text)] == [(text, "regular")]


WORDS = st.lists(st.text("abcäö.,*-", min_size=1, max_size=30), min_size=1, max_size=40)


@settings(max_examples=150)
@given(WORDS, st.floats(20, 300), st.sampled_from(["fi", "sv", "en", "xx"]))
def test_no_letter_is_lost_and_no_line_too_wide_whatever_is_emphasised(
    words: list[str], room: float, language: str
) -> None:
    text = " ".join(words)
    found = runs(text)
    for parts in run_lines(found, room, 10.0, language):
        assert sum(width(p.text.rstrip(" "), 10.0, p.face) for p in parts) <= room + 3 * len(parts)
    made = "".join(
        p.text[:-1] if p.soft else p.text for parts in run_lines(found, room, 10.0, language) for p in parts
    )
    whole = "".join(run.text for run in found)
    assert "".join(made.split()) == "".join(whole.split())


@settings(max_examples=60)
@given(
    st.lists(
        st.sampled_from(["- ", "  - ", "    * ", "1. ", "2) ", "", "  ", "\n", "*a* **b** "]), max_size=25
    )
)
def test_every_word_of_a_text_is_printed_once_in_order_however_it_is_marked(marks: list[str]) -> None:
    text = "\n".join(f"{mark}sana{number}" for number, mark in enumerate(marks))
    ms = manuscript()
    ms.said(Said(text or "sana", "fi"))
    printed = [
        shape.text.strip()
        for strip in ms.strips
        for ink in strip.ink
        for shape in ink.shapes
        if isinstance(shape, Text)
    ]
    words = [word for text in printed for word in text.split() if word.startswith("sana")]
    assert words == [f"sana{number}" for number in range(len(marks))] or not marks


def test_lists_are_tagged_as_lists_and_a_list_within_an_item_belongs_to_it() -> None:
    ms = manuscript()
    ms.said(Said("Alku\n- eka\n  - sisällä\n- toka", "fi"))
    assert [tree(child) for child in ms.root.children] == [
        "P",
        {"L": [{"LI": ["Lbl", {"LBody": [{"L": [{"LI": ["Lbl", "LBody"]}]}]}]}, {"LI": ["Lbl", "LBody"]}]},
    ]


def test_a_numbered_list_says_so_and_is_another_list_than_one_of_dashes() -> None:
    ms = manuscript()
    ms.said(Said("- eka\n- toka\n1. yksi\n2. kaksi", "fi"))
    assert [(node.role, node.scope, len(node.children)) for node in ms.root.children] == [
        ("L", "", 2),
        ("L", "Decimal", 2),
    ]


def test_a_marked_text_is_tagged_without_a_defect_and_reads_on() -> None:
    ms = manuscript()
    ms.heading(1, "Otsikko")
    ms.said(Said("Hanke on *uusi*, **avoin**\n\n- yksi *kaksi*\n  - kolme\n1. neljä\n2. viisi", "fi"))
    out = io.BytesIO()
    paint(pages(ms.strips), ms.headings, out, title="Koe", author="", language="fi")
    with pikepdf.open(out) as pdf:
        assert not defects(pdf)
        text = PdfReader(out).pages[0].extract_text()
    assert "Hanke on uusi, avoin" in " ".join(text.split())


def test_hostile_marks_are_only_text() -> None:
    ms = manuscript()
    ms.said(Said("- <b>x</b> *<i>y</i>* [z](http://x)\n**" + "x" * 600 + "** loppu", "fi"))
    letters = Counter(
        "".join(s.text for t in ms.strips for i in t.ink for s in i.shapes if isinstance(s, Text))
    )
    assert letters["x"] == 602
    assert letters["<"] == 4


def cell_texts(text: str, room: float = 300.0) -> list[tuple[str, str]]:
    ms = manuscript()
    cell = said_cell(ms, Said(text, "fi"))
    table(ms, (Column("", weight=1), Column("", width=100)), [Row([cell, "x"])], room=room)
    shapes = [s for strip in ms.strips for ink in strip.ink for s in ink.shapes if isinstance(s, Text)]
    return [(s.text, s.face) for s in shapes if s.text and s.text != "x"]


def test_emphasis_is_taken_in_the_cells_of_tables_too() -> None:
    found = cell_texts("Tämä on **erittäin** tärkeä ja *uusi* asia.")
    assert [text.strip() for text, face in found if face == "bold"] == ["erittäin"]
    assert [text.strip() for text, face in found if face == "italic"] == ["uusi"]
    assert "".join(text for text, _ in found) == "Tämä on erittäin tärkeä ja uusi asia."


def test_a_cell_emphasised_from_end_to_end_is_of_one_face() -> None:
    assert cell_texts("**Kaikki**") == [("Kaikki", "bold")]


def test_items_in_a_cell_stand_each_on_a_line_of_its_own() -> None:
    assert cell_texts("- yksi\n- *kaksi*\n2 * 3 * 4") == [
        ("- yksi", "regular"),
        ("- ", "regular"),
        ("kaksi", "italic"),
        ("2 * 3 * 4", "regular"),
    ]


@settings(max_examples=60)
@given(st.text(alphabet="ab *\n-äÅ1.", max_size=60), st.sampled_from((40.0, 90.0, 300.0)))
def test_a_cell_with_marks_loses_nothing_but_the_marks(text: str, room: float) -> None:
    """Hyphens at the ends of lines are those of divided words."""
    kept = "".join(run.text for line in text.split("\n") for run in runs(line))
    there = "".join(found for found, _ in cell_texts(text, 100.0 + room)).replace(" ", "").replace("-", "")
    if text.strip():
        assert there == "".join(kept.split()).replace("-", "")
