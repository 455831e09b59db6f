"""What Qt does not tell a screen reader on Linux by itself."""

from typing import Final

from PySide6.QtWidgets import QComboBox, QLabel, QTabWidget, QWidget

from sixaika_desktop.gui.widgets.texts_edit import TextsEdit

OWN: Final = "heard_only"
"""The property of labels that are there only to be heard."""


def label_box(box: QComboBox, name: str) -> None:
    """Let a list of choices be told by what it is about. On Linux Qt takes what is chosen in it for its name
    (QAccessibleComboBox::text), so that only a label beside it tells; one that is not seen will do.
    """
    box.setAccessibleName(name)
    if (line := box.lineEdit()) is not None:
        line.setAccessibleName(name)
    beside: QWidget | None = box.parentWidget()
    if beside is None:
        return
    label = next((each for each in beside.findChildren(QLabel) if each.buddy() is box), None)
    if label is None:
        label = QLabel(beside)
        label.setProperty(OWN, True)
        label.setBuddy(box)
        label.hide()
    if label.property(OWN):
        label.setText(name.replace("&", "&&"))


def label_boxes(page: QWidget) -> None:
    """Do so for every list of a page that has a name of its own."""
    for box in page.findChildren(QComboBox):
        if name := box.accessibleName():
            label_box(box, name)


def name_tabs(page: QWidget) -> None:
    """The tabs of a page are called by its headline, those of texts by their field (`TextsEdit`)."""
    headline = page.findChild(QLabel, "headline")
    for tabs in page.findChildren(QTabWidget):
        if headline is not None and not isinstance(tabs.parentWidget(), TextsEdit):
            tabs.setAccessibleName(headline.text())
