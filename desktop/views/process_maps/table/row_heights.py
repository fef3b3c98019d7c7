"""How high the rows are: those with line breaks as high as their lines."""

from collections.abc import Sequence

from PySide6.QtWidgets import QTableView

from desktop.domain.process.table import Row
from desktop.qtkit.theme import current_theme

_LINE, _MOST_LINES = 20, 8


class RowHeights:
    """Touches only rows that are tall or were so."""

    def __init__(self, view: QTableView) -> None:
        self._view = view
        self._tall: set[str] = set()

    def fit(self, rows: Sequence[Row], language: str) -> None:
        """Make the rows as high as they need to be."""
        theme, header = current_theme(), self._view.verticalHeader()
        usual, tall = theme.height("sheet_row"), set()
        for place, row in enumerate(rows):
            lines = _lines(row, language)
            if lines > 1:
                tall.add(row.id)
            if lines > 1 or row.id in self._tall:
                header.resizeSection(place, usual + (lines - 1) * theme.px(_LINE))
        self._tall = tall


def _lines(row: Row, language: str) -> int:
    texts = (row.operation, row.pain.text, row.suggestion, row.note)
    most = max(text.text(language).count("\n") for text in texts)
    return min(most + 1, _MOST_LINES)
