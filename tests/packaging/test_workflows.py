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


def _bash_steps() -> dict[str, str]:
    """What the workflows run by bash, by job and place; what GitHub fills in before is a word."""
    steps: dict[str, str] = {}
    for path in WORKFLOWS:
        for name, job in _read(path)["jobs"].items():
            for at, step in enumerate(job.get("steps", [])):
                if "run" in step and step.get("shell", "bash") == "bash":
                    steps[f"{path.stem}-{name}-{at}"] = re.sub(r"\$\{\{.*?\}\}", "word", step["run"])
    return steps


@pytest.mark.parametrize("step", _bash_steps())
def test_every_step_is_a_script_that_bash_can_read(step: str) -> None:
    bash = shutil.which("bash")
    if bash is None or sys.platform == "win32":  # the bash that Windows finds first may be another system's
        pytest.skip("there is no bash")
    done = subprocess.run(
        [bash, "-n"], input=_bash_steps()[step], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(sys.platform == "win32", reason="a step for Linux")
def test_a_tag_that_is_not_the_version_of_the_program_releases_nothing() -> None:
    step = _bash_steps()["release-version-1"]
    version = re.search(
        r'__version__ = "(.+)"', (ROOT / "sixaika_desktop" / "__init__.py").read_text("utf-8")
    )
    assert version
    for tag, code in ((f"v{version[1]}", 0), ("v99.0.0", 1)):
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step],
            cwd=ROOT, env={"GITHUB_REF_NAME": tag, "PATH": "/usr/bin:/bin"}, check=False,
        )  # fmt: skip
        assert done.returncode == code, tag


def test_windows_has_its_tools_installed_where_they_lack_and_signs_where_it_is_told_how() -> None:
    (step,) = [text for text in _bash_steps().values() if "choco install nsis" in text]
    assert "choco install wixtoolset" in step
    jobs = _read(ROOT / ".github" / "workflows" / "release.yml")["jobs"]
    (made,) = [one for one in jobs["windows"]["steps"] if "poe installers" in one.get("run", "")]
    assert made["env"]["SIXAIKA_SIGN"].startswith("${{ secrets.")
    assert jobs["windows"]["environment"] == "signing"
