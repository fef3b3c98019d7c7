"""The columns of a table of questions, known by their headers in either language."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import NamedTuple

from desktop.domain.bilingual import LANGUAGES, Bilingual
from desktop.exchange.process_table.columns import BOTH, Column, column_of, word_key
from desktop.exchange.questions.tables.words import table_words

OPTION = "option "
"""Before the letter in the id of a column that holds one choice."""

LEAST_OPTIONS, MOST_OPTIONS = 8, 52
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_LONGEST = 100
_BRACKETS = ("()", "[]", "【】", "", "-", "_", ":")


class Known(NamedTuple):
    """A column of a table: its id, and the language of its texts where its header says it."""

    id: str
    language: str = ""


@cache
def columns() -> tuple[Column, ...]:
    """Return the columns in their order, those of choices left out."""
    return tuple(
        Column(
            data["id"],
            Bilingual(data["zh"], data["en"]),
            data["kind"],
            data["width"],
            frozenset(map(word_key, (*data["words"], data["zh"], data["en"]))),
        )
        for data in table_words()["column"]
    )


@cache
def letters(count: int) -> tuple[str, ...]:
    """Return the letters of so many choices: A to Z, then AA, AB and so on."""
    pairs = (first + second for first in ("", *_LETTERS) for second in _LETTERS)
    return tuple(islice(pairs, count))


@cache
def option_column(letter: str) -> Column:
    """Return the column of one choice."""
    name = table_words()["option"]
    names = Bilingual(f"{name['zh']} {letter}", f"{name['en']} {letter}")
    return Column(OPTION + letter, names, BOTH, name["width"], frozenset())


def header(column: Column, language: str, text: str) -> str:
    """Return what a column is called; one of texts says their language."""
    name = column.name.text(language)
    if column.kind != BOTH:
        return name
    said = table_words()["languages"][text]
    return f"{name}（{said[0]}）" if language == "zh" else f"{name} ({said[-1].capitalize()})"


def known_column(said: str) -> Known | None:
    """Return the column that a header means, None for one of another table."""
    for text, language in _readings(word_key(said)) if len(said) <= _LONGEST else ():
        found = column_of(text, columns())
        if found is not None and (not language or found[0].kind == BOTH):
            return Known(found[0].id, language or found[1])
        letter = _letter(text)
        if letter:
            return Known(OPTION + letter, language)
    return None


def _readings(key: str) -> Iterator[tuple[str, str]]:
    """Yield a header as it stands, and without the language that it says in its ways."""
    yield key, ""
    for language in LANGUAGES:
        for said in map(word_key, table_words()["languages"][language]):
            for brackets in _BRACKETS:
                opened, closed = brackets[:1], brackets[1:]
                ending = f"{opened}{said}{closed}"
                if key.endswith(ending) and len(key) > len(ending):
                    yield key[: -len(ending)], language
            if key.startswith(said) and len(key) > len(said):
                yield key[len(said) :], language


def _letter(key: str) -> str:
    if len(key) == 1:
        return key.upper() if key.upper() in _LETTERS else ""
    found = _option_name().fullmatch(key)
    if found is None:
        return ""
    if found[1].isdigit():
        number = int(found[1])
        return letters(number)[-1] if 0 < number <= MOST_OPTIONS else ""
    letter = found[1].upper()
    return letter if letter in letters(MOST_OPTIONS) else ""


@cache
def _option_name() -> re.Pattern[str]:
    words = "|".join(map(re.escape, map(word_key, table_words()["option"]["words"])))
    return re.compile(rf"(?:{words})([a-z]{{1,2}}|[0-9]{{1,2}})")
