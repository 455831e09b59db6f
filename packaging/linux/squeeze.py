"""Compress the contents of a .deb or an .rpm by xz; nfpm's own compression leaves them a fifth larger."""

import gzip
import hashlib
import shutil
import struct
import subprocess
from pathlib import Path

XZ = ("xz", "-T2", "-7e")

_LEAD = 96
"""Bytes before the first header of an .rpm."""
_SIZE, _MD5, _SHA1, _SHA256 = 1000, 1004, 269, 273
"""In the first header: size and MD5 of all that follows it; SHA-1 and SHA-256 of the second header."""
_COMPRESSOR, _LEVEL, _DIGEST = 1125, 1126, 5092
"""In the second header: how the contents are compressed, and their SHA-256."""


def deb(path: Path, work: Path) -> None:
    """Compress the contents of a .deb that nfpm has left as they are."""
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir()
    subprocess.run(["ar", "x", path.resolve()], cwd=work, check=True)
    subprocess.run([*XZ, "data.tar"], cwd=work, check=True)
    path.unlink()
    (control,) = work.glob("control.tar*")
    subprocess.run(
        ["ar", "rcD", path.resolve(), "debian-binary", control.name, "data.tar.xz"], cwd=work, check=True
    )
    shutil.rmtree(work)


def rpm(path: Path) -> None:
    """Compress anew the contents of an .rpm that is not signed and that nfpm has compressed by gzip."""
    made = bytearray(path.read_bytes())
    first, end = _values(made, _LEAD)
    start = -(-end // 8) * 8
    second, contents = _values(made, start)
    plain = gzip.decompress(made[contents:])
    packed = subprocess.run([*XZ, "-c"], input=plain, stdout=subprocess.PIPE, check=True).stdout
    del made[contents:]
    _put(made, second[_COMPRESSOR], b"xz", len(b"gzip"))
    _put(made, second[_LEVEL], b"7", 1)
    _put(made, second[_DIGEST], hashlib.sha256(packed).hexdigest().encode(), 64)
    header = bytes(made[start:])
    whole = header + packed
    _put(made, first[_SIZE], struct.pack(">I", len(whole)), 4)
    _put(made, first[_MD5], hashlib.md5(whole, usedforsecurity=False).digest(), 16)
    _put(made, first[_SHA1], hashlib.sha1(header, usedforsecurity=False).hexdigest().encode(), 40)
    _put(made, first[_SHA256], hashlib.sha256(header).hexdigest().encode(), 64)
    path.write_bytes(made + packed)


def _values(made: bytearray, at: int) -> tuple[dict[int, int], int]:
    """Where the value of each tag of a header lies, and where the header ends."""
    count, size = struct.unpack_from(">II", made, at + 8)
    store = at + 16 + 16 * count
    entries = [struct.unpack_from(">IIII", made, at + 16 + 16 * number) for number in range(count)]
    return {tag: store + offset for tag, _, offset, _ in entries}, store + size


def _put(made: bytearray, at: int, value: bytes, room: int) -> None:
    """Write a value over another one that is as long, or longer: what is over becomes zeros."""
    made[at : at + room] = value.ljust(room, b"\0")
