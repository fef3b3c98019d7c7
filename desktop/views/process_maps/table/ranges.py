"""Ranges of cells by the ids of their rows and columns."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect

from desktop.models.process_table_model import ProcessTableModel


def named(content: ProcessTableModel, indexes: Sequence[QModelIndex]) -> list[tuple[str, str]]:
    """Return the row and the column of each cell; the row to type in has none."""
    columns = content.columns()
    return [
        (row.id, columns[index.column()].id)
        for index in indexes
        if (row := content.row(index.row())) is not None
    ]


def filled(
    content: ProcessTableModel, chosen: QRect, *, over: bool
) -> list[tuple[str, str, str, str]]:
    """Return the cells of a range with those they take after: the first row, or first column."""
    columns, cells = content.columns(), []
    for place in range(chosen.top(), chosen.bottom() + 1):
        for column in range(chosen.left(), chosen.right() + 1):
            first = (place, chosen.left()) if over else (chosen.top(), column)
            row, source = content.row(place), content.row(first[0])
            if row is not None and source is not None and (place, column) != first:
                cells.append((row.id, columns[column].id, source.id, columns[first[1]].id))
    return cells
