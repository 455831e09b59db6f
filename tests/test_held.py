"""What another program has open on Windows is left alone, and one sentence says what to do."""

import ctypes
import errno
import os
import shutil
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import pytest

from sixaika_desktop.cli import main
from sixaika_desktop.domain.phrases import LANGUAGES, say
from sixaika_desktop.domain.trouble import Trouble, why
from sixaika_desktop.gui.pages.attachments_files import take
from sixaika_desktop.held import is_held, put
from sixaika_desktop.opening import samples
from sixaika_desktop.storage import restore

HNRY = str(next(path for path in samples() if path.stem == "hnry"))
NOBODY, READERS, ALL_BUT_MOVERS = 0, 1, 3
on_windows = pytest.mark.skipif(sys.platform != "win32", reason="only Windows keeps others from an open file")


@contextmanager
def another_program_has(file: Path, lets_in: int = READERS) -> Generator[None]:
    """Have a file open as Excel has a workbook: others may read it, and neither write, move nor delete it."""
    kernel: Any = getattr(ctypes, "windll").kernel32  # noqa: B009 (no other system has it)
    kernel.CreateFileW.restype = ctypes.c_void_p
    read_and_write, existing = 0xC0000000, 3
    handle = kernel.CreateFileW(str(file), ctypes.c_uint32(read_and_write), lets_in, None, existing, 0, None)
    assert handle != ctypes.c_void_p(-1).value
    try:
        yield
    finally:
        kernel.CloseHandle(ctypes.c_void_p(handle))


def told(capsys: pytest.CaptureFixture[str], *words: object) -> str:
    """What the program says when it refuses: one line."""
    capsys.readouterr()
    assert main([*map(str, words), "--lang", "en"]) == 2
    out, err = capsys.readouterr()
    assert (out, len(err.splitlines())) == ("", 1)
    return err


@on_windows
@pytest.mark.parametrize("lets_in", [NOBODY, READERS, ALL_BUT_MOVERS])
def test_a_workbook_open_in_excel_is_left_and_the_sentence_says_to_close_it(
    lets_in: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    book = tmp_path / "talousarvio.xlsx"
    book.write_bytes(b"earlier")
    with another_program_has(book, lets_in):
        sentence = told(capsys, "export", HNRY, "--to", "xlsx", "--out", book)
    assert sentence.strip() == say("cli-in-use", "en", path=book)
    assert book.read_bytes() == b"earlier"
    assert [path.name for path in tmp_path.iterdir()] == [book.name]
    assert main(["export", HNRY, "--to", "xlsx", "--out", str(book)]) == 0


@on_windows
def test_a_package_with_a_file_open_elsewhere_stays_as_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("package", HNRY, "--parts", "letter", "--out", tmp_path / "paketti", "--zip")
    assert main(list(map(str, words))) == 0
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    for file in (next(iter(sorted(before))), tmp_path / "paketti.zip"):
        with another_program_has(file):
            assert say("package-in-use", "en") in told(capsys, *words)
        assert before == {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert {path.name for path in tmp_path.iterdir()} == {"paketti", "paketti.zip"}


@on_windows
def test_a_file_that_another_program_keeps_to_itself_is_told_of_as_such(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library, file = tmp_path / "library.sqlite", tmp_path / "hakemus.json"
    file.write_bytes(Path(HNRY).read_bytes())
    assert main(["import", str(file), "--library", str(library)]) == 0
    for held, words in ((file, ("check", file)), (library, ("list", "--library", library))):
        with another_program_has(held, NOBODY):
            assert say("trouble-held", "en") in told(capsys, *words)


@on_windows
def test_an_annex_that_another_program_keeps_to_itself_is_told_of_as_such(tmp_path: Path) -> None:
    annex = tmp_path / "sopimus.pdf"
    annex.write_bytes(b"%PDF-")
    reading: Any = Mock()
    with another_program_has(annex, NOBODY), pytest.raises(Trouble) as trouble:
        take(annex, reading)
    assert trouble.value.phrase == "trouble-held"
    assert take(annex, reading).data == b"%PDF-"


@on_windows
def test_no_backup_is_put_over_a_library_that_another_program_has_open(tmp_path: Path) -> None:
    library, backup = tmp_path / "library.sqlite", tmp_path / "kopio.sqlite"
    assert main(["import", HNRY, "--library", str(library)]) == 0
    shutil.copyfile(library, backup)
    before = library.read_bytes()
    with another_program_has(library), pytest.raises(Trouble) as trouble:
        restore(backup, library)
    assert say("reason-EBUSY", "fi") in trouble.value.sentence("fi")
    assert library.read_bytes() == before


@on_windows
def test_what_a_scanner_holds_for_a_moment_is_put_in_place_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, place = tmp_path / "made", tmp_path / "place"
    made.write_bytes(b"new")
    place.write_bytes(b"old")
    true, refused = os.replace, [PermissionError(13, "held"), PermissionError(13, "held")]

    def held_twice(source: Path, target: Path) -> None:
        if refused:
            raise refused.pop()
        true(source, target)

    monkeypatch.setattr(os, "replace", held_twice)
    put(made, place)
    assert (place.read_bytes(), made.exists()) == (b"new", False)


def test_no_file_is_held_where_nobody_has_it_open(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_bytes(b"")
    assert not is_held(file)
    assert not is_held(tmp_path)
    assert not is_held(tmp_path / "no such")


@on_windows
@pytest.mark.parametrize(
    "name", ["NUL", "con.json", "AUX.json", "com1", "liite: hanke.json", "a?b.json", "a<b>.json"]
)
def test_a_name_that_windows_gives_to_no_file_gets_one_sentence(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sentence = told(capsys, "export", HNRY, "--to", "json", "--out", tmp_path / name)
    assert say("reason-EINVAL", "en") in sentence
    assert not list(tmp_path.iterdir())


@on_windows
@pytest.mark.parametrize("name", ["hakemus.json.", "hakemus.json "])
def test_a_dot_or_space_at_the_end_goes_as_windows_has_it(name: str, tmp_path: Path) -> None:
    assert main(["export", HNRY, "--to", "json", "--out", f"{tmp_path}\\{name}"]) == 0
    assert [path.name for path in tmp_path.iterdir()] == ["hakemus.json"]


@on_windows
def test_a_path_too_long_for_windows_is_written_or_told_of_as_such(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # Windows may have been told to allow it
    deep = tmp_path.joinpath(*["pitkä kansion nimi"] * 14) / "hakemus.json"
    if main(["export", HNRY, "--to", "json", "--out", str(deep), "--lang", "en"]) == 0:
        assert deep.is_file()
    else:
        assert say("reason-ENAMETOOLONG", "en") in capsys.readouterr().err


@pytest.mark.parametrize("words", [("package", HNRY), ("export", HNRY, "--to", "json")])
def test_the_top_of_a_disk_is_no_place_for_a_file_or_package(
    words: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert tmp_path.anchor in told(capsys, *words, "--out", tmp_path.anchor)


@pytest.mark.parametrize(
    ("number", "meant"),
    [
        (5, "EACCES"),
        (19, "EROFS"),
        (32, "EBUSY"),
        (64, "EIO"),
        (112, "ENOSPC"),
        (206, "ENAMETOOLONG"),
        (362, "EIO"),
        (1295, "EDQUOT"),
    ],
)
def test_what_windows_counts_in_its_own_numbers_is_said_in_words(number: int, meant: str) -> None:
    fault = OSError(errno.ENOSPC if number == 112 else errno.EACCES, "in English")
    fault.winerror = number  # pyright: ignore[reportAttributeAccessIssue]
    for language in LANGUAGES:
        assert str(getattr(why(fault), "phrase", "")) == f"reason-{meant}"
        assert say(f"reason-{meant}", language)
