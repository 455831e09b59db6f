"""Every figure by its key: all of them listed in a stable order, or any one answered."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from difflib import get_close_matches
from typing import Final, TypeAlias

from sixaika_desktop.budget.arithmetic import EXACT
from sixaika_desktop.budget.keys import AXES, FIRST, MEANT, NAMES, NEEDED, Key, key, parse
from sixaika_desktop.budget.partner import PartnerBudget
from sixaika_desktop.budget.pay import HOURS, MONTHS
from sixaika_desktop.budget.readings import Readings
from sixaika_desktop.calls.model import Call

FLOWS: Final = ("income", "net", "base", "investment", "staff")
FLAGS: Final = ("support", "own", "other", "public")

At: TypeAlias = tuple[str, ...]


def figures(budget: Readings) -> dict[str, Decimal]:
    """All figures of the project and of each partner; finer ones where they are not zero."""
    places = money_places(budget.call)
    return {str(at): shown(at.name, amount, places) for at, amount in _all(budget)}


def figure(budget: Readings, text: str) -> Decimal:
    """One figure. KeyError, with the nearest keys there are, for what is none."""
    at = known_key(budget, text)
    return shown(at.name, read(budget, at), money_places(budget.call))


def known_key(budget: Readings, text: str) -> Key:
    """The key of a text. KeyError, with the text and a list of the nearest keys, where it names no
    figure."""
    found = parse(text)
    if found is None or not _is_known(budget, found):
        raise KeyError(text, nearest(budget, text))
    return found


def _is_known(budget: Readings, at: Key) -> bool:
    """Whether the application has a figure of this name, and all the places that the key names."""
    if at.name == HOURS and not _in_hours(budget):
        return False
    return all(value in _allowed(budget, axis, at) for axis, value in at.at.items())


def _in_hours(budget: Readings) -> bool:
    return any(line.measure == HOURS for found in budget.counted.values() for line in found.lines.values())


def _allowed(budget: Readings, axis: str, at: Key) -> Sequence[str]:
    return budget.all_rows(at.at.get("partner", "")) if axis == "row" else axes(budget)[axis]


def nearest(budget: Readings, text: str, most: int = 5) -> list[str]:
    """The keys that somebody may have meant, likeliest first; never none."""
    words = text.strip().lower().split("/")
    name = "/".join(word for word in words if "=" not in word)
    at = {axis: value for axis, _, value in (word.partition("=") for word in words) if value}
    close = [name] if name in NAMES else get_close_matches(name, NAMES, n=2)
    meant = [*close, *MEANT.get(name, ())] if name in NAMES else [*MEANT.get(name, ()), *close]
    found: list[str] = []
    for one in meant:
        found += _placed(budget, one, at)
    if not found:
        found = get_close_matches(text, figures(budget), n=most, cutoff=0.6)
    found += [str(Key(one)) for one in (*meant, *FIRST) if one not in NEEDED]
    known = (each for each in dict.fromkeys(found) if (k := parse(each)) and _is_known(budget, k))
    return list(known)[: most if at else 3]


def _placed(budget: Readings, name: str, at: Mapping[str, str]) -> list[str]:
    """The keys of a name at the places nearest to these."""
    whole = Key(name, {})
    for axis in (axis for axis in AXES if axis in at):
        if not any({*whole.at, axis} <= allowed for allowed in NAMES[name]):
            continue
        there = _allowed(budget, axis, whole)
        by_case = {value.lower(): value for value in there}
        near = get_close_matches(at[axis], by_case, n=4, cutoff=0.4) or list(by_case)[:3]
        if at[axis] in by_case:
            near = near[:1]
        elif near:
            return [str(whole.plus(**{axis: by_case[value]})) for value in near]
        if near:
            whole = whole.plus(**{axis: by_case[near[0]]})
    for axis in (axis for axis in AXES if axis in NEEDED.get(name, ()) and axis not in whole.at):
        there = _allowed(budget, axis, whole)[:3]
        if (axis == "partner" and name != "row") or len(there) < 2:
            return [str(whole.plus(**{axis: value})) for value in there]
        whole = whole.plus(**{axis: there[0]})
    return [str(whole)] if whole.at or not at else []


def money_places(call: Call) -> int:
    """The decimals of the finest unit that the call rounds money to, two at least."""
    units = [rounding.unit for kind, rounding in call.rounding.items() if kind not in ("share", "average")]
    return max([2, *(decimals(unit.normalize(EXACT)) for unit in units)])


def shown(name: str, amount: Decimal, places: int) -> Decimal:
    """A figure with the decimals it is given with: time as it was typed, shares with two, money with those
    of its unit; what was typed finer keeps every digit."""
    plain = amount.normalize(EXACT)
    least = 0 if name in (MONTHS, HOURS) else 2 if name.startswith("share/") else places
    return plain.quantize(Decimal(1).scaleb(-max(least, decimals(plain))), context=EXACT)


def decimals(amount: Decimal) -> int:
    """The decimals that an amount is written with."""
    exponent = amount.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def axes(budget: Readings) -> Mapping[str, Sequence[str]]:
    """The values of each axis, in order."""
    known = [category.id for category in budget.call.categories]
    rates = [rate.id for rate in budget.model.rates] if budget.model else []
    return {
        "partner": [partner.id for partner in budget.application.partners],
        "work_package": [*(work.id for work in budget.application.work_packages), ""],
        "period": [*(period.id for period in budget.periods), ""],
        "year": budget.years,
        "category": [*known, *(c for c in budget.categories if c not in known)],
        "source": budget.sources,
        "rate": list(dict.fromkeys(rates)),
    }


def read(budget: Readings, at: Key) -> Decimal:
    """The amount of a key that names what there is."""
    get = at.at.get
    partner, period, work = get("partner", ""), get("period"), get("work_package")
    year = get("year")
    match at.name:
        case "cost" if year is not None:
            return budget.cost_in_year(year, partner, get("category", ""))
        case "cost":
            return budget.cost(partner, work, period, get("category", ""))
        case "financing" if year is not None:
            return budget.financing_in_year(year, partner, get("source", ""))
        case "financing":
            return budget.financing(partner, period, get("source", ""))
        case "rate":
            return budget.rate(at.at["rate"], partner)
        case "row":
            return budget.row(partner, at.at["row"], period, year)
        case "months" | "hours":
            return budget.time(at.name, partner, work, period)
        case "share/support" | "share/own" | "share/cost":
            return budget.share(at.name.removeprefix("share/"), partner)
        case name if year is not None:
            return budget.in_year(name, year, partner)
        case name:
            readers: Mapping[str, Callable[[str, str | None], Decimal]] = {
                "income": budget.income,
                "net": budget.net,
                "base": budget.base,
                "investment": budget.investment,
                "staff": budget.staff,
                "support": budget.support,
                "own": budget.own,
                "other": budget.other,
                "public": budget.public,
                "gap": budget.gap,
            }
            return readers[name](partner, period)


@dataclass(frozen=True, slots=True)
class _Margin:
    """A margin of the cube: its axes, and where a partner's budget has it."""

    axes: tuple[str, ...]
    of: Callable[[PartnerBudget], Mapping[At, Decimal]]


def _single(found: Mapping[str, Decimal]) -> Mapping[At, Decimal]:
    return {(at,): amount for at, amount in found.items()}


_MARGINS: Final = (
    _Margin(("category",), lambda found: _single(found.categories)),
    _Margin(("period",), lambda found: _single(found.periods)),
    _Margin(("category", "period"), lambda found: found.category_periods),
    _Margin(("work_package",), lambda found: _single(found.works)),
    _Margin(("work_package", "category"), lambda found: found.work_categories),
    _Margin(("work_package", "period"), lambda found: found.work_periods),
    _Margin(("work_package", "period", "category"), lambda found: found.cells),
)


def _all(budget: Readings) -> Iterator[tuple[Key, Decimal]]:
    places = {axis: {at: n for n, at in enumerate(values)} for axis, values in axes(budget).items()}
    owners: list[tuple[dict[str, str], Sequence[PartnerBudget]]] = [({}, list(budget.counted.values()))]
    owners += [({"partner": id}, [found]) for id, found in budget.counted.items()]
    for owner, found in owners:
        yield key("cost", **owner), budget.cost(**owner)
        for margin in _MARGINS:
            yield from _margin(margin, owner, found, places)
    for owner, _ in owners:
        yield from _flat(budget, owner)
    for owner, _ in owners:
        yield from _by_year(budget, owner)
    for owner, found in owners:
        yield from _time(budget, owner, found)
    for owner, _ in owners:
        for of in ("support", "own", *(["cost"] if owner else [])):
            yield key(f"share/{of}", **owner), budget.share(of, owner.get("partner", ""))
    for id in budget.counted:
        for row in budget.all_rows(id):
            yield key("row", partner=id, row=row), budget.row(id, row)
            yield from _row_by_time(budget, budget.counted[id], row)


def _row_by_time(budget: Readings, found: PartnerBudget, row: str) -> Iterator[tuple[Key, Decimal]]:
    """What a row has in each period, and where those are no years, in each year."""
    of = {"partner": found.partner.id, "row": row}
    for period, amount in found.row_periods(row).items():
        yield key("row", **of, period=period), amount
    if budget.call.periods.by == "months":
        years = found.row_years(row)
        yield from ((key("row", **of, year=year), years[year]) for year in budget.years if year in years)


def _margin(
    margin: _Margin,
    owner: Mapping[str, str],
    found: Sequence[PartnerBudget],
    places: Mapping[str, Mapping[str, int]],
) -> Iterator[tuple[Key, Decimal]]:
    sums: dict[At, Decimal] = {}
    for each in found:
        for at, amount in margin.of(each).items():
            sums[at] = EXACT.add(sums[at], amount) if at in sums else amount
    order = [places[axis] for axis in margin.axes]
    far = 1 << 30
    for at in sorted(sums, key=lambda at: [*(o.get(v, far) for o, v in zip(order, at, strict=True)), at]):
        if sums[at]:
            yield Key("cost", {**owner, **dict(zip(margin.axes, at, strict=True))}), sums[at]


def _flat(budget: Readings, owner: Mapping[str, str]) -> Iterator[tuple[Key, Decimal]]:
    """What flows in and out, in all and by period, and the flat rates."""
    periods = [*(period.id for period in budget.periods), ""]
    for name in (*FLOWS, "financing", *FLAGS, "gap"):
        yield from _some(budget, key(name, **owner), always=True)
        for period in periods:
            yield from _some(budget, key(name, **owner, period=period))
    for source in budget.sources:
        yield from _some(budget, key("financing", **owner, source=source))
        for period in periods:
            yield from _some(budget, key("financing", **owner, period=period, source=source))
    for rate in budget.model.rates if budget.model else ():
        yield from _some(budget, key("rate", **owner, rate=rate.id))


def _by_year(budget: Readings, owner: Mapping[str, str]) -> Iterator[tuple[Key, Decimal]]:
    for year in budget.years:
        yield from _some(budget, key("cost", **owner, year=year))
        for category in budget.categories:
            yield from _some(budget, key("cost", **owner, year=year, category=category))
        for name in ("income", "net", "financing", *FLAGS, "gap"):
            yield from _some(budget, key(name, **owner, year=year))
        for source in budget.sources:
            yield from _some(budget, key("financing", **owner, year=year, source=source))


def _time(
    budget: Readings, owner: Mapping[str, str], found: Sequence[PartnerBudget]
) -> Iterator[tuple[Key, Decimal]]:
    for name in (MONTHS, HOURS):
        used = {cell for each in found for cell in each.time.get(name, ())}
        if not used:
            continue
        yield from _some(budget, key(name, **owner), always=True)
        periods = [*(p.id for p in budget.periods), ""]
        works = [*(w.id for w in budget.application.work_packages), ""]
        for period in periods:
            yield from _some(budget, key(name, **owner, period=period))
        for work in works:
            yield from _some(budget, key(name, **owner, work_package=work))
            for period in periods:
                if (work, period) in used:
                    yield from _some(budget, key(name, **owner, work_package=work, period=period))


def _some(budget: Readings, at: Key, always: bool = False) -> Iterator[tuple[Key, Decimal]]:
    amount = read(budget, at)
    if amount or always:
        yield at, amount
