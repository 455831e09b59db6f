"""What people type and see in fields and cells, by the kind of field and the language."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Final, TypeAlias

from sixaika_desktop.domain import money
from sixaika_desktop.domain.model import Post, Row
from sixaika_desktop.domain.money import MINUS, NO_BREAK_SPACE, Unit, Unread
from sixaika_desktop.domain.months import read_date, show_date
from sixaika_desktop.domain.phrases import has, say
from sixaika_desktop.domain.shape import Field, Kind, row_name

Shower: TypeAlias = Callable[[Any, str], str]
"""From a value to its text in a language."""

Reader: TypeAlias = Callable[[str, str], Any]
"""From a text in a language to the value it means; `Unread` where it means none."""

_PER_CENT: Final = frozenset({"share", "side_costs", "rates", "rises"})
_PLAIN: Final = frozenset({"units", "size"})


@dataclass(frozen=True, slots=True)
class Typing:
    """How a kind of value is shown, put into an editor, and read back."""

    show: Shower
    edit: Shower
    read: Reader


def typing_of(field: Field, unit: Unit | None = None) -> Typing:
    """How the values of a field are typed. Fields of choices and of rows have no typing: ValueError."""
    match field.kind:
        case Kind.TEXT | Kind.TEXTS:
            return TEXT
        case Kind.AMOUNT | Kind.AMOUNTS | Kind.CELLS:
            return amounts(unit if unit is not None else "€")
        case Kind.DAY:
            return DAY
        case Kind.NUMBER:
            return NUMBER
        case _:
            raise ValueError(f"{field.name} is not typed")


def unit_of(cls: type[Row], field: Field) -> Unit:
    """What the amounts of a field are counted in: euros, per cent, or months, hours and pieces ("")."""
    if field.name in _PER_CENT:
        return "%"
    return "" if field.name in _PLAIN or (issubclass(cls, Post) and field.name != "pay") else "€"


def spoken(language: str) -> money.Language:
    """A language as the money module knows it."""
    return "fi" if language == "fi" else "sv" if language == "sv" else "en"


def amounts(unit: Unit = "€", *, cents: bool | None = None, zero: str | None = None) -> Typing:
    """Amounts: with cents always, never, or (None) with the digits that were typed."""

    def shown(value: Any, language: str) -> str:
        places = None if cents is None else 2 if cents else 0
        return money.show(value, spoken(language), places, unit, zero)

    return Typing(shown, plain_amount, money.read)


def plain_amount(value: Any, language: str) -> str:
    """An amount as one edits it, and as spreadsheets take it: every digit, no groups, no unit."""
    if not isinstance(value, Decimal):
        return "" if value is None else str(value)
    text = money.show(value, spoken(language), None, "").replace(NO_BREAK_SPACE, "").replace(MINUS, "-")
    return text.replace(",", "") if language == "en" else text


def _text(value: Any, _language: str) -> str:
    return "" if value is None else str(value)


def _number(text: str, _language: str) -> Any:
    try:
        return int(text.strip().replace(MINUS, "-") or "0")
    except ValueError:
        return Unread(text)


TEXT: Final = Typing(_text, _text, lambda text, _: text)
DAY: Final = Typing(show_date, show_date, read_date)
NUMBER: Final = Typing(_text, _text, _number)


def means_the_same(one: Any, other: Any) -> bool:
    """Whether what stands in an editor need not be replaced: 1 000 and 1000,0 are the same to the eye."""
    if one == other:
        return type(one) is type(other) or (not isinstance(one, Unread) and not isinstance(other, Unread))
    return one in (None, "") and other in (None, "")


def terms_of(cls: type[Row], field: Field, language: str) -> list[tuple[str, str]]:
    """The terms of a field with their names in a language."""
    found: list[tuple[str, str]] = []
    for term in field.terms:
        key = f"term-{row_name(cls)}-{field.name}-{term}"
        found.append((term, say(key, language) if has(key) else term or "–"))
    return found


def is_unread(value: Any) -> bool:
    """Whether a value is text that could not be read, kept as typed."""
    return isinstance(value, Unread)


def is_day(value: Any) -> bool:
    """Whether a value is a date."""
    return isinstance(value, date)
