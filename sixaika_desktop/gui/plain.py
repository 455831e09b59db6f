"""Texts that people typed, shown as they typed them: Qt takes a label or tip with a tag in it for markup."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as Gui
from PySide6.QtWidgets import QLabel, QWidget


def tip(text: str) -> str:
    """A text as a tool tip, or a message box, is to be given it."""
    if not Gui.mightBeRichText(text):
        return text
    return f'<p style="white-space: pre-wrap">{escape(text)}</p>'


def tell_linked(label: QLabel, text: str) -> None:
    """A help with links, which mouse and keyboard can follow; Tab passes it by where it has none. Without a
    text it is hidden.
    """
    label.setText(text)
    label.setVisible(bool(text))
    label.setFocusPolicy(Qt.FocusPolicy.StrongFocus if "<a " in text else Qt.FocusPolicy.NoFocus)


def make_plain(widget: QWidget) -> None:
    """Let no label in a widget guess that its text is markup; those with a link to follow hold markup."""
    for label in widget.findChildren(QLabel):
        if label.textFormat() is Qt.TextFormat.AutoText and not label.openExternalLinks():
            label.setTextFormat(Qt.TextFormat.PlainText)
