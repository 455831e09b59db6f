"""A trouble is one sentence with the file and the place in front, in the language of the reader."""

import re
import tomllib

import pytest

from sixaika_desktop.domain.phrases import LANGUAGES, resources
from sixaika_desktop.domain.trouble import MOST_SHOWN, Trouble, shown

PHRASES = tomllib.loads((resources() / "phrases" / "trouble.toml").read_text("utf-8"))


def test_the_place_is_built_from_within() -> None:
    trouble = Trouble("trouble-empty")
    for place in ("price", "[2]", "costs", "[3]", "partners"):
        trouble = trouble.within(place)
    assert trouble.place == "partners[3].costs[2].price"
    assert trouble.inside("application.json").place == "application.json, partners[3].costs[2].price"


def test_the_file_named_first_stays() -> None:
    assert Trouble("trouble-empty").of("a").of("b").file == "a"


def test_the_sentence_is_said_in_the_language_asked_for() -> None:
    trouble = Trouble("trouble-empty", file="a.json", place="partners")
    assert trouble.sentence("fi") == "a.json, partners: Tiedosto on tyhjä. Pyydä lähettäjältä uusi kopio."
    assert trouble.sentence("sv") == "a.json, partners: Filen är tom. Be avsändaren om en ny kopia."
    assert str(trouble) == "a.json, partners: The file is empty. Ask the sender for a new copy."


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("a\nb", "a\\nb"),
        ("\x1b[31m", "\\x1b[31m"),
        ("\ud800", "\\ud800"),
        ("1\u00a0234 €", "1\u00a0234 €"),
        (7, "7"),
    ],
)
def test_what_is_shown_is_on_one_line_and_harmless(value: object, text: str) -> None:
    assert shown(value) == text


def test_what_is_shown_is_not_too_long() -> None:
    assert shown("x" * 10_000) == "x" * MOST_SHOWN + "…"
    assert shown("x" * MOST_SHOWN) == "x" * MOST_SHOWN
    assert len(shown("\u200b" * 10_000)) == MOST_SHOWN + 1


def test_a_phrase_within_a_sentence_is_in_its_language_too() -> None:
    trouble = Trouble("calls-no-such", kind=Trouble("calls-kind-category"), name="x", nearest="y")
    for language in LANGUAGES:
        assert Trouble("calls-kind-category").sentence(language) in trouble.sentence(language)


@pytest.mark.parametrize("key", list(PHRASES))
def test_a_phrase_asks_for_the_same_values_in_every_language(key: str) -> None:
    asked = {
        language: sorted(re.findall(r"(?<!{){(\w+)}(?!})", PHRASES[key][language])) for language in LANGUAGES
    }
    assert asked["fi"] == asked["sv"] == asked["en"]
