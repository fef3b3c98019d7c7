"""Scenes of exams on paper, live and in class: sheets, the grid, a role-play, the room."""

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.exams.drawing import Item
from desktop.domain.questions.bank import Standing, Wanted
from desktop.tour import exam_scenes
from desktop.tour.stage import Stage
from desktop.views.exams.live.live_pane import LivePane
from desktop.views.exams.paper.answers_view import AnswersView
from desktop.views.exams.plans.exams_view import ExamsView
from desktop.views.exams.room.room_window import RoomWindow
from desktop.views.training.training_view import TrainingView

_TRAINER = "沈若溪"
_SMALL = (1024, 700)
_TYPED = {0: ("A", "132", "12", "9"), 1: ("C", "3142", "", ""), 2: ("B", "15", "22", "")}
_TICKS = (
    *("ask:0", "ask:2", "type", "impact", "urgency", "first:0", "step:0", "step:2", "step:1"),
    *("way:0", "reply:0", "reply:1", "closing:0"),
)


def print_sheet(stage: Stage) -> QWidget:
    """Show what is asked before an exam is printed."""
    _page(stage)
    stage.desk.commands.run("exams.print")
    stage.settle()
    return _sheet("exam_print_sheet")


def more(stage: Stage) -> QWidget:
    """Show the menu of what is done with an exam besides sitting it."""
    _page(stage).show_more()
    stage.settle()
    return QApplication.activePopupWidget() or stage.window


def extra_time(stage: Stage) -> QWidget:
    """Show who has more time than others."""
    _page(stage)
    stage.desk.commands.run("exams.time")
    stage.settle()
    return _sheet("exam_time_sheet")


def certificate(stage: Stage) -> QWidget:
    """Show the sheet that checks certificates, with a number that is none."""
    _page(stage)
    stage.desk.commands.run("exams.check_certificate")
    stage.settle()
    sheet = _sheet("exam_check_sheet")
    QTest.keyClicks(sheet.focusWidget(), "C-7Q4KPM-2H8D")
    QTest.keyClick(sheet.focusWidget(), Qt.Key.Key_Return)
    stage.settle()
    return sheet


def answers(stage: Stage) -> QWidget:
    """Show the grid half typed, with a key that was refused."""
    page = _page(stage)
    my, planned = stage.desk.my, page.chosen()
    if planned is not None and not my.papers.papers(planned.planned.code):
        my.papers.make(planned.planned.code)
    stage.desk.commands.run("exams.answers")
    stage.settle()
    view = cast("AnswersView", stage.window.pane("exam_answers"))
    content = view.content
    for row, texts in _TYPED.items():
        for column, text in enumerate(texts, 1):
            content.setData(content.index(row, column), text)
    view.table.setCurrentIndex(content.index(1, 1))
    QTest.keyClick(view.table, Qt.Key.Key_G)
    stage.settle()
    return stage.window


def begin_live(stage: Stage) -> QWidget:
    """Show what is asked before a role-play."""
    _page(stage)
    stage.desk.commands.run("exams.live")
    stage.settle()
    return _sheet("exam_live_sheet")


def live(stage: Stage) -> QWidget:
    """Show a role-play half ticked."""
    _page(stage)
    pane = cast("LivePane", stage.window.pane("role_play"))
    pane.state.now = _standing
    keys = [each.key for each in stage.desk.my.live.tickets("EX-01")[:2]]
    agents = stage.desk.my.directory.agents.items()
    person = next(key for key, each in agents if each.name.zh == "程以沫")
    pane.state.begin("EX-01", person, keys)
    stage.window.show_pane("role_play")
    stage.settle()
    for tick in _TICKS:
        pane.state.toggle(tick)
    stage.settle()
    return stage.window


def live_small(stage: Stage) -> QWidget:
    """Show a role-play in a small window."""
    stage.window.resize(*_SMALL)
    return live(stage)


def room(stage: Stage) -> QWidget:
    """Show a question to the room with hands counted and the answer told."""
    bank = stage.desk.my.questions.listed(Wanted(standings=frozenset(Standing)))
    keys = [each.key for each in bank if each.kind == "single"][:3]
    return _room(stage, keys, ("A", "7", "B", "1", "2"))


def room_ticket(stage: Stage) -> QWidget:
    """Show a simulated ticket to the room with its answer."""
    keys = [each.key for each in stage.desk.my.live.tickets("EX-01")[:1]]
    return _room(stage, keys, ())


def leave(stage: Stage, shown: QWidget) -> None:
    """Close what lies over the window, and go back to the queue as before."""
    menu = QApplication.activePopupWidget()
    if menu is not None:
        menu.close()
        shown = stage.window
    pane = cast("LivePane", stage.window.pane("role_play"))
    if pane.is_open():
        pane.state.give_up()
    stage.settle()
    stage.window.toasts.close_offers()
    exam_scenes.leave(stage, shown)


def _room(stage: Stage, keys: list[int], typed: tuple[str, ...]) -> QWidget:
    items = [Item(key, 0, 7) for key in keys]
    window = RoomWindow(stage.desk, items, "11 月批次", stage.window)
    window.resize(*stage.size)
    window.show()
    stage.settle()
    for key in typed:
        QTest.keyClicks(window, key)
    window.tell()
    stage.settle()
    return window


def _page(stage: Stage) -> ExamsView:
    workspace = stage.desk.workspace
    agents = workspace.directory.agents.items()
    key = next(key for key, person in agents if person.name.zh == _TRAINER)
    stage.desk.work_as(workspace.session(key, stage.desk.language))
    stage.settle()
    exam_scenes.plan_of_scenes(stage)
    stage.desk.commands.run("exams.open")
    stage.settle()
    page = cast("ExamsView", cast("TrainingView", stage.window.pane("training")).page("exams"))
    page.list.setCurrentRow(1)
    stage.settle()
    return page


def _sheet(name: str) -> QWidget:
    tops = QApplication.topLevelWidgets()
    return next(each for each in tops if each.objectName() == name and each.isVisible())


def _standing() -> int:
    return 0
