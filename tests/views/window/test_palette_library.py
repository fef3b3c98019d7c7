"""The palette leads into the library: documents, scripts and error codes."""

import pytest
from library_desk import new_sop, sop
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView

from desktop.domain.bilingual import Bilingual
from desktop.domain.drafts import TicketDraft
from desktop.domain.error_codes import ErrorCode
from desktop.domain.scripts import Script
from desktop.models.palette_model import ROW

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


class Box:
    """The open palette over a library of one document, one script, one error code."""

    def __init__(self, opened):
        self.opened = opened
        my = opened.app.desk.my
        self.document, _ = new_sop(my, "ZZZ-01", sop("量子网关"))
        my.short_texts.add_script(
            Script(0, b"", "YY-01", Bilingual("量子问候", "Quantum"), Bilingual("您好", "Hello"))
        )
        my.short_texts.add_code(ErrorCode(0, b"", "QX-77", "ERP", meaning=Bilingual("坏", "Bad")))
        opened.settle()
        opened.window.activateWindow()
        opened.window.ways.open_palette()
        self.line = opened.window.findChild(QLineEdit, "palette_search")
        self.list = opened.window.findChild(QListView, "palette_rows")

    def type(self, text):
        """Type a line and return the rows by their ids."""
        self.line.setText(text)
        self.opened.settle()
        model = self.list.model()
        rows = [model.index(row).data(ROW) for row in range(model.rowCount())]
        return {each.id: each for each in rows if each.id}

    def enter(self, row_id):
        """Choose a row and press Enter."""
        self.list.setCurrentIndex(self.list.model().find(row_id))
        QTest.keyClick(self.line, Qt.Key.Key_Return)
        self.opened.settle()


@pytest.fixture
def box(opened):
    return Box(opened("en"))


@pytest.mark.parametrize("typed", ["zzz-01", "量子网关", "lzwg"])
def test_a_document_is_found_and_opened_in_the_library(box, typed):
    rows = box.type(typed)
    row_id = f"document:{box.document}"
    assert rows[row_id].group == "SOPs"
    box.enter(row_id)
    assert box.opened.window.shown() == "sops"
    assert box.opened.window.pane("sops").state.opened.row.code == "ZZZ-01"
    box.opened.window.ways.open_palette()
    assert row_id in box.type("")


def test_scripts_and_error_codes_lead_to_their_pages(box):
    pages = []
    box.opened.window.pane("sops").library.page_wanted.connect(pages.append)
    script = next(row for row in box.type("quantum").values() if row.group == "Scripts")
    box.enter(script.id)
    box.opened.window.ways.open_palette()
    code = next(row for row in box.type("qx-77").values() if row.group == "Error codes")
    assert code.hint == "ERP"
    box.enter(code.id)
    assert pages == ["script:YY-01", "code:QX-77"]


def test_a_document_stands_before_tickets_that_only_speak_of_its_code(box):
    box.opened.app.desk.my.tickets.create(TicketDraft("又是 ZZZ-01 的问题"))
    box.opened.settle()
    row_id = f"document:{box.document}"
    named = list(box.type("zzz-01"))
    assert named[0] == row_id
    assert any(each.startswith("ticket:") for each in named)
    assert next(iter(box.type("问题 zzz-01"))).startswith("ticket:")
