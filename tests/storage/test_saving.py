"""A save writes what differs, no more, with its step and its summary, or nothing at all."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from sixaika_desktop.domain.edits import set_cost_model
from sixaika_desktop.domain.model import Application, Cell, Cost, Note, Partner
from sixaika_desktop.domain.money import Unread
from sixaika_desktop.domain.trouble import Trouble
from sixaika_desktop.storage import ChangedElsewhere, Library, Summary
from tests.storage.conftest import application, with_price


@contextmanager
def statements(library: Library) -> Generator[list[str]]:
    """The beginnings of the statements that write, one for each row."""
    seen: list[str] = []

    def executed(_db: Any, _cursor: Any, statement: str, values: Any, _context: Any, many: bool) -> None:
        words = " ".join(statement.split()[:3])
        if not words.startswith(("SELECT", "BEGIN")):
            seen.extend([words] * (len(values) if many else 1))

    engine = library._engine  # pyright: ignore[reportPrivateUsage] - what is written is what is tested
    event.listen(engine, "before_cursor_execute", executed)
    yield seen
    event.remove(engine, "before_cursor_execute", executed)


def test_an_edited_cost_writes_its_row_the_step_and_the_summary(library: Library) -> None:
    app = application()
    library.save(app, None, "new")
    after = with_price(app, 0, 1, "1.5")  # typed otherwise, though as much
    with statements(library) as seen:
        saved = library.save(after, app, "price")
    assert (saved.inserted, saved.updated, saved.deleted) == (0, 1, 0)
    assert seen == ["UPDATE cost SET", "INSERT INTO steps", "UPDATE summaries SET"]
    assert str(library.load("hnry").partners[0].costs[1].price) == "1.5"


def test_an_edited_cell_writes_one_row(library: Library) -> None:
    app = application()
    library.save(app, None, "new")
    cost = app.partners[0].costs[0]
    fresh = replace(cost, cells=cost.cells.put(Cell("wp", "2019"), Decimal(7)))
    owner = replace(app.partners[0], costs=(fresh, *app.partners[0].costs[1:]))
    assert library.save(replace(app, partners=(owner, app.partners[1])), app, "cell").rows == 1


def test_a_row_put_between_others_writes_one_row(library: Library) -> None:
    app = application()
    library.save(app, None, "new")
    owner = app.partners[0]
    new = Cost(id="new", order=Decimal("0.5"))
    owner = replace(owner, costs=(owner.costs[0], new, *owner.costs[1:]))
    after = replace(app, partners=(owner, app.partners[1]))
    saved = library.save(after, app, "insert")
    assert (saved.inserted, saved.updated, saved.deleted) == (1, 0, 0)
    assert library.load("hnry") == after


def test_a_partner_that_goes_takes_its_rows_along_and_leaves_the_others(library: Library) -> None:
    app = application()
    library.save(app, None, "new")
    saved = library.save(replace(app, partners=app.partners[:1]), app, "remove")
    assert (saved.inserted, saved.updated, saved.deleted) == (0, 0, 4)
    assert len(library.load("hnry").partners[0].costs) == 3


def test_a_changed_partner_keeps_its_rows(library: Library) -> None:
    app = application()
    library.save(app, None, "new")
    after = replace(app, partners=(replace(app.partners[0], town="Oulu"), app.partners[1]))
    assert library.save(after, app, "town").rows == 1
    assert library.load("hnry") == after


def test_a_task_that_moves_to_another_work_package_is_updated(library: Library) -> None:
    app = application()
    first = app.work_packages[0]
    app = replace(app, work_packages=(first, replace(first, id="wp2", order=Decimal(1), tasks=())))
    library.save(app, None, "new")
    one, two = app.work_packages
    moved = replace(app, work_packages=(replace(one, tasks=one.tasks[:1]), replace(two, tasks=one.tasks[1:])))
    saved = library.save(moved, app, "move")
    assert (saved.inserted, saved.updated, saved.deleted) == (0, 1, 0)
    alone = replace(moved, work_packages=moved.work_packages[1:])
    library.save(alone, moved, "remove")
    assert library.load("hnry") == alone
    assert [step.value for step in library.history("hnry")] == [moved, app]


def test_a_save_that_changes_nothing_writes_nothing(library: Library) -> None:
    app = application()
    library.save(app, None, "new")
    with statements(library) as seen:
        assert library.save(app, app, "nothing").rows == 0
        assert library.save(replace(app), app, "nothing").rows == 0
    assert seen == []
    assert len(library.history("hnry")) == 0


def test_a_hundred_saves_in_a_row_are_one_row_each(library: Library) -> None:
    app = application()
    library.save(app, None, "new")
    for number in range(100):
        after = with_price(app, number % 2, number % 3, f"{number}.25")
        assert library.save(after, app, "price").rows == 1
        app = after
    assert library.load("hnry") == app


def test_what_could_not_be_read_stays_apart_from_what_could(library: Library) -> None:
    prices = (Unread("12"), Unread(""), Unread("?"), Decimal("1E+2"), Decimal("0E-9"), None)
    for number, price in enumerate(prices):
        app = Application(id=f"a{number}", partners=(Partner(id="p", costs=(Cost(id="c", price=price),)),))
        library.save(app, None, "new")
        found = library.load(app.id).partners[0].costs[0].price
        assert (type(found), str(found)) == (type(price), str(price))


def test_the_last_writer_does_not_win_unseen(path: Path) -> None:
    app = application()
    with Library.open(path) as mine, Library.open(path, shared=True) as theirs:
        mine.save(app, None, "new")
        other = theirs.load("hnry")
        changed = with_price(other, 0, 0, "5")
        theirs.save(changed, other, "theirs")
        with pytest.raises(ChangedElsewhere) as caught:
            mine.save(with_price(app, 1, 1, "6"), app, "mine")
        assert caught.value.value == changed
        merged = with_price(changed, 1, 1, "6")
        mine.save(merged, caught.value.value, "merged")
        assert theirs.load("hnry") == merged


def test_a_save_refused_leaves_no_trace(library: Library) -> None:
    app = application()
    library.save(app, None, "new")
    with pytest.raises(Trouble, match="already"):
        library.save(replace(app, acronym="other"), None, "again")
    with pytest.raises(Trouble, match="no application"):
        library.save(application(id="other"), application(id="other"), "unknown")
    assert [entry.acronym for entry in library.list()] == ["HNRY"]
    assert library.load("hnry") == app


def test_the_same_application_taken_in_again_is_a_second_one(library: Library) -> None:
    app = application()
    first = library.add(app, "import")
    second = library.add(app, "import")
    assert (first.second, second.second) == (False, True)
    assert second.application.id != app.id
    assert library.load(second.application.id) == second.application
    assert library.load(app.id) == app
    library.delete(app.id)
    assert library.add(app, "import").second


def test_what_names_the_application_itself_names_the_second_one(library: Library) -> None:
    app = Application(id="a", notes=(Note(id="n", target="a"),))
    library.add(app)
    again = library.add(app).application
    assert again.notes[0].target == again.id


def test_a_summary_is_kept_in_whole_cents_and_marked_when_it_is_old(library: Library) -> None:
    app = application()
    made = Summary(
        total=Decimal("1170776"),
        support=Decimal("784420.005"),
        own=Decimal("0"),
        met=3,
        missed=1,
        open=2,
        reason=1,
        call_version="2",
    )
    library.save(app, None, "new", made)
    entry = library.list()[0]
    assert entry.current
    assert entry.total == Decimal("1170776.00")
    assert entry.support == Decimal("784420.01")
    assert entry.as_dict()["total"] == "1170776.00"
    assert [entry.as_dict()[name] for name in ("met", "missed", "open", "reason")] == [3, 1, 2, 1]
    library.save(with_price(app, 0, 0, "3"), app, "price")
    entry = library.list()[0]
    assert not entry.current
    assert entry.total == Decimal("1170776.00")
    assert not library.history("hnry").begins


def test_amounts_too_large_for_their_columns_are_told_as_not_computed(library: Library) -> None:
    library.save(
        application(), None, "new", Summary(total=Decimal(10) ** 17, support=Decimal(1), own=Decimal(1))
    )
    (found,) = library.list()
    assert (found.total, found.support, found.own) == (None, None, None)


def test_a_summary_made_anew_makes_no_step(library: Library) -> None:
    app = application()
    library.save(app, None, "new")
    before = library.list()[0].updated
    library.save(app, app, "", Summary(total=Decimal(1), support=Decimal(1), own=Decimal(0)))
    entry = library.list()[0]
    assert entry.current
    assert entry.updated == before
    assert len(library.history("hnry")) == 0


def test_an_edit_of_the_program_is_saved_as_its_difference(library: Library) -> None:
    app = application()
    library.save(app, None, "new")
    after = set_cost_model(app, "flat-24")
    assert library.save(after, app, "cost model").rows == 1
    assert library.load("hnry") == after
