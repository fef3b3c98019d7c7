"""What time alone changes in the queue: due soon, overdue, ages, views that ask for now."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.ticket_query import TicketQuery
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
        # Returns what the queue's state asks for at this moment, once there is one.
        self.ask: Callable[[], TicketQuery | None] = lambda: None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.tick)

    def start(self) -> None:
        """Begin to tick."""
        self._timer.start(_TICK_MS)

    def tick(self) -> None:
        """Take up what time has changed."""
        turns_at = self._model.shown.order.turns_at
        turned = turns_at is not None and self._desk.session.clock() >= turns_at
        if self._asks_anew() or turned:
            self._loader.reread()
        self.ticked.emit()

    def _asks_anew(self) -> bool:
        """Let the query ask for now, where what is shown hangs on it."""
        fresh = self.ask()
        if fresh is None or fresh.conditions == self._loader.query.conditions:
            return False
        self._loader.query = self._loader.query._replace(conditions=fresh.conditions)
        return True
