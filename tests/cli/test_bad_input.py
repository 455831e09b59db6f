"""Files from others are hostile: each gets exit 2 and one sentence, and leaves the library as it was."""

import io
import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from sixaika_desktop.cli import main
from sixaika_desktop.domain.phrases import resources
from sixaika_desktop.package import PARTS

HNRY = resources() / "samples" / "hnry.json"


def _changed(change: Callable[[Any], object]) -> bytes:
    value = json.loads(HNRY.read_bytes())
    change(value)
    return json.dumps(value).encode()


def _zip(*entries: tuple[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return buffer.getvalue()


BAD: dict[str, Callable[[], bytes]] = {
    "empty.json": lambda: b"",
    "blank.json": lambda: b" \n ",
    "truncated.json": lambda: HNRY.read_bytes()[:5000],
    "truncated.sixaika": lambda: _zip(("application.json", HNRY.read_bytes()))[:-300],
    "not-utf-8.json": lambda: HNRY.read_bytes().replace("ä".encode(), b"\xe4"),
    "deeply-nested.json": lambda: b"[" * 200_000 + b"]" * 200_000,
    "deeply-nested-object.json": lambda: b'{"a":' * 200_000 + b"1" + b"}" * 200_000,
    "oversized.json": lambda: b'{"x": "' + b"a" * 30_000_000 + b'"}',
    "a-number.json": lambda: b"42",
    "a-list.json": lambda: b"[]",
    "another-format.json": lambda: b'{"hello": "world"}',
    "wrong-type.json": lambda: _changed(lambda v: v["application"].update(partners="seven")),
    "wrong-type-amount.json": lambda: _changed(
        lambda v: v["application"]["partners"][0]["costs"][0].update(price=[1])
    ),
    "words-for-amount.json": lambda: _changed(
        lambda v: v["application"]["partners"][0]["posts"][0].update(pay="much")
    ),
    "true-for-number.json": lambda: _changed(
        lambda v: v["application"]["partners"][0]["posts"][0].update(pay=True)
    ),
    "nan.json": lambda: _changed(
        lambda v: v["application"]["partners"][0]["posts"][0].update(pay=float("nan"))
    ),
    "infinity.json": lambda: _changed(
        lambda v: v["application"]["partners"][0]["posts"][0].update(pay=float("inf"))
    ),
    "nan-as-text.json": lambda: _changed(
        lambda v: v["application"]["partners"][0]["posts"][0].update(pay="NaN")
    ),
    "huge-exponent.json": lambda: _changed(lambda v: None).replace(b'"4350"', b"1e400000000"),
    "unknown-field.json": lambda: _changed(lambda v: v["application"].update(colour="blue")),
    "future-version.json": lambda: _changed(lambda v: v.update(version=99)),
    "version-as-text.json": lambda: _changed(lambda v: v.update(version="one")),
    "twice-the-same-id.json": lambda: _changed(
        lambda v: v["application"]["partners"].append(v["application"]["partners"][0])
    ),
    "twice-the-same-key.json": lambda: HNRY.read_bytes().replace(b'"format"', b'"format": "x", "format"', 1),
    "id-with-slash.json": lambda: _changed(lambda v: v["application"].update(id="../../x")),
    "no-id.json": lambda: _changed(lambda v: v["application"].pop("id")),
    "too-many-partners.json": lambda: _changed(
        lambda v: v["application"].update(partners=[{"id": f"p{i}"} for i in range(500)])
    ),
    "text-too-long.json": lambda: _changed(
        lambda v: v["application"]["answers"][0].update(value="x" * 1_000_000)
    ),
    "nul-in-text.json": lambda: _changed(lambda v: v["application"].update(acronym="a\0b")),
    "no-date.json": lambda: _changed(lambda v: v["application"].update(start="2019-02-31")),
    "path-traversal.sixaika": lambda: _zip(
        ("application.json", HNRY.read_bytes()), ("../../escaped.txt", b"gotcha")
    ),
    "absolute-path.sixaika": lambda: _zip(
        ("application.json", HNRY.read_bytes()), ("/etc/escaped", b"gotcha")
    ),
    "zip-bomb.sixaika": lambda: _zip(("application.json", b" " * 300_000_000)),
    "zip-bomb-attachment.sixaika": lambda: _zip(
        ("application.json", HNRY.read_bytes()), ("attachments/" + "0" * 64, b"\0" * 300_000_000)
    ),
    "many-entries.sixaika": lambda: _zip(*((f"attachments/{i:064x}", b"") for i in range(20_000))),
    "no-application.sixaika": lambda: _zip(("readme.txt", b"hello")),
    "a-picture.sixaika": lambda: b"\x89PNG\r\n\x1a\n" + bytes(2000),
    "a-library.json": lambda: b"SQLite format 3\0" + bytes(4096),
}


@pytest.fixture(scope="module")
def bad(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """The hostile file of this name, made once."""
    folder = tmp_path_factory.mktemp("bad")

    def make(name: str) -> Path:
        path = folder / name
        if not path.exists():
            path.write_bytes(BAD[name]())
        return path

    return make


@pytest.mark.parametrize("name", sorted(BAD))
def test_a_bad_file_is_refused_in_one_sentence_and_the_library_is_left_alone(
    name: str, bad: Callable[[str], Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library = tmp_path / "library.sqlite"
    assert main(["--library", str(library), "import", str(HNRY)]) == 0
    capsys.readouterr()
    before = library.read_bytes()
    beside = sorted(p.name for p in tmp_path.iterdir())
    for command in ("import", "check"):
        code = main(["--library", str(library), command, str(bad(name)), "--lang", "en"])
        out, err = capsys.readouterr()
        assert (code, out) == (2, "")
        assert len(err.splitlines()) == 1, err
        assert name in err
        assert "Traceback" not in err
    assert library.read_bytes() == before
    assert sorted(p.name for p in tmp_path.iterdir()) == beside


BAD_CALLS: dict[str, bytes] = {
    "empty.toml": b"",
    "not-toml.toml": b"= = =",
    "not-utf-8.toml": b'id = "\xe4"',
    "unknown-key.toml": b'id = "x"\ncolour = "blue"\n',
    "nested.toml": b"x = " + b"[" * 100_000 + b"]" * 100_000,
    "oversized.toml": b"# " + b"x" * 10_000_000,
}


@pytest.mark.parametrize("name", sorted(BAD_CALLS))
@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_a_bad_call_file_is_refused_in_one_sentence(
    name: str, language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / name
    path.write_bytes(BAD_CALLS[name])
    for words in (["calls", "check", str(path)], ["check", str(HNRY), "--call", str(path)]):
        assert main([*words, "--lang", language]) == 2
        out, err = capsys.readouterr()
        assert out == ""
        assert len(err.splitlines()) == 1, err
        assert name in err


def _refused_cheaply(*words: str) -> bool:
    """Whether a command refuses its input in one sentence, in 5 s of the processor and 300 MiB."""
    program = (
        "import resource, sys\n"
        "resource.setrlimit(resource.RLIMIT_AS, (700 * 2**20, 700 * 2**20))\n"
        "resource.setrlimit(resource.RLIMIT_CPU, (5, 5))\n"
        "from sixaika_desktop.cli import main\n"
        "code = main(sys.argv[1:])\n"
        "most = [line for line in open('/proc/self/status') if line.startswith('VmHWM')]\n"
        "print(int(most[0].split()[1]) // 1024)\n"
        "sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *words, "--lang", "en"],
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )
    assert done.returncode == 2, done.stderr
    assert len(done.stderr.splitlines()) == 1
    return int(done.stdout.split()[-1]) < 300


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is read off /proc")
@pytest.mark.parametrize(
    "name", ["zip-bomb.sixaika", "zip-bomb-attachment.sixaika", "deeply-nested.json", "oversized.json"]
)
def test_a_bomb_costs_neither_memory_nor_time(name: str, bad: Callable[[str], Path]) -> None:
    assert _refused_cheaply("check", str(bad(name)))


def _tables(size: int) -> bytes:
    """So many bytes of nothing but tables, which is what reading takes longest over."""
    return b"a=[" + b"{}," * (size // 3 - 2) + b"]"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is read off /proc")
def test_a_call_of_nothing_but_tables_costs_neither_memory_nor_time(tmp_path: Path) -> None:
    path = tmp_path / "tables.toml"
    path.write_bytes(_tables(1_000_000))
    assert _refused_cheaply("calls", "check", str(path))


def test_a_call_too_large_to_be_read_in_time_is_not_even_begun(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "tables.toml"
    path.write_bytes(_tables(1_100_000))
    assert main(["calls", "check", str(path), "--lang", "en"]) == 2
    assert capsys.readouterr().err == "tables.toml: the call file is too large; at most 1 MB.\n"


@pytest.mark.parametrize(
    "words",
    [
        ["check", "a" * 300],
        ["check", "a" * 300 + ".json"],
        ["check", "a" * 100_000],
        ["calls", "check", "a" * 300],
        ["check", str(HNRY), "--call", "a" * 300],
        pytest.param(
            ["list", "--library", "a" * 300],
            marks=pytest.mark.skipif(sys.platform == "win32", reason="there it is not there"),
        ),
        ["check", "hnry", "--library", "a" * 300],
        ["import", str(HNRY), "--library", "/"],
        ["import", str(HNRY), "--library", ""],
        ["export", str(HNRY), "--to", "json", "--out", "/"],
        ["export", str(HNRY), "--to", "json", "--out", "."],
        ["export", str(HNRY), "--to", "json", "--out", "a" * 300],
        ["export", str(HNRY), "--to", "json", "--out", "x/" * 2000 + "y"],
    ],
    ids=lambda words: " ".join(words)[:40],
)
def test_a_name_that_no_file_can_have_gets_one_sentence(
    words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main([*words, "--lang", "en"]) == 2
    out, err = capsys.readouterr()
    assert (out, len(err.splitlines())) == ("", 1)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["", "a\0b", "\ud800"], ids=["empty", "nul", "half a character"])
@pytest.mark.parametrize(
    "words",
    [
        ["check", str(HNRY), "--call"],
        ["calls", "check"],
        ["list", "--library"],
        ["import"],
        ["import", str(HNRY), "--library"],
        ["demo", "--out"],
        ["export", str(HNRY), "--to", "csv", "--out"],
        ["package", str(HNRY), "--parts", "data", "--out"],
    ],
    ids=lambda words: f"{words[0]} {words[-1]}",
)
def test_what_is_no_name_at_all_is_refused_before_anything_is_done(
    words: list[str],
    name: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main([*words, name, "--lang", "en"]) == 2
    out, err = capsys.readouterr()
    assert (out, len(err.splitlines())) == ("", 1)
    assert "will not do as a value" in err
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_a_wrong_part_is_told_all_the_right_ones(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["package", str(HNRY), "--out", "x", "--parts", "nonsense", "--lang", language]
    assert main(words) == 2
    told = capsys.readouterr().err
    assert ", ".join(PARTS) in told


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes with names")
def test_a_pipe_is_neither_waited_for_nor_replaced(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for words in (
        ["check", str(pipe)],
        ["calls", "check", str(pipe)],
        ["check", str(HNRY), "--call", str(pipe)],
        ["list", "--library", str(pipe)],
        ["import", str(HNRY), "--library", str(pipe)],
        ["export", str(HNRY), "--to", "json", "--out", str(pipe)],
    ):
        assert main([*words, "--lang", "en"]) == 2
        out, err = capsys.readouterr()
        assert (out, len(err.splitlines())) == ("", 1)
        assert "pipe" in err
    assert pipe.is_fifo()
    assert list(tmp_path.iterdir()) == [pipe]


def test_an_export_replaces_no_library_and_not_its_own_source(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library, source, link = tmp_path / "library.sqlite", tmp_path / "hnry.json", tmp_path / "same.json"
    assert main(["--library", str(library), "import", str(HNRY)]) == 0
    source.write_bytes(HNRY.read_bytes())
    link.hardlink_to(source)
    before = library.read_bytes()
    for target in (library, source, link):
        assert main(["export", str(source), "--to", "csv", "--out", str(target), "--lang", "en"]) == 2
        assert target.name in capsys.readouterr().err
    assert main(["--library", str(library), "export", "hnry", "--to", "pdf", "--out", str(library)]) == 2
    assert library.read_bytes() == before
    assert source.read_bytes() == HNRY.read_bytes()


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="the system has no disk that is always full")
@pytest.mark.parametrize("words", [["check", str(HNRY)], ["calls"], ["totals", str(HNRY)]])
def test_output_led_to_a_full_disk_gets_one_sentence(words: list[str]) -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "sixaika_desktop", *words, "--lang", "en"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            timeout=30,
        )
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1, done.stderr


@pytest.mark.parametrize(
    "amount", ["9" * 15, "-" + "9" * 15, "9" * 40, "0." + "9" * 39, "0.12345678901234567"]
)
def test_no_amount_stops_the_program(amount: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def fill(value: Any) -> None:
        for partner in value["application"]["partners"]:
            for row in (*partner.get("posts", []), *partner.get("costs", []), *partner.get("financing", [])):
                row.update({name: amount for name in row if name in ("pay", "share", "price", "unplaced")})
                row["cells"] = dict.fromkeys(row.get("cells", {}), amount)

    path = tmp_path / "amounts.json"
    path.write_bytes(_changed(fill))
    library = ["--library", str(tmp_path / "library.sqlite")]
    for words in (["check"], ["totals"], ["schedule"], [*library, "import"]):
        for more in ([], ["--json"]) if words[-1] != "import" else ([],):
            assert main([*words, str(path), *more]) in (0, 1)
            assert not capsys.readouterr().err
    for kind in ("csv", "json", "sixaika"):
        assert main(["export", str(path), "--to", kind, "--out", str(tmp_path / f"out.{kind}")]) == 0
    assert main([*library, "list"]) == 0


@pytest.mark.parametrize(
    ("text", "told"), [(b"", "call.toml"), (b"# file law.toml, 1 lines\nx = 1\n", "law.toml")]
)
def test_a_mistake_in_the_call_of_a_package_names_the_package_and_the_part(
    text: bytes, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    entries = {"application.json": HNRY.read_bytes(), "call.toml": text}
    listed = [{"name": n, "sha256": sha256(content).hexdigest()} for n, content in entries.items()]
    manifest = json.dumps({"format": "sixaika-package", "version": 1, "entries": listed}).encode()
    path = tmp_path / "given.sixaika"
    path.write_bytes(_zip(("manifest.json", manifest), *entries.items()))
    assert main(["check", str(path), "--lang", "en"]) == 2
    err = capsys.readouterr().err
    assert "given.sixaika" in err
    assert len(err.splitlines()) == 1
    assert told in err or told == "call.toml"


def test_no_text_of_a_file_steers_the_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def evil(value: Any) -> None:
        value["application"]["title"]["en"] = "Good\u001b[2J\u001b]0;mine\u0007 \u202eelbigile"
        value["application"]["partners"][0]["name"]["en"] = "City\u001b[31m"

    path = tmp_path / "evil.json"
    path.write_bytes(_changed(evil))
    library = str(tmp_path / "l.sqlite")
    for words in (("check", str(path)), ("import", str(path)), ("list",), ("explain", str(path), "cost")):
        main([*words, "--library", library, "--lang", "en"])
    told = "".join(capsys.readouterr())
    assert "\\x1b[2J" in told
    assert not {"\u001b", "\u0007", "\u202e"} & set(told)


def test_a_call_that_comes_with_an_application_and_is_not_the_programs_own_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from sixaika_desktop.calls.loader import read
    from sixaika_desktop.exchange import read_application, write_sixaika
    from sixaika_desktop.opening import shipped_call

    own = shipped_call("6aika-erdf-pilot")
    assert own is not None
    app = read_application(HNRY).application
    for name, text, said in (
        ("own.sixaika", own.text, ""),
        (
            "doctored.sixaika",
            own.text.replace("value = 80,", "value = 99,", 1),
            "differs from the program's own",
        ),
        ("other.sixaika", own.text.replace('id = "6aika-erdf-pilot"', 'id = "zz"', 1), "comes with it"),
    ):
        assert read(text, name).text == text
        write_sixaika(tmp_path / name, app, text, {})
        main(["check", str(tmp_path / name), "--lang", "en"])
        err = capsys.readouterr().err
        assert said in err
        assert bool(said) == bool(err)


def test_an_empty_file_is_no_library_to_import_into(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "z.sqlite"
    path.touch()
    assert main(["import", str(HNRY), "--library", str(path), "--lang", "en"]) == 2
    assert "empty" in capsys.readouterr().err
    assert path.read_bytes() == b""
