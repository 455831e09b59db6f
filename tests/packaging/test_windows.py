"""The installers for Windows name what the bundle has, speak three languages, and clear up after them."""

import importlib.util
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType
from typing import Any
from xml.etree import ElementTree

import pytest

from sixaika_desktop import paths
from sixaika_desktop.domain.phrases import LANGUAGES

ROOT = Path(__file__).parents[2]
WINDOWS = ROOT / "packaging" / "windows"
NSI = (WINDOWS / "setup.nsi").read_text("utf-8")
TEXTS = (WINDOWS / "texts.nsh").read_text("utf-8")
WIX = "{http://schemas.microsoft.com/wix/2006/wi}"
WXS = ElementTree.parse(WINDOWS / "sixaika.wxs").getroot()


def _load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("packaging_windows_build", WINDOWS / "build.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


build: Any = _load()
DEFINED = dict(re.findall(r'^!define (\w+) "(.*)"$', NSI, re.MULTILINE))


def _filled(text: str) -> str:
    """A text of setup.nsi with the constants in it."""
    for name, value in reversed(DEFINED.items()):  # a later one may stand on an earlier one
        text = text.replace(f"${{{name}}}", value)
    return text


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with a small bundle."""
    monkeypatch.setattr(build, "ROOT", tmp_path)
    bundle = tmp_path / "dist" / "sixaika-desktop"
    (bundle / "_internal" / "sub").mkdir(parents=True)
    for name in ("6Aika Desktop.exe", "sixaika-desktop.exe", "_internal/a.txt", "_internal/sub/äö €.txt"):
        (bundle / name).write_bytes(b"MZ")
    monkeypatch.setattr(build, "__version__", "1.20.3rc4")
    icons = tmp_path / "resources" / "icons" / "program"
    shutil.copytree(ROOT / "resources" / "icons" / "program", icons)
    monkeypatch.setattr(build, "ICONS", icons)
    return tmp_path


# --- names and versions


def test_the_installers_have_the_version_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert build.__version__ == project["version"]
    assert WXS.find(f"{WIX}Product").attrib["Version"] == "$(var.Version)"  # pyright: ignore[reportOptionalMemberAccess]
    for key in ("FileVersion", "ProductVersion"):
        assert f'"{key}" "${{VERSION}}"' in NSI


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.1.0", (0, 1, 0)), ("1.20.3rc4", (1, 20, 3)), ("2.0", (2, 0, 0)), ("3.1.dev5", (3, 1, 5))],
)
def test_windows_gets_three_numbers(version: str, numbers: tuple[int, int, int]) -> None:
    assert build.numbers(version) == numbers


def test_the_installers_name_the_programs_of_the_bundle() -> None:
    spec = (ROOT / "build.spec").read_text("utf-8")
    title = re.search(r'^TITLE = "(.+)"$', spec, re.MULTILINE)
    assert title
    assert "name=TITLE, console=False" in spec
    assert 'name="sixaika-desktop", console=True' in spec
    assert (f"{title[1]}.exe", "sixaika-desktop.exe") == build.PROGRAMS
    assert (DEFINED["WINDOW"], DEFINED["COMMAND"]) == build.PROGRAMS
    shortcut = WXS.find(f".//{WIX}Shortcut")
    assert shortcut is not None
    assert shortcut.attrib["Target"] == f"[INSTALLDIR]{build.PROGRAMS[0]}"


def test_the_icons_that_the_installers_name_are_there() -> None:
    named = set(re.findall(r"\$\{ICONS\}\\([\w.]+)", NSI))
    named |= {one for at in WXS.iter() for one in re.findall(r"\$\(var\.Icons\)/([\w.]+)", str(at.attrib))}
    assert named == {"program.ico", "document.ico"}
    for name in named:
        assert (build.ICONS / name).is_file()
    assert (WINDOWS / "side.bmp").read_bytes().startswith(b"BM")


@pytest.mark.parametrize("page", ["MUI_", "MUI_UN"])
def test_the_picture_keeps_its_shape_on_the_pages_of_installing_and_of_removing(page: str) -> None:
    assert f'!define {page}WELCOMEFINISHPAGE_BITMAP "side.bmp"\n' in NSI
    assert f"!define {page}WELCOMEFINISHPAGE_BITMAP_STRETCH AspectFitHeight\n" in NSI


def test_setup_uses_all_that_it_is_told(project: Path) -> None:
    told = build.defines(project / "dist" / "sixaika-desktop", project / "dist" / "setup.exe")
    assert told["NUMBERS"] == "1.20.3.0"
    for name in told:
        assert f"${{{name}}}" in NSI
        assert name not in DEFINED


def test_windows_finds_the_library_where_the_program_keeps_it() -> None:
    assert DEFINED["NAME"] == paths.NAME
    assert DEFINED["CARRIED"] == paths.CARRIED
    assert 'StrCpy $Kept "$LOCALAPPDATA\\${NAME}"' in NSI
    comment = WXS.find(f".//{WIX}Property[@Id='ARPCOMMENTS']")
    assert comment is not None
    assert f"%LOCALAPPDATA%\\{paths.NAME} " in comment.attrib["Value"]


# --- what is said


def _told() -> dict[str, dict[str, str]]:
    told: dict[str, dict[str, str]] = {}
    for language, key, text in re.findall(r'^\$\{Text\} (\w+) (\w+) "(.*)"$', TEXTS, re.MULTILINE):
        assert language not in told.setdefault(key, {}), f"{key} is told twice in {language}"
        told[key][language] = text
    return told


def test_every_text_of_setup_is_there_in_every_language() -> None:
    languages = re.findall(r'^!insertmacro MUI_LANGUAGE "(\w+)"$', NSI, re.MULTILINE)
    assert languages == ["English", "Finnish", "Swedish"]
    assert len(languages) == len(LANGUAGES)
    for key, texts in _told().items():
        assert list(texts) == [language.upper() for language in languages], key
        assert all(texts.values()), key


def test_every_text_of_setup_is_used_and_none_is_lacking() -> None:
    assert set(re.findall(r"\$\(([A-Z_]+)\)", NSI)) == _told().keys()


def test_the_languages_name_the_same_things() -> None:
    for key, texts in _told().items():
        named = {language: sorted(re.findall(r"\$\w+|\$\{\w+\}", text)) for language, text in texts.items()}
        assert len({str(one) for one in named.values()}) == 1, (key, named)


def test_what_is_to_be_read_differs_between_the_languages() -> None:
    for key, texts in _told().items():
        assert len(set(texts.values())) == (1 if key == "WELCOME_TITLE" else 3), key


def test_removing_tells_where_the_applications_lie() -> None:
    for key in ("KEPT_TEXT", "GONE_TEXT"):
        assert all("$Kept" in text for text in _told()[key].values())


# --- the association


def _registered() -> dict[tuple[str, str], str]:
    """What the .msi writes into the registry below the classes: by key and name."""
    return {
        (one.attrib["Key"], one.attrib.get("Name", "")): one.attrib["Value"]
        for one in WXS.iter(f"{WIX}RegistryValue")
        if one.attrib["Root"] == "HKLM" and one.attrib["Key"].startswith(DEFINED["CLASSES"])
    }


def _written() -> dict[tuple[str, str], str]:
    """What setup.exe writes into the registry below the classes: by key and name."""
    found = re.findall(r"^  WriteRegStr HKCU \"(.+?)\" \"(.*?)\" (?:'(.+)'|\"(.*)\")$", NSI, re.MULTILINE)
    values = {(_filled(key), _filled(name)): _filled(a or b) for key, name, a, b in found}
    return {place: value for place, value in values.items() if place[0].startswith(DEFINED["CLASSES"])}


def test_a_double_click_opens_the_file_whatever_its_name() -> None:
    kind = _written()[r"Software\Classes\.sixaika", ""]
    command = _written()[rf"Software\Classes\{kind}\shell\open\command", ""]
    assert command == rf'"$INSTDIR\{build.PROGRAMS[0]}" open "%1"'
    desktop = (ROOT / "packaging" / "linux" / "fi.sixaika.Desktop.desktop").read_text("utf-8")
    assert "Exec=sixaika-desktop open %f\n" in desktop
    icon = _written()[rf"Software\Classes\{kind}\DefaultIcon", ""]
    assert icon == r'"$INSTDIR\document.ico"'


def test_both_installers_associate_alike() -> None:
    setup = {
        place: value.replace("$INSTDIR\\", "[INSTALLDIR]").replace(
            "$(KIND_TEXT)", _told()["KIND_TEXT"]["ENGLISH"]
        )
        for place, value in _written().items()
    }
    assert setup == _registered()


def test_the_type_of_the_file_is_that_of_linux() -> None:
    mime = (ROOT / "packaging" / "linux" / "fi.sixaika.Desktop.mime.xml").read_text("utf-8")
    kind = _written()[r"Software\Classes\.sixaika", "Content Type"]
    assert f'type="{kind}"' in mime
    assert '<glob pattern="*.sixaika"/>' in mime


def test_removing_takes_away_every_key_that_was_written() -> None:
    keys = {_filled(key) for key in re.findall(r'WriteReg\w+ HKCU "(.+?)"', NSI)}
    removed = {_filled(key) for key in re.findall(r'DeleteRegKey (?:/ifempty )?HKCU "(.+?)"', NSI)}
    for key in keys:
        assert any(key == one or key.startswith(one + "\\") for one in removed), key


def test_removing_never_takes_a_whole_folder_that_may_hold_anything_else() -> None:
    swept = re.findall(r'RMDir /r "(.+)"', NSI)
    assert {Path(folder.replace("\\", "/")).name for folder in swept} == {"${INNER}", "_old", "_new"}


# --- the .msi


def test_every_file_of_the_bundle_is_a_component_with_a_number_of_its_own(project: Path) -> None:
    bundle = project / "dist" / "sixaika-desktop"
    root = build.fragment(bundle).getroot()
    sources = [one.attrib["Source"] for one in root.iter(f"{WIX}File")]
    assert sorted(project / one for one in sources) == sorted(p for p in bundle.rglob("*") if p.is_file())
    components = list(root.iter(f"{WIX}Component"))
    assert len({one.attrib["Guid"] for one in components}) == len(components) == 4
    referred = [one.attrib["Id"] for one in root.iter(f"{WIX}ComponentRef")]
    assert sorted(referred) == sorted(one.attrib["Id"] for one in components)


def test_a_file_keeps_its_number_from_version_to_version(project: Path) -> None:
    def numbers() -> dict[str, str]:
        root = build.fragment(project / "dist" / "sixaika-desktop").getroot()
        return {
            one.find(f"{WIX}File").attrib["Source"]: one.attrib["Guid"]
            for one in root.iter(f"{WIX}Component")
        }

    before = numbers()
    (project / "dist" / "sixaika-desktop" / "_internal" / "0 comes first.txt").write_bytes(b"")
    after = numbers()
    assert len(after) == len(before) + 1
    assert before.items() <= after.items()


def test_the_package_for_administrators_is_for_all_and_replaces_older_ones() -> None:
    package = WXS.find(f".//{WIX}Package")
    assert package is not None
    assert package.attrib["InstallScope"] == "perMachine"
    assert WXS.find(f".//{WIX}MajorUpgrade") is not None
    found = WXS.find(f".//{WIX}Property[@Id='INSTALLDIR']/{WIX}RegistrySearch")
    told = WXS.find(f".//{WIX}RegistryValue[@Value='[INSTALLDIR]']")
    assert found is not None
    assert told is not None
    for name in ("Root", "Key", "Name"):
        assert found.attrib[name] == told.attrib[name]
    groups = {one.attrib["Id"] for one in WXS.iter(f"{WIX}ComponentGroupRef")}
    assert groups == {"Bundle"}


# --- making them


def test_without_a_bundle_nothing_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(build, "ROOT", tmp_path)
    assert build.main([]) == 2
    assert "lacks 6Aika Desktop.exe, sixaika-desktop.exe" in capsys.readouterr().err


def test_what_there_is_no_recipe_for_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert build.main(["zip"]) == 2
    assert capsys.readouterr().err == "There is no zip: say setup, msi, or nothing for both.\n"


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script signs")
def test_what_is_signed_is_signed_before_it_is_packed_and_after(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = project / "signed.txt"
    script = project / "sign.sh"
    script.write_text('#!/bin/sh\necho "$2" >> "$1"\n')
    monkeypatch.setenv("SIXAIKA_SIGN", f"sh {script} {log}")
    made: list[str] = []

    def make(bundle: Path, target: Path) -> Path:
        made.append(log.read_text())
        return target

    monkeypatch.setitem(build.MAKERS, "msi", make)
    assert build.main(["msi"]) == 0
    assert [line.count(".exe") for line in made] == [2]
    assert log.read_text().splitlines()[-1].endswith("sixaika-desktop-1.20.3rc4-windows-x86_64.msi")


@pytest.mark.skipif(shutil.which("makensis") is None, reason="NSIS is not installed")
def test_nsis_makes_setup_without_a_warning(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert build.main(["setup"]) == 0
    out, err = capfd.readouterr()
    made = project / "dist" / "sixaika-desktop-1.20.3rc4-windows-x86_64-setup.exe"
    assert (out.strip(), err) == (str(made), "")
    assert made.read_bytes()[:2] == b"MZ"


@pytest.mark.skipif(shutil.which("wixl") is None, reason="wixl is not installed")
def test_wixl_makes_the_package_for_administrators(project: Path) -> None:
    assert build.main(["msi"]) == 0
    made = project / "dist" / "sixaika-desktop-1.20.3rc4-windows-x86_64.msi"
    listed = subprocess.run(["msiinfo", "export", made, "File"], capture_output=True, text=True, check=True)
    assert listed.stdout.count("\n") == 3 + 5
    assert "äö €.txt" in listed.stdout
