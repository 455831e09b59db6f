"""Half a character, as it may come with what is pasted, never gets into a value."""

from dataclasses import replace
from decimal import Decimal

from sixaika_desktop.domain.characters import clean
from sixaika_desktop.domain.edits import add_row, answer, set_field
from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import Application, Cost, Partner, Where
from sixaika_desktop.domain.money import Unread
from sixaika_desktop.domain.tree import find

HALF = "\ud800"
LOST = "\ufffd"
APP = Application(id="a", languages=("fi",), partners=(Partner(id="p"),))


def test_a_lone_half_is_marked_as_lost_and_two_halves_are_put_together() -> None:
    assert clean(f"a{HALF}ä\x00") == f"a{LOST}ä{LOST}"
    assert clean("\ud83d\ude00") == "\U0001f600"
    whole = "Työ 😀"
    assert clean(whole) is whole


def test_whatever_is_typed_into_a_field_is_clean() -> None:
    app = set_field(APP, Where("a", "acronym"), f"X{HALF}")
    app = set_field(app, Where("a", "title", "fi"), HALF)
    app = set_field(app, Where("a", "start"), Unread(f"1.{HALF}"))
    app = answer(app, "need", f"{HALF}!", language="fi")
    assert (app.acronym, app.title["fi"], app.answers[0].value) == (f"X{LOST}", LOST, f"{LOST}!")
    assert app.start == Unread(f"1.{LOST}")
    assert type(app.start) is Unread
    assert set_field(app, Where("a", "acronym"), f"X{HALF}") is app


def test_a_new_row_is_clean_with_all_it_owns() -> None:
    cost = Cost(id="c", item=HALF, price=Decimal("1.50"), cells=Map())
    app = add_row(APP, "a", Partner(id="q", name=Map({"fi": HALF}), costs=(cost,)))
    partner, kept = find(app, "q"), find(app, "c")
    assert isinstance(partner, Partner)
    assert isinstance(kept, Cost)
    assert (partner.name["fi"], kept.item) == (LOST, LOST)
    assert kept.price is cost.price
    again = replace(cost, id="d", item="x")
    assert find(add_row(app, "q", again), "d") is not None
