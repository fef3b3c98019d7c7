"""The words of cells in tables of questions, in both languages (question_columns.toml)."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from desktop.domain.bilingual import LANGUAGES
from desktop.exchange.process_table.columns import word_key
from desktop.resources import load_toml

Group = str
KINDS, FORMATS, TRUTH, RULES, MODES, MARKS = (
    "kinds",
    "formats",
    "truth",
    "rules",
    "modes",
    "marks",
)


def table_words() -> dict[str, Any]:
    """Return everything that tables of questions are said to be."""
    return load_toml("exchange/question_columns.toml")


def word(group: Group, meaning: str, language: str) -> str:
    """Return the word for a meaning."""
    return _groups()[group][meaning][LANGUAGES.index(language)]


def meaning(group: Group, said: str) -> str:
    """Return what a word means, "" where it means nothing."""
    return _meanings(group).get(word_key(said), "")


@cache
def _groups() -> Mapping[str, Mapping[str, list[str]]]:
    found = table_words()
    return {group: found[group] for group in (KINDS, FORMATS, TRUTH, RULES, MODES, MARKS)}


@cache
def _meanings(group: Group) -> Mapping[str, str]:
    words = _groups()[group]
    own = {word_key(each): each for each in words}
    return own | {word_key(each): name for name, said in words.items() for each in said}
