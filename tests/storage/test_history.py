"""What was done can be undone after the program was closed, as far back as the history goes."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from sixaika_desktop.domain.model import Application, Cost, Partner
from sixaika_desktop.domain.phrases import LANGUAGES, say
from sixaika_desktop.storage import Library
from sixaika_desktop.storage.history import LONGEST
from sixaika_desktop.storage.lock import Holder
from tests.storage.conftest import application, with_price


def test_the_steps_survive_closing(path: Path) -> None:
    values = [application()]
    with Library.open(path) as library:
        library.save(values[0], None, "new")
        for number in range(5):
            values.append(with_price(values[-1], 0, number % 3, f"{number}.5"))
            library.save(values[-1], values[-2], f"price {number}")
    with Library.open(path) as library:
        present = library.load("hnry")
        history = library.history("hnry", present)
        assert history.labels == ("price 4", "price 3", "price 2", "price 1", "price 0")
        assert [step.value for step in history] == values[-2::-1]
        assert history.begins == ""


def test_rows_that_a_step_did_not_touch_are_the_same_objects(library: Library) -> None:
    app = application()
    library.save(app, None, "new")
    after = with_price(app, 0, 1, "9")
    library.save(after, app, "price")
    (past,) = library.history("hnry", after)
    assert past.value == app
    assert past.value.partners[1] is after.partners[1]
    assert past.value.partners[0].costs[0] is after.partners[0].costs[0]
    assert past.value.work_packages is after.work_packages


def test_a_partner_that_went_comes_back_with_all_it_owned(library: Library) -> None:
    app = application()
    library.save(app, None, "new")
    gone = replace(app, partners=app.partners[1:])
    library.save(gone, app, "remove")
    (past,) = library.history("hnry", gone)
    assert past.value == app


def test_an_undo_is_a_step_like_any_other(library: Library) -> None:
    app = application()
    library.save(app, None, "new")
    after = with_price(app, 0, 1, "9")
    library.save(after, app, "price")
    library.save(app, after, "undo")
    assert [step.value for step in library.history("hnry")] == [after, app]


def test_only_the_last_steps_are_kept_and_that_is_said(library: Library) -> None:
    app = Application(id="a", partners=(Partner(id="p", costs=(Cost(id="c"),)),))
    library.save(app, None, "new")
    for number in range(LONGEST + 3):
        after = with_price(app, 0, 0, str(number))
        library.save(after, app, f"{number}")
        app = after
    history = library.history("a")
    assert len(history) == LONGEST
    assert history.labels[-1] == "3"
    assert [step.value.partners[0].costs[0].price for step in history][-1] == Decimal(2)
    assert history.begins == "library-history-limit"


def test_another_writer_begins_a_new_history_and_that_is_said(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = application()
    with Library.open(path) as library:
        library.save(app, None, "new")
        mine = with_price(app, 0, 0, "1")
        library.save(mine, app, "mine")
    monkeypatch.setattr(Holder, "me", lambda: Holder("matti", "turku-12", 1, ""))
    with Library.open(path) as library:
        assert library.history("hnry").labels == ("mine",)
        theirs = with_price(mine, 0, 0, "2")
        library.save(theirs, mine, "theirs")
        history = library.history("hnry")
        assert history.labels == ("theirs",)
        assert [step.value for step in history] == [mine]
        assert history.begins == "library-history-writer"


@pytest.mark.parametrize("why", ["limit", "writer", "migration"])
def test_every_reason_is_said_in_every_language(why: str) -> None:
    assert all(say(f"library-history-{why}", language) for language in LANGUAGES)
