"""The dialog in which one chooses the call and the round of a new application."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidgetItem, QWidget

from sixaika_desktop.calls.model import Call
from sixaika_desktop.domain.phrases import LANGUAGES, pick
from sixaika_desktop.domain.places import capital, language_name
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.forms.ui_new_application import Ui_NewApplication

CALL = Qt.ItemDataRole.UserRole


class NewApplication(QDialog):
    """The calls are read in the background while the dialog is there already."""

    wanted = Signal(str, str, str)
    """The ids of a call and a round, and the language to write in."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self.ui = Ui_NewApplication()
        self.ui.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.ui.calls.currentItemChanged.connect(self._chose)
        self.ui.calls.itemDoubleClicked.connect(self.accept)
        self.ui.round.currentIndexChanged.connect(self._tell_note)
        self.ui.buttons.accepted.connect(self.accept)
        self.ui.buttons.rejected.connect(self.reject)
        self.accepted.connect(self._want)
        for code in LANGUAGES:
            self.ui.language.addItem(capital(language_name(code, desk.language)), code)
        self.ui.language.setCurrentIndex(self.ui.language.findData(desk.language))
        self._tell_can()
        desk.jobs.start(lambda _: _calls(), self._fill, desk.trouble)

    def _fill(self, calls: list[Call]) -> None:
        for call in calls:
            item = QListWidgetItem(pick(call.title, self._desk.language))
            item.setData(CALL, call)
            item.setToolTip(pick(call.programme, self._desk.language))
            self.ui.calls.addItem(item)
        self.ui.calls.setCurrentRow(0)
        self.ui.calls.setFocus()

    def _call(self) -> Call | None:
        item = self.ui.calls.currentItem()
        return item.data(CALL) if item is not None else None  # pyright: ignore[reportUnnecessaryComparison]

    def _chose(self) -> None:
        self.ui.round.clear()
        call = self._call()
        for each in call.rounds if call else ():
            self.ui.round.addItem(pick(each.title, self._desk.language), each.id)
        self.ui.round.setCurrentIndex(self.ui.round.count() - 1)
        self._tell_note()
        self._tell_can()

    def _tell_note(self) -> None:
        call, language = self._call(), self._desk.language
        notes = [pick(call.note, language)] if call else []
        round = call.round_named.get(self.ui.round.currentData() or "") if call else None
        if round is not None:
            notes.append(pick(round.note, language))
        self.ui.note.setText(" ".join(note for note in notes if note))

    def _tell_can(self) -> None:
        self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self._call() is not None)

    def _want(self) -> None:
        if (call := self._call()) is not None:
            self.wanted.emit(call.id, self.ui.round.currentData() or "", self.ui.language.currentData())


def _calls() -> list[Call]:
    from sixaika_desktop.opening import call_files, shipped_call

    return [call for id in call_files() if (call := shipped_call(id)) is not None]
