"""Tell for which Macs every library of the lock file has a wheel: asks the registry once, downloads nothing.

    python packaging/macos/wheels.py

Run it after `poe lock`: it decides LSMinimumSystemVersion in build.spec and the runners in release.yml.
"""

import subprocess
import sys
import tomllib
from pathlib import Path
from tempfile import TemporaryDirectory

from packaging.markers import Marker
from packaging.tags import compatible_tags, cpython_tags, mac_platforms
from packaging.utils import parse_wheel_filename

ROOT = Path(__file__).parents[2]
PYTHON = (3, 13)
"""The Python that the runner bundles."""
SYSTEMS = ((13, 0), (14, 0), (15, 0))
OLDEST = (14, 0)
"""LSMinimumSystemVersion of the bundle."""
PROCESSORS = {"arm64": "Apple silicon", "x86_64": "Intel"}


def wheels() -> list[tuple[str, str, list[str]]]:
    """Each line of the lock file: the library, on which systems it is for, and the file names of all wheels
    that the registry has of it in that version.
    """
    with TemporaryDirectory() as folder:
        told = Path(folder) / "pylock.toml"
        options = ["--no-deps", "--universal", "--python-version", ".".join(map(str, PYTHON)), "--quiet"]
        kind = ["--format", "pylock.toml", "--output-file", str(told)]
        subprocess.run(
            [sys.executable, "-m", "uv", "pip", "compile", ROOT / "requirements.lock", *options, *kind],
            stdout=subprocess.DEVNULL,
            check=True,
        )
        packages = tomllib.loads(told.read_text("utf-8"))["packages"]
    return [
        (
            package["name"],
            package.get("marker", ""),
            [wheel["url"].rsplit("/", 1)[1] for wheel in package.get("wheels", [])],
        )
        for package in packages
    ]


def lacking(found: list[tuple[str, str, list[str]]], system: tuple[int, int], processor: str) -> list[str]:
    """The libraries without a wheel for a version of macOS and a processor."""
    platforms = list(mac_platforms(system, processor))
    fitting = {*cpython_tags(PYTHON, platforms=platforms), *compatible_tags(PYTHON, platforms=platforms)}
    mac = {"sys_platform": "darwin", "platform_system": "Darwin", "os_name": "posix"}
    version = ".".join(map(str, PYTHON))
    mac |= {"platform_machine": processor, "python_version": version, "python_full_version": f"{version}.0"}
    return sorted(
        name
        for name, marker, files in found
        if (not marker or Marker(marker).evaluate(mac))
        and not any(parse_wheel_filename(file)[3] & fitting for file in files)
    )


def main() -> int:
    """Tell for every version and processor what lacks; 1 where the oldest that we promise has not all."""
    found = wheels()
    for system in SYSTEMS:
        for processor, name in PROCESSORS.items():
            without = lacking(found, system, processor)
            told = f"no wheel of {', '.join(without)}" if without else "all"
            print(f"macOS {system[0]}, {name}: {told}")
    return 1 if any(lacking(found, OLDEST, processor) for processor in PROCESSORS) else 0


if __name__ == "__main__":
    sys.exit(main())
