"""The packages for Linux: one description that holds, by the rules of their kind where their tools are."""

import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any
from xml.etree import ElementTree

import pytest
import yaml

from sixaika_desktop import __version__
from sixaika_desktop.app import DESKTOP_FILE

ROOT = Path(__file__).parents[2]
LINUX = ROOT / "packaging" / "linux"
FREEDESKTOP = "{http://www.freedesktop.org/standards/shared-mime-info}"


def _load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("packaging_linux_build", LINUX / "build.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


build: Any = _load()
on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="made on Linux only")


def _desktop() -> dict[str, str]:
    lines = (LINUX / f"{DESKTOP_FILE}.desktop").read_text("utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines if "=" in line)


def _mime() -> str:
    types = ElementTree.parse(LINUX / f"{DESKTOP_FILE}.mime.xml").iter(f"{FREEDESKTOP}mime-type")
    return next(types).attrib["type"]


def test_every_file_calls_the_program_and_its_kind_of_file_the_same() -> None:
    desktop = _desktop()
    metainfo = ElementTree.parse(LINUX / f"{DESKTOP_FILE}.metainfo.xml")
    flatpak = yaml.safe_load((LINUX / f"{DESKTOP_FILE}.flatpak.yml").read_text("utf-8"))
    assert desktop["Icon"] == metainfo.findtext("id") == flatpak["id"] == build.ID == DESKTOP_FILE
    assert metainfo.findtext("launchable") == f"{DESKTOP_FILE}.desktop"
    assert desktop["MimeType"] == f"{_mime()};"
    assert metainfo.findtext("provides/mediatype") == _mime()
    assert _mime().replace("/", "-") == build.MIME_ICON
    assert f'"{_mime()}"' in (ROOT / "build.spec").read_text("utf-8")


def test_the_desktop_speaks_finnish_swedish_and_english() -> None:
    desktop = _desktop()
    for key in ("GenericName", "Comment", "Keywords"):
        assert desktop[key]
        assert desktop[f"{key}[fi]"] != desktop[f"{key}[sv]"] != desktop[key]
    language = "{http://www.w3.org/XML/1998/namespace}lang"
    paragraphs = ElementTree.parse(LINUX / f"{DESKTOP_FILE}.metainfo.xml").findall("description/p")
    spoken = [p.attrib.get(language, "en") for p in paragraphs]
    assert spoken.count("fi") == spoken.count("sv") == spoken.count("en") > 0


def test_the_newest_release_that_is_told_is_this_version() -> None:
    releases = ElementTree.parse(LINUX / f"{DESKTOP_FILE}.metainfo.xml").findall("releases/release")
    assert releases[0].attrib["version"] == __version__ == build.__version__


def test_the_flatpak_has_no_access_to_the_network() -> None:
    flatpak = yaml.safe_load((LINUX / f"{DESKTOP_FILE}.flatpak.yml").read_text("utf-8"))
    assert not [right for right in flatpak["finish-args"] if "network" in right or "host" in right]


def test_every_right_of_the_flatpak_says_what_it_is_for() -> None:
    text = (LINUX / f"{DESKTOP_FILE}.flatpak.yml").read_text("utf-8")
    rights = yaml.safe_load(text)["finish-args"]
    explained = re.findall(r"^  - (--\S+) # \w.+$", text, re.MULTILINE)
    assert explained == rights


def test_flatpak_builder_can_read_the_manifest(tmp_path: Path) -> None:
    if not shutil.which("flatpak-builder"):
        pytest.skip("there is no flatpak-builder")
    command = ["flatpak-builder", "--show-manifest", str(LINUX / f"{DESKTOP_FILE}.flatpak.yml")]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    read = json.loads(done.stdout)
    assert read["id"] == DESKTOP_FILE
    assert [module["name"] for module in read["modules"]] == [build.NAME]


def test_a_package_asks_for_what_the_bundle_needs_and_no_more() -> None:
    needed = build.OWNERS.keys()
    build.agree(set(needed))
    with pytest.raises(build.Trouble, match="not needed"):
        build.agree(set(needed) - {"libGL.so.1"})
    with pytest.raises(build.Trouble, match=r"libstrange\.so\.3"):
        build.agree({*needed, "libstrange.so.3"})


@on_linux
def test_what_a_bundle_brings_it_does_not_need(tmp_path: Path) -> None:
    if not shutil.which("objdump"):
        pytest.skip("there is no objdump")
    libraries = [path for path in Path("/usr/lib").rglob("libexpat.so.1") if path.exists()]
    if not libraries:
        pytest.skip("there is no library to look at")
    shutil.copy(libraries[0], tmp_path / "libexpat.so.1")
    needed, glibc = build.needs(tmp_path)
    assert needed == set()
    assert glibc > (2, 0)


@pytest.fixture
def staged(tmp_path: Path) -> Path:
    """The tree of a bundle that holds next to nothing."""
    bundle = tmp_path / "bundle"
    (bundle / "_internal").mkdir(parents=True)
    (bundle / "sixaika-desktop").write_bytes(b"\x7fELF program")
    (bundle / "_internal" / "lib.so.1").write_bytes(b"\x7fELF library")
    (bundle / "_internal" / "link.so").symlink_to("lib.so.1")
    (bundle / "_internal" / "text").write_text("x")
    build.stage(bundle, tmp_path / "root", 1_700_000_000)
    return tmp_path / "root"


@on_linux
def test_the_staged_tree_has_everything_in_its_place_with_its_rights(staged: Path) -> None:
    share = staged / "usr/share"
    icon = share / "icons/hicolor/48x48/apps" / f"{DESKTOP_FILE}.png"
    assert icon.exists()
    assert (share / "icons/hicolor/scalable/mimetypes/application-vnd.sixaika+zip.svg").exists()
    assert (share / "mime/packages" / f"{DESKTOP_FILE}.xml").exists()
    assert (share / "man/man1/sixaika-desktop.1.gz").exists()
    starter = staged / "usr/bin/sixaika-desktop"
    assert starter.resolve() == (staged / "usr/lib/sixaika-desktop/sixaika-desktop").resolve()
    assert (staged / "usr/lib/sixaika-desktop/_internal/link.so").is_symlink()
    rights = {path.name: path.stat().st_mode & 0o777 for path in staged.rglob("*") if path.is_file()}
    assert rights["sixaika-desktop"] == 0o755
    assert rights["lib.so.1"] == rights["text"] == rights[icon.name] == 0o644
    assert {path.lstat().st_mtime for path in staged.rglob("*")} == {1_700_000_000}


@on_linux
def test_the_folder_of_the_appimage_has_all_that_it_needs_and_starts_the_program(
    staged: Path, tmp_path: Path
) -> None:
    program = staged / "usr/lib/sixaika-desktop/sixaika-desktop"
    program.write_text('#!/bin/sh\necho "started with $*"\n')
    folder = tmp_path / "made for it" / "AppDir"
    for _ in range(2):  # the second time it is made anew
        subprocess.run([LINUX / "appimage.sh", "folder", staged, folder], check=True)
    assert {path.name for path in folder.iterdir()} == {
        ".DirIcon",
        "AppRun",
        f"{DESKTOP_FILE}.desktop",
        f"{DESKTOP_FILE}.png",
        "usr",
    }
    moved = folder.rename(tmp_path / "mounted")
    assert all(moved in path.resolve(strict=True).parents for path in moved.rglob("*"))
    assert (moved / ".DirIcon").read_bytes().startswith(b"\x89PNG")
    assert (moved / "usr/share/metainfo" / f"{DESKTOP_FILE}.metainfo.xml").exists()
    assert f"Icon={DESKTOP_FILE}\n" in (moved / f"{DESKTOP_FILE}.desktop").read_text("utf-8")
    done = subprocess.run([moved / "AppRun", "selftest"], capture_output=True, text=True, check=True)
    assert done.stdout == "started with selftest\n"


@on_linux
def test_putting_it_into_one_s_own_menus_and_out_again_leaves_nothing(
    staged: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, data = tmp_path / 'My "programs" & $100 50%', tmp_path / "data"
    folder.mkdir()
    shutil.copytree(staged / "usr/share", folder / "share")
    shutil.copy(LINUX / "for-me.sh", folder)
    monkeypatch.setenv("XDG_DATA_HOME", str(data))
    monkeypatch.setenv("PATH", "/usr/bin:/bin")
    subprocess.run(["sh", str(folder / "for-me.sh")], check=True)
    desktop = (data / "applications" / f"{DESKTOP_FILE}.desktop").read_text("utf-8")
    found = re.search(r"^Exec=(.+)$", desktop, re.MULTILINE)
    assert found
    escaped = str(folder).replace('"', '\\\\"').replace("$", "\\\\$").replace("%", "%%")
    assert found[1] == f'"{escaped}/sixaika-desktop" open %f'
    subprocess.run(["sh", str(folder / "for-me.sh"), "remove"], check=True)
    made = ("mimeinfo.cache", "icon-theme.cache")
    left = [p for p in data.rglob("*") if p.is_file() and p.name not in made]
    assert [p for p in left if "sixaika" in p.name] == []


@pytest.mark.parametrize(
    ("tool", "arguments"),
    [
        ("desktop-file-validate", [f"{DESKTOP_FILE}.desktop"]),
        ("appstreamcli", ["validate", "--no-net", f"{DESKTOP_FILE}.metainfo.xml"]),
        ("xmllint", ["--noout", f"{DESKTOP_FILE}.mime.xml"]),
    ],
)
def test_the_files_keep_the_rules_of_their_kind(tool: str, arguments: list[str]) -> None:
    if not shutil.which(tool):
        pytest.skip(f"there is no {tool}")
    done = subprocess.run([tool, *arguments], cwd=LINUX, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("kind", ["deb", "rpm"])
def test_what_is_recommended_is_not_required(kind: str) -> None:
    described = yaml.safe_load((LINUX / "nfpm.yaml").read_text("utf-8"))["overrides"][kind]
    assert build.listed(kind) == set(described["depends"])
    assert not set(described["depends"]) & set(described["recommends"])


_RPM = """name: tried
arch: amd64
version: 1.0.0
license: {licence}
maintainer: Somebody <somebody@example.org>
description: tried
contents:
  - src: long.txt
    dst: /usr/share/tried/long.txt
rpm:
"""


@on_linux
@pytest.mark.parametrize("licence", ["a", "ab", "abc", "abcd"])  # each lays the values after it elsewhere
def test_an_rpm_that_is_compressed_anew_is_whole_and_smaller_and_can_be_installed(
    licence: str, tmp_path: Path
) -> None:
    nfpm = shutil.which("nfpm", path=Path(sys.executable).parent)
    if not (nfpm and shutil.which("rpm") and shutil.which("rpm2cpio") and shutil.which("xz")):
        pytest.skip("there is no nfpm or no rpm")
    text = "".join(f"line {number * number}\n" for number in range(20_000))
    (tmp_path / "long.txt").write_text(text)
    described = yaml.safe_load((LINUX / "nfpm.yaml").read_text("utf-8"))["rpm"]["compression"]
    (tmp_path / "nfpm.yaml").write_text(f"{_RPM.format(licence=licence)}  compression: {described}\n")
    made = tmp_path / "tried.rpm"
    command = [nfpm, "package", "--packager", "rpm", "--target", str(made)]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    before = made.stat().st_size
    build.squeeze.rpm(made)
    assert made.stat().st_size < before
    home = ["rpm", "--dbpath", str(tmp_path / "db")]
    wanted = "%{payloadcompressor} %{payloadflags}"
    told = subprocess.run([*home, "-qp", "--qf", wanted, made], capture_output=True, text=True, check=True)
    assert told.stdout == "xz 7T0"
    head = bytearray(made.read_bytes())
    values, _ = build.squeeze._values(head, build.squeeze._second(head))
    assert values[1126] - values[1125] == len("xz\0"), "a gap: rpm refuses such a header"
    held = subprocess.run([*home, "-K", "-v", made], capture_output=True, text=True, check=False)
    assert held.returncode == 0, held.stdout + held.stderr
    assert "BAD" not in held.stdout
    with subprocess.Popen(["rpm2cpio", made], stdout=subprocess.PIPE) as contents:
        assert contents.stdout
        assert text.encode() in contents.stdout.read()
    empty = ["rpm", "--root", str(tmp_path / "root")]  # only root may use it as its own
    if os.geteuid() == 0:
        subprocess.run([*empty, "--nodeps", "-i", made], check=True, capture_output=True)
        assert (tmp_path / "root/usr/share/tried/long.txt").read_text() == text
