"""What an application holds but does not count, as far as that can be told without its call.

Rows of a partner that takes no part in the budget; dates and amounts outside the project's time; texts in a
language that the application no longer has. None of it is lost: it is kept, greyed, and counts again when
what stands in its way is undone.
"""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, TypeAlias

from sixaika_desktop.domain.flat import cell_text
from sixaika_desktop.domain.model import (
    Answer,
    Application,
    Deliverable,
    Milestone,
    Partner,
    Row,
    Task,
    Where,
    WorkPackage,
)
from sixaika_desktop.domain.months import calendar_years
from sixaika_desktop.domain.shape import Kind, owning_fields, shape, walk

Reason: TypeAlias = Literal["inactive", "period", "dates", "language"]

PeriodsOf: TypeAlias = Callable[[Application], Collection[str] | None]
"""The ids of an application's periods; None where they cannot be told."""


@dataclass(frozen=True, slots=True)
class Uncounted:
    """A place that holds something that is not counted, and why: see the phrases `uncounted-…`."""

    where: Where
    cls: type[Row]
    reason: Reason
    value: Any


@dataclass(frozen=True, slots=True)
class _Frame:
    """What of the application decides whether its rows count."""

    start: date | None
    end: date | None
    periods: frozenset[str] | None
    languages: tuple[str, ...]


def years(app: Application) -> Collection[str] | None:
    """The calendar years of the project; None where its dates are not both given."""
    return [p.id for p in calendar_years(app.start, app.end)] or None


def newly_uncounted(
    before: Application, after: Application, periods: PeriodsOf = years
) -> tuple[Uncounted, ...]:
    """What counted before an edit and is still there but uncounted after it."""
    old_frame, new_frame = _frame(before, periods), _frame(after, periods)
    frames_same = old_frame == new_frame
    found: list[Uncounted] = []
    for name in owning_fields(Application):
        old_rows = {row.id: row for row in getattr(before, name)}
        for row in getattr(after, name):
            old = old_rows.get(row.id)
            if old is None or (old is row and frames_same):
                continue
            was = {u.where: u for u in _of(old, old_frame)}
            there = {inner.id for inner, _ in walk(old)}
            found += [u for u in _of(row, new_frame) if u.where not in was and u.where.id in there]
    return tuple(found)


def uncounted(app: Application, periods: PeriodsOf = years) -> tuple[Uncounted, ...]:
    """Every place that holds something which is not counted."""
    frame = _frame(app, periods)
    return tuple(
        u for name in owning_fields(Application) for row in getattr(app, name) for u in _of(row, frame)
    )


def _frame(app: Application, periods: PeriodsOf) -> _Frame:
    ids = periods(app)
    start = app.start if isinstance(app.start, date) else None
    end = app.end if isinstance(app.end, date) else None
    return _Frame(start, end, None if ids is None else frozenset(ids), app.languages)


def _of(row: Row, frame: _Frame) -> Iterator[Uncounted]:
    """What the row and all it owns hold uncounted; the rows of a partner without budget as whole rows."""
    if isinstance(row, Partner) and not (row.active and row.role != "associated"):
        for name in ("posts", "costs", "incomes", "financing"):
            rows: tuple[Row, ...] = getattr(row, name)
            for inner in rows:
                yield Uncounted(Where(inner.id), type(inner), "inactive", inner)
        return
    for inner, _ in walk(row):
        yield from _own(inner, frame)


def _own(row: Row, frame: _Frame) -> Iterator[Uncounted]:
    cls: type[Row] = type(row)
    if isinstance(row, Answer) and row.language and row.language not in frame.languages:
        yield Uncounted(Where(row.id, "value"), cls, "language", row.value)
    for f in shape(cls).own:
        value = getattr(row, f.name)
        if f.kind is Kind.CELLS and frame.periods is not None:
            for cell, amount in value.items():
                if cell.period and cell.period not in frame.periods:
                    yield Uncounted(Where(row.id, f.name, cell_text(cell)), cls, "period", amount)
        elif f.kind is Kind.TEXTS:
            for language, text in value.items():
                if language not in frame.languages:
                    yield Uncounted(Where(row.id, f.name, language), cls, "language", text)
        elif (
            f.kind is Kind.DAY and cls in _PLANNED and isinstance(value, date) and _outside(value, frame)
        ) or (
            f.name.endswith("_period") and value and frame.periods is not None and value not in frame.periods
        ):
            yield Uncounted(Where(row.id, f.name), cls, "dates", value)


_PLANNED = frozenset({WorkPackage, Task, Deliverable, Milestone})


def _outside(day: date, frame: _Frame) -> bool:
    return bool((frame.start and day < frame.start) or (frame.end and day > frame.end))
