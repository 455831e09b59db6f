"""Basics: names, call and round, dates, calendar, cost model, handing in."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHeaderView, QTableWidgetItem

from sixaika_desktop.calls.model import Call
from sixaika_desktop.domain import money
from sixaika_desktop.domain.edits import (
    add_language,
    remove_language,
    set_cost_model,
    set_form,
    set_round,
)
from sixaika_desktop.domain.model import Application, Where
from sixaika_desktop.domain.months import months_between, show_date
from sixaika_desktop.domain.phrases import pick, say
from sixaika_desktop.domain.places import capital, language_name
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.form import Form
from sixaika_desktop.gui.forms.ui_basics import Ui_BasicsPage
from sixaika_desktop.gui.jobs import Job
from sixaika_desktop.gui.marks import mark_icon
from sixaika_desktop.gui.page import Page
from sixaika_desktop.gui.pages import Declaration
from sixaika_desktop.gui.pages.basics_calendar import CalendarRows, calendar_in_words
from sixaika_desktop.gui.pages.basics_calendar_table import CalendarTable
from sixaika_desktop.gui.voice import QT_TRANSLATE_NOOP
from sixaika_desktop.snapshot import Snapshot

PAUSE: Final = 600
"""Milliseconds after the last change until the cost models are compared again."""


_FIGURES: Final = {1: "cost", 2: "support", 3: "own"}
"""The figures of the table, by column."""


@dataclass(frozen=True, slots=True)
class Compared:
    """What the application comes to under a cost model: euros, and how many rows would be greyed."""

    model: str
    total: Decimal
    support: Decimal
    own: Decimal
    greyed: int


class BasicsPage(Page):
    """One form about the application itself, and the comparison of cost models."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.ui = Ui_BasicsPage()
        self.set_up(self.ui)
        self._compared: tuple[Compared, ...] = ()
        self._compared_for: Application | None = None
        self._job: Job[tuple[Compared, ...]] | None = None
        table = self.ui.models
        table.verticalHeader().hide()
        table.setColumnCount(5)
        table.horizontalHeader().setHighlightSections(False)
        self.form = Form(
            self,
            desk,
            Application,
            choices={"round": _rounds},
            edits={
                "round": lambda _, value: set_round.of(value),
                "form": lambda _, value: set_form.of(value),
                "languages": _language_edit,
            },
        )
        self.calendar = CalendarRows(desk, self)
        self._calendar_table = CalendarTable(self.ui.calendar, self.calendar, self.ui.scroll, self)
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self.compare)
        table.itemSelectionChanged.connect(self._tell_model)
        table.itemActivated.connect(self.use_model)
        table.itemDoubleClicked.connect(self.use_model)
        self.ui.use_model.clicked.connect(self.use_model)
        desk.document.changed.connect(self._follow)
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )
        self.retell()

    def come(self) -> None:
        """Compare the cost models where that has not been done for this value."""
        self.calendar.look_again()
        self._tell()
        if self._compared_for is not self.desk.document.application:
            self.compare()

    def retell(self) -> None:
        """Say everything in the language of the screen."""
        super().retell()
        self._calendar_table.go.setText(self.tr("Go to where it stands"))
        for code in ("fi", "sv", "en", "se"):
            box = self.form.parts["languages", code].widget
            box.setText(capital(language_name(code, self.desk.language)))
            box.setAccessibleName(box.text())
        self._tell()
        self._fill()

    def redraw(self) -> None:
        """Take the colours of the theme."""
        super().redraw()
        self._fill()

    def reach(self, where: Where) -> bool:
        """The cost model is chosen in the table."""
        app = self.desk.document.application
        if where.id == app.id and where.field == "cost_model":
            self.ui.models.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.ui.scroll.ensureWidgetVisible(self.ui.models)
            return True
        if where.id == app.id and where.field == "calendar":
            self.ui.calendar.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.ui.scroll.ensureWidgetVisible(self.ui.calendar_told)
            return True
        if super().reach(where):
            if self.focusWidget() is self.ui.calendar:
                self._calendar_table.show_cursor()
            else:
                self.ui.scroll.ensureWidgetVisible(self.focusWidget())
            return True
        return False

    # ---- the cost models

    def compare(self) -> None:
        """Compute the application under every cost model of the call, in the background."""
        document = self.desk.document
        if not document.is_open or not self.isVisible():
            return
        if self._job is not None:
            self._job.cancel()
        app, call = document.application, document.call
        self._job = self.desk.jobs.start(
            partial(_compared, app, call), partial(self._show_compared, app), self.desk.trouble
        )

    def use_model(self) -> None:
        """Change to the cost model the cursor is on."""
        if model := self._chosen():
            label = say("edit-set-cost-model", self.desk.language)
            self.desk.document.apply(label, set_cost_model.of(model))

    def _chosen(self) -> str:
        item = self.ui.models.item(self.ui.models.currentRow(), 0)
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""  # pyright: ignore[reportUnnecessaryComparison]

    def explain(self) -> bool:
        """Explain the figure of a cost model that the cursor is on, as it would be under that model."""
        table, document, model = self.ui.models, self.desk.document, self._chosen()
        if not model or not table.hasFocus():
            return False
        from sixaika_desktop.gui.explain_sheet import ExplainSheet

        figure = _FIGURES.get(table.currentColumn(), "cost")
        snapshot = Snapshot(set_cost_model(document.application, model), document.call)
        place = table.visualRect(table.currentIndex()).bottomLeft()
        sheet = ExplainSheet(self.desk, figure, self.window(), snapshot)
        sheet.show_at(table.viewport().mapToGlobal(place))
        return True

    def _show_compared(self, app: Application, found: tuple[Compared, ...]) -> None:
        self._compared, self._compared_for, self._job = found, app, None
        self._fill()

    def _fill(self) -> None:
        table, language, call = self.ui.models, self.desk.language, self.desk.document.call
        present = self.desk.document.application.cost_model
        theme = self.desk.looks.theme
        table.setHorizontalHeaderLabels(
            [
                self.tr("Cost model"),
                self.tr("Total"),
                self.tr("Support"),
                self.tr("Own"),
                self.tr("Rows greyed"),
            ]
        )
        if (first := table.horizontalHeaderItem(0)) is not None:
            first.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        known = {each.model: each for each in self._compared}
        at, column_of_cursor = max(0, table.currentRow()), table.currentColumn()
        table.setRowCount(len(call.cost_models))
        for row, model in enumerate(call.cost_models):
            told = known.get(model.id)
            amounts = (told.total, told.support, told.own) if told else (None, None, None)
            texts = [pick(model.names, language), *(money.show(a, language) for a in amounts)]
            texts.append(str(told.greyed) if told else "")
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setData(Qt.ItemDataRole.UserRole, model.id)
                if column and (head := table.horizontalHeaderItem(column)) is not None:
                    heard = f"{head.text()}, {texts[0]}: {text or say('place-nothing', language)}"
                    item.setData(Qt.ItemDataRole.AccessibleTextRole, heard)
                if column:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                elif model.id == present:
                    item.setIcon(mark_icon("met", theme))
                if model.id == present:
                    font = table.font()
                    font.setBold(True)
                    item.setFont(font)
                elif column == 4 and told and told.greyed:
                    item.setForeground(QColor(theme.open))
                table.setItem(row, column, item)
        header = table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, 5):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        high = header.sizeHint().height() + sum(table.rowHeight(n) for n in range(table.rowCount())) + 4
        table.setFixedHeight(high)
        if table.rowCount():
            table.setCurrentCell(min(at, table.rowCount() - 1), max(0, column_of_cursor))
        self._tell_model()

    def _tell_model(self) -> None:
        model = self.desk.document.call.model.get(self._chosen())
        language = self.desk.language
        self.ui.use_model.setEnabled(
            model is not None and model.id != self.desk.document.application.cost_model
        )
        told = [pick(model.help, language), model.article] if model else []
        self.ui.model_help.setText(" · ".join(text for text in told if text))

    # ---- following

    def _follow(self, before: Application, after: Application) -> None:
        if not self.isVisible():
            return
        if before.id != after.id or before.call != after.call:
            self._compared = ()
        if before.id != after.id or before.cost_model != after.cost_model:
            self._fill()
        self._tell()
        self._soon.start()

    def _tell(self) -> None:
        """What stands beside the fields: the call, its round, how long the project is."""
        document, language = self.desk.document, self.desk.language
        if not document.is_open:
            return
        app, call = document.application, document.call
        self.ui.call_title.setText(pick(call.title, language))
        self.ui.call_programme.setText(pick(call.programme, language))
        round = call.round_named.get(app.round)
        told: list[str] = []
        if round is not None and (round.opens or round.closes):
            opens, closes = show_date(round.opens, language), show_date(round.closes, language)
            told.append(self.tr("Open {0} – {1}.").format(opens or "…", closes or "…"))
        if round is not None:
            told.append(pick(round.note, language))
        self.ui.help_round.setText(" ".join(text for text in told if text))
        self.ui.help_round.setVisible(bool(self.ui.help_round.text()))
        self.ui.help_dates.setText(self._duration(app))
        self.ui.calendar_told.setText(calendar_in_words(self.calendar.lines, bool(app.round), language))
        self.ui.calendar_empty.setVisible(not app.calendar)
        several = len(app.languages) > 1
        self.ui.help_languages.setVisible(several)

    def _duration(self, app: Application) -> str:
        if not isinstance(app.start, date) or not isinstance(app.end, date):
            return self.tr("Both days count. Dates like 1.5.2019 or 2019-05-01 are understood.")
        try:
            months = months_between(app.start, app.end)
        except ValueError:
            return self.tr("The last day is before the first.")
        length = money.show(
            round(Decimal(months.numerator) / months.denominator, 2).normalize(), self.desk.language, None, ""
        )
        periods = ", ".join(period.id for period in self.desk.document.snapshot.budget.periods)
        return self.tr("{0} months. Periods: {1}").format(length, periods)


def _rounds(snapshot: Snapshot, language: str) -> list[tuple[str, str]]:
    return [("", "–"), *((each.id, pick(each.title, language)) for each in snapshot.call.rounds)]


def _language_edit(where: Where, written: Any) -> Any:
    """An application is written in one language at least: the last one stays."""

    def edit(app: Application) -> Application:
        if written:
            return add_language(app, where.cell)
        return app if app.languages == (where.cell,) else remove_language(app, where.cell)

    return edit


def _compared(app: Application, call: Call, job: Job[tuple[Compared, ...]]) -> tuple[Compared, ...]:
    found: list[Compared] = []
    for at, model in enumerate(call.cost_models):
        job.progress(at, len(call.cost_models))
        budget = Snapshot(set_cost_model(app, model.id), call).budget
        found.append(Compared(model.id, budget.cost(), budget.support(), budget.own(), len(budget.covered)))
    return tuple(found)


PAGE = Declaration(
    id="basics",
    place=30,
    icon="file-description",
    title=QT_TRANSLATE_NOOP("Pages", "Basics"),
    help=QT_TRANSLATE_NOOP(
        "Pages",
        "<p>The name of the project, the languages it is written in, its round, dates and cost "
        "model.</p><p>Both the first and the last day count: 1.5.2019–28.2.2021 is 22 months. What "
        "cannot be read as a date stays as typed and is open.</p><p>The calendar is yours: write when boards "
        "meet, letters are asked for and received, who signs and who is authorised in the portal. Between "
        "your lines stand the days that the application knows already; those are changed where they stand. "
        "The calendar is not printed.</p><p>The table compares all cost models "
        "of the call with the figures of this application. Changing the model loses nothing: rows that "
        "the new one covers are kept, greyed, and count again when you change back.</p><p>Set the state "
        "to <i>submitted</i> on the day of handing in; the application is then kept exactly as it "
        "was.</p>",
    ),
    groups=("time", "cost_model"),
    rows=("application", "calendar_entry"),
    make=BasicsPage,
)
