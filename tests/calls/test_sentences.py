"""Sentences of a call are filled in by replacing bare names, whatever a stranger writes into them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sixaika_desktop.calls.sentences import fill, placeholders


def test_names_are_replaced_and_double_braces_are_braces() -> None:
    assert fill("{a} and {{a}} and {b}", {"a": "1", "b": "{a}"}) == "1 and {a} and {a}"
    assert placeholders("{a} and {{c}} and {b}") == {"a", "b"}


@pytest.mark.parametrize(
    "trick",
    ["{x.__class__}", "{0}", "{}", "{x[0]}", "{x!r}", "{x:>999999999}", "{ x }", "{X}", "{x", "x}"],
)
def test_anything_but_a_bare_name_in_braces_is_refused(trick: str) -> None:
    with pytest.raises(ValueError, match=r"[{}]"):
        placeholders(trick)


@given(st.text("{}ab.:0![", max_size=30), st.text(max_size=10))
def test_filling_never_fails_and_never_reads_the_values(text: str, value: str) -> None:
    filled = fill(text, {"a": value, "b": value})
    assert len(filled) <= len(text) * (len(value) + 1)
