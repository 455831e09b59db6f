"""The rows of a call file, read into the dataclasses of the model: their fields are the keys a table may
have.
"""

from collections.abc import Mapping
from dataclasses import MISSING, fields
from functools import cache
from typing import Any, Final, TypeVar, get_args, get_origin, get_type_hints

from sixaika_desktop.calls.model import Question, Section
from sixaika_desktop.calls.reading import Place, Table, by_language, convert, identity, nearest, tables, word

T = TypeVar("T")

SAYS: Final = ("names", "title", "titles", "says", "help", "note", "programme")
"""Fields that hold a text by language (where they are no plain text)."""

CHILDREN: Final[Mapping[tuple[type, str], str]] = {
    (Section, "questions"): "question",
    (Question, "choices"): "choice",
    (Question, "columns"): "column",
    (Question, "rows"): "row",
}
"""Owned rows whose key in the file is not the field's name; others are the field's name without its s."""

WORDS: Final[Mapping[str, tuple[str, ...]]] = {
    "Question.kind": ("text", "choice", "choices", "yesno", "number", "date", "table", "shown"),
    "Question.by": ("project", "lead", "partner"),
    "Question.shows": (
        "applicant", "partners", "transfers", "dates", "budget", "financing", "de_minimis", "annexes",
        "steering", "work_plan",
    ),
    "Column.kind": ("text", "choice", "choices", "yesno", "number", "date"),
    "Annex.per": ("project", "partner", "funder"),
    "Item.kind": ("unit_cost", "lump_sum"),
    "Rounding.level": ("row", "category", "partner", "project"),
    "Rounding.remainder": ("largest", "last", "own", "lead", "first"),
    "Periods.by": ("years", "months"),
    "Periods.unplaced": ("last", "even", "open"),
}  # fmt: skip
"""Fields that take one of a few words."""


@cache
def layout(cls: type) -> Mapping[str, tuple[str, Any, bool]]:
    """Of a class of the call: by key in the file its field, its type, and whether it must be given."""
    hints = get_type_hints(cls, include_extras=True)
    found: dict[str, tuple[str, Any, bool]] = {}
    for f in fields(cls):
        required = f.default is MISSING and f.default_factory is MISSING
        found[_key(cls, f.name, hints[f.name])] = (f.name, hints[f.name], required)
    return found


def _key(cls: type, name: str, hint: Any) -> str:
    if (cls, name) in CHILDREN:
        return CHILDREN[cls, name]
    return name.removesuffix("s") if row_class(hint) is not None and name != "values" else name


def row_class(hint: Any) -> type[Any] | None:
    """The class of the rows in a field, if it holds rows."""
    if get_origin(hint) is not tuple:
        return None
    inner = get_args(hint)[0]
    return inner if isinstance(inner, type) and hasattr(inner, "__dataclass_fields__") else None


def rows(raw: Any, cls: type[T], place: Place) -> tuple[T, ...]:
    """Rows of a class; none may have another's id or code."""
    found: list[T] = []
    seen: set[str] = set()
    for at, one in enumerate(tables(raw, place)):
        row = read(one, cls, place / at)
        name = getattr(row, "id", None) or getattr(row, "code", None)
        if name in seen:
            (place / at).fail("calls-twice", name=name)
        if name:
            seen.add(name)
        found.append(row)
    return tuple(found)


def read(raw: Table, cls: type[T], place: Place, **given: Any) -> T:
    """One row of a class from its table; *given* are fields that do not stand in the table."""
    known = layout(cls)
    values: dict[str, Any] = dict(given)
    for key, value in raw.items():
        if key not in known or known[key][0] in given:
            (place / key).fail("calls-unknown-key", known=nearest(key, known))
        name, hint, _ = known[key]
        values[name] = field(cls, name, hint, value, place / key)
    for key, (name, _, required) in known.items():
        if required and name not in values:
            place.fail("calls-missing-key", missing=key)
    if "id" in known and "id" not in given:
        identity(raw, place)
    return cls(**values)


def field(cls: type, name: str, hint: Any, value: Any, place: Place) -> Any:
    """One field of a row."""
    if (child := row_class(hint)) is not None:
        return rows(value, child, place)
    if name in SAYS and hint is not str:
        return by_language(value, place)
    if words := WORDS.get(f"{cls.__name__}.{name}"):
        return word(value, words, place)
    return convert(value, hint, place)
