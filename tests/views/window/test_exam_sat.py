"""An exam at the window: answered by keys, kept as it is answered, left and gone on with."""

import exam_acts
import exam_desk
import pytest
from exam_desk import ALT, CONTROL, Exam
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.domain.exams.attempt import State
from desktop.domain.questions.responses import Chosen, Judged, Matched, Ordered, Played, Written
from desktop.qtkit.i18n import languages

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


@pytest.fixture
def exam(opened):
    return Exam(opened())


@pytest.fixture
def opened_again(tmp_path):
    """Return a function that starts the program once more, and ends it after the test."""
    found = []

    def start(exam):
        found.append(exam.start_again(tmp_path))
        return found[-1]

    yield start
    for each in found:
        each.window.close()
        each.app.close()
        each.window.deleteLater()


def test_a_letter_chooses_and_is_kept_before_the_next_question(exam):
    exam.begin(exam_acts.single(), exam_acts.essay())
    exam.press("b")
    assert exam.sat(0).response == Chosen((1,))
    exam.run("exam.next")
    assert exam.state.place == 1
    assert any(text.startswith("Answer saved") for text in exam.texts())


def test_letters_and_digits_answer_each_kind_and_f_flags_where_it_means_no_answer(exam):
    exam.begin(exam_desk.multiple(), exam_desk.true_false(), exam_acts.single())
    exam.press("1", "3", "1")
    assert exam.sat(0).response == Chosen((2,))
    # Keys of commands need a window on the screen; the journey presses them.
    exam.run("exam.flag")
    assert exam.sat(0).flagged
    exam.run("exam.next")
    exam.press("f")
    assert exam.sat(1).response == Judged(true=False)
    assert not exam.sat(1).flagged
    exam.press("t")
    assert exam.sat(1).response == Judged(true=True)
    exam.run("exam.back")
    assert exam.state.place == 0
    assert exam.state.answers.numbers() == ((3,), (1,))


def test_a_match_is_found_by_its_letter(exam):
    exam.begin(exam_desk.matching())
    boxes = exam.pane.findChildren(QWidget, "exam_match")
    letter = next(
        boxes[0].itemText(at)[0] for at in range(boxes[0].count()) if boxes[0].itemData(at) == 1
    )
    QTest.keyClick(boxes[0], letter.lower())
    exam.desk.settle()
    assert exam.sat().response == Matched((1, None, None))


def test_an_order_nobody_touched_is_not_answered_and_steps_go_over_back_and_up(exam):
    exam.begin(exam_desk.ordering(), exam_acts.single())
    lists = exam.pane.body.asked.lists
    exam.run("exam.next")
    assert exam.sat(0).response is None
    exam.run("exam.back")
    lists = exam.pane.body.asked.lists
    first, second = (lists.rest.item(row).data(Qt.ItemDataRole.UserRole) for row in (0, 1))
    lists.rest.setFocus()
    exam.press(" ", " ", Qt.Key.Key_Right)
    exam.press(Qt.Key.Key_Up, modifier=ALT)
    assert exam.sat(0).response == Ordered((second, first))
    exam.press(" ")
    assert exam.sat(0).response == Ordered((first,))


def test_texts_are_kept_when_the_typing_pauses_and_on_leaving_the_question(exam):
    exam.begin(exam_acts.essay(), exam_desk.short())
    field = exam.pane.findChild(QWidget, "exam_text")
    QTest.keyClicks(field, "next step")
    assert exam.sat(0).response is None
    exam.state.keep()
    exam.desk.settle()
    assert exam.sat(0).response == Written("next step")
    exam.run("exam.next")
    QTest.keyClicks(exam.desk.window.focusWidget(), "42 f")
    exam.run("exam.back")
    assert exam.sat(1).response == Written("42 f")


def test_a_simulated_ticket_is_sorted_asked_and_answered_and_tells_only_what_is_asked(exam):
    exam.begin(exam_desk.ticket())
    assert "RD-NB-047" not in exam.texts()
    exam.press("b", "1")
    assert "RD-NB-047" in exam.texts()
    exam.press("1")
    QTest.mouseClick(exam.pane.findChild(QWidget, "exam_impact_1"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(exam.pane.findChild(QWidget, "exam_urgency_2"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(exam.pane.findChild(QWidget, "exam_way_functional"), Qt.MouseButton.LeftButton)
    QTest.keyClicks(exam.pane.findChild(QWidget, "exam_reason"), "disk alarm")
    QTest.keyClicks(exam.pane.findChild(QWidget, "exam_reply"), "hello")
    exam.run("exam.next")
    assert exam.pane.body.asked.page() == 1
    QTest.keyClicks(exam.pane.findChild(QWidget, "exam_closing"), "done")
    exam.state.keep()
    exam.desk.settle()
    kept = exam.sat().response
    assert isinstance(kept, Played)
    assert (kept.first, kept.asked, kept.impact, kept.urgency) == (1, (0,), 1, 2)
    assert (str(kept.way), kept.reason, kept.reply, kept.closing) == (
        *("functional", "disk alarm", "hello", "done"),
    )


def test_handing_in_names_what_is_open_and_flagged_and_shows_the_result(exam):
    exam.begin(exam_acts.single(), exam_acts.single("P2"))
    exam.press("a")
    exam.run("exam.flag")
    exam.run("exam.hand_in")
    sheet = exam.sheet()
    assert {"1", "2"} <= set(exam.texts(sheet))
    QTest.keyClick(sheet, Qt.Key.Key_Return, CONTROL)
    exam.desk.settle()
    assert exam.attempt().state is State.SUBMITTED
    assert exam.desk.window.shown() == "exam_result"
    assert "2 short of the pass mark." not in exam.texts()


def test_time_counts_on_the_screen_only_and_leaving_is_asked_recorded_and_gone_back_from(exam):
    exam.begin(exam_acts.single(), minutes=10)
    exam.ms = 60_000
    exam.desk.window.show_queue()
    assert exam.desk.window.shown() == "exam"
    QTest.keyClick(exam.sheet(), Qt.Key.Key_Return, CONTROL)
    exam.desk.settle()
    assert exam.desk.window.shown() == "queue"
    exam.ms = 300_000
    exam.run("exams.open")
    exam.run("exams.begin")
    assert exam.state.count().whole_ms == 60_000
    assert (exam.attempt().away, len(exam.attempt().breaks)) == (1, 1)


def test_staying_keeps_the_exam_on_the_screen(exam):
    exam.begin(exam_acts.single())
    exam.run("sops")
    exam.sheet().reject()
    exam.desk.settle()
    assert exam.desk.window.shown() == "exam"
    assert exam.attempt().away == 0


def test_the_exam_hands_itself_in_when_its_time_is_over(exam):
    exam.begin(exam_acts.single(), exam_acts.essay(), minutes=1)
    exam.press("a")
    exam.ms = 60_000
    exam.state.look_at_clock()
    exam.desk.settle()
    assert exam.attempt().state is State.SUBMITTED
    assert exam.desk.window.shown() == "exam_result"
    assert exam.my.marking.result(exam.attempt().key).marked[0].got == 2.0


def test_a_question_whose_time_is_over_is_left_and_can_be_changed_no_more(exam):
    exam.begin(exam_acts.single(), exam_acts.single("P2"), item_minutes=1)
    exam.press("a")
    exam.ms = 60_000
    exam.state.look_at_clock()
    exam.desk.settle()
    assert exam.state.place == 1
    exam.run("exam.back")
    exam.press("b")
    exam.ms = 75_000
    exam.state.look_at_clock()
    exam.run("exam.flag")
    assert exam.state.place == 0
    assert (exam.sat(0).response, exam.sat(0).flagged) == (Chosen((0,)), True)
    exam.run("exam.next")
    assert [text for text, _way in exam.desk.toasts()] == ["The time of this question is over"]
    exam.press("b")
    exam.ms = 140_000
    exam.state.look_at_clock()
    exam.desk.settle()
    assert exam.attempt().state is State.SUBMITTED


def test_answers_survive_a_window_that_is_closed_without_handing_in(exam, opened_again):
    exam.begin(exam_acts.single(), exam_acts.essay())
    exam.press("b")
    exam.run("exam.next")
    QTest.keyClicks(exam.desk.window.focusWidget(), "half a sen")
    exam.ms = 4000
    again = opened_again(exam)
    my = again.app.desk.my
    attempt = my.exams.attempts(exam.code)[-1]
    sitting = my.sitting.opened(attempt.key)
    assert [each.response for each in sitting.sat] == [Chosen((1,)), Written("half a sen")]
    assert (attempt.state, attempt.away) == (State.OPEN, 1)
    assert sitting.attempt.counted.whole_ms == 4000
    toast = next(t for t in again.window.toasts.toasts() if "still open" in t.accessibleName())
    toast.action.click()
    again.settle()
    assert again.window.shown() == "exam"
    assert again.window.pane("exam").state.place == 1


def test_with_an_open_book_the_library_is_looked_at_while_the_clock_goes_on(exam):
    exam.begin(exam_acts.single(), minutes=10, open_book=True)
    QTest.mouseClick(exam.pane.findChild(QWidget, "exam_library"), Qt.MouseButton.LeftButton)
    exam.desk.settle()
    assert exam.desk.window.shown() == "sops"
    exam.ms = 90_000
    assert exam.state.count().whole_ms == 90_000
    toast = next(t for t in exam.desk.window.toasts.toasts() if "clock" in t.accessibleName())
    toast.action.click()
    exam.desk.settle()
    assert exam.desk.window.shown() == "exam"
    assert exam.attempt().away == 0


def test_another_person_at_the_keyboard_does_not_sit_on(exam):
    exam.begin(exam_acts.single())
    exam.press("b")
    workspace = exam.app.desk.workspace
    exam.app.desk.work_as(workspace.session(exam.desk.agents["Ji Chen"], "en"))
    exam.desk.settle()
    assert not exam.pane.is_open()
    assert exam.sat().response == Chosen((1,))
    assert exam.attempt().away == 1


def test_the_language_changes_in_the_middle_of_an_exam(exam):
    exam.begin(exam_acts.single(), exam_acts.essay())
    exam.press("b")
    languages().use("zh")
    exam.app.desk.work_as(exam.app.desk.session._replace(language="zh"))
    exam.desk.settle()
    assert "考核模式" in [p.accessibleName() for p in exam.pane.findChildren(QWidget)]
    assert exam.state.given().response == Chosen((1,))
    exam.press("c")
    assert exam.sat().response == Chosen((2,))


def test_another_program_in_front_is_recorded_once_and_a_sheet_of_our_own_is_not(exam):
    exam.begin(exam_acts.single(), exam_acts.essay())
    front = {"window": exam.desk.window}
    exam.pane.front = lambda: front["window"]
    exam.run("exam.hand_in")
    front["window"] = exam.sheet()
    exam.pane.look_at_windows()
    exam.desk.settle()
    assert exam.attempt().away == 0
    for window in (None, None, exam.desk.window, None):
        front["window"] = window
        exam.pane.look_at_windows()
    exam.desk.settle()
    assert exam.attempt().away == 2
