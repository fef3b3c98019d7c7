"""Brings a query onto the table: the first page at once, the whole order behind it."""

from array import array

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.ticket_query import TicketQuery
from desktop.models.ticket_table_model import TicketTableModel
from desktop.services.queue import PAGE
from desktop.views.desk import Desk

_AFTER_PAINT_MS = 20


class QueueLoader(QObject):
    """Fills the model; `loaded` carries the number of hits once the whole order stands.

    What cannot be answered in a few milliseconds on this thread leaves the old rows standing
    until a job brings the new ones.
    """

    loaded = Signal(object)
    first_shown = Signal()

    def __init__(self, desk: Desk, model: TicketTableModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model = model
        self._reads = desk.latest()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._read_all)
        self.query = TicketQuery()

    def show(self, query: TicketQuery) -> None:
        """Show the hits of another query from the top."""
        self.query = query
        self._reads.drop()
        page = self._desk.my.queue.first_page(query)
        if page is None:
            self._read_all()
            return
        self._model.show(array("q", page))
        self.first_shown.emit()
        if len(page) < PAGE:
            self._later.stop()
            self.loaded.emit(len(page))
        else:
            # The worker would take the interpreter from the painting of this very page.
            self._later.start(_AFTER_PAINT_MS)

    def refresh(self, keys: set[int]) -> None:
        """Read changed rows anew and look whether the order has changed."""
        self._model.forget(keys)
        self._model.changed(0, self._model.rowCount() - 1)
        self._read_all()

    def _read_all(self) -> None:
        self._later.stop()
        query = self.query
        self._reads.start(
            lambda my, progress: my.queue.all_keys(query, progress),
            lambda keys: self._show_all(query, keys),
        )

    def _show_all(self, query: TicketQuery, keys: "array[int]") -> None:
        if query == self.query:
            self._model.show(keys)
            self.first_shown.emit()
            self.loaded.emit(len(keys))
