"""Dates, months and periods.

Both days of a span count: 1.5.2019–28.2.2021 is 22 months. Months are counted from the day a project starts,
so a project from the 15th has months from the 15th to the 14th; what is left of the last one is its days over
that month's length. Counted so, the months of any cut of a project add up to the whole, exactly.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from functools import lru_cache
from math import ceil
from typing import Final, Literal, TypeAlias

from sixaika_desktop.domain.money import Unread

Day: TypeAlias = date | Unread | None
PeriodKind: TypeAlias = Literal["period", "preparation", "closure"]

EARLIEST: Final = 1900
LATEST: Final = 2199
"""A year outside these is a slip of the keyboard."""

_ENGLISH: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_DAY_FIRST = re.compile(r"([0-9]{1,2})(?:\. ?([0-9]{1,2})\. ?|/([0-9]{1,2})/)([0-9]{4})")
_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_IN_ENGLISH = re.compile(r"([0-9]{1,2}) ([A-Za-z]{3,9})\.?,? ([0-9]{4})")
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Period:
    """A span that costs are placed in (jakso): a calendar year, N months, preparation or closure."""

    id: str
    start: date
    end: date
    kind: PeriodKind = "period"

    def __post_init__(self) -> None:
        _span(self.start, self.end)


def read_date(text: str, language: str) -> Day:
    """The date a person typed; None for nothing, `Unread` for what is no date between 1900 and 2199.

    1.5.2019 and 1/5/2019 have the day first in every language; 2019-05-01 is read too, in English 1 May 2019.
    """
    typed = text.strip()
    if not typed:
        return None
    if found := _DAY_FIRST.fullmatch(typed):
        day, month, year = found[1], found[2] or found[3], found[4]
    elif found := _ISO.fullmatch(typed):
        year, month, day = found.groups()
    elif language == "en" and (found := _IN_ENGLISH.fullmatch(typed)):
        day, name, year = found.groups()
        month = next(
            (at for at, whole in enumerate(_ENGLISH, 1) if whole.lower().startswith(name.lower())), 0
        )
    else:
        return Unread(text)
    try:
        read = date(int(year), int(month), int(day))
    except ValueError:
        return Unread(text)
    return read if EARLIEST <= read.year <= LATEST else Unread(text)


def show_date(day: Day, language: str) -> str:
    """A date as people read it: 1.5.2019, in English 1 May 2019. What could not be read is shown as typed."""
    if day is None:
        return ""
    if isinstance(day, Unread):
        return str(day)
    if language == "en":
        return f"{day.day} {_ENGLISH[day.month - 1]} {day.year}"
    return f"{day.day}.{day.month}.{day.year}"


def add_months(day: date, months: int) -> date:
    """The same day so many months on, or the last of a month without it (31.1. + 1 is 28.2.)."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not 1 <= year <= 9999:
        raise ValueError(f"{months} months from {day} is no date.")
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def months_between(start: date, end: date) -> Fraction:
    """The length of a project in months, both days included: 1.5.2019–28.2.2021 is 22, 15.1.–14.2. is 1.

    Raises ValueError where the end is before the start, or a year is not between 1900 and 2199.
    """
    _span(start, end)
    return _months_up_to(end + _ONE_DAY, start)


def whole_months(start: date, end: date) -> int:
    """The months a project touches: its length rounded up. Raises ValueError as `months_between` does."""
    return ceil(months_between(start, end))


def calendar_years(start: Day, end: Day) -> tuple[Period, ...]:
    """The calendar years of a project, the first and the last clipped to it; ids "2019", "2020" …

    None where a date is lacking or unread, a year is not between 1900 and 2199, or the end is before the
    start.
    """
    project = _project(start, end)
    if project is None:
        return ()
    first, last = project
    return tuple(
        Period(str(year), max(first, date(year, 1, 1)), min(last, date(year, 12, 31)))
        for year in range(first.year, last.year + 1)
    )


def n_month_periods(start: Day, end: Day, months: int) -> tuple[Period, ...]:
    """Periods of so many months from the start, the last perhaps shorter; ids "1", "2" … (raportointijaksot).

    There are as many as the length over `months`, rounded up; none where `calendar_years` has none.
    Raises ValueError where `months` is less than one.
    """
    if months < 1:
        raise ValueError("A period lasts at least one month.")
    project = _project(start, end)
    if project is None:
        return ()
    first, last = project
    periods: list[Period] = []
    begins = first
    while begins <= last:
        following = add_months(first, (len(periods) + 1) * months)
        periods.append(Period(str(len(periods) + 1), begins, min(last, following - _ONE_DAY)))
        begins = following
    return tuple(periods)


def month_weights(period: Period, start: date, end: date) -> Fraction:
    """How many of the project's months fall in a period, zero where none does.

    Over periods that cover the project these add up to its `months_between`. Raises ValueError as that does.
    """
    _span(start, end)
    first, last = max(period.start, start), min(period.end, end)
    if last < first:
        return Fraction(0)
    return _months_up_to(last + _ONE_DAY, start) - _months_up_to(first, start)


def years_of(period: Period, start: date | None = None) -> dict[int, Fraction]:
    """The months of a period by calendar year, in order; by these a year derives from the periods.

    Months are counted from `start`, the project's first day, or else from the period's own. They add up to
    the period's months.
    """
    counted = period.start if start is None else min(start, period.start)
    return {
        int(year.id): _months_up_to(year.end + _ONE_DAY, counted) - _months_up_to(year.start, counted)
        for year in calendar_years(period.start, period.end)
    }


@lru_cache(maxsize=4096)
def _months_up_to(day: date, start: date) -> Fraction:
    """Months from the start to the beginning of a day that is not before it."""
    months = (day.year - start.year) * 12 + day.month - start.month
    if add_months(start, months) > day:
        months -= 1
    begun, following = add_months(start, months), add_months(start, months + 1)
    return months + Fraction((day - begun).days, (following - begun).days)


def _span(start: date, end: date) -> None:
    if end < start:
        raise ValueError(f"The end {end} is before the start {start}.")
    if start.year < EARLIEST or end.year > LATEST:
        raise ValueError(f"{start} to {end} is not between {EARLIEST} and {LATEST}.")


def _project(start: Day, end: Day) -> tuple[date, date] | None:
    if not isinstance(start, date) or not isinstance(end, date):
        return None
    try:
        _span(start, end)
    except ValueError:
        return None
    return start, end
