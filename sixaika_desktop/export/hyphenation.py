"""Where a word may be divided: Finnish by rule, Swedish and English by pyphen's dictionaries."""

import re
from functools import cache, lru_cache
from typing import Any

VOWELS = frozenset("aeiouyåäö")
_VOWEL_FIRST = re.compile(
    "(?<=...s)(?:aika|alue|arvio|asiakir|ekosysteem|elinkein|energia|esity|indikaattor|innovaatio|ohjau|ohjelm"
    "|organisaatio|osaami|osuu|ympäristö|yrity)"
)
"""Parts of compounds of the field that begin with a vowel, after an s: kustannus-arvio, not kustannu-sarvio.
"""
DIPHTHONGS = frozenset(re.findall("..", "aieioiuiyiäiöiaueuiuoueyiyäyöyieuoyö"))
LEAST_BEFORE, LEAST_AFTER = 2, 3
LONGEST_WORD = 100
"""Longer runs of letters are no words; looking each up in a dictionary takes the square of their length."""


@lru_cache(50_000)
def points(word: str, language: str) -> tuple[int, ...]:
    """The places inside a word of letters after which a hyphen may stand, in order; none for an unknown
    language.
    """
    if not LEAST_BEFORE + LEAST_AFTER <= len(word) <= LONGEST_WORD or not word.isalpha():
        return ()
    if language == "fi":
        found = _finnish(word.lower())
    elif language in ("sv", "en"):
        found = _dictionary(language).positions(word)
    else:
        return ()
    return tuple(p for p in found if LEAST_BEFORE <= p <= len(word) - LEAST_AFTER)


def _finnish(word: str) -> list[int]:
    """Before every consonant and vowel, and between vowels that are no diphthong and no long vowel."""
    found: list[int] = []
    for i in range(1, len(word) - 1):
        before, here = word[i - 1], word[i]
        consonant_and_vowel = here not in VOWELS and word[i + 1] in VOWELS
        two_vowels = (
            here in VOWELS and before in VOWELS and here != before and before + here not in DIPHTHONGS
        )
        if consonant_and_vowel or two_vowels:
            found.append(i)
    for part in _VOWEL_FIRST.finditer(word):
        found = sorted({*found, part.start()} - {part.start() - 1, part.start() + 1})
    return [p for p in found if VOWELS & set(word[:p]) and VOWELS & set(word[p:])]


@cache
def _dictionary(language: str) -> Any:
    import pyphen

    return pyphen.Pyphen(lang={"sv": "sv_SE", "en": "en_GB"}[language], left=LEAST_BEFORE, right=LEAST_AFTER)
