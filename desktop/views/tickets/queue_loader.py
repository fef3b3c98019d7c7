"""Brings a query onto the table: the first page at once, the whole order behind it."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QObject, Signal

from desktop.domain.ticket_groups import Order
from desktop.domain.ticket_query import TicketQuery, order_changes
from desktop.models.ticket_table_model import TicketTableModel
from desktop.views.desk import Desk


class QueueLoader(QObject):
    """Fills the model; `loaded` carries the number of hits once the whole order stands.

    What cannot be answered in a few milliseconds on this thread leaves the old rows standing
    until a job brings the new ones.
    """

    loaded = Signal(object)
    first_shown = Signal()
    page_shown = Signal()

    def __init__(self, desk: Desk, model: TicketTableModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model = model
        self._reads = desk.latest()
        self._fresh = True
        self._holds = self._wanted = False
        self.query = TicketQuery()

    def hold(self) -> None:
        """Read no whole order for now: the first page stands, and the window is being completed."""
        self._holds = True

    def go_on(self) -> None:
        """Read the order that was wanted meanwhile."""
        self._holds = False
        if self._wanted:
            self.reread()

    def show(self, query: TicketQuery) -> None:
        """Show the hits of another query from the top."""
        self.query = query
        self._fresh = True
        self._reads.drop()
        page = self._desk.my.queue.first_order(query)
        if page is None:
            self.reread()
            return
        self._put(page)
        self.first_shown.emit()
        # Painted before the job begins, which would take turns with the painting.
        self.page_shown.emit()
        if page.whole:
            self.loaded.emit(len(page.keys))
        else:
            self.reread()

    def refresh(self, changed: Mapping[int, Collection[str]]) -> None:
        """Read changed rows anew; read the order again where it may have changed with them."""
        self._model.forget(set(changed))
        self._model.changed(0, self._model.rowCount() - 1)
        if order_changes(self.query, changed.values()):
            self.reread()

    def forget(self) -> None:
        """Read everything anew: names have changed."""
        self._model.forget()
        self.reread()

    def reread(self) -> None:
        """Read the whole order again; the old rows stand until it is there."""
        self._wanted = self._holds
        if self._holds:
            return
        query = self.query
        self._reads.start(
            lambda my, progress: my.queue.order(query, progress),
            lambda order: self._show_all(query, order),
        )

    def _show_all(self, query: TicketQuery, order: Order) -> None:
        if query == self.query:
            self._put(order)
            self.first_shown.emit()
            self.loaded.emit(len(order.keys))

    def _put(self, order: Order) -> None:
        # What comes first for a query replaces the old rows; what follows is woven into it.
        fresh, self._fresh = self._fresh, False
        self._model.shown.field = self.query.group
        self._model.show(order, fresh=fresh)
