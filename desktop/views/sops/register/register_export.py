"""Writes the rows of a page to a file: CSV or XLSX, by its ending."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.services.exports import TableFormat, TableStyle
from desktop.views.desk import Desk

_FILTERS = ("CSV (*.csv)", "Excel (*.xlsx)")


class RegisterExport(QObject):
    """Asks for a file, writes in the background, says what was written."""

    def __init__(self, desk: Desk, near: QWidget) -> None:
        super().__init__(near)
        self._desk, self._near = desk, near

    def export(self, titles: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Write rows as they are shown."""
        name = self.tr("Document register")
        start = self._desk.workspace.root / "exports" / f"{name}.csv"
        chosen, _filter = QFileDialog.getSaveFileName(
            self._near, self.tr("Export the register"), str(start), ";;".join(_FILTERS)
        )
        if chosen:
            self.write(Path(chosen), titles, rows)

    def write(self, path: Path, titles: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Write rows to a file."""
        known = {f".{each.value}": each for each in (TableFormat.CSV, TableFormat.XLSX)}
        style = TableStyle(known.get(path.suffix.lower(), TableFormat.CSV))
        said = self.tr("{count} document(s) written to {file}")
        self._desk.follow(
            self.tr("Exporting to {file}").format(file=path.name),
            lambda my, progress: my.exports.write_table(path, titles, rows, style, progress),
            lambda count: self._desk.say(said.format(count=count, file=path.name)),
        )
