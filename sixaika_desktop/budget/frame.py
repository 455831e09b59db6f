"""What every row of an application is measured against: the call, the periods, the work packages."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from sixaika_desktop.budget.arithmetic import Number, known
from sixaika_desktop.calls.model import Call, Dated, Rounding
from sixaika_desktop.domain.model import Application, Cell
from sixaika_desktop.domain.months import Period, calendar_years, month_weights, n_month_periods, years_of

PREPARATION = "preparation"
CLOSURE = "closure"

YEARLY_HOURS = "hours_per_year"
MONTHLY_HOURS = "hours_per_month"
"""Parameters of a call: the hours of a year of full-time work (1 720 unless it says otherwise), and of a
month."""


@dataclass(frozen=True, slots=True)
class Hours:
    """A number of hours of full-time work, and where it stands."""

    amount: Decimal
    source: str = ""
    article: str = ""


@dataclass(frozen=True, slots=True)
class Frame:
    """The periods of an application in its call, and what the rows need to know of both.

    `months` holds the months of each ordinary period (preparation and closure have none), `spread` where
    the part of a row that is not placed counts, with weights; `last` the last ordinary period.
    """

    call: Call
    start: date | None
    end: date | None
    periods: tuple[Period, ...]
    months: Mapping[str, Fraction]
    spread: tuple[tuple[str, Fraction], ...]
    last: str
    places: Mapping[str, int]
    works: frozenset[str]
    yearly_hours: Hours
    monthly_hours: Hours | None
    row: Rounding
    unit_cost: Rounding
    rate: Rounding
    period_parts: Rounding
    work_parts: Rounding
    fund: Rounding

    def order(self, at: str | Cell) -> tuple[int, str]:
        """Sorts periods and cells as time goes, preparation and closure before them: the last one is last.

        What is in no period comes last.
        """
        period, work = (at, "") if isinstance(at, str) else (at.period, at.work_package)
        return self.places.get(period, len(self.places)), work

    def place(self, cell: Cell) -> Cell:
        """The cell, each axis left empty where the application has no such work package or period."""
        work = cell.work_package if cell.work_package in self.works else ""
        period = cell.period if cell.period in self.places else ""
        return cell if (work, period) == cell else Cell(work, period)


def frame(application: Application, call: Call, previous: Frame | None = None) -> Frame:
    """The frame of an application; the very same one as before where nothing in it differs."""
    start = application.start if isinstance(application.start, date) else None
    end = application.end if isinstance(application.end, date) else None
    if not calendar_years(start, end):
        start = end = None  # lacking, the wrong way round, or a slip of the keyboard
    works = frozenset(w.id for w in application.work_packages)
    yearly = _hours(application, call, YEARLY_HOURS) or Hours(Decimal(1720))
    monthly = _hours(application, call, MONTHLY_HOURS)
    if (
        previous is not None
        and previous.call is call
        and (previous.start, previous.end, previous.yearly_hours, previous.monthly_hours)
        == (start, end, yearly, monthly)
    ):
        if previous.works == works:
            return previous
        periods, months = previous.periods, previous.months
    else:
        periods = _periods(start, end, call)
        months = {p.id: _months(p, start, end) for p in periods if p.kind == "period"}
    last = [*months, ""][len(months) - 1 if months else 0]
    return Frame(
        call=call,
        start=start,
        end=end,
        periods=periods,
        months=months,
        spread=_spread(call.periods.unplaced, months, last),
        last=last,
        places={p.id: at for at, p in enumerate(sorted(periods, key=lambda p: p.kind == "period"))},
        works=works,
        yearly_hours=yearly,
        monthly_hours=monthly,
        row=call.rounded("row"),
        unit_cost=call.rounded("unit_cost"),
        rate=call.rounded("rate"),
        period_parts=call.rounded("period"),
        work_parts=call.rounded("work_package"),
        fund=call.rounded("fund"),
    )


def same_but_works(one: Frame, other: Frame) -> bool:
    """Whether two frames differ in nothing but their work packages."""
    return one is other or (
        one.call is other.call and one.periods is other.periods and one.months is other.months
    )


def _periods(start: date | None, end: date | None, call: Call) -> tuple[Period, ...]:
    cut = call.periods
    if cut.by == "months" and cut.months > 0:
        ordinary = n_month_periods(start, end, cut.months)
    else:
        ordinary = calendar_years(start, end)
    if not ordinary:
        return ()
    first, last = ordinary[0].start, ordinary[-1].end
    before = (Period(PREPARATION, first, first, "preparation"),) if cut.preparation else ()
    after = (Period(CLOSURE, last, last, "closure"),) if cut.closure else ()
    return (*before, *ordinary, *after)


def _months(period: Period, start: date | None, end: date | None) -> Fraction:
    return month_weights(period, start, end) if start and end else Fraction(0)


def _spread(unplaced: str, months: Mapping[str, Fraction], last: str) -> tuple[tuple[str, Fraction], ...]:
    if not months or unplaced == "open":
        return (("", Fraction(1)),)
    if unplaced == "even":
        return tuple(months.items())
    return ((last, Fraction(1)),)


def by_year(frame: Frame, period: str) -> Sequence[tuple[str, Number]]:
    """The months of a period by calendar year; what is not placed in time stands in no year ("")."""
    found = next((p for p in frame.periods if p.id == period), None)
    if found is None:
        return (("", Decimal(1)),)
    return tuple((str(year), months) for year, months in years_of(found, frame.start).items())


def _hours(application: Application, call: Call, name: str) -> Hours | None:
    chosen = call.round_named.get(application.round)
    if chosen is not None and name in chosen.parameters:
        return _as_hours(chosen.parameters[name], chosen.source, "")
    parameter = call.parameters.get(name)
    dated = _in_force(parameter.values, application) if parameter else None
    return _as_hours(dated.value, dated.source, dated.article) if dated else None


def _in_force(values: Sequence[Dated], application: Application) -> Dated | None:
    day = application.submission if isinstance(application.submission, date) else None
    usable = [v for v in values if day is None or v.since <= day]
    return max(usable, key=lambda v: v.since, default=None)


def _as_hours(value: object, source: str, article: str) -> Hours | None:
    amount = Decimal(value) if isinstance(value, int) else value
    return Hours(amount, source, article) if known(amount) and amount > 0 else None
