"""The cube of costs as one table: partner, work package, period, category and amount (kustannuskuutio)."""

from decimal import Decimal
from pathlib import Path
from typing import BinaryIO, Final, cast

import pandas as pd

from sixaika_desktop.budget.figures import money_places, shown
from sixaika_desktop.domain import money
from sixaika_desktop.domain.money import Language
from sixaika_desktop.domain.phrases import pick
from sixaika_desktop.snapshot import Snapshot

COLUMNS: Final = (
    "partner", "partner_name", "work_package", "work_package_name", "period", "period_start", "period_end",
    "category", "category_name", "amount",
)  # fmt: skip


def frame(snapshot: Snapshot, language: Language = "fi") -> pd.DataFrame:
    """One row for each cell that is not zero, in the order of the application, names in a language.

    The names of the columns are the same in every language. `amount` holds exact decimals. What is tied to no
    work package or placed in no period has "" there.
    """
    app, call, budget = snapshot.application, snapshot.call, snapshot.budget
    partners = {p.id: pick(p.name, language) for p in app.partners}
    packages = {"": "", **{w.id: pick(w.title, language) for w in app.work_packages}}
    periods = {p.id: (p.start.isoformat(), p.end.isoformat()) for p in budget.periods}
    categories = {c.id: pick(c.names, language) for c in call.categories}
    places = tuple({name: i for i, name in enumerate(axis)} for axis in (packages, periods, categories))
    rows: list[tuple[object, ...]] = []
    for partner in budget.partners:
        cells = budget.partner(partner).cells

        def place(cell: tuple[str, str, str]) -> tuple[int, ...]:
            return tuple(axis.get(name, len(axis)) for axis, name in zip(places, cell, strict=True))

        for cell in sorted((c for c in cells if cells[c]), key=place):
            package, period, category = cell
            start, end = periods.get(period, ("", ""))
            where = (
                package,
                packages.get(package, ""),
                period,
                start,
                end,
                category,
                categories.get(category, ""),
            )
            rows.append((partner, partners[partner], *where, cells[cell]))
    return pd.DataFrame(rows, columns=list(COLUMNS), dtype=object)


def write_csv(snapshot: Snapshot, to: Path | str | BinaryIO, language: Language = "fi") -> None:
    """The table as UTF-8 CSV, safe to open in a spreadsheet: no text in it can become a formula. Amounts are
    written with a point in every language, all with the same decimals.
    """
    table = frame(snapshot, language)
    places = money_places(snapshot.call)
    for column in COLUMNS[:-1]:
        table[column] = table[column].map(harmless)
    amounts = cast("list[Decimal]", table["amount"].tolist())
    table["amount"] = [money.to_text(shown("cost", amount, places)) for amount in amounts]
    text = table.to_csv(index=False, lineterminator="\n")
    data = text.encode("utf-8")
    if isinstance(to, Path | str):
        Path(to).write_bytes(data)
    else:
        to.write(data)


def harmless(text: str) -> str:
    """A text with an apostrophe before it where a spreadsheet would take it for a formula."""
    return (
        f"'{text}"
        if text.lstrip(" ")[:1] in ("=", "+", "-", "@", "\t", "\r", "\n") and text.strip(" ")
        else text
    )
