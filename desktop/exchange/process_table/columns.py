"""The columns of a process table and the words of its choices (resources/process/columns.toml)."""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.resources import load_toml

NUMBER, BOTH, CHOICE, WAYS, TEXT, EXTRA = "number", "both", "choice", "ways", "text", "extra"
_BLANK = re.compile(r"\s+")
_OTHER = {"zh": " (en)", "en": "（中文）"}


class Column(NamedTuple):
    """One column; a `both` column has a second one for the other language where it is needed."""

    id: str
    name: Bilingual
    kind: str
    width: int
    words: frozenset[str]


@cache
def columns() -> tuple[Column, ...]:
    """Return the columns in their order."""
    return tuple(
        Column(
            data["id"],
            Bilingual(data["zh"], data["en"]),
            data["kind"],
            data["width"],
            frozenset(map(word_key, (*data["words"], data["zh"], data["en"]))),
        )
        for data in load_toml("process/columns.toml")["column"]
    )


def name_of(column: str) -> Bilingual:
    """Return what a column is called, by its id."""
    return next(each.name for each in columns() if each.id == column)


def header(column: Column, language: str, text: str) -> str:
    """Return what a column is called in a table; `text` is the language of its texts."""
    name = column.name.text(language)
    return name if text == language else name + _OTHER[language]


@cache
def choices(column: str) -> dict[str, Bilingual]:
    """Return the names of the choices of a column."""
    found = load_toml("process/columns.toml")[column]
    return {value: Bilingual(name["zh"], name["en"]) for value, name in found.items()}


def column_of(said: str, among: Sequence[Column] = ()) -> tuple[Column, str] | None:
    """Return the column that a header means and the language of its texts; "" for the reader's.

    It is one of `among`, else of those of a process.
    """
    text = said.strip()
    language = ""
    for own, other in (("en", _OTHER["zh"]), ("zh", _OTHER["en"])):
        if word_key(text).endswith(word_key(other)):
            language, text = own, word_key(text)[: -len(word_key(other))]
    wanted = word_key(text)
    return next(((each, language) for each in among or columns() if wanted in each.words), None)


def choice_of(column: str, said: str) -> str:
    """Return the choice that a word means, "" for none."""
    wanted = word_key(said)
    for value, name in choices(column).items():
        if wanted and wanted in map(word_key, (value, *name)):
            return value
    return ""


def choice_like(column: str, said: str) -> str:
    """Return the choice that a word means or alone begins like, "" for none."""
    found = choice_of(column, said)
    if found or not said.strip():
        return found
    wanted = word_key(said)
    like = [
        value
        for value, name in choices(column).items()
        if any(word_key(each).startswith(wanted) for each in name)
    ]
    return like[0] if len(like) == 1 else ""


def word_key(text: str) -> str:
    """Return a header or word as it is compared."""
    return _BLANK.sub("", unicodedata.normalize("NFKC", text)).casefold()
