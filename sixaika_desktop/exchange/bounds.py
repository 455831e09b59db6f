"""What an application may hold at most (`model.LIMITS`), judged with the place where it holds more."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final

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

MOST_ROWS: Final[Mapping[str, int]] = {
    "milestones": 1_000,
    "dependencies": 5_000,
    "rows": 5_000,
    "answers": 20_000,
    "steering": 1_000,
    "attachments": 1_000,
    "calendar": 1_000,
    "reasons": 1_000,
    "transfers": 1_000,
    "notes": 5_000,
}
"""Most rows of an application of the kinds that no limit of the model speaks of."""
MOST_OF_PARTNER: Final[Mapping[str, int]] = {"contacts": 100, "incomes": 300, "financing": 300, "aid": 300}
MOST_CELLS: Final = (LIMITS["work_packages"] + 1) * (LIMITS["periods"] + 1)
"""Every work package in every period, and what is tied to none."""
MOST_POSTS_AND_COSTS: Final = 10_000
"""Of one partner, however many categories they stand in."""
MOST_IN_ALL: Final = 150_000
"""Posts and costs of all partners: 50 partners with 300 rows in each of ten categories."""


def judge(app: Application) -> None:
    """Raises `Trouble` where the application holds more than an application can."""
    associated = sum(partner.role == "associated" for partner in app.partners)
    _at_most("partners", "partners", len(app.partners) - associated)
    _at_most("associated", "partners", associated)
    _at_most("work_packages", "work_packages", len(app.work_packages))
    _at_most("languages", "languages", len(app.languages))
    for name, most in MOST_ROWS.items():
        _at_most_rows(name, len(getattr(app, name)), most)
    rows = sum(len(partner.posts) + len(partner.costs) for partner in app.partners)
    _at_most_rows("partners", rows, MOST_IN_ALL)
    _judge_answers(app)
    for at, partner in enumerate(app.partners):
        _judge_partner(partner, f"partners[{at}]")
    for at, package in enumerate(app.work_packages):
        _judge_work_package(package, f"work_packages[{at}]")


def _judge_answers(app: Application) -> None:
    """Raises `Trouble` for a second answer at one place: nobody could tell which of them is meant."""
    seen: set[tuple[str, ...]] = set()
    for at, answer in enumerate(app.answers):
        where = (answer.question, answer.row, answer.column, answer.language, answer.partner)
        if where in seen:
            told = " / ".join(part for part in where if part)
            raise Trouble("trouble-answer-twice", place=f"answers[{at}]", where=told)
        seen.add(where)


def _judge_partner(partner: Partner, place: str) -> None:
    for name, most in MOST_OF_PARTNER.items():
        _at_most_rows(f"{place}.{name}", len(getattr(partner, name)), most)
    _at_most_rows(f"{place}.posts", len(partner.posts) + len(partner.costs), MOST_POSTS_AND_COSTS)
    for at, post in enumerate(partner.posts):
        _at_most_rows(f"{place}.posts[{at}].rises", len(post.rises), LIMITS["periods"])
    for name, rows in (("costs", partner.costs), ("posts", partner.posts)):
        for category, count in Counter(row.category for row in rows).items():
            _at_most("rows_per_category", f"{place}.{name}", count, category=category)
        _judge_periods(rows, f"{place}.{name}")
    _judge_periods(partner.incomes, f"{place}.incomes")
    _judge_periods(partner.financing, f"{place}.financing")


def _judge_periods(rows: Iterable[Cost | Post | Income | Financing], place: str) -> None:
    for at, row in enumerate(rows):
        _at_most_rows(f"{place}[{at}].cells", len(row.cells), MOST_CELLS)
        if len(row.cells) > LIMITS["periods"]:
            periods = {cell.period for cell in row.cells} - {""}
            _at_most("periods", f"{place}[{at}].cells", len(periods))


def _judge_work_package(package: WorkPackage, place: str) -> None:
    """Tasks are counted by their parent: so many in a work package, and so many subtasks in each of them."""
    for count in Counter(task.parent for task in package.tasks).values():
        _at_most("tasks", f"{place}.tasks", count)
    _at_most("tasks", f"{place}.tasks", len(package.tasks), times=1 + LIMITS["tasks"])
    _at_most("deliverables", f"{place}.deliverables", len(package.deliverables))


def _at_most_rows(place: str, count: int, most: int) -> None:
    if count > most:
        raise Trouble("trouble-limit-rows", place=place, count=count, most=most)


def _at_most(limit: str, place: str, count: int, times: int = 1, **values: object) -> None:
    most = LIMITS[limit] * times
    if count > most:
        phrase = "trouble-limit-" + limit.replace("_", "-")
        raise Trouble(phrase, place=place, count=count, most=most, **values)
