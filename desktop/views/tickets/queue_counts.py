"""How many tickets each view has and what today brought, read behind everything else."""

from PySide6.QtCore import QObject, Signal

from desktop.views.desk import Desk
from desktop.views.tickets.view_list import ViewList


class QueueCounts(QObject):
    """Reads the numbers of the list of views; `changed` carries those of the views."""

    changed = Signal(dict)

    def __init__(self, desk: Desk, views: ViewList, parent: QObject) -> None:
        super().__init__(parent)
        self._views = views
        # A lane of its own: the ticket in the preview does not wait for them.
        self._reads = desk.latest("counts")

    def read(self) -> None:
        """Read the numbers anew."""
        self._reads.start(
            lambda my, progress: (my.queue.counts(progress), my.queue.today()), self._show
        )

    def _show(self, found: tuple[dict[str, int], tuple[int, int]]) -> None:
        counts, today = found
        self._views.show_counts(counts)
        self._views.today.show_counts(*today)
        self.changed.emit(counts)
