"""Asking a person for files and folders."""

from functools import cache
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QFileInfo, QStandardPaths, Qt
from PySide6.QtGui import QAbstractFileIconProvider
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QStyle, QWidget


class NamesAlone(QAbstractFileIconProvider):
    """Icons by whether a thing is a folder. Qt's own provider opens every file it lists to see what it is;
    the closing of a library drops the locks that SQLite holds on it in this process:
    https://www.sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_
    """

    def __init__(self) -> None:
        super().__init__()
        style = QApplication.style()
        self._folder = style.standardIcon(QStyle.StandardPixmap.SP_DirIcon)
        self._file = style.standardIcon(QStyle.StandardPixmap.SP_FileIcon)

    def icon(self, of: Any) -> Any:
        """The icon of a file or folder, or of a kind of thing."""
        kinds = QAbstractFileIconProvider.IconType
        is_folder = of.isDir() if isinstance(of, QFileInfo) else of is not kinds.File
        return self._folder if is_folder else self._file

    def type(self, of: QFileInfo) -> str:
        """What a list calls its kind: the ending of its name."""
        return "" if of.isDir() else of.suffix()


def _dialog(parent: QWidget, title: str, folder: str, kinds: str) -> QFileDialog:
    dialog = QFileDialog(parent, title, folder or _last[-1] or _documents(), kinds)
    dialog.setIconProvider(_names_alone())
    return dialog


@cache
def _names_alone() -> NamesAlone:
    """One for all: a dialog does not keep its provider."""
    return NamesAlone()


_last: Final = [""]
"""Where something was chosen the last time."""


def _documents() -> str:
    """The person's own documents: from a menu, the folder a program starts in is none that people know."""
    places = QStandardPaths.StandardLocation
    found = QStandardPaths.writableLocation(places.DocumentsLocation)
    return found if Path(found).is_dir() else QStandardPaths.writableLocation(places.HomeLocation)


def _chosen(dialog: QFileDialog) -> list[Path]:
    try:
        chosen = [Path(name) for name in dialog.selectedFiles()] if dialog.exec() else []
        _last[:] = [str(chosen[0].parent)] if chosen else _last
        return chosen
    finally:
        dialog.deleteLater()


def ask_files(parent: QWidget, title: str = "", kinds: str = "", folder: str = "") -> list[Path]:
    """Any number of files that are there; none where a person turns back. `kinds` as in "TOML (*.toml)"."""
    dialog = _dialog(parent, title, folder, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    return _chosen(dialog)


def ask_file(parent: QWidget, title: str = "", kinds: str = "", folder: str = "") -> Path | None:
    """A file that is there; None where a person turns back."""
    dialog = _dialog(parent, title, folder, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return next(iter(_chosen(dialog)), None)


def ask_new_file(parent: QWidget, name: str, kinds: str = "", title: str = "") -> Path | None:
    """Where to write a file that is called so unless a person says otherwise. Its ending is added to what
    was typed; Qt does that only to a name without a dot, and asks of that name whether to replace it.
    """
    ending = Path(name).suffix
    dialog = _dialog(parent, title, "", kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(ending.removeprefix("."))
    dialog.selectFile(name)
    chosen = next(iter(_chosen(dialog)), None)
    if chosen is None or chosen.name.lower().endswith(ending.lower()):
        return chosen
    whole = chosen.with_name(chosen.name + ending)
    return whole if not whole.exists() or _may_replace(parent, whole) else None


def _may_replace(parent: QWidget, path: Path) -> bool:
    buttons = QMessageBox.StandardButton
    box = QMessageBox(QMessageBox.Icon.Warning, "6Aika Desktop", "", buttons.Yes | buttons.No, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    text = QCoreApplication.translate("Choosing", "{0} is there already. Replace it?")
    box.setText(text.format(path.name))
    box.setDefaultButton(buttons.No)
    try:
        return box.exec() == buttons.Yes
    finally:
        box.deleteLater()


def ask_folder(parent: QWidget, title: str = "", folder: str = "") -> Path | None:
    """A folder; None where a person turns back."""
    dialog = _dialog(parent, title, folder, "")
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return next(iter(_chosen(dialog)), None)
