"""The structure of the value, read once off the dataclasses.

Storage, exchange, schema, difference and merge are each one walk over these shapes; a new field needs no line
there.
"""

from collections.abc import Iterator
from dataclasses import MISSING, dataclass, fields
from enum import Enum
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

from sixaika_desktop.domain import model
from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import Application, Cell, Row
from sixaika_desktop.domain.money import Amount
from sixaika_desktop.domain.months import Day


class Kind(Enum):
    """How a field is typed, stored and exchanged."""

    ID = "id"
    ORDER = "order"
    TEXT = "text"
    TEXTS = "texts"
    AMOUNT = "amount"
    DAY = "day"
    FLAG = "flag"
    MAYBE = "maybe"
    NUMBER = "number"
    NAMES = "names"
    CELLS = "cells"
    AMOUNTS = "amounts"
    ROWS = "rows"


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a row: its kind, its default, the kinds of row it may name, and for ROWS the class it owns.

    `bound`: where the row named goes, this one goes with it; else the name is cleared. `terms`: all it may
    hold, where the program itself gives them a meaning.
    """

    name: str
    kind: Kind
    default: Any
    ref: tuple[str, ...] = ()
    child: type[Row] | None = None
    bound: bool = False
    terms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Shape:
    """A class of row: its singular name (`partner`, `work_package`) and its fields in order."""

    name: str
    cls: type[Row]
    fields: tuple[Field, ...]

    @property
    def own(self) -> tuple[Field, ...]:
        """The fields that are stored in the row itself."""
        return tuple(f for f in self.fields if f.kind is not Kind.ROWS)

    @property
    def children(self) -> tuple[Field, ...]:
        """The fields that own rows."""
        return tuple(f for f in self.fields if f.kind is Kind.ROWS)

    def field(self, name: str) -> Field:
        """The field named *name*; KeyError if there is none."""
        for f in self.fields:
            if f.name == name:
                return f
        raise KeyError(f"{self.name} has no field {name!r}")


_KINDS: tuple[tuple[Any, Kind], ...] = (
    (model.Texts, Kind.TEXTS),
    (model.Cells, Kind.CELLS),
    (model.Amounts, Kind.AMOUNTS),
    (Amount, Kind.AMOUNT),
    (Day, Kind.DAY),
    (bool | None, Kind.MAYBE),
    (bool, Kind.FLAG),
    (int, Kind.NUMBER),
    (str, Kind.TEXT),
    (tuple[str, ...], Kind.NAMES),
)


def _kind(name: str, hint: Any) -> tuple[Kind, type[Row] | None]:
    if name == "id":
        return Kind.ID, None
    if name == "order":
        return Kind.ORDER, None
    for annotation, kind in _KINDS:
        if hint == annotation:
            return kind, None
    if get_origin(hint) is tuple and issubclass(get_args(hint)[0], Row):
        return Kind.ROWS, get_args(hint)[0]
    raise TypeError(f"no kind for {name}: {hint}")


def row_name(cls: type[Row]) -> str:
    """`WorkPackage` is called work_package wherever a kind of row is named."""
    return "".join("_" + c.lower() if c.isupper() else c for c in cls.__name__).lstrip("_")


@cache
def shape(cls: type[Row]) -> Shape:
    """The shape of a class of rows."""
    hints = get_type_hints(cls)
    found: list[Field] = []
    for f in fields(cls):
        kind, child = _kind(f.name, hints[f.name])
        default = None if f.default is MISSING else f.default
        about = f.metadata
        ref, bound, terms = about.get("ref", ()), about.get("bound", False), about.get("terms", ())
        found.append(Field(f.name, kind, default, ref, child, bound, terms))
    return Shape(row_name(cls), cls, tuple(found))


@cache
def shapes() -> tuple[Shape, ...]:
    """Every shape in an application, owners before what they own; the application itself comes first."""
    found: list[Shape] = []

    def visit(cls: type[Row]) -> None:
        found.append(shape(cls))
        for f in shape(cls).children:
            assert f.child is not None
            visit(f.child)

    visit(Application)
    return tuple(found)


@cache
def shape_named(name: str) -> Shape:
    """The shape called *name*; KeyError if there is none."""
    for s in shapes():
        if s.name == name:
            return s
    raise KeyError(name)


@cache
def owning_fields(cls: type[Row]) -> tuple[str, ...]:
    """The names of the fields in which rows of this class own rows."""
    return tuple(f.name for f in shape(cls).children)


def walk(row: Row, parent: str = "") -> Iterator[tuple[Row, str]]:
    """The row and all it owns, each with the id of its owner, owners first."""
    yield row, parent
    for name in owning_fields(type(row)):
        rows: tuple[Row, ...] = getattr(row, name)
        for child in rows:
            if owning_fields(type(child)):
                yield from walk(child, row.id)
            else:
                yield child, row.id


def index(app: Application) -> dict[str, tuple[Row, str]]:
    """Every row of the application with its owner's id, by its own id."""
    return {row.id: (row, parent) for row, parent in walk(app)}


__all__ = [
    "Cell",
    "Field",
    "Kind",
    "Map",
    "Shape",
    "index",
    "row_name",
    "shape",
    "shape_named",
    "shapes",
    "walk",
]
