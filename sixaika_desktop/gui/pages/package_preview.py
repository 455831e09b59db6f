"""The preview of the package: the pages of a part, small pictures beside them, and search in their text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QListView

from sixaika_desktop.gui.pages.package_pdf import SEEN, Hits, Papers, Sizes, papers
from sixaika_desktop.gui.widgets.package_paper import EDGE

if TYPE_CHECKING:
    from sixaika_desktop.gui.forms.ui_package import Ui_PackagePage
    from sixaika_desktop.gui.jobs import Job
    from sixaika_desktop.gui.pages.package import PackagePage

Kept: TypeAlias = Callable[
    [Callable[[Mapping[str, bytes]], object], Callable[[Exception], object]],
    None,
]
"""Asks for the attachments."""

THUMB: Final = QSize(92, 124)
TYPING, CHANGING = 250, 900
"""Milliseconds to wait after a letter of the search, and after a change of the application."""


class Preview(QObject):
    """Makes the papers of a part when it is looked at, and shows them."""

    def __init__(self, page: PackagePage, ui: Ui_PackagePage, kept: Kept) -> None:
        super().__init__(page)
        self._page = page
        self._ui = ui
        self._kept = kept
        self._job: Job[list[bytes]] | None = None
        self._of: tuple[Any, ...] = ()
        self._hits: Hits = {}
        self._flat: list[tuple[int, int]] = []
        self._at = -1
        self.papers = Papers(self, page.desk.jobs, page.desk.trouble)
        self.thumbs = Thumbs(self, self.papers)
        self._wait = QTimer(self, interval=CHANGING, singleShot=True)
        self._wait.timeout.connect(self._load)
        self._typing = QTimer(self, interval=TYPING, singleShot=True)
        self._typing.timeout.connect(self._search)
        view = ui.paper
        ui.thumbs.setModel(self.thumbs)
        ui.thumbs.setIconSize(THUMB)
        ui.thumbs.setUniformItemSizes(True)
        ui.thumbs.setSpacing(3)
        ui.thumbs.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        ui.thumbs.selectionModel().currentChanged.connect(self._thumb_chosen)
        ui.preview_splitter.setSizes([150, 650])
        ui.preview_splitter.setStretchFactor(1, 1)
        for part in SEEN:
            ui.shown.addItem(part, part)
        ui.shown.currentIndexChanged.connect(self._load)
        ui.tabs.currentChanged.connect(self._load)
        for button, act in (
            (ui.previous, lambda: view.go(view.page - 1)),
            (ui.following, lambda: view.go(view.page + 1)),
            (ui.smaller, view.smaller),
            (ui.larger, view.larger),
            (ui.fit_width, partial(self._fit, "width")),
            (ui.fit_page, partial(self._fit, "page")),
        ):
            button.clicked.connect(act)
        ui.number.editingFinished.connect(self._number_typed)
        ui.search.textChanged.connect(self._typing.start)
        ui.search.returnPressed.connect(self._next_hit)
        view.wanted.connect(self._draw)
        view.turned.connect(self._tell_place)
        view.zoomed.connect(self._tell_place)

    # ---- which papers

    def retell(self, names: Mapping[str, str]) -> None:
        """Say everything in the language of the screen."""
        for at in range(self._ui.shown.count()):
            self._ui.shown.setItemText(at, names[self._ui.shown.itemData(at)])
        self._tell_place()
        self._tell_hits()
        self._note("")

    def show_part(self, part: str) -> None:
        """Show a part; one without pages leaves the list as it is."""
        at = self._ui.shown.findData(part)
        if at >= 0:
            self._ui.shown.setCurrentIndex(at)
            self._ui.tabs.setCurrentWidget(self._ui.preview_tab)
            self._ui.paper.setFocus(Qt.FocusReason.OtherFocusReason)

    def come(self) -> None:
        """The page is shown."""
        self._load()

    def follow(self) -> None:
        """The application has changed."""
        self._wait.start()

    def renew(self) -> None:
        """The language of the papers has changed, or which of them are wanted."""
        self._load()

    def _load(self) -> None:
        page, ui = self._page, self._ui
        document = page.desk.document
        if not (document.is_open and page.isVisible() and ui.tabs.currentWidget() is ui.preview_tab):
            return
        snapshot, language, part = document.snapshot, page.language, str(ui.shown.currentData())
        parts = page.parts.combined() if part == "combined" else (part,)
        wanted = (snapshot, language, parts)
        if self._of and self._of[0] is snapshot and self._of[1:] == wanted[1:]:
            return
        self._of = wanted
        if self._job is not None:
            self._job.cancel()
        self._note(self.tr("The papers are being made …"))

        def begin(kept: Mapping[str, bytes]) -> None:
            if self._of is not wanted:
                return
            self._job = page.desk.jobs.start(
                lambda job: papers(snapshot, language, parts, kept, job), made, failed
            )

        def made(files: list[bytes]) -> None:
            if self._of is wanted:
                self.papers.open(files, self._show)

        def failed(fault: Exception) -> None:
            self._of = ()
            self._note("")
            again = self._load
            page.desk.trouble(fault, key="preview", actions=((lambda: self.tr("Try again"), again),))

        self._kept(begin, failed)

    def _show(self, sizes: Sizes) -> None:
        self._note("" if sizes else self.tr("There is nothing to show: the application calls for none."))
        self._ui.paper.show_pages(sizes)
        self.thumbs.show(len(sizes))
        self._tell_place()
        self._search()

    def _note(self, text: str) -> None:
        self._ui.preview_note.setText(text)
        self._ui.preview_note.setVisible(bool(text))

    # ---- pages

    def _draw(self, page: int, scale: float) -> None:
        self.papers.picture(page, scale, partial(self._ui.paper.put, page, scale))

    def _tell_place(self) -> None:
        ui, view = self._ui, self._ui.paper
        there = len(view.sizes)
        ui.number.setText(str(view.page + 1) if there else "")
        ui.count.setText(f"/ {there}")
        ui.scale.setText(f"{round(view.scale * 75)} %")
        ui.fit_width.setChecked(view.fit == "width")
        ui.fit_page.setChecked(view.fit == "page")
        index = self.thumbs.index(view.page)
        if index.isValid() and ui.thumbs.currentIndex() != index:
            ui.thumbs.selectionModel().blockSignals(True)
            ui.thumbs.setCurrentIndex(index)
            ui.thumbs.selectionModel().blockSignals(False)
            ui.thumbs.scrollTo(index)
            ui.thumbs.viewport().update()

    def _fit(self, fit: str, _checked: bool = False) -> None:
        self._ui.paper.choose_fit("width" if fit == "width" else "page")

    def _number_typed(self) -> None:
        text = self._ui.number.text().strip()
        if text.isdecimal() and int(text) != self._ui.paper.page + 1:
            self._ui.paper.go(int(text) - 1)
        self._tell_place()

    def _thumb_chosen(self, current: QModelIndex) -> None:
        if current.isValid():
            self._ui.paper.go(current.row())

    # ---- search

    def _search(self) -> None:
        self.papers.find(self._ui.search.text(), self._found)

    def _found(self, hits: Hits) -> None:
        self._hits = hits
        self._flat = [(page, n) for page, spots in hits.items() for n in range(len(spots))]
        here = self._ui.paper.page
        self._at = next((n for n, (page, _) in enumerate(self._flat) if page >= here), 0)
        self._mark()

    def _next_hit(self) -> None:
        if self._flat:
            back = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
            self._at = (self._at + (-1 if back else 1)) % len(self._flat)
            self._mark()

    def _mark(self) -> None:
        if self._flat:
            self._ui.paper.mark(self._hits, *self._flat[self._at])
        else:
            self._ui.paper.mark({})
        self._tell_hits()

    def _tell_hits(self) -> None:
        if self._flat:
            text = self.tr("{0} of {1}").format(self._at + 1, len(self._flat))
        else:
            text = self.tr("Not found") if self._ui.search.text().strip() else ""
        self._ui.hits.setText(text)


class Thumbs(QAbstractListModel):
    """The pages as small pictures; each is drawn when it comes into sight."""

    def __init__(self, parent: Preview, sheets: Papers) -> None:
        super().__init__(parent)
        self._papers = sheets
        self._count = 0
        self._pictures: dict[int, QIcon] = {}
        self._asked: set[int] = set()
        blank = QPixmap(THUMB)
        blank.fill(Qt.GlobalColor.white)
        self._blank = QIcon(_edged(blank))

    def show(self, count: int) -> None:
        """Show so many other pages."""
        self.beginResetModel()
        self._count = count
        self._pictures, self._asked = {}, set()
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """The pages."""
        return 0 if parent.isValid() else self._count

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """A page's picture, and its number."""
        row = index.row()
        if role == Qt.ItemDataRole.DisplayRole:
            return str(row + 1)
        if role == Qt.ItemDataRole.DecorationRole:
            if row not in self._asked:
                self._asked.add(row)
                self._papers.picture(row, 0.3, partial(self._put, row))
            return self._pictures.get(row, self._blank)
        return None

    def _put(self, row: int, picture: QImage) -> None:
        mode = Qt.TransformationMode.SmoothTransformation
        pixmap = _edged(QPixmap.fromImage(picture.scaled(THUMB, Qt.AspectRatioMode.KeepAspectRatio, mode)))
        icon = QIcon(pixmap)
        icon.addPixmap(pixmap, QIcon.Mode.Selected)  # or Qt would tint it
        self._pictures[row] = icon
        index = self.index(row)
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])


def _edged(pixmap: QPixmap) -> QPixmap:
    """A small page with its edge."""
    painter = QPainter(pixmap)
    painter.setPen(EDGE)
    painter.drawRect(pixmap.rect().adjusted(0, 0, -1, -1))
    painter.end()
    return pixmap
