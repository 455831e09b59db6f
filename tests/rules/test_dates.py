"""When the project, its work and its round are."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import (
    Application,
    Cell,
    Cost,
    Milestone,
    Task,
    WorkPackage,
)
from sixaika_desktop.domain.money import Unread
from sixaika_desktop.rules import judge
from tests.calls.small_call import small
from tests.rules.asking import call_asking, found, state
from tests.rules.small_application import application, facts, with_partner


def dated(start: date | None, end: date | None, **fields: Any) -> Application:
    return application(start=start, end=end, **fields)


@pytest.mark.parametrize(
    ("start", "end", "comes_to"),
    [
        (date(2019, 1, 1), date(2021, 12, 31), "met"),
        (date(2019, 1, 1), date(2022, 1, 1), "missed"),
        (date(2019, 1, 15), date(2022, 1, 14), "met"),
        (date(2019, 1, 15), date(2022, 1, 15), "missed"),
        (date(2016, 2, 29), date(2019, 2, 27), "met"),
        (date(2019, 1, 1), None, "open"),
        (date(2019, 1, 1), date(2018, 1, 1), "met"),
    ],
)
def test_thirty_six_calendar_months_are_counted_with_both_days(
    start: date, end: date | None, comes_to: str
) -> None:
    assert state(dated(start, end), "duration", most=36) == comes_to


def test_a_project_that_is_too_long_or_too_short_is_mended_by_the_fix() -> None:
    long = dated(date(2019, 1, 1), date(2022, 6, 30))
    assert found(long, "duration", most=36)[0].fixes[0].edit(long).end == date(2021, 12, 31)
    short = dated(date(2021, 3, 1), date(2021, 8, 30))
    assert found(short, "duration", least=6)[0].values["months"] == 5
    fixed = found(short, "duration", least=6)[0].fixes[0].edit(short)
    assert fixed.end == date(2021, 8, 31)
    assert state(fixed, "duration", least=6) == "met"


def test_an_end_before_the_start_is_found_in_work_too_and_swapped() -> None:
    task = Task(id="t", start=date(2016, 9, 1), end=date(2016, 8, 1))
    app = application(work_packages=(WorkPackage(id="w", tasks=(task,)),))
    (finding,) = found(app, "dates_in_order")
    assert finding.where == ("t", "end", "")
    assert state(finding.fixes[0].edit(app), "dates_in_order") == "met"
    assert state(replace(app, start=Unread("keväällä")), "dates_in_order") == "missed"


def test_what_lies_outside_the_project_is_found_place_by_place() -> None:
    app = application(
        work_packages=(
            WorkPackage(id="w", tasks=(Task(id="t", start=date(2016, 1, 1), end=date(2016, 5, 1)),)),
        ),
        milestones=(Milestone(id="m", due=date(2018, 1, 1)), Milestone(id="n", due=date(2017, 2, 28))),
    )
    app = with_partner(
        app,
        0,
        costs=(
            Cost(
                id="c",
                category="staff",
                cells=Map({Cell("w", "2019"): Decimal(5), Cell("w", "2016"): Decimal(7)}),
            ),
            Cost(id="z", category="staff", cells=Map({Cell("w", "2019"): Decimal(0)})),
        ),
    )
    findings = found(app, "inside_project")
    assert [f.where.id for f in findings if f.where] == ["t", "m", "c"]
    for finding in findings:
        app = finding.fixes[0].edit(app)
    assert state(app, "inside_project") == "met"
    assert app.partners[0].costs[0].unplaced == Decimal(5)
    assert app.work_packages[0].tasks[0].start == date(2016, 3, 1)


def in_round(submission: date | None, opens: date | None, closes: date | None) -> str:
    call = small()
    round_ = replace(call.rounds[0], opens=opens, closes=closes)
    verdicts = judge(
        facts(
            application(submission=submission),
            call_asking("submission_in_round", replace(call, rounds=(round_,))),
        )
    ).verdicts
    return verdicts[0].state.value if verdicts else "unasked"


def test_a_round_asks_only_for_the_dates_it_has() -> None:
    first, last = date(2016, 1, 1), date(2016, 2, 1)
    assert in_round(first, first, last) == "met"
    assert in_round(last, first, last) == "met"
    assert in_round(date(2015, 12, 31), first, last) == "missed"
    assert in_round(date(2016, 2, 2), first, last) == "missed"
    assert in_round(date(2010, 1, 1), None, last) == "met"
    assert in_round(date(2016, 2, 2), None, last) == "missed"
    assert in_round(None, first, last) == "open"
    assert in_round(date(2016, 1, 1), None, None) == "unasked"
