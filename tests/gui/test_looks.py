"""What the style sheet does to single controls."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QStyle,
    QStyleOptionButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sixaika_desktop.domain.money import Language
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.main_window import MainWindow
from sixaika_desktop.gui.pages import pages


def test_a_check_box_with_the_focus_leaves_its_words_as_much_room_as_before(desk: Desk, qtbot: QtBot) -> None:
    box = QCheckBox("Poistetut")
    qtbot.addWidget(box)
    box.show()
    option = QStyleOptionButton()
    rects: list[QRect] = []
    for state in (
        QStyle.StateFlag.State_Enabled,
        QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_HasFocus,
    ):
        box.initStyleOption(option)
        option.state = state  # pyright: ignore[reportAttributeAccessIssue]
        rects.append(box.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, box))
    assert rects[0] == rects[1]


def test_a_list_shows_all_its_choices_below_the_field(desk: Desk, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box = QComboBox(window)
    box.addItems([f"{number}" for number in range(9)])
    QVBoxLayout(window).addWidget(box, alignment=Qt.AlignmentFlag.AlignTop)
    window.show()
    box.setCurrentIndex(4)
    box.showPopup()
    QApplication.processEvents()
    view = box.view()
    assert view.mapToGlobal(view.rect().topLeft()).y() >= box.mapToGlobal(box.rect().bottomLeft()).y()
    assert view.visualRect(box.model().index(8, 0)).bottom() < view.viewport().height()
    box.hidePopup()


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_in_a_window_of_1024_pixels_no_button_of_any_page_is_cut(
    window: MainWindow, qtbot: QtBot, language: Language
) -> None:
    window.desk.voice.speak(language)
    window.resize(1024, 700)
    cut: list[tuple[str, str, int]] = []
    for declared in pages():
        window.show_page(declared.id)
        qtbot.wait(100)
        for button in window.page(declared.id).findChildren(QAbstractButton):
            lacks = button.sizeHint().width() - button.width()
            is_icon = (
                isinstance(button, QToolButton)
                and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
            )
            if button.isVisible() and not is_icon and lacks > 0:
                cut.append((declared.id, button.text(), lacks))
    assert not cut
