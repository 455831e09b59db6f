"""Try every part of the program in a temporary folder: run on every installation and every bundle."""

import os
import sys
import tempfile
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from pkgutil import walk_packages

from sixaika_desktop.domain.phrases import resources
from sixaika_desktop.domain.trouble import Trouble

LIBRARIES = (
    "SQLAlchemy",
    "alembic",
    "reportlab",
    "pikepdf",
    "pypdfium2",
    "pillow",
    "XlsxWriter",
    "pandas",
    "python-stdnum",
    "platformdirs",
    "pyphen",
    "PySide6-Essentials",
)
"""The distributions whose versions are told; `build.spec` takes what is known of them into the bundle."""


def run() -> list[str]:
    """The names and versions of the parts that worked; raises what went wrong."""
    from sixaika_desktop import __version__, package
    from sixaika_desktop.exchange import read_application, write_json, write_sixaika
    from sixaika_desktop.export import write_csv, write_pdf, write_xlsx
    from sixaika_desktop.opening import call_of, samples, summary
    from sixaika_desktop.snapshot import Snapshot
    from sixaika_desktop.storage import Library

    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        opened = read_application(samples()[0])
        call = call_of(opened.application, None, None, "")
        snapshot = Snapshot(opened.application, call)
        with Library.open(folder / "library.sqlite") as library:
            library.add(opened.application, "selftest", summary(snapshot), call_text=call.text)
            assert library.load(opened.application.id) == opened.application
        write_sixaika(folder / "a.sixaika", opened.application, call.text, {})
        assert read_application(folder / "a.sixaika").application == opened.application
        (folder / "a.json").write_bytes(write_json(opened.application))
        assert read_application(folder / "a.json").application == opened.application
        write_pdf(snapshot, "fi", folder / "a.pdf", archive=True)
        write_xlsx(snapshot, "fi", folder / "a.xlsx")
        write_csv(snapshot, folder / "a.csv")
        assert all((folder / f"a.{kind}").stat().st_size for kind in ("pdf", "xlsx", "csv"))
        made = package.make(snapshot, "sv", folder / "package", attachments={})
        assert made.pages
        parts = [f"6Aika Desktop {__version__}", f"Python {sys.version.split()[0]}"]
        parts += [f"{library} {version(library)}" for library in LIBRARIES]
        return [*parts, _window(folder)]


def _modules() -> int:
    """Import every module of the program, so that nothing lacks in a bundle; how many there are."""
    import sixaika_desktop

    names = [
        found.name
        for found in walk_packages(sixaika_desktop.__path__, "sixaika_desktop.")
        if ".migrations" not in found.name and not found.name.endswith("__main__")
    ]
    for name in names:
        import_module(name)
    return len(names)


def _window(folder: Path) -> str:
    """Open the window without a screen; told, and not fatal, where the system lacks what
    Qt needs and the program did not bring it.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if sys.platform == "win32":  # without a screen Qt looks there for fonts of its own, and complains
        os.environ.setdefault("QT_QPA_FONTDIR", str(resources() / "fonts"))
    try:
        from PySide6.QtWidgets import QApplication
    except ImportError as error:
        if getattr(sys, "frozen", False):
            raise
        return Trouble("cli-no-qt", reason=str(error)).sentence("en")
    from sixaika_desktop.gui.main_window import MainWindow, load_fonts

    count = _modules()
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    application.setFont(load_fonts())
    window = MainWindow(folder / "library.sqlite", "fi")
    window.show()
    application.processEvents()
    window.close()
    return f"Qt window, {count} modules"
