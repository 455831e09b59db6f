"""What holds for every plan: fixes keep what was kept, and nothing moves without a reason."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from sixaika_desktop.domain.model import Application, Dependency, Milestone, Task, WorkPackage
from sixaika_desktop.schedule import Schedule, compute, moved

START = date(2019, 1, 1)


@st.composite
def plans(draw: st.DrawFn) -> Application:
    """Up to nine tasks, some with subtasks or undated, two milestones and any dependencies, loops too."""
    count = draw(st.integers(1, 9))
    tasks: list[Task] = []
    for i in range(count):
        parent = draw(st.sampled_from(["", *(t.id for t in tasks)])) if draw(st.booleans()) else ""
        begin = START + timedelta(days=draw(st.integers(0, 30)))
        end = begin + timedelta(days=draw(st.integers(0, 20)))
        given_start, given_end = draw(st.booleans()), draw(st.booleans())
        leaf = draw(st.integers(0, 9)) < 8
        tasks.append(
            Task(
                id=f"t{i}",
                parent=parent,
                start=begin if leaf or given_start else None,
                end=end if leaf or given_end else None,
            )
        )
    milestones = tuple(
        Milestone(id=f"m{i}", due=START + timedelta(days=draw(st.integers(0, 40)))) for i in range(2)
    )
    rows = st.sampled_from([*(t.id for t in tasks), *(m.id for m in milestones)])
    links = tuple(
        Dependency(
            id=f"d{i}",
            before=draw(rows),
            after=draw(rows),
            kind=draw(st.sampled_from(["FS", "SS", "FF", "SF"])),
            lag=draw(st.integers(-5, 5)),
        )
        for i in range(draw(st.integers(0, 10)))
    )
    package = WorkPackage(id="wp", tasks=tuple(tasks))
    return Application(
        id="app", start=START, work_packages=(package,), milestones=milestones, dependencies=links
    )


def kept(result: Schedule) -> set[str]:
    """Dependencies between dated rows that hold."""
    dated = {row for row, span in result.spans.items() if span is not None}
    broken = {b.id for b in result.broken}
    return {
        d.id
        for d in result.application.dependencies
        if d.before in dated and d.after in dated and d.id not in broken
    }


@given(plans())
def test_a_fix_keeps_its_dependency_and_all_that_were_kept(app: Application) -> None:
    before = compute(app, ())
    for broken in before.broken:
        moves = before.fix(broken.id)
        on_a_loop = any(broken.before in c and broken.after in c for c in before.cycles)
        if moves is None:
            continue
        assert not on_a_loop
        after = compute(moved(app, moves), ())
        assert kept(before) | {broken.id} <= kept(after)


@given(plans())
def test_nothing_moves_without_a_broken_dependency_and_rows_only_move_later(app: Application) -> None:
    result = compute(app, ())
    broken = {b.id for b in result.broken}
    for link in app.dependencies:
        moves = result.fix(link.id)
        if link.id not in broken:
            assert not moves
        for row, span in (moves or {}).items():
            old = result.spans[row]
            assert old is not None
            assert span.start > old.start
            assert span.days == old.days


@given(plans())
def test_the_same_plan_gives_the_same_schedule(app: Application) -> None:
    first, again = compute(app, ()), compute(app, ())
    assert first == again
    assert list(first.spans.items()) == list(again.spans.items())


@given(plans())
def test_where_nothing_is_broken_nothing_has_negative_slack_and_something_is_critical(
    app: Application,
) -> None:
    result = compute(app, ())
    if not result.broken and not result.cycles and not result.outside:
        assert all(days >= 0 for days in result.slack.values())
        if any(row in result.slack for row in ("m0", "m1")):
            assert result.critical


@given(plans())
def test_tasks_at_their_earliest_days_break_nothing(app: Application) -> None:
    """The forward pass is a schedule that holds; what binds tasks with subtasks is looked at elsewhere."""
    result = compute(app, ())
    parents = {t.parent for t in app.work_packages[0].tasks}
    links = [d for d in app.dependencies if not {d.before, d.after} & parents]
    if result.cycles or set(result.open) - parents:
        return
    flat = moved(app, {row: span for row, span in result.earliest.items() if row not in parents})
    again = compute(flat, ())
    broken = {b.id for b in again.broken}
    assert not broken & {d.id for d in links}
