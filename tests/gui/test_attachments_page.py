"""The page of the attachments: what is asked, what is there, and files from anywhere."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QFont
from pytestqt.qtbot import QtBot

from sixaika_desktop.domain.edits import set_field
from sixaika_desktop.domain.model import Attachment, Where
from sixaika_desktop.exchange import read_application
from sixaika_desktop.gui.main_window import MainWindow
from sixaika_desktop.gui.pages import attachments_files
from sixaika_desktop.gui.pages.attachments import AttachmentsPage
from tests.gui.conftest import PATIENCE
from tests.package import files


def opened(window: MainWindow) -> AttachmentsPage:
    window.show_page("attachments")
    page = window.page("attachments")
    assert isinstance(page, AttachmentsPage)
    return page


def attachments(window: MainWindow) -> tuple[Attachment, ...]:
    return window.desk.document.application.attachments


def without_files(window: MainWindow) -> None:
    window.desk.document.apply("x", lambda app: replace(app, attachments=()))


def added(page: AttachmentsPage, window: MainWindow, qtbot: QtBot, *paths: Path) -> Attachment:
    before = len(attachments(window))
    page.add(paths)
    qtbot.waitUntil(lambda: len(attachments(window)) == before + len(paths), timeout=PATIENCE)
    return attachments(window)[-1]


def states(page: AttachmentsPage, annex: str) -> list[str]:
    items = [page.ui.asked.topLevelItem(n) for n in range(page.ui.asked.topLevelItemCount())]
    return [item.text(2) for item in items if item is not None and item.text(0) == annex]


def test_what_is_asked_is_told_for_every_partner_with_its_clause(window: MainWindow) -> None:
    window.ui.action_speak_en.trigger()
    page = opened(window)
    assert states(page, "Joint project agreement") == ["Named, file not here"]
    assert len(states(page, "Letter of intent between lead and co-implementer")) == 6
    without_files(window)
    assert states(page, "Joint project agreement") == ["Missing"]
    first = page.ui.asked.topLevelItem(0)
    assert first is not None
    assert "357/2014" in first.text(3)
    assert page.ui.empty.isVisible()
    window.ui.action_undo.trigger()
    assert states(page, "Joint project agreement") == ["Named, file not here"]


def test_a_file_is_kept_by_its_hash_and_removing_it_can_be_undone(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = opened(window)
    path = tmp_path / "Sopimus.txt"
    path.write_bytes(b"agreed")
    row = added(page, window, qtbot, path)
    assert (row.name, row.size, row.media_type) == ("Sopimus.txt", 6, "text/plain")
    target = tmp_path / "copy.txt"
    page.ui.files.choose(row.id)
    page.save_copy(row, target)
    qtbot.waitUntil(target.exists, timeout=PATIENCE)
    assert target.read_bytes() == b"agreed"
    page.ui.remove.click()
    assert row not in attachments(window)
    window.ui.action_undo.trigger()
    assert row in attachments(window)
    again = tmp_path / "again.txt"
    page.save_copy(row, again)
    qtbot.waitUntil(again.exists, timeout=PATIENCE)
    window.ui.action_undo.trigger()
    assert all(other.id != row.id for other in attachments(window))


def test_files_are_dropped_on_the_page(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    page = opened(window)
    without_files(window)
    data = QMimeData()
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(name)
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a.txt", "b.txt")])
    copy, left, no = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    assert page.acceptDrops()
    page.dropEvent(QDropEvent(QPointF(50, 50), copy, data, left, no))
    qtbot.waitUntil(lambda: len(attachments(window)) == 2, timeout=PATIENCE)
    assert {row.name for row in attachments(window)} == {"a.txt", "b.txt"}
    qtbot.waitUntil(lambda: not page.ui.progress.isVisible())


def test_a_missing_annex_gets_its_kind_and_partner_at_once(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.ui.action_speak_en.trigger()
    page = opened(window)
    partner = window.desk.document.application.partners[1]
    gone = next(r for r in attachments(window) if r.kind == "letter-of-intent" and r.partner == partner.id)
    kept = tuple(row for row in attachments(window) if row is not gone)
    window.desk.document.apply("x", lambda app: replace(app, attachments=kept))
    line = next(
        line
        for line in page._lines  # pyright: ignore[reportPrivateUsage]
        if line.annex.id == "joint-agreement"
    )
    assert page.belongs_to(line) == ("joint-agreement", "", "")
    path = tmp_path / "letter.txt"
    path.write_text("x")
    page.add([path], "letter-of-intent", partner.id)
    qtbot.waitUntil(lambda: len(attachments(window)) == len(kept) + 1, timeout=PATIENCE)
    row = attachments(window)[-1]
    assert (row.kind, row.partner) == ("letter-of-intent", partner.id)
    assert "Day of signing missing" in states(page, "Letter of intent between lead and co-implementer")
    window.desk.document.apply("x", set_field.of(Where(row.id, "signed"), attachments(window)[0].signed))
    assert "Day of signing missing" not in states(page, "Letter of intent between lead and co-implementer")


def test_the_file_of_a_named_attachment_takes_its_place(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = opened(window)
    named = attachments(window)[0]
    path = tmp_path / "signed.txt"
    path.write_text("signed")
    page.replace_file(named.id, path)
    qtbot.waitUntil(lambda: bool(attachments(window)[0].sha256), timeout=PATIENCE)
    fresh = attachments(window)[0]
    assert (fresh.id, fresh.kind, fresh.name, fresh.signed) == (
        named.id,
        named.kind,
        "signed.txt",
        named.signed,
    )
    path.write_text("another")
    page.replace_file(named.id, path)
    qtbot.waitUntil(lambda: attachments(window)[0].sha256 != fresh.sha256, timeout=PATIENCE)
    assert attachments(window)[0].signed is None
    window.ui.action_undo.trigger()
    assert attachments(window)[0] == fresh


def test_hostile_files_are_told_in_one_sentence_and_change_nothing(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = opened(window)
    before = window.desk.document.application
    huge = tmp_path / "huge.bin"
    with huge.open("wb") as file:
        file.truncate(attachments_files.LARGEST + 1)
    folder = tmp_path / "folder.bin"
    folder.mkdir()
    hostile = [huge, folder, tmp_path / "nowhere.bin", tmp_path / ("x" * 300)]
    if hasattr(os, "mkfifo"):
        pipe = tmp_path / "pipe.bin"
        os.mkfifo(pipe)
        hostile.append(pipe)
    for path in hostile:
        page.add([path])
        name = path.name[:20]
        qtbot.waitUntil(
            lambda name=name: any(name in text for text in window.messages.texts), timeout=PATIENCE
        )
    assert window.desk.document.application is before


def test_a_damaged_or_encrypted_pdf_is_kept_and_told(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    import pikepdf

    window.ui.action_speak_en.trigger()
    page = opened(window)
    bad = tmp_path / "bad.pdf"
    bad.write_bytes(b"%PDF-1.7 and nothing more")
    assert added(page, window, qtbot, bad).name == "bad.pdf"
    assert any("bad.pdf is damaged" in text for text in window.messages.texts)
    secret = tmp_path / "secret.pdf"
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(secret, encryption=pikepdf.Encryption(owner="a", user="b"))
    assert added(page, window, qtbot, secret).name == "secret.pdf"
    assert any("secret.pdf is encrypted" in text for text in window.messages.texts)


def test_a_pdf_that_had_to_be_repaired_is_kept_and_told(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.ui.action_speak_en.trigger()
    page = opened(window)
    cut = tmp_path / "cut.pdf"
    cut.write_bytes(files.pdf()[:-40])
    assert added(page, window, qtbot, cut).name == "cut.pdf"
    assert any("cut.pdf was broken and has been repaired" in text for text in window.messages.texts)


def test_what_is_asked_is_readable_whole_and_as_wide_as_the_list(window: MainWindow, qtbot: QtBot) -> None:
    tree = opened(window).ui.asked
    line = tree.fontMetrics().height()
    rows = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    high = lambda: max(tree.visualItemRect(row).height() for row in rows if row is not None)  # noqa: E731
    wide = lambda: sum(tree.header().sectionSize(n) for n in range(4))  # noqa: E731
    qtbot.waitUntil(lambda: high() >= 2 * line and wide() <= tree.viewport().width(), timeout=PATIENCE)
    state = next(row.text(2) for row in rows if row is not None)
    assert tree.columnWidth(2) > tree.fontMetrics().horizontalAdvance(state)


def test_reading_is_cancelled_and_nothing_is_attached(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = opened(window)
    before = window.desk.document.application
    path = tmp_path / "large.bin"
    path.write_bytes(bytes(20 * attachments_files.MB))
    page.add([path])
    assert page.ui.cancel.isVisible()
    page.ui.cancel.click()
    qtbot.waitUntil(lambda: not page.ui.cancel.isVisible(), timeout=PATIENCE)
    window.desk.shelf.wait()
    assert window.desk.document.application is before


def test_a_program_that_came_with_a_file_is_never_started(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = opened(window)
    path = tmp_path / "surprise.exe"
    path.write_bytes(b"MZ")
    row = added(page, window, qtbot, path)
    page.ui.files.choose(row.id)
    page.ui.open.click()
    assert any("surprise.exe" in text for text in window.messages.texts)


def test_attachments_go_along_in_the_exported_file(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    page = opened(window)
    path = tmp_path / "goes.txt"
    path.write_bytes(b"along")
    row = added(page, window, qtbot, path)
    target = tmp_path / "out.sixaika"
    window.exporter.write("sixaika", target)
    qtbot.waitUntil(target.exists, timeout=PATIENCE)
    assert read_application(target).attachments[row.sha256] == b"along"


def test_a_verdict_reaches_the_files(window: MainWindow) -> None:
    page = opened(window)
    row = attachments(window)[2]
    assert page.reach(Where(row.id, "signed"))
    index = page.ui.files.currentIndex()
    assert page.files.columns[index.column()].key == "signed"
    assert page.reach(Where(window.desk.document.application.id, "attachments"))


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_in_a_small_window_what_is_asked_is_wrapped_and_needs_no_scrolling_sideways(
    window: MainWindow, qtbot: QtBot, language: str
) -> None:
    window.desk.voice.speak(language)
    window.show_page("attachments")
    page = window.page("attachments")
    assert isinstance(page, AttachmentsPage)
    wide = QFont(page.font())
    wide.setPointSizeF(wide.pointSizeF() * 1.15)
    page.ui.asked.setFont(wide)
    window.resize(1024, 700)
    tree = page.ui.asked
    qtbot.waitUntil(lambda: tree.viewport().width() < 520, timeout=PATIENCE)
    qtbot.waitUntil(lambda: tree.header().length() <= tree.viewport().width(), timeout=PATIENCE)
    assert tree.horizontalScrollBar().maximum() == 0
    state = tree.visualItemRect(tree.topLevelItem(1)).height()  # pyright: ignore[reportArgumentType]
    assert state >= 2 * tree.fontMetrics().height()
    assert all(tree.columnWidth(column) >= 80 for column in range(4))
