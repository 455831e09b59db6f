"""All that a check may look at: an application under its call, with its budget and schedule, read in handy
ways.
"""

from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any, Final

from sixaika_desktop.budget import Budget
from sixaika_desktop.budget.arithmetic import known as countable
from sixaika_desktop.calls.asked import Role
from sixaika_desktop.calls.model import Call, Choice, Question, Round
from sixaika_desktop.domain.model import (
    Application,
    Attachment,
    Cost,
    Milestone,
    Partner,
    Task,
    Where,
    answer_id,
)
from sixaika_desktop.domain.months import EARLIEST, LATEST, Day, Period, whole_months
from sixaika_desktop.domain.phrases import has
from sixaika_desktop.schedule import Schedule

APPLICANTS: Final[tuple[Role, ...]] = ("lead", "implementer")

Key = tuple[str, str, str, str]
"""Where an answer stands: question, row, column, partner."""

NO_ANSWER: Final[Mapping[str, str]] = {}


class Facts:
    """An application under its call. It never changes; what is derived is computed once, when asked for."""

    def __init__(self, application: Application, call: Call, budget: Budget, schedule: Schedule) -> None:
        self.application = application
        self.call = call
        self.budget = budget
        self.schedule = schedule
        self.tells_all = False
        self.round: Round | None = call.round_named.get(application.round)
        self._in_roles: dict[tuple[str, ...], tuple[Partner, ...]] = {}

    def telling_all(self) -> "Facts":
        """The same facts, of which a check also tells what it found where all is well."""
        found = copy(self)
        found.tells_all = True
        return found

    # -- the partners

    @cached_property
    def active(self) -> tuple[Partner, ...]:
        """The partners that take part, in order."""
        return tuple(p for p in self.application.partners if p.active)

    @cached_property
    def partner(self) -> Mapping[str, Partner]:
        """The active partners by id."""
        return {p.id: p for p in self.active}

    def in_roles(self, roles: tuple[str, ...]) -> tuple[Partner, ...]:
        """The active partners in these roles."""
        found = self._in_roles.get(roles)
        if found is None:
            found = self._in_roles[roles] = tuple(p for p in self.active if p.role in roles)
        return found

    @cached_property
    def applicants(self) -> tuple[Partner, ...]:
        """The lead and the implementers (hakijat)."""
        return self.in_roles(APPLICANTS)

    @cached_property
    def leads(self) -> tuple[Partner, ...]:
        """The leads; there should be one (päätoteuttaja)."""
        return self.in_roles(("lead",))

    # -- the dates and periods

    @property
    def start(self) -> date | None:
        """The project's first day, where it can be read."""
        return day(self.application.start)

    @property
    def end(self) -> date | None:
        """The project's last day, where it can be read."""
        return day(self.application.end)

    @cached_property
    def period(self) -> Mapping[str, Period]:
        """The project's periods by id."""
        return {p.id: p for p in self.budget.periods}

    @cached_property
    def months(self) -> Mapping[str, int]:
        """How many months each period touches, by its id; under "" those of the whole project."""
        start, end = self.start, self.end
        if start is None or end is None or end < start:
            return {}
        each = {p.id: whole_months(p.start, p.end) for p in self.budget.periods}
        return {**each, "": whole_months(start, end)}

    @cached_property
    def work_package_ids(self) -> frozenset[str]:
        """The ids of the work packages."""
        return frozenset(w.id for w in self.application.work_packages)

    @cached_property
    def scheduled(self) -> Mapping[str, Task | Milestone]:
        """The tasks and milestones by id."""
        tasks = (task for package in self.application.work_packages for task in package.tasks)
        return {row.id: row for row in (*tasks, *self.application.milestones)}

    # -- the answers

    @cached_property
    def answers(self) -> Mapping[Key, Mapping[str, str]]:
        """What was answered, by place and then by language; blanks are no answers."""
        found: dict[Key, dict[str, str]] = {}
        for a in self.application.answers:
            if a.value.strip():
                found.setdefault((a.question, a.row, a.column, a.partner), {})[a.language] = a.value
        return found

    def texts(self, question: str, row: str = "", column: str = "", partner: str = "") -> Mapping[str, str]:
        """The answer at a place by language."""
        return self.answers.get((question, row, column, partner), NO_ANSWER)

    def answer(self, question: str, row: str = "", column: str = "", partner: str = "") -> str:
        """The answer at a place in the first language it is given in; "" where there is none."""
        found = self.texts(question, row, column, partner)
        return next(iter(found.values())).strip() if found else ""

    def codes(self, question: str, partner: str = "") -> tuple[str, ...]:
        """The codes chosen."""
        return tuple(
            code.strip() for code in self.answer(question, partner=partner).split(",") if code.strip()
        )

    def place(self, question: str, row: str = "", column: str = "", partner: str = "") -> Where:
        """Where an answer stands or would stand, in the language it has, or the application's first."""
        texts = self.texts(question, row, column, partner)
        language = next(iter(texts), None)
        if language is None:
            language = self.first_language if self._by_language(question, column) else ""
        return Where(answer_id(question, row, column, language, partner), "value")

    @property
    def first_language(self) -> str:
        """The language the application is written in."""
        return self.application.languages[0] if self.application.languages else "fi"

    def _by_language(self, question: str, column: str) -> bool:
        asked = self.call.question.get(question)
        if asked is None or asked.one_language:
            return False
        if asked.kind == "table":
            return any(c.id == column and c.kind == "text" for c in asked.columns)
        return asked.kind == "text" or column == "reason"

    def rows_of(self, question: Question, partner: str = "") -> tuple[tuple[str, Choice | None], ...]:
        """The rows of a form table: the fixed ones with their names, then the user's own."""
        fixed = tuple((row.code, row) for row in question.rows)
        free = self._free_rows.get((question.id, partner), ())
        return (*fixed, *((row, None) for row in free))

    @cached_property
    def _free_rows(self) -> Mapping[tuple[str, str], tuple[str, ...]]:
        found: dict[tuple[str, str], tuple[str, ...]] = {}
        for row in self.application.rows:
            key = row.section, row.partner
            found[key] = (*found.get(key, ()), row.id)
        return found

    def name_of_choice(self, question: str, code: str) -> Mapping[str, str]:
        """The name of a code of a choice question; the code itself where it has none."""
        asked = self.call.question.get(question)
        return (
            next((c.names for c in asked.choices if c.code == code), {"fi": code}) if asked else {"fi": code}
        )

    # -- the attachments

    @cached_property
    def enclosed(self) -> Mapping[str, Sequence[Attachment]]:
        """The files handed in, by kind."""
        found: dict[str, list[Attachment]] = {}
        for attachment in self.application.attachments:
            found.setdefault(attachment.kind, []).append(attachment)
        return found

    @cached_property
    def attachment_ids(self) -> frozenset[str]:
        """The ids of the files handed in."""
        return frozenset(a.id for a in self.application.attachments)

    # -- the costs

    @property
    def has_costs(self) -> bool:
        """Whether anything costs anything."""
        return self.budget.cost() > 0

    @property
    def has_financing(self) -> bool:
        """Whether anybody pays anything."""
        return self.budget.financing() > 0

    @cached_property
    def tagged(self) -> Mapping[str, frozenset[str]]:
        """The cost categories by tag."""
        found: dict[str, set[str]] = {}
        for category in self.call.categories:
            for tag in category.tags:
                found.setdefault(tag, set()).add(category.id)
        return {tag: frozenset(ids) for tag, ids in found.items()}

    def categories(self, tags: Iterable[str], categories: Iterable[str] = ()) -> frozenset[str]:
        """The categories that carry one of the tags or are named."""
        return frozenset(categories).union(*(self.tagged.get(tag, frozenset()) for tag in tags))

    def category_names(self, category: str) -> Mapping[str, str]:
        """The name of a cost category."""
        found = self.call.category.get(category)
        return found.names if found else {"fi": category or "–"}

    def is_staff(self, category: str) -> bool:
        """Whether posts stand in this category."""
        found = self.call.category.get(category)
        return found is not None and "staff" in found.tags


def day(value: Day) -> date | None:
    """The day, where it was given and could be read; a year far away is a slip of the keyboard."""
    return value if isinstance(value, date) and EARLIEST <= value.year <= LATEST else None


def known(value: Any) -> Decimal | None:
    """The amount, where it was given, could be read and is of a size to count with."""
    return value if countable(value) else None


def row_amount(row: Cost) -> Decimal:
    """What a cost row comes to as far as it is given: its units times their price, else its cells and the
    rest.
    """
    units, price = known(row.units), known(row.price)
    if units is not None and price is not None:
        return units * price
    return sum((known(a) or Decimal(0) for a in row.cells.values()), known(row.unplaced) or Decimal(0))


def has_amount(row: Cost) -> bool:
    """Whether anything that counts stands in the row: an amount other than zero, or one that cannot be
    read.
    """
    typed = (row.unplaced, row.units, row.price, *row.cells.values())
    return bool(row_amount(row)) or any(amount is not None and known(amount) is None for amount in typed)


def word(phrase: str, code: str) -> str:
    """The phrase for a code, such as rules-place-oulu; the code itself where the program has no word
    for it.
    """
    found = f"rules-{phrase}-{code.replace('_', '-')}"
    return found if has(found) else code


def names(partner: Partner) -> Mapping[str, str]:
    """How a partner is called in a sentence: its name, acronym or id."""
    if any(partner.name.values()):
        return dict(partner.name)
    return {"fi": partner.acronym or partner.id}
