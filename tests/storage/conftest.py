"""Libraries to try things on."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import Application, Cell, Cells, Cost, Partner, Task, WorkPackage
from sixaika_desktop.storage import Library


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a library may be made."""
    return tmp_path / "library.sqlite"


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    """A new library."""
    with Library.open(path) as made:
        yield made


def application(partners: int = 2, costs: int = 3, id: str = "hnry") -> Application:
    """An application of some partners with some costs each, and a work package."""
    cells: Cells = Map({Cell("wp", "2019"): Decimal("12.50"), Cell("", "2020"): Decimal(1)})
    return Application(
        id=id,
        acronym="HNRY",
        title=Map({"fi": "Hiilineutraali rakentaminen", "sv": "Koldioxidneutralt byggande"}),
        call="6aika-erdf-pilot",
        partners=tuple(
            Partner(
                id=f"p{at}",
                order=Decimal(at),
                costs=tuple(
                    Cost(
                        id=f"p{at}c{n}",
                        order=Decimal(n),
                        category="staff",
                        price=Decimal("1.50"),
                        cells=cells,
                    )
                    for n in range(costs)
                ),
            )
            for at in range(partners)
        ),
        work_packages=(WorkPackage(id="wp", tasks=(Task(id="t1"), Task(id="t2", parent="t1"))),),
    )


def with_price(app: Application, partner: int, cost: int, price: str) -> Application:
    """The application with another price of one cost; all other rows are the same objects."""
    owner = app.partners[partner]
    costs = list(owner.costs)
    costs[cost] = replace(costs[cost], price=Decimal(price))
    partners = list(app.partners)
    partners[partner] = replace(owner, costs=tuple(costs))
    return replace(app, partners=tuple(partners))
