"""Binds the widgets of a Designer form to the fields of a row, by their names.

A widget named after a field shows and edits it: `acronym`, `start`, `lead`. With two underscores it names a
part of the field: `languages__sv`, `rates__travel`. A label named `label_<field>` gets the field's name in
the language of the screen, and so does a check box without a text. Which widgets go with which kind of field:

- text: QLineEdit, QPlainTextEdit; with choices, terms or the ids of rows: QComboBox
- texts by language: TextsEdit (promoted from QWidget)
- amount, date, whole number: QLineEdit
- yes/no: QCheckBox; yes/no/not given: QComboBox
- a part of several names: QCheckBox

Each keystroke is an edit; what is typed in one go into one field is one step of the history. What cannot be
read stays as typed and is marked open.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from sixaika_desktop.domain.edits import set_field
from sixaika_desktop.domain.model import Application, Row, Where
from sixaika_desktop.domain.places import describe, field_name
from sixaika_desktop.domain.shape import Field, Kind, shape
from sixaika_desktop.domain.tree import find
from sixaika_desktop.gui.parts import Choices, Part, Shows, TextsPart, part_for
from sixaika_desktop.gui.widgets.flash import flash
from sixaika_desktop.gui.widgets.texts_edit import TextsEdit

if TYPE_CHECKING:
    from sixaika_desktop.gui.desk import Desk

EditOf: TypeAlias = Callable[[Where, Any], Callable[[Application], Application]]
"""The edit that gives the part at a place a value, where it is not simply set."""


class Form(QObject):
    """Every widget of a page named after a field of a row shows and edits that field.

    Without a row id it is about the application itself. `prefix` stands before the names of the widgets,
    where a page has forms of several rows. `edits` gives fields that are more than set an edit of their own.
    """

    def __init__(
        self,
        page: QWidget,
        desk: "Desk",
        cls: type[Row],
        *,
        prefix: str = "",
        choices: Mapping[str, Choices] | None = None,
        edits: Mapping[str, EditOf] | None = None,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._cls = cls
        self._prefix = prefix
        self._choices = dict(choices or {})
        self._edits = dict(edits or {})
        self._row: Row | None = None
        self._languages: tuple[str, ...] = ()
        self._is_late = False
        self.row_id = ""
        self.parts: dict[tuple[str, str], Part] = {}
        for widget in page.findChildren(QWidget):
            self._bind(widget)
        page.installEventFilter(self)
        desk.document.changed.connect(self._follow)
        desk.voice.changed.connect(self.retell)
        self.retell()

    def show_row(self, row_id: str) -> None:
        """Be about another row of the same class; "" for none."""
        if row_id != self.row_id:
            self._desk.document.settle()
        self.row_id = row_id
        self._follow()

    def reach(self, where: Where) -> bool:
        """Put the cursor into the field at this place and frame it; whether it is here."""
        part = self.parts.get((where.field, where.cell)) or self.parts.get((where.field, ""))
        if self._row is None or where.id != self._row.id or part is None:
            return False
        widget = part.widget
        if not (isinstance(widget, TextsEdit) and widget.reach(where.cell)):
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
        flash(widget)
        return True

    def retell(self) -> None:
        """Say everything in the present language."""
        language = self._desk.voice.language
        for (field, cell), part in self.parts.items():
            name = field_name(self._cls, field, language)
            stem = f"{self._prefix}{field}" + (f"__{cell}" if cell else "")
            label = self._page.findChild(QLabel, f"label_{stem}")
            if label is not None:
                label.setText(name)
                label.setBuddy(part.widget)
            part.retell(name, language)
        self._row = None
        self._follow()

    def _bind(self, widget: QWidget) -> None:
        name = widget.objectName()
        if not isinstance(widget, Shows) or not name.startswith(self._prefix):
            return
        field_id, _, cell = name.removeprefix(self._prefix).partition("__")
        try:
            field = shape(self._cls).field(field_id)
        except KeyError:
            return
        if isinstance(widget.parent(), TextsEdit):
            return
        part = part_for(widget, self._cls, field, self._choices.get(name.removeprefix(self._prefix)))
        self.parts[(field_id, cell)] = part
        part.edited = self._edits_of(field_id, cell)
        self._listen(widget)

    def _edits_of(self, field: str, cell: str) -> Callable[..., None]:
        def edited(value: Any, inner: str = "") -> None:
            self._edit(field, cell, value, inner)

        return edited

    def _edit(self, field: str, cell: str, value: Any, inner: str = "") -> None:
        if self._row is None:
            return
        document, id = self._desk.document, self._row.id
        where = Where(id, field, cell or inner)
        own = self._edits.get(field)
        edit = own(where, value) if own else set_field.of(where, value)
        if not document.apply(partial(self._told, where), edit, merge=("form", where)) and own:
            part = self.parts[(field, cell)]  # what the edit would not do does not stay on the screen
            part.show(_value(self._row, part.field, cell), self._desk.voice.language)

    def _told(self, where: Where) -> str:
        return describe(self._desk.document.application, where, self._desk.voice.language)

    def _follow(self, *_: object) -> None:
        if not self._page.isVisible():
            self._is_late = True
            return
        self._is_late = False
        snapshot, language = self._desk.document.snapshot, self._desk.voice.language
        app = snapshot.application
        row = app if self._cls is Application else find(app, self.row_id) if self.row_id else None
        if self._languages != app.languages:
            self._languages = app.languages
            self._prepare_texts()
        for part in self.parts.values():
            part.choose_from(snapshot, language)
        if row is self._row:
            return
        old, self._row = self._row, row
        same_row = old is not None and row is not None and old.id == row.id
        for (_field, cell), part in self.parts.items():
            value = _value(row, part.field, cell)
            if not same_row or _value(old, part.field, cell) is not value:
                part.show(value, language)

    def _prepare_texts(self) -> None:
        for part in self.parts.values():
            if isinstance(part, TextsPart):
                part.widget.set_languages(self._languages, self._desk.voice.language)
                part.show(None if self._row is None else getattr(self._row, part.field.name), "")
                self._listen(part.widget)

    def _listen(self, widget: QWidget) -> None:
        for editor in (widget, *widget.findChildren(QLineEdit), *widget.findChildren(QPlainTextEdit)):
            editor.removeEventFilter(self)
            editor.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave Undo and Redo to the window; end a step, and show what was read, when a field is left.

        A page that was hidden is filled when it is shown.
        """
        kind = event.type()
        if watched is self._page:
            if kind == QEvent.Type.Show and self._is_late:
                self._follow()
            return False
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if leaves_to_history(event):
                event.ignore()
                return True
        elif kind in (QEvent.Type.FocusOut, QEvent.Type.FocusIn) and isinstance(watched, QWidget):
            if kind == QEvent.Type.FocusOut:
                self._desk.document.settle()
            for part in self.parts.values():
                if part.widget is watched:
                    part.focus(kind == QEvent.Type.FocusIn, self._desk.voice.language)
        return super().eventFilter(watched, event)


def leaves_to_history(event: QKeyEvent) -> bool:
    """Whether a key is Undo or Redo, which belong to the one history and not to a field."""
    keys = QKeySequence.StandardKey
    return event.matches(keys.Undo) or event.matches(keys.Redo)


def _value(row: Row | None, field: Field, cell: str) -> Any:
    if row is None:
        return None
    value = getattr(row, field.name)
    if field.kind is Kind.NAMES and cell:
        return cell in value
    return value.get(cell) if cell else value
