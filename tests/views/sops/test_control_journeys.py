"""A version goes its way by keyboard: handed in, reviewed, approved, signed, returned, retired."""

import pytest
from control_desk import draft_with, floor, longer
from library_desk import SUBMITTED, effective_sop, new_sop, sop
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.states import State
from desktop.domain.sops.records import Branch, Lead, Way
from desktop.views.sops.control.act_button import ActButton
from desktop.views.sops.control.acts import PrimaryAct
from desktop.views.sops.state import Mode

__all__ = ["floor"]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not")
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def pane(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    return made


@pytest.fixture
def act(floor, pane):
    return PrimaryAct(floor.desk, floor.state, pane)


def type_into(floor, sheet, name, text):
    QTest.keyClicks(floor.part(name, sheet), text)


def finish(floor, part):
    QTest.keyClick(part, Qt.Key.Key_Return, CTRL)
    floor.settle()


def add_reviewer(floor, sheet, typed):
    QTest.keyClick(floor.part("add_reviewer", sheet), Qt.Key.Key_Space)
    picker = QApplication.activePopupWidget()
    QTest.keyClicks(picker.findChild(QLineEdit), typed)
    QTest.keyClick(picker.findChild(QLineEdit), Qt.Key.Key_Return)


def hand_in(floor, act, what, reviewer):
    act.run()
    sheet = floor.sheet("submit_sheet")
    type_into(floor, sheet, "submit_en", what)
    add_reviewer(floor, sheet, reviewer)
    assert "A/0" in floor.part("submit_label", sheet).text()
    finish(floor, floor.part("submit_why", sheet))


def review(floor, act, place, comment):
    act.run()
    sheet = floor.sheet("review_sheet")
    step = floor.state.opened.text.steps[place]
    type_into(floor, sheet, f"comment_{step.id}", comment)
    finish(floor, floor.part("comment_whole", sheet))


def approve(floor, act):
    act.run()
    floor.settle()
    sheet = floor.sheet("approve_sheet")
    counts = sheet.impact.counts
    finish(floor, sheet)
    return counts


def sign(floor, act):
    act.run()
    QTest.keyClick(floor.sheet("sign_sheet"), Qt.Key.Key_Return)
    floor.settle()


def test_from_a_draft_to_signed_by_four_people_at_the_keyboard(floor, act):
    floor.work_as("Ran Wei")
    document, _ = new_sop(floor.opened.wei)
    floor.show(document)
    assert (act.text(), act.enabled(), act.reason()) == ("Submit for review", True, "")
    hand_in(floor, act, "First issue", "bai")
    assert floor.state.opened.version.state is State.IN_REVIEW
    assert floor.state.opened.version.changed == Bilingual("", "First issue")
    assert (act.text(), act.enabled()) == ("Approve", False)
    floor.work_as("Fan Bai")
    assert (act.text(), act.enabled()) == ("Review", True)
    review(floor, act, 1, "Name the tool")
    assert [c.body for c in floor.state.opened.comments] == ["Name the tool"]
    assert floor.state.opened.reviews[0].decision == "accepted"
    floor.work_as("Ran Wei")
    assert (act.text(), act.enabled()) == ("Approve", False)
    floor.work_as("Xiao Lin")
    assert (act.text(), act.enabled()) == ("Approve", True)
    assert approve(floor, act) == {"tickets": 0, "lapsing": 0, "documents": 0, "others": 0}
    assert floor.state.opened.version.state is State.EFFECTIVE
    floor.work_as("Fan Bai")
    assert act.text() == "Sign"
    sign(floor, act)
    assert floor.opened.lin.documents.sign_off(document).missing == ()
    assert act.text() == "Revise"


def test_each_act_offers_a_way_back(floor, act):
    document, version = effective_sop(floor.opened)
    floor.work_as("Fan Bai")
    floor.show(document)
    sign(floor, act)
    assert floor.heard.said[-1][:3] == ("v1 signed", "done", "Undo")
    floor.heard.said[-1][3]()
    floor.settle()
    assert act.text() == "Sign"
    assert floor.state.opened.version.key == version


def test_a_return_takes_a_reason_and_the_author_reads_it(floor, act):
    _, version = new_sop(floor.opened.wei)
    asked = SUBMITTED._replace(reviewers=(floor.opened.people["Fan Bai"],))
    floor.opened.wei.documents.submit(version, asked)
    floor.work_as("Fan Bai")
    floor.show(floor.opened.wei.documents.version(version).document)
    act.run()
    sheet = floor.sheet("review_sheet")
    back = floor.part("review_return", sheet)
    assert not back.isEnabled()
    type_into(floor, sheet, "review_reason", "Step 2 asks two things")
    QTest.keyClick(back, Qt.Key.Key_Space)
    floor.settle()
    opened = floor.state.opened
    assert opened.version.state is State.DRAFT
    assert [c.body for c in opened.comments] == ["Step 2 asks two things"]
    assert act.text() == "Submit for review"


def test_faults_keep_a_draft_from_review_and_a_click_leads_to_the_first(floor, act):
    nowhere = Branch(Bilingual("否", "No"), Lead(Way.STEP, step="gone"))
    text = sop()
    faulty = text.steps[1]._replace(branches=(*text.steps[1].branches, nowhere))
    text = text._replace(steps=(text.steps[0], faulty, text.steps[2]))
    floor.work_as("Ran Wei")
    document, _ = new_sop(floor.opened.wei, text=text)
    button = ActButton(act)
    assert button.isHidden()
    floor.show(document)
    assert not act.enabled()
    assert button.toolTip() == act.reason() != ""
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert floor.state.mode is Mode.REVISE
    assert floor.state.opened.text.position(floor.state.step) == 1


def test_an_approver_sees_what_lapses_and_may_choose_a_day(floor, act):
    opened = floor.opened
    document, version = effective_sop(opened)
    opened.bai.documents.sign(version)
    effective_sop(opened, "ACC-02", sop("共享盘", "t"))
    opened.wei.documents.revise(document)
    draft = opened.wei.documents.open(document).row.on_way.version
    opened.wei.documents.submit(draft, SUBMITTED)
    floor.show(document, draft)
    act.run()
    floor.settle()
    sheet = floor.sheet("approve_sheet")
    assert sheet.impact.counts["lapsing"] == 1
    QTest.keyClick(floor.part("approve_later", sheet), Qt.Key.Key_Space)
    date = floor.part("approve_date", sheet)
    date.selectAll()
    QTest.keyClicks(date, "2026-08-01")
    QTest.keyClick(date, Qt.Key.Key_Return)
    assert not sheet.act.isEnabled()
    date.selectAll()
    QTest.keyClicks(date, "2026-09-07 08:00")
    QTest.keyClick(date, Qt.Key.Key_Return)
    finish(floor, date)
    shown = floor.state.opened.version
    assert shown.state is State.SCHEDULED
    assert (act.text(), act.enabled()) == ("In force from 7 Sep", False)
    floor.opened.clock.now = shown.effective_from
    assert opened.wei.documents.release_due() == 1
    floor.settle()
    assert floor.state.opened.version.state is State.EFFECTIVE


def test_a_team_of_two_writes_down_why_an_own_text_is_approved(floor, act):
    floor.opened.lin.people_edits.retire([floor.opened.people["Fan Bai"]])
    document, version = new_sop(floor.opened.lin)
    floor.opened.lin.documents.submit(version, SUBMITTED)
    floor.show(document)
    assert act.enabled()
    act.run()
    floor.settle()
    sheet = floor.sheet("approve_sheet")
    assert not sheet.act.isEnabled()
    type_into(floor, sheet, "approve_why", "Wei is on leave")
    finish(floor, floor.part("approve_why", sheet))
    assert floor.state.opened.version.override == "Wei is on leave"


def test_the_author_of_three_does_not_approve_and_reads_why(floor, act):
    document, version = new_sop(floor.opened.lin)
    floor.opened.lin.documents.submit(version, SUBMITTED)
    floor.show(document)
    assert (act.text(), act.enabled()) == ("Approve", False)
    assert not ActButton(act).isEnabled()
    act.run()
    assert floor.heard.texts()[-1] == act.reason() != ""
    floor.work_as("Fan Bai")
    assert not act.enabled()
    floor.work_as(None)
    assert not act.enabled()


def test_the_acts_beside_the_first_one_follow_state_and_right(floor, act, pane):
    def offered():
        return [action.objectName().removeprefix("control_") for action in act.menu(pane).actions()]

    document, version = new_sop(floor.opened.wei)
    floor.work_as("Ran Wei")
    floor.show(document)
    assert offered() == ["discard"]
    floor.opened.wei.documents.submit(
        version, SUBMITTED._replace(reviewers=(floor.opened.people["Fan Bai"],))
    )
    floor.settle()
    assert offered() == ["return", "remind"]
    act.deeds.remind(floor.state.opened)
    assert "Fan Bai" in QApplication.clipboard().text()
    floor.opened.bai.documents.accept(version)
    floor.opened.lin.documents.approve(version)
    floor.settle()
    assert offered() == ["revise", "reviewed", "ask_review", "remind"]
    floor.work_as("Xiao Lin")
    assert offered() == ["revise", "reviewed", "ask_review", "retire", "remind"]
    act.deeds.retire(floor.state.opened)
    sheet = floor.sheet("reason_sheet")
    type_into(floor, sheet, "reason_text", "The system is gone")
    finish(floor, floor.part("reason_text", sheet))
    assert floor.state.opened.version.state is State.RETIRED
    floor.work_as(None)
    assert offered() == []


def test_a_new_draft_is_given_up_and_comes_back_by_undo(floor, act):
    document, _ = effective_sop(floor.opened)
    draft_with(floor.opened.wei, "ACC-01", longer(sop()))
    floor.work_as("Ran Wei")
    opened = floor.show(document)
    assert act.text() == "Open v2"
    act.run()
    floor.settle()
    assert floor.state.opened.version.state is State.DRAFT
    act.deeds.discard(floor.state.opened)
    floor.settle()
    assert floor.state.opened.version.key == opened.version.key
    floor.heard.said[-1][3]()
    floor.settle()
    assert floor.state.opened.row.on_way is not None
