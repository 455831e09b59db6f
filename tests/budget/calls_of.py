"""Small calls as their texts have them, and applications for them, built in Python."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from sixaika_desktop.calls.model import Call, Category, CostModel, FundSource, Periods, Rate, Rounding
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
from sixaika_desktop.domain.money import Mode

D = Decimal


def names(text: str) -> Mapping[str, str]:
    return {"fi": text, "sv": text, "en": text}


def category(id: str, *tags: str, supported: bool = True) -> Category:
    return Category(id=id, names=names(id), tags=tags, supported=supported)


def rate(id: str, target: str, value: str, base: str, covers: str = "", **more: Any) -> Rate:
    return Rate(
        id=id, target=target, value=D(value), base=tuple(base.split()), covers=tuple(covers.split()), **more
    )


def model(id: str, opened: str, *rates: Rate) -> CostModel:
    return CostModel(id=id, names=names(id), open=tuple(opened.split()), rates=rates)


SOURCES = (
    FundSource(id="support", names=names("EU + valtio"), support=True, public=True, rate=D(67)),
    FundSource(id="own", names=names("Oma"), own=True, public=True, municipal=True),
    FundSource(id="city", names=names("Muu kunta"), public=True, municipal=True, commitment=True),
    FundSource(id="private", names=names("Yksityinen"), commitment=True),
)

_COVERED_24 = "travel office"
_DIRECT = "staff services equipment communication land"


def erdf(**more: Any) -> Call:
    """358/2014: flat rates of 24 % (§ 9) and 15 % (§ 10) on staff, lump sums (§ 8), real costs (§ 25)."""
    return _call(
        categories=(
            category("staff", "staff"),
            category("services", "services"),
            category("equipment", "equipment", "investment"),
            category("communication"),
            category("land", "land", "investment"),
            category("travel", "travel"),
            category("office"),
            category("lump", "lump_sum"),
            category("flat", "indirect"),
        ),
        cost_models=(
            model("flat24", _DIRECT, rate("flat24", "flat", "24", "staff", _COVERED_24, article="9 §")),
            model(
                "flat15", _DIRECT + " travel", rate("flat15", "flat", "15", "staff", "office", article="10 §")
            ),
            model("lump", "lump"),
            model("real", _DIRECT + " travel office"),
        ),
        **more,
    )


def esf(**more: Any) -> Call:
    """358/2014: 17 % (§ 12), 15 % (§ 13) and 40 % (§ 14) on staff; wages paid by others have no support
    (§ 15)."""
    direct = "staff services premises wages"
    return _call(
        categories=(
            category("staff", "staff"),
            category("services", "services"),
            category("premises"),
            category("equipment", "equipment"),
            category("travel", "travel"),
            category("wages", "participant_wages", supported=False),
            category("flat", "indirect"),
        ),
        cost_models=(
            model("flat17", direct, rate("flat17", "flat", "17", "staff", "travel", article="12 §")),
            model("flat15", direct + " travel", rate("flat15", "flat", "15", "staff", article="13 §")),
            model(
                "flat40",
                "staff",
                rate("flat40", "flat", "40", "staff", "services premises travel equipment", article="14 §"),
            ),
        ),
        **more,
    )


def renewing(**more: Any) -> Call:
    """866/2021: 40 % of staff (§ 8), 7 % of direct costs (§ 9), 1,5 % of the investment part (§ 10)."""
    direct = "staff services travel equipment"
    return _call(
        categories=(
            category("staff", "staff"),
            category("services", "services"),
            category("travel", "travel"),
            category("equipment", "equipment"),
            category("investment", "investment"),
            category("flat", "indirect"),
            category("flat_investment", "indirect", "investment"),
        ),
        cost_models=(
            model(
                "flat40",
                "staff investment",
                rate("flat40", "flat", "40", "staff", "services travel equipment"),
                rate("flat1_5", "flat_investment", "1.5", "investment"),
            ),
            model(
                "flat7",
                direct + " investment",
                rate("flat7", "flat", "7", direct),
                rate("flat1_5", "flat_investment", "1.5", "investment"),
            ),
        ),
        **more,
    )


_INTERREG_DIRECT = "staff travel external equipment works"
_OTHERS = ("staff_rate", "travel_rate", "office_on_staff", "office_on_direct")


def interreg(**more: Any) -> Call:
    """Interreg as its system computes it: rates of a partner's choice up to a cap, all cut down to
    cents."""
    chosen: dict[str, Any] = {"chosen": True, "adjustable": True}
    down = Rounding(mode=Mode.DOWN, remainder="last")
    more.setdefault(
        "rounding",
        dict.fromkeys(("row", "rate", "period", "fund"), down)
        | {
            "share": Rounding(),
            "average": Rounding(mode=Mode.HALF_DOWN),
        },
    )
    more.setdefault("periods", Periods(by="months", months=6, preparation=True, closure=True))
    return _call(
        categories=(
            *(category(c, c) for c in _INTERREG_DIRECT.split()),
            category("office", "indirect"),
            category("other", "indirect"),
            category("unit_costs", "unit_cost"),
            category("lump_sums", "lump_sum"),
        ),
        cost_models=(
            model(
                "rates",
                _INTERREG_DIRECT + " unit_costs lump_sums",
                rate("staff_rate", "staff", "20", "travel external equipment works", "staff", **chosen),
                rate("travel_rate", "travel", "15", "staff", "travel", **chosen),
                rate("office_on_staff", "office", "15", "staff", **chosen, excludes=("office_on_direct",)),
                rate("office_on_direct", "office", "7", _INTERREG_DIRECT, **chosen),
                rate(
                    "other_on_staff", "other", "40", "staff", "travel external equipment works unit_costs",
                    **chosen, excludes=_OTHERS,
                ),
                rate(
                    "fixed_travel", "travel", "5", "staff", "travel", chosen=True, excludes=("travel_rate",)
                ),
            ),
        ),
        **more,
    )  # fmt: skip


def horizon(**more: Any) -> Call:
    """Horizon Europe: 25 % of direct costs without subcontracting, in whole euros half up."""
    more.setdefault("rounding", {"rate": Rounding(unit=D(1)), "category": Rounding(unit=D(1))})
    return _call(
        categories=(
            category("staff", "staff"),
            category("subcontracting", "services"),
            category("travel", "travel"),
            category("goods"),
            category("indirect", "indirect"),
        ),
        cost_models=(
            model(
                "actual",
                "staff subcontracting travel goods",
                rate("indirect25", "indirect", "25", "staff travel goods", article="35"),
            ),
        ),
        **more,
    )


def _call(**more: Any) -> Call:
    given: dict[str, Any] = {
        "id": "test",
        "version": "1",
        "title": names("Testi"),
        "programme": names("Testi"),
        "fund": "erdf",
        "regime": "2014",
        "financing": SOURCES,
    }
    return Call(**{**given, **more})


def cells(**by_place: str) -> Map[Cell, Any]:
    """Cells written `w1_2019="100"`, `_2019="5"` (tied to no work package) or `w1_="7"` (not placed)."""
    found = {place.rpartition("_"): D(amount) for place, amount in by_place.items()}
    return Map({Cell(work, period): amount for (work, _, period), amount in found.items()})


def cost(id: str, category: str, unplaced: str | None = None, **more: Any) -> Cost:
    return Cost(id=id, category=category, unplaced=None if unplaced is None else D(unplaced), **more)


def post(id: str, pay: str, months: str | None = None, **more: Any) -> Post:
    more.setdefault("category", "staff")
    return Post(id=id, pay=D(pay), unplaced=None if months is None else D(months), **more)


def income(id: str, amount: str, **more: Any) -> Income:
    return Income(id=id, unplaced=D(amount), **more)


def support(share: str, id: str = "f-support", **more: Any) -> Financing:
    return Financing(id=id, source="support", share=D(share), **more)


def rest(id: str = "f-own") -> Financing:
    return Financing(id=id, source="own", rest=True)


def partner(id: str = "p1", *rows: Post | Cost | Income | Financing, **more: Any) -> Partner:
    more.setdefault("role", "lead" if id == "p1" else "implementer")
    return Partner(
        id=id,
        posts=tuple(r for r in rows if isinstance(r, Post)),
        costs=tuple(r for r in rows if isinstance(r, Cost)),
        incomes=tuple(r for r in rows if isinstance(r, Income)),
        financing=tuple(r for r in rows if isinstance(r, Financing)),
        **more,
    )


def application(model: str, *partners: Partner, **more: Any) -> Application:
    more.setdefault("start", date(2019, 1, 1))
    more.setdefault("end", date(2020, 12, 31))
    more.setdefault("work_packages", tuple(WorkPackage(id=id) for id in ("w1", "w2", "w3")))
    return Application(id="app", cost_model=model, partners=partners, **more)
