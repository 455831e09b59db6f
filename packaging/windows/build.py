"""Make setup.exe and the .msi for Windows from dist/sixaika-desktop: `poe installers`.

`setup` or `msi` after it makes only one. setup.exe is made by NSIS, the .msi by WiX 3 or, on other systems,
by wixl. Where SIXAIKA_SIGN names a command, such as `signtool sign /fd SHA256 …`, it signs the programs and
what is made of them; the file comes last.
"""

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5
from xml.etree import ElementTree

sys.path.insert(0, str(Path(__file__).parents[2]))
from sixaika_desktop import __version__

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
ICONS = ROOT / "resources" / "icons" / "program"
NAME = "sixaika-desktop"
PROGRAMS = ("6Aika Desktop.exe", "sixaika-desktop.exe")
WIX = "http://schemas.microsoft.com/wix/2006/wi"

_FOLDERS = tuple(
    Path(folder, name)
    for folder in (os.environ.get("PROGRAMFILES(X86)"), os.environ.get("PROGRAMFILES"))
    if folder
    for name in ("NSIS", "WiX Toolset v3.14/bin", "WiX Toolset v3.11/bin")
)
"""Where NSIS and WiX are on Windows when they are not in the path."""


class Trouble(Exception):
    """The installer cannot be made; the text says why."""


def numbers(of: str) -> tuple[int, int, int]:
    """The three numbers of a version: Windows knows no others."""
    first, second, third = (*map(int, re.findall(r"\d+", of)), 0, 0, 0)[:3]
    return first, second, third


def tool(*names: str) -> str | None:
    """The first of these programs that this computer has."""
    folders = [*os.environ.get("PATH", "").split(os.pathsep), *map(str, _FOLDERS)]
    if wix := os.environ.get("WIX"):
        folders.append(str(Path(wix) / "bin"))
    found = (shutil.which(name, path=os.pathsep.join(folders)) for name in names)
    return next((path for path in found if path), None)


def run(*command: str | Path) -> None:
    """Run a program in the folder of the project; raises where it fails."""
    subprocess.run([str(word) for word in command], cwd=ROOT, check=True)


def sign(*files: Path) -> None:
    """Sign files, where the environment says how."""
    if told := os.environ.get("SIXAIKA_SIGN"):
        for file in files:
            run(*shlex.split(told, posix=os.name != "nt"), file)


# --- setup.exe


def defines(bundle: Path, target: Path) -> dict[str, str]:
    """What setup.nsi is told."""
    size = sum(path.stat().st_size for path in bundle.rglob("*") if path.is_file())
    told = {
        "VERSION": __version__,
        "NUMBERS": ".".join(map(str, (*numbers(__version__), 0))),
        "BUNDLE": str(bundle),
        "ICONS": str(ICONS),
        "OUT": str(target),
        "KILOBYTES": str(size // 1024),
    }
    if sign_with := os.environ.get("SIXAIKA_SIGN"):
        told["SIGN"] = sign_with
    return told


def setup(bundle: Path, target: Path) -> Path:
    """Make setup.exe for one person."""
    makensis = tool("makensis")
    if makensis is None:
        raise Trouble("NSIS is not installed: there is no makensis")
    told = defines(bundle, target)
    if Path("/usr/share/nsis/Stubs/lzma_solid-amd64-unicode").exists():  # only Debian's has it
        told["AMD64"] = "1"
    options = [f"-D{name}={value}" for name, value in told.items()]
    run(makensis, "-V2", "-INPUTCHARSET", "UTF8", *options, HERE / "setup.nsi")
    return target


# --- the .msi


def fragment(bundle: Path) -> ElementTree.ElementTree:
    """The files of a bundle as WiX wants them: a component for each, its number made of its path."""
    ElementTree.register_namespace("", WIX)
    wix = ElementTree.Element(f"{{{WIX}}}Wix")
    root = ElementTree.SubElement(_inside(wix, "Fragment"), f"{{{WIX}}}DirectoryRef", Id="INSTALLDIR")
    group = _inside(_inside(wix, "Fragment"), "ComponentGroup", Id="Bundle")
    folders = {Path("."): root}
    for path in sorted(bundle.rglob("*")):
        place = path.relative_to(bundle)
        key = sha256(place.as_posix().encode()).hexdigest()[:24]
        if path.is_dir():
            folders[place] = _inside(folders[place.parent], "Directory", Id=f"d{key}", Name=place.name)
            continue
        number = str(uuid5(NAMESPACE_URL, f"sixaika-desktop/{place.as_posix()}")).upper()
        component = _inside(folders[place.parent], "Component", Id=f"c{key}", Guid=number, Win64="yes")
        _inside(component, "File", Id=f"f{key}", Name=place.name, Source=_from_root(path), KeyPath="yes")
        _inside(group, "ComponentRef", Id=f"c{key}")
    return ElementTree.ElementTree(wix)


def _from_root(path: Path) -> str:
    """A path as wixl wants it, from the folder of the project."""
    return Path(os.path.relpath(path, ROOT)).as_posix()


def _inside(parent: ElementTree.Element, name: str, **told: str) -> ElementTree.Element:
    return ElementTree.SubElement(parent, f"{{{WIX}}}{name}", told)


def msi(bundle: Path, target: Path) -> Path:
    """Make the package for administrators."""
    work = ROOT / "build" / "windows"
    work.mkdir(parents=True, exist_ok=True)
    files = work / "files.wxs"
    fragment(bundle).write(files, "utf-8", xml_declaration=True)
    sources = (HERE / "sixaika.wxs", files)
    told = [f"Version={'.'.join(map(str, numbers(__version__)))}", f"Icons={_from_root(ICONS)}"]
    if wixl := tool("wixl"):
        run(wixl, "-a", "x64", *(word for one in told for word in ("-D", one)), "-o", target, *sources)
        return target
    candle, light = tool("candle"), tool("light")
    if candle is None or light is None:
        raise Trouble("neither WiX 3 (candle, light) nor wixl is installed")
    run(candle, "-nologo", "-arch", "x64", *(f"-d{one}" for one in told), "-out", f"{work}{os.sep}", *sources)
    objects = [work / f"{source.stem}.wixobj" for source in sources]
    run(light, "-nologo", "-spdb", "-sice:ICE60", "-out", target, *objects)
    return target


MAKERS = {"setup": setup, "msi": msi}
ENDS = {"setup": "-setup.exe", "msi": ".msi"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Make what is named, or both; the exit code."""
    wanted = list(sys.argv[1:] if arguments is None else arguments) or ["setup", "msi"]
    if strange := [kind for kind in wanted if kind not in MAKERS]:
        print(f"There is no {strange[0]}: say setup, msi, or nothing for both.", file=sys.stderr)
        return 2
    bundle, out = ROOT / "dist" / NAME, ROOT / "dist"
    if lacking := [name for name in PROGRAMS if not (bundle / name).is_file()]:
        print(
            f"The bundle in {bundle} lacks {', '.join(lacking)}: run `poe bundle` on Windows first.",
            file=sys.stderr,
        )
        return 2
    stem = f"{NAME}-{__version__}-windows-x86_64"
    try:
        sign(*(bundle / name for name in PROGRAMS))
        for kind in wanted:
            made = MAKERS[kind](bundle, out / f"{stem}{ENDS[kind]}")
            sign(made)
            print(made)
    except (Trouble, subprocess.CalledProcessError) as trouble:
        print(trouble, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
