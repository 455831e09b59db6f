"""Lines of the calendar are rows like any other: they have places in words, differ and merge."""

from dataclasses import replace
from datetime import date

import pytest

from sixaika_desktop.domain.difference import difference, words
from sixaika_desktop.domain.edits import remove_partner, set_field
from sixaika_desktop.domain.merge import merge
from sixaika_desktop.domain.model import Application, CalendarEntry, Partner, Where
from sixaika_desktop.domain.places import describe

TURKU = Partner(id="turku", acronym="Turku")
LETTER = CalendarEntry(id="k", kind="letter_received", partner="turku", day=date(2018, 11, 1), note="Soita")
APP = Application(id="app", partners=(TURKU,), calendar=(LETTER,))


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("fi", "Kalenteri › Aiesopimus saatu, Turku › Päivä"),
        ("sv", "Kalender › Avsiktsförklaring mottagen, Turku › Dag"),
        ("en", "Calendar › Letter of intent received, Turku › Day"),
    ],
)
def test_the_place_of_a_day_is_told_by_what_it_is_about_and_whose(language: str, told: str) -> None:
    assert describe(APP, Where("k", "day"), language) == told


def test_a_line_without_a_kind_is_called_by_its_note_or_its_number() -> None:
    noted = replace(APP, calendar=(CalendarEntry(id="k", note="Soita"), CalendarEntry(id="l")))
    assert describe(noted, Where("k"), "fi") == "Kalenteri › Soita"
    assert describe(noted, Where("l"), "fi") == "Kalenteri › kalenterimerkintä 2"


def test_another_day_is_told_as_a_difference() -> None:
    after = set_field(APP, Where("k", "day"), date(2018, 11, 8))
    told = " ".join(words(difference(APP, after), "fi", APP, after))
    assert "Aiesopimus saatu, Turku" in told
    assert "8.11.2018" in told


def test_two_people_change_different_fields_of_a_line() -> None:
    ours = set_field(APP, Where("k", "done"), True)
    theirs = set_field(APP, Where("k", "day"), date(2018, 11, 8))
    merged = merge(APP, ours, theirs)
    assert merged.application.calendar == (replace(LETTER, done=True, day=date(2018, 11, 8)),)
    assert merged.conflicts == ()


def test_a_line_stays_when_its_partner_goes_and_is_nobodys_then() -> None:
    assert remove_partner(APP, "turku").calendar == (replace(LETTER, partner=""),)
