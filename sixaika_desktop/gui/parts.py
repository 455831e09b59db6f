"""The parts of a form: how each class of widget shows a field, and tells what a person did to it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any, TypeAlias

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QLineEdit, QPlainTextEdit, QWidget

from sixaika_desktop.domain.model import Application, Row
from sixaika_desktop.domain.phrases import say
from sixaika_desktop.domain.places import capital, name_of
from sixaika_desktop.domain.shape import Field, Kind
from sixaika_desktop.gui import typed
from sixaika_desktop.gui.widgets.calendar import CalendarButton
from sixaika_desktop.gui.widgets.texts_edit import TextsEdit, plain_text, put_text
from sixaika_desktop.snapshot import Snapshot

Choices: TypeAlias = Callable[[Snapshot, str], Sequence[tuple[str, str]]]
"""The codes that a field can have with their names in a language."""

Shows = QLineEdit | QPlainTextEdit | QCheckBox | QComboBox | TextsEdit


class Part:
    """A widget and the field, or part of a field, that it shows. Filling it is no edit."""

    edited: Callable[..., None]

    def __init__(self, widget: Any, cls: type[Row], field: Field) -> None:
        self.widget = widget
        self.cls = cls
        self.field = field

    def show(self, value: Any, language: str) -> None:
        """Show a value, unless what stands there means it already."""
        raise NotImplementedError

    def retell(self, name: str, language: str) -> None:
        """Say in a language what this is."""
        if not self.widget.property("own_name"):
            self.widget.setAccessibleName(name)

    def choose_from(self, snapshot: Snapshot, language: str) -> None:
        """Offer what can be chosen now."""

    def focus(self, here: bool, language: str) -> None:
        """The cursor comes or goes."""


class Line(Part):
    """Text, an amount, a date or a whole number in one line."""

    def __init__(self, widget: QLineEdit, cls: type[Row], field: Field) -> None:
        super().__init__(widget, cls, field)
        self._typing = typed.typing_of(field, typed.unit_of(cls, field))
        self._language = "en"
        self._value: Any = None
        self._calendar: CalendarButton | None = None
        widget.textEdited.connect(self._typed)
        if field.kind is Kind.DAY:
            self._calendar = CalendarButton(widget, self._day, self._chosen)

    def _typed(self, text: str) -> None:
        self.edited(self._typing.read(text, self._language))

    def _day(self) -> date | None:
        return self._value if isinstance(self._value, date) else None

    def _chosen(self, day: date) -> None:
        self.edited(day)
        self.widget.setText(self._typing.show(day, self._language))

    def show(self, value: Any, language: str) -> None:
        self._value, self._language = value, language
        line: QLineEdit = self.widget
        present = self._typing.read(line.text(), language)
        if not (line.hasFocus() and typed.means_the_same(present, value)):
            text = (self._typing.edit if line.hasFocus() else self._typing.show)(value, language)
            if line.text() != text:
                with QSignalBlocker(line):
                    line.setText(text)
        mark_unread(line, typed.is_unread(value))

    def retell(self, name: str, language: str) -> None:
        super().retell(name, language)
        if self._calendar:
            self._calendar.retell(QCoreApplication.translate("Form", "Choose from a calendar"))

    def focus(self, here: bool, language: str) -> None:
        if self.field.kind is Kind.TEXT:
            return
        line: QLineEdit = self.widget
        text = (self._typing.edit if here else self._typing.show)(self._value, language)
        if line.text() != text and typed.means_the_same(
            self._typing.read(line.text(), language), self._value
        ):
            marked = line.hasSelectedText()
            with QSignalBlocker(line):
                line.setText(text)
            if here and marked:
                line.selectAll()


def mark_unread(widget: QWidget, unread: bool) -> None:
    """Mark a field as open because what stands in it cannot be read, or take the mark away."""
    wanted = "open" if unread else ""
    if (widget.property("reading") or "") != wanted:
        widget.setProperty("reading", wanted)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
    text = (
        QCoreApplication.translate("Form", "This cannot be read. It stays as typed and is open.")
        if unread
        else ""
    )
    widget.setAccessibleDescription(text)
    if unread or widget.toolTip():
        widget.setToolTip(text)


class Paragraphs(Part):
    """Text of several lines."""

    def __init__(self, widget: QPlainTextEdit, cls: type[Row], field: Field) -> None:
        super().__init__(widget, cls, field)
        widget.setTabChangesFocus(True)
        widget.setUndoRedoEnabled(False)
        widget.textChanged.connect(self._typed)

    def _typed(self) -> None:
        self.edited(plain_text(self.widget))

    def show(self, value: Any, language: str) -> None:
        text = value or ""
        if plain_text(self.widget) != text:
            with QSignalBlocker(self.widget):
                put_text(self.widget, text)


class TextsPart(Part):
    """Text in each of the application's languages."""

    def __init__(self, widget: TextsEdit, cls: type[Row], field: Field) -> None:
        super().__init__(widget, cls, field)
        widget.edited.connect(self._typed)

    def _typed(self, language: str, text: str) -> None:
        self.edited(text, language)

    def show(self, value: Any, language: str) -> None:
        self.widget.set_texts(value or {})

    def retell(self, name: str, language: str) -> None:
        super().retell(name, language)
        self.widget.set_languages(tuple(self.widget.editors), language)


class Check(Part):
    """Yes or no; or whether a name is among several."""

    def __init__(self, widget: QCheckBox, cls: type[Row], field: Field) -> None:
        super().__init__(widget, cls, field)
        self._is_named = not widget.text()
        widget.toggled.connect(self._toggled)

    def _toggled(self, yes: bool) -> None:
        self.edited(yes)

    def show(self, value: Any, language: str) -> None:
        if self.widget.isChecked() != bool(value):
            with QSignalBlocker(self.widget):
                self.widget.setChecked(bool(value))

    def retell(self, name: str, language: str) -> None:
        super().retell(name, language)
        if self._is_named and not self.widget.property("own_name"):
            self.widget.setText(name)


class Chosen(Part):
    """One of several codes; yes, no and not given are three."""

    def __init__(self, widget: QComboBox, cls: type[Row], field: Field, choices: Choices | None) -> None:
        super().__init__(widget, cls, field)
        self._choices = choices or choices_of(cls, field)
        self._items: list[tuple[str, str]] = []
        self._code = ""
        widget.currentIndexChanged.connect(self._chose)
        widget.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        widget.setMinimumContentsLength(12)
        widget.installEventFilter(_still(widget))
        if widget.isEditable():
            widget.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            completer = widget.completer()
            assert completer is not None
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)

    def retell(self, name: str, language: str) -> None:
        super().retell(name, language)
        if (line := self.widget.lineEdit()) is not None:
            line.setAccessibleName(self.widget.accessibleName())

    def _chose(self, at: int) -> None:
        code = self.widget.itemData(at)
        if code is None or code == self._code:
            return
        self._code = code
        maybe = {"": None, "yes": True, "no": False}
        self.edited(maybe[code] if self.field.kind is Kind.MAYBE else code)

    def choose_from(self, snapshot: Snapshot, language: str) -> None:
        items = list(self._choices(snapshot, language))
        if items != self._items:
            self._items = items
            self._refill()

    def show(self, value: Any, language: str) -> None:
        if self.field.kind is Kind.MAYBE:
            self._code = "" if value is None else "yes" if value else "no"
        else:
            self._code = value or ""
        self._refill()

    def _refill(self) -> None:
        box: QComboBox = self.widget
        items = list(self._items)
        if all(code != self._code for code, _ in items):
            items.append((self._code, self._code or "–"))
        with QSignalBlocker(box):
            if [(box.itemData(n), box.itemText(n)) for n in range(box.count())] != items:
                box.clear()
                for code, name in items:
                    box.addItem(name, code)
            box.setCurrentIndex(box.findData(self._code))


def choices_of(cls: type[Row], field: Field) -> Choices:
    """Terms with their names, yes and no, or the rows that the field can name."""
    if field.kind is Kind.MAYBE:
        return lambda _, language: (
            ("", "–"),
            ("yes", capital(say("place-yes", language))),
            ("no", capital(say("place-no", language))),
        )
    if field.ref:
        return partial(_rows_named, field.ref)
    return lambda _, language: typed.terms_of(cls, field, language)


def _rows_named(kinds: tuple[str, ...], snapshot: Snapshot, language: str) -> list[tuple[str, str]]:
    app = snapshot.application
    found = [("", "–")]
    for kind in kinds:
        found += [(row.id, name_of(app, row, language)) for row in _OF_KIND[kind](app)]
    return found


_OF_KIND: Mapping[str, Callable[[Application], Iterable[Row]]] = {
    "partner": lambda app: app.partners,
    "work_package": lambda app: app.work_packages,
    "milestone": lambda app: app.milestones,
    "attachment": lambda app: app.attachments,
    "form_row": lambda app: app.rows,
    "task": lambda app: (task for package in app.work_packages for task in package.tasks),
}
"""The rows that a field can name, by their kind."""


class _Still(QObject):
    """The wheel scrolls the page and not what is chosen."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the wheel from a widget that has not the focus."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


def _still(widget: QWidget) -> QObject:
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return _Still(widget)


def part_for(widget: Shows, cls: type[Row], field: Field, choices: Choices | None) -> Part:
    if isinstance(widget, TextsEdit):
        return TextsPart(widget, cls, field)
    if isinstance(widget, QCheckBox):
        return Check(widget, cls, field)
    if isinstance(widget, QComboBox):
        return Chosen(widget, cls, field, choices)
    if isinstance(widget, QPlainTextEdit):
        return Paragraphs(widget, cls, field)
    return Line(widget, cls, field)
