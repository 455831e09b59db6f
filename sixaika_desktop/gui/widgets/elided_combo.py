"""A list to choose from whose text ends in … where there is no room for all of it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

from sixaika_desktop.gui.plain import tip


class ElidedCombo(QComboBox):
    """Under a style sheet Qt cuts the text in the middle of a letter."""

    def paintEvent(self, e: QPaintEvent) -> None:
        """Draw as Qt does, with a shorter text; the whole one is in the tooltip while it does not fit."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        whole = self.currentText()
        shown = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, field.width() - 4)
        self.setToolTip("" if shown == whole else tip(whole))
        option.currentText = shown  # pyright: ignore[reportAttributeAccessIssue]
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
