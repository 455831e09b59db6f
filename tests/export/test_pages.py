"""Strips, tables and pages: nothing lost, nothing doubled, heads on every page."""

from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from sixaika_desktop.export.figures.shapes import Text
from sixaika_desktop.export.flow import Ink, Page, Strip, pages
from sixaika_desktop.export.manuscript import Manuscript
from sixaika_desktop.export.tables import Column, Row, table
from sixaika_desktop.export.tokens import Paper


@st.composite
def flows(draw: st.DrawFn) -> list[Strip]:
    head = Strip(20.0)
    return [
        Strip(
            height=draw(st.floats(0, 250)),
            space=draw(st.sampled_from([0.0, 8.0, 24.0])),
            glued=draw(st.booleans()),
            fresh=draw(st.integers(0, 9)) == 0,
            head=(head,) if draw(st.booleans()) else (),
        )
        for _ in range(draw(st.integers(0, 60)))
    ]


@given(flows())
def test_every_strip_is_printed_once_in_order_and_on_the_paper(flow: list[Strip]) -> None:
    made = pages(flow)
    mine = {id(strip) for strip in flow}
    printed = [strip for page in made for strip, _ in page.strips if id(strip) in mine]
    assert [id(strip) for strip in printed] == [id(strip) for strip in flow]
    for page in made:
        for strip, top in page.strips:
            assert top + strip.height <= Paper.DEPTH + 0.01


@given(flows())
def test_what_is_glued_stays_on_one_page_where_a_page_can_hold_it(flow: list[Strip]) -> None:
    on = {id(strip): number for number, page in enumerate(pages(flow)) for strip, _ in page.strips}
    for first, second in pairwise(flow):
        chain = first.height + second.height + second.space + sum(h.height for h in first.head)
        alone = not any(s.glued for s in (second,)) and not _before(flow, first).glued
        if first.glued and not second.fresh and alone and chain <= Paper.DEPTH:
            assert on[id(first)] == on[id(second)]


def _before(flow: list[Strip], strip: Strip) -> Strip:
    place = next(i for i, s in enumerate(flow) if s is strip)
    return flow[place - 1] if place else Strip(0.0)


def test_a_strip_higher_than_a_page_stands_alone() -> None:
    made = pages([Strip(10.0), Strip(2_000.0), Strip(10.0)])
    assert [len(page.strips) for page in made] == [1, 1, 1]


def words(page: Page) -> Iterable[str]:
    for strip, _ in page.strips:
        for ink in strip.ink:
            for shape in ink.shapes:
                if isinstance(shape, Text):
                    yield from shape.text.split()


def manuscript() -> Manuscript:
    return Manuscript("fi", lambda key: (_ for _ in ()).throw(KeyError(key)))


@settings(max_examples=40)
@given(
    st.lists(
        st.tuples(st.integers(1, 400), st.sampled_from(["row", "group", "total", "part"])), max_size=120
    ),
    st.integers(0, 700),
)
def test_no_row_of_a_table_is_lost_or_doubled_at_a_page_break(
    rows: list[tuple[int, str]], before: int
) -> None:
    """Rows of one to hundreds of lines, wherever on the page the table begins; each word has a number of its
    own.
    """
    ms = manuscript()
    ms.add([Strip(float(before), (Ink(None, ()),))])
    made: list[Row] = []
    expected: Counter[str] = Counter()
    for number, (length, kind) in enumerate(rows):
        long = [f"r{number}w{i}" for i in range(length)]
        expected.update([*long, f"name{number}"])
        made.append(Row([f"name{number}", " ".join(long)], kind))  # pyright: ignore[reportArgumentType]
    table(ms, (Column("Nimi", width=100), Column("Sanat", weight=1)), made)
    printed: Counter[str] = Counter()
    for page in pages(ms.strips):
        found = Counter(words(page))
        if any(word.startswith(("r", "name")) for word in found):
            assert found["Nimi"] == 1
        printed += found
    del printed["Nimi"], printed["Sanat"]
    assert printed == expected


def test_a_table_s_total_never_stands_alone_on_a_page() -> None:
    for before in range(0, 700, 7):
        ms = manuscript()
        ms.add([Strip(float(before), (Ink(None, ()),))])
        rows = [Row([f"name{i}", "1"]) for i in range(40)] + [Row(["total", "40"], "total")]
        table(ms, (Column("Nimi", weight=1), Column("Määrä", width=50, end=True)), rows)
        last = set(words(next(p for p in pages(ms.strips) if "total" in set(words(p)))))
        assert "name39" in last


def test_a_repeated_head_is_no_part_of_the_structure() -> None:
    ms = manuscript()
    table(ms, (Column("Nimi", weight=1),), [Row([str(i)]) for i in range(200)])
    made = pages(ms.strips)
    heads = [
        ink.node
        for page in made
        for strip, _ in page.strips
        for ink in strip.ink
        if any(isinstance(s, Text) and s.text == "Nimi" for s in ink.shapes)
    ]
    assert len(heads) == len(made)
    assert [node is None for node in heads] == [False, *[True] * (len(made) - 1)]
    assert ms.root.children[0].children[0].children[0].scope == "Column"
