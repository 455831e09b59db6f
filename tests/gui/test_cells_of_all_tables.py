"""Every cell of every table takes or refuses whatever is pasted into it, and is emptied by Delete."""

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from sixaika_desktop.gui.main_window import MainWindow
from sixaika_desktop.gui.rows import Pasted, Rows
from sixaika_desktop.gui.rows_header import RowsHeader
from sixaika_desktop.gui.rows_view import RowsView

TEXTS = ("", "\u22121\u202f234,50 \u20ac", "helsinki", "(24 %)", "31.12.2020", "=1+1")
PAGES = ("basics", "consortium", "plan", "budget", "financing", "tables", "attachments")


def tables(window: MainWindow, page_id: str) -> list[RowsView]:
    """The tables of a page that can be written in."""
    window.show_page(page_id)
    views = window.page(page_id).findChildren(RowsView)
    return [view for view in views if isinstance(view.model(), Rows) and view.rows.rowCount()]


@pytest.mark.parametrize("page_id", PAGES)
def test_any_text_pasted_into_any_cell_is_taken_or_refused_and_can_be_undone(
    window: MainWindow, page_id: str
) -> None:
    document = window.desk.document
    before = document.application
    for view in tables(window, page_id):
        for text in TEXTS:
            mime = QMimeData()
            mime.setText("\t".join([text] * view.rows.columnCount()))
            QGuiApplication.clipboard().setMimeData(mime)
            view.setCurrentIndex(view.rows.index(0, 0))
            told: list[Pasted] = []
            view.pasted.connect(told.append)
            view.paste()
            view.pasted.disconnect(told.append)
            assert not any("\n" in sentence for sentence in told[0].sentences())
            view.clear_cells()
            while document.history.canUndo() and document.application is not before:
                document.history.undo()
            assert document.application is before


@pytest.mark.parametrize("page_id", PAGES)
def test_headings_have_room_for_all_their_lines_after_the_language_changed(
    window: MainWindow, page_id: str
) -> None:
    views = tables(window, page_id)
    for language in ("en", "sv", "fi"):
        window.desk.voice.speak(language)
        for view in views:
            header = view.horizontalHeader()
            assert isinstance(header, RowsHeader)
            if header.isHidden():
                continue
            needed = [header.sectionSizeFromContents(at).height() for at in range(header.count())]
            assert not view.isVisible() or header.height() >= max(needed), (view.objectName(), language)
            words = [
                max(map(header.fontMetrics().horizontalAdvance, column.title(language).split()), default=0)
                for column in view.rows.columns
            ]
            assert all(word <= header.sectionSize(at) for at, word in enumerate(words)), view.objectName()


@pytest.mark.parametrize("page_id", PAGES)
def test_a_choice_that_cannot_be_empty_stays_when_its_cell_is_emptied(
    window: MainWindow, page_id: str
) -> None:
    for view in tables(window, page_id):
        for at, column in enumerate(view.rows.columns):
            if column.choices is None or not column.can_edit or view.rows.row_at(0) is None:
                continue
            index = view.rows.index(0, at)
            codes = [code for code, _ in column.choices(*view.rows.sight)]
            before = view.rows.value(index)
            view.setCurrentIndex(index)
            view.clear_cells()
            left = view.rows.value(index)
            assert left == ("" if "" in codes else before), (view.objectName(), column.key)
