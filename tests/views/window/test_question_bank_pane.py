"""The pane of the question bank: found, looked at, acted on, made, taken in, given out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from shown_questions import EVERY_KIND

from desktop.domain.questions.bank import Review, Standing, Wanted
from desktop.domain.questions.question import QuestionKind
from desktop.models.question_table_model import Column
from desktop.services.documents.control import Submission
from desktop.services.training.bank_files import BankFormat
from desktop.views.questions.preview.ticket_page import TicketPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")
GIFT = "::VPN:: Which port first? {=500 ~600}\n\n::Broken:: none {=right ~wrong\n"


class Bank:
    """The pane on the sample's sixty questions."""

    def __init__(self, desk, person="Gu Mingyuan"):
        self.desk = desk
        self.work_as(person)
        self.view = desk.window.show_pane("training")
        self.state = self.view.state
        desk.settle()

    @property
    def my(self):
        """Return the services of who works here."""
        return self.desk.app.desk.my

    def work_as(self, person):
        """Go on as somebody else."""
        workspace = self.desk.app.desk.workspace
        session = workspace.session(self.desk.agents[person], self.desk.app.language())
        self.desk.app.desk.work_as(session)
        self.desk.settle()

    def stand_on(self, *keys):
        """Mark questions; the last of them is the current one."""
        table = self.view.table
        table.go_to(keys[-1])
        for key in keys:
            row = table.content.row_of(key)
            flags = table.selectionModel().SelectionFlag
            table.selectionModel().select(table.content.index(row, 0), flags.Select | flags.Rows)
        self.settle()

    def settle(self):
        """Wait until all that was begun has ended, and the page of a ticket is whole."""
        self.desk.settle()
        while any(page.is_waiting() for page in self.view.findChildren(TicketPage)):
            QApplication.processEvents()
        # A layout shows what it was given one turn later.
        QApplication.processEvents()

    def run(self, command):
        """Run a command and wait for what it began."""
        ran = self.desk.app.commands.run(command)
        self.settle()
        return ran

    def codes(self):
        """Return the numbers of the rows shown."""
        model = self.view.table.content
        return [model.index(row, Column.NUMBER).data() for row in range(model.rowCount())]

    def said(self):
        """Return every text of the question in the preview."""
        labels = self.view.preview.findChildren(QLabel)
        return [each.text() for each in labels if each.isVisibleTo(self.view.preview)]

    def standing(self, key):
        """Return the standing of a question as it is stored."""
        return self.my.questions.kept(key).standing

    def toasts(self):
        """Return what the toasts say."""
        return [said for said, _undo in self.desk.toasts()]


@pytest.fixture
def bank(opened):
    return Bank(opened("en"))


def sheet(name):
    tops = QApplication.topLevelWidgets()
    return next(each for each in tops if each.objectName() == name and each.isVisible())


def find(part, name):
    return part.findChild(QWidget, name)


def test_all_questions_are_listed_and_the_newest_is_shown(bank):
    assert len(bank.codes()) == 60
    assert bank.codes()[0] == "Q60"
    assert bank.state.opened.kept.code == "Q60"
    assert find(bank.view, "question_count").text() == "60 of 60"


def test_a_filter_narrows_the_list_and_says_so_on_its_chip(bank):
    bank.view.filters.open_filter("kind")
    menu = QApplication.activePopupWidget() or bank.view.findChild(QMenu, "filter_kind")
    act = next(each for each in menu.actions() if each.text().startswith("True or false"))
    assert act.text() == "True or false\t11"
    act.trigger()
    menu.close()
    bank.desk.settle()
    assert bank.state.wanted.kinds == {QuestionKind.TRUE_FALSE}
    assert len(bank.codes()) == 11
    chip = find(bank.view, "question_kind")
    assert chip.accessibleName() == "Kind True or false"
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    bank.desk.settle()
    assert len(bank.codes()) == 60


def test_what_is_typed_is_searched_and_down_leads_to_the_rows(bank):
    bank.run("question.find")
    search = find(bank.view, "question_search")
    QTest.keyClicks(search, "hw-01 true")
    QTest.keyClick(search, Qt.Key.Key_Down)
    bank.desk.settle()
    assert bank.state.wanted == Wanted("hw-01 true")
    assert bank.codes() == []
    assert find(bank.view, "question_clear").isVisibleTo(bank.view)
    find(bank.view, "question_clear").click()
    bank.desk.settle()
    assert (len(bank.codes()), search.text()) == (60, "")


def test_who_stands_on_a_question_stays_there_when_others_come_in(bank):
    bank.stand_on(30, 20)
    bank.my.question_making.keep(bank.my.question_making.from_matrix())
    bank.desk.settle()
    assert len(bank.codes()) == 69
    assert bank.view.table.current_key() == 20
    assert bank.view.table.chosen_keys() == [30, 20]


def test_the_key_is_hidden_until_it_is_asked_for_and_stays_as_it_was_left(bank):
    bank.stand_on(11)
    hidden = bank.said()
    assert "True" in hidden
    assert not bank.state.key_shown
    icons = len(bank.view.preview.findChildren(QWidget))
    assert bank.run("question.key")
    assert bank.desk.app.machine.values["question_key_shown"] is True
    assert len(bank.view.preview.findChildren(QWidget)) > icons
    assert find(bank.view, "question_key").isChecked()
    bank.run("question.key")
    assert bank.said() == hidden


def test_a_simulated_ticket_shows_its_answers_only_with_the_key(bank):
    bank.stand_on(7)
    assert "It only shows a blue screen" in "\n".join(bank.said())
    answer = "Hardware fault › Computers › Boot, blue screen"
    assert answer not in bank.said()
    bank.run("question.key")
    assert answer in bank.said()
    assert any(text.startswith("P3 · impact low") for text in bank.said())


def test_questions_of_every_kind_are_shown_with_and_without_key(bank):
    for question in EVERY_KIND:
        key = bank.my.questions.add(question)
        bank.desk.settle()
        bank.stand_on(key)
        plain = bank.said()
        assert plain
        bank.run("question.key")
        asks = question.kind is not QuestionKind.DESCRIPTION
        assert (len(bank.said()) > len(plain)) is asks, question.kind
        bank.run("question.key")
        assert bank.said() == plain


def test_drafts_are_approved_retired_and_brought_back_by_keys_with_a_way_back(bank):
    bank.stand_on(60, 59)
    assert bank.run("question.approve")
    assert (bank.standing(60), bank.standing(59)) == (Standing.APPROVED, Standing.APPROVED)
    assert "2 questions approved" in bank.toasts()
    bank.my.undo.undo()
    bank.desk.settle()
    assert bank.standing(60) is Standing.DRAFT
    bank.stand_on(58)
    bank.run("question.retire")
    assert "Q58 retired" in bank.toasts()
    assert "Q58" not in bank.codes()
    bank.state.want(Wanted(standings=frozenset({Standing.RETIRED})))
    bank.desk.settle()
    assert bank.codes() == ["Q58"]
    bank.run("question.bring_back")
    assert bank.standing(58) is Standing.DRAFT


def test_after_a_question_is_gone_from_the_list_the_next_one_is_stood_on(bank):
    bank.stand_on(40)
    bank.run("question.retire")
    assert bank.view.table.current_key() == 39
    assert bank.state.opened.kept.key == 39


def test_who_may_not_is_told_and_the_buttons_say_why(opened):
    bank = Bank(opened("en"), "Tian Xiaohe")
    bank.stand_on(60)
    button = find(bank.view, "question_approve")
    assert not button.isEnabled()
    assert button.toolTip() == "For trainers and leads only"
    assert not find(bank.view, "question_make").isEnabled()
    bank.run("question.approve")
    assert bank.standing(60) is Standing.DRAFT
    assert len(bank.toasts()) == 1


def test_labels_are_set_for_all_that_are_marked_and_what_is_not_touched_stays(bank):
    bank.stand_on(1, 2)
    bank.run("question.label")
    asked = sheet("label_sheet")
    find(asked, "label_add").setText("night，早班")
    find(asked, "label_remove").setText("SW-02")
    find(asked, "label_difficulty").segments()[4].click()
    asked.do()
    bank.desk.settle()
    first, second = (bank.my.questions.kept(key) for key in (1, 2))
    assert first.question.tags == ("SIM-01", "night", "早班")
    assert second.question.tags == ("SIM-02", "ACC-01", "night", "早班")
    assert {first.question.category, second.question.category} == {"模拟工单"}
    assert (first.difficulty, second.difficulty) == (3, 3)
    bank.my.undo.undo()
    assert bank.my.questions.kept(1).question.tags == ("SIM-01", "SW-02")


def test_a_category_that_is_emptied_by_hand_is_taken_off(bank):
    bank.stand_on(1)
    bank.run("question.label")
    asked = sheet("label_sheet")
    field = find(asked, "label_category")
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    asked.do()
    bank.desk.settle()
    assert bank.my.questions.kept(1).question.category == ""


def test_what_an_sop_gives_is_looked_at_and_what_is_ticked_is_kept_in_one_act(bank):
    bank.view.making.look_at_sop("SW-02")
    bank.desk.settle()
    made = sheet("made_sheet")
    shown = find(made, "made_list")
    count = shown.count()
    QTest.keyClick(shown, Qt.Key.Key_Space)
    assert len(made.wanted()) == count - 1
    made.do()
    bank.desk.settle()
    assert len(bank.codes()) == 60 + count - 1
    assert f"{count - 1} drafts kept in the bank" in bank.toasts()
    bank.my.undo.undo()
    bank.desk.settle()
    assert len(bank.codes()) == 60


def test_the_ticks_are_turned_over_together(bank):
    bank.run("question.from_matrix")
    made = sheet("made_sheet")
    find(made, "made_all").click()
    assert made.wanted() == []
    assert not made.act.isEnabled()
    find(made, "made_all").click()
    assert len(made.wanted()) == 9
    made.reject()


def test_a_closed_ticket_is_found_by_words_and_what_is_masked_is_shown(qtbot, bank):
    bank.run("question.from_ticket")
    asked = sheet("ticket_sheet")
    find(asked, "ticket_typed").setText("座机")
    found = find(asked, "ticket_list")
    qtbot.waitUntil(lambda: found.count() and "座机" in found.item(0).text())
    asked.do()
    bank.desk.settle()
    masks = find(sheet("made_sheet"), "made_masks")
    assert "→" in [each.text() for each in masks.findChildren(QLabel)]


def test_a_file_is_taken_in_with_a_report_that_can_be_copied_and_taken_back(bank, tmp_path):
    file = tmp_path / "vpn.gift"
    file.write_text(GIFT, encoding="utf-8")
    bank.view.files.take(file)
    bank.desk.settle()
    report = sheet("bank_report")
    assert find(report, "report_sums").text() == "1 new draft · 1 refused"
    find(report, "report_copy").click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Imported: vpn.gift\n1 new draft · 1 refused\nOne choice: 1\n3\t")
    assert "::Broken::" in copied
    assert len(bank.codes()) == 61
    find(report, "report_undo").click()
    bank.desk.settle()
    assert len(bank.codes()) == 60


def test_a_long_file_is_taken_back_as_one(qtbot, bank, tmp_path):
    file = tmp_path / "long.gift"
    lines = (f"::N{at}:: Is {at} even? {{{'T' if at % 2 == 0 else 'F'}}}\n" for at in range(250))
    file.write_text("\n".join(lines), encoding="utf-8")
    bank.view.files.take(file)
    qtbot.waitUntil(lambda: len(bank.codes()) == 310)
    find(sheet("bank_report"), "report_undo").click()
    qtbot.waitUntil(lambda: len(bank.codes()) == 60)


def test_a_file_of_something_else_is_refused_in_a_sentence(bank, tmp_path):
    file = tmp_path / "notes.gift"
    file.write_bytes(b"\x00\x01\x02")
    bank.view.files.take(file)
    bank.desk.settle()
    assert len(bank.codes()) == 60
    assert bank.toasts()


@pytest.mark.parametrize("style", [BankFormat.GIFT, BankFormat.MOODLE_XML, BankFormat.CSV])
def test_what_is_shown_is_written_and_what_is_lost_is_told(bank, tmp_path, style):
    bank.state.want(Wanted(source="ACC-01"))
    bank.desk.settle()
    file = tmp_path / "out"
    bank.view.files.write(style, bank.view.files.keys(), file)
    bank.desk.settle()
    assert file.stat().st_size > 0
    told = bank.toasts() or [each.text() for each in sheet("bank_report").findChildren(QLabel)]
    assert any("questions written" in each for each in told)


def test_several_marked_questions_are_summed_and_exported_alone(bank):
    bank.stand_on(60, 59, 12)
    assert bank.view.files.keys() == (60, 59, 12)
    said = bank.said()
    assert "3 questions are chosen" in said
    assert "Draft: 2" in said


def test_an_older_version_is_looked_at_and_the_newest_again(bank):
    kept = bank.my.questions.kept(12)
    bank.my.questions.change(12, kept.question._replace(marks=5.0))
    bank.desk.settle()
    bank.stand_on(12)
    assert find(bank.view, "question_version").text() == "Version 2"
    bank.state.open(12, 1)
    bank.desk.settle()
    assert find(bank.view, "question_version").text() == "Version 1 of 2"
    banner = find(bank.view, "question_review")
    assert banner.accessibleName().startswith("This is an older version")
    find(banner, "banner_action").click()
    bank.desk.settle()
    assert bank.state.opened.kept.number == 2


def test_a_question_whose_step_changed_is_said_to_be_right_still(bank):
    put_in_force_with_another_title(bank, bank.my.questions.opened(12).source)
    bank.desk.settle()
    assert bank.my.questions.kept(12).review is Review.CHANGED
    bank.view.filters.toggle_review()
    bank.desk.settle()
    assert "Q12" in bank.codes()
    bank.stand_on(12)
    assert bank.run("question.key")
    banner = find(bank.view, "question_review")
    assert banner.accessibleName().startswith("The step has changed")
    find(banner, "banner_action").click()
    bank.desk.settle()
    assert bank.my.questions.kept(12).review is None
    assert "Q12 is still right" in bank.toasts()


def test_the_source_opens_its_sop_at_the_step(bank):
    bank.stand_on(12)
    assert bank.run("question.source")
    assert bank.desk.window.shown() == "sops"
    view = bank.desk.window.pane("sops")
    assert view.state.opened.row.code == "ACC-01"


def test_in_a_narrow_pane_list_and_preview_take_turns(opened):
    bank = Bank(opened("en", 200))
    bank.desk.window.resize(1024, 700)
    bank.desk.settle()
    assert not bank.view.preview.isVisibleTo(bank.view)
    bank.stand_on(12)
    bank.view.go_into_preview()
    assert bank.view.preview.isVisibleTo(bank.view)
    assert not bank.view.table.isVisibleTo(bank.view)
    bank.view.step_back()
    assert bank.view.table.isVisibleTo(bank.view)
    bank.run("question.preview")
    assert not bank.view.table.isVisibleTo(bank.view)
    bank.desk.window.resize(2800, 900)
    bank.desk.settle()
    assert bank.view.table.isVisibleTo(bank.view)
    assert bank.view.preview.isVisibleTo(bank.view)


def put_in_force_with_another_title(bank, source):
    workspace, agents = bank.desk.app.desk.workspace, bank.desk.agents
    author, reviewer = (
        workspace.services(workspace.session(agents[name])) for name in ("Han Zhuo", "Yu Jinghao")
    )
    version = author.documents.revise(source.document)
    step = next(each for each in author.sops.text(version).steps if each.id == source.step)
    title = step.title._replace(en="Check who calls")
    author.sops.save_step(version, step, step._replace(title=title))
    author.documents.submit(version, Submission((agents["Yu Jinghao"],), title))
    reviewer.documents.accept(version)
    bank.my.documents.approve(version)
