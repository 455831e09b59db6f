"""Files from others are hostile: each gets exit 2 and one sentence, and leaves the library as it was."""

import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sixaika_desktop.cli import main
from sixaika_desktop.domain.phrases import resources

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


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is read off /proc")
@pytest.mark.parametrize(
    "name", ["zip-bomb.sixaika", "zip-bomb-attachment.sixaika", "deeply-nested.json", "oversized.json"]
)
def test_a_bomb_costs_neither_memory_nor_time(name: str, bad: Callable[[str], Path]) -> None:
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
        [sys.executable, "-c", program, "check", str(bad(name)), "--lang", "en"],
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )
    assert done.returncode == 2, done.stderr
    assert int(done.stdout.split()[-1]) < 300
    assert len(done.stderr.splitlines()) == 1
