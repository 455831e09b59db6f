"""The edits one by one: what they do, what they cost, and what they refuse."""

from datetime import date
from decimal import Decimal

import pytest

from sixaika_desktop.domain import edits
from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import Application, Cell, Contact, Cost, Partner, Task, Where, answer_id
from sixaika_desktop.domain.money import Unread
from sixaika_desktop.domain.tree import find, the
from tests.domain.consortium import PROJECT, SAMMANDRAG, SUMMARY, TURKU


def _losses(edit: edits.Edit, app: Application = PROJECT) -> set[tuple[str, str, str, str]]:
    losses = edits.preview(app, edit).losses
    return {(loss.result, loss.where.id, loss.where.field, loss.where.cell) for loss in losses}


def test_a_changed_cost_rebuilds_one_partner_and_the_application_only() -> None:
    after = edits.set_field(PROJECT, Where("c1", "cells", "wp2/2020"), Decimal(1200))
    assert after.partners[0] is PROJECT.partners[0]
    assert after.partners[1].posts is TURKU.posts
    assert after.partners[1].costs[1] is TURKU.costs[1]
    assert after.work_packages is PROJECT.work_packages
    assert the(after, "c1", Cost).cells == Map({Cell("wp2", "2020"): Decimal(1200)})


@pytest.mark.parametrize(
    ("where", "value"),
    [
        (Where("turku", "organisation"), "Turku"),
        (Where("turku", "name", "fi"), "Turun kaupunki"),
        (Where("c1", "cells", "wp2/2020"), Decimal(1000)),
        (Where("c1", "cells", "wp1/2021"), None),
        (Where("t1", "partners", "turku"), True),
        (Where("app", "languages"), ("fi", "sv")),
        (Where("app", "start"), date(2020, 1, 1)),
    ],
)
def test_giving_a_field_the_value_it_has_gives_the_very_same_application(where: Where, value: object) -> None:
    assert edits.set_field(PROJECT, where, value) is PROJECT


def test_an_amount_is_kept_as_it_was_typed() -> None:
    once = edits.set_field(PROJECT, Where("c1", "price"), Decimal("1.5"))
    again = edits.set_field(once, Where("c1", "price"), Decimal("1.50"))
    assert str(the(again, "c1", Cost).price) == "1.50"
    assert the(edits.set_field(again, Where("c1", "price"), Unread("n. 5")), "c1", Cost).price == "n. 5"


@pytest.mark.parametrize(
    ("where", "value", "error"),
    [
        (Where("nobody", "price"), Decimal(1), KeyError),
        (Where("c1", "colour"), "red", KeyError),
        (Where("c1", "price"), 1.5, TypeError),
        (Where("c1", "id"), "c2", ValueError),
        (Where("turku", "role"), "captain", ValueError),
        (Where("wp2", "lead"), "tampere", ValueError),
        (Where("wp2", "lead"), "c1", ValueError),
        (Where("c1", "cells", "wp9/2020"), Decimal(1), ValueError),
        (Where("t1", "parent"), "t3", ValueError),
        (Where("t1", "parent"), "t1", ValueError),
        (Where(SUMMARY, "value"), "", ValueError),
    ],
)
def test_what_cannot_stand_in_a_field_is_refused(where: Where, value: object, error: type[Exception]) -> None:
    with pytest.raises(error):
        edits.set_field(PROJECT, where, value)


def test_a_pasted_block_changes_each_row_once() -> None:
    block = [
        (Where("c1", "price"), Decimal(1)),
        (Where("c1", "units"), Decimal(2)),
        (Where("c9", "unit"), "kpl"),
    ]
    after = edits.set_fields(PROJECT, block)
    assert (the(after, "c1", Cost).price, the(after, "c1", Cost).units) == (Decimal(1), Decimal(2))
    assert the(after, "c9", Cost).unit == "kpl"
    assert edits.set_fields(after, block) is after
    with pytest.raises(ValueError, match="above itself"):
        edits.set_fields(
            PROJECT,
            [(Where("t2", "parent"), ""), (Where("t1", "parent"), "t2"), (Where("t2", "parent"), "t1")],
        )


def test_inserting_a_row_writes_one_row() -> None:
    after = edits.add_row(PROJECT, "turku", Cost(id="new"), 1)
    costs = the(after, "turku", Partner).costs
    assert [c.id for c in costs] == ["c1", "new", "c2", "c3"]
    assert costs[1].order == Decimal("1.5")
    assert costs[0] is TURKU.costs[0]
    assert edits.add_row(after, "turku", Cost(id="new"), 0) is after


def test_moving_a_row_writes_one_row_until_the_digits_run_out() -> None:
    app = PROJECT
    for _ in range(80):
        app = edits.move_row(app, "c3", 1)
        app = edits.move_row(app, "c2", 1)
    costs = the(app, "turku", Partner).costs
    assert [c.id for c in costs] == ["c1", "c2", "c3"]
    assert all(len(str(c.order)) <= 20 for c in costs)
    once = edits.move_row(PROJECT, "c3", 0)
    assert the(once, "turku", Partner).costs[1] is TURKU.costs[0]


def test_rows_that_share_an_order_are_numbered_when_one_comes_between() -> None:
    app = Application(id="a", partners=(Partner(id="x"), Partner(id="y")))
    after = edits.add_row(app, "a", Partner(id="z"), 1)
    assert [(p.id, p.order) for p in after.partners] == [("x", 1), ("z", 2), ("y", 3)]


def test_a_row_that_names_nobody_or_has_a_taken_id_is_not_added() -> None:
    with pytest.raises(ValueError, match="names 'nobody'"):
        edits.add_row(PROJECT, "wp1", Task(id="new", lead="nobody"))
    with pytest.raises(ValueError, match="taken"):
        edits.add_row(PROJECT, "wp1", Task(id="turku"))
    with pytest.raises(ValueError, match="does not own"):
        edits.add_row(PROJECT, "wp1", Cost(id="new"))


def test_a_new_lead_makes_the_old_one_an_implementer_and_says_so() -> None:
    after = edits.set_lead(PROJECT, "turku")
    assert [p.role for p in after.partners] == ["implementer", "lead"]
    assert _losses(edits.set_lead.of("turku")) == {("changed", "helsinki", "role", "")}
    assert edits.set_lead(after, "turku") is after


def test_removing_a_partner_tells_all_that_goes_with_it() -> None:
    change = edits.preview(PROJECT, edits.remove_partner.of("turku"))
    assert {(loss.result, *loss.where) for loss in change.losses} == {
        *((("gone", row_id, "", "")) for row_id in ("c1", "c2", "c3", "post", "own", "n1")),
        ("gone", answer_id("duties", partner="turku"), "", ""),
        ("emptied", "wp2", "lead", ""),
        ("emptied", "t1", "partners", "turku"),
    }
    assert edits.losses_in_words(change, "fi") == (
        "TP2 Pilotit › Vastuutaho tyhjenee (nyt Turku)",
        "TP2 Pilotit › 2.1 Valmistelu › Osallistujat › Turku tyhjenee (nyt Turku)",
        "Turku: tehtävä Projektipäällikkö poistuu",
        "Turku: 3 kustannusriviä, 10\u00a0500,00\u00a0€ poistuu",
        "Turku: rahoitusrivi municipal poistuu",
        "vastaus duties poistuu",
        "huomautus Tarkista poistuu",
    )
    assert edits.label(change, "fi") == "Poista toteuttaja Turku"


def test_removing_a_work_package_leaves_its_amounts_tied_to_none() -> None:
    change = edits.preview(PROJECT, edits.remove_work_package.of("wp2"))
    assert the(change.after, "c1", Cost).cells == Map({Cell("", "2020"): Decimal(1000)})
    moved = [loss for loss in change.losses if loss.result == "moved"]
    assert [(loss.where, loss.to) for loss in moved] == [
        (Where("c1", "cells", "wp2/2020"), Where("c1", "cells", "/2020")),
        (Where("c2", "cells", "wp2/2022"), Where("c2", "cells", "/2022")),
    ]
    assert find(change.after, "dep") is None
    assert (
        edits.losses_in_words(change, "en")[0]
        == "Turku, WP2, 2 cost rows: 10,000.00\u00a0€ to “no work package”"
    )
    assert change.after.milestones[0].work_package == ""


def test_amounts_that_meet_are_added_and_what_cannot_be_read_stays_to_be_read() -> None:
    app = edits.set_field(PROJECT, Where("c1", "cells", "/2020"), Decimal("0.50"))
    assert the(edits.remove_row(app, "wp2"), "c1", Cost).cells[Cell("", "2020")] == Decimal("1000.50")
    app = edits.set_field(app, Where("c1", "cells", "/2020"), Unread("noin 5"))
    assert the(edits.remove_row(app, "wp2"), "c1", Cost).cells[Cell("", "2020")] == Unread("noin 5 + 1000")


def test_subtasks_of_a_removed_task_go_to_its_parent() -> None:
    after = edits.remove_task(PROJECT, "t2")
    assert the(after, "t3", Task).parent == "t1"
    assert _losses(edits.remove_task.of("t2")) == {
        ("changed", "t3", "parent", ""),
        ("emptied", "d1", "task", ""),
    }


def test_a_task_takes_its_subtasks_and_deliverables_to_another_work_package() -> None:
    after = edits.move_to_owner(PROJECT, "t2", "wp1")
    assert [t.id for t in after.work_packages[0].tasks] == ["t2", "t3"]
    assert the(after, "t2", Task).parent == ""
    assert after.work_packages[0].deliverables[0].task == "t2"
    assert [t.id for t in after.work_packages[1].tasks] == ["t1"]


def test_a_cost_can_be_given_to_another_partner() -> None:
    after = edits.move_to_owner(PROJECT, "c1", "helsinki", 0)
    assert [c.id for c in the(after, "helsinki", Partner).costs] == ["c1", "c9"]
    with pytest.raises(ValueError, match="cannot own"):
        edits.move_to_owner(PROJECT, "c1", "wp1")


def test_a_copied_work_package_names_its_own_copies() -> None:
    app = edits.add_row(PROJECT, "wp2", Task(id="t4", title=Map({"fi": "Käyttöönotto"})))
    copy = edits.duplicate_row(app, "wp2", fresh_id="copy-{}".format)
    assert [w.id for w in copy.work_packages] == ["wp1", "wp2", "copy-wp2"]
    tasks = {t.id: t.parent for t in copy.work_packages[2].tasks}
    assert tasks == {"copy-t1": "", "copy-t2": "copy-t1", "copy-t3": "copy-t2", "copy-t4": ""}
    assert copy.work_packages[2].deliverables[0].task == "copy-t2"


def test_a_copied_partner_brings_its_answers_but_not_the_lead() -> None:
    copy = edits.duplicate_row(PROJECT, "turku", fresh_id="copy-{}".format)
    assert find(copy, answer_id("duties", partner="copy-turku")) is not None
    assert find(copy, "copy-n1") is None
    lead = edits.duplicate_row(PROJECT, "helsinki", fresh_id="copy-{}".format)
    assert the(lead, "copy-helsinki", Partner).role == "implementer"


def test_a_shorter_project_keeps_what_falls_outside_and_says_what() -> None:
    change = edits.preview(PROJECT, edits.set_dates.of(date(2020, 1, 1), date(2021, 12, 31)))
    assert change.after.partners is PROJECT.partners
    assert {(loss.result, loss.reason, *loss.where) for loss in change.losses} == {
        ("kept", "period", "c2", "cells", "wp2/2022"),
        ("kept", "dates", "wp2", "end", ""),
        ("kept", "dates", "m1", "due", ""),
    }
    assert edits.losses_in_words(change, "fi")[0] == (
        "Turku: kustannusrivi rivi 2, 9\u00a0000,00\u00a0€ on jaksoissa, jotka eivät kuulu hankkeeseen; "
        "summa säilyy kohdistamattomana"
    )


def test_a_project_is_moved_in_time_only_as_a_whole() -> None:
    later = edits.shift_project(PROJECT, months=2)
    assert (later.start, later.end) == (date(2020, 3, 1), date(2023, 2, 28))
    assert later.work_packages[1].end == date(2022, 8, 31)
    assert later.partners is PROJECT.partners
    next_year = edits.shift_project(PROJECT, months=12)
    assert the(next_year, "c2", Cost).cells == Map({Cell("wp2", "2023"): Decimal(9000)})
    assert edits.shift_project(edits.shift_project(PROJECT, days=9), days=-9).end == PROJECT.end


def test_a_partner_left_out_keeps_its_rows_uncounted() -> None:
    change = edits.preview(PROJECT, edits.deactivate.of("turku"))
    assert {(loss.result, loss.reason, loss.where.id) for loss in change.losses} == {
        ("kept", "inactive", row_id) for row_id in ("c1", "c2", "c3", "post", "own")
    }
    assert edits.activate(change.after, "turku") == PROJECT


def test_changing_call_and_cost_model_takes_nothing_away() -> None:
    other = edits.set_cost_model(edits.set_call(PROJECT, "hevi-2021", "1", "autumn"), "flat-40")
    back = edits.set_cost_model(edits.set_call(other, "6aika-erdf"), "flat-24")
    assert back == PROJECT
    assert other.partners is PROJECT.partners


def test_a_language_less_keeps_its_texts() -> None:
    change = edits.preview(PROJECT, edits.remove_language.of("sv"))
    assert {loss.where for loss in change.losses} == {
        Where("turku", "name", "sv"),
        Where(SAMMANDRAG, "value"),
    }
    assert edits.losses_in_words(change, "fi") == ("2 tekstiä säilyy mutta ei näy: ruotsi",)
    assert edits.add_language(change.after, "sv") == PROJECT
    with pytest.raises(ValueError, match="one language"):
        edits.remove_language(change.after, "fi")


def test_a_changed_source_text_makes_its_translations_stale_until_they_are_given_again() -> None:
    after = edits.answer(PROJECT, "summary", "Uusi tiivistelmä", language="fi")
    stale = {a.language: a.stale for a in after.answers if a.question == "summary"}
    assert stale == {"fi": False, "sv": True}
    assert _losses(edits.answer.of("summary", "Uusi", language="fi")) == {
        ("changed", SAMMANDRAG, "stale", "")
    }
    again = edits.answer(after, "summary", "Sammandrag", language="sv")
    assert not any(a.stale for a in again.answers)
    assert edits.answer(PROJECT, "summary", "Tiivistelmä", language="fi") is PROJECT


def test_an_empty_answer_is_taken_away() -> None:
    after = edits.answer(PROJECT, "summary", "", language="sv")
    assert find(after, SAMMANDRAG) is None
    assert edits.answer(after, "summary", "", language="sv") is after


def test_a_form_row_takes_its_answers_with_it() -> None:
    app = edits.add_form_row(PROJECT, "risks", row_id="r1")
    app = edits.add_form_row(app, "risks", row_id="r0", position=0)
    app = edits.answer(app, "risks", "Kiire", row="r1", column="text", language="fi")
    assert [r.id for r in app.rows] == ["r0", "r1"]
    change = edits.preview(app, edits.remove_form_row.of("r1"))
    assert [loss.result for loss in change.losses] == ["gone"]


def test_a_source_that_takes_the_rest_gives_up_its_share() -> None:
    change = edits.preview(PROJECT, edits.set_rest.of("turku", "municipal"))
    assert {(loss.result, *loss.where) for loss in change.losses} == {("emptied", "own", "share", "")}
    made = edits.set_rest(PROJECT, "helsinki", "municipal", "fresh")
    assert the(made, "helsinki", Partner).financing[0].rest


def test_rows_of_a_covered_category_can_be_moved_to_another() -> None:
    after = edits.move_category(PROJECT, "travel", "services", "turku")
    assert [c.category for c in the(after, "turku", Partner).costs] == ["services"] * 3
    assert the(after, "helsinki", Partner) is PROJECT.partners[0]


def test_a_reason_a_transfer_and_a_remark_are_set_where_they_are_and_taken_away_when_empty() -> None:
    app = edits.give_reason(PROJECT, "M-05", "Kiire", "fi", reason_id="why")
    assert edits.give_reason(app, "M-05", "", "fi").reasons == ()
    app = edits.transfer(PROJECT, "turku", Decimal(5), "move")
    assert edits.transfer(app, "turku", Decimal(6)).transfers[0].id == "move"
    assert edits.transfer(app, "turku", None).transfers == ()
    app = edits.note(PROJECT, Where("c1", "price"), "Mistä?", id="q")
    assert edits.note(app, Where("c1", "price"), "", id="q") == PROJECT


def test_a_copy_is_the_same_application_under_a_new_id() -> None:
    noted = edits.note(PROJECT, Where("app", "title"), "Nimi?", id="q")
    copy = edits.as_new(noted, "other")
    assert copy.id == "other"
    assert copy.notes[1].target == "other"
    assert copy.partners is PROJECT.partners
    assert edits.as_new(PROJECT).id != edits.as_new(PROJECT).id
    assert edits.begun_anew(edits.set_field(PROJECT, Where("app", "state"), "granted"), "z").state == "draft"


def test_several_edits_are_one_step_with_the_losses_of_all() -> None:
    both = edits.all_of("set-lead", [edits.set_lead.of("turku"), edits.remove_task.of("t2")])
    assert {("changed", "helsinki", "role", ""), ("changed", "t3", "parent", "")} <= _losses(both)
    plain = edits.all_of("change", [lambda app: edits.set_lead(app, "turku")])
    assert _losses(plain) == set()


def test_an_edit_that_knows_the_call_can_add_what_it_does_not_count() -> None:
    def further(before: Application, after: Application) -> list[edits.Loss]:
        return [edits.Loss("kept", Where("c1"), Cost, None, reason="covered")]

    change = edits.preview(PROJECT, edits.set_cost_model.of("flat-40"), further=further)
    assert edits.losses_in_words(change, "en") == (
        "Turun kaupunki › Costs › travel, row 1 kept but not counted",
    )


def test_new_ids_are_short_and_do_not_meet() -> None:
    ids = {edits.new_id() for _ in range(10_000)}
    assert len(ids) == 10_000
    assert all(i.isalnum() and len(i) <= 16 for i in ids)


def test_a_new_application_is_empty() -> None:
    app = edits.new_application("6aika-erdf", ["sv", "fi"], round="2")
    assert (app.call, app.round, app.languages, app.partners) == ("6aika-erdf", "2", ("sv", "fi"), ())
    assert (
        edits.add_row(app, app.id, Partner(id="p", contacts=(Contact(id="k"),))).partners[0].contacts[0].id
        == "k"
    )
