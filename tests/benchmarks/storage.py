"""Saving one edit, loading, and the memory of 500 undo values: `python -m tests.benchmarks.storage`."""

import gc
import tempfile
import tracemalloc
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import Application, Cell, Cells, Cost, Partner
from sixaika_desktop.exchange import from_json, write_json
from sixaika_desktop.storage import Library, Summary
from tests.benchmarks.measuring import once, timed

PARTNERS, ROWS = 12, 170
EDITS = 500
SUMMARY = Summary(total=Decimal("1170776.00"), support=Decimal("784420.00"), own=Decimal("386356.00"), met=60)


def make(partners: int = PARTNERS, rows: int = ROWS) -> Application:
    """An application of so many partners with so many costs each, placed in two periods."""
    cells: Cells = Map({Cell("wp1", "2019"): Decimal("1250.50"), Cell("wp2", "2020"): Decimal("980.25")})
    return Application(
        id="bench",
        title=Map({"fi": "Mittaus"}),
        partners=tuple(
            Partner(
                id=f"p{at}",
                order=Decimal(at),
                name=Map({"fi": f"Toteuttaja {at}", "sv": f"Genomförare {at}"}),
                costs=tuple(
                    Cost(
                        id=f"c{at}.{n}",
                        order=Decimal(n),
                        category="services",
                        description=Map({"fi": f"Asiantuntijapalvelu {n}"}),
                        cells=Map(cells),
                    )
                    for n in range(rows)
                ),
            )
            for at in range(partners)
        ),
    )


def edited(app: Application, number: int) -> Application:
    """The application with the price of one cost changed."""
    at, row = number % PARTNERS, number * 7 % ROWS
    owner = app.partners[at]
    costs = list(owner.costs)
    costs[row] = replace(costs[row], price=Decimal(number).scaleb(-2))
    partners = list(app.partners)
    partners[at] = replace(owner, costs=tuple(costs))
    return replace(app, partners=tuple(partners))


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder) / "library.sqlite") as library:
        app = make()
        print(f"{PARTNERS} partners × {ROWS} rows")
        print(f"  save whole    {once(lambda: library.save(app, None, 'new', SUMMARY)):11.2f} ms")
        values = [app]

        def save(number: int) -> None:
            values.append(edited(values[-1], number))
            library.save(values[-1], values[-2], "price", SUMMARY)

        print("  save one edit", timed(save, EDITS))
        print("  load         ", timed(lambda _: library.load("bench"), 20))
        print("  list         ", timed(lambda _: library.list("mittaus"), 50))
        data = write_json(app)
        print("  write json   ", timed(lambda _: write_json(app), 10), f"{len(data) / 1e6:.2f} MB")
        print("  read json    ", timed(lambda _: from_json(data), 10))
        present = library.load("bench")
        gc.collect()
        tracemalloc.start()
        kept = [step.value for step in library.history("bench", present)]
        size = tracemalloc.get_traced_memory()[0]
        tracemalloc.stop()
        assert len(kept) == EDITS
        assert kept[-1] == app
        print(f"  {EDITS} undo values made of the history: {size / 2**20:.2f} MiB")
        print("  undo values  ", timed(lambda _: [s.value for s in library.history("bench", present)], 3))


if __name__ == "__main__":
    main()
