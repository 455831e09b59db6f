"""The `.sixaika` package: a zip that is safe to open from a stranger; the same value gives the same bytes.

Everything is judged by the directory of the zip before anything is unpacked, and unpacking stops at the size
declared. Only four kinds of name may stand in it, so no path leads outside and no zip lies within a zip.
"""

import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import IO, Any, Final

from sixaika_desktop.domain.trouble import Trouble
from sixaika_desktop.exchange.coder import elements, members, unknown
from sixaika_desktop.exchange.json_text import MOST_BYTES, Number, read_tree, write_tree

FORMAT: Final = "sixaika-package"
VERSION: Final = 1
SIGNATURE: Final = b"PK"

MANIFEST: Final = "manifest.json"
APPLICATION: Final = "application.json"
CALL: Final = "call.toml"
ATTACHMENTS: Final = "attachments/"
SHA256: Final = "[0-9a-f]{64}"

MB: Final = 1024 * 1024
MOST_ENTRIES: Final = 1_000
MOST_DIRECTORY: Final = 1 * MB
MOST_UNPACKED: Final = 120 * MB
MOST_ATTACHMENT: Final = 50 * MB
MOST_CALL: Final = 2 * MB
MOST_MANIFEST: Final = 1 * MB
MOST_RATIO: Final = 200

_NAME = re.compile(rf"{re.escape(MANIFEST)}|{re.escape(APPLICATION)}|{re.escape(CALL)}|{ATTACHMENTS}{SHA256}")
_END = struct.Struct("<4s4H2LH")
_BEFORE_TIME: Final = (1980, 1, 1, 0, 0, 0)
_ENCRYPTED: Final = 0x1 | 0x40 | 0x2000
_FAULTS = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    struct.error,
    ValueError,
    OverflowError,
)


def read_entries(file: IO[bytes], size: int) -> dict[str, bytes]:
    """Every entry of the package by name, with the content that the manifest promises. Raises `Trouble`."""
    _judge_end(file, size)
    try:
        with zipfile.ZipFile(file) as package:
            entries = [entry for entry in package.infolist() if entry.filename != ATTACHMENTS]
            _judge_entries(entries, size)
            found = {entry.filename: _unpacked(package, entry) for entry in entries}
    except _FAULTS:
        raise Trouble("trouble-zip-damaged") from None
    _judge_manifest(found)
    return found


def _judge_end(file: IO[bytes], size: int) -> None:
    """The last 22 bytes say how large the directory is; it is not read before that is known to be little."""
    if size < _END.size:
        raise Trouble("trouble-zip-truncated")
    file.seek(size - _END.size)
    mark, _disk, _first, _here, count, directory, _at, comment = _END.unpack(file.read(_END.size))
    if mark != b"PK\x05\x06" or comment:
        raise Trouble("trouble-zip-truncated")
    if count > MOST_ENTRIES or directory > MOST_DIRECTORY:
        raise Trouble("trouble-zip-entries", most=MOST_ENTRIES)
    file.seek(max(0, size - _END.size - 20))
    if file.read(4) == b"PK\x06\x07":  # the far larger form of the directory, whose sizes would count instead
        raise Trouble("trouble-zip-entries", most=MOST_ENTRIES)
    file.seek(0)


def _judge_entries(entries: Iterable[zipfile.ZipInfo], size: int) -> None:
    seen: set[str] = set()
    packed = unpacked = 0
    for entry in entries:
        _judge_entry(entry)
        if entry.filename in seen:
            raise Trouble("trouble-zip-twice", place=entry.filename)
        seen.add(entry.filename)
        packed += entry.compress_size
        unpacked += entry.file_size
    if packed > size:
        raise Trouble("trouble-zip-damaged")
    if unpacked > MOST_UNPACKED:
        raise Trouble("trouble-zip-large", most=f"{MOST_UNPACKED // MB} MB")
    if unpacked > MOST_RATIO * size + MB:
        raise Trouble("trouble-zip-bomb", most=MOST_RATIO)
    for needed in (MANIFEST, APPLICATION):
        if needed not in seen:
            raise Trouble("trouble-zip-lacks", name=needed)


def _judge_entry(entry: zipfile.ZipInfo) -> None:
    name = entry.filename
    # zipfile cuts a name at a NUL and turns backslashes on Windows: what stood in the file is judged
    if entry.orig_filename != name or not _NAME.fullmatch(name):
        raise Trouble("trouble-zip-name", place=entry.orig_filename)
    mode = entry.external_attr >> 16
    if entry.is_dir() or (stat.S_IFMT(mode) and not stat.S_ISREG(mode)):
        raise Trouble("trouble-zip-link", place=name)
    if entry.flag_bits & _ENCRYPTED:
        raise Trouble("trouble-zip-encrypted", place=name)
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise Trouble("trouble-zip-method", place=name)
    if entry.file_size > (most := _most(name)):
        raise Trouble("trouble-too-large", place=name, most=f"{most // MB} MB")


def _most(name: str) -> int:
    return {MANIFEST: MOST_MANIFEST, APPLICATION: MOST_BYTES, CALL: MOST_CALL}.get(name, MOST_ATTACHMENT)


def _unpacked(package: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    with package.open(entry) as stream:
        data = stream.read(entry.file_size + 1)
    if len(data) != entry.file_size:
        raise Trouble("trouble-zip-damaged", place=entry.filename)
    return data


def _judge_manifest(found: Mapping[str, bytes]) -> None:
    """The manifest names every other entry with its checksum, and no more."""
    try:
        manifest = members(read_tree(found[MANIFEST]))
        judge_version(manifest, FORMAT, VERSION)
        for name in manifest.keys() - {"format", "version", "entries"}:
            raise unknown(name, {"format": "", "version": "", "entries": ""})
        promised: dict[str, Any] = {}
        for at, part in enumerate(elements(manifest.get("entries"))):
            entry = members(part)
            if set(entry) != {"name", "sha256"}:
                raise Trouble("trouble-manifest-entry", place=f"entries[{at}]")
            if entry["name"] in promised:
                raise Trouble("trouble-zip-twice", place=entry["name"])
            promised[entry["name"]] = entry["sha256"]
    except Trouble as trouble:
        raise trouble.inside(MANIFEST) from None
    except TypeError:
        raise Trouble("trouble-manifest-entry", place=MANIFEST) from None
    for name, data in found.items():
        checksum = sha256(data).hexdigest()
        if name != MANIFEST and promised.pop(name, "") != checksum:
            raise Trouble("trouble-zip-checksum", place=name)
        if name.startswith(ATTACHMENTS) and name != ATTACHMENTS + checksum:
            raise Trouble("trouble-zip-checksum", place=name)
    for name in promised:
        raise Trouble("trouble-zip-lacks", name=name)


def judge_version(tree: Mapping[str, Any], format_: str, version: int) -> None:
    """Raises `Trouble` for another format, or one made by a newer version of the program."""
    if tree.get("format") != format_:
        raise Trouble("trouble-not-ours", format=format_)
    found = tree.get("version")
    if type(found) is not Number or not re.fullmatch("[1-9][0-9]{0,8}", found):
        raise Trouble("trouble-want-version", place="version", version=version)
    if int(found) > version:
        raise Trouble("trouble-newer", found=found, version=version)


def write_entries(file: IO[bytes], entries: Mapping[str, bytes]) -> None:
    """A package of these entries and their manifest; the same entries give the same bytes."""
    listed = [{"name": name, "sha256": sha256(data).hexdigest()} for name, data in entries.items()]
    manifest = write_tree({"format": FORMAT, "version": VERSION, "entries": listed})
    if len(entries) >= MOST_ENTRIES:
        raise Trouble("trouble-zip-entries", most=MOST_ENTRIES)
    for name, data in entries.items():
        if len(data) > (most := _most(name)):
            raise Trouble("trouble-too-large-to-write", place=name, most=f"{most // MB} MB")
    if sum(map(len, entries.values())) + len(manifest) > MOST_UNPACKED:
        raise Trouble("trouble-too-large-to-write", most=f"{MOST_UNPACKED // MB} MB")
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as package:
        for name, data in {MANIFEST: manifest, **entries}.items():
            entry = zipfile.ZipInfo(name, _BEFORE_TIME)
            entry.create_system = 3  # the same on every system
            entry.external_attr = (stat.S_IFREG | 0o644) << 16
            entry.compress_type = zipfile.ZIP_STORED if _is_hollow(data) else zipfile.ZIP_DEFLATED
            package.writestr(entry, data)


def _is_hollow(data: bytes) -> bool:
    """Whether it may pack so well, as an empty picture does, that reading would take it for a bomb. The quick
    packing that tells packs up to five times less than the thorough one.
    """
    return len(data) > MB and len(zlib.compress(data, 1)) * MOST_RATIO < len(data) * 5
