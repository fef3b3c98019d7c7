"""The page of the question bank: list, filters, key, approval, labels, making, files."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop.domain.drafts import Solution, TicketDraft
from desktop.domain.numbers import short_number
from desktop.domain.questions.bank import Standing
from desktop.services.training.bank_files import BankFormat

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")
GIFT = "::甲::一加一？{=二 ~三}\n\n坏的 {=没完\n\n::乙::对不对？{TRUE}\n"


class Bank:
    """The page, seen by the sample's trainer or by somebody else."""

    def __init__(self, desk, name="沈若溪"):
        self.desk, self.app = desk, desk.app
        workspace = self.app.desk.workspace
        agents = workspace.directory.agents.items()
        key = next(key for key, each in agents if each.name.zh == name)
        self.app.desk.work_as(workspace.session(key, "en"))
        desk.window.resize(1440, 900)
        self.view = desk.window.show_pane("training").show_page("questions")
        desk.settle()
        self.table = self.view.table

    @property
    def my(self):
        """Return the services of who works."""
        return self.app.desk.my

    def run(self, command):
        """Run a command, as its key does; return whether it may run now."""
        done = self.app.commands.run(command)
        self.desk.settle()
        return done

    def choose(self, *rows):
        """Choose rows."""
        self.table.clearSelection()
        for row in rows:
            self.table.selectRow(row) if row == rows[0] else self.table.selectionModel().select(
                self.table.content.index(row, 0),
                self.table.selectionModel().SelectionFlag.Select
                | self.table.selectionModel().SelectionFlag.Rows,
            )
        self.desk.settle()

    def part(self, name):
        """Return a part of the page."""
        return self.view.findChild(QWidget, name)

    def sheet(self, name):
        """Return the sheet that is open."""
        tops = QApplication.topLevelWidgets()
        return next(each for each in tops if each.objectName() == name and each.isVisible())

    def texts(self, part=None):
        """Return all words of the preview, or of a part."""
        labels = (part or self.view.preview).findChildren(QLabel)
        return " ".join(each.text() for each in labels if each.isVisible())

    def find(self, words):
        """Type into the filter and wait for the list."""
        self.view.filters.words.setText(words)
        QTest.keyClick(self.view.filters.words, Qt.Key.Key_Return)
        self.desk.settle()


@pytest.fixture
def bank(opened):
    return Bank(opened())


def test_the_sample_has_sixty_questions_and_the_first_is_looked_at(bank):
    assert bank.table.content.rowCount() == 60
    assert "Q1" in bank.texts()
    assert "ERP is broken again" in bank.texts()


def test_the_key_is_hidden_until_it_is_asked_for(bank):
    bank.choose(1)
    assert "knock-out" not in bank.texts()
    assert bank.run("question.key")
    assert "knock-out" in bank.texts()
    assert "low × high" in bank.texts()
    bank.run("question.key")
    assert "knock-out" not in bank.texts()


def test_words_and_kinds_narrow_the_list_and_nothing_found_says_so(bank):
    bank.find("SIM-02")
    assert [row.code for row in bank.view.state.listed] == ["Q2"]
    bank.find("no such words anywhere")
    assert bank.part("question_all").isVisible()
    bank.part("question_all").click()
    bank.desk.settle()
    assert bank.table.content.rowCount() == 60


def test_drafts_are_approved_retired_and_brought_back_each_undone_in_one_step(bank):
    drafts = [row for row in range(60) if bank.table.content.listed(row).standing == "draft"]
    bank.choose(*drafts[:2])
    keys = [each.key for each in bank.table.chosen()]
    assert bank.run("question.approve")
    assert {bank.my.questions.kept(key).standing for key in keys} == {Standing.APPROVED}
    assert bank.run("question.retire")
    assert bank.table.content.rowCount() == 58
    bank.my.undo.undo()
    bank.my.undo.undo()
    bank.desk.settle()
    assert {bank.my.questions.kept(key).standing for key in keys} == {Standing.DRAFT}


def test_labels_of_several_are_kept_at_once(bank):
    bank.choose(8, 9)
    keys = [each.key for each in bank.table.chosen()]
    bank.run("question.labels")
    sheet = bank.sheet("labels_sheet")
    QTest.keyClicks(sheet.findChild(QWidget, "labels_add"), "week2 account")
    sheet.findChild(QWidget, "labels_difficulty").setCurrentIndex(4)
    sheet.do()
    bank.desk.settle()
    for key in keys:
        kept = bank.my.questions.kept(key)
        assert kept.question.tags[-2:] == ("week2", "account")
        assert kept.difficulty == 3


def test_what_is_ticked_of_an_sop_is_kept_as_drafts(bank):
    bank.view.making.from_sop("NET-01")
    bank.desk.settle()
    sheet = bank.sheet("make_sheet")
    sheet.findChild(QWidget, "made_0").click()
    sheet.do()
    bank.desk.settle()
    assert bank.table.content.rowCount() == 60 + 18
    assert bank.my.undo.last().command == "question.keep_made"


def test_a_closed_ticket_is_shown_with_what_was_taken_out_of_it(bank):
    draft = TicketDraft("账号锁了", "请打 139 0000 1234", service_type="ACR")
    key = bank.my.tickets.create_solved(draft, Solution("解锁，回拨核对", "密码与缓存", 4))
    number = bank.my.queue.get(key, events=False)
    bank.view.making.ask_ticket()
    sheet = bank.sheet("ticket_sheet")
    assert not sheet.act.isEnabled()
    text = short_number(number.station, number.counter)
    QTest.keyClicks(sheet.findChild(QWidget, "made_ticket"), text)
    sheet.do()
    bank.desk.settle()
    made = bank.sheet("make_sheet")
    assert "139 0000 1234 → …" in bank.texts(made)
    made.do()
    bank.desk.settle()
    assert bank.table.content.rowCount() == 61


def test_a_file_comes_in_as_drafts_and_the_broken_one_is_told_with_its_line(bank, tmp_path):
    file = tmp_path / "bank.gift"
    file.write_text(GIFT, "utf-8")
    bank.view.files.take(file)
    bank.desk.settle()
    said = bank.texts(bank.sheet("report_sheet"))
    assert "2 taken in as drafts" in said
    assert "Line 3" in said
    bank.sheet("report_sheet").copy()
    assert "坏的" in QGuiApplication.clipboard().text()
    bank.sheet("report_sheet").do()
    assert bank.table.content.rowCount() == 62
    bank.my.undo.undo()
    bank.desk.settle()
    assert bank.table.content.rowCount() == 60


def test_the_list_is_written_and_what_the_file_cannot_carry_is_told(bank, tmp_path):
    bank.view.files.give(BankFormat.GIFT, tmp_path / "all.gift")
    bank.desk.settle()
    assert (tmp_path / "all.gift").read_text("utf-8").count("::SIM-") == 0
    assert "Left out" in bank.texts(bank.sheet("report_sheet"))
    bank.sheet("report_sheet").do()


def test_who_is_no_trainer_looks_and_changes_nothing(opened):
    bank = Bank(opened(), "田小禾")
    bank.choose(0)
    assert not bank.part("question_make").isVisible()
    assert not bank.run("question.approve")
    assert not bank.run("question.labels")
    assert bank.run("question.key")


def test_the_list_is_sorted_by_its_heads_and_the_question_stays_the_current_one(bank):
    bank.choose(1)
    bank.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    kinds = [bank.table.content.index(row, 1).data() for row in range(60)]
    assert kinds != sorted(kinds)
    here = bank.table.content.listed(bank.table.currentIndex().row())
    assert here.code == "Q2"
