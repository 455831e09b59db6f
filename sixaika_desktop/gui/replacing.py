"""Find and replace in all texts of the application."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QTreeWidgetItem, QWidget

from sixaika_desktop.calls.names import names_of
from sixaika_desktop.domain.edits import all_of, answer, set_field
from sixaika_desktop.domain.flat import parts
from sixaika_desktop.domain.model import Answer, Application, Row, Where
from sixaika_desktop.domain.places import cut, describe
from sixaika_desktop.domain.shape import Kind, shape, walk
from sixaika_desktop.gui.columns import Edit
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.forms.ui_find_replace import Ui_FindReplace

MOST = 500
AROUND = 30


@dataclass(frozen=True, slots=True)
class Hit:
    """A text in which something was found."""

    row: Row
    where: Where
    text: str
    at: int


class FindAndReplace(QDialog):
    """Stays open beside the work; a double click shows the place."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._hits: list[Hit] = []
        self.ui = Ui_FindReplace()
        self.ui.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.ui.found.setColumnCount(2)
        self.ui.found.header().resizeSection(0, 300)
        self._soon = QTimer(self, singleShot=True, interval=150)
        self._soon.timeout.connect(self.look)
        self.ui.find.textChanged.connect(self._soon.start)
        self.ui.match_case.toggled.connect(self.look)
        self.ui.whole_words.toggled.connect(self.look)
        self.ui.found.itemActivated.connect(self._go)
        self.ui.found.itemDoubleClicked.connect(self._go)
        self.ui.replace_one.clicked.connect(self._replace_one)
        self.ui.replace_all.clicked.connect(self._replace_all)
        self.ui.close_button.clicked.connect(self.close)
        self.ui.find.setAccessibleName(self.tr("Find"))
        self.ui.replacement.setAccessibleName(self.tr("Replace with"))
        desk.document.changed.connect(self._follow)
        desk.voice.changed.connect(self._retell)
        self._retell()

    def begin(self, text: str = "") -> None:
        """Show it, with a text to look for if there is one."""
        if text:
            self.ui.find.setText(text)
        self.show()
        self.raise_()
        self.activateWindow()
        self.ui.find.setFocus()
        self.ui.find.selectAll()

    def look(self) -> None:
        """Look through all texts."""
        pattern = self._pattern()
        self._hits = list(hits(self._desk.document.application, pattern)) if pattern else []
        app, language = self._desk.document.application, self._desk.language
        names = names_of(self._desk.document.call)
        tree = self.ui.found
        tree.clear()
        for hit in self._hits[:MOST]:
            begin = max(0, hit.at - AROUND)
            around = ("…" if begin else "") + hit.text[begin : hit.at + 3 * AROUND]
            place = describe(app, hit.where, language, names)
            tree.addTopLevelItem(QTreeWidgetItem([place, cut(around, 120)]))
        if (first := tree.topLevelItem(0)) is not None:
            tree.setCurrentItem(first)
        self.ui.count.setText(self.tr("{0} texts").format(len(self._hits)) if pattern else "")
        self.ui.replace_one.setEnabled(bool(self._hits))
        self.ui.replace_all.setEnabled(bool(self._hits))

    def _pattern(self) -> re.Pattern[str] | None:
        text = self.ui.find.text()
        if not text:
            return None
        flags = re.NOFLAG if self.ui.match_case.isChecked() else re.IGNORECASE
        wanted = re.escape(text)
        return re.compile(rf"\b{wanted}\b" if self.ui.whole_words.isChecked() else wanted, flags)

    def _replace_one(self) -> None:
        at = self.ui.found.currentIndex().row()
        if 0 <= at < len(self._hits):
            self._replace([self._hits[at]])

    def _replace_all(self) -> None:
        self._replace(self._hits)

    def _replace(self, chosen: list[Hit]) -> None:
        pattern, new = self._pattern(), self.ui.replacement.text()
        if pattern is None:
            return
        edits = [_edit(hit, pattern.sub(lambda _: new, hit.text)) for hit in chosen]
        self._desk.document.apply(
            self.tr("Replace “{0}”").format(self.ui.find.text()), all_of("set-fields", edits)
        )

    def _go(self) -> None:
        at = self.ui.found.currentIndex().row()
        if 0 <= at < len(self._hits):
            self._desk.reach(self._hits[at].where)

    def _follow(self, *_: object) -> None:
        self._soon.start()

    def _retell(self) -> None:
        self.ui.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.ui.found.setHeaderLabels([self.tr("Place"), self.tr("Text")])
        self.look()


def hits(app: Application, pattern: re.Pattern[str]) -> Iterator[Hit]:
    """Every text of the application in which the pattern is found, in the order of the rows."""
    for row, _ in walk(app):
        if isinstance(row, Answer):
            if found := pattern.search(row.value):
                yield Hit(row, Where(row.id, "value"), row.value, found.start())
            continue
        for field in shape(type(row)).own:
            is_free = (
                field.kind is Kind.TEXT and not field.terms and not field.ref and field.name not in _CODES
            )
            if not is_free and field.kind is not Kind.TEXTS:
                continue
            for cell, text in parts(field, getattr(row, field.name)).items():
                if text and (found := pattern.search(text)):
                    yield Hit(row, Where(row.id, field.name, cell), text, found.start())


_CODES = frozenset(
    (
        *("call", "call_version", "round", "cost_model", "category", "item", "source", "part", "type"),
        *(
            "city_area",
            "owner_city",
            "municipality",
            "country",
            "nuts",
            "organisation",
            "section",
            "question",
        ),
        *("kind", "sha256", "media_type", "rule", "target", "field", "cell"),
        *("from_period", "to_period", "due_period"),
    )
)
"""Fields of text that hold a code and not words."""


def _edit(hit: Hit, text: str) -> Edit:
    row = hit.row
    if isinstance(row, Answer):
        place = {"row": row.row, "column": row.column, "language": row.language, "partner": row.partner}
        return answer.of(row.question, text, **place)
    return set_field.of(hit.where, text)
