"""The number of a ticket as its source has it; where each sheet counts from one, with its sheet."""

from collections.abc import Iterable, Sequence

from desktop.exchange.folding import folded
from desktop.exchange.mapping import Mapping
from desktop.exchange.months import Month
from desktop.exchange.source import Row


def number_in(row: Row, text: str, mapping: Mapping) -> str:
    """Return the number that a cell of a row says."""
    number = folded(text)
    return f"{_place(row, mapping)}/{number}" if number and mapping.numbers_by_place else number


def counts_by_place(rows: Sequence[Row], column: int) -> bool:
    """Return whether numbers repeat between the sheets and never within one."""
    places = [(row.place, row.cells[column].strip()) for row in rows]
    filled = [pair for pair in places if pair[1]]
    return _unique(filled) and not _unique([number for _place, number in filled])


def _unique(values: Iterable[object]) -> bool:
    every = list(values)
    return len(set(every)) == len(every)


def _place(row: Row, mapping: Mapping) -> str:
    """Name the month rather than the sheet: next year's workbook calls its sheets the same."""
    month = row.month.within(Month(mapping.year))
    return f"{month.year}-{month.month:02}" if month.year and month.month else row.place
