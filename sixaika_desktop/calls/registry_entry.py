"""Strict reading of registry files: a table becomes a dataclass whose fields say which keys it may have."""

import tomllib
from collections.abc import Callable, Collection, Mapping
from dataclasses import MISSING, dataclass, fields
from datetime import date
from pathlib import Path
from typing import Any, Final, TypeVar, cast, get_type_hints

from sixaika_desktop.calls.model import Says

LANGUAGES: Final = ("fi", "sv", "en")
T = TypeVar("T")


class RegistryError(ValueError):
    """A mistake in a registry file; the message names the file and the entry."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a file: its entries by id, not yet read, and where it stands."""

    place: str
    entries: dict[str, object]

    def rows(self, row: type[T], **known: Collection[str]) -> dict[str, T]:
        """The entries by id, each as a dataclass: a key for every field, those without a default needed.

        The id fills `id` or `code`. `known` gives by field the words or ids it may have. `own_knowledge` must
        name fields. Raises `RegistryError`.
        """
        kinds = get_type_hints(row)
        return {
            id: _row(row, kinds, id, _table(values, f"{self.place}.{id}"), f"{self.place}.{id}", known)
            for id, values in self.entries.items()
        }


def read_tables(file: Path, tables: tuple[str, ...]) -> dict[str, Table]:
    """The tables a file must have, in the order of the file.

    Raises `RegistryError` where it is no TOML, has another table or lacks one; OSError where it cannot be
    read.
    """
    try:
        content: dict[str, object] = tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise RegistryError(f"{file.name}: {error}") from error
    if strange := sorted(set(content) ^ set(tables)):
        raise RegistryError(f"{file.name}: a table is unknown or lacking: {', '.join(strange)}")
    places = {table: f"{file.name}: {table}" for table in tables}
    return {table: Table(place, _table(content[table], place)) for table, place in places.items()}


def _row(
    row: type[T],
    kinds: Mapping[str, object],
    id: str,
    left: dict[str, object],
    place: str,
    known: Mapping[str, Collection[str]],
) -> T:
    filled: dict[str, Any] = {}
    for field in fields(cast("type[Any]", row)):
        if field.name in ("id", "code"):
            filled[field.name] = id
        elif field.name in left:
            value = left.pop(field.name)
            if not _IS[kinds[field.name]](value):
                raise RegistryError(f"{place}: {field.name} is not of the right kind: {value!r}")
            filled[field.name] = tuple(cast("list[str]", value)) if isinstance(value, list) else value
        elif field.default is MISSING and field.default_factory is MISSING:
            raise RegistryError(f"{place}: {field.name} is lacking")
    if left:
        raise RegistryError(f"{place}: unknown key {', '.join(left)}")
    for name in filled.get("own_knowledge", ()):
        if name.partition(".")[0] not in kinds:
            raise RegistryError(f"{place}: own_knowledge names {name}, which it does not have")
    for name, words in known.items():
        given = filled.get(name, ())
        for word in (given,) if isinstance(given, str) else given:
            if word not in words:
                raise RegistryError(f"{place}: {name} has the unknown {word!r}")
    return row(**filled)


def _table(values: object, place: str) -> dict[str, object]:
    if not isinstance(values, dict):
        raise RegistryError(f"{place}: is not a table")
    return dict(cast("dict[str, object]", values))


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_names(value: object) -> bool:
    """Names by language, Finnish at least."""
    if not isinstance(value, dict):
        return False
    names = cast("dict[str, object]", value)
    return "fi" in names and all(key in LANGUAGES and _is_text(name) for key, name in names.items())


_IS: Final[Mapping[object, Callable[[object], bool]]] = {
    str: _is_text,
    Says: _is_names,
    bool: lambda value: isinstance(value, bool),
    bool | None: lambda value: isinstance(value, bool),
    int | None: lambda value: isinstance(value, int) and not isinstance(value, bool),
    date | None: lambda value: type(value) is date,
    tuple[str, ...]: lambda value: (
        isinstance(value, list) and all(map(_is_text, cast("list[object]", value)))
    ),
}
"""By the annotation of a field: whether a value of the file will do for it."""
