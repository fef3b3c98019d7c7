"""A ticket is shown as it will look on paper, turned over by keys, saved, sent to a printer."""

import pypdfium2
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.domain.errors import AppError
from desktop.drawing.pages.content import PageBreak, PageHead, Paragraph, PrintedDocument
from desktop.models.ticket_words import number_text
from desktop.services.print_process import print_document
from desktop.views.printing.preview import show_preview

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


@pytest.fixture
def desk(opened):
    return opened()


def three_pages(_my, path, progress):
    said = tuple(b for word in ("alpha", "beta", "gamma") for b in (Paragraph(word), PageBreak()))
    return print_document(PrintedDocument(PageHead("Three pages"), said[:-1], "en"), path, progress)


def dialog_of(desk):
    return desk.window.findChild(object, "print_preview")


def shown(desk, make=three_pages):
    show_preview(desk.app.desk, desk.window, make, "Three pages")
    desk.settle()
    dialog = dialog_of(desk)
    desk.settle()
    return dialog


def words(path):
    with pypdfium2.PdfDocument(path) as document:
        return [page.get_textpage().get_text_bounded() for page in document]


def test_the_ticket_at_hand_is_shown_with_its_number(desk):
    key = desk.queue.table.current_key()
    row = desk.app.desk.my.queue.rows([key])[key]
    assert desk.app.commands.run("queue.print")
    desk.settle()
    dialog = dialog_of(desk)
    assert number_text(row.station, row.counter) in dialog.windowTitle()
    assert not dialog.view.widget().pixmap().isNull()


def test_an_open_ticket_is_printed_by_the_same_key(desk):
    desk.show("ticket")
    assert desk.app.commands.for_key("Ctrl+P").id == "ticket.print"
    desk.app.commands.run("ticket.print")
    desk.settle()
    assert dialog_of(desk) is not None


def test_pages_are_turned_by_keys_and_buttons_and_their_place_is_said(desk):
    dialog = shown(desk)
    place = dialog.findChild(object, "page_place")
    assert place.text() == "Page 1 of 3"
    QTest.keyClick(dialog.view, Qt.Key.Key_PageDown)
    assert place.text() == "Page 2 of 3"
    QTest.keyClick(dialog.view, Qt.Key.Key_End)
    assert place.text() == "Page 3 of 3"
    assert not dialog.findChild(object, "next_page").isEnabled()
    QTest.keyClick(dialog.view, Qt.Key.Key_PageDown)
    assert dialog.view.page == 2
    dialog.findChild(object, "previous_page").click()
    assert place.text() == "Page 2 of 3"
    QTest.keyClick(dialog.view, Qt.Key.Key_Home)
    assert place.text() == "Page 1 of 3"


def test_a_larger_page_is_rendered_anew_and_the_whole_page_is_one_key_away(desk):
    dialog = shown(desk)
    fitted = dialog.view.widget().pixmap().width()
    dialog.view.set_zoom(200)
    desk.settle()
    assert dialog.view.widget().pixmap().width() > fitted
    dialog.findChild(object, "whole_page").click()
    desk.settle()
    assert dialog.view.widget().pixmap().width() == fitted


def test_a_step_larger_goes_to_the_next_size_and_ends_at_the_largest(desk):
    dialog = shown(desk)
    dialog.view.set_zoom(100)
    dialog.view.zoom_by(1)
    assert dialog.view.percent() == 125
    for _ in range(9):
        dialog.view.zoom_by(1)
    assert dialog.view.percent() == 300
    dialog.view.set_zoom(50)
    dialog.view.zoom_by(-1)
    assert dialog.view.percent() == 50


def test_the_pdf_is_saved_where_the_person_says(desk, tmp_path, monkeypatch):
    target = tmp_path / "kept.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    dialog = shown(desk)
    dialog.findChild(object, "save_pdf").click()
    desk.settle()
    assert "alpha" in words(target)[0]
    assert "kept.pdf" in desk.toasts()[-1][0]


def test_a_place_that_cannot_be_written_is_told_and_the_preview_stays(desk, tmp_path, monkeypatch):
    folder = tmp_path / "taken"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(folder), ""))
    dialog = shown(desk)
    dialog.save()
    desk.settle()
    assert "was not written" in desk.toasts()[-1][0]
    assert dialog.isVisible()
    assert list(tmp_path.glob("*.part")) == []


def test_the_pages_chosen_are_sent_to_the_printer(desk, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFromTo(2, 3)
    dialog = shown(desk)
    dialog.send(printer)
    desk.settle()
    assert len(words(tmp_path / "printed.pdf")) == 2
    assert "Three pages" in desk.toasts()[-1][0]


def test_a_print_that_fails_opens_nothing_and_says_why(desk):
    def fail(_my, _path, _progress):
        raise AppError("print_failed", detail="worker gone")

    show_preview(desk.app.desk, desk.window, fail, "x")
    desk.settle()
    assert dialog_of(desk) is None
    assert "worker gone" in desk.toasts()[-1][0]


def test_a_preview_that_is_closed_while_a_page_is_drawn_fails_nowhere(desk):
    dialog = shown(desk)
    dialog.view.go(1)
    dialog.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.settle()
    assert dialog_of(desk) is None
