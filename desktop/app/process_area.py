"""The process pane in its window: made when it is first shown, with its commands."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QCoreApplication, QObject, QPoint
from PySide6.QtWidgets import QWidget

from desktop.domain.progress import Progress
from desktop.services.services import Services
from desktop.views.shell.main_window import MainWindow

if TYPE_CHECKING:
    from desktop.views.process_maps.process_view import ProcessView

_KINDS = frozenset({"pain_end", "step_text", "document_version"})


class ProcessArea(QObject):
    """Makes the pane, joins it to the window, counts the pains that are open."""

    def __init__(self, window: MainWindow, apply_keys: Callable[[], object]) -> None:
        super().__init__(window)
        self._window, self._apply_keys = window, apply_keys
        self._reads = window.desk.latest("processes")
        window.desk.commands.add_late(lambda: window.pane("process"))
        window.resting.connect(self.count)
        window.desk.changed.connect(self._take_notices)

    def make(self) -> QWidget:
        """Return the pane with its commands declared."""
        desk = self._window.desk
        folder = "desktop.views.process_maps"
        made: ProcessView = import_module(f"{folder}.process_view").ProcessView(desk)
        import_module(f"{folder}.commands").declare_process_commands(desk.commands, made)
        made.table.sheet.menu_wanted.connect(self._show_menu)
        made.ticket_wanted.connect(self._window.open_ticket)
        made.print_wanted.connect(self._print)
        made.blank_wanted.connect(self._print_blank)
        self._apply_keys()
        return made

    def count(self) -> None:
        """Show at the rail how many pains are open."""
        self._reads.start(
            lambda my, _p: my.pains.open_pains(),
            lambda found: self._window.rail.set_count("process", found),
        )

    def _print(self) -> None:
        view = cast("ProcessView", self._window.pane("process"))
        opened, state = view.state.opened, view.state.state
        if opened is None or state not in opened.versions:
            return
        number = opened.versions[state].number
        title = f"{opened.code} {opened.title().text(self._window.desk.language)}"

        def make(my: Services, path: Path, progress: Progress) -> None:
            from desktop.services.process.posters import ChartWish  # noqa: PLC0415 - not at a start

            charted = my.posters.charted(opened.code, ChartWish(state, number=number))
            my.posters.process(charted, path, progress=progress)

        self._preview(make, title)

    def _print_blank(self) -> None:
        title = QCoreApplication.translate("ProcessArea", "Interview sheet")
        self._preview(
            lambda my, path, progress: my.posters.interview(path, progress=progress), title
        )

    def _preview(self, make: Callable[[Services, Path, Progress], Any], title: str) -> None:
        preview = import_module("desktop.views.printing.preview")
        preview.show_preview(self._window.desk, self._window, make, title)

    def _show_menu(self, at: QPoint) -> None:
        menus = import_module("desktop.views.shell.menus")
        menus.pop_up(self._window, self._window.desk.commands, "process_row", at)

    def _take_notices(self, notices: dict[str, dict[int, set[str]]]) -> None:
        if _KINDS & notices.keys():
            self.count()
