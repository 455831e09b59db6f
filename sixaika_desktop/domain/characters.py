"""What no library, file or paper can hold of a text: half a character (a lone surrogate), and U+0000.

Halves come with names of files, what is pasted, and libraries others wrote into. They are cleaned where text
enters a value (`tree.changed`, and rows that are new), and where a library is read.
"""

import re
from typing import Any, Final, cast

from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.money import Unread

UNHOLDABLE: Final = re.compile("[\x00\ud800-\udfff]")


def clean(text: str) -> str:
    """The text with two halves put together, and a lone one and U+0000 as U+FFFD; the same object where there
    is nothing to clean.
    """
    if ("\x00" not in text) if text.isascii() else UNHOLDABLE.search(text) is None:
        return text
    whole = text.replace("\x00", "\ufffd").encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return Unread(whole) if isinstance(text, Unread) else whole


def cleaned(value: Any) -> Any:
    """The value of a field with every text in it clean; the same object where all are."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, Map):
        fresh = cast("Map[Any, Any]", value)
        for key, part in fresh.items():
            if isinstance(part, str) and (whole := clean(part)) is not part:
                fresh = fresh.put(key, whole)
        return fresh
    if isinstance(value, tuple):
        names = cast("tuple[Any, ...]", value)
        if names and isinstance(names[0], str):
            whole_names = tuple(map(clean, names))
            return names if whole_names == names else whole_names
    return cast("Any", value)
