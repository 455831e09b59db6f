"""The calendar: what is to be done by when, in the order of days."""

from dataclasses import replace
from datetime import date

import pytest

from sixaika_desktop.calls.model import Call
from sixaika_desktop.domain.model import Application, Attachment, CalendarEntry, Where
from sixaika_desktop.domain.money import Unread
from sixaika_desktop.opening import shipped_call
from sixaika_desktop.schedule import KnownDay, calendar_of

DEADLINE = date(2018, 11, 19)


@pytest.fixture(scope="module")
def call() -> Call:
    found = shipped_call("6aika-erdf-pilot")
    assert found is not None
    return found


def application(*entries: CalendarEntry, call: Call) -> Application:
    """An application in the round that closes on the deadline, with these lines in its calendar."""
    round = next(each.id for each in call.rounds if each.closes == DEADLINE)
    return Application(id="app", call=call.id, round=round, calendar=entries)


def test_lines_stand_in_the_order_of_days_and_those_without_a_day_last(call: Call) -> None:
    late = CalendarEntry(id="late", day=date(2018, 12, 1))
    unread = CalendarEntry(id="unread", day=Unread("soon"))
    none = CalendarEntry(id="none")
    early = CalendarEntry(id="early", day=date(2018, 1, 1))
    found = calendar_of(application(late, unread, none, early, call=call), call)
    own = [line.id for line in found.lines if isinstance(line, CalendarEntry)]
    assert own == ["early", "late", "unread", "none"]
    at = [line.kind for line in found.lines].index("deadline")
    assert [line.id for line in found.lines[:at] if isinstance(line, CalendarEntry)] == ["early"]


def test_what_the_application_knows_stands_in_the_calendar_with_the_place_it_comes_from(call: Call) -> None:
    app = replace(
        application(call=call),
        submission=date(2018, 11, 16),
        start=date(2019, 5, 1),
        end=Unread("28.2.2"),
        attachments=(Attachment(id="a", name="aie.pdf", partner="p", signed=date(2018, 11, 12)),),
    )
    found = calendar_of(app, call)
    assert [(line.kind, line.day) for line in found.lines] == [
        ("signed", date(2018, 11, 12)),
        ("submission", date(2018, 11, 16)),
        ("deadline", DEADLINE),
        ("start", date(2019, 5, 1)),
    ]
    known = [line for line in found.lines if isinstance(line, KnownDay)]
    assert [line.source for line in known] == [
        Where("a", "signed"),
        Where("app", "submission"),
        Where("app", "round"),
        Where("app", "start"),
    ]
    assert known[0].note == "aie.pdf"
    assert found.deadline == DEADLINE


def test_without_a_round_there_is_no_deadline_and_nothing_is_too_late(call: Call) -> None:
    entry = CalendarEntry(id="e", kind="signature", day=date(2030, 1, 1))
    found = calendar_of(Application(id="app", calendar=(entry,)), call)
    assert found.deadline is None
    assert found.state(entry, date(2018, 1, 1)) == "ahead"
    assert found.lines == (entry,)


@pytest.mark.parametrize(
    ("entry", "today", "state"),
    [
        (CalendarEntry(id="e", day=date(2018, 10, 1)), date(2018, 9, 30), "ahead"),
        (CalendarEntry(id="e", day=date(2018, 10, 1)), date(2018, 10, 1), "today"),
        (CalendarEntry(id="e", day=date(2018, 10, 1)), date(2018, 10, 2), "overdue"),
        (CalendarEntry(id="e", day=date(2018, 10, 1), done=True), date(2018, 10, 2), "done"),
        (CalendarEntry(id="e", kind="signature", day=DEADLINE), date(2018, 10, 2), "ahead"),
        (CalendarEntry(id="e", kind="signature", day=date(2018, 11, 20)), date(2018, 10, 2), "too_late"),
        (CalendarEntry(id="e", kind="board", day=date(2018, 11, 20), done=True), DEADLINE, "too_late"),
        (CalendarEntry(id="e", kind="agreement", day=date(2018, 11, 20)), date(2018, 10, 2), "ahead"),
        (CalendarEntry(id="e", kind="other", day=date(2018, 11, 20)), date(2018, 10, 2), "ahead"),
        (CalendarEntry(id="e", day=Unread("soon")), date(2018, 10, 2), "open"),
        (CalendarEntry(id="e"), date(2018, 10, 2), "open"),
        (CalendarEntry(id="e", done=True), date(2018, 10, 2), "done"),
    ],
)
def test_a_line_says_how_it_stands(entry: CalendarEntry, today: date, state: str, call: Call) -> None:
    found = calendar_of(application(entry, call=call), call)
    assert found.state(entry, today) == state
    assert found.overdue(today) == (state == "overdue")
    assert found.too_late(today) == (state == "too_late")


def test_a_known_day_that_has_passed_is_not_overdue_but_a_submission_after_the_deadline_is_marked(
    call: Call,
) -> None:
    app = replace(application(call=call), start=date(2019, 5, 1), submission=date(2018, 11, 20))
    found = calendar_of(app, call)
    states = {line.kind: found.state(line, date(2020, 1, 1)) for line in found.lines}
    assert states == {"deadline": "passed", "submission": "too_late", "start": "passed"}
