"""One rule of cents for each paper, and a city's decision on one page where it nearly is one."""

import re
from collections.abc import Iterable

import pytest

from sixaika_desktop.domain.money import Language
from sixaika_desktop.export import application
from sixaika_desktop.export.figures.shapes import Text
from sixaika_desktop.export.flow import Page, Strip, pages, snug
from sixaika_desktop.export.subject import Subject, written
from sixaika_desktop.package.pieces import planned
from tests.package.consortium import said
from tests.samples import made
from tests.samples.made import DRAFT, FUNDED

NAMES = (*FUNDED, DRAFT)
LANGUAGES: tuple[Language, ...] = ("fi", "sv", "en")
PARTS = ("background", "letter", "agreement", "commitment", "decision", "de-minimis")
MONEY = re.compile(r"(cost|net|income|support|own|other|financing|row)\b(?!/support)")


def with_cents(printed: Iterable[tuple[str, str]]) -> set[bool]:
    """Whether amounts of money end in cents, of all that were printed."""
    amounts = [text for key, text in printed if MONEY.match(key) and re.search(r"[1-9]", text)]
    return {bool(re.search(r"[.,][0-9]{2}(\s?€)?$", text)) for text in amounts}


@pytest.mark.parametrize("name", NAMES)
def test_a_paper_has_cents_in_all_its_amounts_or_in_none(name: str) -> None:
    snapshot = made.snapshot(name)
    for paper in planned(snapshot, "fi", PARTS):
        printed = [(p.key, p.text) for p in paper.draft().ms.printed]
        assert len(with_cents(printed)) <= 1, paper.file


@pytest.mark.parametrize("name", NAMES)
def test_the_application_has_cents_in_all_its_amounts_or_in_none(name: str) -> None:
    printed = application.compose(made.snapshot(name), "fi").printed
    assert len(with_cents((p.key, p.text) for p in printed)) == 1


def test_cover_and_charts_of_an_application_have_the_cents_of_its_tables() -> None:
    composed = application.compose(made.snapshot("hnry"), "fi")
    text = said(composed.pages).replace("\u00a0", " ")
    assert "1 170 776,00 €" in said(composed.pages[:1]).replace("\u00a0", " ")
    assert "422 050,60 €" in text
    assert "422 051 €" not in text


def test_a_paper_whose_amounts_are_whole_euros_has_no_cents_though_others_have() -> None:
    snapshot = made.snapshot("hnry")

    def write(subject: Subject, *keys: str) -> list[str]:
        return [subject.ms.amount(key, subject.ms.places([key]), "€") for key in keys]

    _, whole = written(snapshot, "fi", "", lambda s: write(s, "cost"))
    assert whole == ["1\u00a0170\u00a0776\u00a0€"]
    _, mixed = written(snapshot, "fi", "", lambda s: write(s, "cost", "cost/period=2019"))
    assert mixed == ["1\u00a0170\u00a0776,00\u00a0€", "422\u00a0050,60\u00a0€"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_decision_sheets_of_hnry_are_one_page_each(language: Language) -> None:
    sheets = [paper.draft().pages for paper in planned(made.snapshot("hnry"), language, ("decision",))]
    assert [len(sheet) for sheet in sheets] == [1, 1, 1, 1]


def tops(page: Page) -> list[float]:
    return [top for _, top in page.strips]


def test_room_between_strips_gives_way_where_that_saves_a_page() -> None:
    strips = [Strip(20.0, space=10.0) for _ in range(10)]
    snug(strips, 280.0)
    found = pages(strips, 280.0)
    assert len(found) == 1
    assert tops(found[0])[-1] + 20.0 == pytest.approx(280.0, abs=0.1)


def test_room_between_strips_stays_where_no_page_is_saved() -> None:
    for depth in (255.0, 500.0):
        strips = [Strip(20.0, space=10.0) for _ in range(10)]
        snug(strips, depth)
        assert {strip.space for strip in strips} == {10.0}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_written_by_hand_in_a_decision_stands_on_one_page_with_its_heading(
    language: Language,
) -> None:
    for name in NAMES:
        for paper in planned(made.snapshot(name), language, ("decision",)):
            draft = paper.draft()
            say = draft.ms.say
            wanted = [
                say(f"package-{label}")
                for label in ("decision-record", "decision-maker", "name-and-position", "signature")
            ]
            texts = [
                {shape.text for strip, _ in page.strips for ink in strip.ink for shape in ink.shapes
                 if isinstance(shape, Text)}
                for page in draft.pages
            ]  # fmt: skip
            assert sum(set(wanted) <= page for page in texts) == 1, paper.file


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_parties_of_hnry_sign_the_agreement_on_one_page(language: Language) -> None:
    (paper,) = planned(made.snapshot("hnry"), language, ("agreement",))
    draft = paper.draft()
    label = draft.ms.say("package-place-and-date")
    counts = [said([page]).count(label) for page in draft.pages]
    assert [count for count in counts if count] == [7]
