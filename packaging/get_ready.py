"""Get this project ready on a computer that has only Python, then run its main job or its tests.

    python3 packaging/get_ready.py demo     set up, then make the demo (the result is in demo/)
    python3 packaging/get_ready.py test     set up, then run the whole test suite
    python3 packaging/get_ready.py          set up only, for working on the program

On Windows say `py` for `python3`. What follows demo or test is passed on: `demo --all`, `test -k budget`.

Everything goes into .venv in the project folder, with exactly the versions and hashes of the lock files.
Debian and Ubuntu do not bring all that Python and Qt need: as root the script installs what lacks by apt,
otherwise it names the command and ends with exit code 2. Done once, it is done: the next run starts at once.

This file uses the standard library only, and no syntax newer than Python 3.7, so that an old Python gets a
sentence and not a traceback.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
OLDEST, TOO_NEW = (3, 11), (3, 15)

DEMO, TEST, SETUP = "demo", "test", "setup"
LOCKS = {DEMO: "requirements.lock", TEST: "requirements-dev.lock", SETUP: "requirements-dev.lock"}

# Qt loads these even where no window is shown. Left: what is looked for; right: the package that has it.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libfreetype.so.6": "libfreetype6",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
TEST_PROGRAMS = {"qpdf": "qpdf"}

# What pip and apt say when nothing can be reached.
NO_NETWORK = (
    "NewConnectionError",
    "ConnectTimeout",
    "Max retries exceeded",
    "name resolution",
    "ProxyError",
    "Temporary failure resolving",
    "Could not connect",
)


class Trouble(Exception):
    """Something the person at the keyboard must put right; the text says what."""


class Stamp(NamedTuple):
    """What .venv was made for. When a later run wants the very same, nothing is left to do."""

    python: str
    """The version of .venv's Python, as 3.12."""
    folder: str
    """Where .venv lies: programs in it name this place, so a moved or copied one is of no use."""
    project: str
    """Hash of pyproject.toml."""
    lock: str
    """Name and hash of the lock file."""


# --- deciding: nothing here changes anything ------------------------------------------------------


def wrong_python(version: tuple[int, ...], bits: int) -> str | None:
    """Say what is wrong with this Python, or None."""
    if not OLDEST <= tuple(version[:2]) < TOO_NEW:
        newest = f"{TOO_NEW[0]}.{TOO_NEW[1] - 1}"
        return (
            f"Python {OLDEST[0]}.{OLDEST[1]} to {newest} is needed, and this is {version[0]}.{version[1]}: "
            f"run the command with one of those, for example python{newest}."
        )
    if bits != 64:
        return "A 64-bit Python is needed, and this one is 32-bit."
    return None


def lacking(
    job: str, has_module: bool, libraries: Sequence[str], programs: Sequence[str], minor: int
) -> list[str]:
    """Name the Debian packages to install, in a fixed order.

    `has_module`: whether this Python can make virtual environments; `libraries` and `programs`: those looked
    for in vain.
    """
    packages = [] if has_module else [f"python3.{minor}-venv"]
    if job != DEMO:
        packages += [package for name, package in QT_LIBRARIES.items() if name in libraries]
        packages += [package for name, package in TEST_PROGRAMS.items() if name in programs]
    return packages


def apt_commands(packages: Sequence[str]) -> list[list[str]]:
    """The two commands that install these packages, as root."""
    return [["apt-get", "update"], ["apt-get", "install", "-y", "--no-install-recommends", *packages]]


def advice(packages: Sequence[str], has_apt: bool) -> str:
    """One sentence that tells a person without root rights what to do first."""
    if has_apt:
        command = " && ".join("sudo " + " ".join(words) for words in apt_commands(packages))
        return (
            f"Some system packages are missing; install them with this command and start again:\n  {command}"
        )
    return (
        "Some system packages are missing; install those which this system has for Debian's "
        + ", ".join(packages)
        + " and start again."
    )


def wanted_stamp(job: str, python: str, root: Path) -> Stamp:
    """What .venv must be made for, to do this job."""
    name = LOCKS[job]
    return Stamp(
        python, str(root / ".venv"), digest(root / "pyproject.toml"), f"{name} {digest(root / name)}"
    )


def up_to_date(job: str, found: Stamp | None, root: Path) -> bool:
    """Whether .venv is ready for this job. One made for the tests serves the demo too."""
    if found is None:
        return False
    jobs = [DEMO, TEST] if job == DEMO else [job]
    return any(found == wanted_stamp(one, found.python, root) for one in jobs)


def digest(file: Path) -> str:
    """A short hash of a file, the same whether its lines end as on Windows or not."""
    return hashlib.sha256(file.read_bytes().replace(b"\r\n", b"\n")).hexdigest()[:16]


def read_stamp(venv: Path) -> Stamp | None:
    """The stamp of a finished .venv; None when there is none or it is unreadable."""
    try:
        return Stamp(**json.loads((venv / "ready.json").read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def made_elsewhere(venv: Path) -> bool:
    """Whether this .venv was moved or copied here: its programs would start another one."""
    try:
        lines = (venv / "pyvenv.cfg").read_text("utf-8").splitlines()
    except (OSError, ValueError):
        return True
    commands = [
        line.split(" -m venv ", 1)[1]
        for line in lines
        if line.startswith("command =") and " -m venv " in line
    ]
    folders = [re.sub(r"^(--\S+\s+)*", "", command).strip() for command in commands]
    return any(os.path.realpath(folder) != os.path.realpath(venv) for folder in folders)


def explain_pip(output: str) -> str:
    """Put pip's failure into words."""
    if any(sign in output for sign in NO_NETWORK):
        return "The libraries could not be downloaded: connect to the network and run the command again."
    errors = [line for line in output.splitlines() if "ERROR" in line] or output.splitlines()[-5:]
    return "The libraries could not be installed:\n  " + "\n  ".join(errors)


def explain_apt(packages: Sequence[str], output: str) -> str:
    """Put apt's failure into words."""
    if any(sign in output for sign in NO_NETWORK):
        return (
            "The system packages could not be downloaded: connect to the network and run the command again."
        )
    return f"apt-get could not install {' '.join(packages)}:\n  " + "\n  ".join(output.splitlines()[-3:])


# --- looking at this computer ---------------------------------------------------------------------


def can_make_venv() -> bool:
    """Whether this Python has what a virtual environment needs; Debian packs it apart."""
    return bool(importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip"))


def missing_libraries() -> list[str]:
    """Those of QT_LIBRARIES that the loader does not find."""
    missing: list[str] = []
    for name in QT_LIBRARIES:
        try:
            ctypes.CDLL(name)
        except OSError:
            missing.append(name)
    return missing


def missing_programs() -> list[str]:
    """Those of TEST_PROGRAMS that are not on the path."""
    return [name for name in TEST_PROGRAMS if shutil.which(name) is None]


def venv_program(name: str, venv: Path = VENV) -> Path:
    """Where a program of the virtual environment lies."""
    return venv / "Scripts" / f"{name}.exe" if os.name == "nt" else venv / "bin" / name


def usable_python(venv: Path) -> str | None:
    """The version of .venv's Python, as 3.12; None when .venv is broken, foreign or of a wrong Python."""
    if (venv / "unfinished").exists() or made_elsewhere(venv):
        return None
    tell = "import sys, importlib.util as u; print(*sys.version_info[:2], u.find_spec('pip') is not None)"
    try:
        code, output = quietly([str(venv_program("python", venv)), "-c", tell])
    except OSError:
        return None
    match = re.fullmatch(r"(\d+) (\d+) True\s*", output)
    if code or not match or wrong_python((int(match[1]), int(match[2])), 64):
        return None
    return f"{match[1]}.{match[2]}"


# --- doing ----------------------------------------------------------------------------------------


def say(text: str) -> None:
    """One line for the person waiting."""
    print(text, flush=True)


def quietly(command: Sequence[str], extra: Mapping[str, str] | None = None) -> tuple[int, str]:
    """Run a command in the project folder; return its exit code and all it printed."""
    done = subprocess.run(
        list(command),
        cwd=str(ROOT),
        env={**os.environ, **(extra or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    return done.returncode, done.stdout.decode("utf-8", "replace")


def get_system_packages(job: str) -> None:
    """Install what Debian or Ubuntu lacks for this job, or raise Trouble with the command to run."""
    if not sys.platform.startswith("linux"):
        return
    libraries, programs = ([], []) if job == DEMO else (missing_libraries(), missing_programs())
    packages = lacking(job, can_make_venv(), libraries, programs, sys.version_info[1])
    if not packages:
        return
    has_apt = shutil.which("apt-get") is not None
    if not has_apt or os.geteuid() != 0:
        raise Trouble(advice(packages, has_apt))
    say("Installing system packages: " + " ".join(packages))
    done = [quietly(command, {"DEBIAN_FRONTEND": "noninteractive"}) for command in apt_commands(packages)]
    if done[-1][0]:  # the installation; a failed update alone may be harmless
        raise Trouble(explain_apt(packages, "".join(output for _, output in done)))
    importlib.invalidate_caches()
    if not can_make_venv():
        raise Trouble(
            "This Python lacks the modules venv and ensurepip: run the command with the system's python3."
        )


def make_venv(job: str) -> None:
    """Make .venv, or complete the one that is there, so that it holds exactly the lock file's versions."""
    python = usable_python(VENV)
    if python is None:
        if VENV.is_symlink() or VENV.is_file():
            VENV.unlink()
        elif VENV.exists():
            say("Removing an unfinished or foreign .venv")
            shutil.rmtree(VENV)
        VENV.mkdir()
        (VENV / "unfinished").touch()
        code, output = quietly([sys.executable, "-m", "venv", str(VENV)])
        if code:
            raise Trouble("Python could not make .venv:\n  " + "\n  ".join(output.splitlines()[-3:]))
        python = f"{sys.version_info[0]}.{sys.version_info[1]}"
    (VENV / "ready.json").unlink(missing_ok=True)
    (VENV / "unfinished").touch()
    say("Installing the libraries into .venv (this happens once and takes about a minute)")
    install(["--require-hashes", "--only-binary", ":all:", "--no-deps", "-r", LOCKS[job]])
    install(["--no-index", "--no-deps", "--no-build-isolation", "-e", "."])
    quietly([str(venv_program("python")), "-m", "compileall", "-q", "sixaika_desktop", "tests"])
    stamp = wanted_stamp(job, python, ROOT)
    (VENV / "ready.json").write_text(json.dumps(stamp._asdict(), indent=1) + "\n", "utf-8")
    (VENV / "unfinished").unlink()


def install(arguments: Sequence[str]) -> None:
    """Let .venv's pip install something."""
    pip = [
        str(venv_program("python")),
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-input",
        "--disable-pip-version-check",
    ]
    settings = {
        "PIP_USER": "0",
        "PIP_RETRIES": os.environ.get("PIP_RETRIES", "2"),
        "PIP_ROOT_USER_ACTION": "ignore",
    }
    code, output = quietly([*pip, *arguments], settings)
    if code:
        raise Trouble(explain_pip(output))


def run(job: str, rest: Sequence[str]) -> int:
    """Do the job with what is set up; return its exit code."""
    if job == SETUP:
        say("Ready. The tasks: " + str(venv_program("poe")))
        return 0
    if job == DEMO:
        command = [str(venv_program("sixaika-desktop")), "demo", "--out", "demo", *rest]
    else:
        command = [str(venv_program("python")), "-m", "poethepoet", "test", *rest]
    path = str(venv_program("python").parent) + os.pathsep + os.environ.get("PATH", os.defpath)
    return subprocess.run(command, cwd=str(ROOT), env={**os.environ, "PATH": path}).returncode


def main(arguments: Sequence[str]) -> int:
    """Set up and do what the arguments say; return the exit code."""
    job, *rest = arguments or [SETUP]
    if job not in LOCKS:
        print(__doc__, file=sys.stdout if job in ("-h", "--help") else sys.stderr)
        return 0 if job in ("-h", "--help") else 2
    problem = wrong_python(sys.version_info[:2], 64 if sys.maxsize > 2**32 else 32)
    if problem:
        print(problem, file=sys.stderr)
        return 2
    try:
        get_system_packages(job)
        stamp = read_stamp(VENV)
        if not up_to_date(job, stamp, ROOT) or stamp is None or usable_python(VENV) != stamp.python:
            make_venv(job)
        return run(job, rest)
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("Stopped; run the command again to go on.", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
