"""The exam mode of the window in tests: its questions, its clock, the hands on its keys."""

import exam_acts
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel

from desktop.app.program import App
from desktop.domain.questions.bodies import (
    Accepted,
    Block,
    Matching,
    Multiple,
    Option,
    Ordering,
    Pair,
    Point,
    ShortText,
    Single,
    TrueFalse,
)
from desktop.domain.questions.case import Case, Escalation, Fact, Triage, Way, Worth
from desktop.domain.questions.question import Question
from desktop.domain.questions.wording import Wording
from desktop.services.machine import Machine

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
PLAIN = Qt.KeyboardModifier.NoModifier


def multiple():
    """Return a question with two right options of three."""
    options = (Option(Wording("甲"), 0.5), Option(Wording("乙")), Option(Wording("丙"), 0.5))
    return Question("多选", Wording("哪两样？"), Multiple(options, shuffle=False), marks=2.0)


def true_false():
    """Return a statement that is false."""
    return Question("判断", Wording("P1 可以等。"), TrueFalse(right=False))


def matching():
    """Return two stems and a distractor."""
    pairs = (
        Pair(Wording("打印机"), Wording("PRN")),
        Pair(Wording("网络"), Wording("NET")),
        Pair(Wording(""), Wording("HW")),
    )
    return Question("匹配", Wording("各归哪类？"), Matching(pairs), marks=2.0)


def ordering():
    """Return three steps and one that does not belong."""
    steps = [Block(Wording(text)) for text in ("核对身份", "查公告", "告知时间")]
    body = Ordering((*steps, Block(Wording("先关单"), wrong=True)))
    return Question("顺序", Wording("排好步骤。"), body, marks=4.0)


def short():
    """Return a question for a word."""
    return Question("填空", Wording("几号表单？"), ShortText((Accepted("42 f"),)))


def ticket():
    """Return a simulated ticket with all of its parts."""
    return Question("SIM-99 蓝屏", Wording("蓝屏"), _case(), marks=20.0)


def add_choices(my, *names):
    """Add choices in English to the bank, of which A is right."""
    options = (Option(Wording("", "Call the duty lead"), 1.0), Option(Wording("", "Wait")))
    body = Single(options, shuffle=False)
    asked = [Question(name, Wording("", f"{name}?"), body, marks=20.0) for name in names]
    my.questions.approve([my.questions.add(each) for each in asked])


def _case():
    steps = (Block(Wording("问数据")), Block(Wording("给备用机")))
    return Case(
        Wording("蓝屏起不来！"),
        Triage("HWF", "PC-boot", 3, 1),
        (Option(Wording("先问数据"), 1.0), Option(Wording("先重装"), knock_out=True)),
        (
            Fact(Wording("资产编号？"), Wording("RD-NB-047")),
            Fact(Wording("改天？"), worth=Worth.WASTE),
        ),
        Ordering(steps),
        Escalation(Way.FUNCTIONAL, (Point(Wording("写明代码"), 1.0, ("code",)),)),
        (Point(Wording("说了时间"), 1.0, ("10:00",)),),
        (Point(Wording("写了原因"), 1.0, ("disk",)),),
    )


class Exam:
    """The exam mode of an agent, with a clock that is set by hand."""

    def __init__(self, desk):
        self.desk, self.app = desk, desk.app
        self.trainer = self.of("Shen Ruoxi")
        self.ms = 0

    def of(self, name):
        """Return the services of somebody."""
        workspace = self.app.desk.workspace
        return workspace.services(workspace.session(self.desk.agents[name]))

    @property
    def my(self):
        """Return the services of who sits it."""
        return self.app.desk.my

    @property
    def pane(self):
        """Return the exam mode."""
        return self.desk.window.pane("exam")

    @property
    def state(self):
        """Return the attempt on the screen."""
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
        """Run a command and wait for what it began."""
        self.app.desk.commands.run(command)
        self.desk.settle()

    def press(self, *keys, modifier=PLAIN):
        """Press keys where the focus is."""
        for key in keys:
            target = self.desk.window.focusWidget()
            QTest.keyClick(target, key, modifier)
        self.desk.settle()

    def sat(self, place=0):
        """Return what is kept of a question."""
        return self.my.sitting.opened(self.attempt().key).sat[place]

    def attempt(self):
        """Return the newest attempt, whoever works here now."""
        return self.of("Shen Ruoxi").exams.attempts(self.code)[-1]

    def sheet(self):
        """Return the sheet that is open."""
        sheets = self.desk.window.findChildren(QDialog)
        return next(each for each in sheets if each.isVisible())

    def texts(self, inside=None):
        """Return what labels say."""
        inside = inside or self.desk.window
        return [each.text() for each in inside.findChildren(QLabel) if each.isVisible()]

    def start_again(self, tmp_path):
        """Close the window and the program, and start it once more at the same desk."""
        desk, agent = self.desk, "Luo Bin"
        assert agent in desk.agents
        desk.window.close()
        desk.app.close()
        app = App(Machine(tmp_path / "machine"), desk.app.clock)
        app.machine.values |= {"language": "en", "theme": "light", "text_scale": "100"}
        app.dress(shipped_only=True)
        return type(desk)(app, tmp_path / "desk")
