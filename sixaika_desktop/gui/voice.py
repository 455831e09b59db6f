"""The language of the screen: Finnish, Swedish or English, changed at once."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from sixaika_desktop.domain.money import Language
from sixaika_desktop.domain.phrases import LANGUAGES, resources

NAMES: Final = {"fi": "Suomi", "sv": "Svenska", "en": "English"}
"""Each language by its own name."""

_COUNTRIES: Final = {"fi": "fi_FI", "sv": "sv_FI", "en": "en_GB"}


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for translation where it stands; lupdate knows this name."""
    return text


class Voice(QObject):
    """Speaks one language; forms are written in English and translated by `resources/i18n`."""

    changed = Signal()
    """Another language is spoken: say everything again."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language: Language = language
        self._translators: list[tuple[QTranslator, bytes]] = []
        self._install()

    def speak(self, language: str) -> None:
        """Speak another language."""
        for known in LANGUAGES:
            if known == language != self.language:
                self.language = _known(language)
                self._install()
                self.changed.emit()

    def be_quiet(self) -> None:
        """Take the translations out of the program again."""
        for translator, _ in self._translators:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._translators = []

    def _install(self) -> None:
        self.be_quiet()
        QLocale.setDefault(QLocale(_COUNTRIES[self.language]))
        folders = (
            Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
            resources() / "i18n",
        )
        for name, folder in zip((f"qtbase_{self.language}", self.language), folders, strict=True):
            path = folder / f"{name}.qm"
            if not path.is_file():  # English is what the program is written in
                continue
            # Qt would map the file into memory, and end the program when another version is written over it;
            # of bytes it keeps no copy
            translator, told = QTranslator(self), path.read_bytes()
            if translator.load(told):
                QCoreApplication.installTranslator(translator)
                self._translators.append((translator, told))


def _known(language: str) -> Language:
    return "fi" if language == "fi" else "sv" if language == "sv" else "en"
