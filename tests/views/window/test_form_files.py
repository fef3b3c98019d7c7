"""Files in a form for a new ticket: pasted, dropped, kept with the draft, part of the ticket."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication

from desktop.views.files.strip import AttachmentStrip

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


@pytest.fixture
def form(forms):
    """Return the window with one form that has a subject."""
    forms.run("new_ticket")
    forms.type("new_subject", "Scanner is stuck")
    return forms


def paste(form, data):
    form.find("new_text").insertFromMimeData(data)
    form.desk.settle()


def picture():
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    data = QMimeData()
    data.setImageData(image)
    return data


def dropped(*paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def names(form):
    strip = form.find("attachments")
    assert isinstance(strip, AttachmentStrip)
    return [file.name for file in strip.staged()]


def newest(form):
    my = form.desk.app.desk.my
    return my.queue.get(max(form.desk.queue.model.keys))


def test_a_pasted_screenshot_becomes_part_of_the_ticket_in_the_same_act(form):
    paste(form, picture())
    assert [Path(name).suffix for name in names(form)] == [".png"]
    form.run("new.save")
    ticket = newest(form)
    assert ticket.subject == "Scanner is stuck"
    assert [(file.media_type, file.bytes > 0) for file in ticket.attachments] == [
        ("image/png", True)
    ]
    form.run("undo")
    assert newest(form).subject != "Scanner is stuck"


def test_files_dropped_anywhere_on_the_form_go_along_when_it_is_saved_as_solved(form, tmp_path):
    (tmp_path / "a.log").write_text("169.254.1.2")
    body, data = form.find("new_ticket_form"), dropped(tmp_path / "a.log", tmp_path / "gone.log")
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
    for made in (QDragEnterEvent, QDropEvent):
        event = made(QPoint(5, 5), *how, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(body, event)
        assert event.isAccepted()
    form.desk.settle()
    assert names(form) == ["a.log"]
    form.run("new.solve")
    form.type("solved_how", "Replugged")
    form.run("new.solve")
    assert [file.name for file in newest(form).attachments] == ["a.log"]


def test_files_stay_with_their_form_and_come_back_with_its_draft(form, tmp_path):
    (tmp_path / "a.log").write_text("x")
    paste(form, dropped(tmp_path / "a.log"))
    form.run("new_ticket")
    assert not form.shows("attached_file")
    form.desk.window.intake.show_number(1)
    assert names(form) == ["a.log"]
    form.desk.window.intake.forms.leave()
    form.desk.settle()
    kept = form.desk.app.desk.my.drafts.all("form-").values()
    assert [[file[0] for file in draft["files"]] for draft in kept] == [["a.log"]]


def test_a_form_that_holds_nothing_but_a_file_is_not_empty(forms, tmp_path):
    (tmp_path / "a.log").write_text("x")
    forms.run("new_ticket")
    paste(forms, dropped(tmp_path / "a.log"))
    assert not forms.all[0].is_empty


def test_a_megabyte_of_words_becomes_a_file_and_its_beginning(form):
    data = QMimeData()
    data.setText("line of a log\n" * 80_000)
    paste(form, data)
    assert [Path(name).suffix for name in names(form)] == [".txt"]
    assert "The whole text is in" in form.find("new_text").toPlainText()
    assert len(form.find("new_text").toPlainText()) < 3000
