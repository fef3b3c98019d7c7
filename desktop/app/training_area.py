"""The training pane in its window: made when it is first shown, with its commands."""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from desktop.views.shell.main_window import MainWindow

if TYPE_CHECKING:
    from desktop.views.questions.bank_view import BankView

_FOLDER = "desktop.views.questions"


class TrainingArea(QObject):
    """Makes the pane and joins it to the window."""

    def __init__(self, window: MainWindow, apply_keys: Callable[[], object]) -> None:
        super().__init__(window)
        self._window, self._apply_keys = window, apply_keys
        window.desk.commands.add_late(lambda: window.pane("training"))

    def make(self) -> QWidget:
        """Return the pane with its commands declared."""
        window = self._window
        made: BankView = import_module(f"{_FOLDER}.training_view").BankView(window.desk)
        import_module(f"{_FOLDER}.commands").declare_question_commands(window.desk.commands, made)
        made.menu_wanted.connect(self._show_menu)
        made.state.document_wanted.connect(lambda *to: window.ways.show_document(*to))
        self._apply_keys()
        return made

    def _show_menu(self, at: QPoint) -> None:
        menus = import_module("desktop.views.shell.menus")
        menus.pop_up(self._window, self._window.desk.commands, "question_row", at)
