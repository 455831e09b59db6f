"""An application as large as can be is built, changed, compared and merged at once."""

from decimal import Decimal
from time import perf_counter

import pytest

from sixaika_desktop.domain import edits
from sixaika_desktop.domain.difference import difference, words
from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.merge import merge
from sixaika_desktop.domain.model import LIMITS, Application, Cell, Cost, Partner, Task, Where, WorkPackage
from sixaika_desktop.domain.money import Amount
from sixaika_desktop.domain.shape import walk

CATEGORIES = ("staff", "travel", "services", "equipment", "works", "other", "unit_cost")


@pytest.fixture(scope="module")
def largest() -> Application:
    """50 partners, 300 rows in each of seven categories, 20 work packages of 20 tasks."""

    def cost(partner: int, category: str, n: int) -> Cost:
        cells: dict[Cell, Amount] = {Cell("w1", "2020"): Decimal(n), Cell("", "2021"): Decimal("0.50")}
        return Cost(id=f"{category}-{partner}-{n}", order=Decimal(n), category=category, cells=Map(cells))

    def costs(partner: int) -> tuple[Cost, ...]:
        rows = (
            cost(partner, category, n) for n in range(LIMITS["rows_per_category"]) for category in CATEGORIES
        )
        return tuple(sorted(rows, key=lambda row: (row.order, row.id)))

    packages = tuple(
        WorkPackage(
            id=f"w{n}",
            order=Decimal(n),
            tasks=tuple(Task(id=f"t{n}-{m}", order=Decimal(m), lead="p1") for m in range(LIMITS["tasks"])),
        )
        for n in range(LIMITS["work_packages"])
    )
    partners = tuple(Partner(id=f"p{n}", order=Decimal(n), costs=costs(n)) for n in range(LIMITS["partners"]))
    return Application(id="largest", partners=partners, work_packages=packages)


def test_the_largest_application_is_edited_and_compared_without_waiting(largest: Application) -> None:
    assert sum(1 for _ in walk(largest)) > 105_000
    where = Where("travel-49-299", "cells", "w1/2020")
    start = perf_counter()
    change = edits.preview(largest, edits.set_field.of(where, Decimal(7)))
    said = words(difference(largest, change.after), "fi", largest, change.after)
    spent = perf_counter() - start
    assert said == ("toteuttaja 50: travel −292,00\u00a0€",)
    assert change.losses == ()
    assert spent < 3


def test_a_partner_and_a_work_package_go_from_the_largest_application_with_all_their_rows(
    largest: Application,
) -> None:
    without_partner = edits.preview(largest, edits.remove_partner.of("p1"))
    assert sum(loss.result == "gone" for loss in without_partner.losses) == 2100
    assert without_partner.after.partners[0] is largest.partners[0]
    without_package = edits.remove_work_package(largest, "w1")
    assert without_package.partners[7].costs[5].cells[Cell("", "2020")] == 0


def test_the_largest_application_is_merged_in_seconds(largest: Application) -> None:
    ours = edits.set_field(largest, Where("travel-3-7", "unit"), "kpl")
    theirs = edits.add_row(largest, "p49", Cost(id="fresh"))
    start = perf_counter()
    merged = merge(largest, ours, theirs)
    spent = perf_counter() - start
    assert merged.conflicts == ()
    assert len(difference(largest, merged.application)) == 2
    assert merged.application.partners[3] is ours.partners[3]
    assert spent < 60
