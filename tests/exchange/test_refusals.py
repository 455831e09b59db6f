"""Every file that cannot be used gets one sentence with the place and what would be right."""

import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from sixaika_desktop.domain.model import Application
from sixaika_desktop.domain.phrases import LANGUAGES
from sixaika_desktop.domain.trouble import Trouble
from sixaika_desktop.exchange import from_json, read_application, write_json

LINKS = pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
HEAD = '{"format": "sixaika-application", "version": 1, "application": '


def trouble(data: bytes | str) -> Trouble:
    """What is wrong with a JSON text."""
    with pytest.raises(Trouble) as caught:
        from_json(data.encode() if isinstance(data, str) else data)
    for language in LANGUAGES:
        assert caught.value.sentence(language)
    return caught.value


def of_application(**fields: Any) -> Trouble:
    """What is wrong with an application that has these fields."""
    return trouble(HEAD + json.dumps({"id": "a", **fields}) + "}")


@pytest.mark.parametrize(
    ("data", "phrase"),
    [
        (b"", "trouble-empty"),
        (b" \n\t", "trouble-empty"),
        (b"\xef\xbb\xbf", "trouble-empty"),
        (b"%PDF-1.7\n<</Type [", "trouble-is-pdf"),
        (b"{", "trouble-truncated"),
        (b'{"format": "sixai', "trouble-truncated"),
        (b'{"format": "x\\', "trouble-truncated"),
        (b'{"version": tru', "trouble-truncated"),
        (HEAD.encode(), "trouble-truncated"),
        (HEAD.encode() + b'{"id": "a"}', "trouble-truncated"),
        (b"{]", "trouble-malformed"),
        (b'{"a" 1}', "trouble-malformed"),
        (b"{'a': 1}", "trouble-malformed"),
        (b"hello", "trouble-malformed"),
        (b"{} {}", "trouble-malformed"),
        (b'{"a": "\x01"}', "trouble-malformed"),
        (b'{"a": "\\ud83"}', "trouble-malformed"),
        (b'{"a": "\xff"}', "trouble-not-utf8"),
        ('{"a": 1}'.encode("utf-16"), "trouble-not-utf8"),
        (b"[" * 17 + b"]" * 17, "trouble-too-deep"),
        (b"[" * 1_000_000, "trouble-too-deep"),
        (b'{"a":' * 100_000, "trouble-too-deep"),
        (b"[]", "trouble-not-ours"),
        (b"null", "trouble-not-ours"),
        (b"{}", "trouble-not-ours"),
        (b'{"format": "geojson", "version": 1}', "trouble-not-ours"),
        (b'{"format": "sixaika-application"}', "trouble-want-version"),
        (b'{"format": "sixaika-application", "version": "1"}', "trouble-want-version"),
        (b'{"format": "sixaika-application", "version": 0}', "trouble-want-version"),
        (b'{"format": "sixaika-application", "version": 1.0}', "trouble-want-version"),
        (b'{"format": "sixaika-application", "version": 2, "x": {"y": 1}}', "trouble-newer"),
        (b'{"format": "sixaika-application", "version": 1}', "trouble-not-ours"),
        (b'{"format": "sixaika-application", "version": 1, "extra": 1}', "trouble-unknown-field-all"),
        (b'{"format": "a", "format": "sixaika-application"}', "trouble-key-twice"),
    ],
)
def test_a_text_that_is_no_application_is_refused(data: bytes, phrase: str) -> None:
    assert trouble(data).phrase == phrase


@pytest.mark.parametrize(
    ("fields", "phrase", "place"),
    [
        ({"id": "a b"}, "trouble-want-id", "id"),
        ({"id": "ä"}, "trouble-want-id", "id"),
        ({"id": ""}, "trouble-want-id", "id"),
        ({"id": "a\n"}, "trouble-want-id", "id"),
        ({"id": "a" * 201}, "trouble-want-id", "id"),
        ({"id": 7}, "trouble-want-id", "id"),
        ({"id": None}, "trouble-want-id", "id"),
        ({"acronim": "X"}, "trouble-unknown-field", ""),
        ({"partners": [{"id": "p", "pric": "1"}]}, "trouble-unknown-field", "partners[0]"),
        ({"acronym": 1}, "trouble-want-text", "acronym"),
        ({"acronym": None}, "trouble-want-text", "acronym"),
        ({"acronym": ["a"]}, "trouble-want-text", "acronym"),
        ({"acronym": "a\x00b"}, "trouble-character", "acronym"),
        ({"title": {"fi": "\ud800"}}, "trouble-character", 'title["fi"]'),
        ({"title": "Hanke"}, "trouble-want-object", "title"),
        ({"title": {"suomi": "x"}}, "trouble-want-language", 'title["suomi"]'),
        ({"title": {"fi": 1}}, "trouble-want-text", 'title["fi"]'),
        ({"title": {"fi": "x" * 100_001}}, "trouble-too-long", 'title["fi"]'),
        ({"acronym": "x" * 100_001}, "trouble-too-long", "acronym"),
        ({"state": "sent"}, "trouble-want-term", "state"),
        ({"partners": [{"id": "p", "role": "boss"}]}, "trouble-want-term", "partners[0].role"),
        ({"advance": "1,5"}, "trouble-want-amount", "advance"),
        ({"advance": "1e5"}, "trouble-want-amount", "advance"),
        ({"advance": "NaN"}, "trouble-want-amount", "advance"),
        ({"advance": float("nan")}, "trouble-want-amount", "advance"),
        ({"advance": float("inf")}, "trouble-want-amount", "advance"),
        ({"advance": float("-inf")}, "trouble-want-amount", "advance"),
        ({"advance": True}, "trouble-want-amount", "advance"),
        ({"advance": []}, "trouble-want-amount", "advance"),
        ({"advance": {}}, "trouble-want-unread", "advance"),
        ({"advance": {"unread": 1}}, "trouble-want-text", "advance.unread"),
        ({"advance": {"unread": "x", "y": 1}}, "trouble-want-unread", "advance"),
        ({"order": None}, "trouble-want-amount", "order"),
        ({"order": {"unread": "x"}}, "trouble-want-amount", "order"),
        ({"start": "1.5.2019"}, "trouble-want-day", "start"),
        ({"start": "2019-02-30"}, "trouble-want-day", "start"),
        ({"start": "20190501"}, "trouble-want-day", "start"),
        ({"start": 2019}, "trouble-want-day", "start"),
        ({"languages": "fi"}, "trouble-want-list", "languages"),
        ({"languages": [1]}, "trouble-want-text", "languages[0]"),
        ({"partners": {"id": "p"}}, "trouble-want-list", "partners"),
        ({"partners": ["p"]}, "trouble-want-object", "partners[0]"),
        ({"partners": [{"id": "p"}, {}]}, "trouble-no-id", "partners[1]"),
        ({"partners": [{"id": "p"}, {"id": "p"}]}, "trouble-id-twice", "partners[1].id"),
        ({"partners": [{"id": "a"}]}, "trouble-id-twice", "partners[0].id"),
        ({"partners": [{"id": "p", "active": 1}]}, "trouble-want-flag", "partners[0].active"),
        ({"partners": [{"id": "p", "active": None}]}, "trouble-want-flag", "partners[0].active"),
        ({"partners": [{"id": "p", "for_profit": "no"}]}, "trouble-want-flag", "partners[0].for_profit"),
        ({"dependencies": [{"id": "d", "lag": 1.5}]}, "trouble-want-number", "dependencies[0].lag"),
        ({"dependencies": [{"id": "d", "lag": 2**60}]}, "trouble-want-number", "dependencies[0].lag"),
        ({"dependencies": [{"id": "d", "lag": "1"}]}, "trouble-want-number", "dependencies[0].lag"),
    ],
)  # fmt: skip
def test_a_wrong_part_is_refused_with_its_place(fields: dict[str, Any], phrase: str, place: str) -> None:
    found = of_application(**fields)
    assert (found.phrase, found.place) == (phrase, place)


@pytest.mark.parametrize("cells", [{"2019": "1"}, {"a b/2019": "1"}, {"wp/2019": "x"}, {"wp/2019": True}])
def test_a_wrong_cell_is_refused_with_its_place(cells: dict[str, Any]) -> None:
    found = of_application(partners=[{"id": "p", "costs": [{"id": "c", "cells": cells}]}])
    assert found.place == f'partners[0].costs[0].cells["{next(iter(cells))}"]'


@pytest.mark.parametrize(
    "number", ["1e400", "1e41", "9" * 41, "9" * 100_000, "1e999999999999999999999", "-Infinity"]
)
def test_a_number_without_bounds_is_refused(number: str) -> None:
    found = trouble(HEAD + '{"id": "a", "advance": ' + number + "}}")
    assert (found.phrase, found.place) == ("trouble-want-amount", "advance")


def test_a_key_that_stands_twice_is_refused_with_its_place() -> None:
    found = trouble(HEAD + '{"id": "a", "partners": [{"id": "p", "town": "Oulu", "town": "Turku"}]}}')
    assert (found.phrase, found.place, found.values["key"]) == ("trouble-key-twice", "partners[0]", "town")


def test_the_sentence_names_file_place_and_what_is_right(tmp_path: Path) -> None:
    path = tmp_path / "hakemus.json"
    costs = [{"id": "c0"}, {"id": "c1", "price": "12,50"}]
    whole = {"id": "a", "partners": [{"id": "p", "costs": costs}]}
    path.write_text(HEAD + json.dumps(whole) + "}")
    with pytest.raises(Trouble) as caught:
        read_application(path)
    assert caught.value.sentence("en") == (
        f'{path}, partners[0].costs[1].price: "12,50" is no number. Write it in the form "1234.50"; '
        'a text that could not be read as a number is {"unread": "…"}.'
    )
    assert caught.value.sentence("fi").startswith(f'{path}, partners[0].costs[1].price: "12,50" ei ole luku.')


def test_the_nearest_fields_are_named() -> None:
    assert "acronym" in str(of_application(acronim="X").values["near"])


def test_line_and_column_of_a_mistake_are_told() -> None:
    found = trouble('{"format":\n  oops}')
    assert (found.values["line"], found.values["column"]) == (2, 3)


def test_the_byte_that_is_not_utf8_is_told() -> None:
    assert trouble(b"\xef\xbb\xbf{\n\xff}").values == {"at": 5, "line": 2}


def test_what_a_stranger_wrote_cannot_steer_the_terminal() -> None:
    sentence = of_application(**{"\x1b[31mred\n": 1}).sentence("en")
    assert "\x1b" not in sentence
    assert "\n" not in sentence


def test_every_limit_of_length_is_the_last_that_fits() -> None:
    app = Application(id="a" * 200, acronym="x" * 10_000)
    assert from_json(write_json(app)) == app


class TestFiles:
    """What stands at a path may be no file at all."""

    def phrase(self, path: Path) -> str:
        with pytest.raises(Trouble) as caught:
            read_application(path)
        assert str(path) in caught.value.sentence("sv")
        return caught.value.phrase

    def test_a_missing_file(self, tmp_path: Path) -> None:
        assert self.phrase(tmp_path / "no.json") == "trouble-missing"

    def test_a_name_that_no_system_allows(self) -> None:
        with pytest.raises(Trouble, match="no such file"):
            read_application("a\x00b")

    def test_a_folder(self, tmp_path: Path) -> None:
        assert self.phrase(tmp_path) == "trouble-folder"

    @LINKS
    def test_a_link_to_nowhere(self, tmp_path: Path) -> None:
        (tmp_path / "link").symlink_to(tmp_path / "nowhere")
        assert self.phrase(tmp_path / "link") == "trouble-missing"

    @LINKS
    def test_a_link_that_goes_in_a_circle(self, tmp_path: Path) -> None:
        (tmp_path / "link").symlink_to(tmp_path / "link")
        assert self.phrase(tmp_path / "link") == "trouble-unreadable"

    @LINKS
    def test_a_link_to_a_file_is_followed(self, tmp_path: Path) -> None:
        (tmp_path / "a.json").write_bytes(write_json(Application(id="a")))
        (tmp_path / "link").symlink_to(tmp_path / "a.json")
        assert read_application(tmp_path / "link").application.id == "a"

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in folders here")
    def test_a_pipe_is_not_waited_for(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "pipe")
        assert self.phrase(tmp_path / "pipe") == "trouble-no-file"

    @pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no devices here")
    def test_a_device_without_end(self) -> None:
        assert self.phrase(Path("/dev/zero")) == "trouble-no-file"

    @pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
    def test_a_file_that_may_not_be_read(self, tmp_path: Path) -> None:
        path = tmp_path / "a.json"
        path.write_bytes(b"{}")
        path.chmod(0)
        assert self.phrase(path) == "trouble-forbidden"

    def test_a_library(self, tmp_path: Path) -> None:
        (tmp_path / "library").write_bytes(b"SQLite format 3\x00" + bytes(84))
        assert self.phrase(tmp_path / "library") == "trouble-is-library"
