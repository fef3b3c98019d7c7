"""The page of exams and the sheet that plans one: nothing typed is lost where it is refused."""

import exam_acts
import pytest
from exam_desk import CONTROL, Exam
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.domain.questions.responses import Chosen

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


class Plans(Exam):
    """The page of exams, at first of an agent."""

    @property
    def page(self):
        """Return the page."""
        return self.desk.window.pane("training").page("exams")

    def work_as(self, name):
        """Let somebody else work."""
        workspace = self.app.desk.workspace
        self.app.desk.work_as(workspace.session(self.desk.agents[name], "en"))
        self.desk.settle()
        self.run("exams.open")

    def find(self, name, inside=None):
        """Return the visible widget of a name."""
        found = (inside or self.desk.window).findChildren(QWidget, name)
        return next(each for each in found if each.isVisible())

    def act(self):
        """Do what the open sheet is for."""
        QTest.keyClick(self.sheet(), Qt.Key.Key_Return, CONTROL)
        self.desk.settle()

    def rows(self):
        """Return what readers hear of the exams."""
        role = Qt.ItemDataRole.AccessibleTextRole
        return [self.page.list.item(n).data(role) for n in range(self.page.list.count())]


@pytest.fixture
def plans(opened):
    return Plans(opened())


def test_without_exams_the_page_says_who_plans_them(plans):
    plans.run("exams.open")
    plans.page.show_states([])
    assert "No exam yet" in plans.texts()
    assert not any(w.isVisible() for w in plans.page.findChildren(QWidget, "exams_first"))
    plans.work_as("Shen Ruoxi")
    plans.page.show_states([])
    assert plans.find("exams_first").isVisible()


def test_a_trainer_plans_an_exam_and_what_is_refused_stays_in_the_sheet(plans):
    plans.trainer.questions.approve([plans.trainer.questions.add(exam_acts.single("谁先接"))])
    plans.work_as("Shen Ruoxi")
    plans.run("exams.new")
    sheet = plans.sheet()
    QTest.keyClicks(plans.find("exam_title_en", sheet), "Weekly test")
    plans.act()
    assert any("no question at all" in text for text in plans.texts(sheet))
    assert plans.find("exam_title_en", sheet).text() == "Weekly test"
    search = plans.find("exam_find_question", sheet)
    search.setText("谁先接")
    QTest.keyClick(search, Qt.Key.Key_Return)
    plans.find("exam_minutes", sheet).setValue(15)
    plans.act()
    found = plans.my.exams.planned()[-1].plan
    assert (found.title.en, found.minutes, len(found.pools[0].questions)) == ("Weekly test", 15, 1)
    assert any(row.startswith("Weekly test, EX-02 v1 · 1 question") for row in plans.rows())
    plans.run("undo")
    assert len(plans.my.exams.planned()) == 1


def test_questions_are_drawn_by_chance_and_another_version_says_why(plans):
    plans.plan(exam_acts.single())
    plans.work_as("Shen Ruoxi")
    plans.run("exams.edit")
    sheet = plans.sheet()
    QTest.mouseClick(plans.find("exam_add_draw", sheet), Qt.MouseButton.LeftButton)
    QTest.keyClicks(plans.find("exam_plan_reason", sheet), "more of them")
    plans.act()
    found = plans.my.exams.planned()[-1]
    assert (found.number, [pool.draws for pool in found.plan.pools]) == (2, [0, 5])


def test_a_closed_exam_cannot_be_begun_until_it_is_open_again(plans):
    plans.plan(exam_acts.single())
    plans.work_as("Shen Ruoxi")
    plans.run("exams.close")
    assert not plans.page.can_begin()
    assert plans.find("exams_begin").toolTip() == "The exam is closed"
    plans.run("exams.close")
    assert plans.page.can_begin()


def test_the_page_says_how_i_stand_and_shows_others_only_to_trainers(plans):
    plans.plan(exam_acts.single(), attempts=2)
    ji = plans.of("Ji Chen")
    exam_acts.sit(ji, plans.code, Chosen((0,)))
    plans.run("exams.open")
    assert "Not begun" in plans.rows()[0]
    assert plans.page.detail.table.rowCount() == 0
    mine = plans.of("Luo Bin")
    exam_acts.sit(mine, plans.code, Chosen((1,)))
    plans.desk.settle()
    assert "Not passed 0%" in plans.rows()[0]
    assert plans.page.detail.table.rowCount() == 1
    exam_acts.sit(mine, plans.code, Chosen((0,)))
    plans.desk.settle()
    assert "Passed 100%" in plans.rows()[0]
    assert plans.find("exams_begin").toolTip() == "All attempts are used"
    plans.work_as("Gu Mingyuan")
    assert plans.page.detail.table.rowCount() == 3
    table = plans.page.detail.table
    assert [table.item(row, 4).text() for row in range(3)] == ["Passed", "Not passed", "Passed"]


def test_enter_opens_a_result_and_escape_leads_back(plans):
    plans.plan(exam_acts.single())
    exam_acts.sit(plans.my, plans.code, Chosen((1,)))
    plans.run("exams.open")
    plans.page.list.setFocus()
    QTest.keyClick(plans.page.list, Qt.Key.Key_Return)
    QTest.keyClick(plans.page.detail.table, Qt.Key.Key_Return)
    plans.desk.settle()
    assert plans.desk.window.shown() == "exam_result"
    plans.run("back")
    assert plans.desk.window.pane("training").place() == "exams"
    plans.run("back")
    assert plans.desk.window.shown() == "queue"
