"""Understand the headers of a table of steps: one language, the other, or both in one cell."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from desktop.exchange.sops.headings import words
from desktop.exchange.source import Row
from desktop.exchange.words import word_key

_LATIN = re.compile(r"[A-Za-z][A-Za-z ./\-]*")
_PARTS = re.compile(r"[\n()（）|｜]")
_PEEKED = 30
_NEEDED = 2


class Header(NamedTuple):
    """The row of headers: its place in the list of rows, its cells, the columns by meaning."""

    at: int
    names: tuple[str, ...]
    columns: dict[str, int]


def find_header(rows: Sequence[Row]) -> Header | None:
    """Return the first row that names the steps and at least one thing more."""
    for at, row in enumerate(rows[:_PEEKED]):
        columns: dict[str, int] = {}
        for place, cell in enumerate(row.cells):
            meaning = meaning_of(cell)
            if meaning:
                columns.setdefault(meaning, place)
        if "step" in columns and len(columns) >= _NEEDED:
            return Header(at, tuple(row.cells), columns)
    return None


def meaning_of(header: str) -> str:
    """Return which column a header names, or nothing."""
    if len(header) > 80:  # noqa: PLR2004
        return ""
    known = words()["columns"]
    latin = " ".join(_LATIN.findall(header))
    chinese = _LATIN.sub("", header)
    for part in (header, chinese, latin, *_PARTS.split(header)):
        if meaning := known.get(word_key(part).replace("／", "/")):
            return meaning
    return ""
