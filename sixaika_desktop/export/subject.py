"""The snapshot as the printed parts look at it: names, colours, columns of years, and the keys of figures."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Final, NamedTuple, TypeVar
from weakref import WeakKeyDictionary

from sixaika_desktop.budget import keys
from sixaika_desktop.budget.keys import NONE
from sixaika_desktop.domain import money
from sixaika_desktop.domain.model import Application, Contact, Partner, WorkPackage
from sixaika_desktop.domain.money import Language
from sixaika_desktop.domain.months import Period, calendar_years
from sixaika_desktop.export.manuscript import Manuscript
from sixaika_desktop.export.tokens import CITIES, colour_of, pattern_of
from sixaika_desktop.snapshot import Snapshot


class Time(NamedTuple):
    """A column of time: its heading, and the axis and value by which the budget's keys name it."""

    label: str
    axis: str
    id: str


T = TypeVar("T")

_BROKEN: Final[WeakKeyDictionary[Snapshot, bool]] = WeakKeyDictionary()


def key(name: str, **axes: str) -> str:
    """The key of a figure."""
    return str(keys.key(name, **axes))


@dataclass(frozen=True)
class Subject:
    """One snapshot in one language of paper."""

    snapshot: Snapshot
    ms: Manuscript

    @property
    def application(self) -> Application:
        """The application."""
        return self.snapshot.application

    @cached_property
    def partners(self) -> tuple[Partner, ...]:
        """The partners that have a budget, in order, the lead first."""
        counted = set(self.snapshot.budget.partners)
        found = [p for p in self.application.partners if p.id in counted]
        return tuple(sorted(found, key=lambda p: p.role != "lead"))

    @cached_property
    def associated(self) -> tuple[Partner, ...]:
        """Partners without a budget (muut kumppanit)."""
        return tuple(p for p in self.application.partners if p.active and p.role == "associated")

    @cached_property
    def lead(self) -> Partner | None:
        """The lead implementer (päätoteuttaja), the first if there are several."""
        return next((p for p in self.partners if p.role == "lead"), None)

    @cached_property
    def partner(self) -> dict[str, Partner]:
        """Every partner by id."""
        return {p.id: p for p in self.application.partners}

    @cached_property
    def packages(self) -> tuple[WorkPackage, ...]:
        """The work packages in order."""
        return self.application.work_packages

    def name(self, partner: Partner | str) -> str:
        """A partner's name, with its department."""
        if isinstance(partner, str):
            if partner not in self.partner:
                return ""
            partner = self.partner[partner]
        name = self.ms.name(partner.name) or partner.acronym or self.ms.say("paper-unnamed")
        department = self.ms.name(partner.department)
        return f"{name}, {department}" if department else name

    def short(self, partner: Partner | str) -> str:
        """A partner's short name."""
        if isinstance(partner, str):
            if partner not in self.partner:
                return ""
            partner = self.partner[partner]
        return partner.acronym or self.ms.name(partner.name) or self.ms.say("paper-unnamed")

    def contact(self, partner: Partner, kind: str) -> Contact | None:
        """The first person of this kind."""
        return next((c for c in partner.contacts if c.kind == kind), None)

    def city(self, area: str) -> str:
        """The name of a city area; the area as written where it is none of the six, a word for none."""
        if area.lower() in CITIES:
            return self.ms.say(f"paper-city-{area.lower()}")
        return area or self.ms.say("paper-no-city")

    def colour(self, partner: Partner) -> str:
        """The partner's colour: its city's."""
        others = [p.id for p in self.partners if p.city_area.lower() not in CITIES]
        return colour_of(partner.city_area, others.index(partner.id) if partner.id in others else 0)

    def pattern(self, partner: Partner) -> str:
        """The partner's pattern in grey print."""
        return pattern_of(partner.city_area)

    def by_city(self, partners: Sequence[Partner]) -> list[tuple[str, list[Partner]]]:
        """Partners by city area, the six first in their order, then others as they come."""
        groups: dict[str, list[Partner]] = {city: [] for city in CITIES}
        for partner in partners:
            area = partner.city_area.lower() if partner.city_area.lower() in CITIES else partner.city_area
            groups.setdefault(area, []).append(partner)
        return [(area, found) for area, found in groups.items() if found]

    @cached_property
    def shares(self) -> dict[str, Decimal]:
        """Each partner's share of all cost, in percent to two decimals that come to 100 exactly: what
        rounding leaves over goes to the largest remainders. None where nothing costs anything.
        """
        budget = self.snapshot.budget
        costs = [budget.figure(key("cost", partner=p.id)) for p in self.partners]
        if not any(costs) or min(costs) < 0:
            return {}
        parts = money.split(Decimal(100), costs, Decimal("0.01"))
        return {p.id: part for p, part in zip(self.partners, parts, strict=True)}

    # ---- time

    @cached_property
    def years(self) -> tuple[Time, ...]:
        """Calendar years as columns, however the call cuts time; last what is placed in none, where there is
        any.
        """
        budget = self.snapshot.budget
        if self.snapshot.call.periods.by == "months":
            years = calendar_years(self.application.start, self.application.end)
            found = [Time(year.id, "year", year.id) for year in years]
        else:
            found = [Time(self._period_name(p), "period", p.id) for p in budget.periods]
        axis = "year" if self.snapshot.call.periods.by == "months" else "period"
        if any(self.some(name, **{axis: NONE}) for name in ("cost", "income", "financing")):
            found.append(Time(self.ms.say("paper-no-year"), axis, NONE))
        return tuple(found)

    def _period_name(self, period: Period) -> str:
        return period.id if period.kind == "period" else self.ms.say(f"paper-period-{period.kind}")

    # ---- what is not nothing

    @cached_property
    def categories(self) -> tuple[tuple[str, str], ...]:
        """Cost categories with their names that are not zero everywhere."""
        call = self.snapshot.call
        return tuple(
            (c, self.ms.name(call.category[c].names) if c in call.category else c)
            for c in self.snapshot.budget.categories
            if self.some("cost", category=c)
        )

    @cached_property
    def sources(self) -> tuple[tuple[str, str], ...]:
        """The call's sources of money with their names, all of them that are used."""
        return tuple(
            (f.id, self.ms.name(f.names))
            for f in self.snapshot.call.financing
            if self.some("financing", source=f.id)
        )

    def some(self, name: str, **axes: str) -> bool:
        """Whether a figure, over partners and periods too, is anything but nothing."""
        budget = self.snapshot.budget
        if budget.figure(key(name, **axes)):
            return True
        return any(budget.figure(key(name, partner=p.id, **axes)) for p in self.partners)


def written(
    snapshot: Snapshot, language: Language, mark: str, write: Callable[[Subject], T]
) -> tuple[Subject, T]:
    """What `write` writes of a snapshot, and what it returns, all amounts of it with cents or none.

    It is guessed that a paper has cents where a partner's cost or support of any year has; where that is
    wrong of this paper it is written once more.
    """
    cents = _broken(snapshot)
    while True:
        ms = Manuscript(language, snapshot.budget.figure, mark, cents=cents)
        subject = Subject(snapshot, ms)
        found = write(subject)
        if ms.broken == cents:
            return subject, found
        cents = ms.broken


def _broken(snapshot: Snapshot) -> bool:
    """Worked out once for a snapshot, which never changes."""
    known = _BROKEN.get(snapshot)
    if known is None:
        subject = Subject(snapshot, Manuscript("fi", snapshot.budget.figure))
        subject.ms.places(
            key(name, partner=p.id, **{t.axis: t.id})
            for name in ("cost", "support")
            for p in subject.partners
            for t in subject.years
        )
        known = _BROKEN[snapshot] = subject.ms.broken
    return known
