"""What every table with amounts can tell of a cell: its value, the figure it shows, and how it is copied."""

from abc import abstractmethod
from typing import Any, Final, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from sixaika_desktop.gui.clipboard import Copied

Index: TypeAlias = QModelIndex | QPersistentModelIndex

LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class AmountsModel(QAbstractTableModel):
    """A table of which a view can sum the selection, copy it, and explain a figure."""

    @abstractmethod
    def value(self, index: Index) -> Any:
        """The value of a cell."""

    @abstractmethod
    def figure(self, index: Index) -> str:
        """The key of the figure in a cell, "" if there is none."""

    @abstractmethod
    def copied(self, index: Index) -> Copied:
        """A cell as it goes to the clipboard."""
