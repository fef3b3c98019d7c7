"""What the search box offers while an operator is typed: names of operators, values of words."""

from typing import NamedTuple

from desktop.domain.search_text import normalise
from desktop.services.directory import Directory
from desktop.services.filter_fields import all_fields, declared

_BOX = ("is", "has", "no")


class Offered(NamedTuple):
    """A word to be typed for somebody, and what it is about."""

    word: str
    about: str


def offered_names(directory: Directory, typed: str, language: str, limit: int = 7) -> list[Offered]:
    """Return operators whose words begin with what is typed, by the words of the language."""
    wanted = normalise(typed)
    if not wanted:
        return []
    found: dict[str, Offered] = {}
    for key, words, about in _known(directory, language):
        if any(normalise(word).startswith(wanted) for word in words):
            found.setdefault(key, Offered(_best(words, language, wanted), about))
    return list(found.values())[:limit]


def offered_words(name: str, typed: str, language: str) -> list[Offered]:
    """Return the values of is, has and no that begin with what is typed."""
    values: dict[str, dict[str, list[str]]] = declared()["box"].get(name, {}).get("values", {})
    wanted = normalise(typed)
    return [
        Offered(_best(value["words"], language, wanted), "")
        for value in values.values()
        if any(normalise(word).startswith(wanted) for word in value["words"])
    ]


def _known(directory: Directory, language: str) -> list[tuple[str, list[str], str]]:
    box = declared()["box"]
    known = [(name, box[name]["words"], "") for name in _BOX]
    known += [(f"time.{name}", words, "") for name, words in box["time"].items()]
    fields = (field for field in all_fields(directory) if field.words)
    return known + [(field.id, list(field.words), field.name.text(language)) for field in fields]


def _best(words: list[str], language: str, wanted: str) -> str:
    """Return the word that goes on with what is typed, in the language where both have one."""
    fitting = [word for word in words if normalise(word).startswith(wanted)] or words
    own = [word for word in fitting if word.isascii() == (language == "en")]
    return (own or fitting)[0]
