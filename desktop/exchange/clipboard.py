"""Rows on their way over the clipboard: written for spreadsheets, read back from them."""

import csv
import html
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from html.parser import HTMLParser

from typing_extensions import override

from desktop.domain.errors import AppError
from desktop.domain.progress import Progress, ignore_progress
from desktop.exchange.defusing import defused, undone_if_guarded
from desktop.exchange.delimited import delimited_source
from desktop.exchange.limits import DEFAULT
from desktop.exchange.source import Source
from desktop.exchange.streams import Blob
from desktop.exchange.words import known_header

_QUOTED = ('"', "\t", "\n", "\r")
_NAME = "clipboard.tsv"
_HEAD = "Column"
_LARGE, _PIECE, _TOLD_EVERY = 40_000, 200_000, 1_000
_MOST_CHARS = 40_000_000
_NO_TEXT = re.compile("[\ud800-\udfff]")

MOST_PASTED = 50_000
"""No more rows are pasted at once."""


def table_text(rows: Iterable[Sequence[str]]) -> str:
    """Return rows as tab-separated text; nothing in them runs as a formula."""
    return "".join("\t".join(map(_cell, row)) + "\r\n" for row in rows)


def table_html(rows: Sequence[Sequence[str]]) -> str:
    """Return rows as an HTML table whose first row is the header; every cell stays text."""
    lines = []
    for at, row in enumerate(rows):
        tag = "td" if at else "th"
        cells = (html.escape(defused(cell)).replace("\n", "<br>") for cell in row)
        style = " style=\"mso-number-format:'\\@'\""
        lines.append("".join(f"<{tag}{style}>{cell}</{tag}>" for cell in cells))
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    return f'<html><head><meta charset="utf-8"></head><body><table>{body}</table></body></html>'


def pasted_source(text: str, markup: str = "") -> Source:
    """Return the table of a paste; rows without a header get one that says nothing.

    Programs put rows on the clipboard as text with tabs; where there is none, as HTML.
    """
    if "\t" not in text and "<table" in markup.lower():
        text = table_text(_Table.rows_of(markup)) or text
    text = text.replace("\x00", "")
    first = text.lstrip("\ufeff\r\n").split("\n", 1)[0].rstrip("\r")
    named = any(known_header(cell.strip('" ')) for cell in first.split("\t"))
    if not named and text.strip():
        width = max(line.count("\t") for line in text.splitlines()) + 1
        text = "\t".join(f"{_HEAD} {at + 1}" for at in range(width)) + "\n" + text
    content = text.encode("utf-8", "replace")
    blob = Blob(_NAME, len(content), False, lambda: io.BytesIO(content), DEFAULT)  # noqa: FBT003
    source = delimited_source(blob, "utf-8", "\t")
    return source if named else replace(source, guarded=False)


def is_large_paste(text: str, markup: str = "") -> bool:
    """Return whether reading a paste takes longer than a key press may."""
    return len(text) + (0 if "\t" in text else len(markup)) > _LARGE


def pasted_cells(
    text: str, markup: str = "", progress: Progress = ignore_progress
) -> list[list[str]]:
    """Return the cells of a paste as a grid, line breaks in quoted cells kept.

    Without tabs each line is a row of one cell, unless there is a table in the markup. Raises
    AppError("paste_too_large") beyond MOST_PASTED rows, or where so much is no table at all.
    """
    is_text = "\t" in text or "<table" not in markup.lower()
    if len(text if is_text else markup) > _MOST_CHARS:
        raise AppError("paste_too_large", limit=MOST_PASTED)
    found = _of_text(text, progress) if is_text else _Table.rows_of(markup, progress)
    return [[undone_if_guarded(cell) for cell in row] or [""] for row in found]


def _of_text(text: str, progress: Progress) -> list[list[str]]:
    # Halves of characters are in no file that can be written.
    plain = _NO_TEXT.sub("\ufffd", text.replace("\x00", ""))
    plain = plain.removesuffix("\n").removesuffix("\r")
    if not plain:
        return []
    csv.field_size_limit(max(csv.field_size_limit(), len(plain)))
    rows: list[list[str]] = []
    for row in csv.reader(io.StringIO(plain, newline=""), delimiter="\t"):
        rows.append(row)
        _tell(len(rows), progress)
    return rows


def _tell(rows: int, progress: Progress) -> None:
    if rows > MOST_PASTED:
        raise AppError("paste_too_large", limit=MOST_PASTED)
    if not rows % _TOLD_EVERY:
        progress(rows, 0)


def _cell(text: str) -> str:
    safe = defused(text)
    quoted = any(mark in safe for mark in _QUOTED)
    return '"' + safe.replace('"', '""') + '"' if quoted else safe


class _Table(HTMLParser):
    """Collects the cells of the first table."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[list[str]] = []
        self._cell: list[str] | None = None
        self._depth = 0
        self._done = False

    @classmethod
    def rows_of(cls, markup: str, progress: Progress = ignore_progress) -> list[list[str]]:
        """Return the rows of the first table in some HTML; what follows it is not looked at."""
        parser = cls()
        for begin in range(0, len(markup), _PIECE):
            if parser._done:
                break
            # Never closed: looking for the end of what has none takes the square of its length.
            parser.feed(_NO_TEXT.sub("\ufffd", markup[begin : begin + _PIECE]))
            progress(begin, len(markup))
            if len(parser._rows) > MOST_PASTED:
                raise AppError("paste_too_large", limit=MOST_PASTED)
        return [row for row in parser._rows if row]

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self._depth += 1
        elif tag == "tr" and self._open():
            self._rows.append([])
        elif tag in ("td", "th") and self._open():
            self._cell = []
        elif tag == "br" and self._cell is not None:
            self._cell.append("\n")

    @override
    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th") and self._cell is not None:
            if not self._rows:
                self._rows.append([])
            # What came guarded from our own copy is guarded anew as text, once.
            lines = "".join(self._cell).split("\n")
            self._rows[-1].append("\n".join(" ".join(line.split()) for line in lines).strip())
            self._cell = None
        elif tag == "table":
            self._depth -= 1
            self._done = self._done or self._depth == 0

    @override
    def handle_data(self, data: str) -> None:
        if self._cell is not None:
            # Line breaks of the source are spaces; real ones are <br>.
            self._cell.append(data.replace("\n", " "))

    def _open(self) -> bool:
        return self._depth > 0 and not self._done
