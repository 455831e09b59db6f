"""One font everywhere: Windows and macOS have others for menus, tables and messages."""

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from sixaika_desktop.gui.looks import Looks, load_fonts


def font_of(kind: str) -> QFont:
    """The font of a kind of widget."""
    return QApplication.font(kind)  # pyright: ignore[reportArgumentType, reportCallIssue, reportUnknownVariableType]


@pytest.mark.parametrize("kind", ["QMenuBar", "QMenu", "QAbstractItemView", "QHeaderView", "QMessageBox"])
def test_no_part_of_the_window_keeps_a_font_of_the_system(qapp: QApplication, kind: str) -> None:
    qapp.setFont(load_fonts())
    looks = Looks("light")
    for theme in ("dark", "light"):
        qapp.setFont(QFont("Courier", 31), kind)  # pyright: ignore[reportArgumentType]
        assert font_of(kind).pointSize() == 31
        looks.choose(theme)
        assert font_of(kind) == qapp.font()
