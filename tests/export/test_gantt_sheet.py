"""The time plan alone: every row exactly once, on sheets of any number, the axis by month or by period."""

import io
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sixaika_desktop.calls.model import Call
from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import Application, Milestone, Task, WorkPackage
from sixaika_desktop.export import write_gantt
from sixaika_desktop.export.figures.shapes import Text
from sixaika_desktop.export.flow import Page
from sixaika_desktop.export.gantt_sheet import FOOT, SHEETS, compose
from sixaika_desktop.export.measure import width
from sixaika_desktop.snapshot import Snapshot
from tests.export import checker

SIZES = [(paper, by, one) for paper in ("a3", "a4") for by in ("month", "period") for one in (False, True)]


def words(page: Page) -> list[str]:
    return [
        s.text for strip, _ in page.strips for ink in strip.ink for s in ink.shapes if isinstance(s, Text)
    ]


def long_plan(application: Application, sizes: list[int], milestones: int = 2) -> Application:
    """Work packages of so many tasks each, every row with a name of its own."""
    packages = tuple(
        WorkPackage(
            id=f"w{n}",
            title=Map({"fi": f"Paketti{n}"}),
            tasks=tuple(
                Task(
                    id=f"w{n}t{i}",
                    title=Map({"fi": f"Työ{n}x{i}"}),
                    lead="p1",
                    start=date(2019, 5, 1) + timedelta(days=i),
                    end=date(2020, 1, 1) + timedelta(days=3 * i),
                )
                for i in range(count)
            ),
        )
        for n, count in enumerate(sizes)
    )
    points = tuple(
        Milestone(id=f"m{n}", title=Map({"fi": f"Virsta{n}"}), due=date(2020, 3, 1))
        for n in range(milestones)
    )
    return replace(application, work_packages=packages, milestones=points, dependencies=())


@settings(max_examples=25)
@given(sizes=st.lists(st.integers(0, 70), min_size=1, max_size=6), shape=st.sampled_from(SIZES))
def test_every_row_is_printed_exactly_once_and_on_the_sheet(
    sizes: list[int], shape: tuple[str, str, bool], application: Application, call: Call
) -> None:
    paper, by, one = shape
    snapshot = Snapshot(long_plan(application, sizes), call)
    composed = compose(snapshot, "fi", paper=paper, by=by, one_page=one)  # type: ignore[arg-type]
    printed = Counter(text.split()[-1] for page in composed.pages for text in words(page) if text)
    for n, count in enumerate(sizes):
        for i in range(count):
            assert printed[f"Työ{n}x{i}"] == 1
        assert printed[f"Paketti{n}"] == (1 if sum(sizes) else printed[f"Paketti{n}"])
    assert all(printed[f"Virsta{n}"] == 1 for n in range(2))
    assert not one or len(composed.pages) == 1
    sheet = SHEETS[paper]
    for page in composed.pages:
        for strip, top in page.strips:
            for ink in strip.ink:
                for shape_ in ink.shapes:
                    if isinstance(shape_, Text):
                        wide = width(shape_.text, shape_.size, shape_.face)
                        left = shape_.x - {"start": 0.0, "middle": wide / 2, "end": wide}[shape_.anchor]
                        assert left >= -0.5
                        assert left + wide <= sheet.width - 2 * sheet.side + 0.5
                        assert top + shape_.y <= sheet.height - sheet.top - FOOT + 14


@pytest.mark.parametrize(("tasks", "pages"), [(20, 1), (200, 5)])
def test_one_page_becomes_several_where_its_letters_would_be_too_small_to_read(
    tasks: int, pages: int, application: Application, call: Call
) -> None:
    snapshot = Snapshot(long_plan(application, [tasks // 5] * 5), call)
    composed = compose(snapshot, "fi", one_page=True, least=0.65)
    assert len(composed.pages) >= pages
    assert (len(composed.pages) == 1) == (pages == 1)
    sizes = [
        shape.size
        for page in composed.pages
        for strip, _ in page.strips
        for ink in strip.ink
        for shape in ink.shapes
        if isinstance(shape, Text) and "Työ" in shape.text
    ]
    assert len(sizes) == tasks
    assert min(sizes) >= 0.65 * 8


def test_axis_title_and_legend_stand_on_every_sheet(application: Application, call: Call) -> None:
    plan = long_plan(application, [60, 30])
    partners = (replace(plan.partners[0], acronym="Hki"), *plan.partners[1:])
    composed = compose(Snapshot(replace(plan, partners=partners), call), "fi", paper="a4")
    assert len(composed.pages) > 2
    for page in composed.pages:
        texts = words(page)
        assert {"Aikataulu", "2019", "2020", "kriittinen polku", "Helsinki: Hki"} <= set(texts)
    assert any("Paketti0 (jatkuu)" in text for text in words(composed.pages[1]))


def test_the_axis_is_by_month_or_by_period(snapshot: Snapshot) -> None:
    months = words(compose(snapshot, "fi", by="month").pages[0])
    periods = words(compose(snapshot, "fi", by="period").pages[0])
    assert {"5", "12", "2019", "2020"} <= set(months)
    assert "12" not in periods
    assert any(text.startswith("1.1.2020") for text in periods)


@pytest.mark.parametrize(("paper", "by", "one"), SIZES)
def test_the_chart_is_tagged_without_a_defect_and_told_in_words(
    paper: str, by: str, one: bool, application: Application, call: Call
) -> None:
    snapshot = Snapshot(long_plan(application, [40, 5]), call)
    out = io.BytesIO()
    write_gantt(snapshot, "fi", out, paper=paper, by=by, one_page=one)  # type: ignore[arg-type]
    with pikepdf.open(out) as pdf:
        assert checker.defects(pdf) == []
        box = [float(x) for x in pdf.pages[0].mediabox]
        assert (round(box[2]), round(box[3])) == {"a3": (1191, 842), "a4": (842, 595)}[paper]
        assert b"/XObject" not in pdf.pages[0].obj.unparse()
        told = " ".join(str(o.Alt) for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and "/Alt" in o)
    assert "Työ1x4 5.5.2019–13.1.2020" in told


def test_a_plan_without_dates_says_so(call: Call) -> None:
    out = io.BytesIO()
    composed = write_gantt(Snapshot(Application(id="x"), call), "sv", out)
    assert len(composed.pages) == 1
    with pikepdf.open(out) as pdf:
        assert checker.defects(pdf) == []


def test_the_same_value_gives_the_same_bytes(snapshot: Snapshot) -> None:
    made: list[bytes] = []
    for _ in range(2):
        out = io.BytesIO()
        write_gantt(snapshot, "en", out, archive=True)
        made.append(out.getvalue())
    assert made[0] == made[1]
