"""Places in statutes and other sources as each language writes them; in a call file they stand as "§ 18(1)3",
"Art. 68a(2)", or in the words of the source: "hakuilmoitus 1.12.2015", "kohta 7".
"""

import re
from collections.abc import Mapping
from typing import Final

from sixaika_desktop.calls.model import Source
from sixaika_desktop.domain.phrases import say

_SECTION: Final = re.compile(
    r"§ (?P<section>[0-9]+[a-z]?(?:-[0-9]+)?)"
    r"(?:\((?P<moment>[0-9]+)\)(?P<item>[0-9]+(?:-[0-9]+)?)?)?"
)
_ARTICLE: Final = re.compile(r"\bArt\. (?P<article>[0-9]+)(?P<letter>[a-z]?)(?:\((?P<paragraph>[0-9]+)\))?")

NO_PLACE: Final = "–"
"""What stands for a place where a source has none."""

_WORDS: Final[Mapping[str, str]] = {
    "toimintalinjat ja erityistavoitteet": "axes",
    "yleiset reunaehdot": "general-conditions",
    "pakolliset kohdat": "compulsory-fields",
    "hakuilmoitukset": "call-notices",
    "osatoteuttajat": "part-implementers",
    "kärkihankkeet": "spearheads",
    "hankkeen nimi": "project-name",
    "hakuilmoitus": "call-notice",
    "rahan määrä": "amount-of-money",
    "kohderyhmät": "target-groups",
    "hakukierros": "round",
    "hankkeet": "projects",
    "kohta": "point",
}
"""Words that stand in the places of sources, each with the end of its phrase `clause-…`."""

_ANY_WORD: Final = re.compile("|".join(rf"\b{re.escape(word)}\b" for word in _WORDS))


def clause(article: str, language: str) -> str:
    """The place in the language's own way: 18 §:n 1 mom. 3 kohta, 18 § 1 mom. 3 punkten, section 18(1)(3);
    a language without a way of its own has it as it stands. A section is never broken over two lines.
    """
    if language not in _SECTIONS:
        return article
    worded = _ANY_WORD.sub(lambda found: say(f"clause-{_WORDS[found.group()]}", language), article)
    told = _SECTION.sub(lambda found: _SECTIONS[language](found).replace(" ", "\u00a0"), worded)
    return told if language == "en" else _ARTICLE.sub(_ARTICLES[language], told)


def cited(name: str, article: str, language: str) -> str:
    """A source by its name and the place in it; the name alone where there is no place or it tells it."""
    place = clause(article, language)
    return name if place in ("", NO_PLACE) or place in name else f"{name.rstrip(', ')}, {place}"


_STATUTE: Final = re.compile(r"\b[0-9]{1,4}/[0-9]{4}\b")


def short_name(source: Source, language: str) -> str:
    """A statute by its number, anything else by its title without what stands in brackets after it."""
    found = _STATUTE.search(source.title)
    return found.group() if found else source.named(language).partition(" (")[0]


def reference(source: Source | None, article: str, language: str) -> str:
    """A place in a source by its short name; the place alone where there is no source or it tells it."""
    place = clause(article, language)
    if source is None:
        return place
    name = short_name(source, language)
    if place == NO_PLACE or place in name:
        return name
    if name in place:
        return place
    return f"{name} {place}".strip() if _STATUTE.fullmatch(name) else f"{name}, {place}".strip(", ")


def _finnish(found: re.Match[str]) -> str:
    genitive = ":n" if found["moment"] else ""
    parts = [f"{found['section']} §{genitive}"]
    parts += [f"{found['moment']} mom."] if found["moment"] else []
    parts += [f"{found['item']} kohta"] if found["item"] else []
    return " ".join(parts).replace("-", "–")


def _swedish(found: re.Match[str]) -> str:
    parts = [f"{found['section']} §"]
    parts += [f"{found['moment']} mom."] if found["moment"] else []
    parts += [f"{found['item']} punkten"] if found["item"] else []
    return " ".join(parts).replace("-", "–")


def _english(found: re.Match[str]) -> str:
    section = found["section"]
    inner = "".join(f"({part})" for part in (found["moment"], found["item"]) if part)
    return f"{'sections' if '-' in section else 'section'} {section}{inner}".replace("-", "–")


def _number(found: re.Match[str]) -> str:
    return " ".join(part for part in (found["article"], found["letter"]) if part)


def _finnish_article(found: re.Match[str]) -> str:
    number = _number(found)
    return f"{number} artiklan {found['paragraph']} kohta" if found["paragraph"] else f"{number} artikla"


def _swedish_article(found: re.Match[str]) -> str:
    number = _number(found)
    return f"artikel {number}.{found['paragraph']}" if found["paragraph"] else f"artikel {number}"


_SECTIONS: Final = {"fi": _finnish, "sv": _swedish, "en": _english}
_ARTICLES: Final = {"fi": _finnish_article, "sv": _swedish_article}
