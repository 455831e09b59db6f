"""What can be done with an application of the list, as a menu at the application."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from sixaika_desktop.domain.places import capital
from sixaika_desktop.gui.exporting import later, offer
from sixaika_desktop.gui.icons import icon
from sixaika_desktop.gui.pages.start_entries import STATES
from sixaika_desktop.gui.states import named

if TYPE_CHECKING:
    from sixaika_desktop.gui.forms.ui_start import Ui_StartPage
    from sixaika_desktop.storage import Entry


def menu_of(
    entry: Entry,
    ui: Ui_StartPage,
    language: str,
    export: Callable[[str], object],
    mark: Callable[[str], object],
    parent: QWidget,
) -> QMenu:
    """The menu of an entry: the buttons below the list, its state, and exports of these kinds."""
    menu = QMenu(parent)
    if entry.deleted:
        _add(menu, ui.undelete_button)
        return menu
    _add(menu, ui.open_button).setShortcut(QKeySequence("Return"))
    menu.setDefaultAction(menu.actions()[0])
    _add(menu, ui.duplicate_button)
    menu.addSeparator()
    states = menu.addMenu(icon("flag"), QCoreApplication.translate("StartMenu", "State"))
    for state in STATES:
        action = states.addAction(capital(named(state, language)), later(mark, state))
        action.setCheckable(True)
        action.setChecked(state == entry.state)
    exports = menu.addMenu(icon("file-export"), QCoreApplication.translate("StartMenu", "Export"))
    offer(exports, export)
    menu.addSeparator()
    _add(menu, ui.delete_button).setShortcut(QKeySequence("Del"))
    return menu


def _add(menu: QMenu, button: QPushButton) -> QAction:
    return menu.addAction(button.icon(), button.text(), button.click)
