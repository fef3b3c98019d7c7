"""Find the header of a table by looking: titles above it, two lines of it, merged names."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.exchange.dates import looks_like_date, looks_like_part
from desktop.exchange.handkept import AS_FOUND, Reading, Span
from desktop.exchange.sensing import is_number
from desktop.exchange.source import Row
from desktop.exchange.words import known_header

_TITLE_CELLS = 1
_SURE = 2


class Head(NamedTuple):
    """The names of columns, the last line of the header, its height, the titles above."""

    names: tuple[str, ...]
    line: int
    rows: int
    titles: tuple[str, ...]

    @property
    def first(self) -> int:
        """Return the first line of the header."""
        return self.line - max(self.rows - 1, 0)


def find_head(rows: Sequence[Row], spans: Sequence[Span] = (), reading: Reading = AS_FOUND) -> Head:
    """Return the header of a table that has at least one filled row."""
    filled = [row for row in rows if any(cell.strip() for cell in row.cells)]
    at = _chosen(filled, reading) if reading.header else _header_index(filled)
    at, height = _with_height(filled, at, spans, reading)
    titles = tuple(" ".join(filter(None, row.cells)) for row in filled[:at])
    if height > 1:
        names = _joined(filled[at], filled[at + 1], spans)
        return Head(names, filled[at + 1].line, height, titles)
    header = filled[at]
    if _is_headless(header.cells) and not reading.header:
        return Head(("",) * max(len(header.cells), 1), header.line - 1, 0, titles)
    return Head(tuple(header.cells) or ("",), header.line, 1, titles)


def _chosen(rows: Sequence[Row], reading: Reading) -> int:
    at = (at for at, row in enumerate(rows) if row.line >= reading.header)
    return next(at, len(rows) - 1)


def _header_index(rows: Sequence[Row]) -> int:
    """Pass over titles: lone cells above wider rows, and rows above one of known names."""
    widest = max(_filled(row) for row in rows)
    first = next(
        (
            at
            for at, row in enumerate(rows)
            if widest <= _TITLE_CELLS + 1 or _filled(row) > _TITLE_CELLS
        ),
        0,
    )
    known = [_known(row) for row in rows]
    best = max(range(len(rows)), key=lambda at: (known[at], -at))
    doubtful = known[first] * 2 < _filled(rows[first])
    proven = known[best] >= _SURE and known[best] * 2 >= _filled(rows[best])
    return best if best > first and doubtful and proven and known[best] > known[first] else first


def _with_height(
    rows: Sequence[Row], at: int, spans: Sequence[Span], reading: Reading
) -> tuple[int, int]:
    """Return where the header begins and whether it is one line or two."""
    if reading.header_rows:
        return at, 2 if reading.header_rows > 1 and at + 1 < len(rows) else 1
    if at + 1 < len(rows) and _is_pair(rows[at], rows[at + 1], spans):
        return at, 2
    above = at - 1
    if not reading.header and above >= 0 and _is_pair(rows[above], rows[at], spans):
        return above, 2
    return at, 1


def _is_pair(upper: Row, lower: Row, spans: Sequence[Span]) -> bool:
    """Tell two lines of one header from a header and its first row of data."""
    if lower.line != upper.line + 1 or _filled(upper) <= _TITLE_CELLS:
        return False
    if any(_is_value(cell) for cell in (*upper.cells, *lower.cells)):
        return False
    merged = [span for span in spans if span.top == upper.line]
    tall = any(span.bottom == lower.line for span in merged)
    wide = any(span.is_wide and span.bottom == upper.line for span in merged)
    if tall and wide:
        return True
    # Merged cells are lost in text: the names of one line stand where the other is empty.
    gaps = [not cell.strip() for cell in _padded(lower.cells, len(upper.cells))]
    covered = all(
        cell.strip() for cell, gap in zip(upper.cells, gaps, strict=False) if gap
    ) and any(gaps[: len(upper.cells)])
    return (wide or covered) and _known(lower) >= _SURE


def _joined(upper: Row, lower: Row, spans: Sequence[Span]) -> tuple[str, ...]:
    """Return one name for each column: the lower one, with the upper where two are the same."""
    width = max(len(upper.cells), len(lower.cells))
    tops = _spread(upper, width, spans)
    names = [cell.strip() for cell in _padded(lower.cells, width)]
    return tuple(
        top if not name else f"{top} {name}" if top and names.count(name) > 1 else name
        for top, name in zip(tops, names, strict=True)
    )


def _spread(row: Row, width: int, spans: Sequence[Span]) -> list[str]:
    """Return the upper names, each over all the columns that it spans."""
    cells = [cell.strip() for cell in _padded(row.cells, width)]
    merged = [span for span in spans if span.top == row.line and span.is_wide]
    for span in merged:
        cells[span.left : span.right + 1] = [cells[span.left]] * len(
            cells[span.left : span.right + 1]
        )
    if not merged:
        for at in range(1, width):
            cells[at] = cells[at] or cells[at - 1]
    return cells


def _padded(cells: Sequence[str], width: int) -> list[str]:
    return [*cells, *[""] * (width - len(cells))]


def _filled(row: Row) -> int:
    return sum(1 for cell in row.cells if cell.strip())


def _known(row: Row) -> int:
    return len({cell.strip() for cell in row.cells if cell.strip() and known_header(cell)})


def _is_value(cell: str) -> bool:
    return bool(cell.strip()) and (
        is_number(cell) or looks_like_date(cell) or looks_like_part(cell)
    )


def _is_headless(cells: Sequence[str]) -> bool:
    """Take a first row with a date in it and no known header for data."""
    filled = [cell for cell in cells if cell.strip()]
    if any(known_header(cell) for cell in filled):
        return False
    return any(looks_like_date(cell) for cell in filled)
