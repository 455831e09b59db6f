"""Adding partners: by typing a name or a Business ID, from the organisation book, or by a city of the map."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QObject, QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QCompleter

from sixaika_desktop.calls.registry import Organisation
from sixaika_desktop.domain.edits import add_row, new_id
from sixaika_desktop.domain.identifiers import IdentifierError, business_id
from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import Partner
from sixaika_desktop.domain.phrases import pick, say
from sixaika_desktop.gui import organisations
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.forms.ui_consortium import Ui_ConsortiumPage


class AddingPartners(QObject):
    """The line to type into, its list, the button beside it, and the map."""

    chosen = Signal(str)
    """A partner was added, or is there already: its id."""

    def __init__(self, desk: Desk, ui: Ui_ConsortiumPage, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ui = ui
        self._found: dict[str, Organisation | Partner] = {}
        self._book: tuple[Partner, ...] = ()
        self._is_taken = False
        self._completer = QCompleter(QStringListModel(self), self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(12)
        ui.add.setCompleter(self._completer)
        self._completer.activated.connect(self._take)
        ui.add.textEdited.connect(self._search)
        ui.add.returnPressed.connect(self._add_typed)
        ui.add_button.clicked.connect(self._add_typed)
        ui.map.asked.connect(self._add_city)

    def look(self) -> None:
        """Ask the book for what it has."""

        def found(partners: tuple[Partner, ...]) -> None:
            self._book = partners

        self._desk.shelf.ask(lambda library: library.book_find(), found, lambda _: None)

    def _search(self, text: str) -> None:
        """Offer what begins so: the person's own book first, then the registry."""
        language = self._desk.language
        found: dict[str, Organisation | Partner] = {}
        words = text.casefold().split()
        for partner in self._book if words else ():
            known = " ".join((*partner.name.values(), partner.acronym, partner.business_id)).casefold()
            if all(word in known for word in words):
                about = partner.business_id or self.tr("my book")
                found[f"{pick(partner.name, language)} · {about}"] = partner
        for each in organisations.registry().search(text, 12):
            place = organisations.city_name(each.areas[0], language) if each.areas else ""
            about = " · ".join(part for part in (each.business_id, place) if part)
            found.setdefault(
                f"{pick(each.names, language)} · {about}" if about else pick(each.names, language), each
            )
        self._found = found
        model = self._completer.model()
        assert isinstance(model, QStringListModel)
        model.setStringList(list(found))
        if found:
            self._completer.complete()

    def _take(self, text: str) -> None:
        """Add what was chosen from the list. Enter comes twice: from the line, and from the list over it."""
        chosen = self._found.get(text)
        if chosen is None or self._is_taken:
            return
        self._is_taken = True
        QTimer.singleShot(0, self, self._empty)
        if isinstance(chosen, Partner):
            contacts = tuple(replace(contact, id=new_id()) for contact in chosen.contacts)
            self._add(replace(chosen, id=new_id(), role=self._next_role(), contacts=contacts))
        else:
            self._add(organisations.partner_of(chosen, self._next_role()))

    def _empty(self) -> None:
        self._ui.add.clear()
        self._is_taken = False

    def _add_typed(self) -> None:
        """Enter adds what is marked in the list, else the one that is called what was typed, else a new
        organisation of this name or Business ID.
        """
        popup = self._completer.popup()
        marked = popup.currentIndex() if popup is not None and popup.isVisible() else QModelIndex()
        text = str(marked.data()) if marked.isValid() else self._ui.add.text().strip()
        called = [shown for shown, each in self._found.items() if shown == text or _is_called(each, text)]
        if self._is_taken or len(called) == 1:
            self._take("".join(called))
            return
        if not text:
            self._ui.add.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        number = _business_id(text)
        known = organisations.registry().with_business_id(number)
        self._ui.add.clear()
        if known:
            self._add(organisations.partner_of(known[0], self._next_role()))
            return
        app = self._desk.document.application
        language = self._desk.language if self._desk.language in app.languages else app.languages[0]
        is_number = any(c.isdigit() for c in text) and not any(c.isalpha() for c in text)
        fresh = Partner(id=new_id(), role=self._next_role())
        if is_number:
            self._add(replace(fresh, business_id=number or text))
        else:
            self._add(replace(fresh, name=Map({language: text})))

    def _add_city(self, area: str) -> None:
        city = organisations.city_of(area)
        app = self._desk.document.application
        there = next((p for p in app.partners if p.organisation == area or p.city_area == area), None)
        if there is not None:
            self.chosen.emit(there.id)
        elif city is not None:
            self._add(organisations.partner_of(city, self._next_role()))

    def _next_role(self) -> str:
        partners = self._desk.document.application.partners
        return "implementer" if any(p.role == "lead" for p in partners) else "lead"

    def _add(self, partner: Partner) -> None:
        document = self._desk.document
        document.apply(say("edit-add-row", self._desk.language), add_row.of(document.application.id, partner))
        self.chosen.emit(partner.id)


def _is_called(each: Organisation | Partner, text: str) -> bool:
    names = each.name if isinstance(each, Partner) else each.names
    return text.casefold() in (name.casefold() for name in names.values())


def _business_id(text: str) -> str:
    """The Business ID in its normal form; "" where it is none."""
    try:
        return business_id(text)
    except IdentifierError:
        return ""
