"""What an application may hold at most (`model.LIMITS`), judged with the place where it holds more."""

from collections import Counter
from collections.abc import Iterable

from sixaika_desktop.domain.model import (
    LIMITS,
    Application,
    Cost,
    Financing,
    Income,
    Partner,
    Post,
    WorkPackage,
)
from sixaika_desktop.domain.trouble import Trouble


def judge(app: Application) -> None:
    """Raises `Trouble` where the application holds more than an application can."""
    associated = sum(partner.role == "associated" for partner in app.partners)
    _at_most("partners", "partners", len(app.partners) - associated)
    _at_most("associated", "partners", associated)
    _at_most("work_packages", "work_packages", len(app.work_packages))
    _at_most("languages", "languages", len(app.languages))
    for at, partner in enumerate(app.partners):
        _judge_partner(partner, f"partners[{at}]")
    for at, package in enumerate(app.work_packages):
        _judge_work_package(package, f"work_packages[{at}]")


def _judge_partner(partner: Partner, place: str) -> None:
    for name, rows in (("costs", partner.costs), ("posts", partner.posts)):
        for category, count in Counter(row.category for row in rows).items():
            _at_most("rows_per_category", f"{place}.{name}", count, category=category)
        _judge_periods(rows, f"{place}.{name}")
    _judge_periods(partner.incomes, f"{place}.incomes")
    _judge_periods(partner.financing, f"{place}.financing")


def _judge_periods(rows: Iterable[Cost | Post | Income | Financing], place: str) -> None:
    for at, row in enumerate(rows):
        if len(row.cells) > LIMITS["periods"]:
            periods = {cell.period for cell in row.cells} - {""}
            _at_most("periods", f"{place}[{at}].cells", len(periods))


def _judge_work_package(package: WorkPackage, place: str) -> None:
    """Tasks are counted by their parent: so many in a work package, and so many subtasks in each of them."""
    for count in Counter(task.parent for task in package.tasks).values():
        _at_most("tasks", f"{place}.tasks", count)
    _at_most("tasks", f"{place}.tasks", len(package.tasks), times=1 + LIMITS["tasks"])
    _at_most("deliverables", f"{place}.deliverables", len(package.deliverables))


def _at_most(limit: str, place: str, count: int, times: int = 1, **values: object) -> None:
    most = LIMITS[limit] * times
    if count > most:
        phrase = "trouble-limit-" + limit.replace("_", "-")
        raise Trouble(phrase, place=place, count=count, most=most, **values)
