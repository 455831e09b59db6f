"""Random calls and random applications for them: whatever a user or a file can hold."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import strategies as st

from sixaika_desktop.calls.model import Call, Category, CostModel, FundSource, Item, Periods, Rate, Rounding
from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import (
    Application,
    Cell,
    Cost,
    Financing,
    Income,
    Partner,
    Post,
    WorkPackage,
)
from sixaika_desktop.domain.money import Mode, Unread
from tests.budget.calls_of import D, erdf, names

CATEGORIES = ("staff", "travel", "services", "equipment", "wages", "office", "flat")
RATES = ("r1", "r2", "r3", "r4")
WORKS = ("w1", "w2", "w9")
PERIODS = ("", "1", "2", "3", "2019", "2020", "preparation", "closure", "nothing")
SOURCES = ("support", "own", "city", "private", "unknown")

units = st.sampled_from([D("0.01"), D("0.01"), D(1), D("0.1"), D(5)])
roundings = st.builds(
    Rounding,
    unit=units,
    mode=st.sampled_from(Mode),
    level=st.sampled_from(["partner", "project"]),
    remainder=st.sampled_from(["largest", "last", "first", "own", "lead"]),
)
KINDS = (
    "row",
    "category",
    "rate",
    "period",
    "work_package",
    "fund",
    "support",
    "share",
    "average",
    "unit_cost",
)


@st.composite
def calls(draw: Callable[[Any], Any]) -> Call:
    """A call with any rounding, axes, periods and rates."""
    some = st.lists(st.sampled_from(CATEGORIES), unique=True, max_size=4).map(tuple)
    rates = tuple(
        Rate(
            id=id,
            target=draw(st.sampled_from(CATEGORIES)),
            value=draw(st.sampled_from([D(24), D("1.5"), D(7), D("33.333")])),
            base=draw(some),
            covers=draw(some),
            chosen=draw(st.booleans()),
            adjustable=draw(st.booleans()),
            excludes=draw(st.lists(st.sampled_from(RATES), max_size=1).map(tuple)),
        )
        for id in RATES[: draw(st.integers(0, 4))]
    )
    opened = draw(st.lists(st.sampled_from(CATEGORIES), unique=True, min_size=3).map(tuple))
    flags = draw(st.tuples(st.booleans(), st.booleans(), st.booleans()))
    base = erdf()
    tags = {"staff": ("staff",), "equipment": ("investment",)}
    return replace_call(
        base,
        categories=tuple(
            Category(id=c, names=names(c), tags=tags.get(c, ()), supported=c != "wages") for c in CATEGORIES
        ),
        cost_models=(CostModel(id="m", names=names("m"), open=opened, rates=rates),),
        items=(Item(id="unit", names=names("unit"), kind="unit_cost", price=D("12.345"), category="travel"),),
        rounding=draw(st.dictionaries(st.sampled_from(KINDS), roundings)),
        axes=draw(
            st.sampled_from(
                [
                    ("partner", "category", "period", "work_package"),
                    ("partner", "category", "work_package", "period"),
                ]
            )
        ),
        periods=Periods(
            by=draw(st.sampled_from(["years", "months"])),
            months=draw(st.sampled_from([0, 1, 5, 6])),
            preparation=flags[0],
            closure=flags[0] and flags[1],
            unplaced=draw(st.sampled_from(["last", "even", "open"])),
        ),
        financing=(
            *(replace(s, cut=flags[2] and s.support) for s in base.financing),
            FundSource(id="fixed", names=names("fixed"), support=True, rate=D(10), adjustable=False),
        ),
    )


def replace_call(call: Call, **more: Any) -> Call:
    """The call with other fields (a call keeps what it has computed, so it is made anew)."""
    return replace(call, **more)


sound = (
    st.decimals(-(10**6), 10**6, places=2) | st.decimals(0, 10**4, places=2) | st.decimals(0, 99, places=5)
)
odd = st.sampled_from([D("1e40"), D("-1e-40"), D("NaN"), D("Infinity"), D(10) ** 15, D("1e999"), Unread("x")])
amounts = st.one_of(st.none(), sound, sound, sound, odd)
percents = st.one_of(st.none(), st.decimals(0, 100, places=2), st.decimals(-50, 900, places=3), odd)


def cells(inside: Any = amounts) -> Any:
    """Cells, some in work packages or periods that the project has not."""
    places = st.builds(Cell, st.sampled_from(("", *WORKS)), st.sampled_from(PERIODS))
    return st.dictionaries(places, inside, max_size=4).map(Map)


ids = st.uuids().map(str)
category = st.sampled_from((*CATEGORIES, "unknown", ""))
posts = st.builds(
    Post,
    id=ids,
    category=category,
    pay=amounts,
    pay_per=st.sampled_from(["month", "year", "hour"]),
    side_costs=percents,
    share=percents,
    rises=st.dictionaries(
        st.sampled_from(["2019-05-01", "2020-01-01", "2018-01-01", "2031-01-01", "spring"]),
        percents,
        max_size=2,
    ).map(Map),
    measure=st.sampled_from(["months", "hours"]),
    unplaced=amounts,
    cells=cells(),
)
costs = st.builds(
    Cost,
    id=ids,
    category=category,
    units=amounts,
    price=amounts,
    unplaced=amounts,
    cells=cells(),
    item=st.sampled_from(["", "", "unit", "gone"]),
)
incomes = st.builds(Income, id=ids, unplaced=amounts, cells=cells(), after_end=st.booleans())
financing = st.builds(
    Financing,
    id=ids,
    source=st.sampled_from((*SOURCES, "fixed")),
    share=percents,
    amount=amounts,
    cells=cells(),
    rest=st.booleans(),
    part=st.sampled_from(["", "", "investment"]),
)
few: Callable[[Any], Any] = lambda of: st.lists(of, max_size=3).map(tuple)  # noqa: E731
partners = st.builds(
    Partner,
    id=ids,
    role=st.sampled_from(["lead", "implementer", "implementer", "associated", "recipient"]),
    active=st.sampled_from([True, True, True, False]),
    rates=st.dictionaries(st.sampled_from((*RATES, "unknown")), percents, max_size=3).map(Map),
    posts=few(posts),
    costs=few(costs),
    incomes=few(incomes),
    financing=few(financing),
)
days = st.one_of(
    st.none(), st.dates(date(2018, 6, 1), date(2021, 6, 1)), st.just(Unread("soon")), st.just(date(1, 1, 1))
)
applications = st.builds(
    Application,
    id=st.just("app"),
    cost_model=st.sampled_from(["m", "m", "m", "gone"]),
    start=st.just(date(2019, 1, 15)) | days,
    end=st.just(date(2020, 12, 31)) | days,
    partners=few(partners),
    work_packages=st.just(tuple(WorkPackage(id=id) for id in ("w1", "w2"))),
)
