"""The page of cohorts: scores by person and stage, where marks went, coaching, release."""

import pytest
from bank_desk import Bank, put_in_force_with_another_title
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.qtkit.widgets.checks import CheckBox
from desktop.qtkit.widgets.heatcell import SHOWN
from desktop.services.training.weak_spots import Origin

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")
TEXT = Qt.ItemDataRole.AccessibleTextRole


class Page:
    """The page, seen by the sample's trainer or by somebody else."""

    def __init__(self, desk, name="沈若溪"):
        self.desk = desk
        self.work_as(name)
        desk.window.resize(1440, 900)
        training = desk.window.show_pane("training")
        self.view = training.show_page("cohorts")
        desk.settle()
        self.table, self.content = self.view.heat.table, self.view.heat.content

    def work_as(self, name):
        """Let somebody else take the keyboard."""
        workspace = self.desk.app.desk.workspace
        agents = workspace.directory.agents
        key = next(key for key, each in agents.items() if name in each.name)
        self.desk.app.desk.work_as(workspace.session(key, "en"))
        self.desk.settle()

    def person(self, name):
        """Return somebody's key."""
        agents = self.desk.app.desk.my.directory.agents
        return next(key for key, each in agents.items() if name in each.name)

    def stand(self, name, column="escalation"):
        """Make a cell the current one."""
        index = self.content.cell(self.person(name), column)
        self.table.setCurrentIndex(index)
        self.table.setFocus()
        return index

    def press(self, key):
        """Press a key where the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.table, key)
        self.desk.settle()

    def run(self, command):
        """Run a command, as its key does."""
        assert self.desk.app.commands.run(command)
        self.desk.settle()

    def part(self, name):
        """Return a part of the page by its name."""
        return self.view.findChild(QWidget, name)

    def texts(self):
        """Return all words of the panel beside the map."""
        labels = self.view.spot.findChildren(QWidget)
        return " ".join(part.text() for part in labels if hasattr(part, "text"))


@pytest.fixture
def page(opened):
    return Page(opened())


def test_eight_trainees_have_a_score_for_each_stage_and_a_standing(page):
    names = [page.content.index(row, 0).data() for row in range(page.content.rowCount())]
    assert names[:2] == ["Cheng Yimo", "Zou Kaiwen"]
    assert (len(names), names[-1]) == (9, "Average")
    last = page.content.columnCount() - 1
    words = [page.content.index(row, last).data() for row in range(9)]
    assert words[0] == "released"
    assert words[7:] == ["knock-out", "3 of 8 ready"]
    assert "to go" in words[1]


def test_a_reader_hears_person_stage_and_whether_it_is_at_the_mark(page):
    index = page.stand("Leo Brandt")
    assert index.data().startswith("▼ ")
    said = index.data(TEXT)
    assert said.startswith("Leo Brandt, Escalation: ")
    assert "below the mark of 70" in said
    assert index.data(SHOWN).heat == 0


def test_enter_tells_where_marks_were_lost_and_a_step_leads_to_its_sop(page):
    page.stand("Zou Kaiwen")
    page.press(Qt.Key.Key_Return)
    assert page.view.spot.isVisible()
    assert "Zou Kaiwen · Escalation" in page.texts()
    assert "What was wanted" in page.texts()
    page.view.spot.step_wanted.emit(page.view.state.spot.mistakes[0].source.document, "")
    page.desk.settle()
    assert page.desk.window.shown() == "sops"


def test_escape_leaves_the_spot_and_the_keys_stay_in_the_map(page):
    page.stand("Zou Kaiwen")
    page.press(Qt.Key.Key_Return)
    page.run("back")
    assert not page.view.spot.isVisible()
    assert page.desk.window.focusWidget() is page.table


def test_a_plan_is_given_by_a_key_ticked_and_both_are_undone(page):
    page.stand("Zou Kaiwen")
    page.press(Qt.Key.Key_Return)
    assert "What would help" in page.texts()
    offered = len(page.view.spot.findChildren(CheckBox))
    page.run("cohort.coach")
    my = page.desk.app.desk.my
    (plan,) = my.coaching.plans(page.person("Zou Kaiwen"))
    assert len(plan.tasks) == offered
    assert "Coaching plan" in page.texts()
    page.part("coaching_task_0").click()
    page.desk.settle()
    assert my.coaching.plans(plan.person)[0].tasks[0].done_at is not None
    for _ in range(2):
        page.desk.app.desk.my.undo.undo()
        page.desk.settle()
    assert my.coaching.plans(plan.person) == []
    assert "What would help" in page.texts()


def test_a_person_is_released_by_a_key_and_taken_back_by_it(page):
    cohort = page.view.state.seen.cohort.key
    page.stand("Jiang Nan")

    def released():
        people = page.desk.app.desk.my.cohorts.cohort(cohort).people
        return {each.person for each in people if each.released_at is not None}

    page.run("cohort.release")
    assert page.person("Jiang Nan") in released()
    page.run("cohort.release")
    assert released() == {page.person("Cheng Yimo")}


def test_a_new_cohort_is_asked_for_by_a_sheet_and_shown(page):
    page.run("cohort.new")
    sheet = next(w for w in QApplication.topLevelWidgets() if w.objectName() == "cohort_sheet")
    assert not sheet.act.isEnabled()
    QTest.keyClicks(sheet.findChild(QWidget, "cohort_name"), "December")
    sheet.findChild(QWidget, f"cohort_person_{page.person('汪雨')}").click()
    assert sheet.act.isEnabled()
    sheet.do()
    page.desk.settle()
    found = page.desk.app.desk.my.cohorts.cohorts()[0]
    assert (found.title.en, [p.person for p in found.people]) == ("December", [page.person("汪雨")])
    assert page.part("cohort_title").text() == "December"
    assert page.content.index(0, 1).data() == "no data"


def test_who_is_no_trainer_sees_nobody_else_and_has_no_acts(opened):
    page = Page(opened(), "田小禾")
    assert not page.table.isVisible()
    assert not page.part("cohort_new").isVisible()
    assert page.view.state.seen.heat.rows == ()
    page.work_as("邹凯文")
    assert page.table.isVisible()
    assert [page.content.index(row, 0).data() for row in range(2)] == ["Zou Kaiwen", "Average"]
    page.stand("邹凯文")
    page.press(Qt.Key.Key_Return)
    assert not page.part("coaching_give").isVisible()


def test_in_a_small_window_the_spot_stands_in_place_of_the_map(page):
    page.desk.window.resize(1092, 620)
    page.desk.settle()
    page.stand("Zou Kaiwen")
    page.press(Qt.Key.Key_Return)
    assert page.view.spot.isVisible()
    assert not page.table.isVisible()
    page.part("cohort_spot_close").click()
    page.desk.settle()
    assert page.table.isVisible()


def test_the_map_shows_steps_by_key_and_a_step_opens_what_went_wrong(page):
    page.stand("Zou Kaiwen")
    page.run("cohort.by_step")
    assert page.content.place(page.table.currentIndex())[0] == page.person("Zou Kaiwen")
    heads = [
        page.content.headerData(column, Qt.Orientation.Horizontal)
        for column in range(page.content.columnCount())
    ]
    assert any(" · " in head for head in heads)
    assert page.view.state.view.by == "step"
    columns = page.view.state.seen.heat.columns
    row = next(row for row in page.view.state.seen.heat.rows if row.cells)
    step = next(each.code for each in columns if each.code in row.cells)
    index = page.content.cell(row.person, step)
    page.table.setCurrentIndex(index)
    page.press(Qt.Key.Key_Return)
    assert next(each.title for each in columns if each.code == step) in page.texts()
    page.run("cohort.by_step")
    assert page.view.state.view.by == "stage"
    assert page.view.state.spot is None


def test_where_scores_come_from_is_chosen_and_one_place_always_counts(page):
    page.run("cohort.origins")
    menu = page.view.findChild(QWidget, "cohort_origins_menu")
    exams, practice, tickets = menu.actions()
    assert (exams.isChecked(), practice.isChecked()) == (True, False)
    assert not tickets.isEnabled()
    exams.trigger()
    page.desk.settle()
    assert page.part("cohort_origins").text() == "Exams"
    page.view.state.show_from(Origin.PRACTICE, on=True)
    page.desk.settle()
    assert page.part("cohort_origins").text() == "Exams + Practice"
    menu.close()


def test_who_passed_on_a_step_that_changed_is_marked_to_review(opened):
    bank = Bank(opened("en"))
    passed = {each.person for each in bank.my.exams.attempts() if each.passed}
    assert bank.my.exams.people_to_review() == []
    put_in_force_with_another_title(bank, bank.my.questions.opened(2).source)
    marked = {each.person for each in bank.my.exams.people_to_review()}
    assert marked
    assert marked <= passed
    page = Page(bank.desk)
    last = page.content.columnCount() - 1
    for person in marked:
        row = page.content.cell(person, "escalation").row()
        assert "to review" in page.content.index(row, last).data()


def test_the_onboarding_clock_stands_beside_the_goal(page):
    page.stand("Cheng Yimo")
    page.press(Qt.Key.Key_Return)
    assert "works alone since day 7, goal 10" in page.texts()
    page.stand("Zou Kaiwen")
    page.press(Qt.Key.Key_Return)
    assert "onboarding day 7, goal 10" in page.texts()
