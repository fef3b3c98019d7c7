"""Letters in the exam mode: what stands on a card chooses it, also G, which leads on elsewhere."""

import pytest
from exam_desk import Exam
from PySide6.QtCore import Qt

from desktop.domain.questions.bodies import Option, Single
from desktop.domain.questions.question import Question
from desktop.domain.questions.responses import Chosen
from desktop.domain.questions.wording import Wording

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


def choice(count):
    options = tuple(Option(Wording(f"选项 {at}"), float(at == 0)) for at in range(count))
    return Question("单选", Wording("哪个？"), Single(options, shuffle=False))


@pytest.fixture
def exam(opened):
    return Exam(opened())


def test_g_chooses_the_seventh_option_and_leads_nowhere(exam):
    exam.begin(choice(7))
    exam.press(Qt.Key.Key_G, Qt.Key.Key_B)
    assert exam.desk.window.shown() == "exam"
    assert exam.sat().response == Chosen((1,))
    exam.press(Qt.Key.Key_G)
    assert exam.sat().response == Chosen((6,))


def test_g_is_no_answer_where_there_are_fewer(exam):
    exam.begin(choice(6))
    exam.press(Qt.Key.Key_G)
    assert exam.sat().response is None
