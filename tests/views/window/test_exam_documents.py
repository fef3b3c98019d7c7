"""Papers, score sheets, certificates and files from the window; extra time, numbers checked."""

import csv

import exam_acts
import exam_desk
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu
from training_desk import Training

from desktop.domain.questions.responses import Chosen
from desktop.services.training.prints import PaperPart

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


@pytest.fixture
def school(opened):
    return Training(opened())


def previewed(school):
    """Return the title of the preview that is open, and close it."""
    school.desk.settle()
    dialog = school.find("print_preview")
    title, pages = dialog.windowTitle(), dialog.view.count
    dialog.close()
    school.desk.settle()
    return title, pages


def test_new_papers_are_made_and_shown_before_they_are_printed(school):
    school.plan(exam_acts.single(), exam_desk.ticket())
    school.choose(school.code)
    school.run("exams.print")
    school.find("exam_paper_count").setValue(2)
    school.find(f"exam_part_{PaperPart.FACTS}").setChecked(False)
    school.find("exam_print_sheet").do()
    title, pages = previewed(school)
    assert school.code in title
    assert pages >= 6
    assert len(school.my.papers.papers(school.code)) == 2
    assert school.desk.toasts()[-1] == ("2 papers made", True)
    school.run("undo")
    assert school.my.papers.papers(school.code) == []


def test_a_paper_is_printed_once_more_without_another_one(school):
    school.plan(exam_acts.single())
    school.trainer.papers.make(school.code)
    school.choose(school.code)
    school.run("exams.print")
    which = school.find("exam_which_paper")
    which.setCurrentIndex(which.findData(1))
    school.find("exam_print_sheet").do()
    assert school.code in previewed(school)[0]
    assert len(school.my.papers.papers(school.code)) == 1


def test_without_any_part_there_is_nothing_to_print(school):
    school.plan(exam_acts.single())
    school.choose(school.code)
    school.run("exams.print")
    for part in PaperPart:
        school.find(f"exam_part_{part}").setChecked(False)
    sheet = school.find("exam_print_sheet")
    assert not sheet.act.isEnabled()
    sheet.reject()


def test_ctrl_p_prints_the_score_sheet_of_a_result_and_c_its_certificate(school):
    school.plan(exam_acts.single(), attempts=0)
    failed = exam_acts.sit(school.of("Luo Bin"), school.code, Chosen((1,)))
    passed = exam_acts.sit(school.of("Luo Bin"), school.code, Chosen((0,)))
    school.run("exams.open")
    school.page.result_wanted.emit(failed)
    school.desk.settle()
    assert school.app.desk.commands.for_key("Ctrl+P").id == "exam.print"
    school.run("exam.print")
    assert "Luo Bin" in previewed(school)[0]
    assert not school.app.desk.commands.run("exam.certificate")
    school.page.result_wanted.emit(passed)
    school.desk.settle()
    school.run("exam.certificate")
    assert previewed(school)[0].endswith("Certificate: Luo Bin Final exam")
    assert not school.app.desk.commands.run("exam.mark_sheet")


def test_a_whole_cohort_is_printed_and_written_to_a_file(school, tmp_path, monkeypatch):
    training = school.desk.window.show_pane("training")
    training.show_page("cohorts")
    school.desk.settle()
    school.run("cohort.print_scores")
    assert previewed(school)[1] >= 6
    school.run("cohort.print_certificates")
    assert previewed(school)[1] >= 2
    path = tmp_path / "out" / "results.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), "CSV (*.csv)"))
    school.run("cohort.export_results")
    with path.open(encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) > 8
    assert {"Name", "Percent", "Passed"} <= rows[0].keys()


def test_the_export_menu_of_a_cohort_offers_all_of_it(school):
    school.desk.window.show_pane("training").show_page("cohorts")
    school.desk.settle()
    school.run("cohort.export")
    menu = school.desk.window.findChild(QMenu, "menu_cohort_export")
    texts = [each.text() for each in menu.actions()]
    assert "Print the certificates of the cohort" in texts[1]
    assert len(texts) == 3
    menu.close()


def test_the_menu_of_an_exam_offers_paper_live_and_class(school):
    school.plan(exam_acts.single())
    school.choose(school.code).show_more()
    school.desk.settle()
    menu = school.desk.window.findChild(QMenu, "menu_exams_more")
    enabled = [each.text() for each in menu.actions() if each.isEnabled()]
    assert len(enabled) == 9
    menu.close()


@pytest.mark.parametrize("name", ["xapi.jsonl", "table.xlsx"])
def test_results_of_an_exam_are_written_by_the_ending_of_the_file(
    school, tmp_path, monkeypatch, name
):
    school.choose("EX-01")
    path = tmp_path / name
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), "CSV (*.csv)"))
    school.run("exams.export")
    assert path.stat().st_size > 1000
    assert school.desk.toasts()[-1][0].endswith(f"written to {name}")


def test_extra_time_is_given_by_keys_and_undone(school):
    person = school.desk.agents["Luo Bin"]
    school.run("exams.open")
    school.run("exams.time")
    control = school.find(f"exam_time_{person}")
    last = control.segments()[-1]
    last.setFocus()
    QTest.keyClick(last, Qt.Key.Key_Space)
    school.desk.settle()
    assert school.my.exams.factors() == {person: 200}
    assert school.desk.toasts()[-1] == ("Luo Bin has 2× the time", True)
    school.run("undo")
    assert school.my.exams.factors() == {}
    assert control.choice() == "100"
    school.find("exam_time_sheet").reject()


def test_the_number_of_a_certificate_is_checked_as_it_is_typed(school):
    school.plan(exam_acts.single())
    passed = exam_acts.sit(school.of("Luo Bin"), school.code, Chosen((0,)))
    number = school.my.training_records.certificate(passed).number
    school.run("exams.open")
    school.run("exams.check_certificate")
    field, said = school.find("exam_certificate_number"), school.find("exam_certificate_said")
    for typed, ends in ((number.lower(), "holds"), ("C-000000-0000", "copied right.")):
        field.setText(typed)
        QTest.keyClick(field, Qt.Key.Key_Return)
        school.desk.settle()
        assert said.text().endswith(ends)
    school.find("exam_check_sheet").reject()


def test_agents_get_no_keys_of_questions_and_give_no_time(school):
    school.plan(exam_acts.single())
    school.work_as("Luo Bin")
    school.choose(school.code)
    for command in ("exams.print", "exams.room", "exams.live", "exams.time"):
        assert not school.app.desk.commands.run(command)
