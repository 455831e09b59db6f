"""How long one edit takes to reach the totals: `python -m tests.benchmarks.budget`.

`make` gives a plausible application of any size; others measure with it too.
"""

import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from sixaika_desktop.budget import Budget, compute
from sixaika_desktop.calls.model import Call, Category, CostModel, FundSource, Periods, Rate, Rounding
from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import (
    Amount,
    Application,
    Cell,
    Cost,
    Financing,
    Income,
    Partner,
    Post,
    WorkPackage,
)
from sixaika_desktop.domain.money import Mode
from sixaika_desktop.domain.months import add_months
from tests.benchmarks.measuring import Times, once, timed

SIZES = ((6, 200, 12), (12, 170, 12), (50, 300, 12), (50, 2100, 60))
"""Partners, rows of each, periods."""

CATEGORIES = ("staff", "services", "equipment", "communication", "premises", "audit", "other")
EDITS = 300


def _names(text: str) -> dict[str, str]:
    return {"fi": text, "sv": text, "en": text}


def call(periods: int) -> Call:
    """A call with a flat rate of 24 %, shares cut down to cents and support in whole euros, by month or
    quarter."""
    rate = Rate(id="flat24", target="flat", value=Decimal(24), base=("staff",), covers=("travel",))
    return Call(
        id="bench",
        version="1",
        title=_names("Bench"),
        programme=_names("Bench"),
        fund="erdf",
        regime="2014",
        categories=tuple(
            Category(id=c, names=_names(c), tags=(c,) + (("investment",) if c == "equipment" else ()))
            for c in (*CATEGORIES, "travel", "flat")
        ),
        cost_models=(CostModel(id="flat24", names=_names("24 %"), open=CATEGORIES, rates=(rate,)),),
        rounding={
            "fund": Rounding(mode=Mode.DOWN),
            "support": Rounding(unit=Decimal(1), mode=Mode.UP, level="project"),
        },
        periods=Periods(by="months", months=1 if periods > 12 else 3),
        financing=(
            FundSource(
                id="support", names=_names("EU + valtio"), support=True, public=True, rate=Decimal(67)
            ),
            FundSource(id="own", names=_names("Oma"), own=True, public=True),
            FundSource(id="city", names=_names("Kunta"), public=True, commitment=True),
        ),
    )


def make(partners: int, rows: int, periods: int, seed: int = 1) -> tuple[Application, Call]:
    """An application with so many partners, rows of each and periods, and its call."""
    of, chance = call(periods), random.Random(seed)
    start = date(2019, 1, 1)
    last = add_months(start, periods * of.periods.months)
    works = tuple(WorkPackage(id=f"w{n}", order=Decimal(n)) for n in range(1, 9))
    return (
        Application(
            id="bench",
            call=of.id,
            cost_model="flat24",
            start=start,
            end=date.fromordinal(last.toordinal() - 1),
            work_packages=works,
            partners=tuple(_partner(n, rows, periods, chance) for n in range(partners)),
        ),
        of,
    )


def _partner(number: int, rows: int, periods: int, chance: random.Random) -> Partner:
    id = f"p{number}"
    posts = rows // len(CATEGORIES)
    return Partner(
        id=id,
        order=Decimal(number),
        role="implementer" if number else "lead",
        posts=tuple(_post(f"{id}-h{n}", n, periods, chance) for n in range(posts)),
        costs=tuple(_cost(f"{id}-c{n}", n, periods, chance) for n in range(rows - posts - 1)),
        incomes=(Income(id=f"{id}-i", unplaced=Decimal(500)),),
        financing=(
            Financing(id=f"{id}-f1", source="support", share=Decimal(67)),
            Financing(id=f"{id}-f2", source="city", amount=Decimal("1250.50")),
            Financing(id=f"{id}-f3", source="own", rest=True),
        ),
    )


def _cells(periods: int, chance: random.Random, most: int) -> Map[Cell, Amount]:
    work, first = f"w{chance.randint(1, 8)}", chance.randint(1, periods)
    return Map(
        {
            Cell(work, str(at)): Decimal(chance.randint(1, most * 100)) / 100
            for at in range(first, min(first + chance.randint(1, 4), periods + 1))
        }
    )


def _post(id: str, number: int, periods: int, chance: random.Random) -> Post:
    return Post(
        id=id,
        order=Decimal(number),
        category="staff",
        pay=Decimal(chance.randint(2800, 6500)),
        side_costs=Decimal("21.37"),
        share=Decimal(chance.choice([20, 50, 100])),
        cells=_cells(periods, chance, 2),
    )


def _cost(id: str, number: int, periods: int, chance: random.Random) -> Cost:
    category = CATEGORIES[1 + number % (len(CATEGORIES) - 1)]
    if number % 5 == 0:
        price = Decimal(chance.randint(100, 90000)) / 100
        return Cost(id=id, order=Decimal(number), category=category, units=Decimal(3), price=price)
    return Cost(id=id, order=Decimal(number), category=category, cells=_cells(periods, chance, 4000))


def edited(application: Application, number: int) -> Application:
    """The application with another amount in one cost of one partner."""
    at = number % len(application.partners)
    partner = application.partners[at]
    row = number * 7 % len(partner.costs)
    cost = replace(partner.costs[row], units=None, price=None, unplaced=Decimal(100 + number))
    changed = replace(partner, costs=(*partner.costs[:row], cost, *partner.costs[row + 1 :]))
    partners = (*application.partners[:at], changed, *application.partners[at + 1 :])
    return replace(application, partners=partners)


def totals(budget: Budget) -> Sequence[Decimal]:
    """What the status bar and the tables of a screen ask for after every edit."""
    found = [budget.cost(), budget.net(), budget.support(), budget.own(), budget.gap()]
    found += [budget.cost(period=period.id) for period in budget.periods]
    found += [budget.cost(category=category) for category in budget.categories]
    for partner in budget.partners:
        found += [budget.cost(partner), budget.net(partner), budget.support(partner), budget.gap(partner)]
    return found


def measure(
    partners: int, rows: int, periods: int, after: Callable[[Budget], object] = totals
) -> tuple[float, Times]:
    """Milliseconds for the first budget, and for one edit until `after` has what it asks for."""
    application, of = make(partners, rows, periods)
    budget: Budget | None = None

    def one(_: int = 0) -> None:
        nonlocal budget
        budget = compute(application, of, budget)
        after(budget)

    def prepare(number: int) -> None:
        nonlocal application
        application = edited(application, number)

    return once(one), timed(one, EDITS, prepare)


def main() -> None:
    """Print the figures of every size."""
    for partners, rows, periods in SIZES:
        first, times = measure(partners, rows, periods)
        print(
            f"{partners:>3} partners × {rows:>5} rows, {periods:>2} periods: "
            f"first {first:8.1f} ms, one edit {times}"
        )


if __name__ == "__main__":
    main()
