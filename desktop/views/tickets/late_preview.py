"""The place of the preview beside the table: made late, brought up to date behind the keys."""

from importlib import import_module
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.models.ticket_words import TicketWords
from desktop.qtkit.widgets.latepart import LatePart
from desktop.views.desk import Desk
from desktop.views.tickets.queue_table import QueueTable

if TYPE_CHECKING:
    from desktop.views.tickets.preview import Preview

_DELAY_MS = 40


class LatePreview(LatePart):
    """Shows the current ticket of the table once the keys have come to rest."""

    opened = Signal(object)
    resolve_wanted = Signal()

    def __init__(self, desk: Desk, words: TicketWords, table: QueueTable) -> None:
        super().__init__(self._make_preview, table)
        self._desk, self._words, self._table = desk, words, table
        self.sought = ""
        self._rested = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_DELAY_MS)
        self._pause.timeout.connect(self.show_current)
        table.current_changed.connect(lambda _key: self._pause.start())

    def preview(self) -> "Preview":
        """Return the preview, made the first time."""
        return cast("Preview", self.widget())

    def show_current(self) -> None:
        """Show the current ticket at once, where the preview is on the screen."""
        self._pause.stop()
        if self.isVisible():
            self.preview().sought = self.sought
            self.preview().show_ticket(self._table.current_key())

    def rest(self) -> None:
        """Have drafts shown: as marks in the table, and in a preview, also one made later."""
        self._rested = True
        drafts = import_module("desktop.views.tickets.talk_drafts").talk_drafts(self._desk)
        self._words.is_drafted = drafts.has_any
        drafts.marked.connect(self._table.viewport().update)
        if self.is_made:
            self.preview().rest()

    def show_nothing(self) -> None:
        """Say that no ticket is chosen."""
        if self.is_made:
            self.preview().show_ticket(None)

    def take(self, notices: dict[str, dict[int, set[str]]]) -> None:
        """Read again what others or this person have written to the ticket shown."""
        if not self.is_made:
            return
        parts = "message" in notices or "attachment" in notices
        if parts or self.preview().ticket in notices.get("ticket", {}):
            self.show_current()

    def _make_preview(self) -> QWidget:
        preview: Preview = import_module("desktop.views.tickets.preview").Preview(
            self._desk, self._words
        )
        preview.opened.connect(self.opened)
        preview.resolve_wanted.connect(self.resolve_wanted)
        if self._rested:
            preview.rest()
        return preview
