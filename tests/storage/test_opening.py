"""What is no sound library of this program is refused with a sentence and stays as it is, to the byte."""

import os
import shutil
import sqlite3
import struct
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from sixaika_desktop.domain.phrases import LANGUAGES
from sixaika_desktop.domain.trouble import Trouble
from sixaika_desktop.exchange import read_application
from sixaika_desktop.storage import Library
from tests.storage.conftest import application, with_price


def filled(path: Path) -> None:
    """A library with something in it."""
    with Library.open(path) as library:
        library.save(application(6, 40), None, "new")


def folder(path: Path) -> dict[str, bytes]:
    """Every file beside the library, with its bytes."""
    return {found.name: found.read_bytes() for found in path.parent.iterdir() if found.is_file()}


def refused(path: Path) -> str:
    """The phrase by which a library is refused, by every way of opening; nothing has changed then."""
    before = folder(path)
    phrases: set[str] = set()
    ways: tuple[Callable[[], Library], ...] = (
        lambda: Library.open(path),
        lambda: Library.open(path, create=False),
        lambda: Library.open(path, read_only=True),
        lambda: Library.open(path, shared=True),
    )
    for opening in ways:
        with pytest.raises(Trouble) as caught:
            opening()
        assert all(str(path) in caught.value.sentence(language) for language in LANGUAGES)
        phrases.add(caught.value.phrase)
        after = folder(path)
        after.pop(path.name + ".lock", None)
        before.pop(path.name + ".lock", None)
        assert after == before
    (phrase,) = phrases
    return phrase


def _text(path: Path) -> None:
    path.write_text("Tämä ei ole kirjasto.\n" * 50, "utf-8")


def _one_byte(path: Path) -> None:
    path.write_bytes(b"x")


def _zeros(path: Path) -> None:
    path.write_bytes(bytes(8192))


def _folder(path: Path) -> None:
    path.mkdir()


def _foreign_sqlite(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE application (id TEXT)")
        other.execute("PRAGMA application_id = 7")
        other.commit()


def _unmarked_sqlite(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE application (id TEXT)")
        other.commit()


def _newer(path: Path) -> None:
    filled(path)
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA user_version = 99")
        other.commit()


def _overwritten(path: Path) -> None:
    filled(path)
    data = bytearray(path.read_bytes())
    for page in range(2, len(data) // 4096, 3):
        data[page * 4096 : page * 4096 + 64] = b"\xde\xad\xbe\xef" * 16
    path.write_bytes(data)


def _cut(path: Path) -> None:
    filled(path)
    _cut_in_half(path)


def _cut_in_half(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2 - 100])


def _without_its_last_byte(path: Path) -> None:
    filled(path)
    path.write_bytes(path.read_bytes()[:-1])


def _before_the_first(path: Path) -> None:
    filled(path)
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA user_version = -1")
        other.commit()


def _without_a_table(path: Path) -> None:
    filled(path)
    with closing(sqlite3.connect(path)) as other:
        other.execute("DROP TABLE task")
        other.commit()


def _without_a_column(path: Path) -> None:
    filled(path)
    with closing(sqlite3.connect(path)) as other:
        other.execute("ALTER TABLE application DROP COLUMN acronym")
        other.commit()


def _only_the_beginning(path: Path) -> None:
    filled(path)
    path.write_bytes(path.read_bytes()[:60])


def _without_its_beginning(path: Path) -> None:
    filled(path)
    path.write_bytes(bytes(4096) + path.read_bytes()[4096:])


@pytest.mark.parametrize(
    ("make", "phrase"),
    [
        (_text, "trouble-library-foreign"),
        (_one_byte, "trouble-library-foreign"),
        (_zeros, "trouble-library-foreign"),
        (_folder, "trouble-library-folder"),
        (_foreign_sqlite, "trouble-library-foreign"),
        (_unmarked_sqlite, "trouble-library-foreign"),
        (_newer, "trouble-library-newer"),
        (_only_the_beginning, "trouble-library-foreign"),
        (_without_its_beginning, "trouble-library-foreign"),
        (_overwritten, "trouble-library-damaged"),
        (_cut, "trouble-library-damaged"),
        (_without_its_last_byte, "trouble-library-damaged"),
        (_before_the_first, "trouble-library-foreign"),
        (_without_a_table, "trouble-library-damaged"),
        (_without_a_column, "trouble-library-damaged"),
    ],
)  # fmt: skip
def test_what_is_no_library_is_refused_and_stays_as_it_is(
    path: Path, make: Callable[[Path], None], phrase: str
) -> None:
    make(path)
    assert refused(path) == phrase


def test_a_damaged_library_is_refused_with_the_name_of_its_latest_backup(path: Path) -> None:
    filled(path)
    with Library.open(path) as library:
        backup = library.backup()
    _cut_in_half(path)
    with pytest.raises(Trouble) as caught:
        Library.open(path)
    assert str(backup) in caught.value.sentence("fi")


def test_a_library_is_made_where_there_is_none_only_if_asked(path: Path) -> None:
    with pytest.raises(Trouble, match="no such library"):
        Library.open(path, create=False)
    assert not path.exists()
    with Library.open(path) as library:
        assert library.list() == ()


def test_an_empty_file_becomes_a_library_only_if_asked(path: Path) -> None:
    path.touch()
    with pytest.raises(Trouble, match="empty"):
        Library.open(path, create=False)
    assert path.read_bytes() == b""
    with Library.open(path) as library:
        library.save(application(), None, "new")
    with Library.open(path, create=False) as library:
        assert len(library.list()) == 1


def test_folders_that_lack_are_made(tmp_path: Path) -> None:
    with Library.open(tmp_path / "a" / "b" / "library.sqlite") as library:
        assert library.path.exists()


def test_a_library_whose_main_file_is_gone_is_not_made_anew_over_what_is_left(path: Path) -> None:
    with Library.open(path) as library:
        library.save(application(), None, "new")
        log = path.with_name(path.name + "-wal")
        kept = log.read_bytes()
    path.unlink()
    log.write_bytes(kept)
    with pytest.raises(Trouble, match="parts of it lie beside it"):
        Library.open(path)
    assert log.read_bytes() == kept
    assert not path.exists()


def test_a_local_library_keeps_a_write_ahead_log_and_waits_for_the_disk(path: Path) -> None:
    with Library.open(path) as library:
        connection = library._connection  # pyright: ignore[reportPrivateUsage] - what SQLite really does
        assert connection
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
        assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_a_library_in_a_synced_folder_keeps_a_rollback_journal(tmp_path: Path) -> None:
    path = tmp_path / "Dropbox" / "library.sqlite"
    with Library.open(path) as library:
        connection = library._connection  # pyright: ignore[reportPrivateUsage] - what SQLite really does
        assert connection
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert connection.execute("PRAGMA synchronous").fetchone() == (3,)
        library.save(application(), None, "new")
    assert not path.with_name(path.name + "-wal").exists()
    with Library.open(path, read_only=True) as library:
        assert library.load("hnry") == application()


def test_a_library_moved_into_a_synced_folder_changes_its_journal(path: Path, tmp_path: Path) -> None:
    filled(path)
    target = tmp_path / "OneDrive - Oulun kaupunki" / "library.sqlite"
    target.parent.mkdir()
    shutil.copyfile(path, target)
    with Library.open(target) as library:
        library.save(application(id="other"), None, "new")
    assert struct.unpack(">BB", target.read_bytes()[18:20]) == (1, 1)  # written without a log


def test_reading_writes_nothing(path: Path) -> None:
    filled(path)
    before = folder(path)
    with Library.open(path, read_only=True) as library:
        assert library.load("hnry") == application(6, 40)
        assert len(library.list("hiili")) == 1
        with pytest.raises(Trouble, match="cannot be written"):
            library.save(application(id="other"), None, "new")
    assert folder(path) == before


def test_a_library_can_be_read_while_it_is_being_written(path: Path) -> None:
    app = application()
    with Library.open(path) as writer:
        writer.save(app, None, "new")
        with Library.open(path, read_only=True) as reader:
            assert reader.load("hnry") == app
            after = with_price(app, 0, 0, "8")
            writer.save(after, app, "price")
            assert reader.load("hnry") == after


def test_a_library_that_closed_in_between_is_read_on(path: Path) -> None:
    writer = Library.open(path)
    with Library.open(path, read_only=True) as reader:
        writer.save(application(), None, "new")
        writer.close()
        assert reader.load("hnry") == application()
        with Library.open(path) as again:
            again.save(application(id="b"), None, "new")
        assert len(reader.list()) == 2


def test_a_file_refused_leaves_the_library_as_it_was(path: Path, tmp_path: Path) -> None:
    filled(path)
    before = folder(path)
    (tmp_path / "bad").mkdir()
    bad = tmp_path / "bad" / "a.json"
    bad.write_bytes(b'{"format": "sixaika-application", "version": 1, "application": {"id": "a", "x": 1}}')
    with pytest.raises(Trouble):
        read_application(bad)
    assert folder(path) == before


def test_rows_that_do_not_fit_together_are_told(path: Path) -> None:
    filled(path)
    with closing(sqlite3.connect(path)) as other:
        other.execute("UPDATE cost SET price = 'much' WHERE id = 'p0c0'")
        other.commit()
    with Library.open(path) as library, pytest.raises(Trouble, match="do not fit together"):
        library.load("hnry")


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE cost SET category = x'00ff' WHERE id = 'p0c0'",
        "UPDATE cost SET price = 1e308 WHERE id = 'p0c0'",
        "UPDATE cost SET price = '1e308' WHERE id = 'p0c0'",
        "UPDATE cost SET cells = '[1]' WHERE id = 'p0c0'",
        """UPDATE cost SET cells = '{"a/b": 1}' WHERE id = 'p0c0'""",
        """UPDATE cost SET description = '{"fi": 1}' WHERE id = 'p0c0'""",
        "UPDATE cost SET marks = '[1]' WHERE id = 'p0c0'",
        "UPDATE summaries SET title = x'00'",
        "UPDATE summaries SET call = x'00'",
        "UPDATE summaries SET total = 'much'",
    ],
)
def test_a_column_that_holds_what_no_program_of_ours_writes_is_told(path: Path, change: str) -> None:
    filled(path)
    with closing(sqlite3.connect(path)) as other:
        other.execute(change)
        other.commit()

    def looked_at(library: Library) -> object:
        return library.list(), library.load("hnry")

    with Library.open(path) as library, pytest.raises(Trouble, match="do not fit together"):
        looked_at(library)


def test_a_row_without_an_owner_cannot_be_written(path: Path) -> None:
    filled(path)
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA foreign_keys=ON")
        with pytest.raises(sqlite3.IntegrityError):
            other.execute("INSERT INTO cost (application, id, owner) VALUES ('hnry', 'new', 'nobody')")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes with names")
def test_what_is_no_ordinary_file_is_not_replaced_by_a_library(path: Path) -> None:
    os.mkfifo(path)
    for read_only in (False, True):
        with pytest.raises(Trouble) as caught:
            Library.open(path, read_only=read_only)
        assert caught.value.phrase == "trouble-library-foreign"
    assert path.is_fifo()


@pytest.mark.parametrize("name", ["", ".", "/", "x" * 300, "x/" * 2000 + "library.sqlite"])
def test_a_name_that_no_library_can_have_gets_a_sentence(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for read_only in (False, True):
        with pytest.raises(Trouble):
            Library.open(Path(name), read_only=read_only)
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_a_link_to_a_library_has_the_lock_and_the_log_of_the_library_itself(path: Path) -> None:
    filled(path)
    link = path.parent / "elsewhere" / "link.sqlite"
    link.parent.mkdir()
    link.symlink_to(path)
    with Library.open(path) as library:
        library.save(application(id="second"), None, "new")
        with pytest.raises(Trouble) as caught:
            Library.open(link)
        assert caught.value.phrase == "trouble-library-in-use"
        with Library.open(link, read_only=True) as read:
            assert {entry.id for entry in read.list()} == {"hnry", "second"}
    assert [found.name for found in link.parent.iterdir()] == ["link.sqlite"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write and read all")
def test_a_library_that_must_not_be_written_or_read_is_told_and_nothing_is_left_beside_it(path: Path) -> None:
    filled(path)
    lock = path.with_name(path.name + ".lock")
    lock.unlink()
    for mode, read_only, phrase in (
        (0o400, False, "trouble-library-read-only"),
        (0, True, "trouble-forbidden"),
    ):
        path.chmod(mode)
        with pytest.raises(Trouble) as caught:
            Library.open(path, read_only=read_only)
        assert caught.value.phrase == phrase
    assert [found.name for found in path.parent.iterdir()] == [path.name]


@pytest.mark.skipif(os.name == "nt", reason="links need a right on Windows")
def test_a_link_to_itself_is_refused_and_stays(path: Path) -> None:
    path.symlink_to(path.name)
    with pytest.raises(Trouble) as caught:
        Library.open(path)
    assert "linkit kiertävät kehää" in caught.value.sentence("fi")
    assert path.is_symlink()


def test_a_library_nested_beyond_reading_is_told(path: Path) -> None:
    filled(path)
    with closing(sqlite3.connect(path)) as other:
        other.execute("UPDATE application SET title = ?", ("[" * 50_000,))
        other.commit()
    with Library.open(path) as library, pytest.raises(Trouble) as caught:
        library.load(application(6, 40).id)
    assert caught.value.phrase == "trouble-library-rows"
