"""The JSON Schema of call files takes what the loader takes, and refuses what a schema can refuse."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any, cast

import pytest
from jsonschema import Draft202012Validator

from sixaika_desktop.calls.asked import CHECKS
from sixaika_desktop.calls.schema import schema
from sixaika_desktop.domain.phrases import resources
from sixaika_desktop.rules import judge
from tests.calls.small_call import SMALL, text

assert judge
VALIDATOR = Draft202012Validator(schema())


def plain(value: Any) -> Any:
    """Dates as ISO texts, as JSON has them."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in cast("dict[str, Any]", value).items()}
    if isinstance(value, list):
        return [plain(item) for item in cast("list[Any]", value)]
    return value.isoformat() if isinstance(value, date) else value


def is_valid(content: str) -> bool:
    """Whether the schema takes a call's text."""
    return VALIDATOR.is_valid(plain(tomllib.loads(content)))  # pyright: ignore[reportUnknownMemberType]


def test_it_is_a_schema_and_knows_every_check() -> None:
    Draft202012Validator.check_schema(schema())
    kinds = schema()["$defs"]["rule"]["oneOf"]
    assert {kind["properties"]["check"]["const"] for kind in kinds} == set(CHECKS)


def test_it_takes_the_small_call() -> None:
    assert is_valid(SMALL)


@pytest.mark.parametrize("path", sorted((resources() / "calls").glob("*.toml")), ids=lambda p: p.stem)
def test_it_takes_every_call_that_comes_with_the_program(path: Path) -> None:
    assert is_valid(path.read_text("utf-8"))


@pytest.mark.parametrize(
    ("stands", "written"),
    [
        ('fund = "EAKR"\n', ""),
        ("least = 2", "lest = 2"),
        ("least = 2", 'least = "2"'),
        ("least = 2", "least = 2.5"),
        ('figure = "support"', 'figure = "suport"'),
        ('severity = { drafting = "warns", submission', 'severity = { drafting = "stops", submission'),
        ('kind = "choice"', 'kind = "chioce"'),
        ("[rounding.row]", "[rounding.rows]"),
        ('sv = "Liten utlysning", ', ""),
        ("limit = 20", "limits = 20"),
    ],
)
def test_it_refuses_what_a_schema_can_see(stands: str, written: str) -> None:
    assert not is_valid(text((stands, written)))
