"""Exams in their window: the page of training, the exam itself, what came of one."""

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from desktop.services.services import Services
from desktop.views.shell.main_window import MainWindow

if TYPE_CHECKING:
    from desktop.domain.exams.attempt import Attempt
    from desktop.services.training.exams import Planned
    from desktop.views.exams.live.live_pane import LivePane
    from desktop.views.exams.paper.answers_view import AnswersView
    from desktop.views.exams.plans.exams_view import ExamsView
    from desktop.views.exams.practice.practice_view import PracticeView
    from desktop.views.exams.result.result_view import ResultView
    from desktop.views.exams.sitting.exam_pane import ExamPane
    from desktop.views.training.training_view import TrainingView

_FOLDER = "desktop.views.exams"
_PANES = ("exam", "exam_result", "exam_answers", "role_play")


class ExamArea(QObject):
    """Leads between the page, the exam and its result; offers to go on with an open attempt."""

    def __init__(self, window: MainWindow, apply_keys: Callable[[], object]) -> None:
        super().__init__(window)
        self._window, self._apply_keys = window, apply_keys
        self._reads = window.desk.latest()
        makers = (self._make_exam, self._make_result, self._make_answers, self._make_live)
        for name, make in zip(_PANES, makers, strict=True):
            window.add_pane(name, make)
            window.desk.commands.add_late(partial(window.pane, name))
        window.completing.connect(self._declare)
        window.resting.connect(self.offer_to_go_on)
        window.desk.person_changed.connect(self.offer_to_go_on)

    def open(self) -> None:
        """Show the page of exams."""
        training = cast("TrainingView", self._window.show_pane("training"))
        training.show_page("exams")
        training.enter()

    def open_practice(self) -> None:
        """Show the page of practice."""
        training = cast("TrainingView", self._window.show_pane("training"))
        training.show_page("practice")
        training.enter()

    def practise(self, questions: tuple[int, ...]) -> None:
        """Practise some questions."""
        self.open_practice()
        training = cast("TrainingView", self._window.pane("training"))
        view = cast("PracticeView", training.page("practice"))
        view.state.begin_questions(questions)

    def begin(self, code: str) -> None:
        """Begin an exam, or go on with the attempt that is open."""
        self._exam.state.begin(code)
        self._enter_exam()

    def go_on(self, attempt: int) -> None:
        """Go on with an attempt that stood still."""
        self._exam.state.go_on(attempt)
        self._enter_exam()

    def show_result(self, attempt: int) -> None:
        """Show what came of an attempt."""
        view = self._result
        view.show_attempt(attempt)
        self._window.show_pane("exam_result")
        view.enter()

    def type_answers(self, code: str) -> None:
        """Show the grid into which answers from paper are typed."""
        view = cast("AnswersView", self._window.pane("exam_answers"))
        view.open_exam(code)
        self._window.show_pane("exam_answers")

    def begin_live(self, code: str, person: int, keys: list[int]) -> None:
        """Begin a role-play."""
        self._live.state.begin(code, person, keys)
        self._window.show_pane("role_play")

    def go_on_live(self) -> None:
        """Go on with the role-play that was left."""
        if not self._live.is_open():
            self._live.state.go_on()
        self._window.show_pane("role_play")
        self._live.enter()

    def offer_to_go_on(self) -> None:
        """Offer to go on with an attempt that was left open."""
        person = self._window.desk.session.person
        if person is not None:
            self._reads.start(lambda my, _p: _left_open(my, person), self._offer)

    @property
    def _exam(self) -> "ExamPane":
        return cast("ExamPane", self._window.pane("exam"))

    @property
    def _result(self) -> "ResultView":
        return cast("ResultView", self._window.pane("exam_result"))

    @property
    def _live(self) -> "LivePane":
        return cast("LivePane", self._window.pane("role_play"))

    def _declare(self) -> None:
        commands = self._window.desk.commands
        module = import_module(f"{_FOLDER}.commands")
        module.declare_exam_door(commands, self.open)
        module.declare_practice_door(commands, self.open_practice)

    def make_page(self) -> QWidget:
        """Return the page of exams with its commands declared."""
        desk = self._window.desk
        made: ExamsView = import_module(f"{_FOLDER}.plans.exams_view").ExamsView(desk)
        import_module(f"{_FOLDER}.commands").declare_page_commands(desk.commands, made)
        made.begin_wanted.connect(self.begin)
        made.result_wanted.connect(self.show_result)
        import_module(f"{_FOLDER}.more_commands").declare_more_commands(desk.commands, made.more)
        made.left.connect(self._window.show_queue)
        made.menu_wanted.connect(self._show_more)
        made.more.answers_wanted.connect(self.type_answers)
        made.more.live_wanted.connect(self.begin_live)
        made.more.live_left.connect(self.go_on_live)
        self._apply_keys()
        return made

    def _make_exam(self) -> QWidget:
        desk = self._window.desk
        made: ExamPane = import_module(f"{_FOLDER}.sitting.exam_pane").ExamPane(desk)
        import_module(f"{_FOLDER}.commands").declare_exam_commands(desk.commands, made)
        made.left.connect(self.open)
        made.result_wanted.connect(self.show_result)
        made.library_wanted.connect(self._look_up)
        self._apply_keys()
        return made

    def _make_result(self) -> QWidget:
        desk, window = self._window.desk, self._window
        made: ResultView = import_module(f"{_FOLDER}.result.result_view").ResultView(desk)
        import_module(f"{_FOLDER}.commands").declare_result_commands(desk.commands, made)
        more = import_module(f"{_FOLDER}.more_commands")
        more.declare_print_commands(desk.commands, made.prints)
        made.left.connect(self.open)
        made.begin_wanted.connect(self.begin)
        made.step_wanted.connect(lambda document, step: window.ways.show_document(document, step))
        self._apply_keys()
        return made

    def _make_answers(self) -> QWidget:
        desk = self._window.desk
        made: AnswersView = import_module(f"{_FOLDER}.paper.answers_view").AnswersView(desk)
        more = import_module(f"{_FOLDER}.more_commands")
        more.declare_answers_commands(desk.commands, made)
        made.left.connect(self.open)
        self._apply_keys()
        return made

    def _make_live(self) -> QWidget:
        desk = self._window.desk
        made: LivePane = import_module(f"{_FOLDER}.live.live_pane").LivePane(desk)
        more = import_module(f"{_FOLDER}.more_commands")
        more.declare_live_commands(desk.commands, made)
        made.left.connect(self.open)
        made.result_wanted.connect(self.show_result)
        self._apply_keys()
        return made

    def _show_more(self, at: QPoint) -> None:
        menus = import_module("desktop.views.shell.menus")
        menus.pop_up(self._window, self._window.desk.commands, "exams_more", at)

    def _look_up(self) -> None:
        """Show the library beside an exam with an open book; its clock goes on."""
        self._window.go_to("sops")
        desk = self._window.desk
        desk.say(
            self.tr("The clock of the exam goes on"),
            "info",
            self.tr("Back to the exam"),
            self._back_to_exam,
        )

    def _back_to_exam(self) -> None:
        self._enter_exam()
        self._exam.enter()

    def _enter_exam(self) -> None:
        # An undo or an offer from before would stand over the questions.
        self._window.toasts.close_offers()
        self._window.show_pane("exam")

    def _offer(self, found: "tuple[Attempt, Planned] | None") -> None:
        if found is None or self._window.shown() == "exam":
            return
        attempt, planned = found
        desk = self._window.desk
        title = planned.plan.title.text(desk.language)
        desk.say(
            self.tr("The exam “{title}” is still open").format(title=title),
            "info",
            self.tr("Go on"),
            lambda: self.go_on(attempt.key),
        )


def _left_open(my: Services, person: int) -> "tuple[Attempt, Planned] | None":
    # Loaded beside the window: nobody waits for it at a start.
    found: tuple[Attempt, Planned] | None
    found = import_module(f"{_FOLDER}.plans.standing").left_open(my, person)
    return found
