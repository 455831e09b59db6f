"""The headings of the columns of posts and costs, on as many lines as they need."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from sixaika_desktop.calls.model import Call
from sixaika_desktop.calls.names import names_of
from sixaika_desktop.domain.model import Application, Cell, Row
from sixaika_desktop.domain.months import Period, show_date
from sixaika_desktop.domain.phrases import say
from sixaika_desktop.domain.places import capital, field_name, name_of
from sixaika_desktop.domain.tree import find

LINE: Final = 15
"""About so many characters of a long heading stand on one line."""


def time_in_all(_language: str) -> str:
    """The heading of the time of a post."""
    return "\n".join(wrapped(QCoreApplication.translate("Budget", "Time in all")))


def in_others(_language: str) -> str:
    """The heading of what stands in work packages that are not shown."""
    return "\n".join(wrapped(QCoreApplication.translate("Budget", "In other packages")))


def field_title(cls: type[Row], field: str) -> Callable[[str], str]:
    """The name of a field on several lines."""
    return lambda language: "\n".join(wrapped(field_name(cls, field, language)))


def wrapped(text: str, most: int = LINE) -> list[str]:
    """A heading on as few lines as it needs; a word is never divided."""
    lines: list[str] = []
    for word in text.split():
        if lines and len(lines[-1]) + 1 + len(word) <= most:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def rise_title(day: str, language: str) -> str:
    """The heading of a rise of pay from a day on (ISO date)."""
    try:
        shown = show_date(date.fromisoformat(day), language)
    except ValueError:
        shown = day
    name = QCoreApplication.translate("Budget", "Rise from")
    return f"{name}\n{shown}"


def mark_title(call: Call, mark: str, language: str) -> str:
    """The name that the call has for a mark."""
    names = names_of(call)
    return "\n".join(wrapped(names("mark", mark, language) or mark, 22))


def period_name(period: Period | None, id: str, language: str) -> str:
    """What a period is called: its id, or preparation and closure by their names."""
    if period is not None and period.kind != "period":
        return capital(say(f"paper-period-{period.kind}", language))
    return id or QCoreApplication.translate("Budget", "Not in any period")


def cell_title(
    app: Application,
    call: Call,
    cell: Cell,
    periods: Mapping[str, Period],
    with_package: bool,
    language: str,
) -> str:
    """Work package, period and, of periods of months, from when to when."""
    lines: list[str] = []
    if with_package:
        row = find(app, cell.work_package) if cell.work_package else None
        loose = QCoreApplication.translate("Budget", "Not tied")
        lines.append(name_of(app, row, language, short=True) if row else loose)
    lines.append(period_name(periods.get(cell.period), cell.period, language))
    period = periods.get(cell.period)
    if period is not None and call.periods.by == "months" and period.kind == "period":
        lines.append(f"{period.start.month}/{period.start:%y}–{period.end.month}/{period.end:%y}")
    return "\n".join(lines)
