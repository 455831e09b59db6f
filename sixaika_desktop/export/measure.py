"""The bundled font as numbers: how wide a text is, and what is printed for a character the font lacks.

Read from the TrueType tables with the standard library alone, so that figures and lines come out the same on
screen, on paper and in a test.
"""

import struct
import unicodedata
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import Final, Literal, NamedTuple, TypeAlias

from sixaika_desktop.domain.phrases import resources

Face: TypeAlias = Literal["regular", "bold", "italic"]

FILES: Final[dict[Face, str]] = {
    "regular": "SourceSans3-Regular.ttf",
    "bold": "SourceSans3-Bold.ttf",
    "italic": "SourceSans3-It.ttf",
}
BOX_SIZE: Final = 0.72
"""The size of a boxed code point against the text around it."""
BOX_PAD: Final = 0.12
"""Room left and right of it in its box, and again outside, in ems of the text around it."""

ASCENT: Final = 0.73
"""From the baseline to the top of tall letters, in ems; what a line is set by."""


class Piece(NamedTuple):
    """A run of one line: text of the font, or the code point of a character it lacks, to be put in a box."""

    text: str
    boxed: bool


def path(face: Face) -> Path:
    """The font's file."""
    return resources() / "fonts" / FILES[face]


class Metrics:
    """Advance widths of one face, in thousandths of the type size."""

    def __init__(self, data: bytes) -> None:
        tables = _tables(data)
        per_em: int = struct.unpack_from(">H", data, tables["head"] + 18)[0]
        count: int = struct.unpack_from(">H", data, tables["hhea"] + 34)[0]
        longs: tuple[int, ...] = struct.unpack_from(f">{count * 2}H", data, tables["hmtx"])
        last = count - 1
        self._advance = {
            chr(code): longs[2 * min(glyph, last)] * 1000 // per_em
            for code, glyph in _glyphs(data, tables["cmap"]).items()
            if printable(chr(code))
        }
        self._shown = frozenset(self._advance)
        self._words: dict[str, int] = {}

    def shows(self, text: str) -> bool:
        """Whether the font can show every character of the text, and none only steers the text around it."""
        return self._shown.issuperset(text)

    def units(self, text: str) -> int:
        """The width of a text, boxed code points included."""
        width = self._words.get(text)
        if width is None:
            advance = self._advance
            if self.shows(text):
                width = sum(map(advance.__getitem__, text))
            else:
                width = sum(advance[c] if c in advance else self.box_units(c) for c in text)
            if len(text) <= 40:
                if len(self._words) > 200_000:
                    self._words.clear()
                self._words[text] = width
        return width

    def box_units(self, character: str) -> int:
        """The width of a boxed code point with the room around it."""
        label = sum(self._advance[c] for c in code_point(character))
        return int(label * BOX_SIZE + 4 * BOX_PAD * 1000)


@cache
def metrics(face: Face = "regular") -> Metrics:
    """The metrics of a bundled face."""
    return Metrics(path(face).read_bytes())


def width(text: str, size: float, face: Face = "regular") -> float:
    """The width of a line of text in points."""
    return metrics(face).units(text) * size / 1000


def fitted(text: str, room: float, size: float, face: Face = "regular") -> str:
    """The text, shortened with … where it is wider than the room; "" where nothing of it fits."""
    measure = metrics(face)
    limit = room * 1000 / size
    widths = accumulate(map(measure.units, text))
    high = next((at for at, width in enumerate(widths) if width > limit), None)
    if high is None:
        return text
    low = 0
    while low < high:
        middle = (low + high + 1) // 2
        if measure.units(text[:middle].rstrip() + "…") <= limit:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + "…" if low else ""


def code_point(character: str) -> str:
    """`[U+1F600]`."""
    return f"[U+{ord(character):04X}]"


@cache
def printable(character: str) -> bool:
    """Whether a character is a letter, mark, number, sign or space, and not one that only steers the text
    around it.
    """
    return unicodedata.category(character)[0] not in "CZ" or unicodedata.category(character) == "Zs"


def missing(text: str) -> set[str]:
    """The characters of a text that print as boxed code points; line ends and tabs are no such characters."""
    measure = metrics()
    if measure.shows(text):
        return set()
    return {c for c in set(prepared(text)) - {"\n"} if not measure.shows(c)}


def prepared(text: str) -> str:
    """A text as it is set: composed letters, line ends as \\n, tabs as spaces, invisible break marks left
    out.
    """
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return text.replace("\t", "    ").replace("\u00ad", "").replace("\u200b", "").replace("\u2028", "\n")


def pieces(text: str, face: Face = "regular") -> list[Piece]:
    """A line cut into what the font can show and the boxed rest, in order."""
    measure = metrics(face)
    if measure.shows(text):
        return [Piece(text, False)] if text else []
    found: list[Piece] = []
    begin = 0
    for at, character in enumerate(text):
        if measure.shows(character):
            continue
        if at > begin:
            found.append(Piece(text[begin:at], False))
        found.append(Piece(code_point(character), True))
        begin = at + 1
    if begin < len(text):
        found.append(Piece(text[begin:], False))
    return found


def _tables(data: bytes) -> dict[str, int]:
    count: int = struct.unpack_from(">H", data, 4)[0]
    found: dict[str, int] = {}
    for i in range(count):
        tag, _, offset, _ = struct.unpack_from(">4sIII", data, 12 + 16 * i)
        found[tag.decode("ascii")] = offset
    return found


def _glyphs(data: bytes, start: int) -> dict[int, int]:
    """Glyph numbers by code point, from the Unicode subtables of formats 4 and 12."""
    count: int = struct.unpack_from(">H", data, start + 2)[0]
    found: dict[int, int] = {}
    for i in range(count):
        platform, encoding, offset = struct.unpack_from(">HHI", data, start + 4 + 8 * i)
        if (platform, encoding) not in ((0, 3), (0, 4), (3, 1), (3, 10)):
            continue
        at = start + offset
        kind: int = struct.unpack_from(">H", data, at)[0]
        if kind == 12:
            groups: int = struct.unpack_from(">I", data, at + 12)[0]
            for first, last, glyph in struct.iter_unpack(">III", data[at + 16 : at + 16 + 12 * groups]):
                for code in range(first, last + 1):
                    found[code] = glyph + code - first
        elif kind == 4:
            found |= _segments(data, at)
    return {code: glyph for code, glyph in found.items() if glyph}


def _segments(data: bytes, at: int) -> dict[int, int]:
    double: int = struct.unpack_from(">H", data, at + 6)[0]
    count = double // 2
    ends: tuple[int, ...] = struct.unpack_from(f">{count}H", data, at + 14)
    starts: tuple[int, ...] = struct.unpack_from(f">{count}H", data, at + 16 + double)
    deltas: tuple[int, ...] = struct.unpack_from(f">{count}H", data, at + 16 + 2 * double)
    ranges_at = at + 16 + 3 * double
    ranges: tuple[int, ...] = struct.unpack_from(f">{count}H", data, ranges_at)
    found: dict[int, int] = {}
    for i in range(count):
        for code in range(starts[i], min(ends[i], 0xFFFE) + 1):
            if not ranges[i]:
                found[code] = (code + deltas[i]) & 0xFFFF
                continue
            glyph: int = struct.unpack_from(
                ">H", data, ranges_at + 2 * i + ranges[i] + 2 * (code - starts[i])
            )[0]
            if glyph:
                found[code] = (glyph + deltas[i]) & 0xFFFF
    return found
