"""Measure how long a program takes from its start to the first picture of its window.

    python packaging/first_paint.py dist/sixaika-desktop/sixaika-desktop [times]

Qt itself tells when it has painted. Without a screen it is measured on one that Qt imagines. For a cold start
let the system forget what it has read (as root: `sync; echo 3 > /proc/sys/vm/drop_caches`) and measure once.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path


def measured(program: list[str], library: Path) -> float:
    """Seconds from starting a program on a library to its first picture; the program is ended then."""
    rules = "qt.widgets.painting.debug=true;qt.widgets.painting.info=true"
    environment = {**os.environ, "QT_LOGGING_RULES": rules, "QT_FORCE_STDERR_LOGGING": "1"}
    if not os.environ.get("DISPLAY"):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    begun = time.perf_counter()
    command = [*program, "--library", str(library)]
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as running:
        assert running.stderr
        for line in running.stderr:
            if "Flushing" in line:
                took = time.perf_counter() - begun
                running.kill()
                return took
    raise SystemExit(f"{command[0]} ended before it had painted anything")


def main() -> int:
    """Measure what the command line names."""
    if len(sys.argv) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    program, times = sys.argv[1].split(" "), int(sys.argv[2]) if len(sys.argv) > 2 else 1
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        took = [measured(program, Path(folder) / "library.sqlite") for _ in range(times)]
    middle = statistics.median(took)
    print(f"first paint after {middle:.2f} s (median of {times}; {min(took):.2f} to {max(took):.2f})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
