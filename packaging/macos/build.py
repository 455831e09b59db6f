"""Make the .dmg for macOS from dist/6Aika Desktop.app: `poe installers`, on macOS.

Signed where SIGNING_IDENTITY names a "Developer ID Application" of the keychain; notarised where
NOTARY_APPLE_ID, NOTARY_PASSWORD (one for this program alone) and NOTARY_TEAM are set too. Without them a Mac
asks its user to allow the program under Privacy & Security.
"""

import os
import platform
import plistlib
import re
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from sixaika_desktop import __version__

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
TITLE = "6Aika Desktop"
_MINIMUM = re.compile(
    r"(?:^ *minos|cmd LC_VERSION_MIN_MACOSX\n *cmdsize \d+\n *version) ([\d.]+)$", re.MULTILINE
)


def signing(app: Path, identity: str) -> list[list[str]]:
    """The commands that sign an app: all that is inside first, the whole last; then a look at it."""
    sign = ["codesign", "--force", "--timestamp", "--options", "runtime", "--sign", identity]
    rights = ["--entitlements", str(HERE / "entitlements.plist")]
    inside = sorted(
        (p for p in app.rglob("*") if p.is_file() and not p.is_symlink() and is_code(p)), reverse=True
    )
    return [
        *([*sign, *(rights if path.parent.name == "MacOS" else []), str(path)] for path in inside),
        [*sign, *rights, str(app)],
        ["codesign", "--verify", "--deep", "--strict", str(app)],
    ]


def is_code(path: Path) -> bool:
    """Whether a file is a program or library, by its first bytes: for one processor, or for several."""
    with path.open("rb") as file:
        return file.read(4) in (b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")


def needs(told: str) -> tuple[int, ...]:
    """The oldest macOS that a library runs on, by what `otool -l` tells of it; of several processors, the
    newest.
    """
    return max((tuple(map(int, one.split("."))) for one in _MINIMUM.findall(told)), default=())


def too_new(app: Path) -> list[str]:
    """What in an app does not run on the oldest macOS that the app says it runs on."""
    info = plistlib.loads((app / "Contents" / "Info.plist").read_bytes())
    oldest = tuple(map(int, info["LSMinimumSystemVersion"].split(".")))
    code = sorted(p for p in app.rglob("*") if p.is_file() and not p.is_symlink() and is_code(p))
    told = {p: subprocess.run(["otool", "-l", p], capture_output=True, text=True, check=True) for p in code}
    return [str(path.relative_to(app)) for path, found in told.items() if needs(found.stdout) > (*oldest, 0)]


def imaging(app: Path, folder: Path, target: Path) -> list[list[str]]:
    """The commands that make the image: the app, and the folder of programs to draw it to."""
    create = ["hdiutil", "create", "-volname", TITLE, "-srcfolder", str(folder), "-fs", "HFS+"]
    return [
        ["ditto", str(app), str(folder / app.name)],
        ["ln", "-s", "/Applications", str(folder / "Applications")],
        [*create, "-format", "ULMO", "-ov", str(target)],
    ]


def notarising(target: Path, account: str, password: str, team: str) -> list[list[str]]:
    """The commands that have Apple look at an image, and fasten its word to it."""
    who = ["--apple-id", account, "--password", password, "--team-id", team]
    return [
        ["xcrun", "notarytool", "submit", str(target), *who, "--wait"],
        ["xcrun", "stapler", "staple", str(target)],
        ["spctl", "--assess", "--type", "open", "--context", "context:primary-signature", str(target)],
    ]


def main() -> int:
    """Make the image, signed and notarised as far as the environment allows."""
    app = ROOT / "dist" / f"{TITLE}.app"
    if not app.is_dir():
        print("There is no bundle: run `poe bundle` first.", file=sys.stderr)
        return 2
    if newer := too_new(app):
        print(f"These need a newer macOS than Info.plist says: {', '.join(newer)}", file=sys.stderr)
        return 1
    target = ROOT / "dist" / f"sixaika-desktop-{__version__}-macos-{platform.machine()}.dmg"
    folder = ROOT / "build" / "macos" / "image"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    identity, account, password, team = (
        os.environ.get(name, "")
        for name in ("SIGNING_IDENTITY", "NOTARY_APPLE_ID", "NOTARY_PASSWORD", "NOTARY_TEAM")
    )
    commands = signing(app, identity) if identity else []
    commands += imaging(app, folder, target)
    if identity:
        commands.append(["codesign", "--timestamp", "--sign", identity, str(target)])
        if account and password and team:
            commands += notarising(target, account, password, team)
    for command in commands:
        if subprocess.run(command, check=False).returncode:
            print(f"This failed: {' '.join(command[:2])}", file=sys.stderr)  # the rest may hold a password
            return 1
    print(target)
    return 0


if __name__ == "__main__":
    sys.exit(main())
