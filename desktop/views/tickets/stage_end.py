"""Finishing the stage in which an open ticket is: sorted, solved, closed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from desktop.domain.ticket import Ticket
from desktop.domain.vocabulary import ListName, StatusKind
from desktop.views.desk import Desk
from desktop.views.tickets.acts import TicketActs

_NEXT = {
    StatusKind.NEW: StatusKind.WORKING,
    StatusKind.TRIAGE: StatusKind.WORKING,
    StatusKind.RESOLVED: StatusKind.CLOSED,
}
_OVER = (StatusKind.CLOSED, StatusKind.VOID)


def ends_stage(event: QKeyEvent) -> bool:
    """Return whether a key that no field has taken finishes the stage: Ctrl+Enter."""
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return is_enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def finish_stage(desk: Desk, acts: TicketActs, ticket: Ticket) -> None:
    """Move a ticket on by its arrow, which asks for what is missing; nothing once it is closed."""
    directory = desk.my.directory
    kind = StatusKind(directory.items[ticket.status].kind)
    wanted = _NEXT.get(kind, StatusKind.RESOLVED)
    found = directory.keys_of_kind(ListName.STATUS, frozenset({wanted}))
    if kind not in _OVER and found:
        acts.move([ticket.key], found[0])
