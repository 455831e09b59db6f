"""An application may hold so much; a file with one more is refused, and the place is told."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import (
    Amounts,
    Answer,
    Application,
    Cell,
    Cells,
    Contact,
    Cost,
    Deliverable,
    Dependency,
    Partner,
    Post,
    Task,
    WorkPackage,
)
from sixaika_desktop.domain.trouble import Trouble
from sixaika_desktop.exchange import from_json, write_json


def _partners(count: int) -> Application:
    return Application(id="a", partners=tuple(Partner(id=f"p{n}") for n in range(count)))


def _associated(count: int) -> Application:
    partners = tuple(Partner(id=f"p{n}", role="associated") for n in range(count))
    return Application(id="a", partners=partners)


def _package(package: WorkPackage) -> Application:
    return Application(id="a", work_packages=(package,))


def _costs(count: int) -> Application:
    costs = tuple(Cost(id=f"c{n}", category="staff") for n in range(count))
    return Application(id="a", partners=(Partner(id="p", costs=(*costs, Cost(id="x", category="travel"))),))


def _posts(count: int) -> Application:
    posts = tuple(Post(id=f"c{n}", category="staff") for n in range(count))
    return Application(id="a", partners=(Partner(id="p", posts=posts),))


def _tasks(count: int) -> Application:
    return _package(WorkPackage(id="w", tasks=tuple(Task(id=f"t{n}") for n in range(count))))


def _subtasks(count: int) -> Application:
    tasks = (Task(id="top"), *(Task(id=f"t{n}", parent="top") for n in range(count)))
    return _package(WorkPackage(id="w", tasks=tasks))


def _deliverables(count: int) -> Application:
    return _package(WorkPackage(id="w", deliverables=tuple(Deliverable(id=f"d{n}") for n in range(count))))


def _periods(count: int) -> Application:
    cells: Cells = Map(
        {Cell(wp, f"{n}"): Decimal(1) for n in range(count) for wp in ("", "w")} | {Cell("", ""): Decimal(1)}
    )
    return Application(id="a", partners=(Partner(id="p", costs=(Cost(id="c", cells=cells),)),))


def _packages(count: int) -> Application:
    return Application(id="a", work_packages=tuple(WorkPackage(id=f"w{n}") for n in range(count)))


def _languages(count: int) -> Application:
    return Application(id="a", languages=("fi", "sv", "en", "se", "no")[:count])


def _texts(count: int) -> Application:
    return replace(_languages(1), title=Map(dict.fromkeys(("fi", "sv", "en", "se", "no")[:count], "x")))


def _dependencies(count: int) -> Application:
    return Application(
        id="a", dependencies=tuple(Dependency(id=f"d{n}", before="x", after="y") for n in range(count))
    )


def _contacts(count: int) -> Application:
    contacts = tuple(Contact(id=f"c{n}") for n in range(count))
    return Application(id="a", partners=(Partner(id="p", contacts=contacts),))


def _cells(count: int) -> Application:
    cells: Cells = Map({Cell(f"w{n}", ""): Decimal(1) for n in range(count)})
    return Application(id="a", partners=(Partner(id="p", costs=(Cost(id="c", cells=cells),)),))


def _rises(count: int) -> Application:
    rises: Amounts = Map({f"{1950 + n}-01-01": Decimal(1) for n in range(count)})
    return Application(id="a", partners=(Partner(id="p", posts=(Post(id="r", rises=rises),)),))


@pytest.mark.parametrize(
    ("make", "most", "phrase", "place"),
    [
        (_partners, 50, "trouble-limit-partners", "partners"),
        (_associated, 30, "trouble-limit-associated", "partners"),
        (_packages, 20, "trouble-limit-work-packages", "work_packages"),
        (_tasks, 20, "trouble-limit-tasks", "work_packages[0].tasks"),
        (_subtasks, 20, "trouble-limit-tasks", "work_packages[0].tasks"),
        (_deliverables, 400, "trouble-limit-deliverables", "work_packages[0].deliverables"),
        (_costs, 300, "trouble-limit-rows-per-category", "partners[0].costs"),
        (_posts, 300, "trouble-limit-rows-per-category", "partners[0].posts"),
        (_periods, 60, "trouble-limit-periods", "partners[0].costs[0].cells"),
        (_languages, 4, "trouble-limit-languages", "languages"),
        (_texts, 4, "trouble-limit-languages", "title"),
        (_dependencies, 5000, "trouble-limit-rows", "dependencies"),
        (_cells, 21 * 61, "trouble-limit-rows", "partners[0].costs[0].cells"),
        (_contacts, 100, "trouble-limit-rows", "partners[0].contacts"),
        (_rises, 60, "trouble-limit-rows", "partners[0].posts[0].rises"),
    ],
)  # fmt: skip
def test_the_limit_fits_and_one_more_does_not(
    make: Callable[[int], Application], most: int, phrase: str, place: str
) -> None:
    assert from_json(write_json(make(most))) == make(most)
    with pytest.raises(Trouble) as caught:
        from_json(write_json(make(most + 1)))
    assert (caught.value.phrase, caught.value.place) == (phrase, place)
    assert str(most) in caught.value.sentence("fi")


def test_a_second_answer_at_one_place_is_refused() -> None:
    first = Answer(id="x", question="summary", language="fi", value="one")
    twice = Application(id="a", answers=(first, replace(first, id="y", value="two")))
    with pytest.raises(Trouble) as caught:
        from_json(write_json(twice))
    assert (caught.value.phrase, caught.value.place) == ("trouble-answer-twice", "answers[1]")
    assert "summary / fi" in caught.value.sentence("sv")
