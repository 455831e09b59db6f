"""One table of the form: what is asked, the table, and below it the text of the cell the cursor is in."""

from collections.abc import Mapping
from html import escape
from typing import Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sixaika_desktop.calls.model import Section
from sixaika_desktop.domain.model import FormRow, SteeringMember
from sixaika_desktop.domain.phrases import pick, say
from sixaika_desktop.domain.places import capital, name_of
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.forms.ui_tables_sheet import Ui_TablesSheet
from sixaika_desktop.gui.icons import dress
from sixaika_desktop.gui.marks import colour_of, mark
from sixaika_desktop.gui.pages.narrative_asked import Lack, Place, place_of
from sixaika_desktop.gui.pages.narrative_question import help_of
from sixaika_desktop.gui.pages.narrative_sheet import SectionSheet
from sixaika_desktop.gui.pages.narrative_texts import AnswerTexts
from sixaika_desktop.gui.pages.tables_asked import FixedRow, Given, answering, is_steering
from sixaika_desktop.gui.pages.tables_columns import TableColumns
from sixaika_desktop.gui.pages.tables_rows import TableCells, TableRows
from sixaika_desktop.gui.plain import tell_linked, tip
from sixaika_desktop.gui.steering import steering_rows
from sixaika_desktop.rules.verdict import State

translate = QCoreApplication.translate


class TableSheet(SectionSheet):
    """The table of a question that is a section of its own (`tables_of`)."""

    def __init__(self, desk: Desk, section: Section, given: Given) -> None:
        super().__init__(desk, section)
        self.question = section.questions[0]
        self.partner = ""
        self._only = ""
        self._spoken = ""
        self._lacks: tuple[Lack, ...] = ()
        self._written = ""
        self.hint.hide()
        self.body = QWidget(self)
        self.ui = Ui_TablesSheet()
        self._form: Any = self.ui
        self._form.setupUi(self.body)
        dress(self.body)
        box = self.layout()
        assert isinstance(box, QVBoxLayout)
        box.setSpacing(8)
        box.setContentsMargins(0, 12, 0, 16)
        box.insertWidget(box.count() - 1, self.body, 1000)
        asked = (column.id for column in self.question.columns if column.kind == "text")
        self.texts = {id: AnswerTexts(desk, self.question, id, self.ui.cell) for id in asked}
        for texts in self.texts.values():
            self.ui.cell_layout.insertWidget(self.ui.cell_layout.count() - 1, texts)
            texts.moved.connect(self.moved)
            beside = texts.layout()
            assert isinstance(beside, QVBoxLayout)
            beside.setDirection(QVBoxLayout.Direction.LeftToRight)
        self._choose_first_partner()
        self._show_table(given)
        self._connect()

    def _show_table(self, given: Given) -> None:
        table = self.ui.table
        if is_steering(self.question):
            self.rows = steering_rows(self._desk, self)
        else:
            columns = TableColumns(
                self._desk, self.question, given, lambda: self.partner, lambda: self.language
            ).all()
            self.rows = TableRows(self._desk, self.question, columns, lambda: self.partner, self)
            table.setItemDelegate(TableCells(table))
            table.setWordWrap(True)
            table.verticalHeader().setDefaultSectionSize(2 * table.fontMetrics().lineSpacing() + 8)
        table.show_rows(self.rows)
        table.verticalHeader().setVisible(self.rows.grows)
        self.ui.acts.setVisible(self.rows.grows)
        if self.question.rows or is_steering(self.question):
            table.freeze()
        if self.rows.rowCount():
            first = next((n for n, column in enumerate(self.rows.columns) if column.can_edit), 0)
            table.setCurrentIndex(self.rows.index(0, first))

    def _connect(self) -> None:
        table = self.ui.table
        table.chosen.connect(self._chose)
        for signal in (self.rows.rowsInserted, self.rows.rowsRemoved, self.rows.modelReset):
            signal.connect(self._fit)
        table.horizontalScrollBar().rangeChanged.connect(self._fit)
        self.ui.partner.activated.connect(self._choose_partner)
        for button, act in (
            (self.ui.remove, table.remove_rows),
            (self.ui.up, table.move_up),
            (self.ui.down, table.move_down),
        ):
            button.clicked.connect(act)
            button.clicked.connect(self._go_back)
        self.ui.add.clicked.connect(self.add)
        self.write = QAction(table)
        self.write.setShortcut(QKeySequence("Ctrl+Return"))
        self.write.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.write.triggered.connect(self.write_below)
        if self.texts:
            table.addAction(self.write)
        back = QShortcut(QKeySequence("Esc"), self.ui.cell)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self._go_back)

    @property
    def language(self) -> str:
        """The language that the texts of the table stand in and are written in."""
        languages = self._desk.document.application.languages or ("fi",)
        return self._only or (self._desk.language if self._desk.language in languages else languages[0])

    # ---- following

    def follow(self, lacking: Mapping[str, tuple[Lack, ...]]) -> None:
        """Show what is there now."""
        own = tuple(
            lack
            for lack in lacking.get(self.question.id, ())
            if (place := place_of(lack.where)) is None or place.partner == self.partner
        )
        if self.question.by == "partner":
            self._fill_partners()
        if self._only and self._only not in self._desk.document.application.languages:
            self.show_only("")
        elif self._spoken != self.language:
            self._say_again()
        for texts in self.texts.values():
            if not texts.isHidden():
                texts.follow()
        if own != self._lacks:
            self._lacks = own
            self._tell_state()
        self._tell_acts()

    def retell(self) -> None:
        """Say everything in the present language and colours."""
        super().retell()
        self._form.retranslateUi(self.body)
        language, call = self._desk.language, self._desk.document.call
        self.ui.table.setAccessibleName(pick(self.question.names, language))
        help = help_of(call, self.question, language, self._desk.looks.theme)
        needed = [pick(c.names, language) for c in self.question.columns if c.required]
        if needed:
            filled = translate("Tables", "Filled in every row: {0}.").format(", ".join(needed))
            help = f"{escape(filled)} {help}".strip()
        tell_linked(self.ui.help, help)
        self.ui.partner.setAccessibleName(self.ui.label_partner.text())
        self.write.setText(translate("Tables", "Write below the table"))
        self._say_again()
        self._fill_partners()
        self._tell_state()
        self._tell_cell()
        self._fit()

    def show_only(self, language: str) -> None:
        """Let the table stand in one language; "" for that of the screen, and all of them below it."""
        self._only = language
        for texts in self.texts.values():
            texts.show_only(language)
        self._say_again()

    def _say_again(self) -> None:
        """The table stands in another language."""
        self._spoken = self.language
        if isinstance(self.rows, TableRows):
            self.rows.say_again()

    def _tell_state(self) -> None:
        theme = self._desk.looks.theme
        told = [lack.text for lack in self._lacks]
        self.ui.state.setVisible(bool(told))
        self.ui.state_mark.setVisible(bool(told))
        if not told:
            return
        missed = any(lack.state is State.MISSED for lack in self._lacks)
        state = "missed" if missed else "open"
        more = translate("Tables", "and {0} more").format(len(told) - 1) if len(told) > 1 else ""
        self.ui.state_mark.setPixmap(mark(state, colour_of(state, theme), 14))
        self.ui.state.setText(f"{told[0]} {more}".strip())
        self.ui.state.setStyleSheet(f"color: {colour_of(state, theme)};")
        self.ui.state.setToolTip(tip("\n".join(told)))

    def _tell_acts(self) -> None:
        at = self.ui.table.currentIndex().row()
        kinds = (FormRow, SteeringMember)
        is_own = isinstance(self.rows.row_at(at), kinds)
        self.ui.remove.setEnabled(is_own)
        self.ui.up.setEnabled(is_own and isinstance(self.rows.row_at(at - 1), kinds))
        self.ui.down.setEnabled(is_own and isinstance(self.rows.row_at(at + 1), kinds))

    def _fit(self, *_: object) -> None:
        """The table is as high as its rows, where there is room for them."""
        table = self.ui.table
        edge = table.horizontalHeader().sizeHint().height() + 2 * table.frameWidth()
        if table.horizontalScrollBar().maximum():
            edge += table.horizontalScrollBar().sizeHint().height()
        row = table.verticalHeader().defaultSectionSize()
        table.setMaximumHeight(edge + row * max(1, self.rows.rowCount()))
        table.setMinimumHeight(edge + row * max(1, min(self.rows.rowCount(), 4)))

    # ---- the cell below

    def _chose(self, _row_id: str) -> None:
        self._tell_acts()
        self._tell_cell()

    def _tell_cell(self) -> None:
        """Below the table stands the text under the cursor, or the last one of its row."""
        index, language = self.ui.table.currentIndex(), self._desk.language
        row = self.rows.row_at(index.row()) if index.isValid() else None
        self.ui.cell.setVisible(bool(self.texts))
        if not self.texts:
            return
        key = self.rows.columns[index.column()].key.partition(".")[2] if index.isValid() else ""
        if key in self.texts:
            self._written = key
        self._written = self._written or next(iter(self.texts))
        for id, texts in self.texts.items():
            texts.setVisible(row is not None and id == self._written)
        self.ui.cell_help.setVisible(row is not None)
        if row is None:
            self.ui.cell_name.setText(translate("Tables", "New row: it is added as you type into it."))
            return
        if isinstance(row, FixedRow):
            name = pick(row.names, language)
        else:
            name = capital(say("place-row", language, number=index.row() + 1))
        column = next(c for c in self.question.columns if c.id == self._written)
        self.ui.cell_name.setText(f"{name} › {pick(column.names, language)}")
        texts = self.texts[self._written]
        texts.be_about(self.partner, row.id)
        texts.retell(self.ui.cell_name.text())
        texts.follow()

    def write_below(self) -> None:
        """Put the cursor into the text below the table."""
        texts = self.texts.get(self._written)
        if texts is not None and not texts.isHidden():
            texts.reach(self.language)

    def _go_back(self) -> None:
        self.ui.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- what a person does

    def add(self) -> None:
        """Put the cursor into the empty row at the end."""
        first = next((n for n, column in enumerate(self.rows.columns) if column.can_edit), 0)
        self.ui.table.frame(self.rows.index(self.rows.rowCount() - 1, first))

    def reach(self, place: Place) -> bool:
        """Put the cursor into the very cell; where the place has no row, into the first or the empty one."""
        if self.question.by == "partner" and place.partner != self.partner:
            self._be_about(place.partner)
        if not self.rows.rowCount():
            self._go_back()
            return True
        keys = (place.column, f"{self.question.id}.{place.column}")
        typed = [n for n, column in enumerate(self.rows.columns) if column.can_edit]
        exact = (n for n, column in enumerate(self.rows.columns) if column.key in keys)
        at = max(self.rows.place_of(place.row), 0) if place.row else 0
        if not place.row and self.rows.grows:
            at = self.rows.rowCount() - 1
        self.ui.table.frame(self.rows.index(at, next(exact, typed[0] if typed else 0)))
        return True

    # ---- whose table it is

    def _choose_first_partner(self) -> None:
        self.ui.whose.setVisible(self.question.by == "partner")
        if self.question.by == "partner":
            partners = answering(self._desk.document.application, self.question)
            self.partner = partners[0].id if partners else ""

    def _fill_partners(self) -> None:
        app, box = self._desk.document.application, self.ui.partner
        partners = answering(app, self.question) if self.question.by == "partner" else ()
        items: list[tuple[Any, str]] = [(p.id, name_of(app, p, self._desk.language)) for p in partners]
        if [(box.itemData(n), box.itemText(n)) for n in range(box.count())] != items:
            with QSignalBlocker(box):
                box.clear()
                for id, name in items:
                    box.addItem(name, id)
        if items and self.partner not in dict(items):
            self._be_about(items[0][0])
        box.setCurrentIndex(box.findData(self.partner))

    def _choose_partner(self, at: int) -> None:
        self._be_about(str(self.ui.partner.itemData(at)))

    def _be_about(self, partner: str) -> None:
        """Show the table of another partner."""
        self._desk.document.settle()
        self.partner = partner
        self.ui.partner.setCurrentIndex(self.ui.partner.findData(partner))
        self.rows.refresh()
        self._tell_cell()
        self._tell_acts()
