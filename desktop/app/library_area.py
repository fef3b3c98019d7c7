"""The library pane in its window: made when it is first shown, with its commands and its ways."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.domain.progress import Progress
from desktop.qtkit.import_ahead import ImportAhead
from desktop.services.services import Services
from desktop.views.shell.main_window import MainWindow

if TYPE_CHECKING:
    from desktop.views.sops.sop_view import SopView

# In parts of a few milliseconds: what the list is made of, then what shows a document.
AHEAD = tuple(
    f"desktop.views.sops.{name}"
    for name in (
        "library.branches",
        "library.list_parts",
        "library.library_list",
        "sop_view",
        "commands.all_commands",
        "reader.step_card",
        "reader.reader",
        "document.head",
        "control.deeds",
        "control.acts",
        "document.document_pane",
        "side.chart_tab",
        "side.details_tab",
        "side.side_pane",
        "compare.summary_panel",
        "control.comments_panel",
    )
)


class LibraryArea(QObject):
    """Makes the pane, joins it to the window, counts what waits in it."""

    def __init__(self, window: MainWindow, apply_keys: Callable[[], object]) -> None:
        super().__init__(window)
        self._window, self._apply_keys = window, apply_keys
        self._reads = window.desk.latest()
        self.ahead = ImportAhead(AHEAD, self)
        window.desk.commands.add_late(lambda: window.pane("sops"))
        window.resting.connect(self.count)
        window.resting.connect(self.ahead.start)
        window.desk.changed.connect(self._take_notices)
        window.desk.person_changed.connect(self.count)

    def make(self) -> QWidget:
        """Return the pane with its commands declared."""
        window = self._window
        made: SopView = import_module("desktop.views.sops.sop_view").SopView(window.desk)
        made.state.ticket_wanted.connect(window.open_ticket)
        made.print_wanted.connect(lambda: made.state.after_saving(self._print))
        declare = import_module("desktop.views.sops.commands.all_commands").declare_sop_commands
        declare(window.desk.commands, made)
        self._apply_keys()
        return made

    def count(self) -> None:
        """Show at the rail how many reviews and signatures wait for this person."""
        self._reads.start(
            lambda my, _p: my.documents.waiting(),
            lambda found: self._window.rail.set_count("sops", found.reviews + found.to_sign),
        )

    def _take_notices(self, notices: dict[str, dict[int, set[str]]]) -> None:
        if {"document_version", "document_review", "document_signature"} & notices.keys():
            self.count()

    def _print(self) -> None:
        view = cast("SopView", self._window.pane("sops"))
        opened = view.state.opened
        if opened is None:
            return
        version = opened.version.key

        def make(my: Services, path: Path, progress: Progress) -> None:
            my.printing.sop(version, path, progress=progress)

        preview = import_module("desktop.views.printing.preview")
        title = f"{opened.row.code} {opened.text.head.title.text(self._window.desk.language)}"
        preview.show_preview(self._window.desk, self._window, make, title)
