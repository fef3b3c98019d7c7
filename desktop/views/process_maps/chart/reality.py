"""What tickets really did with the process that is shown: read beside everything else, kept."""

from PySide6.QtCore import QObject, Signal

from desktop.services.process.reality import Conformity, Kind, Sign
from desktop.services.process.reality_chart import Measure
from desktop.views.process_maps.state import ProcessState

KINDS = {
    Measure.SKIPPED: Kind.SKIPPED,
    Measure.REPEATED: Kind.REPEATED,
    Measure.OUT_OF_ORDER: Kind.WRONG_ORDER,
}


class Reality(QObject):
    """`changed` follows another measure, and what was read of the tickets."""

    changed = Signal()

    def __init__(self, state: ProcessState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.measure: Measure | None = None
        self.found: Conformity | None = None
        self._of: int | None = None
        state.side_changed.connect(self._follow)
        state.opened_changed.connect(self._follow)

    def show(self, measure: Measure | None) -> None:
        """Show a measure of the tickets, or the process as it is drawn (None)."""
        self.measure = measure
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        version = self._state.version
        if self.measure is None or version is None or version == self._of:
            return
        self._of, self.found = version, None

        def take(found: Conformity) -> None:
            if version == self._of:
                self.found = found
                self.changed.emit()

        def failed(error: Exception) -> None:
            self._of, self.measure = None, None
            self._state.desk.fail(error)
            self.changed.emit()

        self._state.desk.follow(
            self.tr("Holding the tickets against the process"),
            lambda my, progress: my.reality.of_tickets(
                version, my.stats.between("", "", ""), progress
            ),
            take,
            failed,
        )


def sign_of(found: Conformity, measure: Measure, row: str) -> Sign | None:
    """Return under which sign the cases of a row's share are kept."""
    figure = found.by_row().get(row)
    kind = KINDS.get(measure)
    return None if figure is None or kind is None else Sign(kind, figure.name)
