"""The plan of a cohort at the window: topics written in place, who was there by one key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.domain.exams.topics import Presence

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


@pytest.fixture
def plan(opened):
    desk = opened()
    workspace = desk.app.desk.workspace
    desk.app.desk.work_as(workspace.session(desk.agents["Shen Ruoxi"], "en"))
    view = desk.window.show_pane("training").show_page("cohorts")
    desk.settle()
    view.ask_plan()
    desk.settle()
    sheet = desk.window.findChild(QWidget, "plan_sheet")
    sheet.desk, sheet.cohort = desk, view.state.seen.cohort
    yield sheet
    sheet.close()
    desk.settle()


def topics(plan):
    return plan.desk.app.desk.my.topics.topics(plan.cohort.key)


def test_topics_stand_with_their_day_and_who_was_there_in_words(plan):
    assert plan.table.rowCount() == len(topics(plan)) == 6
    heads = [plan.table.horizontalHeaderItem(at).text() for at in range(4)]
    assert heads == ["Topic", "Day", "Minutes", "Cheng Yimo"]
    assert plan.table.item(0, 3).text() == "there"
    assert plan.table.item(1, 6).text() == "late"


def test_a_key_says_who_was_there_and_delete_takes_it_back(plan):
    plan.table.setCurrentCell(5, 4)
    QTest.keyClick(plan.table, Qt.Key.Key_E)
    plan.desk.settle()
    assert plan.table.item(5, 4).text() == "excused"
    where = (topics(plan)[5].key, plan.cohort.people[1].person)
    presences = plan.desk.app.desk.my.topics.presences
    assert presences(plan.cohort.key)[where] is Presence.EXCUSED
    QTest.keyClick(plan.table, Qt.Key.Key_Delete)
    plan.desk.settle()
    assert where not in presences(plan.cohort.key)


def test_what_is_written_into_a_cell_is_kept_and_nonsense_changes_nothing(plan):
    plan.table.item(0, 2).setText("90")
    plan.desk.settle()
    assert topics(plan)[0].minutes == 90
    plan.table.item(0, 2).setText("soon")
    plan.desk.settle()
    assert topics(plan)[0].minutes == 90


def test_topics_are_added_removed_and_proposed_from_the_exam(plan):
    plan.findChild(QWidget, "plan_add").click()
    plan.desk.settle()
    assert len(topics(plan)) == 7
    plan.table.setCurrentCell(6, 0)
    plan.findChild(QWidget, "plan_remove").click()
    plan.desk.settle()
    assert len(topics(plan)) == 6
    plan.findChild(QWidget, "plan_propose").click()
    plan.desk.settle()
    assert {each.document for each in topics(plan)} > {None}
