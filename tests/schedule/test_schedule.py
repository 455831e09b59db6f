"""Dates, dependencies, slack and the critical path, each as a planner would say it."""

from datetime import date, timedelta
from typing import Any

import pytest

from sixaika_desktop.domain.model import Application, Deliverable, Dependency, Milestone, Task, WorkPackage
from sixaika_desktop.domain.money import Unread
from sixaika_desktop.domain.months import Period
from sixaika_desktop.schedule import Schedule, Span, compute, moved

START, END = date(2019, 1, 1), date(2020, 12, 31)
PERIODS = (
    Period("2019", date(2019, 1, 1), date(2019, 12, 31)),
    Period("2020", date(2020, 1, 1), date(2020, 12, 31)),
)


def day(text: str) -> date:
    return date.fromisoformat(text)


def task(id: str, start: str = "", end: str = "", **more: Any) -> Task:
    return Task(id=id, start=day(start) if start else None, end=day(end) if end else None, **more)


def plan(
    *tasks: Task,
    links: str = "",
    milestones: tuple[Milestone, ...] = (),
    package: dict[str, Any] | None = None,
    **more: Any,
) -> Application:
    """An application of one work package; links are written `a FS b +3, b SS c`."""
    found: list[Dependency] = []
    for text in filter(None, (part.strip() for part in links.split(","))):
        before, kind, after, *lag = text.split()
        found.append(
            Dependency(
                id=f"{before}-{after}", before=before, after=after, kind=kind, lag=int(lag[0]) if lag else 0
            )
        )
    own: dict[str, Any] = package or {}
    wp = WorkPackage(id="wp", tasks=tasks, **own)
    fields: dict[str, Any] = {"start": START, "end": END, **more}
    return Application(
        id="app", work_packages=(wp,), milestones=milestones, dependencies=tuple(found), **fields
    )


def schedule(*tasks: Task, **more: Any) -> Schedule:
    return compute(plan(*tasks, **more), PERIODS)


def late(result: Schedule) -> dict[str, int]:
    return {b.id: b.days for b in result.broken}


def test_what_follows_a_task_of_january_begins_on_the_first_of_february() -> None:
    a = task("a", "2019-01-01", "2019-01-31")
    assert not schedule(a, task("b", "2019-02-01", "2019-02-28"), links="a FS b").broken
    assert late(schedule(a, task("b", "2019-01-31", "2019-02-28"), links="a FS b")) == {"a-b": 1}
    assert schedule(a, task("b", "2019-06-01", "2019-06-30"), links="a FS b").earliest["b"] == Span(
        day("2019-02-01"), day("2019-03-02")
    )


@pytest.mark.parametrize(
    ("kind", "kept", "broken"),
    [
        ("FS", "2019-02-01", "2019-01-31"),
        ("SS", "2019-01-01", "2018-12-31"),
        ("FF", "2019-01-22", "2019-01-21"),
        ("SF", "2018-12-22", "2018-12-21"),
    ],
)
def test_each_kind_of_dependency_holds_at_its_limit_and_not_one_day_before(
    kind: str, kept: str, broken: str
) -> None:
    """The successor lasts ten days."""
    a = task("a", "2019-01-01", "2019-01-31")
    for start, expected in ((kept, {}), (broken, {"a-b": 1})):
        end = (day(start) + timedelta(days=9)).isoformat()
        assert late(schedule(a, task("b", start, end), links=f"a {kind} b")) == expected


def test_a_lag_is_counted_in_calendar_days_and_may_be_negative() -> None:
    a = task("a", "2019-01-01", "2019-01-31")
    b = task("b", "2019-02-05", "2019-02-28")
    assert late(schedule(a, b, links="a FS b +7")) == {"a-b": 3}
    assert late(schedule(a, b, links="a FS b +4")) == {}
    early = task("b", "2019-01-29", "2019-02-28")
    assert late(schedule(a, early, links="a FS b -3")) == {}
    assert late(schedule(a, early, links="a FS b -2")) == {"a-b": 1}


def test_a_milestone_is_reached_at_the_end_of_its_day() -> None:
    a = task("a", "2019-01-01", "2019-01-31")
    b = task("b", "2019-02-01", "2019-02-28")
    m = Milestone(id="m", due=day("2019-01-31"))
    assert not schedule(a, b, milestones=(m,), links="a FS m, m FS b").broken
    early = Milestone(id="m", due=day("2019-01-30"))
    assert late(schedule(a, b, milestones=(early,), links="a FS m, m FS b")) == {"a-m": 1}


def test_a_task_without_days_takes_those_of_its_periods() -> None:
    result = schedule(
        task("a", from_period="2019", to_period="2020"),
        task("b", "2019-05-01", to_period="2019"),
        package={"deliverables": (Deliverable(id="d", due_period="2019"),)},
    )
    assert result.spans["a"] == Span(START, END)
    assert result.spans["b"] == Span(day("2019-05-01"), day("2019-12-31"))
    assert result.spans["d"] == Span(day("2019-12-31"), day("2019-12-31"))


def test_what_has_no_date_is_open_and_no_error() -> None:
    result = schedule(
        task("a"),
        task("b", "2019-01-01"),
        Task(id="c", start=Unread("keväällä"), end=END, from_period="2019"),
        links="a FS b, b FS c",
    )
    assert result.open == ("wp", "a", "b", "c")
    assert (result.broken, result.critical, result.outside, result.earliest) == ((), (), (), {})
    assert result.fix("a-b") == {}


def test_a_task_that_ends_before_it_starts_is_named_and_has_no_span() -> None:
    result = schedule(task("a", "2019-02-01", "2019-01-01"))
    assert result.reversed == ("a",)
    assert result.spans["a"] is None
    assert "a" not in result.open


def test_a_work_package_and_a_task_with_subtasks_span_what_they_contain() -> None:
    result = schedule(
        task("a"),
        task("a1", "2019-03-01", "2019-04-30", parent="a"),
        task("a2", "2019-04-01", "2019-06-30", parent="a"),
        task("b", "2019-01-15", "2019-02-15"),
    )
    assert result.spans["a"] == Span(day("2019-03-01"), day("2019-06-30"))
    assert result.spans["wp"] == Span(day("2019-01-15"), day("2019-06-30"))


def test_own_dates_of_a_task_with_subtasks_are_kept_and_the_contradiction_is_told() -> None:
    result = schedule(
        task("a", "2019-03-01", "2019-05-31"),
        task("a1", "2019-02-27", "2019-04-30", parent="a"),
        task("a2", "2019-04-01", "2019-06-30", parent="a"),
    )
    assert result.spans["a"] == Span(day("2019-03-01"), day("2019-05-31"))
    assert [(o.id, o.of, o.before, o.after) for o in result.outside] == [
        ("a1", "a", 2, 0),
        ("a2", "a", 0, 30),
    ]


def test_what_reaches_beyond_the_project_or_its_work_package_is_told() -> None:
    result = schedule(
        task("a", "2018-12-30", "2019-01-31"),
        package={"start": day("2019-01-01"), "deliverables": (Deliverable(id="d", due=day("2021-01-02")),)},
        milestones=(Milestone(id="m", due=day("2021-01-01")),),
    )
    assert [(o.id, o.of, o.before, o.after) for o in result.outside] == [
        ("a", "wp", 2, 0),
        ("a", "app", 2, 0),
        ("d", "app", 0, 2),
        ("m", "app", 0, 1),
    ]


def test_the_critical_path_is_the_chain_that_decides_the_end() -> None:
    result = schedule(
        task("a", "2019-01-01", "2019-01-31"),
        task("b", "2019-02-01", "2019-03-31"),
        task("c", "2019-02-01", "2019-02-10"),
        task("d", "2019-04-01", "2019-04-30"),
        links="a FS b, a FS c, b FS d, c FS d",
    )
    assert result.critical == ("a", "b", "d")
    assert result.slack == {"a": 0, "b": 0, "c": 49, "d": 0}
    assert result.latest["c"] == Span(day("2019-03-22"), day("2019-03-31"))


def test_a_dependency_on_a_task_with_subtasks_binds_each_of_them() -> None:
    tasks = (
        task("a"),
        task("a1", "2019-01-01", "2019-01-10", parent="a"),
        task("a2", "2019-01-05", "2019-01-31", parent="a"),
        task("b"),
        task("b1", "2019-02-10", "2019-02-15", parent="b"),
        task("b2", "2019-02-05", "2019-02-20", parent="b"),
    )
    result = schedule(*tasks, links="a FS b +10")
    assert late(result) == {"a-b": 6}
    assert result.fix("a-b") == {
        "b1": Span(day("2019-02-16"), day("2019-02-21")),
        "b2": Span(day("2019-02-11"), day("2019-02-26")),
    }
    assert result.earliest["b1"].start == day("2019-02-07")


def test_a_fix_moves_the_successor_and_its_successors_and_nothing_else() -> None:
    app = plan(
        task("a", "2019-01-01", "2019-01-31"),
        task("b", "2019-01-20", "2019-02-28"),
        task("c", "2019-03-01", "2019-03-31"),
        task("d", "2019-06-01", "2019-06-30"),
        links="a FS b, b FS c, c FS d",
    )
    result = compute(app, PERIODS)
    moves = result.fix("a-b") or {}
    assert moves == {
        "b": Span(day("2019-02-01"), day("2019-03-12")),
        "c": Span(day("2019-03-13"), day("2019-04-12")),
    }
    after = moved(app, moves)
    assert not compute(after, PERIODS).broken
    assert after.work_packages[0].tasks[0] is app.work_packages[0].tasks[0]
    assert moved(after, moves) is after


def test_a_task_moved_off_its_period_gets_days() -> None:
    app = plan(
        task("a", "2019-01-01", "2019-01-31"),
        task("b", from_period="2019", to_period="2019"),
        milestones=(Milestone(id="m", due_period="2019"),),
        links="a FS b, b FS m",
    )
    moves = compute(app, PERIODS).fix("a-b")
    assert moves is not None
    after = moved(app, moves)
    assert (after.work_packages[0].tasks[1].from_period, after.milestones[0].due) == ("", day("2020-01-31"))


def test_loops_are_named_in_order_and_the_rest_is_still_computed() -> None:
    result = schedule(
        task("a", "2019-01-01", "2019-01-10"),
        task("b", "2019-01-11", "2019-01-20"),
        task("c", "2019-01-21", "2019-01-31"),
        task("d", "2019-02-01", "2019-02-10"),
        task("e", "2019-02-11", "2019-02-20"),
        links="a FS b, b FS c, c FS b, c FS d, d FS e, e FS e",
    )
    assert result.cycles == (("b", "c"), ("e",))
    assert result.earliest["d"].start == day("2019-01-12")
    assert late(result) == {"c-b": 21, "e-e": 10}
    assert result.fix("c-b") is None


def test_a_task_that_waits_for_its_own_subtask_is_a_loop() -> None:
    result = schedule(
        task("a"),
        task("a1", "2019-01-01", "2019-01-10", parent="a"),
        links="a1 FS a",
    )
    assert result.cycles == (("a", "a1"),)


def test_a_fix_that_would_push_a_loop_for_ever_is_none() -> None:
    """b waits for a; p, which spans b and has an end of its own, must not end before b does."""
    result = schedule(
        task("a", "2019-01-01", "2019-01-31"),
        task("p", "2019-01-10", "2019-02-10"),
        task("b", "2019-01-20", "2019-02-10", parent="p"),
        links="a FS b, b FF p",
    )
    assert late(result) == {"a-b": 12}
    assert result.fix("a-b") is None


def test_tasks_that_are_each_other_s_subtask_are_a_loop_too() -> None:
    result = schedule(
        task("a", "2019-01-01", "2019-01-10", parent="b"), task("b", "2019-01-01", "2019-01-10", parent="a")
    )
    assert result.cycles == (("a", "b"),)
    assert result.spans["a"] == Span(day("2019-01-01"), day("2019-01-10"))


def test_an_absurd_lag_breaks_nothing() -> None:
    result = schedule(
        task("a", "2019-01-01", "2019-01-10"),
        task("b", "2019-01-11", "2019-01-20"),
        links="a FS b +99999999",
    )
    assert result.fix("a-b") is None
    assert result.earliest["b"].end == date.max


def test_a_dependency_on_something_unknown_is_left_alone_and_an_unknown_dependency_is_an_error() -> None:
    result = schedule(task("a", "2019-01-01", "2019-01-10"), links="a FS x")
    assert result.fix("a-x") == {}
    with pytest.raises(KeyError):
        result.fix("nothing")


def test_a_schedule_is_kept_while_nothing_it_rests_on_changes() -> None:
    from dataclasses import replace

    app = plan(task("a", "2019-01-01", "2019-01-10"))
    first = compute(app, PERIODS)
    assert compute(replace(app, acronym="X"), PERIODS, first) is first
    assert compute(replace(app, end=date(2021, 1, 1)), PERIODS, first) is not first


def test_a_year_that_is_a_slip_of_the_keyboard_has_no_place_on_the_chart() -> None:
    found = schedule(task("a", "2019-01-01", "9999-12-31"), task("b", "0001-01-01", "2019-02-01"))
    assert all(span is None or span.start.year >= 1900 for span in found.spans.values())
    assert all(span is None or span.end.year <= 2199 for span in found.spans.values())
