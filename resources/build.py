"""Make what is made from sources and kept in the project: `poe build`.

Designer forms (ui/*.ui) become sixaika_desktop/gui/forms/ui_*.py. The texts of forms and code are collected
into i18n/<language>/<page>.ts, those of no page into window.ts; what is translated there becomes
i18n/<language>.qm.
samples/sources/*.toml become samples/*.json.
"""

import runpy
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent
GUI = ROOT / "sixaika_desktop" / "gui"
LANGUAGES = ("fi", "sv")
"""The window is written in English."""


def tool(name: str, *arguments: object) -> None:
    """Run a tool of Qt for Python, of this very environment."""
    beside = Path(sys.executable).with_name(name)
    program = str(beside) if beside.exists() else name
    subprocess.run([program, *map(str, arguments)], check=True, stdout=subprocess.DEVNULL, cwd=ROOT)


def forms(folder: Path = GUI / "forms") -> None:
    """Compile every form."""
    for source in sorted((ROOT / "ui").glob("*.ui")):
        tool("pyside6-uic", source, "-o", folder / f"ui_{source.stem}.py")


def catalogues() -> dict[str, list[Path]]:
    """The sources of each translation: those of a page are called after it, all others go into `window`."""
    pages = sorted(path.stem for path in (GUI / "pages").glob("*.py") if path.stem != "__init__")
    names = [stem for stem in pages if not any(stem.startswith(f"{other}_") for other in pages)]
    found: dict[str, list[Path]] = {name: [] for name in (*names, "window")}
    code = (path for path in GUI.rglob("*.py") if path.parent.name != "forms")
    for path in sorted([*code, *(ROOT / "ui").glob("*.ui")], key=lambda each: each.as_posix()):
        own = (name for name in names if path.stem == name or path.stem.startswith(f"{name}_"))
        found[next(own, "window")].append(path.relative_to(ROOT))
    return found


def translations(folder: Path = HERE / "i18n") -> None:
    """Collect the texts, keep what is translated, and drop what is there no more."""
    for language in LANGUAGES:
        (folder / language).mkdir(parents=True, exist_ok=True)
        for name, sources in catalogues().items():
            target = folder / language / f"{name}.ts"
            options = (
                "-target-language",
                language,
                "-source-language",
                "en",
                "-no-obsolete",
                "-locations",
                "none",
            )
            tool("pyside6-lupdate", *sources, *options, "-ts", target)


def compiled(folder: Path = HERE / "i18n", into: Path = HERE / "i18n") -> None:
    """Compile what is translated, one file for each language."""
    for language in LANGUAGES:
        sources: Iterable[Path] = sorted((folder / language).glob("*.ts"))
        tool("pyside6-lrelease", "-silent", *sources, "-qm", into / f"{language}.qm")


def main() -> int:
    """Make everything; with words, only what they name: forms, translations, samples."""
    wanted = sys.argv[1:] or ["forms", "translations", "samples"]
    if "forms" in wanted:
        forms()
    if "translations" in wanted:
        translations()
        compiled()
    if "samples" in wanted:
        runpy.run_path(str(HERE / "samples" / "build.py"))["main"]()
    return 0


if __name__ == "__main__":
    sys.exit(main())
