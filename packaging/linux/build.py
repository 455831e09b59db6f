"""Make the .deb, the .rpm and the plain archive for Linux from dist/sixaika-desktop: `poe installers`.

One staged tree serves them all, and the recipes for AppImage and Flatpak too: build/linux/root, laid out as
on a computer it is installed on. The date inside is that of SOURCE_DATE_EPOCH, or of the last change to the
project.
"""

import gzip
import os
import re
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
sys.path.insert(0, str(Path(__file__).parent))
import squeeze

from sixaika_desktop import __version__

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
NAME = "sixaika-desktop"
ID = "fi.sixaika.Desktop"
MIME_ICON = "application-vnd.sixaika+zip"

OWNERS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb.so.1": "libxcb1",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""What the bundle may need of the system, and the Debian package that has it."""

OF_LIBC = re.compile(r"(ld-linux-.*|lib(c|dl|gcc_s|m|pthread|resolv|rt|util))\.so\.\d+")
OPTIONAL = {"libcups.so.2", "libwayland-client.so.0", "libwayland-cursor.so.0", "libwayland-egl.so.1"}
"""Only plugins need these: without them there are no printers, or no Wayland but X, and all else works. They
are recommended, not required.
"""


class Trouble(Exception):
    """The bundle and its description do not agree; the text says where."""


def epoch() -> int:
    """Seconds since 1970 that stand in everything made, so that the same sources give the same bytes."""
    told = os.environ.get("SOURCE_DATE_EPOCH")
    if told is None:
        command = ["git", "log", "-1", "--format=%ct"]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        told = done.stdout.strip() if not done.returncode else ""
    return int(told) if told else int((ROOT / "CHANGELOG.md").stat().st_mtime)


# --- what the bundle needs


def _is_elf(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def needs(bundle: Path) -> tuple[set[str], tuple[int, int]]:
    """The libraries that a bundle needs and does not bring, and the oldest glibc it runs with."""
    names = {path.name for path in bundle.rglob("*")}
    found: set[str] = set()
    glibc = (2, 0)
    for path in sorted(path for path in bundle.rglob("*") if _is_elf(path)):
        told = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=True).stdout
        found |= set(re.findall(r"^\s+NEEDED\s+(\S+)", told, re.MULTILINE)) - names
        versions = re.findall(r"\bGLIBC_(\d+)\.(\d+)\b", told)
        glibc = max([glibc, *((int(a), int(b)) for a, b in versions)])
    return {name for name in found if not OF_LIBC.fullmatch(name)}, glibc


def listed(kind: str) -> set[str]:
    """What nfpm.yaml asks for in packages of a kind: deb or rpm."""
    overrides = (HERE / "nfpm.yaml").read_text("utf-8").split("overrides:")[1]
    block = re.search(rf"^  {kind}:\n    depends:\n((?:      - .+\n)+)", overrides, re.MULTILINE)
    assert block
    return {line.strip("- ").strip() for line in block[1].splitlines()}


def agree(needed: set[str]) -> None:
    """Raises Trouble where the description asks for more or less than the bundle needs."""
    if strange := needed - OWNERS.keys():
        raise Trouble(
            f"no package is known for {', '.join(sorted(strange))}: bring it along, or add it to OWNERS"
        )
    required = needed - OPTIONAL
    for kind, wanted in (
        ("deb", {OWNERS[name] for name in required}),
        ("rpm", {f"{name}()(64bit)" for name in required}),
    ):
        there = {one for one in listed(kind) if "$" not in one}
        if there != wanted:
            lacking, useless = sorted(wanted - there), sorted(there - wanted)
            raise Trouble(f"nfpm.yaml, {kind}: lacking {lacking}, not needed {useless}")


# --- the staged tree


def stage(bundle: Path, root: Path, date: int) -> None:
    """Lay out the bundle and all that belongs to it as on a computer."""
    shutil.rmtree(root, ignore_errors=True)
    home, share = root / "usr/lib" / NAME, root / "usr/share"
    shutil.copytree(bundle, home, symlinks=True)
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    doc = share / "doc" / NAME
    for source, target in (
        (f"{ID}.desktop", share / "applications" / f"{ID}.desktop"),
        (f"{ID}.metainfo.xml", share / "metainfo" / f"{ID}.metainfo.xml"),
        (f"{ID}.mime.xml", share / "mime/packages" / f"{ID}.xml"),
        ("copyright", doc / "copyright"),
        ("lintian-overrides", share / "lintian/overrides" / NAME),
    ):
        _copy(HERE / source, target)
    for content, target in (
        ((HERE / f"{NAME}.1").read_text("utf-8"), share / "man/man1" / f"{NAME}.1.gz"),
        ((ROOT / "CHANGELOG.md").read_text("utf-8"), doc / "NEWS.gz"),
        (_debian_changelog(date), doc / "changelog.gz"),
    ):
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(gzip.compress(content.encode(), mtime=0))
    icons = ROOT / "resources/icons/program"
    for name, kind, icon in (("program", "apps", ID), ("document", "mimetypes", MIME_ICON)):
        _copy(icons / f"{name}.svg", share / f"icons/hicolor/scalable/{kind}/{icon}.svg")
        for path in icons.glob(f"{name}-*.png"):
            width = int(path.stem.split("-")[1])
            _copy(path, share / f"icons/hicolor/{width}x{width}/{kind}/{icon}.png")
    for path in sorted(root.rglob("*"), reverse=True):
        if not path.is_symlink():
            runs = path.is_dir() or (_is_elf(path) and ".so" not in path.name)
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (date, date), follow_symlinks=False)


def _debian_changelog(date: int) -> str:
    """The changelog in the form that Debian wants; what a user notices is told in NEWS."""
    maintainer = re.search(r"^maintainer: (.+)$", (HERE / "nfpm.yaml").read_text("utf-8"), re.MULTILINE)
    assert maintainer
    when = format_datetime(datetime.fromtimestamp(date, UTC))
    return (
        f"{NAME} ({__version__}) unstable; urgency=low\n\n  * See NEWS.gz.\n\n -- {maintainer[1]}  {when}\n"
    )


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


# --- what is made of it


def package(kind: str, root: Path, out: Path, date: int, glibc: tuple[int, int]) -> Path:
    """Make a package of a kind, deb or rpm."""
    values = {
        "VERSION": __version__,
        "STAGED": str(root.relative_to(ROOT)),
        "GLIBC": ".".join(map(str, glibc)),
        "MTIME": datetime.fromtimestamp(date, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
    }
    target = out / {"deb": f"{NAME}_{__version__}_amd64.deb", "rpm": f"{NAME}-{__version__}.x86_64.rpm"}[kind]
    config = root.with_name(f"nfpm-{kind}.yaml")
    text = (HERE / "nfpm.yaml").read_text("utf-8")
    config.write_text(re.sub(r"\$\{(\w+)\}", lambda found: values[found[1]], text), "utf-8")
    command = ["nfpm", "package", "--config", str(config), "--packager", kind, "--target", str(target)]
    subprocess.run(command, cwd=ROOT, check=True)
    if kind == "deb":
        squeeze.deb(target, root.with_name("deb"))
    else:
        squeeze.rpm(target)
    return target


def archive(root: Path, out: Path, date: int) -> Path:
    """Make the plain archive: one folder to put anywhere, and a script that tells the desktop of it."""
    name = f"{NAME}-{__version__}-linux-x86_64"
    folder = root.with_name(name)
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(root / "usr/lib" / NAME, folder, symlinks=True)
    for part in ("applications", "icons", "mime"):
        shutil.copytree(root / "usr/share" / part, folder / "share" / part)
    shutil.copyfile(HERE / "for-me.sh", folder / "for-me.sh")
    (folder / "for-me.sh").chmod(0o755)
    target = out / f"{name}.tar.xz"
    order = ["--sort=name", f"--mtime=@{date}", "--owner=0", "--group=0", "--numeric-owner"]
    command = ["tar", *order, "-C", str(folder.parent), "-c", name]
    with target.open("wb") as file, subprocess.Popen(command, stdout=subprocess.PIPE) as tar:
        subprocess.run([*squeeze.XZ, "-c"], stdin=tar.stdout, stdout=file, check=True)
    if tar.returncode:
        raise subprocess.CalledProcessError(tar.returncode, command)
    shutil.rmtree(folder)
    return target


def main() -> int:
    """Make all that is named (deb, rpm, archive; `stage`: only the tree), or everything."""
    wanted = sys.argv[1:] or ["deb", "rpm", "archive"]
    bundle, root, out = ROOT / "dist" / NAME, ROOT / "build/linux/root", ROOT / "dist"
    if not bundle.is_dir():
        print("There is no bundle: run `poe bundle` first.", file=sys.stderr)
        return 2
    date = epoch()
    try:
        needed, glibc = needs(bundle)
        agree(needed)
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
        return 2
    stage(bundle, root, date)
    for kind in wanted:
        if kind == "archive":
            print(archive(root, out, date))
        elif kind != "stage":
            print(package(kind, root, out, date, glibc))
    return 0


if __name__ == "__main__":
    sys.exit(main())
