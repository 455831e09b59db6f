"""An application whose call is not chosen yet: nothing is judged, and that is what is said everywhere."""

import pytest
from pytestqt.qtbot import QtBot

from sixaika_desktop.domain.edits import set_call, set_field
from sixaika_desktop.domain.model import Application, Where
from sixaika_desktop.gui.document import nothing
from sixaika_desktop.gui.main_window import MainWindow
from sixaika_desktop.gui.pages.review import ReviewPage
from sixaika_desktop.gui.pages.start import StartPage
from tests.gui.conftest import PATIENCE, begin


@pytest.fixture
def bare(window: MainWindow) -> MainWindow:
    """The window in English with an application that has no call."""
    window.desk.voice.speak("en")
    begin(window.desk, Application(id="bare", languages=("fi",)), nothing().call)
    return window


def test_the_panel_and_the_status_line_say_that_no_call_is_chosen(bare: MainWindow) -> None:
    panel = bare.verdicts.ui
    assert panel.eligible.text() == "No call chosen"
    assert panel.nothing.text().startswith("Choose a call on the page Call.")
    assert panel.filters.isHidden()
    assert bare.status.ui.counts.text() == "No call chosen"


def test_once_a_call_is_chosen_its_verdicts_are_there(bare: MainWindow) -> None:
    bare.desk.document.apply("said", set_call.of("6aika-erdf-pilot"))
    assert bare.verdicts.ui.eligible.text() == "Not eligible yet"
    assert not bare.verdicts.ui.filters.isHidden()
    assert "missed" in bare.status.ui.counts.text()


def test_the_review_holds_nothing_for_met(bare: MainWindow) -> None:
    bare.show_page("review")
    page = bare.page("review")
    assert isinstance(page, ReviewPage)
    assert page.ui.holds.text() == "No call chosen: nothing is judged yet."
    assert page.ui.nothing.text() == "Choose a call on the page Call; its rules then stand here."


def test_the_list_of_applications_says_so_too(bare: MainWindow, qtbot: QtBot) -> None:
    bare.desk.document.apply("said", set_field.of(Where("bare", "acronym"), "BARE"))
    assert bare.desk.keeper.flush()
    bare.show_page("start")
    page = bare.page("start")
    assert isinstance(page, StartPage)
    qtbot.waitUntil(lambda: page.entries.rowCount() == 1, timeout=PATIENCE)
    assert page.entries.index(0, 0).data() == "BARE"
    assert page.entries.index(0, 5).data() == "no call chosen"
