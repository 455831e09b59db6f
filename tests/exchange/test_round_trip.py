"""What is written is read back as the very same value, and written again as the very same bytes."""

import json
import zipfile
from dataclasses import replace
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import Application, Attachment, Cell, Cells, Cost, Partner
from sixaika_desktop.domain.money import Unread
from sixaika_desktop.exchange import from_json, read_application, write_json, write_sixaika
from tests.strategies import applications


def _file(**application: Any) -> bytes:
    whole = {"format": "sixaika-application", "version": 1, "application": {"id": "a", **application}}
    return json.dumps(whole).encode()


@given(applications())
def test_an_application_comes_back_from_json_as_it_was(app: Application) -> None:
    data = write_json(app)
    back = from_json(data)
    assert back == app
    assert write_json(back) == data  # 1.5 and 1.50 are equal, and yet not the same


@given(applications(max_partners=1, max_work_packages=1), st.none() | st.text(st.characters(codec="utf-8")))
def test_an_application_comes_back_from_a_package_with_its_call_and_attachments(
    tmp_path_factory: pytest.TempPathFactory, app: Application, call: str | None
) -> None:
    content = {sha256(data).hexdigest(): data for data in (b"", b"letter of intent")}
    named = [Attachment(id=f"x{at}", order=Decimal(at), sha256=name) for at, name in enumerate(content)]
    app = replace(app, attachments=tuple(named))
    folder = tmp_path_factory.mktemp("packages")
    write_sixaika(folder / "a.sixaika", app, call, content)
    opened = read_application(folder / "a.sixaika")
    assert opened.application == app
    assert write_json(opened.application) == write_json(app)
    assert opened.call_text == call
    assert opened.attachments == content
    write_sixaika(folder / "b.sixaika", opened.application, opened.call_text, opened.attachments)
    assert (folder / "a.sixaika").read_bytes() == (folder / "b.sixaika").read_bytes()


def test_the_order_of_keys_in_a_map_does_not_change_the_bytes() -> None:
    one = Application(id="a", title=Map({"fi": "Hanke", "sv": "Projekt"}))
    other = Application(id="a", title=Map({"sv": "Projekt", "fi": "Hanke"}))
    assert write_json(one) == write_json(other)


def test_a_row_stands_on_a_line_of_its_own() -> None:
    app = Application(id="a", partners=(Partner(id="p", costs=(Cost(id="c1"), Cost(id="c2"))),))
    lines = write_json(app).decode().splitlines()
    assert [line.strip(" ],}") for line in lines if '"c' in line and "costs" not in line] == [
        '{"id":"c1"',
        '{"id":"c2"',
    ]


def test_what_could_not_be_read_and_what_was_typed_with_zeros_is_kept() -> None:
    cells: Cells = Map({Cell("", "2019"): Decimal("12.50"), Cell("wp", ""): Unread("noin sata")})
    cost = Cost(id="c", price=Decimal("0.125"), units=Unread("kaksi"), cells=cells)
    app = Application(id="a", start=Unread("kesällä"), partners=(Partner(id="p", costs=(cost,)),))
    back = from_json(write_json(app)).partners[0].costs[0]
    assert back.cells == cells
    assert str(back.cells[Cell("", "2019")]) == "12.50"
    assert isinstance(back.units, Unread)


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("12.50", "12.50"),
        ("0.1", "0.1"),
        ("1e3", "1000"),
        ("-0", "0"),
        ("123456789012345.123456789012", None),
    ],
)
def test_a_json_number_is_taken_by_its_digits(number: str, text: str | None) -> None:
    data = _file(advance=0).replace(b'"advance": 0', f'"advance": {number}'.encode())
    assert str(from_json(data).advance) == (text or number)


def test_a_byte_order_mark_is_accepted() -> None:
    assert from_json(b"\xef\xbb\xbf" + _file()).id == "a"


def test_control_characters_other_than_nul_are_kept() -> None:
    app = Application(id="a", acronym="a\tb\x01\x7f\u2028")
    assert from_json(write_json(app)) == app


def test_a_file_is_known_by_its_content_and_not_by_its_name(tmp_path: Path) -> None:
    app = Application(id="a")
    write_sixaika(tmp_path / "a.json", app)
    (tmp_path / "a.sixaika").write_bytes(write_json(app))
    assert read_application(tmp_path / "a.json").application == app
    assert read_application(tmp_path / "a.sixaika").application == app


def test_a_package_carries_the_attachments_that_the_application_names_and_no_others(tmp_path: Path) -> None:
    name = sha256(b"x").hexdigest()
    app = Application(id="a", attachments=(Attachment(id="x", sha256=name),))
    write_sixaika(tmp_path / "a.sixaika", app, None, {name: b"x", "0" * 64: b"not named"})
    with zipfile.ZipFile(tmp_path / "a.sixaika") as package:
        assert package.namelist() == ["manifest.json", "application.json", f"attachments/{name}"]


def test_a_package_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    target = tmp_path / "a.sixaika"
    target.write_bytes(b"old")
    huge = Application(id="a", attachments=(Attachment(id="x", sha256="0" * 64),))
    with pytest.raises(Exception, match="too large"):
        write_sixaika(target, huge, None, {"0" * 64: bytes(51 * 1024 * 1024)})
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("bad", ["\x00", "\ud800"])
def test_a_character_that_no_text_may_hold_makes_no_file_that_nobody_can_open(bad: str) -> None:
    pasted = f"a{bad}b"
    app = Application(id="a", acronym=pasted, title=Map({"fi": pasted}), advance=Unread(pasted))
    back = from_json(write_json(app))
    assert (back.acronym, back.title["fi"], back.advance) == ("a\ufffdb", "a\ufffdb", "a\ufffdb")


def test_a_text_far_longer_than_any_portal_takes_comes_back_whole() -> None:
    app = Application(id="a", title=Map({"fi": "ä" * 100_000}))
    assert from_json(write_json(app)).title == app.title
