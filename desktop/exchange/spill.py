"""Write texts longer than a worksheet cell: the rest goes to a second sheet, in pieces."""

from typing import Any

from desktop.exchange.continued import CELL_CHARS, SPILL_HEADER, SPILL_SHEET


class Spill:
    """A second sheet for the rest of texts that are longer than a cell can be."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self._sheet: Any = None
        self._row = 0

    def cut(self, row: int, column: int, text: str) -> str:
        """Return what fits into the cell and keep the rest in pieces."""
        for start in range(CELL_CHARS, len(text), CELL_CHARS):
            self._add(str(row + 1), str(column + 1), text[start : start + CELL_CHARS])
        return text[:CELL_CHARS]

    def _add(self, *cells: str) -> None:
        if self._sheet is None:
            self._sheet = self._book.add_worksheet(SPILL_SHEET)
            self._add(*SPILL_HEADER)
        for at, text in enumerate(cells):
            self._sheet.write_string(self._row, at, text)
        self._row += 1
