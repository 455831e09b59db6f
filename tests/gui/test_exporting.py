"""What the menu Export writes, and where."""

from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sixaika_desktop.gui import exporting
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
