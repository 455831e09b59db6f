"""What every page has: its form, its tables, and the way to a place in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from sixaika_desktop.gui.heard import label_boxes, name_tabs
from sixaika_desktop.gui.icons import dress
from sixaika_desktop.gui.plain import make_plain

if TYPE_CHECKING:
    from sixaika_desktop.domain.model import Where
    from sixaika_desktop.gui.desk import Desk


class Page(QWidget):
    """A page of the window. Its forms are children of it, so that places in them are found."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._form: Any = None
        desk.voice.changed.connect(self.retell)
        desk.looks.changed.connect(self.redraw)

    def set_up(self, form: Any) -> None:
        """Put the widgets of a compiled form into the page."""
        self._form = form
        form.setupUi(self)
        make_plain(self)
        self._be_heard()
        dress(self)

    def retell(self) -> None:
        """Say everything in the language of the screen. Forms and tables do so by themselves."""
        if self._form is not None:
            self._form.retranslateUi(self)
            self._be_heard()

    def _be_heard(self) -> None:
        label_boxes(self)
        name_tabs(self)

    def redraw(self) -> None:
        """Take the colours of the theme."""
        dress(self)

    def reach(self, where: Where) -> bool:
        """Put the cursor at a place of the application and frame it; whether it is on this page.

        A page that shows one row of many chooses the right one first.
        """
        from sixaika_desktop.gui.form import Form
        from sixaika_desktop.gui.rows import Rows
        from sixaika_desktop.gui.rows_view import RowsView

        return any(form.reach(where) for form in self.findChildren(Form)) or any(
            view.reach(where) for view in self.findChildren(RowsView) if isinstance(view.model(), Rows)
        )

    def explain(self) -> bool:
        """Explain what the cursor is on where only the page knows what that is; whether it did."""
        return False

    def come(self) -> None:
        """The page is shown."""
