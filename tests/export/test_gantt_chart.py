"""The pieces of the time plan that the screen asks for beyond those of paper."""

from datetime import date

from sixaika_desktop.export.figures.gantt import gantt
from sixaika_desktop.export.figures.gantt_chart import (
    HEAD,
    ROW,
    Bar,
    Chart,
    Division,
    Elbow,
    axis,
    divided,
    draw_elbow,
    draw_row,
    today,
)
from sixaika_desktop.export.figures.shapes import Line, Rect, Shape, Text
from sixaika_desktop.export.tokens import DARK, LIGHT
from sixaika_desktop.schedule import Span

FIRST, LAST = date(2019, 1, 1), date(2022, 12, 31)
MONTHS = (
    "tammi",
    "helmi",
    "maalis",
    "huhti",
    "touko",
    "kesä",
    "heinä",
    "elo",
    "syys",
    "loka",
    "marras",
    "joulu",
)


def chart(day: float) -> Chart:
    return Chart(((LAST - FIRST).days + 1) * day, 0.0, FIRST, LAST, LIGHT)


def texts(shapes: list[Shape]) -> list[str]:
    return [shape.text for shape in shapes if isinstance(shape, Text) and shape.text]


def test_only_the_months_that_are_seen_are_drawn_and_the_year_is_named_at_the_left() -> None:
    wide = chart(2.0)
    seen = wide.x(date(2020, 5, 10)), wide.x(date(2020, 9, 10))
    drawn = axis(wide, 100.0, months=MONTHS, seen=seen)
    assert texts(drawn) == ["2020", "touko", "kesä", "heinä", "elo", "syys"]
    year = next(s for s in drawn if isinstance(s, Text) and s.text == "2020")
    assert year.x == seen[0] + 2


def test_months_have_names_only_where_there_is_room() -> None:
    assert "1" in texts(axis(chart(0.5), 100.0, months=MONTHS))
    assert "tammi" in texts(axis(chart(2.0), 100.0, months=MONTHS))


def test_weeks_have_lines_only_when_one_looks_closely() -> None:
    def lines(day: float) -> int:
        one = chart(day)
        return sum(isinstance(s, Line) for s in axis(one, 50.0, seen=(0.0, one.x(date(2019, 2, 1)) - 1)))

    assert lines(4.0) >= lines(1.0) + 4


def test_periods_that_are_not_seen_are_not_drawn() -> None:
    periods = [Division(str(y), "", date(y, 1, 1), date(y, 12, 31)) for y in range(2019, 2023)]
    one = chart(1.0)
    drawn = divided(one, 50.0, periods, seen=(one.x(date(2020, 3, 1)), one.x(date(2021, 2, 1))))
    assert texts(drawn) == ["2020", "2021"]


def test_the_line_of_today_is_in_the_middle_of_the_day_and_nowhere_else() -> None:
    one = chart(2.0)
    line = today(one, date(2019, 1, 11), 90.0)[0]
    assert isinstance(line, Line)
    assert line.points == ((21.0, HEAD), (21.0, 90.0))
    assert today(one, date(2018, 12, 31), 90.0) == []


def test_slack_is_a_thin_line_of_its_length_and_the_bar_stays_as_it_is() -> None:
    one, span = chart(2.0), Span(date(2019, 2, 1), date(2019, 3, 31))
    plain = draw_row(one, Bar("a", "A", "task", span), ROW / 2, "")
    slack = draw_row(one, Bar("a", "A", "task", span, slack=30), ROW / 2, "")
    (line,) = [s for s in slack if isinstance(s, Line)]
    assert line.points[1][0] - line.points[0][0] == 60.0
    assert line.width < 0.5
    assert [s for s in plain if isinstance(s, Rect)] == [s for s in slack if isinstance(s, Rect)]


def test_a_broken_dependency_is_dashed_and_not_only_red() -> None:
    one = Chart(400.0, 0.0, FIRST, LAST, DARK)
    rows = {
        "a": Bar("a", "A", "task", Span(date(2019, 2, 1), date(2019, 3, 31))),
        "b": Bar("b", "B", "task", Span(date(2019, 2, 1), date(2019, 3, 31))),
    }
    places = {"a": 7.5, "b": 22.5}
    kept, broken = (draw_elbow(one, Elbow("a", "b", "FS", "x", bad), rows, places) for bad in (False, True))
    assert kept is not None
    assert broken is not None
    assert kept[0].dash == ()
    assert broken[0].dash
    assert broken[0].colour == DARK.missed
    assert draw_elbow(one, Elbow("a", "b", "FS"), rows, {"a": 7.5}) is None


def test_a_day_is_found_where_it_was_drawn() -> None:
    one = chart(1.7)
    for day in (FIRST, date(2020, 2, 29), LAST):
        assert one.day_at(one.x(day) + 0.8) == day
    assert one.day_at(-100.0) == FIRST
    assert one.day_at(1e6) == LAST


def test_a_long_name_on_paper_is_written_out_on_lines_of_its_own_and_its_row_is_higher() -> None:
    name = "1 Toimintamallin kokoaminen ja tulosten levittäminen kaikkiin kaupunkeihin"
    span = Span(date(2019, 1, 1), date(2019, 12, 31))
    rows = [Bar("w", name, "package", span), Bar("t", "1.1 Lyhyt", "task", span, level=1)]
    (wrapped,) = gantt(rows, [], width=470.0, most=600.0, alt="", undated="", language="fi")
    (cut,) = gantt(rows, [], width=470.0, most=600.0, alt="", undated="")
    words = [s.text for s in wrapped.shapes if isinstance(s, Text) and s.x < 20]
    assert " ".join(words) == f"{name} 1.1 Lyhyt"
    assert wrapped.height > cut.height
    assert any(s.text.endswith("…") for s in cut.shapes if isinstance(s, Text))
