"""What differs between two versions of a call, part by part."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal
from typing import Any, Final, Literal, TypeAlias

from sixaika_desktop.calls.model import Call, Parameter, Rule, Says
from sixaika_desktop.domain.map import EMPTY

Result: TypeAlias = Literal["added", "removed", "changed"]

PARTS: Final = (
    "rounds",
    "categories",
    "cost_models",
    "items",
    "financing",
    "marks",
    "sections",
    "questions",
    "annexes",
    "rules",
)


@dataclass(frozen=True, slots=True)
class Changed:
    """A part of a call that came, went or is another: its kind (`rules`, `rounds` …), id and names.

    `fields` are what differs in it; `numbers` of these, single numbers, days and yes or no, before and after.
    """

    part: str
    id: str
    names: Says
    result: Result
    fields: tuple[str, ...] = ()
    numbers: tuple[tuple[str, Any, Any], ...] = ()


def changes(before: Call, after: Call) -> tuple[Changed, ...]:
    """All that differs, in the order of `PARTS`; a rule moved to another place does not differ."""
    return tuple(
        found for part in PARTS for found in _of_part(part, _parts(before, part), _parts(after, part))
    )


def is_newer(version: str, than: str) -> bool:
    """Whether a version is later, number by number: 1.10 is later than 1.9."""
    return _numbers(version) > _numbers(than)


def _numbers(version: str) -> tuple[int, ...]:
    """The numbers of a version; what is no number is passed over."""
    plain = version.partition("+")[0]
    return tuple(int(part) for part in plain.split(".") if part.isascii() and part.isdigit())


def _parts(call: Call, part: str) -> dict[str, Any]:
    if part == "questions":
        return dict(call.question)
    return {getattr(row, "id", "") or row.code: row for row in getattr(call, part)}


def _of_part(part: str, before: dict[str, Any], after: dict[str, Any]) -> Iterator[Changed]:
    for id, row in before.items():
        if id not in after:
            yield Changed(part, id, _names(row), "removed")
    for id, row in after.items():
        if id not in before:
            yield Changed(part, id, _names(row), "added")
        elif told := tuple(_differing(part, before[id], row)):
            numbers = tuple((n, a, b) for n, a, b in told if _is_plain(a) and _is_plain(b))
            names = tuple(dict.fromkeys(name.partition(".")[0] for name, _, _ in told))
            yield Changed(part, id, _names(row), "changed", names, numbers)


def _differing(part: str, before: Any, after: Any) -> Iterator[tuple[str, Any, Any]]:
    for field in fields(before):
        old, new = getattr(before, field.name), getattr(after, field.name)
        if part == "sections" and field.name == "questions":
            continue  # they are a part of their own
        if isinstance(before, Rule) and field.name == "source":
            old, new = old.id, new.id
        if old == new:
            continue
        if isinstance(before, Rule) and field.name == "arguments":
            yield from _arguments(old, new)
        else:
            yield field.name, old, new


def _arguments(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[tuple[str, Any, Any]]:
    for name in dict.fromkeys((*before, *after)):
        old, new = _value(before.get(name)), _value(after.get(name))
        if old != new:
            yield f"arguments.{name}", old, new


def _value(argument: Any) -> Any:
    """An argument; of a parameter of the law its latest value."""
    return argument.values[-1].value if isinstance(argument, Parameter) and argument.values else argument


def _is_plain(value: Any) -> bool:
    return value is None or isinstance(value, Decimal | int | date)


def _names(row: Any) -> Says:
    return getattr(row, "names", EMPTY) or getattr(row, "title", EMPTY)
