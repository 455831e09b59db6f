"""JSON from a stranger: judged before it is parsed, and parsed so that nothing is guessed.

Python's own reader takes NaN, lets the last of two equal keys win, turns 0.1 into a float and can be made
to eat all memory. Here size, depth and number of parts are counted first; a number keeps its text, and what
must be refused (`Number` for NaN, `Twice` for equal keys) is left in the tree for the coder, which knows the
place.
"""

import json
import re
from itertools import pairwise
from math import inf
from typing import Any, Final, cast

from sixaika_desktop.domain.trouble import Trouble

MOST_BYTES: Final = 20 * 1024 * 1024
MOST_DEPTH: Final = 16
MOST_PARTS: Final = 1_000_000
"""Members of objects and elements of lists, all together."""
MOST_MEMBERS: Final = 10_000
"""Members of one object."""

_INNER = rb'[^"\\]*+(?:\\.[^"\\]*+)*+'
_TOKEN = re.compile(
    rb'"' + _INNER + rb'"\s*+:\s*+"' + _INNER + rb'"\s*+([,}])'  # a key, its text and what follows, in one
    rb"|([][{},])"
    rb'|"' + _INNER + rb'(?:(")|\\?\Z)',
    re.DOTALL,
)
_BOM = b"\xef\xbb\xbf"
_CUT_WORD = re.compile(r"(?:t|tr|tru|f|fa|fal|fals|n|nu|nul|-)?\s*")


class Number(str):
    """A number of a JSON file, exactly as it stands there; NaN and Infinity too."""

    __slots__ = ()


class Twice(str):
    """What stands in place of an object in which this key stands twice."""

    __slots__ = ()


def read_tree(data: bytes) -> Any:
    """The parts of a JSON text: dict, list, str, `Number`, bool, None, and `Twice`. Raises `Trouble`."""
    if len(data) > MOST_BYTES:
        raise Trouble("trouble-too-large", most=f"{MOST_BYTES // 1024**2} MB")
    if not data.removeprefix(_BOM).strip():
        raise Trouble("trouble-empty")
    if data.startswith(b"%PDF-"):
        raise Trouble("trouble-is-pdf")
    whole = _judged(data)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        # the decoder counts from behind the mark at the beginning
        at = fault.start + (len(_BOM) if data.startswith(_BOM) else 0)
        raise Trouble("trouble-not-utf8", at=at, line=data.count(b"\n", 0, at) + 1) from None
    del data
    try:
        return json.loads(
            text,
            parse_float=Number,
            parse_int=Number,
            parse_constant=Number,
            object_pairs_hook=_members,
        )
    except json.JSONDecodeError as fault:
        cut = not whole and (fault.msg.startswith("Unterminated") or _CUT_WORD.fullmatch(text, fault.pos))
        phrase = "trouble-truncated" if cut else "trouble-malformed"
        raise Trouble(phrase, line=fault.lineno, column=fault.colno) from None


def _judged(data: bytes) -> bool:
    """Whether every bracket and string is closed. Raises `Trouble` for a text too deep or too long."""
    parts = texts = 0
    members: list[float] = []  # of the open brackets, outermost first; a list may hold any number
    closed = True
    for token in _TOKEN.finditer(data):
        mark = token[1] or token[2]
        if mark is None:
            texts += 1
            closed = token[3] is not None
        elif mark == b",":
            parts += 1
            if members:
                members[-1] += 1
                if members[-1] > MOST_MEMBERS:
                    raise Trouble("trouble-too-many-parts", most=MOST_MEMBERS)
        elif mark in b"[{":
            parts += 1
            members.append(0 if mark == b"{" else -inf)
            if len(members) > MOST_DEPTH:
                raise Trouble("trouble-too-deep", most=MOST_DEPTH)
        elif members:
            members.pop()
        if parts > MOST_PARTS or texts > 2 * MOST_PARTS:
            raise Trouble("trouble-too-many-parts", most=MOST_PARTS)
    return closed and not members


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any] | Twice:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    keys = sorted(key for key, _ in pairs)
    return Twice(next(key for key, after in pairwise(keys) if key == after))


def write_tree(tree: dict[str, Any]) -> bytes:
    """The JSON text of a tree, a row a line; the same tree gives the same bytes. Raises `Trouble` if huge."""
    data = (_laid_out(tree, 0) + "\n").encode()
    if len(data) > MOST_BYTES:
        raise Trouble("trouble-too-large-to-write", most=f"{MOST_BYTES // 1024**2} MB")
    return data


_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode


def _laid_out(row: dict[str, Any], depth: int) -> str:
    inner = {key: part for key, part in row.items() if _holds_rows(part)}
    parts = [_encode({key: part for key, part in row.items() if key not in inner})[1:-1]]
    margin = "\n" + " " * (depth + 1)
    for key, part in inner.items():
        if isinstance(part, dict):
            parts.append(f"{margin}{_encode(key)}:{_laid_out(cast(dict[str, Any], part), depth + 1)}")
        else:
            rows = f",{margin} ".join(_laid_out(child, depth + 2) for child in part)
            parts.append(f"{margin}{_encode(key)}:[{margin} {rows}]")
    return "{" + ",".join(part for part in parts if part) + "}"


def _holds_rows(part: Any) -> bool:
    """Whether a part is rows, or holds rows, and so gets lines of its own."""
    if isinstance(part, dict):
        return any(_holds_rows(inner) for inner in cast(dict[str, Any], part).values())
    return isinstance(part, list) and isinstance(next(iter(cast(list[Any], part)), None), dict)
