"""The windowed program: Qt first, everything slow after the first paint."""

import gc
import os
import sys
from pathlib import Path

from sixaika_desktop.domain.money import Language
from sixaika_desktop.domain.trouble import Trouble

DESKTOP_FILE = "fi.sixaika.Desktop"
"""The name of the program among the programs of a Linux desktop: that of its desktop file and icon."""
_SCREENS = ("WAYLAND_DISPLAY", "DISPLAY")


def run(library: Path, language: Language, file: Path | None = None) -> int:
    """Open the window on a library and stay until it is closed; *file* is taken into the library and opened.
    Raises Trouble where Qt cannot start.

    Where the library is open in a window already, that window comes to the front instead.
    """
    if sys.platform.startswith("linux"):
        _judge_screen()
    gc.disable()  # what is made while starting stays: looking for what does not would make the start longer
    try:
        from PySide6.QtCore import QTimer
        from PySide6.QtGui import QIcon
        from PySide6.QtWidgets import QApplication
    except ImportError as error:
        raise Trouble("cli-no-qt", reason=str(error)) from None
    from sixaika_desktop.gui.single import Doorbell, is_open_elsewhere

    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("6Aika Desktop")
    application.setApplicationDisplayName("6Aika Desktop")
    application.setDesktopFileName(DESKTOP_FILE)
    if is_open_elsewhere(library, file):
        return 0
    from sixaika_desktop.gui.faults import Faults
    from sixaika_desktop.gui.icons import program_icon
    from sixaika_desktop.gui.main_window import MainWindow, load_fonts

    QIcon.setThemeName("none")  # we bring our icons; to look for one in those of the desktop takes 0.1 s
    application.setStyle("Fusion")
    application.setFont(load_fonts())
    application.setWindowIcon(program_icon())
    window = MainWindow(library, language, file)
    Faults(window).install()
    doorbell = Doorbell(library, window)
    doorbell.rung.connect(window.come_to_front)
    if sys.platform == "darwin":  # a file that is double-clicked comes as an event there
        application.installEventFilter(doorbell)
    window.show()
    QTimer.singleShot(0, window, _started)
    return application.exec()


def _judge_screen() -> None:
    """Raises Trouble where neither Wayland nor X answers: Qt would end the program without a sentence."""
    wanted = os.environ.get("QT_QPA_PLATFORM", "")
    if wanted and not wanted.startswith(("wayland", "xcb")):
        return
    if ("xcb" not in wanted and _wayland_answers()) or ("wayland" not in wanted and _x_answers()):
        return
    raise Trouble("cli-no-screen", screen=", ".join(f"{n}={os.environ.get(n) or '–'}" for n in _SCREENS))


def _wayland_answers() -> bool:
    if os.environ.get("WAYLAND_SOCKET"):  # a connection that is open already
        return True
    name = os.environ.get("WAYLAND_DISPLAY")
    if not name:
        return False
    import socket

    with socket.socket(socket.AF_UNIX) as client:
        try:
            client.connect(os.path.join(os.environ.get("XDG_RUNTIME_DIR", ""), name))
        except OSError:
            return False
    return True


def _x_answers() -> bool:
    if not os.environ.get("DISPLAY"):
        return False
    import ctypes

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:  # Qt tells of a library that is not there
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    broken = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not broken


def _started() -> None:
    gc.freeze()
    gc.enable()
