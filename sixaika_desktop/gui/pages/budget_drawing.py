"""The tab of the picture: boxes that choose what has a bar and what it is cut into."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QSignalBlocker
from PySide6.QtWidgets import QComboBox

from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.forms.ui_budget import Ui_BudgetPage
from sixaika_desktop.gui.pages.budget_cube import EXCLUDES, axis_name


class Drawing(QObject):
    """Draws the costs of the project as the boxes say; nothing while the tab is not open."""

    def __init__(self, desk: Desk, ui: Ui_BudgetPage) -> None:
        super().__init__(ui.picture)
        self.desk, self.ui = desk, ui
        ui.bars.activated.connect(self.renew)
        ui.parts.activated.connect(self.renew)

    def renew(self) -> None:
        """Draw again."""
        ui, document = self.ui, self.desk.document
        if not document.is_open or ui.tabs.currentWidget() is not ui.picture_tab:
            return
        snapshot = document.snapshot
        time = "year" if snapshot.budget.years else "period"
        axes = ("partner", time, "category", "work_package")
        by = _one_of(axes, ui.bars)
        free = [
            a
            for a in ("category", time, "partner", "work_package")
            if a != by and a not in EXCLUDES.get(by, ())
        ]
        parts = _one_of(free, ui.parts)
        offer(ui.bars, [(a, axis_name(a)) for a in axes], by)
        offer(ui.parts, [(a, axis_name(a)) for a in free], parts)
        ui.picture.show_money(snapshot, by, parts, self.desk.language, self.desk.looks.theme)
        ui.picture.setVisible(ui.picture.figure is not None)
        ui.picture_empty.setVisible(ui.picture.figure is None)


def _one_of(known: Sequence[str], box: QComboBox) -> str:
    chosen = str(box.currentData() or "")
    return chosen if chosen in known else known[0]


def offer(box: QComboBox, items: Sequence[tuple[str | None, str]], chosen: str | None) -> None:
    """Offer what can be chosen; a list that is the same is left alone."""
    with QSignalBlocker(box):
        if [(box.itemData(n), box.itemText(n)) for n in range(box.count())] != list(items):
            box.clear()
            for code, name in items:
                box.addItem(name, code)
        box.setCurrentIndex(next((n for n, (code, _) in enumerate(items) if code == chosen), 0))
