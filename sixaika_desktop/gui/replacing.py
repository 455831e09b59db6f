"""Find and replace in all texts of the application."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QTreeWidgetItem, QWidget

from sixaika_desktop.calls.model import Call
from sixaika_desktop.calls.names import names_of
from sixaika_desktop.domain.edits import all_of, answer, set_field
from sixaika_desktop.domain.flat import parts
from sixaika_desktop.domain.model import Answer, Application, Row, Where
from sixaika_desktop.domain.places import describe
from sixaika_desktop.domain.shape import Field, Kind, shape, walk
from sixaika_desktop.gui.columns import Edit
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.forms.ui_find_replace import Ui_FindReplace
from sixaika_desktop.gui.plain import tip

MOST = 500
"""So many places are listed; all are counted, and all are replaced."""
BEFORE, AFTER = 30, 90
"""So many characters of the text are shown before and after the beginning of what was found."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A place in a text where something was found: from `at` to before `end`."""

    row: Row
    where: Where
    text: str
    at: int
    end: int


class FindAndReplace(QDialog):
    """Stays open beside the work; Enter, F3 and a double click show the place."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._hits: list[Hit] = []
        self._replaced = (0, 0)
        self.ui = Ui_FindReplace()
        self.ui.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.ui.found.setColumnCount(2)
        self.ui.found.header().resizeSection(0, 300)
        self._soon = QTimer(self, singleShot=True, interval=150)
        self._soon.timeout.connect(self.look)
        self.ui.find.textChanged.connect(self._begin_anew)
        self.ui.match_case.toggled.connect(self._begin_anew)
        self.ui.whole_words.toggled.connect(self._begin_anew)
        self.ui.found.itemActivated.connect(self._go)
        self.ui.next_button.clicked.connect(lambda: self._step(1))
        self.ui.previous_button.clicked.connect(lambda: self._step(-1))
        for keys, by in ((QKeySequence.StandardKey.FindNext, 1), (QKeySequence.StandardKey.FindPrevious, -1)):
            QShortcut(keys, self, partial(self._step, by))
        self.ui.replace_one.clicked.connect(self._replace_one)
        self.ui.replace_all.clicked.connect(self._replace_all)
        self.ui.close_button.clicked.connect(self.close)
        desk.document.changed.connect(self._follow)
        desk.voice.changed.connect(self._retell)
        self._is_shown = False
        """Whether the place that is marked in the list has been shown in the window."""
        self._retell()

    def begin(self, text: str = "") -> None:
        """Show it, with a text to look for if there is one."""
        if text:
            self.ui.find.setText(text)
        if not self.isVisible() and (window := self.parentWidget()) is not None:
            room = window.rect()  # low and at the right it hides the least of what is shown
            self.move(window.mapToGlobal(room.bottomRight()) - self.rect().bottomRight() - QPoint(8, 8))
        self.show()
        self.raise_()
        self.activateWindow()
        self.ui.find.setFocus()
        self.ui.find.selectAll()

    def look(self) -> None:
        """Look through all texts, and keep to the place in the list."""
        self._soon.stop()
        document, language, pattern = self._desk.document, self._desk.language, self._pattern()
        found = list(hits(document.application, document.call, pattern)) if pattern else []
        tree = self.ui.found
        at = max(0, tree.currentIndex().row())
        self._hits = found
        names = names_of(document.call)
        tree.clear()
        for hit in found[:MOST]:
            place = describe(document.application, hit.where, language, names)
            item = QTreeWidgetItem([place, _around(hit)])
            item.setToolTip(0, tip(place))
            item.setToolTip(1, tip(hit.text))
            tree.addTopLevelItem(item)
        self._mark(min(at, tree.topLevelItemCount() - 1))
        self._tell()

    def _mark(self, at: int) -> None:
        if (item := self.ui.found.topLevelItem(at)) is not None:
            self.ui.found.setCurrentItem(item)

    def _begin_anew(self) -> None:
        self._replaced, self._is_shown = (0, 0), False
        self.ui.found.setCurrentIndex(self.ui.found.rootIndex())
        self._soon.start()
        self._tell()

    def _look_now(self) -> None:
        """What is acted on is what stands in the application now, not what stood there at the last look."""
        if self._soon.isActive():
            self.look()

    def _tell(self) -> None:
        texts = len({hit.where for hit in self._hits})
        told = ""
        if self._replaced[0]:
            told = self.tr("Replaced: {0}, texts: {1}.").format(*self._replaced)
        if self.ui.find.text() and not self._soon.isActive() and (self._hits or not told):
            found = self.tr("Found: {0}, texts: {1}.").format(len(self._hits), texts)
            nothing = self.tr("Not found.")
            told = f"{told} {found if self._hits else nothing}".strip()
            if len(self._hits) > MOST:
                told += " " + self.tr("The first {0} are listed.").format(MOST)
        self.ui.count.setText(told)
        for button in (
            self.ui.next_button,
            self.ui.previous_button,
            self.ui.replace_one,
            self.ui.replace_all,
        ):
            button.setEnabled(bool(self.ui.find.text()) and (self._soon.isActive() or bool(self._hits)))

    def _pattern(self) -> re.Pattern[str] | None:
        text = self.ui.find.text()
        if not text:
            return None
        flags = re.NOFLAG if self.ui.match_case.isChecked() else re.IGNORECASE
        wanted = re.escape(text)
        if self.ui.whole_words.isChecked():  # not \b: a text may begin or end with a sign
            wanted = rf"(?<!\w){wanted}(?!\w)"
        return re.compile(wanted, flags)

    # ---- what a person does

    def _step(self, by: int) -> None:
        """Show the next place, after the last one the first; the first time the one that is marked."""
        self._look_now()
        tree = self.ui.found
        if many := tree.topLevelItemCount():
            self._mark((tree.currentIndex().row() + (by if self._is_shown else 0)) % many)
            self._go()

    def _go(self) -> None:
        at = self.ui.found.currentIndex().row()
        if 0 <= at < len(self._hits):
            self._is_shown = True
            self._desk.reach(self._hits[at].where)

    def _replace_one(self) -> None:
        self._look_now()
        at = self.ui.found.currentIndex().row()
        if 0 <= at < len(self._hits):
            self._replace([self._hits[at]])

    def _replace_all(self) -> None:
        self._look_now()
        self._replace(self._hits)

    def _replace(self, chosen: Sequence[Hit]) -> None:
        if not chosen:
            return
        new = self.ui.replacement.text()
        edits = [_edit(list(same), new) for _, same in groupby(chosen, key=lambda hit: hit.where)]
        label = self.tr("Replace “{0}”").format(self.ui.find.text())
        if self._desk.document.apply(label, all_of("set-fields", edits)):
            self._replaced = len(chosen), len(edits)
            self._is_shown = False
            self.look()

    def _follow(self, *_: object) -> None:
        self._soon.start()

    def _retell(self) -> None:
        self.ui.retranslateUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.ui.find.setAccessibleName(self.tr("Find"))
        self.ui.replacement.setAccessibleName(self.tr("Replace with"))
        self.ui.found.setHeaderLabels([self.tr("Place"), self.tr("Text")])
        self.look()


def _around(hit: Hit) -> str:
    """What was found with some of the text around it, on one line."""
    begin, end = max(0, hit.at - BEFORE), hit.at + AFTER
    shown = " ".join(hit.text[begin:end].split())
    return f"{'…' if begin else ''}{shown}{'…' if end < len(hit.text) else ''}"


def hits(app: Application, call: Call, pattern: re.Pattern[str]) -> Iterator[Hit]:
    """Every place where the pattern is found in what people wrote, in the order of the rows. Codes, choices,
    numbers and days are no texts: replacing in them would make them mean nothing.
    """
    for row, _ in walk(app):
        if isinstance(row, Answer):
            if _is_written(row, call):
                yield from _hits_in(row, Where(row.id, "value"), row.value, pattern)
            continue
        for field in shape(type(row)).own:
            if field.kind is Kind.TEXTS or (field.kind is Kind.TEXT and _is_free(field)):
                for cell, text in parts(field, getattr(row, field.name)).items():
                    yield from _hits_in(row, Where(row.id, field.name, cell), text, pattern)


def _hits_in(row: Row, where: Where, text: str, pattern: re.Pattern[str]) -> Iterator[Hit]:
    for found in pattern.finditer(text or ""):
        yield Hit(row, where, text, found.start(), found.end())


def _is_free(field: Field) -> bool:
    return not field.terms and not field.ref and field.name not in _CODES


def _is_written(answer: Answer, call: Call) -> bool:
    """Whether an answer is words, and not a choice, a number or a day. Of a question or column that the call
    does not have, words are what stands in a language.
    """
    question = call.question.get(answer.question)
    if question is None:
        return bool(answer.language)
    if not answer.column:
        return question.kind == "text"
    kinds = [column.kind for column in question.columns if column.id == answer.column]
    return kinds == ["text"] if kinds else bool(answer.language)


_CODES = frozenset(
    (
        "call", "call_version", "round", "cost_model", "category", "item", "source", "part", "type",
        "city_area", "owner_city", "municipality", "country", "nuts", "organisation", "section",
        "question", "kind", "sha256", "media_type", "rule", "target", "field", "cell", "from_period",
        "to_period", "due_period", "code", "diary", "business_id", "vat_id", "pic", "iban", "bic",
    )
)  # fmt: skip
"""Fields of text that hold a code or a number given by others, and not words."""


def _edit(found: Sequence[Hit], new: str) -> Edit:
    """Put the new text in the place of each of these in their one text."""
    row, where, text = found[0].row, found[0].where, found[0].text
    for hit in reversed(found):
        text = text[: hit.at] + new + text[hit.end :]
    if isinstance(row, Answer):
        place = {"row": row.row, "column": row.column, "language": row.language, "partner": row.partner}
        return answer.of(row.question, text, **place)
    return set_field.of(where, text)
