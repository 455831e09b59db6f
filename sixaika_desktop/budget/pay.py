"""Pay and time of a post: what a month or an hour of it costs, and how many there are."""

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Final, TypeVar

from sixaika_desktop.budget.arithmetic import ZERO, Number, known, total
from sixaika_desktop.budget.frame import Frame
from sixaika_desktop.budget.placing import NOWHERE, cells_of, cut, cut_row, placed, unit_of
from sixaika_desktop.budget.steps import Steps
from sixaika_desktop.calls.model import Rounding
from sixaika_desktop.domain.model import Cell, Post
from sixaika_desktop.domain.months import Period, month_weights

T = TypeVar("T")

MONTHS: Final = "months"
HOURS: Final = "hours"

TIME: Final = Rounding()
"""Person-months and hours are counted to the hundredth."""

ONE: Final = Decimal(1)
_ONE_DAY: Final = timedelta(days=1)


def post_steps(k: Steps[T], row: Post, frame: Frame) -> tuple[T, Mapping[Cell, T]]:
    """A post's total and its parts: pay by months or hours, rises weighted by the months before and after."""
    price = _pay(k, row, frame)
    if known(row.share):
        price = k.percent("pay-of-share", price, k.typed(row.share, row.id, "share", unit="%"))
    items = cells_of(k, row)
    if known(row.unplaced):
        items.append((NOWHERE, k.typed(row.unplaced, row.id, "unplaced", unit=unit_of(row))))
    weights: dict[Cell, T] = {}
    for cell, measure in placed(k, items, frame).items():
        raised = k.product("pay-raised", price, _rises(k, row, cell.period, frame)) if row.rises else price
        weights[cell] = k.product("pay-by-time", raised, measure)
    whole = k.rounded("row", k.sum("row-amounts", list(weights.values())), "row", frame.row)
    return cut_row(k, whole, weights, frame)


def _pay(k: Steps[T], row: Post, frame: Frame) -> T:
    """Pay with side costs for one month or one hour, whichever the post is measured in."""
    pay = k.typed(row.pay if known(row.pay) else ZERO, row.id, "pay", unit="€")
    if known(row.side_costs):
        side = k.percent("side-costs", pay, k.typed(row.side_costs, row.id, "side_costs", unit="%"))
        pay = k.sum("pay-with-side-costs", [pay, side])
    if row.measure == HOURS:
        if row.pay_per == "hour":
            return pay
        hours = frame.yearly_hours
        if row.pay_per == "month":
            pay = k.product("pay-of-year", pay, k.parameter(Decimal(12), "months-of-year"))
        year = k.parameter(hours.amount, "hours-of-year", hours.source, hours.article)
        return k.rounded("hourly-pay", k.fraction("pay-of-hour", pay, year), "unit_cost", frame.unit_cost)
    if row.pay_per == "year":
        return k.fraction("pay-of-month", pay, k.parameter(Decimal(12), "months-of-year"))
    if row.pay_per == "hour" and frame.monthly_hours is not None:
        hours = frame.monthly_hours
        month = k.parameter(hours.amount, "hours-of-month", hours.source, hours.article)
        return k.product("pay-of-month", pay, month)
    return pay


def _rises(k: Steps[T], row: Post, period: str, frame: Frame) -> T:
    """How many times the first pay is paid in a period: rises weighted by the months before and after
    each."""
    one = k.parameter(ONE, "pay-before-rises")
    found = next((p for p in frame.periods if p.id == period), None)
    start, end = (found.start, found.end) if found else (frame.start, frame.end)
    if start is None or end is None or end < start:
        return one
    days = sorted((day, text) for text in row.rises if (day := day_of(text)))
    factor, since, parts = one, start, list[tuple[Number, T]]()
    for day, text in days:
        if since < day:
            parts.append((_length(since, min(day - _ONE_DAY, end), frame), factor))
            since = min(day, end + _ONE_DAY)
        rise = row.rises[text]
        if known(rise):
            up = k.percent("rise", factor, k.typed(rise, row.id, "rises", text, "%"))
            factor = k.sum("pay-after-rise", [factor, up])
    parts.append((_length(since, end, frame), factor))
    whole = k.parameter(total([months for months, _ in parts]), "months-of-period", period=period)
    shares = [
        k.product(
            "rise-by-time", f, k.fraction("share-of-months", k.parameter(months, "months-at-pay"), whole)
        )
        for months, f in parts
        if months
    ]
    return k.sum("pay-rises", shares)


def _length(first: date, last: date, frame: Frame) -> Number:
    """The project's months from one day to another."""
    if last < first or frame.start is None or frame.end is None:
        return Fraction(0)
    return month_weights(Period("", first, last), frame.start, frame.end)


def time_steps(k: Steps[T], row: Post, frame: Frame) -> tuple[str, Mapping[Cell, T]]:
    """Person-months or hours of a post by cell, and which of the two: its time by its share of full time.

    Hours are person-months where the call says how many a month has.
    """
    items = cells_of(k, row)
    if known(row.unplaced):
        items.append((NOWHERE, k.typed(row.unplaced, row.id, "unplaced", unit=unit_of(row))))
    weights = placed(k, items, frame)
    whole = k.sum("row-time", [part for _, part in items])
    if known(row.share):
        whole = k.percent("time-of-share", whole, k.typed(row.share, row.id, "share", unit="%"))
    measure = row.measure
    if measure == HOURS and frame.monthly_hours is not None:
        hours = frame.monthly_hours
        month = k.parameter(hours.amount, "hours-of-month", hours.source, hours.article)
        whole, measure = k.fraction("months-of-hours", whole, month), MONTHS
    whole = k.rounded("time", whole, "time", TIME)
    return measure, cut(k, "part-of-time", whole, weights, TIME, frame)


def day_of(text: str) -> date | None:
    """The day of a rise, None where its key is no ISO date."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
