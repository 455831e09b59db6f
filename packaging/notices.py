"""The licences of everything in a bundle, as one page: who made each part, and the text it must bring along.

`build.spec` calls `write` with what it has collected. Raises `Lacking` where a part has no text, so that none
goes out without.
"""

import re
import subprocess
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path
from platform import python_version
from shutil import which
from typing import Final

import foreign

HERE: Final = Path(__file__).parent
ROOT: Final = HERE.parent
NAME: Final = "THIRD-PARTY-NOTICES.html"

_TEXTS: Final = ("LICEN", "COPYING", "NOTICE", "AUTHORS")
"""How the names of licence texts begin."""

_LGPL: Final = (HERE / "licences" / "LGPL-3.0.txt", HERE / "licences" / "GPL-3.0.txt")
_NO_TEXT_OF_ITS_OWN: Final = {"pyside6-essentials": _LGPL, "shiboken6": _LGPL, "pyside6": _LGPL}

_QT: Final = (
    "Qt and Qt for Python are used under the GNU Lesser General Public License, version 3. They are "
    "not changed, and lie in the folder of the program as libraries of their own: you may replace "
    "them by versions of yours. Their source, and the licences of the parts they contain, are at "
    "https://download.qt.io/ and https://doc.qt.io/qt-6/licenses-used-in-qt.html."
)


class Lacking(Exception):
    """A part of the bundle has no licence text."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the bundle: its name, version, the name of its licence, and the texts."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]
    source: str = ""
    within: str = ""
    """The distribution that brings it, where it is a library of others."""


def parts(modules: Iterable[str]) -> list[Part]:
    """The distributions that these modules come from, by name."""
    owners = packages_distributions()
    names = {name for module in modules for name in owners.get(module.split(".")[0], [])}
    return [_part(distribution(name)) for name in sorted(names, key=str.lower) if name != "sixaika-desktop"]


def others(modules: Iterable[str], files: Iterable[str]) -> list[Part]:
    """The libraries of others that the wheels of these modules bring, among the files of a bundle or linked
    into them. Raises Lacking where one is not known, or its text is nowhere.
    """
    files = list(files)
    if strange := foreign.unknown(files):
        raise Lacking(f"packaging/foreign.py does not know {', '.join(strange)}")
    owners = packages_distributions()
    names = {name for module in modules for name in owners.get(module.split(".")[0], [])}
    wheels = {_plain(name): distribution(name) for name in names}
    texts = {name: _texts_by_path(found) for name, found in wheels.items()}
    return [_other(one, wheels[one.wheel], texts[one.wheel]) for one in foreign.there(files, texts)]


def _other(one: foreign.Foreign, wheel: Distribution, texts: dict[str, str]) -> Part:
    if foreign.said(one, texts):
        told = (f"Its licence is among the texts of {wheel.name} {wheel.version} on this page.",)
    elif one.texts:
        told = tuple(_read(HERE / "licences" / name) for name in one.texts)
    else:
        raise Lacking(f"{wheel.name} {wheel.version} brings {one.name} without its licence text")
    return Part(one.name, f"in {wheel.name} {wheel.version}", one.licence, told, one.source, wheel.name)


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def own() -> list[Part]:
    """What the project itself brings that others made, Python, and the starter of the program."""
    resources = ROOT / "resources"
    python = [
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sysconfig.get_path("data")) / "LICENSE.txt",
    ]
    licence = next((path for path in python if path.exists()), HERE / "licences" / "PSF-2.0.txt")
    starter = distribution("pyinstaller")
    return [
        Part("Source Sans 3", "3.52.0", "OFL-1.1", (_read(resources / "fonts" / "OFL.txt"),)),
        Part("Tabler Icons", "3.51.0", "MIT", (_read(resources / "icons" / "LICENSE.txt"),)),
        Part("Python", python_version(), "PSF-2.0", (_read(licence),)),
        Part("PyInstaller", starter.version, "GPL-2.0 with an exception for its starter", _texts(starter)),
    ]


def system(files: Iterable[Path]) -> list[Part]:
    """The packages of Debian or Ubuntu that these libraries come from; none where there is no dpkg."""
    found: dict[str, Part] = {}
    for file in files if which("dpkg") else ():
        for path in (file, file.resolve(), Path("/usr") / file.relative_to("/")):
            owner = _said("dpkg", "-S", str(path)).split(":")[0]
            if owner and owner not in found:
                version = _said("dpkg-query", "-W", "-f", "${Version}", owner)
                text = _read(Path("/usr/share/doc") / owner / "copyright")
                found[owner] = Part(owner, version, "see its text", (text,))
            if owner:
                break
    return [found[name] for name in sorted(found)]


def _said(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout.strip() if not done.returncode else ""


def _read(path: Path) -> str:
    return path.read_text("utf-8", "replace")


def _part(found: Distribution) -> Part:
    texts = _texts(found) or tuple(_read(p) for p in _NO_TEXT_OF_ITS_OWN.get(_plain(found.name), ()))
    if not texts:
        raise Lacking(f"{found.name} {found.version} brings no licence text: add one to packaging/licences")
    return Part(found.name, found.version, _licence(found), texts)


def _licence(found: Distribution) -> str:
    told = found.metadata.json
    classes = told.get("classifier", [])
    named = [one.rsplit(" :: ", 1)[-1] for one in classes if one.startswith("License ::")]
    first = str(told.get("license_expression") or told.get("license") or "").split("\n")[0]
    return first or ", ".join(named) or "see its text"


def _texts(found: Distribution) -> tuple[str, ...]:
    """The licence texts that a distribution brings, those of what it contains among them."""
    return tuple(_texts_by_path(found).values())


def _texts_by_path(found: Distribution) -> dict[str, str]:
    files = [
        file for file in found.files or () if ".dist-info" in file.parts[0] or "README_hyph_" in file.name
    ]
    wanted = [
        file
        for file in files
        if file.name.upper().startswith(_TEXTS)
        or "licenses" in file.parts
        or file.name in ("README_hyph_sv.txt", "README_hyph_en_GB.txt")
    ]
    return {file.as_posix(): _read(Path(str(file.locate()))) for file in sorted(wanted, key=str)}


def page(found: Iterable[Part]) -> str:
    """All parts as one page, a list first."""
    listed, told = "", ""
    for at, part in enumerate(found):
        name = f"{escape(part.name)} {escape(part.version)}"
        listed += f'<tr><td><a href="#part{at}">{name}</a></td><td>{escape(part.licence)}</td></tr>\n'
        texts = f"<p>Its source: {escape(part.source)}</p>\n" if part.source else ""
        texts += "\n".join(f"<pre>{escape(text.strip())}</pre>" for text in part.texts)
        told += f'<h2 id="part{at}"><a name="part{at}">{name}</a></h2>\n{texts}\n'
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        "<title>Licences of the parts</title><style>pre { white-space: pre-wrap; }</style></head><body>\n"
        "<h1>6Aika Desktop: licences of the parts it is made of</h1>\n"
        f"<p>6Aika Desktop itself is licensed under the EUPL-1.2.</p>\n<p>{escape(_QT)}</p>\n"
        f"<table>\n{listed}</table>\n{told}</body></html>\n"
    )


def write(modules: Iterable[str], files: Iterable[str], libraries: Iterable[Path], folder: Path) -> Path:
    """Write the page for a bundle into a folder: for its modules, the names of its files, and those of the
    system's own libraries that come along; the path of the page.
    """
    folder.mkdir(parents=True, exist_ok=True)
    modules, target = list(modules), folder / NAME
    found = [*own(), *parts(modules), *others(modules, files), *system(libraries)]
    target.write_text(page(found), "utf-8")
    return target
