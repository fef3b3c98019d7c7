"""One table of a foreign file: its columns, and its rows as often as they are asked for."""

import csv
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NamedTuple

from desktop.domain.drafts import Reject
from desktop.domain.errors import AppError
from desktop.exchange.defusing import undone
from desktop.exchange.handkept import HandKept
from desktop.exchange.letters import Letters
from desktop.exchange.limits import Limits
from desktop.exchange.months import NO_MONTH, Month

# Joins the cells of columns that share one header; it cannot be typed and hardly occurs.
LIST_MARK = "\x1e"


class SourceKind(StrEnum):
    """How a file is written."""

    DELIMITED = "csv"
    WORKBOOK = "workbook"
    JSON = "json"
    JSON_LINES = "jsonl"
    XES = "xes"
    MAIL = "mail"


class Row(NamedTuple):
    """The cells of one row as text, and the line or row number a person finds it at.

    `place` names the sheet or the file within the source where it has several, `month` is that
    of its dates as far as the place tells it, `notes` what was done to the row.
    """

    line: int
    cells: list[str]
    place: str = ""
    month: Month = NO_MONTH
    notes: tuple[str, ...] = ()

    def rejected(self, reason: str, params: dict[str, Any]) -> Reject:
        """Return the row as one that stays out, with its original."""
        return Reject(self.line, reason, params, as_line(self.cells), self.place)


RawRows = Callable[[int], Iterator[Row | Reject]]


@dataclass(frozen=True)
class Source:
    """A table that can be read again: what it is, what its columns are called, its rows."""

    name: str
    kind: SourceKind
    columns: tuple[str, ...]
    raw: RawRows = field(repr=False)
    encoding: str = ""
    separator: str = ""
    header_line: int = 0
    preamble: tuple[str, ...] = ()
    groups: tuple[tuple[int, ...], ...] = ()
    guarded: bool = False
    hand: HandKept = field(default_factory=HandKept)
    letters: Letters | None = field(default=None, repr=False)
    estimated_rows: int = 0
    limits: Limits = field(default_factory=Limits, repr=False)

    @property
    def repeated(self) -> frozenset[int]:
        """Return the columns whose header stood there more than once."""
        return frozenset(at for at, group in enumerate(self.groups) if len(group) > 1)

    def rows(self) -> Iterator[Row | Reject]:
        """Read the rows from the top; each has exactly one cell for each column."""
        width = sum(len(group) for group in self.groups)
        plain = not self.repeated
        read = 0
        for row in self.raw(width):
            if row.line <= self.header_line:
                continue
            read += 1
            if read > self.limits.rows:
                raise AppError("import_too_many_rows", name=self.name, limit=self.limits.rows)
            if isinstance(row, Reject):
                yield row
            elif self.guarded:
                yield self._fitted(row._replace(cells=[undone(cell) for cell in row.cells]), width)
            elif plain and len(row.cells) == width:
                yield row
            else:
                yield self._fitted(row, width)

    def _fitted(self, row: Row, width: int) -> Row | Reject:
        cells = row.cells
        if len(cells) > width:
            if any(cells[width:]):
                return row.rejected("row_too_many_cells", {"found": len(cells), "expected": width})
            cells = cells[:width]
        cells = cells + [""] * (width - len(cells))
        return row._replace(cells=[self._joined(cells, group) for group in self.groups])

    @staticmethod
    def _joined(cells: list[str], group: tuple[int, ...]) -> str:
        if len(group) == 1:
            return cells[group[0]]
        return LIST_MARK.join(cells[at] for at in group if cells[at])


def as_line(cells: list[str]) -> str:
    """Return cells as one line of CSV, the form in which a reject keeps its original."""
    text = io.StringIO()
    csv.writer(text, lineterminator="").writerow(cells)
    return text.getvalue()


def original_cells(reject: Reject) -> list[str]:
    """Return the cells a reject was made of; a line that could not be cut is one cell."""
    return next(csv.reader(io.StringIO(reject.original, newline="")), [])
