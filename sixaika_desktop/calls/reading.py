"""From the tables of a call file to typed values, strictly: what is unknown, missing or mistyped is told with
its line.
"""

import re
import types
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from difflib import get_close_matches
from typing import (
    Annotated,
    Any,
    Final,
    Literal,
    NoReturn,
    Union,
    cast,
    get_args,
    get_origin,
)

from sixaika_desktop.calls.asked import Names
from sixaika_desktop.calls.model import Dated
from sixaika_desktop.calls.scanner import Lines, Path
from sixaika_desktop.domain.money import MOST_PLACES, MOST_WHOLE, Mode
from sixaika_desktop.domain.phrases import LANGUAGES
from sixaika_desktop.domain.trouble import Trouble

Table = dict[str, Any]

ID: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")

LONGEST: Final = 4_000
"""Most characters of one text in a call."""


class CallError(Trouble):
    """A mistake in a call file: which file, line, rule and key, and what would be right."""

    def __init__(
        self, phrase: str, *, file: str = "", line: int = 0, rule: str = "", key: str = "", **values: object
    ) -> None:
        super().__init__(phrase, file=file, place="", **values)
        self.line = line
        self.rule = rule
        self.key = key

    def sentence(self, language: str) -> str:
        """The sentence with file, line, rule and key in front."""
        parts = [
            Trouble("calls-at-line", line=self.line).sentence(language) if self.line else "",
            Trouble("calls-at-rule", rule=self.rule).sentence(language) if self.rule else "",
            self.key,
        ]
        self.place = ", ".join(part for part in parts if part)
        return super().sentence(language)


class Place:
    """Where a value stands: file, line, the rule around it and its key."""

    __slots__ = ("file", "lines", "path", "rule")

    def __init__(self, file: str, lines: Lines, path: Path = (), rule: str = "") -> None:
        self.file, self.lines, self.path, self.rule = file, lines, path, rule

    def __truediv__(self, key: str | int) -> "Place":
        return Place(self.file, self.lines, (*self.path, key), self.rule)

    def of_rule(self, rule: str) -> "Place":
        """The same place, inside a rule."""
        return Place(self.file, self.lines, self.path, rule)

    @property
    def key(self) -> str:
        """The keys that lead there, as one would write them; indices of tables left out."""
        shown = ""
        for part in self.path:
            shown += f"[{part + 1}]" if isinstance(part, int) else f"{'.' if shown else ''}{part}"
        return shown

    def fail(self, phrase: str, **values: object) -> NoReturn:
        """Raise CallError about this place."""
        raise CallError(
            phrase, file=self.file, line=self.lines.of(self.path), rule=self.rule, key=self.key, **values
        )


def nearest(name: str, known: Iterable[str]) -> str:
    """The known names nearest to a wrong one, or the first of them all, as one text."""
    names = sorted(set(known))
    close = get_close_matches(name, names, n=3, cutoff=0.5) or names[:12]
    return ", ".join(close) or "–"


Known = Mapping[str, Collection[str]]
"""The names that stand in a call, by kind."""


def convert(value: Any, hint: Any, place: Place, known: Known | None = None) -> Any:
    """A value as its type says, or CallError. Whole numbers do for decimals; a flag never does for a
    number.
    """
    origin = get_origin(hint)
    if origin is Annotated:
        inner, *marks = get_args(hint)
        if inner == tuple[Dated, ...]:
            place.fail("calls-wrong-type", expected=Trouble("calls-type-number"), found=shown(value))
        found = convert(value, inner, place, known)
        for mark in marks:
            if isinstance(mark, Names) and known is not None and found not in known[mark.kind]:
                refuse_name(mark.kind, found, known[mark.kind], place)
        return found
    if origin in (Union, types.UnionType):
        options = [option for option in get_args(hint) if option is not type(None)]
        return convert(value, options[0], place, known)
    if origin is Literal:
        return word(value, get_args(hint), place)
    if origin is tuple:
        if not isinstance(value, list):
            place.fail("calls-wrong-type", expected=Trouble("calls-type-list"), found=shown(value))
        items = cast("list[Any]", value)
        return tuple(convert(item, get_args(hint)[0], place / at, known) for at, item in enumerate(items))
    if origin is not None and issubclass(origin, Mapping):
        key_hint, value_hint = get_args(hint)
        return {
            convert(key, key_hint, place / key, known): convert(item, value_hint, place / key, known)
            for key, item in table(value, place).items()
        }
    return _scalar(value, hint, place)


def _scalar(value: Any, hint: Any, place: Place) -> Any:
    if hint is bool:
        if isinstance(value, bool):
            return value
    elif hint is str:
        if isinstance(value, str):
            if len(value) > LONGEST:
                place.fail("calls-long-text", most=LONGEST)
            return value
    elif hint is int:
        if isinstance(value, int) and not isinstance(value, bool):
            return int(_sane(Decimal(value), place))
    elif hint is Decimal:
        if isinstance(value, int | Decimal) and not isinstance(value, bool):
            return _sane(Decimal(value), place)
    elif hint is date:
        if isinstance(value, date) and not isinstance(value, datetime):
            return value
    elif isinstance(hint, type) and issubclass(hint, Mode):
        return Mode(word(value, tuple(mode.value for mode in Mode), place))
    elif hint is Any:
        return _any(value, place)
    else:
        raise TypeError(f"no call file holds a {hint!r}")
    place.fail("calls-wrong-type", expected=Trouble(_TYPES[hint]), found=shown(value))


_TYPES: Final = {
    bool: "calls-type-flag",
    str: "calls-type-text",
    int: "calls-type-whole",
    Decimal: "calls-type-number",
    date: "calls-type-date",
}


def _any(value: Any, place: Place) -> Any:
    """A parameter's value, before anyone knows what it is for."""
    if isinstance(value, bool | str):
        return value
    if isinstance(value, int):
        return int(_sane(Decimal(value), place))
    if isinstance(value, Decimal):
        return _sane(value, place)
    if isinstance(value, list):
        items = cast("list[Any]", value)
        return tuple(_any(item, place / at) for at, item in enumerate(items))
    return _scalar(value, date, place)


def _sane(value: Decimal, place: Place) -> Decimal:
    exponent = value.as_tuple().exponent
    if (
        not isinstance(exponent, int)
        or exponent < -MOST_PLACES
        or value.adjusted() > 15
        or abs(value) >= MOST_WHOLE
    ):
        place.fail("calls-wild-number")
    return value


def word(value: Any, words: Sequence[Any], place: Place) -> Any:
    """The value, which must be one of some words."""
    if isinstance(value, str) and value in words:
        return value
    place.fail("calls-wrong-word", found=shown(value), words=", ".join(str(each) for each in words))


def refuse_name(kind: str, name: str, known: Iterable[str], place: Place) -> NoReturn:
    """Say that the call has nothing of this kind by this name."""
    place.fail("calls-no-such", kind=Trouble(f"calls-kind-{kind}"), name=name, nearest=nearest(name, known))


def shown(value: Any) -> str:
    """A value as the author of the file wrote it, nearly."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return f'"{value}"'
    if isinstance(value, dict):
        return "{ … }"
    if isinstance(value, list):
        return "[ … ]"
    if isinstance(value, int) and abs(value) >= 10**30:
        return "…"
    return str(value)


def table(value: Any, place: Place) -> Table:
    """The value, which must be a table."""
    if not isinstance(value, dict):
        place.fail("calls-wrong-type", expected=Trouble("calls-type-table"), found=shown(value))
    return cast("Table", value)


def tables(value: Any, place: Place) -> list[Table]:
    """The value, which must be an array of tables."""
    if not isinstance(value, list):
        place.fail("calls-wrong-type", expected=Trouble("calls-type-tables"), found=shown(value))
    items = cast("list[Any]", value)
    return [table(item, place / at) for at, item in enumerate(items)]


def by_language(value: Any, place: Place) -> dict[str, str]:
    """A text in all the program's languages and no other."""
    found = {lang: _scalar(text, str, place / lang) for lang, text in table(value, place).items()}
    if unknown := [lang for lang in found if lang not in LANGUAGES]:
        (place / unknown[0]).fail("calls-unknown-key", known=", ".join(LANGUAGES))
    if missing := [lang for lang in LANGUAGES if not found.get(lang, "").strip()]:
        place.fail("calls-no-language", languages=", ".join(missing))
    return found


def identity(raw: Table, place: Place) -> str:
    """The id of a row, which every row needs."""
    if "id" not in raw:
        place.fail("calls-missing-key", missing="id")
    found = _scalar(raw["id"], str, place / "id")
    if not ID.fullmatch(found):
        (place / "id").fail("calls-bad-id", found=found)
    return found
