"""No heading, head of a table, line of a paragraph or row of a table stands alone at the end of a page."""

from collections import Counter
from collections.abc import Iterator, Sequence

import pytest

from sixaika_desktop.domain.money import Language
from sixaika_desktop.export.application import compose
from sixaika_desktop.export.flow import Page, Strip, pages
from sixaika_desktop.export.manuscript import Manuscript, Said
from sixaika_desktop.export.structure import Node
from sixaika_desktop.export.tables import Column, Row, table
from sixaika_desktop.package.pieces import planned
from tests.samples import made

PARTS = ("background", "letter", "agreement", "commitment", "decision", "de-minimis")


def table_of(node: Node) -> Node | None:
    found: Node | None = node
    while found is not None and found.role != "Table":
        found = found.parent
    return found


def said(page: Page) -> list[Strip]:
    """What belongs to the document, without heads that are repeated and what stands on every page."""
    return [strip for strip, _ in page.strips if any(ink.node for ink in strip.ink)]


def alone(made_pages: Sequence[Page]) -> Iterator[str]:
    """What stands alone, with its page."""
    lines: Counter[int] = Counter()
    for page in made_pages:
        lines.update(id(ink.node) for strip in said(page) for ink in strip.ink if ink.node)
    for number, page in enumerate(made_pages, 1):
        found = said(page)
        if not found:
            continue
        here = Counter(id(ink.node) for strip in found for ink in strip.ink if ink.node)
        rows: Counter[int] = Counter()
        for strip in found:
            rows.update({id(t) for ink in strip.ink if ink.node and (t := table_of(ink.node))})
        for end in (found[0], found[-1]):
            nodes = [ink.node for ink in end.ink if ink.node]
            if end is found[-1] and number < len(made_pages):
                if any(node.role in ("H1", "H2", "H3") for node in nodes):
                    yield f"{number}: a heading at the foot"
                if any(node.scope == "Column" for node in nodes):
                    yield f"{number}: the head of a table at the foot"
            for node in nodes:
                if node.role in ("P", "LBody") and here[id(node)] == 1 < lines[id(node)]:
                    yield f"{number}: one line of a paragraph"
                inside = table_of(node)
                if inside and rows[id(inside)] == 1 and len(inside.children) > 2:
                    yield f"{number}: one row of a table"


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
@pytest.mark.parametrize("name", ["hnry", "platforms", "draft-with-mistakes"])
def test_nothing_of_an_application_stands_alone_at_the_end_of_a_page(name: str, language: Language) -> None:
    assert not [*alone(compose(made.snapshot(name), language).pages)]


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_nothing_of_a_paper_of_the_package_stands_alone_either(language: Language) -> None:
    found = {p.file: [*alone(p.draft().pages)] for p in planned(made.snapshot("hnry"), language, PARTS)}
    assert not any(found.values()), found


@pytest.mark.parametrize("text", ["yksi\nkaksi\nkolme", "- yksi\n- kaksi\n- kolme", "sana " * 60])
def test_wherever_a_page_ends_a_question_keeps_two_lines_and_the_last_line_its_neighbour(text: str) -> None:
    for before in range(560, 740, 6):
        ms = Manuscript("fi", lambda key: (_ for _ in ()).throw(KeyError(key)))
        ms.add([Strip(float(before))])
        ms.heading(2, "Otsikko")
        ms.question("Kysymys?")
        ms.said(Said(text, "fi"))
        found = pages(ms.strips)
        assert not [*alone(found)]
        assert all(len(said(page)) != 1 for page in found[1:])


def test_a_small_group_of_rows_is_never_parted_and_a_large_one_keeps_two_rows_with_its_heading() -> None:
    for size in (3, 30):
        for before in range(0, 700, 7):
            ms = Manuscript("fi", lambda key: (_ for _ in ()).throw(KeyError(key)))
            ms.add([Strip(float(before))])
            rows = [Row([f"rivi{n}", "1"]) for n in range(20)]
            rows += [Row(["Turku", ""], "group"), *(Row([f"turku{n}", "1"]) for n in range(size))]
            rows.append(Row(["Yhteensä", "9"], "total"))
            table(ms, (Column("Nimi", weight=1), Column("Määrä", width=50, end=True)), rows)
            on = {id(strip): n for n, page in enumerate(pages(ms.strips)) for strip, _ in page.strips}
            group = [on[id(strip)] for strip in ms.strips[22:]]
            assert len({*group[: size + 1 if size == 3 else 3]}) == 1
            assert group[-1] == group[-2]
