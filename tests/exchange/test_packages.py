"""A package from a stranger can lie about its size, its names and its content; none of it gets through."""

import stat
import struct
import zipfile
from collections.abc import Callable
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest

from sixaika_desktop.domain.model import Application, Attachment
from sixaika_desktop.domain.phrases import LANGUAGES
from sixaika_desktop.domain.trouble import Trouble
from sixaika_desktop.exchange import read_application, write_json, write_sixaika
from sixaika_desktop.exchange.json_text import write_tree

APPLICATION = write_json(Application(id="a"))


def manifest(**entries: bytes) -> bytes:
    """A manifest that promises these entries (in names, two underscores stand for a point)."""
    listed = [
        {"name": name.replace("__", "."), "sha256": sha256(data).hexdigest()}
        for name, data in entries.items()
    ]
    return write_tree({"format": "sixaika-package", "version": 1, "entries": listed})


GOOD = {"manifest.json": manifest(application__json=APPLICATION), "application.json": APPLICATION}


def packed(entries: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip of these entries."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w", method) as package:
        for name, data in entries.items():
            entry = zipfile.ZipInfo(name)
            entry.filename = name  # on Windows zipfile turned the backslashes in it
            package.writestr(entry, data, method)
    return made.getvalue()


def with_entry(
    change: Callable[[zipfile.ZipInfo], None], name: str = "call.toml", data: bytes = b"x"
) -> bytes:
    """A good package and one more entry, changed in the directory."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as package:
        for good, content in GOOD.items():
            package.writestr(good, content)
        entry = zipfile.ZipInfo(name)
        change(entry)
        package.writestr(entry, data)
    return made.getvalue()


def trouble(tmp_path: Path, data: bytes) -> Trouble:
    """What is wrong with a package."""
    path = tmp_path / "a.sixaika"
    path.write_bytes(data)
    with pytest.raises(Trouble) as caught:
        read_application(path)
    for language in LANGUAGES:
        assert str(path) in caught.value.sentence(language)
    return caught.value


def test_the_package_these_tests_spoil_is_good(tmp_path: Path) -> None:
    (tmp_path / "a.sixaika").write_bytes(packed(GOOD))
    assert read_application(tmp_path / "a.sixaika").application.id == "a"


@pytest.mark.parametrize(
    "name",
    [
        "../evil.json",
        "attachments/../../evil",
        "/etc/passwd",
        "C:\\evil.json",
        "attachments\\" + "0" * 64,
        "attachments/" + "0" * 63,
        "attachments/" + "A" * 64,
        "inner.sixaika",
        "inner.zip",
        "manifest.json/",
        "attachments/inner.zip",
        "Manifest.json",
        "\x1b[31m.json",
    ],
)
def test_a_name_that_does_not_belong_is_refused(tmp_path: Path, name: str) -> None:
    assert trouble(tmp_path, packed({**GOOD, name: b"x"})).phrase == "trouble-zip-name"


def test_a_name_hidden_behind_a_nul_is_refused(tmp_path: Path) -> None:
    data = packed({**GOOD, "call.toml#evil": b"x"}).replace(b"call.toml#evil", b"call.toml\x00evil")
    assert trouble(tmp_path, data).phrase == "trouble-zip-name"


def test_a_link_is_refused(tmp_path: Path) -> None:
    def link(entry: zipfile.ZipInfo) -> None:
        entry.create_system = 3
        entry.external_attr = (stat.S_IFLNK | 0o777) << 16

    assert trouble(tmp_path, with_entry(link, data=b"/etc/passwd")).phrase == "trouble-zip-link"


def test_an_encrypted_entry_is_refused(tmp_path: Path) -> None:
    data = bytearray(packed(GOOD))
    at = data.rindex(b"PK\x01\x02")
    struct.pack_into("<H", data, at + 8, 1)
    assert trouble(tmp_path, bytes(data)).phrase == "trouble-zip-encrypted"


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_another_way_of_packing_is_refused(tmp_path: Path, method: int) -> None:
    assert trouble(tmp_path, packed(GOOD, method)).phrase == "trouble-zip-method"


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_that_stands_twice_is_refused(tmp_path: Path) -> None:
    found = trouble(tmp_path, with_entry(lambda entry: None, "application.json"))
    assert (found.phrase, found.place) == ("trouble-zip-twice", "application.json")


def test_a_package_with_too_many_entries_is_refused(tmp_path: Path) -> None:
    many = {f"attachments/{n:064x}": b"" for n in range(1_001)}
    assert trouble(tmp_path, packed({**GOOD, **many})).phrase == "trouble-zip-entries"


@pytest.mark.parametrize("lacking", list(GOOD))
def test_a_package_without_its_application_or_manifest_is_refused(tmp_path: Path, lacking: str) -> None:
    found = trouble(tmp_path, packed({name: data for name, data in GOOD.items() if name != lacking}))
    assert (found.phrase, found.values["name"]) == ("trouble-zip-lacks", lacking)


def test_a_spreadsheet_is_no_package(tmp_path: Path) -> None:
    assert trouble(tmp_path, packed({"xl/workbook.xml": b"<x/>"})).phrase == "trouble-zip-name"


def test_every_way_of_cutting_a_package_short_is_noticed(tmp_path: Path) -> None:
    whole = packed(GOOD)
    for length in range(2, len(whole), 7):
        assert trouble(tmp_path, whole[:length]).phrase.startswith("trouble-zip-")


def test_every_bit_that_turned_is_noticed_or_does_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "a.sixaika"
    write_sixaika(path, Application(id="a", acronym="HNRY"), "id = 'x'")
    whole, sound = path.read_bytes(), read_application(path)
    for at in range(0, len(whole), 5):
        spoiled = bytearray(whole)
        spoiled[at] ^= 0x41
        path.write_bytes(spoiled)
        try:
            assert read_application(path) == sound
        except Trouble:
            continue


def test_something_behind_the_package_is_refused(tmp_path: Path) -> None:
    assert trouble(tmp_path, packed(GOOD) + b"x").phrase == "trouble-zip-truncated"


def test_content_that_is_not_what_the_manifest_promises_is_refused(tmp_path: Path) -> None:
    found = trouble(tmp_path, packed({**GOOD, "application.json": write_json(Application(id="b"))}))
    assert (found.phrase, found.place) == ("trouble-zip-checksum", "application.json")


def test_an_attachment_under_another_name_than_its_own_is_refused(tmp_path: Path) -> None:
    name = f"attachments/{'0' * 64}"
    whole = {"application__json": APPLICATION, name: b"x"}
    data = packed({"manifest.json": manifest(**whole), "application.json": APPLICATION, name: b"x"})
    assert trouble(tmp_path, data).phrase == "trouble-zip-checksum"


def test_an_attachment_that_the_application_does_not_name_is_refused(tmp_path: Path) -> None:
    name = "attachments/" + sha256(b"x").hexdigest()
    whole = {"application__json": APPLICATION, name: b"x"}
    data = packed({"manifest.json": manifest(**whole), "application.json": APPLICATION, name: b"x"})
    found = trouble(tmp_path, data)
    assert (found.phrase, found.place) == ("trouble-zip-stranger", name)


def test_an_entry_that_the_manifest_promises_and_nobody_packed_is_missed(tmp_path: Path) -> None:
    promised = manifest(application__json=APPLICATION, call__toml=b"x")
    found = trouble(tmp_path, packed({**GOOD, "manifest.json": promised}))
    assert (found.phrase, found.values["name"]) == ("trouble-zip-lacks", "call.toml")


def test_a_manifest_that_promises_an_entry_twice_is_refused(tmp_path: Path) -> None:
    good = manifest(application__json=APPLICATION)
    twice = good.replace(b'"entries":[', b'"entries":[{"name":"application.json","sha256":"x"},', 1)
    found = trouble(tmp_path, packed({**GOOD, "manifest.json": twice}))
    assert (found.phrase, found.place) == ("trouble-zip-twice", "manifest.json, application.json")


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        (b'{"format": "sixaika-package", "version": 2}', "trouble-newer"),
        (b'{"format": "other", "version": 1}', "trouble-not-ours"),
        (b'{"format": "sixaika-package", "version": 1, "entries": [], "x": 1}', "trouble-unknown-field-all"),
        (b'{"format": "sixaika-package", "version": 1}', "trouble-want-list"),
        (b'{"format": "sixaika-package", "version": 1, "entries": [{}]}', "trouble-manifest-entry"),
        (
            b'{"format": "sixaika-package", "version": 1, "entries": [{"name": [], "sha256": 1}]}',
            "trouble-manifest-entry",
        ),
        (b"[]", "trouble-want-object"),
        (b"", "trouble-empty"),
    ],
)
def test_a_manifest_is_read_as_strictly_as_an_application(tmp_path: Path, text: bytes, phrase: str) -> None:
    found = trouble(tmp_path, packed({**GOOD, "manifest.json": text}))
    assert found.phrase == phrase
    assert found.place.startswith("manifest.json")


def test_a_mistake_in_the_application_is_told_with_entry_and_place(tmp_path: Path) -> None:
    wrong = APPLICATION.replace(b'"id":"a"', b'"id":"a","state":"sent"')
    data = packed({"manifest.json": manifest(application__json=wrong), "application.json": wrong})
    assert trouble(tmp_path, data).place == "application.json, state"


def test_a_call_that_is_not_utf8_is_refused(tmp_path: Path) -> None:
    whole = {"application__json": APPLICATION, "call__toml": b"\xff"}
    data = packed(
        {
            "manifest.json": manifest(**whole),
            **{k: v for k, v in GOOD.items() if k[0] == "a"},
            "call.toml": b"\xff",
        }
    )
    found = trouble(tmp_path, data)
    assert (found.phrase, found.place) == ("trouble-not-utf8", "call.toml")


def test_a_row_without_its_attachment_is_read_all_the_same(tmp_path: Path) -> None:
    app = Application(id="a", attachments=(Attachment(id="x", sha256="0" * 64),))
    write_sixaika(tmp_path / "a.sixaika", app)
    assert read_application(tmp_path / "a.sixaika").attachments == {}


@pytest.mark.parametrize(
    "data", [b"BM" + bytes(40_000_000), b"<td></td>" * 2_000_000], ids=["white", "cells"]
)
def test_an_attachment_that_packs_like_a_bomb_comes_back(tmp_path: Path, data: bytes) -> None:
    hash = sha256(data).hexdigest()
    app = Application(id="a", attachments=(Attachment(id="f", name="scan.bmp", sha256=hash, size=len(data)),))
    write_sixaika(tmp_path / "a.sixaika", app, None, {hash: data})
    assert read_application(tmp_path / "a.sixaika").attachments == {hash: data}
