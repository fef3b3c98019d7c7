"""One cell of a process by itself: what stands in it, and the row with what was typed there."""

import unicodedata
from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.durations import minutes_of
from desktop.domain.errors import AppError
from desktop.domain.process.table import Pain, PainKind, Row, RowKind, Severity, WayOn
from desktop.exchange.process_table.cells import Written, cells, read_ways
from desktop.exchange.process_table.columns import (
    BOTH,
    CHOICE,
    NUMBER,
    WAYS,
    Column,
    choice_like,
    columns,
    name_of,
)

FIXED = frozenset({"number", "id", "source", "inside"})
"""Columns that nobody types in."""


class Around(NamedTuple):
    """What the meaning of a cell hangs on: numbers of rows by id, the language, known names.

    `known` holds stages and lanes there are, so that what is typed in one language has both.
    """

    numbers: Mapping[str, int]
    language: str
    known: Mapping[str, tuple[Bilingual, ...]] = {}


def cell_text(row: Row, column: str, around: Around) -> str:
    """Return what a cell shows; texts in the other language where this one has none."""
    kept = standard(column)
    if kept is None:
        return str(row.extra.get(column, ""))
    if kept.kind == BOTH:
        return _both(row, column).text(around.language)
    found = cells(row, around.numbers, [Written(kept, around.language, "")], around.language)[0]
    return "" if found is None else str(found)


def with_text(row: Row, column: str, text: str, around: Around) -> Row:
    """Return a row with another text in one cell; an empty one empties it.

    Raises AppError("process_cell_means_nothing") where it is no number, no such choice, or leads to
    no row.
    """
    kept = standard(column)
    text = text.strip("\n") if kept is not None and kept.kind == BOTH else text.strip()
    if kept is None:
        extra = {**row.extra, column: text}
        return row._replace(extra={name: said for name, said in extra.items() if said})
    if column in FIXED:
        return row
    if kept.kind == BOTH:
        return _with_both(row, column, _written(_both(row, column), text, column, around))
    if kept.kind == CHOICE:
        return _with_choice(row, column, text)
    if kept.kind == WAYS:
        return row._replace(ways=_ways(row, text, around))
    parts: dict[str, Any] = {column: _number(column, text) if kept.kind == NUMBER else text}
    return row._replace(**parts)


def with_same(row: Row, column: str, source: Row) -> Row:
    """Return a row with what another one has in a cell, in both languages."""
    kept = standard(column)
    if column in FIXED:
        return row
    if kept is None:
        extra = {**row.extra, column: source.extra.get(column, "")}
        return row._replace(extra={name: said for name, said in extra.items() if said})
    if kept.kind == BOTH:
        return _with_both(row, column, _both(source, column))
    if column in ("severity", "pain_kind"):
        name = "kind" if column == "pain_kind" else column
        pain: dict[str, Any] = {name: getattr(source.pain, name)}
        return row._replace(pain=row.pain._replace(**pain))
    parts: dict[str, Any] = {column: getattr(source, column)}
    return row._replace(**parts)


def standard(column: str) -> Column | None:
    """Return a column that every process has; None for an added one."""
    return _standard().get(column)


@cache
def _standard() -> dict[str, Column]:
    return {column.id: column for column in columns()}


def _both(row: Row, column: str) -> Bilingual:
    if column in ("pain", "evidence"):
        return row.pain.text if column == "pain" else row.pain.evidence
    found: Bilingual = getattr(row, column)
    return found


def _with_both(row: Row, column: str, said: Bilingual) -> Row:
    if column == "pain":
        # Without its text there is no pain, so nothing else of it stays behind unseen.
        return row._replace(pain=row.pain._replace(text=said) if any(said) else Pain())
    if column == "evidence":
        return row._replace(pain=row.pain._replace(evidence=said))
    parts: dict[str, Any] = {column: said}
    return row._replace(**parts)


def _written(before: Bilingual, text: str, column: str, around: Around) -> Bilingual:
    if not text:
        return Bilingual()
    for known in around.known.get(column, ()):
        if known.matches(text):
            return known
    if column in around.known:
        # Another stage or lane: the name of the one before in the other language is not its own.
        before = Bilingual()
    parts = before._asdict() | {around.language: text}
    return Bilingual(**parts)


def _with_choice(row: Row, column: str, text: str) -> Row:
    found = choice_like(column, text)
    if text and not found:
        raise _odd(column, text)
    if column == "kind":
        return row._replace(kind=RowKind(found or RowKind.ACTION))
    if column == "severity":
        return row._replace(pain=row.pain._replace(severity=Severity(found) if found else None))
    return row._replace(pain=row.pain._replace(kind=PainKind(found) if found else None))


def _number(column: str, text: str) -> float | None:
    plain = unicodedata.normalize("NFKC", text).replace(",", "").strip()
    if not plain:
        return None
    # Times are minutes, or say their unit: 1 h 10 min, 1:10.
    found = minutes_of(plain, 1.0)
    if found is None or found < 0 or (column == "often" and not plain.replace(".", "").isdigit()):
        raise _odd(column, text)
    return found


def _ways(row: Row, text: str, around: Around) -> tuple[WayOn, ...]:
    by_number = {str(number): name for name, number in around.numbers.items()}
    normal = unicodedata.normalize("NFKC", text).replace(";", "；") if text else ""
    labels = {way.to: way.label for way in row.ways}
    found = []
    # A bare number leads there without a label.
    said = normal if "→" in normal or "->" in normal else "；".join(_bare(normal))
    for to, label in read_ways(said, around.language):
        if to not in by_number:
            raise _odd("ways", text)
        target = by_number[to]
        kept = labels.get(target, Bilingual())
        same = kept.text(around.language) == label.text(around.language)
        found.append(WayOn(target, kept if same else label))
    if text and not found:
        raise _odd("ways", text)
    return tuple(found)


def _bare(text: str) -> list[str]:
    parts = [part.strip() for part in text.replace(",", "；").replace("、", "；").split("；")]
    return [f"→{part}" for part in parts if part.isdigit()]


def _odd(column: str, text: str) -> AppError:
    return AppError("process_cell_means_nothing", column=name_of(column), text=text[:60])
