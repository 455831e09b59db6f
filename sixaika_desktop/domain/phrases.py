"""The program's own words in Finnish, Swedish and English, from `resources/phrases/*.toml`.

A phrase is a key with a text for each language; `{names}` in it are filled in by the caller. Screens are
translated by Qt; everything printed, exported or said on the command line comes from here.
"""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

LANGUAGES = ("fi", "sv", "en")
MADE = "phrases.json"
"""All phrases in one file, which `build.spec` puts into a bundle in place of their sources: a window opens
sooner.
"""


def resources() -> Path:
    """The folder of resources: inside an installed package, or beside it in the source tree."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


@cache
def _phrases() -> Mapping[str, Mapping[str, str]]:
    made = resources() / MADE
    return json.loads(made.read_text("utf-8")) if made.exists() else collected()


def collected() -> Mapping[str, Mapping[str, str]]:
    """Every phrase, from its sources. Raises ValueError where one lacks a language or stands in two files."""
    import tomllib

    found: dict[str, Mapping[str, str]] = {}
    for path in sorted((resources() / "phrases").glob("*.toml")):
        for key, texts in tomllib.loads(path.read_text("utf-8")).items():
            if key in found:
                raise ValueError(f"{path.name}: the phrase {key!r} stands in two files")
            if missing := [lang for lang in LANGUAGES if not texts.get(lang)]:
                raise ValueError(f"{path.name}: the phrase {key!r} lacks {', '.join(missing)}")
            found[key] = texts
    return found


def has(key: str) -> bool:
    """Whether there is such a phrase."""
    return key in _phrases()


def say(key: str, language: str, /, **values: object) -> str:
    """The phrase in *language* (English where the program does not speak it), filled in. KeyError for an
    unknown key.
    """
    texts = _phrases()[key]
    text = texts.get(language) or texts["en"]
    return text.format_map({k: str(v) for k, v in values.items()}) if values else text


def pick(texts: Mapping[str, str], language: str) -> str:
    """A text in *language*, or in the first language that has one; "" if none has."""
    if text := texts.get(language):
        return text
    for other in (*LANGUAGES, *texts):
        if text := texts.get(other):
            return text
    return ""
