"""Tell for which Macs every library of the lock file has a wheel: asks the registry, downloads nothing.

    python packaging/macos/wheels.py

Run it after `poe lock`: it decides LSMinimumSystemVersion in build.spec and the runner in release.yml.
"""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
SYSTEMS = ("13.0", "14.0", "15.0")
PROCESSORS = {"aarch64": "Apple silicon", "x86_64": "Intel"}


def locked() -> list[str]:
    """The libraries of the lock file with their versions, without their hashes."""
    text = (ROOT / "requirements.lock").read_text("utf-8")
    return [found.strip() for found in re.findall(r"^([a-z0-9-]+==[^\\\\\n]+)", text, re.MULTILINE)]


def lacking(processor: str, system: str, wanted: list[str]) -> str | None:
    """The first library without a wheel for a processor and a version of macOS; None where all have one."""
    with tempfile.TemporaryDirectory() as folder:
        asked = Path(folder) / "asked.in"
        asked.write_text("\n".join(wanted) + "\n", "utf-8")
        options = ["--no-deps", "--only-binary", ":all:", "--python-version", "3.13", "--quiet"]
        command = [
            "uv",
            "pip",
            "compile",
            str(asked),
            *options,
            "--python-platform",
            f"{processor}-apple-darwin",
        ]
        done = subprocess.run(
            [*command, "--output-file", os.devnull],
            env={**os.environ, "MACOSX_DEPLOYMENT_TARGET": system},
            capture_output=True, text=True, check=False,
        )  # fmt: skip
    if not done.returncode:
        return None
    found = re.search(r"Because (\S+) has no (?:usable )?wheels", done.stderr)
    return found[1] if found else done.stderr.strip()


def main() -> int:
    """Tell for every version and processor what lacks; 1 where nothing serves the newest on Apple silicon."""
    wanted = locked()
    for system in SYSTEMS:
        for processor, name in PROCESSORS.items():
            rest: list[str] = list(wanted)
            without: list[str] = []
            while (one := lacking(processor, system, rest)) and any(line.startswith(one) for line in rest):
                without.append(one)
                rest = [line for line in rest if not line.startswith(one)]
            if one:
                print(one, file=sys.stderr)
                return 1
            print(f"macOS {system}, {name}: {'all' if not without else 'no wheel of ' + ', '.join(without)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
