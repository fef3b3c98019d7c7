"""Scenes of practice: what is due, a question before and after it is checked, a ticket, the end."""

from typing import cast

from PySide6.QtWidgets import QWidget

from desktop.domain.practice.cards import CardKind
from desktop.domain.questions.question import QuestionKind
from desktop.services.training.practice import Wanted
from desktop.tour.stage import Stage
from desktop.views.exams.practice.practice_view import PracticeView
from desktop.views.training.training_view import TrainingView

_SMALL = (1092, 574)
_TRAINEE = "邹凯文"


def start(stage: Stage) -> QWidget:
    """Show what is due today."""
    _practice(stage)
    return stage.window


def question(stage: Stage) -> QWidget:
    """Show a question that is not answered yet."""
    view = _practice(stage)
    view.state.begin_wanted(Wanted(frozenset({CardKind.CELL})))
    stage.settle()
    return stage.window


def checked(stage: Stage) -> QWidget:
    """Show a wrong answer with what is right."""
    question(stage)
    view = _view(stage)
    asked = view.asking.body.asked
    if asked is not None:
        asked.take_key("D")
    view.asking.go_on()
    stage.settle()
    return stage.window


def ticket(stage: Stage) -> QWidget:
    """Show a simulated ticket, played step by step against the clock."""
    view = _practice(stage)
    offers = stage.desk.my.practice.offers()
    found = [each for each in offers if each.kind is QuestionKind.TICKET]
    view.asking.toggle_steps()
    view.state.begin(found[:1])
    stage.settle()
    view.asking.go_on()
    stage.settle()
    return stage.window


def end(stage: Stage) -> QWidget:
    """Show what came of a round."""
    view = _practice(stage)
    offers = [each for each in stage.desk.my.practice.offers() if each.kind is QuestionKind.SINGLE]
    view.state.begin(offers[:4])
    stage.settle()
    for key in "ABAB":
        asked = view.asking.body.asked
        if asked is not None and asked.means(key):
            asked.take_key(key)
        view.asking.go_on()
        stage.settle()
        view.asking.go_on()
        stage.settle()
    return stage.window


def small(stage: Stage) -> QWidget:
    """Show a wrong answer in a small window."""
    stage.window.resize(*_SMALL)
    return checked(stage)


def leave(stage: Stage, _shown: QWidget) -> None:
    """End the round and go back to the queue."""
    view = _view(stage)
    if view.asking.is_by_steps():
        view.asking.toggle_steps()
    if view.state.is_asking:
        view.state.end()
    stage.settle()
    view.show_start()
    _work_as(stage, "田小禾")
    stage.window.resize(*stage.size)
    stage.window.show_queue()
    stage.settle()


def _practice(stage: Stage) -> PracticeView:
    _work_as(stage, _TRAINEE)
    page = _view(stage)
    cast("TrainingView", stage.window.show_pane("training")).show_page("practice")
    stage.settle()
    page.enter()
    stage.settle()
    return page


def _view(stage: Stage) -> PracticeView:
    view = cast("TrainingView", stage.window.pane("training"))
    return cast("PracticeView", view.page("practice"))


def _work_as(stage: Stage, name: str) -> None:
    workspace = stage.desk.workspace
    agents = workspace.directory.agents.items()
    key = next(key for key, person in agents if person.name.zh == name)
    stage.desk.work_as(workspace.session(key, stage.desk.language))
