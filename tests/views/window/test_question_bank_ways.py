"""The page of the question bank: questions made, taken in, given out; versions and sources."""

import pytest
from bank_desk import Bank, find, put_in_force_with_another_title, sheet
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desktop.domain.questions.bank import Review, Wanted
from desktop.services.training.bank_files import BankFormat

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")
GIFT = "::VPN:: Which port first? {=500 ~600}\n\n::Broken:: none {=right ~wrong\n"


@pytest.fixture
def bank(opened):
    return Bank(opened("en"))


def take(bank, file):
    """Look at a file and take it in."""
    bank.view.files.look(file)
    bank.desk.settle()
    sheet("bank_look").do()
    bank.desk.settle()


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
    take(bank, file)
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
    take(bank, file)
    qtbot.waitUntil(lambda: len(bank.codes()) == 310)
    find(sheet("bank_report"), "report_undo").click()
    qtbot.waitUntil(lambda: len(bank.codes()) == 60)


def test_a_file_of_something_else_is_refused_in_a_sentence(bank, tmp_path):
    file = tmp_path / "notes.gift"
    file.write_bytes(b"\x00\x01\x02")
    bank.view.files.look(file)
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


def test_a_file_is_looked_at_first_and_only_what_is_ticked_is_taken_in(bank, tmp_path):
    known = bank.my.questions.kept(11).question
    file = tmp_path / "some.gift"
    again = f"::Again:: {known.text.en} {{F}}"
    text = "::VPN:: Which port first? {=500 ~600}\n\n::Desk:: Who answers? {=the desk ~nobody}"
    file.write_text(f"{text}\n\n{again}\n\n::Broken:: none {{=right ~wrong\n", encoding="utf-8")
    bank.view.files.look(file)
    bank.desk.settle()
    looked = sheet("bank_look")
    assert find(looked, "look_sums").text() == "2 new · 1 likely duplicate · 1 refused"
    listed = find(looked, "look_list")
    assert "like Q11, " in listed.item(0).text()
    assert listed.item(0).checkState() is Qt.CheckState.Unchecked
    assert looked.act.text() == "Take in 2 drafts"
    assert len(bank.codes()) == 60
    QTest.keyClick(listed, Qt.Key.Key_Down)
    QTest.keyClick(listed, Qt.Key.Key_Space)
    assert looked.act.text() == "Take in 1 draft"
    looked.do()
    bank.desk.settle()
    assert len(bank.codes()) == 61
    assert bank.my.questions.kept(61).question.name == "Desk"
    report = sheet("bank_report")
    assert find(report, "report_sums").text() == "1 new draft · 1 refused"
    said = find(report, "report_kept").text()
    kept = bank.desk.app.desk.workspace.root / "exports" / "some refused.txt"
    assert kept.name in said
    assert "::Broken:: none {=right ~wrong" in kept.read_text("utf-8")
    report.reject()


def test_what_is_in_the_bank_to_the_letter_cannot_be_ticked(bank, tmp_path):
    file = tmp_path / "bank.gift"
    file.write_text("::VPN:: Which port first? {=500 ~600}\n", encoding="utf-8")
    take(bank, file)
    sheet("bank_report").reject()
    bank.view.files.look(file)
    bank.desk.settle()
    looked = sheet("bank_look")
    assert find(looked, "look_sums").text() == "0 new · 1 in the bank already"
    assert not looked.act.isEnabled()
    looked.reject()
