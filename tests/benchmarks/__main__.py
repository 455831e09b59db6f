"""Every measurement, with the aims it is held against: `poe bench`."""

from tests.benchmarks import budget, package, storage, verdicts

if __name__ == "__main__":
    verdicts.main()
    print("edit → totals alone")
    budget.main()
    storage.main()
    package.main()
