"""Put the rows of a hand-kept table in order: fill merged cells, set sums and headings aside."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from desktop.domain.drafts import Reject
from desktop.domain.durations import HOUR, minutes_of
from desktop.exchange.handkept import Reading, Span
from desktop.exchange.months import NO_MONTH, Month, month_in
from desktop.exchange.sensing import is_number
from desktop.exchange.source import Row
from desktop.resources import load_toml

_COUNTED = re.compile(r"[-+]?[\d.,]+\s*(%|件|条|张|单|次|个|起|人|台|项|tickets?)?$", re.IGNORECASE)
# What every word for a sum holds; the words themselves are data.
_MAYBE_SUM = re.compile("计|總|总|汇|sum|total", re.IGNORECASE)
_FIRST_CELLS = 3
_FEW_CELLS = 3
_WORD_CHARS, _NOTE_CHARS = 16, 60
_SAME_HEADER = 0.8
_ACTIVE_SPANS = 2_000


@dataclass(frozen=True, slots=True)
class Layout:
    """One sheet or file: where its header is, what is merged and hidden, its month."""

    names: tuple[str, ...]
    header: tuple[str, ...]
    header_end: int
    place: str = ""
    spans: tuple[Span, ...] = ()
    hidden: frozenset[int] = frozenset()
    month: Month = NO_MONTH
    # Where each of its columns goes in the common table; nothing where they stand as they are.
    order: tuple[int, ...] = ()
    width: int = 0


class Arranger:
    """Reads the rows of one sheet; what is left out comes as a reject with its reason."""

    def __init__(self, layout: Layout, reading: Reading) -> None:
        self._layout = layout
        self._reading = reading
        self._month = layout.month
        self._above: list[str] = []
        self._header = frozenset(_key(name) for name in layout.header)
        self._names = frozenset(layout.header) - {""}
        spans = (span for span in layout.spans if span.bottom > layout.header_end)
        self._waiting = sorted(spans, reverse=True)
        self._active: list[tuple[Span, str]] = []

    def rows(self, rows: Iterator[Row | Reject]) -> Iterator[Row | Reject]:
        """Yield the rows below the header."""
        for row in rows:
            if row.line <= self._layout.header_end:
                continue
            if isinstance(row, Reject):
                yield row._replace(place=self._layout.place)
            else:
                yield self._arranged(row)

    def _arranged(self, row: Row) -> Row | Reject:
        if self._waiting or self._active:
            self._meet(row)
        layout, cells = self._layout, row.cells
        if not self._is_ordinary(cells) and (odd := self._odd(row)) is not None:
            return odd
        notes: tuple[str, ...] = ()
        if self._reading.fill and (self._active or not _ditto().isdisjoint(cells)):
            cells = list(cells)
            notes = ("filled",) if self._filled(cells, row.line) else ()
        if row.line in layout.hidden:
            notes = (*notes, "hidden")
        self._above = cells
        return self._ordered(Row(row.line, cells, layout.place, self._month, notes))

    def _is_ordinary(self, cells: Sequence[str]) -> bool:
        """Tell most tickets by a glance: enough cells, no name of a column, no word for a sum."""
        enough = len(cells) - cells.count("") > _FEW_CELLS
        return enough and self._names.isdisjoint(cells) and not _MAYBE_SUM.search("".join(cells))

    def _odd(self, row: Row) -> Row | Reject | None:
        """Return an empty row or one that is no ticket; None for what is one all the same."""
        layout, cells = self._layout, row.cells
        filled = [cell for cell in cells if cell and not cell.isspace()]
        if not filled:
            # Also where merged cells reach down into it: the rest of a high row is no ticket.
            return row._replace(cells=[], place=layout.place)
        reason = "" if self._reading.sums else self._reason(row, filled)
        if reason:
            return self._ordered(row._replace(place=layout.place)).rejected(reason, {})
        return None

    def _meet(self, row: Row) -> None:
        """Keep what is written in merged cells that begin at this line, drop what ended."""
        self._active = [pair for pair in self._active if pair[0].bottom >= row.line]
        while self._waiting and self._waiting[-1].top <= row.line:
            span = self._waiting.pop()
            text = row.cells[span.left] if span.left < len(row.cells) else ""
            if text.strip() and span.top == row.line and len(self._active) < _ACTIVE_SPANS:
                self._active.append((span, text))

    def _reason(self, row: Row, filled: Sequence[str]) -> str:
        """Return why a row is no ticket; most rows are told by a glance at their first cells."""
        first = filled[:_FIRST_CELLS]
        if any(map(_MAYBE_SUM.search, first)) and is_sum([cell.strip() for cell in filled]):
            return "row_sum"
        if len(filled) <= _FEW_CELLS and _is_note(filled):
            return "row_note"
        if not self._names.isdisjoint(filled) and self._repeats_header(filled):
            return "row_header_again"
        return self._heading(row, filled) if len(filled) == 1 else ""

    def _repeats_header(self, filled: Sequence[str]) -> bool:
        same = sum(_key(cell) in self._header for cell in filled)
        return len(filled) > 1 and same >= len(filled) * _SAME_HEADER

    def _heading(self, row: Row, filled: Sequence[str]) -> str:
        """Tell a line that parts the table, such as the name of a month over all columns."""
        if len(self._layout.names) < _FEW_CELLS:
            return ""
        month = month_in(filled[0])
        at = next(at for at, cell in enumerate(row.cells) if cell.strip())
        wide = any(
            (span.top, span.left) == (row.line, at)
            and (span.right - span.left + 1) * 2 >= len(self._layout.names)
            for span, _text in self._active
        )
        if month.month and len(filled[0]) <= _WORD_CHARS:
            self._month = month.within(self._layout.month)
            return "row_heading"
        return "row_heading" if wide else ""

    def _filled(self, cells: list[str], line: int) -> bool:
        changed = False
        width = len(self._layout.names)
        for span, text in self._active:
            for at in range(span.left, min(span.right, width - 1) + 1):
                cells.extend([""] * (at + 1 - len(cells)))
                if not cells[at].strip() and (line, at) != (span.top, span.left):
                    cells[at] = text
                    changed = True
        for at, cell in enumerate(cells):
            same = cell in _ditto()
            if same and at < len(self._above):
                cells[at] = self._above[at]
                changed = True
        return changed

    def _ordered(self, row: Row) -> Row:
        if not self._layout.order:
            return row
        cells = [""] * self._layout.width
        for at, cell in zip(self._layout.order, row.cells, strict=False):
            cells[at] = cell
        # More cells than names is told by who knows the width of the table.
        return row._replace(cells=[*cells, *row.cells[len(self._layout.order) :]])


def is_sum(filled: Sequence[str]) -> bool:
    """Return whether the filled cells of a row are a word for a sum, and numbers."""
    named = [cell for cell in filled[:_FIRST_CELLS] if _names_sum(cell)]
    if not named:
        return False
    others = [cell for cell in filled if cell not in named and not _is_amount(cell)]
    return len(others) <= 1


def _names_sum(cell: str) -> bool:
    if len(cell) > _WORD_CHARS * 2:
        return False
    head, colon, tail = _key(cell).partition(":")
    if colon and not _is_amount(tail or "0"):
        return False
    words = _words()
    if head in words["totals"]:
        return True
    parts = words["parts"]
    ends = len(head) <= _WORD_CHARS and any(map(head.endswith, parts))
    return ends or _starts(head, parts)


def _starts(head: str, parts: frozenset[str]) -> bool:
    return any(head.startswith(part) and _is_amount(head[len(part) :]) for part in parts)


def _is_amount(text: str) -> bool:
    return is_number(text) or bool(_COUNTED.match(text)) or minutes_of(text, HOUR) is not None


def _is_note(filled: Sequence[str]) -> bool:
    """Tell lines below a table: `Made by: …`, alone or a few of them."""
    if len(filled) > _FEW_CELLS or not filled:
        return False
    head, colon, _rest = _key(filled[0]).partition(":")
    return bool(colon) and len(head) <= _WORD_CHARS and head in _words()["notes"]


def _key(text: str) -> str:
    plain = text if text.isascii() else unicodedata.normalize("NFKC", text)
    return "".join(plain.casefold().split())


@cache
def _words() -> dict[str, frozenset[str]]:
    lists = load_toml("exchange/handkept.toml")
    return {
        "totals": frozenset(lists["totals"]["words"]),
        "parts": frozenset(lists["totals"]["parts"]),
        "ditto": frozenset(lists["ditto"]["words"]),
        "notes": frozenset(lists["notes"]["words"]),
        "aside": frozenset(lists["aside"]["parts"]),
    }


@cache
def _ditto() -> frozenset[str]:
    return _words()["ditto"]


def is_aside(sheet: str) -> bool:
    """Return whether a sheet's name says that it holds something beside the tickets."""
    return any(part in _key(sheet) for part in _words()["aside"])
