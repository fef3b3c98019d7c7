"""The training pane in its window: made when it is first shown, with the commands of its pages."""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from desktop.app.exam_area import ExamArea
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.views.shell.main_window import MainWindow

if TYPE_CHECKING:
    from desktop.views.cohorts.cohort_view import CohortView
    from desktop.views.cohorts.competence_view import CompetenceView
    from desktop.views.exams.practice.practice_view import PracticeView
    from desktop.views.questions.bank_view import BankView
    from desktop.views.training.training_view import TrainingView

QUESTIONS, EXAMS, COHORTS, PRACTICE = "questions", "exams", "cohorts", "practice"
COMPETENCE = "competence"


class TrainingArea(QObject):
    """Makes the pane and joins its pages to the window."""

    def __init__(self, window: MainWindow, apply_keys: Callable[[], object]) -> None:
        super().__init__(window)
        self._exams = ExamArea(window, apply_keys)
        self._window, self._apply_keys = window, apply_keys
        self._view: TrainingView | None = None
        window.desk.commands.add_late(self._make_pages)

    def make(self) -> QWidget:
        """Return the pane."""
        module = import_module("desktop.views.training.training_view")
        pages = (
            (QUESTIONS, QT_TRANSLATE_NOOP("TrainingPage", "Questions"), "check_list"),
            (EXAMS, QT_TRANSLATE_NOOP("TrainingPage", "Exams"), "timer"),
            (COHORTS, QT_TRANSLATE_NOOP("TrainingPage", "Cohorts"), "people"),
            (PRACTICE, QT_TRANSLATE_NOOP("TrainingPage", "Practice"), "redo"),
            (COMPETENCE, QT_TRANSLATE_NOOP("TrainingPage", "Competence"), "approve"),
        )
        makers = (
            *(self._questions, self._exams.make_page, self._cohorts, self._practice),
            self._competence,
        )
        named = [module.Page(*page, make) for page, make in zip(pages, makers, strict=True)]
        self._view = cast("TrainingView", module.TrainingView(named))
        self._view.page_shown.connect(lambda _name: self._window.enter_again())
        # Commands may be asked once more after the window is gone, as the language changes.
        self._view.destroyed.connect(lambda: self._forget())
        return self._view

    def view(self) -> "TrainingView":
        """Return the pane of the window."""
        return cast("TrainingView", self._window.pane("training"))

    def _questions(self) -> QWidget:
        folder, desk, window = "desktop.views.questions", self._window.desk, self._window
        made: BankView = import_module(f"{folder}.bank_view").BankView(desk)
        import_module(f"{folder}.commands").declare_question_commands(desk.commands, made)
        made.menu_wanted.connect(self._show_menu)
        made.place_changed.connect(window.enter_again)
        made.room_wanted.connect(self._show_room)
        made.state.document_wanted.connect(lambda *to: window.ways.show_document(*to))
        self._apply_keys()
        return made

    def _cohorts(self) -> QWidget:
        folder, desk = "desktop.views.cohorts", self._window.desk
        made: CohortView = import_module(f"{folder}.cohort_view").CohortView(desk)
        declare: Any = import_module(f"{folder}.commands").declare_cohort_commands
        declare(desk.commands, made, lambda: self._is_shown(COHORTS))
        made.spot.step_wanted.connect(self._window.ways.show_document)
        made.spot.ticket_wanted.connect(self._window.open_ticket)
        made.spot.coaching.practise_wanted.connect(self._exams.practise)
        made.head.exports_wanted.connect(lambda at: self._show_menu(at, "cohort_export"))
        self._apply_keys()
        return made

    def _practice(self) -> QWidget:
        folder, desk = "desktop.views.exams.practice", self._window.desk
        made: PracticeView = import_module(f"{folder}.practice_view").PracticeView(desk)
        import_module(f"{folder}.commands").declare_practice_commands(desk.commands, made)
        made.step_wanted.connect(self._window.ways.show_document)
        self._apply_keys()
        return made

    def _competence(self) -> QWidget:
        folder, desk = "desktop.views.cohorts", self._window.desk
        made: CompetenceView = import_module(f"{folder}.competence_view").CompetenceView(desk)

        def ask(level: Any) -> None:
            sheet = import_module("desktop.views.exams.result.sheets").ReasonSheet(
                self.tr("Why may they?"), self.tr("Keep"), self._window
            )
            sheet.given.connect(lambda reason: made.grant(level, reason))
            sheet.open()

        import_module(f"{folder}.commands").declare_competence_commands(desk.commands, made, ask)
        self._apply_keys()
        return made

    def _make_pages(self) -> None:
        for name in (QUESTIONS, EXAMS, COHORTS, PRACTICE, COMPETENCE):
            self.view().page(name)

    def _forget(self) -> None:
        self._view = None

    def _is_shown(self, page: str) -> bool:
        view = self._view
        return view is not None and view.isVisible() and view.place() == page

    def _show_room(self, keys: list[int]) -> None:
        opening = import_module("desktop.views.exams.room.opening")
        opening.show_questions(self._window.desk, keys, self.tr("Questions"), self._window)

    def _show_menu(self, at: QPoint, name: str = "question_row") -> None:
        menus = import_module("desktop.views.shell.menus")
        menus.pop_up(self._window, self._window.desk.commands, name, at)
