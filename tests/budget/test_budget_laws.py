"""What always holds of a budget, whatever was typed and whatever the call."""

import itertools
from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from sixaika_desktop.budget import Budget, Node, compute
from sixaika_desktop.budget.arithmetic import EXACT, allot, sum_of
from sixaika_desktop.budget.explain import text
from sixaika_desktop.calls.model import Call, Rounding
from sixaika_desktop.domain.model import Application, Partner
from sixaika_desktop.domain.phrases import has
from tests.budget.odd import applications, calls, partners, roundings


def places(budget: Budget) -> dict[str, list[str]]:
    categories = {c for found in budget.counted.values() for c in found.stands}
    return {
        "partner": list(budget.partners),
        "work_package": [*(w.id for w in budget.application.work_packages), ""],
        "period": [*(p.id for p in budget.periods), ""],
        "category": sorted(categories),
    }


@given(applications, calls())
def test_every_margin_of_the_cube_is_the_sum_of_its_cells(application: Application, call: Call) -> None:
    budget = compute(application, call)
    axes = places(budget)
    cells = {
        at: budget.cost(*at)
        for at in itertools.product(axes["partner"], axes["work_package"], axes["period"], axes["category"])
    }
    for chosen in itertools.product((True, False), repeat=4):
        sums: dict[tuple[str | None, ...], Decimal] = {}
        for at, amount in cells.items():
            margin = tuple(v if use else None for v, use in zip(at, chosen, strict=True))
            sums[margin] = EXACT.add(sums.get(margin, Decimal(0)), amount)
        for (partner, work, period, category), amount in sums.items():
            assert budget.cost(partner or "", work, period, category or "") == amount


@given(applications, calls())
def test_periods_of_money_add_up_and_financing_and_gap_are_net(application: Application, call: Call) -> None:
    budget = compute(application, call)
    periods = [*(p.id for p in budget.periods), ""]
    for partner in ("", *budget.partners):
        for read in (
            budget.income,
            budget.net,
            budget.base,
            budget.investment,
            budget.staff,
            budget.financing,
        ):
            assert read(partner) == sum_of(read(partner, period) for period in periods)
        for period in (None, *periods):
            money = EXACT.add(budget.financing(partner, period), budget.gap(partner, period))
            assert money == budget.net(partner, period)
            assert budget.net(partner, period) == EXACT.subtract(
                budget.cost(partner, period=period), budget.income(partner, period)
            )
            assert budget.financing(partner, period) == sum_of(
                read(partner, period) for read in (budget.support, budget.own, budget.other)
            )
    for read in (budget.net, budget.support, budget.own, budget.public):
        assert read() == sum_of(read(partner) for partner in budget.partners)


@given(applications, calls())
def test_calendar_years_hold_all_that_the_periods_hold(application: Application, call: Call) -> None:
    budget = compute(application, call)
    if call.periods.by == "months":
        for partner in ("", *budget.partners):
            assert sum_of(budget.cost_in_year(year, partner) for year in budget.years) == budget.cost(partner)
            for name, whole in (("net", budget.net), ("support", budget.support), ("gap", budget.gap)):
                assert sum_of(budget.in_year(name, y, partner) for y in budget.years) == whole(partner)


@given(applications, calls())
def test_nothing_is_lost_between_rows_and_cost(application: Application, call: Call) -> None:
    budget = compute(application, call)
    for id, found in budget.counted.items():
        counted = [line for line in found.lines.values() if not found.reason(line)]
        for line in found.lines.values():
            assert sum_of(line.cells.values()) == line.total
        if "category" not in call.rounding:
            rows = sum_of(line.total for line in counted if not line.sheet.startswith("/"))
            assert EXACT.add(rows, sum_of(found.rate_amounts.values())) == budget.cost(id)


@given(applications, calls())
def test_every_figure_is_listed_answered_and_explained(application: Application, call: Call) -> None:
    budget = compute(application, call)
    for key, amount in budget.figures().items():
        assert budget.figure(key) == amount
        node = budget.explain(key)
        assert node.key == key
        assert (node.amount, node.recompute()) == (amount, amount)


def labels(node: Node) -> set[str]:
    """The labels of a node and of all below it."""
    seen, waiting, found = set[int](), [node], set[str]()
    while waiting:
        one = waiting.pop()
        if id(one) not in seen:
            seen.add(id(one))
            found.add(one.label)
            waiting += one.children
    return found


@given(applications, calls())
def test_every_step_of_an_explanation_has_its_words(application: Application, call: Call) -> None:
    budget = compute(application, call)
    for key in budget.figures():
        for label in labels(budget.explain(key)) - {""}:
            assert has(f"budget-{label}"), label
        assert text(budget.explain(key), "fi", 2)


@given(applications, calls(), st.data())
def test_a_budget_made_from_the_one_before_is_the_one_made_anew(
    application: Application, call: Call, data: st.DataObject
) -> None:
    before = compute(application, call)
    after = data.draw(edited(application))
    assert compute(after, call, before).figures() == compute(after, call).figures()


def edited(application: Application) -> st.SearchStrategy[Application]:
    """One edit: a partner more, less or changed, a work package less, another model, other dates."""
    return st.tuples(partners, st.integers(0, 9)).map(lambda drawn: _edited(application, *drawn))


def _edited(application: Application, other: Partner, kind: int) -> Application:
    match kind:
        case 0:
            return replace(application, partners=(*application.partners, other))
        case 1:
            return replace(application, partners=application.partners[1:])
        case 2:
            return replace(application, work_packages=application.work_packages[:1])
        case 3:
            return replace(application, cost_model="gone" if application.cost_model == "m" else "m")
        case 4:
            return replace(application, end=application.start)
        case _:
            changed = [
                replace(
                    partner,
                    posts=(*partner.posts[1:], *other.posts[:1]),
                    costs=(*other.costs[:1], *partner.costs[:1]),
                    incomes=partner.incomes[::-1][:1],
                    financing=other.financing if kind > 7 else partner.financing,
                )
                for partner in application.partners[:1]
            ]
            return replace(application, partners=(*application.partners[1:], *changed))


@given(applications, calls())
def test_switching_the_cost_model_there_and_back_changes_nothing(
    application: Application, call: Call
) -> None:
    budget = compute(application, call)
    other = compute(replace(application, cost_model="gone"), call, budget)
    assert other.cost() == 0
    assert compute(application, call, other).figures() == budget.figures()


@given(
    st.decimals(-(10**9), 10**9, places=2),
    st.lists(st.decimals(-(10**6), 10**6, places=3), min_size=1, max_size=8),
    roundings,
)
def test_parts_add_up_to_the_whole_whatever_the_weights(
    whole: Decimal, weights: list[Decimal], rounding: Rounding
) -> None:
    assert sum_of(allot(whole, weights, rounding)) == whole
