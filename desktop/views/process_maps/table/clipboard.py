"""Ranges of cells to and from other spreadsheets."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from desktop.services.process.sheet import (
    Block,
    is_large_paste,
    pasted_cells,
    table_html,
    table_text,
)
from desktop.views.process_maps.table.edits import Edits

if TYPE_CHECKING:
    from desktop.views.process_maps.table.sheet import ProcessSheet


class SheetClipboard(QObject):
    """What is pasted goes by the edits of the table."""

    def __init__(self, sheet: "ProcessSheet", edits: Edits) -> None:
        super().__init__(sheet)
        self._sheet, self._edits = sheet, edits

    def copy(self) -> None:
        """Copy the chosen cells, as text with tabs and as a table."""
        rows = self._texts()
        content = QMimeData()
        content.setText(table_text(rows).removesuffix("\r\n"))
        content.setHtml(table_html(rows))
        QGuiApplication.clipboard().setMimeData(content)

    def cut(self) -> None:
        """Copy the chosen cells and empty them."""
        self.copy()
        self._sheet.clear()

    def paste(self) -> None:
        """Put what is on the clipboard over the cells from the first chosen one on.

        One copied cell fills all chosen ones.
        """
        content = QGuiApplication.clipboard().mimeData()
        text, markup = content.text(), content.html()
        chosen, sheet = self._sheet.chosen_range(), self._sheet.content
        columns = [column.id for column in sheet.columns()[chosen.left() :]]
        if is_large_paste(text, markup):
            below = sheet.rows()[chosen.top() :]
            self._edits.paste_beside(
                lambda progress: pasted_cells(text, markup, progress), Block(columns, below)
            )
            return
        cells = pasted_cells(text, markup)
        if len(cells) == 1 and len(cells[0]) == 1 and chosen.width() * chosen.height() > 1:
            cells = [cells[0] * chosen.width()] * chosen.height()
        rows = sheet.rows()[chosen.top() : chosen.top() + len(cells)]
        self._edits.paste(cells, rows, columns)

    def _texts(self) -> list[list[str]]:
        chosen, sheet = self._sheet.chosen_range(), self._sheet.content
        return [
            [sheet.text(place, column) for column in range(chosen.left(), chosen.right() + 1)]
            for place in range(chosen.top(), chosen.bottom() + 1)
            if sheet.row(place) is not None
        ]
