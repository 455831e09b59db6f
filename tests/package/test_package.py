"""The package as a whole: its files, the one PDF for paper, and how it is put in place."""

import hashlib
import io
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pypdf import PdfReader

from sixaika_desktop import package
from sixaika_desktop.domain.model import Application
from sixaika_desktop.domain.money import Language
from sixaika_desktop.domain.trouble import Trouble
from sixaika_desktop.exchange import read_application
from sixaika_desktop.package import PARTS, Cancelled, Made, placing
from sixaika_desktop.snapshot import Snapshot
from tests.package import files
from tests.package.consortium import application, call
from tests.package.test_annex_list import attached


@pytest.fixture(scope="module")
def enclosed() -> tuple[Application, dict[str, bytes]]:
    return attached(
        application(),
        ("sopimus.pdf", files.pdf(3, "SOPIMUS"), {"kind": "joint-agreement"}),
        ("vieras.pdf", files.hostile(), {"kind": "other"}),
        ("salattu.pdf", files.encrypted(), {"kind": "other"}),
        ("leveä.pdf", files.pdf(1, "LEVEA", (1684, 1190)), {"kind": "other"}),
        ("kuva.png", files.picture(), {"kind": "other"}),
        ("laskelma.xlsx", b"PK", {"kind": "other"}),
    )


@pytest.fixture(scope="module")
def made(enclosed: tuple[Application, dict[str, bytes]], tmp_path_factory: pytest.TempPathFactory) -> Made:
    app, data = enclosed
    folder = tmp_path_factory.mktemp("package") / "koe"
    return package.make(Snapshot(app, call()), "fi", folder, attachments=data, zip=True)


@pytest.fixture(scope="module")
def combined(made: Made) -> PdfReader:
    return PdfReader(made.folder / "00-hakemuspaketti.pdf")


def few(tmp_path: Path, **more: Any) -> Made:
    """A small package, quickly made."""
    parts = more.pop("parts", ["agreement", "data"])
    return package.make(
        Snapshot(application(), call()), "fi", tmp_path / "koe", attachments={}, parts=parts, **more
    )


def words(reader: PdfReader, number: int) -> str:
    """The text of a page, by its number from 1."""
    return reader.pages[number - 1].extract_text()


# ---- the files


def test_the_folder_has_every_part_under_a_clear_name(made: Made) -> None:
    names = {p.relative_to(made.folder).as_posix() for p in made.folder.rglob("*") if p.is_file()}
    assert set(made.files) == names
    for name in (
        "00-hakemuspaketti.pdf",
        "01-hakemus.pdf",
        "02-taustalomake-01-helsingin-kaupunki-kaupunginkanslia.pdf",
        "03-aiesopimus-04-esimerkki-oy.pdf",
        "04-yhteishankesopimus-luonnos.pdf",
        "05-rahoitussitoumus-01-kokeilusaatio-sr.pdf",
        "06-paatoslomake-02-turun-kaupunki.pdf",
        "07-de-minimis-selvitys-01-esimerkki-oy.pdf",
        "08-liiteluettelo.pdf",
        "09-liitteet/01-sopimus.pdf",
        "09-liitteet/06-laskelma.xlsx",
        "10-kustannusarvio.xlsx",
        "11-aikataulu.pdf",
        "koe.sixaika",
        "SHA256SUMS",
    ):
        assert name in names
    assert all(re.fullmatch(r"[a-zA-Z0-9/.-]+", name) for name in names)


@pytest.mark.parametrize(("language", "first"), [("sv", "01-ansokan.pdf"), ("en", "01-application.pdf")])
def test_names_are_in_the_language_of_the_paper(language: Language, first: str, tmp_path: Path) -> None:
    found = package.make(
        Snapshot(application(), call()), language, tmp_path / "p", attachments={}, parts=["application"]
    )
    assert found.files == (first, "SHA256SUMS")


def test_the_checksums_are_right(made: Made) -> None:
    lines = (made.folder / "SHA256SUMS").read_text("utf-8").splitlines()
    assert len(lines) == len(made.files) - 1
    for line in lines:
        sign, name = line.split("  ")
        assert hashlib.sha256((made.folder / name).read_bytes()).hexdigest() == sign


def test_the_zip_holds_the_folder(made: Made) -> None:
    assert made.zip == made.folder.with_name("koe.zip")
    assert made.zip is not None
    with zipfile.ZipFile(made.zip) as archive:
        assert archive.testzip() is None
        assert sorted(archive.namelist()) == sorted(f"koe/{name}" for name in made.files)
        for name in made.files:
            assert archive.read(f"koe/{name}") == (made.folder / name).read_bytes()


def test_the_machine_readable_copy_is_the_application_with_its_attachments(
    made: Made, enclosed: tuple[Application, dict[str, bytes]]
) -> None:
    opened = read_application(made.folder / "koe.sixaika")
    assert opened.application == enclosed[0]
    assert opened.attachments == enclosed[1]
    assert opened.call_text == call().text


def test_the_same_value_gives_the_same_bytes(
    enclosed: tuple[Application, dict[str, bytes]], made: Made, tmp_path: Path
) -> None:
    app, data = enclosed
    again = package.make(Snapshot(app, call()), "fi", tmp_path / "koe", attachments=data, zip=True)
    assert again.files == made.files
    for name in made.files:
        assert (again.folder / name).read_bytes() == (made.folder / name).read_bytes(), name
    assert again.zip is not None
    assert made.zip is not None
    assert again.zip.read_bytes() == made.zip.read_bytes()


def test_only_the_parts_asked_for_are_made(tmp_path: Path) -> None:
    found = few(tmp_path, parts=["data", "letter"])
    assert [name.partition("-")[0] for name in found.files] == ["03"] * 4 + ["koe.sixaika", "SHA256SUMS"]
    assert found.pages == 0
    with pytest.raises(Trouble, match="combined"):
        few(tmp_path, parts=["kirje"])


def test_what_is_wrong_with_attachments_is_told_and_is_not_fatal(made: Made) -> None:
    assert [(p.name, p.fate) for p in made.problems] == [("salattu.pdf", "encrypted")]


def test_every_pdf_is_whole_has_its_fonts_and_nothing_that_acts(made: Made) -> None:
    for path in sorted(made.folder.rglob("*.pdf")):
        if path.name == "03-salattu.pdf":
            continue
        with pikepdf.open(path) as pdf:
            assert not pdf.check_pdf_syntax()
            out = io.BytesIO()
            pdf.save(
                out,
                qdf=True,
                compress_streams=False,
                object_stream_mode=pikepdf.ObjectStreamMode.disable,
            )
        text = out.getvalue()
        for word in (b"JavaScript", b"/Launch", b"EmbeddedFile", b"calc.exe", b"virus", b"SALAINEN", b"/URI"):
            assert word not in text, (path.name, word)


def test_qpdf_finds_no_fault_in_the_combined_pdf(made: Made) -> None:
    import shutil

    if shutil.which("qpdf") is None:
        pytest.skip("qpdf is not installed")
    done = subprocess.run(
        ["qpdf", "--check", str(made.folder / "00-hakemuspaketti.pdf")], capture_output=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


# ---- the one PDF for paper


def test_every_part_begins_on_a_right_hand_page_the_one_the_contents_give(combined: PdfReader) -> None:
    contents = words(combined, 1)
    tops = [o for o in combined.outline if not isinstance(o, list)]
    assert len(tops) >= 9
    for entry in tops:
        page = combined.get_destination_page_number(entry)
        assert page is not None
        assert page % 2 == 0, entry.title  # counted from 0
        last = str(entry.title).split()[-1]
        assert re.search(rf"{re.escape(last)}\s+{page + 1}\b", contents), entry.title


def test_bookmarks_lead_to_each_part_and_into_it(combined: PdfReader) -> None:
    found: list[tuple[int, str]] = []

    def visit(entries: Any, level: int) -> None:
        for entry in entries:
            if isinstance(entry, list):
                visit(entry, level + 1)
            else:
                found.append((level, str(entry.title)))

    visit(combined.outline, 0)
    titles = [title for level, title in found if level == 0]
    assert titles[:3] == ["Hakemus", "Osatoteuttajan taustalomake", "Aiesopimus"]
    assert titles[-1] == "Liite 5: kuva.png"
    assert (1, "Turun kaupunki") in found
    assert (1, "7 Vastuu") in found
    assert (1, "Kustannusarvio") in found


def test_each_page_bears_its_number_over_the_whole(combined: PdfReader, made: Made) -> None:
    count = len(combined.pages)
    assert count == made.pages
    blank = 0
    for number in range(1, count + 1):
        text = words(combined, number).replace("\u00a0", " ")
        if not text.strip():
            blank += 1
            assert number % 2 == 0
        else:
            assert f"Sivu {number}/{count}" in text, number
    assert blank > 3


def test_the_contents_of_the_application_give_the_pages_of_the_whole(combined: PdfReader, made: Made) -> None:
    start = next(
        n for n in range(1, 10) if "Sisällys" in words(combined, n) and "Hakemuslomake" in words(combined, n)
    )
    alone = PdfReader(made.folder / "01-hakemus.pdf")
    (mine,) = re.findall(r"Allekirjoitus\s+(\d+)", words(combined, start))
    (theirs,) = re.findall(r"Allekirjoitus\s+(\d+)", words(alone, 2))
    assert int(mine) - int(theirs) == start - 2


def test_attachments_are_pages_with_the_package_s_number_stamped(combined: PdfReader) -> None:
    pages = [words(combined, n) for n in range(1, len(combined.pages) + 1)]
    at = next(n for n, text in enumerate(pages, 1) if "SOPIMUS 1" in text)
    assert at % 2 == 1
    for number in range(3):
        assert f"SOPIMUS {number + 1}" in pages[at - 1 + number]
        assert f"{at + number}/{len(pages)}" in pages[at - 1 + number]
        assert "Liite 1: sopimus.pdf" in pages[at - 1 + number]
    assert any("VIERAS 2" in text for text in pages)
    assert not any("salattu.pdf" in text and "Liite 3:" in text for text in pages)


def test_all_pages_are_a4_upright(combined: PdfReader) -> None:
    for page in combined.pages:
        assert (round(page.mediabox.width), round(page.mediabox.height)) == (595, 842)
        assert not page.get("/Rotate")


def test_the_list_of_annexes_names_the_pages_where_they_are(combined: PdfReader) -> None:
    pages = [words(combined, n).replace("\u00a0", " ") for n in range(1, len(combined.pages) + 1)]
    at = next(n for n, text in enumerate(pages, 1) if "SOPIMUS 1" in text)
    listed = next(text for text in pages if text.count("Liiteluettelo") >= 2)
    assert f"s. {at}–{at + 2}" in listed


def test_every_amount_in_every_file_is_the_budget_s(made: Made, enclosed: tuple[Application, Any]) -> None:
    budget = Snapshot(enclosed[0], call()).budget
    assert set(made.printed) == {n for n in made.files if re.match(r"0[1-8].*pdf$", n)}
    for pairs in made.printed.values():
        for key, _ in pairs:
            for part in key.split(" + "):
                budget.figure(part)


# ---- put in place whole


def test_an_earlier_package_is_replaced(tmp_path: Path) -> None:
    few(tmp_path, parts=["agreement"], zip=True)
    found = few(tmp_path, zip=True)
    assert {p.name for p in found.folder.iterdir()} == set(found.files)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["koe", "koe.zip"]


def test_a_fuller_earlier_package_is_kept_aside_and_not_mixed_with_the_new_one(tmp_path: Path) -> None:
    whole = few(tmp_path, parts=["agreement", "letter", "data"], zip=True)
    before = {name: (whole.folder / name).read_bytes() for name in whole.files}
    again = few(tmp_path, parts=["letter"], zip=True)
    assert {p.name for p in again.folder.iterdir()} == set(again.files)
    kept = tmp_path / "koe-aiempi"
    assert again.aside == kept
    assert {name: (kept / name).read_bytes() for name in before} == before
    assert sorted(p.name for p in tmp_path.iterdir()) == ["koe", "koe-aiempi", "koe-aiempi.zip", "koe.zip"]
    assert package.earlier(again, "fi") == [
        f"Kansiossa oli aiempi paketti, jossa on muitakin osia kuin nyt tehdyt. Se on säilytetty kansiossa "
        f"{kept}."
    ]
    few(tmp_path, parts=["agreement"])
    assert (tmp_path / "koe-aiempi-2").is_dir()


def test_a_package_that_replaces_another_tells_which_files_are_gone(tmp_path: Path) -> None:
    few(tmp_path, parts=["letter"])
    app = replace(application(), partners=application().partners[:2])
    made = package.make(Snapshot(app, call()), "fi", tmp_path / "koe", attachments={}, parts=["letter"])
    assert made.replaced
    assert made.gone
    assert not any((made.folder / name).exists() for name in made.gone)
    told = package.earlier(made, "en")
    assert len(told) == 1
    assert made.gone[0] in told[0]


def test_a_first_package_tells_of_no_earlier_one(tmp_path: Path) -> None:
    assert package.earlier(few(tmp_path, parts=["letter"], zip=True), "fi") == []


def test_the_zip_of_an_earlier_package_is_left_and_told_of(tmp_path: Path) -> None:
    few(tmp_path, parts=["letter"], zip=True)
    made = few(tmp_path, parts=["letter"])
    assert made.stale == tmp_path / "koe.zip"
    assert str(made.stale) in package.earlier(made, "sv")[-1]


def _fail_to_put(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the system refuse to put what was made in the place of this folder."""
    true: Callable[..., None] = os.replace

    def made_fails(source: Any, target: Any) -> None:
        if Path(target) == folder and str(source).endswith(".part"):
            raise PermissionError(13, "Permission denied")
        true(source, target)

    monkeypatch.setattr(os, "replace", made_fails)


def test_if_the_swap_fails_a_fuller_earlier_package_comes_back_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    earlier = few(tmp_path, parts=["letter", "data"])
    _fail_to_put(earlier.folder, monkeypatch)
    with pytest.raises(Trouble):
        few(tmp_path, parts=["letter"])
    monkeypatch.undo()
    assert {p.name for p in earlier.folder.iterdir()} == set(earlier.files)
    assert [p.name for p in tmp_path.iterdir()] == ["koe"]


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    (tmp_path / "koe").mkdir()
    assert few(tmp_path).files


@pytest.mark.parametrize(
    "spoil",
    [
        "stranger",
        "file",
        pytest.param(
            "link",
            marks=pytest.mark.skipif(sys.platform == "win32", reason="links need a right there"),
        ),
    ],
)
def test_what_is_no_package_is_never_touched(spoil: str, tmp_path: Path) -> None:
    folder = tmp_path / "koe"
    if spoil == "stranger":
        few(tmp_path)
        (folder / "väitöskirja.docx").write_text("tärkeä")
    elif spoil == "file":
        folder.write_text("tärkeä")
    else:
        (tmp_path / "muu").mkdir()
        folder.symlink_to(tmp_path / "muu")
    before = sorted(p.name for p in tmp_path.rglob("*"))
    with pytest.raises(Trouble) as trouble:
        few(tmp_path)
    assert trouble.value.phrase == "package-not-empty"
    assert sorted(p.name for p in tmp_path.rglob("*")) == before


def test_a_full_disk_gets_a_sentence_and_leaves_the_earlier_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    earlier = few(tmp_path)
    before = {name: (earlier.folder / name).read_bytes() for name in earlier.files}

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(placing, "sums", full)
    with pytest.raises(Trouble) as trouble:
        few(tmp_path)
    assert "levy on täynnä" in trouble.value.sentence("fi")
    assert {name: (earlier.folder / name).read_bytes() for name in earlier.files} == before
    assert [p.name for p in tmp_path.iterdir()] == ["koe"]


def test_if_the_swap_fails_the_earlier_package_comes_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    earlier = few(tmp_path)
    _fail_to_put(earlier.folder, monkeypatch)
    with pytest.raises(Trouble):
        few(tmp_path)
    monkeypatch.undo()
    assert {p.name for p in earlier.folder.iterdir()} == set(earlier.files)
    assert [p.name for p in tmp_path.iterdir()] == ["koe"]


def test_a_place_that_cannot_be_written_gets_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("")
    with pytest.raises(Trouble) as trouble:
        package.make(Snapshot(application(), call()), "fi", tmp_path / "a" / "b", attachments={})
    assert trouble.value.phrase == "package-cannot-write-new"


def test_it_can_be_cancelled_at_every_step_and_leaves_nothing(tmp_path: Path) -> None:
    seen: list[tuple[int, int, str]] = []

    def told(done: int, whole: int, what: str) -> None:
        seen.append((done, whole, what))

    few(tmp_path, parts=["letter", "annexes"], progress=told)
    steps = len(seen)
    assert steps > 8
    assert [done for done, _, _ in seen] == sorted(done for done, _, _ in seen)
    assert all(done <= whole for done, whole, _ in seen)
    (tmp_path / "x").mkdir()
    for stop in range(0, steps, 3):
        count = iter(range(100))
        with pytest.raises(Cancelled):
            few(
                tmp_path / "x",
                parts=["letter", "annexes"],
                cancelled=lambda count=count, stop=stop: next(count) >= stop,
            )
        assert not [*(tmp_path / "x").iterdir()]


def test_an_empty_application_makes_a_package_too(tmp_path: Path) -> None:
    empty = Snapshot(Application(id="A0", call="6aika-erdf-pilot"), call())
    found = package.make(empty, "sv", tmp_path / "tom", attachments={})
    assert found.files == (
        "00-ansokningspaket.pdf",
        "01-ansokan.pdf",
        "08-bilageforteckning.pdf",
        "10-kostnadskalkyl.xlsx",
        "application.sixaika",
        "SHA256SUMS",
    )


def test_characters_the_font_lacks_are_told(tmp_path: Path) -> None:
    app = replace(application(), title={"fi": "Hanke 😀"})
    found = package.make(
        Snapshot(app, call()), "fi", tmp_path / "p", attachments={}, parts=["agreement", "combined"]
    )
    assert found.lacking == {"😀"}


def test_the_parts_are_those_of_the_command_line() -> None:
    assert set(PARTS) >= {"application", "combined", "data"}


def test_what_a_killed_run_left_beside_the_package_is_cleared_away_after_a_while(tmp_path: Path) -> None:
    import os

    old, fresh, foreign = (
        tmp_path / name for name in (".0123456789ab.part", ".ba9876543210.part", ".mine.part")
    )
    for folder in (old, fresh, foreign):
        folder.mkdir()
        (folder / "00.pdf").write_bytes(b"x")
    for left in (old, foreign):
        os.utime(left, (1_000_000_000, 1_000_000_000))
    few(tmp_path)
    assert not old.exists()
    assert fresh.exists()
    assert foreign.exists()
