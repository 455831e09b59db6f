"""The scanner finds the line of every key that tomllib reads."""

import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sixaika_desktop.calls.scanner import DEEPEST, Lines, Path, TooDeep
from sixaika_desktop.domain.phrases import resources

TRICKY = '''\
a = 1 # [not.a.header]
"quoted key" = "[[no]]"
'literal.key' = 'x = 1'
dotted . "with space" . c = """
[[inside]]
still = "inside" \\""" no end
"""
many = [ # comment ]
  1, "two, ]",
  [3, { four = [4] }],
]
empty = []
when = 1979-05-27 07:32:00
none = {}
inline = { x = { y = "}" }, 'z' = [ { q = 1 } ] }
quotes = """"two quotes inside""""
literals = \'\'\'it's
two\'\'\'
escaped = "\\"[x]\\" \\u005b"

[table]
k = true
[table.sub] # after
k = -inf
[[rows]]
id = "one"
[[rows.sub]]
id = "one.one"
[[rows.sub]]
id = "one.two"
[[rows]]
id = "two"
[rows.named]
deep.er = 0x1F
[ "spaced" . 'out' ]
last = 1_000.5e-3
'''


def paths(value: Any, at: Path = ()) -> list[Path]:
    """The way to every key and every element."""
    found: list[Path] = [at] if at else []
    if isinstance(value, dict):
        return found + [p for k, v in value.items() for p in paths(v, (*at, k))]  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    if isinstance(value, list):
        return found + [p for i, v in enumerate(value) for p in paths(v, (*at, i))]  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    return found


def test_every_key_of_a_tricky_text_has_its_line() -> None:
    lines = Lines(TRICKY)
    for path in paths(tomllib.loads(TRICKY)):
        assert lines.has(path), path
    numbered = TRICKY.splitlines()
    assert lines.of(("dotted", "with space", "c")) == 4
    assert lines.of(("many", 2, 1, "four")) == 10
    assert numbered[lines.of(("quotes",)) - 1].startswith("quotes")
    assert numbered[lines.of(("literals",)) - 1].startswith("literals")
    assert numbered[lines.of(("rows", 0, "sub", 1, "id")) - 1] == 'id = "one.two"'
    assert numbered[lines.of(("rows", 1, "named", "deep", "er")) - 1] == "deep.er = 0x1F"
    assert numbered[lines.of(("spaced", "out", "last")) - 1].startswith("last")


@pytest.mark.parametrize("path", sorted((resources() / "calls").glob("**/*.toml")), ids=lambda p: p.name)
def test_every_key_of_every_call_has_its_line(path: Any) -> None:
    text = path.read_text("utf-8")
    lines = Lines(text)
    written = text.splitlines()
    for way in paths(tomllib.loads(text)):
        assert lines.has(way), way
        if isinstance(way[-1], str):
            assert way[-1] in written[lines.of(way) - 1]


KEYS = st.text("ab.\" ='[]{}#\\\nåä", min_size=1, max_size=4)
VALUES = st.recursive(
    st.integers(-5, 5) | st.booleans() | st.text("ab\"'[]{}#\n\\,=", max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=8,
)


def written(value: Any) -> str:
    """A value as TOML, in one line."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, list):
        return "[ " + " , ".join(written(item) for item in value) + " ]"  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    if isinstance(value, dict):
        return "{" + ", ".join(f"{quoted(k)}={written(v)}" for k, v in value.items()) + "}"  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    return str(value)


def quoted(text: str) -> str:
    """A text in quotes, escaped."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


@given(st.lists(st.tuples(KEYS, VALUES), max_size=5, unique_by=lambda pair: pair[0]))
def test_whatever_tomllib_reads_the_scanner_places(pairs: list[tuple[str, Any]]) -> None:
    text = "\n\n".join(f"{quoted(key)} = {written(value)}" for key, value in pairs)
    lines = Lines(text)
    for path in paths(tomllib.loads(text)):
        assert lines.has(path)
    for at, (key, _) in enumerate(pairs):
        assert lines.of((key,)) == 2 * at + 1


@given(st.text("a=.[]{}\"'\\#\n ,1", max_size=40))
def test_no_text_makes_the_scanner_fail(text: str) -> None:
    Lines(text)


def test_what_is_nested_beyond_sense_is_refused_by_its_line() -> None:
    for hostile in (
        "ok = 1\nx = " + "[" * 100 + "]" * 100,
        "ok = 1\nx = " + "{ a = " * 100 + "1" + "}" * 100,
        "ok = 1\n" + ".".join("a" * (DEEPEST + 1)) + " = 1",
    ):
        with pytest.raises(TooDeep) as caught:
            Lines(hostile)
        assert caught.value.line == 2
