"""The whole journey where there is no network: nothing is fetched, nothing is sent, and nothing lacks."""

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

JOURNEY = '''
import os, socket, sys
from pathlib import Path

def refuse(*_):
    raise AssertionError("the program reached for a network")

class Local(socket.socket):
    """A socket within this computer."""
    def __init__(self, family=-1, *rest, **named):
        if family in (-1, socket.AF_INET, socket.AF_INET6):
            refuse()
        super().__init__(family, *rest, **named)

socket.socket = Local
socket.create_connection = socket.getaddrinfo = socket.gethostbyname = refuse
folder = Path(sys.argv[1])
if os.path.exists("/proc/net/dev"):
    interfaces = [line.split(":")[0].strip() for line in open("/proc/net/dev") if ":" in line]
    print("INTERFACES", [name for name in interfaces if name != "lo"])

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from sixaika_desktop.app import run
from sixaika_desktop.cli import main
from sixaika_desktop.domain.phrases import resources

library = folder / "demo" / "demo.sqlite"
def do(*words):
    code = main(["--library", str(library), "--lang", "fi", *words])
    assert code == 0, (words, code)

do("demo", "--out", str(library.parent))
do("check", "hnry")
for kind in ("pdf", "xlsx", "csv", "sixaika", "gantt"):
    ending = "pdf" if kind == "gantt" else kind
    do("export", "hnry", "--to", kind, "--out", str(folder / f"{kind}.{ending}"))
do("package", "hnry", "--out", str(folder / "package"))

from sixaika_desktop.domain.edits import set_field
from sixaika_desktop.domain.model import Where

app = QApplication([])
opened, drafted = [], []
def draft(window, acronym):
    """Write into what is open, and take the last word back and say it again."""
    document = window.desk.document
    document.apply(acronym, set_field.of(Where(document.application.id, "acronym"), acronym))
    document.history.undo()
    document.history.redo()
    assert window.desk.keeper.flush(), "not saved"
    for page in window.pages.pages:
        window.show_page(page.id)
        app.processEvents()
    drafted.append(document.application.id)
def look():
    window = next(w for w in app.topLevelWidgets() if hasattr(w, "desk"))
    document = window.desk.document
    if not document.is_open or document.application.id in drafted:
        return
    if not opened:
        opened.append(document.application.id)
        draft(window, "OPENED-AND-CHANGED")
        window.opener.from_call("6aika-erdf-pilot", language="sv")
    else:
        draft(window, "BEGUN-OFFLINE")
        timer.stop()
        window.close()
timer = QTimer(interval=100)
timer.timeout.connect(look)
timer.start()
assert run(folder / "own.sqlite", "fi", folder / "sixaika.sixaika") == 0

library = folder / "own.sqlite"
do("list")
do("check", "hnry")
for id, name in zip(drafted, ("changed", "begun")):
    for kind in ("pdf", "csv", "sixaika"):
        do("export", id, "--to", kind, "--out", str(folder / f"{name}.{kind}"))
do("export", "hnry", "--to", "pdf", "--archive", "--out", str(folder / "archive.pdf"))
do("package", "hnry", "--out", str(folder / "changed"))
print("OPENED", opened)
'''


def _without_network() -> list[str] | None:
    """The command that runs another where there is no network interface; None where that is not allowed."""
    for command in (["unshare", "--net"], ["unshare", "--map-root-user", "--net"]):
        if shutil.which("unshare") and not subprocess.run([*command, "true"], capture_output=True).returncode:
            return command
    return None


@pytest.mark.parametrize("how", ["no interface", "sockets refused"])
def test_drafting_saving_checking_exporting_and_packaging_need_no_network(tmp_path: Path, how: str) -> None:
    apart = _without_network() if how == "no interface" else []
    if apart is None:
        pytest.skip("this system does not let a program be cut off")
    done = subprocess.run(
        [*apart, sys.executable, "-c", JOURNEY, str(tmp_path)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = done.stdout.splitlines()
    assert told[-1] == "OPENED ['hnry']"
    if how == "no interface":
        assert "INTERFACES []" in told
    assert list((tmp_path / "package").glob("*.pdf"))
    for name, acronym in (("changed", b"OPENED-AND-CHANGED"), ("begun", b"BEGUN-OFFLINE")):
        with zipfile.ZipFile(tmp_path / f"{name}.sixaika") as held:
            assert any(acronym in held.read(part) for part in held.namelist()), f"{acronym!r} was not saved"
    assert list((tmp_path / "changed").glob("*.pdf"))
    for name in ("changed.pdf", "begun.pdf", "archive.pdf"):
        assert (tmp_path / name).read_bytes().startswith(b"%PDF")
