"""What is known about an open ticket, and what is done with it from there."""

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.ticket import Ticket
from desktop.domain.vocabulary import LinkKind
from desktop.services.similar.records import SimilarTo
from desktop.views.desk import Desk
from desktop.views.tickets.acts import TicketActs
from desktop.views.tickets.known.known_watch import KnownWatch
from desktop.views.tickets.known.panel import KnownPanel


class KnownOfTicket(QObject):
    """Asks when the ticket itself has been painted."""

    solution_wanted = Signal(str)

    def __init__(self, desk: Desk, acts: TicketActs, panel: KnownPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._acts, self._panel = acts, panel
        self._ticket: int | None = None
        self._turned = False
        self._wanted: SimilarTo | None = None
        self._watch = KnownWatch(desk, self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._ask)
        self._watch.found.connect(panel.show_similar)
        panel.tie_wanted.connect(self._tie)
        panel.used.connect(lambda hit: self.solution_wanted.emit(hit.solution))

    def show_ticket(self, ticket: Ticket) -> None:
        """Turn to a ticket; what was found for another one goes at once."""
        if ticket.key != self._ticket:
            self._ticket, self._turned = ticket.key, True
            self._panel.show_similar(None)
        text = f"{ticket.subject} {ticket.description}"
        self._wanted = SimilarTo(text, ticket.service_type, (ticket.key,))
        problems = (link for link in ticket.links if link.kind == LinkKind.PROBLEM)
        self._panel.show_joined(frozenset(link.other for link in problems if link.outward))
        self._later.start()

    def _ask(self) -> None:
        self._watch.ask(self._wanted, at_once=self._turned)
        self._turned = False

    def _tie(self, other: int, kind: LinkKind) -> None:
        if self._ticket is None:
            return
        if kind is LinkKind.DUPLICATE:
            self._acts.mark_duplicate([self._ticket], other)
        elif kind is LinkKind.PROBLEM:
            self._acts.join_problem([self._ticket], other)
        else:
            self._acts.link(self._ticket, other)
