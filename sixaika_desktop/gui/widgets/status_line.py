"""The line at the foot: total, support, own share, verdicts, selection, when it was saved, language."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.forms.ui_status_line import Ui_StatusLine
from sixaika_desktop.gui.keeper import AT_LATEST
from sixaika_desktop.gui.plain import tip

if TYPE_CHECKING:
    from decimal import Decimal

LATE = AT_LATEST + 500
"""Milliseconds after a change that ought to have been saved by then."""

LEAST = 6
"""So many letters are left of what is shortened."""


class StatusLine(QWidget):
    """Sits in the status bar of the window."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._saved: datetime | None = None
        self._is_troubled = False
        self._patience = QTimer(self, singleShot=True, interval=LATE)
        self._patience.timeout.connect(self._tell_saved)
        self.ui = Ui_StatusLine()
        self.ui.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self._figures = (self.ui.total, self.ui.support, self.ui.own)
        for figure in self._figures:
            figure.clicked.connect(self._explain)
        told: tuple[QLabel | QToolButton, ...] = (self.ui.saved, self.ui.counts, self.ui.sum)
        self._whole = dict.fromkeys((*told, *reversed(self._figures)), "")
        """What is to be read, in the order in which it is shortened where there is no room for all of it."""
        for widget in self._whole:
            widget.setMinimumWidth(1)
        self.languages = {"fi": self.ui.speak_fi, "sv": self.ui.speak_sv, "en": self.ui.speak_en}
        for button in self.languages.values():
            button.clicked.connect(self._speak)
        desk.document.changed.connect(self._follow)
        desk.voice.changed.connect(self.retell)
        desk.summed.connect(self._tell_sum)
        desk.keeper.saved.connect(self._kept)
        desk.keeper.troubled.connect(self._not_kept)
        desk.keeper.failed.connect(self._failed)
        self.retell()

    def retell(self) -> None:
        """Say everything in the language of the screen."""
        self.ui.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.languages[self._desk.language].setChecked(True)
        self._tell()

    def _follow(self, before: object, after: object) -> None:
        if getattr(before, "id", None) != getattr(after, "id", None):
            self._saved, self._is_troubled = None, False
            self._patience.stop()
            self._whole[self.ui.sum] = ""
        self._be_patient()
        self._tell()

    def _be_patient(self) -> None:
        if not self._desk.keeper.is_kept and not self._patience.isActive():
            self._patience.start()

    def _tell(self) -> None:
        document, language = self._desk.document, self._desk.language
        for widget in (*self._figures, self.ui.counts, self.ui.saved):
            widget.setVisible(document.is_open)
        if not document.is_open:
            self._fit()
            return
        from sixaika_desktop.domain import money
        from sixaika_desktop.opening import counts

        budget = document.snapshot.budget
        cost, support, own = budget.cost(), budget.support(), budget.own()
        share = budget.share("support") if budget.net() else None
        whole = cost == cost.to_integral_value() and support == support.to_integral_value()

        def shown(amount: Decimal) -> str:
            return money.show(amount, language, 0 if whole else 2)

        per_cent = f" ({money.show(share, language, 1, '%')})" if share is not None else ""
        for button, text in (
            (self.ui.total, self.tr("Total {0}").format(shown(cost))),
            (self.ui.support, self.tr("Support {0}").format(shown(support)) + per_cent),
            (self.ui.own, self.tr("Own {0}").format(shown(own))),
        ):
            self._whole[button] = text
            button.setAccessibleName(text)
        found = counts(document.snapshot)
        counted = self.tr("{missed} missed · {open} open · {met} met").format(**found)
        self._whole[self.ui.counts] = counted if document.call.id else self.tr("No call chosen")
        self._tell_saved()

    def _tell_saved(self) -> None:
        """A save soon after a change goes without saying; one that keeps waiting, as for another program that
        holds the library, is told before it fails.
        """
        keeper = self._desk.keeper
        if self._is_troubled or not (keeper.is_kept or self._patience.isActive()):
            text = self.tr("Not saved yet")
        elif self._saved is not None:
            text = self.tr("Saved {0}").format(f"{self._saved:%H.%M}")
        elif keeper.is_new:
            text = self.tr("A new copy, not in the library yet")
        else:
            text = self.tr("Saved")
        self._whole[self.ui.saved] = text
        self.ui.saved.setAccessibleName(text)
        self._fit()

    def _tell_sum(self, text: str) -> None:
        self._whole[self.ui.sum] = text
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width: more or less has room."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Only now it is known how wide everything is."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show all that has room, and shorten the rest; the tip then tells all of it."""
        for widget, text in self._whole.items():
            widget.setText(text)
        over = self.ui.row.sizeHint().width() - self.width() if self.isVisible() else 0
        explain = self.tr("Press Enter to see how this figure came about")
        for widget, text in self._whole.items():
            wide, metrics = widget.sizeHint().width(), widget.fontMetrics()
            is_short = over > 0 and not widget.isHidden() and bool(text)
            if is_short:
                room = max(LEAST * metrics.averageCharWidth(), metrics.horizontalAdvance(text) - over)
                widget.setText(metrics.elidedText(text, Qt.TextElideMode.ElideRight, room))
                over -= wide - widget.sizeHint().width()
            lines = [text] if is_short else []
            widget.setToolTip(tip("\n".join([*lines, explain] if widget in self._figures else lines)))

    def _kept(self, moment: datetime) -> None:
        self._saved, self._is_troubled = moment, False
        self._patience.stop()
        self._be_patient()
        self._desk.untold.emit("save")
        self._tell_saved()

    def _not_kept(self, fault: Exception) -> None:
        self._is_troubled = True
        self._tell_saved()
        self._desk.trouble(
            fault, key="save", actions=((lambda: self.tr("Try again"), self._desk.keeper.save),)
        )

    def _failed(self, fault: Exception) -> None:
        self._is_troubled = True
        self._tell_saved()
        raise fault  # whoever takes what nobody caught logs it and tells

    def _explain(self) -> None:
        button = self.sender()
        if isinstance(button, QToolButton):
            self._desk.explained.emit(str(button.property("figure")))

    def _speak(self) -> None:
        for language, button in self.languages.items():
            if button is self.sender():
                self._desk.voice.speak(language)
