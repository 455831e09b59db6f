"""What answers other than texts are given with: a choice, several, yes or no, a number, a day."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from sixaika_desktop.calls.model import Question
from sixaika_desktop.domain import money
from sixaika_desktop.domain.money import Unread
from sixaika_desktop.domain.months import read_date, show_date
from sixaika_desktop.domain.phrases import pick, say
from sixaika_desktop.domain.places import capital
from sixaika_desktop.gui.form import leaves_to_history
from sixaika_desktop.gui.heard import label_box
from sixaika_desktop.gui.parts import mark_unread
from sixaika_desktop.gui.typed import plain_amount, spoken
from sixaika_desktop.gui.widgets.calendar import CalendarButton
from sixaika_desktop.gui.widgets.elided_combo import ElidedCombo
from sixaika_desktop.snapshot import Snapshot

translate = QCoreApplication.translate


class AnswerField(QWidget):
    """Shows the value of an answer, and tells what a person makes of it. Filling it is no edit."""

    edited = Signal(str)
    """The value as an answer holds it."""
    left = Signal()

    def __init__(self, question: Question, parent: QWidget) -> None:
        super().__init__(parent)
        self.question = question
        self.value = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def follow(self, value: str, snapshot: Snapshot, language: str) -> None:
        """Show a value."""
        raise NotImplementedError

    def retell(self, name: str, language: str) -> None:
        """Say in a language what this is."""
        raise NotImplementedError


def offered(question: Question, snapshot: Snapshot, value: str, language: str) -> list[tuple[str, str]]:
    """The codes of a choice with their names; those that the round has not, or nobody knows, say so."""
    chosen = snapshot.facts.round
    allowed = chosen.choices.get(question.id, ()) if chosen else ()
    found: list[tuple[str, str]] = []
    for choice in question.choices:
        name = pick(choice.names, language)
        if allowed and choice.code not in allowed:
            name = translate("Narrative", "{0} (not in this round)").format(name)
        found.append((choice.code, name))
    known = {code for code, _ in found}
    for code in codes_in(value):
        if code not in known:
            found.append((code, translate("Narrative", "{0} (the call does not know it)").format(code)))
    return found


def codes_in(value: str) -> list[str]:
    """The codes in the value of an answer."""
    return [code.strip() for code in value.split(",") if code.strip()]


class YesNo(AnswerField):
    """Yes, no, or not said yet."""

    def __init__(self, question: Question, parent: QWidget) -> None:
        super().__init__(question, parent)
        self.buttons = {code: QRadioButton(self) for code in ("yes", "no", "")}
        self._group = QButtonGroup(self)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(16)
        for code, button in self.buttons.items():
            self._group.addButton(button)
            button.setProperty("code", code)
            box.addWidget(button)
        box.addStretch(1)
        self._group.buttonClicked.connect(self._clicked)
        self.setFocusProxy(self.buttons["yes"])

    def _clicked(self, button: QRadioButton) -> None:
        code = str(button.property("code"))
        if code != self.value:
            self.edited.emit(code)

    def follow(self, value: str, snapshot: Snapshot, language: str) -> None:
        """See AnswerField."""
        self.value = value
        self.buttons.get(value, self.buttons[""]).setChecked(True)
        self.setFocusProxy(self.buttons.get(value, self.buttons[""]) if value else self.buttons["yes"])

    def retell(self, name: str, language: str) -> None:
        """See AnswerField."""
        for code, button in self.buttons.items():
            text = capital(say(f"place-{code}", language)) if code else translate("Narrative", "Not said yet")
            button.setText(text)
            button.setAccessibleName(f"{name}: {text}")


class OneOf(AnswerField):
    """One code of a list."""

    def __init__(self, question: Question, parent: QWidget) -> None:
        super().__init__(question, parent)
        self.box = ElidedCombo(self)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)
        self.setFocusProxy(self.box)
        self.box.activated.connect(self._chose)

    def _chose(self, at: int) -> None:
        code = str(self.box.itemData(at) or "")
        if code != self.value:
            self.edited.emit(code)

    def follow(self, value: str, snapshot: Snapshot, language: str) -> None:
        """See AnswerField."""
        self.value = value
        nothing = ("", translate("Narrative", "Not chosen yet"))
        codes = codes_in(value)
        items = [nothing, *offered(self.question, snapshot, value if len(codes) == 1 else "", language)]
        if len(codes) > 1:
            items.append((value, value))
        box = self.box
        with QSignalBlocker(box):
            if [(box.itemData(n), box.itemText(n)) for n in range(box.count())] != items:
                box.clear()
                for code, name in items:
                    box.addItem(name, code)
                    box.setItemData(box.count() - 1, name, Qt.ItemDataRole.ToolTipRole)
            box.setCurrentIndex(max(0, box.findData(value)))
        box.setToolTip(box.currentText())

    def retell(self, name: str, language: str) -> None:
        """See AnswerField."""
        label_box(self.box, name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The wheel scrolls the page and not what is chosen."""
        if event.type() == QEvent.Type.Wheel and not self.box.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class SomeOf(AnswerField):
    """Any number of codes."""

    def __init__(self, question: Question, parent: QWidget) -> None:
        super().__init__(question, parent)
        self.boxes: dict[str, QCheckBox] = {}
        self._name = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def follow(self, value: str, snapshot: Snapshot, language: str) -> None:
        """See AnswerField."""
        self.value = value
        items = offered(self.question, snapshot, value, language)
        for code in [code for code in self.boxes if code not in dict(items)]:
            gone = self.boxes.pop(code)
            gone.setParent(None)
            gone.deleteLater()
        chosen = codes_in(value)
        for code, name in items:
            box = self.boxes.get(code)
            if box is None:
                box = self.boxes[code] = QCheckBox(self)
                self._column.addWidget(box)
                box.clicked.connect(self._clicked)
            box.setText(name.replace("&", "&&"))
            box.setAccessibleName(f"{self._name}: {name}")
            box.setChecked(code in chosen)
        if self.boxes:
            self.setFocusProxy(next(iter(self.boxes.values())))

    def _clicked(self) -> None:
        self.edited.emit(",".join(code for code, box in self.boxes.items() if box.isChecked()))

    def retell(self, name: str, language: str) -> None:
        """See AnswerField."""
        self._name = name


class Typed(AnswerField):
    """A number or a day. What cannot be read stays as typed and is marked open."""

    def __init__(self, question: Question, parent: QWidget) -> None:
        super().__init__(question, parent)
        self._language = "en"
        self.line = QLineEdit(self)
        self.line.setMaximumWidth(220)
        self.line.installEventFilter(self)
        self.line.textEdited.connect(self._typed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)
        self.setFocusProxy(self.line)
        self._calendar = CalendarButton(self.line, self._day, self._put_day) if self._is_day else None

    @property
    def _is_day(self) -> bool:
        return self.question.kind == "date"

    def _read(self, value: str) -> object:
        if self._is_day:
            return read_date(value, "fi")
        return money.read(value, "fi" if "," in value else "en")

    def _typed(self, text: str) -> None:
        if self._is_day:
            day = read_date(text, self._language)
            self.edited.emit(day.isoformat() if isinstance(day, date) else text)
        else:
            amount = money.read(text, self._language)
            self.edited.emit(money.to_text(amount) if isinstance(amount, Decimal) else text)

    def _day(self) -> date | None:
        day = self._read(self.value)
        return day if isinstance(day, date) else None

    def _put_day(self, day: date) -> None:
        self.edited.emit(day.isoformat())
        self.line.setText(show_date(day, self._language))

    def _shown(self) -> str:
        found = self._read(self.value)
        if isinstance(found, date):
            return show_date(found, self._language)
        if isinstance(found, Decimal):
            if self.line.hasFocus():
                return plain_amount(found, self._language)
            return money.show(found, spoken(self._language), None, "")
        return self.value

    def follow(self, value: str, snapshot: Snapshot, language: str) -> None:
        """See AnswerField."""
        changed, self.value, self._language = value != self.value, value, language
        if not self.line.hasFocus() or (changed and not self._means(value)):
            self.line.setText(self._shown())
        mark_unread(self.line, isinstance(self._read(value), Unread))

    def _means(self, value: str) -> bool:
        """Whether what stands in the line is this value already."""
        text = self.line.text()
        if self._is_day:
            return text == value or read_date(text, self._language) == self._read(value)
        return text == value or money.read(text, self._language) == self._read(value)

    def retell(self, name: str, language: str) -> None:
        """See AnswerField."""
        self.line.setAccessibleName(name)
        if self._calendar is not None:
            self._calendar.retell(translate("Narrative", "Choose from a calendar"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Undo and Redo are the document's; a line that is left shows what was read."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if leaves_to_history(event):
                event.ignore()
                return True
        elif event.type() == QEvent.Type.FocusOut:
            self.left.emit()
            self.line.setText(self._shown())
        return super().eventFilter(watched, event)


def field_for(question: Question, parent: QWidget) -> AnswerField | None:
    """The field for a kind of question; None for a text."""
    kinds = {"yesno": YesNo, "choice": OneOf, "choices": SomeOf, "number": Typed, "date": Typed}
    made = kinds.get(question.kind)
    return made(question, parent) if made else None
