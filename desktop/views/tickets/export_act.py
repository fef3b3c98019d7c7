"""Export what a view shows, or what is marked, to a file: CSV, XLSX or JSON, by its name."""

from collections.abc import Sequence
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

    def export(self, query: TicketQuery, name: str, marked: Sequence[int] = ()) -> None:
        """Export the marked tickets, else the hits of a query; the ending chooses the format."""
        title = self.tr("Export tickets")
        if marked:
            title = self.tr("Export %n marked ticket(s)", "", len(marked))
        start = self._desk.workspace.root / "exports" / f"{name}.csv"
        chosen, _filter = QFileDialog.getSaveFileName(
            self._window, title, str(start), ";;".join(_FILTERS)
        )
        if chosen:
            self.write(marked or query, Path(chosen))

    def write(self, wanted: TicketQuery | Sequence[int], path: Path) -> None:
        """Write the hits of a query, or these tickets, to a file."""
        known = {f".{each.value}": each for each in TableFormat}
        style = TableStyle(known.get(path.suffix.lower(), TableFormat.CSV))
        self._desk.follow(
            self.tr("Exporting to {file}").format(file=path.name),
            lambda my, progress: my.exports.write(path, wanted, style, progress),
            lambda count: self._done(count, path),
        )

    def _done(self, count: int, path: Path) -> None:
        said = self.tr("%n ticket(s) written to {file}", "", count).format(file=path.name)
        self._desk.say(said)
