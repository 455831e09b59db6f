"""What goes into the bundle, and what it tells of itself; the bundle itself is tried where there is one."""

import ast
import importlib.metadata
import importlib.util
import os
import plistlib
import re
import subprocess
import sys
from functools import cache
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from PIL import Image

from sixaika_desktop import __version__
from sixaika_desktop.app import DESKTOP_FILE

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
ICONS = ROOT / "resources" / "icons" / "program"
LANGUAGES = {"fi", "sv", "en"}


def load(path: Path) -> Any:
    """A script of packaging/ as a module."""
    spec = importlib.util.spec_from_file_location(f"packaging_{path.parent.name}_{path.stem}", path)
    assert spec
    assert spec.loader
    module: ModuleType = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


sys.path.append(str(PACKAGING))  # the scripts import one another
notices: Any = load(PACKAGING / "notices.py")
bill: Any = load(PACKAGING / "bill.py")
icons: Any = load(PACKAGING / "icons.py")
macos: Any = load(PACKAGING / "macos" / "build.py")
wheels: Any = load(PACKAGING / "macos" / "wheels.py")


class _Built(dict[str, Any]):
    """What a spec asks of PyInstaller, written down instead of built."""


@cache
def evaluated(platform: str) -> dict[str, _Built]:
    """Run build.spec as on a system, and return what it would build, by its kind and name."""
    asked: dict[str, _Built] = {}

    class Analysis:
        def __init__(self, scripts: list[str], **named: Any) -> None:
            self.scripts, self.pure = (
                scripts,
                [("sixaika_desktop", "x", "PYMODULE"), ("lxml", "x", "PYMODULE")],
            )
            self.binaries = [
                ("PySide6/Qt/plugins/platforms/libqxcb.so", sys.prefix + "/a", "BINARY"),
                ("PySide6/Qt/plugins/tls/libqopensslbackend.so", sys.prefix + "/a", "BINARY"),
                ("libgtk-3.so.0", "/usr/lib/libgtk-3.so.0", "BINARY"),
                ("libxcb-cursor.so.0", "/usr/lib/libxcb-cursor.so.0", "BINARY"),
                ("libgone.so", "x/libgone.so", "SYMLINK"),
            ]
            self.datas = [
                ("PySide6/Qt/translations/qtbase_fi.qm", "a", "DATA"),
                ("PySide6/Qt/translations/qtbase_de.qm", "a", "DATA"),
                ("sixaika_desktop/resources/samples/hnry.json", "a", "DATA"),
                ("sixaika_desktop/resources/samples/sources/hnry.toml", "a", "DATA"),
            ]
            asked["analysis"] = _Built(named, made=self)

    def part(kind: str) -> Any:
        def make(*_: Any, **named: Any) -> str:
            asked[f"{kind} {named.get('name', '')}"] = _Built(named)
            return kind

        return make

    names = {kind: part(kind) for kind in ("PYZ", "EXE", "COLLECT", "BUNDLE")}
    importlib.import_module("PyInstaller.utils.hooks")  # it looks at the system once: at the true one
    code = compile((ROOT / "build.spec").read_text("utf-8"), "build.spec", "exec")
    with pytest.MonkeyPatch.context() as patch, TemporaryDirectory() as folder:
        patch.setattr(sys, "platform", platform)
        patch.setattr(sys, "path", list(sys.path))
        exec(code, {**names, "Analysis": Analysis, "SPECPATH": str(ROOT), "workpath": folder})
    return asked


@pytest.mark.skipif(sys.platform == "win32", reason="a system plays another only among its kin")
@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_the_spec_takes_what_is_used_and_no_more(platform: str) -> None:
    made = evaluated(platform)["analysis"]["made"]
    datas, binaries = ({Path(entry[0]).name for entry in entries} for entries in (made.datas, made.binaries))
    assert {"qtbase_fi.qm", "hnry.json", "phrases.json", notices.NAME} <= datas
    assert not {"qtbase_de.qm", "hnry.toml"} & datas
    assert "libqxcb.so" in binaries
    assert not {"libqopensslbackend.so", "libgone.so"} & binaries
    if platform == "linux":
        assert "libxcb-cursor.so.0" in binaries
        assert "libgtk-3.so.0" not in binaries


@pytest.mark.skipif(sys.platform == "win32", reason="a system plays another only among its kin")
def test_linux_has_one_program_and_macos_a_window_beside_the_command_line() -> None:
    linux = evaluated("linux")
    assert [name for name in linux if name.startswith("EXE")] == ["EXE sixaika-desktop"]
    assert not any(name.startswith("BUNDLE") for name in linux)
    mac = evaluated("darwin")
    assert mac["EXE sixaika-desktop"]["console"]
    assert not mac["EXE 6Aika Desktop"]["console"]
    assert mac["BUNDLE 6Aika Desktop.app"]["bundle_identifier"] == DESKTOP_FILE


@pytest.mark.skipif(sys.platform == "win32", reason="a system plays another only among its kin")
def test_macos_is_told_all_it_asks_of_a_program() -> None:
    bundle = evaluated("darwin")["BUNDLE 6Aika Desktop.app"]
    told = plistlib.loads(plistlib.dumps(bundle["info_plist"]))
    assert told["CFBundleShortVersionString"] == bundle["version"] == __version__
    assert set(told["CFBundleLocalizations"]) == LANGUAGES
    assert told["CFBundleExecutable"] == "6Aika Desktop"
    assert not told["LSBackgroundOnly"]
    (document,) = told["CFBundleDocumentTypes"]
    (declared,) = told["UTExportedTypeDeclarations"]
    assert document["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    assert declared["UTTypeTagSpecification"]["public.filename-extension"] == ["sixaika"]
    assert (ICONS / document["CFBundleTypeIconFile"]).exists()
    assert Path(bundle["icon"]).exists()


@pytest.mark.parametrize(
    ("system", "processor", "without"),
    [
        ((13, 0), "arm64", ["newer", "nothing", "older-python"]),
        ((14, 0), "arm64", ["nothing", "older-python"]),
        ((15, 0), "x86_64", ["apple", "nothing", "older-python"]),
    ],
)
def test_a_mac_lacks_the_libraries_whose_wheels_are_of_others(
    system: tuple[int, int], processor: str, without: list[str]
) -> None:
    found = {
        "pure": ["pure-1.0-py3-none-any.whl"],
        "both": ["both-1.0-cp313-cp313-macosx_10_13_universal2.whl"],
        "stable": [
            "stable-1.0-cp39-abi3-macosx_11_0_arm64.whl",
            "stable-1.0-cp39-abi3-macosx_10_9_x86_64.whl",
        ],
        "newer": ["newer-1.0-cp313-cp313-macosx_14_0_universal2.whl"],
        "apple": ["apple-1.0-cp313-cp313-macosx_11_0_arm64.whl", "apple-1.0-cp313-cp313-win_amd64.whl"],
        "older-python": ["older_python-1.0-cp312-cp312-macosx_11_0_universal2.whl"],
        "nothing": [],
    }
    lines = [(name, "", files) for name, files in found.items()]
    lines.append(("of-others", "sys_platform != 'darwin'", []))
    assert wheels.lacking(lines, system, processor) == without


def test_a_mac_has_the_version_of_a_library_that_the_lock_file_gives_its_processor() -> None:
    lines = [
        ("one", "platform_machine == 'arm64'", ["one-2.0-cp313-cp313-macosx_14_0_arm64.whl"]),
        ("one", "platform_machine != 'arm64'", ["one-1.0-cp313-cp313-macosx_13_0_x86_64.whl"]),
    ]
    assert wheels.lacking(lines, (14, 0), "arm64") == wheels.lacking(lines, (14, 0), "x86_64") == []
    assert wheels.lacking([lines[0], ("one", lines[1][1], [])], (14, 0), "x86_64") == ["one"]


def test_the_wheels_are_asked_for_by_the_uv_of_the_project_not_one_on_the_path(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[Any] = []

    def answer(command: list[Any], **_: Any) -> None:
        asked.extend(command)
        url = "https://example.org/one-1.0-py3-none-any.whl"
        told = f'[[packages]]\nname = "one"\nwheels = [{{ url = "{url}" }}]\n'
        Path(command[-1]).write_text(told, "utf-8")

    monkeypatch.setattr(wheels.subprocess, "run", answer)
    assert wheels.wheels() == [("one", "", ["one-1.0-py3-none-any.whl"])]
    assert asked[:3] == [sys.executable, "-m", "uv"]


@pytest.mark.skipif(sys.platform == "win32", reason="a system plays another only among its kin")
def test_the_macs_that_wheels_are_looked_for_are_those_of_the_bundle_and_the_runner() -> None:
    oldest = evaluated("darwin")["BUNDLE 6Aika Desktop.app"]["info_plist"]["LSMinimumSystemVersion"]
    assert tuple(map(int, oldest.split("."))) == wheels.OLDEST
    release = (ROOT / ".github/workflows/release.yml").read_text("utf-8")
    assert f'python-version: "{".".join(map(str, wheels.PYTHON))}"' in release


OTOOL = """
Load command 9
      cmd LC_BUILD_VERSION
  cmdsize 32
 platform 1
    minos {0}
      sdk 26.0
   ntools 1
     tool 3
  version 1115.7.3
Load command 10
      cmd LC_VERSION_MIN_MACOSX
  cmdsize 16
  version 10.13
      sdk 14.5
Load command 11
          cmd LC_ID_DYLIB
      current version 1226.0.0
"""


def test_a_library_tells_the_oldest_macos_that_it_runs_on() -> None:
    assert macos.needs(OTOOL.format("14.0")) == (14, 0)
    assert macos.needs(OTOOL.format("10.9")) == (10, 13)


def test_no_library_of_a_newer_macos_goes_out_for_an_older_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = tmp_path / "6Aika Desktop.app" / "Contents"
    app.mkdir(parents=True)
    (app / "Info.plist").write_bytes(plistlib.dumps({"LSMinimumSystemVersion": "14.0"}))
    for name in ("14.0", "14.1", "11.0"):
        (app / name).write_bytes(b"\xcf\xfa\xed\xfe")

    def answer(command: list[Any], **_: Any) -> SimpleNamespace:
        return SimpleNamespace(stdout=OTOOL.format(command[-1].name))

    monkeypatch.setattr(macos.subprocess, "run", answer)
    assert macos.too_new(app.parent) == [str(Path("Contents", "14.1"))]


def test_the_rights_asked_of_macos_are_few_and_no_network_is_among_them() -> None:
    rights = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert all(rights.values())
    assert not [name for name in rights if "network" in name or "device" in name or "files" in name]


def test_an_app_is_signed_from_the_inside_out(tmp_path: Path) -> None:
    app = tmp_path / "A.app"
    for name, begins in (
        ("MacOS/a", b"\xcf\xfa\xed\xfe"),
        ("Frameworks/b.so", b"\xcf\xfa\xed\xfe"),
        ("c.txt", b"text"),
    ):
        path = app / "Contents" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(begins)
    signed = [command[-1] for command in macos.signing(app, "Me") if command[1] == "--force"]
    assert signed[-1] == str(app)
    assert {Path(path).name for path in signed} == {"a", "b.so", "A.app"}


def pixels(path: Path) -> bytes:
    """The colours of a picture, row by row."""
    with Image.open(path) as image:
        return image.convert("RGBA").tobytes()


def test_the_icons_are_those_that_the_drawings_give(tmp_path: Path) -> None:
    icons.main(tmp_path)
    made = {path.name for path in tmp_path.iterdir()}
    assert made == {path.name for path in ICONS.iterdir() if path.suffix != ".svg"}
    for name in made:
        if name.endswith(".png"):
            here, there = (pixels(folder / name) for folder in (ICONS, tmp_path))
            differ = max(abs(a - b) for a, b in zip(here, there, strict=True))
            assert differ <= 24, f"{name}: run python packaging/icons.py"


@pytest.mark.parametrize("name", ["program", "document"])
def test_windows_and_macos_find_every_size_they_draw(name: str) -> None:
    with Image.open(ICONS / f"{name}.ico") as image:
        assert {size[0] for size in image.info["sizes"]} == set(icons.ICO)
    with Image.open(ICONS / f"{name}.icns") as image:
        assert {size[0] * size[2] for size in image.info["sizes"]} == set(icons.ICNS)


def test_every_part_of_the_bundle_tells_its_licence(tmp_path: Path) -> None:
    modules = ["PySide6.QtCore", "shiboken6", "sqlalchemy.orm", "lxml", "pyphen"]
    page = notices.write(modules, ["PySide6/Qt/lib/libQt6Core.so.6"], [], tmp_path)
    text = page.read_text("utf-8")
    for expected in (
        "GNU LESSER GENERAL PUBLIC LICENSE",
        "SIL OPEN FONT LICENSE",
        "PYTHON SOFTWARE FOUNDATION LICENSE",
        "SQLAlchemy",
        "Tabler Icons",
    ):
        assert expected in text
    assert "sixaika-desktop" not in {part.name for part in notices.parts(["sixaika_desktop"])}


def test_no_library_that_the_program_needs_is_without_a_licence_text() -> None:
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    locked = set(re.findall(r"^([a-z0-9-]+)==", lock, re.MULTILINE))
    owners = importlib.metadata.packages_distributions()
    modules = [
        m for m, names in owners.items() if {re.sub(r"[-_.]+", "-", n).lower() for n in names} & locked
    ]
    found = notices.parts(modules)
    assert len(found) > 15
    assert all(any(len(text) > 200 for text in part.texts) for part in found), [
        part.name for part in found if not any(len(text) > 200 for text in part.texts)
    ]


def test_the_scripts_of_packaging_are_python_of_the_oldest_version_supported() -> None:
    for path in PACKAGING.rglob("*.py"):
        ast.parse(path.read_text("utf-8"), feature_version=(3, 11))


@pytest.mark.skipif(not (ROOT / "dist" / "sixaika-desktop").is_dir(), reason="there is no bundle: poe bundle")
def test_the_bundle_works() -> None:
    program = ROOT / "dist" / "sixaika-desktop" / ("sixaika-desktop" + (".exe" if os.name == "nt" else ""))
    done = subprocess.run([program, "selftest", "--lang", "en"], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    assert __version__ in done.stdout


def test_a_picture_is_as_wide_as_it_is_asked_to_be() -> None:
    with Image.open(BytesIO(icons.drawn(ICONS / "program.svg", 40))) as image:
        assert image.size == (40, 40)


INTEL_MAC = (
    "gmp.10", "gnutls.30", "hogweed.6.11", "idn2.0", "intl.8", "jpeg.8.3.2", "nettle.8.11", "p11-kit.0",
    "qpdf.30.2.0", "tasn1.6", "unistring.5",
)  # fmt: skip
"""The libraries in the wheel of pikepdf 9.11 for macOS 13 on Intel."""

SPELLING_ON_WINDOWS = [
    f"enchant/data/mingw64/{name}"
    for name in (
        "bin/libenchant-2.dll",
        "bin/libgcc_s_seh-1.dll",
        "bin/libglib-2.0-0.dll",
        "bin/libgmodule-2.0-0.dll",
        "bin/libhunspell-1.7-0.dll",
        "bin/libiconv-2.dll",
        "bin/libintl-8.dll",
        "bin/libpcre2-8-0.dll",
        "bin/libstdc++-6.dll",
        "bin/libwinpthread-1.dll",
        "lib/enchant-2/enchant_hunspell.dll",
        "share/enchant/hunspell/en_GB.dic",
    )
]


def test_what_spelling_brings_on_windows_is_named_with_licence_and_source() -> None:
    found = {part.name: part for part in notices.others(["enchant"], SPELLING_ON_WINDOWS)}
    assert set(found) == {
        "English dictionaries (SCOWL)",
        "Enchant",
        "GCC runtime",
        "GLib",
        "GNU gettext (libintl)",
        "Hunspell",
        "PCRE2",
        "libiconv",
        "winpthreads",
    }
    for part in found.values():
        assert part.licence
        assert part.source
        assert all(len(text) > 500 for text in part.texts)
        assert part.name in notices.page([part]).replace("&#x27;", "'")


def test_what_the_library_for_pdf_brings_to_an_intel_mac_is_named_with_its_licence() -> None:
    files = [f"pikepdf/.dylibs/lib{name}.dylib" for name in INTEL_MAC]
    found = {part.name: part for part in notices.others(["pikepdf"], files)}
    assert {"GMP", "GnuTLS", "Nettle", "libidn2", "p11-kit", "qpdf"} <= set(found)
    assert all(part.texts for part in found.values())


def test_a_library_of_others_that_nobody_knows_does_not_go_out() -> None:
    spelling = "enchant/data/mingw64/bin/libnuspell.dll"
    for strange in ("numpy.libs/libstrange-1.so", spelling, "x/.dylibs/liby.dylib"):
        with pytest.raises(notices.Lacking, match=re.escape(strange)):
            notices.others(["numpy"], [strange])


def test_every_library_of_others_in_the_wheels_of_this_system_is_known() -> None:
    home = Path(str(importlib.metadata.distribution("numpy").locate_file("")))
    folders = [home / f"{name}.libs" for name in ("numpy", "pandas", "pikepdf", "pillow")]
    folders += [home / "pypdfium2_raw", *home.glob("*/.dylibs")]
    files = [path.relative_to(home).as_posix() for one in folders if one.is_dir() for path in one.iterdir()]
    assert files
    found = {part.name for part in notices.others(["PIL", "lxml", "numpy", "pikepdf", "pypdfium2"], files)}
    assert {"FreeType", "PDFium", "libtiff", "libxml2", "libxslt", "qpdf", "zlib"} <= found


def test_the_bill_of_materials_lists_what_is_not_python_too() -> None:
    libraries = [{"name": name, "bom-ref": f"{name}==1"} for name in ("pandas", "pikepdf", "PySide6_Addons")]
    depending = [{"ref": one["bom-ref"]} for one in libraries]
    made = bill.bill({"components": libraries, "dependencies": depending})
    names = {one["name"] for one in made["components"]}
    assert {
        "Qt",
        "Source Sans 3",
        "Tabler Icons",
        "hyphenation hyph_sv",
        "Enchant",
        "qpdf",
        "pandas",
    } <= names
    references = [one["bom-ref"] for one in made["components"]]
    assert len(references) == len(set(references))
    depending = {one["ref"]: one.get("dependsOn", []) for one in made["dependencies"]}
    (pikepdf,) = [one["bom-ref"] for one in made["components"] if one["name"] == "pikepdf"]
    assert "pikepdf/qpdf" in depending[pikepdf]


def test_microsoft_s_runtime_is_known_however_its_name_is_spelled() -> None:
    files = ["PySide6/MSVCP140_1.dll", "shiboken6/VCRUNTIME140.dll", "shiboken6\\vcruntime140_1.dll"]
    found = notices.others(["PySide6", "shiboken6"], files)
    assert [(part.name, part.within) for part in found] == [
        ("Microsoft Visual C++ runtime", "PySide6_Essentials"),
        ("Microsoft Visual C++ runtime", "shiboken6"),
    ]
