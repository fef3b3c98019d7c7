"""What came of an exam at the window: why marks were lost, what a trainer says about them."""

import exam_acts
import exam_desk
import pytest
from exam_desk import CONTROL, Exam
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.domain.exams.attempt import State
from desktop.domain.questions.bank import About, AboutKind
from desktop.domain.questions.responses import Chosen, Ordered, Written
from desktop.qtkit.widgets.signpill import SignPill

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


class Results(Exam):
    """The result of an attempt."""

    @property
    def view(self):
        """Return the pane."""
        return self.desk.window.pane("exam_result")

    def sit(self, *responses):
        """Sit the exam and show what came of it."""
        self.key = exam_acts.sit(self.of("Luo Bin"), self.code, *responses)
        self.show(self.key)

    def show(self, key):
        """Show a result."""
        self.run("exams.open")
        self.desk.window.pane("training").page("exams").result_wanted.emit(key)
        self.desk.settle()

    def work_as(self, name):
        """Let somebody else work."""
        workspace = self.app.desk.workspace
        self.app.desk.work_as(workspace.session(self.desk.agents[name], "en"))
        self.desk.settle()

    def pills(self):
        """Return what pills say."""
        return [p.text() for p in self.view.findChildren(SignPill) if p.isVisible()]

    def find(self, name):
        """Return the visible widget of a name."""
        found = self.desk.window.findChildren(QWidget, name)
        return next(each for each in found if each.isVisible())

    def shows(self, name):
        """Return whether a widget of a name is visible."""
        return any(each.isVisible() for each in self.desk.window.findChildren(QWidget, name))


@pytest.fixture
def results(opened):
    return Results(opened())


def test_the_verdict_says_what_is_missing_and_each_card_why(results):
    results.plan(exam_acts.single(), exam_desk.ordering())
    results.sit(Chosen((2,)), Ordered((1, 0, 3)))
    said = results.find("exam_verdict").text()
    assert said.startswith("3.6 short of the pass mark")
    assert {"Not passed", "no knock-out"} <= set(results.pills())
    assert "“谁也不找” was chosen." in results.texts()
    cards = results.view.lost.cards
    assert [card.marked.question.name for card in cards] == ["顺序", "P1 找谁"]
    results.run("exam.next_card")
    results.run("exam.next_card")
    assert [card.property("card") for card in cards] == ["true", "current"]
    results.run("exam.previous_card")
    assert [card.property("card") for card in cards] == ["current", "true"]
    # The order that was made, with what is wrong in it, and the right one.
    assert {"1 查公告", "2 核对身份", "3 先关单", "3 告知时间"} <= set(results.pills())


def test_a_card_leads_to_the_step_of_the_sop_that_it_is_about(results):
    my = results.trainer
    row = my.documents.open(my.library.by_code("NET-01")).row
    version, step = row.version, my.sops.text(row.version).steps[1]
    key = my.questions.add(exam_acts.single(), About(AboutKind.STEP, step.id, version))
    my.questions.approve([key])
    results.code = my.exams.keep(exam_acts.plan(key))
    results.sit(Chosen((1,)))
    QTest.mouseClick(results.find("exam_source"), Qt.MouseButton.LeftButton)
    results.desk.settle()
    assert results.desk.window.shown() == "sops"
    state = results.desk.window.pane("sops").state
    assert (state.opened.row.code, state.step) == ("NET-01", step.id)


def test_a_trainer_settles_a_rubric_and_takes_it_back(results):
    results.plan(exam_acts.essay())
    results.sit(Written("下一步是换备机"))
    assert "Waits for marks" in results.pills()
    assert not results.shows("exam_settle")
    results.work_as("Shen Ruoxi")
    results.run("exam.mark")
    boxes = [b for b in results.view.findChildren(QAbstractButton, "exam_point") if b.isVisible()]
    assert [box.isChecked() for box in boxes] == [True, False]
    boxes[1].click()
    results.find("exam_settle_keep").click()
    results.desk.settle()
    assert results.attempt().passed
    assert "Passed" in results.pills()
    results.run("undo")
    assert results.attempt().waiting
    assert "Waits for marks" in results.pills()


def test_a_mark_is_changed_with_a_reason_only(results):
    results.plan(exam_acts.single())
    results.sit(Chosen((1,)))
    assert not results.shows("exam_change_mark")
    results.work_as("Shen Ruoxi")
    results.find("exam_change_mark").click()
    sheet = results.sheet()
    assert not sheet.act.isEnabled()
    results.find("exam_share").setValue(50)
    QTest.keyClicks(results.find("exam_reason_text"), "also right here")
    QTest.keyClick(results.find("exam_reason_text"), Qt.Key.Key_Return, CONTROL)
    results.desk.settle()
    assert results.attempt().percent == 50
    assert any("0% → 50%: also right here" in text for text in results.texts())


def test_a_voided_attempt_counts_for_nothing(results):
    results.plan(exam_acts.single(), attempts=1)
    results.sit(Chosen((1,)))
    assert not results.view.can_retake()
    results.work_as("Shen Ruoxi")
    results.run("exam.void")
    QTest.keyClicks(results.find("exam_reason_text"), "power cut")
    QTest.keyClick(results.find("exam_reason_text"), Qt.Key.Key_Return, CONTROL)
    results.desk.settle()
    assert results.attempt().state is State.VOID
    assert results.find("exam_verdict").text() == "Void: power cut"
    results.work_as("Luo Bin")
    assert results.view.can_retake()


def test_another_attempt_is_a_click_away_and_somebody_elses_is_not_shown(results):
    results.plan(exam_acts.single())
    results.sit(Chosen((1,)))
    first = results.key
    results.sit(Chosen((0,)))
    results.find("exam_other_attempt").click()
    results.desk.settle()
    assert any("attempt 1" in text for text in results.texts())
    assert first != results.key
    results.work_as("Ji Chen")
    assert results.desk.window.pane("training").place() == "exams"
