"""What the world and its users do to a window, and what it makes of that."""

import logging
import os
import sys
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any, Final, cast

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtGui import Qt as Gui
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from sixaika_desktop.domain.edits import set_field
from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import Partner, Where
from sixaika_desktop.gui import single
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.faults import Faults
from sixaika_desktop.gui.main_window import MainWindow
from sixaika_desktop.gui.pages.attachments import AttachmentsPage
from sixaika_desktop.gui.plain import tip
from sixaika_desktop.gui.single import Doorbell
from sixaika_desktop.opening import shipped_call
from sixaika_desktop.storage import Library
from tests.gui.conftest import PATIENCE, begin, sample

MARKUP: Final = "<b>BOLD</b><img src='x.png'>"
TYPED: Final = (
    *("acronym", "person", "organisation", "street", "town", "name", "position", "unit", "item", "supplier"),
    *("funder", "expertise", "text", "remark", "title", "description", "objective", "verification", "duties"),
    *("job_description", "department", "purpose"),
)


def put(desk: Desk, acronym: str) -> None:
    app = desk.document.application
    desk.document.apply("x", set_field.of(Where(app.id, "acronym"), acronym))


# ---- the library


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody delete a file that is open")
def test_a_library_that_is_deleted_while_it_is_open_is_put_back_whole(desk: Desk, tmp_path: Path) -> None:
    put(desk, "ONE")
    assert desk.keeper.flush()
    data = b"an annex"
    kept: list[str] = []
    desk.shelf.ask(lambda library: library.attach(data), kept.append, desk.trouble)
    desk.shelf.wait()
    QApplication.processEvents()
    for file in tmp_path.glob("library.sqlite*"):
        file.unlink()
    put(desk, "TWO")
    assert desk.keeper.flush()
    desk.close()
    with Library.open(tmp_path / "library.sqlite", read_only=True) as library:
        assert library.load("hnry").acronym == "TWO"
        assert library.attachment(kept[0]) == data


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody replace a file that is open")
def test_what_was_in_a_library_that_is_replaced_while_it_is_open_is_kept_among_the_backups(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    put(desk, "ONE")
    assert desk.keeper.flush()
    stranger = tmp_path / "stranger"
    stranger.write_bytes(b"no library" * 500)
    stranger.replace(tmp_path / "library.sqlite")
    put(desk, "TWO")
    with qtbot.waitSignal(desk.keeper.troubled, timeout=PATIENCE):
        desk.keeper.save()
    assert (tmp_path / "library.sqlite").read_bytes().startswith(b"no library")
    copies = list((tmp_path / "backups").glob("* replaced.sqlite"))
    assert len(copies) == 1
    with Library.open(copies[0], read_only=True) as library:
        assert library.load("hnry").acronym == "ONE"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody replace a file that is open")
def test_into_a_library_without_it_that_is_put_there_the_application_is_written_whole(
    desk: Desk, tmp_path: Path
) -> None:
    put(desk, "ONE")
    assert desk.keeper.flush()
    Library.open(tmp_path / "other.sqlite").close()
    (tmp_path / "other.sqlite").replace(tmp_path / "library.sqlite")
    put(desk, "TWO")
    assert desk.keeper.flush()
    with Library.open(tmp_path / "library.sqlite", read_only=True) as library:
        assert library.load("hnry") == desk.document.application


# ---- our own faults


@pytest.fixture
def own_log() -> Iterator[None]:
    """The log of this test is nobody else's."""
    yield
    log = logging.getLogger("sixaika_desktop.faults")
    for handler in list(log.handlers):
        handler.close()
        log.removeHandler(handler)
    log.propagate = True


def _close_dialogs(told: list[str]) -> None:
    box = QApplication.activeModalWidget()
    if isinstance(box, QMessageBox):
        told.append(box.text())
        box.close()


def _raised(faults: Faults, times: int) -> None:
    for _ in range(times):
        try:
            raise RuntimeError("SECRET of a field")
        except RuntimeError as fault:
            faults.caught(RuntimeError, fault, fault.__traceback__)
        QApplication.processEvents()


@pytest.mark.usefixtures("own_log")
def test_a_fault_that_comes_with_every_repainting_is_told_once_and_logged_each_time(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    log = tmp_path / "faults.log"
    faults = Faults(window, log)
    told: list[str] = []
    watch = QTimer(window)
    watch.timeout.connect(lambda: _close_dialogs(told))
    watch.start(50)
    for _ in range(3):
        _raised(faults, 1)
        qtbot.wait(200)
    watch.stop()
    assert len(told) == 1
    assert log.read_text("utf-8").count("RuntimeError") == 3


@pytest.mark.usefixtures("own_log")
def test_a_log_that_cannot_be_written_is_named_to_nobody(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("no folder", "utf-8")
    told: list[str] = []
    QTimer.singleShot(300, lambda: _close_dialogs(told))
    _raised(Faults(window, tmp_path / "file" / "faults.log"), 1)
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
    assert "faults.log" not in told[0]
    assert "SECRET" not in caplog.text
    caplog.clear()


def test_a_fault_of_ours_that_stops_a_save_is_told_and_the_status_says_so(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(Library, "save", fail)
    put(window.desk, "ONE")
    with qtbot.captureExceptions() as caught:
        window.desk.keeper.flush()
    assert caught[0][0] is ZeroDivisionError
    assert window.status.ui.saved.text() == "Ei vielä tallennettu"
    monkeypatch.undo()
    assert window.desk.keeper.flush()


# ---- files


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there every name is text")
@pytest.mark.parametrize("name", [b"\xff\xfe liite.json", b"two\nlines.json", "å %41 #.json".encode()])
def test_a_second_start_hands_over_a_file_of_any_name(qtbot: QtBot, tmp_path: Path, name: bytes) -> None:
    library = tmp_path / "library.sqlite"
    bell = Doorbell(library)
    told: list[str] = []
    bell.rung.connect(told.append)
    file = tmp_path / os.fsdecode(name)
    spelt = single._spelt(str(file))  # pyright: ignore[reportPrivateUsage]
    assert spelt.count(b"\n") == 1
    socket = single.QLocalSocket()
    socket.connectToServer(single._name(library))  # pyright: ignore[reportPrivateUsage]
    assert socket.waitForConnected(2000)
    socket.write(spelt)
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
    assert told == [str(file)]
    socket.disconnectFromServer()
    bell.close()


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there every name is text")
def test_an_attachment_whose_name_is_no_text_is_kept_and_saved(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.show_page("attachments")
    page = window.page("attachments")
    assert isinstance(page, AttachmentsPage)
    path = tmp_path / os.fsdecode(b"liite \xff.txt")
    path.write_bytes(b"x")
    before = len(window.desk.document.application.attachments)
    page.add([path])
    qtbot.waitUntil(lambda: len(window.desk.document.application.attachments) == before + 1, timeout=PATIENCE)
    assert window.desk.document.application.attachments[-1].name == "liite \ufffd.txt"
    assert window.desk.keeper.flush()


@pytest.mark.parametrize("name", ["/" + "x" * 5000, "/tmp/a\0b", "/tmp/nowhere.xlsx"])
def test_a_name_that_no_file_can_have_is_told_in_the_bar(window: MainWindow, qtbot: QtBot, name: str) -> None:
    before = window.desk.document.application
    window.come_to_front(name)
    qtbot.waitUntil(lambda: bool(window.messages.texts), timeout=PATIENCE)
    assert window.desk.document.application is before


def test_a_file_is_dropped_anywhere_on_the_window(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    from sixaika_desktop.exchange import write_json

    file = tmp_path / "ä.json"
    file.write_bytes(write_json(replace(sample(), acronym="DROPPED")))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(5, 5), copy, mime, left, none))
    qtbot.waitUntil(lambda: window.desk.document.application.acronym == "DROPPED", timeout=PATIENCE)


# ---- markup in what people type


def _marked(value: Any, name: str = "") -> Any:
    """A value with markup in every text that is typed."""
    if is_dataclass(value) and not isinstance(value, type):
        told: dict[str, Any] = {}
        for f in fields(value):
            part = getattr(value, f.name)
            if f.name in TYPED or isinstance(part, tuple):
                told[f.name] = _marked(part, f.name)
        return replace(value, **told | ({"organisation": ""} if isinstance(value, Partner) else {}))
    if isinstance(value, tuple):
        parts = cast("tuple[Any, ...]", value)
        return tuple(_marked(part) if is_dataclass(part) else part for part in parts)
    if isinstance(value, Map):
        texts = cast("Map[str, str]", value)
        return Map({key: MARKUP + text for key, text in texts.items()})
    return MARKUP + value if isinstance(value, str) and name in TYPED else value


def _is_rendered(text: object) -> bool:
    return isinstance(text, str) and "<b>BOLD" in text and Gui.mightBeRichText(text)


def _tips(view: QAbstractItemView) -> list[object]:
    model = view.model()
    return [
        model.index(row, column, QModelIndex()).data(Qt.ItemDataRole.ToolTipRole)
        for row in range(min(30, model.rowCount(QModelIndex())))
        for column in range(12)
    ]


def _rendered(window: MainWindow) -> list[str]:
    found = [
        label.objectName()
        for label in window.findChildren(QLabel)
        if label.textFormat() is Qt.TextFormat.AutoText and _is_rendered(label.text())
    ]
    found += [
        w.objectName() or type(w).__name__ for w in window.findChildren(QWidget) if _is_rendered(w.toolTip())
    ]
    for view in window.findChildren(QAbstractItemView):
        if view.isVisible():
            found += [f"tip in {view.objectName()}" for text in _tips(view) if _is_rendered(text)]
    return found


def test_markup_that_people_type_is_shown_as_typed_on_every_page(window: MainWindow, qtbot: QtBot) -> None:
    app = _marked(sample())
    call = shipped_call(app.call)
    assert call is not None
    begin(window.desk, app, call)
    window.resize(1400, 900)
    for page in window.pages.pages:
        window.show_page(page.id)
        qtbot.wait(50)
        assert (page.id, _rendered(window)) == (page.id, [])
    put(window.desk, MARKUP)
    assert _rendered(window) == []


def test_a_tip_shows_tags_and_line_breaks_as_they_were_typed() -> None:
    assert tip("two\nlines, a < b") == "two\nlines, a < b"
    assert tip("<b>x</b>\ny") == '<p style="white-space: pre-wrap">&lt;b&gt;x&lt;/b&gt;\ny</p>'
