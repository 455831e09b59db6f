"""What every merge holds, whatever two people made of the same application."""

import pickle
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from sixaika_desktop.domain.difference import Difference, difference
from sixaika_desktop.domain.merge import Merged, merge
from sixaika_desktop.domain.model import Application
from sixaika_desktop.domain.shape import index, walk
from tests.domain.test_edits_hold import dangling
from tests.strategies import applications, edited


@st.composite
def _pairs(draw: st.DrawFn) -> tuple[Application, Application]:
    base = draw(applications())
    return base, draw(edited(base))


@st.composite
def _triples(draw: st.DrawFn) -> tuple[Application, Application, Application]:
    base = draw(applications())
    return base, draw(edited(base, "ours")), draw(edited(base, "theirs"))


def _copy(app: Application) -> Application:
    """The same value in objects of its own, as it comes from a file."""
    return pickle.loads(pickle.dumps(app))


def _same(one: Application, other: Application) -> bool:
    return not difference(one, other) and not difference(other, one) and one.id == other.id


@given(_pairs())
def test_what_only_they_changed_is_taken_as_it_is(case: tuple[Application, Application]) -> None:
    base, theirs = case
    for mine in (base, _copy(base)):
        merged = merge(base, mine, theirs)
        assert _same(merged.application, theirs)
        assert merged.conflicts == ()


@given(_pairs())
def test_what_only_we_changed_stands_in_the_same_rows(case: tuple[Application, Application]) -> None:
    base, ours = case
    for its in (base, _copy(base)):
        merged = merge(base, ours, its)
        assert merged.application is ours
        assert merged.conflicts == ()


@given(_pairs())
def test_what_both_changed_alike_is_no_conflict(case: tuple[Application, Application]) -> None:
    base, both = case
    merged = merge(base, both, _copy(both))
    assert merged.application is both
    assert merged.conflicts == ()


def _places(merged: Merged) -> set[tuple[Any, ...]]:
    return {tuple(c.where) for c in merged.conflicts if c.clash != "circle"}


@given(_triples())
def test_it_does_not_matter_who_merges_but_for_the_choice_in_conflicts(
    case: tuple[Application, Application, Application],
) -> None:
    base, ours, theirs = case
    here, there = merge(base, ours, theirs), merge(base, theirs, ours)
    assert index(here.application).keys() == index(there.application).keys()
    assert _places(here) == _places(there)
    chosen = {c.where for c in (*here.conflicts, *there.conflicts)}
    for d in difference(here.application, there.application):
        assert d.where in chosen or _is_other_order(d)
    swapped = {"removed here": "removed there", "removed there": "removed here"}
    clashes = {(swapped.get(c.clash, c.clash), c.where) for c in here.conflicts if c.clash != "circle"}
    assert clashes == {(c.clash, c.where) for c in there.conflicts if c.clash != "circle"}


def _is_other_order(d: Difference) -> bool:
    """Names that both sides moved stand in another order."""
    old, new = parts_of(d.before), parts_of(d.after)
    return isinstance(d.before, tuple) and sorted(old) == sorted(new)


def parts_of(names: Any) -> list[str]:
    """The names of a list, as texts."""
    return [str(name) for name in names or ()]


@given(_triples())
def test_every_change_of_one_side_only_is_in_the_result(
    case: tuple[Application, Application, Application],
) -> None:
    base, ours, theirs = case
    merged = merge(base, ours, theirs)
    mine = {d.where: d for d in difference(base, ours)}
    its = {d.where: d for d in difference(base, theirs)}
    kept = {c.where.id for c in merged.conflicts if not c.where.field}
    circles = {c.where for c in merged.conflicts if c.clash == "circle"}
    result = {d.where: d for d in difference(base, merged.application)}
    rows = index(base)
    for where in mine.keys() ^ its.keys():
        d = mine.get(where) or its[where]
        if d.removed:
            came_back = where.id in index(merged.application)
            assert not came_back or kept & _needs(rows, where.id), where
        elif where not in circles and not isinstance(d.before, tuple):
            assert where in result, where
            assert repr(result[where].after) == repr(d.after) or d.added


def _needs(rows: dict[str, Any], row_id: str) -> set[str]:
    """The row, what owns it and what it is bound to: a row comes back with one of these."""
    from sixaika_desktop.domain.references import references

    found: set[str] = set()
    waiting = [row_id]
    while waiting:
        one = waiting.pop()
        if one in found or one not in rows:
            continue
        found.add(one)
        row, owner = rows[one]
        waiting += [owner, *(name for f, name in references(row) if f.bound)]
    return found


@given(_triples())
def test_a_merge_leaves_no_row_without_owner_and_no_name_of_nothing(
    case: tuple[Application, Application, Application],
) -> None:
    base, ours, theirs = case
    app = merge(base, ours, theirs).application
    rows = list(walk(app))
    assert len(rows) == len({row.id for row, _ in rows})
    assert not list(dangling(app))
    assert all(_top(index(app), row.id, name) for row, _ in rows for name in ("parent", "unit_of"))


def _top(rows: dict[str, Any], row_id: str, field: str) -> bool:
    """Whether going up by a field comes to an end."""
    seen: set[str] = set()
    while row_id in rows and row_id not in seen:
        seen.add(row_id)
        row_id = getattr(rows[row_id][0], field, "")
    return row_id not in seen


@given(_triples())
def test_merging_again_gives_the_same(case: tuple[Application, Application, Application]) -> None:
    base, ours, theirs = case
    first, second = merge(base, ours, theirs), merge(_copy(base), _copy(ours), _copy(theirs))
    assert _same(first.application, second.application)
    assert [(c.clash, c.where) for c in first.conflicts] == [(c.clash, c.where) for c in second.conflicts]
