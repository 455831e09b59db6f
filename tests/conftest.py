"""What every test stands on: no screen, a home of its own, no stray warnings, golden texts."""

from __future__ import annotations

import difflib
import logging
import os
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

GOLDEN = Path(__file__).parent / "golden"

# Qt reads this when it is first imported. To watch a test on a real screen: SIXAIKA_TEST_PLATFORM=xcb
os.environ["QT_QPA_PLATFORM"] = os.environ.get("SIXAIKA_TEST_PLATFORM", "offscreen")
if os.name == "nt":  # without a screen Qt looks there for fonts of its own, and complains
    os.environ["QT_QPA_FONTDIR"] = str(Path(__file__).parents[1] / "resources" / "fonts")

# The library, settings and caches of the person at the keyboard are never touched: tests, and the programs
# they start, live in a home of their own, on each system by the names it uses.
_HOME = Path(tempfile.mkdtemp(prefix="sixaika-tests-"))
_HOMES = {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "XDG_DATA_HOME": ".local/share",
    "XDG_CONFIG_HOME": ".config",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
    "XDG_RUNTIME_DIR": "run",
}
for _name, _folder in _HOMES.items():
    (_HOME / _folder).mkdir(parents=True, exist_ok=True)
    os.environ[_name] = str(_HOME / _folder)
(_HOME / "run").chmod(0o700)

settings.register_profile("default", deadline=None, max_examples=60)
settings.register_profile(
    "thorough", deadline=None, max_examples=2_000, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add --accept."""
    parser.addoption(
        "--accept", action="store_true", help="take what the tests print as the new golden texts"
    )


def pytest_unconfigure() -> None:
    """Remove the home made for these tests."""
    shutil.rmtree(_HOME, ignore_errors=True)


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a text with tests/golden/<name>.txt; with --accept, write it there instead."""
    accept = bool(request.config.getoption("--accept"))

    def compare(name: str, text: str) -> None:
        assert re.fullmatch(r"[\w.-]+(/[\w.-]+)*", name), f"not a name for a golden text: {name!r}"
        file = GOLDEN / f"{name}.txt"
        if not text.endswith("\n"):
            text += "\n"
        if accept:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8", newline="\n")
            return
        if not file.exists():
            pytest.fail(
                f"there is no golden text {name}: look at the output, then `poe accept`", pytrace=False
            )
        before = file.read_text("utf-8")
        if before != text:
            lines = difflib.unified_diff(
                before.splitlines(), text.splitlines(), f"golden/{name}.txt", "now", lineterm="", n=2
            )
            pytest.fail("\n".join([*lines, "if this is right: `poe accept`"]), pytrace=False)

    return compare


@pytest.fixture(autouse=True)
def no_stray_log(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that makes the program log a warning or worse, unless it is marked `expects_log`.

    A test that expects one either bears the mark or looks at `caplog` and then calls `caplog.clear()`.
    """
    yield
    if "expects_log" in request.keywords:
        return
    stray = [
        f"{record.levelname} {record.name}: {record.getMessage()}"
        for phase in ("setup", "call", "teardown")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.WARNING
    ]
    if stray:
        pytest.fail("logged although nobody expected it:\n" + "\n".join(stray), pytrace=False)
