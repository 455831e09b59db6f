"""What the actions of the main window do; their names, keys and icons stand in `ui/main_window.ui`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QToolButton,
    QWidget,
)

from sixaika_desktop.domain.places import language_name
from sixaika_desktop.gui.choosing import ask_file
from sixaika_desktop.gui.icons import icon
from sixaika_desktop.gui.plain import tip

if TYPE_CHECKING:
    from sixaika_desktop.gui.explain_sheet import ExplainSheet
    from sixaika_desktop.gui.finder import Target
    from sixaika_desktop.gui.main_window import MainWindow

_ROW_ACTIONS: Final = {
    "fill_down": "fill_down",
    "insert_row": "add_row",
    "remove_rows": "remove_rows",
    "move_up": "move_up",
    "move_down": "move_down",
}

_NEED_APPLICATION: Final = (
    "export_pdf",
    "export_sixaika",
    "export_json",
    "export_xlsx",
    "export_csv",
    "freeze",
    "versions",
    "find",
    "explain",
    "next_problem",
)


class Menus(QObject):
    """Connects every action, and keeps its words and whether it can be used now."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._wants_spelling = False
        ui = window.ui
        acts: dict[str, Callable[[], Any]] = {
            "new_from_call": self._new,
            "open_start": lambda: window.show_page("start"),
            "import_file": self._import,
            "export_pdf": lambda: window.exporter.ask("pdf"),
            "export_sixaika": lambda: window.exporter.ask("sixaika"),
            "export_json": lambda: window.exporter.ask("json"),
            "export_xlsx": lambda: window.exporter.ask("xlsx"),
            "export_csv": lambda: window.exporter.ask("csv"),
            "freeze": self._freeze,
            "versions": self._versions,
            "back_up": self._back_up,
            "restore": self._restore,
            "quit": window.close,
            "undo": self._desk.document.history.undo,
            "redo": self._desk.document.history.redo,
            "cut": lambda: self._edit("cut"),
            "copy": lambda: self._edit("copy"),
            "paste": lambda: self._edit("paste"),
            "find": self._find,
            "palette": self.find_anything,
            "explain": self._explain,
            "next_page": lambda: window.step_page(1),
            "previous_page": lambda: window.step_page(-1),
            "next_pane": window.next_pane,
            "next_problem": window.verdicts.next_problem,
            "help": self.help,
            "keys": self._keys,
            "about": self._about,
        }
        acts |= {name: self._row_act(method) for name, method in _ROW_ACTIONS.items()}
        for name, act in acts.items():
            self.action(name).triggered.connect(act)
        ui.action_narrow.toggled.connect(window.verdicts.narrow)
        ui.action_spelling.toggled.connect(self._desk.spelling.turn)
        ui.action_spelling.triggered.connect(self._spelling_turned)
        self._desk.spelling.lacking.connect(self._tell_dictionaries)
        self._group("speak", self._desk.voice.speak)
        self._group("theme", self._desk.looks.choose)
        for button, name in ((ui.undo_button, "undo"), (ui.redo_button, "redo")):
            button.setDefaultAction(self.action(name))
        ui.palette_button.clicked.connect(self.find_anything)
        ui.theme_button.setMenu(ui.menu_theme)
        ui.theme_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        history = self._desk.document.history
        history.undoTextChanged.connect(self._tell_history)
        history.redoTextChanged.connect(self._tell_history)
        history.canUndoChanged.connect(self._tell_history)
        history.canRedoChanged.connect(self._tell_history)
        self._desk.document.changed.connect(self._follow)
        self._desk.explained.connect(self.explain)
        self._application().focusChanged.connect(self._focus_moved)
        self._tell_can()
        self._focus_moved(None, None)

    def _spelling_turned(self) -> None:
        self._wants_spelling = True
        self._tell_dictionaries()

    def _tell_dictionaries(self) -> None:
        """Say, to whoever turned the spelling on, which dictionaries this computer lacks."""
        spelling = self._desk.spelling
        lacking = spelling.without
        if not lacking or not spelling.is_on or not self._wants_spelling:
            return

        def words() -> str:
            named = ", ".join(language_name(code, self._desk.language) for code in lacking)
            return self.tr("This computer has no dictionary for: {0}. Those texts are not checked.").format(
                named
            )

        self._desk.tell(words, key="spelling")

    def action(self, name: str) -> QAction:
        """An action by its name in the form, without the leading `action_`."""
        found: QAction = getattr(self._window.ui, f"action_{name}")
        return found

    def _group(self, stem: str, choose: Callable[[str], object]) -> None:
        group = QActionGroup(self)
        for action in self._window.findChildren(QAction):
            name = action.objectName().removeprefix("action_")
            if name.startswith(f"{stem}_"):
                code = name.removeprefix(f"{stem}_")
                action.setData(code)
                group.addAction(action)

        def chose(action: QAction) -> None:
            choose(str(action.data()))

        group.triggered.connect(chose)

    def retell(self) -> None:
        """Say in the present language what depends on the state of things."""
        self._tell_history()
        for code in ("fi", "sv", "en"):
            self.action(f"speak_{code}").setChecked(code == self._desk.language)
        for code in ("system", "light", "dark"):
            self.action(f"theme_{code}").setChecked(code == self._desk.looks.choice)
        # a tooltip tells the key too
        for action in self._window.findChildren(QAction):
            keys = action.shortcut().toString()
            if keys and action.statusTip():
                action.setToolTip(f"{action.statusTip()} ({keys})")

    def _tell_history(self, *_: object) -> None:
        history = self._desk.document.history
        for name, can, text, label in (
            ("undo", history.canUndo(), history.undoText(), self.tr("&Undo")),
            ("redo", history.canRedo(), history.redoText(), self.tr("&Redo")),
        ):
            action = self.action(name)
            action.setEnabled(can)
            action.setText(f"{label}: {text.replace('&', '&&')}" if text else label)
            plain = label.replace("&", "")
            action.setToolTip(tip(f"{plain}: {text} ({action.shortcut().toString()})" if text else plain))

    def _follow(self, before: object, after: object) -> None:
        if getattr(before, "id", "") != getattr(after, "id", ""):
            self._tell_can()

    def _tell_can(self) -> None:
        for name in _NEED_APPLICATION:
            self.action(name).setEnabled(self._desk.document.is_open)

    def _application(self) -> QApplication:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        return application

    def be_quiet(self) -> None:
        """The window is closed: where the cursor goes is no matter any more."""
        self._application().focusChanged.disconnect(self._focus_moved)

    def _focus_moved(self, _old: object, now: object) -> None:
        if now is None and QApplication.activePopupWidget() is not None:
            return
        in_table = self._table() is not None
        for name in _ROW_ACTIONS:
            self.action(name).setEnabled(in_table)
        in_text = isinstance(now, QLineEdit | QPlainTextEdit | QTextEdit)
        for name in ("cut", "copy", "paste"):
            self.action(name).setEnabled(in_table or in_text)

    def _table(self) -> Any:
        """The table with the cursor in it (`RowsView`), None where there is none."""
        widget: QWidget | None = QApplication.focusWidget()
        while isinstance(widget, QWidget) and not hasattr(widget, "fill_down"):
            widget = widget.parentWidget()
        return widget

    def _row_act(self, method: str) -> Callable[[], None]:
        def act() -> None:
            if (table := self._table()) is not None:
                getattr(table, method)()

        return act

    def _edit(self, what: str) -> None:
        widget: QWidget | None = QApplication.focusWidget()
        table = self._table()
        target = widget if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit) else table
        if target is not None:
            getattr(target, what)()

    # ---- finding and explaining

    def find_anything(self) -> None:
        """Open the line that finds everything by its name."""
        from sixaika_desktop.gui.finder import Finder

        finder = Finder(self.targets(), self._window)
        finder.show_over(self._window)

    def targets(self) -> list[Target]:
        """All that can be found now."""
        from sixaika_desktop.gui.finder import Target, places

        window = self._window
        found = [
            Target(page.name, self.tr("Page"), self._shower(page.id), icon(page.icon))
            for at, page in enumerate(window.pages.pages)
            if window.pages.flags(window.pages.index(at))
        ]
        for action in window.findChildren(QAction):
            text = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
            if text and action.isEnabled() and action.objectName().startswith("action_"):
                found.append(Target(text, action.shortcut().toString(), action.trigger, action.icon()))
        return [*found, *places(self._desk)]

    def _shower(self, page_id: str) -> Callable[[], object]:
        return lambda: self._window.go_to_page(page_id)

    def _explain(self) -> None:
        from sixaika_desktop.gui.explain_sheet import figure_at_cursor

        figure, point = figure_at_cursor()
        if figure:
            self._sheet(figure).show_at(point)
        elif not self._window.page(self._window.page_id).explain():
            self._desk.tell(lambda: self.tr("Put the cursor on a figure, then press Ctrl+E."), key="explain")

    def explain(self, figure: str) -> None:
        """Explain a figure of the status line."""
        sheet = self._sheet(figure)
        line = self._window.status
        sheet.show_at(line.mapToGlobal(line.rect().topLeft()) - sheet.rect().bottomLeft())

    def _sheet(self, figure: str) -> ExplainSheet:
        from sixaika_desktop.gui.explain_sheet import ExplainSheet

        return ExplainSheet(self._desk, figure, self._window)

    def _find(self) -> None:
        from sixaika_desktop.gui.replacing import FindAndReplace

        widget = QApplication.focusWidget()
        marked = ""
        if isinstance(widget, QLineEdit):
            marked = widget.selectedText()
        elif isinstance(widget, QPlainTextEdit | QTextEdit):
            marked = widget.textCursor().selectedText()
        dialog = self._window.findChild(FindAndReplace) or FindAndReplace(self._desk, self._window)
        dialog.begin("" if "\u2029" in marked else marked)

    # ---- help

    def help(self) -> None:
        """Help on the page that is shown."""
        from sixaika_desktop.gui.help_sheet import Sheet

        page = self._window.pages.pages[max(0, self._window.ui.pages.currentIndex().row())]
        for shown in self._window.findChildren(Sheet):
            shown.close()
        Sheet(page.name, page.helps, self._window).show()

    def _keys(self) -> None:
        from sixaika_desktop.gui.help_sheet import Sheet, keys_of

        keys = keys_of(self._window.findChildren(QAction))
        Sheet(self.tr("Keyboard"), keys, self._window).show()

    def _about(self) -> None:
        from sixaika_desktop.gui.help_sheet import Sheet, about

        Sheet("6Aika Desktop", about(str(self._desk.shelf.path)), self._window).show()

    # ---- files and the library

    def _new(self) -> None:
        from sixaika_desktop.gui.new_application import NewApplication

        dialog = NewApplication(self._desk, self._window)
        dialog.wanted.connect(self._window.opener.from_call)
        dialog.open()

    def _import(self) -> None:
        kinds = self.tr("Applications") + " (*.sixaika *.json)"
        if (path := ask_file(self._window, kinds=kinds)) is not None:
            self._window.opener.import_file(path)

    def _freeze(self) -> None:
        desk = self._desk
        desk.keeper.flush()
        app, label = desk.document.application, self.tr("Kept by hand")
        if desk.keeper.is_new:
            desk.tell(lambda: self.tr("Change something first: this copy is not in the library yet."))
            return

        def done(version: Any) -> None:
            desk.tell(lambda: self.tr("Version {0} is kept.").format(version.number))

        desk.shelf.ask(lambda library: library.freeze(app, label), done, desk.trouble)

    def _versions(self) -> None:
        from sixaika_desktop.gui.versions import Versions

        self._desk.keeper.flush()
        dialog = Versions(self._desk, self._window)
        dialog.wanted.connect(self._window.opener.show)
        dialog.export_wanted.connect(self._window.exporter.ask_of)
        dialog.open()

    def _back_up(self) -> None:
        desk = self._desk
        desk.keeper.flush()

        def done(path: Path) -> None:
            desk.tell(lambda: self.tr("Backed up: {0}").format(path))

        desk.shelf.ask(lambda library: library.backup(), done, desk.trouble)

    def _restore(self) -> None:
        from sixaika_desktop import paths

        folder = str(paths.backups(self._desk.shelf.path))
        kinds = self.tr("Backups") + " (*.sqlite)"
        path = ask_file(self._window, self.tr("Restore a backup"), kinds, folder)
        if path is not None:
            self.restore(path)

    def restore(self, backup: Path) -> None:
        """Put a backup in the place of the library; what was there is kept aside."""
        desk = self._desk
        if not self._window.may_leave():
            return

        def put_in_place() -> Path | None:
            from sixaika_desktop.storage import restore

            return restore(backup, desk.shelf.path)

        def done(aside: Path | None) -> None:
            desk.tell(
                lambda: (
                    self.tr("The backup is in place. The library as it was is kept at {0}.").format(aside)
                    if aside
                    else self.tr("The backup is in place.")
                )
            )
            self._window.show_page("start")
            self._window.opener.again()

        desk.shelf.between(put_in_place, done, desk.trouble)
