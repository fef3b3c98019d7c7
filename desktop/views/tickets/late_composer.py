"""The place of the composer in the preview: made when something is written or a draft is found."""

from importlib import import_module
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.qtkit.widgets.latepart import LatePart
from desktop.views.desk import Desk

if TYPE_CHECKING:
    from desktop.views.tickets.composer import Composer
    from desktop.views.tickets.talk_drafts import TalkDrafts


class LateComposer(LatePart):
    """Hidden while nobody writes about the ticket; `found` tells of a draft from before."""

    closed = Signal()
    found = Signal()

    def __init__(self, desk: Desk, after: QWidget) -> None:
        super().__init__(self._make_composer, after)
        self._desk = desk
        self._ticket: int | None = None
        self._contact = ""
        self._drafts: TalkDrafts | None = None
        self.hide()

    def composer(self) -> "Composer":
        """Return the composer, made the first time."""
        return cast("Composer", self.widget())

    def show_ticket(self, ticket: int) -> None:
        """Turn to a ticket at once; what was typed for the one before is kept for it."""
        self._ticket, self._contact = ticket, ""
        if self.is_made or self.has_draft():
            self.composer().show_ticket(ticket)

    def show_contact(self, contact: str) -> None:
        """Know how the requester of the ticket is reached."""
        self._contact = contact
        if self.is_made:
            self.composer().show_contact(contact)

    def start(self, mode: str) -> None:
        """Begin a reply or a note."""
        self.show()
        self.composer().start(mode)

    def look_for_drafts(self) -> None:
        """Find what an earlier session left, and follow what is written elsewhere."""
        if self._drafts is None:
            made = import_module("desktop.views.tickets.talk_drafts").talk_drafts(self._desk)
            drafts: TalkDrafts = made
            drafts.changed.connect(self._draft_changed)
            self._drafts = drafts

    def has_draft(self) -> bool:
        """Return whether something is being written about the ticket."""
        drafts, ticket = self._drafts, self._ticket
        return drafts is not None and ticket is not None and drafts.has_any(ticket)

    def is_under_hand(self) -> bool:
        """Return whether the cursor or the focus is in it."""
        focus = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _draft_changed(self, ticket: int, _mode: str, writer: object) -> None:
        if ticket == self._ticket and writer is None:
            self.found.emit()

    def _make_composer(self) -> QWidget:
        self.look_for_drafts()
        composer: Composer = import_module("desktop.views.tickets.composer").Composer(self._desk)
        composer.name_command("queue.send")
        composer.closed.connect(self.closed)
        composer.recorded.connect(lambda _key: self.closed.emit())
        if self._ticket is not None:
            composer.show_ticket(self._ticket)
            composer.show_contact(self._contact)
        return composer
