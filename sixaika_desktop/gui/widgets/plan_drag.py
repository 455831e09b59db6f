"""A drag in the chart of time: what was taken hold of, and what letting go of it would do."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal, TypeAlias

from sixaika_desktop.domain.edits.plan_dates import later
from sixaika_desktop.domain.months import add_months
from sixaika_desktop.schedule import Span

Part: TypeAlias = Literal["bar", "start", "end", "link_start", "link_end", "point", "link", "row", "name"]

MONTH = 365.25 / 12
"""The average length of a month in days."""


@dataclass(frozen=True, slots=True)
class Grip:
    """What of an item the mouse is on: the bar itself, one of its ends, the knob beside an end …"""

    item: str
    part: Part


@dataclass(slots=True)
class Drag:
    """One drag. `days` and `months` say how far a bar was moved; `span` where it then stands."""

    grip: Grip
    x: float
    y: float
    at: date
    span: Span | None
    begun: bool = False
    days: int = 0
    months: int = 0
    new: Span | None = None
    target: str = ""
    target_end: Literal["S", "F"] = "S"
    to: tuple[float, float] = field(default=(0.0, 0.0))

    @property
    def kind(self) -> str:
        """The kind of dependency that letting go would make."""
        return ("S" if self.grip.part == "link_start" else "F") + self.target_end

    def move(self, days: float, by_month: bool) -> None:
        """Move the bar so many days, snapping to whole days or months; it stops at the ends of the
        calendar.
        """
        assert self.span is not None
        whole, months = (0, round(days / MONTH)) if by_month else (round(days), 0)
        try:
            new = Span(
                later(self.span.start, whole, months),
                later(self.span.end, whole, months, is_end=True),
            )
        except (ValueError, OverflowError):
            return
        if self.grip.part == "point" or self.span.start == self.span.end:
            new = Span(new.end, new.end)
        self.days, self.months, self.new = whole, months, new

    def resize(self, day: date, by_month: bool) -> None:
        """Put the end that was taken hold of to a day; a bar keeps at least one."""
        assert self.span is not None
        if self.grip.part == "start":
            start = nearest_month(day) if by_month else day
            self.new = Span(min(start, self.span.end), self.span.end)
        else:
            end = nearest_month(day) if by_month else day
            self.new = Span(self.span.start, max(end - timedelta(days=1), self.span.start))

    def draw(self, day: date, by_month: bool) -> None:
        """From where the drag began to a day."""
        first, last = min(self.at, day), max(self.at, day)
        if by_month:
            first = first.replace(day=1)
            last = add_months(last.replace(day=1), 1) - timedelta(days=1)
        self.new = Span(first, last)


def nearest_month(day: date) -> date:
    """The first of the month that begins nearest."""
    first = day.replace(day=1)
    return add_months(first, 1) if day.day > 15 else first
