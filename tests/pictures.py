"""Pictures of every page of the window, in both themes and three languages, and those of the README.

`poe pictures` writes them into pictures/, which git ignores; `poe pictures --readme` makes resources/pictures
anew as well.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from importlib import import_module
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sixaika_desktop.domain.phrases import LANGUAGES, resources

if TYPE_CHECKING:
    from PIL.Image import Image
    from PySide6.QtWidgets import QApplication

    from sixaika_desktop.gui.main_window import MainWindow

WIDTH, HEIGHT = 1360, 860
PAGE = "consortium"
"""The page of the window that the README shows."""

BOOKMARKS = ("", "Work plan", "Cost estimate", "Eligibility")
"""The first page and those that these bookmarks lead to are what the README shows of an application."""

PAPER, GAP, MARGIN = 440, 14, 14
DESK = (226, 231, 236)


def windows(out: Path) -> Iterator[Path]:
    """Every page of the window with a finished sample open, in each language and theme."""
    from PySide6.QtWidgets import QApplication

    from sixaika_desktop.gui.main_window import MainWindow, load_fonts
    from sixaika_desktop.gui.pages import pages

    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setStyle("Fusion")
    application.setFont(load_fonts())
    with tempfile.TemporaryDirectory() as folder:
        window = MainWindow(Path(folder) / "library.sqlite", "fi")
        window.resize(WIDTH, HEIGHT)
        window.show()
        while not window.desk.document.is_open:
            application.processEvents()
        window.desk.shelf.wait()
        for theme, language, page in product(("light", "dark"), LANGUAGES, pages()):
            window.desk.looks.choose(theme)
            window.desk.voice.speak(language)
            window.show_page(page.id)
            yield _kept(application, window, out / f"{page.place:03}-{page.id}-{language}-{theme}.png")
        window.close()


def _kept(application: "QApplication", window: "MainWindow", path: Path) -> Path:
    from PySide6.QtTest import QTest

    window.desk.jobs.wait()
    QTest.qWait(200)
    application.processEvents()
    if not window.grab().save(str(path)):
        raise OSError(f"{path} could not be written")
    return path


def application_picture() -> "Image":
    """Pages of HNRY side by side, as the program prints them in English."""
    from PIL import Image

    from sixaika_desktop import cli

    pdfium: Any = import_module("pypdfium2")  # it has no types

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "hnry.pdf"
        source = resources() / "samples" / "hnry.json"
        cli.main(["export", str(source), "--to", "pdf", "--lang", "en", "--out", str(path)])
        with pdfium.PdfDocument(path) as paper:
            at = {mark.get_title().strip(): mark.get_dest().get_index() for mark in paper.get_toc()}
            shown = [paper[at[name] if name else 0] for name in BOOKMARKS]
            sheets: list[Image.Image] = [
                page.render(scale=2 * PAPER / page.get_width()).to_pil() for page in shown
            ]
    small = [sheet.resize((PAPER, round(PAPER * sheet.height / sheet.width))) for sheet in sheets]
    found = Image.new(
        "RGB", (MARGIN * 2 + len(small) * (PAPER + GAP) - GAP, small[0].height + 2 * MARGIN), DESK
    )
    for number, sheet in enumerate(small):
        found.paste(sheet, (MARGIN + number * (PAPER + GAP), MARGIN))
    return found


def main() -> None:
    """Make them, and say where they are."""
    asked = argparse.ArgumentParser(prog="poe pictures", description=__doc__)
    asked.add_argument("--out", type=Path, default=Path("pictures"), help="the folder (pictures)")
    asked.add_argument("--readme", action="store_true", help="make the pictures of the README anew as well")
    given = asked.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    given.out.mkdir(parents=True, exist_ok=True)
    made = list(windows(given.out))
    print(f"{len(made)} pictures in {given.out}")
    if given.readme:
        shown = resources() / "pictures"
        (shown / "window.png").write_bytes(
            next(path for path in made if path.stem.endswith(f"{PAGE}-en-light")).read_bytes()
        )
        application_picture().save(shown / "application.png", optimize=True)
        print(f"application.png and window.png in {shown}")


if __name__ == "__main__":
    main()
