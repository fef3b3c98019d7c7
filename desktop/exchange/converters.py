"""Turn one cell into the value of a ticket field; None means the cell says no such value."""

import re
from collections.abc import Callable
from typing import Any

from desktop.domain.fields import FieldKind
from desktop.domain.vocabulary import Level, Priority, StatusKind
from desktop.exchange.dates import DateOutOfRange, DateReader
from desktop.exchange.folding import folded
from desktop.exchange.mapping import KEEP_TEXT, LEAVE_OUT, Mapping
from desktop.exchange.sensing import NO, YES
from desktop.exchange.tally import Tally
from desktop.exchange.values import looked_up, meaning_of

Converter = Callable[[str], Any]
# A word that a person chose not to take.
LEFT_OUT = object()
_KEPT = 50_000
_SHORT = 200
_LEVELS = re.compile(r"\s+[>›»]\s+|::")
_TAGS = re.compile(r"\s*[,，;；、|\n]\s*")
_EXACT = 15
_ISO_DAY = 10


def remembered(convert: Converter) -> Converter:
    """Return the converter with a memory for short cells, which repeat themselves in tables."""
    known: dict[str, Any] = {}

    def look(text: str) -> Any:
        if text in known:
            return known[text]
        value = convert(text)
        if len(known) < _KEPT and len(text) <= _SHORT:
            known[text] = value
        return value

    return look


def word_converter(mapping: Mapping, target: str, tally: Tally) -> Converter:
    """Return the converter of a field with a value map; unknown words are counted."""
    make = _MAKERS.get(target, str)
    keeps = target in {"status", "channel", "service_type"}

    chosen = mapping.value_maps.get(target, {})

    def convert(text: str) -> Any:
        meaning = looked_up(mapping, target, text)
        if meaning == LEAVE_OUT:
            return LEFT_OUT
        if keeps and chosen.get(text) == KEEP_TEXT:
            return None
        if not meaning or (meaning == text and not meaning_of(target, text, mapping.layout)):
            tally.note_unknown(target, text)
            return text if keeps else None
        try:
            return make(meaning)
        except (ValueError, KeyError):
            return None

    return remembered(convert)


def extra_converter(kind: FieldKind, read_date: DateReader) -> Converter:
    """Return the converter of an extra field; what doesn't fit its kind stays the text it was."""
    makers: dict[FieldKind, Converter] = {
        FieldKind.NUMBER: lambda text: number_of(folded(text)),
        FieldKind.YES_NO: _yes_no,
        FieldKind.DATETIME: lambda text: _moment(read_date, text),
        FieldKind.DATE: lambda text: _day(read_date, text),
    }
    make = makers.get(kind)
    if make is None:
        return lambda text: text

    def convert(text: str) -> Any:
        value = make(text)
        return text if value is None else value

    # What a date without a year means depends on its row.
    return convert if kind in {FieldKind.DATETIME, FieldKind.DATE} else remembered(convert)


def number_of(text: str) -> int | float | None:
    """Return a number that survives being kept as one: no leading zeros, no lost digits."""
    digits = text.lstrip("-")
    if not digits.replace(".", "", 1).isdecimal() or not digits.isascii():
        return None
    whole, point, _part = digits.partition(".")
    if len(digits) > _EXACT or (len(whole) > 1 and whole.startswith("0")) or not whole:
        return None
    return float(text) if point else int(text)


def levels_of(text: str) -> tuple[str, ...]:
    """Return the levels of a category or place as the source nests them."""
    return tuple(part.strip() for part in _LEVELS.split(text) if part.strip())


def tags_of(text: str) -> tuple[str, ...]:
    """Return the tags of a cell, each once."""
    return tuple(dict.fromkeys(part for part in _TAGS.split(text.strip("[]")) if part))


def is_finished(status: str, mapping: Mapping) -> bool:
    """Return whether a status of this source means that the work is done."""
    kind = mapping.new_statuses.get(status, status)
    return kind in {StatusKind.RESOLVED, StatusKind.CLOSED}


def is_untouched(status: str, mapping: Mapping) -> bool:
    """Return whether a status of this source says that nobody answered yet."""
    return mapping.new_statuses.get(status, status) in {"", StatusKind.NEW, StatusKind.TRIAGE}


def _yes_no(text: str) -> bool | None:
    word = text.strip().lower()
    return True if word in YES else False if word in NO else None


def _moment(read_date: DateReader, text: str) -> int | None:
    try:
        return read_date(text)
    except DateOutOfRange:
        return None


def _day(read_date: DateReader, text: str) -> str | None:
    if len(text) == _ISO_DAY and text[4] == text[7] == "-":
        return text
    return read_date.day(text)


_MAKERS: dict[str, Callable[[str], Any]] = {
    "priority": lambda meaning: Priority(int(meaning)),
    "impact": lambda meaning: Level(int(meaning)),
    "urgency": lambda meaning: Level(int(meaning)),
}
