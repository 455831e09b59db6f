"""A library in which the names of its tables are damaged, as by a failing disk."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from sixaika_desktop.domain.trouble import Trouble
from sixaika_desktop.storage import Library
from sixaika_desktop.storage.backup import restore


@pytest.fixture
def spoiled(tmp_path: Path) -> Path:
    """A library with a table whose name is no text and whose description means nothing."""
    path = tmp_path / "library.sqlite"
    Library.open(path).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA writable_schema = ON")
        db.execute(
            "UPDATE sqlite_master SET name = CAST(x'91ff' AS TEXT), sql = 'x' WHERE name = 'summaries'"
        )
    return path


def test_a_library_with_damaged_names_is_damaged_and_stays_as_it_is(spoiled: Path) -> None:
    before = spoiled.read_bytes()
    for read_only in (True, False):
        with pytest.raises(Trouble, match="The library is damaged"):
            Library.open(spoiled, read_only=read_only)
    assert spoiled.read_bytes() == before


def test_a_backup_with_damaged_names_takes_no_place(spoiled: Path, tmp_path: Path) -> None:
    place = tmp_path / "other.sqlite"
    with pytest.raises(Trouble, match="The library is damaged"):
        restore(spoiled, place)
    assert not place.exists()
