"""What the project's own files promise."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
LOCKS = ["requirements.lock", "requirements-dev.lock"]
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", re.split(r"[\[<>=~!; ]", name)[0]).lower()


def _requirements(lock: str) -> list[str]:
    text = (ROOT / lock).read_text("utf-8").replace("\\\n", " ")
    return [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_file_names_no_host_and_no_path(lock: str) -> None:
    text = (ROOT / lock).read_text("utf-8")
    assert "://" not in text
    assert not re.search(r"^\s*--(?!hash=)", text, re.MULTILINE), "only hashes, no options"
    assert not re.search(r"(^|\s)(/|[A-Z]:\\|\.\.?/)", text)
    assert not re.search(r"\b[\w-]+\.(org|com|net|io|dev|eu|fi)\b", text)


@pytest.mark.parametrize("lock", LOCKS)
def test_every_requirement_is_pinned_and_has_a_hash(lock: str) -> None:
    requirements = _requirements(lock)
    assert len(requirements) > 15
    for line in requirements:
        assert re.match(r"[a-z0-9-]+==[\w.]+( ; [^\\]+)? +--hash=sha256:[0-9a-f]{64}", line), line


@pytest.mark.parametrize(("lock", "extras"), [*zip(LOCKS, ([], ["dev"]), strict=True)])
def test_a_lock_file_holds_all_that_the_project_asks_for(lock: str, extras: list[str]) -> None:
    asked = list(PROJECT["project"]["dependencies"]) + list(PROJECT["dependency-groups"]["build"])
    for extra in extras:
        asked += PROJECT["project"]["optional-dependencies"][extra]
    locked = {_plain(line) for line in _requirements(lock)}
    assert {_plain(one) for one in asked} <= locked


def test_the_tests_run_with_the_versions_that_are_shipped() -> None:
    run, dev = ({line.split(" --hash")[0].strip() for line in _requirements(lock)} for lock in LOCKS)
    assert run <= dev


def test_the_build_backend_comes_from_the_lock() -> None:
    group = {_plain(one) for one in PROJECT["dependency-groups"]["build"]}
    assert {_plain(one) for one in PROJECT["build-system"]["requires"]} <= group


def _readme_commands() -> list[str]:
    blocks = re.findall(
        r"^```sh\n(.*?)^```", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE | re.DOTALL
    )
    first = [line for block in blocks[:1] for line in block.splitlines() if line]
    return first


def test_the_readme_begins_with_exactly_two_commands() -> None:
    assert _readme_commands() == [
        "python3 packaging/get_ready.py demo",
        "python3 packaging/get_ready.py test",
    ]


def test_the_continuous_integration_calls_the_readme_s_test_command() -> None:
    lines = (ROOT / ".ci" / "run").read_text("utf-8").splitlines()
    assert lines[0] == "#!/usr/bin/env bash"
    assert "set -euo pipefail" in lines
    assert lines[-1] == _readme_commands()[1]


def test_the_licence_is_the_whole_eupl() -> None:
    text = (ROOT / "LICENSE").read_text("utf-8")
    assert PROJECT["project"]["license"] == "EUPL-1.2"
    assert text.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2\n")
    for article in range(1, 16):
        assert re.search(rf"^{article}\.\w", text, re.MULTILINE), f"article {article}"
    assert "Appendix" in text
    assert text.rstrip().endswith(
        "All other changes or additions to this Appendix require the production of a new EUPL version."
    )


def test_the_changelog_tells_of_this_version() -> None:
    assert f"## {PROJECT['project']['version']}" in (ROOT / "CHANGELOG.md").read_text("utf-8")


def test_the_arrows_between_the_layers_hold() -> None:
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "from importlinter.cli import lint_imports_command as run; run()",
            "--no-cache",
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
