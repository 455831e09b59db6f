"""The committed schemas are those of the dataclasses, and they hold what the program writes."""

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from sixaika_desktop.domain.model import Application
from sixaika_desktop.domain.phrases import resources
from sixaika_desktop.domain.shape import shapes
from sixaika_desktop.exchange import schema, write_json, write_sixaika
from tests.strategies import applications

APPLICATION = schema.application_schema()


def fits(whole: Any, made: dict[str, Any]) -> bool:
    """Whether a file fits a schema."""
    validator: Any = Draft202012Validator(made)
    return validator.is_valid(whole)


@pytest.mark.parametrize(
    ("name", "made"),
    [("application", APPLICATION), ("manifest", schema.manifest_schema())],
)
def test_the_committed_schema_is_the_one_of_the_dataclasses(name: str, made: dict[str, Any]) -> None:
    validator: Any = Draft202012Validator
    validator.check_schema(made)
    committed = (resources() / "schema" / f"{name}.schema.json").read_text("utf-8")
    assert committed == schema.schema_text(made), "write it anew: poe schema"


@given(applications())
def test_every_application_written_fits_the_schema(app: Application) -> None:
    assert fits(json.loads(write_json(app)), APPLICATION)


def test_every_manifest_written_fits_the_schema(tmp_path: Path) -> None:
    write_sixaika(tmp_path / "a.sixaika", Application(id="a"), "id = 'x'")
    with zipfile.ZipFile(tmp_path / "a.sixaika") as package:
        manifest = json.loads(package.read("manifest.json"))
    assert fits(manifest, schema.manifest_schema())


WRONG: list[dict[str, Any]] = [
    {"acronim": "X"},
    {"advance": "1,5"},
    {"state": "sent"},
    {"partners": [{}]},
    {"title": {"suomi": "x"}},
    {"acronym": "x" * 100_001},
]


@pytest.mark.parametrize("fields", WRONG)
def test_the_schema_refuses_what_the_program_refuses(fields: dict[str, Any]) -> None:
    whole = {"format": "sixaika-application", "version": 1, "application": {"id": "a", **fields}}
    assert not fits(whole, APPLICATION)


def test_every_class_of_row_is_described() -> None:
    for of in shapes():
        assert APPLICATION["$defs"][of.name]["description"]
