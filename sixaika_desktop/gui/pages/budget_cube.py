"""The cube of costs and of time, pivoted: what stands in rows and columns, and what is filtered."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QCoreApplication

from sixaika_desktop.budget.keys import key
from sixaika_desktop.domain.phrases import pick
from sixaika_desktop.domain.places import name_of
from sixaika_desktop.gui.pages.budget_figures import Head, Line, Shown
from sixaika_desktop.gui.pages.budget_titles import period_name, wrapped
from sixaika_desktop.snapshot import Snapshot

COST: Final = "cost"
TOTAL: Final = "total"

AXES: Final[Mapping[str, tuple[str, ...]]] = {
    "cost": ("partner", "category", "period", "work_package", "year"),
    "months": ("partner", "work_package", "period"),
    "hours": ("partner", "work_package", "period"),
}
"""The axes that a figure can be cut by."""

EXCLUDES: Final[Mapping[str, frozenset[str]]] = {
    "year": frozenset({"period", "work_package"}),
    "period": frozenset({"year"}),
    "work_package": frozenset({"year"}),
}
"""Calendar years are derived from periods, and stand beside neither these nor work packages."""


@dataclass(frozen=True, slots=True)
class Pivot:
    """What is looked at: a figure, its axes in rows, within them, and in columns; `only` filters by axis."""

    figure: str = COST
    rows: str = "partner"
    within: str = ""
    columns: str = "category"
    only: Mapping[str, str] | None = None

    @property
    def filters(self) -> dict[str, str]:
        """The filters that can stand beside the axes."""
        used = {self.rows, self.within, self.columns}
        return {axis: value for axis, value in (self.only or {}).items() if axis not in used}


def axes_of(snapshot: Snapshot, figure: str) -> list[str]:
    """The axes a figure has in this application."""
    has_years = bool(snapshot.budget.years)
    return [axis for axis in AXES[figure] if axis != "year" or has_years]


def sound(snapshot: Snapshot, pivot: Pivot) -> Pivot:
    """The pivot with axes that the figure has, each once, and none beside one that excludes it."""
    known = axes_of(snapshot, pivot.figure)
    rows = pivot.rows if pivot.rows in known else known[0]
    free = [a for a in known if a != rows and a not in EXCLUDES.get(rows, ())]
    columns = pivot.columns if pivot.columns in free else free[0]
    free = [a for a in free if a != columns and a not in EXCLUDES.get(columns, ())]
    within = pivot.within if pivot.within in free else ""
    used = {rows, columns, within}
    barred = frozenset[str]().union(*(EXCLUDES.get(a, frozenset[str]()) for a in used))
    only = {
        a: v
        for a, v in (pivot.only or {}).items()
        if a in known and a not in used | barred and v in dict(values_of(snapshot, a, "en"))
    }
    return Pivot(pivot.figure, rows, within, columns, only)


def axis_name(axis: str) -> str:
    """What an axis is called."""
    names = {
        "partner": QCoreApplication.translate("Budget", "Partner"),
        "category": QCoreApplication.translate("Budget", "Cost category"),
        "period": QCoreApplication.translate("Budget", "Period"),
        "work_package": QCoreApplication.translate("Budget", "Work package"),
        "year": QCoreApplication.translate("Budget", "Calendar year"),
    }
    return names[axis]


def values_of(snapshot: Snapshot, axis: str, language: str, short: bool = True) -> list[tuple[str, str]]:
    """The places of an axis with their names, in the order of the application and the call."""
    app, budget = snapshot.application, snapshot.budget
    match axis:
        case "partner":
            rows = [(id, budget.counted[id].partner) for id in budget.partners]
            return [
                (id, (short and row.acronym) or pick(row.name, language) or name_of(app, row, language))
                for id, row in rows
            ]
        case "category":
            known = snapshot.call.category
            return [(c, pick(known[c].names, language) if c in known else c) for c in budget.categories]
        case "work_package":
            loose = QCoreApplication.translate("Budget", "Not tied to a work package")
            works = [(w.id, name_of(app, w, language, short=short)) for w in app.work_packages]
            return [*works, ("", loose)]
        case "year":
            none = QCoreApplication.translate("Budget", "Not in any year")
            return [(year, year or none) for year in budget.years]
        case _:
            return [
                *((p.id, period_name(p, p.id, language)) for p in budget.periods),
                ("", period_name(None, "", language)),
            ]


def amount(snapshot: Snapshot, figure: str, at: Mapping[str, str]) -> Decimal:
    """A margin of the cube; an axis that is left out is summed over."""
    budget = snapshot.budget
    if "year" in at:
        return budget.cost_in_year(at["year"], at.get("partner", ""), at.get("category", ""))
    place = (at.get("partner", ""), at.get("work_package"), at.get("period"))
    return budget.cost(*place, at.get("category", "")) if figure == COST else budget.time(figure, *place)


def table(snapshot: Snapshot, pivot: Pivot, language: str) -> tuple[list[Head], list[Line], Line]:
    """Columns, lines, and the line of totals. What is nothing everywhere is left out, but no partner is."""
    filters = pivot.filters
    places = 2 if pivot.figure == COST else None
    columns = [
        (id, name)
        for id, name in values_of(snapshot, pivot.columns, language)
        if pivot.columns == "partner" or amount(snapshot, pivot.figure, {**filters, pivot.columns: id})
    ]
    heads = [*(Head(id or "-", "\n".join(wrapped(name))) for id, name in columns)]
    heads.append(Head(TOTAL, QCoreApplication.translate("Budget", "Total")))

    def line(name: str, at: Mapping[str, str], kind: str) -> Line:
        cells = [(id or "-", {**filters, **at, pivot.columns: id}) for id, _ in columns]
        cells.append((TOTAL, {**filters, **at}))
        shown = {
            column: Shown(amount(snapshot, pivot.figure, place), str(key(pivot.figure, **place)))
            for column, place in cells
        }
        made = "group" if kind == "group" else "total" if kind == "total" else "row"
        return Line(name, shown, made, places)

    lines: list[Line] = []
    for id, name in values_of(snapshot, pivot.rows, language, short=False):
        at = {pivot.rows: id}
        if pivot.rows != "partner" and not amount(snapshot, pivot.figure, {**filters, **at}):
            continue
        lines.append(line(name, at, "group" if pivot.within else "row"))
        for inner, inner_name in values_of(snapshot, pivot.within, language) if pivot.within else ():
            if amount(snapshot, pivot.figure, {**filters, **at, pivot.within: inner}):
                lines.append(line(f"      {inner_name}", {**at, pivot.within: inner}, "row"))
    return heads, lines, line(QCoreApplication.translate("Budget", "Total"), {}, "total")


def bars(snapshot: Snapshot, by: str, parts: str) -> tuple[Sequence[str], Sequence[str]]:
    """The places of two axes that are not nothing, for a picture."""

    def used(axis: str) -> list[str]:
        return [
            id
            for id, _ in values_of(snapshot, axis, "en")
            if axis == "partner" or amount(snapshot, COST, {axis: id})
        ]

    return used(by), used(parts)
