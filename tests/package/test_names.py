"""Names of files in the package."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sixaika_desktop.package.names import LONGEST, different, ending, is_reserved, slug


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Åbo Akademi", "abo-akademi"),
        ("Teknologian tutkimuskeskus VTT Oy", "teknologian-tutkimuskeskus-vtt-oy"),
        ("Helsingin kaupunki, kaupunginkanslia", "helsingin-kaupunki-kaupunginkanslia"),
        ("../../etc/passwd", "etc-passwd"),
        ("CON", "con-x"),
        ("Łódź & Straße", "lodz-strasse"),
        ("\u05d0\u05d1", ""),
    ],
)
def test_a_name_is_small_ascii_letters(text: str, name: str) -> None:
    assert slug(text) == name


@pytest.mark.parametrize(
    ("name", "means_a_device"),
    [
        ("CON", True),
        ("nul.pdf", True),
        ("Com1.tar.gz", True),
        ("aux .json", True),
        ("console.pdf", False),
        ("x.con", False),
        ("", False),
    ],
)
def test_windows_means_a_device_by_a_few_names_whatever_their_ending(name: str, means_a_device: bool) -> None:
    assert is_reserved(name) is means_a_device


@given(st.text(max_size=200))
def test_no_text_makes_a_name_that_a_system_refuses(text: str) -> None:
    name = slug(text)
    assert name.isascii()
    assert len(name) <= LONGEST + 2
    assert all(c.isalnum() or c == "-" for c in name)
    assert name == name.lower().strip("-")


@given(st.text(max_size=40))
def test_an_ending_is_a_few_letters(text: str) -> None:
    assert ending(text).isalnum()
    assert ending(text).isascii()
    assert len(ending(text)) <= 8


def test_names_that_are_alike_are_told_apart() -> None:
    assert different(["a", "b", "a", "a"]) == ["a", "b", "a-2", "a-3"]
