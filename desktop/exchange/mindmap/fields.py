"""Topics that say one thing of the topic above: "Owner: Li", "责任人：李", in either language."""

import re
from functools import cache
from typing import Any, NamedTuple

from desktop.domain.bilingual import LANGUAGES, Bilingual
from desktop.exchange.process_table.columns import (
    BOTH,
    Column,
    column_of,
    columns,
    header,
    word_key,
)
from desktop.resources import load_toml

_FIELD = re.compile(r"(?P<head>[^:：\n]{1,40})[:：](?P<value>.*)", re.DOTALL)
_SIGN = {"zh": "：", "en": ": "}
_NEVER = frozenset({"number", "id"})
# Their other words begin too many topics of foreign maps: "Step: …".
_BY_NAME_ONLY = frozenset({"operation", "stage"})
_TIE = "\\"


class Field(NamedTuple):
    """What a topic says: of which column, in which language ("" for that of the map)."""

    column: str
    language: str
    value: str


@cache
def known() -> tuple[Column, ...]:
    """Return the columns of a process and what the map itself says besides."""
    own = [
        Column(
            data["id"],
            Bilingual(data["zh"], data["en"]),
            BOTH,
            0,
            frozenset(map(word_key, (data["zh"], data["en"]))),
        )
        for data in _words()["field"]
    ]
    return (*(column for column in columns() if column.id not in _NEVER), *own)


def column(name: str) -> Column:
    """Return a column by its id."""
    return next(each for each in known() if each.id == name)


def field_text(name: str, value: str, language: str, text: str = "") -> str:
    """Return a topic's text in a language; `text` is the language of the value."""
    return header(column(name), language, text or language) + _SIGN[language] + value


def field_of(text: str) -> Field | None:
    """Return what a topic says of the one above, None where it is a topic of its own."""
    found = _FIELD.fullmatch(text)
    meant = found and column_of(found["head"], known())
    if not found or not meant:
        return None
    each, language = meant
    if each.id in _BY_NAME_ONLY and found["head"].strip() not in _names(each):
        return None
    return Field(each.id, language, found["value"].strip())


def tied(text: str) -> str:
    """Return a text that is not taken for a field even where it looks like one."""
    return _TIE + text if field_of(text.lstrip(_TIE)) else text


def untied(text: str) -> str:
    """Return a text as it was before `tied`."""
    return text[1:] if text.startswith(_TIE) and field_of(text.lstrip(_TIE)) else text


def choice(name: str, value: str, language: str) -> str:
    """Return the word for a choice of the map itself."""
    return str(_words()[name][value][language])


def choice_of(name: str, said: str) -> str:
    """Return the choice that a word means, "" for none."""
    wanted = word_key(said)
    for value, word in _words()[name].items():
        if wanted in map(word_key, (value, *word.values())):
            return str(value)
    return ""


@cache
def _words() -> dict[str, Any]:
    return load_toml("process/mindmap.toml")


@cache
def _names(each: Column) -> frozenset[str]:
    return frozenset(header(each, one, other) for one in LANGUAGES for other in LANGUAGES)
