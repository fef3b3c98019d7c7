"""The words of foreign files, read from resources/exchange, and how words are compared."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from desktop.resources import load_toml

_LOOSE = re.compile(r"[\s._\-]+")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_EDGES = " :：*#?？!"


@lru_cache(maxsize=100_000)
def word_key(word: str) -> str:
    """Return the form in which words are compared; a word of marks alone keeps them."""
    folded = unicodedata.normalize("NFKC", word).casefold().strip()
    if folded.startswith("-"):
        return folded  # a minus belongs to its number
    loose = _LOOSE.sub("", folded).strip(_EDGES)
    return loose or folded


def whole_characters(text: str) -> str:
    """Return a text with halves of characters replaced, which no encoding can write."""
    return _SURROGATE.sub("\ufffd", text)


@dataclass(frozen=True, slots=True)
class Layout:
    """The headers by which one program's export is known, and what they mean there."""

    name: str
    marks: frozenset[str]
    needs: int
    columns: dict[str, str]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Every word list, keyed by `word_key`."""

    headers: dict[str, str]
    hints: tuple[tuple[str, str], ...]
    bookkeeping: frozenset[str]
    guards: frozenset[str]
    layouts: tuple[Layout, ...]
    list_names: tuple[str, ...]
    placeholders: frozenset[str]
    values: dict[str, dict[str, str]]
    layout_values: dict[str, dict[str, dict[str, str]]]
    status_hints: tuple[tuple[str, str], ...]
    scales: dict[str, str]
    own_columns: tuple[str, ...]
    own_forms: dict[str, str]
    targets: tuple[str, ...]


@cache
def vocabulary() -> Vocabulary:
    """Return the shipped words."""
    headers = load_toml("exchange/headers.toml")
    values = load_toml("exchange/values.toml")
    fields = load_toml("exchange/fields.toml")
    kept = headers["bookkeeping"]
    kinds = ("status", "activity", "priority", "level", "channel", "service_type")
    return Vocabulary(
        headers=_by_word(headers["fields"]),
        hints=_pairs(headers["hints"]),
        bookkeeping=frozenset(map(word_key, kept["names"] + kept["more"])),
        guards=frozenset(map(word_key, kept["names"])),
        layouts=tuple(_layout(name, data) for name, data in headers["layouts"].items()),
        list_names=tuple(headers["list_names"]),
        placeholders=frozenset(values["placeholders"]),
        values={kind: _by_word(values[kind]) for kind in kinds},
        layout_values={kind: _keyed(values.get(f"layout_{kind}", {})) for kind in kinds},
        status_hints=_pairs(values["status_hints"]),
        scales=dict(values["priority_scale"]),
        own_columns=tuple(fields["columns"]),
        own_forms=dict(fields["forms"]),
        targets=tuple(fields["targets"]["order"]),
    )


def known_header(header: str) -> bool:
    """Return whether a header is a word of any list."""
    words, key = vocabulary(), word_key(header)
    if key in words.headers or key in words.bookkeeping or header in words.own_columns:
        return True
    return any(key in layout.marks or key in layout.columns for layout in words.layouts)


def _by_word(lists: dict[str, list[str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for meaning, words in lists.items():
        for word in words:
            found.setdefault(word_key(word), meaning)
    return found


def _pairs(lists: dict[str, list[str]]) -> tuple[tuple[str, str], ...]:
    return tuple((word_key(word), meaning) for meaning, words in lists.items() for word in words)


def _keyed(tables: dict[str, dict[str, str]]) -> dict[str, dict[str, str]]:
    return {
        name: {word_key(word): meaning for word, meaning in table.items()}
        for name, table in tables.items()
    }


def _layout(name: str, data: dict[str, Any]) -> Layout:
    columns = {word_key(header): field for header, field in data.get("columns", {}).items()}
    return Layout(name, frozenset(map(word_key, data["marks"])), data["needs"], columns)
