"""Consortium: what its form and its list of organisations offer."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from sixaika_desktop.domain.edits import set_field
from sixaika_desktop.domain.model import Where
from sixaika_desktop.gui.main_window import MainWindow
from sixaika_desktop.gui.pages.consortium import ConsortiumPage


def test_a_partner_is_offered_as_what_it_is_a_unit_of_neither_itself_nor_its_own_units(
    window: MainWindow,
) -> None:
    document = window.desk.document
    first, second, *others = document.application.partners
    window.show_page("consortium")
    page = window.page("consortium")
    assert isinstance(page, ConsortiumPage)
    document.apply("unit", set_field.of(Where(second.id, "unit_of"), first.id))
    page.ui.partners.choose(first.id)
    offered = [page.ui.unit_of.itemData(at) for at in range(page.ui.unit_of.count())]
    assert offered == ["", *(partner.id for partner in others)]


def test_enter_in_the_list_of_organisations_adds_one_partner(
    window: MainWindow, keys: Callable[[QWidget, str], None]
) -> None:
    window.show_page("consortium")
    page = window.page("consortium")
    assert isinstance(page, ConsortiumPage)
    count = len(window.desk.document.application.partners)
    page.ui.add.setFocus()
    keys(page.ui.add, "oulun kaup")
    popup = page.ui.add.completer().popup()
    assert popup is not None
    QTest.qWait(50)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    QTest.qWait(50)
    *_, last = window.desk.document.application.partners
    assert len(window.desk.document.application.partners) == count + 1
    assert last.city_area == "oulu"
    assert page.ui.add.text() == ""


def test_a_whole_name_and_enter_adds_the_organisation_that_is_called_so(
    window: MainWindow, keys: Callable[[QWidget, str], None]
) -> None:
    window.show_page("consortium")
    page = window.page("consortium")
    assert isinstance(page, ConsortiumPage)
    count = len(window.desk.document.application.partners)
    keys(page.ui.add, "Oulun kaupunki")
    popup = page.ui.add.completer().popup()
    assert popup is not None
    popup.hide()
    QTest.keyClick(page.ui.add, Qt.Key.Key_Return)
    QTest.qWait(50)
    *_, last = window.desk.document.application.partners
    assert len(window.desk.document.application.partners) == count + 1
    assert last.business_id == "0187690-1"


def test_tab_leads_from_the_names_of_a_partner_on_to_its_acronym(window: MainWindow) -> None:
    window.show_page("consortium")
    page = window.page("consortium")
    assert isinstance(page, ConsortiumPage)
    window.activateWindow()
    *_, last = page.ui.name.editors.values()
    last.setFocus()
    QTest.keyClick(last, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.ui.acronym


def test_tab_leaves_a_table_after_its_last_cell(window: MainWindow) -> None:
    window.show_page("consortium")
    page = window.page("consortium")
    assert isinstance(page, ConsortiumPage)
    window.activateWindow()
    view = page.ui.partners
    view.setFocus()
    view.setCurrentIndex(view.rows.index(view.rows.rowCount() - 1, view.rows.columnCount() - 1))
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.ui.make_lead


def test_ctrl_tab_leaves_a_table_from_any_cell(window: MainWindow) -> None:
    window.show_page("consortium")
    page = window.page("consortium")
    assert isinstance(page, ConsortiumPage)
    window.activateWindow()
    page.ui.partners.setFocus()
    page.ui.partners.setCurrentIndex(page.ui.partners.rows.index(0, 0))
    QTest.keyClick(page.ui.partners, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is page.ui.toggle_active
