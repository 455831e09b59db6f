"""A screen of its own with a window manager, the program on it, and a user who has a keyboard and can see.

The keyboard is xdotool; what is seen is what gets the focus, over AT-SPI, and what is in the library. Nothing
of the program is called.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO, Any, Final

from sixaika_desktop.domain.model import Application
from sixaika_desktop.domain.trouble import Trouble
from sixaika_desktop.storage import Library

ROOT = Path(__file__).parents[3]
TOOLS: Final = ("Xvfb", "openbox", "xdotool", "dbus-daemon")
SYSTEM_PYTHON: Final = "/usr/bin/python3"
PATIENCE: Final = 30.0
"""Seconds until something that was done must be seen."""


def lacking() -> str:
    """What this computer lacks for a journey, in a sentence; "" if nothing."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if sys.platform != "linux" or missing:
        return f"a journey in a real window needs Linux with {', '.join(missing or TOOLS)}"
    seen = subprocess.run(
        [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"], capture_output=True
    )
    return "a journey needs AT-SPI for Python (python3-gi, gir1.2-atspi-2.0)" if seen.returncode else ""


class Journey:
    """The program in a real window, from outside. Use it in a `with`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.library = folder / "library" / "library.sqlite"
        self.papers = folder / "papers"
        """Where files are chosen and written: a list of files opens what it shows, and closing a file of the
        library gives up what SQLite has locked in it.
        """
        self.focus: Mapping[str, str] = {}
        self.seen = 0
        self._started: list[subprocess.Popen[str]] = []
        self._environment = {
            **os.environ,
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "PYTHONFAULTHANDLER": "1",
        }

    def __enter__(self) -> Journey:
        self.folder.chmod(0o700)
        self.papers.mkdir()
        screen = self._start("Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp")
        self._environment["DISPLAY"] = f":{_line(screen)}"
        bus = self._start("dbus-daemon", "--session", "--nofork", "--print-address")
        self._environment["DBUS_SESSION_BUS_ADDRESS"] = _line(bus)
        self._start("openbox", "--sm-disable")
        eyes = self._start(SYSTEM_PYTHON, str(Path(__file__).with_name("eyes.py")))
        self._watching = threading.Thread(target=self._watch, args=(eyes.stdout,), daemon=True)
        self._watching.start()
        self.wait(lambda: self.focus.get("role") == "eyes", "eyes that see")
        program = (sys.executable, "-m", "sixaika_desktop", "--library", str(self.library), "--lang", "en")
        self.program = self._start(*program)
        self.wait(lambda: self.title().startswith("HNRY"), "the window with a sample")
        self.keys("F6")
        self.rest()
        return self

    def __exit__(self, *_: object) -> None:
        for process in reversed(self._started):
            process.terminate()
            process.wait(10)
        self._watching.join(10)
        for process in self._started:
            if process.stdout is not None:
                process.stdout.close()

    def _start(self, *command: str) -> subprocess.Popen[str]:
        with (self.folder / "errors.txt").open("a") as errors:
            process = subprocess.Popen(
                command, cwd=ROOT, env=self._environment, stdout=subprocess.PIPE, stderr=errors, text=True
            )
        self._started.append(process)
        return process

    def _watch(self, lines: IO[str]) -> None:
        for line in lines:
            self.focus = json.loads(line) or self.focus
            self.seen += 1

    # ---- what the user does

    def keys(self, *keys: str) -> None:
        """Press keys, such as `ctrl+n` or `Return`, one after the other."""
        self._xdotool("key", "--clearmodifiers", "--delay", "30", *keys)

    def type(self, text: str) -> None:
        """Type a text, letter by letter.

        Qt asks AT-SPI about each letter before it takes it, but not about shortcuts: those would overtake it.
        """
        self._xdotool("type", "--clearmodifiers", "--delay", "10", text)
        self.rest()

    def find(self, name: str, then: str = "") -> None:
        """Go to a page, a field or an action by Ctrl+K and its name; `then`: what has the focus next."""
        self.keys("ctrl+k")
        self.sees("Find anything")
        self.type(name)
        self.keys("Return")
        self.wait(lambda: self.focus["name"] != "Find anything", f"the end of finding {name}")
        if then:
            self.sees(then)
        else:
            self.rest()

    def tab_to(self, name: str | tuple[str, ...], key: str = "Tab") -> None:
        """Go on from field to field until one is called so, or in one of these ways."""
        for _ in range(20):
            if self.focus.get("name", "").startswith(name):
                return
            self.keys(key)
            self.rest()
        self.sees(name)

    def rest(self) -> None:
        """Wait until nothing is seen to change."""
        seen = -1
        while seen != self.seen:
            seen = self.seen
            time.sleep(0.25)

    def picture(self, path: Path) -> None:
        """Take a picture of the screen."""
        from PIL import ImageGrab

        ImageGrab.grab(xdisplay=self._environment["DISPLAY"]).save(path)

    def _xdotool(self, *arguments: str) -> str:
        return subprocess.run(
            ["xdotool", *arguments], env=self._environment, capture_output=True, text=True, check=False
        ).stdout.strip()

    # ---- what the user sees

    def title(self) -> str:
        """The title of the window that is in front."""
        return self._xdotool("getactivewindow", "getwindowname")

    def sees(self, name: str | tuple[str, ...]) -> None:
        """Wait until what has the focus is called this, or so that it begins with it."""
        self.wait(lambda: self.focus.get("name", "").startswith(name), f"the focus on {name}")

    def hears(self) -> list[dict[str, Any]]:
        """What a screen reader finds in the window."""
        walk = [SYSTEM_PYTHON, str(Path(__file__).with_name("walk.py"))]
        told = subprocess.run(walk, env=self._environment, capture_output=True, text=True, check=True)
        return json.loads(told.stdout)

    def kept(self) -> Application | None:
        """The application in the library that was saved last; None while there is none."""
        if not self.library.exists():
            return None
        try:
            with Library.open(self.library, read_only=True) as library:
                entries = library.list(most=1)
                return library.load(entries[0].id) if entries else None
        except Trouble:  # it is being made
            return None

    def keeps(self, told: Callable[[Application], Any], what: str) -> None:
        """Wait until the application in the library is so."""
        self.wait(lambda: (app := self.kept()) is not None and bool(told(app)), what)

    def wait(self, until: Callable[[], bool], what: str) -> None:
        """Wait until something is so; a picture of the screen tells why it is not."""
        end = time.monotonic() + PATIENCE
        while not until():
            if time.monotonic() > end:
                picture = self.folder / "waited.png"
                self.picture(picture)
                raise AssertionError(f"waited in vain for {what}; the focus is on {self.focus}: {picture}")
            time.sleep(0.05)


def _line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()
