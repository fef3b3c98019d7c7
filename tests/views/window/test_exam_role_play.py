"""A role-play at the window: begun, ticked by keys, paused, kept through a kill, finished."""

import exam_acts
import exam_desk
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from training_desk import Training

from desktop.domain.exams.attempt import How
from desktop.qtkit.widgets.signpill import SignPill

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")
MINUTE = 60_000


class RolePlay(Training):
    """A role-play of a simulated ticket."""

    @property
    def pane(self):
        """Return the pane."""
        return self.desk.window.pane("role_play")

    @property
    def play(self):
        """Return what is ticked."""
        return self.pane.state.play

    def begin(self, *questions):
        """Begin one with somebody by the sheet."""
        self.plan(*(questions or (exam_desk.ticket(),)), attempts=0)
        self.choose(self.code)
        self.pane.state.now = lambda: self.ms
        self.run("exams.live")
        sheet = self.find("exam_live_sheet")
        person = self.find("exam_live_person")
        assert isinstance(person, QComboBox)
        person.setCurrentIndex(person.findText("Luo Bin"))
        sheet.do()
        self.desk.settle()
        return self

    def tick(self, *keys):
        """Press keys in the pane."""
        self.key(self.pane, *keys)

    def key_of(self, line):
        """Return the key of a line."""
        return next(each.key for each in self.pane.lines.lines if each.line.line.id == line)


@pytest.fixture
def role(opened):
    return RolePlay(opened())


def test_the_card_tells_what_is_said_and_every_line_has_a_key_that_ticks_it(role):
    role.begin()
    texts = role.texts(role.pane)
    assert "RD-NB-047" in texts
    assert "Tell only when asked" in texts
    keys = [each.key for each in role.pane.lines.lines]
    assert len(set(keys)) == len(keys)
    assert "G" not in keys
    role.tick(*(role.key_of(line) for line in ("ask:0", "step:1", "step:0", "way:1")))
    assert role.play.ticks == ("ask:0", "step:1", "step:0", "way:1")
    role.tick(role.key_of("way:0"))
    assert role.play.ticks[-1] == "way:0"
    assert "way:1" not in role.play.ticks


def test_marks_so_far_and_knock_outs_stand_above(role):
    role.begin()
    assert "0 / 20" in role.texts(role.pane)
    role.tick(role.key_of("first:1"))
    pills = [each.text() for each in role.pane.head.findChildren(SignPill) if each.isVisible()]
    assert pills == ["1 knock-out"]


def test_the_clock_counts_while_the_pane_is_shown_and_not_paused(role):
    role.begin()
    role.ms = 2 * MINUTE
    assert role.pane.state.spent_ms() == 2 * MINUTE
    role.run("exam.live_pause")
    role.ms = 5 * MINUTE
    assert role.pane.state.spent_ms() == 2 * MINUTE
    role.run("exam.live_pause")
    role.ms = 6 * MINUTE
    assert role.pane.state.spent_ms() == 3 * MINUTE
    role.desk.window.show_queue()
    role.ms = 60 * MINUTE
    assert role.pane.state.spent_ms() == 3 * MINUTE


def test_letters_in_the_comment_are_words_and_no_ticks(role):
    role.begin()
    comment = role.find("exam_live_comment")
    comment.setFocus()
    role.key(comment, "a1 good")
    assert role.play.ticks == ()
    role.pane.step_back()
    role.desk.settle()
    assert role.my.live.draft().plays[0].comment == "a1 good"


def test_finished_it_is_an_attempt_with_its_result_and_one_undo_takes_it_back(role):
    role.begin()
    role.tick(role.key_of("ask:0"), role.key_of("reply:0"))
    role.ms = 4 * MINUTE
    role.run("exam.live_finish")
    assert role.desk.window.shown() == "exam_result"
    (attempt,) = role.my.exams.attempts(role.code)
    assert (attempt.way, attempt.person) == (How.LIVE, role.desk.agents["Luo Bin"])
    assert attempt.counted.whole_ms == 4 * MINUTE
    assert any("live role-play with Shen Ruoxi" in text for text in role.texts())
    assert role.desk.toasts()[-1] == ("Role-play kept as an attempt", True)
    role.run("undo")
    assert role.my.exams.attempts(role.code) == []


def test_what_was_ticked_waits_after_a_kill_and_is_gone_on_with(role, tmp_path):
    role.begin()
    role.tick(role.key_of("ask:0"))
    role.ms = MINUTE
    role.run("exam.live_pause")
    code = role.code
    again = RolePlay(role.start_again(tmp_path))
    try:
        again.choose(code)
        again.run("exams.live")
        assert again.desk.window.shown() == "role_play"
        assert again.play.ticks == ("ask:0",)
        assert again.pane.state.spent_ms() >= MINUTE
    finally:
        again.pane.state.let_go()
        again.desk.window.close()
        again.app.close()


def test_given_up_it_leaves_nothing(role):
    role.begin()
    role.tick(role.key_of("ask:0"))
    role.run("exam.live_drop")
    assert role.my.live.draft() is None
    assert role.desk.window.shown() == "training"
    assert role.my.exams.attempts(role.code) == []


def test_several_tickets_are_played_one_after_the_other(role):
    other = exam_desk.ticket()._replace(name="SIM-98 再来")
    role.plan(exam_desk.ticket(), other, attempts=0)
    role.choose(role.code)
    role.run("exams.live")
    sheet = role.find("exam_live_sheet")
    role.find("exam_live_person").setCurrentIndex(0)
    role.find("exam_live_ticket_1").setChecked(True)
    sheet.do()
    role.desk.settle()
    role.tick(role.key_of("ask:0"))
    role.run("exam.live_next")
    assert role.play.ticks == ()
    role.run("exam.live_previous")
    assert role.play.ticks == ("ask:0",)


def test_an_exam_without_simulated_tickets_begins_no_role_play(role):
    role.plan(exam_acts.single())
    role.choose(role.code)
    role.run("exams.live")
    assert not role.find("exam_live_sheet").act.isEnabled()


def test_arrows_walk_through_the_lines(role):
    role.begin()
    lines = role.pane.lines.lines
    lines[0].box.setFocus()
    role.key(lines[0].box, Qt.Key.Key_Down)
    assert role.desk.window.focusWidget() is lines[1].box
    role.key(lines[1].box, Qt.Key.Key_Up)
    role.key(lines[0].box, Qt.Key.Key_Up)
    assert role.desk.window.focusWidget() is lines[-1].box
