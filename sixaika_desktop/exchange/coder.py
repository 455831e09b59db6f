"""An application as a tree of JSON parts, and back: one walk over the shapes, no field listed by hand.

Writing leaves out what has its default. Reading is strict: what it does not know or cannot keep exactly is a
`Trouble` that names the place (`partners[3].costs[2].price`) and what would be right.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from difflib import get_close_matches
from functools import cache
from typing import Any, Final, cast

from sixaika_desktop.domain.characters import UNHOLDABLE, clean
from sixaika_desktop.domain.map import EMPTY, Map
from sixaika_desktop.domain.model import LIMITS, Application, Cell, Row
from sixaika_desktop.domain.money import Amount, Unread, from_text, to_text
from sixaika_desktop.domain.months import Day
from sixaika_desktop.domain.shape import Field, Kind, Shape, shape
from sixaika_desktop.domain.trouble import Trouble
from sixaika_desktop.exchange.json_text import Number, Twice

ID: Final = r"[A-Za-z0-9_.\-]{1,200}"
LANGUAGE: Final = r"[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}"
DAY: Final = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
MOST_WHOLE_NUMBER: Final = 2**53 - 1

_ID = re.compile(ID)
_LANGUAGE = re.compile(LANGUAGE)
_DAY = re.compile(DAY)
_WHOLE = re.compile(r"-?[0-9]{1,16}")
_MOST_TEXT: Final = LIMITS["text"]


def to_tree(row: Row) -> dict[str, Any]:
    """The row and all it owns, as JSON parts."""
    tree: dict[str, Any] = {}
    for f, write in _writers(type(row)):
        part = getattr(row, f.name)
        if write is None:
            if part:
                tree[f.name] = [to_tree(child) for child in part]
        elif part is not f.default and (part != f.default or str(part) != str(f.default)):
            tree[f.name] = write(part)
    return tree


def from_tree(tree: Any) -> Application:
    """The application of a tree that `json_text.read_tree` made; takes the tree apart. Raises `Trouble`."""
    row = _read_row(shape(Application), tree, set())
    assert isinstance(row, Application)
    return row


# ---- writing


@cache
def _writers(cls: type[Row]) -> tuple[tuple[Field, Callable[[Any], Any] | None], ...]:
    """The fields of a class and what writes them; None for those that own rows."""
    return tuple((f, _WRITE.get(f.kind)) for f in shape(cls).fields)


def _same(part: Any) -> Any:
    return part


def _write_amount(amount: Amount) -> str | dict[str, str] | None:
    if isinstance(amount, Unread):
        return {"unread": clean(str(amount))}
    return amount if amount is None else to_text(amount)


def _write_day(day: Day) -> str | dict[str, str] | None:
    if isinstance(day, Unread):
        return {"unread": clean(str(day))}
    return day if day is None else day.isoformat()


def cleans(texts: Map[str, str]) -> dict[str, str]:
    return {key: clean(texts[key]) for key in sorted(texts)}


def _write_amounts(amounts: Map[str, Amount]) -> dict[str, Any]:
    return {key: _write_amount(amounts[key]) for key in sorted(amounts)}


def _write_cells(cells: Map[Cell, Amount]) -> dict[str, Any]:
    return {f"{cell.work_package}/{cell.period}": _write_amount(cells[cell]) for cell in sorted(cells)}


_WRITE: Final[Mapping[Kind, Callable[[Any], Any]]] = {
    Kind.ID: _same,
    Kind.ORDER: to_text,
    Kind.TEXT: clean,
    Kind.TEXTS: cleans,
    Kind.AMOUNT: _write_amount,
    Kind.DAY: _write_day,
    Kind.FLAG: _same,
    Kind.MAYBE: _same,
    Kind.NUMBER: _same,
    Kind.NAMES: list,
    Kind.CELLS: _write_cells,
    Kind.AMOUNTS: _write_amounts,
}


# ---- reading


@cache
def _readers(cls: type[Row]) -> dict[str, tuple[Field, Callable[[Any, Field], Any] | None]]:
    """The fields of a class and what reads them; None for those that own rows."""
    return {f.name: (f, _READ.get(f.kind)) for f in shape(cls).fields}


def members(part: Any) -> dict[str, Any]:
    """The members of an object, every key there once."""
    if type(part) is Twice:
        raise Trouble("trouble-key-twice", key=part)
    if type(part) is not dict:
        raise _wrong("trouble-want-object", part)
    return cast(dict[str, Any], part)


def _read_row(of: Shape, part: Any, ids: set[str]) -> Row:
    readers = _readers(of.cls)
    parts = members(part)
    _judge_id(parts, ids)
    values: dict[str, Any] = {}
    for name, inner in parts.items():
        if name not in readers:
            raise unknown(name, readers)
        f, read = readers[name]
        try:
            values[name] = read(inner, f) if read else _read_rows(f, inner, ids)
        except Trouble as trouble:
            raise trouble.within(name) from None
    return of.cls(**values)


def _judge_id(parts: Mapping[str, Any], ids: set[str]) -> None:
    """The id of a row must be there, be one, and be its own."""
    row_id = parts.get("id")
    if type(row_id) is not str or not _ID.fullmatch(row_id):
        raise _wrong("trouble-want-id", row_id).within("id") if "id" in parts else Trouble("trouble-no-id")
    if row_id in ids:
        raise Trouble("trouble-id-twice", id=row_id).within("id")
    ids.add(row_id)


def _read_rows(f: Field, part: Any, ids: set[str]) -> tuple[Row, ...]:
    assert f.child is not None
    of = shape(f.child)
    parts = elements(part)
    parts.reverse()
    rows: list[Row] = []
    while parts:
        try:
            rows.append(_read_row(of, parts.pop(), ids))
        except Trouble as trouble:
            raise trouble.within(f"[{len(rows)}]") from None
    return tuple(rows)


def elements(part: Any) -> list[Any]:
    """The elements of a list."""
    if type(part) is not list:
        raise _wrong("trouble-want-list", part)
    return cast(list[Any], part)


def unknown(name: str, known: Mapping[str, Any]) -> Trouble:
    """The trouble with a field that is not there, and the names that look like it."""
    if near := get_close_matches(name[:60], known, n=3):
        return Trouble("trouble-unknown-field", name=name, near=", ".join(near))
    return Trouble("trouble-unknown-field-all", name=name, known=", ".join(known))


def _wrong(phrase: str, part: Any) -> Trouble:
    return Trouble(phrase, found=_found(part))


def _found(part: Any) -> str:
    """A part as it stands in the file, cut short."""
    if isinstance(part, Number):
        return str(part)
    if isinstance(part, str):
        return f'"{part}"'
    if part is None or isinstance(part, bool):
        return {None: "null", True: "true", False: "false"}[part]
    return "[…]" if isinstance(part, list) else "{…}"


def clean_text(part: Any) -> str:
    """A text that every place it will go to can hold."""
    if type(part) is not str:
        raise _wrong("trouble-want-text", part)
    if len(part) > _MOST_TEXT:
        raise Trouble("trouble-too-long", length=len(part), most=_MOST_TEXT)
    if ("\x00" in part if part.isascii() else UNHOLDABLE.search(part)) and (bad := UNHOLDABLE.search(part)):
        raise Trouble("trouble-character", code=f"U+{ord(bad[0]):04X}", at=bad.start() + 1)
    return part


def _as_it_is(part: Any, f: Field) -> Any:
    return part  # an id, which has been judged


def _read_text(part: Any, f: Field) -> str:
    text = clean_text(part)
    if f.terms and text not in f.terms:
        terms = ", ".join(f'"{term}"' for term in f.terms)
        raise Trouble("trouble-want-term", found=_found(part), terms=terms)
    return text


def _read_amount(part: Any, f: Field) -> Amount:
    return None if part is None else _amount(part)


def _amount(part: Any) -> Decimal | Unread:
    try:
        if type(part) is str:
            return from_text(part)
        if type(part) is Number and len(part) <= 60:
            return from_text(to_text(Decimal(part)))
    except (ValueError, ArithmeticError):
        pass
    if type(part) is dict or type(part) is Twice:
        return _unread(part)
    raise _wrong("trouble-want-amount", part)


def _unread(part: Any) -> Unread:
    found = members(part)
    if set(found) != {"unread"}:
        raise _wrong("trouble-want-unread", part)
    try:
        return Unread(clean_text(found["unread"]))
    except Trouble as trouble:
        raise trouble.within("unread") from None


def _read_order(part: Any, f: Field) -> Decimal:
    amount = _amount(part)
    if isinstance(amount, Unread):
        raise _wrong("trouble-want-amount", part)
    return amount


def _read_day(part: Any, f: Field) -> Day:
    if part is None:
        return None
    if type(part) is dict or type(part) is Twice:
        return _unread(part)
    try:
        if type(part) is str and _DAY.fullmatch(part):
            return date.fromisoformat(part)
    except ValueError:
        pass
    raise _wrong("trouble-want-day", part)


def _read_flag(part: Any, f: Field) -> bool:
    if type(part) is not bool:
        raise _wrong("trouble-want-flag", part)
    return part


def _read_maybe(part: Any, f: Field) -> bool | None:
    return None if part is None else _read_flag(part, f)


def _read_number(part: Any, f: Field) -> int:
    if type(part) is not Number or not _WHOLE.fullmatch(part) or abs(int(part)) > MOST_WHOLE_NUMBER:
        raise _wrong("trouble-want-number", part)
    return int(part)


def _read_names(part: Any, f: Field) -> tuple[str, ...]:
    names: list[str] = []
    for inner in elements(part):
        try:
            names.append(clean_text(inner))
        except Trouble as trouble:
            raise trouble.within(f"[{len(names)}]") from None
    return tuple(names)


def _read_map(part: Any, key: Callable[[str], Any], value: Callable[[Any], Any]) -> Map[Any, Any]:
    found = members(part)
    if not found:
        return EMPTY
    items: dict[Any, Any] = {}
    for name, inner in found.items():
        try:
            items[key(name)] = value(inner)
        except Trouble as trouble:
            raise trouble.within(f'["{name}"]') from None
    return Map(items)


def _language(key: str) -> str:
    if not _LANGUAGE.fullmatch(key):
        raise _wrong("trouble-want-language", key)
    return key


def _cell(key: str) -> Cell:
    work_package, slash, period = clean_text(key).partition("/")
    if not slash or (work_package and not _ID.fullmatch(work_package)):
        raise _wrong("trouble-want-cell", key)
    return Cell(work_package, period)


def _maybe_amount(part: Any) -> Amount:
    return None if part is None else _amount(part)


def _read_texts(part: Any, f: Field) -> Map[str, str]:
    texts = _read_map(part, _language, clean_text)
    if len(texts) > LIMITS["languages"]:
        raise Trouble("trouble-limit-languages", count=len(texts), most=LIMITS["languages"])
    return texts


def _read_amounts(part: Any, f: Field) -> Map[str, Amount]:
    return _read_map(part, clean_text, _maybe_amount)


def _read_cells(part: Any, f: Field) -> Map[Cell, Amount]:
    return _read_map(part, _cell, _maybe_amount)


_READ: Final[Mapping[Kind, Callable[[Any, Field], Any]]] = {
    Kind.ID: _as_it_is,
    Kind.ORDER: _read_order,
    Kind.TEXT: _read_text,
    Kind.TEXTS: _read_texts,
    Kind.AMOUNT: _read_amount,
    Kind.DAY: _read_day,
    Kind.FLAG: _read_flag,
    Kind.MAYBE: _read_maybe,
    Kind.NUMBER: _read_number,
    Kind.NAMES: _read_names,
    Kind.CELLS: _read_cells,
    Kind.AMOUNTS: _read_amounts,
}
