"""What the menu Export writes, and where."""

from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sixaika_desktop.domain.edits import add_rows
from sixaika_desktop.domain.model import Task
from sixaika_desktop.gui import exporting
from sixaika_desktop.gui.desk import Message
from sixaika_desktop.gui.main_window import MainWindow
from tests.gui.conftest import PATIENCE


def test_the_menu_writes_the_budget_as_a_workbook_where_a_person_says(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, str]] = []

    def choose(_: QWidget, name: str, kinds: str) -> Path:
        asked.append((name, kinds))
        return tmp_path / "mine.xlsx"

    monkeypatch.setattr(exporting, "ask_new_file", choose)
    action = window.findChild(QAction, "action_export_xlsx")
    assert action is not None
    assert action.isEnabled()
    action.trigger()
    qtbot.waitUntil((tmp_path / "mine.xlsx").exists, timeout=PATIENCE)
    assert asked == [("hnry.xlsx", "Excel (*.xlsx)")]
    with ZipFile(tmp_path / "mine.xlsx") as book:
        assert "xl/workbook.xml" in book.namelist()


@pytest.mark.parametrize("kind", ["sixaika", "json"])
def test_a_file_that_holds_more_than_can_be_read_is_written_and_its_place_told(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, kind: str
) -> None:
    document = window.desk.document
    owner = document.application.work_packages[0].id
    tasks = [Task(id=f"more-{n}") for n in range(30)]
    document.apply("x", add_rows.of(owner, tasks))
    told: list[Message] = []
    window.desk.told.connect(told.append)
    window.exporter.write(kind, tmp_path / f"hnry.{kind}")
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
    assert (tmp_path / f"hnry.{kind}").exists()
    assert [message.kind for message in told] == ["trouble"]
    assert "work_packages[0].tasks" in told[0].words()
    document.history.undo()
    window.exporter.write(kind, tmp_path / f"hnry.{kind}")
    qtbot.waitUntil(lambda: len(told) > 1, timeout=PATIENCE)
    assert told[1].words().startswith("Kirjoitettu: ")
