"""What goes into the library comes out of it, by every way in, and so does all that it was before."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import count, pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sixaika_desktop.domain.edits import as_new
from sixaika_desktop.domain.model import Application, Row
from sixaika_desktop.domain.shape import shape
from sixaika_desktop.exchange import from_json, write_json
from sixaika_desktop.storage import Library
from sixaika_desktop.storage.rows import changes, from_data, to_data
from tests.strategies import applications

NUMBERS = count()


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """One library for all the examples."""
    path: Path = tmp_path_factory.mktemp("library") / "library.sqlite"
    with Library.open(path) as library:
        yield library


def out_of_order(row: Row, turn: bool) -> Any:
    """The row with all that it owns the other way round, as no edit would leave it but a file may."""
    if not turn:
        return row
    owned = {
        f.name: tuple(out_of_order(child, turn) for child in reversed(getattr(row, f.name)))
        for f in shape(type(row)).children
    }
    return replace(row, **owned)


def standing(most: int = 2) -> st.SearchStrategy[Application]:
    """An application whose rows stand by their orders, or do not; of each owner so many at most."""
    return st.builds(out_of_order, applications(most, most, 2), st.booleans())


def exactly(one: Application, other: Application) -> bool:
    """The same, down to the zeros that were typed."""
    return one == other and write_json(one) == write_json(other)


@given(standing())
def test_an_application_comes_back_as_it_was(shelf: Library, app: Application) -> None:
    app = as_new(app, f"a{next(NUMBERS)}")
    shelf.save(app, None, "new")
    assert exactly(shelf.load(app.id), app)


@given(standing())
def test_an_imported_file_comes_back_as_it_was(shelf: Library, app: Application) -> None:
    added = shelf.add(from_json(write_json(as_new(app, f"a{next(NUMBERS)}"))))
    assert exactly(shelf.load(added.application.id), as_new(app, added.application.id))


@given(st.lists(standing(1), min_size=2, max_size=3))
def test_whatever_is_saved_over_what_comes_back_and_so_does_all_before(
    shelf: Library, values: list[Application]
) -> None:
    name = f"a{next(NUMBERS)}"
    values = [as_new(value, name) for value in values]
    shelf.save(values[0], None, "new")
    for number, (before, after) in enumerate(pairwise(values)):
        shelf.save(after, before, f"step {number}")
    assert exactly(shelf.load(name), values[-1])
    past = [step.value for step in shelf.history(name)]
    earlier = [values[0]]
    for value in values[1:-1]:
        if changes(earlier[-1], value)[0]:
            earlier.append(value)
    if not changes(earlier[-1], values[-1])[0]:
        earlier.pop()
    assert len(past) == len(earlier)
    assert all(exactly(one, other) for one, other in zip(past, reversed(earlier), strict=True))


@given(standing())
def test_a_frozen_value_comes_back_as_it_was(app: Application) -> None:
    assert exactly(from_data(to_data(app), Application), app)


@given(standing())
def test_a_value_does_not_differ_from_itself_made_anew(app: Application) -> None:
    assert changes(app, from_json(write_json(app))) == ([], [])
