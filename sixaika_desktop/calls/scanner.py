"""On which line of a TOML text every key stands: `tomllib` keeps no positions.

The scanner knows headers, dotted and quoted keys, strings of all four kinds, arrays and inline tables, and
nothing of values. It reads no more of a text than TOML allows; where it cannot go on it stops, and `tomllib`
says what is wrong.
"""

import re
from typing import Final, TypeAlias

Path: TypeAlias = tuple[str | int, ...]
"""The way to a value: keys of tables and indices of arrays."""

DEEPEST: Final = 16
"""Most tables and arrays within one another, and most parts of a dotted key."""

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_SPACE = re.compile(r"[ \t]*")
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_STRING = re.compile(
    r'"""(?:[^"\\]|\\(?s:.)|"(?!""))*"{3,5}'
    r"|'''(?:[^']|'(?!''))*'{3,5}"
    r'|"(?:[^"\\\n]|\\.)*"'
    r"|'[^'\n]*'"
)
_PLAIN = re.compile(r"[^\s,\[\]{}#\"']+(?:[ ][0-9][^\s,\[\]{}#]*)?")
_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))")
_ESCAPED: Final = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", '"': '"', "\\": "\\"}


class TooDeep(ValueError):
    """Tables, arrays or a dotted key are nested beyond `DEEPEST`; `line` says where."""

    def __init__(self, line: int) -> None:
        super().__init__(f"nested too deep in line {line}")
        self.line = line


class _Stop(Exception):
    """This is no TOML."""


class Lines:
    """The lines of a text's keys. Counting starts at 1."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._line = 1
        self._counted = 0
        self._lines: dict[Path, int] = {}
        self._arrays: dict[Path, int] = {}
        try:
            self._document()
        except _Stop:
            return

    def of(self, path: Path) -> int:
        """The line of the key at *path*, or of the nearest table around it that has one; 1 if none has."""
        while path and path not in self._lines:
            path = path[:-1]
        return self._lines.get(path, 1)

    def has(self, path: Path) -> bool:
        """Whether the key itself was seen."""
        return path in self._lines

    def _here(self) -> int:
        self._line += self._text.count("\n", self._counted, self._at)
        self._counted = self._at
        return self._line

    def _document(self) -> None:
        table: Path = ()
        while True:
            self._match(_BLANK)
            if self._at >= len(self._text):
                return
            if self._text[self._at] == "[":
                table = self._header()
            else:
                self._pair(table, 0)

    def _match(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self._text, self._at)
        if found is None:
            raise _Stop
        self._at = found.end()
        return found.group()

    def _take(self, mark: str) -> bool:
        if self._text.startswith(mark, self._at):
            self._at += len(mark)
            return True
        return False

    def _header(self) -> Path:
        line = self._here()
        is_array = self._take("[[")
        if not is_array:
            self._take("[")
        keys = self._keys()
        if not self._take("]]" if is_array else "]"):
            raise _Stop
        path: Path = ()
        for key in keys[:-1]:
            path = (*path, key)
            self._lines.setdefault(path, line)
            if path in self._arrays:
                path = (*path, self._arrays[path])
        path = (*path, keys[-1])
        self._lines.setdefault(path, line)
        if is_array:
            index = self._arrays.get(path, -1) + 1
            self._arrays[path] = index
            path = (*path, index)
        self._lines[path] = line
        return path

    def _keys(self) -> list[str]:
        keys: list[str] = []
        while True:
            self._match(_SPACE)
            keys.append(self._key())
            if len(keys) > DEEPEST:
                raise TooDeep(self._here())
            self._match(_SPACE)
            if not self._take("."):
                return keys

    def _key(self) -> str:
        if self._text.startswith(('"', "'"), self._at):
            return _unquoted(self._match(_STRING))
        return self._match(_BARE_KEY)

    def _pair(self, table: Path, depth: int) -> None:
        line = self._here()
        path = table
        for key in self._keys():
            path = (*path, key)
            self._lines.setdefault(path, line)
        if not self._take("="):
            raise _Stop
        self._match(_SPACE)
        self._value(path, depth)

    def _value(self, path: Path, depth: int) -> None:
        if depth > DEEPEST:
            raise TooDeep(self._here())
        if self._take("["):
            self._array(path, depth)
        elif self._take("{"):
            self._inline(path, depth)
        elif self._text.startswith(('"', "'"), self._at):
            self._match(_STRING)
        else:
            self._match(_PLAIN)

    def _array(self, path: Path, depth: int) -> None:
        index = 0
        while True:
            self._match(_BLANK)
            if self._take("]"):
                return
            self._lines[(*path, index)] = self._here()
            self._value((*path, index), depth + 1)
            index += 1
            self._match(_BLANK)
            if not self._take(","):
                if self._take("]"):
                    return
                raise _Stop

    def _inline(self, path: Path, depth: int) -> None:
        self._match(_BLANK)
        if self._take("}"):
            return
        while True:
            self._match(_BLANK)
            self._pair(path, depth + 1)
            self._match(_BLANK)
            if self._take("}"):
                return
            if not self._take(","):
                raise _Stop


def _unquoted(quoted: str) -> str:
    if quoted.startswith("'"):
        return quoted[1:-1]

    def plain(found: re.Match[str]) -> str:
        code = found[1] or found[2]
        if code:
            return chr(int(code, 16)) if int(code, 16) < 0x110000 else "\ufffd"
        return _ESCAPED.get(found[3], found[3])

    return _ESCAPE.sub(plain, quoted[1:-1])
