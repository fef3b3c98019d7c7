"""The rows of a process as cells of text and numbers, and back."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from desktop.domain.bilingual import LANGUAGES, Bilingual
from desktop.domain.process.table import Pain, PainKind, ProcessTable, Row, RowKind, Severity, WayOn
from desktop.exchange.process_table.columns import (
    BOTH,
    CHOICE,
    EXTRA,
    NUMBER,
    WAYS,
    Column,
    choice_of,
    choices,
    columns,
    header,
)

_WIDE = 20
Cell = str | float | int | None
_ARROW, _BETWEEN = "→", "；"
_WAY = re.compile(r"(?P<label>(?:[^\\]|\\.)*?)\s*(?:→|->)\s*(?P<to>\d+)\s*(?:[;；]|$)", re.DOTALL)
_TIED = re.compile(r"([\\→；;>])")


class Written(NamedTuple):
    """One column as it is written: which one, in which language, under which header."""

    column: Column
    language: str
    header: str


def written_columns(table: ProcessTable, language: str) -> list[Written]:
    """Return the columns of a table in a language; the other one follows where it says anything.

    Added columns stand behind the standard ones, by the names that they were given.
    """
    rows, out = table.rows, []
    for column in columns():
        out.append(Written(column, language, header(column, language, language)))
        other = next(each for each in LANGUAGES if each != language)
        if column.kind == BOTH and any(_text(row, column.id, other) for row in rows):
            out.append(Written(column, other, header(column, language, other)))
    named = {column.id: column.name for column in table.columns if any(column.name)}
    for name in dict.fromkeys(name for row in rows for name in row.extra):
        added = Column(name, named.get(name, Bilingual(name, name)), EXTRA, _WIDE, frozenset())
        out.append(Written(added, language, added.name.text(language)))
    return out


def cells(
    row: Row, numbers: Mapping[str, int], wanted: Sequence[Written], shown: str
) -> list[Cell]:
    """Return the cells of a row; words of choices are in the language `shown`."""
    return [_cell(row, numbers, each, shown) for each in wanted]


def _cell(row: Row, numbers: Mapping[str, int], each: Written, shown: str) -> Cell:
    name, kind = each.column.id, each.column.kind
    if kind == EXTRA:
        return str(row.extra.get(name, ""))
    if kind == BOTH:
        return _text(row, name, each.language)
    if kind == NUMBER:
        places = {"number": numbers[row.id], "inside": numbers.get(row.inside)}
        return places[name] if name in places else _plain(getattr(row, name))
    if kind == CHOICE:
        value = row.kind if name == "kind" else getattr(row.pain, _PAIN[name])
        return choices(name)[str(value)].text(shown) if value else ""
    if kind == WAYS:
        return _BETWEEN.join(_way(way, numbers, shown) for way in row.ways if way.to in numbers)
    return str(getattr(row, name))


_PAIN = {"severity": "severity", "pain_kind": "kind"}


def _text(row: Row, name: str, language: str) -> str:
    found: Bilingual = (
        row.pain.text
        if name == "pain"
        else row.pain.evidence
        if name == "evidence"
        else getattr(row, name)
    )
    return found.zh if language == "zh" else found.en


def _way(way: WayOn, numbers: Mapping[str, int], shown: str) -> str:
    label = _TIED.sub(r"\\\1", way.label.text(shown))
    return f"{label}{_ARROW}{numbers[way.to]}"


def _plain(value: float | None) -> Cell:
    return int(value) if value is not None and value == int(value) else value


class Read(NamedTuple):
    """A row as it was read: ways and whole still by the numbers that stand in the table."""

    row: Row
    number: str
    ways: tuple[tuple[str, Bilingual], ...]
    inside: str


def read_row(
    place: int, said: Mapping[tuple[str, str], str], language: str
) -> tuple[Read, list[tuple[str, str]]]:
    """Return a row of its cells by column and language, and the cells that mean nothing.

    `place` counts from 1 and is the number of a row that has none.
    """
    odd: list[tuple[str, str]] = []

    def both(name: str) -> Bilingual:
        own = said.get((name, ""), "")
        texts = {each: said.get((name, each), "") for each in LANGUAGES}
        if own:
            texts[language] = own
        return Bilingual(texts["zh"], texts["en"])

    def number(name: str) -> float | None:
        text = said.get((name, ""), "").strip().replace(",", "")
        try:
            return float(text) if text else None
        except ValueError:
            odd.append((name, text))
            return None

    def choice(name: str) -> str:
        text = said.get((name, ""), "").strip()
        found = choice_of(name, text)
        if text and not found:
            odd.append((name, text))
        return found

    severity, pain_kind = choice("severity"), choice("pain_kind")
    pain = Pain(
        both("pain"),
        Severity(severity) if severity else None,
        PainKind(pain_kind) if pain_kind else None,
        both("evidence"),
    )
    row = Row(
        said.get(("id", ""), "").strip(),
        RowKind(choice("kind") or RowKind.ACTION),
        both("stage"),
        both("lane"),
        both("operation"),
        both("note"),
        pain,
        both("suggestion"),
        said.get(("owner", ""), ""),
        number("minutes"),
        number("waited"),
        number("often"),
        said.get(("channel", ""), ""),
        source=said.get(("source", ""), ""),
    )
    ways = tuple(read_ways(said.get(("ways", ""), ""), language))
    own = said.get(("number", ""), "").strip() or str(place)
    return Read(row, _whole(own), ways, _whole(said.get(("inside", ""), "").strip())), odd


def read_ways(text: str, language: str) -> list[tuple[str, Bilingual]]:
    """Return the ways that a cell names: the number each leads to, and its label."""
    out = []
    for found in _WAY.finditer(text):
        label = re.sub(r"\\(.)", r"\1", found["label"].strip(), flags=re.DOTALL)
        out.append((found["to"], Bilingual(label) if language == "zh" else Bilingual(en=label)))
    return out


def _whole(text: str) -> str:
    return text.removesuffix(".0")
