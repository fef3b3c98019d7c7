"""Where a person stands in the queue's table, and how it is taken up again in another order."""

from array import array
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QTableView

from desktop.models.shown_rows import is_mark
from desktop.models.ticket_table_model import TicketTableModel

_MARKS_KEPT = 50_000
_ADD = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


class Place(NamedTuple):
    """The current ticket and its row, what is marked, and what stands on top of the sight."""

    key: int | None
    row: int
    marks: frozenset[int]
    top: int | None
    offset: int


def place_of(table: QTableView, model: TicketTableModel) -> Place:
    """Return where the person stands."""
    row = table.currentIndex().row()
    marked = 0
    for first, last in spans(table.selectionModel()):
        marked += last - first + 1
    keys = marked_keys(table.selectionModel(), model.keys) if 1 < marked <= _MARKS_KEPT else ()
    top, offset = _top(table, model)
    return Place(_ticket_at(model, row), max(0, row), frozenset(keys), top, offset)


def spans(selection: QItemSelectionModel) -> Iterator[tuple[int, int]]:
    """Yield first and last row of each run of marked rows."""
    marked = selection.selection()
    for run in map(marked.at, range(marked.count())):
        yield run.top(), run.bottom()


def marked_keys(selection: QItemSelectionModel, keys: "array[int]") -> list[int]:
    """Return the tickets marked, in the order of their rows, read run by run."""
    found: list[int] = []
    for first, last in sorted(spans(selection)):
        found.extend(key for key in keys[first : last + 1] if not is_mark(key))
    return found


def mark_keys(table: QTableView, model: TicketTableModel, wanted: Collection[int]) -> None:
    """Mark tickets besides those that are marked."""
    if wanted:
        chosen = QItemSelection()
        for first, last in _runs(row for row, key in enumerate(model.keys) if key in wanted):
            chosen.select(model.index(first, 0), model.index(last, 0))
        table.selectionModel().select(chosen, _ADD)


def look_again_at(table: QTableView, model: TicketTableModel, place: Place) -> None:
    """Bring the row that stood on top of the sight there again."""
    row = model.row_of(place.top) if place.top is not None else -1
    if row >= 0:
        # The view places new rows only when it is painted next; what is asked here comes before.
        table.doItemsLayout()
        bar = table.verticalScrollBar()
        bar.setValue(row * table.verticalHeader().defaultSectionSize() + place.offset)


def _top(table: QTableView, model: TicketTableModel) -> tuple[int | None, int]:
    value = table.verticalScrollBar().value()
    row, offset = divmod(value, max(1, table.verticalHeader().defaultSectionSize()))
    return (model.keys[row], offset) if value and row < len(model.keys) else (None, 0)


def _ticket_at(model: TicketTableModel, row: int) -> int | None:
    known = 0 <= row < len(model.keys) and not is_mark(model.keys[row])
    return model.keys[row] if known else None


def _runs(rows: Iterable[int]) -> Iterator[tuple[int, int]]:
    first = last = -1
    for row in rows:
        if row != last + 1 or first < 0:
            if first >= 0:
                yield first, last
            first = row
        last = row
    if first >= 0:
        yield first, last
