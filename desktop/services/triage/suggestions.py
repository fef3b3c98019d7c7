"""Suggests a category for what is being typed, from the desk's own past, on this PC."""

from typing import NamedTuple

from desktop.domain.lists import ListItem
from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.session import Session
from desktop.services.base import Service
from desktop.services.directory import Directory
from desktop.store.store import Store


class CategorySuggestion(NamedTuple):
    """A category on offer, how often such an offer is right (0 to 1), and the words that speak."""

    category: ListItem
    confidence: float
    grounds: tuple[str, ...]


class SuggestionService(Service):
    """Asks what was learned; learning itself is a job of some seconds."""

    def __init__(self, store: Store, session: Session, directory: Directory) -> None:
        super().__init__(store, session)
        self._directory = directory

    @property
    def is_begun(self) -> bool:
        """Return whether learning has begun in this run of the program."""
        return self._directory.past.is_begun

    def learn(self, progress: Progress = ignore_progress) -> int:
        """Learn from the newest 20,000 solved tickets; return from how many."""
        return self._directory.past.learn(self._store.reader, progress)

    def category(self, subject: str, text: str = "") -> CategorySuggestion | None:
        """Return the category that past tickets suggest, nothing where they are no help."""
        found = self._directory.past.suggest(self._store.reader, f"{subject}\n{text}")
        item = self._directory.items.get(found.label) if found is not None else None
        if found is None or item is None or item.retired_at is not None:
            return None
        return CategorySuggestion(item, found.confidence, found.grounds)
