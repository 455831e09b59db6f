"""Form tables: indicators, sustainability, risks, the steering group, and what else the call asks in rows."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent

from sixaika_desktop.calls.model import Question, Section
from sixaika_desktop.domain.model import Where
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.pages import Declaration
from sixaika_desktop.gui.pages.narrative import NarrativePage
from sixaika_desktop.gui.pages.narrative_asked import Lack
from sixaika_desktop.gui.pages.narrative_sheet import SectionSheet
from sixaika_desktop.gui.pages.tables_asked import Given, is_table, place_in, table_lacks, tables_of
from sixaika_desktop.gui.pages.tables_sheet import TableSheet
from sixaika_desktop.gui.voice import QT_TRANSLATE_NOOP

LINES: Final = 6
"""So many tables are seen in the outline without scrolling it."""


class TablesPage(NarrativePage):
    """As the narrative has its outline and its languages, but each line of the outline is a table."""

    between = " — "

    def __init__(self, desk: Desk) -> None:
        self._given = Given()
        super().__init__(desk)
        self.setObjectName("TablesPage")
        self.ui.splitter.setOrientation(Qt.Orientation.Vertical)
        self.ui.splitter.setHandleWidth(0)
        self.ui.page_layout.setContentsMargins(16, 16, 16, 0)
        self.head.setContentsMargins(0, 0, 0, 0)
        self._name()

    def _name(self) -> None:
        self.ui.headline.setText(self.tr("Form tables"))
        self.ui.outline.setAccessibleName(self.tr("Tables of the form"))
        self.ui.next.setToolTip(self.tr("Go to the next cell that is missed or open"))
        self.ui.empty.setText(
            self.tr(
                "The form of the call asks for no tables. Choose a call on the page Call: its indicators, "
                "its sustainability and whatever else it asks in rows then stand here. The steering group "
                "is on the page Consortium too."
            )
        )

    def _sections(self) -> tuple[Section, ...]:
        return tables_of(self.desk.document.call)

    def _asks(self, question: Question) -> bool:
        return is_table(question)

    def _sheet_of(self, section: Section) -> SectionSheet:
        return TableSheet(self.desk, section, self._given)

    def _look(self) -> Mapping[str, tuple[Lack, ...]]:
        return table_lacks(self.desk.document.snapshot, self.desk.language)

    def _tell_outline(self) -> None:
        super()._tell_outline()
        self._fit()

    def _fit(self) -> None:
        """Tables need the width: the outline stands above them, as high as its lines."""
        outline = self.ui.outline
        lines = sum(outline.sizeHintForRow(at) for at in range(min(outline.count(), LINES)))
        height = lines + 2 * outline.frameWidth() + 2
        if outline.minimumHeight() != height:
            outline.setFixedHeight(height)
            self.ui.splitter.setSizes([height, max(1, self.height() - height)])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        outline = self.ui.outline
        QTimer.singleShot(0, outline, self._fit)

    def retell(self) -> None:
        """Say everything in the language of the screen; what is typed and where the cursor is stay."""
        super().retell()
        if self._is_late and self.sheet is not None:
            self.sheet.retell()
        self._name()

    def reach(self, where: Where) -> bool:
        """Choose the table and the language of an answer or a member, and put the cursor into the cell."""
        place = place_in(self.desk.document.application, self.desk.document.call, where)
        if place is None:
            return False
        self.come()
        if place.question != self.section:
            self._show(place.question)
        sheet = self.sheet
        if not isinstance(sheet, TableSheet):
            return False
        if place.language in self._languages and place.language != sheet.language:
            self._show_only(place.language)
        return sheet.reach(place)


PAGE = Declaration(
    id="tables",
    place=90,
    icon="table",
    title=QT_TRANSLATE_NOOP("Pages", "Form tables"),
    help=QT_TRANSLATE_NOOP(
        "Pages",
        "<p>What the form asks in rows: indicators, sustainable development, risks, the steering group. The"
        " list above says what is missing in each table.</p><p>The tables behave as those of the "
        "budget: typing begins at once, Tab and Enter go on, blocks are copied and pasted to and from a "
        "spreadsheet, and Ctrl+D fills down. Where the form lets you add rows, typing into the last one adds"
        " it; Alt and the arrows move a row, Ctrl and minus remove it.</p><p>Texts stand in the table in the"
        " language chosen above; grey is the text of another language, where nothing is written in this "
        "one yet. Below the table the text of the cell is written with room for many lines, and counted "
        "as the portal counts; Ctrl+Enter goes there and Esc comes back.</p>",
    ),
    checks=("table_filled", "table_number"),
    rows=("answer", "form_row", "steering_member", "application"),
    make=TablesPage,
)
