"""The columns of posts and costs: what is asked, cells by work package and period, what a row comes to."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication

from sixaika_desktop.budget import MODEL, Budget, Line
from sixaika_desktop.budget.keys import key
from sixaika_desktop.domain import money
from sixaika_desktop.domain.flat import cell_text
from sixaika_desktop.domain.model import Application, Cell, Cost, Partner, Post, Row
from sixaika_desktop.domain.phrases import pick
from sixaika_desktop.domain.places import field_name
from sixaika_desktop.domain.tree import find
from sixaika_desktop.gui import typed
from sixaika_desktop.gui.columns import Column, Sight, computed_column, field_column, phrase
from sixaika_desktop.gui.pages.budget_titles import (
    cell_title,
    field_title,
    in_others,
    mark_title,
    rise_title,
    time_in_all,
)
from sixaika_desktop.snapshot import Snapshot

ALL: Final = "*"
"""Every work package side by side."""


@dataclass(frozen=True, slots=True)
class Sought:
    """Whose rows are shown, and in which work package: its id, "" for not tied to one, `ALL`."""

    partner: str
    package: str


def partner_of(app: Application, id: str) -> Partner | None:
    """The partner of an id."""
    row = find(app, id) if id else None
    return row if isinstance(row, Partner) else None


def cells_shown(snapshot: Snapshot, rows: Iterable[Post | Cost], package: str) -> list[Cell]:
    """The cells that have a column, in the order of work packages and time; also those that no longer are in
    the project but hold something.
    """
    works = [work.id for work in snapshot.application.work_packages]
    times = [period.id for period in snapshot.budget.periods]
    used = dict.fromkeys(cell for row in rows for cell in row.cells)
    if package == ALL:
        is_loose = not works or any(not cell.work_package for cell in used)
        chosen = [*([""] if is_loose else []), *works]
        chosen += [w for w in dict.fromkeys(c.work_package for c in used) if w and w not in works]
    else:
        chosen = [package]
    found: list[Cell] = []
    for work in chosen:
        odd = [c for c in used if c.work_package == work and c.period not in times]
        found += [Cell(work, time) for time in times] + sorted(odd)
    return found


def basis(
    snapshot: Snapshot, cls: type[Post | Cost], sought: Sought, days: Sequence[str]
) -> tuple[object, ...]:
    """What the columns of posts or costs rest on: while it is the same, so are they."""
    partner = partner_of(snapshot.application, sought.partner)
    cells: dict[Cell, None] = {}
    keys: dict[str, None] = {}
    if partner is not None:
        for row in partner.posts if cls is Post else partner.costs:
            cells |= dict.fromkeys(row.cells)
            keys |= dict.fromkeys(row.rises if isinstance(row, Post) else row.marks)
    works = snapshot.application.work_packages
    return snapshot.call, works, snapshot.budget.periods, sought, days, tuple(cells), tuple(keys)


def post_columns(snapshot: Snapshot, sought: Sought, days: Sequence[str]) -> list[Column]:
    """The columns of posts (palkkakustannukset); `days` are those of rises that nobody has typed yet."""
    partner = partner_of(snapshot.application, sought.partner)
    rows = partner.posts if partner else ()
    about = _About(sought.partner)
    asked = partial(field_column, Post, grey=about.reason, figure=about.figure)
    rises = sorted({*days, *(day for row in rows for day in row.rises)})
    return [
        asked("title", note=about.note, width=210),
        asked("pay", width=96),
        asked("pay_per", title=field_title(Post, "pay_per"), width=84),
        asked("side_costs", title=field_title(Post, "side_costs"), width=84),
        asked("share", title=field_title(Post, "share"), width=84),
        *(asked("rises", day, title=partial(rise_title, day), width=84) for day in rises),
        asked("measure", title=field_title(Post, "measure"), width=88),
        *_cells(snapshot, Post, rows, sought, about),
        asked("unplaced", title=field_title(Post, "unplaced"), width=88),
        computed_column(
            "time",
            time_in_all,
            about.time,
            typed.amounts("", zero="–"),
            figure=about.figure,
            grey=about.reason,
            width=84,
        ),
        _total(about),
        asked("person", width=150),
        asked("category", choices=_categories, width=150),
        asked("time_records", title=field_title(Post, "time_records"), width=104),
        asked("job_description", width=240),
    ]


def cost_columns(snapshot: Snapshot, sought: Sought) -> list[Column]:
    """The columns of costs (kustannusrivit)."""
    partner = partner_of(snapshot.application, sought.partner)
    rows = partner.costs if partner else ()
    about = _About(sought.partner)
    asked = partial(field_column, Cost, grey=about.reason, figure=about.figure)
    known = [mark.code for mark in snapshot.call.marks]
    marks = [*known, *sorted({mark for row in rows for mark in row.marks} - set(known))]
    return [
        asked("description", note=about.note, width=250),
        asked("category", choices=_categories, width=150),
        *_cells(snapshot, Cost, rows, sought, about),
        field_column(
            Cost,
            "unplaced",
            title=field_title(Cost, "unplaced"),
            grey=about.priced,
            unit="",
            figure=about.figure,
            width=96,
        ),
        _total(about),
        *([asked("item", choices=_items, width=160)] if snapshot.call.items else ()),
        asked("units", width=76),
        asked("unit", width=76),
        asked("price", title=field_title(Cost, "price"), width=96),
        *(asked("marks", mark, title=partial(mark_title, snapshot.call, mark), width=150) for mark in marks),
        asked("supplier", width=150),
    ]


def _cells(
    snapshot: Snapshot, cls: type[Post | Cost], rows: Sequence[Post | Cost], sought: Sought, about: "_About"
) -> list[Column]:
    shown = cells_shown(snapshot, rows, sought.package)
    periods = {period.id: period for period in snapshot.budget.periods}
    see = snapshot.application, snapshot.call
    wide = 84 if cls is Post else 88
    found = [
        field_column(
            cls,
            "cells",
            cell_text(cell),
            title=partial(cell_title, *see, cell, periods, sought.package == ALL),
            grey=about.reason if cell.period in periods else _outside,
            unit="",
            figure=about.figure,
            width=wide,
        )
        for cell in shown
    ]
    here = set(shown)
    if any(cell not in here for row in rows for cell in row.cells):
        rest = partial(_elsewhere, frozenset(here))
        how = typed.amounts("" if cls is Post else "€", zero="–")
        found.append(computed_column("elsewhere", in_others, rest, how, grey=about.reason, width=96))
    return found


def _elsewhere(shown: frozenset[Cell], row: Post | Cost, _sight: Sight) -> Decimal:
    return money.total(
        amount for cell, amount in row.cells.items() if cell not in shown and isinstance(amount, Decimal)
    )


def _total(about: "_About") -> Column:
    return computed_column(
        "total", phrase("paper-row-total"), about.total,
        figure=about.figure, grey=about.reason, tip=about.lacks, width=112,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _About:
    """What the budget says of the rows of a partner."""

    partner: str

    def line(self, row: Row, budget: Budget) -> Line | None:
        found = budget.counted.get(self.partner)
        return None if found is None else found.lines.get(row.id)

    def figure(self, row: Row) -> str:
        return str(key("row", partner=self.partner, row=row.id))

    def total(self, row: Row, sight: Sight) -> Decimal | None:
        """What a row comes to; None while that is open."""
        line = self.line(row, sight.snapshot.budget)
        return None if line is None or (line.lacks and not line.total) else line.total

    def time(self, row: Row, sight: Sight) -> Decimal | None:
        line = self.line(row, sight.snapshot.budget)
        return money.total(line.time.values()) if line is not None and line.time else None

    def reason(self, row: Row, sight: Sight) -> str:
        """Why a row counts for nothing, "" where it counts."""
        budget, language = sight.snapshot.budget, sight.language
        found = budget.counted.get(self.partner)
        line = None if found is None else found.lines.get(row.id)
        if found is None or line is None:
            return QCoreApplication.translate("Budget", "this partner is outside the budget")
        reason = found.reason(line)
        if not reason:
            return ""
        if reason == MODEL:
            return QCoreApplication.translate("Budget", "not in this cost model")
        rate = next((r for r in budget.model.rates if r.id == reason), None) if budget.model else None
        if rate is None:
            return reason
        told = QCoreApplication.translate("Budget", "covered by the flat rate of {0}")
        return told.format(money.show(rate.value, typed.spoken(language), None, "%"))

    def note(self, row: Row, sight: Sight) -> str:
        """The same in a few words, to stand in the row."""
        budget, reason = sight.snapshot.budget, self.reason(row, sight)
        found, line = budget.counted.get(self.partner), self.line(row, budget)
        if not reason or found is None or line is None:
            return reason
        rates = budget.model.rates if budget.model else ()
        rate = next((r for r in rates if r.id == found.reason(line)), None)
        if rate is None:
            return QCoreApplication.translate("Budget", "not in the model")
        told = QCoreApplication.translate("Budget", "inside the {0}")
        return told.format(money.show(rate.value, typed.spoken(sight.language), None, "%"))

    def priced(self, row: Cost, sight: Sight) -> str:
        """Why what is not placed counts for nothing: also where units and price say how much it is."""
        if isinstance(row.units, Decimal) and isinstance(row.price, Decimal) and row.unplaced is not None:
            return QCoreApplication.translate("Budget", "units × price say how much it is")
        return self.reason(row, sight)

    def lacks(self, row: Row, sight: Sight) -> str:
        """What is lacking or cannot be read."""
        line = self.line(row, sight.snapshot.budget)
        if line is None or not line.lacks:
            return ""
        names = dict.fromkeys(field_name(type(row), where.field, sight.language) for where in line.lacks)
        return QCoreApplication.translate("Budget", "Open: {0}").format(", ".join(names))


def _outside(_row: Row, _sight: Sight) -> str:
    return QCoreApplication.translate("Budget", "outside the time of the project")


def _categories(snapshot: Snapshot, language: str) -> list[tuple[str, str]]:
    """The categories open to rows first, then the others, that count for nothing now."""
    model = snapshot.budget.model
    is_open = set(model.open) if model else set[str]()
    ordered = sorted(snapshot.call.categories, key=lambda c: c.id not in is_open)
    return [("", "–"), *((c.id, pick(c.names, language)) for c in ordered)]


def _items(snapshot: Snapshot, language: str) -> list[tuple[str, str]]:
    return [("", "–"), *((item.id, pick(item.names, language)) for item in snapshot.call.items)]


def staff_category(snapshot: Snapshot) -> str:
    """The category that a new post gets: the first of staff that is open."""
    model, known = snapshot.budget.model, snapshot.call.category
    ids = model.open if model else tuple(known)
    return next((c for c in ids if c in known and "staff" in known[c].tags), "")
