"""Make the installers of this system from the bundle in dist/: `poe installers`, after `poe bundle`.

Each system's are made on it alone: packaging/linux, packaging/macos, packaging/windows.
"""

import runpy
import sys
from pathlib import Path


def main() -> int:
    """Run the recipe of this system; its exit code."""
    system = {"darwin": "macos", "win32": "windows"}.get(sys.platform, "linux")
    recipe = Path(__file__).parent / system / "build.py"
    sys.argv[0] = str(recipe)
    return runpy.run_path(str(recipe))["main"]()


if __name__ == "__main__":
    sys.exit(main())
