"""Reading a file that is to be handed in: whole, within bounds, and judged by what is in it."""

import os
from dataclasses import dataclass
from hashlib import sha256
from mimetypes import guess_type
from pathlib import Path
from typing import Any, Final

from sixaika_desktop.domain.trouble import Trouble, why
from sixaika_desktop.gui.jobs import Job
from sixaika_desktop.held import is_held

MB: Final = 1024 * 1024
LARGEST: Final = 50 * MB
"""Most bytes of one file; a `.sixaika` holds no larger one."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A file read. `fate`: damaged, encrypted or repaired, where it is a PDF or picture that cannot be
    printed or may not be whole; "" else.
    """

    name: str
    data: bytes
    sha256: str
    media_type: str
    fate: str = ""


def take(path: Path, job: Job[Any]) -> Taken:
    """Read a file, telling how far it is. Raises Trouble for what is no file, too large or out of reach."""
    try:
        if path.is_dir():
            raise Trouble("trouble-attach-folder", file=path.name)
        if path.exists() and not path.is_file():
            raise Trouble("trouble-attach-no-file", file=path.name)
        size = path.stat().st_size
        parts: list[bytes] = []
        with path.open("rb") as file:
            while part := file.read(MB):
                parts.append(part)
                if len(parts) * MB > LARGEST + MB:
                    break
                job.progress(len(parts), max(1, -(-size // MB)))
    except (OSError, ValueError) as fault:
        if is_held(path):
            raise Trouble("trouble-held", file=path.name) from None
        reason = why(fault)
        raise Trouble("trouble-unreadable", file=path.name, reason=reason) from None
    data = b"".join(parts)
    if len(data) > LARGEST:
        raise Trouble("trouble-too-large", file=path.name, most=f"{LARGEST // MB} MB")
    media_type = guess_type(path.name)[0] or "application/octet-stream"
    name = os.fsencode(path.name).decode("utf-8", "replace")  # a name may hold bytes that are no text
    return Taken(name, data, sha256(data).hexdigest(), media_type, _fate(data, name))


def _fate(data: bytes, name: str) -> str:
    """Whether a PDF or picture can be printed whole, as the package will judge it."""
    from sixaika_desktop.package.cleaning import FAULTY, clean

    fate = clean(data, name).fate
    return fate if fate in FAULTY else ""
