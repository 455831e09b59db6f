"""Whatever has the focus shows it: on every page, in both themes."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QListView, QWidget
from pytestqt.qtbot import QtBot

from sixaika_desktop.gui.main_window import MainWindow
from sixaika_desktop.gui.pages import pages

LEAST = 30
"""So many pixels change at the least: more than a text cursor has."""


def stops(window: MainWindow) -> list[QWidget]:
    """The controls that Tab comes to, as far as they are in sight."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.focusProxy() is None
        and not widget.visibleRegion().isEmpty()
    ]


def picture(window: MainWindow, widget: QWidget) -> bytes:
    """A control and what stands round it."""
    here = QRect(widget.mapTo(window, QPoint()), widget.size()).adjusted(-3, -3, 3, 3)
    image = window.grab(here).toImage()
    return bytes(image.constBits())


def changed(before: bytes, after: bytes) -> int:
    """So many pixels differ; all, where the control has another size now."""
    if len(before) != len(after):
        return len(after) // 4
    one, other = memoryview(before).cast("I"), memoryview(after).cast("I")
    return sum(a != b for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_control_shows_that_it_has_the_focus(window: MainWindow, qtbot: QtBot, theme: str) -> None:
    window.desk.looks.choose(theme)
    elsewhere = next(view for view in window.findChildren(QListView) if view.property("kind") == "pages")
    unseen: set[tuple[str, str, str]] = set()
    count = 0
    for page in pages():
        window.show_page(page.id)
        qtbot.wait(200)
        for widget in stops(window):
            if widget is elsewhere:
                continue
            elsewhere.setFocus(Qt.FocusReason.TabFocusReason)
            QApplication.processEvents()
            before = picture(window, widget)
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            QApplication.processEvents()
            count += widget.hasFocus()
            if widget.hasFocus() and changed(before, picture(window, widget)) <= LEAST:
                unseen.add((page.id, type(widget).__name__, widget.objectName()))
    assert not unseen
    assert count > 100
