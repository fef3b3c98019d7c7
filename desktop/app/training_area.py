"""The training pane in its window: made when it is first shown, with the commands of its pages."""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.views.shell.main_window import MainWindow

if TYPE_CHECKING:
    from desktop.views.cohorts.cohort_view import CohortView
    from desktop.views.training.training_view import TrainingView


class TrainingArea(QObject):
    """Makes the pane and joins its pages to the window."""

    def __init__(self, window: MainWindow, apply_keys: Callable[[], object]) -> None:
        super().__init__(window)
        self._window, self._apply_keys = window, apply_keys
        self._view: TrainingView | None = None
        window.desk.commands.add_late(lambda: self.view().page("cohorts"))

    def make(self) -> QWidget:
        """Return the pane."""
        module = import_module("desktop.views.training.training_view")
        cohorts = module.Page(
            "cohorts", QT_TRANSLATE_NOOP("TrainingPage", "Cohorts"), "people", self._cohorts
        )
        self._view = cast("TrainingView", module.TrainingView((cohorts,)))
        return self._view

    def view(self) -> "TrainingView":
        """Return the pane of the window."""
        return cast("TrainingView", self._window.pane("training"))

    def _cohorts(self) -> QWidget:
        folder, desk = "desktop.views.cohorts", self._window.desk
        made: CohortView = import_module(f"{folder}.cohort_view").CohortView(desk)
        declare: Any = import_module(f"{folder}.commands").declare_cohort_commands
        declare(desk.commands, made, lambda: self._is_shown("cohorts"))
        made.spot.step_wanted.connect(self._window.ways.show_document)
        self._apply_keys()
        return made

    def _is_shown(self, page: str) -> bool:
        view = self._view
        return view is not None and view.isVisible() and view.shown() == page
