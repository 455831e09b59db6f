"""The page of the package: parts, making, preview and printing."""

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from sixaika_desktop.domain.model import Application
from sixaika_desktop.gui.document import nothing
from sixaika_desktop.gui.main_window import MainWindow
from sixaika_desktop.gui.pages.attachments import AttachmentsPage
from sixaika_desktop.gui.pages.package import PackagePage
from sixaika_desktop.gui.pages.package_pdf import PAPERS, Sizes
from sixaika_desktop.package import PARTS
from tests.gui.conftest import PATIENCE


def opened(window: MainWindow, qtbot: QtBot) -> PackagePage:
    window.ui.action_speak_en.trigger()
    window.show_page("package")
    page = window.page("package")
    assert isinstance(page, PackagePage)
    qtbot.waitUntil(lambda: page.ui.parts.topLevelItemCount() == len(PARTS), timeout=PATIENCE)
    return page


def row(page: PackagePage, part: str) -> list[str]:
    item = page.ui.parts.topLevelItem(PARTS.index(part))
    assert item is not None
    return [item.text(column) for column in range(4)]


def tick(page: PackagePage, *parts: str) -> None:
    page.ui.none.click()
    for part in parts:
        item = page.ui.parts.topLevelItem(PARTS.index(part))
        assert item is not None
        item.setCheckState(0, Qt.CheckState.Checked)


def made(page: PackagePage, folder: Path, qtbot: QtBot) -> None:
    page.make(folder)
    qtbot.waitUntil(lambda: page.files.made is not None and page.ui.work.isHidden(), timeout=PATIENCE)


def shown(page: PackagePage, part: str, qtbot: QtBot) -> None:
    page.preview.show_part(part)
    qtbot.waitUntil(lambda: bool(page.ui.paper.sizes), timeout=PATIENCE)


def test_every_part_tells_its_files_for_whom_and_what_is_lacking(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    letters = row(page, "letter")
    assert letters[:2] == ["Letters of intent", "6"]
    assert "Turku" in letters[2]
    assert letters[3] == "Signed copies of all: 6"
    assert row(page, "application")[1] == "1"
    assert page.parts.chosen()


def test_a_part_is_as_high_as_the_names_of_those_it_is_for(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    tree = page.ui.parts
    items = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    high = [tree.visualItemRect(item).height() for item in items if item is not None]
    line = tree.fontMetrics().height()
    assert all(height > line for height in high)
    assert max(high) >= 2 * line
    taken = sum(tree.header().sectionSize(n) for n in range(4))
    assert taken <= tree.viewport().width()


def test_the_one_pdf_for_paper_is_seen_as_it_is_ticked(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    tick(page, "agreement", "combined")
    assert page.parts.combined() == ("agreement", "combined")
    shown(page, "combined", qtbot)
    few = len(page.ui.paper.sizes)
    tick(page, "letter", "agreement", "combined")
    page.ui.tabs.setCurrentIndex(0)
    page.preview.show_part("combined")
    qtbot.waitUntil(lambda: len(page.ui.paper.sizes) > few, timeout=PATIENCE)
    tick(page, "data")
    assert page.parts.combined() == (*PAPERS, "combined")


def test_what_is_not_eligible_is_told_and_does_not_block(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    window.desk.document.apply("x", lambda app: replace(app, partners=app.partners[:1]))
    assert page.ui.state.text().startswith("Not eligible yet")
    assert page.ui.make.isEnabled()


def test_the_package_is_made_of_the_chosen_parts_and_its_files_are_listed(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = opened(window, qtbot)
    tick(page, "letter", "workbook")
    page.ui.zip.setChecked(True)
    page.ui.language.setCurrentIndex(page.ui.language.findData("sv"))
    folder = tmp_path / page.folder_name()
    made(page, folder, qtbot)
    assert folder.name == "hnry-ansokningspaket"
    names = {p.name for p in folder.iterdir()}
    assert len(names) == 8
    assert (tmp_path / f"{folder.name}.zip").is_file()
    assert page.ui.tabs.currentWidget() is page.ui.files_tab
    items = [page.ui.files.topLevelItem(n) for n in range(page.ui.files.topLevelItemCount())]
    told = {item.text(0): (item.text(1), item.text(2)) for item in items if item is not None}
    assert set(told) == names
    for name, (pages, size) in told.items():
        if name.endswith(".pdf"):
            assert pages == str(len(PdfReader(folder / name).pages))
        assert size.endswith(("kB", "bytes"))


def test_a_fuller_package_in_the_same_place_is_kept_aside_and_told_of(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = opened(window, qtbot)
    tick(page, "letter", "data")
    made(page, tmp_path / "paketti", qtbot)
    first = page.files.made
    tick(page, "letter")
    page.make(tmp_path / "paketti")
    qtbot.waitUntil(lambda: page.files.made is not first and page.ui.work.isHidden(), timeout=PATIENCE)
    found = page.files.made
    assert found is not None
    assert found.aside is not None
    assert any(path.suffix == ".sixaika" for path in found.aside.iterdir())
    assert str(found.aside) in page.ui.files_note.text()
    assert not any(path.suffix == ".sixaika" for path in found.folder.iterdir())


def test_no_part_chosen_makes_no_package(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    page.ui.none.click()
    assert not page.ui.make.isEnabled()
    page.ui.all.click()
    assert page.ui.make.isEnabled()


def test_a_folder_that_holds_other_things_is_left_alone_and_said_in_the_bar(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = opened(window, qtbot)
    tick(page, "data")
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "diary.txt").write_text("mine")
    page.make(folder)
    qtbot.waitUntil(lambda: any("mine" in text for text in window.messages.texts), timeout=PATIENCE)
    assert [p.name for p in folder.iterdir()] == ["diary.txt"]
    assert page.files.made is None
    qtbot.waitUntil(page.ui.make.isEnabled, timeout=PATIENCE)


def test_a_full_disk_is_one_sentence_and_leaves_the_earlier_package(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sixaika_desktop.package import making

    page = opened(window, qtbot)
    tick(page, "data", "agreement")
    folder = tmp_path / "package"
    made(page, folder, qtbot)
    before = {p.name: hashlib.sha256(p.read_bytes()).digest() for p in folder.iterdir()}

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(making, "write_sixaika", full)
        page.make(folder)
        qtbot.waitUntil(lambda: any("the disk is full" in t for t in window.messages.texts), timeout=PATIENCE)
    assert {p.name: hashlib.sha256(p.read_bytes()).digest() for p in folder.iterdir()} == before
    assert [p.name for p in tmp_path.iterdir() if p.name.endswith(".part")] == []
    tick(page, "data")
    again = next(b for b in window.messages.findChildren(QPushButton) if b.text() == "Try again")
    again.click()
    qtbot.waitUntil(lambda: len(list(folder.iterdir())) == 2, timeout=PATIENCE)


def test_a_package_can_be_cancelled_and_nothing_is_left(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = opened(window, qtbot)
    folder = tmp_path / "package"
    page.make(folder)
    qtbot.waitUntil(page.ui.work.isVisible, timeout=PATIENCE)
    page.ui.cancel.click()
    qtbot.waitUntil(page.ui.work.isHidden, timeout=PATIENCE)
    assert not folder.exists()
    assert page.files.made is None
    assert page.ui.make.isEnabled()
    assert any("was stopped" in text for text in window.messages.texts)


@pytest.mark.parametrize(("paper", "width"), [("a4", 842), ("a3", 1191)])
def test_the_time_plan_alone_is_written_on_the_paper_wanted(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, paper: str, width: int
) -> None:
    page = opened(window, qtbot)
    path = tmp_path / "plan.pdf"
    page.exporter.write("gantt", path, "sv", "a3" if paper == "a3" else "a4", "period")
    qtbot.waitUntil(path.exists, timeout=PATIENCE)
    box = PdfReader(path).pages[0].mediabox
    assert round(box.width) == width


@pytest.mark.parametrize(
    ("kind", "begins"),
    [
        ("pdf", b"%PDF"),
        ("archive", b"%PDF"),
        ("xlsx", b"PK"),
        ("sixaika", b"PK"),
        ("json", b"{"),
        ("csv", b"partner,"),
    ],
)
def test_each_file_can_be_had_alone(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, kind: str, begins: bytes
) -> None:
    page = opened(window, qtbot)
    path = tmp_path / "alone"
    page.exporter.write(kind, path, "sv")
    qtbot.waitUntil(path.exists, timeout=PATIENCE)
    content = path.read_bytes()
    assert content.startswith(begins)
    assert (b"<pdfaid:part>" in content) == (kind == "archive")


def test_the_last_page_can_be_gone_to_though_it_cannot_come_to_the_top(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = opened(window, qtbot)
    shown(page, "application", qtbot)
    page.ui.paper.zoom(0.25)
    QTest.keyClick(page.ui.paper, Qt.Key.Key_End)
    assert page.ui.number.text() == str(len(page.ui.paper.sizes))


def test_coming_back_does_not_make_the_papers_anew(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    shown(page, "letter", qtbot)
    sizes = page.ui.paper.sizes
    window.show_page("basics")
    window.show_page("package")
    assert page.ui.preview_note.isHidden()
    assert page.ui.paper.sizes is sizes


def test_the_preview_shows_pages_turns_and_zooms(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    shown(page, "letter", qtbot)
    view = page.ui.paper
    count = len(view.sizes)
    assert count >= 6
    assert page.ui.count.text() == f"/ {count}"
    assert page.preview.thumbs.rowCount() == count
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert page.ui.number.text() == "2"
    before = view.scale
    wheel = QWheelEvent(
        QPointF(40, 40),
        view.mapToGlobal(QPointF(40, 40)),
        QPointF(0, 0).toPoint(),
        QPointF(0, 120).toPoint(),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), wheel)
    assert view.scale > before
    assert page.ui.number.text() == "2"
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.scale == before


def test_only_pages_in_sight_are_drawn(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    drawn: list[int] = []

    def note(number: int, _scale: float) -> None:
        drawn.append(number)

    page.ui.paper.wanted.connect(note)
    shown(page, "application", qtbot)
    qtbot.waitUntil(lambda: bool(drawn), timeout=PATIENCE)
    qtbot.wait(100)
    assert max(drawn) < 3 < len(page.ui.paper.sizes)
    assert len(drawn) == len(set(drawn))
    QTest.keyClick(page.ui.paper, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: len(page.ui.paper.sizes) - 1 in drawn, timeout=PATIENCE)


def test_a_text_is_found_and_enter_goes_to_the_next_place(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    shown(page, "letter", qtbot)
    page.ui.search.setText("HNRY")
    qtbot.waitUntil(lambda: page.ui.hits.text().startswith("1 of "), timeout=PATIENCE)
    QTest.keyClick(page.ui.search, Qt.Key.Key_Return)
    assert page.ui.hits.text().startswith("2 of ")
    page.ui.search.setText("qqqq")
    qtbot.waitUntil(lambda: page.ui.hits.text() == "Not found", timeout=PATIENCE)


def sent(page: PackagePage, qtbot: QtBot, printer: QPrinter, window: MainWindow) -> Sizes:
    found: list[Sizes] = []
    page.printing.open(["letter", "timeline"], found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=PATIENCE)
    page.printing.send(printer, found[0])
    qtbot.waitUntil(
        lambda: any("sent to the printer" in text for text in window.messages.texts), timeout=PATIENCE
    )
    return found[0]


def printer_into(path: Path) -> QPrinter:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(72)
    return printer


def test_chosen_parts_are_printed_whole(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    page = opened(window, qtbot)
    path = tmp_path / "out.pdf"
    sizes = sent(page, qtbot, printer_into(path), window)
    assert len(PdfReader(path).pages) == len(sizes) > 6


def test_what_is_printed_has_a_name_in_the_list_of_prints(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = opened(window, qtbot)
    path = tmp_path / "out.pdf"
    sent(page, qtbot, printer_into(path), window)
    found = PdfReader(path).metadata
    assert found is not None
    assert found.title == page.folder_name() == "hnry-submission-package"


def test_a_range_is_printed_in_grey(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    page = opened(window, qtbot)
    path = tmp_path / "out.pdf"
    printer = printer_into(path)
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    printer.setFromTo(2, 3)
    sent(page, qtbot, printer, window)
    pages = PdfReader(path).pages
    assert len(pages) == 2
    pictures: list[Any] = [image for sheet in pages for image in sheet.images]
    assert {picture.image.mode for picture in pictures} == {"L"}


def test_without_a_printer_one_sentence_says_so(window: MainWindow, qtbot: QtBot) -> None:
    if QPrinterInfo.availablePrinterNames():
        pytest.skip("there is a printer")
    page = opened(window, qtbot)
    page.ui.print.click()
    assert any("no printer" in text for text in window.messages.texts)


def test_the_language_is_switched_at_once(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    window.ui.action_speak_sv.trigger()
    qtbot.waitUntil(lambda: row(page, "letter")[0] == "Avsiktsförklaringar", timeout=PATIENCE)
    assert page.ui.make.text() == "Gör paketet"


def test_a_package_made_before_a_change_says_so(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    page = opened(window, qtbot)
    tick(page, "data")
    made(page, tmp_path / "package", qtbot)
    assert "has changed" not in page.ui.files_note.text()
    window.desk.document.apply("x", lambda app: replace(app, acronym="HNRY2"))
    assert "has changed" in page.ui.files_note.text()


def test_the_preview_follows_the_application(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    shown(page, "letter", qtbot)
    before = len(page.ui.paper.sizes)
    window.desk.document.apply("x", lambda app: replace(app, partners=app.partners[:2]))
    qtbot.waitUntil(lambda: 0 < len(page.ui.paper.sizes) < before, timeout=PATIENCE)


@pytest.mark.parametrize("with_call", [True, False])
def test_an_empty_application_makes_a_package_too(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, with_call: bool
) -> None:
    document = window.desk.document
    empty = Application(id="empty", call=document.application.call)
    call = document.call if with_call else nothing().call
    window.desk.keeper.follow(empty, None, call)
    document.begin(empty, call)
    page = opened(window, qtbot)
    qtbot.waitUntil(lambda: row(page, "letter")[1] == "–", timeout=PATIENCE)
    assert row(page, "timeline")[1] == "–"
    assert "letter" not in page.parts.chosen()
    made(page, tmp_path / page.folder_name(), qtbot)
    assert page.files.files
    page.preview.show_part("letter")
    qtbot.waitUntil(lambda: page.ui.preview_note.text().startswith("There is nothing"), timeout=PATIENCE)


def test_attached_files_go_into_the_package(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    page = opened(window, qtbot)
    source = tmp_path / "notes.txt"
    source.write_text("notes")
    before = len(window.desk.document.application.attachments)
    attachments = window.page("attachments")
    assert isinstance(attachments, AttachmentsPage)
    attachments.add([source])
    qtbot.waitUntil(lambda: len(window.desk.document.application.attachments) > before, timeout=PATIENCE)
    qtbot.waitUntil(lambda: row(page, "annexes")[1] == "2", timeout=PATIENCE)
    tick(page, "annexes")
    made(page, tmp_path / "package", qtbot)
    assert any(file.name.endswith("notes.txt") for file in page.files.files)
