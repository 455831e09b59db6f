"""Dates as people type them, the length of a project, and its periods."""

from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sixaika_desktop.domain.money import Unread
from sixaika_desktop.domain.months import (
    Period,
    add_months,
    calendar_years,
    month_weights,
    months_between,
    n_month_periods,
    read_date,
    show_date,
    whole_months,
    years_of,
)

days = st.dates(date(2000, 1, 1), date(2100, 12, 31))
projects = st.tuples(days, st.integers(0, 2000)).map(lambda span: (span[0], span[0] + timedelta(span[1])))


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
@pytest.mark.parametrize(
    "text", ["1.5.2019", "01.05.2019", "1. 5. 2019", "1/5/2019", "01/05/2019", "2019-05-01", " 1.5.2019 "]
)
def test_a_date_is_read_with_the_day_first_in_every_language(text: str, language: str) -> None:
    assert read_date(text, language) == date(2019, 5, 1)


@pytest.mark.parametrize(
    "text",
    [
        "31.2.2019",
        "29.2.2019",
        "5/13/2019",
        "1.5.19",
        "1.5.",
        "1.5.0201",
        "1.5.2919",
        "2019-5-1",
        "2019",
        "20190501",
        "1.5/2019",
        "keväällä 2019",
        "1.5.2019\n2.5.2019",
        "١.٥.٢٠١٩",
    ],
)
def test_what_is_no_date_stays_as_typed(text: str) -> None:
    kept = read_date(text, "fi")
    assert isinstance(kept, Unread)
    assert kept == show_date(kept, "fi") == text


def test_nothing_typed_is_no_date_given() -> None:
    assert read_date(" ", "fi") is None
    assert show_date(None, "fi") == ""


def test_a_date_is_shown_in_the_manner_of_the_language() -> None:
    assert show_date(date(2019, 5, 1), "fi") == show_date(date(2019, 5, 1), "sv") == "1.5.2019"
    assert show_date(date(2019, 5, 1), "en") == "1 May 2019"
    assert read_date("1 Sept. 2019", "en") == date(2019, 9, 1)
    assert isinstance(read_date("1 Ma 2019", "en"), Unread)
    assert isinstance(read_date("1 Mars 2019", "en"), Unread)


@given(days, st.sampled_from(["fi", "sv", "en"]))
def test_a_date_shown_can_be_typed_back(day: date, language: str) -> None:
    assert read_date(show_date(day, language), language) == day


def test_a_month_on_from_the_last_day_is_the_last_day() -> None:
    assert add_months(date(2019, 1, 31), 1) == date(2019, 2, 28)
    assert add_months(date(2020, 1, 31), 1) == date(2020, 2, 29)
    assert add_months(date(2019, 1, 31), 2) == date(2019, 3, 31)
    assert add_months(date(2019, 1, 15), -1) == date(2018, 12, 15)
    with pytest.raises(ValueError, match="no date"):
        add_months(date(9999, 12, 1), 1)


@pytest.mark.parametrize(
    ("start", "end", "months"),
    [
        ("2019-05-01", "2021-02-28", Fraction(22)),
        ("2019-01-01", "2019-06-30", Fraction(6)),
        ("2019-01-15", "2019-02-14", Fraction(1)),
        ("2015-02-01", "2018-07-31", Fraction(42)),
        ("2014-07-01", "2017-12-31", Fraction(42)),
        ("2021-03-01", "2022-02-28", Fraction(12)),
        ("2019-01-01", "2019-01-01", Fraction(1, 31)),
        ("2019-02-01", "2019-02-14", Fraction(1, 2)),
        ("2019-01-01", "2019-02-07", Fraction(5, 4)),
        ("2020-02-01", "2020-02-29", Fraction(1)),
        ("2019-01-31", "2019-02-27", Fraction(1)),
        ("2019-01-31", "2019-03-30", Fraction(2)),
    ],
)
def test_the_length_of_a_project_counts_both_its_days(start: str, end: str, months: Fraction) -> None:
    assert months_between(date.fromisoformat(start), date.fromisoformat(end)) == months


def test_a_month_begun_is_a_month_touched() -> None:
    assert whole_months(date(2019, 5, 1), date(2021, 2, 28)) == 22
    assert whole_months(date(2019, 5, 1), date(2021, 3, 1)) == 23


def test_a_project_that_ends_before_it_starts_has_no_length() -> None:
    with pytest.raises(ValueError, match="before the start"):
        months_between(date(2019, 5, 2), date(2019, 5, 1))
    with pytest.raises(ValueError, match="before the start"):
        Period("1", date(2019, 5, 2), date(2019, 5, 1))
    with pytest.raises(ValueError, match="not between"):
        months_between(date(2019, 5, 1), date(9999, 12, 31))


def test_calendar_years_are_clipped_to_the_project() -> None:
    assert calendar_years(date(2019, 5, 1), date(2021, 2, 28)) == (
        Period("2019", date(2019, 5, 1), date(2019, 12, 31)),
        Period("2020", date(2020, 1, 1), date(2020, 12, 31)),
        Period("2021", date(2021, 1, 1), date(2021, 2, 28)),
    )


def test_the_last_period_may_be_shorter() -> None:
    periods = n_month_periods(date(2019, 5, 1), date(2021, 2, 28), 6)
    assert [period.id for period in periods] == ["1", "2", "3", "4"]
    assert periods[0] == Period("1", date(2019, 5, 1), date(2019, 10, 31))
    assert periods[-1] == Period("4", date(2020, 11, 1), date(2021, 2, 28))


def test_twenty_seven_months_by_three_are_nine_periods_and_five_years_by_one_are_sixty() -> None:
    assert len(n_month_periods(date(2020, 1, 15), date(2022, 4, 14), 3)) == 9
    assert len(n_month_periods(date(2020, 1, 1), date(2024, 12, 31), 1)) == 60
    with pytest.raises(ValueError, match="at least one month"):
        n_month_periods(date(2020, 1, 1), date(2024, 12, 31), 0)


def test_without_two_readable_dates_in_order_there_are_no_periods() -> None:
    given_day = date(2019, 5, 1)
    for start, end in (
        (None, given_day),
        (given_day, None),
        (given_day, Unread("kesällä")),
        (date(2019, 5, 2), given_day),
        (given_day, date.max),
    ):
        assert calendar_years(start, end) == ()
        assert n_month_periods(start, end, 6) == ()


def test_a_project_from_the_31st_has_whole_months_too() -> None:
    start, end = date(2019, 1, 31), date(2019, 4, 29)
    periods = n_month_periods(start, end, 1)
    assert [month_weights(period, start, end) for period in periods] == [1, 1, 1]


def test_a_period_outside_the_project_has_none_of_its_months() -> None:
    closure = Period("closure", date(2021, 3, 1), date(2021, 5, 31), "closure")
    assert month_weights(closure, date(2019, 5, 1), date(2021, 2, 28)) == 0
    assert years_of(closure) == {2021: 3}


def test_calendar_years_derive_from_a_period_by_months() -> None:
    period = n_month_periods(date(2019, 5, 1), date(2021, 2, 28), 6)[1]
    assert years_of(period) == {2019: 2, 2020: 4}
    assert years_of(Period("1", date(2019, 12, 15), date(2020, 1, 14))) == {
        2019: Fraction(17, 31),
        2020: Fraction(14, 31),
    }


@given(projects, st.integers(1, 14))
def test_the_months_of_the_periods_and_of_the_years_add_up_to_the_project(
    project: tuple[date, date], by: int
) -> None:
    start, end = project
    whole = months_between(start, end)
    periods = n_month_periods(start, end, by)
    assert len(periods) == -(-whole // by)
    assert all(month_weights(period, start, end) == by for period in periods[:-1])
    for cut in (periods, calendar_years(start, end)):
        assert cut[0].start == start
        assert cut[-1].end == end
        assert all(one.end + timedelta(1) == next_one.start for one, next_one in pairwise(cut))
        assert sum(month_weights(period, start, end) for period in cut) == whole
    for period in periods:
        by_year = years_of(period, start)
        assert sum(by_year.values()) == month_weights(period, start, end)
        assert sum(years_of(period).values()) == months_between(period.start, period.end)
    for year in calendar_years(start, end):
        derived = sum(years_of(period, start).get(int(year.id), Fraction(0)) for period in periods)
        assert derived == month_weights(year, start, end)


@given(days, st.integers(1, 120))
def test_a_project_of_whole_months_has_that_many(start: date, months: int) -> None:
    assert months_between(start, add_months(start, months) - timedelta(1)) == months
