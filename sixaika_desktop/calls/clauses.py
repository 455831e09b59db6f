"""Places in statutes as each language writes them; in a call file they stand as "§ 18(1)3", "Art. 68a(2)"."""

import re
from typing import Final

_SECTION: Final = re.compile(
    r"§ (?P<section>[0-9]+[a-z]?(?:-[0-9]+)?)"
    r"(?:\((?P<moment>[0-9]+)\)(?P<item>[0-9]+(?:-[0-9]+)?)?)?"
)
_ARTICLE: Final = re.compile(r"\bArt\. (?P<article>[0-9]+)(?P<letter>[a-z]?)(?:\((?P<paragraph>[0-9]+)\))?")
_WORDS: Final = {"fi": ("mom.", "kohta"), "sv": ("mom.", "punkten")}


def clause(article: str, language: str) -> str:
    """The place in the language's own way: 18 § 1 mom. 3 kohta, 18 § 1 mom. 3 punkten; in English as it
    stands.
    """
    if language not in _WORDS:
        return article
    moment, item = _WORDS[language]

    def section(found: re.Match[str]) -> str:
        parts = [f"{found['section']} §"]
        if found["moment"]:
            parts.append(f"{found['moment']} {moment}")
        if found["item"]:
            parts.append(f"{found['item']} {item}")
        return " ".join(parts).replace("-", "–")

    def of_regulation(found: re.Match[str]) -> str:
        number = " ".join(part for part in (found["article"], found["letter"]) if part)
        paragraph = found["paragraph"]
        if language == "sv":
            return f"artikel {number}.{paragraph}" if paragraph else f"artikel {number}"
        return f"{number} artiklan {paragraph} kohta" if paragraph else f"{number} artikla"

    return _ARTICLE.sub(of_regulation, _SECTION.sub(section, article))
