"""Scenes of exams: nothing planned, the page, the sheet, the exam itself, what came of it."""

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.bilingual import Bilingual
from desktop.domain.exams.clock import Count
from desktop.domain.exams.plan import Plan, Pool
from desktop.domain.questions.bank import Listed, Standing, Wanted
from desktop.domain.questions.bodies import Block, Option, Ordering, Single
from desktop.domain.questions.case import Way
from desktop.domain.questions.question import Question, QuestionKind
from desktop.domain.questions.responses import Chosen, Ordered, Played, Response
from desktop.domain.questions.wording import Wording
from desktop.services.services import Services
from desktop.services.training.sitting import Given
from desktop.tour.stage import Stage
from desktop.views.exams.plans.exams_view import ExamsView
from desktop.views.exams.result.result_view import ResultView
from desktop.views.exams.sitting.exam_pane import ExamPane
from desktop.views.training.training_view import TrainingView

_TRAINER, _AGENT, _OTHER = "Shen Ruoxi", "Tian Xiaohe", "Ji Chen"
_SMALL, _MINUTE, _FIRST_TICKET = (1024, 700), 60_000, 2
_SIMULATED = ("SIM-02", "SIM-07")
_OPTIONS = (
    ("值班主管，同时建重大事件单", "The duty lead, and open a major incident"),
    ("用户所在部门的经理", "The manager of the requester's department"),
    ("厂商热线，先报修再说", "The vendor's hotline, report it first"),
    ("谁也不找，自己先查半小时", "Nobody; look into it for half an hour first"),
)
_STEPS = (
    ("核对身份与工号", "Check identity and staff number"),
    ("问清影响几个人、几点要", "Ask how many are affected and by when"),
    ("查故障公告", "Look at the notices"),
    ("告知下一次消息的时间", "Say when the next news comes"),
)
_REPLY = {
    "zh": "夏工您好，停止代码是启动盘问题。我先确认图纸有没有别处备份，再给您备用机，",
    "en": "Hello, the stop code means the boot disk. First I make sure the drawings are elsewhere,",
}


def empty(stage: Stage) -> QWidget:
    """Show the page of exams before anything is planned."""
    _page(stage).show_states([])
    return stage.window


def page(stage: Stage) -> QWidget:
    """Show two exams, one of them failed and passed by somebody."""
    _sat_exam(stage)
    _page(stage)
    return stage.window


def plan_sheet(stage: Stage) -> QWidget:
    """Show the sheet that plans an exam, as a trainer sees it."""
    _work_as(stage, _TRAINER)
    _sat_exam(stage)
    view = _page(stage)
    view.edit()
    stage.settle()
    tops = QApplication.topLevelWidgets()
    return next(
        each for each in tops if each.objectName() == "exam_plan_sheet" and each.isVisible()
    )


def choice(stage: Stage) -> QWidget:
    """Show a choice while the exam is sat."""
    return _sitting(stage, 0, Chosen((0,)))


def ordering(stage: Stage) -> QWidget:
    """Show steps that are put in order."""
    return _sitting(stage, 1, Ordered((0, 2)))


def ticket(stage: Stage) -> QWidget:
    """Show a simulated ticket half answered."""
    language = stage.desk.language
    played = Played("HWI", "", 3, 2, 1, (0, 1), reply=_REPLY[language], way=Way.NONE)
    return _sitting(stage, 3, played)


def ticket_end(stage: Stage) -> QWidget:
    """Show the second page of a simulated ticket."""
    shown = ticket(stage)
    _exam(stage).go_next()
    return shown


def small(stage: Stage) -> QWidget:
    """Show a simulated ticket in a small window."""
    stage.window.resize(*_SMALL)
    return ticket(stage)


def hand_in(stage: Stage) -> QWidget:
    """Show what is named before an exam is handed in."""
    choice(stage)
    _exam(stage).hand_in()
    stage.settle()
    tops = QApplication.topLevelWidgets()
    names = ("exam_hand_in_sheet",)
    return next(each for each in tops if each.objectName() in names and each.isVisible())


def failed(stage: Stage) -> QWidget:
    """Show an attempt that was not passed."""
    return _result(stage, _sat_exam(stage))


def rubric(stage: Stage) -> QWidget:
    """Show an attempt whose texts wait for the trainer."""
    attempt = _sat_exam(stage)
    _work_as(stage, _TRAINER)
    return _result(stage, attempt)


def small_result(stage: Stage) -> QWidget:
    """Show a result in a small window."""
    stage.window.resize(*_SMALL)
    return failed(stage)


def leave(stage: Stage, shown: QWidget) -> None:
    """Go back to the queue in the usual window, as who worked before."""
    if shown is not stage.window and shown.isWindow():
        shown.close()
        shown.deleteLater()
        stage.settle()
    stage.window.resize(*stage.size)
    _exam(stage).state.let_go()
    stage.settle()
    _work_as(stage, _AGENT)
    stage.window.show_queue()
    stage.settle()


def _person(stage: Stage, name: str) -> int:
    agents = stage.desk.my.directory.agents
    return next(key for key, person in agents.items() if person.name.en == name)


def _services(stage: Stage, name: str) -> Services:
    desk = stage.desk
    return desk.workspace.services(desk.workspace.session(_person(stage, name), desk.language))


def _work_as(stage: Stage, name: str) -> None:
    desk, person = stage.desk, _person(stage, name)
    if desk.session.person != person:
        desk.work_as(desk.workspace.session(person, desk.language))
        stage.settle()


def plan_of_scenes(stage: Stage) -> str:
    """Return the exam of the scenes, planned once."""
    my = _services(stage, _TRAINER)
    # The first one is the sample's own.
    known = my.exams.planned()[1:]
    if known:
        return known[0].code
    bank = my.questions.listed(Wanted(standings=frozenset(Standing)))
    tickets = [_simulated(bank, code) for code in _SIMULATED]
    made = [my.questions.add(_choice()), my.questions.add(_ordering())]
    my.questions.approve([*made, *tickets])
    title = Bilingual("一线上岗考核 · 11 月培训批次", "First line, final exam · November")
    pools = (Pool((*made, *tickets)),)
    code = my.exams.keep(Plan(title, pools, 60, 0, 80, 70, attempts=0, shuffle=False))
    kinds = frozenset({QuestionKind.SINGLE})
    warm = Bilingual("ERP 周测", "ERP weekly test")
    my.exams.keep(
        Plan(warm, (Pool((made[0],)), Pool(draws=1, kinds=kinds))[:1], 10, open_book=True)
    )
    return code


def _sat_exam(stage: Stage) -> int:
    """Return an attempt that was handed in by who works in the tour."""
    code = plan_of_scenes(stage)
    agent, my = _person(stage, _AGENT), _services(stage, _AGENT)
    known = [each for each in my.exams.attempts(code, agent) if each.ended_at is not None]
    if known:
        return known[0].key
    key = my.sitting.begin(code)
    answers: Sequence[Response] = (
        Chosen((2,)),
        Ordered((0, 2, 1)),
        Played(
            "ACR",
            "ACC-domain",
            3,
            1,
            1,
            (0, 1),
            (0, 2, 1, 4),
            Way.NONE,
            "",
            "先解锁，10 分钟后回电。",
        ),
        Played(
            "HWI", "", 3, 2, 1, (0, 1, 2), (0, 1, 2), Way.FUNCTIONAL, "硬盘告警", "我先看数据。"
        ),
    )
    spent = 0
    for place, response in enumerate(answers):
        spent += 9 * _MINUTE
        my.sitting.answer(key, Given(place, response, 9 * _MINUTE), Count(spent, 9 * _MINUTE))
    my.sitting.submit(key)
    stage.settle()
    return key


def _simulated(bank: Sequence[Listed], code: str) -> int:
    return next(each.key for each in bank if each.name.startswith(code))


def _choice() -> Question:
    options = tuple(Option(Wording(*texts), float(at == 0)) for at, texts in enumerate(_OPTIONS))
    text = Wording(
        "机房空调停了，三个部门都上不了网。第一个电话打给谁？",
        "The cooling of the server room is off, three departments are offline. Who is called?",
    )
    return Question("P1 先找谁", text, Single(options, shuffle=False), marks=2.0)


def _ordering() -> Question:
    wrong = Block(
        Wording("先关单，等人再报", "Close the ticket and wait for the next report"), wrong=True
    )
    blocks = (*(Block(Wording(*texts)) for texts in _STEPS), wrong)
    text = Wording("电话受理 P2：把步骤排好。", "A P2 on the phone: put the steps in order.")
    return Question("P2 受理顺序", text, Ordering(blocks), marks=4.0)


def _page(stage: Stage) -> ExamsView:
    stage.desk.commands.run("exams.open")
    stage.settle()
    return cast("ExamsView", cast("TrainingView", stage.window.pane("training")).page("exams"))


def _exam(stage: Stage) -> ExamPane:
    return cast("ExamPane", stage.window.pane("exam"))


def _sitting(stage: Stage, place: int, response: Response) -> QWidget:
    code = plan_of_scenes(stage)
    # Somebody else sits it: what came of the first attempt stays as it is.
    _work_as(stage, _OTHER)
    pane = _exam(stage)
    pane.state.now = _standing
    pane.state.begin(code)
    stage.window.toasts.close_offers()
    stage.window.show_pane("exam")
    stage.settle()
    _fix_order(pane)
    if not pane.state.given(0).flagged:
        pane.state.flag()
    for at in range(place + 1):
        pane.state.go_to(at)
        if at != _FIRST_TICKET:
            pane.state.answer(response if at == place else _usual(at), typing=False)
    stage.settle()
    pane.body.show_question()
    return stage.window


def _fix_order(pane: ExamPane) -> None:
    """Show choices in the same order in each tour; else chance has them."""
    sitting = pane.state.sitting
    if sitting is not None:
        sat = tuple(each._replace(item=each.item._replace(seed=7)) for each in sitting.sat)
        pane.state.sitting = sitting._replace(sat=sat)


def _usual(place: int) -> Response:
    return (Chosen((0,)), Ordered((0, 1)), None, None)[place]


_standing: Callable[[], int] = lambda: 0  # noqa: E731 - a clock that stands still


def _result(stage: Stage, attempt: int) -> QWidget:
    view = cast("ResultView", stage.window.pane("exam_result"))
    view.show_attempt(attempt)
    stage.window.show_pane("exam_result")
    stage.settle()
    return stage.window
