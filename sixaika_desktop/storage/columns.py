"""How each kind of field is kept in a column, exactly as it was typed.

An amount is its decimal text, a day its ISO date; what could not be read follows a question mark, which no
amount and no date begins with. A map is one JSON object, so that an edited cell writes one row. An empty map
and what is not given are NULL, and NULL is the default of a field that an older program did not have.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, Final, cast

import sqlalchemy as sa

from sixaika_desktop.domain.characters import clean
from sixaika_desktop.domain.flat import cell_text
from sixaika_desktop.domain.map import EMPTY, Map
from sixaika_desktop.domain.model import Cell, Row
from sixaika_desktop.domain.money import MOST_DIGITS, Unread
from sixaika_desktop.domain.shape import Field, Kind, shape

UNREAD: Final = "?"

Raw = dict[str, Any]
"""The columns of a row by the names of its fields, as plain data."""


@dataclass(frozen=True, slots=True)
class Column:
    """The type of a column, and the way of a value into it and out of it."""

    type: type[sa.types.TypeEngine[Any]]
    put: Callable[[Any], Any]
    take: Callable[[Any], Any]


def _same(value: Any) -> Any:
    return value


def _take_text(raw: Any) -> str:
    """The clean text of a column; TypeError where something else stands there: SQLite does not look."""
    if type(raw) is not str:
        raise TypeError(f"no text but {type(raw).__name__}")
    return clean(raw)


def _take_number(raw: Any) -> int:
    if type(raw) is not int:
        raise TypeError(f"no whole number but {type(raw).__name__}")
    return raw


def _take_decimal(raw: Any) -> Decimal:
    found = Decimal(_take_text(raw))
    if not found.is_finite() or abs(found.adjusted()) > MOST_DIGITS:
        raise ValueError(f"{found} is no amount")
    return found


def _put_decimal(value: Decimal) -> str:
    """Exact, exponent included: 1E+2 stays what it is, and below one no exponent is shown."""
    exponent = value.as_tuple().exponent
    return format(value, "f") if isinstance(exponent, int) and -60 < exponent <= 0 else str(value)


def _put_amount(value: Decimal | Unread | None) -> str | None:
    if value is None:
        return None
    return UNREAD + value if isinstance(value, Unread) else _put_decimal(value)


def _take_amount(raw: Any) -> Decimal | Unread:
    text = _take_text(raw)
    return Unread(text[1:]) if text.startswith(UNREAD) else _take_decimal(text)


def _put_day(value: date | Unread | None) -> str | None:
    if value is None:
        return None
    return UNREAD + value if isinstance(value, Unread) else value.isoformat()


def _take_day(raw: Any) -> date | Unread:
    text = _take_text(raw)
    return Unread(text[1:]) if text.startswith(UNREAD) else date.fromisoformat(text)


_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_scan = json.JSONDecoder().raw_decode


def _decode(raw: Any) -> Any:
    return _scan(_take_text(raw))[0]


def _decode_map(raw: Any) -> Mapping[str, Any]:
    found = _decode(raw)
    if type(found) is not dict:
        raise TypeError(f"no map but {type(found).__name__}")
    return cast("Mapping[str, Any]", found)


def _put_texts(value: Map[str, str]) -> str | None:
    return _encode(dict(sorted(value.items()))) if value else None


def _take_texts(raw: str) -> Map[str, str]:
    return Map({language: _take_text(text) for language, text in _decode_map(raw).items()})


def _put_amounts(value: Map[Any, Any]) -> str | None:
    """Amounts by key or by cell; a cell is `work package/period`, and the id of a work package has no /."""
    return _encode({cell_text(key): _put_amount(value[key]) for key in sorted(value)}) if value else None


def _take_amounts(raw: str) -> Map[str, Any]:
    return Map({key: _maybe_amount(amount) for key, amount in _decode_map(raw).items()})


def _take_cells(raw: str) -> Map[Cell, Any]:
    cells: dict[Cell, Any] = {}
    for key, amount in _decode_map(raw).items():
        work_package, _, period = key.partition("/")
        cells[Cell(work_package, period)] = _maybe_amount(amount)
    return Map(cells)


def _maybe_amount(raw: str | None) -> Decimal | Unread | None:
    return None if raw is None else _take_amount(raw)


def _take_names(raw: str) -> tuple[str, ...]:
    return () if raw == "[]" else tuple(_take_text(name) for name in _decode(raw))


COLUMNS: Final[Mapping[Kind, Column]] = {
    Kind.ID: Column(sa.Text, _same, _take_text),
    Kind.ORDER: Column(sa.Text, _put_decimal, _take_decimal),
    Kind.TEXT: Column(sa.Text, _same, _take_text),
    Kind.TEXTS: Column(sa.Text, _put_texts, _take_texts),
    Kind.AMOUNT: Column(sa.Text, _put_amount, _take_amount),
    Kind.DAY: Column(sa.Text, _put_day, _take_day),
    Kind.FLAG: Column(sa.Boolean, _same, bool),
    Kind.MAYBE: Column(sa.Boolean, _same, bool),
    Kind.NUMBER: Column(sa.BigInteger, _same, _take_number),
    Kind.NAMES: Column(sa.Text, _encode, _take_names),
    Kind.CELLS: Column(sa.Text, _put_amounts, _take_cells),
    Kind.AMOUNTS: Column(sa.Text, _put_amounts, _take_amounts),
}


def raw_row(row: Row) -> Raw:
    """The row's own fields as its columns."""
    return {name: put(getattr(row, name)) for name, put in _putters(type(row))}


def fields_of(cls: type[Row], raw: Raw) -> dict[str, Any]:
    """The values of the fields that a row's columns hold; fields that are not there are left out."""
    takers = _takers(cls)
    values: dict[str, Any] = {}
    for name, column in raw.items():
        take, default = takers[name]
        values[name] = default if column is None else take(column)
    return values


@cache
def _putters(cls: type[Row]) -> tuple[tuple[str, Callable[[Any], Any]], ...]:
    return tuple((f.name, COLUMNS[f.kind].put) for f in shape(cls).own)


@cache
def _takers(cls: type[Row]) -> dict[str, tuple[Callable[[Any], Any], Any]]:
    return {f.name: (COLUMNS[f.kind].take, _default(f)) for f in shape(cls).own}


def _default(f: Field) -> Any:
    return EMPTY if f.kind in (Kind.TEXTS, Kind.CELLS, Kind.AMOUNTS) else f.default
