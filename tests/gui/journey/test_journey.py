"""From an empty library to an eligible pilot of three cities on paper, in a real window, by keyboard alone.

`poe journey` runs it. Everything is done from outside: see `driver.py`.
"""

import os
from collections.abc import Iterator
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from sixaika_desktop.calls.model import Call
from sixaika_desktop.domain.model import Application
from sixaika_desktop.opening import shipped_call
from sixaika_desktop.snapshot import Snapshot
from tests.gui.journey.driver import Journey, lacking

pytestmark = [
    pytest.mark.journey,
    pytest.mark.skipif("SIXAIKA_JOURNEY" not in os.environ, reason="takes minutes: `poe journey` runs it"),
    pytest.mark.skipif(bool(lacking()), reason=lacking() or "all is there"),
]

CITIES = (
    ("City of Helsinki", "Pohjoisesplanadi 11", "00170", "Helsinki"),
    ("City of Espoo", "Kirkkojarventie 6", "02770", "Espoo"),
    ("City of Turku", "Yliopistonkatu 27", "20100", "Turku"),
)
TEXTS = ("summary", "need", "objectives", "novelty", "target-group", "measures", "results")
TASKS = (
    ("Open the data", "1.2.2020", "30.6.2020"),
    ("Build the services", "1.7.2020", "1.3.2021"),
    ("Try it out", "1.3.2021", "30.11.2021"),
)
MORE_TEXTS = ("continuation", "communication", "criteria")
STATEMENTS = ("y", "y", "n", "", "n", "", "y", "y", "y", "y", "y")
"""What each partner says, column by column: yes or no; "" is a column of reasons, written elsewhere."""


@pytest.fixture
def user(tmp_path: Path) -> Iterator[Journey]:
    with Journey(tmp_path) as journey:
        yield journey


def test_a_lead_drafts_an_eligible_pilot_of_three_cities_and_prints_it(user: Journey) -> None:
    call = shipped_call("6aika-erdf-pilot")
    assert call is not None
    begin(user)
    add_partners(user)
    answer(user, call)
    contacts(user)
    plan(user)
    budget(user)
    finance(user)
    attach(user)
    user.keeps(lambda app: Snapshot(app, call).eligible(), "an eligible application")
    user.wait(lambda: user.title().startswith("PILOTS"), "its name over the window")
    text = print_it(user)
    for word in ("PILOTS", "City of Espoo", "Open data of energy", "446,400"):
        assert word in text
    chart = print_chart(user)
    for word in ("PILOTS", "Pilots", "Open the data", "Build the services", "Try it out", "2021"):
        assert word in chart
    undo_and_redo(user)


def begin(user: Journey) -> None:
    user.keys("ctrl+n")
    user.sees("6Aika: ERDF pilot")
    user.keys("Return")
    user.wait(lambda: user.title().startswith("Untitled"), "an empty application")
    user.find("acronym", "Acronym")
    user.type("PILOTS")
    user.find("title", "Title")
    user.type("Open data of energy")
    user.find("form", "Form")
    user.keys("Down")
    user.find("first day", "First day")
    for name, day in (("First day", "1.1.2020"), ("Last day", "31.12.2021"), ("Day of", "15.10.2019")):
        user.sees(name)
        user.type(day)
        user.keys("Tab")
    user.sees("Calendar")
    user.find("cost model", "Cost models compared")
    user.keys("Tab")
    user.sees("Use this model")
    user.keys("space")
    user.keeps(lambda app: (app.form, app.cost_model) == ("joint", "flat-24") and app.submission, "basics")


def add_partners(user: Journey) -> None:
    user.find("consortium", "Add a partner")
    for number, (city, *_) in enumerate(CITIES, 1):
        user.type(city)
        user.sees(city)
        user.keys("Return")
        user.keeps(lambda app, so_many=number: len(app.partners) == so_many, city)


def answer(user: Journey, call: Call) -> None:
    names = {question.id: question.names["en"] for section in call.sections for question in section.questions}
    user.find("jointly and severally", "Statements")
    for letter in STATEMENTS:
        for _ in CITIES if letter else ():
            user.keys(letter, "Return")
        user.keys(*(["Up"] * (len(CITIES) - 1) if letter else []), "Right")
    user.keeps(lambda app: sum(1 for row in app.answers if row.partner) == 27, "what the partners state")
    for question in (*TEXTS, *MORE_TEXTS):
        user.find(names[question], names[question])
        user.type("Three cities open data of energy together.")
    for question in ("authority", "project-class", "special-objective"):
        user.find(names[question])
        user.keys("Down")
    for question in ("summary-complete", "agreement-contents"):
        user.find(names[question], names[question])
        user.keys("space")
    user.find(names["de_minimis"], names["de_minimis"])
    user.keys("Right", "space")
    user.keeps(lambda app: ("de_minimis", "no") in {(a.question, a.value) for a in app.answers}, "answers")


def contacts(user: Journey) -> None:
    for city, street, postcode, town in CITIES:
        to_tab(user, city, "Contacts")
        for name, text in (("Street", street), ("Postcode", postcode), ("Town", town)):
            user.keys("Tab")
            user.sees(name)
            user.type(text)
        user.keys("Tab", "Tab", "Tab")
        user.sees("IBAN")
        user.type("FI2112345600000785")
        user.keys("Tab")
        user.sees("BIC")
        user.type("NDEAFIHH")
        user.keys("Tab", "Tab")
        user.sees("Contact persons")
        user.type("Anna Aho")
        user.keys("Return", "Up", "Right", "Right", "Right")
        user.sees("E-mail, row 1")
        user.type("anna.aho@example.fi")
        user.keys("Tab")
        user.sees("Telephone, row 1")
        user.type("+358 40 123 4567")
        user.keys("Return")
        to_tab(user, city, "Contacts", "Duties")
        user.keys("Tab")
        user.sees("Duties")
        user.type("Runs the pilots of its own city.")
    user.keeps(lambda app: all(p.duties and p.contacts[0].phone for p in app.partners), "contacts, duties")


def to_tab(user: Journey, partner: str, *tabs: str) -> None:
    """Go to a partner by its name, and along the tabs of its form."""
    user.find(partner, "Name")
    user.keys("shift+Tab")
    user.sees("Organisation")
    for tab in tabs:
        user.keys("Right")
        user.sees(tab)


def plan(user: Journey) -> None:
    user.find("work plan")
    user.tab_to("Add the first")
    user.keys("space")
    user.sees("Title")
    user.type("Pilots")
    user.keys("Tab", "Tab")
    user.sees("First day")
    user.type("1.1.2020")
    user.keys("Tab")
    user.sees("Last day")
    user.type("31.12.2021")
    user.keeps(lambda app: app.work_packages and app.work_packages[0].end, "a work package")
    for number, task in enumerate(TASKS, 1):
        add_task(user, *task)
        user.keeps(lambda app, so_many=number: len(dated(app)) == so_many, task[0])
    work_in_chart(user)


def dated(app: Application) -> list[str]:
    """The tasks that have their last day."""
    return [task.id for package in app.work_packages for task in package.tasks if task.end]


def add_task(user: Journey, title: str, first: str, last: str) -> None:
    """A task with its months."""
    user.find("work plan")
    user.tab_to("Deliverable")
    user.keys("shift+Tab")
    user.sees("Task")
    user.keys("space")
    user.sees("Title")
    user.type(title)
    user.keys("Tab", "Tab")
    user.sees("First day")
    user.type(first)
    user.keys("Tab")
    user.sees("Last day")
    user.type(last)
    user.keys("Tab")


def work_in_chart(user: Journey) -> None:
    """Link two tasks in the chart of time, move the second, and make it longer."""
    user.find("work plan")
    user.tab_to(("Work package 1", "Task 1."))
    user.keys("Home")
    user.sees("Work package 1 Pilots, 1 January 2020")
    user.keys("Down")
    user.sees("Task 1.1 Open the data, 1 February 2020")
    user.keys("l", "Down", "Return")
    user.keeps(lambda app: [d.kind for d in app.dependencies] == ["FS"], "a dependency")
    user.sees("1.1 Open the data → 1.2 Build the services, finish to start")
    user.keys("Down")
    user.sees("Task 1.2 Build the services, 1 July 2020")
    user.keys("alt+Right", "alt+Right", "alt+Right")
    user.keeps(lambda app: app.work_packages[0].tasks[1].start == date(2020, 7, 4), "a task that moved")
    user.keys("ctrl+shift+Right")
    user.keeps(lambda app: app.work_packages[0].tasks[1].end == date(2021, 3, 5), "a longer task")


def budget(user: Journey) -> None:
    user.find("budget", "Row")
    user.tab_to("Posts of the partner")
    for number, _ in enumerate(CITIES):
        if number:
            user.keys("ctrl+shift+Down")
            user.rest()
            user.keys("Down")
            user.sees("Post, new row")
        for column, text in (("Pay,", "Designer"), ("Pay per", "4000")):
            user.type(text)
            user.keys("Tab")
            user.sees(column)
        user.keys("Tab")
        user.sees("Side costs")
        user.type("25")
        user.keys("Tab")
        user.sees("Share of full")
        user.type("100")
        user.keys("Tab", "Tab")
        user.sees("2020")
        user.type("12")
        user.keys("Tab")
        user.sees("2021")
        user.type("12")
        user.keys("Return")
    user.keeps(lambda app: all(p.posts and len(p.posts[0].cells) == 2 for p in app.partners), "posts")


def finance(user: Journey) -> None:
    for number, _ in enumerate(CITIES):
        user.find("financing")
        user.tab_to(("Financing by partner", "Partner, row"))
        user.keys("ctrl+Home", *["Down"] * number)
        user.rest()
        user.tab_to("Sources", "ctrl+Tab")
        user.keys("Tab")
        user.sees("Financing sources")
        user.keys("e", "Return", "Up", "Right", "Right")
        user.type("67")
        user.keys("Return", "Home", "m", "Return", "Up", "Right", "Right", "Right", "Right")
        user.sees("The rest, row 2")
        user.keys("space")
        user.keeps(
            lambda app, at=number: [f.rest for f in app.partners[at].financing] == [False, True], "sources"
        )


def attach(user: Journey) -> None:
    agreement = user.papers / "agreement.pdf"
    agreement.write_bytes(b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n")
    user.find("attachments", "Add files")
    user.keys("Tab")
    user.sees("What is asked")
    user.keys("Return")
    user.sees("File name")
    user.type(str(agreement))
    user.keys("Return")
    user.keeps(lambda app: app.attachments, "the agreement")
    user.rest()
    user.keys("Return")
    user.sees("Files")
    user.rest()
    user.type("10.10.2019")
    user.keys("Return")
    user.keeps(lambda app: app.attachments[0].signed, "the day it was signed")


def print_it(user: Journey) -> str:
    """Print the application, and read what stands on paper."""
    paper = user.papers / "application.pdf"
    user.keys("ctrl+p")
    user.sees("File name")
    user.keys("ctrl+a")
    user.type(str(paper))
    user.keys("Return")
    user.wait(paper.exists, "the application on paper")
    return "\n".join(page.extract_text() for page in PdfReader(paper).pages).replace("\u00a0", " ")


def print_chart(user: Journey) -> str:
    """Print the chart of time, see its bars on paper, and read what stands beside them."""
    paper = user.papers / "chart.pdf"
    user.find("package")
    user.tab_to("Export one file")
    user.keys("space", *["Down"] * 5, "Return")
    user.sees("File name")
    user.keys("ctrl+a")
    user.type(str(paper))
    user.keys("Return")
    user.wait(paper.exists, "the chart on paper")
    pdfium: Any = import_module("pypdfium2")  # it has no types
    with pdfium.PdfDocument(paper) as pages:
        boxes = [path.get_bounds() for path in pages[0].get_objects([pdfium.raw.FPDF_PAGEOBJ_PATH])]
    strokes = [box for box in boxes if box[2] - box[0] > 60 and 4 < box[3] - box[1] < 12]
    bars = {round(low + high) for _, low, _, high in strokes}
    assert len(bars) == len(TASKS), "a bar for each task"
    return "\n".join(page.extract_text() for page in PdfReader(paper).pages).replace("\u00a0", " ")


def undo_and_redo(user: Journey) -> None:
    """The last step, and there again."""

    def signed(app: Application) -> bool:
        return app.attachments[0].signed is not None

    user.keys("ctrl+z")
    user.keeps(lambda app: not signed(app), "the step before")
    user.keys("ctrl+shift+z")
    user.keeps(signed, "the last step")
