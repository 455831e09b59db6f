"""What the set-up script decides, without setting anything up."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "packaging" / "get_ready.py"


def _load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("get_ready", SCRIPT)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["get_ready"] = module
    spec.loader.exec_module(module)
    return module


ready: Any = _load()
ALL_LIBRARIES = tuple(ready.QT_LIBRARIES)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project folder with what the stamp is made of, in a folder with a space in its name."""
    root = tmp_path / "my project"
    root.mkdir()
    for name in ("pyproject.toml", "requirements.lock", "requirements-dev.lock"):
        (root / name).write_text(f"# {name}\n", "utf-8")
    return root


# --- Python


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 14)])
def test_a_supported_python_is_taken(version: tuple[int, int]) -> None:
    assert ready.wrong_python(version, 64) is None


@pytest.mark.parametrize("version", [(3, 10), (3, 15), (2, 7), (4, 0)])
def test_another_python_is_told_what_is_needed(version: tuple[int, int]) -> None:
    said = ready.wrong_python(version, 64)
    assert "Python 3.11 to 3.14 is needed" in said
    assert f"{version[0]}.{version[1]}" in said


def test_a_32_bit_python_is_refused() -> None:
    assert "64-bit" in ready.wrong_python((3, 12), 32)


def test_the_supported_versions_are_those_of_the_project() -> None:
    oldest, too_new = (".".join(map(str, v)) for v in (ready.OLDEST, ready.TOO_NEW))
    assert f'requires-python = ">={oldest},<{too_new}"' in (ROOT / "pyproject.toml").read_text("utf-8")


# --- system packages


def test_a_complete_computer_lacks_nothing() -> None:
    assert ready.lacking("test", True, (), (), 11) == []


def test_the_demo_needs_no_qt_libraries() -> None:
    assert ready.lacking("demo", False, ALL_LIBRARIES, ("qpdf",), 11) == ["python3.11-venv"]


def test_a_bare_computer_gets_everything_for_the_tests() -> None:
    packages = ready.lacking("test", False, ALL_LIBRARIES, ("qpdf",), 12)
    assert packages == [
        "python3.12-venv",
        "libgl1",
        "libegl1",
        "libxkbcommon0",
        "libglib2.0-0",
        "libfreetype6",
        "libfontconfig1",
        "libdbus-1-3",
        "qpdf",
    ]


def test_only_what_lacks_is_installed() -> None:
    assert ready.lacking("test", True, ("libEGL.so.1",), (), 11) == ["libegl1"]


def test_apt_is_asked_once_for_all() -> None:
    assert ready.apt_commands(["libegl1", "qpdf"]) == [
        ["apt-get", "update"],
        ["apt-get", "install", "-y", "--no-install-recommends", "libegl1", "qpdf"],
    ]


def test_without_root_the_command_is_named() -> None:
    said = ready.advice(["python3.11-venv"], has_apt=True)
    assert said.splitlines()[1].strip() == (
        "sudo apt-get update && sudo apt-get install -y --no-install-recommends python3.11-venv"
    )


def test_without_apt_the_packages_are_named() -> None:
    said = ready.advice(["libegl1", "qpdf"], has_apt=False)
    assert "libegl1, qpdf" in said
    assert "apt-get" not in said


# --- the stamp


def _stamp(job: str, root: Path) -> None:
    (root / ".venv").mkdir(exist_ok=True)
    stamp = ready.wanted_stamp(job, "3.11", root)
    (root / ".venv" / "ready.json").write_text(json.dumps(stamp._asdict()), "utf-8")


def _done(job: str, root: Path) -> bool:
    return ready.up_to_date(job, ready.read_stamp(root / ".venv"), root)


def test_nothing_is_ready_before_the_first_run(project: Path) -> None:
    assert not _done("demo", project)
    assert not _done("test", project)


def test_what_was_done_is_not_done_again(project: Path) -> None:
    _stamp("test", project)
    assert _done("test", project)
    assert _done("setup", project)


def test_what_serves_the_tests_serves_the_demo_but_not_the_other_way(project: Path) -> None:
    _stamp("test", project)
    assert _done("demo", project)
    _stamp("demo", project)
    assert _done("demo", project)
    assert not _done("test", project)


@pytest.mark.parametrize("file", ["pyproject.toml", "requirements-dev.lock"])
def test_a_changed_requirement_is_noticed(project: Path, file: str) -> None:
    _stamp("test", project)
    (project / file).write_text("# changed\n", "utf-8")
    assert not _done("test", project)


def test_windows_line_ends_are_no_change(project: Path) -> None:
    _stamp("test", project)
    (project / "requirements-dev.lock").write_bytes(b"# requirements-dev.lock\r\n")
    assert _done("test", project)


def test_a_moved_folder_is_set_up_anew(project: Path) -> None:
    _stamp("test", project)
    moved = project.parent / "elsewhere"
    shutil.move(project, moved)
    assert not _done("test", moved)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"python": "3.11"}', '{"color": "red"}', "null"])
def test_an_unreadable_stamp_is_none(project: Path, text: str) -> None:
    (project / ".venv").mkdir()
    (project / ".venv" / "ready.json").write_text(text, "utf-8")
    assert ready.read_stamp(project / ".venv") is None


# --- an existing .venv


def test_no_venv_is_not_usable(project: Path) -> None:
    assert ready.usable_python(project / ".venv") is None


def test_a_venv_without_a_python_is_not_usable(project: Path) -> None:
    venv = project / ".venv"
    venv.mkdir()
    (venv / "pyvenv.cfg").write_text(f"command = /usr/bin/python3 -m venv {venv}\n", "utf-8")
    assert ready.usable_python(venv) is None


@pytest.mark.parametrize(
    ("made_as", "elsewhere"),
    [("{here}", False), ("--clear {here}", False), ("/some/other/.venv", True), ("{here}/deeper", True)],
)
def test_a_venv_made_for_another_folder_is_told(project: Path, made_as: str, elsewhere: bool) -> None:
    venv = project / ".venv"
    venv.mkdir()
    command = "command = /usr/bin/python3 -m venv " + made_as.format(here=venv)
    (venv / "pyvenv.cfg").write_text(f"home = /usr/bin\n{command}\n", "utf-8")
    assert ready.made_elsewhere(venv) is elsewhere


@pytest.mark.skipif(os.name == "nt", reason="a link to an interpreter needs rights on Windows")
def test_a_venv_made_by_hand_is_completed_and_an_unfinished_one_is_not(project: Path) -> None:
    venv = project / ".venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(venv)], check=True, cwd=project)
    assert ready.usable_python(venv) is None, "without pip it is of no use"
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    (venv / "lib" / f"python{version}" / "site-packages" / "pip.py").touch()
    assert ready.usable_python(venv) == version
    (venv / "unfinished").touch()
    assert ready.usable_python(venv) is None


# --- what is said


@pytest.mark.parametrize(
    "line",
    [
        "WARNING: Retrying ... NewConnectionError('... [Errno -3] Temporary failure in name resolution')",
        "ERROR: Could not install packages due to an OSError: ... Max retries exceeded with url: /simple/",
    ],
)
def test_no_network_is_one_sentence(line: str) -> None:
    said = ready.explain_pip(f"{line}\nERROR: No matching distribution found for alembic==1.20.1\n")
    assert "connect to the network" in said
    assert "\n" not in said


def test_apt_without_a_network_is_one_sentence_too() -> None:
    lines = "Err: Temporary failure resolving 'a.mirror'\nE: Unable to locate package libegl1\n"
    said = ready.explain_apt(["libegl1"], lines)
    assert "connect to the network" in said
    assert "\n" not in said
    assert ready.explain_apt(["libegl1"], "E: dpkg was interrupted\n").endswith("E: dpkg was interrupted")


def test_another_failure_shows_what_pip_said() -> None:
    said = ready.explain_pip("Collecting\nERROR: No space left on device\nnotice\n")
    assert said.splitlines()[1:] == ["  ERROR: No space left on device"]


@pytest.mark.parametrize(("arguments", "code"), [(["--help"], 0), (["dance"], 2)])
def test_the_usage_is_shown(arguments: list[str], code: int) -> None:
    done = subprocess.run(
        [sys.executable, str(SCRIPT), *arguments], capture_output=True, text=True, check=False
    )
    assert done.returncode == code
    assert "packaging/get_ready.py demo" in (done.stderr if code else done.stdout)
    assert "Traceback" not in done.stderr
