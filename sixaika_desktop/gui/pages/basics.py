"""Basics: names, call and round, dates, calendar, cost model, handing in."""

from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt

from sixaika_desktop.domain import money
from sixaika_desktop.domain.edits import (
    add_language,
    remove_language,
    set_form,
    set_round,
)
from sixaika_desktop.domain.model import Application, Where
from sixaika_desktop.domain.months import months_between, show_date
from sixaika_desktop.domain.phrases import pick
from sixaika_desktop.domain.places import capital, language_name
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.form import Form
from sixaika_desktop.gui.forms.ui_basics import Ui_BasicsPage
from sixaika_desktop.gui.page import Page
from sixaika_desktop.gui.pages import Declaration
from sixaika_desktop.gui.pages.basics_calendar import CalendarRows, calendar_in_words
from sixaika_desktop.gui.pages.basics_calendar_table import CalendarTable
from sixaika_desktop.gui.pages.basics_models import ModelsTable
from sixaika_desktop.gui.voice import QT_TRANSLATE_NOOP
from sixaika_desktop.snapshot import Snapshot


class BasicsPage(Page):
    """One form about the application itself, its calendar, and the comparison of cost models."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.ui = Ui_BasicsPage()
        self.set_up(self.ui)
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
        self.models = ModelsTable(self.ui, desk, self)
        desk.document.changed.connect(self._follow)
        self.retell()

    def come(self) -> None:
        """Compare the cost models where that has not been done for this value."""
        self.calendar.look_again()
        self._tell()
        self.models.come()

    def retell(self) -> None:
        """Say everything in the language of the screen."""
        super().retell()
        self._calendar_table.go.setText(self.tr("Go to where it stands"))
        for code in ("fi", "sv", "en", "se"):
            box = self.form.parts["languages", code].widget
            box.setText(capital(language_name(code, self.desk.language)))
            box.setAccessibleName(box.text())
        self._tell()
        self.models.fill()

    def redraw(self) -> None:
        """Take the colours of the theme."""
        super().redraw()
        self.models.fill()

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

    def explain(self) -> bool:
        """Explain the figure of a cost model that the cursor is on."""
        return self.models.explain()

    def _follow(self, before: Application, after: Application) -> None:
        if not self.isVisible():
            return
        self.models.follow(before, after)
        self._tell()

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
