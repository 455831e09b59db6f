"""The workflows: pinned, of few rights, and clean by their linters."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def _read(path: Path) -> Any:
    return yaml.safe_load(path.read_text("utf-8"))


def test_there_is_one_that_tests_and_one_that_releases() -> None:
    assert [path.stem for path in WORKFLOWS] == ["release", "test"]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_every_action_is_pinned_to_a_commit_and_says_its_version(path: Path) -> None:
    used = [line for line in path.read_text("utf-8").splitlines() if re.search(r"\buses: (?!\./)", line)]
    assert used
    for line in used:
        assert re.search(r"uses: [\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", line), line


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_only_publishing_may_write(path: Path) -> None:
    workflow = _read(path)
    assert workflow["permissions"] == {}
    for name, job in workflow["jobs"].items():
        rights = job["permissions"]
        assert rights in ({}, {"contents": "write"} if name == "publish" else {"contents": "read"}), name


def test_all_three_systems_are_tested_and_nothing_is_published_that_was_not() -> None:
    test, release = (_read(ROOT / ".github" / "workflows" / f"{name}.yml") for name in ("test", "release"))
    systems = test["jobs"]["test"]["strategy"]["matrix"]["system"]
    assert {system.split("-")[0] for system in systems} == {"ubuntu", "windows", "macos"}
    assert set(release["jobs"]["publish"]["needs"]) == set(release["jobs"]) - {"version", "publish"}


def test_every_system_tries_its_bundle_before_it_is_handed_on() -> None:
    jobs = _read(ROOT / ".github" / "workflows" / "release.yml")["jobs"]
    for name in ("linux", "rpm", "windows", "macos"):
        commands = "\n".join(step.get("run", "") for step in jobs[name]["steps"])
        assert "selftest" in commands, name


@pytest.mark.parametrize("command", [["actionlint"], ["zizmor", "--offline", "--quiet", ".github"]])
def test_the_linters_find_nothing(command: list[str]) -> None:
    beside = shutil.which(command[0], path=str(Path(sys.executable).parent))
    assert beside, f"{command[0]} is not installed: python packaging/get_ready.py"
    done = subprocess.run([beside, *command[1:]], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
