"""Categories of questions in the language of the screen, as far as their words are known.

A category is kept as it was typed or came from a file, in one language. Its words are known where
a list of the desk has them (service types, stages, categories), by their code or in either
language, or where resources/training/categories.toml does. Others are shown as they are.
"""

from collections.abc import Iterator
from functools import cache

from desktop.domain.bilingual import Bilingual
from desktop.domain.search_text import normalise
from desktop.domain.vocabulary import ListName
from desktop.resources import load_toml
from desktop.services.directory import Directory

_LISTS = (ListName.CATEGORY, ListName.STAGE, ListName.SERVICE_TYPE)


class CategoryNames:
    """Turns the parts of a path, each by itself."""

    def __init__(self, directory: Directory, language: str) -> None:
        self._language = language
        self._known = {**_words(), **dict(_of_lists(directory))}

    def text(self, path: str) -> str:
        """Return a category as it is shown."""
        return "/".join(map(self._part, path.split("/")))

    def _part(self, said: str) -> str:
        found = self._known.get(normalise(said.strip()))
        return found.text(self._language) if found is not None else said


def _of_lists(directory: Directory) -> Iterator[tuple[str, Bilingual]]:
    for name in _LISTS:
        for item in directory.of(name, retired=True):
            for said in filter(None, (item.code, *item.name)):
                yield normalise(said), item.name


@cache
def _words() -> dict[str, Bilingual]:
    rows = load_toml("training/categories.toml")["word"]
    return {normalise(said): Bilingual(**row) for row in rows for said in row.values()}
