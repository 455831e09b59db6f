"""Figures are geometry: everything in place, every bar once, and neither Qt nor a PDF library in sight."""

import subprocess
import sys
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from math import hypot
from typing import Literal, TypeAlias

from hypothesis import given
from hypothesis import strategies as st

from sixaika_desktop.export.figures.bars import Stack, stacked
from sixaika_desktop.export.figures.cities import cities
from sixaika_desktop.export.figures.gantt import Bar, Elbow, gantt
from sixaika_desktop.export.figures.shapes import (
    Circle,
    Figure,
    Line,
    Polygon,
    Rect,
    Shape,
    Text,
    hatch,
    state_mark,
)
from sixaika_desktop.export.measure import width
from sixaika_desktop.export.tokens import CITIES, CITY_COLOURS, CITY_PATTERNS, DARK, LIGHT, contrast
from sixaika_desktop.schedule import Span

Kind: TypeAlias = Literal["package", "task", "milestone"]
KINDS: tuple[Kind, ...] = ("package", "task", "task", "task", "milestone")
DAYS = st.dates(date(2014, 1, 1), date(2023, 12, 31))


def edges(shape: Shape) -> tuple[float, float, float, float]:
    """Left, top, right and foot."""
    match shape:
        case Rect():
            return shape.x, shape.y, shape.x + shape.width, shape.y + shape.height
        case Line() | Polygon():
            xs, ys = [p[0] for p in shape.points], [p[1] for p in shape.points]
            return min(xs), min(ys), max(xs), max(ys)
        case Circle():
            return (
                shape.x - shape.radius,
                shape.y - shape.radius,
                shape.x + shape.radius,
                shape.y + shape.radius,
            )
        case Text():
            wide = width(shape.text, shape.size, shape.face)
            left = shape.x - {"start": 0.0, "middle": wide / 2, "end": wide}[shape.anchor]
            return left, shape.y - shape.size, left + wide, shape.y
        case _:
            return shape.x, shape.y, shape.x, shape.y


def inside(figure: Figure, slack: float = 6.0) -> None:
    for shape in figure.shapes:
        left, top, right, foot = edges(shape)
        assert left >= -slack
        assert top >= -slack
        assert right <= figure.width + slack
        assert foot <= figure.height + slack


@st.composite
def charts(draw: st.DrawFn) -> list[Bar]:
    found: list[Bar] = []
    for i in range(draw(st.integers(0, 90))):
        start = draw(DAYS)
        end = start + timedelta(days=draw(st.integers(0, 900)))
        kind: Kind = draw(st.sampled_from(KINDS))
        dated = draw(st.integers(0, 9)) > 0
        found.append(
            Bar(
                f"b{i}",
                f"bar{i} " + "Yhteistyö " * draw(st.integers(0, 6)),
                kind,
                Span(end, end) if kind == "milestone" and dated else Span(start, end) if dated else None,
                critical=draw(st.booleans()),
                beside=draw(st.sampled_from(["", "Helsinki"])),
                points=(end,) if dated and kind == "task" else (),
            )
        )
    return found


@given(
    charts(),
    st.lists(
        st.tuples(st.integers(0, 89), st.integers(0, 89), st.sampled_from(["FS", "SS", "FF", "SF"])),
        max_size=20,
    ),
)
def test_each_bar_of_a_time_plan_is_in_exactly_one_figure_and_on_the_paper(
    bars: list[Bar], links: list[tuple[int, int, str]]
) -> None:
    elbows = [Elbow(f"b{a}", f"b{b}", kind) for a, b, kind in links if a != b]
    figures = gantt(bars, elbows, width=470.0, most=400.0, alt="Aikataulu", undated="ei päiviä")
    if not any(bar.span for bar in bars):
        assert not figures
        return
    labels = [
        s.text.split()[0].rstrip("…")
        for f in figures
        for s in f.shapes
        if isinstance(s, Text) and s.text.startswith("bar")
    ]
    assert labels == [f"bar{i}" for i in range(len(bars))]
    for figure in figures:
        assert figure.alt
        assert figure.height <= 404.0
        inside(figure)


def test_the_axis_names_every_year_and_month_where_there_is_room() -> None:
    bar = Bar("b", "Tehtävä", "task", Span(date(2019, 5, 1), date(2021, 2, 28)))
    (figure,) = gantt([bar], [], width=470.0, most=400.0, alt="A", undated="")
    said = [s.text for s in figure.shapes if isinstance(s, Text)]
    assert [year for year in said if len(year) == 4] == ["2019", "2020", "2021"]
    assert said.count("12") == 2
    bars = [s for s in figure.shapes if isinstance(s, Rect)]
    assert abs(bars[0].x + bars[0].width - 470.0) < 0.01


def test_a_critical_bar_has_weight_and_not_another_colour() -> None:
    span = Span(date(2019, 5, 1), date(2019, 8, 31))
    plain, critical = (
        gantt(
            [Bar("b", "T", "task", span, colour="#0072B2", critical=c)],
            [],
            width=470.0,
            most=99.0,
            alt="A",
            undated="",
        )[0]
        for c in (False, True)
    )
    assert [s.fill for s in plain.shapes if isinstance(s, Rect)] == [
        s.fill for s in critical.shapes if isinstance(s, Rect)
    ]
    assert any(isinstance(s, Polygon) and not s.fill and s.width > 1 for s in critical.shapes)


@given(
    st.lists(
        st.tuples(st.integers(-5, 10**9), st.integers(0, 10**9), st.integers(0, 10**9)),
        min_size=1,
        max_size=30,
    )
)
def test_bars_are_as_long_as_their_amounts_and_keep_to_the_paper(amounts: list[tuple[int, int, int]]) -> None:
    stacks = [
        Stack(f"Kumppani {i}", tuple(map(Decimal, row)), "1 000 000,00 €") for i, row in enumerate(amounts)
    ]
    figure = stacked(["Palkat", "Ostot", "Laitteet"], stacks, width=470.0, alt="A")
    inside(figure, 1.0)
    bars = [s for s in figure.shapes if isinstance(s, Rect) and s.height > 8.5]
    longest = max(sum(max(a, 0) for a in row) for row in amounts)
    if longest:
        assert (
            abs(
                sum(s.width for s in bars)
                - sum(sum(max(a, 0) for a in r) for r in amounts)
                / longest
                * max(sum(s.width for s in bars if s.y == y) for y in {s.y for s in bars})
            )
            < 0.5
        )


@given(st.floats(1, 300), st.floats(3, 20), st.sampled_from(sorted(set(CITY_PATTERNS.values()))))
def test_a_pattern_stays_in_its_bar(wide: float, high: float, pattern: str) -> None:
    for shape in hatch(10.0, 20.0, wide, high, pattern, "#FFFFFF"):
        left, top, right, foot = edges(shape)
        assert left >= 9.3
        assert top >= 19.3
        assert right <= 10.7 + wide
        assert foot <= 20.7 + high


def test_a_city_is_lit_when_it_joins() -> None:
    figure = cities({"Helsinki", "oulu"}, height=190.0, alt="A")
    lit = {s.fill for s in figure.shapes if isinstance(s, Circle)} & set(CITY_COLOURS.values())
    assert lit == {CITY_COLOURS["helsinki"], CITY_COLOURS["oulu"]}
    assert {s.text for s in figure.shapes if isinstance(s, Text)} == {c.capitalize() for c in CITIES}
    inside(figure, 1.0)


def test_every_city_lies_on_land() -> None:
    figure = cities(CITIES, height=210.0, alt="A")
    (land,) = (s for s in figure.shapes if isinstance(s, Polygon))
    for dot in (s for s in figure.shapes if isinstance(s, Circle)):
        inside_land = False
        for (x1, y1), (x2, y2) in pairwise((*land.points, land.points[0])):
            if (y1 > dot.y) != (y2 > dot.y) and dot.x < x1 + (x2 - x1) * (dot.y - y1) / (y2 - y1):
                inside_land = not inside_land
            along = (dot.x - x1) * (x2 - x1) + (dot.y - y1) * (y2 - y1)
            t = min(max(along / ((x2 - x1) ** 2 + (y2 - y1) ** 2), 0.0), 1.0)
            away = hypot(dot.x - x1 - t * (x2 - x1), dot.y - y1 - t * (y2 - y1))
            assert away > dot.radius + 0.5
        assert inside_land


def test_no_dependency_runs_through_a_word_unless_the_word_has_a_ground_of_its_own() -> None:
    def task(id: str, start: date, end: date) -> Bar:
        return Bar(id, id, "task", Span(start, end), beside="Vantaan kaupunki")

    bars = [
        task("a", date(2019, 5, 1), date(2019, 8, 31)),
        task("b", date(2019, 6, 1), date(2019, 8, 31)),
        task("c", date(2019, 9, 1), date(2020, 12, 31)),
    ]
    (figure,) = gantt([*bars], [Elbow("a", "c", "FS")], width=470.0, most=400.0, alt="A", undated="")
    words = [s for s in figure.shapes if isinstance(s, Text) and s.text == "Vantaan kaupunki"]
    assert len(words) == 3
    lines = [s for s in figure.shapes if isinstance(s, Line) and len(s.points) > 2]
    grounds = [s for s in figure.shapes if isinstance(s, Rect) and s.fill == LIGHT.surface]
    for word in words:
        left, top, right, foot = edges(word)
        crossed = any(
            min(x1, x2) < right and max(x1, x2) > left and min(y1, y2) < foot and max(y1, y2) > top
            for line in lines
            for (x1, y1), (x2, y2) in pairwise(line.points)
        )
        assert not crossed or any(g.x <= left and g.x + g.width >= right and g.y <= word.y for g in grounds)


def test_each_state_has_a_shape_of_its_own() -> None:
    marks = [
        repr(state_mark(state, 0.0, 0.0, 8.0, "#000000")) for state in ("met", "missed", "open", "reason")
    ]
    assert len(set(marks)) == 4


def test_text_keeps_wcag_aa_in_both_themes() -> None:
    for theme in (LIGHT, DARK):
        for ground in (theme.surface, theme.raised):
            for ink in (
                theme.text,
                theme.muted,
                theme.accent,
                theme.met,
                theme.missed,
                theme.open,
                theme.reason,
            ):
                assert contrast(ink, ground) >= 4.5


def test_figures_need_neither_qt_nor_a_pdf_library() -> None:
    figures = "sixaika_desktop.export.figures."
    code = (
        f"import sys, sixaika_desktop.export, {figures}gantt, {figures}bars, {figures}cities; "
        "print([m for m in ('PySide6', 'reportlab', 'pandas') if m in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"
