"""Names of files: small ASCII letters, digits and hyphens, the same on every system."""

import re
import unicodedata
from typing import Final

_OTHERS: Final = str.maketrans({"ß": "ss", "æ": "ae", "ø": "o", "đ": "d", "ł": "l", "þ": "th", "ð": "d"})
_RESERVED: Final = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])")
LONGEST: Final = 48


def slug(text: str) -> str:
    """`Åbo Akademi` is `abo-akademi`; "" where nothing is left."""
    plain = unicodedata.normalize("NFKD", text.lower().translate(_OTHERS))
    kept = "".join(c for c in plain if not unicodedata.combining(c))
    found = re.sub(r"[^a-z0-9]+", "-", kept).strip("-")
    if len(found) > LONGEST:
        cut = found[:LONGEST].rpartition("-")[0] if found[LONGEST] != "-" else found[:LONGEST]
        found = (cut or found[:LONGEST]).strip("-")
    return f"{found}-x" if is_reserved(found) else found


def is_reserved(name: str) -> bool:
    """Whether Windows means a device by this name of a file, whatever its ending."""
    return _RESERVED.fullmatch(name.partition(".")[0].rstrip().lower()) is not None


def ending(name: str) -> str:
    """The ending of a file's name, small ASCII letters and digits; `bin` where it has none."""
    last = re.sub(r"[^a-z0-9]", "", name.rpartition(".")[2].lower()) if "." in name else ""
    return last if 1 <= len(last) <= 8 else "bin"


def different(names: list[str]) -> list[str]:
    """The names, a number after each that stood before."""
    seen: dict[str, int] = {}
    found: list[str] = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        found.append(name if seen[name] == 1 else f"{name}-{seen[name]}")
    return found
