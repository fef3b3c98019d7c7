"""Ways through the window that several places lead to: views, settings, a person's tickets."""

from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from desktop.domain.ticket_query import Condition

if TYPE_CHECKING:
    from desktop.services.similar.records import LikeText
    from desktop.views.page_list import PageList
    from desktop.views.palette.palette import Palette
    from desktop.views.shell.main_window import MainWindow
    from desktop.views.sops.sop_view import SopView
    from desktop.views.tickets.composer import Composer
    from desktop.views.tickets.ticket_view import TicketView

_TEXTS = (QLineEdit, QPlainTextEdit, QTextEdit)
_PAGES = {"script": "script", "error_code": "code"}


class Ways(QObject):
    """Goes where it is told to; the palette is made when it is first opened."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._palette: Palette | None = None

    @property
    def palette(self) -> "Palette":
        """Return the palette."""
        if self._palette is None:
            made = import_module("desktop.views.palette.palette").Palette
            self._palette = cast("Palette", made(self._window.desk, self._window))
        return self._palette

    def open_palette(self) -> None:
        """Open the palette over the window."""
        self.palette.open_palette()

    def leave_palette(self) -> bool:
        """Close the palette; return whether it was open."""
        if self._palette is None or not self._palette.is_open():
            return False
        self._palette.leave()
        return True

    def show_view(self, view: str) -> None:
        """Show a view of the queue."""
        self._window.show_queue()
        self._window.queue.show_view(view)

    def show_requester(self, person: int) -> None:
        """Show all tickets of somebody who asked."""
        self._window.show_queue()
        queue = self._window.queue
        queue.search.clear()
        queue.show_view("all")
        queue.state.set_conditions((Condition("requester", "any_of", (person,)),))

    def show_settings(self, page: str) -> None:
        """Show a page of the settings."""
        settings: Any = self._window.show_pane("settings")
        settings.show_page(page)

    def show_document(self, document: int, step: str = "") -> None:
        """Show a document of the library, maybe at one of its steps."""
        sops = cast("SopView", self._window.show_pane("sops"))
        sops.state.open(document, step=step)

    def compare_document(self, document: int) -> None:
        """Show the version in force of a document beside the one before."""
        sops = cast("SopView", self._window.show_pane("sops"))
        sops.state.open(document)
        sops.state.set_mode(import_module("desktop.views.sops.state").Mode.COMPARE)

    def show_page(self, name: str) -> None:
        """Show a page of the library: "scripts", "script:HS-01", "codes", "code:1603", …."""
        sops = cast("SopView", self._window.show_pane("sops"))
        sops.library.page_wanted.emit(name)

    def show_text(self, hit: "LikeText") -> None:
        """Show an SOP, a script or an error code that fits what is typed."""
        if hit.kind == "document":
            self.show_document(hit.key)
        else:
            self.show_page(f"{_PAGES[hit.kind]}:{hit.code}")

    def create_ticket(self, subject: str) -> None:
        """Open the form for a new ticket with a subject, where it has none yet."""
        self._window.intake.open_new(subject)

    def note_ticket(self, key: int) -> None:
        """Remember an opened ticket among what was used last."""
        desk, workspace = self._window.desk, self._window.desk.workspace
        recent = import_module("desktop.services.recent").Recent
        recent(workspace.machine, workspace.root, desk.session.person).note(f"ticket:{key}")

    def can_send(self) -> bool:
        """Return whether something is written that can be recorded, or the key has other work."""
        written = self._composer() is not None or self._ends_stage()
        return written or self._window.queue.table.hasFocus()

    def send(self) -> None:
        """Record what is being written, else go on with the ticket that is open.

        On a row of the table the same key opens a window.
        """
        composer = self._composer()
        if composer is not None:
            composer.send()
        elif self._ends_stage():
            cast("TicketView", self._window.pane("ticket")).go_on()
        else:
            self._window.queue.table.open_own_window()

    def _ends_stage(self) -> bool:
        """Return whether the hand is on the open ticket, and on nothing that takes a text."""
        pane, focus = self._window.pane(self._window.shown() or "queue"), self._window.focusWidget()
        on_it = focus is None or pane is focus or pane.isAncestorOf(focus)
        return self._window.shown() == "ticket" and on_it and not isinstance(focus, _TEXTS)

    def _composer(self) -> "Composer | None":
        pane = self._window.pane(self._window.shown() or "queue")
        found = [cast("Composer", each) for each in pane.findChildren(QWidget, "composer")]
        return next((each for each in found if each.is_written_in()), None)

    def toggle_list(self) -> None:
        """Show or hide the list at the left of the pane in front, if it has one."""
        found = self._list()
        if found is not None:
            inside = found.isAncestorOf(self._window.focusWidget() or self._window)
            found.setVisible(not found.isVisible())
            if inside and found.isHidden():
                self._window.move_focus(1)

    def find(self) -> None:
        """Put the cursor into the search field of the pane in front, if it has one."""
        pane = self._window.pane(self._window.shown())
        if pane is self._window.queue:
            self._window.queue.start_search()
        elif (pages := self._pages()) is not None:
            pages.show()
            pages.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            pages.search.selectAll()

    def _list(self) -> QWidget | None:
        queue = self._window.queue
        return queue.views if self._window.shown() == "queue" else self._pages()

    def _pages(self) -> "PageList | None":
        pane = self._window.pane(self._window.shown())
        return cast("PageList | None", pane.findChild(QWidget, "page_list"))
