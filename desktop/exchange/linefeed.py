"""Split lines of separated text into records, and keep one open quote from eating the rest."""

import csv
from collections import deque
from collections.abc import Iterator
from typing import TextIO

from desktop.domain.drafts import Reject
from desktop.domain.errors import AppError
from desktop.exchange.limits import Limits
from desktop.exchange.source import Row, as_line

_PATIENCE = 50
_SHORT_RECORD = 40
_NARROW = 3
_SENTINEL = "end-of-record"


class Runaway(csv.Error):
    """A record went on for too many lines: its quote was never closed."""


class LineFeed:
    """Hands lines to the csv reader and remembers those of the record being read."""

    def __init__(self, text: TextIO, name: str, limits: Limits) -> None:
        self._text = text
        self.name = name
        self._longest = limits.cell_chars * 4
        self._again: deque[str] = deque()
        self._record_lines = limits.record_lines
        self._runaways = 0
        self.taken = 0
        self.pending: list[str] = []

    def __iter__(self) -> "LineFeed":
        return self

    def __next__(self) -> str:
        if len(self.pending) >= self._record_lines:
            raise Runaway("runaway")
        line = self._again.popleft() if self._again else self._text.readline(self._longest)
        if not line:
            raise StopIteration
        if len(line) >= self._longest:
            raise AppError("import_line_too_long", name=self.name, line=self.taken + 1)
        self.taken += 1
        self.pending.append(line)
        return line

    @property
    def first_line(self) -> int:
        """Return the number of the line the present record began at."""
        return self.taken - len(self.pending) + 1

    def give_back(self) -> str:
        """Keep the first line of the failed record and read the others again; return the first."""
        first, *others = self.pending
        self._again.extendleft(reversed(others))
        self.taken -= len(others)
        self.pending.clear()
        self._runaways += 1
        if self._runaways > _PATIENCE:
            # Many open quotes: short records only, or each would cost thousands of lines.
            self._record_lines = min(self._record_lines, _SHORT_RECORD)
        return first


def read_records(feed: LineFeed, separator: str, width: int) -> Iterator[Row | Reject]:
    """Yield records; a line whose quote swallows its neighbours is rejected, they are kept."""
    while True:
        try:
            for cells in csv.reader(feed, delimiter=separator, strict=True):
                if len(feed.pending) > 1 and _swallowed(feed.pending, cells, separator, width):
                    break
                yield Row(feed.first_line, cells)
                feed.pending.clear()
            else:
                return
        except csv.Error as error:
            if not feed.pending:
                raise AppError("import_not_a_table", name=feed.name) from error
            yield _recovered(feed, separator, width, str(error))
            continue
        yield _rejected(feed, "row_open_quote")


def _swallowed(lines: list[str], cells: list[str], separator: str, width: int) -> bool:
    """Tell a record that ate others: its further lines are all of the right width."""
    if not width or not _are_records(lines[1:], separator, width):
        return False
    # Of the right width all the same, each line must look like a record, the first one included.
    by_chance = width < _NARROW or lines[0].count(separator) + 1 != width
    return len(cells) != width or not by_chance


def _are_records(lines: list[str], separator: str, width: int) -> bool:
    """Tell neighbours that were eaten from the further lines of a long cell."""
    return all(
        width in {len(_lenient([line], separator)[0]), line.count(separator) + 1} for line in lines
    )


def _recovered(feed: LineFeed, separator: str, width: int, error: str) -> Row | Reject:
    if "field limit" in error:
        return _rejected(feed, "row_cell_too_long")
    lines = feed.pending
    rows = _lenient([*lines, _SENTINEL], separator)
    # The record is whole if the line after it is read as a line of its own.
    fits = len(rows[0]) == width and not _are_records(lines[1:], separator, width)
    if rows[1:] == [[_SENTINEL]] and (len(lines) == 1 or fits):
        row = Row(feed.first_line, rows[0])
        lines.clear()
        return row
    rows = _lenient([lines[0], _SENTINEL], separator)
    if rows[1:] == [[_SENTINEL]]:
        line = feed.first_line
        feed.give_back()
        return Row(line, rows[0])
    return _rejected(feed, "row_open_quote")


def _rejected(feed: LineFeed, reason: str) -> Reject:
    line = feed.first_line
    first = feed.give_back()
    return Reject(line, reason, {}, as_line([first.rstrip("\r\n")]))


def _lenient(lines: list[str], separator: str) -> list[list[str]]:
    try:
        return list(csv.reader(lines, delimiter=separator)) or [[]]
    except csv.Error:
        return [[]]
