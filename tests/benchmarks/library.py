"""A library of as many applications as a file of real consortia has:
`python -m tests.benchmarks.library FILE.csv.gz`.

The file has a participation on each line, those of a project together: rcn (the project), role, pic, type,
contribution, country, start_date and end_date are read. Without a file this is left out, and it says so.
"""

import csv
import gzip
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from decimal import Decimal, InvalidOperation
from itertools import groupby
from pathlib import Path
from time import perf_counter

from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import Application, Financing, Partner
from sixaika_desktop.storage import Library, Summary
from tests.benchmarks.measuring import timed

FIRST, SEARCH = 500, 50
"""Aims in milliseconds: the first list, and each letter typed into the search."""

PAGE = 200
"""So many the window reads at once."""

TYPES = {
    "HES": "university",
    "REC": "research",
    "PUB": "municipality",
    "PRC": "company",
    "OTH": "association",
}


def projects(path: Path) -> Iterator[tuple[Application, Summary]]:
    """Each consortium of the file as an application, and what its list shows of it."""
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        for rcn, lines in groupby(csv.DictReader(file), key=lambda line: line["rcn"]):
            taking_part = list(lines)
            asked = sum((_amount(line.get("contribution", "")) for line in taking_part), Decimal(0))
            partners = tuple(_partner(number, line) for number, line in enumerate(taking_part))
            first = taking_part[0]
            yield (
                Application(
                    id=f"h2020-{rcn}",
                    call="6aika-erdf-pilot",
                    acronym=f"H{rcn}",
                    title=Map({"en": f"Consortium {rcn} of {len(partners)} from {first.get('country', '')}"}),
                    start=_day(first.get("start_date", "")),
                    end=_day(first.get("end_date", "")),
                    partners=partners,
                ),
                Summary(total=asked, support=asked, own=Decimal(0), met=len(partners)),
            )


def _partner(number: int, line: dict[str, str]) -> Partner:
    return Partner(
        id=f"p{number}",
        order=Decimal(number),
        role="lead" if line.get("role") == "coordinator" else "implementer",
        type=TYPES.get(line.get("type", ""), "association"),
        pic=line.get("pic", ""),
        country=line.get("country", ""),
        financing=(
            Financing(id=f"f{number}", source="eu-state", amount=_amount(line.get("contribution", ""))),
        ),
    )


def _amount(text: str) -> Decimal:
    try:
        return Decimal(text).quantize(Decimal("0.01"))
    except InvalidOperation:
        return Decimal(0)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


def main(path: Path | None) -> None:
    """Print how long a library of the whole file takes to list and to search."""
    if path is None:
        print("library of real consortia: left out, as no file is given (python -m tests.benchmarks.library)")
        return
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "library.sqlite"
        began = perf_counter()
        count = 0
        with Library.open(file) as library:
            for application, summary in projects(path):
                library.save(application, None, "import", summary)
                count += 1
        made = perf_counter() - began
        began = perf_counter()
        with Library.open(file) as library:
            assert len(library.list(most=PAGE)) == PAGE
            assert library.count() == count
            first = (perf_counter() - began) * 1000
            words = ["h", "h2", "consortium 19", "from fi", "nothing of the kind"]

            def search(number: int) -> int:
                word = words[number % len(words)]
                return library.count(word) + len(library.list(word, most=PAGE))

            found = timed(search, 50)
        size = file.stat().st_size / 2**20
        print(f"library of {count} applications (made in {made:.0f} s, {size:.0f} MiB)")
        print(f"  opened and listed {first:8.1f} ms (aim {FIRST})")
        print(f"  one letter        {found} (aim {SEARCH})")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
