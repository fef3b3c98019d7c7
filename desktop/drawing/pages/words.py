"""The words around printed content, in the language of the page."""

from functools import cache

from desktop.resources import load_toml


@cache
def words(language: str) -> dict[str, str]:
    """Return every word of printed pages by name."""
    table = load_toml("print/words.toml")
    return {name: texts[language] for name, texts in table.items()}
