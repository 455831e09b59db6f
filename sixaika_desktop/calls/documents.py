"""The text of a call: one file and the shared law it includes, kept together so that it can be judged by
later.
"""

import re
import tomllib
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any, Final, cast

from sixaika_desktop.calls.reading import CallError, Place, nearest, shown
from sixaika_desktop.calls.scanner import Lines, TooDeep
from sixaika_desktop.domain.phrases import resources
from sixaika_desktop.domain.trouble import why

LARGEST: Final = 1_000_000
"""Most bytes of a call with all that it includes."""

MOST_INCLUDED: Final = 20

_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")
_MARK = re.compile(r"# file ([^\n]{1,200}), ([0-9]{1,7}) lines")


@dataclass(frozen=True, slots=True)
class Document:
    """One TOML text of a call, parsed."""

    name: str
    text: str
    data: dict[str, Any]
    place: Place


@lru_cache(maxsize=32)
def parse(text: str, name: str) -> Document:
    """One text; CallError where it is no TOML, or nested or numbered beyond sense."""
    try:
        lines = Lines(text)
        data = tomllib.loads(text, parse_float=Decimal)
    except TooDeep as error:
        raise CallError("calls-too-deep", file=name, line=error.line) from None
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"\(at line (\d+)", str(error))
        last = text.count("\n") + 1
        raise CallError(
            "calls-no-toml",
            file=name,
            line=int(found[1]) if found else last,
            detail=str(error).split(" (at ")[0],
        ) from None
    except (ValueError, ArithmeticError):
        raise CallError("calls-wild-number", file=name) from None
    except RecursionError:
        raise CallError("calls-too-deep", file=name) from None
    return Document(name, text, data, Place(name, lines))


def read_text(path: Path) -> str:
    """The text of a file, line ends as one; CallError where it cannot be read, is too large or no UTF-8."""
    try:
        if path.is_dir():
            raise CallError("calls-folder", file=path.name)
        if path.exists() and not path.is_file():
            raise CallError("calls-no-file", file=path.name)
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except FileNotFoundError:
        raise CallError("calls-missing", file=path.name) from None
    except PermissionError:
        raise CallError("calls-forbidden", file=path.name) from None
    except OSError as error:
        raise CallError("calls-unreadable", file=path.name, reason=why(error)) from None
    if len(content) > LARGEST:
        raise CallError("calls-too-large", file=path.name, most=f"{LARGEST // 1_000_000} MB")
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise CallError(
            "calls-no-utf8", file=path.name, line=content.count(b"\n", 0, error.start) + 1
        ) from None


def documents(path: Path) -> list[Document]:
    """A call file and after it the files it includes, from `shared/` beside it or the program's own."""
    main = parse(read_text(path), path.name)
    included = ((name, _shared(path, name, at, main)) for at, name in _included(main))
    return [main, *(parse(read_text(file), f"{name}.toml") for name, file in included)]


def _included(main: Document) -> list[tuple[int, str]]:
    names = main.data.get("include", [])
    place = main.place / "include"
    if not isinstance(names, list):
        place.fail("calls-no-include", found=shown(names))
    items = cast("list[Any]", names)
    if len(items) > MOST_INCLUDED:
        place.fail("calls-many-included", most=MOST_INCLUDED)
    for at, name in enumerate(items):
        if not isinstance(name, str) or not _NAME.fullmatch(name):
            (place / at).fail("calls-no-include", found=shown(name))
        if name in items[:at]:
            (place / at).fail("calls-twice", name=name)
    return list(enumerate(items))


def _shared(path: Path, name: str, at: int, main: Document) -> Path:
    folders = (path.parent / "shared", resources() / "calls" / "shared")
    for folder in folders:
        if (found := folder / f"{name}.toml").is_file():
            return found
    known = [file.stem for folder in folders for file in folder.glob("*.toml")]
    (main.place / "include" / at).fail("calls-not-there", name=name, nearest=nearest(name, known))


def joined(parts: list[Document]) -> str:
    """All the texts of a call as one, which `parted` takes apart again."""
    if len(parts) == 1 and not _MARK.match(parts[0].text):
        return parts[0].text
    pieces: list[str] = []
    for part in parts:
        text = part.text if part.text.endswith("\n") else part.text + "\n"
        pieces.append(f"# file {part.name}, {text.count(chr(10))} lines\n{text}")
    return "".join(pieces)


def parted(text: str, name: str) -> list[Document]:
    """The documents of a call's text as `joined` wrote it, or the single document it is."""
    if len(text.encode("utf-8", "surrogatepass")) > LARGEST:
        raise CallError("calls-too-large", file=name, most=f"{LARGEST // 1_000_000} MB")
    text = text.replace("\r\n", "\n")
    if not _MARK.match(text):
        return [_without_includes(parse(text, name))]
    found: list[Document] = []
    lines = [line + "\n" for line in text.split("\n")]
    at = 0
    while at < len(lines) and (mark := _MARK.fullmatch(lines[at].rstrip("\n"))):
        last = at + 1 + int(mark[2])
        if last >= len(lines):
            raise CallError("calls-torn", file=name, line=len(lines))
        found.append(parse("".join(lines[at + 1 : last]), mark[1]))
        at = last
    if len(found) > MOST_INCLUDED + 1 or "".join(lines[at:]).strip():
        raise CallError("calls-torn", file=name, line=at + 1)
    named = [f"{included}.toml" for _, included in _included(found[0])]
    if named != [part.name for part in found[1:]]:
        raise CallError("calls-torn", file=name, line=1)
    return found


def _without_includes(main: Document) -> Document:
    for at, name in _included(main):
        (main.place / "include" / at).fail("calls-not-with-it", name=name)
    return main
