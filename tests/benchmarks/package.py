"""How long the whole submission package takes: `python -m tests.benchmarks.package`."""

import tempfile
from dataclasses import replace
from pathlib import Path
from time import perf_counter

from sixaika_desktop import package
from sixaika_desktop.snapshot import Snapshot
from tests.benchmarks import verdicts

AIM = 10.0
"""Seconds for 12 partners of 170 rows over 36 months, on two cores."""


def main() -> None:
    """Make the package once, as it is made for the first time."""
    application, call = verdicts.make(12, 170, 36)
    snapshot = Snapshot(replace(application, acronym="BENCH"), call)
    with tempfile.TemporaryDirectory() as folder:
        began = perf_counter()
        made = package.make(snapshot, "fi", Path(folder) / "package", attachments={}, zip=True)
        seconds = perf_counter() - began
    print(f"package of 12 partners × 170 rows: {seconds:.1f} s (aim {AIM:.0f} s), {made.pages} pages, "
          f"{len(made.files)} files")  # fmt: skip


if __name__ == "__main__":
    main()
