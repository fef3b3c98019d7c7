"""What is typed about a ticket: drafts, files, pictures, half-finished words, long texts."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.views.files.strip import AttachmentStrip
from desktop.views.tickets.talk_drafts import talk_drafts

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


@pytest.fixture
def desk(opened):
    found = opened()
    found.queue.table.go_to_row(2)
    found.settle()
    return found


def go(desk, row):
    """Go to a row and wait until the preview has followed."""
    desk.queue.table.go_to_row(row)
    QTest.qWait(80)
    desk.settle()


def write(desk, mode="reply"):
    desk.queue.write(mode)
    desk.settle()
    return desk.window.findChild(QWidget, "composer_text")


def strip(desk):
    return desk.queue.preview.composer.findChild(AttachmentStrip)


def ticket(desk):
    return desk.app.desk.my.queue.get(desk.queue.table.current_key())


def compose(text, preedit="", committed=""):
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(committed)
    QApplication.sendEvent(text, event)


def ctrl_enter(text):
    QTest.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def paste(text, data):
    text.insertFromMimeData(data)


def test_a_draft_survives_a_crash_and_says_that_it_is_one(desk):
    text = write(desk)
    text.setPlainText("没写完的")
    talk_drafts(desk.app.desk).flush()
    desk.settle()
    key = desk.queue.table.current_key()
    session = desk.app.desk.session
    again = desk.app.desk.workspace.services(session)
    assert again.drafts.talk()[key, "reply"]["text"] == "没写完的"
    talk_drafts(desk.app.desk).put(key, "reply", talk_drafts(desk.app.desk).get(0, ""), None)
    assert text.toPlainText() == ""
    talk_drafts(desk.app.desk)._dirty.clear()  # noqa: SLF001 - as a crash leaves it
    talk_drafts(desk.app.desk).read_again()
    desk.settle()
    assert text.toPlainText() == "没写完的"
    assert desk.window.findChild(QWidget, "draft_kept").isVisibleTo(desk.window)
    text.sent.emit()
    desk.settle()
    talk_drafts(desk.app.desk).flush()
    desk.settle()
    assert again.drafts.talk() == {}
    assert ticket(desk).messages[-1].body == "没写完的"


def test_the_row_of_a_ticket_tells_that_something_is_half_written_about_it(desk):
    row = desk.queue.table.currentIndex().row()

    def spoken():
        return desk.queue.words.spoken(desk.queue.model.ticket(row))

    assert "Draft" not in spoken()
    write(desk).setPlainText("half")
    assert "Draft" in spoken()
    drawn = desk.queue.table.grab().toImage()
    desk.queue.words.is_drafted = lambda _key: False
    desk.queue.table.viewport().update()
    assert desk.queue.table.grab().toImage() != drawn


def test_a_draft_from_an_earlier_session_is_seen_in_the_first_quiet_moment(opened):
    desk = opened(rested=False)
    key = desk.queue.table.current_key()
    desk.app.desk.my.drafts.keep_talk(key, "note", {"text": "from before", "files": []})
    desk.window.late_start()
    desk.settle()
    assert desk.window.findChild(QWidget, "composer_text") is None
    desk.window.rest()
    desk.settle()
    text = desk.window.findChild(QWidget, "composer_text")
    assert text.toPlainText() == "from before"
    assert text.isVisibleTo(desk.window)


def test_what_is_typed_stays_with_its_ticket_and_person(desk):
    text = write(desk)
    text.setPlainText("给第三张")
    go(desk, 3)
    assert text.toPlainText() == ""
    desk.app.desk.work_as(desk.app.desk.workspace.session(desk.agents["Wang Yu"], "en"))
    desk.settle()
    go(desk, 2)
    assert text.toPlainText() == ""
    desk.app.desk.work_as(desk.app.desk.workspace.session(desk.agents["Luo Bin"], "en"))
    desk.settle()
    go(desk, 2)
    assert text.toPlainText() == "给第三张"


def test_ctrl_enter_during_a_half_word_sends_nothing_and_loses_nothing(desk):
    text = write(desk, "note")
    before = len(ticket(desk).messages)
    compose(text, committed="已经")
    compose(text, preedit="huifu")
    ctrl_enter(text)
    QTest.keyClick(text, Qt.Key.Key_Return)
    desk.settle()
    assert len(ticket(desk).messages) == before
    assert text.whole_text() == "已经huifu"
    key = desk.queue.table.current_key()
    assert talk_drafts(desk.app.desk).get(key, "note").text == "已经huifu"
    compose(text, committed="恢复")
    assert text.toPlainText() == "已经恢复"
    ctrl_enter(text)
    desk.settle()
    assert ticket(desk).messages[-1].body == "已经恢复"


def test_a_half_word_stands_where_the_cursor_is_also_behind_signs_of_two_units(desk):
    text = write(desk, "note")
    text.setPlainText("😀甲乙")
    cursor = text.textCursor()
    cursor.setPosition(3)
    text.setTextCursor(cursor)
    compose(text, preedit="bing")
    assert text.whole_text() == "😀甲bing乙"


def test_a_pasted_screenshot_goes_with_the_reply_as_png_in_one_undo(desk):
    text = write(desk)
    text.setPlainText("见截图")
    data = QMimeData()
    data.setImageData(QImage(40, 30, QImage.Format.Format_RGB32))
    paste(text, data)
    desk.settle()
    (file,) = strip(desk).staged()
    assert file.name.endswith(".png")
    ctrl_enter(text)
    desk.settle()
    found = ticket(desk)
    last = found.attachments[-1]
    assert (last.name, last.message) == (file.name, found.messages[-1].key)
    assert strip(desk).staged() == ()
    desk.app.commands.run("undo")
    desk.settle()
    assert last not in ticket(desk).attachments


def test_cells_of_a_sheet_are_pasted_as_text_not_as_a_picture(desk):
    text = write(desk)
    data = QMimeData()
    data.setImageData(QImage(40, 30, QImage.Format.Format_RGB32))
    data.setText("A\tB")
    paste(text, data)
    assert text.toPlainText() == "A\tB"


def test_dropped_files_are_kept_and_one_that_vanishes_says_so(desk, tmp_path):
    write(desk)
    (tmp_path / "a.log").write_text("x")
    data = QMimeData()
    names = ("a.log", "gone.log")
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in names])
    composer = desk.queue.preview.composer
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
    for made in (QDragEnterEvent, QDropEvent):
        event = made(QPoint(5, 5), *how, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(composer, event)
        assert event.isAccepted()
    desk.settle()
    assert [file.name for file in strip(desk).staged()] == ["a.log"]
    rows = strip(desk).findChildren(QWidget, "attached_file")
    assert any("gone.log could not be read" in row.accessibleName() for row in rows)


def test_a_file_beyond_the_limit_offers_to_keep_its_place(desk, tmp_path):
    text = write(desk)
    big = tmp_path / "big.png"
    with big.open("wb") as file:
        file.truncate(100_000_000)
    strip(desk).add_paths([str(big)])
    desk.settle()
    assert strip(desk).staged() == ()
    (row,) = strip(desk).findChildren(QWidget, "attached_file")
    assert "100.0 MB; the limit is 50 MB" in row.accessibleName()
    row.path_wanted.emit()
    assert text.toPlainText() == str(big)


def test_a_picture_that_unfolds_to_gigabytes_shows_no_thumbnail(tmp_path):
    import struct  # noqa: PLC0415
    import zlib  # noqa: PLC0415

    from PySide6.QtCore import QSize  # noqa: PLC0415

    from desktop.views.files.thumbnails import read_thumbnail  # noqa: PLC0415

    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + head
    png = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + chunk
    (tmp_path / "bomb").write_bytes(png + struct.pack(">I", zlib.crc32(chunk)))
    assert read_thumbnail(tmp_path / "bomb", QSize(20, 20)) is None
    (tmp_path / "text").write_text("<svg/>")
    assert read_thumbnail(tmp_path / "text", QSize(20, 20)) is None
    QImage(400, 100, QImage.Format.Format_RGB32).save(str(tmp_path / "good.png"))
    assert read_thumbnail(tmp_path / "good.png", QSize(20, 20)).size() == QSize(20, 5)


def test_a_megabyte_of_text_becomes_a_file_with_its_first_lines_in_the_note(desk):
    text = write(desk, "note")
    data = QMimeData()
    data.setText("第一行\n" + "x" * 1_000_001)
    paste(text, data)
    desk.settle()
    (file,) = strip(desk).staged()
    assert (file.bytes, file.media_type) == (1_000_011, "text/plain")
    assert text.toPlainText().startswith("第一行\n")
    assert file.name in text.toPlainText()
    assert len(text.toPlainText()) < 3000
    assert "longer than 1 MB" in desk.toasts()[-1][0]


def test_a_text_follows_the_switch_from_note_to_reply_and_files_too(desk):
    text = write(desk, "note")
    text.setPlainText("其实是答复")
    composer = desk.queue.preview.composer
    from desktop.qtkit.widgets.segmented import SegmentedControl  # noqa: PLC0415

    modes = composer.findChild(SegmentedControl)
    modes.choose("reply")
    modes.chosen.emit("reply")
    assert text.toPlainText() == "其实是答复"
    key = desk.queue.table.current_key()
    assert not talk_drafts(desk.app.desk).has(key, "note")
