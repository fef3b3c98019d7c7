"""What time alone changes in the queue: due soon, overdue, ages, views that ask for now."""

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.models.ticket_table_model import TicketTableModel
from desktop.views.desk import Desk
from desktop.views.tickets.queue_loader import QueueLoader

_TICK_MS = 30_000


class QueueClock(QObject):
    """Ticks each 30 s; the order is read again only where time has changed it."""

    ticked = Signal()

    def __init__(self, desk: Desk, model: TicketTableModel, loader: QueueLoader) -> None:
        super().__init__(loader)
        self._desk, self._model, self._loader = desk, model, loader
        self._view = ""
        self._asked = loader.query.conditions
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.tick)

    def start(self) -> None:
        """Begin to tick."""
        self._timer.start(_TICK_MS)

    def watch(self, view: str) -> None:
        """Remember what a view asks for at this moment."""
        self._view, self._asked = view, self._loader.query.conditions

    def tick(self) -> None:
        """Take up what time has changed."""
        turns_at = self._model.shown.order.turns_at
        turned = turns_at is not None and self._desk.session.clock() >= turns_at
        if self._asks_anew() or turned:
            self._loader.reread()
        self.ticked.emit()

    def _asks_anew(self) -> bool:
        """Let the query ask for now where it still asks for what its view asked for before."""
        loader = self._loader
        if not self._view or loader.query.conditions != self._asked:
            return False
        fresh = self._desk.my.queue.query(self._view).conditions
        changed, self._asked = fresh != self._asked, fresh
        if changed:
            loader.query = loader.query._replace(conditions=fresh)
        return changed
