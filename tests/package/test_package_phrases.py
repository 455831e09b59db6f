"""The words of the package: each that is used is there, and each that is there is used."""

import re
import tomllib
from pathlib import Path

import pytest

import sixaika_desktop
from sixaika_desktop.domain import phrases

SOURCE = "\n".join(
    path.read_text("utf-8")
    for path in sorted(Path(sixaika_desktop.__file__).parent.rglob("*.py"))
    if path.parent.name != "forms"
)
USED = set(re.findall(r"(?<!icon=)[\"'](package-[a-z0-9_-]+)[\"']", SOURCE))
STEMS = (set(re.findall(r"f[\"'](package-[a-z0-9-]*)\{", SOURCE)) - {"package-"}) | {
    "package-project-",
    "package-decision-",
}
KNOWN = tomllib.loads((phrases.resources() / "phrases" / "package.toml").read_text("utf-8"))


def test_every_phrase_that_is_used_exists() -> None:
    assert not [key for key in sorted(USED - STEMS) if not phrases.has(key)]


def test_every_phrase_that_exists_is_used() -> None:
    unused = [k for k in KNOWN if k not in USED and not any(k.startswith(stem) for stem in STEMS)]
    assert not unused


@pytest.mark.parametrize("key", sorted(KNOWN))
def test_the_three_languages_are_filled_in_with_the_same_values(key: str) -> None:
    fields = [set(re.findall(r"\{(\w+)\}", KNOWN[key][language])) for language in ("fi", "sv", "en")]
    assert fields[0] == fields[1] == fields[2]


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_names_of_files_are_small_ascii(language: str) -> None:
    for key, texts in KNOWN.items():
        if key.startswith("package-file-") and key.removeprefix("package-file-") not in (
            "beside", "name", "what", "size",
        ):  # fmt: skip
            assert re.fullmatch("[a-z-]+", texts[language]), key
