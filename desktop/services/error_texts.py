"""The sentence for each error code in both languages, from resources/errors/*.toml."""

import tomllib
from functools import cache
from typing import Any

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.resources import resource


def error_text(error: AppError, language: str) -> str:
    """Return what to tell a person about an error: what, where, and what to do."""
    sentence = error_sentences()[error.code]
    params = {name: _shown(value, language) for name, value in error.params.items()}
    return sentence.text(language).format_map(params)


@cache
def error_sentences() -> dict[str, Bilingual]:
    """Return every sentence by code."""
    sentences: dict[str, Bilingual] = {}
    for file in sorted(resource("errors").glob("*.toml")):
        with file.open("rb") as opened:
            table: dict[str, Any] = tomllib.load(opened)
        sentences |= {code: Bilingual(text["zh"], text["en"]) for code, text in table.items()}
    return sentences


def _shown(value: Any, language: str) -> str:
    return value.text(language) if isinstance(value, Bilingual) else str(value)
