"""What stands below the rows of a partner: time, sub-totals by category, flat rates, and the total."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QCoreApplication

from sixaika_desktop.budget import Budget
from sixaika_desktop.budget.keys import key
from sixaika_desktop.budget.readings import cost_of
from sixaika_desktop.calls.model import Rate
from sixaika_desktop.domain import money
from sixaika_desktop.domain.phrases import pick
from sixaika_desktop.gui.columns import Column
from sixaika_desktop.gui.pages.budget_figures import Head, Line, Shown
from sixaika_desktop.gui.typed import spoken
from sixaika_desktop.snapshot import Snapshot

TOTAL: Final = "total"
TIME: Final = "time"


def heads_of(columns: Sequence[Column], language: str) -> list[Head]:
    """The columns of a table of rows, but the first, as those of the figures below it; a screen reader says
    their titles, which are not seen twice.
    """
    return [Head(column.key, column.title(language)) for column in columns[1:]]


def post_lines(snapshot: Snapshot, partner: str, columns: Sequence[Column], language: str) -> list[Line]:
    """Person-months and hours, and what the categories of the posts cost."""
    budget = snapshot.budget
    found = budget.counted.get(partner)
    if found is None:
        return []
    lines: list[Line] = []
    for measure in ("months", "hours"):
        if found.time.get(measure):
            lines.append(_time(budget, partner, measure, columns))
    staff = dict.fromkeys(found.lines[row.id].sheet for row in found.partner.posts)
    ids = [c for c in budget.categories if c in staff]
    lines += [_category(snapshot, partner, c, columns, language) for c in ids]
    if lines:
        lines[-1] = Line(lines[-1].name, lines[-1].amounts, "total", lines[-1].places)
    return lines


def cost_lines(snapshot: Snapshot, partner: str, columns: Sequence[Column], language: str) -> list[Line]:
    """Every category of the partner that costs something, the flat rates computed, and the total."""
    budget = snapshot.budget
    if partner not in budget.counted:
        return []
    lines: list[Line] = []
    rates = {rate.target: rate for rate in (budget.model.rates if budget.model else ())}
    for category in budget.categories:
        if budget.cost(partner, category=category):
            lines.append(_category(snapshot, partner, category, columns, language, rates.get(category)))
    total = QCoreApplication.translate("Budget", "Costs of the partner")
    return [*lines, Line(total, _costs(budget, columns, partner=partner), "total")]


def _time(budget: Budget, partner: str, measure: str, columns: Sequence[Column]) -> Line:
    name = (
        QCoreApplication.translate("Budget", "Person-months")
        if measure == "months"
        else QCoreApplication.translate("Budget", "Hours")
    )
    found: dict[str, Shown] = {}
    for column, work, period in _places(columns):
        found[column] = Shown(
            budget.time(measure, partner, work, period),
            str(key(measure, partner=partner, **_at(work, period))),
        )
    found[TIME] = Shown(budget.time(measure, partner), str(key(measure, partner=partner)))
    return Line(name, found, "part", None)


def _category(
    snapshot: Snapshot,
    partner: str,
    category: str,
    columns: Sequence[Column],
    language: str,
    rate: Rate | None = None,
) -> Line:
    known = snapshot.call.category
    name = pick(known[category].names, language) if category in known else category
    tip = ""
    if rate is not None:
        tip = str(key("rate", partner=partner, rate=rate.id))
        bases = ", ".join(pick(known[c].names, language).lower() for c in rate.base if c in known)
        share = snapshot.budget.counted[partner].partner.rates.get(rate.id)
        value = share if isinstance(share, Decimal) else rate.value
        name = f"{name} · {money.show(value, spoken(language), None, '%')} × {bases}"
    return Line(name, _costs(snapshot.budget, columns, partner=partner, category=category), "part", 2, tip)


def _costs(
    budget: Budget, columns: Sequence[Column], *, partner: str, category: str = ""
) -> dict[str, Shown]:
    counted = budget.counted[partner]
    found = {
        column: Shown(cost_of(counted, work, period, category), _figure(partner, category, work, period))
        for column, work, period in _places(columns)
    }
    total = cost_of(counted, None, None, category)
    return {**found, TOTAL: Shown(total, _figure(partner, category, None, None))}


@lru_cache(maxsize=4096)
def _figure(partner: str, category: str, work: str | None, period: str | None) -> str:
    """The key of a cost; the same ones are asked for at every keystroke."""
    at = {"partner": partner, **({"category": category} if category else {})}
    return str(key("cost", **at, **({} if period is None else _at(work, period))))


def _at(work: str | None, period: str) -> dict[str, str]:
    return {"period": period} if work is None else {"work_package": work, "period": period}


def _places(columns: Sequence[Column]) -> Iterable[tuple[str, str | None, str]]:
    """The columns that are cells, each with its work package and period."""
    for column in columns:
        if column.key.startswith("cells__"):
            work, _, period = column.key.removeprefix("cells__").partition("/")
            yield column.key, work, period
