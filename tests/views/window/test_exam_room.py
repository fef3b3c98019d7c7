"""Class mode: large type, question after question, the answer told, hands counted on the screen."""

import exam_acts
import exam_desk
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QLabel
from training_desk import Training

from desktop.qtkit.theme import current_theme
from desktop.views.exams.room.choice_row import counted

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")
# 28 points where 96 pixels are an inch.
LEAST_PIXELS = 37


class Room(Training):
    """The window that the room sees."""

    def open(self, *questions):
        """Show an exam of questions to the room."""
        self.plan(*questions)
        self.choose(self.code)
        self.run("exams.room")
        self.window.resize(1440, 900)
        self.desk.settle()
        return self

    @property
    def window(self):
        """Return the window of the room."""
        return self.find("room")

    def press(self, *keys):
        """Press keys in the room."""
        self.key(self.window, *keys)

    def rows(self):
        """Return what readers hear of the choices."""
        return [each.accessibleName() for each in self.window.rows]


@pytest.fixture
def room(opened):
    found = Room(opened())
    yield found
    if found.shows("room"):
        found.window.close()
    found.desk.settle()


def test_all_that_the_room_reads_is_at_least_28_points_high(room):
    room.open(exam_acts.single())
    for scale in ("light", "dark"):
        current_theme().set_mode(scale)
        room.desk.settle()
        assert room.window.text_size() >= LEAST_PIXELS
        question = room.window.findChild(QLabel, "room_question")
        assert QFontInfo(question.font()).pixelSize() >= LEAST_PIXELS
    current_theme().set_mode("light")


def test_keys_go_from_question_to_question_and_tell_the_answer(room):
    room.open(exam_acts.single(), exam_desk.true_false(), exam_desk.short())
    assert room.rows() == ["A 值班主管", "B 同事", "C 谁也不找"]
    room.press(Qt.Key.Key_Return)
    assert room.rows()[0] == "A 值班主管 ✓"
    room.press(Qt.Key.Key_Right)
    assert room.rows() == ["T True", "F False"]
    room.press(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Space)
    answer = room.window.findChild(QLabel, "room_answer")
    assert answer.text() == "42 f"
    room.press(Qt.Key.Key_Left)
    assert room.rows() == ["T True", "F False"]
    room.press(Qt.Key.Key_Escape)
    assert not room.shows("room")


def test_hands_are_counted_by_a_letter_and_digits_and_stay_with_their_question(room):
    room.open(exam_acts.single(), exam_desk.true_false())
    room.press("a", "1", "2", "c", "5")
    assert room.window.hands() == {"A": 12, "C": 5}
    assert room.rows()[0] == "A 值班主管 12"
    room.press(Qt.Key.Key_Right, "t", "3", Qt.Key.Key_Left)
    assert room.window.hands() == {"A": 12, "C": 5}
    room.press("c", Qt.Key.Key_Backspace)
    assert room.window.hands() == {"A": 12}
    room.press("g", "7")
    assert room.window.hands() == {"A": 12}


def test_a_count_that_grows_too_long_begins_anew():
    assert counted(None, "7") == 7
    assert counted(99, "9") == 999
    assert counted(999, "4") == 4


def test_nothing_of_it_is_kept(room):
    before = room.my.undo.last()
    room.open(exam_acts.single())
    planned = room.my.undo.last()
    room.press("a", "9", Qt.Key.Key_Return)
    room.press(Qt.Key.Key_Escape)
    after = room.my.undo.last()
    assert (planned and planned.key) == (after and after.key)
    assert before is None or before.key <= after.key


def test_every_kind_of_question_is_shown_and_told(room):
    every = (
        exam_desk.multiple(),
        exam_desk.matching(),
        exam_desk.ordering(),
        exam_acts.essay(),
        exam_desk.ticket(),
    )
    room.open(*every)
    told = []
    for _ in every:
        room.press(Qt.Key.Key_Return)
        told.append([each.text() for each in room.window.findChildren(QLabel, "room_answer")])
        room.press(Qt.Key.Key_Right)
    assert told[0] == []
    assert told[1] == ["打印机 → PRN\n网络 → NET"]
    assert told[2] == ["1. 核对身份\n2. 查公告\n3. 告知时间"]
    assert told[3] == ["说了下一步 (1)\n说了时间 (1)"]
    assert any("Hardware" in text for text in told[4])


def test_chosen_questions_of_the_bank_are_shown_and_with_one_all_that_are_listed(room):
    keys = [room.trainer.questions.add(each) for each in (exam_acts.single(), exam_desk.short())]
    view = room.desk.window.show_pane("training").show_page("questions")
    room.desk.settle()
    view.state.choose(keys, keys[0])
    room.run("question.room")
    assert room.window.findChild(QLabel, "room_head").text().startswith("1 of 2")
    room.press(Qt.Key.Key_Escape)
    view.state.choose(keys[:1], keys[0])
    room.run("question.room")
    count = len(view.state.shown)
    assert room.window.findChild(QLabel, "room_head").text().startswith(f"1 of {count}")
