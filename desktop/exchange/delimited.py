"""Tables written as text: commas, semicolons, tabs or bars, in whatever encoding."""

import csv
import io
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import islice
from statistics import mode

from desktop.domain.drafts import Reject
from desktop.domain.errors import AppError
from desktop.exchange.encoding import detect
from desktop.exchange.handkept import AS_FOUND, Reading
from desktop.exchange.handtext import hand_kept
from desktop.exchange.headline import table_source
from desktop.exchange.linefeed import LineFeed, read_records
from desktop.exchange.source import Row, Source, SourceKind
from desktop.exchange.streams import Blob
from desktop.exchange.words import known_header

SEPARATORS = (",", ";", "\t", "|")
_SNIFFED_CHARS = 64 * 1024
_SNIFFED_LINES = 60
_TABLE_NAMES = (".csv", ".tsv", ".tab", ".txt")
_HINT = "sep="
_ODD_SHARE = 0.02
_ODD = frozenset(map(chr, (*range(1, 9), *range(14, 30), 31, 127)))


def delimited_source(
    blob: Blob, encoding: str = "", separator: str = "", reading: Reading = AS_FOUND
) -> Source:
    """Return the table in a text file; encoding and separator are found where not given."""
    encoding = encoding or detect(blob)
    head = _head(blob, encoding)
    if not head.strip("\r\n\x00 "):
        raise AppError("import_empty", name=blob.name)
    if _is_binary(head):
        raise AppError("import_not_a_table", name=blob.name)
    separator = separator or sniff_separator(head)
    if not separator:
        if not blob.name.lower().endswith(_TABLE_NAMES):
            raise AppError("import_not_a_table", name=blob.name)
        separator = ","
    lines = max(1, head.count("\n"))
    source = Source(
        name=blob.name,
        kind=SourceKind.DELIMITED,
        columns=(),
        raw=lambda width: _read(blob, encoding, separator, width),
        encoding=encoding,
        separator=separator,
        estimated_rows=0 if blob.packed else int(blob.stored / (len(head.encode()) / lines)),
        limits=blob.limits,
    )
    table, found = table_source(source, reading)
    return hand_kept(replace(table, encoding=encoding), found, reading, blob.name)


def plain_rows(blob: Blob) -> Iterator[Row | Reject]:
    """Yield the rows of a text file from the top; only encoding and separator are guessed."""
    encoding = detect(blob)
    head = _head(blob, encoding)
    if _is_binary(head):
        raise AppError("import_not_a_table", name=blob.name)
    return _read(blob, encoding, sniff_separator(head) or ",", 0)


def sniff_separator(head: str) -> str:
    """Return the separator that cuts the first lines into the most even rows, or nothing."""
    if head[:4].lower() == _HINT and head[4:5] in SEPARATORS:
        return head[4]
    best, best_score = "", 0.0
    for separator in SEPARATORS:
        score = _evenness(head, separator)
        if score > best_score:
            best, best_score = separator, score
    return best


def _evenness(head: str, separator: str) -> float:
    # Not splitlines(): it also cuts at signs that stand inside cells.
    lines = islice(io.StringIO(head, newline=""), _SNIFFED_LINES)
    rows: list[list[str]] = []
    with suppress(csv.Error):
        rows.extend(row for row in csv.reader(lines, delimiter=separator) if row)
    if not rows:
        return 0.0
    widths = [len(row) for row in rows]
    usual = mode(widths)
    if usual == 1:  # one cell a row is no table
        wide = [width for width in widths if width > 1]
        return 0.01 * len(wide) / len(widths)
    even = sum(width == usual for width in widths) / len(widths)
    known = sum(known_header(name) for name in rows[0]) / len(rows[0])
    return even + known + min(usual, 50) / 100


def _head(blob: Blob, encoding: str) -> str:
    with blob.open() as stream, _text(stream, encoding) as text:
        return text.read(_SNIFFED_CHARS)


def _text(stream: io.BufferedReader, encoding: str) -> io.TextIOWrapper:
    # Spoilt bytes stay readable as \x..; nothing is dropped and nothing stops the file.
    try:
        return io.TextIOWrapper(stream, encoding, errors="backslashreplace", newline="")
    except LookupError as error:
        raise AppError("import_encoding_unknown", encoding=encoding) from error


def _is_binary(head: str) -> bool:
    odd = sum(letter in _ODD for letter in head)
    return odd > len(head) * _ODD_SHARE


def _read(blob: Blob, encoding: str, separator: str, width: int) -> Iterator[Row | Reject]:
    # The limit is the csv module's own and global; it is only ever raised.
    csv.field_size_limit(max(csv.field_size_limit(), blob.limits.cell_chars))
    with blob.open() as stream, _text(stream, encoding) as text:
        feed = LineFeed(text, blob.name, blob.limits)
        for row in read_records(feed, separator, width):
            if row.line == 1 and isinstance(row, Row) and _is_hint(row.cells):
                continue
            yield row


def _is_hint(cells: list[str]) -> bool:
    # Cut at its own separator, "sep=;" leaves an empty second cell.
    return not any(cells[1:]) and "".join(cells[:1]).lower().startswith(_HINT)
