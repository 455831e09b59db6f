"""Whatever is in a file, it is judged within five seconds and 300 MiB."""

import json
import struct
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="memory is measured by the system's own call")

ROOT = Path(__file__).parents[2]
SECONDS, MIB = 5.0, 300
LIMIT = 20 * 1024 * 1024
HEAD = b'{"format": "sixaika-application", "version": 1, "application": {"id": "a", '

READ = """
import json, resource, sys, time
from pathlib import Path
from sixaika_desktop.domain.trouble import Trouble
from sixaika_desktop.exchange import read_application
begun = time.process_time()
try:
    read_application(sys.argv[1])
    phrase = ""
except Trouble as trouble:
    phrase = trouble.phrase
    trouble.sentence("fi")
# ru_maxrss begins with what the process that started this one had; /proc tells of this one alone.
told = Path("/proc/self/status")
if told.exists():
    most = int(told.read_text().split("VmHWM:")[1].split()[0]) / 1024
else:
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2
print(json.dumps([phrase, time.process_time() - begun, most]))
"""


def _filled(head: bytes, unit: bytes, tail: bytes = b"") -> bytes:
    return head + unit * ((LIMIT - len(head) - len(tail)) // len(unit)) + tail


def _rows() -> bytes:
    """As many rows as a file can hold, all in order, in partners as full as they may be."""
    row = '{"id":"c%07d","category":"%d","unplaced":"%d.50","description":{"fi":"Kustannus %d"}}'
    partners: list[str] = []
    number = 0
    for partner in range(50):
        rows: list[str] = []
        for category in range(10):
            rows += [row % (number + n, category, n, n) for n in range(300)]
            number += 300
        partners.append(f'{{"id":"p{partner}","costs":[{",".join(rows)}]}}')
    return HEAD + b'"partners":[' + ",".join(partners).encode() + b"]}}"


def _zip(data: bytes, size: int, names: int = 1) -> bytes:
    """A zip whose directory says what it likes: `names` entries that are all the same packed bytes."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    body = packer.compress(data) + packer.flush()
    checksum = zlib.crc32(data)
    local = b""
    central = b""
    for number in range(names):
        name = b"application.json" if number == 0 else b"attachments/%064x" % number
        if number == 0:
            local = struct.pack(
                "<4s5H3L2H", b"PK\x03\x04", 20, 0, 8, 0, 0, checksum, len(body), size, len(name), 0
            )
            local += name + body
        central += (
            struct.pack(
                "<4s6H3L5H2L",
                b"PK\x01\x02", 20, 20, 0, 8, 0, 0, checksum, len(body), size, len(name), 0, 0, 0, 0, 0, 0,
            )
            + name
        )  # fmt: skip
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, names, names, len(central), len(local), 0)
    return local + central + end


def _flood_of_names() -> bytes:
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, 40_000_000, 4, 0)
    return b"PK\x03\x04" + b"PK\x01\x02" * 10_000_000 + end


BOMBS: dict[str, tuple[Callable[[], bytes], str]] = {
    "too large": (lambda: b"[" + b" " * (LIMIT + 10), "trouble-too-large"),
    "deep": (lambda: b"[" * LIMIT, "trouble-too-deep"),
    "deep objects": (lambda: b'{"a":' * 1_000_000, "trouble-too-deep"),
    "wide": (lambda: _filled(b"[", b"[],", b"0]"), "trouble-too-many-parts"),
    "numbers": (lambda: _filled(b"[", b"0,", b"0]"), "trouble-too-many-parts"),
    "texts": (lambda: _filled(b"[", b'"",', b"0]"), "trouble-too-many-parts"),
    "quotes": (lambda: _filled(b"", b'"'), "trouble-too-many-parts"),
    "one text": (lambda: _filled(HEAD + b'"acronym": "', b'\\"', b'"}}'), "trouble-too-long"),
    "one number": (lambda: _filled(HEAD + b'"advance": ', b"9", b"}}"), "trouble-want-amount"),
    "one exponent": (lambda: HEAD + b'"advance": 1e999999999999}}', "trouble-want-amount"),
    "a million values": (
        lambda: HEAD + b'"partners": [' + b'{"id":"\xf0\x9f\x98\x80"},' * 499_000 + b"0]}}",
        "trouble-want-id",
    ),
    "many keys": (
        lambda: HEAD + b",".join(b'"k%07d":"%d"' % (n, n) for n in range(900_000)) + b"}}",
        "trouble-too-many-parts",
    ),
    "many languages": (
        lambda: HEAD + b'"title": {' + b",".join(b'"k%04d":"x"' % n for n in range(9_999)) + b"}}}",
        "trouble-want-language",
    ),
    "as many rows as fit": (_rows, ""),
    "a zip that swells": (lambda: _zip(bytes(LIMIT), LIMIT), "trouble-zip-"),
    "a zip that says it swells": (lambda: _zip(b"{}", 2**32 - 2), "trouble-too-large"),
    "a zip that does not say so": (lambda: _zip(bytes(100_000_000), 100), "trouble-zip-"),
    "a zip of one body many times": (lambda: _zip(bytes(1_000_000), 1_000_000, 900), "trouble-zip-"),
    "a flood of names": (_flood_of_names, "trouble-zip-entries"),
}


@pytest.mark.parametrize("name", list(BOMBS))
def test_a_bomb_is_judged_in_time_and_in_little_memory(tmp_path: Path, name: str) -> None:
    make, expected = BOMBS[name]
    path = tmp_path / "bomb"
    path.write_bytes(make())
    command = [sys.executable, "-c", READ, str(path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    phrase, seconds, mib = json.loads(done.stdout)
    assert phrase.startswith(expected) if expected else not phrase
    assert seconds < SECONDS
    assert mib < MIB


def test_a_good_zip_is_what_the_bombs_are_made_of(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(_zip(b"{}", 2))
    with zipfile.ZipFile(tmp_path / "a") as package:
        assert package.read("application.json") == b"{}"
