"""Make what is made from sources and kept in the project: `poe build`.

Designer forms (ui/*.ui) become sixaika_desktop/gui/forms/ui_*.py,
samples/sources/*.toml become samples/*.json.
"""

import runpy
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
FORMS = HERE.parent / "sixaika_desktop" / "gui" / "forms"


def main() -> int:
    """Compile every form, then every sample."""
    for source in sorted((HERE.parent / "ui").glob("*.ui")):
        target = FORMS / f"ui_{source.stem}.py"
        subprocess.run(["pyside6-uic", str(source), "-o", str(target)], check=True)
    runpy.run_path(str(HERE / "samples" / "build.py"))["main"]()
    return 0


if __name__ == "__main__":
    sys.exit(main())
