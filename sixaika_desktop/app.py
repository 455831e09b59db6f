"""The windowed program: Qt first, everything slow after the first paint."""

import os
import sys
from pathlib import Path

from sixaika_desktop.domain.money import Language
from sixaika_desktop.domain.trouble import Trouble


def run(library: Path, language: Language) -> int:
    """Open the window on a library and stay until it is closed. Raises Trouble where Qt cannot start.

    Where the library is open in a window already, that window comes to the front instead.
    """
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in screens):
        raise Trouble("cli-no-qt", reason="DISPLAY")
    try:
        from PySide6.QtWidgets import QApplication
    except ImportError as error:
        raise Trouble("cli-no-qt", reason=str(error)) from None
    from sixaika_desktop.gui.single import Doorbell, is_open_elsewhere

    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("6Aika Desktop")
    application.setApplicationDisplayName("6Aika Desktop")
    application.setDesktopFileName("sixaika-desktop")
    if is_open_elsewhere(library):
        return 0
    from sixaika_desktop.gui.faults import Faults
    from sixaika_desktop.gui.main_window import MainWindow, load_fonts

    application.setStyle("Fusion")
    application.setFont(load_fonts())
    window = MainWindow(library, language)
    Faults(window).install()
    Doorbell(library, window).rung.connect(window.come_to_front)
    window.show()
    return application.exec()
