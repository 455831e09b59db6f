"""The sentences of a call: text with bare `{names}`, filled in by nothing but replacing them.

`str.format` is never used on a call's text: a call may come from a stranger, and `{x.__class__}` or
`{n:>999999999}` are more than a sentence needs.
"""

import re
from collections.abc import Callable, Mapping
from typing import Final

_PART: Final = re.compile(r"\{\{|\}\}|\{([a-z][a-z0-9_]{0,40})\}|[{}]")


def placeholders(text: str) -> frozenset[str]:
    """The names a sentence asks for. Raises ValueError, with the part, where a brace is anything else."""
    found: set[str] = set()
    for part in _PART.finditer(text):
        if part.group(1):
            found.add(part.group(1))
        elif part.group() in "{}":
            raise ValueError(text[part.start() : part.start() + 40])
    return frozenset(found)


def fill(text: str, values: Mapping[str, str] | Callable[[str], str | None]) -> str:
    """The sentence with its names replaced; a name without a value stays as it stands, braces and all."""
    value = values if callable(values) else values.get

    def part(found: re.Match[str]) -> str:
        if name := found.group(1):
            filled = value(name)
            return found.group() if filled is None else filled
        return found.group()[0]

    return _PART.sub(part, text)
