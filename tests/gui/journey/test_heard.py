"""What a screen reader finds on every page of a real window: see `walk.py`. `poe journey` runs it."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import pytest

from tests.gui.journey.driver import Journey, lacking

pytestmark = [
    pytest.mark.journey,
    pytest.mark.skipif("SIXAIKA_JOURNEY" not in os.environ, reason="takes a minute: `poe journey` runs it"),
    pytest.mark.skipif(bool(lacking()), reason=lacking() or "all is there"),
]

PAGES: Final = (
    "start",
    "call",
    "basics",
    "consortium",
    "work plan",
    "budget",
    "financing",
    "narrative",
    "form tables",
    "attachments",
    "review",
    "package",
)

MARK: Final = 40
"""So many pixels a mark has at the most that stands beside its words and needs none of its own."""


@pytest.fixture(scope="module")
def heard(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapping[str, list[dict[str, Any]]]]:
    """What is shown on each page of a finished sample."""
    folder: Path = tmp_path_factory.mktemp("heard")
    with Journey(folder) as user:
        found: dict[str, list[dict[str, Any]]] = {}
        for page in PAGES:
            user.find(page)
            found[page] = user.hears()
        yield found


@pytest.mark.parametrize("page", PAGES)
def test_whatever_can_have_the_focus_has_a_name(heard: Mapping[str, list[Any]], page: str) -> None:
    nameless = [
        each
        for each in heard[page]
        if each["focus"]
        and each["on"]
        and not (each["name"] or each["label"])
        and each["role"] != "table cell"  # of a tree: a cell may be empty
    ]
    assert nameless == []
    assert any(each["focus"] for each in heard[page])


@pytest.mark.parametrize("page", PAGES)
def test_a_list_of_choices_says_what_it_is_about(heard: Mapping[str, list[Any]], page: str) -> None:
    boxes = [each for each in heard[page] if each["role"] == "combo box"]
    assert [each["name"] for each in boxes if not each["label"]] == []


@pytest.mark.parametrize("page", PAGES)
def test_every_cell_of_a_table_says_its_row_and_its_column(heard: Mapping[str, list[Any]], page: str) -> None:
    cells = [e for e in heard[page] if e["role"] == "table cell" and e["in"].startswith("table ")]
    unsaid = [each["name"] for each in cells if ", " not in each["name"] and not each["first"]]
    assert unsaid == []
    assert cells or page not in ("basics", "consortium", "budget", "financing", "form tables")


def test_every_picture_says_what_it_shows(heard: Mapping[str, list[Any]]) -> None:
    drawn = ("image", "graphic", "drawing area")
    pictures = [e for page in PAGES for e in heard[page] if e["role"] in drawn and min(e["box"][2:]) > MARK]
    assert [each for each in pictures if not (each["name"] or each["about"] or each["label"])] == []
