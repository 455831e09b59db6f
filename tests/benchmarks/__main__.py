"""Every measurement, with the aims it is held against: `poe bench [FILE]`. FILE: see `library`."""

import sys
from pathlib import Path

from tests.benchmarks import budget, library, package, papers, storage, verdicts, window

if __name__ == "__main__":
    verdicts.main()
    print("edit → totals alone")
    budget.main()
    storage.main()
    library.main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
    papers.main()
    package.main()
    window.main()
