"""The windowed program: Qt first, everything slow after the first paint."""

import os
import sys
from pathlib import Path

from sixaika_desktop.domain.money import Language
from sixaika_desktop.domain.trouble import Trouble


def run(library: Path, language: Language) -> int:
    """Open the window on a library and stay until it is closed. Raises Trouble where Qt cannot start."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in screens):
        raise Trouble("cli-no-qt", reason="DISPLAY")
    try:
        from PySide6.QtWidgets import QApplication
    except ImportError as error:
        raise Trouble("cli-no-qt", reason=str(error)) from None
    from sixaika_desktop.gui.main_window import MainWindow, load_fonts

    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("6Aika Desktop")
    application.setStyle("Fusion")
    application.setFont(load_fonts())
    window = MainWindow(library, language)
    window.show()
    return application.exec()
