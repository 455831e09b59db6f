"""What every edit holds, whatever it is and whatever it is taken from."""

from collections.abc import Iterator
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from sixaika_desktop.domain.difference import difference
from sixaika_desktop.domain.edits import Edit, preview
from sixaika_desktop.domain.model import Answer, Application, Row
from sixaika_desktop.domain.references import references
from sixaika_desktop.domain.shape import Kind, index, shape, walk
from tests.strategies import applications, edits


def flat(app: Application) -> dict[tuple[str, str, Any], Any]:
    """Every part of every row, written without the program's own comparison."""
    found: dict[tuple[str, str, Any], Any] = {}
    for row, owner in walk(app):
        found[row.id, "", ""] = type(row).__name__
        found[row.id, "owner", ""] = owner
        for f in shape(type(row)).own:
            value = getattr(row, f.name)
            if f.kind in (Kind.TEXTS, Kind.CELLS, Kind.AMOUNTS):
                for key, part in value.items():
                    if part is not None and part != "":
                        cell = f"{key[0]}/{key[1]}" if f.kind is Kind.CELLS else key
                        found[row.id, f.name, cell] = repr(part)
            elif f.kind is Kind.NAMES:
                for name in value:
                    found[row.id, f.name, name] = "True"
                found[row.id, f.name, ""] = repr(value)
            else:
                found[row.id, f.name, ""] = repr(value)
    return found


def parts_that_differ(before: Application, after: Application) -> set[tuple[str, str, Any]]:
    """The places of all parts that differ; of a row that came or went its id alone."""
    old, new = flat(before), flat(after)
    places = {place for place in old.keys() | new.keys() if old.get(place) != new.get(place)}
    whole = {place[0] for place in places if place[1] == ""}
    found = {place for place in places if place[0] not in whole} | {(row_id, "", "") for row_id in whole}
    return {place for place in found if not _is_list_with_names(place, found, old, new)}


def _is_list_with_names(
    place: tuple[str, str, Any],
    found: set[tuple[str, str, Any]],
    old: dict[tuple[str, str, Any], Any],
    new: dict[tuple[str, str, Any], Any],
) -> bool:
    """A list of names differs name by name; as a whole only where the common ones are moved."""
    row_id, field, cell = place
    if cell or not any(p[:2] == (row_id, field) and p[2] for p in found):
        return False
    was, now = eval(old[place]), eval(new[place])
    return [n for n in was if n in now] == [n for n in now if n in was]


def dangling(app: Application) -> Iterator[tuple[Row, str]]:
    """Names of rows that are not there; a row of a form table may be the call's own."""
    rows = index(app)
    for row, _ in walk(app):
        for field, name in references(row):
            if name not in rows and not (isinstance(row, Answer) and field.name == "row"):
                yield row, field.name


@st.composite
def applications_with_an_edit(draw: st.DrawFn) -> tuple[Application, Edit]:
    app = draw(applications())
    return app, draw(edits(app))


@given(applications_with_an_edit())
@settings(max_examples=150)
def test_what_differs_after_an_edit_is_its_purpose_and_its_losses(case: tuple[Application, Edit]) -> None:
    app, edit = case
    change = preview(app, edit)
    step = edit.run(app)
    listed = {tuple(loss.where) for loss in change.losses if loss.result != "kept"}
    differing = parts_that_differ(app, change.after)
    assert listed <= differing
    intended = {place for place in differing if step.intends(_where(place))}
    assert differing == intended | listed
    assert not intended & listed


def _where(place: tuple[str, str, Any]) -> Any:
    from sixaika_desktop.domain.model import Where

    return Where(*place)


@given(applications_with_an_edit())
def test_the_difference_of_two_values_is_every_part_that_differs(case: tuple[Application, Edit]) -> None:
    app, edit = case
    after = edit(app)
    found = difference(app, after)
    assert {tuple(d.where) for d in found} == parts_that_differ(app, after)
    assert len(found) == len({d.where for d in found})


@given(applications_with_an_edit())
def test_no_edit_leaves_a_name_of_a_row_that_is_not_there(case: tuple[Application, Edit]) -> None:
    app, edit = case
    assert not list(dangling(app))
    assert not list(dangling(edit(app)))


@given(applications_with_an_edit())
def test_ids_stay_unique_and_rows_stand_in_their_order(case: tuple[Application, Edit]) -> None:
    app, edit = case
    after = edit(app)
    rows = list(walk(after))
    assert len(rows) == len({row.id for row, _ in rows})
    for row, _ in rows:
        for f in shape(type(row)).children:
            keys = [(child.order, child.id) for child in getattr(row, f.name)]
            assert keys == sorted(keys)


@given(applications_with_an_edit())
def test_an_edit_taken_twice_changes_nothing_the_second_time(case: tuple[Application, Edit]) -> None:
    app, edit = case
    if edit.name in ("duplicate-row", "shift-project"):
        return
    once = edit(app)
    try:
        twice = edit(once)
    except KeyError:
        assert edit.name.startswith(("remove", "detach", "move")) or "field" in edit.name
        return
    assert twice is once


@given(applications_with_an_edit())
def test_rows_that_an_edit_does_not_touch_are_the_same_objects(case: tuple[Application, Edit]) -> None:
    app, edit = case
    after = edit(app)
    touched = {place[0] for place in parts_that_differ(app, after)}
    if not touched:
        assert after is app
    new = index(after)
    for row, _ in walk(app):
        inside = {inner.id for inner, _ in walk(row)}
        now = new.get(row.id)
        if now is not None and not inside & touched and inside == {r.id for r, _ in walk(now[0])}:
            assert now[0] is row, (edit.name, row)
