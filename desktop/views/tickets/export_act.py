"""Export what a view shows to a file: CSV, XLSX or JSON, by the name that is chosen."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.ticket_query import TicketQuery
from desktop.services.exports import TableFormat, TableStyle
from desktop.views.desk import Desk

_FILTERS = ("CSV (*.csv)", "Excel (*.xlsx)", "JSON (*.json)")


class ExportAct(QObject):
    """Asks for a file, writes in the background, says what was written."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def export(self, query: TicketQuery, name: str) -> None:
        """Export the hits of a query; the file's ending chooses the format."""
        start = self._desk.workspace.root / "exports" / f"{name}.csv"
        chosen, _filter = QFileDialog.getSaveFileName(
            self._window, self.tr("Export tickets"), str(start), ";;".join(_FILTERS)
        )
        if chosen:
            self.write(query, Path(chosen))

    def write(self, query: TicketQuery, path: Path) -> None:
        """Write the hits of a query to a file."""
        known = {f".{each.value}": each for each in TableFormat}
        style = TableStyle(known.get(path.suffix.lower(), TableFormat.CSV))
        self._desk.long(
            lambda my, progress: my.exports.write(path, query, style, progress),
            lambda count: self._done(count, path),
            self._desk.fail,
            lambda _done, _total: None,
        )

    def _done(self, count: int, path: Path) -> None:
        said = self.tr("%n ticket(s) written to {file}", "", count).format(file=path.name)
        self._desk.say(said)
