"""Competence at the window: levels of everybody, what a lead says, the warning on assigning."""

import pytest
from PySide6.QtWidgets import QWidget

from desktop.domain.exams.competence import Level

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


class Page:
    """The page, seen by the sample's trainer."""

    def __init__(self, desk, name="Shen Ruoxi"):
        self.desk, self.app = desk, desk.app.desk
        workspace = self.app.workspace
        self.app.work_as(workspace.session(desk.agents[name], "en"))
        self.view = desk.window.show_pane("training").show_page("competence")
        desk.settle()
        self.table = self.view.table

    def stand(self, name, code):
        """Make a cell the current one."""
        heads = [
            self.table.horizontalHeaderItem(column).text()
            for column in range(self.table.columnCount())
        ]
        rows = [self.table.item(row, 0).text() for row in range(self.table.rowCount())]
        self.table.setCurrentCell(rows.index(name), heads.index(code))

    def word(self):
        """Return what the current cell says."""
        return self.table.currentItem().text()

    def said(self, name):
        """Return the words of a part."""
        return self.view.findChild(QWidget, name).text()


@pytest.fixture
def page(opened):
    return Page(opened())


def test_each_cell_says_a_level_and_what_it_follows_from(page):
    page.stand("Cheng Yimo", "PRN-01")
    assert "100 at exams, mark" in page.said("competence_why")
    assert "released" in page.said("competence_why")
    assert page.word() in {"alone", "in training"}


def test_a_lead_says_who_may_work_alone_with_a_reason_and_takes_it_back(page):
    page.stand("Zou Kaiwen", "SW-01")
    before = page.word()
    assert page.desk.app.commands.run("competence.alone")
    page.desk.settle()
    sheet = page.desk.window.findChild(QWidget, "exam_reason_sheet")
    sheet.findChild(QWidget, "exam_reason_text").setPlainText("two years of it")
    sheet.act.click()
    page.desk.settle()
    assert page.word() == "alone"
    assert "Shen Ruoxi said: alone (two years of it)" in page.said("competence_why")
    assert page.desk.app.commands.run("competence.as_seen")
    page.desk.settle()
    assert page.word() == before


def test_who_is_no_trainer_sees_their_own_row_and_says_nothing(opened):
    page = Page(opened(), "Zou Kaiwen")
    assert page.table.rowCount() == 1
    page.stand("Zou Kaiwen", "SW-01")
    assert not page.view.may_grant()


def test_assigning_beyond_competence_is_said_and_done_all_the_same(page):
    desk, my = page.desk, page.app.my
    person = desk.agents["Zou Kaiwen"]
    matrix = my.competence.matrix()
    runs = page.app.workspace.store.reader.execute(
        "select r.ticket, r.document from sop_run r join ticket t on t.key = r.ticket"
        " where r.ended = '' and t.closed_at is null and t.resolved_at is null"
    ).fetchall()
    ticket = next(t for t, d in runs if matrix.cells[person, d].level is not Level.ALONE)
    desk.window.show_queue()
    desk.queue.acts.set_fields([ticket], {"assignee": person})
    desk.settle()
    said = [text for text, _undo in desk.toasts()]
    assert any("Zou Kaiwen may not work" in text for text in said)
    assert my.queue.rows([ticket])[ticket].assignee == person
