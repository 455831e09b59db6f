"""Whatever a user does, in whatever order, can be undone to the start and done again to the last."""

import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import Any, Final

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sixaika_desktop.domain.model import Application
from sixaika_desktop.gui.main_window import MainWindow
from sixaika_desktop.gui.page import Page
from sixaika_desktop.gui.rows_view import RowsView
from sixaika_desktop.opening import shipped_call, summary
from sixaika_desktop.snapshot import Snapshot
from tests.gui.conftest import PATIENCE, sample
from tests.strategies import edits

ACTIONS: Final = 25
"""So many in one example."""

IS_THOROUGH: Final = settings().max_examples > 1000
EXAMPLES: Final = 40 if IS_THOROUGH else 3

PAGES: Final = ("basics", "consortium", "plan", "budget", "financing", "narrative", "attachments")
WORDS: Final = ("7", "1 234,5", "12.5.2019", "Turku", "x", "-", "")
KEYS: Final = (
    (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier),
)
"""What the keys do to rows and cells of a table."""

Act = Callable[[], object]
Dump = dict[str, list[tuple[Any, ...]]]

PASSING: Final = frozenset({"created", "updated", "revision", "writer", "history_from", "history_why"})
"""What the list of applications tells of the saving itself."""


def dump(library: Path) -> Dump:
    """Every row of every table but the history, and but the texts of calls, which are kept for it."""
    with closing(sqlite3.connect(f"file:{library}?mode=ro", uri=True)) as db:
        names = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        found: Dump = {}
        for name in sorted(set(names) - {"steps", "calls"}):
            cursor = db.execute(f'SELECT * FROM "{name}"')
            kept = [n for n, told in enumerate(cursor.description) if told[0] not in PASSING]
            found[name] = sorted((tuple(row[n] for n in kept) for row in cursor), key=repr)
        return found


def opened(library: Path, app: Application) -> MainWindow:
    """A window with an application that is in the library, and all its pages."""
    window = MainWindow(library, "fi")
    window.resize(1360, 820)
    window.show()
    while not window.desk.document.is_open:
        QTest.qWait(10)
    call = shipped_call(app.call)
    assert call is not None
    desk = window.desk
    told = summary(Snapshot(app, call))
    text = call.text
    desk.shelf.change(lambda shelf: shelf.save(app, None, "new", told, call_text=text), bool, desk.trouble)
    desk.shelf.wait()
    desk.keeper.follow(app, app, call)
    desk.document.begin(app, call)
    for page in PAGES:
        window.show_page(page)
    return window


@st.composite
def acts(draw: st.DrawFn, window: MainWindow, tag: str) -> Act:
    """Something a user does: an edit, a key in a widget, a step back or forth, another page, a save."""
    desk = window.desk
    kind = draw(st.sampled_from(["edit", "edit", "edit", "widget", "widget", "undo", "redo", "page", "save"]))
    match kind:
        case "edit":
            edit = draw(edits(desk.document.application, tag))
            return lambda: _apply(window, tag, edit)
        case "widget":
            return draw(_in_a_widget(window.page(window.page_id)))
        case "undo":
            return desk.document.history.undo
        case "redo":
            return desk.document.history.redo
        case "page":
            page = draw(st.sampled_from(PAGES))
            return lambda: window.show_page(page)
        case _:
            return desk.keeper.flush


def _apply(window: MainWindow, tag: str, edit: Any) -> None:
    with suppress(ValueError, TypeError, KeyError):  # edits refuse what no screen offers
        window.desk.document.apply(tag, edit)


@st.composite
def _in_a_widget(draw: st.DrawFn, page: Page) -> Act:
    """Type into, choose from or tick something that is seen on the page."""
    kinds = (QLineEdit, QPlainTextEdit, QComboBox, QCheckBox, QAbstractSpinBox, RowsView)
    seen = [
        widget
        for widget in page.findChildren(QWidget)
        if isinstance(widget, kinds)
        and widget.isVisible()
        and widget.isEnabled()
        and not isinstance(widget.parent(), QAbstractSpinBox | QComboBox)
    ]
    if not seen:
        return page.come
    widget = draw(st.sampled_from(seen))
    word = draw(st.sampled_from(WORDS))
    if isinstance(widget, RowsView):
        rows = widget.rows
        row = draw(st.integers(0, max(0, rows.rowCount() - 1)))
        column = draw(st.integers(0, max(0, rows.columnCount() - 1)))
        key = draw(st.one_of(st.none(), st.none(), st.sampled_from(KEYS)))
        return lambda: _in_a_table(widget, row, column, key, word)
    return lambda: _into(widget, word)


def _in_a_table(
    view: RowsView, row: int, column: int, key: tuple[Qt.Key, Qt.KeyboardModifier] | None, word: str
) -> None:
    view.setFocus()
    view.setCurrentIndex(view.rows.index(row, column))
    if key is not None:
        QTest.keyClick(view, key[0], key[1])
        return
    QTest.keyClick(view, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    if isinstance(editor, QLineEdit):
        QTest.keyClicks(editor, word)
        QTest.keyClick(editor, Qt.Key.Key_Return)
    elif isinstance(editor, QComboBox):
        QTest.keyClick(editor, Qt.Key.Key_Down)
        QTest.keyClick(editor, Qt.Key.Key_Return)


def _into(widget: QWidget, word: str) -> None:
    widget.setFocus()
    match widget:
        case QCheckBox():
            widget.click()
        case QComboBox():
            QTest.keyClick(widget, Qt.Key.Key_Down if word else Qt.Key.Key_Up)
        case QAbstractSpinBox():
            QTest.keyClick(widget, Qt.Key.Key_Up if word else Qt.Key.Key_Down)
        case _:
            QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            QTest.keyClicks(widget, word)
            if not word:
                QTest.keyClick(widget, Qt.Key.Key_Delete)
    if (popup := QApplication.activePopupWidget()) is not None:
        popup.close()


@settings(
    max_examples=EXAMPLES,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # to make one smaller takes longer than to read it
    suppress_health_check=[
        HealthCheck.function_scoped_fixture,
        HealthCheck.too_slow,
        HealthCheck.data_too_large,
        HealthCheck.large_base_example,
    ],
)
@given(data=st.data())
def test_whatever_is_done_is_undone_to_the_very_same_value_and_rows(
    qtbot: QtBot, data: st.DataObject
) -> None:
    start = sample()
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "library.sqlite"
        window = opened(library, start)
        try:
            desk, history = window.desk, window.desk.document.history
            assert desk.keeper.flush()
            at_start = dump(library)
            for number in range(ACTIONS):
                data.draw(acts(window, f"n{number}"))()
                QApplication.processEvents()
            while history.canRedo():
                history.redo()
            last = desk.document.application
            assert desk.keeper.flush(PATIENCE)
            at_last = dump(library)
            while history.canUndo():
                history.undo()
            assert desk.document.application is start
            assert desk.keeper.flush(PATIENCE)
            assert dump(library) == at_start
            while history.canRedo():
                history.redo()
            assert desk.document.application is last
            assert desk.keeper.flush(PATIENCE)
            assert dump(library) == at_last
        finally:
            window.close()
            window.deleteLater()
