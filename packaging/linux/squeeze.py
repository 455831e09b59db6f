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
    made = path.read_bytes()
    _, contents = _values(bytearray(made), _second(bytearray(made)))
    plain = gzip.decompress(made[contents:])
    packed = subprocess.run([*XZ, "-c"], input=plain, stdout=subprocess.PIPE, check=True).stdout
    path.write_bytes(labelled(made, packed))


def labelled(made: bytes, packed: bytes) -> bytes:
    """An .rpm with other contents, compressed by xz; its headers tell of these.

    rpm takes no header with a gap between two values. "gzip" and the level after it have the room of seven
    bytes, and so have "xz" and "7T0", which is level 7 in as many threads as there are processors.
    """
    head = bytearray(made)
    start = _second(head)
    first, _ = _values(head, _LEAD)
    second, contents = _values(head, start)
    del head[contents:]
    room = len(b"gzip\0")
    if second[_LEVEL] != second[_COMPRESSOR] + room:
        raise ValueError("the level does not follow the name of the compressor")
    _put(head, second[_COMPRESSOR], b"xz\0007T0\0", room + len(b"1\0"))
    _move(head, start, _LEVEL, len(b"xz\0") - room)
    _put(head, second[_DIGEST], hashlib.sha256(packed).hexdigest().encode(), 64)
    header = bytes(head[start:])
    whole = header + packed
    _put(head, first[_SIZE], struct.pack(">I", len(whole)), 4)
    _put(head, first[_MD5], hashlib.md5(whole, usedforsecurity=False).digest(), 16)
    _put(head, first[_SHA1], hashlib.sha1(header, usedforsecurity=False).hexdigest().encode(), 40)
    _put(head, first[_SHA256], hashlib.sha256(header).hexdigest().encode(), 64)
    return bytes(head) + packed


def _second(made: bytearray) -> int:
    """Where the second header begins: after the first, at the next eight bytes."""
    return -(-_values(made, _LEAD)[1] // 8) * 8


def _values(made: bytearray, at: int) -> tuple[dict[int, int], int]:
    """Where the value of each tag of a header lies, and where the header ends."""
    count, size = struct.unpack_from(">II", made, at + 8)
    store = at + 16 + 16 * count
    entries = [struct.unpack_from(">IIII", made, at + 16 + 16 * number) for number in range(count)]
    return {tag: store + offset for tag, _, offset, _ in entries}, store + size


def _move(made: bytearray, at: int, tag: int, by: int) -> None:
    """Let the entry of a tag in a header look for its value some bytes further on."""
    count, _ = struct.unpack_from(">II", made, at + 8)
    for entry in range(at + 16, at + 16 + 16 * count, 16):
        found, _, offset, _ = struct.unpack_from(">IIII", made, entry)
        if found == tag:
            struct.pack_into(">I", made, entry + 8, offset + by)


def _put(made: bytearray, at: int, value: bytes, room: int) -> None:
    """Write a value over another one that is as long."""
    if len(value) != room:
        raise ValueError(f"{len(value)} bytes for the room of {room}")
    made[at : at + room] = value
