"""The states of an application (hakemuksen tila): draft, submitted, granted, refused.

What is handed in is kept as it was, by itself; who changes it afterwards is told so once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from sixaika_desktop.domain.phrases import say
from sixaika_desktop.gui.desk import Desk

if TYPE_CHECKING:
    from sixaika_desktop.domain.model import Application
    from sixaika_desktop.storage import Library
    from sixaika_desktop.storage.keeping import Version

AFTERWARDS: Final = frozenset({"state", "diary", "code", "submission", "advance"})
"""The fields that are filled in when an application has been handed in."""

KEY: Final = "state"


def named(state: str, language: str) -> str:
    """A state in a language: inlämnad."""
    return say(f"term-application-state-{state}", language)


class States(QObject):
    """Follows the state of the application on the screen, and changes that of any in the library."""

    versions_wanted = Signal()
    """Somebody wants to see what is kept."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._handed_in: Application | None = None
        self._is_told = False
        desk.document.changed.connect(self._follow)
        desk.keeper.saved.connect(self._keep)

    def set(self, id: str, state: str) -> None:
        """Give an application another state: the one on the screen, or one in the library."""
        from sixaika_desktop.domain.edits import set_field
        from sixaika_desktop.domain.model import Where
        from sixaika_desktop.domain.places import describe

        desk, where = self._desk, Where(id, "state")
        document, edit = desk.document, set_field.of(where, state)
        if document.application.id == id:
            document.apply(describe(document.application, where, desk.language), edit)
            return

        def mark(library: Library) -> tuple[Application, str, Version | None]:
            app = library.load(id)
            after = edit(app)
            if after is app:
                return app, state, None
            library.save(after, app, describe(app, where, desk.language))
            is_handed_in = state == "submitted"
            kept = library.freeze(after, self._label()) if is_handed_in else None
            return after, app.state, kept

        def done(told: tuple[Application, str, Version | None]) -> None:
            after, old, kept = told
            if old != state:
                desk.tell(
                    lambda: self._marked(after, state, kept),
                    key=KEY,
                    actions=((lambda: self.tr("Undo"), lambda: self.set(id, old)),),
                )

        desk.shelf.change(mark, done, desk.trouble)

    def _marked(self, app: Application, state: str, kept: Version | None) -> str:
        from sixaika_desktop.domain.places import name_of

        language = self._desk.language
        told = self.tr("“{0}” is now: {1}.").format(name_of(app, app, language), named(state, language))
        return f"{told} {self._kept_as(kept)}" if kept else told

    def _kept_as(self, kept: Version) -> str:
        return self.tr("What was handed in is kept as version {0}.").format(kept.number)

    def _label(self) -> str:
        from sixaika_desktop.domain.places import capital

        return capital(named("submitted", self._desk.language))

    # ---- the one on the screen

    def _follow(self, before: Application, after: Application) -> None:
        if before.id != after.id or before.state != after.state:
            self._is_told = False
            self._desk.untold.emit(KEY)
        if before.id != after.id:
            self._handed_in = None
        elif before.state != after.state:
            if after.state == "submitted":
                self._handed_in = after
                QTimer.singleShot(0, self._desk.keeper, self._desk.keeper.save)
        elif after.state != "draft" and not self._is_told and _is_other(before, after):
            self._is_told = True
            self._desk.shelf.ask(lambda library: library.versions(after.id), self._tell, self._desk.trouble)

    def _keep(self, _moment: object) -> None:
        """Keep exactly what is handed in, as soon as the application is in the library."""
        app, self._handed_in = self._handed_in, None
        if app is None:
            return
        desk, label = self._desk, self._label()

        def done(version: Version) -> None:
            desk.tell(lambda: self._kept_as(version))

        desk.shelf.ask(lambda library: library.freeze(app, label), done, desk.trouble)

    def _tell(self, kept: tuple[Version, ...]) -> None:
        """Somebody changes what was handed in."""
        desk, state = self._desk, self._desk.document.application.state

        def words() -> str:
            told = self.tr("The state is “{0}”, and you are changing the application.")
            more = (
                self.tr("What was handed in stays as it was, as version {0}.").format(kept[0].number)
                if kept
                else self.tr("No version of it is kept: undo, then choose File ▸ Keep this version.")
            )
            return f"{told.format(named(state, desk.language))} {more}"

        actions = ((lambda: self.tr("Kept versions"), self.versions_wanted.emit),) if kept else ()
        desk.tell(words, key=KEY, actions=actions)


def _is_other(before: Application, after: Application) -> bool:
    """Whether more than what is filled in afterwards has changed."""
    from sixaika_desktop.domain.difference import difference

    rows = {row.id for app in (before, after) for row in app.calendar}
    return any(d.where.id not in rows and d.where.field not in AFTERWARDS for d in difference(before, after))
