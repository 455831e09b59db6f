"""Half a character is marked as lost, and everything goes on: saving, papers, files."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from sixaika_desktop.domain.edits import set_field
from sixaika_desktop.domain.model import Where
from sixaika_desktop.gui.main_window import MainWindow
from sixaika_desktop.storage import Library
from tests.gui.conftest import PATIENCE

HALF = "\ud800"


def test_half_a_character_is_marked_as_lost_saved_and_written_into_every_kind_of_file(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    document = window.desk.document
    edit = set_field.of(Where(document.application.id, "acronym"), f"A{HALF}")
    assert document.apply(f"Replace {HALF}", edit)
    assert document.application.acronym == "A\ufffd"
    assert window.desk.keeper.flush()
    window.start_page.ui.search.setText(HALF)
    for kind in ("pdf", "xlsx", "sixaika", "json", "csv"):
        target = tmp_path / f"out.{kind}"
        window.exporter.write(kind, target)
        qtbot.waitUntil(target.exists, timeout=PATIENCE)
    window.desk.shelf.wait()
    window.close()
    with Library.open(window.desk.shelf.path) as library:
        assert library.list()[0].acronym == "A\ufffd"
