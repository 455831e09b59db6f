"""The window in three languages: complete, different, and as compiled."""

import ast
import runpy
import shutil
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from sixaika_desktop.gui import voice
from sixaika_desktop.gui.main_window import MainWindow
from sixaika_desktop.gui.pages import pages

ROOT = Path(__file__).parents[2]
I18N = ROOT / "resources" / "i18n"
BUILD = runpy.run_path(str(ROOT / "resources" / "build.py"))

NAMES = {"6Aika Desktop", "FI", "SV", "EN", "&Suomi", "S&venska", "&English"}
"""What is called so in every language."""


def messages(folder: Path, language: str) -> dict[tuple[str, str], str]:
    """The translations of a language by context and source; "" where one is lacking."""
    found: dict[tuple[str, str], str] = {}
    for path in sorted((folder / language).glob("*.ts")):
        for context in ET.parse(path).getroot().iter("context"):
            for message in context.iter("message"):
                translation = message.find("translation")
                assert translation is not None
                done = translation.get("type") is None
                key = (context.findtext("name", ""), message.findtext("source", ""))
                found[key] = (translation.text or "") if done else ""
    return found


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_every_text_is_translated(language: str) -> None:
    lacking = [source for source, text in messages(I18N, language).items() if not text]
    assert not lacking, f"{language}: translate these in resources/i18n/{language}: {lacking[:5]}"


def test_no_two_languages_say_the_same() -> None:
    finnish, swedish = messages(I18N, "fi"), messages(I18N, "sv")
    assert finnish.keys() == swedish.keys()
    same = [key for key in finnish if key[1] in (finnish[key], swedish[key]) or finnish[key] == swedish[key]]
    assert not [key for key in same if key[1] not in NAMES]


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_what_is_filled_in_is_the_same_in_every_language(language: str) -> None:
    import re

    for (_, source), text in messages(I18N, language).items():
        assert sorted(re.findall(r"\{\w*\}", source)) == sorted(re.findall(r"\{\w*\}", text)), source


def test_the_catalogues_hold_the_texts_of_forms_and_code(tmp_path: Path) -> None:
    import shutil

    shutil.copytree(I18N, tmp_path / "i18n")
    BUILD["translations"](tmp_path / "i18n")
    for language in ("fi", "sv"):
        assert messages(tmp_path / "i18n", language).keys() == messages(I18N, language).keys(), "poe build"


def test_the_compiled_translations_are_those_of_the_catalogues(tmp_path: Path) -> None:
    BUILD["compiled"](I18N, tmp_path)
    for language in ("fi", "sv"):
        assert (tmp_path / f"{language}.qm").read_bytes() == (I18N / f"{language}.qm").read_bytes(), (
            "poe build"
        )


def test_the_compiled_forms_are_those_of_the_designer_files(tmp_path: Path) -> None:
    import re

    BUILD["forms"](tmp_path)
    for fresh in sorted(tmp_path.glob("ui_*.py")):
        compiled = ROOT / "sixaika_desktop" / "gui" / "forms" / fresh.name

        def body(path: Path) -> str:
            return re.sub(r"## Created by: .*", "", path.read_text("utf-8"))

        assert body(fresh) == body(compiled), f"{compiled.name} is old: poe build"
    assert len(list((ROOT / "sixaika_desktop" / "gui" / "forms").glob("ui_*.py"))) == len(
        list(tmp_path.glob("*"))
    )


def said(window: MainWindow) -> dict[str, str]:
    """Every fixed text on the screen, by what says it."""
    found: dict[str, str] = {}
    for action in window.findChildren(QAction):
        if action.objectName().startswith("action_"):
            found[action.objectName()] = action.text().partition(":")[0]
    for widget in window.findChildren(QWidget):
        name = widget.objectName()
        if isinstance(widget, QLabel | QAbstractButton) and name and not name.startswith("qt_"):
            found[f"{type(widget.parent()).__name__}.{widget.objectName()}"] = widget.text()
    return found


def test_on_the_screen_no_text_is_the_same_in_two_languages(window: MainWindow, qtbot: QtBot) -> None:
    for page in pages():
        window.show_page(page.id)
        qtbot.wait(10)
    told: dict[str, dict[str, str]] = {}
    for language in ("fi", "sv", "en"):
        window.desk.voice.speak(language)
        qtbot.wait(10)
        told[language] = said(window)
    for key, finnish in told["fi"].items():
        if not any(letter.isalpha() for letter in finnish) or finnish in NAMES:
            continue
        others = {told["sv"][key], told["en"][key]}
        if "call_" in key or "application_name" in key or "help_" in key:
            continue
        assert finnish not in others or finnish in SHARED, f"{key}: {finnish}"


SHARED = {"BIC", "IBAN", "PIC", "NUTS-alue", "Status", "VAT"}
"""Field names that two languages share."""


def test_a_catalogue_written_anew_does_no_harm_to_a_window_that_is_open(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "i18n").mkdir()
    catalogue = tmp_path / "i18n" / "sv.qm"
    shutil.copy(I18N / "sv.qm", catalogue)
    monkeypatch.setattr(voice, "resources", lambda: tmp_path)
    speaker = voice.Voice("sv", qapp)
    try:
        with catalogue.open("r+b") as file:
            file.truncate()
        assert QCoreApplication.translate("Call", "Who pays") == "Vem som betalar"
    finally:
        speaker.be_quiet()
    assert QCoreApplication.translate("Call", "Who pays") == "Who pays"


def test_no_text_hides_in_an_f_string_where_lupdate_does_not_find_it() -> None:
    hidden = [
        f"{path.name}: {ast.unparse(call)}"
        for path in (ROOT / "sixaika_desktop" / "gui").rglob("*.py")
        for told in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(told, ast.JoinedStr)
        for call in ast.walk(told)
        if isinstance(call, ast.Call) and ast.unparse(call.func).endswith(("tr", "translate"))
    ]
    assert not hidden
