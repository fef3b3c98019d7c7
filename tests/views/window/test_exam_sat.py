"""An exam at the window: answered by keys, kept as it is answered, left and gone on with."""

import exam_acts
import pytest
import question_acts
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from desktop.domain.exams.attempt import State
from desktop.domain.questions.responses import Chosen, Judged, Matched, Ordered, Played, Written

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class Exam:
    """The exam mode of an agent, with a clock that is set by hand."""

    def __init__(self, desk):
        self.desk, self.app = desk, desk.app
        self.trainer = self._of("Shen Ruoxi")
        self.ms = 0

    def _of(self, name):
        workspace = self.app.desk.workspace
        return workspace.services(workspace.session(self.desk.agents[name]))

    @property
    def my(self):
        return self.app.desk.my

    @property
    def pane(self):
        return self.desk.window.pane("exam")

    @property
    def state(self):
        return self.pane.state

    def plan(self, *questions, **more):
        """Put an exam of new questions in force."""
        keys = [self.trainer.questions.add(each) for each in questions]
        self.trainer.questions.approve(keys)
        self.code = self.trainer.exams.keep(exam_acts.plan(*keys, **more))
        return self.code

    def begin(self, *questions, **more):
        """Begin an exam of these questions from the page."""
        self.plan(*questions, **more)
        self.run("exams.open")
        self.state.now = lambda: self.ms
        self.run("exams.begin")
        return self

    def run(self, command):
        self.app.desk.commands.run(command)
        self.desk.settle()

    def press(self, *keys, modifier=Qt.KeyboardModifier.NoModifier):
        """Press keys where the focus is."""
        for key in keys:
            target = self.desk.window.focusWidget()
            QTest.keyClick(target, key, modifier)
        self.desk.settle()

    def sat(self, place=0):
        """Return what is kept of a question."""
        key = self.my.exams.attempts(self.code)[-1].key
        return self.my.sitting.opened(key).sat[place]

    def attempt(self):
        return self.my.exams.attempts(self.code)[-1]

    def sheet(self):
        sheets = self.desk.window.findChildren(QDialog)
        return next(each for each in sheets if each.isVisible())

    def texts(self, inside=None):
        inside = inside or self.desk.window
        return [each.text() for each in inside.findChildren(QLabel) if each.isVisible()]


@pytest.fixture
def exam(opened):
    return Exam(opened())


def test_a_letter_chooses_and_is_kept_before_the_next_question(exam):
    exam.begin(exam_acts.single(), exam_acts.essay())
    exam.press("b")
    assert exam.sat(0).response == Chosen((1,))
    exam.run("exam.next")
    assert exam.state.place == 1
    assert any(text.startswith("Answer saved") for text in exam.texts())
