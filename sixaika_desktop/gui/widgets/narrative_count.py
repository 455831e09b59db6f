"""How long a text is, of how much the form takes; too long is told by a mark, a colour and words."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from sixaika_desktop.domain import money
from sixaika_desktop.export.tokens import Theme
from sixaika_desktop.gui.marks import colour_of, mark

translate = QCoreApplication.translate


class NarrativeCount(QWidget):
    """A mark and `1 234 / 3 000`, at the right end of a line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mark = QLabel(self)
        self.label = QLabel(self)
        self.label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.mark)
        box.addWidget(self.label)

    @property
    def text(self) -> str:
        """What it says."""
        return self.label.text()

    def show_count(self, count: int, limit: int, language: str, theme: Theme) -> None:
        """Show a count of characters and the most that is taken, 0 for no limit."""
        over = limit and count > limit
        told = translate("Narrative", "{0} characters").format(_number(count, language))
        if limit:
            told = f"{_number(count, language)} / {_number(limit, language)}"
        if over:
            more = translate("Narrative", "{0} too many").format(_number(count - limit, language))
            told = f"{told} — {more}"
        if not limit and not count:
            told = ""
        colour = colour_of("missed" if over else "muted", theme)
        self.label.setText(told)
        self.label.setStyleSheet(f"color: {colour};" + (" font-weight: 600;" if over else ""))
        self.mark.setVisible(bool(over))
        if over:
            self.mark.setPixmap(mark("missed", colour, 12))


def _number(count: int, language: str) -> str:
    return money.show(Decimal(count), language, 0, "")
