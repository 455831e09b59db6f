"""Tables: rows of any kind, with the behaviour of a spreadsheet."""

from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from sixaika_desktop.domain.edits import all_of, new_id, set_field
from sixaika_desktop.domain.model import Cost, Partner, Where
from sixaika_desktop.domain.money import Unread
from sixaika_desktop.gui import clipboard
from sixaika_desktop.gui.columns import computed_column, field_column, phrase
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.rows import Pasted, Rows
from sixaika_desktop.gui.rows_view import RowsView

Keys = Callable[[QWidget, str], None]

PARTNER = "helsinki"


def costs(desk: Desk) -> tuple[Cost, ...]:
    return next(p for p in desk.document.application.partners if p.id == PARTNER).costs


def make(desk: Desk, parent: QWidget | None = None) -> Rows:
    def row_total(row: object, sight: object) -> Decimal:
        return desk.document.snapshot.budget.row(PARTNER, row.id)  # pyright: ignore

    return Rows(
        desk,
        lambda app: next((p.costs for p in app.partners if p.id == PARTNER), ()),
        [
            field_column(Cost, "description", stretch=True),
            field_column(
                Cost, "category", choices=lambda s, _: [(c.id, c.names["en"]) for c in s.call.categories]
            ),
            field_column(Cost, "units"),
            field_column(Cost, "unplaced"),
            field_column(Cost, "marks", "vat", title=lambda _: "VAT"),
            computed_column(
                "total",
                phrase("budget-figure-cost"),
                row_total,
                figure=lambda r: f"row/partner={PARTNER}/row={r.id}",
            ),
        ],
        owner=lambda _: PARTNER,
        fresh=lambda _: Cost(id=new_id(), category="services"),
        parent=parent,
    )


@pytest.fixture
def view(qtbot: QtBot, desk: Desk) -> RowsView:
    view = RowsView()
    view.show_rows(make(desk, view))
    qtbot.addWidget(view)
    view.resize(900, 400)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.setFocus()
    return view


def at(view: RowsView, row: int, column: int) -> None:
    view.setCurrentIndex(view.rows.index(row, column))


def editor(view: RowsView) -> QLineEdit:
    found = view.viewport().findChild(QLineEdit)
    assert found is not None
    return found


def test_typing_begins_at_once_and_every_keystroke_counts(
    view: RowsView, desk: Desk, keys: Keys, qtbot: QtBot
) -> None:
    at(view, 0, 3)
    before = desk.document.history.count()
    keys(view, "1")
    keys(editor(view), "234.5")
    assert costs(desk)[0].unplaced == Decimal("1234.5")
    QTest.keyClick(editor(view), Qt.Key.Key_Return)
    assert (view.currentIndex().row(), view.currentIndex().column()) == (1, 3)
    assert desk.document.history.count() == before + 1
    desk.document.history.undo()
    assert costs(desk)[0].unplaced != Decimal("1234.5")


def test_esc_takes_back_what_was_typed(view: RowsView, desk: Desk, keys: Keys, qtbot: QtBot) -> None:
    at(view, 0, 3)
    before = desk.document.application
    keys(view, "9")
    keys(editor(view), "99")
    assert desk.document.application is not before
    QTest.keyClick(editor(view), Qt.Key.Key_Escape)
    assert desk.document.application is before


def test_typing_in_the_empty_row_adds_one_and_goes_on_there(
    view: RowsView, desk: Desk, keys: Keys, qtbot: QtBot
) -> None:
    count = len(costs(desk))
    assert view.rows.rowCount() == count + 1
    at(view, count, 0)
    keys(view, "R")
    line = editor(view)
    keys(line, "åd")
    assert line.text() == "Råd"
    assert len(costs(desk)) == count + 1
    assert dict(costs(desk)[-1].description) == {"en": "Råd"}
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert (view.currentIndex().row(), view.currentIndex().column()) == (count, 1)
    assert view.rows.rowCount() == count + 2
    desk.document.history.undo()
    assert len(costs(desk)) == count


def test_tab_goes_on_to_the_next_row_and_at_the_end_leaves(view: RowsView, qtbot: QtBot) -> None:
    at(view, 0, 5)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert (view.currentIndex().row(), view.currentIndex().column()) == (1, 0)
    QTest.keyClick(view, Qt.Key.Key_Backtab)
    assert (view.currentIndex().row(), view.currentIndex().column()) == (0, 5)
    at(view, view.rows.rowCount() - 1, 5)
    assert not view.step(0, 1)


def test_a_block_goes_to_the_clipboard_and_comes_back_exactly(view: RowsView, desk: Desk) -> None:
    view.rows.setData(view.rows.index(0, 0), 'With "quotes",\ta tab\nand a line')
    view.rows.setData(view.rows.index(0, 3), "0.125")
    view.setFocus()
    view.selectionModel().select(
        view.rows.index(0, 0),
        view.selectionModel().SelectionFlag.ClearAndSelect | view.selectionModel().SelectionFlag.Rows,
    )
    view.copy()
    mime = QGuiApplication.clipboard().mimeData()
    block = clipboard.from_mime(mime)
    assert block[0][0].text == 'With "quotes",\ta tab\nand a line'
    assert block[0][3].number == Decimal("0.125")
    count = len(costs(desk))
    at(view, count, 0)
    view.paste()
    assert len(costs(desk)) == count + 1
    copied, original = costs(desk)[-1], costs(desk)[0]
    assert copied.description["en"] == original.description["en"]
    assert (copied.category, copied.unplaced) == (original.category, original.unplaced)


def test_a_spreadsheets_text_is_read_in_the_language_in_force(view: RowsView, desk: Desk) -> None:
    desk.voice.speak("fi")
    mime = QMimeData()
    mime.setText("Matka\t\t2\t1 234,56\nTila\tMuu\t\t1.234\n")
    told: list[object] = []
    view.pasted.connect(told.append)
    QGuiApplication.clipboard().setMimeData(mime)
    at(view, 0, 0)
    view.paste()
    first, second = costs(desk)[:2]
    assert (first.units, first.unplaced) == (Decimal(2), Decimal("1234.56"))
    assert second.unplaced == Unread("1.234")
    assert told[0].ambiguous == 1  # pyright: ignore
    assert desk.document.history.count() == 1


def test_exact_numbers_in_the_html_of_a_spreadsheet_are_believed(view: RowsView, desk: Desk) -> None:
    mime = QMimeData()
    mime.setText("1,23")
    mime.setHtml('<table><tr><td sdval="1.2345" sdnum="1035;">1,23</td></tr></table>')
    QGuiApplication.clipboard().setMimeData(mime)
    at(view, 0, 3)
    view.paste()
    assert costs(desk)[0].unplaced == Decimal("1.2345")


@pytest.mark.parametrize(("text", "exact"), [("24,00%", "0.24"), ("24 %", "0.24"), ("7,5 %", "0.075")])
def test_a_percentage_of_a_spreadsheet_is_what_it_shows_and_not_a_hundredth(text: str, exact: str) -> None:
    mime = QMimeData()
    mime.setText(text)
    mime.setHtml(f'<table><tr><td sdval="{exact}" sdnum="1035;0;0,00%">{text}</td></tr></table>')
    assert clipboard.from_mime(mime) == [[clipboard.Copied(text, Decimal(exact) * 100)]]


def test_pasted_numbers_that_cannot_be_read_stay_as_typed_and_are_told(view: RowsView, desk: Desk) -> None:
    told: list[Pasted] = []
    view.pasted.connect(told.append)
    mime = QMimeData()
    mime.setText("noin 500\n(1\u202f234,50\u00a0€)")
    QGuiApplication.clipboard().setMimeData(mime)
    desk.voice.speak("sv")
    at(view, 0, 3)
    view.paste()
    assert [cost.unplaced for cost in costs(desk)[:2]] == [Unread("noin 500"), Decimal("-1234.50")]
    assert told[0].unread == 1
    assert "noin 500" in " ".join(told[0].sentences())


def test_fill_down_empties_moves_and_removes(view: RowsView, desk: Desk) -> None:
    rows = view.rows
    rows.setData(rows.index(0, 3), "77")
    selection = view.selectionModel()
    from PySide6.QtCore import QItemSelection

    def select(top: int, bottom: int) -> None:
        selection.select(
            QItemSelection(rows.index(top, 3), rows.index(bottom, 3)), selection.SelectionFlag.ClearAndSelect
        )

    select(0, 1)
    view.fill_down()
    assert [c.unplaced for c in costs(desk)[:2]] == [Decimal(77)] * 2
    view.clear_cells()
    assert [c.unplaced for c in costs(desk)[:2]] == [None] * 2
    first, second = costs(desk)[:2]
    at(view, 0, 0)
    view.move_down()
    assert [c.id for c in costs(desk)[:2]] == [second.id, first.id]
    assert view.row_id == first.id
    count = len(costs(desk))
    view.remove_rows()
    assert len(costs(desk)) == count - 1
    view.add_row()
    assert len(costs(desk)) == count


def test_undo_tells_whether_cells_were_filled_or_emptied(view: RowsView, desk: Desk) -> None:
    view.rows.setData(view.rows.index(0, 3), "77")
    at(view, 1, 3)
    view.fill_down()
    assert desk.document.history.undoText() == "Fill cells"
    view.clear_cells()
    assert desk.document.history.undoText() == "Empty cells"


def test_the_choices_of_a_narrow_cell_open_by_alt_down_as_wide_as_they_are(
    view: RowsView,
) -> None:
    view.setColumnWidth(1, 50)
    at(view, 0, 1)
    view.edit(view.currentIndex())
    box = view.findChild(QComboBox)
    assert box is not None
    assert box.width() < 60
    alt_down = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    alt_down.ignore()
    QApplication.sendEvent(box, alt_down)
    assert alt_down.isAccepted()  # it is not "Move down" while one chooses
    QTest.keyClick(box, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert box.view().isVisible()
    widest = max(view.fontMetrics().horizontalAdvance(box.itemText(n)) for n in range(box.count()))
    assert box.view().width() >= widest
    box.hidePopup()


def test_ticks_and_choices(view: RowsView, desk: Desk) -> None:
    rows = view.rows
    rows.setData(rows.index(0, 4), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert "vat" in costs(desk)[0].marks
    assert rows.setData(rows.index(0, 1), desk.document.call.categories[2].names["en"].upper())
    assert costs(desk)[0].category == desk.document.call.categories[2].id
    assert not rows.setData(rows.index(0, 1), "no such thing")


def test_the_selection_is_summed_and_figures_have_keys(view: RowsView, desk: Desk) -> None:
    rows = view.rows
    for row, amount in enumerate(("1", "2.5")):
        rows.setData(rows.index(row, 3), amount)
    told: list[str] = []
    desk.summed.connect(told.append)
    at(view, 0, 3)
    view._select(0, 3, 1, 3)  # pyright: ignore[reportPrivateUsage]
    assert told[-1].startswith("Sum 3.5")
    at(view, 0, 5)
    assert desk.document.snapshot.explain(view.figure).amount == rows.value(rows.index(0, 5))


def test_a_place_of_the_application_is_found(view: RowsView, desk: Desk) -> None:
    second = costs(desk)[1]
    assert view.reach(Where(second.id, "unplaced"))
    assert (view.currentIndex().row(), view.currentIndex().column()) == (1, 3)
    assert not view.reach(Where("elsewhere"))


def test_cells_say_row_and_column_to_a_screen_reader(view: RowsView) -> None:
    told = view.rows.data(view.rows.index(1, 1), Qt.ItemDataRole.AccessibleTextRole)
    assert "row 2" in told
    assert told.startswith("Category") or told.startswith("Cost category")


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(("add", "remove", "move", "set", "undo", "redo", "paste")), st.integers(0, 6)
        ),
        max_size=14,
    )
)
def test_the_model_holds_whatever_happens(desk: Desk, actions: list[tuple[str, int]]) -> None:
    rows = make(desk)
    tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    history = desk.document.history
    first = desk.document.application
    start = history.index()
    for what, n in actions:
        match what:
            case "add":
                rows.insert(n)
            case "remove":
                rows.remove([n, n + 2])
            case "move":
                rows.move(n, 1)
            case "set":
                rows.setData(rows.index(min(n, rows.rowCount() - 1), 0), f"text {n}")
                desk.document.settle()
            case "undo":
                if history.index() > start:
                    history.undo()
            case "redo":
                history.redo()
            case _:
                rows.paste(
                    rows.index(n, 0) if n < rows.rowCount() else rows.index(0, 0),
                    [[clipboard.Copied("p")]] * 3,
                )
        shown = [rows.data(rows.index(r, 0), Qt.ItemDataRole.UserRole) for r in range(rows.rowCount() - 1)]
        assert shown == [c.id for c in costs(desk)]
    while history.index() > start:
        history.undo()
    assert desk.document.application is first
    del tester
    rows.deleteLater()


def test_partners_can_be_a_table_too(qtbot: QtBot, desk: Desk) -> None:
    rows = Rows(
        desk, lambda app: app.partners, [field_column(Partner, "name"), field_column(Partner, "role")]
    )
    assert rows.rowCount() == len(desk.document.application.partners)
    assert rows.data(rows.index(0, 1)) == "lead implementer"
    QApplication.processEvents()


def test_amounts_of_any_size_are_summed(view: RowsView, desk: Desk) -> None:
    largest = Decimal("9" * 35)
    edits = [set_field.of(Where(cost.id, "unplaced"), largest) for cost in costs(desk)]
    desk.document.apply("x", all_of("x", edits))
    told: list[str] = []
    view.summed.connect(told.append)
    view.selectColumn(3)
    assert "average 99,999,999,999,999,999,999,999,999,999,999,999" in told[-1]
