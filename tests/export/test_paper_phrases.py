"""The words of printed documents: each that is used is there, and each that is there is used."""

import re
import tomllib
from pathlib import Path

import sixaika_desktop.export
from sixaika_desktop.domain import phrases

SOURCE = "\n".join(
    path.read_text("utf-8") for path in sorted(Path(sixaika_desktop.export.__file__).parent.rglob("*.py"))
)
USED = set(re.findall(r"[\"'](paper-[a-z0-9_-]+)[\"']", SOURCE))
STEMS = set(re.findall(r"f[\"'](paper-[a-z0-9-]*)\{", SOURCE))


def test_every_phrase_that_is_used_exists() -> None:
    assert not [key for key in sorted(USED) if not phrases.has(key)]


def test_every_phrase_that_exists_is_used() -> None:
    known = tomllib.loads((phrases.resources() / "phrases" / "paper.toml").read_text("utf-8"))
    unused = [
        key
        for key in known
        if key not in USED and not any(key.startswith(stem) for stem in STEMS if stem != "paper-")
    ]
    assert set(unused) <= {"paper-yes", "paper-no", "paper-blocks", "paper-warns", "paper-advises"}
