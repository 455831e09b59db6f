"""What the program remembers about its window and the person at it; nothing of an application."""

from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The fields are the settings, their defaults what a new person gets.

    `started_in` is the language the program was started in when `language` was chosen: started in another
    one, that holds. `theme`: system, light or dark.
    """

    language: str = ""
    started_in: str = ""
    theme: str = "system"
    page: str = ""
    application: str = ""
    seen: bool = False
    narrow: bool = False
    spelling: bool = True
    geometry: QByteArray = QByteArray()  # noqa: RUF009
    splitter: QByteArray = QByteArray()  # noqa: RUF009


def store_beside(library: Path) -> QSettings:
    """Where the settings are kept: beside the library, so that another library has its own."""
    return QSettings(str(library.with_name(f"{library.stem}-window.ini")), QSettings.Format.IniFormat)


def read(store: QSettings) -> Settings:
    """The settings as they were last written; what is lacking or of the wrong kind is as for a new person."""
    known: dict[str, Any] = {}
    for f in fields(Settings):
        default: Any = f.default
        kind: Any = default.__class__
        value = store.value(f.name, default, kind)
        known[f.name] = value if isinstance(value, kind) else default
    return Settings(**known)


def write(store: QSettings, settings: Settings) -> None:
    """Write the settings; a folder that cannot be written to is no trouble worth a word."""
    for f in fields(settings):
        store.setValue(f.name, getattr(settings, f.name))
    store.sync()
