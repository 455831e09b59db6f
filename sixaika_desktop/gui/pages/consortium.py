"""Consortium: the partners, the six cities, and what breaks if one withdraws."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QLabel

from sixaika_desktop.domain.edits import (
    activate,
    deactivate,
    duplicate_row,
    new_id,
    remove_partner,
    set_lead,
)
from sixaika_desktop.domain.model import (
    AidReceived,
    Application,
    Contact,
    Partner,
    SteeringMember,
    Transfer,
    Where,
)
from sixaika_desktop.domain.phrases import say
from sixaika_desktop.domain.places import name_of
from sixaika_desktop.domain.tree import find, path_to
from sixaika_desktop.gui import organisations
from sixaika_desktop.gui.columns import field_column
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.form import Form
from sixaika_desktop.gui.forms.ui_consortium import Ui_ConsortiumPage
from sixaika_desktop.gui.page import Page
from sixaika_desktop.gui.pages import Declaration
from sixaika_desktop.gui.pages.consortium_adding import AddingPartners
from sixaika_desktop.gui.pages.consortium_columns import partner_columns, role_edit
from sixaika_desktop.gui.pages.consortium_critical import CriticalPartners
from sixaika_desktop.gui.rows import Rows, RowsOf
from sixaika_desktop.gui.steering import steering_rows
from sixaika_desktop.gui.voice import QT_TRANSLATE_NOOP
from sixaika_desktop.snapshot import Snapshot


class ConsortiumPage(Page):
    """A table of the partners, and a form of the one the cursor is on."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.ui = Ui_ConsortiumPage()
        self.set_up(self.ui)
        choices = {
            "type": organisations.types,
            "city_area": organisations.areas,
            "owner_city": organisations.areas,
            "municipality": organisations.municipalities,
            "unit_of": self._units,
        }
        self.form = Form(
            self, desk, Partner, choices=choices, edits={"role": role_edit, "active": _active_edit}
        )
        self.partners = Rows(desk, lambda app: app.partners, partner_columns(), parent=self)
        self.ui.partners.show_rows(self.partners)
        self.ui.partners.chosen.connect(self._choose)
        self._show_own_tables()
        self._show_project_tables()
        self.ui.splitter.setSizes([330, 330])
        self.adding = AddingPartners(desk, self.ui, self)
        self.adding.chosen.connect(self._show_partner)
        self.critical = CriticalPartners(desk, self.ui, self)
        self._acts = {
            self.ui.make_lead: self._make_lead,
            self.ui.toggle_active: self._toggle_active,
            self.ui.copy_partner: self._duplicate,
            self.ui.remove_partner: self._remove,
            self.ui.keep_in_book: self._keep_in_book,
        }
        for button, act in self._acts.items():
            button.clicked.connect(act)
        for box in self.ui.tabs.findChildren(QComboBox):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
        for label in self.ui.tabs.findChildren(QLabel):
            label.setWordWrap(True)
        desk.document.changed.connect(self._follow)
        self.retell()

    def _show_own_tables(self) -> None:
        """The tables of the partner the cursor is on."""

        def of(field: str) -> RowsOf:
            def own(app: Application) -> Any:
                return getattr(find(app, self.form.row_id), field, ()) if self.form.row_id else ()

            return own

        self.contacts = Rows(
            self.desk,
            of("contacts"),
            [
                field_column(Contact, "name", stretch=True),
                field_column(Contact, "kind", width=150),
                field_column(Contact, "position", width=160),
                field_column(Contact, "email", width=200),
                field_column(Contact, "phone", width=130),
            ],
            owner=lambda _: self.form.row_id,
            fresh=lambda _: Contact(id=new_id()),
            parent=self,
        )
        self.ui.contacts.show_rows(self.contacts)
        self.aid = Rows(
            self.desk,
            of("aid"),
            [
                field_column(AidReceived, "undertaking", stretch=True),
                field_column(AidReceived, "business_id", width=110),
                field_column(AidReceived, "granted", width=110),
                field_column(AidReceived, "amount"),
                field_column(AidReceived, "giver", width=180),
                field_column(AidReceived, "planned", width=100),
            ],
            owner=lambda _: self.form.row_id,
            fresh=lambda _: AidReceived(id=new_id()),
            parent=self,
        )
        self.ui.aid.show_rows(self.aid)

    def _show_project_tables(self) -> None:
        """The tables of the whole project."""
        self.transfers = Rows(
            self.desk,
            lambda app: app.transfers,
            [
                field_column(Transfer, "recipient", width=260),
                field_column(Transfer, "amount"),
                field_column(Transfer, "purpose", stretch=True),
            ],
            fresh=lambda _: Transfer(id=new_id()),
            parent=self,
        )
        self.ui.transfers.show_rows(self.transfers)
        self.steering = steering_rows(self.desk, self)
        self.ui.steering.show_rows(self.steering)

    def _units(self, snapshot: Snapshot, language: str) -> list[tuple[str, str]]:
        """The partners that the chosen one can be a unit of: none that is a unit of it."""
        app, out, size = snapshot.application, {self.form.row_id}, 0
        while size < len(out):
            size = len(out)
            out |= {partner.id for partner in app.partners if partner.unit_of in out}
        return [("", "–"), *((p.id, name_of(app, p, language)) for p in app.partners if p.id not in out)]

    # ---- following

    def come(self) -> None:
        """Take up where one was; ask the book for what it has."""
        self._tell()
        if self.form.row_id == "" or find(self.desk.document.application, self.form.row_id) is None:
            self._choose_first()
        self.adding.look()

    def retell(self) -> None:
        """Say everything in the language of the screen."""
        super().retell()
        self.form.retell()
        self._tell()

    def redraw(self) -> None:
        """Take the colours of the theme."""
        super().redraw()
        self._tell()

    def reach(self, where: Where) -> bool:
        """Choose the partner first to which the place belongs, and open the tab it stands on."""
        app = self.desk.document.application
        path = path_to(app, where.id)
        if len(path) > 1 and isinstance(path[1], Partner):
            self._show_partner(path[1].id)
        elif where.id == app.id and where.field == "partners":
            self.ui.add.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        own = (
            (self.ui.contacts, Contact),
            (self.ui.aid, AidReceived),
            (self.ui.transfers, Transfer),
            (self.ui.steering, SteeringMember),
        )
        for view, cls in own:
            if path and isinstance(path[-1], cls):
                self._open_tab_of(view)
                return view.reach(where)
        for field, view in (("transfers", self.ui.transfers), ("steering", self.ui.steering)):
            if where.id == app.id and where.field == field:
                self._open_tab_of(view)
                view.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return self._reach_partner(where)

    def _reach_partner(self, where: Where) -> bool:
        for field, view in (("contacts", self.ui.contacts), ("aid", self.ui.aid)):
            if where.id == self.form.row_id and where.field == field:
                self._open_tab_of(view)
                view.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        part = self.form.parts.get((where.field, ""))
        if part is not None:
            self._open_tab_of(part.widget)
        return self.form.reach(where) or (where.id == self.form.row_id and self.ui.partners.reach(where))

    def _open_tab_of(self, widget: Any) -> None:
        tabs = self.ui.tabs
        for at in range(tabs.count()):
            page = tabs.widget(at)
            if page is not None and page.isAncestorOf(widget):
                tabs.setCurrentIndex(at)

    def _follow(self, before: Application, after: Application) -> None:
        if before.id != after.id:
            self.ui.critical.clear()
            self._choose_first()
        elif before.partners is after.partners:
            return
        elif find(after, self.form.row_id) is None:
            self._choose_first()
        self._tell()

    def _choose_first(self) -> None:
        partners = self.desk.document.application.partners
        self._choose(partners[0].id if partners else "")
        if partners:
            self.ui.partners.choose(partners[0].id)

    def _show_partner(self, row_id: str) -> None:
        self.ui.partners.choose(row_id)
        self._choose(row_id)

    def _choose(self, row_id: str) -> None:
        if row_id != self.form.row_id:
            self.form.show_row(row_id)
            self.contacts.refresh()
            self.aid.refresh()
        self._tell_actions()

    def _tell(self) -> None:
        app, language = self.desk.document.application, self.desk.language
        joined = {p.city_area for p in app.partners if p.active and p.city_area}
        names = [organisations.city_name(area, language) for area in sorted(joined)] if joined else []
        told = (
            self.tr("In the project: {0}").format(", ".join(names))
            if names
            else self.tr("No city has joined yet.")
        )
        self.ui.map.show_cities(
            joined, lambda area: organisations.city_name(area, language), self.desk.looks.theme, told
        )
        has_partners = bool(app.partners)
        self.ui.empty.setVisible(not has_partners)
        for part in (self.ui.partners, self.ui.tabs, *self._acts):
            part.setVisible(has_partners)
        self._tell_actions()

    def _tell_actions(self) -> None:
        partner = self._partner()
        for button in self._acts:
            button.setEnabled(partner is not None)
        if partner is not None:
            self.ui.make_lead.setEnabled(partner.role != "lead")
            self.ui.toggle_active.setText(self.tr("Leave out") if partner.active else self.tr("Take in"))
        self._fit_actions()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width: the words on the buttons follow."""
        super().resizeEvent(event)
        self._fit_actions()

    def _fit_actions(self) -> None:
        """Where there is no room for all words, buttons show their icon alone, the best known ones first."""
        ui = self.ui
        shortest = (ui.copy_partner, ui.remove_partner, ui.keep_in_book)
        for button in shortest:
            button.setText(button.accessibleName())
        for button in shortest:
            if ui.partner_actions.sizeHint().width() > self.width() - 32:
                button.setText("")

    def _partner(self) -> Partner | None:
        row = find(self.desk.document.application, self.form.row_id) if self.form.row_id else None
        return row if isinstance(row, Partner) else None

    # ---- what one does to the partner the cursor is on

    def _make_lead(self) -> None:
        self._apply("edit-set-lead", set_lead.of(self.form.row_id))

    def _toggle_active(self) -> None:
        if (partner := self._partner()) is not None:
            act = deactivate if partner.active else activate
            self._apply(f"edit-{act.name}", act.of(partner.id))

    def _duplicate(self) -> None:
        self._apply("edit-duplicate-row", duplicate_row.of(self.form.row_id))

    def _remove(self) -> None:
        if (partner := self._partner()) is None:
            return
        name = name_of(self.desk.document.application, partner, self.desk.language)
        self._apply("edit-remove-partner", remove_partner.of(partner.id))
        undo = self.desk.document.history.undo
        self.desk.tell(
            lambda: self.tr("{0} was removed with its budget and answers.").format(name),
            key="removed",
            actions=((lambda: self.tr("Undo"), undo),),
        )

    def _apply(self, label: str, edit: Any) -> None:
        self.desk.document.apply(say(label, self.desk.language), edit)
        self._tell_actions()

    def _keep_in_book(self) -> None:
        if (partner := self._partner()) is None:
            return
        kept = replace(partner, id=partner.business_id or partner.id, role="implementer", active=True)
        name = name_of(self.desk.document.application, partner, self.desk.language)

        def done(_: object) -> None:
            self.desk.tell(lambda: self.tr("{0} is in your book.").format(name))
            self.come()

        self.desk.shelf.ask(lambda library: library.book_put(kept), done, self.desk.trouble)


def _active_edit(where: Where, active: Any) -> Any:
    return (activate if active else deactivate).of(where.id)


PAGE = Declaration(
    id="consortium",
    place=40,
    icon="users-group",
    title=QT_TRANSLATE_NOOP("Pages", "Consortium"),
    help=QT_TRANSLATE_NOOP(
        "Pages",
        "<p>Who takes part. Type the name of an organisation in any language, or its Business ID, and "
        "choose it from the list; what is not found is added as a new organisation. A click on a city of "
        "the map adds the city.</p><p>The form below the table is about the partner the cursor is on. "
        "<i>Leave out</i> keeps a partner with everything it has, outside every total and check. <i>Keep "
        "in my book</i> remembers an organisation with its contacts for other applications.</p><p><i>If "
        "one withdraws</i> leaves out every partner and every pair in turn and tells which rules would "
        "break.</p>",
    ),
    groups=("consortium", "identity"),
    rows=("partner", "contact", "aid_received", "transfer", "steering_member"),
    make=ConsortiumPage,
)
