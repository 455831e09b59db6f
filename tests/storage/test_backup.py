"""Dated copies are whole and checked; one of them takes the place of the library, which is kept aside."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from sixaika_desktop.domain.trouble import Trouble
from sixaika_desktop.storage import InUse, Library, restore
from tests.storage.conftest import application, with_price


def test_a_backup_is_a_whole_library_by_itself(library: Library, tmp_path: Path) -> None:
    library.save(application(), None, "new")
    copy = library.backup(tmp_path / "safe")
    assert [found.name for found in copy.parent.iterdir()] == [copy.name]
    assert copy.name.startswith("library 20")
    with Library.open(copy, read_only=True) as kept:
        assert kept.load("hnry") == application()


def test_backups_are_listed_newest_first_and_the_oldest_go(library: Library) -> None:
    library.save(application(), None, "new")
    made = [library.backup(keep=3) for _ in range(5)]
    found = library.backups()
    assert len(found) == 3
    assert {backup.path for backup in found} <= set(made)
    assert all(backup.size > 4096 for backup in found)


def test_files_of_other_names_are_no_backups_and_do_not_go(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    others = [
        "library.sqlite",
        "library 2026-99-99 00.00.00.sqlite",
        "notes.txt",
        "mylibrary 2026-01-01 00.00.00.sqlite",
    ]
    for name in others:
        (folder / name).write_bytes(b"x")
    library.backup(keep=1)
    library.backup(keep=1)
    assert len(library.backups()) == 1
    assert all((folder / name).exists() for name in others)


def test_a_folder_that_cannot_be_written_to_is_told(library: Library, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(Trouble) as caught:
        library.backup(tmp_path / "file")
    assert str(tmp_path / "file") in caught.value.sentence("fi")


def test_a_restored_backup_takes_the_place_and_the_present_one_is_kept_aside(path: Path) -> None:
    app = application()
    with Library.open(path) as library:
        library.save(app, None, "new")
        copy = library.backup()
        library.save(with_price(app, 0, 0, "9"), app, "price")
    aside = restore(copy, path)
    assert aside
    with Library.open(path) as library:
        assert library.load("hnry") == app
    with Library.open(aside) as library:
        assert library.load("hnry") == with_price(app, 0, 0, "9")


def test_a_damaged_library_can_be_replaced_and_is_kept_aside_to_the_byte(path: Path) -> None:
    with Library.open(path) as library:
        library.save(application(), None, "new")
        copy = library.backup()
    path.write_bytes(b"damaged")
    log = path.with_name(path.name + "-wal")
    log.write_bytes(b"log")
    aside = restore(copy, path)
    assert aside
    assert aside.read_bytes() == b"damaged"
    assert aside.with_name(aside.name + "-wal").read_bytes() == b"log"
    assert not log.exists()
    with Library.open(path) as library:
        assert library.load("hnry") == application()


def test_a_missing_library_is_put_back(path: Path) -> None:
    with Library.open(path) as library:
        library.save(application(), None, "new")
        copy = library.backup()
    path.unlink()
    assert restore(copy, path) is None
    with Library.open(path) as library:
        assert len(library.list()) == 1


def test_a_damaged_backup_is_not_put_in_place(path: Path) -> None:
    with Library.open(path) as library:
        library.save(application(6, 60), None, "new")
        copy = library.backup()
    copy.write_bytes(copy.read_bytes()[:20_000])
    before = path.read_bytes()
    with pytest.raises(Trouble, match="damaged"):
        restore(copy, path)
    assert path.read_bytes() == before


def test_a_library_that_is_open_is_not_replaced(path: Path) -> None:
    with Library.open(path) as library:
        library.save(application(), None, "new")
        copy = library.backup()
        with pytest.raises(InUse):
            restore(copy, path)
        assert library.load("hnry") == application()


def test_what_was_saved_while_the_log_is_long_is_in_the_backup(path: Path) -> None:
    app = application()
    with Library.open(path) as library:
        library.save(app, None, "new")
        assert path.with_name(path.name + "-wal").stat().st_size > 0
        with closing(sqlite3.connect(library.backup())) as copy:
            assert copy.execute("SELECT count(*) FROM cost").fetchone() == (6,)
