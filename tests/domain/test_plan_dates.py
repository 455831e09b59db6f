"""Moving and resizing rows of the work plan."""

from datetime import date
from typing import Any, NamedTuple

import pytest

from sixaika_desktop.domain.edits.losses import preview
from sixaika_desktop.domain.edits.plan_dates import Days, later, set_days, shifted
from sixaika_desktop.domain.model import Application, Deliverable, Milestone, Task, WorkPackage


class Span(NamedTuple):
    start: date
    end: date


PLAN = Application(
    id="app",
    work_packages=(
        WorkPackage(
            id="w",
            tasks=(
                Task(id="a", start=date(2019, 1, 1), end=date(2019, 1, 31)),
                Task(id="b", from_period="2019", to_period="2019"),
                Task(id="c"),
                Task(id="d", parent="c", start=date(2019, 3, 1), end=date(2019, 3, 15)),
            ),
            deliverables=(Deliverable(id="x", due=date(2019, 1, 31)),),
        ),
        WorkPackage(id="v", start=date(2019, 5, 1), end=date(2019, 6, 30)),
    ),
    milestones=(Milestone(id="m", due=date(2019, 12, 31)),),
)
SPANS: dict[str, Any] = {"b": Span(date(2019, 1, 1), date(2019, 12, 31))}


def test_a_task_moved_by_a_month_still_ends_on_the_last_day_of_its_month() -> None:
    assert shifted(PLAN, "a", SPANS, months=1) == {"a": Days(date(2019, 2, 1), date(2019, 2, 28))}
    assert shifted(PLAN, "a", SPANS, days=-1) == {"a": Days(date(2018, 12, 31), date(2019, 1, 30))}


def test_a_task_dated_by_a_period_gets_days() -> None:
    found = shifted(PLAN, "b", SPANS, days=1)
    after = set_days(PLAN, found)
    task = after.work_packages[0].tasks[1]
    assert (task.start, task.end) == (date(2019, 1, 2), date(2020, 1, 1))
    assert (task.from_period, task.to_period) == ("", "")


def test_a_task_that_spans_its_subtasks_moves_them_and_gets_no_days_of_its_own() -> None:
    assert shifted(PLAN, "c", SPANS, days=7).keys() == {"d"}


def test_a_work_package_moves_with_all_that_is_in_it_and_nothing_else() -> None:
    assert shifted(PLAN, "w", SPANS, months=2).keys() == {"a", "b", "d", "x"}
    assert shifted(PLAN, "v", SPANS, months=1) == {"v": Days(date(2019, 6, 1), date(2019, 7, 31))}
    assert shifted(PLAN, "m", SPANS, months=2) == {"m": Days(None, date(2020, 2, 29))}


def test_what_has_no_days_or_would_leave_the_calendar_does_not_move() -> None:
    assert shifted(PLAN, "nobody", SPANS, days=1) == {}
    assert shifted(PLAN, "a", SPANS, months=12 * 400) == {}
    assert shifted(PLAN, "a", SPANS, days=-999_999_999) == {}
    with pytest.raises(ValueError, match="2199"):
        later(date(2199, 12, 31), 1, 0)


def test_giving_days_loses_nothing_and_what_stays_keeps_its_identity() -> None:
    edit = set_days.of({"a": Days(end=date(2019, 2, 28)), "m": Days(end=date(2019, 11, 30))})
    change = preview(PLAN, edit)
    assert not change.losses
    assert change.after.work_packages[1] is PLAN.work_packages[1]
    assert change.after.work_packages[0].tasks[1] is PLAN.work_packages[0].tasks[1]
    assert change.after.milestones[0].due == date(2019, 11, 30)
    assert set_days(PLAN, {"a": Days(date(2019, 1, 1), date(2019, 1, 31))}) is PLAN
    with pytest.raises(KeyError):
        set_days(PLAN, {"nobody": Days(end=date(2019, 1, 1))})
    with pytest.raises(ValueError, match="1900"):
        set_days(PLAN, {"a": Days(start=date(1, 1, 1))})
