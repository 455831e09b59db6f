"""Two people change the same application: what is taken, what is kept, what they are asked about."""

from decimal import Decimal

import pytest

from sixaika_desktop.domain import edits
from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.merge import Conflict, merge
from sixaika_desktop.domain.model import Cell, Cost, Partner, Post, Task, Where
from sixaika_desktop.domain.tree import find, the
from tests.domain.consortium import PROJECT, SUMMARY


def _clashes(conflicts: tuple[Conflict, ...]) -> list[tuple[str, Where]]:
    return [(c.clash, c.where) for c in conflicts]


def test_changes_in_different_cells_of_one_row_are_both_taken() -> None:
    ours = edits.set_field(PROJECT, Where("c1", "cells", "wp2/2020"), Decimal(5))
    theirs = edits.set_field(PROJECT, Where("c1", "cells", "wp2/2021"), Decimal(7))
    merged = merge(PROJECT, ours, theirs)
    assert merged.conflicts == ()
    cells = {Cell("wp2", "2020"): Decimal(5), Cell("wp2", "2021"): Decimal(7)}
    assert the(merged.application, "c1", Cost).cells == Map(cells)


def test_two_values_for_one_field_are_a_conflict_and_ours_stands() -> None:
    ours = edits.set_field(PROJECT, Where("turku", "business_id"), "0204819-8")
    theirs = edits.set_field(PROJECT, Where("turku", "business_id"), "0201256-6")
    merged = merge(PROJECT, ours, theirs)
    assert merged.conflicts == (
        Conflict("changed", Where("turku", "business_id"), Partner, "", "0204819-8", "0201256-6"),
    )
    assert the(merged.application, "turku", Partner).business_id == "0204819-8"


def test_the_same_question_answered_by_both_is_the_same_row() -> None:
    ours = edits.answer(PROJECT, "goals", "Avata dataa", language="fi")
    theirs = edits.answer(PROJECT, "goals", "Öppna data", language="sv")
    assert merge(PROJECT, ours, theirs).conflicts == ()
    theirs = edits.answer(theirs, "goals", "Avata rajapintoja", language="fi")
    conflict = merge(PROJECT, ours, theirs).conflicts[0]
    assert (conflict.where.field, conflict.ours, conflict.theirs) == (
        "value",
        "Avata dataa",
        "Avata rajapintoja",
    )


def test_a_partner_removed_here_and_changed_there_stays_with_all_it_had() -> None:
    ours = edits.remove_partner(PROJECT, "turku")
    theirs = edits.set_field(PROJECT, Where("turku", "phone"), "02 330 000")
    merged = merge(PROJECT, ours, theirs)
    assert _clashes(merged.conflicts) == [("removed here", Where("turku"))]
    assert the(merged.application, "turku", Partner) == the(theirs, "turku", Partner)
    assert len(merged.application.answers) == 3


def test_a_cost_changed_there_keeps_the_partner_that_was_removed_here() -> None:
    ours = edits.remove_partner(PROJECT, "turku")
    theirs = edits.set_field(PROJECT, Where("c1", "unit"), "kpl")
    merged = merge(PROJECT, ours, theirs)
    assert set(_clashes(merged.conflicts)) == {
        ("removed here", Where("turku")),
        ("removed here", Where("c1")),
    }
    assert [c.id for c in the(merged.application, "turku", Partner).costs] == ["c1", "c2", "c3"]


def test_a_work_package_removed_there_and_named_anew_here_stays() -> None:
    ours = edits.set_field(PROJECT, Where("c9", "cells", "wp1/2020"), Decimal(5))
    theirs = edits.remove_work_package(PROJECT, "wp1")
    merged = merge(PROJECT, ours, theirs)
    assert _clashes(merged.conflicts) == [("removed there", Where("wp1"))]
    assert find(merged.application, "wp1") is not None


def test_a_row_moved_to_two_places_is_where_we_put_it() -> None:
    base = edits.add_row(PROJECT, PROJECT.id, Partner(id="oulu"))
    ours = edits.move_to_owner(base, "c1", "helsinki")
    theirs = edits.move_to_owner(base, "c1", "oulu")
    merged = merge(base, ours, theirs)
    assert ("changed", Where("c1", "owner")) in _clashes(merged.conflicts)
    assert [c.id for c in the(merged.application, "helsinki", Partner).costs] == ["c9", "c1"]


def test_tasks_put_under_each_other_do_not_turn_round() -> None:
    base = edits.set_field(PROJECT, Where("t2", "parent"), "")
    ours = edits.set_field(base, Where("t1", "parent"), "t2")
    theirs = edits.set_field(base, Where("t2", "parent"), "t1")
    for merged in (merge(base, ours, theirs), merge(base, theirs, ours)):
        assert _clashes(merged.conflicts) == [("circle", Where("t1", "parent"))]
        assert the(merged.application, "t1", Task).parent == ""
        assert the(merged.application, "t2", Task).parent == "t1"


def test_two_leads_are_both_kept_for_the_verdicts_to_judge() -> None:
    base = edits.add_row(PROJECT, PROJECT.id, Partner(id="oulu"))
    merged = merge(base, edits.set_lead(base, "turku"), edits.set_lead(base, "oulu"))
    assert merged.conflicts == ()
    assert {p.id for p in merged.application.partners if p.role == "lead"} == {"turku", "oulu"}


def test_names_are_merged_as_a_set() -> None:
    ours = edits.set_field(PROJECT, Where("c1", "marks"), ("works", "abroad"))
    theirs = edits.set_field(PROJECT, Where("c1", "marks"), ("vat",))
    merged = merge(PROJECT, ours, theirs)
    assert set(the(merged.application, "c1", Cost).marks) == {"works", "abroad", "vat"}
    assert merged.conflicts == ()


def test_an_application_with_another_id_is_merged_into_ours() -> None:
    theirs = edits.set_field(edits.as_new(PROJECT, "copy"), Where(SUMMARY, "stale"), True)
    theirs = edits.note(theirs, Where("copy", "title"), "Onko hyvä?", id="q")
    merged = merge(PROJECT, PROJECT, theirs)
    assert merged.application.id == "app"
    assert merged.application.notes[1].target == "app"


def test_rows_of_two_kinds_with_one_id_are_both_kept() -> None:
    ours = edits.add_row(PROJECT, "turku", Cost(id="x"))
    theirs = edits.add_row(PROJECT, "turku", Post(id="x"))
    turku = the(merge(PROJECT, ours, theirs).application, "turku", Partner)
    assert (turku.costs[-1].id, turku.posts[-1].id) == ("x", "x-2")


@pytest.mark.parametrize(
    "edit", [edits.set_round.of("2"), edits.remove_task.of("t2"), edits.set_lead.of("turku")]
)
def test_rows_nobody_touched_are_ours(edit: edits.Edit) -> None:
    ours = edits.set_field(PROJECT, Where("helsinki", "phone"), "09 310 1691")
    merged = merge(PROJECT, ours, edit(PROJECT)).application
    assert merged.partners[0].costs is ours.partners[0].costs
    assert merged.answers is ours.answers
